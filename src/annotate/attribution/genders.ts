import { fold } from '../../kit/fold.js';
import { FEMALE_NAMES, MALE_NAMES } from '../../registry/given-genders.js';

const namesOf = (list: string): string[] =>
  list
    .split(/\s+/)
    .filter((name) => name !== '')
    .map(fold);

const BY_NAME: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...namesOf(MALE_NAMES).map((name) => [name, 'male'] as const),
  ...namesOf(FEMALE_NAMES).map((name) => [name, 'female'] as const),
]);

/** What the given name of a person named in full tells; null where it tells nothing, or stands alone. */
export function genderOfName(name: string): 'male' | 'female' | null {
  const cut = name.indexOf(' ');
  return cut < 0 ? null : (BY_NAME.get(fold(name.slice(0, cut))) ?? null);
}
