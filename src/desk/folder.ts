import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { filesIn } from '../intake/index.js';
import { pause } from '../kit/pause.js';
import type { Issue } from '../model/index.js';
import type { DeskAt } from './local/index.js';
import type { Taken, Taking } from './taking.js';

/** What became of one file. `taken` is null where it could not be read. */
export interface FileTaken {
  readonly file: string;
  readonly taken: Taken | null;
  readonly issues: readonly Issue[];
}

export interface FolderOptions {
  readonly maxSize: number;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
}

/** Files that are taken in in one step: they share its writes, and what is told of them comes soon. */
const AT_ONCE = 128;

/** Takes in files and folders with all within. `wanted` may pass over a file by its path. */
export async function* takeFiles(
  desk: Pick<DeskAt, 'take'>,
  paths: readonly string[],
  options: FolderOptions,
  wanted?: (path: string) => boolean,
): AsyncGenerator<FileTaken> {
  let list: Taking[] = [];
  for (const path of paths)
    for (const found of filesIn([path], options.maxSize, wanted)) {
      if ('issue' in found) yield { file: found.file, taken: null, issues: [found.issue] };
      else if (list.push(takingOf(path, found, options)) >= AT_ONCE) {
        yield* taken(desk, list);
        list = [];
      }
    }
  yield* taken(desk, list);
}

async function* taken(desk: Pick<DeskAt, 'take'>, list: readonly Taking[]): AsyncGenerator<FileTaken> {
  const done = await desk.take(list);
  for (const [i, one] of done.entries()) yield { file: list[i]!.file, taken: one, issues: one.issues };
}

/** A file in a folder is addressed by the folder's name and its own, so that a desk may be moved with what it follows. */
function takingOf(
  path: string,
  { file, bytes, sidecar }: { readonly file: string } & Pick<Taking, 'bytes' | 'sidecar'>,
  { published, language }: FolderOptions,
): Taking {
  const folder = basename(resolve(path));
  const address = folder === file ? file : `${folder}/${file}`;
  return { bytes, file, address, sidecar, published, language, source: folder === file ? undefined : folder };
}

/** Milliseconds between two looks at the watched folders. A file is taken when it was the same at two looks: then it is written. */
export const LOOK = 1000;

/**
 * Follows folders: what is there, what comes and what changes is taken in, until `signal` ends it. A file that goes is kept. `told` hears
 * of each file that brought something.
 */
export async function watchFolders(
  desk: Pick<DeskAt, 'take'>,
  folders: readonly string[],
  options: FolderOptions,
  signal: AbortSignal,
  told: (file: FileTaken) => void,
): Promise<void> {
  const taken = new Map<string, string>();
  const seen = new Map<string, string>();
  const settled = (path: string): boolean => {
    const mark = markOf(path);
    const before = seen.get(path);
    seen.set(path, mark);
    if (mark !== before || taken.get(path) === mark) return false;
    taken.set(path, mark);
    return true;
  };
  while (!signal.aborted) {
    for await (const file of takeFiles(desk, folders, options, settled))
      if (file.taken !== null && file.taken.seq !== null) told(file);
    await pause(LOOK, signal);
  }
}

function markOf(path: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(path);
    return `${String(mtimeMs)} ${String(size)} ${String(ino)}`;
  } catch {
    return 'gone';
  }
}
