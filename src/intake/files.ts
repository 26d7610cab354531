import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, join, relative } from 'node:path';
import { issueOf } from '../kit/issue.js';
import type { Issue } from '../model/index.js';
import { ISSUES } from '../registry/issues.js';
import { SAVED_PAGE_FOLDERS } from '../registry/markup.js';
import { FORMATS, formatOfName } from './formats.js';
import { readArticles } from './read.js';
import type { FormatId, Received } from './types.js';
import { MAX_SIZE } from './types.js';

export interface FileOptions {
  /** The format of standard input (`-`), and of files whose names tell none. */
  readonly as?: FormatId | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  readonly maxSize?: number | undefined;
}

/** A file to read: where it is, and its name relative to the argument it was found under. */
interface Found {
  readonly path: string;
  readonly file: string;
}

const STDIN = '-';
const SIDECAR = '.meta.json';

/**
 * The articles of files and folders, one at a time as they are asked for, in the order of their names: memory does not grow with
 * their number. Folders are gone through with all within; hidden files, sidecars and what browsers save beside a page are passed over.
 */
export function* readFiles(paths: readonly string[], options: FileOptions = {}): Generator<Received> {
  // within one folder names differ, so that only several arguments can bring the same name and bytes twice
  const ids = paths.length > 1 ? new Map<string, number>() : null;
  for (const path of paths) {
    for (const found of find(path)) {
      const all = 'issue' in found ? [failed(found.file, found.issue)] : readFile(found, options);
      for (const received of all) yield ids === null ? received : distinct(received, ids);
    }
  }
}

/** The second article with the same name and bytes gets `-2`, and so on. */
function distinct(received: Received, ids: Map<string, number>): Received {
  const { article } = received;
  if (article === null) return received;
  const count = (ids.get(article.id) ?? 0) + 1;
  ids.set(article.id, count);
  return count === 1
    ? received
    : { ...received, article: { ...article, id: `${article.id}-${String(count)}` } };
}

const failed = (file: string, issue: Issue): Received => ({ file, article: null, issues: [issue] });

/** A path of which nothing can be read, and why. */
export interface Missing {
  readonly file: string;
  readonly issue: Issue;
}

function* find(path: string): Generator<Found | Missing> {
  if (path === STDIN) {
    yield { path, file: STDIN };
    return;
  }
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (error) {
    yield { file: path, issue: unreadable(error) };
    return;
  }
  // a shell that writes out "coverage/*" names these too
  if (isBeside(path, isFolder)) return;
  if (isFolder) yield* walk(path, path, new Set());
  else yield { path, file: basename(path) };
}

/** Goes through a folder; `above` are the real paths of the folders it stands in, so that a link to one of them ends there. */
function* walk(top: string, folder: string, above: ReadonlySet<string>): Generator<Found | Missing> {
  let names: readonly string[];
  let real: string;
  try {
    real = realpathSync(folder);
    names = readdirSync(folder).sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    yield { file: relative(top, folder) || folder, issue: unreadable(error) };
    return;
  }
  if (above.has(real)) return;
  const inside = new Set(above).add(real);
  const pages = new Set(names.flatMap((name) => /^(.+)\.x?html?$/i.exec(name)?.[1] ?? []));
  for (const name of names) {
    if (name.startsWith('.') || name.endsWith(SIDECAR) || isSavedWith(pages, name)) continue;
    const path = join(folder, name);
    const file = relative(top, path).replaceAll('\\', '/');
    try {
      const stats = statSync(path);
      if (stats.isDirectory()) {
        yield* walk(top, path, inside);
        continue;
      }
      if (!stats.isFile()) continue;
    } catch (error) {
      yield { file, issue: unreadable(error) };
      continue;
    }
    if (formatOfName(name) === null) yield { file, issue: issueOf(ISSUES['file-not-read']) };
    else yield { path, file };
  }
}

/** Whether a folder holds what a browser saved with a page: "Story.html" and "Story_files". */
function isSavedWith(pages: ReadonlySet<string>, name: string): boolean {
  return SAVED_PAGE_FOLDERS.some(
    (ending) => name.endsWith(ending) && pages.has(name.slice(0, -ending.length)),
  );
}

