import { fold } from '../kit/fold.js';
import { issueOf } from '../kit/issue.js';
import type { Issue, Span } from '../model/index.js';
import { ISSUES } from '../registry/issues.js';
import {
  KINDS,
  NONE,
  type Gold,
  type GoldDocument,
  type Kind,
  type Names,
  type GoldRecord,
} from './types.js';

/** The gold files by name without ending, as parsed; a file that is not there is absent. */
export type GoldFiles = Readonly<Record<string, unknown>>;

export const GOLD_FILES: readonly string[] = [
  'documents',
  ...KINDS,
  ...Object.keys(NONE),
  'measures',
  'entities',
];

type Members = Readonly<Record<string, unknown>>;

export interface Noted {
  readonly file: string;
  readonly issue: Issue;
}

/** What the articles say, by file name; null where one could not be read. */
export type Texts = (file: string) => string | null;

/** Reads a gold. A record that does not hold together is left out and told. */
export class GoldReader {
  readonly issues: Noted[] = [];

  constructor(private readonly files: GoldFiles) {}

  documents(): readonly GoldDocument[] {
    return this.rows('documents').flatMap(({ id, file }, i) => {
      if (typeof id === 'string' && typeof file === 'string' && isPlain(file)) return [{ id, file }];
      this.note('documents', i, 'id, file');
      return [];
    });
  }

  read(documents: readonly GoldDocument[], texts: Texts): Gold {
    const byId = new Map(documents.map((one) => [one.id, texts(one.file)]));
    const records: Partial<Record<Kind, readonly GoldRecord[]>> = {};
    for (const kind of KINDS) if (kind in this.files) records[kind] = this.records(kind, byId);
    const none: Partial<Record<Kind, readonly GoldRecord[]>> = {};
    for (const [name, kind] of Object.entries(NONE))
      if (name in this.files) none[kind] = this.records(name, byId);
    return { documents, records, none, measures: this.measures(), names: this.names(records) };
  }

  private records(name: string, texts: ReadonlyMap<string, string | null>): GoldRecord[] {
    return this.rows(name).flatMap((values, i) => {
      const { id, doc } = values;
      if (typeof id !== 'string' || typeof doc !== 'string') return this.note(name, i, 'id, doc');
      const text = texts.get(doc);
      if (text === undefined) return this.note(name, id, 'doc', 'gold-document');
      const spans = spansOf(name, values);
      if (spans === null) return this.note(name, id, 'start, end');
      if (text === null) return [];
      if (spans.some((span) => span.end > text.length)) return this.note(name, id, 'end', 'gold-span');
      const printed = values[name === 'figures' && 'value_start' in values ? 'value_text' : 'text'];
      const [span] = spans;
      if (span && spans.length === 1 && typeof printed === 'string' && name !== 'attribution')
        if (text.slice(span.start, span.end) !== printed) return this.note(name, id, printed, 'gold-text');
      return [{ id, doc, spans, values }];
    });
  }

  private rows(name: string): readonly Members[] {
    const value = this.files[name];
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.issues.push({
        file: `${name}.json`,
        issue: issueOf(ISSUES['gold-broken'], { reason: 'it is no list' }),
      });
      return [];
    }
    return value.filter((row, i): row is Members => {
      if (isMembers(row)) return true;
      this.note(name, i, '{}');
      return false;
    });
  }

  private note(name: string, record: string | number, key: string, code: GoldIssue = 'gold-record'): [] {
    this.issues.push({ file: `${name}.json`, issue: issueOf(ISSUES[code], { record, key }) });
    return [];
  }

  private measures(): Gold['measures'] {
    const value = this.files['measures'];
    const all = new Map<string, readonly string[]>();
    if (isMembers(value)) for (const [id, list] of Object.entries(value)) all.set(id, strings(list));
    return all;
  }

  /** The names of entities.json with their forms, and the words that stand for a source where the gold marks them. */
  private names(records: Gold['records']): Names {
    const all = new Map<string, Set<string>>();
    const add = (name: unknown, label: unknown): void => {
      if (typeof name !== 'string' || typeof label !== 'string') return;
      const ways = all.get(name) ?? new Set([fold(name)]);
      all.set(name, ways.add(fold(label)));
    };
    for (const { name, forms, descriptions } of this.rows('entities'))
      for (const list of [forms, descriptions])
        if (isMembers(list)) for (const one of Object.values(list).flatMap(strings)) add(name, one);
    const marked = [...(records.attribution ?? []), ...(records.quotes ?? [])];
    for (const { values } of marked) {
      const span = values['source_span'] ?? values['speaker_span'];
      if (isMembers(span)) add(values['source'] ?? values['speaker'], span['text']);
    }
    return all;
  }
}

type GoldIssue = 'gold-record' | 'gold-document' | 'gold-span' | 'gold-text';

export const isMembers = (value: unknown): value is Members =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

export const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** A file in the folder itself: no way out of it. */
const isPlain = (file: string): boolean => file !== '' && !/[\\/\0]/.test(file) && !file.startsWith('.');

/** Where a record stands: an attribution by its content, a figure by its number, others by start and end. Null if that does not hold together. */
function spansOf(name: string, values: Members): readonly Span[] | null {
  if (name === 'attribution') return spanList(values['content_spans']);
  const [start, end] =
    name === 'figures' && 'value_start' in values ? ['value_start', 'value_end'] : ['start', 'end'];
  const span = spanOf({ start: values[start], end: values[end] });
  return span && [span];
}

export function spanList(value: unknown): readonly Span[] | null {
  const spans = Array.isArray(value) ? value.map(spanOf) : [null];
  return spans.every((span) => span !== null) ? spans : null;
}

export function spanOf(value: unknown): Span | null {
  if (!isMembers(value)) return null;
  const { start, end } = value;
  const isSpan = Number.isInteger(start) && Number.isInteger(end) && (start as number) >= 0;
  return isSpan && (end as number) > (start as number)
    ? { start: start as number, end: end as number }
    : null;
}
