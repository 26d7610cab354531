import type {
  Annotation,
  Attribution,
  Block,
  EventReport,
  Figure,
  Position,
  Quote,
  Reading,
  Relation,
  RelationType,
  Schedule,
  Sentence,
  Source,
  Span,
  Story,
} from '../../src/model/index.js';

/** An invented story, told by four articles in three languages, as the stages would hand it over. */

interface Draft {
  readonly id: string;
  readonly outlet: string | null;
  readonly language: string;
  readonly published: string | null;
  readonly credits: readonly string[];
  readonly text: string;
}

const NO_GROUND = { rule: 'fixture', line: null, spans: [], inputs: [] } as const;

/** Headline on the first line, one paragraph a line, a sentence ends at `. ` or `.”`. */
export function annotation(draft: Draft): Annotation {
  const { id, outlet, language, credits, text } = draft;
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const kind = blocks.length === 0 ? 'headline' : line.startsWith('>>') ? 'promo' : 'paragraph';
      let from = at;
      for (const piece of line.split(/(?<=[.!?][”»"]?) (?=\p{Lu}|[“«"–])/u)) {
        const span = { start: from, end: from + piece.length };
        sentences.push({
          ...span,
          index: sentences.length,
          first: 0,
          last: 0,
          block: blocks.length,
          kind,
          paragraph: blocks.length,
        });
        from = span.end + 1;
      }
      blocks.push({ kind, start: at, end: at + line.length });
    }
    at += line.length + 1;
  }
  const published =
    draft.published === null
      ? null
      : ({
          value: draft.published,
          precision: 'day',
          basis: 'given',
          earliest: draft.published,
          latest: draft.published,
          evidence: [],
        } as const);
  const article = {
    id,
    file: `${id}.txt`,
    outlet,
    url: `https://${id}.example/story`,
    headline: text.split('\n')[0]!,
    byline: null,
    credits,
    dateline: null,
    language,
    published,
    text,
    blocks: [],
    original: { mediaType: 'text/plain', sha256: '0'.repeat(64), bytes: text.length },
    offsets: null,
    revision: 1,
  } as const;
  return {
    article,
    layout: { article, language, blocks, sentences, tokens: [] },
    issues: [],
    quantities: [],
    times: [],
    names: [],
    entities: [],
    quotes: [],
    attributions: [],
    figures: [],
    positions: [],
    events: [],
    schedules: [],
    tolls: [],
  };
}

export function span(of: Annotation, words: string): Span {
  const start = of.article.text.indexOf(words);
  if (start < 0) throw new Error(`fixture: “${words}” is not in ${of.article.id}`);
  return { start, end: start + words.length };
}

const sourced = (
  chain: readonly string[],
): { chain: readonly string[]; chainEntities: readonly null[]; attribution: null } => ({
  chain,
  chainEntities: chain.map(() => null),
  attribution: null,
});

export function figure(of: Annotation, words: string, given: Partial<Figure>): Figure {
  const at = span(of, words);
  return {
    ...at,
    ...sourced([]),
    id: `${of.article.id}.f${String(at.start)}`,
    quantity: '',
    stated: words,
    value: null,
    low: null,
    high: null,
    lowStrict: false,
    highStrict: false,
    quantifier: 'exact',
    unit: null,
    measure: 'killed',
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
    heading: false,
    hedged: false,
    sentence: 0,
    ground: NO_GROUND,
    ...given,
  };
}

export function speech(
  of: Annotation,
  speaker: string,
  words: string,
  chain: readonly string[],
  given: Partial<Attribution> = {},
): [Attribution, Quote] {
  const content = span(of, words);
  const who: Source = {
    ...span(of, speaker),
    label: speaker,
    entity: null,
    class: 'named_person',
    resolved: speaker,
  };
  const attribution: Attribution = {
    id: `${of.article.id}.a${String(content.start)}`,
    source: who,
    cue: [],
    content: [content],
    act: 'say',
    polarity: 'affirm',
    form: 'direct',
    hedged: false,
    voiced: true,
    within: null,
    chain,
    chainEntities: chain.map(() => null),
    sentence: 0,
    ground: NO_GROUND,
    ...given,
  };
  const quote: Quote = {
    ...content,
    id: `${of.article.id}.q${String(content.start)}`,
    speaker: who,
    cue: null,
    chain,
    chainEntities: chain.map(() => null),
    attribution: attribution.id,
    ground: NO_GROUND,
  };
  return [attribution, quote];
}

