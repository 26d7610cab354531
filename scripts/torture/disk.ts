import { dirname, join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Call } from './layer.js';

/** What a power cut does to all that was not brought to the disk: it is gone, or half of what was added to a file is there. */
export type Loss = 'gone' | 'half';

interface File {
  /** As processes see it. */
  bytes: Buffer;
  /** As it was when it was last brought to the disk. */
  kept: Buffer;
}
const FOLDER = 'folder';
type Entry = File | typeof FOLDER;

/**
 * A disk that keeps no more than it was told to: the content of a file that was synchronised, and the names in a folder that was
 * synchronised. Built from recorded calls.
 */
export class Disk {
  private readonly names = new Map<string, Entry>();
  private readonly kept = new Map<string, Entry>();

  constructor(root: string) {
    this.names.set(root, FOLDER);
    this.kept.set(root, FOLDER);
  }

  apply({ name, on, rest }: Call): void {
    const entry = this.names.get(on);
    switch (name) {
      case 'mkdir':
        if (entry === undefined) this.names.set(on, FOLDER);
        break;
      case 'open':
        if (entry === undefined && String(rest[0]) !== 'r') this.names.set(on, empty());
        break;
      case 'rename':
        if (entry !== undefined) this.names.set(String(rest[0]), entry);
        this.names.delete(on);
        break;
      case 'rm':
        this.names.delete(on);
        break;
      case 'sync':
      case 'datasync':
        this.sync(on, entry);
        break;
      default:
        if (entry !== undefined && entry !== FOLDER) written(entry, name, rest[0]);
    }
  }

  private sync(path: string, entry: Entry | undefined): void {
    if (entry === FOLDER) {
      for (const each of [...this.kept.keys()]) if (dirname(each) === path) this.kept.delete(each);
      for (const [each, what] of this.names) if (dirname(each) === path) this.kept.set(each, what);
    } else if (entry !== undefined) entry.kept = entry.bytes;
  }

  /** Writes what is there when the power is back. `from` and `to`: the folder that was recorded, and where to write. */
  restore(from: string, to: string, loss: Loss): void {
    const places = [...this.kept].sort(([a], [b]) => a.length - b.length);
    for (const [path, entry] of places) {
      const place = join(to, path.slice(from.length));
      // a folder whose name was not kept took with it what was in it
      if (path !== from && this.kept.get(dirname(path)) !== FOLDER) continue;
      if (entry === FOLDER) mkdirSync(place, { recursive: true });
      else writeFileSync(place, loss === 'gone' ? entry.kept : half(entry));
    }
  }
}

const empty = (): File => ({ bytes: Buffer.alloc(0), kept: Buffer.alloc(0) });

function written(file: File, name: string, data: unknown): void {
  if (name === 'truncate') file.bytes = file.bytes.subarray(0, Number(data));
  if (name === 'writeFile') file.bytes = Buffer.from(data as string);
  if (name === 'appendFile') file.bytes = Buffer.concat([file.bytes, Buffer.from(data as string)]);
}

/** What was kept, and half of what was added to it. */
function half({ bytes, kept }: File): Buffer {
  if (!bytes.subarray(0, kept.length).equals(kept)) return kept;
  return bytes.subarray(0, kept.length + ((bytes.length - kept.length) >> 1));
}
