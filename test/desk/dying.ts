/** Run by shared.test.ts: a worker that kills itself over the first article it has annotated, before it is kept. */
import { writeSync } from 'node:fs';
import { runWorker } from '../../src/desk/open.js';

const [database, schema, step] = process.argv.slice(2) as [string, string, string];

writeSync(1, 'ready\n');
await runWorker({ database, schema }, new AbortController().signal, {
  engine: 'test',
  annotate: () => {
    writeSync(1, `${step}\n`);
    process.kill(process.pid, 'SIGKILL');
    return new Promise(() => undefined);
  },
});
