/**
 * `npm run torture`: what kills, cuts, faults and hostile input do to Stemma. `-- NAME [ARGUMENT]` runs one instrument of the table below,
 * `--long` as much of it as the promises name, `--seed N` draws the same again. Exit status 1 where a promise was not kept.
 */
import { INSTRUMENTS } from './torture/instruments.js';

const words = process.argv.slice(2);
const flag = (name: string): string | null => {
  const at = words.indexOf(name);
  return at < 0 ? null : (words.splice(at, 2)[1] ?? null);
};
const seed = Number(flag('--seed') ?? Math.floor(Math.random() * 2 ** 31));
const long = words.includes('--long');
const [name, only = null] = words.filter((word) => !word.startsWith('--'));
const chosen = INSTRUMENTS.filter((one) => name === undefined || one.name === name);
if (chosen.length === 0) {
  for (const { name, about } of INSTRUMENTS) console.log(`${name.padEnd(10)} ${about}`);
  process.exitCode = 2;
}
for (const { name, run } of chosen) {
  const before = process.cpuUsage();
  const { figures, faults } = await run({ seed, long, only });
  const { user, system } = process.cpuUsage(before);
  for (const line of figures) console.log(`${name}: ${line}`);
  for (const fault of faults.slice(0, 20)) console.error(`${name}: FAULT ${fault}`);
  console.log(
    `${name}: ${String(faults.length)} faults (seed ${String(seed)}, ${((user + system) / 1e6).toFixed(1)} s of CPU here)`,
  );
  if (faults.length > 0) process.exitCode = 1;
}
