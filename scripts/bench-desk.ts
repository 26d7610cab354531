/**
 * The part of `npm run bench` that is about the desk: articles per CPU-second into an embedded desk with all stages (kept, in the ledger, read,
 * annotated, grouped, their stories told, written), as the desk grows. Articles are invented by a seed. CPU time of this process with its
 * threads, never wall time. May be given: the number of stories, articles a step.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk } from '../src/desk/open.js';
import { coverage } from './coverage/made.js';

const PER_STORY = 10;
/** Parts of the coverage whose cost is told. */
const PARTS = 5;

const [stories = 1000, step = 128] = process.argv.slice(2).map(Number);
const all = coverage({ stories, perStory: PER_STORY, seed: 1 });
const words = all.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const folder = await mkdtemp(join(tmpdir(), 'stemma-bench-'));
const desk = await openDesk({ folder, database: null });
const encoder = new TextEncoder();

console.log(
  `${String(all.length)} articles in ${String(stories)} stories, ${(words / all.length).toFixed(0)} words on average, ${String(step)} a step`,
);
const size = Math.ceil(all.length / PARTS);
let spent = 0;
for (let from = 0; from < all.length; from += size) {
  const part = all.slice(from, from + size);
  const before = process.cpuUsage();
  for (let at = 0; at < part.length; at += step)
    await desk.take(
      part.slice(at, at + step).map(({ text, file, published }) => ({
        bytes: encoder.encode(text),
        file,
        published,
      })),
    );
  const { user, system } = process.cpuUsage(before);
  spent += (user + system) / 1e6;
  const rate = part.length / ((user + system) / 1e6);
  console.log(`from ${String(from)}: ${rate.toFixed(1)} articles per CPU-second`);
}
const told = await desk.store.index.told();
const rate = all.length / spent;
console.log(
  `all: ${rate.toFixed(1)} articles per CPU-second, ${((rate * words) / all.length / 750).toFixed(1)} of 750 words; ${String(told.length)} stories told; resident memory ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB`,
);
await desk.close();
await rm(folder, { recursive: true });
