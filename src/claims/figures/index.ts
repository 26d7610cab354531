import { attributionAt, chainAt } from '../../kit/chain.js';
import { idMaker } from '../../kit/ids.js';
import type { Figure, Layout, Mentions, Pack, Quantity, Sentence, Toll } from '../../model/index.js';
import { aggregationOf } from './aggregation.js';
import { chunksOf, type Chunk, type Chunks } from './chunks.js';
import { choose, releasedFrom, stateChoice, swapLinks, type Choice } from './choose.js';
import { nounLinks, ownLinks, tollLinks } from './heads.js';
import { lexiconOf, type Lexicon } from './lexicon.js';
import { verbLinks, type Link } from './links.js';
import { kindsOf, measureOf } from './measure.js';
import { partsOf, type Antecedent } from './parts.js';
import { placeOf, type Places } from './place.js';
import { statusOf } from './status.js';
import { isTimeUnit, spotsOf, topicOf, type Spot, type Topic } from './topics.js';
import { victims } from './victims.js';
import { viewOf, type Located, type View } from './view.js';
import { whenOf, type Recent, type When } from './when.js';

export interface Figures {
  readonly figures: readonly Figure[];
  readonly tolls: readonly Toll[];
}

/** Text that is not part of the account. */
const SILENT = new Set(['promo', 'interface', 'credit', 'dateline']);

/** What the article counts: every quantity with what it is of, and the article's own answer for its main incident. */
export function figures(layout: Layout, mentions: Mentions, pack: Pack): Figures {
  const reader = new Reader(layout, mentions, lexiconOf(pack));
  for (const sentence of layout.sentences) if (!SILENT.has(sentence.kind)) reader.read(sentence);
  return { figures: reader.found, tolls: victims(layout, mentions, reader.found, lexiconOf(pack)) };
}

/** A figure of the sentences read so far, with what later ones may take from it. */
interface Told {
  readonly figure: Figure;
  readonly choice: Choice | null;
  readonly when: When;
  readonly paragraph: number;
}

class Reader {
  readonly found: Figure[] = [];
  private readonly located: Located;
  private readonly id: ReturnType<typeof idMaker>;
  private readonly places: Places = { last: null };
  private told: Told[] = [];
  private recent: Recent = { paragraph: -1, times: [] };

  constructor(
    private readonly layout: Layout,
    private readonly mentions: Mentions,
    private readonly lexicon: Lexicon,
  ) {
    const counted = mentions.quantities.filter((quantity) => !quantity.inert);
    this.located = {
      quantities: new Map(counted.map((quantity) => [quantity.first, quantity])),
      times: new Map(mentions.times.map((time) => [time.first, time])),
      names: new Map(mentions.names.map((name) => [name.first, name])),
    };
    this.id = idMaker(layout.article);
  }

  read(sentence: Sentence): void {
    if (this.hasQuantity(sentence)) this.readFigures(sentence);
    const times = this.recent.paragraph === sentence.paragraph ? [...this.recent.times.slice(-4)] : [];
    for (let i = sentence.first; i < sentence.last; i++) {
      const name = this.located.names.get(i);
      if (name?.kind === 'place') this.places.last = name;
      const time = this.located.times.get(i);
      if (time) times.push(time);
    }
    this.recent = { paragraph: sentence.paragraph, times };
  }

  private hasQuantity(sentence: Sentence): boolean {
    for (let i = sentence.first; i < sentence.last; i++) if (this.located.quantities.has(i)) return true;
    return false;
  }

  private readFigures(sentence: Sentence): void {
    const { lexicon } = this;
    const view = viewOf(sentence, this.layout.tokens, this.located, lexicon);
    const chunks = chunksOf(view, lexicon);
    const spots = spotsOf(view, lexicon);
    const links = [
      ...verbLinks(view, chunks, lexicon),
      ...ownLinks(view, chunks),
      ...nounLinks(view, chunks, lexicon),
      ...tollLinks(view, chunks, lexicon),
    ];
    links.push(...swapLinks(view, chunks, links));
    const parts = partsOf(view, chunks);
    const now: Told[] = [];
    for (const chunk of chunks.list) {
      if (chunk.quantity === null) continue;
      const told = this.figure({ view, chunks, chunk, spots, links, parts, now });
      if (told) now.push(told);
    }
    this.found.push(...now.map((one) => one.figure));
    if (now.length > 0) this.told = [...this.told.slice(-8), ...now];
  }

