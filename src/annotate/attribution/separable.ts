/** The forms of a verb that its particle leaves: those of the present and past, which come before it. */
export const leftOf = (row: string): string =>
  row
    .split(' ')
    .map((cell, i) => (i === 1 || i === 2 ? cell : '-'))
    .join(' ');

/** The forms with the particle written on, and the infinitive with its mark between ("mitzuteilen"). */
export function joined(tail: string, row: string, marks: readonly string[]): string {
  return row
    .split(' ')
    .map((cell, i) => {
      const forms = cell.split('/');
      const own = forms.map((form) => tail + form);
      return [...own, ...(i === 0 ? marks.map((mark) => tail + mark + forms[0]!) : [])].join('/');
    })
    .join(' ');
}
