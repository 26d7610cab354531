import { chainAt } from '../../kit/chain.js';
import { fold } from '../../kit/fold.js';
import { contains } from '../../kit/span.js';
import type { Annotation, Sentence, Token } from '../../model/index.js';
import {
  ATTEMPT_STEMS,
  VESSEL_ASSAULTS,
  VESSEL_ENDS,
  VESSEL_KINDS,
  VESSEL_WORDS,
  type VesselKind,
} from '../../registry/ledgers.js';
import { closed, type Context } from '../context.js';
import { printed } from '../excerpt.js';
import { gather } from '../gather.js';
import { accountOf } from './events.js';
import { responsibility } from './responsibility.js';
import { dated, filled, folded, named, some, term, words } from './items.js';
import { begins, foldedWords, hasStem } from './stems.js';
import type { Item, LedgerRow } from './types.js';

const READ: ReadonlySet<string> = new Set(['headline', 'paragraph', 'caption', 'list_item']);

/** What befalls vessels: a line for each sentence that tells it, those of one named vessel and kind together. Threats stay threats, attempts attempts. */
export function shippingRows(context: Context): readonly LedgerRow[] {
  const rows = context.story.articles.flatMap((annotation) => {
    const { sentences } = annotation.layout;
    const maritime = sentences.some((sentence) => vesselWord(annotation, sentence) !== undefined);
    const here = maritime
      ? sentences.flatMap((sentence) => shipRow(context, annotation, sentence) ?? [])
      : [];
    return here.map((row) => ({ row, key: vesselKey(row, here) }));
  });
  return gather(rows, ({ key }) => [key])
    .map((group) =>
      joinedRow(
        context,
        group.map(({ row }) => row),
      ),
    )
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/**
 * A named vessel is one wherever it is named. One without a name is the one to which its article says the same by name, where that is
 * only one, else another in each sentence.
 */
function vesselKey(row: LedgerRow, here: readonly LedgerRow[]): string {
  const own = nameKey(row);
  if (own !== null) return own;
  const same = new Set(
    here.filter((other) => kindIn(other) === kindIn(row)).flatMap((other) => nameKey(other) ?? []),
  );
  return same.size === 1 ? [...same][0]! : row.id;
}

const kindIn = ({ cells }: LedgerRow): string => {
  const kind = cells['kind']?.[0]?.value;
  return kind?.kind === 'term' ? kind.id : '';
};

function nameKey(row: LedgerRow): string | null {
  const vessel = row.cells['vessel']?.[0]?.value;
  return vessel?.kind === 'name' ? `${fold(vessel.name)} ${kindIn(row)}` : null;
}

/** The cells of several rows as those of one. */
function joinedRow(context: Context, rows: readonly LedgerRow[]): LedgerRow {
  const columns = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
  const cells = [...columns].map(
    (column) =>
      [
        column,
        folded(
          context,
          rows.flatMap((row) => row.cells[column] ?? []),
        ),
      ] as const,
  );
  return { id: rows.map(({ id }) => id).sort()[0]!, cells: Object.fromEntries(cells) };
}

const keyOf = ({ id, cells }: LedgerRow): string => {
  const date = cells['date']?.[0]?.value;
  return `${date?.kind === 'date' ? (closed(date.date) ?? '~') : '~'} ${id}`;
};

const vesselWord = ({ layout }: Annotation, { kind, first, last }: Sentence): Token | undefined =>
  READ.has(kind) ? layout.tokens.slice(first, last).find(isVessel) : undefined;

function shipRow(context: Context, annotation: Annotation, sentence: Sentence): LedgerRow | null {
  if (!READ.has(sentence.kind)) return null;
  const tokens = annotation.layout.tokens.slice(sentence.first, sentence.last);
  const vessel = vesselWord(annotation, sentence) ?? null;
  const kind = vessel ? kindOf(annotation, sentence, tokens) : boardingIn(annotation, sentence, tokens);
  if (kind === null) return null;
  const at = vessel ?? tokens[0]!;
  const { chain } = chainAt(annotation.attributions, at);
  const id = `${annotation.article.id}.x${String(at.start)}`;
  const { by, places } = accountOf(context, annotation, {
    id,
    start: sentence.start,
    end: sentence.end,
    chain,
  });
  const date = dateIn(annotation, sentence);
  const lines = annotation.layout.blocks.filter((block) => block.kind === 'dateline');
  const inSentence = annotation.names.filter(
    (name) =>
      name.first >= sentence.first &&
      name.first < sentence.last &&
      !lines.some((line) => contains(line, name)),
  );
  return {
    id,
    cells: filled({
      date: some(date, (value) => dated(value, by, places)),
      vessel: some(vessel, (word) => vesselIn(context, annotation, sentence, word)),
      kind: [term('ledgerTerm', kind, by, places)],
      where: distinct(inSentence.filter((name) => name.kind === 'place').map(({ entity }) => entity)).map(
        (entity) => named(context.name(entity), by, places),
      ),
      who: distinct(
        inSentence.filter(({ kind: what }) => what === 'organisation').map(({ entity }) => entity),
      ).map((entity) => named(context.name(entity), by, places)),
      ...(ASSAULTS.has(kind) || kind === 'attempted' || kind === 'threatened'
        ? responsibility(context, [{ annotation, sentence: sentence.index }])
        : {}),
      told: [words(printed(annotation, sentence), by, places)],
      reported: some(context.published(annotation.article.id), dated),
    }),
  };
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** Classes that no noun is taken for. */
const NO_NOUN: ReadonlySet<string> = new Set(['VERB', 'AUX', 'CCONJ', 'SCONJ', 'ADP', 'ADV', 'PRON', 'PART']);

function isVessel({ norm, tag, kind }: Token): boolean {
  if (kind !== 'word' || NO_NOUN.has(tag?.upos ?? '')) return false;
  return VESSEL_WORDS.has(norm) || VESSEL_ENDS.some((end) => norm.endsWith(end));
}

/** A threat or an attempt before what it is a threat or attempt of. */
function kindOf(annotation: Annotation, sentence: Sentence, tokens: readonly Token[]): string | null {
  const tried = hasStem(foldedWords(annotation, sentence), ATTEMPT_STEMS);
  const meant = annotation.positions.some(
    ({ stance, sentence: at }) => at === sentence.index && MEANT.has(stance),
  );
  const told = VESSEL_KINDS.find((kind) => isOf(kind, tokens, tried));
  const assault = VESSEL_KINDS.find((kind) => ASSAULTS.has(kind.id) && isNamed(kind, tokens));
  if (meant && assault) return 'threatened';
  if (!told) return null;
  return tried && ASSAULTS.has(told.id) ? 'attempted' : told.id;
}

/** Stances of who means to do something. */
const MEANT: ReadonlySet<string> = new Set(['threatens', 'plans']);
const ASSAULTS: ReadonlySet<string> = new Set(VESSEL_ASSAULTS);

/** A word of a kind in whatever form. */
const isNamed = ({ verbs, nouns }: VesselKind, tokens: readonly Token[]): boolean =>
  tokens.some(({ norm, tag }) => tag?.upos !== 'PROPN' && begins(fold(norm), [...verbs, ...nouns]));

/** Whether a sentence tells something of a kind. */
const isOf = (kind: VesselKind, tokens: readonly Token[], tried: boolean): boolean =>
  tokens.some(
    ({ norm, tag }, index) =>
      isStriking(kind, tokens, index) ||
      hasForm(kind, tokens, index) ||
      (tag?.upos === 'NOUN' && begins(fold(norm), kind.nouns)) ||
      (begins(fold(norm), kind.verbs) && (isToldVerb(tokens, index) || (tried && tag?.verb === 'inf'))),
  );

/** A form or phrase that is of this kind whatever the tagger takes it for. */
const hasForm = ({ forms = [], notBefore = [] }: VesselKind, tokens: readonly Token[], at: number): boolean =>
  forms.some((form) => {
    const end = endOf(form.split(' '), tokens, at);
    return end >= 0 && !notBefore.includes(tokens[end]?.norm ?? '');
  });

/** Words that may stand for the gap in a phrase: "gikk fergen på grunn". */
const GAP = 5;

/** The token behind a phrase that begins at a token; -1 if none does. */
function endOf([word, ...rest]: readonly string[], tokens: readonly Token[], at: number): number {
  if (word === undefined) return at;
  if (word === '…') {
    for (let i = at; i <= at + GAP && i < tokens.length && tokens[i]!.text !== ','; i++) {
      const end = endOf(rest, tokens, i);
      if (end >= 0) return end;
    }
    return -1;
  }
  return at < tokens.length && fold(tokens[at]!.norm) === word ? endOf(rest, tokens, at + 1) : -1;
}

/** Tokens from a vessel to what it does: its name stands between. */
const ACTING = 8;

/** "The ferry hit a pier": the vessel before a verb without an auxiliary and without "by". */
function isStriking({ struck = [] }: VesselKind, tokens: readonly Token[], at: number): boolean {
  if (!struck.includes(fold(tokens[at]!.norm)) || tokens[at + 1]?.tag?.upos === 'ADP') return false;
  const before = tokens.slice(Math.max(0, at - ACTING), at);
  const vessel = before.findLastIndex(isVessel);
  return (
    vessel >= 0 &&
    before
      .slice(vessel + 1)
      .every(({ tag, text }) => tag?.upos !== 'AUX' && tag?.upos !== 'VERB' && text !== ',')
  );
}

/** "An attempt at boarding" where a text tells of ships: told without a word for the vessel. */
function boardingIn(annotation: Annotation, sentence: Sentence, tokens: readonly Token[]): string | null {
  const tried = hasStem(foldedWords(annotation, sentence), ATTEMPT_STEMS);
  const boarding = VESSEL_KINDS.find(({ id }) => id === 'boarded')!;
  return tried && tokens.some(({ norm }) => begins(fold(norm), boarding.nouns)) ? 'attempted' : null;
}

/** Tokens from an auxiliary to its verb. */
const GROUP = 4;

/** A finite verb, or a participle with a finite auxiliary: what would be, is to be or is meant to be is not told as done. */
function isToldVerb(tokens: readonly Token[], at: number): boolean {
  const { tag } = tokens[at]!;
  if (tag?.upos !== 'VERB' && tag?.upos !== 'ADJ') return false;
  const helpers = tokens.slice(Math.max(0, at - GROUP), at).filter((token) => token.tag?.upos === 'AUX');
  if (helpers.some((helper) => helper.tag?.verb === 'inf')) return false;
  // forms that are past and participle alike: with an object after them they are the past
  const object = tokens[at + 1]?.tag?.upos === 'DET';
  return tag.verb === 'fin' || (tag.verb === 'part' && (helpers.length > 0 || object));
}

/** The day that the sentence names, else that of an event in it. */
function dateIn({ times, events }: Annotation, sentence: Sentence): string | null {
  const time = times.find(
    ({ type, value, ...span }) =>
      (type === 'date' || type === 'time') && value !== null && contains(sentence, span),
  );
  return (
    time?.value ??
    events.find((event) => event.sentence === sentence.index && event.when !== null)?.when ??
    null
  );
}

/** Tokens from the word for a vessel to its name. */
const NAMED = 3;

/** The vessel by its name, where one stands by the word for it ("the ferry X", "bulkskipet «X»"), else by that word. */
function vesselIn(context: Context, annotation: Annotation, { last }: Sentence, vessel: Token): Item {
  const { tokens } = annotation.layout;
  const name = annotation.names.find(
    ({ first, kind }) =>
      kind !== 'person' && first > vessel.index && first - vessel.index <= NAMED && first < last,
  );
  const between = name ? tokens.slice(vessel.index + 1, name.first) : [];
  const close = between.every(({ kind, text }) => kind === 'mark' && text !== ',');
  if (name && close) return named(context.name(name.entity));
  const quoted = quotedName(tokens, vessel.index + 1, last);
  return quoted === null ? words(printed(annotation, vessel)) : named(quoted);
}

/** Words of the longest name of a vessel in quotation marks. */
const QUOTED = 4;
const MARKS = /^[«»„“”"‘’']$/;

/** Words with capitals in quotation marks right behind the word for a vessel. */
function quotedName(tokens: readonly Token[], from: number, last: number): string | null {
  if (!MARKS.test(tokens[from]?.text ?? '')) return null;
  const end = tokens.findIndex(({ text }, index) => index > from && MARKS.test(text));
  const inside = end < 0 || end > last || end - from > QUOTED + 1 ? [] : tokens.slice(from + 1, end);
  const capital = inside.length > 0 && inside.every(({ text }) => /^[\p{Lu}\p{N}]/u.test(text));
  return capital ? inside.map(({ text }) => text).join(' ') : null;
}
