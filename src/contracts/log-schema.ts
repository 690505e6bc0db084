import type { ContractKind } from '../model/contract.ts';
import { compareLogLists } from './ground/log-list.ts';
import { compareSchemas } from './ground/schema-changes.ts';
import { looksLikeSchema } from './ground/schema-look.ts';

/** `log-lines.txt`, `logging.fields.yaml`, `log.schema.json`: names that say that somebody reads these lines. */
const NAME =
  /(?:^|[/._-])log(?:s|ging)?[._-]?(?:lines?|schema|fields?|events?|contract|format)s?\b[^/]*\.(?:json|ya?ml|txt|log)$/i;

/** What log lines promise to those who parse them: a JSON Schema of the one who writes, or a list of fields or lines. */
export const contractKind: ContractKind = {
  id: 'log-schema',
  title: 'Log lines',
  rank: 10,
  recognise: (path, text) => NAME.test(path) && text.trim() !== '',
  compare: async (before, after, trees) => {
    const schemas = [before, after].filter(({ path, text }) => looksLikeSchema(path, text)).length;
    const changes =
      schemas > 0 ? await compareSchemas(before, after, trees, 'serializer') : compareLogLists(before, after);
    return { kind: 'compared', changes };
  },
};
