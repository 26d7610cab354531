import type { NamePack } from '../../model/pack/names.js';

export const names: NamePack = {
  language: 'en',
  demonymEndings: '-ian, -ean, -ish, -ese, -ani',
  capitalNouns: false,
  titleCase: true,
  capitalAdjectives: true,
  notNames: `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun,
    mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays,
    january, february, march, april, may, june, july, august, september, october, november, december,
    jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, jan., feb., mar., apr., jun., jul., aug., sep., sept., oct., nov., dec.,
    i, i'm, i've, i'll, i'd, ok, okay, am, pm, a.m., p.m., gmt, utc, est, edt, cet, cest, bst, pst, pdt, dna, hiv, aids, covid, covid-19,
    god, gods, lord, internet, web, tv, dvd, cd, pdf, faq, id, ceo, cfo, coo, cto, mp, mps, phd, ph.d., ba, ma, msc, mba, vip, asap, fyi, ps, p.s., re, n/a,
    christmas, easter, ramadan, eid, hanukkah, passover, thanksgiving, halloween, valentine, ascension, pentecost, advent, diwali,
    islam, christianity, judaism, hinduism, buddhism, marxism, communism, nazism, zionism, darwinism,
    english, french, german, spanish, dutch, latin, arabic, hebrew, mandarin, cantonese, kurdish, urdu, farsi, hindi, swahili, gaelic,
    breaking, updated, update, exclusive, live, opinion, analysis, editorial, advertisement, photo, photos, video, watch, read, related, more, share, subscribe, caption, file`,
  groups: `
    muslim, muslims, christian, christians, jew, jews, jewish, hindu, hindus, buddhist, buddhists, sikh, sikhs, catholic, catholics, protestant, protestants, anglican, anglicans,
    sunni, sunnis, shia, shias, shiite, shiites, shi'ite, shi'ites, islamic, islamist, islamists, orthodox, evangelical, evangelicals, mormon, mormons, biblical, quranic, zionist, zionists,
    democrat, democrats, democratic, republican, republicans, tory, tories, conservative, conservatives, liberal, liberals, labour, green, greens, nazi, nazis, communist, communists, socialist, socialists, marxist, marxists, fascist, stalinist, maoist, thatcherite, keynesian,
    western, westerner, westerners, eastern, northern, southern, central, middle, arctic, antarctic, mediterranean, indigenous, native, black, white, aboriginal, latino, latinos, hispanic, hispanics, gothic, victorian, olympic, olympics, paralympic, paralympics, papal, soviet,
    government, parliament, state, federal, bank, church, army, navy, constitution, cabinet, opposition, court, bible, quran, koran, torah, nobel, oscar, oscars, grammy, grammys, emmy, pulitzer, brexit, grexit, holocaust, renaissance, cold, great, civil, world,
    police, officials, authorities, residents, witnesses, people, men, women, children, students, workers, experts, critics, supporters, protesters, soldiers, troops, rescuers, doctors, lawyers, investigators, prosecutors`,
  starters: `
    a, an, the, this, that, these, those, he, she, it, they, we, you, his, her, its, their, our, your, my, who, whom, whose, what, which, when, where, why, how,
    and, or, but, nor, so, yet, if, unless, while, although, though, because, since, as, than, whether, once, until, till, before, after, during, about, above, across,
    against, along, amid, among, around, at, behind, below, beneath, beside, besides, between, beyond, by, despite, down, except, for, from, in, inside, into, like, near,
    of, off, on, onto, out, outside, over, past, per, through, throughout, to, toward, towards, under, underneath, up, upon, via, with, within, without,
    not, no, none, nobody, nothing, never, yes, all, any, both, each, either, every, everyone, everybody, everything, few, many, more, most, much, neither, other, others,
    several, some, someone, something, such, another, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, forty, fifty, hundreds, thousands,
    dozens, scores, millions, first, second, third, last, next, later, earlier, meanwhile, however, also, even, still, only, just, then, there, here, now, today, yesterday,
    tomorrow, tonight, again, already, always, often, sometimes, perhaps, maybe, indeed, instead, moreover, furthermore, therefore, thus, hence, otherwise, nevertheless, nonetheless,
    according, asked, said, says, told, is, are, was, were, be, been, being, has, have, had, do, does, did, will, would, can, could, may, might, must, shall, should, let, let's,
    don't, doesn't, didn't, isn't, aren't, wasn't, weren't, it's, that's, there's, he's, she's, they're, we're, you're, we've, they've, we'll, can't, won't, what's, who's, here's,
    please, thank, thanks, dear, hi, hello, sorry, well, oh, ah, hey, wow, many, speaking, following, regarding, given, asked`,
  honorifics: `
    mr, mr., drs, drs., messrs, messrs., mrs, mrs., ms, ms., miss, mx, mx., dr, dr., doctor, prof, prof., professor, sir, dame, lord, lady, baron, baroness, count, countess, duke, duchess, earl,
    rev, rev., reverend, father, fr., sister, brother, saint, imam, rabbi, sheikh, sheik, shaikh, mullah, ayatollah, grand ayatollah, hajj, pastor, bishop, archbishop, cardinal,
    capt, capt., captain, col, col., colonel, lt, lt., lieutenant, lt. col., lieutenant colonel, maj, maj., major, gen, gen., general, maj. gen., major general, lt. gen.,
    lieutenant general, brig. gen., brigadier general, brigadier, sgt, sgt., sergeant, cpl., corporal, pvt., private, adm., admiral, vice admiral, rear admiral, cmdr., commander, petty officer,
    sen., sens., rep., reps., gov., govs., sen, rep, gov, atty. gen., hon., esq., pres., pm, madam, madame, monsieur, herr, señor, señora, don, doña`,
  offices: {
    president: 'president, presidents, head of state, interim president, acting president',
    'vice-president': 'vice president, vice-president',
    monarch: 'king, queen, emir, sultan, emperor, empress, monarch, shah',
    royal: 'prince, princess, crown prince, crown princess, prince regent',
    'prime-minister':
      'prime minister, premier, chancellor, head of government, taoiseach, chief minister, acting prime minister, caretaker prime minister',
    'deputy-prime-minister': 'deputy prime minister, vice premier, vice-premier, vice chancellor',
    'foreign-minister':
      'foreign minister, foreign secretary, secretary of state, minister of foreign affairs, minister for foreign affairs, external affairs minister, foreign affairs minister',
    'defence-minister':
      'defence minister, defense minister, defence secretary, defense secretary, secretary of defense, minister of defence, minister of defense, war minister',
    'finance-minister':
      'finance minister, treasury secretary, chancellor of the exchequer, minister of finance, secretary of the treasury, treasurer',
    'interior-minister':
      'interior minister, home secretary, home affairs minister, minister of the interior, homeland security secretary, security minister, national security minister',
    'justice-minister': 'justice minister, justice secretary, minister of justice, attorney general',
    'health-minister': 'health minister, health secretary, minister of health, surgeon general',
    minister:
      'minister, cabinet minister, secretary, transport minister, transportation secretary, energy minister, energy secretary, education minister, education secretary, environment minister, trade minister, economy minister, agriculture minister, labour minister, labor secretary, culture minister, housing minister, immigration minister, aid minister, climate minister, commerce secretary, minister of state',
    'deputy-minister':
      'deputy minister, deputy foreign minister, deputy defence minister, deputy defense minister, undersecretary, under-secretary, under secretary, undersecretary of state, deputy secretary of state, assistant secretary of state, assistant secretary, state secretary, junior minister, deputy secretary',
    'government-official':
      'official, officials, senior official, civil servant, bureaucrat, cabinet secretary',
    adviser:
      'adviser, advisor, national security adviser, national security advisor, senior adviser, special adviser, aide, top aide, counsellor',
    speaker: 'speaker, house speaker, parliament speaker, speaker of parliament, speaker of the house',
    lawmaker:
      'senator, senators, congressman, congresswoman, representative, lawmaker, legislator, deputy, member of parliament, opposition lawmaker, delegate, majority leader, minority leader, majority whip',
    candidate: 'candidate, presidential candidate, nominee, frontrunner, challenger, contender',
    'chief-of-staff':
      'chief of staff, army chief, military chief, chief of the general staff, chairman of the joint chiefs of staff, chief of defence, defence chief, navy chief, air force chief',
    commander:
      'commander, commander-in-chief, commander in chief, top commander, deputy commander, warlord, militia leader',
    officer: 'officer, soldier, colonel-general, field marshal, marshal, airman, sailor, marine, veteran',
    'intelligence-chief':
      'intelligence chief, spy chief, head of intelligence, spymaster, cia director, security chief',
    'police-chief':
      'police chief, police commissioner, chief constable, sheriff, chief superintendent, police superintendent, chief of police',
    'police-officer':
      'detective, inspector, constable, superintendent, deputy, trooper, police officer, police spokesman, detective inspector, detective sergeant',
    ambassador:
      'ambassador, permanent representative, high commissioner, consul, consul general, consul-general',
    envoy:
      'envoy, special envoy, mediator, negotiator, chief negotiator, special representative, peace envoy, special rapporteur',
    diplomat: "diplomat, charge d'affaires, attache, attaché",
    'chief-diplomat': 'top diplomat, foreign policy chief, chief diplomat, eu foreign policy chief',
    prosecutor:
      'prosecutor, chief prosecutor, district attorney, state attorney, public prosecutor, solicitor general, u.s. attorney, state prosecutor, prosecutor general',
    judge:
      'judge, justice, chief justice, magistrate, presiding judge, district judge, coroner, supreme court justice',
    lawyer:
      'lawyer, attorney, solicitor, barrister, defence lawyer, defense lawyer, defense attorney, counsel, public defender',
    spokesperson:
      'spokesman, spokeswoman, spokesperson, press secretary, chief spokesman, deputy spokesman, military spokesman, government spokesman, ministry spokesman, communications director',
    'party-leader':
      'party leader, opposition leader, leader of the opposition, party chairman, party secretary, general secretary, party chief',
    leader:
      'leader, top leader, political leader, supreme leader, chief, boss, head, co-leader, founder, co-founder, union leader, rebel leader, militant leader, faction leader',
    'secretary-general':
      'secretary-general, secretary general, un chief, u.n. chief, nato chief, general-secretary, director-general, director general',
    commissioner: 'commissioner, european commissioner, commission president, eu commissioner',
    chair: 'chairman, chairwoman, chairperson, chair, co-chair, president-elect, vice chairman, vice-chair',
    'chief-executive':
      'chief executive, chief executive officer, ceo, managing director, chief financial officer, chief operating officer, finance chief, owner, entrepreneur, businessman, businesswoman, billionaire, investor',
    director:
      'director, executive director, programme director, program director, regional director, country director, deputy director, manager, general manager, coordinator, humanitarian coordinator, principal, dean, head teacher',
    'deputy-head':
      'deputy head, deputy leader, deputy chief, deputy chairman, deputy director-general, deputy secretary-general',
    governor:
      'governor, lieutenant governor, provincial governor, regional governor, central bank governor, prefect',
    mayor: 'mayor, deputy mayor, vice mayor, lord mayor',
    'council-member': 'councillor, councilman, councilwoman, council member, alderman, commissioner',
    cleric: 'pope, patriarch, cleric, grand mufti, mufti, dalai lama, priest, chief rabbi, religious leader',
  },
  institutions: {
    'health-ministry':
      'health ministry, ministry of health, health department, department of health, ministry of public health, public health ministry, health authorities, health authority, health officials',
    'foreign-ministry':
      'foreign ministry, ministry of foreign affairs, foreign affairs ministry, foreign office, ministry of external affairs, department of foreign affairs, external affairs ministry',
    'defence-ministry':
      'defence ministry, defense ministry, ministry of defence, ministry of defense, department of defence, department of defense, war ministry',
    'interior-ministry':
      'interior ministry, ministry of the interior, ministry of interior, home office, home ministry, home affairs ministry, ministry of home affairs, ministry of internal affairs',
    'finance-ministry': 'finance ministry, ministry of finance, finance department, treasury',
    'justice-ministry': 'justice ministry, ministry of justice, justice department, department of justice',
    'education-ministry':
      'education ministry, ministry of education, education department, department of education',
    'transport-ministry':
      'transport ministry, ministry of transport, transportation ministry, department of transport, department of transportation, transport department',
    'energy-ministry': 'energy ministry, ministry of energy, energy department, department of energy',
    'environment-ministry':
      'environment ministry, ministry of environment, ministry of the environment, environment department',
    'agriculture-ministry':
      'agriculture ministry, ministry of agriculture, department of agriculture, agriculture department',
    'economy-ministry':
      'economy ministry, ministry of economy, ministry of the economy, economic ministry, ministry of economic affairs, trade ministry, ministry of trade, commerce ministry, commerce department',
    'culture-ministry': 'culture ministry, ministry of culture',
    'labour-ministry':
      'labour ministry, labor ministry, ministry of labour, ministry of labor, labor department, department of labor',
    'emergency-ministry':
      'emergency ministry, emergencies ministry, ministry of emergency situations, ministry of emergencies, disaster management authority, disaster agency, national disaster management authority, state emergency service, emergency service, emergency services',
    'prime-ministers-office': "prime minister's office, office of the prime minister, cabinet office",
    'presidents-office': "president's office, presidential office, office of the president, presidency",
    parliament: 'parliament, national parliament',
    senate: 'senate',
    'national-assembly': 'national assembly',
    'supreme-court': 'supreme court, supreme court of justice',
    'constitutional-court': 'constitutional court',
    'prosecutors-office':
      "prosecutor's office, prosecutor general's office, office of the prosecutor general, public prosecutor's office, attorney general's office, prosecution service",
    army: 'army, armed forces, defence forces, defense forces, military, land forces',
    navy: 'navy, naval forces',
    'air-force': 'air force',
    'general-staff': 'general staff',
    'coast-guard': 'coast guard, coastguard',
    'civil-defence':
      'civil defence, civil defense, civil defence agency, civil defense agency, civil protection, civil protection agency',
    'fire-service': 'fire service, fire brigade, fire department',
    'national-police': 'national police, police service, federal police, police force',
    'border-guard': 'border guard, border guards, border service, border guard service, border police',
    'central-bank': 'central bank, national bank, reserve bank',
    'electoral-commission':
      'electoral commission, election commission, electoral council, election authority',
    'statistics-office':
      'statistics office, bureau of statistics, statistics agency, statistical office, national statistics office',
    'meteorological-office':
      'meteorological office, meteorological agency, weather service, national weather service, met office, meteorological institute',
    'maritime-authority': 'maritime authority, port authority, maritime safety authority',
    'aviation-authority': 'civil aviation authority, aviation authority, aviation administration',
  },
  roles: `
    analyst, political analyst, economist, historian, researcher, scientist, academic, scholar, expert, author, writer, novelist, poet, playwright, journalist, reporter, correspondent,
    editor, columnist, commentator, photographer, cameraman, presenter, broadcaster, anchor, host, blogger, critic, artist, painter, sculptor, architect, designer, composer, conductor, musician,
    singer, rapper, guitarist, actor, actress, comedian, film-maker, filmmaker, producer, choreographer, dancer, model, chef, activist, campaigner, organiser, organizer, volunteer, aid worker,
    worker, teacher, student, pupil, nurse, physician, surgeon, paramedic, psychologist, pharmacist, veterinarian, engineer, programmer, pilot, astronaut, captain, skipper, driver, farmer, fisherman,
    shopkeeper, baker, trader, miner, builder, carpenter, electrician, firefighter, detective, suspect, defendant, victim, survivor, witness, resident, passenger, tourist, migrant, refugee, hostage,
    captive, prisoner, detainee, gunman, attacker, shooter, militant, fighter, rebel, terrorist, dissident, whistleblower, coach, head coach, trainer, manager, midfielder, striker, defender, goalkeeper,
    winger, forward, captain, quarterback, player, golfer, boxer, swimmer, runner, sprinter, skier, cyclist, driver, champion, olympian, medallist, umpire, referee, teammate, rival,
    mother, father, wife, husband, son, daughter, brother, sister, uncle, aunt, cousin, nephew, niece, grandmother, grandfather, granddaughter, grandson, widow, widower, mum, mom, dad, girlfriend, boyfriend,
    fiance, fiancée, partner, friend, neighbour, neighbor, colleague, classmate, twin, baby, toddler, schoolgirl, schoolboy, teenager, boy, girl, man, woman, user, customer, biographer, heir, heiress, tycoon,
    oligarch, dictator, strongman, politician, statesman, republican, democrat, incumbent, ex-president, ex-minister, general, strategist, consultant, aide, staffer, intern, lobbyist, pollster, philosopher, theologian,
    specialist, promoter, landlord, landlady, tenant, midwife, dentist, geologist, meteorologist, seismologist, volcanologist, hydrologist, epidemiologist, virologist, statistician, demographer, sociologist, archaeologist, biologist, physicist, chemist, astronomer, ecologist, juror,
    plaintiff, headteacher, lecturer, protester, demonstrator, conscript, guerrilla, steward, stewardess, policeman, policewoman, warden, broker, banker, executive, accountant, auditor, employee, welder, plumber, mechanic, butcher, waiter, waitress, vicar, monk, nun, translator, publisher,
    athlete, footballer, villager, pedestrian, motorist, inmate, signalman, stationmaster, dockworker, docker, farmworker, lifeguard, beekeeper, gardener, cleaner, seamstress, tailor, jeweller`,
  roleEndings: '',
  particles: `
    van, van der, van den, van de, von, von der, vom, zu, zur, de, de la, de las, de los, del, della, di, da, dos, das, do, du, des, le, la, el, al, bin, ibn, ben, bint, abu, ould, ter, ten, av, af, y, e, lo`,
  joiners: 'of, of the, for the, de, de la, del, des, du, der',
  articles: 'the, a, an',
  placePrepositions:
    'arrived in, arrived at, travelled to, traveled to, flew to, flown to, returned to, moved to, went to, drove to, fled to, trip to, visit to, flight to, flights to, in, at, near, from, to, into, across, around, outside, inside, through, throughout, towards, toward, via, north of, south of, east of, west of',
  whereWords:
    'arrived in, arrived at, travelled to, traveled to, flew to, flown to, returned to, moved to, went to, drove to, fled to, trip to, flight to, flights to, in, near, across, around, throughout, outside, north of, south of, east of, west of',
  holding: 'of, at, for, with',
  sayings:
    'said, says, told, tells, added, adds, asked, replied, explained, insisted, argued, warned, wrote, writes, tweeted, recalled, joked, admitted, claimed, stated, noted, continued, commented, concluded, testified, who',
  organisations: {
    leading:
      'fc, f.c., ac, as, afc, real, bk, if, fk, sk, tv, radio, club, team, banco, grupo, université, universidad, universität, bank of, hotel',
    words: `
      ministry, department, office, bureau, agency, authority, administration, commission, committee, council, parliament, assembly, congress, senate, chamber, cabinet, treasury, board, court, tribunal, prosecutor's,
      party, alliance, coalition, movement, front, brigade, brigades, army, forces, force, command, corps, guard, guards, navy, police, militia, legion, battalion, regiment, division, squadron, fleet, troops, directorate, service, services,
      bank, fund, group, holding, holdings, company, co, co., corp, corp., corporation, inc, inc., ltd, ltd., llc, plc, ag, gmbh, as, asa, a/s, ab, oy, nv, sa, s.a., industries, enterprises, partners, associates, systems, technologies, motors, airlines, airways, railways,
      energy, petroleum, oil, steel, pharmaceuticals, foods, stores, insurance, capital, securities, ventures, media, studios, pictures, records, publishing, press, news, times, post, herald, tribune, gazette, journal, daily, telegraph, guardian, observer, chronicle, radio, television, broadcasting, network,
      union, unions, federation, confederation, association, society, club, league, institute, institution, foundation, trust, charity, organization, organisation, network, initiative, project, programme, program, forum, centre, center, observatory, academy, college, school, university, seminary, faculty, laboratory,
      church, diocese, mosque, brotherhood, order, hospital, clinic, museum, gallery, theatre, theater, orchestra, philharmonic, choir, opera, ballet, library, marines, united, fc, f.c., afc, cf, rovers, wanderers, athletic, city fc, team, resources, mining, mines, shipping, logistics, minerals, solutions, registry`,
    tails: '',
    endings: '',
    weakEndings: '',
    introducers: `group, the group, militant group, armed group, rebel group, company, firm, newspaper, daily, magazine, website, news site, broadcaster, channel, news agency, agency, band, rock band, militia, party, movement, charity, club, airline, bank, carmaker, retailer, start-up, startup, insurer, manufacturer, supplier, think tank, think-tank, watchdog, network, publisher, union, organisation, organization, nonprofit, operator, subsidiary, developer, studio, label, shipping line, trade union, federation, brewer, regulator, ministry, authority, port authority, aid group, rights group, civil protection, coast guard, rescue service, health service, employers' group, trade body, lobby, chain`,
    tailsOfUnknown: '',
    linked: '',
  },
  legalForms:
    'inc, inc., ltd, ltd., llc, plc, corp, corp., co., gmbh, ag, ab, as, a/s, asa, aps, oy, sa, s.a., nv, n.v., b.v., l.p., llp',
  places: {
    leading:
      'mount, mt, mt., lake, cape, port, fort, camp, isle, river, gulf, strait, rio, monte, lac, lago, île, isla, sierra, château, castle, playa, plaza, piazza, place, rue, calle, avenida, san, santa, santo, são, st, st.',
    words: `
      street, road, avenue, boulevard, lane, square, plaza, park, garden, gardens, bridge, airport, station, harbour, harbor, port, canal, river, lake, sea, ocean, bay, gulf, strait, channel, sound, cape, point, island, islands, isle, isles, peninsula, coast, beach, reef,
      mountain, mountains, mount, mt, mt., hill, hills, valley, desert, forest, plain, plateau, glacier, volcano, falls, county, district, province, state, region, territory, republic, kingdom, emirate, city, town, village, borough, community, township, municipality, governorate, oblast, prefecture,
      camp, prison, castle, palace, tower, building, hotel, house, hall, stadium, arena, cathedral, crossing, border, strip, heights, highway, crater, base, dam, mine, field, heights, springs, creek, ridge, canyon, north, south, east, west`,
    tails: '',
    endings: '-shire, -stan, -abad',
    weakEndings: '-ville, -burg, -burgh, -bury, -borough, -ham, -pur, -grad, -shire, -abad, -stan',
    introducers: `city of, town of, village of, district of, province of, state of, region of, island of, port of, port city of, capital of, suburb of, neighbourhood of, neighborhood of, county of, governorate of, enclave of, peninsula of, republic of, kingdom of, capital, camp of, river, lake, restaurant, mount`,
    tailsOfUnknown:
      'hospital, airport, prison, stadium, mosque, cathedral, air base, airbase, medical center, medical centre',
    linked: '',
  },
  others: {
    leading: 'operation, hurricane, storm, cyclone, typhoon, treaty, project, grand prix, tour, miss, mr',
    words: `
      agreement, accord, accords, treaty, pact, convention, protocol, declaration, resolution, charter, amendment, act, bill, law, code, plan, doctrine, summit, conference, talks, war, wars, revolution, uprising, intifada, spring, massacre, genocide, operation, storm, hurricane, typhoon, cyclone,
      cup, open, championships, olympics, games, marathon, prix, tour, trophy, prize, award, awards, medal, festival, carnival, expo, fair, day, week, month, year, eve, ball, show, bowl, derby, series, season, championship, era, age, affair, scandal, inquiry, report, index, test, theorem, syndrome, disease, virus, effect,
      bond, bonds, edition, mash, version, model, tablet, app, assistant, browser`,
    tails: '',
    endings: '',
    weakEndings: '',
    introducers: `film, movie, novel, book, album, song, single, play, show, series, drama, musical, hurricane, typhoon, cyclone, tropical storm, storm, operation, vessel, ship, ferry, tanker, frigate, yacht, smartphone, app`,
    tailsOfUnknown: '',
    linked: '',
  },
  genitive: { marked: "'s, '", plain: '', kept: false },
  compound: 'part',
};