export function position(of: Annotation, words: string, given: Partial<Position>): Position {
  const at = span(of, words);
  return {
    ...at,
    ...sourced([]),
    id: `${of.article.id}.p${String(at.start)}`,
    party: null,
    partyEntity: null,
    stance: 'demands',
    issue: null,
    issueSpan: null,
    condition: null,
    conditionSpan: null,
    sentence: 0,
    ground: NO_GROUND,
    ...given,
  };
}

export function event(of: Annotation, words: string, given: Partial<EventReport>): EventReport {
  const at = span(of, words);
  return {
    ...at,
    ...sourced([]),
    id: `${of.article.id}.e${String(at.start)}`,
    type: 'other',
    who: [],
    where: null,
    when: null,
    earliest: null,
    latest: null,
    status: 'happened',
    label: words,
    sentence: 0,
    ground: NO_GROUND,
    ...given,
  };
}

export function schedule(of: Annotation, words: string, given: Partial<Schedule>): Schedule {
  const at = span(of, words);
  return {
    ...at,
    ...sourced([]),
    id: `${of.article.id}.s${String(at.start)}`,
    event: 'vote',
    label: 'the vote',
    from: null,
    to: null,
    status: 'planned',
    sentence: 0,
    ground: NO_GROUND,
    ...given,
  };
}

export function reading(of: Annotation, item: Figure, origin: string | null): Reading {
  const { id, start, end, stated, value, low, high, quantifier, asOf, status, chain, heading } = item;
  return {
    id: `r-${id}`,
    article: of.article.id,
    claim: id,
    start,
    end,
    stated,
    value,
    low,
    high,
    quantifier,
    asOf,
    status,
    chain,
    origin,
    heading,
  };
}

export const relation = (a: Reading, b: Reading, type: RelationType): Relation => ({
  a: a.id,
  b: b.id,
  type,
  reason: { key: type, values: {} },
  ground: NO_GROUND,
});

const WIRE = annotation({
  id: 'aaaaaaaaaaaa',
  outlet: 'Meridian',
  language: 'en',
  published: '2031-05-05',
  credits: ['Meridian'],
  text: `At least 14 killed in Skarn tunnel fire
SKARN, May 5 (Meridian) — At least 14 people were killed when a lorry caught fire in the Skarn tunnel, the Transport Ministry said on Monday.
About 60 people were taken to hospital. “The fans stopped after two minutes,” said Ada Holm, who heads the fire brigade.
The drivers’ union demands an open inquiry before the tunnel reopens. Parliament was to vote on the tunnel toll on Tuesday.`,
});
const BERGPOSTEN = annotation({
  id: 'bbbbbbbbbbbb',
  outlet: 'Bergposten',
  language: 'nb',
  published: '2031-05-05',
  credits: ['Meridian'],
  text: `Minst 14 døde i tunnelbrann
Minst 14 mennesker omkom da et vogntog tok fyr i Skarn-tunnelen, opplyser Samferdselsdepartementet til nyhetsbyrået Meridian.
– Viftene stanset etter to minutter, sier brannsjef Ada Holm.
>> Les også: Slik kjører du trygt i tunnel`,
});
const KYSTBLADET = annotation({
  id: 'cccccccccccc',
  outlet: 'Kystbladet',
  language: 'da',
  published: '2031-05-07',
  credits: [],
  text: `Dødstallet stiger til 19
19 personer er døde efter branden i Skarntunnelen, siger politiet onsdag. Afstemningen om afgiften er udskudt til torsdag.
"Vi leder stadig," siger politidirektør Jon Brask.`,
});
const DIGEST = annotation({
  id: 'dddddddddddd',
  outlet: null,
  language: 'en',
  published: null,
  credits: [],
  text: `Tunnel blaze claims 41
A blaze in the Skarn tunnel has claimed 41 lives, it has been reported. Around 60 persons got injuries.
The union denied that drivers had been speeding.`,
});

