import type { Generated, Kysely, RawBuilder } from 'kysely';

/** The tables of the index; migrations.ts makes them. `body` is what packed.ts makes of a value. */
export interface Tables {
  meta: { name: string; value: string };
  receipt: { address: string; sha256: string; seq: number };
  /** One text of an address. */
  article: {
    id: string;
    key: string;
    sha256: string;
    content: string;
    outlet: string | null;
    headline: string | null;
    language: string | null;
    published: string | null;
    body: Uint8Array;
  };
  /** A reception at an address: a text may come back. */
  revision: {
    key: string;
    seq: number;
    number: number;
    at: string;
    source: string | null;
    article: string;
  };
  /** An address with what it holds now. */
  place: {
    no: Generated<number>;
    key: string;
    address: string;
    article: string;
    /** The lines that brought its first and its current text. */
    first: number;
    seq: number;
    number: number;
    story: string | null;
  };
  annotation: { article: string; engine: string; sketch: string; body: Uint8Array };
  /** `issue` is JSON. */
  stop: { article: string; engine: string; issue: string };
  story: {
    key: string;
    id: string;
    version: string;
    title: string;
    languages: string;
    articles: number;
    outlets: number;
    origins: number;
    entries: number;
    differing: number;
    from_day: string | null;
    to_day: string | null;
    changed: number;
    body: Uint8Array;
    /** A `StorySummary` as JSON. */
    summary: string;
  };
  gone: { key: string; changed: number };
  entry: {
    story: string;
    id: string;
    kind: string;
    measure: string | null;
    label: string;
    readings: number;
    origins: number;
    differing: number;
  };
  follow: {
    url: string;
    type: string;
    title: string | null;
    since: string;
    etag: string | null;
    last_modified: string | null;
    next: string | null;
    failures: number;
    ended: string | null;
    validators_of: string | null;
    fault: string | null;
  };
  token: { id: string; role: string; label: string; sha256: string; made: string };
  setting: { key: string; value: string };
  look: { person: string; up_to: number };
  /** `body` and `undone` are JSON; `told` is 0 until the stories are made with what it says. */
  correction: {
    line: number;
    body: string;
    undone: string | null;
    state: string;
    why: string | null;
    story: string | null;
    told: number;
    changed: number;
  };
}

export type Database = Kysely<Tables>;

/** What the two engines do in ways of their own. */
export interface Engine {
  /** Column types. */
  readonly bytes: 'blob' | 'bytea';
  readonly counter: 'integer' | 'serial';
  readonly words: WordIndex;
}

/** Words by the number of the place that holds them. */
export interface WordIndex {
  readonly make: (db: Kysely<unknown>) => Promise<void>;
  readonly put: (db: Database, no: number, words: readonly string[]) => Promise<void>;
  readonly remove: (db: Database, numbers: readonly number[]) => Promise<void>;
  /** A query for the numbers of places that hold all the words, the last one as a beginning. */
  readonly find: (words: readonly string[]) => RawBuilder<number>;
  readonly clear: (db: Database) => Promise<void>;
}
