import type { Note } from '../../model/prd.ts';
import { ownWords, withoutHoles, wordsOf } from './entries.ts';

const WORD =
  /roll(?:s|ed|ing)?[\s-]?back|way back|back[\s-]?out|\bundo\b|\brevert(?:s|ed|ing)?\b|down migration|compensat\w*|\brestor(?:e|es|ed|ing)\b/i;
const LABEL = /roll[\s-]?back|way back|back[\s-]?out|undo|revert|compensat/i;

/** Steps that say nothing exact: alone they are no rollback. */
const WEAK = [
  /\bgit revert\b(?:\s+(?:-{1,2}\w+|[0-9a-f]{7,40}|HEAD\S*|<[^<>]{0,40}>))*/gi,
  /\b(?:revert|undo|roll(?:ing)?[\s-]?back|back out)\s+(?:(?:the|this|that|my|our|whole|merge|merged|last|previous)\s+)*(?:prs?|pull requests?|commits?|merge|merges|change|changes|changeset|code|deploy(?:ment)?|release|branch|feature|migrations?|version)\b/gi,
  /\b(?:restor(?:e|ing)|recover(?:ing)?)\b[^.;\n`]{0,60}?\b(?:back[\s-]?ups?|snapshots?|dumps?)\b/gi,
  /\b(?:re-?deploy|deploy(?:ing)?)\s+(?:(?:the|a|previous|last|old|older|prior|version|release|build|image|again)\s*)*/gi,
  /\b(?:standard|usual|normal|regular)\s+(?:process|procedure|way)\b/gi,
];
/** Commands by their first word, statements, switches, and verbs that start an exact step. */
const EXACT = [
  /\b(?:npm|npx|yarn|pnpm|node|rails|rake|bundle|flyway|liquibase|alembic|python3?|manage\.py|psql|mysql|mongosh?|prisma|drizzle|knex|sequelize|typeorm|goose|migrate|dbmate|kubectl|helm|terraform|make|docker|dotnet|php|artisan|mix|hasura|atlas|supabase|pg_restore|aws|gcloud|curl|downgrade)\b/i,
  /\b(?:drop|alter|truncate|rename|delete from|insert into)s?\b|\bupdate\s+\S{1,80}\s+set\b|\b(?:create|re-?create|add|re-?add)s?\s.{0,40}\b(?:table|column|index|field|constraint|view|type)\b/i,
  /\b(?:set|turn|switch|flip|disable|enable|unset|toggle)s?\b.{1,60}\b(?:flag|toggle|switch|setting|variable|feature|off|false|0)\b/i,
  /\b(?:run|apply|execute|re-?run|remove|back-?fill|pin|restore)\b|\bcompensating migration\s.{0,40}\d/i,
];
const isExact = (text: string) => EXACT.some((one) => one.test(text));
const IMPOSSIBLE =
  /^(?:[\s:.,;–—-])*(?:n\s?\/\s?a|none|no(?:t)?|nothing|impossible|irreversible)(?![a-z\u00c0-\u1fff])/i;

/** The part of an entry that is about the way back; '' when it has none. */
export function rollbackText(note: Note): string {
  const fields = note.fields.filter((field) => LABEL.test(field.label)).map((field) => field.value);
  if (fields.length > 0) return fields.join('\n');
  const text = wordsOf(note);
  if (LABEL.test(note.title) && !note.text.startsWith(note.title)) return text;
  const at = text.search(WORD);
  if (at < 0) return '';
  // "Run `x` to roll back" has its step before the word: the sentence counts from its start.
  const before = text.slice(0, at);
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('; '));
  return text.slice(start + 1);
}

/** Is there an exact step: a command, a statement, a down file or a switch? "Revert the PR" and "restore the backup" alone are none. */
export function isRollback(text: string, code: readonly string[] = []): boolean {
  const body = text.replace(
    /^[^a-z0-9\u00c0-\u1fff\u3040-\ud7ff]*(?:rollback|roll[\s-]back|way back)(?: steps?| plan)?\s*[:–—-]\s*/i,
    '',
  );
  if (/^[^a-z0-9\u00c0-\u1fff\u3040-\ud7ff]*(?:tbd|todo|tba|tbc)\b/i.test(body)) return false;
  if (IMPOSSIBLE.test(body) && !isExact(body)) return false;
  const left = WEAK.reduce((rest, weak) => rest.replace(weak, ' '), withoutHoles(body));
  const commands = code.filter((one) => text.includes(one) && left.includes(one) && !isName(one));
  if (commands.length > 0) return true;
  if (/[\w-]+(?:\.down\.|\.undo\.|[_.-]rollback[_.-]|\/down\.)\w+/i.test(left)) return true;
  return isExact(left) && ownWords(left) >= 2;
}

/** A bare name in back-ticks (a table, a file) is no command. */
const isName = (one: string) => !/\s/u.test(one.trim()) && !/[:;=]/u.test(one);

/** Is this the label of a way back? */
export const isRollbackLabel = (label: string): boolean => LABEL.test(label);

/** Does an entry hold a way back that is real? */
export const hasRollback = (note: Note): boolean => {
  const text = rollbackText(note);
  return text !== '' && isRollback(text, note.code);
};

const OF = {
  migration:
    /\bmigrat|\bschema\b|\bdown (?:file|script)|\b(?:alembic|flyway|liquibase|knex|goose|dbmate|sequelize|typeorm|rails|rake|artisan|ecto|prisma|drizzle|atlas|hasura|supabase)\b|\b(?:drop|alter|create|add|remove) (?:the )?(?:table|column|index)/i,
  contract:
    /\bcontract|\bapi\b|\bschema\b|openapi|swagger|graphql|protobuf|\b(?:helm|kubectl|argocd|ecs|gcloud|image|chart)\b/i,
};

/** Is this an entry of its own about the rollback, as its title says, and not about that of something else (a switch of the feature)? */
export const isGeneral = (note: Note, kind: 'migration' | 'contract'): boolean =>
  LABEL.test(note.title.slice(0, 200)) && OF[kind].test([wordsOf(note), ...note.code].join('\n'));
