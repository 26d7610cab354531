import { idMaker } from '../../kit/ids.js';
import { attributionAt, chainAt } from '../../kit/chain.js';
import type { Figure, Layout, Name, Quantity, Sentence } from '../../model/index.js';
import { figureOf } from './make.js';
import type { Sources } from './sources.js';

/** What a number that counts nothing says of one person, match or place in a row, by the rule that read it. */
const DETAILS: Readonly<Record<string, string>> = {
  'numbers/age': 'age',
  'numbers/score': 'score',
  'numbers/ordinal': 'ordinal',
};

const DIGIT = /\p{Nd}/u;

/**
 * Ages, scores and numbered places in a row ("the 89th minute"). A place in a row in words is part of the wording ("a second strike"),
 * within a name it is the name's ("the 9th Circuit").
 */
export function detailsIn(
  layout: Layout,
  found: { readonly quantities: readonly Quantity[]; readonly names: readonly Name[] },
  sentences: readonly Sentence[],
  sources: Sources,
): readonly Figure[] {
  const id = idMaker(layout.article);
  const named = tokensOf(found.names);
  const inDigits = ({ number }: Quantity): boolean =>
    DIGIT.test(layout.article.text.slice(number.start, number.end));
  const details = found.quantities.filter((quantity) => {
    const measure = DETAILS[quantity.ground.rule];
    if (measure === undefined || quantity.value === null) return false;
    return measure !== 'ordinal' || (inDigits(quantity) && !named.has(quantity.first));
  });
  const figures: Figure[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while (next < details.length && details[next]!.first < sentence.first) next++;
    for (; next < details.length && details[next]!.first < sentence.last; next++)
      figures.push(detail(details[next]!, sentence, sources, id));
  }
  return figures;
}

function tokensOf(names: readonly Name[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { first, last } of names) for (let at = first; at < last; at++) tokens.add(at);
  return tokens;
}

function detail(
  quantity: Quantity,
  sentence: Sentence,
  sources: Sources,
  id: ReturnType<typeof idMaker>,
): Figure {
  const { ground } = quantity;
  const attributions = sources(sentence);
  const { chain, chainEntities, attribution } = chainAt(attributions, quantity);
  return figureOf(quantity, {
    id: id('figure', quantity),
    measure: DETAILS[ground.rule]!,
    population: null,
    populationId: null,
    place: null,
    placeEntity: null,
    aggregation: null,
    status: 'reported',
    asOf: null,
    since: null,
    eventDate: null,
    partOf: null,
    further: false,
    agent: null,
    heading: sentence.kind === 'headline' || sentence.kind === 'subhead',
    hedged: attributionAt(attributions, quantity)?.hedged ?? false,
    chain,
    chainEntities,
    attribution,
    sentence: sentence.index,
    ground: { rule: 'figures/detail', line: ground.line, spans: ground.spans, inputs: [quantity.id] },
  });
}
