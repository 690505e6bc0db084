import { type Features, optionOf } from './proto-features.ts';
import type { ProtoEnum, ProtoMethod, ProtoService } from './proto-file.ts';
import { compareJson, compareReserved } from './proto-messages.ts';
import { resolve, sameType } from './proto-names.ts';
import { otherOptions, type Pad, short } from './proto-side.ts';

type SideEnum = { readonly enum: ProtoEnum; readonly features: Features };

function byNumber(one: ProtoEnum): Map<number, ProtoEnum['values'][number][]> {
  const values = new Map<number, ProtoEnum['values'][number][]>();
  for (const value of one.values) values.set(value.number, [...(values.get(value.number) ?? []), value]);
  return values;
}

/** Everything that may differ between two enums of the same full name. */
export function compareEnum(pad: Pad, old: SideEnum, now: SideEnum): void {
  const path = `enum ${short(pad.after, now.enum.full)}`;
  const [before, after] = [byNumber(old.enum), byNumber(now.enum)];
  const type = (side: SideEnum) => side.features.get('enum_type');
  if (type(old) !== type(now))
    pad.add('breaking', path, `the enum was ${type(old)} and is ${type(now)} now`, old.enum, now.enum);
  for (const [number, values] of before) {
    const [first] = values;
    const same = after.get(number);
    const gone = values.filter(({ name }) => !same?.some((value) => value.name === name));
    if (!same) {
      const kept = now.enum.reserved.ranges.some(({ from, to }) => from <= number && number <= to);
      pad.add(
        'breaking',
        `${path}.value ${number}`,
        `value ${first?.name} was removed${kept ? '' : ', and its number is not reserved'}`,
        first,
        now.enum,
      );
    } else if (gone.length > 0)
      pad.add(
        'breaking',
        `${path}.value ${number}`,
        `value ${number} was ${gone.map(({ name }) => name).join(', ')} and is ${same.map(({ name }) => name).join(', ')} now`,
        gone[0],
        same[0],
      );
    if (first && same?.[0])
      otherOptions(
        pad,
        `${path}.value ${number}`,
        values.flatMap(({ options }) => options),
        same.flatMap(({ options }) => options),
      );
    for (const value of same ?? []) {
      if (gone.length === 0 && !values.some(({ name }) => name === value.name))
        pad.add(
          'compatible',
          `${path}.value ${number}`,
          `${value.name} is another name of value ${number} now`,
          first,
          value,
        );
    }
  }
  for (const [number, values] of after) {
    if (before.has(number)) continue;
    const [first] = values;
    const taken =
      old.enum.reserved.ranges.some(({ from, to }) => from <= number && number <= to) ||
      old.enum.reserved.names.includes(first?.name ?? '');
    if (taken)
      pad.add(
        'breaking',
        `${path}.value ${number}`,
        `value ${first?.name} takes a number or name that was reserved`,
        old.enum,
        first,
      );
    else if (type(now) === 'CLOSED')
      pad.add(
        'dangerous',
        `${path}.value ${number}`,
        `value ${first?.name} was added; programs made before do not know it`,
        old.enum,
        first,
      );
    else pad.add('compatible', `${path}.value ${number}`, `value ${first?.name} was added`, old.enum, first);
  }
  compareReserved(pad, path, old.enum.reserved, now.enum.reserved, now.enum);
  compareJson(pad, path, old, now, old.enum, now.enum);
  otherOptions(pad, path, old.enum.options, now.enum.options, /^(?:features\b.*|allow_alias)$/);
}

function compareMethod(pad: Pad, path: string, scope: string, old: ProtoMethod, now: ProtoMethod): void {
  const says = (text: string) => pad.add('breaking', path, text, old, now);
  for (const [side, what] of [
    ['input', 'request'],
    ['output', 'response'],
  ] as const) {
    const [a, b] = [resolve(pad.before.names, old[side], scope), resolve(pad.after.names, now[side], scope)];
    if (!sameType(a, b)) says(`the ${what} of ${now.name} changed from ${a.full} to ${b.full}`);
  }
  if (old.clientStream !== now.clientStream)
    says(`the request of ${now.name} is ${now.clientStream ? 'a stream' : 'no stream'} now`);
  if (old.serverStream !== now.serverStream)
    says(`the response of ${now.name} is ${now.serverStream ? 'a stream' : 'no stream'} now`);
  const [a, b] = [old, now].map(({ options }) => optionOf(options, 'idempotency_level', 'IDEMPOTENCY_UNKNOWN'));
  if (a !== b) says(`the idempotency of ${now.name} changed from ${a} to ${b}`);
  otherOptions(pad, path, old.options, now.options, /^(?:features\b.*|idempotency_level)$/);
}

