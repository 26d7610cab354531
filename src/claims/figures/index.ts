import type { Asked } from '../../kit/asked.js';
import type { Figure, Layout, Mentions, Pack, Sentence, Toll } from '../../model/index.js';
import { withConditions } from './conditions.js';
import { withDefinitions } from './definitions.js';
import { detailsIn } from './details.js';
import { harmsOf, type Harm } from './harms.js';
import type { Lexicon } from './lexicon.js';
import { Reader } from './reader.js';
import { lexiconFor } from './readings.js';
import { accountOf, analyse, locate, type Analysis } from './sentence.js';
import { sourcesOf, type Sources } from './sources.js';
import { victims, type Told } from './victims.js';
import { withVotes } from './votes.js';
import { spanIn } from './when.js';
import { saysNobody } from './whom.js';
import { kindAt, type Located, type View } from './view.js';

export interface Figures {
  readonly figures: readonly Figure[];
  readonly tolls: readonly Toll[];
}

/** What the article counts: every quantity with what it is of, and the article's own answer for its main incident. */
export function figures(layout: Layout, mentions: Mentions, pack: Pack): Figures {
  const located = locate(mentions, layout.tokens);
  const lexicon = lexiconFor(pack, located.words);
  const sources = sourcesOf(layout.sentences, mentions.attributions);
  const reader = new Reader(layout, sources, located, lexicon);
  const told: Told[] = [];
  const account = accountOf(layout);
  for (const sentence of account) {
    const counts = hasQuantity(sentence, located);
    const harms = hasWord(sentence, layout, lexicon.harm);
    const heads = hasWord(sentence, layout, lexicon.toll);
    const analysis = counts || harms || heads ? analyse(sentence, layout.tokens, located, lexicon) : null;
    if (analysis && (counts || heads)) reader.read(analysis);
    if (analysis && harms) told.push(toldIn(analysis, sources, lexicon));
    reader.pass(sentence);
  }
  const found = withDefinitions(withConditions(withVotes(reader.found, layout), layout, pack), layout, pack);
  const details = detailsIn(layout, mentions, account, sources);
  return {
    figures: [...found, ...details].sort((a, b) => a.start - b.start),
    tolls: victims(told, found, layout.article.published),
  };
}

function hasQuantity(sentence: Sentence, located: Located): boolean {
  for (let i = sentence.first; i < sentence.last; i++) if (located.quantities.has(i)) return true;
  return false;
}

function hasWord(sentence: Sentence, layout: Layout, words: Asked<true>): boolean {
  for (let i = sentence.first; i < sentence.last; i++) if (words.has(layout.tokens[i]!)) return true;
  return false;
}

function toldIn(analysis: Analysis, sources: Sources, lexicon: Lexicon): Told {
  const { view, spots } = analysis;
  const harms = harmsOf(analysis, lexicon);
  return {
    sentence: view.sentence.index,
    harms,
    nobody: view.marks.some((mark) => mark !== undefined && saysNobody(view, mark.first)),
    when: spanIn(view, sources(view.sentence), harms[0]?.by ?? null, lexicon),
    elsewhere: tellsOfOther(view, harms, lexicon),
    sum: spots.some(
      ({ context }) => context.aggregation === 'period' || context.aggregation === 'cumulative',
    ),
  };
}

/** Whether a sentence turns to another event than the one told, or tells of several; not where a relative clause behind the harm says so. */
function tellsOfOther(view: View, harms: readonly Harm[], { elsewhere }: Lexicon): boolean {
  const told = Math.max(view.first, ...harms.map(({ at }) => at));
  for (let i = view.first; i < view.last; i++) {
    if (harms.length > 0 && i > told && kindAt(view, i) === 'rel') return false;
    if (elsewhere.longest(view.tokens, i, view.last)) return true;
  }
  return false;
}
