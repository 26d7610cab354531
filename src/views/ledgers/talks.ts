import type { Annotation, Entry, Position, Reading, Sentence } from '../../model/index.js';
import { MEDIATION_STEMS, ROUNDS } from '../../registry/ledgers.js';
import { stances } from '../../registry/stances.js';
import type { Context } from '../context.js';
import { figureView } from '../figures.js';
import { positionsView } from '../positions.js';
import type { PartyView, PositionRow } from '../types.js';
import { accountOf, eventGroups, eventRow, type Told } from './events.js';
import { coded, dated, figured, filled, folded, measured, named, some, term, words } from './items.js';
import { begins, foldedWords } from './stems.js';
import type { Item, LedgerNote, LedgerRow } from './types.js';

const TYPES: ReadonlySet<string> = new Set(ROUNDS);
const STANCES = new Map(stances.map((row) => [row.id, row]));

/** Rounds of talks with what was proposed in them and what was agreed, and what each party wants, offers, refuses. */
export function talksRows(context: Context): readonly LedgerRow[] {
  const rounds = eventGroups(context, ({ type }) => TYPES.has(type)).map((group) => roundRow(context, group));
  const positions = positionsView(context).flatMap((party) =>
    party.rows.flatMap((row) => positionRow(context, party, row)),
  );
  return rounds.length + positions.length === 0 ? [] : [...rounds, ...positions, ...termRows(context)];
}

const PARTS: Readonly<Record<string, string>> = { talks: 'round', offer: 'offer' };

const roundRow = (context: Context, group: readonly Told[]): LedgerRow =>
  eventRow(context, group, {
    part: [term('ledgerTerm', partOf(group))],
    mediators: folded(
      context,
      group.flatMap(({ annotation, event, by, places }) =>
        mediatorsIn(annotation, annotation.layout.sentences[event.sentence]).map((id) =>
          named(context.name(id), by, places),
        ),
      ),
    ),
  });

/** An agreement is one only where it is told to have come about; else its terms are proposed. */
function partOf(group: readonly Told[]): string {
  const { type } = group[0]!.event;
  if (type !== 'agreement') return PARTS[type] ?? 'round';
  return group.some(({ event }) => event.status === 'happened') ? 'terms_agreed' : 'terms_proposed';
}

/** Tokens between a word of mediation and the names it goes with. */
const REACH = 6;

/** Those named with a word of mediation: "mediated by X and Y", "the mediator, X", "mekler X". */
function mediatorsIn(annotation: Annotation, sentence: Sentence | undefined): readonly string[] {
  if (!sentence) return [];
  const at = foldedWords(annotation, sentence).flatMap((word, index) =>
    begins(word, MEDIATION_STEMS) ? [sentence.first + index] : [],
  );
  const names = annotation.names.filter(
    ({ first, last, kind }) =>
      kind !== 'other' && at.some((token) => first > token && last - token <= REACH && last <= sentence.last),
  );
  return [...new Set(names.map(({ entity }) => entity))];
}

function positionRow(context: Context, party: PartyView, row: PositionRow): readonly LedgerRow[] {
  const article = context.article(row.places[0]?.article ?? '');
  const position = article?.positions.find(({ id }) => id === row.id);
  if (!article || !position) return [];
  const { by } = accountOf(context, article, position);
  const since = row.places.flatMap((each) => context.published(each.article)?.slice(0, 10) ?? []).sort()[0];
  return [
    {
      id: row.id,
      cells: filled({
        part: [term('ledgerTerm', 'position')],
        party: some(isOwn(position) ? by.label : party.label, named),
        stance: [term('stance', row.stance, by, row.places)],
        issue: [words(row.issue ?? { text: row.words.marked, language: row.words.language }, by, row.places)],
        condition: some(row.condition, (text) => words(text, by, row.places)),
        firmness: [term('ledgerTerm', firmnessOf(position))],
        code: some(STANCES.get(row.stance)?.plover, coded),
        since: some(since, dated),
        told: [
          words({
            text: `${row.words.before}${row.words.marked}${row.words.after}`,
            language: row.words.language,
          }),
        ],
      }),
    },
  ];
}

/** Whether who takes a position also tells it: then one label stands for both, in all languages of a story. */
const isOwn = ({ party, chain }: Position): boolean => party !== null && chain.at(-1) === party;

const firmnessOf = ({ stance, condition }: Position): string =>
  condition !== null || stance === 'conditions' ? 'conditional' : (STANCES.get(stance)?.firmness ?? 'soft');

/** The numbers that are offered, asked for or agreed: those proposed never stand with those done. */
function termRows(context: Context): readonly LedgerRow[] {
  return context.story.entries
    .filter(({ kind, measure }) => kind === 'figure' && measure !== null)
    .flatMap((entry: Entry) =>
      figureView(context, entry)
        .rows.filter(({ status }) => status === 'proposed')
        .map((row) => ({
          id: row.id,
          cells: filled({
            part: [term('ledgerTerm', 'terms_proposed')],
            party: some(row.by.label, named),
            measure: [measured(entry.measure)],
            reading: [figured(entry.measure, row)],
            status: some(row.status, (status) => term('status', status)),
            since: some(row.at?.slice(0, 10), dated),
          }),
        })),
    );
}

/** What moved between two times, and what two accounts give differently. */
export function talksNotes(context: Context): readonly LedgerNote[] {
  const notes = context.story.entries
    .filter(({ kind }) => kind === 'position')
    .flatMap((entry) =>
      entry.relations
        .filter(({ type }) => type === 'older_than' || type === 'conflicts')
        .flatMap(({ a, b, type }) => {
          const [x, y] = [a, b].map((id) => entry.readings.find((reading) => reading.id === id));
          return x && y ? [moveNote(context, entry, type === 'conflicts', x, y)] : [];
        }),
    );
  return [...new Map(notes.map((note) => [note.id, note])).values()];
}

function moveNote(
  context: Context,
  { id, label }: Entry,
  opposite: boolean,
  a: Reading,
  b: Reading,
): LedgerNote {
  const items = [a, b].flatMap((reading) => {
    const annotation = context.article(reading.article);
    const position = annotation?.positions.find((item) => item.id === reading.claim);
    if (!annotation || !position) return [];
    const { by, places } = accountOf(context, annotation, position);
    return [term('stance', position.stance, by, places) satisfies Item];
  });
  return {
    id: `${id} ${a.status ?? ''} ${b.status ?? ''}`,
    state: opposite ? 'open' : 'fits',
    message: { key: opposite ? 'opposite' : 'moved', values: { party: label, a: a.status, b: b.status } },
    items,
    reasons: {},
  };
}
