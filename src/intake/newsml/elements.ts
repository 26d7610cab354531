import { childElements, textWithin, type XmlElement } from '../xml/parse.js';

/** The children of a local name; NewsML-G2 items are in one namespace, and some providers leave it out. */
export const all = (element: XmlElement | null, local: string): readonly XmlElement[] =>
  element === null ? [] : childElements(element).filter((child) => child.local === local);

export const first = (element: XmlElement | null, local: string): XmlElement | null =>
  all(element, local)[0] ?? null;

/** The first element of a local name at any depth, which the reader of XML bounds. */
export function within(element: XmlElement, local: string): XmlElement | null {
  for (const child of childElements(element)) {
    const found = child.local === local ? child : within(child, local);
    if (found !== null) return found;
  }
  return null;
}

/** The words of an element on one line; null for none. */
export function words(element: XmlElement | null): string | null {
  const line = element === null ? '' : textWithin(element).replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}

/** What a party is called: its name, else the literal, else the code without its scheme ("is:XY" is XY) unless that is a number. */
export function partyName(party: XmlElement | null): string | null {
  if (party === null) return null;
  const code = party.attributes.get('qcode')?.replace(/^[^:]*:/, '') ?? '';
  return (
    words(first(party, 'name')) ??
    party.attributes.get('literal')?.trim() ??
    (/^\p{L}[\p{L}\p{N}._-]*$/u.test(code) ? code : null)
  );
}
