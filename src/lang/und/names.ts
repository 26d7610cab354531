import type { NamePack } from '../../model/pack/names.js';

/** Texts in a language without a pack: names by their letters' case and by what the registry knows. */
export const names: NamePack = {
  language: 'und',
  capitalNouns: false,
  capitalAdjectives: false,
  notNames: '',
  groups: '',
  starters: '',
  honorifics: 'dr., mr., mrs., ms.',
  offices: {},
  roles: '',
  roleEndings: '',
  particles: 'van, van der, von, de, de la, del, di, da, dos, al, el, bin, ibn, ben, abu',
  joiners: 'of, de, del, des, du, &',
  articles: '',
  placePrepositions: '',
  whereWords: '',
  sayings: '',
  organisations: {
    words: 'fc, bank, group, inc, ltd, gmbh, ag, tv, radio',
    tails: '',
    endings: '',
    linked: '',
  },
  places: { words: '', tails: '', endings: '', linked: '' },
  others: { words: '', tails: '', endings: '', linked: '' },
  genitive: { marked: "'s, '", plain: '', kept: false },
  compound: 'part',
};
