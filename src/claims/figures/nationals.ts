import { DEMONYMS } from '../../registry/demonyms.js';
import { onceOfWord } from '../../kit/once.js';

/** The words for people of a country in a language, with all their endings, in normal form. */
const formsOf = onceOfWord((language: string): ReadonlySet<string> => {
  const table = DEMONYMS[language];
  const endings = table?.endings.split(',').map((ending) => ending.trim()) ?? [];
  const stems = (table?.rows.split('\n') ?? []).flatMap((row) => row.split(':')[1]?.split(',') ?? []);
  return new Set(
    stems
      .map((stem) => stem.trim())
      .filter((stem) => stem !== '')
      .flatMap((stem) => (stem.endsWith('!') ? [stem.slice(0, -1)] : endings.map((ending) => stem + ending))),
  );
});

/** "14 svenskar", "tre nordmenn": a word for people of a country, also where those are written small. */
export const isNational = (norm: string, language: string): boolean => formsOf(language).has(norm);
