import { bomValidators } from './bom/validators.ts';
import { bomXmlSchemas } from './bom/xsd.ts';
import { configPages } from './config-pages.ts';
import { examples } from './examples.ts';
import { formatPages } from './format-pages.ts';
import type { Generator } from './generated.ts';
import { indexes } from './indexes.ts';
import { rulePages } from './rule-pages.ts';
import { verdictSchemaFile } from './verdict-schema.ts';
import { version } from './version.ts';
import { waiversSchemaFile } from './waivers-schema.ts';

/** The generators in the order in which they run: indexes first, then what is made from them. */
export const generators: readonly Generator[] = [
  indexes,
  version,
  bomValidators,
  bomXmlSchemas,
  examples,
  verdictSchemaFile,
  waiversSchemaFile,
  configPages,
  rulePages,
  formatPages,
];
