import { isTable, own } from './data.ts';

/** Whether a JSON or YAML file has one of some keys at its top, with a value of a given form; cheap, never throws. */
export function topLevel(path: string, text: string, keys: Readonly<Record<string, RegExp>>): boolean {
  const name = path.split('/').at(-1) ?? '';
  if (name.includes('.') && !/\.(?:ya?ml|json|oas[23]?|openapi|swagger|asyncapi)$/i.test(name)) return false;
  return Object.entries(keys).some(([key, form]) => {
    const inYaml = new RegExp(`^(?:\\uFEFF)?(?:${key}|"${key}"|'${key}')[ \\t]*:[ \\t]*["']?([\\w.-]{1,20})`, 'm').exec(
      text,
    )?.[1];
    if (inYaml !== undefined && form.test(inYaml)) return true;
    const inJson = new RegExp(`"${key}"\\s{0,200}:\\s{0,200}["']?([\\w.-]{1,20})`).exec(text)?.[1];
    if (inJson === undefined || !form.test(inJson) || !/^\s*\{/.test(text)) return false;
    try {
      const top: unknown = JSON.parse(text);
      const value = own(top, key);
      return isTable(top) && (typeof value === 'string' || typeof value === 'number') && form.test(String(value));
    } catch {
      // Broken JSON with the key near its start is a broken contract, not another file.
      return text.slice(0, 500).includes(`"${key}"`);
    }
  });
}
