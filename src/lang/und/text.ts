import type { TextPack } from '../../model/pack/text.js';
import { evidence } from '../scandinavian/evidence.js';

/** What holds where the language has no pack: Latin abbreviations of titles and companies that many languages share. */
export const text: TextPack = {
  language: 'und',
  abbreviations: {
    inside: ['dr.', 'prof.', 'mr.', 'mrs.', 'st.', 'nr.', 'vs.'],
    either: ['inc.', 'ltd.', 'jr.', 'sr.', 'co.', 'corp.'],
    closing: ['etc.'],
    beforeNumber: ['no.', 'art.', 'vol.', 'p.', 'pp.', 'fig.', 'tel.'],
  },
  ordinalDot: false,
  capitalNouns: false,
  months: [],
  weekdays: [],
  starters: [],
  gluable: [],
  elisions: [],
  sayings: [],
  credits: { byline: [], connectors: [], agencies: [], origin: [], picture: ['photo', 'foto'] },
  boilerplate: [],
  families: [evidence],
};
