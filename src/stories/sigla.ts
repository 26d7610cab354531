import type { Annotation } from '../model/index.js';

/**
 * Short labels for the articles of a story, as critical editions give their witnesses: initials of the outlet, else of the words of the
 * file's name, else of the last agency credited; told apart by a number where two are the same.
 */
export function sigla(articles: readonly Annotation[]): Readonly<Record<string, string>> {
  const bases = articles.map(({ article }) => [article.id, initials(nameOf(article))] as const);
  const counts = new Map<string, number>();
  for (const [, base] of bases) counts.set(base, (counts.get(base) ?? 0) + 1);
  const used = new Map<string, number>();
  return Object.fromEntries(
    [...bases]
      .sort((a, b) => (a[0] < b[0] ? -1 : 1))
      .map(([id, base]) => {
        if (counts.get(base) === 1) return [id, base];
        const number = (used.get(base) ?? 0) + 1;
        used.set(base, number);
        return [id, `${base}${String(number)}`];
      }),
  );
}

const nameOf = ({ outlet, file, credits }: Annotation['article']): string => {
  const base = file.replace(/^.*\//, '').replace(/\.[a-z]+$/i, '');
  // a file's name tells something where it is made of words, not of digits and hashes
  const isWords = /^\p{L}{3,}([-_ .]\p{L}+)*$/u.test(base);
  return outlet ?? (isWords ? base : (credits.at(-1) ?? base));
};

/** "Coastal Herald" → CH; "Fjordavisen" → Fj; a name in capitals is kept if short. */
function initials(name: string): string {
  const words = name.match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  if (words.length === 0) return 'A';
  if (words.length === 1)
    return words[0] === words[0]!.toUpperCase() ? words[0]!.slice(0, 4) : capital(words[0]!.slice(0, 2));
  return words
    .slice(0, 3)
    .map((word) => word[0]!.toUpperCase())
    .join('');
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
