import type { Status } from '../../model/claim.js';
import type { Chunk } from './chunks.js';
import type { Lexicon } from './lexicon.js';
import type { Link } from './links.js';
import type { Spot } from './topics.js';
import { kindAt, markAt, type Kind, type View } from './view.js';

/**
 * How a link's verb stands: told as done, told as it is ("are released"), which under a wish is what is wanted, possibly done, or only
 * wanted or expected.
 */
type Mood = 'told' | 'present' | 'possible' | 'open';

/** Harm named by a noun has been done, whatever is wanted of it: "an inquiry into the killing of 12 people". */
const HARM = new Set([
  'killed',
  'injured',
  'executed',
  'abducted',
  'missing',
  'displaced',
  'destroyed',
  'damaged',
]);

const NOMINAL = new Set<Link['way']>(['of', 'own', 'state', 'swap', 'part']);

/** A finite past, a perfect or a passive with a finite auxiliary tells; an infinitive, a noun or a bare participle leaves it open. */
function moodOf(view: View, link: Link, lexicon: Lexicon): Mood {
  if (link.way === 'toll') return 'told';
  const { tag: verb } = view.tokens[link.first]!;
  if (HARM.has(link.event) && (link.way === 'of' || (link.bare && verb?.verb !== 'inf'))) return 'told';
  if (NOMINAL.has(link.way)) return 'open';
  const { grammar } = lexicon;
  let told = false;
  let present = false;
  let perfect = false;
  for (let i = link.first - 1; i >= view.first; i--) {
    const kind = kindAt(view, i)!;
    if (kind === 'aux') {
      const { norm, tag } = view.tokens[i]!;
      if (!grammar.be.has(norm) && !grammar.have.has(norm) && !grammar.passive.has(norm))
        return moodOfModal(norm, perfect, lexicon);
      perfect ||= grammar.have.has(norm);
      present ||= tag?.verb === 'fin' && tag.tense === 'pres';
      told ||= tag === null || tag.verb === 'fin' || tag.verb === null;
      continue;
    }
    if (kind === 'adv' || kind === 'quote' || kind === 'time') continue;
    if (grammar.verbSecond && i >= link.chunk.first && i < link.chunk.last) {
      i = link.chunk.first;
      continue;
    }
    break;
  }
  if (told && present && !perfect && !HARM.has(link.event)) return 'present';
  if (told || perfect) return 'told';
  const tag = view.tokens[link.first]!.tag;
  return tag?.verb === 'fin' && tag.tense === 'past' ? 'told' : 'open';
}

/** Numbers of rules are told as they are, whatever is put to the vote. */
const RULES = new Set(['votes_needed', 'members', 'lives']);

/** "skal have dræbt" is said to have happened, "may have killed" possibly has; "will kill" is to come. */
function moodOfModal(norm: string, perfect: boolean, lexicon: Lexicon): Mood {
  if (!perfect) return 'open';
  return lexicon.hearsay.has(norm) ? 'told' : 'possible';
}

/** Conditions hold also where the verb itself is told ("if 40 sailors were freed"). */
const BINDS_TOLD = new Set<Status>(['hypothetical']);

/**
 * What kind of claim a figure is. The nearest word of offer, plan, condition or expectation to the left within the sentence decides,
 * unless a verb told as done stands between; what follows a subject with a conditional verb counts too. `isSaid`: somebody is cited for it.
 */
export function statusOf(
  view: View,
  chunk: Chunk,
  link: Link | null,
  spots: readonly Spot[],
  lexicon: Lexicon,
  isSaid: boolean,
): { readonly status: Status; readonly spot: Spot | null } {
  if (link && RULES.has(link.event)) return { status: 'reported', spot: null };
  const mood = link ? moodOf(view, link, lexicon) : 'open';
  if (mood === 'possible') return { status: 'hypothetical', spot: null };
  const edge = link ? Math.max(chunk.first, link.first) : chunk.first;
  const to = Math.min(chunk.first, edge);
  const governing = spots.filter(
    (spot) =>
      spot.context.status !== null &&
      spot.first < edge &&
      !isOwn(view, spot, link) &&
      !isPreposition(view, spot) &&
      !(isSaid && isHearsay(view, spot, link, lexicon)) &&
      binds(spot.context.status, mood) &&
      reaches(view, spot, to, mood, lexicon),
  );
  const near = governing.at(-1);
  if (near) {
    // What an offer says will be done is offered: the modal verb of its content is nearer but says less.
    const source = near.context.status === 'forecast' ? governing.findLast(isWish) : undefined;
    const spot = source ?? near;
    return { status: spot.context.status!, spot };
  }
  const after = mood === 'open' && !isHarmed(link) ? conditionalAfter(view, chunk, spots) : null;
  return after ? { status: after.context.status!, spot: after } : { status: 'reported', spot: null };
}

