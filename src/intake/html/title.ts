import type { PageBlock } from './blocks.js';
import { letters, plainText } from './compare.js';

export interface Title {
  readonly text: string | null;
  /** The heading on the page that shows it. */
  readonly block: PageBlock | null;
}

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
  const wanted = told.map((title) => letters(withoutOutlet(title, outlet)));
  const headings = blocks.filter((block) => block.kind === 'heading');
  let best: PageBlock | null = null;
  let bestScore = 0;
  for (const heading of headings) {
    const text = letters(plainText(source, heading));
    if (text.length < SHORTEST) continue;
    const score =
      Math.max(...wanted.map((title) => likeness(text, title)), 0) + (heading.level === 1 ? 0.3 : 0);
    if (score > bestScore) {
      best = heading;
      bestScore = score;
    }
  }
  if (best !== null && bestScore >= 0.7) return { text: plainText(source, best), block: best };
  if (told.length > 0) return { text: withoutOutlet(told[0]!, outlet), block: best };
  return { text: best && plainText(source, best), block: best };
}

/** How much of the longer of two strings the shorter is, if it stands in it. */
function likeness(a: string, b: string): number {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length < SHORTEST || !longer.includes(shorter)) return 0;
  return shorter.length / longer.length;
}

/** "Title | Outlet", "Title - Outlet" without the outlet, where the page tells its name or the end is short. */
export function withoutOutlet(title: string, outlet: string | null): string {
  const cut = /^(.{12,}?)\s+[|–—·•»-]\s+([^|–—·•»]{2,40})$/.exec(title);
  if (!cut) return title;
  const end = letters(cut[2]!);
  const name = letters(outlet ?? '');
  const isOutlet = name !== '' && (end.includes(name) || name.includes(end));
  return isOutlet || title.includes(' | ') ? cut[1]! : title;
}
