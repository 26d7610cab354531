/** Words around names that nb, nn, da and sv write alike, or that harm none of them where they do not. */
export const notNames = `
  mandag, tirsdag, onsdag, torsdag, fredag, januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember, december,
  ok, okay, tv, dvd, cd, pdf, id, dna, hiv, aids, covid, covid-19, pc, www, gmt, utc, cest, cet, vip, it, pr, bnp, mva, ph.d., dr., nr, kl, ps, ca, gud, gud fader, herren, internett, internet, web,
  pc-en, vm, em, nm, dm, sm, ol, co2, pcb, hms, su, gps, sms, mms, usb, xml, html, dvd-er, cd-er, ufo, dab, mp3, wc, iq, lp, u.s.a, nb, bh, tlf, nr., kr, kr., mill., mrd., mio., mia., fig., kap., a-, b-, t-, super-g, 3d, 2d, f.eks., bl.a., osv., mr,
  ramadan, islam, koranen, bibelen, advent, hanukkah, halloween`;

export const honorifics = `
  mr, mr., mrs, mrs., ms, ms., miss, sir, lady, lord, dame, dr, dr., doktor, prof, prof., professor, herr, hr, hr., fru, frøken, fr., frk., madame, monsieur, señor, don,
  imam, rabbi, sheikh, sjeik, sheik, ayatollah, storayatollah, mullah, pastor, baron, kong, kongen, dronning, dronningen, prins, prinsen, prinsesse, prinsessen, kronprins, kronprinsen, kronprinsesse, kronprinsessen,
  general, generalmajor, generalløytnant, generalløjtnant, brigader, oberst, oberstløytnant, oberstløjtnant, major, kaptein, kaptajn, kapten, løytnant, løjtnant, sersjant, sergent, korporal, admiral, kontreadmiral, kommandør`;

export const particles =
  'van, van der, van den, van de, von, von der, de la, de las, de los, del, della, di, da, dos, das, do, du, des, le, la, el, al, bin, ibn, ben, bint, abu, ould, ter, ten, av, af, zu, vom, y, e, lo, de';

/** Endings of words for people that the four languages share: "-minister", "-leder" and the like with the forms that end a compound. */
export const roleEndings = `
  -minister, -ministeren, -ministre, -president, -presidenten, -direktør, -direktøren, -general, -generalen, -kommissær, -kommissæren, -sekretær, -sekretæren, -inspektør, -inspektøren, -ambassadør, -ambassadøren,
  -redaktør, -redaktøren, -journalist, -journalisten, -fotograf, -professor, -professoren, -pastor, -doktor, -advokat, -advokaten, -kandidat, -kandidaten, -agent, -økonom, -økonomen, -politiker, -politikeren,
  -analytiker, -analytikeren, -ekspert, -eksperten, -talsmann, -talsmannen, -talsmand, -talsmanden, -talskvinne, -talskvinnen, -talskvinde, -talskvinden, -talsperson, -talspersonen, -leder, -lederen, -sjef, -sjefen, -chef, -chefen,
  -formann, -formannen, -formand, -formanden, -rådgiver, -rådgiveren, -forsker, -forskeren, -trener, -treneren, -træner, -træneren, -spiller, -spilleren, -mester, -mesteren, -borgmester, -borgmesteren, -ordfører, -ordføreren,
  -offiser, -offiseren, -officer, -officeren, -dommer, -dommeren, -anklager, -anklageren, -representant, -representanten, -repræsentant, -repræsentanten, -medlem, -medlemmet, -forfatter, -forfatteren, -skuespiller, -skuespilleren,
  -mann, -mannen, -mand, -manden, -kvinne, -kvinnen, -kvinde, -kvinden`;

/** Organisation words that run in names of all four, with a capital or without. */
export const organisationWords = `
  bank, group, holding, holdings, invest, company, co, co., corp, corp., corporation, inc, inc., ltd, ltd., llc, plc, ag, gmbh, as, asa, a/s, aps, ab, oy, hb, sa, radio, tv, media, press, news, times, post, tidende, avis, blad, dagblad,
  nyheter, institutt, institut, institute, university, universitet, college, school, academy, akademi, fc, if, bk, sk, fk, ik, il, tf, gf, boldklub, united, city fc, rovers, club, klub, klubb, team, cup, orchestra, orkester, symfoniorkester, teater, theatre, opera, museum, kor,
  bureau, agency, authority, council, commission, committee, ministry, department, party, union, federation, association, foundation, fund, trust, organization, organisation, army, front, forum, center, centre, senter, institution, airlines, airways, energy, systems, industries, pharma, church, court, resources, mining, mines, shipping, logistics, steel, petroleum, minerals, technologies, solutions, services, registry, observatory, initiative`;

