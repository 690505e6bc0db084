import type { Role } from '../model/policy.ts';
import type { Link, Placeholder, Prd, PrdRemark, SectionNumbers } from '../model/prd.ts';
import { readClaims } from './claims.ts';
import { entryOf, type ReadYaml, readFrontMatter } from './front-matter.ts';
import { type Doc, inlineOf, openDoc, placeOf } from './ground/doc.ts';
import { readFootnotes } from './ground/footnotes.ts';
import { hiddenIn, mayHide } from './ground/hidden.ts';
import { itemIdIn, itemIdOf } from './ground/item-id.ts';
import { readLetters } from './ground/letters.ts';
import { blank, linksOfSpan } from './ground/links.ts';
import { isWithin } from './ground/numbers.ts';
import { placeholderHint, placeholdersIn } from './ground/placeholders.ts';
import { quickRead, without } from './ground/quick.ts';
import { layOut, type Part } from './ground/sections.ts';
import { hasText, openSource } from './ground/source.ts';
import { placeIn, type Span } from './ground/span.ts';
import type { Reading } from './ground/units.ts';
import { readNotes } from './notes.ts';
import { readQuestions } from './questions.ts';
import { readSignOffs } from './sign-offs.ts';

/** What a document is read by: the policy's section numbers and roles, and the largest size in bytes. */
export interface ParseOptions {
  readonly sections: SectionNumbers;
  readonly roles: readonly Role[];
  readonly capBytes: number;
}

const fileTitle = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/i, '');

/** A document of which nothing could be read but why. */
export function unread(path: string, kind: 'too-large' | 'not-text' | 'deadline', says: string): Prd {
  const remark: PrdRemark = { kind, says, at: { path, line: 1, column: 1 } };
  return {
    path,
    title: fileTitle(path),
    sections: [],
    claims: [],
    signOffs: [],
    notes: [],
    elsewhere: [],
    placeholders: [],
    remarks: [remark],
  };
}

/** What is looked for in every block: placeholders of its words, and outside of the evidence its links. */
function lookThrough(reading: Reading, parts: readonly Part[], evidence: ReadonlySet<string>) {
  const { doc } = reading;
  const mayHold = placeholderHint(doc.source.text);
  const placeholders: Placeholder[] = [];
  const elsewhere: { section: string; link: Link }[] = [];
  for (const { section, node, texts, glances } of parts) {
    if (node.sight === 'hidden') continue;
    const links = !evidence.has(section);
    for (let nth = 0; nth < texts.length; nth++) {
      const span = texts[nth] as Span;
      const holds = glances[nth] ?? 0;
      if (mayHold(span.content, holds)) {
        for (const one of openIn(doc, span, section)) placeholders.push(one);
      }
      if (!links) continue;
      for (const link of linksOfSpan(doc, span, holds, reading.footnotes)) {
        if (!link.target.startsWith('#')) elsewhere.push({ section, link });
      }
    }
  }
  return { placeholders, elsewhere };
}

/** The blocks of some sections; those of one section mostly follow each other. */
function partsWithin(parts: readonly Part[], sections: ReadonlySet<string>): readonly Part[] {
  const found: Part[] = [];
  let section: string | undefined;
  let within = false;
  for (const part of parts) {
    if (part.section !== section) within = sections.has(part.section);
    section = part.section;
    if (within) found.push(part);
  }
  return found;
}

/** Placeholders of a text; its code is left out. */
function openIn(doc: Doc, span: Span, section: string): readonly Placeholder[] {
  const quick = span.kind === undefined || span.kind === 'cell' ? quickRead(span.content) : undefined;
  if (quick) {
    return placeholdersIn(without(span.content, quick.code)).map(({ text, from }) => ({
      text,
      section,
      at: placeIn(doc.source, span, from),
    }));
  }
  const inline = inlineOf(doc, span);
  if (!inline) return [];
  const words = blank(inline.plain, inline.code, '`');
  return placeholdersIn(words).map(({ text, from }) => ({ text, section, at: placeOf(doc, inline, from) }));
}

