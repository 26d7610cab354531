import type { NumberPack } from '../../model/pack/numbers.js';

export const numbers: NumberPack = { language: 'en' };
