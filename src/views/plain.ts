/**
 * Characters that could drive a terminal or turn the direction of what follows are shown, not passed on: control characters as
 * their symbols (Unicode Control Pictures), bidirectional controls and lone surrogates as U+FFFD. Line breaks and tabs are kept.
 */
export function plain(text: string): string {
  return text
    .replace(CONTROL, (char) =>
      char === '\u007f' ? '\u2421' : String.fromCharCode(0x2400 + char.charCodeAt(0)),
    )
    .replace(UNSEEN, '\ufffd')
    .replace(/\p{Cs}/gu, '\ufffd');
}

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
const UNSEEN = /[\u0080-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The same for every string in plain data. */
export function plainAll<T>(value: T): T {
  if (typeof value === 'string') return plain(value) as T;
  if (Array.isArray(value)) return value.map(plainAll) as T;
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, plainAll<unknown>(member)]),
    ) as T;
  }
  return value;
}
