import type {
  Attribution,
  ContentForm,
  Entity,
  Layout,
  Name,
  Pack,
  Polarity,
  Quote,
  Source,
  Span,
} from '../../model/index.js';
import { contains, cover } from '../../kit/span.js';
import { quotes as findQuotes, type Marked } from '../quotes/index.js';
import { withContinued } from './continued.js';
import { lexiconOf } from './lexicon.js';
import { nounDrafts } from './nouns.js';
import { phraseDrafts } from './phrasal.js';
import { sceneOf, type Draft } from './scene.js';
import { Speakers } from './speakers.js';
import { verbDrafts } from './verbs.js';
import { outer, spanOf, unitsOf, W } from './view.js';

export interface Attributed {
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
}

/** Who says what in one article: direct speech with its speakers, and every attribution with its chain. */
export function attribute(
  layout: Layout,
  names: readonly Name[],
  entities: readonly Entity[],
  pack: Pack,
): Attributed {
  const lexicon = lexiconOf(pack);
  const marked = findQuotes(layout, pack);
  const units = unitsOf(layout, marked, lexicon);
  const scenes = units.map((unit) => sceneOf(unit, lexicon));
  const found = scenes.map((scene) =>
    [...verbDrafts(scene), ...phraseDrafts(scene), ...nounDrafts(scene)].sort(byCue),
  );
  const drafts = withContinued(scenes, found);
  const speakers = new Speakers(layout, names, entities, lexicon);
  const flat = drafts.map((draft, i) => attributionOf(draft, i, speakers));
  const attributions = chained(flat);
  return { attributions, quotes: quotesOf(marked, attributions) };
}

const byCue = (a: Draft, b: Draft): number => a.cue[0]!.from - b.cue[0]!.from;

function attributionOf(draft: Draft, index: number, speakers: Speakers): Attribution {
  const { unit } = draft.scene;
  const content = draft.content.map(({ from, to }) => spanOf(unit, from, to));
  for (const quote of draft.extra ?? []) content.push(outer(quote));
  const cue = draft.cue.map(({ from, to }) => spanOf(unit, from, to));
  const source = speakers.of(draft);
  return {
    id: `a${index + 1}`,
    source,
    cue,
    content,
    act: draft.act,
    polarity: polarityOf(draft),
    form: formOf(draft),
    hedged: draft.hedged,
    within: null,
    chain: source ? [source.resolved] : [],
    chainEntities: source ? [source.entity] : [],
    sentence: unit.sentence.index,
    ground: {
      rule: draft.rule,
      line: draft.line,
      spans: [...cue, ...(source ? [span(source)] : [])],
      inputs: [],
    },
  };
}

const span = ({ start, end }: Source): Span => ({ start, end });

function polarityOf({ act, negated, withheld }: Draft): Polarity {
  if (withheld || (negated && act === 'mention')) return 'unknown';
  if (act === 'deny') return negated ? 'affirm' : 'deny';
  if (act === 'unknown') return 'unknown';
  return negated ? 'negated' : 'affirm';
}

function formOf({ content, scene: { unit } }: Draft): ContentForm {
  let quoted = 0;
  let plain = 0;
  for (const { from, to } of content) {
    for (let p = from; p < to; p++) {
      if (unit.word[p] === W.Quote) quoted += 1;
      else plain += 1;
    }
  }
  if (quoted === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}

/** Each attribution within the innermost one whose content holds its cue; its chain follows theirs. */
function chained(flat: readonly Attribution[]): Attribution[] {
  const done = new Map<string, Attribution>();
  const outerOf = (inner: Attribution): Attribution | null => {
    const at = cover(inner.cue);
    let best: Attribution | null = null;
    let size = Infinity;
    for (const outer of flat) {
      if (outer === inner || Math.abs(outer.sentence - inner.sentence) > 12) continue;
      const part = outer.content.find((piece) => contains(piece, at));
      if (part && part.end - part.start < size) {
        best = outer;
        size = part.end - part.start;
      }
    }
    return best;
  };
  const close = (attribution: Attribution, depth: number): Attribution => {
    const known = done.get(attribution.id);
    if (known) return known;
    const found = depth < 8 ? outerOf(attribution) : null;
    const outer = found && close(found, depth + 1);
    const chain = outer ? [...outer.chain, ...attribution.chain] : attribution.chain;
    const chainEntities = outer
      ? [...outer.chainEntities, ...attribution.chainEntities]
      : attribution.chainEntities;
    const result = { ...attribution, within: outer?.id ?? null, chain, chainEntities };
    done.set(attribution.id, result);
    return result;
  };
  return flat.map((attribution) => close(attribution, 0));
}

function quotesOf(marked: readonly Marked[], attributions: readonly Attribution[]): Quote[] {
  const out: Quote[] = [];
  for (const quote of marked) {
    if (quote.kind === 'title') continue;
    const within = attributions.filter((a) => a.content.some((part) => contains(part, quote)));
    const best = within.sort((a, b) => size(a) - size(b))[0] ?? null;
    if (!best && quote.kind === 'phrase') continue;
    out.push({
      id: `q${out.length + 1}`,
      start: quote.start,
      end: quote.end,
      speaker: best?.source ?? null,
      cue: best?.cue[0] ?? null,
      chain: best?.chain ?? [],
      chainEntities: best?.chainEntities ?? [],
      attribution: best?.id ?? null,
      ground: {
        rule: `quotes/${quote.kind}`,
        line: null,
        spans: [{ start: quote.start, end: quote.end }],
        inputs: best ? [best.id] : [],
      },
    });
  }
  return out;
}

const size = (a: Attribution): number => a.content.reduce((sum, part) => sum + part.end - part.start, 0);
