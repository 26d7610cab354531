import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'stemma-cli-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

function stemma(
  args: readonly string[],
  input = '',
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', ...args],
    {
      encoding: 'utf8',
      input,
      env: { ...process.env, NO_COLOR: '1' },
    },
  );
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const STORY =
  'Quake kills at least 40 in Orvik\n\nAt least 40 people were killed in Orvik on Monday, police said.\n';

test('help has an example for each command; version is printed', () => {
  for (const command of ['read', 'annotate', 'extract', 'explain', 'score', 'start']) {
    const { status, stdout } = stemma([command, '--help']);
    assert.equal(status, 0);
    assert.match(stdout, /Examples?:\n {2}/, command);
  }
  assert.match(stemma(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
});

test('a wrong command line ends with 2 and says what to do', () => {
  const cases: readonly [string[], RegExp][] = [
    [['reed'], /unknown command/],
    [['read'], /missing required argument/],
    [['read', folder, '--format', 'pdf'], /Allowed choices/],
    [['read', folder, '--published', 'yesterday'], /write it as/],
    [['read', folder, '--max-size', 'huge'], /write it as/],
  ];
  for (const [args, message] of cases) {
    const { status, stderr } = stemma(args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, message);
  }
});

test('inputs that cannot be read are named with a code, the rest is read, and the status is 1', () => {
  file('mixed/a.txt', STORY);
  file('mixed/empty.txt', '');
  file('mixed/broken.json', '{"headline": ');
  file('mixed/picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0, 0]));
  const { status, stdout, stderr } = stemma(['annotate', join(folder, 'mixed'), join(folder, 'absent.txt')]);
  assert.equal(status, 1);
  assert.equal(stdout.trim().split('\n').length, 1);
  const lines = stderr.trim().split('\n');
  for (const name of ['empty.txt', 'broken.json', 'picture.txt', 'absent.txt']) {
    assert.equal(lines.filter((line) => line.startsWith('stemma: ') && line.includes(name)).length, 1, name);
  }
});

test('a file over --max-size is refused by name', () => {
  const path = file('large.txt', STORY.repeat(50));
  const { status, stderr } = stemma(['annotate', path, '--max-size', '1kB']);
  assert.equal(status, 1);
  assert.match(stderr, /large\.txt/);
});

test('standard input is read with --as, and a date can be given', () => {
  const { status, stdout } = stemma(['annotate', '-', '--as', 'txt', '--published', '2031-05-06'], STORY);
  assert.equal(status, 0);
  const line = JSON.parse(stdout) as {
    article: { published: { value: string; basis: string } };
    figures: { value: number }[];
  };
  assert.deepEqual([line.article.published.value, line.article.published.basis], ['2031-05-06', 'given']);
  assert.ok(line.figures.some(({ value }) => value === 40));
});

test('the result hash is the same whatever the order and place of the files', () => {
  for (const place of ['one', 'two']) {
    file(`${place}/a.txt`, STORY);
    file(`${place}/b.txt`, STORY.replace('40', '41').replace('police', 'the mayor'));
  }
  const [one, two] = [
    stemma(['read', join(folder, 'one/a.txt'), join(folder, 'one/b.txt'), '--hash']),
    stemma(['read', join(folder, 'two/b.txt'), join(folder, 'two/a.txt'), '--hash']),
  ];
  assert.match(one.stdout, /^[0-9a-f]{64}\n$/);
  assert.equal(one.stdout, two.stdout);
});

test('two files with the same bytes are two articles and a copy', () => {
  file('same/a.txt', STORY);
  file('same/b.txt', STORY);
  const { stdout } = stemma(['read', join(folder, 'same'), '--format', 'json']);
  const { stories } = JSON.parse(stdout) as {
    stories: { articles: unknown[]; derivations: { kind: string }[] }[];
  };
  assert.equal(stories.length, 1);
  assert.equal(stories[0]!.articles.length, 2);
  assert.deepEqual(
    stories[0]!.derivations.map(({ kind }) => kind),
    ['copy'],
  );
});

test('explain prints rule and spans of a claim that read shows', () => {
  const path = file('explain/a.txt', STORY);
  const { stdout } = stemma(['annotate', path]);
  const { figures } = JSON.parse(stdout) as { figures: { id: string; measure: string | null }[] };
  const figure = figures.find(({ measure }) => measure === 'killed');
  assert.ok(figure);
  const explained = stemma(['explain', figure.id, path]);
  assert.equal(explained.status, 0);
  assert.match(explained.stdout, /rule: /);
  assert.match(explained.stdout, /pack: en\//);
  assert.match(explained.stdout, /span: .*a\.txt/);
  assert.equal(stemma(['explain', 'nothing', path]).status, 2);
});

test('a text in a language without a pack is a warning, and takes part', () => {
  const path = file(
    'fi/a.txt',
    'Orvikissa kuoli maanantaina ainakin 40 ihmistä, kertoi poliisi sunnuntaina antamassaan tiedotteessa. Pelastustyöt jatkuvat yhä alueella.\n',
  );
  const { status, stdout, stderr } = stemma(['annotate', path]);
  assert.equal(status, 0);
  const line = JSON.parse(stdout) as { issues: { severity: string; code: string }[] };
  assert.ok(
    line.issues.some(({ severity }) => severity === 'warning'),
    stdout.slice(0, 300),
  );
  assert.match(stderr, /fi\/a\.txt|a\.txt/);
});