const asOf = (value: string): Figure['asOf'] => ({ value, precision: 'day', basis: 'stated' });
const MINISTRY = ['Transport Ministry'];

const wireKilled = figure(WIRE, 'At least 14 people', {
  stated: 'At least 14',
  value: 14,
  low: 14,
  quantifier: 'at_least',
  chain: MINISTRY,
  asOf: asOf('2031-05-05'),
});
const wireHead = figure(WIRE, 'At least 14', {
  value: 14,
  low: 14,
  quantifier: 'at_least',
  heading: true,
  id: 'aaaaaaaaaaaa.f0h',
});
const wireHurt = figure(WIRE, 'About 60', { measure: 'injured', value: 60, quantifier: 'about' });
const bergKilled = figure(BERGPOSTEN, 'Minst 14 mennesker', {
  value: 14,
  low: 14,
  quantifier: 'at_least',
  chain: ['Meridian', 'Samferdselsdepartementet'],
  asOf: asOf('2031-05-05'),
});
const kystKilled = figure(KYSTBLADET, '19 personer', {
  value: 19,
  chain: ['politiet'],
  asOf: asOf('2031-05-07'),
});
const digestKilled = figure(DIGEST, '41 lives', { value: 41, hedged: true });
const digestHurt = figure(DIGEST, 'Around 60', { measure: 'injured', value: 60, quantifier: 'about' });

const [wireSaid, wireQuote] = speech(WIRE, 'Ada Holm', 'The fans stopped after two minutes,', ['Ada Holm']);
const [bergSaid, bergQuote] = speech(BERGPOSTEN, 'Ada Holm', 'Viftene stanset etter to minutter', [
  'Ada Holm',
]);
const [kystSaid, kystQuote] = speech(KYSTBLADET, 'Jon Brask', 'Vi leder stadig,', ['Jon Brask']);
const [digestSaid] = speech(DIGEST, 'The union', 'that drivers had been speeding', ['The union'], {
  form: 'indirect',
  polarity: 'deny',
  act: 'deny',
});

const entity = (
  id: string,
  name: string,
  kind: 'person' | 'organisation' | 'place',
): Annotation['entities'][number] => ({
  id,
  name,
  kind,
  forms: [name],
  descriptions: [],
  country: null,
});
const SKARN = entity('place:skarn', 'Skarn', 'place');
const HOLM = entity('person:ada-holm', 'Ada Holm', 'person');

export const wire: Annotation = {
  ...WIRE,
  figures: [wireHead, wireKilled, wireHurt],
  attributions: [wireSaid],
  quotes: [wireQuote],
  entities: [SKARN, HOLM],
  positions: [
    position(WIRE, 'The drivers’ union demands an open inquiry before the tunnel reopens', {
      party: 'The drivers’ union',
      issue: 'an open inquiry',
      issueSpan: span(WIRE, 'an open inquiry'),
      condition: 'before the tunnel reopens',
      conditionSpan: span(WIRE, 'before the tunnel reopens'),
    }),
  ],
  events: [
    event(WIRE, 'a lorry caught fire', {
      type: 'accident',
      when: '2031-05-05',
      earliest: '2031-05-05',
      latest: '2031-05-05',
    }),
  ],
  schedules: [schedule(WIRE, 'Parliament was to vote on the tunnel toll on Tuesday', { to: '2031-05-06' })],
};
export const bergposten: Annotation = {
  ...BERGPOSTEN,
  figures: [bergKilled],
  attributions: [bergSaid],
  quotes: [bergQuote],
  entities: [SKARN, HOLM],
};
export const kystbladet: Annotation = {
  ...KYSTBLADET,
  figures: [kystKilled],
  attributions: [kystSaid],
  quotes: [kystQuote],
  entities: [SKARN],
  schedules: [
    schedule(KYSTBLADET, 'Afstemningen om afgiften er udskudt til torsdag', {
      label: 'Afstemningen',
      from: '2031-05-06',
      to: '2031-05-08',
      status: 'postponed',
    }),
  ],
};
export const digest: Annotation = {
  ...DIGEST,
  figures: [digestKilled, digestHurt],
  attributions: [digestSaid],
  entities: [SKARN],
};

