/** Texts of any length that bring out what a rule costs: each repeats one thing that a rule may look around from. */
const repeated =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

export const GENERATORS: Readonly<Record<string, (length: number) => string>> = {
  'one word': repeated('a'),
  'one number': repeated('7'),
  words: repeated('word '),
  numbers: repeated('12,345 '),
  'groups of three': repeated('000 '),
  'counted people': repeated('killed 12 people and '),
  'open quotations': repeated('"He said '),
  quotations: repeated('"We will go," said Mr Ota. '),
  guillemets: repeated('«Vi drar», sier han. '),
  chains: repeated('according to Ota, who says that '),
  names: repeated('Anna Ota '),
  demands: repeated('The union demands that the company pays unless it refuses, '),
  dates: repeated('on Monday 3 May 2024 at 10:30, '),
  lines: repeated('x\n'),
  blanks: repeated('x \t\u00a0\n'),
  brackets: repeated('([{<'),
  abbreviations: repeated('U.S. '),
  dashes: repeated('– ja – '),
  surrogates: repeated('x\ud83d'),
  'directional marks': repeated('\u202eabc\u202c '),
  addresses: repeated('https://a.example/b?c=d e@f.example '),
  prose: repeated(
    'The ministry said on Tuesday that at least 40 people were killed in Orsk. "We are looking," said Anna Ota, a spokesperson. ',
  ),
};

/** The same for markup: what nests, repeats or is never closed. */
export const MARKUP: Readonly<Record<string, (length: number) => string>> = {
  'nested blocks': repeated('<div>'),
  'open paragraphs': repeated('<p>A line of text. '),
  'nested lists': repeated('<ul><li>x'),
  'nested tables': repeated('<table><tr><td>'),
  'formatting elements': repeated('<b><i><a href=x>'),
  attributes: (length) => `<p ${repeated('a=b ')(length)}>x</p>`,
  'entity references': repeated('&amp;&#x41;&nosuch; '),
  comments: repeated('<!-- x -->'),
  'open comments': repeated('<!--'),
  scripts: repeated('<script type="application/ld+json">{"a":'),
};
