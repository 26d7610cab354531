import { sha256 } from '../kit/hash.js';
import { ui } from '../messages/index.js';
import { reasonText } from '../messages/labels.js';
import type { Change, Derivation, Entry, Origin, Outcome, Reading, Relation, Story } from '../model/index.js';
import { ledgerRecords } from './ledgers/record.js';
import { safeJson } from './safe.js';

/** The result as canonical JSON (RFC 8785): sorted, without clock, path or engine version, the same for the same articles. */
export function json(stories: readonly Story[]): string {
  return safeJson({ stories: by(stories, ({ id }) => id).map(storyRecord) });
}

/** SHA-256 of the canonical result. */
export const resultHash = (stories: readonly Story[]): string => sha256(json(stories));

function by<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return items
    .map((item) => [key(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item);
}

export function storyRecord(story: Story): unknown {
  return {
    id: story.id,
    title: story.title,
    languages: [...story.languages].sort(),
    articles: by(story.articles, ({ article }) => article.id).map(({ article, layout }) => ({
      id: article.id,
      file: article.file,
      siglum: story.sigla[article.id] ?? null,
      language: layout.language,
      outlet: article.outlet,
      published: article.published,
    })),
    derivations: by(story.derivations, ({ from, to, kind }) => `${from} ${to} ${kind}`).map(derivationRecord),
    origins: by(story.origins, ({ id }) => id).map(originRecord),
    episodes: by(story.episodes, ({ story: id }) => id),
    unknownOrigin: [...story.unknownOrigin].sort(),
    entries: by(story.entries, ({ id }) => id).map(entryRecord),
    changes: by(story.changes, ({ entry, at, after }) => `${entry} ${at ?? ''} ${after}`).map(changeRecord),
    ledgers: ledgerRecords(story),
    // what nobody corrected is as it was before people could
    corrections:
      story.corrections.length === 0 ? undefined : by(story.corrections, sayingOf).map(outcomeRecord),
  };
}

const sayingOf = ({
  correction,
  by: person,
  reason,
}: Pick<Outcome, 'correction' | 'by' | 'reason'>): string => safeJson([correction, person, reason]);

/** What people corrected in a desk and did not take back. */
export const correctionRecords = (
  rows: readonly (Pick<Outcome, 'correction' | 'by' | 'reason'> & { readonly state: string })[],
): readonly unknown[] =>
  by(rows, sayingOf).map(({ correction, by: person, reason, state }) => ({
    correction,
    by: person,
    reason,
    state,
  }));

/** Without line and time: they tell of the arrival. */
const outcomeRecord = (outcome: Outcome): unknown => {
  const { correction, by, reason, state, why, target, article, start, end, found } = outcome;
  const { of, act, values } = correction;
  return { of, act, values, by, reason, state, why, target, article, start, end, found };
};

const derivationRecord = ({ from, to, kind, grounds, strength }: Derivation): unknown => ({
  from,
  to,
  kind,
  grounds,
  strength,
});

const originRecord = ({ id, kind, label, articles }: Origin): unknown => ({
  id,
  kind,
  label,
  articles: [...articles].sort(),
});

function entryRecord({
  id,
  kind,
  measure,
  label,
  scope,
  independentOrigins,
  readings,
  relations,
}: Entry): unknown {
  return {
    id,
    kind,
    measure,
    label,
    scope,
    independentOrigins,
    readings: by(readings, (reading) => reading.id).map(readingRecord),
    relations: by(relations, ({ a, b, type }) => `${a} ${b} ${type}`).map(relationRecord),
  };
}

function readingRecord(reading: Reading): unknown {
  const {
    id,
    article,
    claim,
    start,
    end,
    stated,
    value,
    low,
    high,
    quantifier,
    asOf,
    status,
    chain,
    origin,
    heading,
  } = reading;
  return {
    id,
    article,
    claim,
    start,
    end,
    stated,
    value,
    low,
    high,
    quantifier,
    asOf,
    status,
    chain,
    origin,
    heading,
  };
}

/** The sentence in English whatever the interface language: the result must not depend on who reads it. */
const ENGLISH = ui('en');

const relationRecord = ({ a, b, type, reason, ground }: Relation): unknown => ({
  a,
  b,
  type,
  reason: reasonText(ENGLISH, reason, type),
  rule: ground.rule,
});

const changeRecord = ({ entry, at, before, after, why }: Change): unknown => ({
  entry,
  at,
  before,
  after,
  why: reasonText(ENGLISH, why, 'revises'),
});
