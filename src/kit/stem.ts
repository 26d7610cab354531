import { fold } from './fold.js';
import { onceOfWord } from './once.js';

/** Letters of a folded word that are kept: a rewriter changes endings, related languages have others. */
const LETTERS = 6;

/** A word as it is compared between texts. */
export const stemOf = onceOfWord((word: string): string => fold(word).slice(0, LETTERS));
