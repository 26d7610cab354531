import type { Figure, Layout, Mentions, Pack, Sentence, Toll } from '../../model/index.js';
import { withConditions } from './conditions.js';
import { agesOf, harmsOf } from './harms.js';
import { lexiconOf, type Lexicon } from './lexicon.js';
import { Reader } from './reader.js';
import { accountOf, analyse, locate, type Analysis } from './sentence.js';
import { sourcesOf, type Sources } from './sources.js';
import { victims, type Told } from './victims.js';
import { withVotes } from './votes.js';
import { spanIn } from './when.js';
import type { Located } from './view.js';

export interface Figures {
  readonly figures: readonly Figure[];
  readonly tolls: readonly Toll[];
}

/** What the article counts: every quantity with what it is of, and the article's own answer for its main incident. */
export function figures(layout: Layout, mentions: Mentions, pack: Pack): Figures {
  const lexicon = lexiconOf(pack);
  const located = locate(mentions, layout.tokens);
  const ages = agesOf(mentions.quantities);
  const sources = sourcesOf(layout.sentences, mentions.attributions);
  const reader = new Reader(layout, sources, located, lexicon);
  const told: Told[] = [];
  for (const sentence of accountOf(layout)) {
    const counts = hasQuantity(sentence, located);
    const harms = hasHarm(sentence, layout, lexicon);
    const analysis = counts || harms ? analyse(sentence, layout.tokens, located, lexicon) : null;
    if (analysis && counts) reader.read(analysis);
    if (analysis && harms) told.push(toldIn(analysis, sources, ages, lexicon));
    reader.pass(sentence);
  }
  const found = withConditions(withVotes(reader.found, layout), layout, pack);
  return { figures: found, tolls: victims(told, found, layout.article.published) };
}

function hasQuantity(sentence: Sentence, located: Located): boolean {
  for (let i = sentence.first; i < sentence.last; i++) if (located.quantities.has(i)) return true;
  return false;
}

function hasHarm(sentence: Sentence, layout: Layout, lexicon: Lexicon): boolean {
  for (let i = sentence.first; i < sentence.last; i++) if (lexicon.harm.has(layout.tokens[i]!)) return true;
  return false;
}

function toldIn(
  analysis: Analysis,
  sources: Sources,
  ages: ReadonlyMap<number, string>,
  lexicon: Lexicon,
): Told {
  const { view, spots } = analysis;
  return {
    sentence: view.sentence.index,
    harms: harmsOf(analysis, ages, lexicon),
    nobody: view.marks.some((mark) => mark?.entry.flags.has('nobody')),
    when: spanIn(view, sources(view.sentence), lexicon),
    elsewhere: tellsOfOther(analysis, lexicon),
    sum: spots.some(
      ({ context }) => context.aggregation === 'period' || context.aggregation === 'cumulative',
    ),
  };
}

/** Whether a sentence turns to another event than the one told, or tells of several. */
function tellsOfOther({ view }: Analysis, { elsewhere }: Lexicon): boolean {
  for (let i = view.first; i < view.last; i++) if (elsewhere.longest(view.tokens, i, view.last)) return true;
  return false;
}
