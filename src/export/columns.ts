/** Text set in columns of a terminal: width, padding, wrapping. Texts here carry no escape codes; colour is put on afterwards. */

/** Columns that a text takes: combining marks none, East Asian wide forms and emoji two (UAX #11, roughly). */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += ZERO.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}

const ZERO = /[\p{M}\u200b-\u200d\u2060]/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** At most so many columns, with an ellipsis where something is left out. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const char of text) {
    const next = widthOf(char);
    if (used + next > width - 1) break;
    kept += char;
    used += next;
  }
  return `${kept.trimEnd()}…`;
}

/** Lines of at most so many columns, broken between words; a word that is longer than a line is broken within. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/[ \t\n\r]+/)
    .filter((item) => item !== '')
    .flatMap((item) => pieces(item, width))) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (widthOf(joined) <= width) line = joined;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const char of word) {
    if (widthOf(piece + char) > width) {
      found.push(piece);
      piece = '';
    }
    piece += char;
  }
  return [...found, piece];
}

/** At most so many lines, the last ended by an ellipsis where there were more. */
export function wrapTo(text: string, width: number, lines: number): readonly string[] {
  const all = wrap(text, width);
  if (all.length <= lines) return all;
  const last = all[lines - 1]!;
  return [...all.slice(0, lines - 1), widthOf(last) < width ? `${last}…` : clip(`${last}…`, width)];
}
