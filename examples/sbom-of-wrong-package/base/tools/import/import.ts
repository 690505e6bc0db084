import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { z } from 'zod';

const row = z.object({ id: z.string(), customer: z.string(), cents: z.coerce.number().int() });

// Prints the orders of a CSV file as JSON lines.
for await (const record of createReadStream(process.argv[2] ?? '').pipe(parse({ columns: true }))) {
  console.log(JSON.stringify(row.parse(record)));
}
