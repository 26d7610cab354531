/**
 * The process in which bombs.ts sets bombs off, so that one that breaks it is told. Told the size and the names of the bombs, as JSON; writes
 * a line of JSON for each: what it came to, and the most memory that the process has had by then, in MiB.
 */
import { writeSync } from 'node:fs';
import { defuse, type Defused } from './bombs/defuse.js';
import { bombsOf } from './bombs/set.js';

/** What the process says of one bomb. */
export interface Report extends Defused {
  readonly name: string;
  readonly memory: number;
}

const [length, names] = JSON.parse(process.argv[2]!) as [number, readonly string[]];
const set = new Map(bombsOf(length).map((bomb) => [bomb.name, bomb]));
for (const name of names) {
  const done = await defuse(set.get(name)!);
  // what was before it is no part of what the next one takes
  globalThis.gc?.();
  const report: Report = { ...done, name, memory: process.resourceUsage().maxRSS / 1024 };
  writeSync(1, `${JSON.stringify(report)}\n`);
}
