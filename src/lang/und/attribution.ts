import type { AttributionPack } from '../../model/pack/attribution.js';

export const attribution: AttributionPack = {
  language: 'und',
  quotes: [
    { open: '“', close: '”' },
    { open: '"', close: '"' },
    { open: '"', close: '”' },
    { open: '“', close: '"' },
    { open: '“', close: '“' },
    { open: "''", close: "''" },
    { open: '``', close: "''" },
    { open: '«', close: '»' },
    { open: '„', close: '“' },
  ],
  dashes: ['–', '—'],
  columns: ['base', 'present', 'past', 'participle', 'gerund'],
  verbs: [],
  carriers: [],
  withholders: [],
  nouns: [],
  before: [],
  hearsay: [],
  unknown: [],
  agents: [],
  venues: [],
  sources: [],
  anonymous: [],
};
