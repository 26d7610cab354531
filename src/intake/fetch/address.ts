import ipaddr from 'ipaddr.js';

/**
 * Whether an address belongs to the public internet (IANA special-purpose registries). Loopback, private, link-local, shared and reserved
 * ranges do not, nor IPv6 addresses that carry an IPv4 address within (mapped, NAT64, 6to4, Teredo): they lead where the inner one leads.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || isGlobalUnicast(parsed as ipaddr.IPv6);
}

/** 2000::/3 is all that is given out (RFC 4291). */
const isGlobalUnicast = ({ parts }: ipaddr.IPv6): boolean => parts[0]! >> 13 === 1;

/** The address that a host of a URL is, without brackets; null for a name. URL has already turned 0x7f.1 and 2130706433 into 127.0.0.1. */
export function literalOf(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : null;
}
