import { childElements, resolve, type XmlElement } from '../xml/parse.js';
import { nameOf } from './names.js';
import { all, dateOf, first, linkOf, named, personOf, string, textOf } from './properties.js';
import type { Feed, FeedEntry, FeedSource } from './types.js';

/** Entries of one document that are read; a feed has some ten to some hundred. */
const MOST_ENTRIES = 5000;

/** Whether a document is a feed, told by its root. */
export const isFeed = (root: XmlElement): boolean => CHANNELS.has(nameOfElement(inOurNames(root)));

/** A feed document → its entries: RSS 0.90 to 2.0, RSS 1.0 and 1.1, Atom 0.3 and 1.0 (RFC 4287). Null for what is no feed. */
export function readXmlFeed(document: XmlElement): Feed | null {
  const root = inOurNames(document);
  const channel = channelOf(root);
  return channel && feedOf(root, channel);
}

/** The root tells what the document is, also where its namespace is misspelt: then that is read as the standard's. */
const STANDARD: Readonly<Record<string, { readonly name: string; readonly uri: string }>> = {
  feed: { name: 'atom:feed', uri: 'http://www.w3.org/2005/atom' },
  rss: { name: 'rss:rss', uri: '' },
};

function inOurNames(root: XmlElement): XmlElement {
  const standard = STANDARD[root.local.toLowerCase()];
  return standard === undefined || nameOfElement(root) === standard.name
    ? root
    : moved(root, root.uri, standard.uri);
}

const moved = (element: XmlElement, from: string, to: string): XmlElement => ({
  ...element,
  uri: element.uri === from ? to : element.uri,
  children: element.children.map((child) => (typeof child === 'string' ? child : moved(child, from, to))),
});

const ATOM = STANDARD['feed']!.name;
/** RSS 0.9x and 2.0 hold a channel; RSS 1.0 has it beside the items; RSS 1.1 and broken feeds begin with it. */
const CHANNELS: ReadonlySet<string> = new Set(['rss:channel', 'rss:rss', 'rdf:rdf', ATOM]);

const nameOfElement = ({ uri, prefix, local }: XmlElement): string => nameOf(uri, prefix, local) ?? '';

function channelOf(root: XmlElement): XmlElement | null {
  const name = nameOfElement(root);
  if (!CHANNELS.has(name)) return null;
  return childElements(root).find((child) => nameOfElement(child) === 'rss:channel') ?? root;
}

function feedOf(root: XmlElement, channel: XmlElement): Feed {
  const isAtom = nameOfElement(root) === ATOM;
  const items = [
    ...named(channel, isAtom ? 'atom:entry' : 'rss:item'),
    ...(channel === root ? [] : named(root, 'rss:item')),
    ...named(channel, 'rss:items').flatMap((list) => named(list, 'rss:item')),
  ];
  const about = common(channel);
  return {
    ...about,
    format: isAtom ? 'atom' : 'rss',
    subtitle: textOf(first(channel, 'subtitle')),
    language: string(first(channel, 'language')) ?? (channel.language === '' ? null : channel.language),
    entries: items.slice(0, MOST_ENTRIES).map((item) => entryOf(item, about.link ?? '')),
  };
}

function common(element: XmlElement, home = '') {
  return {
    id: idOf(element),
    title: textOf(first(element, 'title')),
    link: linkOf(element, home),
    author: personOf(first(element, 'author')),
    published: dateOf(element, 'published'),
    updated: dateOf(element, 'updated'),
  };
}

/** An address that is relative, which it should not be, is resolved like any other. */
function idOf(element: XmlElement): string | null {
  const told = first(element, 'id');
  const id = string(told) ?? element.attributes.get('about') ?? null;
  return id?.startsWith('/') === true ? resolve(id, (told ?? element).base) : id;
}

function entryOf(item: XmlElement, home: string): FeedEntry {
  return {
    ...common(item, home),
    summary: textOf(first(item, 'summary')),
    content: all(item, 'content').flatMap((content) => textOf(content) ?? []),
    source: sourceOf(first(item, 'source')),
  };
}

function sourceOf(source: XmlElement | null): FeedSource | null {
  if (source === null) return null;
  const title = textOf(first(source, 'title'))?.value ?? string(source);
  const url = resolve(source.attributes.get('url'), source.base) ?? linkOf(source);
  return { id: string(first(source, 'id')), title, url };
}
