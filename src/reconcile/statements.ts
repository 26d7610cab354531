import { contains, cover } from '../kit/span.js';
import type { Annotation, Attribution, Entry, Sourced } from '../model/index.js';
import { buckets, components } from './components.js';
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
        const claim = { ...attribution, attribution: attribution.id };
        const span = cover(attribution.content);
        const stated = annotation.article.text.slice(span.start, span.end);
        return {
          read: plainReading(claim, span, stated, null, annotation, context),
          content: contentOf(annotation, attribution.content),
          party: context.partyOf(claim, annotation.article.id),
          day: dayOfSaying(annotation, attribution),
        };
      }),
  );
  return buckets(said, ({ party, read }) => party ?? read.reading.id)
    .flatMap((list) => components(list, sameUtterance))
    .map((list) =>
      entryOf(
        'statement',
        list.map(({ read }) => read),
        list[0]!.read.claim.chain.at(-1) ?? '',
        { party: list[0]!.party },
        (a, b) => compare(a, b, context),
      ),
    );
}

/** The same day of saying, and something in common, stand for much of the wording. */
const SAME_ON_ONE_DAY = 0.15;

function sameUtterance(a: Said, b: Said): boolean {
  if (a.read.reading.article === b.read.reading.article) return false;
  const alike = sameness(a.content, b.content);
  return alike >= SAME || (a.day !== null && a.day === b.day && alike >= SAME_ON_ONE_DAY);
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
  if ((x === 'deny') !== (y === 'deny')) return decide('denied', 'conflicts', source);
  if (a.reading.article === b.reading.article) return decide('said_again', 'agrees', source);
  if (
    a.annotation.layout.language !== b.annotation.layout.language &&
    derived(context, a.reading.article, b.reading.article)
  ) {
    return decide('translated', 'translates', source);
  }
  return decide('said_alike', 'agrees', source);
}
