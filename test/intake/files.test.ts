import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readFiles } from '../../src/intake/index.js';
import { page } from './pages.js';

const top = mkdtempSync(join(tmpdir(), 'stemma-intake-'));
after(() => {
  rmSync(top, { recursive: true });
});

function folder(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = join(top, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return root;
}

const outcome = (paths: readonly string[], options = {}): string[] =>
  [...readFiles(paths, options)].map(({ file, article, issues }) =>
    [file, article ? 'read' : 'not read', ...issues.map(({ code }) => code)].join(' '),
  );

test('a folder is read in the order of names, with all within, without what is no article', () => {
  const root = folder('mixed', {
    'b.txt': 'B.',
    'a.txt': 'A.',
    'a.meta.json': '{"published": "2031-05-04"}',
    '.hidden.txt': 'no',
    '.git/config.txt': 'no',
    'Story.html': page(),
    'Story_files/style.html': page(),
    'Story_files/text.txt': 'no',
    'sub/c.html.gz': gzipSync(page()),
    'sub/c.meta.json': '{"outlet": "The Skarvik Mail"}',
    'sub/picture.jpg': 'x',
    'sub_files/d.txt': 'D.',
  });
  assert.deepEqual(outcome([root]), [
    'Story.html read',
    'a.txt read',
    'b.txt read',
    'sub/c.html.gz read',
    'sub/picture.jpg not read file-not-read',
    'sub_files/d.txt read',
  ]);
  const articles = [...readFiles([root])].flatMap(({ article }) => article ?? []);
  assert.equal(articles.find(({ file }) => file === 'a.txt')?.published?.value, '2031-05-04');
  assert.equal(articles.find(({ file }) => file === 'sub/c.html.gz')?.outlet, 'The Skarvik Mail');
});

test('what a shell writes out for all files of a folder is read as the folder is', () => {
  const root = folder('glob', {
    'a.txt': 'A.',
    'a.meta.json': '{"published": "2031-05-04"}',
    'Story.html': page(),
    'Story_files/text.txt': 'no',
    'lone.meta.json': '{}',
    'sub_files/d.txt': 'D.',
  });
  const all = ['Story.html', 'Story_files', 'a.meta.json', 'a.txt', 'lone.meta.json', 'sub_files'];
  assert.deepEqual(outcome(all.map((name) => join(root, name))), [
    'Story.html read',
    'a.txt read',
    'lone.meta.json not read json-not-ninjs',
    'd.txt read',
  ]);
});

test('a file is called by its name, and read whatever stands beside it', () => {
  const root = folder('single', { 'x/one.txt': 'One.', 'x/two.txt': 'Two.' });
  assert.deepEqual(outcome([join(root, 'x/one.txt')]), ['one.txt read']);
});

test('the id of an article does not depend on what else is read', () => {
  const root = folder('ids', { 'a.txt': 'A.', 'b.txt': 'B.' });
  const ids = (paths: readonly string[]): string[] =>
    [...readFiles(paths)].flatMap(({ article }) => article?.id ?? []);
  assert.deepEqual(ids([root]), ids([join(root, 'a.txt'), join(root, 'b.txt')]));
  const [first, second, third] = ids([join(root, 'a.txt'), join(root, 'a.txt'), root]);
  assert.equal(second, `${first!}-2`);
  assert.equal(third, `${first!}-3`);
});

test('links in a circle end', () => {
  const root = folder('circle', { 'a/b/x.txt': 'X.' });
  symlinkSync(root, join(root, 'a/b/up'));
  symlinkSync(join(root, 'nowhere'), join(root, 'a/dead.txt'));
  assert.deepEqual(outcome([root]), ['a/b/x.txt read', 'a/dead.txt not read path-missing']);
});

test('what is missing, too large or no article is said, the rest is read', () => {
  const root = folder('bad', {
    'big.txt': 'x'.repeat(2000),
    'empty.txt': '',
    'good.txt': 'Good.',
    'note.rtf': '{\\rtf1}',
  });
  assert.deepEqual(outcome([root, join(root, 'gone.txt'), join(root, 'note.rtf')], { maxSize: 1000 }), [
    'big.txt not read file-too-large',
    'empty.txt not read file-empty',
    'good.txt read',
    'note.rtf not read file-not-read',
    `${join(root, 'gone.txt')} not read path-missing`,
    'note.rtf not read format-unknown',
  ]);
});

test('a broken sidecar is a warning', () => {
  const root = folder('sidecar', { 'a.txt': 'A.', 'a.meta.json': '{', 'b.txt': 'B.', 'b.meta.json/x': '' });
  assert.deepEqual(outcome([root]), ['a.txt read sidecar-broken', 'b.txt read sidecar-broken']);
});

test('files are read as they are asked for', () => {
  const root = folder('lazy', { 'a.txt': 'A.', 'b.txt': 'B.' });
  const files = readFiles([root]);
  assert.equal(files.next().value?.file, 'a.txt');
  writeFileSync(join(root, 'b.txt'), 'Changed.');
  assert.equal(files.next().value?.article?.text, 'Changed.');
});