/** "demands that 40 sailors are freed": a wish holds for what its clause tells in the present. */
const binds = (status: Status, mood: Mood): boolean =>
  mood === 'open' || BINDS_TOLD.has(status) || (mood === 'present' && status === 'proposed');

/** The verb by which it happens is no word of status beside it: "the storm demanded 23 lives". */
const isOwn = (view: View, spot: Spot, link: Link | null): boolean =>
  link !== null &&
  (markAt(view, spot.first)?.entry.verbs.some(({ row }) => row.event === link.event) ?? false);

/** "talar om 31 saknade": a word for a condition that right behind a verb or noun leads a phrase, no clause. */
const isPreposition = (view: View, { first, last, context }: Spot): boolean =>
  context.status === 'hypothetical' &&
  last === first + 1 &&
  kindAt(view, first) === 'adp' &&
  LEADING.has(kindAt(view, first - 1));

const LEADING: ReadonlySet<Kind | null> = new Set(['verb', 'noun']);

/**
 * "Drei Vermisste hätten …, sagte sie", "selon elle, … seraient regroupés": the mood of what somebody is cited for. What is told to be done
 * to others may still be wanted or offered; sizes, and who is hurt or missing, are told.
 */
const isHearsay = (view: View, { first }: Spot, link: Link | null, { hearsay }: Lexicon): boolean =>
  hearsay.has(view.tokens[first]!.norm) && (link === null || HARM.has(link.event));

/** "Trois disparus seraient regroupés": what may be so is told of people of whom it is certain what befell them. */
const isHarmed = (link: Link | null): boolean => link?.way === 'own' && HARM.has(link.event);

const isWish = ({ context }: Spot): boolean => context.status === 'proposed' || context.status === 'threat';

/** A word of status reaches what stands in its own clause or in clauses under it, not past a new verb told as done. */
function reaches(view: View, spot: Spot, to: number, mood: Mood, lexicon: Lexicon): boolean {
  const { grammar } = lexicon;
  const before = kindAt(view, spot.first);
  const isConditional = before === 'sub' || before === 'rel';
  for (let i = spot.last; i < to; i++) {
    const kind = kindAt(view, i);
    if (kind === 'break' && view.tokens[i]!.text !== '(') return false;
    if (kind === 'comma' && !isConditional && hasVerb(view, i, to)) return false;
    if (mood === 'told' && (kind === 'sub' || kind === 'rel' || kind === 'comma')) return false;
    if (mood === 'open' && kind === 'verb') {
      const tag = view.tokens[i]!.tag;
      const told = tag?.verb === 'fin' && tag.tense === 'past';
      if (told) return false;
    }
    if (kind === 'aux' && grammar.have.has(view.tokens[i]!.norm) && view.tokens[i]!.tag?.verb === 'fin')
      return false;
  }
  return true;
}

const hasVerb = (view: View, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (kindAt(view, i) === 'verb' || kindAt(view, i) === 'aux') return true;
  return false;
};

/** "a pause of two days would allow …": the modal verb right of the phrase, before any other verb. */
function conditionalAfter(view: View, chunk: Chunk, spots: readonly Spot[]): Spot | null {
  for (let i = chunk.last; i < view.last; i++) {
    const kind = kindAt(view, i);
    if (kind === 'break' || kind === 'comma' || kind === 'and') return null;
    if (kind === 'verb') return null;
    if (kind === 'aux') return spots.find((spot) => spot.first === i && spot.context.status !== null) ?? null;
  }
  return null;
}
