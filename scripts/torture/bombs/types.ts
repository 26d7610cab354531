/** Bytes made to break a reader, and the name they come under, which tells the format. */
export interface Bomb {
  readonly name: string;
  readonly file: string;
  readonly make: () => Uint8Array;
  /** Comes from a server that says this of its content: the bytes go through the fetcher first. */
  readonly coding?: 'gzip' | 'br';
  /** Text of a sidecar that lies beside it. */
  readonly sidecar?: string;
}

const encoder = new TextEncoder();

/** One piece again and again, up to a number of UTF-16 units. */
export const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** A bomb whose bytes are text. */
export const written = (name: string, file: string, make: () => string): Bomb => ({
  name,
  file,
  make: () => encoder.encode(make()),
});
