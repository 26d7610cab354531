import { makeDraft, type Draft } from './draft.js';
import { lookupWords } from './keys.js';
import { step, type Known } from './registry.js';
import { atStart, type Place, type View } from './view.js';

const FIRST_LOWER = /^\p{Ll}/u;
const FIRST_UPPER = /^\p{Lu}/u;

/** The name part of a word such as "EU-landene" or "Oslo-based": up to the last hyphen that a small letter follows. */
function headOf(text: string): string | null {
  let at = -1;
  for (let i = 1; i < text.length - 1; i++) {
    const char = text[i];
    if ((char === '-' || char === '‑' || char === '‐') && FIRST_LOWER.test(text[i + 1]!)) {
      at = i;
      break;
    }
  }
  return at > 0 && FIRST_UPPER.test(text) ? text.slice(0, at) : null;
}

/** Whether a word is a name part and a common noun with a hyphen between ("Oslo-based"). */
export const isHyphenated = (text: string): boolean => text.includes('-') && headOf(text) !== null;

/**
 * A word of a name and a common noun. Null where the token is none; a draft only where its first part is known as a name from the
 * registry or the article, because many such words begin with a common abbreviation.
 */
export function compoundAt(
  view: View,
  place: Place,
  index: number,
): { readonly drafts: readonly Draft[] } | null {
  const token = view.tokens[index]!;
  if (!token.norm.includes('-')) return null;
  const registered = view.known(index, index + 1);
  if (registered) return null;
  const pair = pairAt(view, place, index);
  if (pair) return { drafts: pair };
  const head = headOf(token.text);
  // "Park Min-jun": a short second half after another name is no common noun
  if (
    head !== null &&
    token.text.length - head.length <= 4 &&
    index > 0 &&
    view.isCapital(index - 1) &&
    token.spaced
  )
    return null;
  if (isAdjectival(view, token.norm)) return { drafts: [] };
  if (head === null)
    return FIRST_LOWER.test(token.text) &&
      !view.lexicon.particles.longest([{ norm: token.norm.split('-')[0]! }], 0)
      ? { drafts: [] }
      : null;
  const norm = head.toLowerCase();
  const words = lookupWords(norm);
  const known = find(view, words);
  if (!isName(view, place, index, norm, head, known)) return { drafts: [] };
  const whole = view.lexicon.pack.compound === 'whole';
  const draft = makeDraft(view, index, index + 1, {
    sentence: place.sentence.index,
    titled: place.titled,
    known,
    words,
    compound: true,
    ...(whole ? {} : { end: token.start + head.length }),
  });
  return { drafts: [draft] };
}

/** "Peruvian-Chilean": adjectives of states with a hyphen between. */
function isAdjectival(view: View, norm: string): boolean {
  const parts = norm.split('-');
  return (
    parts.length === 2 && parts.some((part) => view.lexicon.demonyms.longest([{ norm: part }], 0) !== null)
  );
}

/** "Peru-Chile talks": two registered names with a hyphen between are two names where the language takes compounds apart. */
function pairAt(view: View, place: Place, index: number): Draft[] | null {
  const token = view.tokens[index]!;
  const parts = token.text.split('-');
  if (parts.length !== 2 || view.lexicon.pack.compound === 'whole') return null;
  const known = parts.map((part) =>
    FIRST_UPPER.test(part) ? find(view, lookupWords(part.toLowerCase())) : null,
  );
  if (known.includes(null)) return null;
  const cut = token.start + parts[0]!.length;
  const rest = { sentence: place.sentence.index, titled: place.titled, compound: true };
  return [
    makeDraft(view, index, index + 1, {
      ...rest,
      known: known[0]!,
      words: lookupWords(parts[0]!.toLowerCase()),
      end: cut,
    }),
    makeDraft(view, index, index + 1, {
      ...rest,
      known: known[1]!,
      words: lookupWords(parts[1]!.toLowerCase()),
      start: cut + 1,
      end: view.stemEnd(index),
    }),
  ];
}

function find(view: View, words: readonly string[]): Known | null {
  const own = view.lexicon.own ? step(view.lexicon.own, words)?.known : null;
  return own ?? step(view.lexicon.registry.shared, words)?.known ?? null;
}

function isName(
  view: View,
  place: Place,
  index: number,
  norm: string,
  head: string,
  known: Known | null,
): boolean {
  const { lexicon } = view;
  if (lexicon.demonyms.longest([{ norm }], 0)) return false;
  if (head.length < 2 || lexicon.notNames.has(norm) || lexicon.starters.has(norm)) return false;
  if (known && (!known.capitals || head === head.toUpperCase())) return true;
  if (place.seen.capital.has(norm)) return true;
  return (
    head.length > 3 &&
    head !== head.toUpperCase() &&
    !atStart(view, place.sentence, index) &&
    !lexicon.groups.has(norm)
  );
}
