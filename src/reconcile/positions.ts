import { fold } from '../kit/fold.js';
import type { Entry, Position, Stance } from '../model/index.js';
import { alignedPairs } from './aligned.js';
import { buckets, components, linked } from './components.js';
import { contentOf, sameness, type Content } from './content.js';
import { decide, type Context, type Decision, type Read } from './context.js';
import { entryOf, plainReading } from './entry.js';
import { compareTimes, publishedDay } from './when.js';

interface Held {
  readonly read: Read<Position>;
  readonly content: Content;
}

/** How alike two issues must be to be one. */
const SAME = 0.4;

/** Stances that say yes, no, or neither to an issue. */
const SIDE: Readonly<Record<Stance, 'for' | 'against' | null>> = {
  demands: 'for',
  calls: 'for',
  conditions: null,
  offers: 'for',
  accepts: 'for',
  plans: 'for',
  threatens: null,
  hopes: 'for',
  assesses: null,
  rejects: 'against',
  denies: 'against',
  no_comment: null,
};

/** Positions: one entry per party and issue, in whatever articles it is told. */
export function positionEntries(context: Context): readonly Entry[] {
  const held = context.articles.flatMap((annotation) =>
    annotation.positions.map((position): Held => {
      const stated = annotation.article.text.slice(position.start, position.end);
      return {
        read: plainReading(position, position, stated, position.stance, annotation, context),
        content: contentOf(annotation, [position.issueSpan ?? position]),
      };
    }),
  );
  const byParty = buckets(held, partyOf).flatMap((list) =>
    components(list, (a, b) => sameness(a.content, b.content) >= SAME),
  );
  return linked(byParty, alignedPairs(held, context, otherParty)).map((list) => {
    const { party, partyEntity } = list[0]!.read.claim;
    return entryOf(
      'position',
      list.map(({ read }) => read),
      party ?? '',
      { party: partyEntity ?? party },
      compare,
    );
  });
}

const partyOf = ({ read: { claim, reading } }: Held): string =>
  claim.partyEntity ?? fold(claim.party ?? reading.id);

/** Two persons, or one known to be for and one against. */
const otherParty = ({ read: { claim: a } }: Held, { read: { claim: b } }: Held): boolean =>
  SIDE[a.stance] !== SIDE[b.stance] ||
  (a.partyEntity !== b.partyEntity && isPerson(a.partyEntity) && isPerson(b.partyEntity));

const isPerson = (entity: string | null): boolean => entity?.startsWith('person:') === true;

function compare(a: Read<Position>, b: Read<Position>): Decision | null {
  const values = { party: a.claim.party, a: a.claim.stance, b: b.claim.stance };
  const [x, y] = [SIDE[a.claim.stance], SIDE[b.claim.stance]];
  if (x === null || y === null || x === y) return decide('same_position', 'agrees', values);
  const order = compareTimes(
    publishedDay(a.annotation.article.published),
    publishedDay(b.annotation.article.published),
  );
  if (order === -1) return decide('moved', 'older_than', values);
  if (order === 1) return decide('moved', 'newer_than', values);
  return decide('opposite', 'conflicts', values);
}
