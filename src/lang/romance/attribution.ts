import type { QuoteMarks, VerbColumn } from '../../model/pack/attribution.js';

/** Marks of quotation in use for the written Romance languages, in print and on the web. */
export const quotes: readonly QuoteMarks[] = [
  { open: '«', close: '»' },
  { open: '“', close: '”' },
  { open: '"', close: '"' },
  { open: '"', close: '”' },
  { open: '“', close: '"' },
  { open: '‘', close: '’' },
  { open: "'", close: "'" },
  { open: '‹', close: '›' },
];

/** Marks that open direct speech at the head of a paragraph. */
export const dashes: readonly string[] = ['—', '–', '-', '―'];

/** Columns of the rows of verbs: the present also has the future and the conditional, the past also the imperfect, the participle all its forms. */
export const columns: readonly VerbColumn[] = ['base', 'present', 'past', 'participle', 'gerund'];
