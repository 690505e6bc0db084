import type { Document } from '../../model/reading.ts';
import { peek } from './document.ts';
import { unreadable } from './finish.ts';
import { plain } from './text.ts';
import { get, record, text } from './value.ts';

const LFS = 'version https://git-lfs.github.com/spec/';

/** Tools quote addresses in their errors: user information and queries can hold tokens. */
const withoutSecrets = (says: string) =>
  says.replace(/:\/\/[^\s/@]{1,200}@/g, '://').replace(/(:\/\/[^\s?#"']{1,300})[?#][^\s"')]{1,1000}/g, '$1');

/** The error sentence of a tool that wrote an error object instead of a report (npm, pnpm, yarn, Snyk, an API). */
export function toolError(value: unknown): string | undefined {
  const error = get(value, 'error');
  const parts = [
    text(get(error, 'code')),
    text(get(error, 'summary')) || text(get(error, 'message')) || text(error),
    get(value, 'type') === 'error' ? text(get(value, 'data')) : '',
  ];
  if (error === undefined && get(value, 'documentation_url') !== undefined) parts.push(text(get(value, 'message')));
  const says = parts.filter((part) => part !== '').join(': ');
  if (says !== '') return plain(withoutSecrets(says.slice(0, 2000)), 160).replace(/\.$/, '');
  return record(error) || get(value, 'type') === 'error' ? 'no reason given' : undefined;
}

function jsonRefusal(doc: Document): { readonly format: string; readonly why: string } {
  const value = doc.json();
  const error = toolError(value);
  if (error) return { format: 'tool-error', why: `is an error of the tool, not a report: ${error}` };
  if (value === null || (Array.isArray(value) && value.length === 0)) {
    const shape = value === null ? 'null' : 'an empty list';
    return { format: 'json', why: `is ${shape}, which names no tool and proves no scan` };
  }
  const names = [...doc.keys].slice(0, 8).map((key) => plain(key, 40));
  const keys =
    names.length === 0 ? 'it has no keys' : `its keys are ${names.join(', ')}${doc.keys.size > 8 ? ' …' : ''}`;
  return { format: 'json', why: `is JSON of no known report format: ${keys}` };
}

/** Says why a file that no reader recognises can't be read; throws Unreadable for broken JSON. */
export function refusal(doc: Document): ReturnType<typeof unreadable> {
  switch (doc.syntax) {
    case 'empty':
      return unreadable('empty', `is empty (${doc.bytes} bytes), which proves nothing`);
    case 'binary':
      return unreadable('binary', 'is binary or in an unknown text encoding; save the report as UTF-8');
    case 'json': {
      const { format, why } = jsonRefusal(doc);
      return unreadable(format, why);
    }
    case 'json-lines': {
      const first = doc.jsonLines().find((line) => toolError(line) !== undefined);
      const error = toolError(first);
      if (error) return unreadable('tool-error', `is an error of the tool, not a report: ${error}`);
      return unreadable('json-lines', 'is a row of JSON values of no known report format');
    }
    case 'xml':
      if (doc.root?.name.toLowerCase() === 'html' || DOCTYPE_HTML.test(doc.text.slice(0, 300))) {
        return unreadable('html', HTML);
      }
      return unreadable('xml', `is XML of no known report format: its root is ${plain(doc.root?.name ?? '', 60)}`);
    default:
      if (doc.text.startsWith(LFS)) {
        return unreadable(
          'git-lfs',
          'is a Git LFS pointer, not the report; commit the report itself or link its artifact',
        );
      }
      if (DOCTYPE_HTML.test(doc.text.slice(0, 300))) return unreadable('html', HTML);
      return unreadable('text', 'is text of no known report format');
  }
}

const DOCTYPE_HTML = /^\s{0,99}<(?:!doctype\s{1,9})?html[\s>]/i;
const HTML = 'is a web page, not a report (a login or error page saved instead of it?)';

/** Whether the parsed JSON is a tool's error object and nothing else that a reader could count. */
export const isToolError = (doc: Document): boolean => toolError(peek(doc)) !== undefined;