/** Whether a path that was named is the sidecar of a file that lies beside it, or what a browser saved with a page that does. */
function isBeside(path: string, isFolder: boolean): boolean {
  const endings = isFolder ? SAVED_PAGE_FOLDERS : [SIDECAR];
  const formats = FORMATS.filter(({ id }) => !isFolder || id === 'html');
  const ending = endings.find((one) => path.endsWith(one));
  if (ending === undefined) return false;
  const stem = path.slice(0, -ending.length);
  return formats.some(({ extensions, compressed }) =>
    extensions.some(
      (extension) => existsSync(stem + extension) || (compressed && existsSync(`${stem}${extension}.gz`)),
    ),
  );
}

function readFile(found: Found, options: FileOptions): readonly Received[] {
  const got = bytesOf(found, options.maxSize ?? MAX_SIZE);
  if ('issue' in got) return [failed(got.file, got.issue)];
  const { file, bytes, sidecar } = got;
  const named = found.path !== STDIN && formatOfName(file) !== null;
  return readArticles(bytes, {
    file,
    as: named ? undefined : options.as,
    sidecar,
    published: options.published,
    language: options.language,
    maxSize: options.maxSize ?? MAX_SIZE,
  });
}

/** A file as it lies there, not yet read. */
export interface FileBytes {
  readonly path: string;
  /** Its name relative to the argument that it was found under. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sidecar: { readonly file: string; readonly text: string } | undefined;
}

/** The files that `readFiles` would read, one at a time as they are asked for, or why one cannot be read. `wanted` is asked first. */
export function* filesIn(
  paths: readonly string[],
  maxSize: number,
  wanted: (path: string) => boolean = () => true,
): Generator<FileBytes | Missing> {
  for (const path of paths)
    for (const found of find(path)) {
      if ('issue' in found) yield found;
      else if (wanted(found.path)) yield bytesOf(found, maxSize);
    }
}

function bytesOf({ path, file }: Found, limit: number): FileBytes | Missing {
  try {
    const read = path === STDIN ? { bytes: readFileSync(0), size: 0 } : readUpTo(path, limit);
    if (read.bytes === null)
      return { file, issue: issueOf(ISSUES['file-too-large'], { size: read.size, limit }) };
    return { path, file, bytes: read.bytes, sidecar: path === STDIN ? undefined : sidecarOf(path) };
  } catch (error) {
    return { file, issue: unreadable(error) };
  }
}

/** Reads a file unless it is too large; the size is asked of the open file, so that it cannot change in between. */
function readUpTo(
  path: string,
  limit: number,
): { readonly bytes: Uint8Array; readonly size: number } | { readonly bytes: null; readonly size: number } {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size > limit) return { bytes: null, size };
    const bytes = new Uint8Array(size);
    let read = 0;
    while (read < size) {
      const more = readSync(file, bytes, read, size - read, read);
      if (more === 0) break;
      read += more;
    }
    return { bytes: bytes.subarray(0, read), size: read };
  } finally {
    closeSync(file);
  }
}

/** Sidecars are a line or two; a file of more is none. */
const LARGEST_SIDECAR = 100_000;

function sidecarOf(path: string): { readonly file: string; readonly text: string } | undefined {
  const file = path.replace(/\.gz$/i, '').replace(/\.[^./\\]+$/, '') + SIDECAR;
  try {
    const { bytes } = readUpTo(file, LARGEST_SIDECAR);
    return { file: basename(file), text: bytes === null ? '' : new TextDecoder().decode(bytes) };
  } catch (error) {
    // a sidecar is optional; one that is there and cannot be read is said to be broken
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? undefined
      : { file: basename(file), text: '' };
  }
}

function unreadable(error: unknown): Issue {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  return code === 'ENOENT'
    ? issueOf(ISSUES['path-missing'])
    : issueOf(ISSUES['file-unreadable'], { reason: code });
}
