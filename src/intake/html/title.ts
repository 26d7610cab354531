import type { PageBlock } from './blocks.js';
import { letters, plainText } from './compare.js';

export interface Title {
  readonly text: string | null;
  /** The heading on the page that shows it. */
  readonly block: PageBlock | null;
}

/** From this likeness on a heading shows the title; a first-level heading has a start. */
const SURE = 0.6;
/** Shorter headings are rubrics. */
const SHORTEST = 8;

/**
 * The title as the page shows it: the heading that metadata confirms; where none does, the metadata's title without the
 * outlet's name, or the first heading of the first level.
 */
export function findTitle(
  source: string,
  blocks: readonly PageBlock[],
  told: readonly string[],
  outlet: string | null,
): Title {
  const wanted = told.map((title) => wording(withoutOutlet(title, outlet)));
  const headings = blocks.filter((block) => block.kind === 'heading');
  let best: PageBlock | null = null;
  let bestScore = 0;
  for (const heading of headings) {
    const text = wording(plainText(source, heading));
    if (text.letters.length < SHORTEST) continue;
    const score =
      Math.max(...wanted.map((title) => likeness(text, title)), 0) + (heading.level === 1 ? 0.3 : 0);
    if (score > bestScore) {
      best = heading;
      bestScore = score;
    }
  }
  if (best !== null && bestScore >= SURE) return { text: plainText(source, best), block: best };
  if (told.length > 0) return { text: withoutOutlet(told[0]!, outlet), block: best };
  return { text: best && plainText(source, best), block: best };
}

/** How much of the longer of two strings the shorter is, if it stands in it; else a little less than the part of words they share. */
function likeness(a: Wording, b: Wording): number {
  const [shorter, longer] =
    a.letters.length < b.letters.length ? [a.letters, b.letters] : [b.letters, a.letters];
  if (shorter.length >= SHORTEST && longer.includes(shorter)) return shorter.length / longer.length;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared++;
  return (0.9 * shared) / Math.max(1, a.words.size, b.words.size);
}

interface Wording {
  readonly letters: string;
  readonly words: ReadonlySet<string>;
}

const wording = (text: string): Wording => ({
  letters: letters(text),
  words: new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)),
});

/** Whether a heading holds the title, in the page's or in the metadata's words. */
export function holdsTitle(heading: string, titles: readonly string[]): boolean {
  const text = letters(heading);
  return titles.some((title) => {
    const wanted = letters(title);
    return wanted.length >= LONG && text.includes(wanted);
  });
}

/** Whether it says much the same: before the text that is another version of the title, within it a heading of its own. */
export function resemblesTitle(heading: string, titles: readonly string[]): boolean {
  const text = wording(heading);
  return text.letters.length >= LONG && titles.some((title) => likeness(text, wording(title)) >= MUCH);
}

const LONG = 15;
const MUCH = 0.5;

/** "Title | Outlet", "Title - Outlet" without the outlet, where the page tells its name or the end is short. */
export function withoutOutlet(title: string, outlet: string | null): string {
  const cut = /^(.{11,}?\S)\s[|–—·•»-]\s(\S[^|–—·•»]{1,39})$/.exec(title.replace(/\s{2,}/g, ' '));
  if (!cut) return title;
  const end = letters(cut[2]!);
  const name = letters(outlet ?? '');
  const isOutlet = name !== '' && (end.includes(name) || name.includes(end));
  return isOutlet || title.includes(' | ') ? cut[1]! : title;
}
