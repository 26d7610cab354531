import { idMaker } from '../../kit/ids.js';
import type { Attribution, Entity, Layout, Name, Pack, Quote, Source, Span } from '../../model/index.js';
import { quotes as findQuotes, type Marked } from './quotes/index.js';
import { chained } from './chains.js';
import { withCited } from './citing.js';
import { withContinued } from './continued.js';
import { isTopic } from './labels.js';
import { lexiconOf } from './lexicon.js';
import { NameLookup } from './lookup.js';
import { nounDrafts } from './nouns.js';
import { markDrafts } from './marks.js';
import { phraseDrafts } from './phrasal.js';
import { formOf, isVoiced, polarityOf } from './reading.js';
import { quotesOf } from './spoken.js';
import { sceneOf, type Draft, type Scene } from './scene.js';
import { silenceDrafts } from './silences.js';
import { Speakers, type Spoken } from './speakers.js';
import { verbDrafts } from './verbs.js';
import { outer, spanOf, unitsOf } from './view.js';
import { wholeQuotes } from './whole.js';
import { W } from './words.js';

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
  const scenes = unitsOf(layout, marked, names, lexicon).map((unit) => sceneOf(unit, lexicon));
  const found = scenes.map(draftsOf);
  const speakers = new Speakers(layout, spokenNames(names, marked), entities, lexicon);
  const id = idMaker(layout.article);
  const labels = new NameLookup(layout, names);
  const drafts = withContinued(scenes, found).filter((draft) => !isTopic(draft, labels));
  const whole = wholeQuotes(layout, marked);
  const flat = drafts.map((draft) => attributionOf(draft, speakers.of(draft), whole, id));
  const attributions = chained(withCited(drafts, flat));
  return { attributions, quotes: quotesOf(marked, attributions, id) };
}

type MakeId = ReturnType<typeof idMaker>;

/** Names outside direct speech: those within are not what the reporter's pronouns stand for. */
function spokenNames(names: readonly Name[], marked: readonly Marked[]): readonly Name[] {
  const speech = marked.filter((quote) => quote.kind === 'speech');
  let at = 0;
  return names.filter(({ start, end }) => {
    while (at < speech.length && speech[at]!.end <= start) at += 1;
    const quote = speech[at];
    return !quote || end <= quote.start || start < quote.start;
  });
}

const byCue = (a: Draft, b: Draft): number => a.cue[0]!.from - b.cue[0]!.from;

function draftsOf(scene: Scene): Draft[] {
  const drafts = [
    ...verbDrafts(scene),
    ...phraseDrafts(scene),
    ...nounDrafts(scene),
    ...silenceDrafts(scene),
  ];
  return apart([...drafts, ...markDrafts(scene, drafts)].sort(byCue));
}

/** Without those whose cue lies within the cue of another ("quoted X as [saying]"). */
function apart(drafts: readonly Draft[]): Draft[] {
  const within = ({ cue: [part] }: Draft, other: Draft): boolean =>
    other.cue.some(
      ({ from, to }) => from <= part!.from && part!.to <= to && (from < part!.from || part!.to < to),
    );
  const doubled = ({ cue: [part], group }: Draft, other: Draft): boolean =>
    group !== null &&
    other.act === 'unknown' &&
    other.cue[0]!.from <= part!.from &&
    part!.to <= other.cue[0]!.to;
  return drafts.filter(
    (draft) => !drafts.some((other) => other !== draft && (within(draft, other) || doubled(draft, other))),
  );
}

function attributionOf(
  draft: Draft,
  spoken: Spoken | null,
  whole: (span: Span) => Span,
  id: MakeId,
): Attribution {
  const { unit } = draft.scene;
  const content = draft.content.map(({ from, to }) => whole(spanOf(unit, from, to)));
  for (const scene of draft.more ?? []) content.push(sentenceSpan(scene));
  for (const quote of draft.extra ?? []) content.push(outer(quote));
  if (draft.about) content.unshift(sentenceSpan(draft.about));
  const cue = draft.cue.map(({ from, to }) => spanOf(unit, from, to));
  const source = spoken?.source ?? null;
  return {
    id: id('attribution', cue[0] ?? content[0]!),
    source,
    cue,
    content,
    act: draft.act,
    polarity: polarityOf(draft),
    form: formOf(draft),
    hedged: draft.hedged,
    voiced: isVoiced(draft.act),
    within: null,
    ...ownChain(spoken),
    sentence: unit.sentence.index,
    ground: {
      rule: draft.rule,
      line: draft.line,
      spans: [...cue, ...(source ? [spanAt(source)] : [])],
      inputs: [],
    },
  };
}

/** The sentence of a scene without its last mark. */
function sentenceSpan({ unit }: Scene): Span {
  const last = unit.size > 1 && unit.word[unit.size - 1] === W.Stop ? unit.size - 1 : unit.size;
  return spanOf(unit, 0, last);
}

const spanAt = ({ start, end }: Source): Span => ({ start, end });

/** The medium that was told, then the source; an unresolved pronoun names nobody. */
function ownChain(spoken: Spoken | null): Pick<Attribution, 'chain' | 'chainEntities'> {
  if (!spoken) return { chain: [], chainEntities: [] };
  const hops = [
    ...(spoken.via ? [spoken.via] : []),
    ...(spoken.named ? [hopOf(spoken.source)] : []),
    ...(spoken.reference ? [spoken.reference] : []),
  ];
  return { chain: hops.map(({ label }) => label), chainEntities: hops.map(({ entity }) => entity) };
}

const hopOf = ({ resolved, entity }: Source): { label: string; entity: string | null } => ({
  label: resolved,
  entity,
});
