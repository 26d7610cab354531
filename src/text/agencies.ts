import type { Token } from '../model/text.js';
import { AGENCIES } from '../registry/agencies.js';

export interface Agency {
  readonly label: string;
  readonly kind: string;
}

const MAX_WORDS = 5;
const MAX_SIGN = 5;
const signShape = /^\p{Lu}+$/u;

/** Forms as token texts joined by spaces: signs as printed, the others in lower case. */
const table: ReadonlyMap<string, Agency> = build();

function build(): Map<string, Agency> {
  const made = new Map<string, Agency>();
  for (const row of AGENCIES.trim().split('\n')) {
    const [, label = '', , kind = '', others = ''] = row.split('|').map((cell) => cell.trim());
    for (const form of [label, ...others.split(', ')]) {
      if (form === '') continue;
      const sign = form.length <= MAX_SIGN && signShape.test(form);
      const key = (sign ? form : form.toLowerCase()).replace(/([/])/g, ' $1 ');
      if (!made.has(key)) made.set(key, { label, kind });
    }
  }
  return made;
}

/** First words of the forms, in lower case: most words are none, and need no further look. */
const firstWords: ReadonlySet<string> = new Set(
  [...table.keys()].map((key) => key.split(' ')[0]!.toLowerCase()),
);

const lookUp = (printed: string): Agency | undefined =>
  table.get(printed) ?? table.get(printed.toLowerCase());

/**
 * The agency that is named at token `at`, and the index after it; the longest form wins. Joint credits in one word ("NTB-AFP") name
 * several.
 */
export function agencyAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly agencies: readonly Agency[]; readonly end: number } | null {
  const first = tokens[at];
  if (at >= limit || !first) return null;
  if (first.norm.includes('-') && !firstWords.has(first.norm)) return joint(first, at);
  if (!firstWords.has(first.norm)) return null;
  let printed = '';
  let found: { agencies: readonly Agency[]; end: number } | null = null;
  for (let i = at; i < limit && i < at + MAX_WORDS; i++) {
    printed = i === at ? first.text : `${printed} ${tokens[i]!.text}`;
    const agency = lookUp(printed);
    if (agency) found = { agencies: [agency], end: i + 1 };
  }
  return found;
}

function joint(token: Token, at: number): { agencies: readonly Agency[]; end: number } | null {
  const agencies = token.text.split('-').map(lookUp);
  const known = agencies.filter((agency) => agency !== undefined);
  return known.length > 1 && known.length === agencies.length ? { agencies: known, end: at + 1 } : null;
}
