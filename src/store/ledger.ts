import { createReadStream } from 'node:fs';
import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DeskEvent, LedgerLine } from '../model/index.js';
import { START, lineAfter, printed, readLine } from './chain.js';
import { engineError } from './engine-error.js';
import { StoreError } from './error.js';
import { isAbsent, syncFolder } from './files.js';
import type { Head, Ledger } from './types.js';

/**
 * Opens the ledger to write, or makes an empty one. What a crash has left of a last line without its line break was never acknowledged
 * and is cut off; anything else that does not fit is an error that names the line.
 */
export async function openLedger(path: string): Promise<Ledger> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a+');
  try {
    await syncFolder(dirname(path));
    await cutTorn(file);
    let head = START;
    for await (const line of linesOf(path)) head = { seq: line.seq, hash: line.hash };
    return new FileLedger(path, file, head, (await file.stat()).size);
  } catch (error) {
    await file.close();
    throw error;
  }
}

class FileLedger implements Ledger {
  /** Writers wait for each other: a line follows the one before. */
  private last: Promise<unknown> = Promise.resolve();
  /** Whether something may stand behind the last line that was acknowledged. */
  private torn = false;

  constructor(
    private readonly path: string,
    private readonly file: FileHandle,
    private at: Head,
    /** Bytes up to the end of the last line that was acknowledged. */
    private length: number,
  ) {}

  readonly head = (): Head => this.at;

  readonly read = (after: number): AsyncIterable<LedgerLine> => linesOf(this.path, after, this.at.seq);

  readonly append = (
    events: readonly DeskEvent[],
    at: string,
    by: string | null = null,
  ): Promise<readonly LedgerLine[]> => {
    const done = this.last.then(() => this.write(events, at, by));
    this.last = done.catch(() => undefined);
    return done;
  };

  readonly close = async (): Promise<void> => {
    await this.last;
    await this.file.close();
  };

  /** After a write that failed nobody knows what is on the disk behind the last line: it is cut off before anything more is written. */
  private async write(
    events: readonly DeskEvent[],
    at: string,
    by: string | null,
  ): Promise<readonly LedgerLine[]> {
    const lines: LedgerLine[] = [];
    let head = this.at;
    for (const event of events) {
      const line = lineAfter(head, event, at, by);
      lines.push(line);
      head = { seq: line.seq, hash: line.hash };
    }
    if (lines.length === 0) return lines;
    const text = Buffer.from(lines.map((line) => `${printed(line)}\n`).join(''));
    try {
      if (this.torn) await cutAt(this.file, this.length);
      this.torn = true;
      await this.file.appendFile(text);
      await this.file.datasync();
    } catch (error) {
      throw engineError(error, this.path);
    }
    this.torn = false;
    this.at = head;
    this.length += text.length;
    return lines;
  }
}

const BREAK = 0x0a;
const STEP = 65_536;

/** Cuts off what stands behind the last line break. */
async function cutTorn(file: FileHandle): Promise<void> {
  const { size } = await file.stat();
  let end = size;
  const buffer = new Uint8Array(STEP);
  while (end > 0) {
    const from = Math.max(0, end - STEP);
    const { bytesRead } = await file.read(buffer, 0, end - from, from);
    const found = buffer.subarray(0, bytesRead).lastIndexOf(BREAK);
    if (found >= 0) {
      end = from + found + 1;
      break;
    }
    end = from;
  }
  if (end < size) await cutAt(file, end);
}

async function cutAt(file: FileHandle, end: number): Promise<void> {
  await file.truncate(end);
  await file.sync();
}

/**
 * The lines of a ledger file after number `after`, up to number `upTo`, each checked against the one before. A last line without its
 * line break is being written, or never was: it is passed over. A file that is not there has no lines.
 */
export async function* linesOf(path: string, after = 0, upTo = Infinity): AsyncGenerator<LedgerLine> {
  let head = START;
  for await (const text of completeLines(path)) {
    if (head.seq >= upTo) return;
    const line = readLine(text, head);
    if ('reason' in line) {
      throw new StoreError(
        'ledger-damaged',
        `line ${String(head.seq + 1)} of ${path}: ${line.reason}; restore the desk from a backup`,
      );
    }
    head = { seq: line.seq, hash: line.hash };
    if (line.seq > after) yield line;
  }
}

/** The lines of a file that end in a line break, read in steps. */
async function* completeLines(path: string): AsyncGenerator<string> {
  let left = Buffer.alloc(0);
  try {
    for await (const chunk of createReadStream(path)) {
      let buffer = Buffer.concat([left, chunk as Buffer]);
      for (let end = buffer.indexOf(BREAK); end >= 0; end = buffer.indexOf(BREAK)) {
        yield buffer.toString('utf8', 0, end);
        buffer = buffer.subarray(end + 1);
      }
      left = buffer;
    }
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
}