  private figure(at: At): Told | null {
    const { view, chunk, spots } = at;
    const quantity = chunk.quantity!;
    if (isMisread(view, quantity) || this.countsSources(quantity)) return null;
    const own = at.links.filter((link) => link.chunk === chunk);
    const before = at.now.at(-1)?.choice?.population ?? null;
    const countable = !isTimeUnit(quantity.unit) && quantity.kind !== 'money';
    let choice = countable ? choose(view, chunk, own, before, this.lexicon) : null;
    if (choice) choice = releasedFrom(choice, at.links);
    const part = at.parts.get(chunk) ?? null;
    const whole = part ? this.antecedent(at.now, part) : null;
    if (part && whole && countable && (!choice || choice.link.way === 'subject'))
      choice = this.partChoice(chunk, whole) ?? choice;
    choice ??= this.apposed(at) ?? (isPlain(quantity) ? stateChoice(chunk) : null);
    const topic = choice ? null : topicOf(view, chunk, spots, this.lexicon);
    if (!choice && !topic && !isCount(quantity, chunk)) return null;
    return this.make(at, choice, topic, part && choice ? whole : null);
  }

  /** "two officials said": the number of those who tell is not what they tell. */
  private countsSources(quantity: Quantity): boolean {
    const { text } = this.layout.article;
    return this.mentions.attributions.some(({ source }) => {
      if (!source || source.start > quantity.start || source.end < quantity.end) return false;
      return text.slice(source.start, quantity.start).trim().split(/\s+/u).length <= 1;
    });
  }

  private antecedent(now: readonly Told[], part: Antecedent): Told | null {
    const usable = (told: Told): boolean => told.choice !== null && told.figure.partOf === null;
    const here = now.filter((told) => usable(told) && told.figure.start < part.start);
    return here.at(-1) ?? this.told.filter(usable).at(-1) ?? null;
  }

  private partChoice(chunk: Chunk, whole: Told): Choice | null {
    const { link, population } = whole.choice!;
    const mine = chunk.population ?? population ?? 'people';
    const measure = measureOf(link.event, mine);
    return measure === null ? null : { link: { ...link, chunk, way: 'part' }, measure, population: mine };
  }

  /** "1.2 million people — nearly 40 % of the population —": a share beside a number is of the same thing. */
  private apposed({ view, chunk, now }: At): Choice | null {
    const last = now.at(-1);
    if (chunk.quantity?.kind !== 'percent' || !last?.choice || last.choice.link.chunk.last > chunk.first)
      return null;
    for (let i = last.choice.link.chunk.last; i < chunk.first; i++) {
      const { kind } = view.tokens[i]!;
      if (kind === 'word' && i - last.choice.link.chunk.last > 1) return null;
      if (view.kinds[i - view.first] === 'verb') return null;
    }
    return { ...last.choice, link: { ...last.choice.link, chunk } };
  }

  private make(at: At, choice: Choice | null, topic: Topic | null, whole: Told | null): Told {
    const { view, chunk, spots } = at;
    const { lexicon } = this;
    const quantity = chunk.quantity!;
    const link = choice?.link ?? null;
    const { status, spot } = whole
      ? { status: whole.figure.status, spot: null }
      : statusOf(view, chunk, link, spots, lexicon);
    const before = whole ?? (choice ? this.goesOnFrom(at) : null);
    const aggregation =
      before && (whole || chunk.other)
        ? before.figure.aggregation
        : aggregationOf(view, chunk, link, spots, lexicon);
    const { attributions } = this.mentions;
    const attribution = attributionAt(attributions, quantity);
    const when = whenOf(
      {
        view,
        chunk,
        aggregation,
        inherited: before?.when ?? null,
        recent: this.recent,
        attribution,
        published: this.layout.article.published,
      },
      lexicon,
    );
    const place = placeOf(view, chunk, link, spots, this.mentions.attributions, this.places, lexicon);
    const sourced =
      whole && chainAt(this.mentions.attributions, quantity).chain.length === 0
        ? {
            chain: whole.figure.chain,
            chainEntities: whole.figure.chainEntities,
            attribution: whole.figure.attribution,
          }
        : chainAt(this.mentions.attributions, quantity);
    const noun = chunk.head >= 0 ? view.tokens.slice(Math.min(quantity.last, chunk.last), chunk.last) : [];
    const figure: Figure = {
      id: this.id('figure', quantity),
      start: quantity.start,
      end: quantity.end,
      quantity: quantity.id,
      stated: quantity.stated,
      value: quantity.value,
      low: quantity.low,
      high: quantity.high,
      lowStrict: quantity.lowStrict,
      highStrict: quantity.highStrict,
      quantifier: quantity.quantifier,
      unit: quantity.unit,
      measure: choice?.measure ?? topic?.measure ?? null,
      population: noun.length > 0 ? this.layout.article.text.slice(noun[0]!.start, noun.at(-1)!.end) : null,
      populationId: choice?.population ?? chunk.population,
      place: place ? this.layout.article.text.slice(place.start, place.end) : null,
      placeEntity: place?.entity ?? null,
      aggregation: topic ? (isTimeUnit(quantity.unit) ? 'period' : null) : aggregation,
      status,
      asOf: when.asOf,
      since: when.since,
      eventDate: when.eventDate,
      partOf: whole?.figure.id ?? null,
      agent: link?.agent ? this.entityOf(view, link.agent) : null,
      heading: view.sentence.kind === 'headline' || view.sentence.kind === 'subhead',
      hedged: attribution?.hedged ?? false,
      ...sourced,
      sentence: view.sentence.index,
      ground: this.groundOf(quantity, view, choice, topic, spot, whole),
    };
    return { figure, choice, when, paragraph: view.sentence.paragraph };
  }

