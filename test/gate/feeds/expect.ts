import type { Feed, FeedEntry, FeedPerson, FeedText } from '../../../src/intake/feed/index.js';
import { readBlocks } from '../../../src/intake/html/blocks.js';
import { compose } from '../../../src/intake/html/compose.js';
import { parseHtml } from '../../../src/intake/html/parse.js';
import type { Published } from '../../../src/model/index.js';

export const KINDS = ['title', 'link', 'id', 'date', 'author', 'summary', 'content', 'source'] as const;
export type Kind = (typeof KINDS)[number];

export interface Verdict {
  /** Null: not compared, for the reason given. */
  readonly kind: Kind | null;
  readonly holds: boolean;
  readonly wanted: string;
  readonly got: string;
  readonly reason: string;
}

/** `entries[0]['title'] == 'x'`, `feed.title == u'x'`: a path and a Python literal. */
const CONJUNCT = /^(feed|entries\[(\d+)\])((?:\['\w+'\]|\.\w+|\[\d+\])+)\s*==\s*(.+)$/s;

/** Each conjunct of an `Expect:` line against our feed. */
export function judge(expected: string, feed: Feed | null): readonly Verdict[] {
  return expected
    .split(/\s+and\s+(?=(?:not\s|\(?(?:feed|entries|len|version)\b))/)
    .map((part) => part.trim().replace(/^\((.*)\)$/s, '$1'))
    .filter((part) => part !== 'not bozo' && part !== '')
    .map((part) => one(part, feed));
}

const skipped = (wanted: string, reason: string): Verdict => ({
  kind: null,
  holds: false,
  wanted,
  got: '',
  reason,
});

function one(wanted: string, feed: Feed | null): Verdict {
  const match = CONJUNCT.exec(wanted);
  if (!match) return skipped(wanted, 'no equality of a property');
  const [, root, index, path, literal] = match;
  const keys = [...path!.matchAll(/\w+/g)].map(([key]) => key).join('.');
  const field = FIELDS[keys];
  if (!field) return skipped(wanted, `property ${keys.replace(/\.\d+/g, '')}`);
  const value = python(literal!);
  if (value === null) return skipped(wanted, 'no literal');
  const holder = root === 'feed' ? feed : feed?.entries[Number(index)];
  const got = holder ? field.get(holder) : null;
  return { kind: field.kind, holds: same(field.kind, value, got), wanted, got: String(got), reason: '' };
}

interface Row {
  readonly kind: Kind;
  readonly get: (of: Feed | FeedEntry) => string | null;
}

const value = (text: FeedText | null | undefined): string | null => text?.value ?? null;
const summaryOf = (of: Feed | FeedEntry): string | null =>
  'entries' in of ? value(of.subtitle) : (value(of.summary) ?? value(of.content[0]));
const instant = (date: Published | null): string | null => (date === null ? null : date.value);
const person = (author: FeedPerson | null): string | null => {
  if (author === null) return null;
  const { name, email, url } = author;
  if (name !== null && email !== null) return `${name} (${email})`;
  return name ?? email ?? url;
};
const source = (of: Feed | FeedEntry) => ('source' in of ? of.source : null);
const dated = (get: Row['get']): Row => ({ kind: 'date', get });
const either = (of: Feed | FeedEntry): string | null => instant(of.updated) ?? instant(of.published);

/** feedparser's keys that say what we hold. Its `updated` falls back on `published`, as its users know. */
const FIELDS: Readonly<Record<string, Row>> = {
  title: { kind: 'title', get: ({ title }) => value(title) },
  'title_detail.value': { kind: 'title', get: ({ title }) => value(title) },
  link: { kind: 'link', get: ({ link }) => link },
  id: { kind: 'id', get: ({ id }) => id },
  guid: { kind: 'id', get: ({ id }) => id },
  updated: dated(either),
  updated_parsed: dated(either),
  modified: dated(either),
  modified_parsed: dated(either),
  date: dated(either),
  date_parsed: dated(either),
  published: dated(({ published }) => instant(published)),
  published_parsed: dated(({ published }) => instant(published)),
  issued: dated(({ published }) => instant(published)),
  issued_parsed: dated(({ published }) => instant(published)),
  author: { kind: 'author', get: ({ author }) => person(author) },
  'author_detail.name': { kind: 'author', get: ({ author }) => author?.name ?? null },
  'author_detail.email': { kind: 'author', get: ({ author }) => author?.email ?? null },
  'author_detail.url': { kind: 'author', get: ({ author }) => author?.url ?? null },
  'author_detail.href': { kind: 'author', get: ({ author }) => author?.url ?? null },
  summary: { kind: 'summary', get: summaryOf },
  'summary_detail.value': { kind: 'summary', get: summaryOf },
  description: { kind: 'summary', get: summaryOf },
  subtitle: { kind: 'summary', get: summaryOf },
  tagline: { kind: 'summary', get: summaryOf },
  'content.0.value': { kind: 'content', get: (of) => ('content' in of ? value(of.content[0]) : null) },
  'content.1.value': { kind: 'content', get: (of) => ('content' in of ? value(of.content[1]) : null) },
  'source.title': { kind: 'source', get: (of) => source(of)?.title ?? null },
  'source.id': { kind: 'source', get: (of) => source(of)?.id ?? null },
  'source.href': { kind: 'source', get: (of) => source(of)?.url ?? null },
  'source.link': { kind: 'source', get: (of) => source(of)?.url ?? null },
};

/** A Python string or a `struct_time` tuple (as ISO 8601); null for anything else. */
function python(literal: string): string | null {
  const tuple = /^\((\d+), (\d+), (\d+), (\d+), (\d+), (\d+), \d+, \d+, \d+\)$/.exec(literal);
  if (tuple)
    return new Date(
      Date.UTC(+tuple[1]!, +tuple[2]! - 1, +tuple[3]!, +tuple[4]!, +tuple[5]!, +tuple[6]!),
    ).toISOString();
  const quoted = /^u?(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")$/s.exec(literal.trim());
  const inner = quoted?.[1] ?? quoted?.[2];
  return inner === undefined ? null : inner.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/gis, unescape);
}

const PLAIN: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
const unescape = (_: string, two?: string, four?: string, one?: string): string =>
  two !== undefined || four !== undefined
    ? String.fromCharCode(parseInt(two ?? four!, 16))
    : (PLAIN[one!] ?? one!);

/** Dates are compared as moments; texts as they are, or as the words a reader sees, since feedparser rewrites markup and we do not. */
function same(kind: Kind, wanted: string, got: string | null): boolean {
  if (got === null) return wanted === '';
  if (kind === 'date') return got === wanted || moment(got) === moment(wanted);
  return got === wanted || (kind !== 'link' && kind !== 'id' && words(got) === words(wanted));
}

function moment(date: string): number {
  if (/^[A-Z]/.test(date)) return Date.parse(date);
  const full = /T/.test(date) ? date : `${date}T00:00:00`;
  return Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(full) ? full : `${full}Z`);
}

function words(markup: string): string {
  const { text } = compose(markup, readBlocks(markup, parseHtml(markup)));
  return text.replace(/\s+/g, ' ').trim();
}
