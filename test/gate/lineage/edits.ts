import type { Random } from './random.js';
import { SYNONYMS } from './synonyms.js';

/** An article as an editor sees it: paragraphs of sentences. */
export type Draft = readonly (readonly string[])[];

/** What is done to a text; each number is the share of what it speaks of, `moves` a count of paragraphs. */
export interface Severity {
  readonly cut: number;
  readonly moves: number;
  readonly numbers: number;
  readonly quotes: number;
  readonly words: number;
  readonly clauses: number;
  readonly added: number;
}

/** From a shortened copy to a text of which hardly three words in a row are left. */
export const SEVERITIES: readonly Severity[] = [
  { cut: 0.1, moves: 0, numbers: 0, quotes: 0, words: 0, clauses: 0, added: 0 },
  { cut: 0.25, moves: 1, numbers: 0.2, quotes: 0.2, words: 0.1, clauses: 0, added: 0.05 },
  { cut: 0.3, moves: 2, numbers: 0.3, quotes: 0.3, words: 0.25, clauses: 0.15, added: 0.1 },
  { cut: 0.35, moves: 3, numbers: 0.3, quotes: 0.5, words: 0.5, clauses: 0.3, added: 0.1 },
  { cut: 0.4, moves: 4, numbers: 0.3, quotes: 0.6, words: 0.9, clauses: 0.5, added: 0.15 },
];

const table: ReadonlyMap<string, readonly string[]> = new Map(
  SYNONYMS.split('\n')
    .filter((row) => row.includes('|'))
    .map((row) => {
      const [word = '', others = ''] = row.split('|');
      return [word.trim(), others.split(',').map((other) => other.trim())] as const;
    }),
);

export const draftOf = (text: string): Draft =>
  text
    .split(/\n+/)
    .map((line) =>
      line
        .split(/(?<=[.!?]["”’]?)\s+(?=["“‘A-Z])/)
        .map((sentence) => sentence.trim())
        .filter((sentence) => sentence !== ''),
    )
    .filter((paragraph) => paragraph.length > 0);

export const textOf = (draft: Draft): string =>
  draft.map((paragraph) => paragraph.join(' ')).join('\n\n') + '\n';

/** A text made of another one; `foreign` are paragraphs that the editor has from elsewhere. */
export function edited(draft: Draft, severity: Severity, foreign: Draft, dice: Random): Draft {
  const shortened = cut(draft, severity.cut, dice);
  const moved = move(shortened, severity.moves, dice);
  const reworded = moved.map((paragraph) => paragraph.map((sentence) => reword(sentence, severity, dice)));
  const extra = foreign.slice(0, Math.round(reworded.length * severity.added));
  return extra.reduce<Draft>((text, paragraph) => {
    const at = 1 + dice.whole(text.length);
    return [...text.slice(0, at), paragraph, ...text.slice(at)];
  }, reworded);
}

/** Most is lost at the end, some within: wires are written to be cut so. */
function cut(draft: Draft, share: number, dice: Random): Draft {
  const sentences = draft.flat().length;
  let over = Math.round(sentences * share);
  const result = draft.map((paragraph) => [...paragraph]);
  for (let i = result.length - 1; i > 0 && over > sentences * share * 0.4; i--) {
    over -= result[i]!.length;
    result[i] = [];
  }
  for (let tries = 0; over > 0 && tries < sentences; tries++) {
    const paragraph = result[1 + dice.whole(Math.max(1, result.length - 1))];
    if (paragraph !== undefined && paragraph.length > 0) {
      paragraph.splice(dice.whole(paragraph.length), 1);
      over -= 1;
    }
  }
  return result.filter((paragraph) => paragraph.length > 0);
}

function move(draft: Draft, count: number, dice: Random): Draft {
  const result = [...draft];
  for (let i = 0; i < count && result.length > 2; i++) {
    const [paragraph] = result.splice(dice.whole(result.length), 1);
    result.splice(dice.whole(result.length + 1), 0, paragraph!);
  }
  return result;
}

/** New words, another order of clauses, slips in figures; quotations are changed less often than the rest. */
function reword(sentence: string, severity: Severity, dice: Random): string {
  const parts = sentence.split(/(["“][^"”]*["”])/);
  const changed = parts.map((part, i) => {
    if (i % 2 === 1) return dice.next() < severity.quotes ? words(part, severity.words * 0.4, dice) : part;
    return slip(words(part, severity.words, dice), severity.numbers, dice);
  });
  const whole = changed.join('');
  return dice.next() < severity.clauses ? clauses(whole, dice) : whole;
}

/** Words that can stand nearly anywhere; a rewriter strews and strikes them. */
const FILLERS = ['also', 'reportedly', 'meanwhile', 'apparently', 'in fact', 'at the same time', 'indeed'];

function words(text: string, share: number, dice: Random): string {
  return text.replace(/[A-Za-z]+/g, (word) => {
    if (dice.next() < share * 0.12) return `${dice.pick(FILLERS)} ${word}`;
    const others = table.get(word.toLowerCase());
    if (others === undefined || dice.next() >= share) return word;
    const other = dice.pick(others);
    return /^[A-Z]/.test(word) ? other[0]!.toUpperCase() + other.slice(1) : other;
  });
}

const slip = (text: string, share: number, dice: Random): string =>
  text.replace(/\d+/g, (digits) =>
    dice.next() < share && digits.length < 4
      ? String(Math.max(1, Number(digits) + dice.whole(9) - 4))
      : digits,
  );

/** "A, B" becomes "B, A" for the last comma of a sentence; a short opening phrase goes to the end. */
function clauses(sentence: string, dice: Random): string {
  const end = /[.!?]["”]?$/.exec(sentence)?.[0] ?? '';
  const body = sentence.slice(0, sentence.length - end.length);
  const at = dice.next() < 0.5 ? body.lastIndexOf(', ') : body.indexOf(', ');
  if (at < 8 || body.length - at < 12) return sentence;
  const [head, tail] = [body.slice(0, at), body.slice(at + 2)];
  return `${tail[0]!.toUpperCase()}${tail.slice(1)}, ${head[0]!.toLowerCase()}${head.slice(1)}${end}`;
}

/** Two texts in one: blocks of each in turn, some of both left out. */
export function merged(one: Draft, two: Draft, dice: Random): Draft {
  const keep = (draft: Draft): Draft => draft.slice(0, Math.max(2, Math.ceil(draft.length * 0.7)));
  const sources = [keep(one), keep(two)].map((draft) => [...draft]);
  const result: (readonly string[])[] = [];
  let turn = dice.whole(2);
  while (sources.some((list) => list.length > 0)) {
    const list = sources[turn]!.length > 0 ? sources[turn]! : sources[1 - turn]!;
    result.push(...list.splice(0, 1 + dice.whole(3)));
    turn = 1 - turn;
  }
  return result;
}
