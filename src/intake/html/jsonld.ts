import { withoutEnd } from '../../kit/trim.js';
import { letters } from './compare.js';
import type { Element } from './tree.js';
import { decodeAll } from './references.js';

/** What a page says of its article in JSON-LD (schema.org), as far as it is of use; strings as given. */
export interface LinkedData {
  readonly headline: string | null;
  readonly description: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** Agencies and other sources the text is said to come from (`sourceOrganization`, `provider`, `isBasedOn` names). */
  readonly body: string | null;
  readonly url: string | null;
}

type Json = { readonly [key: string]: unknown };

/** More objects than any page describes itself with; a larger graph is read so far. */
const MOST_NODES = 5000;

/** schema.org types, better ones first: an article is described as its own type before the page and its videos are. */
const TYPES: readonly (readonly string[])[] = [
  [
    'NewsArticle',
    'ReportageNewsArticle',
    'AnalysisNewsArticle',
    'BackgroundNewsArticle',
    'OpinionNewsArticle',
    'ReviewNewsArticle',
    'AskPublicNewsArticle',
    'LiveBlogPosting',
  ],
  [
    'Article',
    'BlogPosting',
    'Report',
    'SatiricalArticle',
    'TechArticle',
    'AdvertiserContentArticle',
    'ScholarlyArticle',
  ],
  ['WebPage', 'ItemPage', 'SocialMediaPosting', 'Review'],
  ['VideoObject', 'AudioObject', 'CreativeWork'],
];

const RANK = new Map(TYPES.flatMap((types, rank) => types.map((type) => [type, rank] as const)));

/** Descriptions of media only count where they are about the page itself: many pages show a film that is older than they are. */
const MEDIA_RANK = TYPES.length - 1;

/** What else the page says of itself, to know its own description among those of other articles. */
export interface Self {
  readonly title: string | null;
  readonly url: string | null;
}

export function readLinkedData(scripts: readonly Element[], self: Self): LinkedData | null {
  const nodes: Json[] = [];
  for (const script of scripts) collect(parseJson(script.raw()), nodes);
  let best: Json | null = null;
  let bestRank: number = TYPES.length;
  for (const node of nodes) {
    const own = isOwn(node, self);
    const rank = rankOf(node) - (own ? 0.5 : 0);
    // the first of a type is the page's own, if none shows that it is; later ones are teasers
    if (rank < bestRank && rank < (own ? TYPES.length : MEDIA_RANK)) {
      best = node;
      bestRank = rank;
    }
  }
  if (best === null) return null;
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])),
  );
  const resolve = (value: unknown): unknown => {
    if (!isJson(value) || Object.keys(value).length !== 1 || typeof value['@id'] !== 'string') return value;
    return byId.get(value['@id']) ?? value;
  };
  return {
    headline: text(best['headline']) ?? (bestRank < 2 ? text(best['name']) : null),
    description: text(best['description']),
    published: text(best['datePublished']) ?? text(best['uploadDate']) ?? text(best['dateCreated']),
    language: text(nameOf(best['inLanguage'])),
    publisher: text(nameOf(resolve(first(best['publisher'])))),
    authors: list(best['author']).flatMap((author) => text(nameOf(resolve(author))) ?? []),
    body: bodyOf(best),
    url: text(best['url']) ?? text(first(best['mainEntityOfPage'])) ?? null,
  };
}

/** Whether a node names the page's address, or a headline that the page's title holds. */
function isOwn(node: Json, { title, url }: Self): boolean {
  const addresses = [
    node['url'],
    node['@id'],
    first(node['mainEntityOfPage']),
    idOf(node['mainEntityOfPage']),
  ];
  if (url !== null && addresses.some((address) => typeof address === 'string' && bare(address) === bare(url)))
    return true;
  const headline = letters(text(node['headline'] ?? node['name']) ?? '');
  return title !== null && headline.length >= LONG && letters(title).includes(headline);
}

const LONG = 15;
const idOf = (value: unknown): unknown => (isJson(value) ? value['@id'] : null);

/** An address without scheme, query, fragment and final slash. */
const bare = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .split(/[?#]/, 1)[0]!
    .replace(/\/$/, '');

const isJson = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const first = (value: unknown): unknown => list(value)[0];
const nameOf = (value: unknown): unknown =>
  isJson(value) ? first(value['name'] ?? value['alternateName']) : first(value);

function text(value: unknown): string | null {
  const one = first(value);
  if (typeof one !== 'string') return null;
  const plain = decodeAll(one).replace(/\s+/g, ' ').trim();
  return plain === '' ? null : plain;
}

function bodyOf(node: Json): string | null {
  const parts = [
    node['articleBody'] ?? node['text'],
    ...list(node['liveBlogUpdate']).map((update) => (isJson(update) ? update['articleBody'] : '')),
  ];
  const body = parts.filter((part) => typeof part === 'string').join('\n');
  return body === '' ? null : body;
}

function rankOf(node: Json): number {
  let rank = TYPES.length;
  for (const type of list(node['@type'])) {
    if (typeof type === 'string') rank = Math.min(rank, RANK.get(type.replace(/^.*[/:#]/, '')) ?? rank);
  }
  return rank;
}

/** Every object of the graph, breadth first, so that the page's own description comes before what it mentions. */
function collect(value: unknown, nodes: Json[]): void {
  let layer: unknown[] = [value];
  while (layer.length > 0 && nodes.length < MOST_NODES) {
    const next: unknown[] = [];
    for (const item of layer) {
      if (Array.isArray(item)) next.push(...item.slice(0, MOST_NODES));
      else if (isJson(item)) {
        nodes.push(item);
        for (const member of Object.values(item))
          if (member !== null && typeof member === 'object') next.push(member);
      }
      if (nodes.length >= MOST_NODES) return;
    }
    layer = next;
  }
}

/** Control characters within strings and commas before a closing bracket are the usual faults of hand-made JSON-LD. */
export function parseJson(source: string): unknown {
  const trimmed = source
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\]\]>|\]\]>)\s*$/, '');
  for (const candidate of [trimmed, mend(trimmed)]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // the mended form is next; what cannot be mended says nothing
    }
  }
  return null;
}

const mend = (source: string): string =>
  withoutEnd(source.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(?= ?[}\]])/g, ''), ' ;');
