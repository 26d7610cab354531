import type { Annotation, Sourced } from '../../model/index.js';
import type { Context } from '../context.js';
import { figureView } from '../figures.js';
import type { Utterance, VoiceView } from '../types.js';
import { voicesView } from '../voices.js';
import { counted, figured, filled, folded, measured, named, term, words } from './items.js';
import type { Item, LedgerRow } from './types.js';

/** Every party that speaks: through whom, how often, on what, what it alone says, what it denies. */
export const sourceRows = (context: Context): readonly LedgerRow[] =>
  voicesView(context).map((voice) => sourceRow(context, voice));

function sourceRow(context: Context, voice: VoiceView): LedgerRow {
  const claims = claimsOf(context, voice.utterances);
  return {
    id: voice.key,
    cells: filled({
      source: [named(voice.label)],
      kind: voice.kind === null ? [] : [term('source', voice.kind)],
      times: [counted(voice.utterances.length)],
      articles: [counted(voice.articles)],
      through: folded(
        context,
        voice.utterances.flatMap(({ through, places }) => through.map((label) => named(label, null, places))),
      ),
      topics: folded(context, topicsOf(claims)),
      alone: aloneOf(context, claims),
      denials: voice.utterances
        .filter(({ polarity }) => polarity === 'deny')
        .map((utterance) => words(utterance.words, null, utterance.places)),
      said: voice.utterances.map((utterance) => words(utterance.words, null, utterance.places)),
    }),
  };
}

interface Claims {
  readonly annotation: Annotation;
  readonly attributions: ReadonlySet<string>;
}

/** The attributions that a party's utterances stand in, by article. */
function claimsOf(context: Context, utterances: readonly Utterance[]): readonly Claims[] {
  const byArticle = new Map<string, Set<string>>();
  for (const { places } of utterances) {
    for (const { article, mark } of places) {
      const quote = context.article(article)?.quotes.find(({ id }) => id === mark);
      const ids = byArticle.get(article) ?? new Set();
      byArticle.set(article, ids.add(quote?.attribution ?? mark));
    }
  }
  return [...byArticle].flatMap(([article, attributions]) => {
    const annotation = context.article(article);
    return annotation ? [{ annotation, attributions }] : [];
  });
}

/** What they speak of: the measures they give figures of, the kinds of events. */
const topicsOf = (claims: readonly Claims[]): readonly Item[] =>
  claims.flatMap(({ annotation, attributions }) => {
    const within = ({ attribution }: Sourced): boolean =>
      attribution !== null && attributions.has(attribution);
    return [
      ...annotation.figures
        .filter((figure) => figure.measure !== null && within(figure))
        .map(({ measure }) => measured(measure)),
      ...annotation.events.filter(within).map(({ type }) => term('event', type)),
    ];
  });

/** The figures that no other origin gives: entries with this party's readings alone. */
function aloneOf(context: Context, claims: readonly Claims[]): readonly Item[] {
  const ids = claims.flatMap(({ annotation, attributions }) =>
    annotation.figures
      .filter(
        ({ attribution, measure }) =>
          measure !== null && attribution !== null && attributions.has(attribution),
      )
      .map(({ id }) => id),
  );
  const entries = new Set(ids.flatMap((id) => context.entryOf(id) ?? []));
  return [...entries]
    .filter(({ readings }) => new Set(readings.map(({ origin }) => origin)).size === 1)
    .flatMap((entry) =>
      figureView(context, entry).rows.map((row) => ({ ...figured(entry.measure, row), by: null })),
    );
}
