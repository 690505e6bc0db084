import { type Content, contentOf, OTHER } from './bom-content.ts';
import type { XmlSchema, XmlType } from './bom-schema.ts';
import { allowsAnything, faultOf } from './bom-value.ts';
import { plain } from './text.ts';
import type { Attributes, XmlHandler } from './xml.ts';

/** An open element. Without a type its content is not looked at (another namespace, or already wrong). */
interface Frame {
  readonly step: string;
  readonly type?: XmlType;
  readonly content?: Content | undefined;
  /** Place in the content model; -1 at its start. */
  at: number;
  text: string;
  readonly counts: Map<string, number>;
}

const MOST = 20;

/** Elements of which one has to come: of those that may come next the ones that no other one leads up to. */
function missing(content: Content, at: number): string[] {
  const next = [...((at === -1 ? content.start : content.after[at]) ?? [])];
  const needed = next.filter(
    ([, place]) => !next.some(([label, other]) => other !== place && content.after[place]?.has(label)),
  );
  return (needed.length > 0 ? needed : next).slice(0, 4).map(([label]) => `<${label}>`);
}

/**
 * Checks an XML document against a compiled schema while it is walked (with `namespaces`): which elements and attributes
 * stand where, how often and in which order, the form of every value, and the attribute that must be unique. `problems`
 * are sentences with an XPath, 20 at most.
 */
export function checkXml(
  schema: XmlSchema,
  ids: readonly string[],
): XmlHandler & { readonly problems: readonly string[] } {
  const problems: string[] = [];
  const open: Frame[] = [];
  const seen = new Set<string>();
  const where = (step?: string) =>
    `/${[...open.map((frame) => frame.step), ...(step === undefined ? [] : [step])].join('/')}`;
  const add = (path: string, says: string) => {
    if (problems.length < MOST) problems.push(`${plain(path, 160)} ${says}`);
  };

  const checkValue = (path: () => string, value: string, kind: number) => {
    const expected = schema.values[kind];
    if (!expected || allowsAnything(expected)) return;
    const fault = faultOf(value, expected, schema, ids);
    if (fault) add(path(), fault);
  };

  const checkAttributes = (step: string, attributes: Attributes, type: XmlType) => {
    for (const name in attributes) {
      if (name === 'xmlns' || name.startsWith('xmlns:') || name.startsWith('xsi:')) continue;
      const declared = Object.hasOwn(type.attributes, name) ? type.attributes[name] : undefined;
      if (declared) checkValue(() => `${where(step)}/@${name}`, attributes[name] ?? '', declared[0]);
      else if (!(type.others === 'any' || (type.others === 'other' && name.includes(':'))))
        add(where(step), `has the unknown attribute "${plain(name, 60)}"`);
    }
    for (const name in type.attributes) {
      if (type.attributes[name]?.[1] && attributes[name] === undefined)
        add(where(step), `lacks the attribute "${name}"`);
    }
  };

  const checkUnique = (step: string, attributes: Attributes) => {
    const value = schema.unique === undefined ? undefined : attributes[schema.unique];
    if (value === undefined || open.length === 0) return;
    if (seen.has(value)) add(where(step), `has the same ${schema.unique} as another element`);
    seen.add(value);
  };

  /** Type of the element that opens, after the content model of its parent has made a step. */
  const typeOfChild = (name: string, namespace: string, step: string): XmlType | undefined => {
    const parent = open.at(-1);
    const own = namespace === schema.namespace;
    if (!parent?.type || parent.type.anything) {
      if (own && name === 'bom') return schema.types[schema.root];
      if (!parent) add(where(step), 'is no bom of this version');
      return undefined;
    }
    const label = own ? name : namespace === '' ? undefined : OTHER;
    const steps = parent.at === -1 ? parent.content?.start : parent.content?.after[parent.at];
    const next = label === undefined ? undefined : steps?.get(label);
    if (next !== undefined) {
      parent.at = next;
      return schema.types[parent.content?.types[next] ?? -1];
    }
    const misplaced =
      own && [parent.content?.start, ...(parent.content?.after ?? [])].some((after) => after?.has(name));
    add(
      where(step),
      misplaced
        ? 'stands where it is not allowed: too often, too late, or beside its alternative'
        : 'is not allowed there',
    );
    // One fault is told once: what comes after it would only be its echo.
    parent.at = -2;
    return undefined;
  };

  return {
    problems,
    open: (name, attributes, namespace) => {
      const parent = open.at(-1);
      const count = (parent?.counts.get(name) ?? 0) + 1;
      parent?.counts.set(name, count);
      const step = count > 1 ? `${name}[${count}]` : name;
      checkUnique(step, attributes);
      const type = parent?.at === -2 ? undefined : typeOfChild(name, namespace, step);
      if (type && !type.anything) checkAttributes(step, attributes, type);
      open.push({ step, ...(type ? { type, content: contentOf(type) } : {}), at: -1, text: '', counts: new Map() });
    },
    text: (text) => {
      const frame = open.at(-1);
      const type = frame?.type;
      if (!frame || !type || type.mixed || type.anything) return;
      if (type.text === undefined) {
        if (frame.at !== -2 && text.trim() !== '') {
          add(where(), 'holds text, where only elements may stand');
          frame.at = -2;
        }
        return;
      }
      const kind = schema.values[type.text];
      if (kind && !allowsAnything(kind)) frame.text += text;
    },
    close: () => {
      const frame = open.at(-1);
      const { type, content } = frame ?? {};
      if (frame && type?.text !== undefined) checkValue(where, frame.text, type.text);
      if (frame && content && frame.at !== -2) {
        const done = frame.at === -1 ? content.mayBeEmpty : content.ends.has(frame.at);
        if (!done) add(where(), `lacks ${missing(content, frame.at).join(' or ')}`);
      }
      open.pop();
    },
  };
}
