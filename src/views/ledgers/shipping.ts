import { chainAt } from '../../kit/chain.js';
import { fold } from '../../kit/fold.js';
import { contains } from '../../kit/span.js';
import type { Annotation, Sentence, Token } from '../../model/index.js';
import { ATTEMPT_STEMS, VESSEL_ENDS, VESSEL_KINDS, VESSEL_WORDS } from '../../registry/ledgers.js';
import { closed, type Context } from '../context.js';
import { printed } from '../excerpt.js';
import { accountOf } from './events.js';
import { responsibility } from './responsibility.js';
import { dated, filled, named, some, term, words } from './items.js';
import { begins, foldedWords, hasStem } from './stems.js';
import type { LedgerRow } from './types.js';

const READ: ReadonlySet<string> = new Set(['headline', 'paragraph', 'caption', 'list_item']);

/** What befalls vessels: a line for each sentence that tells it. Threats stay threats, attempts attempts. */
export function shippingRows(context: Context): readonly LedgerRow[] {
  const rows = context.story.articles.flatMap((annotation) =>
    annotation.layout.sentences.flatMap((sentence) => shipRow(context, annotation, sentence) ?? []),
  );
  return rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ id, cells }: LedgerRow): string => {
  const date = cells['date']?.[0]?.value;
  return `${date?.kind === 'date' ? (closed(date.date) ?? '~') : '~'} ${id}`;
};

function shipRow(context: Context, annotation: Annotation, sentence: Sentence): LedgerRow | null {
  if (!READ.has(sentence.kind)) return null;
  const tokens = annotation.layout.tokens.slice(sentence.first, sentence.last);
  const vessel = tokens.find(isVessel);
  if (!vessel) return null;
  const kind = kindOf(annotation, sentence, tokens);
  if (kind === null) return null;
  const { chain } = chainAt(annotation.attributions, vessel);
  const id = `${annotation.article.id}.x${String(vessel.start)}`;
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
      vessel: [vesselIn(context, annotation, sentence, vessel)],
      kind: [term('ledgerTerm', kind, by, places)],
      where: distinct(inSentence.filter((name) => name.kind === 'place').map(({ entity }) => entity)).map(
        (entity) => named(context.name(entity), by, places),
      ),
      who: distinct(
        inSentence.filter(({ kind: what }) => what === 'organisation').map(({ entity }) => entity),
      ).map((entity) => named(context.name(entity), by, places)),
      ...(kind === 'hit' || kind === 'boarded' || kind === 'attempted'
        ? responsibility(context, [{ annotation, sentence: sentence.index }])
        : {}),
      told: [words(printed(annotation, sentence), by, places)],
      reported: some(context.published(annotation.article.id), dated),
    }),
  };
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

function isVessel({ norm, tag, kind }: Token): boolean {
  if (kind !== 'word' || (tag !== null && tag.upos !== 'NOUN' && tag.upos !== 'PROPN')) return false;
  return VESSEL_WORDS.has(norm) || VESSEL_ENDS.some((end) => norm.endsWith(end));
}

/** A threat or an attempt before what it is a threat or attempt of. */
function kindOf(annotation: Annotation, sentence: Sentence, tokens: readonly Token[]): string | null {
  const tried = hasStem(foldedWords(annotation, sentence), ATTEMPT_STEMS);
  const found = VESSEL_KINDS.find(({ verbs, nouns }) =>
    tokens.some(
      ({ norm, tag }, index) =>
        (tag?.upos === 'NOUN' && begins(fold(norm), nouns)) ||
        (begins(fold(norm), verbs) && (isToldVerb(tokens, index) || (tried && tag?.verb === 'inf'))),
    ),
  );
  if (!found) return null;
  const threat = annotation.positions.some(
    ({ stance, sentence: at }) => stance === 'threatens' && at === sentence.index,
  );
  if (threat) return 'threatened';
  return tried ? 'attempted' : found.id;
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
function vesselIn(context: Context, annotation: Annotation, { last }: Sentence, vessel: Token) {
  const name = annotation.names.find(
    ({ first, kind }) =>
      kind !== 'person' && first > vessel.index && first - vessel.index <= NAMED && first < last,
  );
  const between = name ? annotation.layout.tokens.slice(vessel.index + 1, name.first) : [];
  const close = between.every(({ kind, text }) => kind === 'mark' && text !== ',');
  return name && close ? named(context.name(name.entity)) : words(printed(annotation, vessel));
}
