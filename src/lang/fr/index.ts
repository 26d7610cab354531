import type { Pack } from '../../model/pack/index.js';
import { attribution } from './attribution.js';
import { definitions } from './definitions.js';
import { grammar } from './grammar.js';
import { measures } from './measures.js';
import { names } from './names.js';
import { numbers } from './numbers.js';
import { placings } from './placings.js';
import { positions } from './positions.js';
import { text } from './text.js';
import { times } from './times.js';

export const fr: Pack = {
  code: 'fr',
  text,
  grammar,
  numbers,
  times,
  names,
  attribution,
  measures,
  definitions,
  placings,
  positions,
};
