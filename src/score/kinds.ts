import type { Annotation, Attribution, Figure, Position, Quote, Span, Timex } from '../model/index.js';
import { spanList, spanOf, strings } from './gold.js';
import { isChain, isNamed, lettersIn, shared } from './match.js';
import type { Gold, Kind, GoldRecord } from './types.js';

/** What one key of a gold record says of a find: whether it is right, and what was got and wanted. Null: the record does not tell it. */
export interface Verdict {
  readonly right: boolean;
  readonly got: string;
  readonly wanted: string;
}

export interface Case<T> {
  readonly gold: Gold;
  readonly text: string;
  /** The names of the article's entities by their ids. */
  readonly entities: ReadonlyMap<string, string>;
  readonly record: GoldRecord;
  readonly find: T;
}

/** How a kind is compared: its finds in an article, where they stand, how well one fits a record (0: not at all), and its keys. */
export interface Comparison<T> {
  readonly finds: (annotation: Annotation) => readonly T[];
  readonly spans: (find: T) => readonly Span[];
  readonly fit: (at: Case<T>) => number;
  readonly keys: Readonly<Record<string, (at: Case<T>) => Verdict | null>>;
}

/** Texts that share this much of their letters and digits are the same. */
const SAME = 0.8;
/** A position is seldom cut in the same way by two readers. */
const ALIKE = 0.5;

const likeness = (text: string, a: readonly Span[], b: readonly Span[]): number =>
  shared(lettersIn(text, a), lettersIn(text, b));

const above = (value: number, least: number): number => (value >= least ? value : 0);

const told = (record: GoldRecord, key: string): unknown => record.values[key] ?? null;

const verdict = (right: boolean, got: unknown, wanted: unknown): Verdict => ({
  right,
  got: shown(got),
  wanted: shown(wanted),
});

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(shown).join(' ← ') || '–';
  return typeof value === 'string'
    ? value
    : value === null || value === undefined
      ? '–'
      : JSON.stringify(value);
};

/** A key whose value is one word, or one of the words under `accept`. */
const word =
  <T>(key: string, get: (find: T) => string | null, accept = `${key}_accept`) =>
  ({ record, find }: Case<T>): Verdict | null => {
    const accepted = [told(record, key), ...strings(told(record, accept))].filter(
      (one) => typeof one === 'string',
    );
    return accepted.length === 0 ? null : verdict(accepted.includes(get(find) ?? ''), get(find), accepted);
  };

/** Someone named: the label as printed, or the name of the one it stands for ("she"). */
const name =
  <T>(key: string, get: (find: T) => Named | null) =>
  ({ gold, entities, record, find }: Case<T>): Verdict | null => {
    if (!(key in record.values)) return null;
    const wanted = told(record, key);
    const got = get(find);
    const labels =
      got === null ? [] : [got.label, got.entity === null ? null : (entities.get(got.entity) ?? null)];
    const right =
      typeof wanted === 'string'
        ? labels.some((label) => label !== null && isNamed(label, wanted, gold.names))
        : got === null;
    return verdict(right, got?.label, wanted);
  };

interface Named {
  readonly label: string;
  readonly entity: string | null;
}

const chain =
  <T extends { readonly chain: readonly string[] }>(key: string) =>
  ({ gold, record, find }: Case<T>): Verdict | null => {
    if (!Array.isArray(record.values[key])) return null;
    const accept = told(record, 'attribution_accept');
    const wanted = [strings(record.values[key]), ...(Array.isArray(accept) ? accept.map(strings) : [])];
    return verdict(
      wanted.some((one) => isChain(find.chain, one, gold.names)),
      find.chain,
      wanted[0],
    );
  };

const figures: Comparison<Figure> = {
  finds: ({ figures: all }) => all.filter(({ measure }) => measure !== null),
  spans: (figure) => [figure],
  fit: ({ gold, record, find }) => {
    const measure = told(record, 'measure');
    const accepted = typeof measure === 'string' ? (gold.measures.get(measure) ?? [measure]) : null;
    const same =
      find.value === told(record, 'value') && (accepted === null || accepted.includes(find.measure ?? ''));
    return same ? 1 : 0;
  },
  keys: {
    qualifier: word('qualifier', ({ quantifier }) => quantifier),
    status: word('status', ({ status }) => status),
    attributed_to: chain('attributed_to'),
  },
};

const quotes: Comparison<Quote> = {
  finds: (annotation) => annotation.quotes,
  spans: (quote) => [quote],
  fit: ({ text, record, find }) => above(likeness(text, record.spans, [find]), SAME),
  keys: { speaker: name('speaker', ({ speaker }) => speaker) },
};

/** Words of one side alone are wrong, words of neither right. */
const marked =
  (key: string, get: (find: Attribution) => readonly Span[]) =>
  ({ text, record, find }: Case<Attribution>): Verdict | null => {
    if (!(key in record.values)) return null;
    const value = record.values[key];
    const wanted = Array.isArray(value)
      ? (spanList(value) ?? [])
      : [spanOf(value)].filter((span) => span !== null);
    const cut = (spans: readonly Span[]): string =>
      spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return verdict(likeness(text, wanted, get(find)) >= SAME, cut(get(find)), cut(wanted));
  };

const attribution: Comparison<Attribution> = {
  finds: ({ attributions }) => attributions.filter(({ content }) => content.length > 0),
  spans: ({ content }) => content,
  fit: ({ text, record, find }) => above(likeness(text, record.spans, find.content), SAME),
  keys: {
    source_span: marked('source_span', ({ source }) => (source ? [source] : [])),
    cue_spans: marked('cue_spans', ({ cue }) => cue),
    source: name('source', ({ source }) => source),
  },
};

const times: Comparison<Timex> = {
  finds: (annotation) => annotation.times,
  spans: (time) => [time],
  fit: ({ text, record, find }) => likeness(text, record.spans, [find]),
  keys: {
    value: ({ record, find }) => {
      const accepted = [told(record, 'value'), ...strings(told(record, 'value_accept'))].filter(
        (one) => typeof one === 'string',
      );
      const [from, to] = [told(record, 'earliest'), told(record, 'latest')];
      if (accepted.length === 0 && typeof from !== 'string') return null;
      const day = find.earliest?.slice(0, 10) ?? '';
      const within =
        typeof from === 'string' && typeof to === 'string' && day >= from.slice(0, 10) && day <= to;
      return verdict(accepted.includes(find.value ?? '') || within, find.value, accepted);
    },
  },
};

const positions: Comparison<Position> = {
  finds: (annotation) => annotation.positions,
  spans: (position) => [position],
  fit: ({ text, record, find }) => above(likeness(text, record.spans, [find]), ALIKE),
  keys: {
    party: name('party', ({ party, partyEntity }) =>
      party === null ? null : { label: party, entity: partyEntity },
    ),
  },
};

/** The table of kinds; a find is of the type that its own row gives. */
export const comparisons = { figures, quotes, attribution, times, positions } as const satisfies Readonly<
  Record<Kind, unknown>
>;
