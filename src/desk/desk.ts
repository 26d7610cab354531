import { sha256 } from '../kit/hash.js';
import type { DeskEvent, LedgerLine, Received } from '../model/index.js';
import { linesBehind } from '../store/head.js';
import type { Store } from '../store/types.js';
import { groupsOf, joined } from './batch.js';
import { eventsOf, lineOf, type Saying } from './sayings.js';
import { freshOf } from './fresh.js';
import type { Annotator } from './annotator.js';
import { readReceived, withStops, type Reading } from './reading.js';
import { Shelf } from './shelf.js';
import { receivedEvent, type Taken, type Taking } from './taking.js';

export interface DeskOptions {
  readonly store: Store;
  /** The version of the engine. */
  readonly engine: string;
  readonly annotate: Annotator;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
}

/** Bytes at hand, by their hash; others are read from the originals. */
type AtHand = ReadonlyMap<string, Uint8Array>;

/** Lines that are applied in one step while the desk catches up. */
const LINES = 64;

/**
 * The desk at work: whatever changes it goes through here, one step after the other. A step writes the originals and the ledger first,
 * then what is made from them.
 */
export class Desk {
  /** Hashes of originals that the ledger names and that are not there: `stemma verify` says more. */
  readonly missing: string[] = [];
  private shelf: Shelf;
  private readonly listeners = new Set<() => void>();
  private last: Promise<unknown> = Promise.resolve();
  /** Where the index could not follow the ledger, the next step begins with that. */
  private behind = false;
  /** Hashes of originals of articles that were deleted. */
  private readonly doomed: string[] = [];

  private constructor(private readonly options: DeskOptions) {
    this.shelf = this.emptyShelf();
  }

  /** Brings the index up to the ledger and the engine; what a crash has cut short is done here. */
  static async open(options: DeskOptions): Promise<Desk> {
    const desk = new Desk(options);
    await desk.catchUp();
    return desk;
  }

  private emptyShelf(): Shelf {
    const { store, engine, annotate } = this.options;
    return new Shelf(store.index, engine, annotate);
  }

  get store(): Store {
    return this.options.store;
  }

  get engine(): string {
    return this.options.engine;
  }

  /** Takes bytes in. When this returns they are kept, read, and in their stories; the same bytes at the same address are kept once. */
  take(list: readonly Taking[], by: string | null = null): Promise<readonly Taken[]> {
    return this.step(() => this.takeNow(list, by));
  }

  /** Notes what happened, and does what it says. Bytes come in by `take`. */
  record(
    events: readonly Exclude<DeskEvent, Received>[],
    by: string | null = null,
  ): Promise<readonly LedgerLine[]> {
    return this.step(async () => {
      const lines = await this.store.ledger.append(events, this.options.now(), by);
      await this.apply(lines, new Map(), 'live');
      return lines;
    });
  }

  /** Notes corrections, each once, and those taken back. Gives the line of each. */
  correct(list: readonly Saying[], by: string | null = null): Promise<readonly number[]> {
    return this.step(async () => {
      const { index } = this.store;
      for (const events of [eventsOf.said, eventsOf.undone]) {
        const fresh = events(list, await index.corrections(), by);
        await this.apply(await this.store.ledger.append(fresh, this.options.now(), by), new Map(), 'live');
      }
      const kept = await index.corrections();
      return list.map((saying) => lineOf(saying, kept, by)!);
    });
  }

  /** Takes a correction back, once; gives the line that does. Null where there is no such correction. */
  undo(line: number, reason: string, by: string | null = null): Promise<number | null> {
    return this.step(async () => {
      const row = (await this.store.index.corrections()).find((kept) => kept.line === line);
      if (row === undefined) return null;
      if (row.undone !== null) return row.undone.line;
      const event = { kind: 'undone', of: line, reason, made: null } as const;
      const lines = await this.store.ledger.append([event], this.options.now(), by);
      await this.apply(lines, new Map(), 'live');
      return lines[0]!.seq;
    });
  }

  /** Reads articles once more, by id, that the engine stopped over; all of them where none is named. Gives those that it was asked for. */
  retry(ids: readonly string[] | null, by: string | null = null): Promise<readonly string[]> {
    return this.step(async () => {
      const stopped = (await this.store.index.stopped(this.engine)).map(({ row }) => row.id);
      const named = ids === null ? stopped : stopped.filter((id) => ids.includes(id));
      const events = named.map((article) => ({ kind: 'retried', article }) as const);
      await this.apply(await this.store.ledger.append(events, this.options.now(), by), new Map(), 'live');
      return named;
    });
  }

  /** Is told after each step that was done. Returns how to end it. */
  listen(told: () => void): () => void {
    this.listeners.add(told);
    return () => {
      this.listeners.delete(told);
    };
  }

  /** Waits for what is being done, and closes the store. */
  async close(): Promise<void> {
    await this.last;
    await this.store.close();
  }