/** Services by name, their rpcs by name. */
export function compareServices(pad: Pad): void {
  const keyed = (services: readonly ProtoService[]) => new Map(services.map((service) => [service.name, service]));
  const [before, after] = [keyed(pad.before.file.services), keyed(pad.after.file.services)];
  for (const [name, old] of before) {
    const now = after.get(name);
    if (!now) {
      pad.add('breaking', `service ${name}`, `service ${name} was removed`, old);
      continue;
    }
    for (const method of old.methods) {
      const path = `service ${name}.rpc ${method.name}`;
      const same = now.methods.find((one) => one.name === method.name);
      if (same) compareMethod(pad, path, now.full, method, same);
      else pad.add('breaking', path, `rpc ${method.name} was removed`, method, now);
    }
    for (const method of now.methods) {
      if (!old.methods.some((one) => one.name === method.name))
        pad.add('compatible', `service ${name}.rpc ${method.name}`, `rpc ${method.name} was added`, old, method);
    }
    otherOptions(pad, `service ${name}`, old.options, now.options);
  }
  for (const [name, now] of after)
    if (!before.has(name)) pad.add('compatible', `service ${name}`, `service ${name} was added`, undefined, now);
}

/** File options that generated code hangs on, with their defaults. */
const FILE_OPTIONS: Readonly<Record<string, string>> = {
  cc_enable_arenas: 'true',
  cc_generic_services: 'false',
  csharp_namespace: '',
  go_package: '',
  java_generic_services: 'false',
  java_multiple_files: 'false',
  java_outer_classname: '',
  java_package: '',
  objc_class_prefix: '',
  optimize_for: 'SPEED',
  php_class_prefix: '',
  php_generic_services: 'false',
  php_metadata_namespace: '',
  php_namespace: '',
  py_generic_services: 'false',
  ruby_package: '',
  swift_prefix: '',
};

/** Syntax, package, imports and options of the file itself. */
export function compareHead(pad: Pad): void {
  const [old, now] = [pad.before.file, pad.after.file];
  const line = (at: number) => ({ line: at });
  const places = (option: string) =>
    [old, now].map(({ options }) => options.find(({ name }) => name === option) ?? line(1)) as [
      { line: number },
      { line: number },
    ];
  if (old.path !== now.path)
    pad.add(
      'breaking',
      now.path,
      `the file was renamed from ${old.path}: whoever imports it must follow`,
      line(1),
      line(1),
    );
  if (old.syntax !== now.syntax)
    pad.add(
      'breaking',
      'syntax',
      `the syntax changed from ${old.syntax} to ${now.syntax}`,
      line(old.syntaxLine),
      line(now.syntaxLine),
    );
  if (old.package !== now.package)
    pad.add(
      'breaking',
      'package',
      `the package changed from ${old.package || 'none'} to ${now.package || 'none'}`,
      line(old.packageLine),
      line(now.packageLine),
    );
  for (const [option, fallback] of Object.entries(FILE_OPTIONS)) {
    const [a, b] = [old, now].map(({ options }) => optionOf(options, option, fallback));
    if (a !== b)
      pad.add(
        'breaking',
        `option ${option}`,
        `option ${option} changed from ${a || 'none'} to ${b || 'none'}: generated code changes`,
        ...places(option),
      );
  }
  for (const one of old.imports.filter(({ path }) => !now.imports.some((other) => other.path === path)))
    pad.add(
      one.public ? 'dangerous' : 'compatible',
      `import ${one.path}`,
      `the ${one.public ? 'public ' : ''}import was removed`,
      one,
      line(1),
    );
  for (const one of now.imports.filter(({ path }) => !old.imports.some((other) => other.path === path)))
    pad.add('compatible', `import ${one.path}`, 'the import was added', line(1), one);
  const known = new RegExp(`^(?:features\\b.*|java_string_check_utf8|${Object.keys(FILE_OPTIONS).join('|')})$`);
  otherOptions(pad, 'file', old.options, now.options, known);
}
