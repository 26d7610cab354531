import type { Story } from '../../model/index.js';
import type { Context } from '../context.js';
import { decisionNotes } from './decided.js';
import { decisionRows } from './decision.js';
import { displacementNotes, displacementRows } from './displacement.js';
import { exchangeNotes, exchangeRows } from './exchange.js';
import { incidentNotes } from './alike.js';
import { incidentRows } from './incident.js';
import { shippingRows } from './shipping.js';
import { talksNotes, talksRows } from './talks.js';
import { dateRows } from './dates.js';
import { sourceRows } from './sources.js';
import { timelineRows } from './timeline.js';
import { tollRows } from './toll.js';
import type { Ledger, LedgerNote, LedgerRow } from './types.js';

/**
 * A ledger as a view over the claims of a story: its columns in order, those that fit on a terminal, those of long texts that pages
 * leave to data files, the rows, and what follows from them by a rule.
 */
interface LedgerKind {
  readonly id: string;
  readonly columns: readonly string[];
  readonly brief: readonly string[];
  readonly long: readonly string[];
  readonly rows: (context: Context) => readonly LedgerRow[];
  readonly notes?: (context: Context, rows: readonly LedgerRow[]) => readonly LedgerNote[];
}

const EVENT = ['date', 'event', 'what', 'where', 'who', 'status'] as const;

const FIGURE = [
  'measure',
  'tag',
  'counted',
  'place',
  'day',
  'agent',
  'asOf',
  'reading',
  'status',
  'parts',
  'method',
  'relation',
  'latest',
] as const;

/** The ledgers, in the order in which they are shown. One file each. */
export const ledgerKinds = [
  {
    id: 'toll',
    columns: FIGURE,
    brief: ['measure', 'place', 'asOf', 'reading'],
    long: ['tag'],
    rows: tollRows,
  },
  {
    id: 'talks',
    columns: [
      'part',
      'date',
      'event',
      'what',
      'where',
      'who',
      'mediators',
      'party',
      'stance',
      'issue',
      'condition',
      'firmness',
      'code',
      'measure',
      'reading',
      'status',
      'since',
      'told',
      'reported',
    ],
    brief: ['part', 'date', 'party', 'stance', 'issue', 'condition', 'what', 'reading'],
    long: ['told'],
    rows: talksRows,
    notes: talksNotes,
  },
  {
    id: 'decision',
    columns: [
      'part',
      ...EVENT,
      'sponsor',
      'from',
      'to',
      'measure',
      'tag',
      'counted',
      'place',
      'day',
      'agent',
      'asOf',
      'reading',
      'parts',
      'method',
      'relation',
      'latest',
      'wording',
      'told',
      'reported',
    ],
    brief: ['part', 'date', 'what', 'from', 'to', 'measure', 'reading', 'status'],
    long: ['told', 'tag'],
    rows: decisionRows,
    notes: decisionNotes,
  },
  {
    id: 'exchange',
    columns: ['account', 'role', 'done', ...FIGURE],
    brief: ['account', 'role', 'done', 'measure', 'asOf', 'reading'],
    long: ['tag'],
    rows: exchangeRows,
    notes: exchangeNotes,
  },
  {
    id: 'incident',
    columns: [...EVENT, 'toll', 'claimed', 'denied', 'killedMin', 'killedMax', 'grade', 'told', 'reported'],
    brief: ['date', 'event', 'where', 'toll', 'claimed'],
    long: ['told'],
    rows: incidentRows,
    notes: incidentNotes,
  },
  {
    id: 'displacement',
    columns: ['role', 'done', 'stage', 'phase', 'found', 'base', ...FIGURE],
    brief: ['role', 'done', 'stage', 'phase', 'found', 'measure', 'base', 'place', 'asOf', 'reading'],
    long: ['tag'],
    rows: displacementRows,
    notes: displacementNotes,
  },
  {
    id: 'shipping',
    columns: ['date', 'vessel', 'kind', 'where', 'who', 'claimed', 'denied', 'told', 'reported'],
    brief: ['date', 'vessel', 'kind', 'where', 'who', 'claimed', 'denied'],
    long: ['told'],
    rows: shippingRows,
  },
  {
    id: 'sources',
    columns: ['source', 'kind', 'times', 'articles', 'through', 'topics', 'alone', 'denials', 'said'],
    brief: ['source', 'kind', 'times', 'topics', 'denials'],
    long: ['said'],
    rows: sourceRows,
  },
  {
    id: 'timeline',
    columns: [...EVENT, 'from', 'to', 'told', 'reported'],
    brief: ['date', 'event', 'what', 'where', 'status', 'from', 'to'],
    long: ['told'],
    rows: timelineRows,
  },
  {
    id: 'dates',
    columns: [
      'article',
      'outlet',
      'heading',
      'published',
      'basis',
      'notBefore',
      'notAfter',
      'evidence',
      'questions',
    ],
    brief: ['article', 'outlet', 'published', 'basis', 'notBefore', 'notAfter', 'evidence'],
    long: [],
    rows: dateRows,
  },
] as const satisfies readonly LedgerKind[];

export type LedgerId = (typeof ledgerKinds)[number]['id'];

/** The ledgers of a story that have rows. The order of its articles, entries and readings plays no part. */
export function ledgersOf(context: Context): readonly Ledger[] {
  const ordered = { ...context, story: inOrder(context.story) };
  return ledgerKinds.map((kind) => ledgerOf(ordered, kind)).filter(({ rows }) => rows.length > 0);
}

function inOrder(story: Story): Story {
  const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...story,
    articles: [...story.articles].sort((a, b) => (a.article.id < b.article.id ? -1 : 1)),
    entries: byId(story.entries).map((entry) => ({ ...entry, readings: byId(entry.readings) })),
  };
}

function ledgerOf(context: Context, kind: LedgerKind): Ledger {
  const rows = kind.rows(context);
  return {
    id: kind.id,
    columns: kind.columns.filter((column) => rows.some(({ cells }) => cells[column] !== undefined)),
    brief: kind.brief,
    long: kind.long,
    rows,
    notes: kind.notes?.(context, rows) ?? [],
  };
}
