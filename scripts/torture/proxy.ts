import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** What becomes of a connection between a desk and its server. */
export type Way = 'cut' | 'reset' | 'stall' | 'lost' | 'refused';

/** A server that stands between: it passes on what it is told until the moment it is set to. */
export interface Proxy {
  /** The address of the server behind, by way of this one. */
  readonly url: string;
  /** Pieces that have come from the desk so far. */
  readonly pieces: () => number;
  /** At the nth piece from now on this happens to all connections; null: nothing does. */
  readonly set: (way: Way | null, nth: number) => void;
  /** Whether it has happened. */
  readonly happened: () => boolean;
  /** What is silent or refused answers again. */
  readonly heal: () => void;
  readonly close: () => Promise<void>;
}

/**
 * `cut`: both ends are closed. `reset`: the same without a farewell. `stall`: nothing is passed on any more, either way, and nothing
 * closed. `lost`: the piece is passed on, its answer never. `refused`: closed, and new connections are too.
 */
export async function proxyTo(server: string): Promise<Proxy> {
  const target = new URL(server);
  const pairs = new Set<readonly [Socket, Socket]>();
  let [pieces, way, at, silent, closed] = [0, null as Way | null, 0, false, false];
  const end = (reset: boolean): void => {
    for (const pair of pairs) for (const side of pair) if (reset) side.resetAndDestroy(); else side.destroy(); // prettier-ignore
  };
  const happen: Record<Way, () => void> = {
    cut: () => end(false),
    reset: () => end(true),
    stall: () => (silent = true),
    lost: () => (silent = true),
    refused: () => ((closed = true), end(false)),
  };
  const listener = createServer((near) => {
    if (closed) return near.destroy();
    const far = connect(Number(target.port), target.hostname);
    const pair = [near, far] as const;
    pairs.add(pair);
    // a pair that went silent stays so: what is answered later is answered on new ones
    let mute = false;
    near.on('data', (piece) => {
      pieces += 1;
      const now = way !== null && pieces === at;
      if (!now && (mute ||= silent)) return;
      if (now && way !== 'lost') happen[way!]();
      else far.write(piece);
      if (now && way === 'lost') happen.lost();
      mute ||= silent;
    });
    far.on('data', (piece) => {
      mute ||= silent;
      if (!mute) near.write(piece);
    });
    const gone = (): void => {
      pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    for (const side of pair) side.on('error', gone).on('close', gone);
  });
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
  const url = new URL(server);
  url.host = `127.0.0.1:${String((listener.address() as AddressInfo).port)}`;
  return {
    url: url.href,
    pieces: () => pieces,
    set: (next, nth) => ([way, at] = [next, pieces + nth]),
    happened: () => way !== null && pieces >= at,
    heal: () => ([silent, closed, way] = [false, false, null]),
    close: () =>
      new Promise((done) => {
        end(false);
        listener.close(() => done());
      }),
  };
}
