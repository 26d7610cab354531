// The API and pages on the example coverage, in memory, for work on the page: `npx tsx test/http/serve.ts [PORT]`
import { fileURLToPath } from 'node:url';
import { builtPage, listen, type Listening } from '../../src/http/index.js';
import { app } from './served.js';

export const start = (port: number): Promise<Listening> =>
  listen(app({ page: builtPage() }), '127.0.0.1', port);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await start(Number(process.argv[2] ?? 4747));
  console.log(url);
}
