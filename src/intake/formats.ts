import { readHtml } from './html.js';
import { declaredEncoding } from './html/charset.js';
import { readJson } from './json.js';
import { readMarkdown, readText } from './text.js';
import type { DraftResult, FormatId } from './types.js';
import { readXml } from './xml/read.js';

/** A format that is read: one row. To add one, write its reader and its row, and a line in docs/formats.md. */
export interface Format {
  readonly id: FormatId;
  /** What a file's name ends in, lower case; `.gz` may follow where `compressed` says so. */
  readonly extensions: readonly string[];
  /** RFC 6838; the first is the one that articles carry. */
  readonly mediaTypes: readonly string[];
  readonly compressed: boolean;
  readonly read: (text: string) => DraftResult;
  /** The encoding a file declares within itself, from its first bytes read as Latin-1. */
  readonly encoding?: (head: string) => string | null;
}

export const FORMATS: readonly Format[] = [
  { id: 'txt', extensions: ['.txt', '.text'], mediaTypes: ['text/plain'], compressed: false, read: readText },
  {
    id: 'md',
    extensions: ['.md', '.markdown'],
    mediaTypes: ['text/markdown'],
    compressed: false,
    read: readMarkdown,
  },
  {
    id: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    compressed: true,
    read: readHtml,
    encoding: declaredEncoding,
  },
  {
    id: 'json',
    extensions: ['.json', '.ninjs'],
    mediaTypes: ['application/json', 'application/ninjs+json'],
    compressed: false,
    read: readJson,
  },
  {
    id: 'xml',
    extensions: ['.xml', '.rss', '.atom', '.rdf'],
    mediaTypes: [
      'application/xml',
      'text/xml',
      'application/rss+xml',
      'application/atom+xml',
      'application/rdf+xml',
      'application/vnd.iptc.g2.newsitem+xml',
      'application/vnd.iptc.g2.newsmessage+xml',
    ],
    compressed: false,
    read: readXml,
    encoding: (head) =>
      /^<\?xml[^>]{0,200}?encoding=["']([\w.:-]{1,40})["']/.exec(head.trimStart())?.[1] ?? null,
  },
];

/** The format of a file by its name; `compressed` if it has to be opened first. */
export function formatOfName(file: string): { readonly format: Format; readonly compressed: boolean } | null {
  const name = file.toLowerCase();
  const compressed = name.endsWith('.gz');
  const plain = compressed ? name.slice(0, -3) : name;
  const format = FORMATS.find(({ extensions }) => extensions.some((extension) => plain.endsWith(extension)));
  return format && (format.compressed || !compressed) ? { format, compressed } : null;
}

export function formatOfMediaType(mediaType: string): Format | null {
  const essence = mediaType.split(';')[0]!.trim().toLowerCase();
  return FORMATS.find(({ mediaTypes }) => mediaTypes.includes(essence)) ?? null;
}

export const formatOfId = (id: FormatId): Format => FORMATS.find((format) => format.id === id)!;
