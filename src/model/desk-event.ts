import type { Correction } from './correction.js';

/**
 * What happens at a desk, as its ledger records it. The originals and these events are the truth: whatever else a desk shows is made
 * from them, and can be made again. Times are ISO 8601 in UTC, hashes SHA-256 in hexadecimal.
 */
export type DeskEvent =
  | Received
  | Fetched
  | Read
  | Retried
  | Corrected
  | Undone
  | Followed
  | Unfollowed
  | TokenMade
  | TokenRevoked
  | SettingChanged
  | Looked
  | Exported
  | Deleted
  | Rebuilt;

/** Bytes came in that hold one article or several. With the original it says all that reading needs. */
export interface Received {
  readonly kind: 'received';
  readonly sha256: string;
  /** The name the bytes came under: a path relative to its folder, or the last address of a page. Part of the ids of its articles. */
  readonly file: string;
  /** What stays the same when the text changes: bytes that come to the same address later are a new revision. */
  readonly address: string;
  /** The address of the source that brought it (feed, folder); null where a person gave it. */
  readonly source: string | null;
  /** RFC 6838 as the sender told it; null where the name tells the format. */
  readonly mediaType: string | null;
  /** For articles that tell none: ISO 8601, BCP 47. */
  readonly published: string | null;
  readonly language: string | null;
  /** What a person or the source says of the article (`NAME.meta.json`). */
  readonly sidecar: { readonly file: string; readonly text: string } | null;
}

/** An answer from the network. `sha256` is the body that was kept; null where there was none to keep. */
export interface Fetched {
  readonly kind: 'fetched';
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Addresses passed on the way, the one that answered last. */
  readonly redirects: readonly string[];
  readonly sha256: string | null;
}

/** What one version of the engine made of the bytes received in line `of`: the ids of the articles, none where nothing could be read. */
export interface Read {
  readonly kind: 'read';
  readonly of: number;
  readonly engine: string;
  readonly articles: readonly string[];
}

/** A person asked that an article, named by its id, be read once more that the engine had stopped over. */
export interface Retried {
  readonly kind: 'retried';
  readonly article: string;
}

/** A person's word against, for or beside what the engine found. Never overwritten by the engine. */
export interface Corrected {
  readonly kind: 'corrected';
  readonly correction: Correction;
  readonly reason: string;
  readonly made: Made | null;
}

/** Who said it, and when (ISO 8601), where it was brought from another desk. */
export interface Made {
  readonly by: string | null;
  readonly at: string;
}

/** Takes the correction of line `of` back; the line itself stays. */
export interface Undone {
  readonly kind: 'undone';
  readonly of: number;
  readonly reason: string;
  readonly made: Made | null;
}

/** A source to follow from now on. `title` as the person or its list (OPML) names it. */
export interface Followed {
  readonly kind: 'followed';
  readonly url: string;
  readonly type: 'feed' | 'page' | 'folder';
  readonly title: string | null;
}

export interface Unfollowed {
  readonly kind: 'unfollowed';
  readonly url: string;
  readonly reason: string;
}

/** What a token lets its holder do. */
export type Role = 'reader' | 'editor';

/** The hash of the token is kept, never the token. */
export interface TokenMade {
  readonly kind: 'token-made';
  readonly id: string;
  readonly role: Role;
  readonly label: string;
  readonly sha256: string;
}

export interface TokenRevoked {
  readonly kind: 'token-revoked';
  readonly id: string;
}

export interface SettingChanged {
  readonly kind: 'setting';
  readonly key: string;
  readonly value: string | number | boolean | null;
}

/** A person has seen everything up to line `upTo`. */
export interface Looked {
  readonly kind: 'looked';
  readonly person: string;
  readonly upTo: number;
}

/** The whole desk was written out; `sha256` is the result hash. */
export interface Exported {
  readonly kind: 'exported';
  readonly sha256: string;
}

/** An article was taken out with all its revisions, and with the originals that held nothing else. */
export interface Deleted {
  readonly kind: 'deleted';
  readonly address: string;
  /** SHA-256 of all originals of the article. */
  readonly originals: readonly string[];
  readonly reason: string;
}

export interface Rebuilt {
  readonly kind: 'rebuilt';
  readonly engine: string;
}

/** A line of the ledger: an event, when and by whom, chained to the line before by its hash. */
export interface LedgerLine {
  /** 1, 2, 3… without gaps. */
  readonly seq: number;
  readonly at: string;
  /** The name of the person, null where the desk acted by itself. */
  readonly by: string | null;
  readonly event: DeskEvent;
  /** The hash of the line before; of the first line, 64 zeros. */
  readonly prev: string;
  /** SHA-256 over the canonical JSON of all the rest. */
  readonly hash: string;
}
