import { onceOfTwo } from '../kit/once.js';
import { contains, cover } from '../kit/span.js';
import type { Annotation, Attribution, Entry, Sourced } from '../model/index.js';
import { alignedPairs } from './aligned.js';
import { buckets, components, linked } from './components.js';
import { contentOf, sameness, type Content } from './content.js';
import { decide, derived, type Context, type Decision, type Read } from './context.js';
import { entryOf, plainReading } from './entry.js';
import { sortable } from './when.js';

type Statement = Attribution & Sourced;
interface Said {
  readonly read: Read<Statement>;
  readonly content: Content;
  readonly party: string | null;
  readonly day: string | null;
}

/** How much two reports of one speaker must say the same to be reports of one utterance. */
const SAME = 0.45;

/**
 * Statements: what each party is reported to have said, the same utterance in several articles as one entry. Only reports of one party
 * are ever put together; what nobody is named for stays by itself.
 */
export function statementEntries(context: Context): readonly Entry[] {
  const said = context.articles.flatMap((annotation) =>
    annotation.attributions
      .filter(({ content }) => content.length > 0)
      .map((attribution): Said => {
        const { claim, span, stated, ...alone } = toldAlone(annotation, attribution);
        return {
          read: plainReading(claim, span, stated, null, annotation, context),
          party: context.partyOf(claim, annotation.article.id),
          ...alone,
        };
      }),
  );
  const aligned = alignedPairs(said, context, differ);
  const partners = partnersOf(aligned);
  const byParty = buckets(said, ({ party, read }) => party ?? read.reading.id).flatMap((list) => {
    const best = bestIn(list, partners);
    return components(list, (a, b) => best.get(a)?.has(b) === true && best.get(b)?.has(a) === true);
  });
  return linked(byParty, aligned).map((list) =>
    entryOf(
      'statement',
      list.map(({ read }) => read),
      list[0]!.read.claim.chain.at(-1) ?? '',
      { party: list[0]!.party },
      (a, b) => compare(a, b, context),
    ),
  );
}

/** What a statement says by its own article, whatever others come to its story. */
const toldAlone = onceOfTwo((annotation: Annotation, attribution: Attribution) => {
  const span = cover(attribution.content);
  return {
    claim: { ...attribution, attribution: attribution.id },
    span,
    stated: annotation.article.text.slice(span.start, span.end),
    content: contentOf(annotation, attribution.content),
    day: dayOfSaying(annotation, attribution),
  };
});

/** The same day of saying, and something in common, stand for much of the wording. */
const SAME_ON_ONE_DAY = 0.15;

/** How surely two reports are of one utterance; 0: they are not taken for one. */
function sameUtterance(a: Said, b: Said): number {
  if (a.read.reading.article === b.read.reading.article || otherNumbers(a, b)) return 0;
  const alike = sameness(a.content, b.content);
  const least = a.day !== null && a.day === b.day ? SAME_ON_ONE_DAY : SAME;
  return alike >= least ? alike : 0;
}

type Partners = ReadonlyMap<Said, ReadonlyMap<string, Said>>;

/** By report, and by article: the report that stands at its place there. */
function partnersOf(pairs: readonly (readonly [Said, Said])[]): Partners {
  const found = new Map<Said, Map<string, Said>>();
  for (const [a, b] of pairs)
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const)
      found.set(x, (found.get(x) ?? new Map<string, Said>()).set(y.read.reading.article, y));
  return found;
}

/** For each report those of every other article that are most like it: a text reports an utterance in one place. */
function bestIn(list: readonly Said[], partners: Partners): ReadonlyMap<Said, ReadonlySet<Said>> {
  return new Map(
    list.map((said) => {
      const best = new Map<string, { score: number; others: Said[] }>();
      for (const other of list) {
        const { article } = other.read.reading;
        const partner = partners.get(said)?.get(article);
        const score = partner !== undefined && partner !== other ? 0 : sameUtterance(said, other);
        const so = best.get(article);
        if (score === 0 || (so && so.score > score)) continue;
        if (so?.score === score) so.others.push(other);
        else best.set(article, { score, others: [other] });
      }
      return [said, new Set([...best.values()].flatMap(({ others }) => others))] as const;
    }),
  );
}

/** Both give numbers, and not one of them is the same. */
function otherNumbers({ content: a }: Said, { content: b }: Said): boolean {
  if (a.numbers.size === 0 || b.numbers.size === 0) return false;
  for (const number of a.numbers) if (b.numbers.has(number)) return false;
  return true;
}

/** Other numbers, or two parties known to be two: bodies have a name in each language, persons do not. */
function differ(a: Said, b: Said): boolean {
  if (otherNumbers(a, b)) return true;
  if (a.party === null || b.party === null || a.party === b.party) return false;
  const named = a.content.language === b.content.language ? /^(?:person|org|place):/ : /^(?:person|place):/;
  return named.test(a.party) && named.test(b.party);
}

/** The day named in the sentence outside of what is said: that of saying it. */
function dayOfSaying({ times, layout }: Annotation, { content, sentence }: Attribution): string | null {
  const here = layout.sentences[sentence]!;
  const days = times.filter((time) => contains(here, time) && !content.some((span) => contains(span, time)));
  return days.map(({ value }) => sortable(value)?.slice(0, 10)).find((day) => day !== undefined) ?? null;
}

function compare(a: Read<Statement>, b: Read<Statement>, context: Context): Decision | null {
  const source = { source: a.claim.chain.at(-1) ?? null };
  const [x, y] = [a.claim.polarity, b.claim.polarity];
  if ((x === 'deny') !== (y === 'deny'))
    return contradict(a, b) ? decide('denied', 'conflicts', source) : null;
  if (a.reading.article === b.reading.article) return decide('said_again', 'agrees', source);
  if (
    a.annotation.layout.language !== b.annotation.layout.language &&
    derived(context, a.reading.article, b.reading.article)
  ) {
    return decide('translated', 'translates', source);
  }
  return decide('said_alike', 'agrees', source);
}

/**
 * Whether a report of saying and one of denying speak of one assertion. Both must give a clause in the same words: to reject a demand
 * or a plan denies nothing, and across languages what is alike is too little to tell "rules out an escort" from "an escort is out
 * of the question".
 */
function contradict(a: Read<Statement>, b: Read<Statement>): boolean {
  const [x, y] = [a, b].map(({ annotation, claim }) => contentOf(annotation, claim.content));
  return x!.language === y!.language && sameness(x!, y!) >= SAME && [a, b].every(isClause);
}

const isClause = ({ annotation, claim }: Read<Statement>): boolean =>
  annotation.layout.tokens.some(
    (token) => VERBAL.has(token.tag?.upos ?? '') && claim.content.some((span) => contains(span, token)),
  );

const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX']);
