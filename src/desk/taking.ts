import type { Issue, Received } from '../model/index.js';

/** Bytes that come in, with what is known of them. */
export interface Taking {
  readonly bytes: Uint8Array;
  /** The name they came under: a path in a folder, or the address of a page. */
  readonly file: string;
  /** What stays while the text changes; the name where nothing is said. */
  readonly address?: string | undefined;
  readonly source?: string | undefined;
  readonly mediaType?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  readonly sidecar?: { readonly file: string; readonly text: string } | undefined;
}

/** What became of them. */
export interface Taken {
  readonly address: string;
  /** The ledger line that keeps them; null where the same bytes were there already. */
  readonly seq: number | null;
  /** Ids of the articles in them. */
  readonly articles: readonly string[];
  readonly issues: readonly Issue[];
}

export function receivedEvent(taking: Taking, sha256: string): Received {
  const { file, address = file, source, mediaType, published, language, sidecar } = taking;
  return {
    kind: 'received',
    sha256,
    file,
    address,
    source: source ?? null,
    mediaType: mediaType ?? null,
    published: published ?? null,
    language: language ?? null,
    sidecar: sidecar ?? null,
  };
}