  /** A figure of the sentence before that a bare number or "others" goes on from; or the one before in the same sentence. */
  private goesOnFrom({ view, chunk, now }: At): Told | null {
    const here = now.at(-1);
    if (here?.choice) return here;
    const last = this.told.at(-1);
    const goesOn = chunk.other || chunk.head < 0;
    return goesOn && last?.choice && last.figure.sentence >= view.sentence.index - 1 ? last : null;
  }

  private entityOf(view: View, chunk: Chunk): string | null {
    for (let i = chunk.first; i < chunk.last; i++) {
      const name = view.names[i - view.first];
      if (name) return name.entity;
    }
    return null;
  }

  private groundOf(
    quantity: Quantity,
    view: View,
    choice: Choice | null,
    topic: Topic | null,
    status: Spot | null,
    whole: Told | null,
  ): Figure['ground'] {
    const span = (first: number, last: number) => ({
      start: view.tokens[first]!.start,
      end: view.tokens[last - 1]!.end,
    });
    const { language } = this.lexicon;
    const spans = [{ start: quantity.start, end: quantity.end }];
    if (choice && choice.link.way !== 'part') spans.push(span(choice.link.first, choice.link.last));
    if (topic?.spot) spans.push(span(topic.spot.first, topic.spot.last));
    if (status) spans.push(span(status.first, status.last));
    const phrase = choice?.link.phrase ?? topic?.spot?.context.phrase ?? null;
    return {
      rule: `figures/${choice ? choice.link.way : topic ? 'topic' : 'count'}`,
      line: phrase === null ? null : `${language}/measures: ${phrase}`,
      spans,
      inputs: [quantity.id, ...(whole ? [whole.figure.id] : [])],
    };
  }
}

/** A word for a vague amount that is a verb or adverb here is none. */
function isMisread(view: View, quantity: Quantity): boolean {
  if (quantity.value !== null || quantity.last - quantity.first > 1) return false;
  const upos = view.tokens[quantity.first]!.tag?.upos;
  return upos === 'VERB' || upos === 'AUX' || upos === 'ADV' || upos === 'PART';
}

interface At {
  readonly view: View;
  readonly chunks: Chunks;
  readonly chunk: Chunk;
  readonly spots: readonly Spot[];
  readonly links: readonly Link[];
  readonly parts: ReadonlyMap<Chunk, Antecedent>;
  readonly now: readonly Told[];
}

/** A count of things or people, in numbers or bodies rather than parts or lengths of time. */
const isPlain = (quantity: Quantity): boolean =>
  (quantity.kind === 'cardinal' || quantity.unit === 'member') && quantity.unit !== '%';

/** Populations whose number is no news: those who tell, and the sides of a matter. */
const NO_NEWS = new Set(['informants', 'parties']);

/** A number whose measure we do not know is still listed where it counts something, so that nothing printed is lost. */
function isCount(quantity: Quantity, chunk: Chunk): boolean {
  if (quantity.value === null || quantity.kind === 'ordinal' || quantity.kind === 'fraction')
    return quantity.kind === 'cardinal' && quantity.low !== null && quantity.quantifier === 'range';
  if (isTimeUnit(quantity.unit)) return false;
  if (kindsOf(chunk.population).some((kind) => NO_NEWS.has(kind))) return false;
  return !(quantity.value <= 1 && quantity.kind === 'cardinal');
}
