/**
 * A text without the characters of `marks` at its end. A regular expression that ends in `+$` tries anew at each character and
 * is quadratic in a text of nothing but marks; this is linear.
 */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && isOneOf(text[end - 1]!, marks)) end -= 1;
  return text.slice(0, end);
}

const isOneOf = (char: string, marks: string): boolean =>
  marks.includes(char) || (marks.includes(' ') && char.trim() === '');

/** The digits of a whole number that tell: those before the noughts at its end. */
export const tellingDigits = (value: number): number => withoutEnd(String(Math.trunc(value)), '0').length;
