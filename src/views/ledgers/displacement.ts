import type { Annotation, Entry, Figure } from '../../model/index.js';
import { AID_MEASURES, MOVEMENT } from '../../registry/ledgers.js';
import type { Context } from '../context.js';
import type { FigureRow } from '../types.js';
import { coded, figured, mergedNotes, term } from './items.js';
import { happeningOf } from './measures.js';
import { figureRows, rowOfClaim } from './toll.js';
import type { Item, LedgerNote, LedgerRow } from './types.js';

const AID: ReadonlySet<string> = new Set(AID_MEASURES);
const MOVED: ReadonlySet<string> = new Set(['stock', 'new']);

/** People displaced, in need, hungry, and aid: stocks and flows (IDMC terms), counts and shares, what is promised apart from what is done. */
export const displacementRows = (context: Context): readonly LedgerRow[] =>
  figureRows(
    context,
    ({ measure }) => roleOf(measure) !== null,
    (entry, row) => moreOf(context, entry, row),
  );

const roleOf = (measure: string | null): string | null =>
  measure !== null && AID.has(measure) ? 'aid' : (MOVEMENT[happeningOf(measure) ?? ''] ?? null);

function moreOf(context: Context, { measure }: Entry, row: FigureRow): Record<string, readonly Item[]> {
  const phase = row.places.flatMap(({ article, mark }) => {
    const annotation = context.article(article);
    const figure = context.figure(mark);
    return annotation && figure ? phaseOf(annotation, figure) : [];
  });
  return {
    role: [term('ledgerTerm', roleOf(measure)!)],
    done: [term('ledgerTerm', row.status === 'reported' ? 'done' : 'not_done')],
    phase: phase.slice(0, 1).map(coded),
  };
}

/** Phases of the Integrated Food Security Phase Classification. */
const PHASES: ReadonlySet<string> = new Set(['1', '2', '3', '4', '5']);
/** Tokens between the name of the scale and the number of the phase. */
const REACH = 3;

/** The phase that the sentence names, as in "IPC Phase 4"; a forecast is told by the status. */
function phaseOf({ layout }: Annotation, { sentence: index }: Figure): readonly string[] {
  const sentence = layout.sentences[index];
  if (!sentence) return [];
  const norms = layout.tokens.slice(sentence.first, sentence.last).map(({ norm }) => norm);
  const at = norms.indexOf('ipc');
  const found = at < 0 ? undefined : norms.slice(at + 1, at + 1 + REACH).find((norm) => PHASES.has(norm));
  return found === undefined ? [] : [found];
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
