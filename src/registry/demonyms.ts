/**
 * Adjectives and words for people of states and peoples, by language: `ISO 3166-1 code: stems`; every stem is read with each of the
 * endings, one with `!` only as it stands. Written by hand from general knowledge (CC0).
 */
export const DEMONYMS: Readonly<Record<string, { readonly endings: string; readonly rows: string }>> = {
  en: {
    endings: ', s',
    rows: `
      US: american
      GB: british!, briton
      NO: norwegian
      DK: danish!, dane
      SE: swedish!, swede
      IL: israeli
      PS: palestinian
      EG: egyptian`,
  },
};