  private step<T>(run: () => Promise<T>): Promise<T> {
    const done = this.last.then(async () => {
      if (this.behind) await this.startAgain();
      return run();
    });
    this.last = done.then(
      () => {
        for (const told of this.listeners) told();
      },
      () => undefined,
    );
    return done;
  }

  /** What the shelf remembers may be more or less than what the index holds. */
  private async startAgain(): Promise<void> {
    this.shelf = this.emptyShelf();
    await this.catchUp();
    this.behind = false;
  }

  private async catchUp(): Promise<void> {
    const { index } = this.store;
    const made = await index.engine();
    if (made !== null && made !== this.engine) {
      // what is not ours is not emptied
      await linesBehind(this.store).next();
      await index.clear();
    }
    let lines: LedgerLine[] = [];
    for await (const line of linesBehind(this.store)) {
      if (lines.push(line) < LINES) continue;
      await this.apply(lines, new Map(), 'behind');
      lines = [];
    }
    await this.apply(lines, new Map(), 'behind');
    await this.removeDoomed();
    await this.shelf.open();
  }

  private async takeNow(list: readonly Taking[], by: string | null): Promise<readonly Taken[]> {
    const { originals, ledger } = this.store;
    const events = list.map((taking) => receivedEvent(taking, sha256(taking.bytes)));
    const fresh = await this.unknown(events);
    const bytes = new Map(events.map((event, i) => [event.sha256, list[i]!.bytes]));
    await Promise.all(
      [...new Set(fresh.map((event) => event.sha256))].map((hash) => originals.put(bytes.get(hash)!)),
    );
    const lines = await ledger.append(fresh, this.options.now(), by);
    const readings = await this.apply(lines, bytes, 'live');
    return events.map((event): Taken => {
      const at = fresh.indexOf(event);
      const { articles = [], issues = [] } = readings[at] ?? {};
      return {
        address: event.address,
        seq: lines[at]?.seq ?? null,
        articles: articles.map(({ row }) => row.id),
        issues: [...issues, ...articles.flatMap((article) => article.issues)],
      };
    });
  }

  /** Without those whose bytes came last to their address already. */
  private async unknown(events: readonly Received[]): Promise<readonly Received[]> {
    const receipts = await this.store.index.receipts([...new Set(events.map(({ address }) => address))]);
    const last = new Map(receipts.map((receipt) => [receipt.address, receipt.sha256]));
    return events.filter((event) => {
      if (last.get(event.address) === event.sha256) return false;
      last.set(event.address, event.sha256);
      return true;
    });
  }

  /** Does what lines of the ledger say. Gives what was read, by line. */
  private async apply(
    lines: readonly LedgerLine[],
    atHand: AtHand,
    when: 'live' | 'behind',
  ): Promise<readonly Reading[]> {
    try {
      return await this.applyAll(lines, atHand, when);
    } catch (error) {
      this.behind = true;
      throw error;
    }
  }

  private async applyAll(
    lines: readonly LedgerLine[],
    atHand: AtHand,
    when: 'live' | 'behind',
  ): Promise<readonly Reading[]> {
    const all: Reading[] = [];
    for (const group of groupsOf(lines)) {
      const readings = await Promise.all(group.map((line) => this.read(line, atHand)));
      const read = when === 'live' ? await this.noteRead(group, readings) : [];
      const { seq, hash } = read.at(-1) ?? group.at(-1)!;
      const articles = await freshOf(
        this.store.index,
        readings.flatMap((reading) => reading.articles),
      );
      const stops = await this.shelf.put({ ...joined(group), head: { seq, hash }, articles }, when);
      for (const { event } of group) if (event.kind === 'deleted') this.doomed.push(...event.originals);
      if (when === 'live') await this.removeDoomed();
      all.push(...readings.map((reading) => withStops(reading, stops)));
    }
    return all;
  }

  private async read(line: LedgerLine, atHand: AtHand): Promise<Reading> {
    const { event } = line;
    if (event.kind !== 'received') return { articles: [], issues: [] };
    const bytes = atHand.get(event.sha256) ?? (await this.store.originals.get(event.sha256));
    if (bytes === null) this.missing.push(event.sha256);
    return bytes === null ? { articles: [], issues: [] } : readReceived(line, event, bytes);
  }

  /** The ledger says what this engine read in what it was given. */
  private noteRead(
    lines: readonly LedgerLine[],
    readings: readonly Reading[],
  ): Promise<readonly LedgerLine[]> {
    const events = lines.flatMap(({ seq, event }, i): readonly DeskEvent[] => {
      if (event.kind !== 'received') return [];
      const articles = readings[i]!.articles.map(({ row }) => row.id);
      return [{ kind: 'read', of: seq, engine: this.engine, articles }];
    });
    return this.store.ledger.append(events, this.options.now());
  }

  /** Originals of deleted articles go, where nothing else is in them, also nothing that came later. */
  private async removeDoomed(): Promise<void> {
    for (const hash of this.doomed.splice(0))
      if (!(await this.store.index.holds(hash))) await this.store.originals.remove(hash);
  }
}
