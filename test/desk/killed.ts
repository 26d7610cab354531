/** Run by kill.test.ts: takes coverage in, one article at a time, says what was acknowledged, and kills itself at a named step. */
import { writeSync } from 'node:fs';
import { Desk } from '../../src/desk/desk.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/types.js';
import { coverage, here } from './made.js';

const [folder, step] = process.argv.slice(2) as [string, string];

/** The article of the coverage at which the named step kills. */
const AT = 3;
let armed = false;

/** A method that ends the process at its `nth` call, when it has done its work, once it is armed. */
function deadly<A extends unknown[], R>(name: string, run: (...args: A) => Promise<R>, nth = 1) {
  let calls = 0;
  return async (...args: A): Promise<R> => {
    const kills = armed && step === name && ++calls === nth;
    const result = await run(...args);
    if (kills) process.kill(process.pid, 'SIGKILL');
    return result;
  };
}

const store = await openStore({ folder, database: null });
const write = deadly('second write', deadly('first write', store.index.write), 2);
const rigged: Store = {
  ...store,
  originals: { ...store.originals, put: deadly('original', store.originals.put) },
  ledger: {
    ...store.ledger,
    head: store.ledger.head,
    read: store.ledger.read,
    close: store.ledger.close,
    append: deadly('read line', deadly('received line', store.ledger.append), 2),
  },
  index: { ...store.index, write },
};
const desk = await Desk.open({
  store: rigged,
  engine: 'test',
  annotate: here,
  now: () => '2031-05-06T10:00:00.000Z',
});
for (const [i, one] of coverage().entries()) {
  armed = i === AT;
  await desk.take([one]);
  writeSync(1, `${one.file}\n`);
}
await desk.close();
