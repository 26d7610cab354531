import { issueOf } from '../../kit/issue.js';
import type { Issue } from '../../model/index.js';
import { ISSUES } from '../../registry/issues.js';
import { isPublic, literalOf } from './address.js';
import type { Resolve } from './types.js';

/** An address that may be connected to: the URL and the vetted addresses of its host. */
export interface Target {
  readonly url: URL;
  readonly addresses: readonly string[];
}

export type Vetted = { readonly target: Target } | { readonly issue: Issue };

/** Ports that need no leave: those of http and https. */
const PORTS: ReadonlySet<string> = new Set(['', '80', '443']);

/**
 * Whether an address may be fetched, with the addresses to connect to. Each hop of a redirect is vetted anew. `allowed` are names or
 * addresses, with or without port, that a person has allowed: they may lead anywhere.
 */
export async function vet(address: string, allowed: readonly string[], resolve: Resolve): Promise<Vetted> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) return refused('fetch-address', { url: address });
  const fault = faultOf(url);
  if (fault !== null) return fault;
  const known = isAllowed(url, allowed);
  if (!known && !PORTS.has(url.port)) return refused('fetch-port', { host: url.host });
  const addresses = await addressesOf(url, resolve);
  if (addresses.length === 0) return refused('fetch-name', { host: url.hostname });
  const inner = known ? undefined : addresses.find((found) => !isPublic(found));
  if (inner !== undefined) return refused('fetch-not-public', { host: url.host, address: inner });
  return { target: { url, addresses } };
}

function faultOf(url: URL): Vetted | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refused('fetch-scheme', { scheme: url.protocol.slice(0, -1) });
  if (url.username !== '' || url.password !== '') return refused('fetch-credentials', { host: url.host });
  return null;
}

const refused = (code: keyof typeof ISSUES, values: Readonly<Record<string, string>>): Vetted => ({
  issue: issueOf(ISSUES[code], values),
});

export function isAllowed({ hostname, port, protocol }: URL, allowed: readonly string[]): boolean {
  const told = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  return allowed.some((name) => {
    const lower = name.trim().toLowerCase();
    return lower === hostname || lower === `${hostname}:${told}`;
  });
}

async function addressesOf({ hostname }: URL, resolve: Resolve): Promise<readonly string[]> {
  const literal = literalOf(hostname);
  if (literal !== null) return [literal];
  try {
    return await resolve(hostname);
  } catch {
    return [];
  }
}
