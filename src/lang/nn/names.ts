import type { NamePack } from '../../model/pack/names.js';
import * as family from '../scandinavian/names.js';

export const names: NamePack = {
  language: 'nn',
  demonymEndings: '',
  capitalNouns: false,
  titleCase: false,
  capitalAdjectives: false,
  notNames: `${family.notNames},
    måndag, tysdag, tirsdag, laurdag, lørdag, sundag, søndag, jul, jula, påske, påska, pinse, pinsa, id, eid, eg, dei, de, dykk, deira, vi, me, i, les, les meir, les også, foto, bilete, bilde, illustrasjon, video, sjå, annonse, publisert, oppdatert, artikkelen, kjelde, kommentar, kronikk, leiar, debatt, meiningar`,
  groups: `politiet, styresmaktene, myndigheitene, folk, barn, born, kvinner, menn, ekspertar, kritikarar, sosialdemokrat, sosialdemokratar, venstremann, høgremann, arbeidarpartist, muslim, muslimar, muslimsk, kristen, kristne, jøde, jødar, katolikk, katolsk, nazist, kommunist, olympisk, nobel, oscar, brexit, holocaust, bibel, vestleg, europeisk, nordisk, grunnlova`,
  starters: `
    regjeringa,
    eg, du, han, ho, hen, den, det, vi, me, de, dykk, dei, man, ein, ei, eit, min, mi, mitt, mine, din, di, ditt, dine, sin, si, sitt, sine, hans, hennar, vår, vårt, våre, dykkar, deira, denne, dette, desse, slik, slike, slikt, nokon, noko, nokre, ingen, inga, ingenting, alle, alt, all, kvar, kvart, begge, mange, mykje, få, fleire, flest, mest, meir, andre, annan, somme, sume,
    kven, kva, kor, korleis, kvifor, når, og, eller, men, for, så, fordi, ettersom, sidan, sjølv om, om, viss, dersom, medan, mens, då, da, at, som, enn, i, på, til, frå, med, utan, av, ved, hos, mot, mellom, under, over, etter, før, innan, gjennom, rundt, kring, langs, blant, ifølgje, ut, inn, opp, ned, bort, fram, heim,
    ikkje, aldri, alltid, ofte, no, her, der, dit, hit, også, òg, berre, likevel, difor, derfor, dermed, derimot, dessutan, samtidig, samstundes, deretter, seinare, tidlegare, først, fyrst, sist, siste, første, fyrste, neste, igjen, att, framleis, allereie, kanskje, nesten, minst, omtrent, cirka, ja, nei, jo, vel, javel, akkurat, nettopp, endeleg, særleg, spesielt, faktisk, truleg,
    er, var, har, hadde, vil, ville, kan, kunne, skal, skulle, må, måtte, bør, burde, blir, vert, vart, blei, bli, verte, får, fekk, la, lat, ta, gå, kom, kjem, sjå, ser, seie, seier, sa, gjer, gjorde, trur, meiner,
    i dag, i går, i morgon, dagen, i fjor, to, tre, fire, fem, seks, sju, åtte, ni, ti, elleve, tolv, hundre, tusen, takk, hei, kjære, ver`,
  honorifics: `${family.honorifics}, presten, biskop, biskopen, prest, sokneprest, fenrik, korporal, menig, frue, statsråd, president, pave, paven, kardinal, erkebiskop, dronninga, prinsessa, kronprinsessa`,
  offices: {
    president:
      'president, presidenten, statsoverhovud, statsoverhovudet, statssjef, statssjefen, interimspresident, interimspresidenten',
    'vice-president': 'visepresident, visepresidenten',
    monarch: 'konge, kongen, kong, dronning, dronninga, emir, emiren, sultan, sultanen, keisar, keisaren',
    royal: 'prins, prinsen, prinsesse, prinsessa, kronprins, kronprinsen, kronprinsesse, kronprinsessa',
    'prime-minister':
      'statsminister, statsministeren, regjeringssjef, regjeringssjefen, forbundskanslar, forbundskanslaren, kanslar, kanslaren, førsteminister, førsteministeren, premierminister, premierministeren',
    'deputy-prime-minister': 'visestatsminister, visestatsministeren',
    'foreign-minister': 'utanriksminister, utanriksministeren',
    'defence-minister': 'forsvarsminister, forsvarsministeren, krigsminister, krigsministeren',
    'finance-minister': 'finansminister, finansministeren',
    'interior-minister':
      'innanriksminister, innanriksministeren, tryggingsminister, tryggleiksminister, sikkerheitsminister',
    'justice-minister': 'justisminister, justisministeren, riksadvokat, riksadvokaten',
    'health-minister': 'helseminister, helseministeren, helse- og omsorgsminister',
    minister:
      'minister, ministeren, ministrar, statsråd, statsråden, samferdselsminister, samferdsleminister, klimaminister, klima- og miljøminister, kunnskapsminister, næringsminister, landbruksminister, bistandsminister, utviklingsminister, kulturminister, arbeidsminister, energiminister, miljøminister, fiskeriminister',
    'deputy-minister':
      'viseminister, viseministeren, viseutanriksminister, statssekretær, statssekretæren, viseforsvarsminister',
    'government-official':
      'embetsmann, embetsmannen, tenestemann, tenestemannen, embetsmenn, tenestemenn, byråkrat, ekspedisjonssjef, departementsråd, regjeringsrepresentant',
    adviser:
      'rådgjevar, rådgjevaren, rådgivar, rådgivaren, seniorrådgjevar, seniorrådgivar, spesialrådgjevar, tryggingsrådgjevar, tryggleiksrådgjevar',
    speaker:
      'stortingspresident, stortingspresidenten, parlamentspresident, parlamentspresidenten, parlamentsleiar',
    lawmaker:
      'stortingsrepresentant, stortingsrepresentanten, parlamentarikar, parlamentarikaren, parlamentsmedlem, parlamentsmedlemmen, senator, senatoren, kongressmedlem, kongressmann, kongresskvinne, representant, representanten, folkevald, utanrikspolitisk talsperson, finanspolitisk talsperson, fraksjonsleiar, parlamentarisk leiar',
    candidate:
      'presidentkandidat, presidentkandidaten, kandidat, kandidaten, statsministerkandidat, toppkandidat',
    'chief-of-staff':
      'generalstabssjef, generalstabssjefen, forsvarssjef, forsvarssjefen, hærsjef, hærsjefen, stabssjef, stabssjefen, militærsjef',
    commander:
      'kommandant, kommandanten, øvstkommanderande, militærleiar, militærleiaren, kommandør, kommandøren, opprørsleiar',
    officer: 'soldat, soldaten, offiser, offiseren, feltmarskalk, veteran, grenader',
    'intelligence-chief':
      'etterretningssjef, etterretningssjefen, tryggingssjef, tryggleikssjef, spionsjef, spionsjefen, pst-sjef',
    'police-chief':
      'politimeister, politimeisteren, politisjef, politisjefen, politidirektør, politidirektøren, lensmann, lensmannen, visepolitimeister',
    'police-officer':
      'politimann, politimannen, politibetjent, betjent, operasjonsleiar, operasjonsleiaren, politiinspektør, politiadvokat, politiadvokaten, politioverbetjent, innsatsleiar, innsatsleiaren, etterforskar, etterforskingsleiar',
    ambassador: 'ambassadør, ambassadøren, fn-ambassadør, fn-ambassadøren, konsul, generalkonsul',
    envoy:
      'utsending, utsendingen, spesialutsending, spesialutsendingen, meklar, meklaren, forhandlar, forhandlaren, sjefforhandlar, sjefforhandlaren, spesialrapportør',
    diplomat: 'diplomat, diplomaten, toppdiplomat',
    'chief-diplomat': 'utanrikssjef, utanrikssjefen, eus utanrikssjef',
    prosecutor:
      'aktor, aktoren, statsadvokat, statsadvokaten, sjefanklagar, sjefanklagaren, anklagar, påtaleansvarleg, førstestatsadvokat',
    judge: 'dommar, dommaren, tingrettsdommar, høgsterettsdommar, lagdommar, justitiarius, sorenskrivar',
    lawyer: 'advokat, advokaten, forsvarar, forsvararen, bistandsadvokat, bistandsadvokaten',
    spokesperson:
      'talsmann, talsmannen, talskvinne, talskvinna, talsperson, talspersonen, pressetalsmann, pressetalsmannen, pressetalskvinne, pressesjef, pressesjefen, pressekontakt, pressevakt, kommunikasjonssjef, kommunikasjonssjefen, kommunikasjonsdirektør, kommunikasjonsdirektøren, pressesekretær, militærtalsmann, militærtalsmannen, regjeringstalsmann',
    'party-leader':
      'partileiar, partileiaren, opposisjonsleiar, opposisjonsleiaren, partisekretær, partisekretæren, nestleiar, nestleiaren',
    leader:
      'leiar, leiaren, toppleiar, øvste leiar, politisk leiar, politiske leiar, sjef, sjefen, gründer, gründeren, grunnleggjar, grunnleggjaren, grunnleggar, fagforeiningsleiar, forbundsleiar, klubbleiar, fylkesleiar, lokallagsleiar, religiøs leiar, åndeleg leiar',
    'secretary-general':
      'generalsekretær, generalsekretæren, generaldirektør, generaldirektøren, fn-sjef, fn-sjefen, nato-sjef, nato-sjefen',
    commissioner:
      'kommissær, kommissæren, eu-kommissær, høgkommissær, høgkommissæren, kommisjonspresident, kommisjonsleiar',
    chair: 'styreleiar, styreleiaren, formann, formannen, komitéleiar, komiteleiar, møteleiar',
    'chief-executive':
      'administrerande direktør, adm. direktør, adm. dir., konsernsjef, konsernsjefen, konserndirektør, dagleg leiar, finansdirektør, toppsjef, toppsjefen, eigar, eigaren, investor, forretningsmann, forretningsmannen, milliardær, milliardæren',
    director:
      'direktør, direktøren, assisterande direktør, avdelingsdirektør, avdelingsleiar, regiondirektør, landdirektør, seksjonssjef, seksjonsleiar, fagsjef, fagdirektør, rektor, rektoren, koordinator, prosjektleiar, programleiar, redaksjonssjef, overlege, overlegen, sjeføkonom, sjeføkonomen, sjefstrateg, sjefanalytikar',
    'deputy-head': 'visedirektør, visegeneralsekretær, assisterande generalsekretær',
    governor:
      'guvernør, guvernøren, fylkesmann, fylkesmannen, statsforvaltar, statsforvaltaren, sentralbanksjef, sentralbanksjefen, sysselmann, sysselmeister',
    mayor:
      'ordførar, ordføraren, borgarmeister, borgarmeisteren, varaordførar, byrådsleiar, byrådsleiaren, byråd, rådmann, rådmannen, kommunedirektør, kommunedirektøren, fylkesordførar',
    'council-member': 'kommunestyremedlem, bystyremedlem, gruppeleiar',
    cleric:
      'pave, paven, patriark, patriarken, prest, presten, biskop, biskopen, stormufti, imam, imamen, preses, domprost, prost',
  },
  institutions: {
    'health-ministry':
      'helsedepartementet, helseministeriet, helse- og omsorgsdepartementet, helsedepartement, helseministerium, helsestyresmaktene, helsestyresmakter, helsemyndigheitene, helsemyndigheiter, helsedirektoratet',
    'foreign-ministry': 'utanriksdepartementet, utanriksministeriet, ud, utanriksdepartement',
    'defence-ministry': 'forsvarsdepartementet, forsvarsministeriet, forsvarsdepartement',
    'interior-ministry': 'innanriksdepartementet, innanriksministeriet, innanriksdepartement',
    'finance-ministry': 'finansdepartementet, finansministeriet, finansdepartement',
    'justice-ministry':
      'justisdepartementet, justis- og beredskapsdepartementet, justisministeriet, justisdepartement',
    'education-ministry': 'kunnskapsdepartementet, utdanningsdepartementet, utdanningsministeriet',
    'transport-ministry':
      'samferdselsdepartementet, samferdsledepartementet, transportdepartementet, transportministeriet',
    'energy-ministry': 'energidepartementet, olje- og energidepartementet, energiministeriet',
    'environment-ministry': 'klima- og miljødepartementet, miljødepartementet, miljøverndepartementet',
    'agriculture-ministry': 'landbruksdepartementet, landbruks- og matdepartementet',
    'economy-ministry':
      'næringsdepartementet, nærings- og fiskeridepartementet, økonomidepartementet, handelsdepartementet',
    'culture-ministry': 'kulturdepartementet, kultur- og likestillingsdepartementet',
    'labour-ministry': 'arbeidsdepartementet, arbeids- og inkluderingsdepartementet',
    'emergency-ministry':
      'katastrofeministeriet, kriseministeriet, direktoratet for samfunnstryggleik og beredskap',
    'prime-ministers-office': 'statsministerens kontor, kontoret til statsministeren, statsministerkontoret',
    'presidents-office': 'presidentkontoret, kontoret til presidenten',
    parliament: 'parlamentet',
    'national-assembly': 'nasjonalforsamlinga',
    senate: 'senatet',
    'supreme-court': 'høgsterett',
    'constitutional-court': 'grunnlovsdomstolen, forfatningsdomstolen, konstitusjonsdomstolen',
    'prosecutors-office': 'riksadvokaten, påtalemakta, statsadvokatembetet',
    army: 'hæren, forsvaret, dei væpna styrkane',
    navy: 'marinen, sjøforsvaret',
    'air-force': 'luftforsvaret, flyvåpenet',
    'general-staff': 'generalstaben',
    'coast-guard': 'kystvakta',
    'civil-defence': 'sivilforsvaret',
    'fire-service': 'brannvesenet',
    'national-police': 'politidirektoratet',
    'border-guard': 'grensevakta, grensepolitiet',
    'central-bank': 'sentralbanken, nasjonalbanken',
    'electoral-commission': 'valkommisjonen, valkomiteen',
    'statistics-office': 'statistisk sentralbyrå, statistikkbyrået, ssb',
    'meteorological-office': 'meteorologisk institutt',
    'maritime-authority': 'kystverket, sjøfartsdirektoratet',
    'aviation-authority': 'luftfartstilsynet, luftfartsstyresmaktene',
  },
  roles: `
    analytikar, analytikaren, økonom, økonomen, historikar, historikaren, forskar, forskaren, seniorforskar, vitskapsmann, ekspert, eksperten, forfattar, forfattaren, diktar, poet, journalist, journalisten, reporter, korrespondent, korrespondenten, redaktør, redaktøren, sjefredaktør, sjefredaktøren,
    ansvarleg redaktør, politisk redaktør, nyheitsredaktør, kommentator, kommentatoren, skribent, fotograf, fotografen, programleiar, programleiaren, bloggar, bloggaren, kritikar, kunstnar, kunstnaren, målar, bilethoggar, arkitekt, designar, komponist, dirigent, musikar, musikaren, songar, songaren, artist, artisten, rappar, gitarist,
    skodespelar, skodespelaren, skuespelar, skuespelaren, komikar, komikaren, regissør, regissøren, produsent, dansar, modell, kokk, aktivist, aktivisten, frivillig, hjelpearbeidar, arbeidar, lærar, læraren, student, studenten, elev, sjukepleiar, lege, legen, fastlege, kirurg, psykolog, psykologen, ingeniør, pilot, piloten, astronaut, skipper, kaptein, sjåfør, bonde, bonden, fiskar,
    kjøpmann, bakar, handelsmann, brannsjef, brannmann, sikta, tiltalt, mistenkt, offer, vitne, vitnet, innbyggjar, passasjer, turist, flyktning, gissel, fange, fangen, gjerningsmann, gjerningsmannen, angripar, opprørar, terrorist, terroristen, varslar, varslaren, trenar, trenaren, hovudtrenar, landslagstrenar, landslagssjef, midtbanespelar, spiss, forsvarsspelar, keeper, målvakt,
    spelar, spelaren, golfspelar, boksar, symjar, løpar, skiløpar, skiskyttar, syklist, verdsmeister, verdsmeisteren, olympisk meister, lagkamerat, mor, mora, far, faren, kone, kona, ektemann, ektemannen, mann, mannen, son, sonen, dotter, dottera, bror, broren, syster, systera, søster, søstera, onkel, tante, fetter, kusine, bestemor, bestefar, farmor, farfar, mormor, morfar, mamma, pappa, kjærast, kjærasten,
    sambuar, sambuaren, ven, venen, venninne, nabo, naboen, kollega, kollegaen, tvilling, gut, guten, jente, jenta, kvinne, kvinna, brukar, rikmann, oligark, diktator, diktatoren, politikar, politikaren, ekspresident, ekspresidenten, eksminister, strateg, konsulent, meiningsmålar, filosof, filosofen, teolog, sosiolog, statsvitar, jurist, juristen, jusprofessor, førsteamanuensis, stipendiat, dosent, psykiater, forhandlingsleiar, vaktmeister, sekretær, medarbeidar,
    spesialist, spesialisten, promotor, promotoren, huseigar, huseigaren, utleigar, utleigaren, leigetakar, leigetakaren, jordmor, jordmora, tannlege, tannlegen, veterinær, veterinæren, geolog, geologen, meteorolog, meteorologen, statsmeteorolog, statsmeteorologen, seismolog, seismologen,
    vulkanolog, vulkanologen, hydrolog, hydrologen, epidemiolog, epidemiologen, virolog, virologen, smittevernlege, smittevernlegen, statistikar, statistikaren, demograf, demografen, sosiologen, arkeolog, arkeologen, biolog, biologen, fysikar, fysikaren, kjemikar, kjemikaren, astronom,
    astronomen, økolog, økologen, meddommar, saksøkjar, saksøkjaren, rektor, rektoren, forelesar, demonstrant, demonstranten, vernepliktig, politimann, politimannen, politibetjent, politibetjenten, meklar, meklaren, bankmann, rekneskapsførar, rekneskapsføraren, revisor, revisoren, sveisar,
    sveisaren, røyrleggjar, røyrleggjaren, elektrikar, elektrikaren, mekanikar, mekanikaren, slaktar, slaktaren, kelnar, servitør, servitøren, sokneprest, soknepresten, munk, munken, nonne, nonna, omsetjar, omsetjaren, forleggjar, forleggjaren, idrettsutøvar, fotballspelar, fotballspelaren,
    fotgjengar, fotgjengaren, bilist, bilisten, ambulansearbeidar, ambulansearbeidaren, gruvearbeidar, gruvearbeidaren, hamnearbeidar, hamnearbeidaren, gartnar, gartnaren, birøktar, birøktaren, badevakt, pendlar, pendlaren, gründer, gründeren`,
  roleEndings: `${family.roleEndings}, -leiar, -leiaren, -rådgjevar, -rådgjevaren, -rådgivar, -forskar, -forskaren, -trenar, -trenaren, -spelar, -spelaren, -meister, -meisteren, -ordførar, -ordføraren, -dommar, -dommaren, -anklagar, -anklagaren, -forfattar, -forfattaren, -skodespelar, -politikar, -politikaren, -analytikar, -analytikaren, -eigar, -eigaren, -arbeidar, -sjåfør, -lærar, -lege, -kvinna`,
  particles: family.particles,
  joiners: 'of, of the, for the, de, de la, del, des, du',
  articles: 'den, det, dei',
  placePrepositions:
    'kom til, kome til, kjem til, reise til, reiser til, reiste til, reist til, drog til, dra til, flaug til, flyg til, flykta til, rømde til, flytta til, flytte til, tilbake til, attende til, besøk i, på besøk i, på veg til, heim til, turen til, vegen til, i, på, frå, til, ved, nær, utanfor, rundt, gjennom, over, mot, inn i, ut av, nord for, sør for, aust for, vest for, langs',
  whereWords:
    'kom til, kome til, kjem til, reise til, reiser til, reiste til, reist til, drog til, dra til, flaug til, flyg til, flykta til, rømde til, flytta til, flytte til, på veg til, turen til, i, nær, utanfor, nord for, sør for, aust for, vest for, langs',
  holding: 'i, for, av, hos, ved',
  sayings:
    'seier, sa, fortel, fortalde, meiner, meinte, forklarar, forklarte, forklara, svarar, svara, svarte, opplyser, opplyste, skriv, skreiv, uttaler, uttalar, uttalte, understrekar, understreka, legg, påpeikar, peiker, hevdar, hevda, synest, trur, spør, spurde, åtvarar, åtvara, slår, vedgår, vedgjekk, innrømmer, held, roper, ropar, smiler, ler',
  organisations: {
    leading:
      'fc, f.c., ac, as, afc, real, bk, if, fk, sk, il, tv, radio, club, team, banco, grupo, université, universidad, universität, bank of, hotel',
    words: `${family.organisationWords}, parti, partiet, departement, departementet, direktorat, direktoratet, forbund, forbundet, foreining, foreininga, organisasjon, komité, komiteen, råd, rådet, nemnd, tilsynet, ombodet, ombudet, etat, etaten, verk, verket, fond, fondet, kyrkjelyd, kyrkje, kyrkja, sparebank, forlag, trykkeri, teateret, galleri, idrettslag, fotballklubb, ballklubb, ungdom, folkeparti, arbeidarparti, sjukehus, kringkasting, telegrambyrå, pressekontor, mållag, ungdomslag, bondelag`,
    tails:
      'tingrett, byrett, heradsrett, lagmannsrett, jordskifterett, politidistrikt, politi, universitetssjukehus, universitet, sjukehus, legevakt, høgskule, høgskole, fengsel, brannvesen, bispedøme, kyrkjelyd, kyrkje, idrettslag, ballklubb, fotballklubb, parti, handelskammer, domkyrkje, hamnevesen, teater, museum, bibliotek, filharmoniske orkester, symfoniorkester, ungdomslag, mållag',
    endings: `${family.organisationEndings}, -foreininga, -kyrkja, -utvalet, -avisa, -regjeringa, -sjukehuset, -skulen, -hamna, -rørsla, -gruppa, -nemnda, -laget, -blad`,
    weakEndings: '',
    introducers: `gruppa, bandet, selskapet, firmaet, bedrifta, verksemda, organisasjonen, partiet, avisa, magasinet, vekebladet, tidsskriftet, nettstaden, nettavisa, nyheitsbyrået, tv-kanalen, kanalen, radiokanalen, klubben, militsen, rørsla, foreininga, kjeda, konsernet, banken, flyselskapet, reiarlaget, forlaget, tankesmia, fagforeininga, opprørsgruppa, terrorgruppa, islamistgruppa, terrororganisasjonen, stiftinga, hjelpeorganisasjonen, bilprodusenten, produsenten, morselskapet, dotterselskapet, analysebyrået, meiningsmålingsinstituttet, departementet, direktoratet, forbundet, fagforbundet, operatøren, tenesta, redningstenesta, helsetenesta, kystvakta, sivilforsvaret, leverandøren, forsikringsselskapet, arbeidsgivarforeininga`,
    tailsOfUnknown: '',
    linked: `universitetet i, høgskulen i, høgskolen i, legevakta i, institutt for, senter for, sysselmannen for, sysselmannen på, fylkesmannen i, statsforvaltaren i, tollvesenet i, ambassaden i, domstolen i, direktoratet for, departementet for, komiteen for, rådet for, foreininga for, stiftinga for, forbundet for, museet for, kontoret for, nemnda for, tilsynet for, akademiet for, fondet for, kunsthøgskulen i`,
  },
  legalForms:
    'inc, inc., ltd, ltd., llc, plc, corp, corp., co., gmbh, ag, ab, as, a/s, asa, aps, oy, sa, s.a., nv, n.v., b.v., l.p., llp',
  places: {
    leading:
      'mount, mt, mt., lake, cape, port, fort, camp, isle, river, gulf, strait, rio, monte, lac, lago, île, isla, sierra, château, castle, playa, plaza, piazza, place, rue, calle, avenida, san, santa, santo, são, st, st., ytre, indre, øvre, nedre, midtre, nordre, søre, austre, vestre',
    words: `${family.placeWords}, gate, veg, torg, plass, hamn, kyrkje, fylke, kommune, len, stasjon, lufthamn, flyplass, bru, sentrum, vest, aust, sør, nord`,
    tails:
      'kommune, fylke, fylkeskommune, lufthamn, flyplass, stasjon, festning, slott, rådhus, tinghus, prestegard, torg, plass, gate, hamn, sentrum, stadion, domkyrkje, leir, flyktningleir, krins',
    endings: `${family.placeEndings}, -hamna, -vegen, -øyane, -sjøen, -bygda, -breidda, -garden, -kyrkja, -halvøya, -stripa`,
    weakEndings: `${family.weakPlaceEndings}, -hamn, -gard, -skog, -vatn`,
    introducers: `byen, hamnebyen, storbyen, småbyen, hovudstaden, bygda, landsbyen, tettstaden, bydelen, forstaden, kommunen, provinsen, delstaten, fylket, regionen, området, distriktet, øya, øygruppa, halvøya, elva, innsjøen, fjellet, vulkanen, fjorden, dalen, garden, restauranten, restaurant, utestaden, hotellet, flyplassen, leiren, flyktningleiren, landet, republikken, hovudøya, grensebyen, kystbyen`,
    tailsOfUnknown: '',
    linked: '',
  },
  others: {
    ...family.others,
    leading: 'operation, hurricane, storm, cyclone, typhoon, treaty, project, grand prix, tour, miss, mr',
    introducers: `filmen, boka, romanen, albumet, låta, songen, spelet, serien, tv-serien, musikalen, stykket, skipet, fartøyet, tankskipet, cruiseskipet, ferja, orkanen, tyfonen, stormen, operasjon, hunden, katten, hesten`,
  },
  genitive: { marked: "'s, ', :s", plain: 's', kept: true },
  compound: 'whole',
};