const killed = [
  reading(WIRE, wireHead, 'o:meridian'),
  reading(WIRE, wireKilled, 'o:ministry'),
  reading(BERGPOSTEN, bergKilled, 'o:ministry'),
  reading(KYSTBLADET, kystKilled, 'o:police'),
  reading(DIGEST, digestKilled, null),
] as const;
const hurt = [reading(WIRE, wireHurt, 'o:meridian'), reading(DIGEST, digestHurt, null)] as const;

export const story: Story = {
  id: 'tunnelfire00',
  title: 'At least 14 killed in Skarn tunnel fire',
  titles: {},
  languages: ['da', 'en', 'nb'],
  articles: [wire, bergposten, kystbladet, digest],
  sigla: { aaaaaaaaaaaa: 'Me', bbbbbbbbbbbb: 'Be', cccccccccccc: 'Ky', dddddddddddd: 'X1' },
  grounds: [],
  episodes: [],
  derivations: [
    {
      from: 'aaaaaaaaaaaa',
      to: 'bbbbbbbbbbbb',
      kind: 'translation',
      strength: 0.9,
      grounds: [{ kind: 'credit', text: 'Meridian', spans: [span(BERGPOSTEN, 'Meridian')], sourceSpans: [] }],
    },
    {
      from: 'aaaaaaaaaaaa',
      to: 'dddddddddddd',
      kind: 'paraphrase',
      strength: 0.5,
      grounds: [
        {
          kind: 'shared_facts',
          text: '60 injured',
          spans: [span(DIGEST, 'Around 60 persons')],
          sourceSpans: [span(WIRE, 'About 60 people')],
        },
      ],
    },
  ],
  origins: [
    {
      id: 'o:meridian',
      kind: 'text',
      label: 'Meridian',
      articles: ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'dddddddddddd'],
    },
    {
      id: 'o:ministry',
      kind: 'source',
      label: 'Transport Ministry',
      articles: ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'],
    },
    { id: 'o:police', kind: 'source', label: 'politiet', articles: ['cccccccccccc'] },
  ],
  unknownOrigin: ['cccccccccccc'],
  entries: [
    {
      id: 'en-killed',
      kind: 'figure',
      measure: 'killed',
      label: 'Skarn',
      scope: { place: 'place:skarn' },
      independentOrigins: 2,
      readings: killed,
      relations: [
        relation(killed[1], killed[2], 'agrees'),
        relation(killed[1], killed[3], 'older_than'),
        relation(killed[2], killed[3], 'older_than'),
        relation(killed[1], killed[4], 'conflicts'),
        relation(killed[2], killed[4], 'conflicts'),
        relation(killed[3], killed[4], 'conflicts'),
      ],
    },
    {
      id: 'en-hurt',
      kind: 'figure',
      measure: 'injured',
      label: 'Skarn',
      scope: {},
      independentOrigins: 1,
      readings: hurt,
      relations: [relation(hurt[0], hurt[1], 'agrees')],
    },
  ],
  changes: [],
  corrections: [],
};

/** A story of one article in which nothing was found. */
const BARE = annotation({
  id: 'eeeeeeeeeeee',
  outlet: 'Lokalen',
  language: 'sv',
  published: null,
  credits: [],
  text: 'Ny chef\nHon tillträder i höst.',
});
export const bare: Story = {
  id: 'bare00000000',
  title: 'Ny chef',
  titles: {},
  languages: ['sv'],
  articles: [BARE],
  sigla: { eeeeeeeeeeee: 'Lo' },
  grounds: [],
  episodes: [],
  derivations: [],
  origins: [],
  unknownOrigin: ['eeeeeeeeeeee'],
  entries: [],
  changes: [],
  corrections: [],
};
