import { idMaker } from '../../kit/ids.js';
import type { Attribution, Figure, Layout, Quantity, Sentence } from '../../model/index.js';
import type { Chunk } from './chunks.js';
import { choose, releasedFrom, stateChoice, type Choice } from './choose.js';
import { BACK, isGapped, ofOneSize } from './gapped.js';
import { AGAIN, openToll, statingOpen, type Toll } from './heads.js';
import type { Lexicon } from './lexicon.js';
import type { Link } from './links.js';
import { makeFigure } from './make.js';
import { inMoney } from './money.js';
import { kindsOf, measureOf, kindred } from './measure.js';
import { isVerbNegated } from './negated.js';
import { isSomeOf } from './one-of.js';
import type { Antecedent } from './parts.js';
import type { Places } from './place.js';
import { predicateOf } from './predicates.js';
import type { Analysis } from './sentence.js';
import type { Sources } from './sources.js';
import { isTimeUnit, topicOf, type Topic } from './topics.js';
import { isAttribute, isDifference, isMisread } from './uncounted.js';
import { follows, kindAt, type Located, type View } from './view.js';
import type { Recent, When } from './when.js';

/** A figure of the sentences read so far, with what later ones may take from it. */
export interface Told {
  readonly figure: Figure;
  readonly choice: Choice | null;
  readonly when: When;
}

/** One number in its sentence, with the figures already found there. */
export interface At extends Analysis {
  readonly chunk: Chunk;
  readonly quantity: Quantity;
  readonly now: readonly Told[];
}

/** What the reader knows of the article besides the sentence. */
export interface Around {
  readonly layout: Layout;
  readonly attributions: readonly Attribution[];
  readonly lexicon: Lexicon;
  readonly places: Places;
  readonly recent: Recent;
  readonly id: ReturnType<typeof idMaker>;
}

/** Reads the figures of an article sentence by sentence. */
export class Reader {
  readonly found: Figure[] = [];
  private readonly id: ReturnType<typeof idMaker>;
  private readonly places: Places = { last: null };
  private told: Told[] = [];
  /** What the sentence before says to be counted without giving a number. */
  private open: { readonly toll: Toll; readonly sentence: number } | null = null;
  private recent: Recent = { paragraph: -1, times: [] };

  constructor(
    private readonly layout: Layout,
    private readonly sources: Sources,
    private readonly located: Located,
    private readonly lexicon: Lexicon,
  ) {
    this.id = idMaker(layout.article);
  }

  read(analysis: Analysis): void {
    const now: Told[] = [];
    for (const chunk of analysis.chunks.list) {
      if (chunk.quantity === null) continue;
      const at = { ...analysis, chunk, quantity: chunk.quantity, now };
      const told = this.figure(inMoney(at, this.told, this.lexicon));
      if (told) now.push(told);
    }
    this.found.push(...now.map((one) => one.figure));
    if (now.length > 0) this.told = [...this.told.slice(-8), ...now];
    const toll = openToll(analysis.view, analysis.chunks, this.lexicon);
    if (toll) this.open = { toll, sentence: analysis.view.sentence.index };
  }

  /** Keeps the places and times of a sentence for those that follow. */
  pass(sentence: Sentence): void {
    const times = this.recent.paragraph === sentence.paragraph ? this.recent.times.slice(-4) : [];
    for (let i = sentence.first; i < sentence.last; i++) {
      const name = this.located.names.get(i);
      if (name?.kind === 'place') this.places.last = name;
      const time = this.located.times.get(i);
      if (time) times.push(time);
    }
    this.recent = { paragraph: sentence.paragraph, times };
  }

