import type { Facts } from './facts.js';
import type { LinkedData } from './jsonld.js';
import { readLinkedData } from './jsonld.js';
import { decodeAll } from './references.js';
import type { Element } from './tree.js';

/** What the page says of itself outside its text. */
export interface Metadata {
  readonly titles: readonly string[];
  /** Summaries, each once. */
  readonly descriptions: readonly string[];
  /** As structured data gives it. */
  readonly published: string | null;
  /** All `meta` elements: `name` or `property`, lower case → content. */
  readonly values: ReadonlyMap<string, string>;
  readonly outlet: string | null;
  readonly language: string | null;
  /** The same with its region, as the page writes it. */
  readonly locale: string | null;
  readonly authors: readonly string[];
  readonly url: string | null;
  /** The article's text as structured data gives it, often cut short or joined without breaks. */
  readonly body: string | null;
}

export function readMetadata(source: string, facts: Facts): Metadata {
  const metas = metaValues(facts.metas);
  const url = canonicalUrl(facts, metas) ?? savedFrom(source);
  const title = clean(metas.get('og:title') ?? facts.title?.raw());
  const linked = readLinkedData(facts.linkedData, { title, url });
  const locale = localeOf(facts, linked, metas);
  const outlet =
    clean(metas.get('og:site_name')) ?? linked?.publisher ?? clean(metas.get('application-name')) ?? null;
  return {
    titles: titles(facts, linked, metas),
    descriptions: distinct([metas.get('og:description'), linked?.description, metas.get('description')]),
    published: linked?.published ?? null,
    values: metas,
    outlet,
    language: languageOf(locale),
    locale,
    authors: authors(linked, metas),
    url: url ?? linked?.url ?? null,
    body: linked?.body ?? null,
  };
}

/** `name`, `property`, `itemprop` or `http-equiv` (lower case) → the first content given for it. */
function metaValues(metas: readonly Element[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const meta of metas) {
    const content = meta.get('content')?.trim();
    if (content === undefined || content === '') continue;
    for (const key of [
      meta.get('property'),
      meta.get('name'),
      meta.get('itemprop'),
      meta.get('http-equiv'),
    ]) {
      const name = key?.trim().toLowerCase();
      if (name !== undefined && name !== '' && !values.has(name)) values.set(name, content);
    }
  }
  return values;
}

function clean(value: string | undefined | null): string | null {
  const text = value === undefined || value === null ? '' : decodeAll(value).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

const distinct = (values: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(values.flatMap((value) => clean(value) ?? [])),
];

function titles(
  facts: Facts,
  linked: LinkedData | null,
  metas: ReadonlyMap<string, string>,
): readonly string[] {
  const all = [
    linked?.headline,
    metas.get('og:title'),
    metas.get('twitter:title'),
    metas.get('headline'),
    metas.get('dc.title'),
    facts.title?.raw(),
  ];
  return distinct(all);
}

/** The tags under which a page tells its language, surest first. */
function localeOf(
  facts: Facts,
  linked: LinkedData | null,
  metas: ReadonlyMap<string, string>,
): string | null {
  const told = [
    facts.html?.get('lang'),
    facts.html?.get('xml:lang'),
    metas.get('content-language'),
    metas.get('og:locale'),
    linked?.language,
    metas.get('language'),
    metas.get('dc.language'),
  ];
  return told.find((tag) => languageOf(tag) !== null)?.trim() ?? null;
}

/** Subtags that name no language that has a text of its own (ISO 639: undetermined, several, none, a macrolanguage). */
const UNTOLD: ReadonlySet<string> = new Set(['und', 'mul', 'zxx', 'no']);

/** The language subtag of a BCP 47 tag or POSIX locale. `no` says neither Bokmål nor Nynorsk: the text must tell. */
export function languageOf(tag: string | null | undefined): string | null {
  const match = /^([a-z]{2,3})(?:[-_][a-z0-9_-]*)?$/i.exec(tag?.trim() ?? '');
  const subtag = match?.[1]!.toLowerCase() ?? null;
  return subtag !== null && UNTOLD.has(subtag) ? null : subtag;
}

function authors(linked: LinkedData | null, metas: ReadonlyMap<string, string>): readonly string[] {
  if (linked !== null && linked.authors.length > 0) return [...new Set(linked.authors)];
  for (const name of ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl']) {
    const value = clean(metas.get(name));
    if (value !== null && !/^https?:/.test(value)) return [value];
  }
  return [];
}

function canonicalUrl(facts: Facts, metas: ReadonlyMap<string, string>): string | null {
  const link = facts.links.find((candidate) =>
    candidate.get('rel')?.toLowerCase().split(/\s+/).includes('canonical'),
  );
  for (const url of [link?.get('href'), metas.get('og:url')])
    if (url !== undefined && /^https?:\/\/\S+$/.test(url)) return url;
  return null;
}

/** The comment with which browsers and their extensions note where they saved a page from. */
const SAVED = /<!--[^<>]{0,200}?\burl\s?[:=]\s?(?:\(\d{4}\))?(https?:\/\/[^\s<>]+)/;
const HEAD = 4000;

const savedFrom = (source: string): string | null => SAVED.exec(source.slice(0, HEAD))?.[1] ?? null;
