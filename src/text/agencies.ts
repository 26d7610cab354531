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

/** The agency that is named at token `at`, and the index after it; the longest form wins. */
export function agencyAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly agency: Agency; readonly end: number } | null {
  let printed = '';
  let found: { agency: Agency; end: number } | null = null;
  for (let i = at; i < limit && i < at + MAX_WORDS; i++) {
    printed = i === at ? tokens[i]!.text : `${printed} ${tokens[i]!.text}`;
    const agency = table.get(printed) ?? table.get(printed.toLowerCase());
    if (agency) found = { agency, end: i + 1 };
  }
  return found;
}
