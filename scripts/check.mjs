// The one test command: types, lint, boundaries, dead code, then every test. Stops at the first step that fails.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const tests = readdirSync('test', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.test\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

const bin = (name) => join('node_modules', '.bin', name);
const STEPS = [
  ['types', bin('tsc'), ['--noEmit']],
  ['types of the page', bin('tsc'), ['--noEmit', '--project', 'web/page']],
  ['lint', bin('eslint'), ['.', '--cache', '--cache-location', '.cache/eslint', '--max-warnings', '0']],
  [
    'format',
    bin('prettier'),
    [
      '--check',
      '--log-level',
      'warn',
      '--cache',
      '--cache-location',
      '.cache/prettier',
      'src',
      'web',
      'test',
      'scripts',
    ],
  ],
  [
    'boundaries',
    bin('depcruise'),
    ['src', 'web', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
  ],
  ['unused', bin('knip'), ['--no-progress']],
  [
    'tests',
    process.execPath,
    // without the option one core is left idle, which on two cores is half of them
    [
      '--import',
      'tsx',
      '--test',
      `--test-concurrency=${availableParallelism()}`,
      '--test-reporter=spec',
      ...tests,
    ],
  ],
];

for (const [name, command, args] of STEPS) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`${name}: failed`);
    process.exit(status ?? 1);
  }
}
