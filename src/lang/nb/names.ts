import type { NamePack } from '../../model/pack/names.js';
import * as family from '../scandinavian/names.js';

export const names: NamePack = {
  language: 'nb',
  demonymEndings: '',
  capitalNouns: false,
  titleCase: false,
  capitalAdjectives: false,
  notNames: `${family.notNames},
    lørdag, søndag, jul, julen, påske, påsken, pinse, pinsen, id, eid, jeg, jeg, de, dem, deres, vi, i, les, les mer, foto, bilde, illustrasjon, video, se, annonse, publisert, oppdatert, artikkelen, kilde, kommentar, kronikk, leder, debatt, meninger`,
  groups: `politiet, myndighetene, folk, barn, kvinner, menn, eksperter, kritikere, sosialdemokrat, sosialdemokrater, socialdemokrat, socialdemokrater, venstremand, venstremann, høyremann, arbeiderpartist, muslim, muslimer, muslimsk, kristen, kristne, jøde, jøder, katolikk, katolik, katolsk, nazist, kommunist, olympisk, nobel, oscar, brexit, holocaust, bibel, vestlig, europeisk, nordisk, grunnloven, grundloven`,
  starters: `
    regjeringen,
    jeg, du, han, hun, den, det, vi, dere, de, man, en, ei, et, min, mitt, mine, din, ditt, dine, sin, sitt, sine, hans, hennes, vår, vårt, våre, deres, denne, dette, disse, slik, slike, noen, noe, ingen, ingenting, alle, alt, all, hver, hvert, begge, mange, mye, få, flere, flest, mest, mer, andre, annen, annet,
    hvem, hva, hvor, hvordan, hvorfor, når, hvilken, hvilket, hvilke, og, eller, men, for, så, fordi, ettersom, siden, selv om, om, hvis, dersom, mens, da, at, som, enn, i, på, til, fra, med, uten, av, ved, hos, mot, mellom, under, over, etter, før, innen, gjennom, rundt, langs, blant, ifølge, ut, inn, opp, ned, bort, frem, hjem,
    ikke, aldri, alltid, ofte, nå, her, der, dit, hit, også, bare, kun, likevel, derfor, dermed, derimot, imidlertid, dessuten, samtidig, deretter, senere, tidligere, først, sist, siste, første, neste, igjen, fortsatt, allerede, kanskje, nesten, minst, omtrent, cirka, rundt, ja, nei, jo, vel, javel, akkurat, nettopp, endelig, særlig, spesielt, faktisk,
    er, var, har, hadde, vil, ville, kan, kunne, skal, skulle, må, måtte, bør, burde, blir, ble, bli, få, får, fikk, la, ta, gå, kom, kommer, se, si, sier, sa, gjør, gjorde, tror, mener,
    i dag, i går, i morgen, dagen, ifjor, to, tre, fire, fem, seks, sju, syv, åtte, ni, ti, elleve, tolv, hundre, tusen, takk, hei, kjære, vennligst, dette`,
  honorifics: `${family.honorifics}, presten, biskop, biskopen, prest, sokneprest, fenrik, korporal, menig, fru, frue, statsråd, president, kong, dronning, pave, paven, kardinal, erkebiskop`,
  offices: {
    president:
      'president, presidenten, statsoverhode, statsoverhodet, statssjef, statssjefen, interimspresident, interimspresidenten',
    'vice-president': 'visepresident, visepresidenten',
    monarch: 'konge, kongen, kong, dronning, dronningen, emir, emiren, sultan, sultanen, keiser, keiseren',
    royal: 'prins, prinsen, prinsesse, prinsessen, kronprins, kronprinsen, kronprinsesse, kronprinsessen',
    'prime-minister':
      'statsminister, statsministeren, regjeringssjef, regjeringssjefen, forbundskansler, forbundskansleren, kansler, kansleren, førsteminister, førsteministeren, premierminister, premierministeren',
    'deputy-prime-minister': 'visestatsminister, visestatsministeren',
    'foreign-minister': 'utenriksminister, utenriksministeren',
    'defence-minister': 'forsvarsminister, forsvarsministeren, krigsminister, krigsministeren',
    'finance-minister': 'finansminister, finansministeren',
    'interior-minister': 'innenriksminister, innenriksministeren, sikkerhetsminister, sikkerhetsministeren',
    'justice-minister': 'justisminister, justisministeren, riksadvokat, riksadvokaten',
    'health-minister': 'helseminister, helseministeren, helse- og omsorgsminister',
    minister:
      'minister, ministeren, ministre, statsråd, statsråden, samferdselsminister, klimaminister, klima- og miljøminister, kunnskapsminister, næringsminister, landbruksminister, bistandsminister, utviklingsminister, kulturminister, arbeidsminister, energiminister, miljøminister, fiskeriminister',
    'deputy-minister':
      'viseminister, viseministeren, viseutenriksminister, statssekretær, statssekretæren, viseforsvarsminister',
    'government-official':
      'embetsmann, embetsmannen, tjenestemann, tjenestemannen, embetsmenn, tjenestemenn, byråkrat, ekspedisjonssjef, departementsråd, regjeringsrepresentant',
    adviser:
      'rådgiver, rådgiveren, seniorrådgiver, spesialrådgiver, sikkerhetsrådgiver, nasjonal sikkerhetsrådgiver',
    speaker:
      'stortingspresident, stortingspresidenten, parlamentspresident, parlamentspresidenten, parlamentsleder',
    lawmaker:
      'stortingsrepresentant, stortingsrepresentanten, parlamentariker, parlamentarikeren, parlamentsmedlem, parlamentsmedlemmet, senator, senatoren, kongressmedlem, kongressmann, kongresskvinne, representant, representanten, folkevalgt, utenrikspolitisk talsperson, finanspolitisk talsperson, fraksjonsleder, parlamentarisk leder',
    candidate:
      'presidentkandidat, presidentkandidaten, kandidat, kandidaten, statsministerkandidat, toppkandidat',
    'chief-of-staff':
      'generalstabssjef, generalstabssjefen, forsvarssjef, forsvarssjefen, hærsjef, hærsjefen, stabssjef, stabssjefen, militærsjef',
    commander:
      'kommandant, kommandanten, øverstkommanderende, militærleder, militærlederen, kommandør, kommandøren, opprørsleder',
    officer: 'soldat, soldaten, offiser, offiseren, feltmarskalk, veteran, grenader',
    'intelligence-chief':
      'etterretningssjef, etterretningssjefen, sikkerhetssjef, spionsjef, spionsjefen, pst-sjef',
    'police-chief':
      'politimester, politimesteren, politisjef, politisjefen, politidirektør, politidirektøren, lensmann, lensmannen, visepolitimester',
    'police-officer':
      'politimann, politimannen, politibetjent, betjent, operasjonsleder, operasjonslederen, politiinspektør, politiadvokat, politiadvokaten, politioverbetjent, innsatsleder, innsatslederen, etterforsker, etterforskningsleder',
    ambassador: 'ambassadør, ambassadøren, fn-ambassadør, fn-ambassadøren, konsul, generalkonsul',
    envoy:
      'utsending, utsendingen, spesialutsending, spesialutsendingen, mekler, mekleren, forhandler, forhandleren, sjefforhandler, sjefforhandleren, spesialrapportør',
    diplomat: 'diplomat, diplomaten, toppdiplomat',
    'chief-diplomat': 'utenrikssjef, utenrikssjefen, eus utenrikssjef',
    prosecutor:
      'aktor, aktoren, statsadvokat, statsadvokaten, sjefanklager, sjefanklageren, anklager, påtaleansvarlig, førstestatsadvokat',
    judge: 'dommer, dommeren, tingrettsdommer, høyesterettsdommer, lagdommer, justitiarius, sorenskriver',
    lawyer: 'advokat, advokaten, forsvarer, forsvareren, bistandsadvokat, bistandsadvokaten',
    spokesperson:
      'talsmann, talsmannen, talskvinne, talskvinnen, talsperson, talspersonen, pressetalsmann, pressetalsmannen, pressetalskvinne, pressesjef, pressesjefen, pressekontakt, pressevakt, kommunikasjonssjef, kommunikasjonssjefen, kommunikasjonsdirektør, kommunikasjonsdirektøren, pressesekretær, militærtalsmann, militærtalsmannen, regjeringstalsmann',
    'party-leader':
      'partileder, partilederen, opposisjonsleder, opposisjonslederen, partisekretær, partisekretæren, generalsekretær i partiet, nestleder, nestlederen',
    leader:
      'leder, lederen, toppleder, øverste leder, politisk leder, politiske leder, sjef, sjefen, gründer, gründeren, grunnlegger, grunnleggeren, fagforeningsleder, forbundsleder, klubbleder, fylkesleder, lokallagsleder, religiøs leder, åndelig leder',
    'secretary-general':
      'generalsekretær, generalsekretæren, generaldirektør, generaldirektøren, fn-sjef, fn-sjefen, nato-sjef, nato-sjefen',
    commissioner:
      'kommissær, kommissæren, eu-kommissær, høykommissær, høykommissæren, kommisjonspresident, kommisjonsleder',
    chair: 'styreleder, styrelederen, formann, formannen, komitéleder, komiteleder, presidentskap, møteleder',
    'chief-executive':
      'administrerende direktør, adm. direktør, adm. dir., konsernsjef, konsernsjefen, konserndirektør, daglig leder, finansdirektør, toppsjef, toppsjefen, eier, eieren, investor, forretningsmann, forretningsmannen, milliardær, milliardæren',
    director:
      'direktør, direktøren, assisterende direktør, avdelingsdirektør, avdelingsleder, regiondirektør, landdirektør, seksjonssjef, seksjonsleder, fagsjef, fagdirektør, rektor, rektoren, koordinator, prosjektleder, programleder, redaksjonssjef, overlege, overlegen, sjeføkonom, sjeføkonomen, sjefstrateg, sjefanalytiker',
    'deputy-head': 'visedirektør, visegeneralsekretær, assisterende generalsekretær',
    governor:
      'guvernør, guvernøren, fylkesmann, fylkesmannen, statsforvalter, statsforvalteren, sentralbanksjef, sentralbanksjefen, sysselmann, sysselmester',
    mayor:
      'ordfører, ordføreren, borgermester, borgermesteren, varaordfører, byrådsleder, byrådslederen, byråd, rådmann, rådmannen, kommunedirektør, kommunedirektøren, fylkesordfører',
    'council-member': 'kommunestyremedlem, bystyremedlem, gruppeleder',
    cleric:
      'pave, paven, patriark, patriarken, prest, presten, biskop, biskopen, stormufti, imam, imamen, preses, domprost, prost',
  },
  institutions: {
    'health-ministry':
      'helsedepartementet, helseministeriet, helse- og omsorgsdepartementet, helsedepartement, helseministerium, helsemyndighetene, helsemyndigheter, helsedirektoratet',
    'foreign-ministry': 'utenriksdepartementet, utenriksministeriet, ud, utenriksdepartement',
    'defence-ministry': 'forsvarsdepartementet, forsvarsministeriet, forsvarsdepartement',
    'interior-ministry': 'innenriksdepartementet, innenriksministeriet, innenriksdepartement',
    'finance-ministry': 'finansdepartementet, finansministeriet, finansdepartement',
    'justice-ministry':
      'justisdepartementet, justis- og beredskapsdepartementet, justisministeriet, justisdepartement',
    'education-ministry': 'kunnskapsdepartementet, utdanningsdepartementet, utdanningsministeriet',
    'transport-ministry': 'samferdselsdepartementet, transportdepartementet, transportministeriet',
    'energy-ministry': 'energidepartementet, olje- og energidepartementet, energiministeriet',
    'environment-ministry': 'klima- og miljødepartementet, miljødepartementet, miljøverndepartementet',
    'agriculture-ministry': 'landbruksdepartementet, landbruks- og matdepartementet',
    'economy-ministry':
      'næringsdepartementet, nærings- og fiskeridepartementet, økonomidepartementet, handelsdepartementet',
    'culture-ministry': 'kulturdepartementet, kultur- og likestillingsdepartementet',
    'labour-ministry': 'arbeidsdepartementet, arbeids- og inkluderingsdepartementet',
    'emergency-ministry':
      'katastrofeministeriet, kriseministeriet, nødministeriet, direktoratet for samfunnssikkerhet og beredskap',
    'prime-ministers-office': 'statsministerens kontor, statsministerkontoret',
    'presidents-office': 'presidentens kontor, presidentkontoret',
    parliament: 'parlamentet',
    'national-assembly': 'nasjonalforsamlingen',
    senate: 'senatet',
    'supreme-court': 'høyesterett',
    'constitutional-court': 'grunnlovsdomstolen, forfatningsdomstolen, konstitusjonsdomstolen',
    'prosecutors-office': 'riksadvokaten, påtalemyndigheten, statsadvokatembetet',
    army: 'hæren, forsvaret, de væpnede styrkene',
    navy: 'marinen, sjøforsvaret',
    'air-force': 'luftforsvaret, flyvåpenet',
    'general-staff': 'generalstaben',
    'coast-guard': 'kystvakten, kystvakta',
    'civil-defence': 'sivilforsvaret',
    'fire-service': 'brannvesenet',
    'national-police': 'politidirektoratet',
    'border-guard': 'grensevakten, grensepolitiet, grensevakta',
    'central-bank': 'sentralbanken, nasjonalbanken',
    'electoral-commission': 'valgkommisjonen, valgkomiteen',
    'statistics-office': 'statistisk sentralbyrå, statistikkbyrået, ssb',
    'meteorological-office': 'meteorologisk institutt',
    'maritime-authority': 'kystverket, sjøfartsdirektoratet',
    'aviation-authority': 'luftfartstilsynet, luftfartsmyndigheten',
  },
  roles: `
    analytiker, analytikeren, økonom, økonomen, historiker, historikeren, forsker, forskeren, seniorforsker, vitenskapsmann, ekspert, eksperten, forfatter, forfatteren, dikter, poet, journalist, journalisten, reporter, korrespondent, korrespondenten, redaktør, redaktøren, sjefredaktør, sjefredaktøren,
    ansvarlig redaktør, politisk redaktør, nyhetsredaktør, kommentator, kommentatoren, skribent, fotograf, fotografen, programleder, programlederen, blogger, bloggeren, kritiker, kunstner, kunstneren, maler, billedhugger, arkitekt, designer, komponist, dirigent, musiker, musikeren, sanger, sangeren, sangerinne, rapper, gitarist,
    skuespiller, skuespilleren, komiker, komikeren, regissør, regissøren, produsent, danser, modell, kokk, aktivist, aktivisten, frivillig, hjelpearbeider, arbeider, lærer, læreren, student, studenten, elev, sykepleier, lege, legen, fastlege, kirurg, psykolog, psykologen, ingeniør, pilot, piloten, astronaut, skipper, kaptein, sjåfør, bonde, bonden, fisker,
    kjøpmann, baker, handelsmann, brannsjef, brannmann, siktede, tiltalte, mistenkte, offer, vitne, vitnet, innbygger, passasjer, turist, flyktning, gissel, fange, fangen, gjerningsmann, gjerningsmannen, angriper, opprører, terrorist, terroristen, varsler, varsleren, trener, treneren, hovedtrener, landslagstrener, landslagssjef, midtbanespiller, spiss, forsvarsspiller, keeper, målvakt,
    spiller, spilleren, golfspiller, bokser, svømmer, løper, skiløper, skiskytter, syklist, verdensmester, verdensmesteren, olympisk mester, dommer, lagkamerat, kaptein, mor, moren, mora, far, faren, kone, kona, ektemann, ektemannen, mann, mannen, sønn, sønnen, datter, datteren, bror, broren, søster, søsteren, onkel, tante, fetter, kusine, bestemor, bestefar, farmor, farfar, mormor, morfar, mamma, pappa, kjæreste, kjæresten,
    samboer, samboeren, venn, vennen, venninne, nabo, naboen, kollega, kollegaen, tvilling, gutt, gutten, jente, jenta, kvinne, kvinnen, bruker, rikmann, oligark, diktator, diktatoren, politiker, politikeren, ekspresident, ekspresidenten, eksminister, strateg, konsulent, meningsmåler, filosof, filosofen, teolog, sosiolog, statsviter, jurist, juristen, jusprofessor, førsteamanuensis, stipendiat, dosent, psykiater, prosjektleder, forhandlingsleder, vaktmester, sekretær, medarbeider,
    spesialist, spesialisten, promotor, promotoren, huseier, huseieren, utleier, utleieren, leietaker, leietakeren, jordmor, jordmoren, tannlege, tannlegen, veterinær, veterinæren, geolog, geologen, meteorolog, meteorologen, statsmeteorolog, statsmeteorologen, seismolog, seismologen,
    vulkanolog, vulkanologen, hydrolog, hydrologen, epidemiolog, epidemiologen, virolog, virologen, smittevernlege, smittevernlegen, statistiker, statistikeren, demograf, demografen, sosiologen, arkeolog, arkeologen, biolog, biologen, fysiker, fysikeren, kjemiker, kjemikeren, astronom,
    astronomen, økolog, økologen, meddommer, saksøker, saksøkeren, rektor, rektoren, foreleser, demonstrant, demonstranten, vernepliktig, politimann, politimannen, politibetjent, politibetjenten, megler, megleren, bankmann, regnskapsfører, regnskapsføreren, revisor, revisoren, sveiser,
    sveiseren, rørlegger, rørleggeren, elektriker, elektrikeren, mekaniker, mekanikeren, slakter, slakteren, kelner, servitør, servitøren, sogneprest, sognepresten, munk, munken, nonne, nonnen, oversetter, oversetteren, forlegger, forleggeren, idrettsutøver, fotballspiller,
    fotballspilleren, fotgjenger, fotgjengeren, bilist, bilisten, ambulansearbeider, ambulansearbeideren, gruvearbeider, gruvearbeideren, havnearbeider, havnearbeideren, gartner, gartneren, birøkter, birøkteren, badevakt, pendler, pendleren, gründer, gründeren`,
  roleEndings: family.roleEndings,
  particles: family.particles,
  joiners: 'of, of the, for the, de, de la, del, des, du',
  articles: 'den, det, de',
  placePrepositions:
    'kom til, kommet til, kommer til, reise til, reiser til, reiste til, reist til, dro til, dra til, fløy til, flyr til, flykte til, flyktet til, ankom, ankommet, flyttet til, flytte til, tilbake til, besøk i, på vei til, hjem til, turen til, veien til, i, på, fra, til, ved, nær, utenfor, rundt, gjennom, over, mot, inn i, ut av, nord for, sør for, øst for, vest for, langs',
  whereWords:
    'kom til, kommet til, kommer til, reise til, reiser til, reiste til, reist til, dro til, dra til, fløy til, flyr til, flykte til, flyktet til, ankom, ankommet, flyttet til, flytte til, på vei til, turen til, i, nær, utenfor, nord for, sør for, øst for, vest for, langs',
  holding: 'i, for, av, hos, ved',
  sayings:
    'sier, sa, forteller, fortalte, mener, mente, forklarer, forklarte, svarer, svarte, opplyser, opplyste, skriver, skrev, uttaler, uttalte, understreker, understreket, legger, påpeker, påpekte, hevder, hevdet, synes, tror, spør, spurte, advarer, advarte, fastslår, innrømmer, innrømmet, fortsetter, roper, smiler, ler',
  organisations: {
    leading:
      'fc, f.c., ac, as, afc, real, bk, if, fk, sk, tv, radio, club, team, banco, grupo, université, universidad, universität, bank of, hotel',
    words: `${family.organisationWords}, regjeringen, parti, partiet, departement, departementet, direktorat, direktoratet, forbund, forbundet, forening, foreningen, organisasjon, komité, komiteen, råd, rådet, nemnd, tilsynet, ombudet, etat, etaten, verk, verket, fond, fondet, menighet, menighetshus, kirke, kirken, sparebank, forlag, trykkeri, teatret, galleri, idrettslag, fotballklubb, ballklubb, ungdom, folkeparti, arbeiderparti, sykehus, kringkasting, telegrambyrå`,
    tails:
      'tingrett, byrett, herredsrett, lagmannsrett, jordskifterett, politidistrikt, politi, universitetssykehus, universitet, sykehus, legevakt, høgskole, høyskole, fengsel, brannvesen, bispedømme, menighet, kirke, idrettslag, ballklubb, fotballklubb, parti, handelskammer, domkirke, havnevesen, teater, museum, bibliotek, filharmoniske orkester, symfoniorkester',
    endings: family.organisationEndings,
    weakEndings: '',
    introducers: `gruppen, gruppa, bandet, selskapet, firmaet, bedriften, organisasjonen, partiet, avisa, avisen, avis, magasinet, ukebladet, tidsskriftet, nettstedet, nettavisen, nyhetsbyrået, tv-kanalen, kanalen, radiokanalen, klubben, militsen, bevegelsen, foreningen, kjeden, konsernet, banken, flyselskapet, rederiet, forlaget, tankesmien, fagforeningen, opprørsgruppen, terrorgruppen, islamistgruppen, terrororganisasjonen, stiftelsen, hjelpeorganisasjonen, bilprodusenten, produsenten, morselskapet, datterselskapet, analysebyrået, meningsmålingsinstituttet, departementet, direktoratet, forbundet, fagforbundet, operatøren, turoperatøren, tjenesten, redningstjenesten, helsetjenesten, kystvakten, sivilforsvaret, leverandøren, forsikringsselskapet, arbeidsgiverforeningen`,
    tailsOfUnknown: '',
    linked: `universitetet i, høgskolen i, høyskolen i, legevakten i, legevakta i, høgskulen i, institutt for, senter for, sysselmannen for, sysselmannen på, bergmesteren på, fylkesmannen i, statsforvalteren i, tollvesenet i, ambassaden i, domstolen i, direktoratet for, departementet for, komiteen for, rådet for, foreningen for, vervarslinga for, stiftelsen for, forbundet for, museet for, kontoret for, nemnda for, tilsynet for, høyskolen for, akademiet for, fondet for, kunsthøgskolen i`,
  },
  legalForms:
    'inc, inc., ltd, ltd., llc, plc, corp, corp., co., gmbh, ag, ab, as, a/s, asa, aps, oy, sa, s.a., nv, n.v., b.v., l.p., llp',
  places: {
    leading:
      'mount, mt, mt., lake, cape, port, fort, camp, isle, river, gulf, strait, rio, monte, lac, lago, île, isla, sierra, château, castle, playa, plaza, piazza, place, rue, calle, avenida, san, santa, santo, são, st, st., ytre, indre, øvre, nedre, midtre, nordre, søndre, østre, vestre',
    words: `${family.placeWords}, gate, vei, torg, plass, havn, kirke, fylke, kommune, len, stasjon, lufthavn, flyplass, bru, sentrum, vest, øst, sør, nord`,
    tails:
      'kommune, fylke, fylkeskommune, lufthavn, flyplass, stasjon, festning, slott, rådhus, tinghus, prestegård, torg, plass, gate, havn, sentrum, stadion, domkirke, leir, flyktningleir, krets',
    endings: family.placeEndings,
    weakEndings: family.weakPlaceEndings,
    introducers: `byen, havnebyen, storbyen, småbyen, hovedstaden, bygda, landsbyen, tettstedet, bydelen, forstaden, kommunen, provinsen, delstaten, fylket, regionen, området, distriktet, øya, øygruppen, halvøya, elven, elva, innsjøen, fjellet, vulkanen, fjorden, dalen, gården, restauranten, restaurant, kaffebaren, utestedet, hotellet, flyplassen, leiren, flyktningleiren, landet, republikken, hovedøya, grensebyen, kystbyen`,
    tailsOfUnknown: '',
    linked: '',
  },
  others: {
    ...family.others,
    leading: 'operation, hurricane, storm, cyclone, typhoon, treaty, project, grand prix, tour, miss, mr',
    introducers: `filmen, boka, boken, romanen, albumet, låta, låten, sangen, spillet, serien, tv-serien, musikalen, stykket, skipet, fartøyet, tankskipet, cruiseskipet, fergen, ferja, orkanen, tyfonen, stormen, operasjon, hunden, katten, hesten`,
  },
  genitive: { marked: "'s, ', :s", plain: 's', kept: true },
  compound: 'whole',
};
