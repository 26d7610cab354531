import { spawnSync } from 'node:child_process';
import type { Report } from './bomber.js';
import { bombsOf } from './bombs/set.js';
import type { Found, Run } from './types.js';

const BOMBER = new URL('./bomber.ts', import.meta.url).pathname;
/** Seconds of CPU to take an input in, and to read each of its articles; MiB of the whole process. */
const SECONDS = 2;
const MEMORY = 500;
/** Bytes of a bomb in the long form and in the short one. */
const WHOLE = 1_000_000;
const SMALL = 100_000;
/** Bombs of one process: what it has come to by then is said of all of them. */
const AT_ONCE = 12;
/** Milliseconds after which a process is given up. */
const PATIENCE = 300_000;

/** Sets bombs off one after the other, several to a process; one that is told to take too much is set off again in a process of its own. */
export function bombs({ long, only }: Run): Found {
  const length = long ? WHOLE : SMALL;
  const names = bombsOf(length).flatMap(({ name }) => (only === null || name.includes(only) ? [name] : []));
  const reports: Report[] = [];
  const faults: string[] = [];
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const some = names.slice(at, at + AT_ONCE);
    const done = setOff(length, some);
    for (const name of some) {
      const seen = done.find((report) => report.name === name);
      const report = seen && wrong(seen) === null ? seen : setOff(length, [name])[0];
      const fault = report ? wrong(report) : 'the process broke';
      if (fault !== null) faults.push(`${name}: ${fault}`);
      if (report) reports.push(report);
    }
  }
  const most = (of: (report: Report) => number): string => {
    const worst = [...reports].sort((a, b) => of(b) - of(a))[0];
    return worst ? `${of(worst).toFixed(2)} (${worst.name})` : 'none';
  };
  return {
    figures: [
      ...(only === null ? [] : reports.map((report) => JSON.stringify(report))),
      `${String(reports.length)} bombs of ${String(length)} bytes`,
      `seconds of CPU at most: ${most(({ intake }) => intake)} to take in, ${most(({ slowest }) => slowest)} to read an article`,
      `memory at most: ${most(({ memory }) => memory)} MiB`,
    ],
    faults,
  };
}

function wrong({ intake, slowest, memory }: Report): string | null {
  if (intake > SECONDS) return `${intake.toFixed(1)} s to take in`;
  if (slowest > SECONDS) return `${slowest.toFixed(1)} s to read an article`;
  return memory > MEMORY ? `${memory.toFixed(0)} MiB` : null;
}

/** What the process told before it ended or broke. */
function setOff(length: number, names: readonly string[]): readonly Report[] {
  const told = JSON.stringify([length, names]);
  const { stdout } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', BOMBER, told], {
    encoding: 'utf8',
    timeout: PATIENCE,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Report);
}
