import type { GrammarPack } from '../../model/pack/grammar.js';

export const grammar: GrammarPack = { language: 'nb' };
