/**
 * Bodies that stand in the news of every country: `id | class | names by language`; names after `any:` are used in all languages.
 * Written by hand from general knowledge (CC0).
 */
export const ORGANISATIONS = `
un | international | any: UN, U.N., FN, ONU, VN | en: United Nations | nb: De forente nasjoner | da: De Forenede Nationer | sv: Förenta nationerna | de: Vereinte Nationen | es: Naciones Unidas | fr: Nations unies | nl: Verenigde Naties
un-security-council | international | any: UNSC | en: United Nations Security Council, UN Security Council, U.N. Security Council, Security Council | nb: FNs sikkerhetsråd, FNs sikkerhetsrådet, Sikkerhetsrådet | da: FN's Sikkerhedsråd, FNs Sikkerhedsråd, Sikkerhedsrådet | sv: FN:s säkerhetsråd, Säkerhetsrådet
eu | international | any: EU, E.U. | en: European Union | nb: Den europeiske union, Den europeiske unionen | da: Den Europæiske Union | sv: Europeiska unionen | de: Europäische Union | es: Unión Europea | fr: Union européenne | nl: Europese Unie
nato | international | any: NATO, Nato | fr: OTAN | es: OTAN
`;
