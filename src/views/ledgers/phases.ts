import type { Annotation, Sentence } from '../../model/index.js';
import { PHASE_SCALES, PHASE_STEMS, WARNING_STEMS } from '../../registry/ledgers.js';
import type { Context } from '../context.js';
import { printed } from '../excerpt.js';
import { accountOf } from './events.js';
import { coded, filled, named, some, term, words, dated } from './items.js';
import { begins, foldedWords, hasStem } from './stems.js';
import type { Item, LedgerRow } from './types.js';

const READ: ReadonlySet<string> = new Set(['headline', 'paragraph', 'caption', 'list_item']);
/** A phase by its number, with the sign for "or worse". */
const PHASE = /^([1-5])\+?$/;
/** The scale and the number written as one word: "IPC4", "ipc-fase". */
const JOINED = new RegExp(`^(?:${PHASE_SCALES.join('|')})[ -]?(\\d?)`);
/** Tokens between the word for a phase and its number, and between the scale and either. */
const REACH = 3;

/** The phase of the food security scale that a sentence names ("IPC Phase 4", "Phase 5 on the IPC scale"); null where it names none. */
export function phaseIn(annotation: Annotation, sentence: Sentence): string | null {
  const norms = foldedWords(annotation, sentence);
  const scale = norms.findIndex((norm) => JOINED.test(norm));
  if (scale < 0) return null;
  const [, joined] = JOINED.exec(norms[scale]!)!;
  if (joined !== undefined && PHASE.test(joined)) return joined;
  const after = norms.slice(scale + 1, scale + 1 + REACH).find((norm) => PHASE.test(norm));
  const word = norms.findIndex((norm) => begins(norm, PHASE_STEMS));
  const told =
    word < 0 ? undefined : norms.slice(word + 1, word + 1 + REACH).find((norm) => PHASE.test(norm));
  return (after ?? told)?.[0] ?? null;
}

/** A phase with whether the text finds it or warns of it. */
export function phaseCells(annotation: Annotation, sentence: Sentence): Record<string, readonly Item[]> {
  const phase = phaseIn(annotation, sentence);
  if (phase === null) return {};
  const warned = hasStem(foldedWords(annotation, sentence), WARNING_STEMS);
  return { phase: [coded(phase)], found: [term('ledgerTerm', warned ? 'warned' : 'classified')] };
}

/** Sentences that name a phase and count nobody: a line of their own. */
export function phaseRows(context: Context, counted: ReadonlySet<string>): readonly LedgerRow[] {
  return context.story.articles.flatMap((annotation) =>
    annotation.layout.sentences
      .filter(
        ({ kind, index }) => READ.has(kind) && !counted.has(`${annotation.article.id} ${String(index)}`),
      )
      .flatMap((sentence) => phaseRow(context, annotation, sentence)),
  );
}

function phaseRow(context: Context, annotation: Annotation, sentence: Sentence): readonly LedgerRow[] {
  const cells = phaseCells(annotation, sentence);
  if (!cells['phase']) return [];
  const id = `${annotation.article.id}.x${String(sentence.start)}`;
  const chain = annotation.attributions.find((item) => item.sentence === sentence.index)?.chain ?? [];
  const { by, places } = accountOf(context, annotation, {
    id,
    start: sentence.start,
    end: sentence.end,
    chain,
  });
  const where = annotation.names.filter(
    ({ kind, first }) => kind === 'place' && first >= sentence.first && first < sentence.last,
  );
  return [
    {
      id,
      cells: filled({
        role: [term('ledgerTerm', 'hunger')],
        ...cells,
        place: [...new Set(where.map(({ entity }) => entity))].map((entity) => named(context.name(entity))),
        reading: [words(printed(annotation, sentence), by, places)],
        asOf: some(context.published(annotation.article.id), dated),
      }),
    },
  ];
}
