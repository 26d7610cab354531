import type { Annotation, Attribution, Quote, SourceClass, Span } from '../model/index.js';
import { acts } from '../registry/acts.js';
import { cover } from '../kit/span.js';
import { foldPlaces, place, type Context } from './context.js';
import { printed } from './excerpt.js';
import { gather, wordsKey } from './gather.js';
import type { Printed, Utterance, VoiceView } from './types.js';

/** One saying in one article, before it is put together with the same saying elsewhere. */
interface Saying {
  readonly id: string;
  readonly article: string;
  readonly span: Span;
  readonly words: Printed;
  readonly direct: boolean;
  readonly act: string;
  readonly polarity: string;
  readonly hedged: boolean;
  readonly chain: readonly string[];
  readonly speaker: string;
  readonly entity: string | null;
  readonly kind: SourceClass | null;
  /** Another source cites the speaker: nothing tells what kind the speaker is. */
  readonly cited: boolean;
}

/** Characters of one utterance that are shown. */
const LONGEST = 600;

/** Who says what: the parties quoted or cited, those first that most articles let speak. */
export function voicesView(context: Context): readonly VoiceView[] {
  const sayings = context.story.articles.flatMap(sayingsIn);
  return gather(sayings.filter(isVoice), speakerKeys)
    .map((group) => voiceOf(context, group))
    .sort(
      (a, b) =>
        b.articles - a.articles || b.utterances.length - a.utterances.length || (a.key < b.key ? -1 : 1),
    );
}

/** Words of a label without a class; longer ones are parts of a sentence. */
const NAME = 4;

/**
 * Someone who can be told from others: a named party, or one of a known class. What is neither is a name only if it is written as one
 * ("The Treasury"), and no voice otherwise ("anyone", "a copy of the filing").
 */
function isVoice({ entity, kind, cited, speaker }: Saying): boolean {
  if (entity !== null || cited || (kind !== null && kind !== 'unattributed')) return true;
  const words = speaker.split(/\s+/);
  const rest = words.length > 1 ? words.slice(1) : words;
  return words.length <= NAME && speaker.length > 2 && rest.every((word) => /^\p{Lu}/u.test(word));
}

const speakerKeys = ({ entity, speaker }: Saying): readonly string[] =>
  entity === null ? [`words ${wordsKey(speaker)}`] : [`entity ${entity}`, `words ${wordsKey(speaker)}`];

function sayingsIn(annotation: Annotation): readonly Saying[] {
  const attributions = new Map(annotation.attributions.map((item) => [item.id, item]));
  const quotes = annotation.quotes.map((quote) => ({
    quote,
    within: quote.attribution === null ? undefined : attributions.get(quote.attribution),
  }));
  const quoted = new Set(quotes.flatMap(({ within }) => (within?.form === 'direct' ? [within.id] : [])));
  const mixed = (within: Attribution | undefined): boolean =>
    within !== undefined && within.form !== 'direct';
  return [
    ...quotes.flatMap(({ quote, within }) => (mixed(within) ? [] : quoteSaying(annotation, quote, within))),
    ...annotation.attributions.flatMap((item) =>
      quoted.has(item.id) ? [] : attributionSaying(annotation, item),
    ),
  ].sort((a, b) => a.span.start - b.span.start);
}

function quoteSaying(
  annotation: Annotation,
  quote: Quote,
  within: Attribution | undefined,
): readonly Saying[] {
  const speaker = quote.chain.at(-1) ?? quote.speaker?.resolved;
  if (speaker === undefined) return [];
  return [
    {
      id: quote.id,
      article: annotation.article.id,
      span: quote,
      words: printed(annotation, quote, LONGEST),
      direct: true,
      act: within?.act ?? 'say',
      polarity: within?.polarity ?? 'affirm',
      hedged: within?.hedged ?? false,
      chain: quote.chain,
      speaker,
      entity: quote.chainEntities.at(-1) ?? quote.speaker?.entity ?? null,
      kind: quote.speaker?.class ?? null,
      cited: false,
    },
  ];
}

