import type { Note } from '../../model/prd.ts';
import { withoutHoles, wordsOf } from './entries.ts';
import { isFilled } from './fields.ts';
import { isRollback, rollbackText } from './rollback.ts';

/** Commands that ask the tool to go back: where it has no way back they fail, or do nothing to the data. */
const TOOL =
  /\b(?:(?:rails|rake)\s+db:(?:rollback|migrate:(?:down|redo))|alembic\s+downgrade|migrate\s+(?:-\S+\s+\S+\s+){0,6}down|knex\s+migrate:(?:down|rollback)|db:migrate:undo|typeorm\s+migration:revert|migration:revert|artisan\s+migrate:rollback|goose\s+(?:\S+\s+){0,4}down|dbmate\s+(?:down|rollback)|flyway\s+undo|liquibase\s+(?:--?\S+\s+){0,4}rollback\S*|mix\s+ecto\.rollback|manage\.py\s+migrate|dotnet\s+ef\s+database\s+update|hasura\s+migrate\s+apply|atlas\s+migrate\s+down|prisma\s+migrate\s+resolve|migrate:(?:down|rollback|undo))\b[^\n.;,`]{0,120}/gi;

/** Does the entry write down what takes the change back where the tool cannot: a statement, a new migration or a switch of its own? */
export function isCompensated(note: Note): boolean {
  const text = rollbackText(note);
  if (text === '') return false;
  const code = note.code.filter((one) => text.includes(one) && one.search(TOOL) < 0);
  const rest = text
    .replace(TOOL, ' ')
    // What introduced the command ("run", "npx", "bin/") says nothing without it.
    .replace(
      /\b(?:run|runs|execute|apply|npx|npm run|yarn|pnpm|bundle exec|bin\/|python3?|php)\s*(?=[\s`.,;]|$)/gi,
      ' ',
    );
  return isRollback(rest, code);
}

const KEPT =
  /\b(?:no|without(?: any)?|zero)\s+(?:loss of data|data[\s-]loss|data (?:is|are|will be|gets?) (?:lost|deleted|removed)|(?:data|rows?|values?) lost)\b|\bnothing (?:is|will be|gets) lost\b|\b(?:data|rows?|values?)\s+(?:is|are|will be)\s+(?:not|never) lost\b/gi;
const LOST =
  /\b(?:data|rows?|values?|contents?|records?|history|emails?|columns?|backfill|they|it|those|these|which|that)\b[^.\n]{0,100}?\b(?:lost|gone|unrecoverable|not (?:be )?(?:restor|recover|com(?:e|ing) back|brought back|kept)\w*|cannot (?:be )?(?:restor|recover|come|brought)\w*|can[’']t (?:be )?(?:restor|recover|come|brought)\w*|(?:does|do|will)(?: not|n[’']t) (?:come back|return)|won[’']t (?:come back|return)|never (?:comes?|returns?)|stays? empty|(?:are|is) empty)\b|\b(?:irreversibl[ey]|irrecoverabl[ey]|unrecoverabl[ey]|permanently (?:lost|deleted|removed)|lossy|data loss|loses? (?:the|all|every|its|their)|loss of (?:the )?(?:data|rows|values))\b|\b(?:no|none of the|without (?:the|its|their)) (?:data|rows?|values?)\b[^.\n]{0,40}\b(?:back|restored|recovered)?/i;
const COPIED =
  /\b(?:copy|copies|copied|restor\w*|back-?fill\w*|insert\w*|select\w*|refill\w*|load\w*|import\w*)\b[^.\n]{0,100}\bfrom\b[^.\n]{0,60}(?:back-?up|archive|_old\b|_bak\b|_copy\b|copy\b|snapshot|dump|export)/i;

/** Does the entry say that the data does not come back, or from which copy it is taken? */
export function admitsLoss(note: Note): boolean {
  const field = note.fields.find(({ label }) => /data loss|lost data|loss of data/.test(label));
  if (field) return isFilled(field.value) && !/^\W*(?:no|none|nothing|n\/?a)\b(?! data)/i.test(field.value);
  const text = withoutHoles(wordsOf(note)).replace(KEPT, ' ');
  return LOST.test(text) || COPIED.test(text);
}
