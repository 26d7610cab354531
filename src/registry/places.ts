/**
 * Places that news names and no list of states and cities has: other names of states, regions, seas, straits, deserts, and
 * spellings of cities. One row a place: `id | ISO 3166-1 code of its state or - | names by language`. Names after `any:` are used
 * in all languages. Written by hand from general knowledge (CC0).
 */
export const PLACES = `
united-states | US | any: USA, U.S.A., U.S., US | en: United States of America, the States | nb: Amerikas forente stater, De forente stater, Statene | da: Amerikas Forenede Stater, De Forenede Stater | sv: Amerikas förenta stater, Förenta staterna | de: Vereinigte Staaten von Amerika | es: Estados Unidos de América, EE.UU., EEUU | fr: États-Unis d'Amérique | nl: Verenigde Staten van Amerika
united-kingdom | GB | any: U.K. | en: Britain, Great Britain | nb: Storbritannia, Det forente kongerike | da: Storbritannien, Det Forenede Kongerige | sv: Storbritannien, Förenade kungariket | de: Großbritannien | es: Gran Bretaña | fr: Grande-Bretagne | nl: Groot-Brittannië
`;
