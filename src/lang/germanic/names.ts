/** Words around names that German and Dutch papers write alike, or that harm neither. */
export const notNames = `
  januar, april, august, september, november, december, dezember, ok, okay, tv, dvd, cd, pdf, id, dna, dns, hiv, aids, covid, covid-19, corona, pc, www, gmt, utc, mez, mesz, cet, cest, vip, it, pr, wc, iq, lp, nr, nr., ps, ca, ca., dr., gps, sms, mms, usb, xml, html, mp3, co2, 3d, 2d, internet, web, euro, ramadan, islam, advent, halloween, chanukka`;

export const honorifics = `
  mr, mr., mrs, mrs., ms, ms., miss, sir, lady, lord, dame, dr, dr., prof, prof., professor, madame, monsieur, señor, don, imam, rabbi, sheikh, ayatollah, mullah, pastor, baron, prins, prinses, general, major, admiral, sergeant, dipl.-ing., ing., mag.`;

export const particles =
  'of, of the, van, van der, van den, van de, van het, von, von der, von den, von und zu, vom, zu, zum, zur, de la, de las, de los, del, della, di, da, dos, das, do, du, des, le, la, el, al, bin, ibn, ben, bint, abu, ould, ter, ten, te, af, av, y, e, lo, de, den, der, op den';

/** Organisation words that run in names of both, and English ones that both print. */
export const organisationWords = `
  bank, group, gruppe, holding, holdings, invest, company, co, co., corp, corp., corporation, inc, inc., ltd, ltd., llc, plc, ag, gmbh, se, nv, bv, kg, radio, tv, media, press, news, times, post, courier, institut, instituut, institute, university, college, school, academy, fc, sc, sv, vv, united, city fc, rovers, club, klub, team, orchestra, museum, theater, opera,
  bureau, agency, authority, council, commission, committee, ministry, department, party, union, federation, association, foundation, fund, trust, organization, organisation, army, front, forum, center, centre, institution, airlines, airways, energy, systems, industries, pharma, church, court, resources, mining, mines, shipping, logistics, steel, petroleum, minerals, technologies, solutions, services, registry, observatory, initiative`;

export const placeWords = `
  street, road, avenue, boulevard, square, plaza, park, bridge, airport, river, lake, sea, bay, gulf, island, islands, mountain, mount, mt., valley, county, beach, hotel, station, arena, tower, house, city, town, heights, hill, hills, north, south, east, west, camp`;

export const legalForms =
  'inc, inc., ltd, ltd., llc, plc, corp, corp., co., gmbh, ag, se, kg, ohg, e.v., ab, as, a/s, asa, aps, oy, sa, s.a., nv, n.v., bv, b.v., vof, l.p., llp';

export const others = {
  leading: 'operation, hurricane, storm, cyclone, typhoon, grand prix, tour, miss',
  words: 'cup, open, prix, grand prix, tour, festival, games, show, award, awards, prize, liga, trophy',
  tails: '',
  endings: '-cup, -festival, -liga',
  linked: '',
  tailsOfUnknown: '',
  weakEndings: '',
} as const;
