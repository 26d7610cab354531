import { agenciesIn } from '../agencies.js';
import { readDate } from '../dates.js';
import { languageOf } from '../html/meta.js';
import type { Draft } from '../types.js';
import { EMPTY_DRAFT } from '../types.js';
import { childElements, type XmlElement } from '../xml/parse.js';
import { bodyOf } from './body.js';
import { all, first, partyName, within, words } from './elements.js';

const NAMESPACE = 'http://iptc.org/std/nar/2006-10-01/';
/** The most items that are taken from one message. */
const MOST_ITEMS = 5000;

/** Whether a document is of the family: items and messages; some providers leave the namespace out of theirs. */
export const isNewsml = ({ uri, local }: XmlElement): boolean =>
  uri === NAMESPACE || local === 'newsItem' || local === 'newsMessage';

/**
 * The articles of a NewsML-G2 document (IPTC NewsML-G2 2.x): each news item that carries its text. Items of other classes (pictures,
 * packages, concepts, planning) have none.
 */
export const newsmlArticles = (root: XmlElement): readonly Draft[] =>
  itemsOf(root)
    .slice(0, MOST_ITEMS)
    .flatMap((item) => articleOf(item) ?? []);

function itemsOf(root: XmlElement): readonly XmlElement[] {
  if (root.local === 'newsItem') return [root];
  return all(root, 'itemSet').flatMap((set) =>
    childElements(set).filter(({ local }) => local === 'newsItem'),
  );
}

function articleOf(item: XmlElement): Draft | null {
  const body = bodyOf(item);
  if (body === null) return null;
  const [meta, content] = [first(item, 'itemMeta'), first(item, 'contentMeta')];
  const version = Number(item.attributes.get('version'));
  const guid = item.attributes.get('guid') ?? '';
  return {
    ...EMPTY_DRAFT,
    ...body,
    headline: headlineOf(item, content),
    byline: bylineOf(item, content),
    outlet: providerOf(item, meta),
    url: /^https?:/.test(guid) ? guid : null,
    credits: creditsOf(item, content),
    dateline: words(first(content, 'dateline')) ?? placeOf(content),
    language: languageOf(first(content, 'language')?.attributes.get('tag') ?? item.language),
    published: publishedOf(meta, content),
    revision: Number.isSafeInteger(version) && version > 0 ? version : 1,
  };
}

/** The main headline where roles tell them apart, else the first; that of the text where the metadata have none. */
function headlineOf(item: XmlElement, content: XmlElement | null): string | null {
  const lines = all(content, 'headline');
  const main = lines.find(({ attributes }) => /main$/.test(attributes.get('role') ?? '')) ?? lines[0] ?? null;
  const printed = within(item, 'body.head');
  return words(main) ?? words(printed && (within(printed, 'hl1') ?? within(printed, 'hedline')));
}

/** `by`, else the byline within the text, else the people who created it; an agency is a credit and no author. */
function bylineOf(item: XmlElement, content: XmlElement | null): string | null {
  const told = words(first(content, 'by')) ?? words(within(item, 'byline'));
  if (told !== null) return told;
  const people = all(content, 'creator')
    .flatMap((creator) => words(first(creator, 'name')) ?? [])
    .filter((name) => agenciesIn([name]).length === 0);
  return people.length > 0 ? people.join(', ') : null;
}

/** Who sends it: the provider, else the holder of the copyright. A known agency stands under its short name. */
function providerOf(item: XmlElement, meta: XmlElement | null): string | null {
  const holder = first(first(item, 'rightsInfo'), 'copyrightHolder');
  const name = partyName(first(meta, 'provider')) ?? partyName(holder);
  return name === null ? null : (agenciesIn([name])[0] ?? name);
}

/**
 * Where the text is from, nearest first and its beginning last: the sources of the information, then those through whose hands the
 * content went, as the hop history has it, the latest first.
 */
function creditsOf(item: XmlElement, content: XmlElement | null): readonly string[] {
  const sources = all(content, 'infoSource').flatMap((source) => partyName(source) ?? []);
  const creators = all(content, 'creator').flatMap((creator) => agenciesIn([partyName(creator) ?? '']));
  const hops = hopsOf(item);
  const byline = words(first(content, 'by')) ?? words(within(item, 'byline'));
  const labels = [...sources, ...creators, ...agenciesIn(byline === null ? [] : [byline]), ...hops].map(
    (name) => agenciesIn([name])[0] ?? name,
  );
  // the last mention counts: a source that is also the first hop is the beginning
  return labels.filter((label, i) => labels.lastIndexOf(label) === i);
}

/** Parties that made, changed or added to the content; those that only touched the metadata have no part in the text. */
function hopsOf(item: XmlElement): readonly string[] {
  return all(first(item, 'hopHistory'), 'hop')
    .map((hop) => ({ seq: Number(hop.attributes.get('seq') ?? 0), hop }))
    .sort((a, b) => b.seq - a.seq)
    .filter(({ hop }) => {
      const targets = all(hop, 'action').map(({ attributes }) => attributes.get('target') ?? '');
      return targets.length === 0 || targets.some((target) => !target.endsWith('metadata'));
    })
    .flatMap(({ hop }) => partyName(first(hop, 'party')) ?? []);
}

const placeOf = (content: XmlElement | null): string | null =>
  words(first(first(content, 'located'), 'name'));

/** The time of this version: its text may differ from the first one's. */
function publishedOf(meta: XmlElement | null, content: XmlElement | null): Draft['published'] {
  const times: readonly (readonly [XmlElement | null, string])[] = [
    [meta, 'versionCreated'],
    [content, 'contentModified'],
    [content, 'contentCreated'],
    [meta, 'firstCreated'],
  ];
  for (const [element, name] of times) {
    const value = words(first(element, name));
    const date = value === null ? null : readDate(value, 'meta', [`NewsML-G2 ${name}`]);
    if (date) return date;
  }
  return null;
}
