import type { NamePack } from '../../model/pack/names.js';

export const names: NamePack = { language: 'nb' };
