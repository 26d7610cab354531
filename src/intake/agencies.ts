import { fold } from '../kit/fold.js';
import { AGENCIES } from '../registry/agencies.js';

/** Longer than any sign of an agency. */
const SIGN = /^\p{Lu}{1,5}$/u;

/** Forms → labels: signs in capitals as printed, all others folded. */
const LABEL_OF: ReadonlyMap<string, string> = new Map(
  AGENCIES.trim()
    .split('\n')
    .flatMap((row) => {
      const [, label = '', , kind = '', others = ''] = row.split('|').map((cell) => cell.trim());
      if (kind === 'photo') return [];
      return [label, ...others.split(', ')]
        .filter((form) => form !== '')
        .map((form) => [SIGN.test(form) ? form : fold(form), label] as const);
    }),
);

const PARTS = /[,;/|·&()]/;

/** The agencies among names such as "Anna Lind/TT" or "Von Karl Ahrens, dpa"; a name that only resembles one is none. */
export function agenciesIn(names: readonly string[]): readonly string[] {
  const labels = names
    .flatMap((name) => name.slice(0, 400).split(PARTS))
    .flatMap((part) => LABEL_OF.get(part.trim()) ?? LABEL_OF.get(fold(part)) ?? []);
  return [...new Set(labels)];
}

const WORD = /[\p{L}\p{N}-]+/gu;

/** Whether a line of print names an agency, as a whole word in the spelling it signs with. */
export const namesAgency = (line: string): boolean =>
  (line.match(WORD) ?? []).some((word) => LABEL_OF.has(word));