  private figure(at: At): Told | null {
    const { view, chunk, quantity, spots } = at;
    const attributions = this.sources(view.sentence);
    if (isAttribute(view, chunk) || isDifference(view, chunk, this.lexicon)) return null;
    if (isMisread(view, quantity) || countsSources(quantity, attributions, this.layout.article.text))
      return null;
    const own = at.links.filter(
      (link) => link.chunk === chunk && !link.ofOne && !isVerbNegated(view, link.first, this.lexicon),
    );
    const before = at.now.at(-1)?.choice?.population ?? null;
    const countable = !isTimeUnit(quantity.unit) && quantity.kind !== 'money' && !isBroken(quantity);
    let choice = countable ? choose(view, chunk, own, before, this.lexicon) : null;
    if (choice && isSomeOf(view, chunk, choice.link.event, at.chunks, at.links, this.lexicon)) choice = null;
    if (choice) choice = this.ofCrowd(at, releasedFrom(choice, at.links));
    const predicate = choice ? predicateOf(view, at.chunks, choice.link, this.lexicon) : null;
    if (choice && predicate !== null) choice = saidToBe(choice, predicate);
    const part =
      at.parts.get(chunk) ?? (predicate === null ? null : { start: view.tokens[chunk.first]!.start });
    // "among the dead" tells whose part it is, "among them" does not
    const ownEvent = predicate !== null || (choice && view.tokens[choice.link.first]!.start === part?.start);
    const told = choice && ownEvent ? choice.link.event : null;
    const whole = part ? this.antecedent(at.now, part, told) : null;
    if (part && whole && countable && !choice && !saysElse(view, chunk)) choice = partChoice(chunk, whole);
    const again = choice || isBroken(quantity) ? null : this.again(at, own);
    choice ??= again ?? apposed(at) ?? (isPlain(quantity) ? stateChoice(chunk) : null);
    const topic = choice
      ? null
      : (comparedWith(at, this.lexicon) ?? topicOf(view, chunk, spots, this.lexicon));
    if (!choice && !topic && !isCount(quantity, chunk)) return null;
    const isPart = part !== null && choice !== null && whole !== null;
    const before_ = isPart ? whole : choice ? this.goesOnFrom(at) : null;
    const { layout, lexicon, places, recent, id } = this;
    const around: Around = { layout, attributions, lexicon, places, recent, id };
    return makeFigure(
      at,
      { choice, topic, before: before_, isPart, goesOn: chunk.other || again !== null },
      around,
    );
  }

  /** The number told last before a part; with an event, of those to whom it happened. */
  private antecedent(now: readonly Told[], part: Antecedent, event: string | null): Told | null {
    const usable = ({ choice, figure }: Told): boolean =>
      choice !== null && figure.partOf === null && (event === null || choice.link.event === event);
    const here = now.filter((told) => usable(told) && told.figure.start < part.start);
    return here.at(-1) ?? this.told.filter(usable).at(-1) ?? null;
  }

  /** "tens of thousands marched … organisers put the turnout at 180,000": those who took part are those told before. */
  private ofCrowd({ view, chunk, now }: At, choice: Choice): Choice {
    if (choice.link.way !== 'toll') return choice;
    const said = [...this.told, ...now].findLast(
      (one) => one.choice && kindred(one.choice.measure, choice.measure),
    );
    const near = said?.choice && said.figure.sentence >= view.sentence.index - BACK ? said.choice : null;
    return near ? { ...near, link: { ...near.link, chunk } } : choice;
  }

  /** "organisers put the figure at 12,000": what the figure before counted. */
  private again(at: At, own: readonly Link[]): Choice | null {
    const { view, chunk, chunks, now } = at;
    if (chunk.head >= 0) return null;
    const link = own.find(({ event }) => event === AGAIN);
    const last = [...this.told, ...now].findLast((told) => told.choice !== null);
    const open = now.some(({ choice }) => choice !== null) ? null : this.ofOpen(at);
    if (open) return open;
    const before = last && last.figure.sentence >= view.sentence.index - BACK ? last.choice : null;
    if (!before) return null;
    const oneSize = ofOneSize(at.quantity, last!.figure);
    if (link)
      return oneSize
        ? { ...before, link: { ...before.link, ...link, event: before.link.event, chunk } }
        : null;
    const gapped = now.length > 0 && isGapped(view, chunk, chunks, this.lexicon);
    const goesOn = gapped || (restates(at, this.lexicon) && oneSize);
    return goesOn ? { ...before, link: { ...before.link, chunk } } : null;
  }

  /** "The death toll is disputed. The ministry says six": what the sentence before says to be counted. */
  private ofOpen(at: At): Choice | null {
    if (this.open?.sentence !== at.view.sentence.index - 1 || !restates(at, this.lexicon)) return null;
    const { toll } = this.open;
    const measure = measureOf(toll.event, 'people');
    return measure === null ? null : { link: statingOpen(at.chunk, toll), measure, population: 'people' };
  }

  /** A figure of the sentence before that a bare number or "others" goes on from; or the one before in the same sentence. */
  private goesOnFrom({ view, chunk, now }: At): Told | null {
    const here = now.at(-1);
    if (here?.choice) return here;
    const last = this.told.at(-1);
    const goesOn = chunk.other || chunk.head < 0;
    return goesOn && last?.choice && last.figure.sentence >= view.sentence.index - 1 ? last : null;
  }
}

