import type { Published } from '../../model/index.js';
import { readDate } from '../dates.js';
import { childElements, markupWithin, resolve, textWithin, type XmlElement } from '../xml/parse.js';
import { FIELDS, nameOf, type Field } from './names.js';
import type { FeedPerson, FeedText } from './types.js';

const nameOfElement = ({ uri, prefix, local }: XmlElement): string | null => nameOf(uri, prefix, local);

/** The children that say a property, in the order in which the table prefers them; empty ones say nothing. */
export function all(parent: XmlElement, field: Field): readonly XmlElement[] {
  const children = childElements(parent);
  return FIELDS[field].flatMap((name) =>
    children.filter((child) => nameOfElement(child) === name && !isEmpty(child)),
  );
}

export const named = (parent: XmlElement, name: string): readonly XmlElement[] =>
  childElements(parent).filter((child) => nameOfElement(child) === name);

const isEmpty = ({ children, attributes }: XmlElement): boolean =>
  !attributes.has('url') && children.every((child) => typeof child === 'string' && child.trim() === '');

export const first = (parent: XmlElement, field: Field): XmlElement | null => all(parent, field)[0] ?? null;

export const string = (element: XmlElement | null | undefined): string | null => {
  const text = element ? textWithin(element).trim() : '';
  return text === '' ? null : text;
};

/** A date of whatever standard: RFC 3339 in Atom, RFC 822 in RSS, W3CDTF in Dublin Core. */
export function dateOf(parent: XmlElement, field: 'published' | 'updated'): Published | null {
  for (const element of all(parent, field)) {
    const value = string(element);
    const date = value === null ? null : readDate(value, 'feed', [`feed ${element.local}`]);
    if (date) return date;
  }
  return null;
}

const XHTML = /^(?:xhtml|application\/xhtml\+xml|.*[+/]xml)$/i;
const HTML = /^(?:html|text\/html)$/i;
/** What is neither text nor XML stands in base64 (RFC 4287 section 4.1.3.3). */
const ENCODED = /^(?!text\/)[\w.-]+\/[\w.+-]+$/;
/** What RSS does not say: whether its text is markup. A tag or a character reference is a sign. */
const MARKED = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[0-9a-f]+|[a-z]{2,8});/i;

export function textOf(element: XmlElement | null): FeedText | null {
  if (element === null) return null;
  const { language, base } = element;
  const { value, markup } = constructOf(element);
  const trimmed = value.trim();
  return trimmed === ''
    ? null
    : { value: trimmed, markup, language: language === '' ? null : language, base };
}

/** Text constructs of Atom 1.0 (`type`: text, html, xhtml) and 0.3 (`type`: RFC 6838; `mode`: xml, escaped, base64); RSS has neither. */
function constructOf(element: XmlElement): { readonly value: string; readonly markup: boolean } {
  const type = element.attributes.get('type')?.trim() ?? '';
  const mode = element.attributes.get('mode')?.trim().toLowerCase() ?? '';
  const nested = childElements(element).length > 0;
  if (mode === 'base64' || (mode === '' && ENCODED.test(type) && !XHTML.test(type)))
    return judged(Buffer.from(textWithin(element), 'base64').toString('utf8'), type);
  if (mode === 'escaped') return judged(textWithin(element), type);
  if (nested) return { value: markupWithin(type === 'xhtml' ? unwrapped(element) : element), markup: true };
  if (XHTML.test(type)) return { value: markupWithin(element), markup: true };
  return judged(textWithin(element), type === '' && element.uri.includes('tom') ? 'text' : type);
}

const judged = (value: string, type: string): { readonly value: string; readonly markup: boolean } => ({
  value,
  markup: HTML.test(type) || (!/^(?:text|text\/plain)$/i.test(type) && MARKED.test(value)),
});

/** The div that Atom 1.0 requires is not part of the text (RFC 4287 section 3.1.1.3). */
function unwrapped(element: XmlElement): XmlElement {
  const [only, ...others] = childElements(element);
  return only && others.length === 0 && only.local === 'div' ? only : element;
}

/** RFC 5321: at most 64 characters before the @. */
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/;

/** Atom gives parts; RSS one line: “me@example.com (Name)”, “Name <me@example.com>”. */
export function personOf(element: XmlElement | null): FeedPerson | null {
  if (element === null) return null;
  const part = (...names: readonly string[]): string | null =>
    string(childElements(element).find(({ local }) => names.includes(local.toLowerCase())));
  const address = part('uri', 'url', 'homepage');
  const parts = {
    name: part('name'),
    email: part('email'),
    url: resolve(address ?? undefined, element.base),
  };
  if (Object.values(parts).some((value) => value !== null)) return parts;
  const line = string(element);
  if (line === null) return null;
  const email = EMAIL.exec(line)?.[0] ?? null;
  const name = (email === null ? line : line.replace(email, '')).replace(/[()<>]|mailto:/g, ' ').trim();
  return { name: name === '' ? null : name.replace(/\s+/g, ' '), email, url: null };
}

/**
 * The page that shows what is fed, an address of the web: Atom's link without `rel` or with `alternate`, RSS's link, else a guid that
 * is one. `home` is what relative addresses are relative to where the document does not say.
 */
export function linkOf(parent: XmlElement, home = ''): string | null {
  const link = anyLink(parent, home);
  return link !== null && /^https?:/i.test(link) ? link : null;
}

function anyLink(parent: XmlElement, home: string): string | null {
  const at = (address: string | null | undefined, { base }: XmlElement): string | null =>
    resolve(address ?? undefined, base === '' ? home : base);
  const atom = named(parent, 'atom:link').find(({ attributes }) =>
    ['', 'alternate'].includes(attributes.get('rel')?.trim().toLowerCase() ?? ''),
  );
  const told = named(parent, 'rss:link').find((link) => string(link) !== null);
  const guid = named(parent, 'rss:guid').find(isPermalink);
  return (
    (atom ? at(atom.attributes.get('href'), atom) : null) ??
    (told ? at(string(told), told) : null) ??
    (guid ? at(string(guid), guid) : null)
  );
}

/** A guid is an address unless it says that it is none (RSS 2.0); many that say nothing are none. */
function isPermalink(guid: XmlElement): boolean {
  const told = guid.attributes.get('isPermaLink') ?? guid.attributes.get('ispermalink') ?? 'true';
  return told !== 'false' && /^(?:https?:|\/)/i.test(string(guid) ?? '');
}
