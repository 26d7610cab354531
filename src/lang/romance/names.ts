/** Words around names that are the same in Spanish and French, or that harm neither where they stand in one of them only. */
export const notNames = `
    ok, okay, tv, dvd, cd, pdf, id, adn, vih, covid, covid-19, pc, www, gmt, utc, cest, cet, vip, it, pib, co2, sms, gps, usb, pme, html, nº, n°, no.,
    internet, web, ramadán, ramadan, islam, halloween, hanukkah, diwali`;

export const particles =
  "van, van der, van den, van de, von, von der, de, de la, de las, de los, de l', del, della, di, da, dos, das, do, du, des, d', le, la, el, al, bin, ibn, ben, bint, abu, abou, ould, ter, ten, zu, vom, lo";

export const legalForms =
  'inc, inc., ltd, ltd., llc, plc, corp, corp., co., gmbh, ag, ab, as, a/s, asa, oy, sa, s.a., s.l., sl, sarl, sas, nv, n.v., b.v., s.a.s., cía., cie';

/** Words at the head of names of clubs, banks and broadcasters. */
export const organisationLeading =
  'fc, f.c., cf, ac, as, afc, rc, real, bk, if, fk, sk, tv, radio, club, team, banco, banque, grupo, groupe, université, universidad, universität, bank of, hotel, hôtel';

/** English words of bodies that stand in names of any country. */
export const organisationWords = `
    bank, group, holding, holdings, company, corp, corporation, inc, ltd, plc, sa, media, press, news, times, post, institute, university, college, school, academy,
    club, united, city, team, bureau, agency, authority, council, commission, committee, ministry, department, party, union, federation, association, foundation, fund,
    trust, organization, army, front, forum, center, centre, airlines, airways, energy, systems, industries, pharma, motors, watch, network, resources, mining, mines, shipping, logistics, steel, petroleum, minerals, technologies, solutions, services, registry, observatory, initiative`;

export const placeWords = `
    street, road, avenue, square, park, bridge, airport, river, lake, sea, bay, gulf, island, islands, mountain, mount, valley, county, beach, hotel, station,
    arena, tower, hall, heights, hill, hills, north, south, east, west, camp`;

/** Such words that stand first in names of places. */
export const placeLeading = `
    mount, mt, cape, port, fort, camp, río, rio, monte, mont, lac, lago, île, isla, islas, îles, sierra, château, castillo, playa, plage, plaza, piazza, place, rue, calle, avenida, avenue,
    boulevard, paseo, quai, cabo, cap, golfo, golfe, bahía, baie, estrecho, détroit, valle, vallée, puerto, san, santa, santo, são, st, st., saint, sainte, cerro, volcán, volcan`;
