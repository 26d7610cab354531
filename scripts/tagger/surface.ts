/**
 * From the words of a treebank to the tokens of our tokenizer: contractions, clitics and hyphenated words are one token
 * as printed; a percent sign is one of its own.
 */
export interface Part {
  form: string;
  upos: string;
  features: ReadonlyMap<string, string>;
  /** Whether no space follows. */
  glued: boolean;
  /** A noun or name with the possessive clitic. */
  possessive: boolean;
}

const POSSESSIVE = /^['’‘]s$/i;
const CLITIC = /^(?:['’‘](?:s|ll|re|ve|d|m)|n['’‘]t)$/i;
const ELIDED = /^\p{L}+['’]$/u;
const LETTER_IN = /\p{L}/u;
const WORD_END = /[\p{L}\p{N}.]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
const DASHED = /^-\p{L}/u;
const PERCENT = /^(\d[\d.,]*)%$/;
const SYMBOL = /^[%$€£]$/;

/** The tokens of one sentence in CoNLL-U. `join` also joins elided words to what follows (`l'homme` as one token). */
export function surface(lines: readonly string[], join: boolean): Part[] {
  return glue(contract(lines).flatMap(split), join);
}

/** Reads the lines; a multiword range becomes one part with the tag of its first word. */
function contract(lines: readonly string[]): Part[] {
  const parts: Part[] = [];
  let until = 0;
  let range: Part | null = null;
  for (const line of lines) {
    const [id = '', form = '', , upos = '', , features = '', , , , misc = ''] = line.split('\t');
    if (line.startsWith('#') || id === '' || id.includes('.')) continue;
    const glued = /SpaceAfter=No/.test(misc);
    if (id.includes('-')) {
      until = Number(id.split('-')[1]);
      range = { form, upos: '', features: new Map(), glued, possessive: false };
      parts.push(range);
    } else if (range) {
      if (range.upos === '') Object.assign(range, { upos, features: featuresOf(features) });
      else if (POSSESSIVE.test(form) && upos === 'PART') range.possessive = true;
      if (Number(id) >= until) range = null;
    } else parts.push({ form, upos, features: featuresOf(features), glued, possessive: false });
  }
  return parts;
}

const featuresOf = (text: string): Map<string, string> =>
  new Map(text === '_' ? [] : text.split('|').map((pair) => pair.split('=') as [string, string]));

function split(part: Part): Part[] {
  const plain = { features: new Map<string, string>(), possessive: false };
  if (SYMBOL.test(part.form)) return [{ ...part, ...plain, upos: 'SYM' }];
  const percent = PERCENT.exec(part.form);
  if (percent) {
    return [
      { ...plain, form: percent[1]!, upos: 'NUM', glued: true },
      { ...plain, form: '%', upos: 'SYM', glued: part.glued },
    ];
  }
  const bare = /^(.+s)(['’])$/u.exec(part.form);
  if (!bare || !LETTER_IN.test(part.form)) return [part];
  // The plural possessive (workers') ends in a mark, which is a token of its own for us.
  return [
    { ...part, form: bare[1]!, glued: true, possessive: true },
    { ...plain, form: bare[2]!, upos: 'PUNCT', glued: part.glued },
  ];
}

function glue(parts: readonly Part[], join: boolean): Part[] {
  const out: Part[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const last = out.at(-1);
    const next = parts[i + 1];
    if (!last?.glued) out.push({ ...part });
    else if (CLITIC.test(part.form)) {
      last.possessive ||= POSSESSIVE.test(part.form) && part.upos === 'PART';
      extend(last, part, false);
    } else if (DASHED.test(part.form) && WORD_END.test(last.form)) extend(last, part, false);
    else if (join && ELIDED.test(last.form) && WORD_START.test(part.form)) extend(last, part, true);
    else if (part.form === '-' && part.glued && next && hyphenated(last.form, next.form)) {
      extend(last, part, false);
      extend(last, next, true);
      i++;
    } else out.push({ ...part });
  }
  return out;
}

/** Whether a hyphen between the two makes one token: words do, a range of numbers does not. */
const hyphenated = (left: string, right: string): boolean =>
  WORD_END.test(left) && WORD_START.test(right) && (LETTER_IN.test(left) || LETTER_IN.test(right));

function extend(part: Part, by: Part, takeTag: boolean): void {
  part.form += by.form;
  part.glued = by.glued;
  if (takeTag) Object.assign(part, { upos: by.upos, features: by.features, possessive: by.possessive });
}
