import type { Published } from '../../model/index.js';
import { readDate } from '../dates.js';
import type { Facts } from './facts.js';
import type { LinkedData } from './jsonld.js';
import { readLinkedData } from './jsonld.js';
import { decodeAll } from './references.js';
import type { Element } from './tree.js';

/** What the page says of itself outside its text. */
export interface Metadata {
  readonly titles: readonly string[];
  readonly description: string | null;
  readonly published: Published | null;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly authors: readonly string[];
  readonly url: string | null;
  /** The article's text as structured data gives it, often cut short or joined without breaks. */
  readonly body: string | null;
}

export function readMetadata(facts: Facts): Metadata {
  const linked = readLinkedData(facts.linkedData);
  const metas = metaValues(facts.metas);
  const outlet =
    clean(metas.get('og:site_name')) ?? linked?.publisher ?? clean(metas.get('application-name')) ?? null;
  return {
    titles: titles(facts, linked, metas),
    description:
      clean(metas.get('og:description')) ?? linked?.description ?? clean(metas.get('description')) ?? null,
    published: published(facts, linked, metas),
    outlet,
    language: language(facts, linked, metas),
    authors: authors(linked, metas),
    url: canonicalUrl(facts, metas) ?? linked?.url ?? null,
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
  return [...new Set(all.flatMap((title) => clean(title) ?? []))];
}

/** Names under which pages give the time of first publication, surest first. Times of change come last: better than none. */
const PUBLISHED_NAMES =
  `article:published_time og:article:published_time article:published datepublished date_published og:published_time
  og:pubdate article.published publish_date publish-date publishdate published_time published-date publication_date publicationdate
  published_at publishedat pubdate pub_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime
  bt:pubdate dc.date.issued dcterms.issued dcterms.created dc.date.created dc.created dcterms.date dc.date dcterms.available
  prism.publicationdate citation_publication_date citation_date rnews:datepublished article:post_date article:date news_date
  article_date_original article-date date last-modified`.split(/\s+/);

function published(
  facts: Facts,
  linked: LinkedData | null,
  metas: ReadonlyMap<string, string>,
): Published | null {
  if (linked?.published !== null && linked?.published !== undefined) {
    const date = readDate(linked.published, 'meta', ['JSON-LD datePublished']);
    if (date) return date;
  }
  for (const name of PUBLISHED_NAMES) {
    const value = metas.get(name);
    const date = value === undefined ? null : readDate(value, 'meta', [`meta ${name}`]);
    if (date) return date;
  }
  return inItems(facts) ?? inTimes(facts.times) ?? inScripts(facts.scripts);
}

function inItems(facts: Facts): Published | null {
  for (const property of ['datePublished', 'dateCreated']) {
    for (const item of facts.items.get(property) ?? []) {
      const value = item.get('datetime') ?? item.get('content') ?? item.get('title');
      const date = value === undefined ? null : readDate(value, 'meta', [`itemprop ${property}`]);
      if (date) return date;
    }
  }
  return null;
}

function inTimes(times: readonly Element[]): Published | null {
  for (const wanted of [true, false]) {
    for (const time of times) {
      const value = time.get('datetime');
      if (value === undefined || (wanted && !time.has('pubdate'))) continue;
      const date = readDate(value, 'meta', ['time datetime']);
      if (date && date.precision !== 'year') return date;
    }
  }
  return null;
}

/** A date that a page's own scripts carry, under the names that content systems use for it. */
const IN_SCRIPT =
  /["']?(?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publicationDate|publication_date|pubDate|pubdate|publishedDate|firstPublished|first_published|publishTime|publish_time|publishedTime|articleDate|article_date|page_publish_date|publication_time)["']?\s*[:=]\s*["']([^"']{8,40})["']/;

/** Data about the page stands near the beginning of its script; what comes later is about other articles. */
const SCRIPT_START = 50_000;

function inScripts(scripts: readonly Element[]): Published | null {
  for (const script of scripts) {
    const match = IN_SCRIPT.exec(script.raw().slice(0, SCRIPT_START));
    const date = match ? readDate(match[1]!, 'meta', ['script data']) : null;
    if (date && date.precision !== 'year') return date;
  }
  return null;
}

function language(
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
  for (const tag of told) {
    const language = languageOf(tag);
    if (language !== null) return language;
  }
  return null;
}

/** The language subtag of a BCP 47 tag or POSIX locale; `no` is what sites write for Bokmål. */
export function languageOf(tag: string | null | undefined): string | null {
  const match = /^([a-z]{2,3})(?:[-_][a-z0-9_-]*)?$/i.exec(tag?.trim() ?? '');
  const subtag = match?.[1]!.toLowerCase() ?? null;
  if (subtag === 'no') return 'nb';
  return subtag === 'und' || subtag === 'mul' || subtag === 'zxx' ? null : subtag;
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