const WORDS = /[\p{L}\p{N}]+/gu;

function attributionSaying(annotation: Annotation, item: Attribution): readonly Saying[] {
  const speaker = item.chain.at(-1);
  // what a party only does (offers, plans, refuses) stands with its positions
  if (speaker === undefined || item.content.length === 0 || !item.voiced) return [];
  const parts = item.content
    .map((span) => printed(annotation, span, LONGEST).text)
    .filter((text) => text !== '');
  // "VNA reported, citing the commissioner": the class is that of VNA
  const entity = item.chainEntities.at(-1) ?? null;
  const cited =
    item.chain.length > 1 &&
    item.source?.resolved !== speaker &&
    (entity === null || item.source?.entity !== entity);
  // one word ("that", "something") tells nothing without its sentence
  if ((parts.join(' ').match(WORDS) ?? []).length < 2) return [];
  return [
    {
      id: item.id,
      article: annotation.article.id,
      span: cover(item.content),
      words: { text: parts.join(' … '), language: annotation.layout.language },
      direct: item.form === 'direct',
      act: item.act,
      polarity: item.polarity,
      hedged: item.hedged,
      chain: item.chain,
      speaker,
      entity,
      kind: cited ? null : (item.source?.class ?? null),
      cited,
    },
  ];
}

function voiceOf(context: Context, sayings: readonly Saying[]): VoiceView {
  const entity = sayings.find((saying) => saying.entity !== null)?.entity ?? null;
  return {
    key: entity ?? wordsKey(sayings[0]!.speaker),
    label: entity === null ? mostFrequent(sayings.map(({ speaker }) => speaker)) : context.name(entity),
    kind: classOf(sayings),
    articles: new Set(sayings.map(({ article }) => article)).size,
    utterances: gather(sayings, (saying) => sayingKeys(context, saying))
      .map((group) => utteranceOf(context, group))
      .sort((a, b) => b.places.length - a.places.length + (Number(b.direct) - Number(a.direct)) * 1.5),
  };
}

function sayingKeys(context: Context, { id, words, direct }: Saying): readonly string[] {
  const entry = context.entryOf(id);
  const own = `${direct ? 'direct' : 'indirect'} ${wordsKey(words.text)}`;
  return entry?.kind === 'statement' ? [`entry ${entry.id}`, own] : [own];
}

/** The words of the article that others derive from, of direct speech before reported. */
function utteranceOf(context: Context, sayings: readonly Saying[]): Utterance {
  const places = foldPlaces(
    context,
    sayings.map(({ article, id, span }) => place(context, article, id, span)),
  );
  const position = new Map(places.map(({ mark }, index) => [mark, index]));
  const [first] = [...sayings].sort(
    (a, b) =>
      Number(b.direct) - Number(a.direct) ||
      (position.get(a.id) ?? places.length) - (position.get(b.id) ?? places.length),
  );
  const { id, direct, act, polarity, hedged, words, chain } = first!;
  return {
    id,
    direct,
    act,
    polarity: toldPolarity(act, polarity),
    hedged,
    words,
    through: chain.slice(0, -1).reverse(),
    places,
  };
}

const BELIEFS: ReadonlySet<string> = new Set(
  acts.filter(({ kind }) => kind === 'belief').map(({ id }) => id),
);

/** A negation within what is said can be read there; only "does not believe that …" turns it from outside. */
const toldPolarity = (act: string, polarity: string): string =>
  polarity === 'negated' && !BELIEFS.has(act) ? 'affirm' : polarity;

function classOf(sayings: readonly Saying[]): SourceClass | null {
  const told = sayings.flatMap(({ kind }) => (kind === null || kind === 'unattributed' ? [] : [kind]));
  return told.length === 0 ? null : mostFrequent(told);
}

function mostFrequent<T extends string>(items: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]![0];
}