/** Gaps in the addresses of what counts as proof: people leave them in back-ticks, where no other text is looked at. */
function openAddresses(
  doc: Doc,
  links: readonly { readonly section: string; readonly link: Link }[],
): readonly Placeholder[] {
  return links.flatMap(({ section, link }) => {
    if (link.placeholder === undefined || link.form === 'bare-path' || link.form === 'bare-url') return [];
    const line = doc.source.lines[link.at.line - 1] ?? '';
    return placeholdersIn(link.target).map(({ text }) => {
      // A reference or a footnote has its address elsewhere.
      const found = line.indexOf(text, (link.at.column ?? 1) - 1);
      return { text, section, at: found < 0 ? link.at : { ...link.at, column: found + 1 } };
    });
  });
}

function inOrder<One extends { readonly at: { readonly line: number; readonly column?: number } }>(
  all: readonly One[],
): readonly One[] {
  return [...all].sort((a, b) => a.at.line - b.at.line || (a.at.column ?? 0) - (b.at.column ?? 0));
}

function withoutTwins(all: readonly Placeholder[]): readonly Placeholder[] {
  const seen = new Set<string>();
  return inOrder(all).filter(({ text, at }) => {
    const key = `${at.line}:${text}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

/**
 * Reads a product document: pure, never throws for what is in it. What cannot be read at all (too large, not text) is
 * a document with one remark and nothing else. `yaml` reads front matter that is more than plain words.
 */
export function parsePrd(path: string, bytes: Uint8Array | string, options: ParseOptions, yaml: ReadYaml): Prd {
  const source = openSource(path, bytes, options.capBytes);
  if (!hasText(source)) return unread(path, source.kind, source.says);
  const { sections } = options;
  const head = readFrontMatter(source, yaml);
  const doc = openDoc(source, head.lines);
  const named = entryOf(
    head.frontMatter,
    'id',
    'item',
    'item_id',
    'itemid',
    'item-id',
    'roadmap_id',
    'roadmap-id',
    'roadmap',
  );
  const hinted = itemIdIn(
    named ?? entryOf(head.frontMatter, 'milestone') ?? entryOf(head.frontMatter, 'name', 'title') ?? '',
  );
  const itemId = itemIdOf(path) ?? hinted;
  const layout = layOut(doc, itemId);
  const { footnotes, parts } = readFootnotes(doc, layout.parts);
  const reading: Reading = { doc, footnotes };
  const below = (...numbers: readonly string[]): ReadonlySet<string> =>
    new Set(
      layout.sections
        .map((section) => section.number)
        .filter((number) => numbers.some((outer) => isWithin(number, outer))),
    );
  const of = (within: ReadonlySet<string>) => partsWithin(parts, within);
  const evidence = below(sections.evidence);
  const { claims, loose } = readClaims(reading, of(evidence), sections.evidence);
  const signOffs = readSignOffs(reading, of(below(sections.signOffs)), sections.signOffs, options.roles);
  const notes = readNotes(reading, of(below(sections.decisions)), sections.decisions);
  const asked = readQuestions(reading, of(below(sections.questions)), sections.questions);
  const through = lookThrough(reading, parts, evidence);
  const elsewhere = [...through.elsewhere, ...loose.map((link) => ({ section: sections.evidence, link }))];
  const proofs = below(sections.qaArtifacts, sections.signOffs, sections.decisions, sections.evidence);
  const addresses = [
    ...claims.flatMap((claim) => claim.links.map((link) => ({ section: sections.evidence, link }))),
    ...elsewhere.filter(({ section }) => proofs.has(section)),
  ];
  const hidden = parts.filter(mayHide).flatMap((part) => hiddenIn(doc, part, proofs.has(part.section)));
  const inHead = (head.frontMatter?.entries ?? []).flatMap(({ key, value, at }) =>
    placeholdersIn(`${key}: ${value}`).map(({ text }) => ({ text, section: 'front matter', at })),
  );
  const status = entryOf(head.frontMatter, 'status');
  return {
    path,
    title: layout.title || entryOf(head.frontMatter, 'name', 'title') || fileTitle(path),
    ...(itemId === undefined ? {} : { itemId }),
    ...(status === undefined ? {} : { status }),
    ...(head.frontMatter ? { frontMatter: head.frontMatter } : {}),
    sections: layout.sections,
    claims,
    signOffs,
    notes,
    ...(asked.length > 0 ? { questions: asked } : {}),
    elsewhere,
    placeholders: withoutTwins([...inHead, ...through.placeholders, ...openAddresses(doc, addresses)]),
    remarks: inOrder([...head.remarks, ...layout.remarks, ...hidden, ...readLetters(source)]),
  };
}
