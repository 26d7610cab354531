import type { Annotation, Span } from '../model/index.js';
import { comparisons, type Comparison, type Verdict } from './kinds.js';
import { paired, touches } from './match.js';
import type { Miss, Rate, Score } from '../model/score.js';
import { KINDS, type Gold, type Kind, type GoldRecord } from './types.js';

export { GOLD_FILES, GoldReader } from './gold.js';

/** One article of the gold; `annotation` is null where it could not be read, and then gives nothing. */
export interface Scored {
  readonly doc: string;
  readonly annotation: Annotation | null;
}

/** How what was found compares with the gold, one score for each kind that the gold holds. */
export function score(gold: Gold, articles: readonly Scored[]): readonly Score[] {
  return KINDS.flatMap((kind) => {
    const records = gold.records[kind];
    if (records === undefined) return [];
    return [
      scoreOf(
        { kind, records, none: gold.none[kind] ?? [] },
        comparisons[kind] as Comparison<unknown>,
        gold,
        articles,
      ),
    ];
  });
}

interface Part {
  readonly kind: Kind;
  readonly records: readonly GoldRecord[];
  readonly none: readonly GoldRecord[];
}

/** The words of a find or record, cut to a line. */
const LONGEST = 80;

function scoreOf<T>(part: Part, comparison: Comparison<T>, gold: Gold, articles: readonly Scored[]): Score {
  const sums = articles.map(({ doc, annotation }) =>
    annotation === null ? NOTHING : articleSum(part, comparison, gold, doc, annotation),
  );
  const total = (get: (sum: Sum) => number): number => sums.reduce((all, sum) => all + get(sum), 0);
  const hits = total((sum) => sum.hits);
  return {
    kind: part.kind,
    recall: { right: hits, of: part.records.length },
    precision: { right: hits, of: total((sum) => sum.found) },
    keys: keysOf(sums.flatMap((sum) => sum.keys)),
    none: total((sum) => sum.none),
    misses: sums.flatMap((sum) => sum.misses),
  };
}

/** What one article adds to the score of a kind. */
interface Sum {
  readonly hits: number;
  readonly found: number;
  readonly none: number;
  readonly keys: readonly { readonly key: string; readonly right: boolean }[];
  readonly misses: readonly Miss[];
}

const NOTHING: Sum = { hits: 0, found: 0, none: 0, keys: [], misses: [] };

function articleSum<T>(
  { records, none }: Part,
  comparison: Comparison<T>,
  gold: Gold,
  doc: string,
  annotation: Annotation,
): Sum {
  const { text } = annotation.article;
  const entities = new Map(annotation.entities.map(({ id, name }) => [id, name]));
  const mine = records.filter((record) => record.doc === doc);
  const empty = none.filter((record) => record.doc === doc);
  const finds = comparison.finds(annotation);
  const pairs = paired(mine, finds, comparison.spans, (record, find) =>
    comparison.fit({ gold, text, entities, record, find }),
  );
  const wordsOf = (spans: readonly Span[]): string =>
    spans
      .map(({ start, end }) => text.slice(start, end))
      .join(' … ')
      .slice(0, LONGEST);
  const miss = (
    what: string,
    record: GoldRecord | null,
    spans: readonly Span[],
    verdict: Verdict | null,
  ): Miss => ({
    what,
    doc,
    id: record?.id ?? null,
    text: wordsOf(spans),
    got: verdict?.got ?? null,
    wanted: verdict?.wanted ?? null,
  });
  const [hit, used] = [new Set(pairs.map((pair) => pair.gold)), new Set(pairs.map((pair) => pair.got))];
  const missed = mine
    .filter((record) => !hit.has(record))
    .map((record) => miss('missed', record, record.spans, null));
  const extra = finds
    .filter((find) => !used.has(find))
    .map((find) => {
      const spans = comparison.spans(find);
      const where = empty.find((one) => touches(one.spans, spans)) ?? null;
      return miss(where ? 'none' : 'extra', where, spans, null);
    });
  const verdicts = pairs.flatMap(({ gold: record, got: find }) =>
    Object.entries(comparison.keys).flatMap(([key, compare]) => {
      const verdict = compare({ gold, text, entities, record, find });
      return verdict === null
        ? []
        : [{ key, right: verdict.right, miss: miss(key, record, record.spans, verdict) }];
    }),
  );
  return {
    hits: pairs.length,
    found: finds.length,
    none: extra.filter(({ what }) => what === 'none').length,
    keys: verdicts,
    misses: [...missed, ...extra, ...verdicts.filter(({ right }) => !right).map((one) => one.miss)],
  };
}

function keysOf(verdicts: Sum['keys']): Record<string, Rate> {
  const keys = new Map<string, Rate>();
  for (const { key, right } of verdicts) {
    const rate = keys.get(key) ?? { right: 0, of: 0 };
    keys.set(key, { right: rate.right + (right ? 1 : 0), of: rate.of + 1 });
  }
  return Object.fromEntries(keys);
}
