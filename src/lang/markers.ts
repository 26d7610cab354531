import type { LanguageFamily } from '../model/pack/text.js';
import { evidence } from './scandinavian/evidence.js';

/** Families of close languages, each with the evidence between its members. */
export const families: readonly LanguageFamily[] = [evidence];
