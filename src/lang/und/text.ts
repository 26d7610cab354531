import type { TextPack } from '../../model/pack/text.js';

export const text: TextPack = { language: 'und' };
