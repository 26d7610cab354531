import type { QuoteMarks } from '../../model/pack/attribution.js';

/** Marks of quotation as German and Dutch papers print them, with those of the typewriter and of foreign desks. */
export const quotes: readonly QuoteMarks[] = [
  { open: '„', close: '“' },
  { open: '„', close: '”' },
  { open: '„', close: '"' },
  { open: '“', close: '”' },
  { open: '”', close: '”' },
  { open: '"', close: '"' },
  { open: '»', close: '«' },
  { open: '«', close: '»' },
  { open: '‚', close: '‘' },
  { open: '‚', close: '’' },
  { open: '‘', close: '’' },
  { open: '›', close: '‹' },
  { open: "''", close: "''" },
  { open: ',,', close: "''" },
  { open: "'", close: "'" },
];

/** Dashes do not open direct speech. */
export const dashes: readonly string[] = [];
