import type { Json } from './hub.ts';

const length = (value: unknown) => (typeof value === 'string' ? [...value].length : 0);
const bytes = (value: unknown) => (typeof value === 'string' ? Buffer.byteLength(value) : 0);

function annotation(one: Json, index: number): readonly string[] {
  const at = `body /output/annotations/${index}`;
  const found: string[] = [];
  if (bytes(one.message) > 64 * 1024) found.push(`${at}/message has more than 64 KB`);
  if (length(one.title) > 255) found.push(`${at}/title has more than 255 characters`);
  if (bytes(one.raw_details) > 64 * 1024) found.push(`${at}/raw_details has more than 64 KB`);
  const columns = one.start_column !== undefined || one.end_column !== undefined;
  if (columns && one.start_line !== one.end_line) found.push(`${at} has columns although it spans several lines`);
  if (Number(one.start_line) > Number(one.end_line)) found.push(`${at} ends before it starts`);
  return found;
}

function checkRun(body: Json): readonly string[] {
  const found: string[] = [];
  const output = (body.output ?? {}) as Json;
  const annotations = (output.annotations ?? []) as Json[];
  if (body.status === 'completed' && body.conclusion === undefined)
    found.push('body /conclusion is missing although the check run is completed');
  if (annotations.length > 50) found.push('body /output/annotations has more than 50 entries');
  if (body.output !== undefined && output.title === undefined) found.push('body /output/title is missing');
  for (const part of ['summary', 'text'])
    if (length(output[part]) > 65_535) found.push(`body /output/${part} has more than 65,535 characters`);
  return [...found, ...annotations.flatMap(annotation)];
}

function status(body: Json): readonly string[] {
  const found: string[] = [];
  if (length(body.description) > 140) found.push('body /description has more than 140 characters');
  if (length(body.context) > 255) found.push('body /context has more than 255 characters');
  if (typeof body.target_url === 'string' && !/^https?:\/\//.test(body.target_url))
    found.push('body /target_url must use http(s) scheme');
  return found;
}

const comment = (body: Json): readonly string[] => {
  if (length(body.body) > 65_536) return ['body /body has more than 65,536 characters'];
  return length(body.body) === 0 ? ["body /body can't be blank"] : [];
};

const BY_OPERATION: Readonly<Record<string, (body: Json) => readonly string[]>> = {
  'checks/create': checkRun,
  'checks/update': checkRun,
  'repos/create-commit-status': status,
  'issues/create-comment': comment,
  'issues/update-comment': comment,
};

/** What GitHub refuses although its description allows it. */
export function breachesOfRules(
  operation: string,
  query: Readonly<Record<string, unknown>>,
  body: Json,
): readonly string[] {
  const found = [...(BY_OPERATION[operation]?.(body) ?? [])];
  const size = Number(query.per_page ?? 1);
  if (!(size >= 1 && size <= 100)) found.push('query /per_page must be 1 to 100');
  if (Number(query.page ?? 1) < 1) found.push('query /page must be 1 or more');
  return found;
}
