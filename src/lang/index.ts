import type { Packs } from '../model/pack/index.js';
import { da } from './da/index.js';
import { de } from './de/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import { nb } from './nb/index.js';
import { nl } from './nl/index.js';
import { nn } from './nn/index.js';
import { sv } from './sv/index.js';
import { und } from './und/index.js';

/** The table of language packs. Adding a language adds a row here and a folder beside. */
export const packs: Packs = { da, de, en, es, fr, nb, nl, nn, sv, und };
