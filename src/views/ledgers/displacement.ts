import type { Annotation, Entry, Figure, Sentence } from '../../model/index.js';
import { MOVEMENT } from '../../registry/ledgers.js';
import type { Context } from '../context.js';
import type { FigureRow } from '../types.js';
import { isAid, isPledge, stageOf } from './aid.js';
import { figured, mergedNotes, term, words } from './items.js';
import { happeningOf } from './measures.js';
import { phaseCells, phaseRows } from './phases.js';
import { figureRows, rowOfClaim } from './toll.js';
import type { Item, LedgerNote, LedgerRow } from './types.js';

const MOVED: ReadonlySet<string> = new Set(['stock', 'new']);

/**
 * People displaced, in need, hungry, and aid: stocks and flows (IDMC terms), counts and shares with what they are a share of, phases of
 * hunger found or warned of, and how far aid has come.
 */
export function displacementRows(context: Context): readonly LedgerRow[] {
  const counted = new Set<string>();
  const rows = figureRows(
    context,
    (entry) => roleOf(entry.measure) !== null || isPledge(context, entry),
    (entry, row) => moreOf(context, entry, row, counted),
  );
  return [...rows, ...phaseRows(context, counted)];
}

const roleOf = (measure: string | null): string | null =>
  isAid(measure) ? 'aid' : (MOVEMENT[happeningOf(measure) ?? ''] ?? null);

function moreOf(
  context: Context,
  { measure }: Entry,
  row: FigureRow,
  counted: Set<string>,
): Record<string, readonly Item[]> {
  const told = toldIn(context, row);
  for (const { annotation, sentence } of told)
    counted.add(`${annotation.article.id} ${String(sentence.index)}`);
  const role = roleOf(measure) ?? 'aid';
  const [first] = told;
  const stage = first && role === 'aid' ? stageOf(first.annotation, first.figure, first.sentence) : null;
  return {
    role: [term('ledgerTerm', role)],
    done: [term('ledgerTerm', row.status === 'reported' && stage !== 'asked' ? 'done' : 'not_done')],
    stage: stage === null ? [] : [term('ledgerTerm', stage)],
    ...(told.map(({ annotation, sentence }) => phaseCells(annotation, sentence)).find(({ phase }) => phase) ??
      {}),
    ...(row.unit === '%' && first
      ? { counted: [], base: baseOf(context, first.annotation, first.figure) }
      : {}),
  };
}

interface Told {
  readonly annotation: Annotation;
  readonly figure: Figure;
  readonly sentence: Sentence;
}

/** The figures that a row stands for, with their sentences. */
const toldIn = (context: Context, { places }: FigureRow): readonly Told[] =>
  places.flatMap(({ article, mark }) => {
    const annotation = context.article(article);
    const figure = context.figure(mark);
    const sentence = figure && annotation?.layout.sentences[figure.sentence];
    return annotation && figure && sentence ? [{ annotation, figure, sentence }] : [];
  });

/** Tokens from a share to the number that it is a share of ("60% of the valley's 18,400 residents"). */
const OF = 4;

/** What a share is a share of: a number right behind it, else the words. */
function baseOf(context: Context, annotation: Annotation, share: Figure): readonly Item[] {
  const { tokens } = annotation.layout;
  const from = tokens.findIndex(({ start }) => start >= share.end);
  const next = annotation.figures.find(
    ({ start, unit, sentence }) => unit === null && sentence === share.sentence && start >= share.end,
  );
  const between = next
    ? tokens.slice(
        from,
        tokens.findIndex(({ end }) => end > next.start),
      )
    : [];
  const row =
    next && between[0]?.tag?.upos === 'ADP' && between.length <= OF ? rowOfClaim(context, next.id) : null;
  if (row) return [figured(next!.measure, row)];
  return share.population === null
    ? []
    : [words({ text: share.population, language: annotation.layout.language })];
}

/** Pairs of one article that are compared. */
const PAIRS = 6;
/** How far a base may lie from the one that a count and a share make: both are rounded. */
const NEAR = 0.1;

/** A count and a share of the same people, beside the base that the texts give: whether the three agree. */
export function displacementNotes(context: Context): readonly LedgerNote[] {
  const notes = context.story.articles.flatMap((annotation) => {
    const told = annotation.figures.filter(
      ({ measure, status }) => status === 'reported' && MOVED.has(roleOf(measure) ?? ''),
    );
    const shares = told.filter(({ unit, value }) => unit === '%' && value !== null && value > 0);
    return shares
      .flatMap((share) =>
        told
          .filter((count) => count.unit === null && count.measure === share.measure && count.value !== null)
          .filter((count) => Math.abs(count.sentence - share.sentence) <= 1)
          .map((count) => shareNote(context, count, share)),
      )
      .slice(0, PAIRS);
  });
  return mergedNotes(notes);
}

function shareNote(context: Context, count: Figure, share: Figure): LedgerNote {
  const implied = count.value! / (share.value! / 100);
  const bases = context.story.articles
    .flatMap(({ figures }) => figures)
    .filter(
      ({ measure, value, unit }) => measure === 'population' && unit === null && (value ?? 0) >= count.value!,
    );
  const near = bases.find(({ value }) => Math.abs(value! - implied) <= implied * NEAR);
  const base = near ?? bases[0];
  const key = near ? 'share_fits' : base ? 'share_open' : 'share_implies';
  const items = [count, share, ...(base ? [base] : [])].flatMap(({ id, measure }) => {
    const row = rowOfClaim(context, id);
    return row ? [figured(measure, row)] : [];
  });
  return {
    id: `${count.id} ${share.id}`,
    state: near ? 'fits' : 'open',
    message: {
      key,
      values: {
        count: count.value,
        share: `${String(share.value)} %`,
        base: base ? base.value : rounded(implied),
      },
    },
    items,
    reasons: base && !near ? { candidates: ['definition', 'other_scope', 'other_time'] } : {},
  };
}

/** To two figures: a count and a share say no more. */
function rounded(number: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(number)) - 1);
  return Math.round(number / unit) * unit;
}