/** More than this do not speak to a reporter one by one: a share or a crowd that says something is a finding. */
const FEW = 20;

/** People and things that something happens to are counted whole: "the 6.7 quake killed" is no toll. */
const isBroken = ({ unit, value, kind }: Quantity): boolean =>
  unit === null && kind === 'cardinal' && value !== null && !Number.isInteger(value);

/** "95 of the dead were children": what happened is told of those that the predicate names. */
function saidToBe(choice: Choice, population: string): Choice {
  const measure = measureOf(choice.link.event, population);
  return measure === null ? choice : { ...choice, measure, population };
}

/** "two officials said": the number of those who tell is not what they tell. */
function countsSources(quantity: Quantity, attributions: readonly Attribution[], text: string): boolean {
  if (quantity.kind !== 'cardinal' || (quantity.value ?? 0) > FEW) return false;
  return attributions.some(({ source }) => {
    if (!source || source.start > quantity.start || source.end < quantity.end) return false;
    return text.slice(source.start, quantity.start).trim().split(/\s+/u).length <= 1;
  });
}

/** "police counted 400", "polisen talar om 31": a bare count right behind words that give a number for what was told before. */
const restates = (at: At, lexicon: Lexicon): boolean =>
  isPlain(at.quantity) && follows(at.view, at.quantity.first, lexicon.restating);

/** "2.4 %, down from the 2.9 % it forecast": a share held against the one before it in the sentence is of the same thing. */
function comparedWith({ view, quantity, now }: At, lexicon: Lexicon): Topic | null {
  const last = now.at(-1);
  if (quantity.kind !== 'percent' || last?.figure.unit !== '%' || last.figure.measure === null) return null;
  const behind = kindAt(view, quantity.first - 1) === 'det' ? quantity.first - 1 : quantity.first;
  return follows(view, behind, lexicon.comparing) ? { measure: last.figure.measure, spot: null } : null;
}

/** "97 of them had made it to the surface": a verb of their own says something else of the part. */
function saysElse(view: View, chunk: Chunk): boolean {
  for (let i = chunk.last; i < view.last; i++) {
    const kind = kindAt(view, i);
    if (kind === 'verb') return true;
    if (kind === 'break' || kind === 'sub' || kind === 'rel' || kind === 'comma' || kind === 'and')
      return false;
  }
  return false;
}

/** A part of those told before shares their event: "among them are 30 children". */
function partChoice(chunk: Chunk, whole: Told): Choice | null {
  if (chunk.head >= 0 && chunk.population === null && !chunk.part) return null;
  const { link, population } = whole.choice!;
  const mine = chunk.population ?? population ?? 'people';
  const measure = measureOf(link.event, mine);
  return measure === null ? null : { link: { ...link, chunk, way: 'part' }, measure, population: mine };
}

/** "1.2 million people — nearly 40 % of the population —": a share beside a number is of the same thing. */
function apposed({ view, chunk, quantity, now }: At): Choice | null {
  const last = now.at(-1)?.choice ?? null;
  if (quantity.kind !== 'percent' || !last || last.link.chunk.last > chunk.first) return null;
  const from = last.link.chunk.last;
  for (let i = from; i < chunk.first; i++)
    if (view.tokens[i]!.kind === 'word' && view.kinds[i - view.first] !== 'and') return null;
  return { ...last, link: { ...last.link, chunk } };
}

/** A count of things or people, in numbers or bodies rather than parts or lengths of time. */
const isPlain = (quantity: Quantity): boolean => quantity.kind === 'cardinal' || quantity.unit === 'member';

/** Populations whose number is no news: those who tell, and the sides of a matter. */
const NO_NEWS = new Set(['informants', 'officials', 'parties']);

/** Small numbers are, without a measure, part of the wording ("two priorities"). */
const SMALL = 9;

/** A number whose measure we do not know is still listed where it counts something, so that nothing printed is lost. */
function isCount(quantity: Quantity, chunk: Chunk): boolean {
  const { value, kind, unit, quantifier } = quantity;
  if (kind === 'ordinal' || kind === 'fraction' || isTimeUnit(unit)) return false;
  if (value === null) return quantifier === 'range';
  if (kindsOf(chunk.population).some((population) => NO_NEWS.has(population))) return false;
  return value > SMALL || kind !== 'cardinal' || !Number.isInteger(value);
}
