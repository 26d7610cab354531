import type { Caller } from './types.js';
import { RefusedError } from './error.js';
import { sha256 } from '../kit/hash.js';
import type { Role } from '../model/index.js';

/** What a request says of where it comes from. Headers that are not there are null. */
export interface Asking {
  readonly method: string;
  readonly host: string | null;
  readonly origin: string | null;
  /** Fetch Metadata: `Sec-Fetch-Site` and `Sec-Fetch-Mode`. */
  readonly site: string | null;
  readonly mode: string | null;
  /** Whether a proxy passed it on (`Forwarded`, `X-Forwarded-For`, `Via`): then it may come from anywhere. */
  readonly forwarded: boolean;
  /** The token that it carries. */
  readonly token: string | null;
}

/** Who may ask, and under which names. */
export interface Door {
  /** Whether the desk listens on loopback only. */
  readonly loopback: boolean;
  /** Other names that it is reached under (behind a proxy, on a network), with their port where it is not that of the scheme. */
  readonly names: readonly string[];
  /** Ask for a token on loopback as well. */
  readonly strict: boolean;
}

export interface KnownToken {
  readonly sha256: string;
  readonly role: Role;
  readonly label: string;
}

const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;
const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Throws where a request does not come from the desk's own page or from a program. A name that is not ours could be one that a foreign
 * page has led here (DNS rebinding); a foreign origin could be one that uses the reader's place on loopback (cross-site request).
 */
export function checkPlace(asking: Asking, door: Door): void {
  const { host, origin, site, mode, method } = asking;
  if (host === null || !(isLocal(asking, door) || door.names.includes(host.toLowerCase())))
    throw new RefusedError('host-foreign', { host: host ?? 'none' });
  const followed = SAFE.has(method) && mode === 'navigate';
  if (site !== null && site !== 'same-origin' && site !== 'none' && !followed)
    throw new RefusedError('origin-foreign', { origin: origin ?? site });
  if (origin !== null && !SAFE.has(method) && hostOf(origin) !== host.toLowerCase())
    throw new RefusedError('origin-foreign', { origin });
}

const isLocal = ({ host }: Asking, { loopback }: Door): boolean => loopback && LOCAL.test(host ?? '');

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/** Who asks. On loopback nobody need say; elsewhere, and behind a proxy, a token does. A wrong token is never passed over. */
export function callerOf(asking: Asking, door: Door, tokens: readonly KnownToken[]): Caller {
  if (asking.token !== null) {
    const hash = sha256(asking.token);
    const known = tokens.find((token) => token.sha256 === hash);
    if (known === undefined) throw new RefusedError('token-unknown');
    return { name: known.label, role: known.role };
  }
  if (!isLocal(asking, door) || asking.forwarded || door.strict) throw new RefusedError('token-missing');
  return { name: LOCAL_NAME, role: 'editor' };
}

/** Whoever sits at the machine that the desk runs on. */
export const LOCAL_NAME = 'local';

export function checkRole({ role }: Caller, needed: Role): void {
  if (needed === 'editor' && role !== 'editor') throw new RefusedError('role-needed', { role: needed });
}