export const organisationEndings = `
  -partiet, -partiets, -direktoratet, -departementet, -ministeriet, -forbundet, -forbund, -foreningen, -forening, -organisasjonen, -organisationen, -kommisjonen, -kommissionen, -komiteen, -rådet, -utvalget, -udvalget, -tilsynet, -etaten, -verket, -fondet, -banken, -bank, -kirken,
  -tinget, -posten, -tidende, -bladet, -avisen, -avisa, -nytt, -universitetet, -instituttet, -instituttet, -instituttet, -instituttet, -selskapet, -selskabet, -konsernet, -koncernen, -unionen, -alliansen, -regjeringen, -regeringen, -administrasjonen, -administrationen, -bevegelsen, -bevægelsen,
  -brigaden, -hæren, -fronten, -gruppen, -gruppa, -klubben, -laget, -holdet, -museet, -teatret, -teateret, -operaen, -skolen, -sykehuset, -sygehuset, -hospitalet, -politiet, -retten, -domstolen`;

export const placeWords = `
  street, road, avenue, boulevard, square, plaza, park, bridge, airport, river, lake, sea, bay, gulf, island, islands, mountain, mount, mt., valley, county, beach, hotel, hotell, station, stadion, arena, tower, house, city, town, heights, hill, hills, north, south, east, west, camp, slot, kirkegård`;

export const placeEndings = `
  -gate, -gata, -gaten, -gade, -gaden, -gatan, -veien, -vegen, -vei, -veg, -vej, -vejen, -vägen, -plassen, -plads, -pladsen, -torg, -torget, -torvet, -torv, -allé, -alléen, -alleen, -broen, -brua, -bron, -parken, -havnen, -hamnen, -havna, -fjorden, -fjord, -dalen, -vika, -viken, -bukten, -bukta, -bugten, -sundet, -havet, -sjøen, -sjön, -søen, -vannet, -vatnet, -elva, -elven, -åen, -øya, -øyene, -øyane, -øen, -øerne, -ön, -öarna, -holmen, -neset, -næsset, -halvøya, -halvøen, -halvön, -fjellet, -breen, -skoven, -marka, -sletten, -stripen, -striben, -remsan, -bredden, -kysten, -kusten, -ørkenen, -öknen, -regionen, -provinsen, -distriktet, -dalføret, -byen, -bygda, -köping, -købing, -stan, -abad, -hotellet, -stadion, -kvarteret`;

/** Endings of places that are endings of surnames too, many surnames being names of farms. */
export const weakPlaceEndings = `
  -bro, -bru, -dal, -vik, -vig, -sund, -ø, -öy, -øy, -holm, -nes, -næs, -fjell, -fjeld, -bergen, -berget, -haugen, -toppen, -bre, -skogen, -borg, -berg, -heim, -hjem, -stad, -sted, -havn, -hamn, -strand, -lund, -rup, -lev, -land, -burg, -ville, -grad, -by, -bygd, -plass, -torp, -bølle, -slev, -ager, -ås`;

export const others = {
  leading: '',
  words: `
    cup, open, prix, grand prix, tour, festival, festivalen, games, show, award, awards, prize, prisen, traktaten, traktat, avtalen, aftalen, konvensjonen, konventionen, protokollen, erklæringen, loven, lov, krigen, kampanjen, kampagnen, utvalget, rapporten, saken, sagen, uken, ugen, dagen, året, prosjektet, projektet, planen, ordningen, ordenen, medaljen, messen, utstillingen, udstillingen, reformen, direktivet, forordningen`,
  tails: '',
  endings:
    '-prisen, -traktaten, -avtalen, -aftalen, -konvensjonen, -konventionen, -protokollen, -erklæringen, -loven, -krigen, -saken, -sagen, -festivalen, -messen, -planen, -reformen, -direktivet, -ligaen, -serien, -cupen, -mesterskapet, -mesterskabet, -rapporten, -løftet, -ordningen',
  linked: '',
  tailsOfUnknown: '',
  weakEndings: '',
} as const;
