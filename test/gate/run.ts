// Runs the scorers of the shared folder on the held parts of its sets, against the floors pinned in floors.json (per task and language).
// `npx tsx test/gate/run.ts [NAME…] [--look] [--pin]`: only these runs; on the look part; --pin writes the figures of this run as floors.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, closeSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, sharedFolder } from './shared.js';

interface Run {
  readonly name: string;
  readonly scorer: string;
  readonly command: 'annotate' | 'read' | 'extract';
  /** Folder under .split, `{half}` standing for look or hold; or under the shared folder where it begins with `shared:`. */
  readonly folder: string;
  readonly data?: string;
  readonly args?: readonly string[];
}

const split = (
  name: string,
  scorer: string,
  command: Run['command'] = 'annotate',
  args: readonly string[] = [],
): Run => ({
  name,
  scorer,
  command,
  folder: `${name}/{half}/text`,
  data: `${name}/{half}`,
  args,
});

const RUNS: readonly Run[] = [
  { name: 'seeds', scorer: 'seeds', command: 'annotate', folder: 'seeds-dated' },
  { name: 'seeds-bare', scorer: 'seeds', command: 'annotate', folder: 'shared:seeds' },
  { name: 'alignment', scorer: 'alignment', command: 'read', folder: 'seeds-dated' },
  { name: 'alignment-bare', scorer: 'alignment', command: 'read', folder: 'shared:seeds' },
  split('polnear-dev', 'polnear'),
  split('polnear-train', 'polnear'),
  split('ntrex', 'ntrex'),
  split('html-fundus', 'html', 'extract'),
  split('langid', 'langid'),
  split('tbaq', 'timex'),
  split('krauts-a', 'timex'),
  split('gun', 'victims'),
  split('muc', 'victims'),
  split('german-quotes-dev', 'german-quotes'),
  split('ecbplus', 'ecbplus', 'read'),
  ...['nb-dev', 'da-dev', 'sv-pud-a', 'en-dev', 'en-pud-a', 'de-pud-a'].map((part) =>
    split(`ner-${part}`, 'ner'),
  ),
];

/** Runs with a script of their own under test/gate, which prints its metrics as JSON in its last line. */
const OWN: readonly { readonly name: string; readonly script: string; readonly args: readonly string[] }[] = [
  { name: 'recognizers', script: 'specs.ts', args: ['recognizers'] },
  { name: 'duckling', script: 'specs.ts', args: ['duckling'] },
  { name: 'copies', script: 'copies.ts', args: [] },
  { name: 'mixed', script: 'mixed.ts', args: [] },
  { name: 'blind', script: 'blind.ts', args: [] },
];

function scoreOwn(run: (typeof OWN)[number], half: string): Record<string, number | null> {
  const args = ['--import', 'tsx', join(ROOT, 'test/gate', run.script), ...run.args];
  if (half === 'look') args.push('--look');
  return metricsIn(
    run.name,
    spawnSync(process.execPath, args, { encoding: 'utf8', cwd: ROOT, maxBuffer: 1 << 28 }),
  );
}

/** The metrics in the last line that a scorer printed. */
function metricsIn(
  name: string,
  { stdout, stderr }: { readonly stdout: string; readonly stderr: string },
): Record<string, number | null> {
  const last = stdout.trim().split('\n').at(-1) ?? '';
  if (!last.startsWith('{')) throw new Error(`${name}: ${stderr || stdout}`);
  return (JSON.parse(last) as { metrics: Record<string, number | null> }).metrics;
}

const FLOORS = join(ROOT, 'test/gate/floors.json');
type Floors = Record<string, Record<string, number | { max: number }>>;

function stemma(run: Run, folder: string, output: string): void {
  const args = ['--import', 'tsx', join(ROOT, 'src/cli/main.ts'), run.command, folder, '--quiet'];
  args.push('--format', run.command === 'read' ? 'json' : 'jsonl');
  const out = openSync(output, 'w');
  const done = spawnSync(process.execPath, args, { stdio: ['ignore', out, 'inherit'], cwd: ROOT });
  closeSync(out);
  // 1: some inputs could not be read; they were named on standard error and count as empty
  if (done.status !== 0 && done.status !== 1)
    throw new Error(`${run.name}: stemma ${run.command} ended with ${String(done.status)}`);
}

function score(run: Run, shared: string, half: string, output: string): Record<string, number | null> {
  const at = (path: string): string => join(ROOT, '.split', path.replace('{half}', half));
  const args = [join(shared, 'score', `${run.scorer}.mjs`), '--pred', output, ...(run.args ?? [])];
  if (run.data !== undefined) args.push('--data', at(run.data));
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  return metricsIn(run.name, done);
}

/** Compares with the pinned floors; returns the lines that fell below. */
function compare(name: string, metrics: Record<string, number | null>, floors: Floors): string[] {
  return Object.entries(floors[name] ?? {}).flatMap(([metric, floor]) => {
    const value = metrics[metric] ?? null;
    const holds =
      value !== null && (typeof floor === 'number' ? value >= floor - 1e-9 : value <= floor.max + 1e-9);
    const wanted = typeof floor === 'number' ? `>= ${String(floor)}` : `<= ${String(floor.max)}`;
    const line = `${name.padEnd(18)} ${metric.padEnd(28)} ${String(value).padStart(8)}  ${wanted}`;
    console.log(`${line}${holds ? '' : '  BELOW THE FLOOR'}`);
    return holds ? [] : [line];
  });
}

/** Pins the figures of this run, rounded down to thousandths. */
function raise(floors: Floors[string], metrics: Record<string, number | null>): void {
  for (const metric of Object.keys(floors)) {
    const value = metrics[metric];
    if (typeof floors[metric] === 'number' && typeof value === 'number')
      floors[metric] = Math.floor(value * 1000) / 1000;
  }
}

function main(): number {
  const shared = sharedFolder();
  if (shared === null) {
    console.log('GATE NOT RUN');
    return 0;
  }
  if (!existsSync(join(ROOT, '.split'))) {
    spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'test/gate/split.ts')], {
      stdio: 'inherit',
      cwd: ROOT,
    });
  }
  const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
  const half = process.argv.includes('--look') ? 'look' : 'hold';
  const pin = process.argv.includes('--pin');
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors;
  const results = join(ROOT, '.cache/gate');
  mkdirSync(results, { recursive: true });
  const fallen: string[] = [];
  let checked = 0;
  const chosen = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
  const take = (name: string, metrics: Record<string, number | null>): void => {
    writeFileSync(join(results, `${name}-${half}.metrics.json`), JSON.stringify(metrics, null, 1));
    if (half === 'look') {
      console.log(name, JSON.stringify(metrics));
      return;
    }
    fallen.push(...compare(name, metrics, floors));
    checked += Object.keys(floors[name] ?? {}).length;
    if (pin) raise(floors[name] ?? {}, metrics);
  };
  for (const run of RUNS.filter(({ name }) => chosen(name))) {
    const folder = run.folder.startsWith('shared:')
      ? join(shared, run.folder.slice(7))
      : join(ROOT, '.split', run.folder.replace('{half}', half));
    const output = join(results, `${run.name}-${half}.json`);
    stemma(run, folder, output);
    take(run.name, score(run, shared, half, output));
  }
  for (const run of OWN.filter(({ name }) => chosen(name))) take(run.name, scoreOwn(run, half));
  if (pin) writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
  console.log(`${String(checked - fallen.length)} passed, ${String(fallen.length)} failed`);
  return fallen.length > 0 ? 1 : 0;
}

process.exitCode = main();
