import type { NamePack } from '../../model/pack/names.js';
import * as family from '../scandinavian/names.js';

export const names: NamePack = {
  language: 'da',
  demonymEndings: '',
  capitalNouns: false,
  titleCase: false,
  capitalAdjectives: false,
  notNames: `${family.notNames},
    lørdag, søndag, marts, jul, julen, påske, påsken, pinse, pinsen, eid, de, dem, deres, i, vi, læs, læs også, læs mere, foto, billede, illustration, video, se, annonce, publiceret, opdateret, artiklen, kilde, kommentar, kronik, leder, debat`,
  groups: `politiet, myndighederne, folk, børn, kvinder, mænd, eksperter, kritikere, sosialdemokrat, sosialdemokrater, socialdemokrat, socialdemokrater, venstremand, venstremann, høyremann, arbeiderpartist, muslim, muslimer, muslimsk, kristen, kristne, jøde, jøder, katolikk, katolik, katolsk, nazist, kommunist, olympisk, nobel, oscar, brexit, holocaust, bibel, vestlig, europeisk, nordisk, grunnloven, grundloven`,
  starters: `
    regeringen,
    jeg, du, han, hun, den, det, vi, i, de, man, en, et, min, mit, mine, din, dit, dine, sin, sit, sine, hans, hendes, vor, vort, vores, jeres, deres, denne, dette, disse, sådan, sådanne, nogen, noget, nogle, ingen, intet, alle, alt, al, hver, hvert, begge, mange, meget, få, flere, flest, mest, mere, andre, anden, andet,
    hvem, hvad, hvor, hvordan, hvorfor, hvornår, når, hvilken, hvilket, hvilke, og, eller, men, for, så, fordi, eftersom, siden, selv om, om, hvis, mens, da, at, som, end, på, til, fra, med, uden, af, ved, hos, mod, mellem, under, over, efter, før, inden, gennem, rundt, langs, blandt, ifølge, ud, ind, op, ned, bort, frem, hjem,
    ikke, aldrig, altid, ofte, nu, her, der, også, bare, kun, alligevel, derfor, dermed, derimod, imidlertid, desuden, samtidig, derefter, dernæst, senere, tidligere, først, sidst, sidste, første, næste, igen, fortsat, stadig, allerede, måske, næsten, mindst, omkring, cirka, ja, nej, jo, nå, netop, endelig, især, faktisk, hverken, både, enten, trods,
    er, var, har, havde, vil, ville, kan, kunne, skal, skulle, må, måtte, bør, burde, bliver, blev, blive, får, fik, lad, tag, gå, kom, kommer, se, sig, siger, sagde, gør, gjorde, tror, mener, hedder, hed,
    i dag, i går, i morgen, dagen, to, tre, fire, fem, seks, syv, otte, ni, ti, elleve, tolv, hundrede, tusind, tak, hej, kære, venligst, resten, samme, selv, endnu, ellers, hermed, herefter, heraf, dog`,
  honorifics: `${family.honorifics}, præsten, biskop, biskoppen, præst, sognepræst, frue, præsident, pave, paven, kardinal, ærkebiskop, hertug, grev, greve, grevinde, kammerherre, overlærer`,
  offices: {
    president:
      'præsident, præsidenten, statsoverhoved, statsoverhovedet, statsleder, statslederen, interimspræsident',
    'vice-president': 'vicepræsident, vicepræsidenten',
    monarch:
      'konge, kongen, kong, dronning, dronningen, regent, regenten, emir, emiren, sultan, sultanen, kejser, kejseren',
    royal: 'prins, prinsen, prinsesse, prinsessen, kronprins, kronprinsen, kronprinsesse, kronprinsessen',
    'prime-minister':
      'statsminister, statsministeren, regeringschef, regeringschefen, regeringsleder, forbundskansler, forbundskansleren, kansler, kansleren, premierminister, premierministeren, førsteminister',
    'deputy-prime-minister': 'vicestatsminister, vicestatsministeren, vicepremierminister',
    'foreign-minister': 'udenrigsminister, udenrigsministeren',
    'defence-minister': 'forsvarsminister, forsvarsministeren, krigsminister, krigsministeren',
    'finance-minister': 'finansminister, finansministeren',
    'interior-minister': 'indenrigsminister, indenrigsministeren, sikkerhedsminister, sikkerhedsministeren',
    'justice-minister': 'justitsminister, justitsministeren, rigsadvokat, rigsadvokaten',
    'health-minister': 'sundhedsminister, sundhedsministeren',
    minister:
      'minister, ministeren, ministre, transportminister, klimaminister, klima-, energi- og forsyningsminister, undervisningsminister, erhvervsminister, landbrugsminister, fødevareminister, udviklingsminister, kulturminister, beskæftigelsesminister, energiminister, miljøminister, skatteminister, økonomiminister, socialminister, udlændingeminister, integrationsminister, arbejdsminister',
    'deputy-minister':
      'viceminister, viceministeren, viceudenrigsminister, statssekretær, statssekretæren, departementschef, departementschefen',
    'government-official':
      'embedsmand, embedsmanden, embedsmænd, embedsmændene, tjenestemand, tjenestemanden, højtstående embedsmand, bureaukrat, regeringsrepræsentant, kontorchef, kontorchefen',
    adviser:
      'rådgiver, rådgiveren, chefrådgiver, sikkerhedsrådgiver, særlig rådgiver, national sikkerhedsrådgiver',
    speaker: 'folketingsformand, folketingets formand, parlamentsformand, parlamentsformanden',
    lawmaker:
      'folketingsmedlem, folketingsmedlemmet, parlamentsmedlem, parlamentsmedlemmet, parlamentariker, senator, senatoren, kongresmedlem, europaparlamentariker, mf, mep, ordfører, ordføreren, udenrigsordfører, udenrigsordføreren, retsordfører, finansordfører, politisk ordfører, politiske ordfører, gruppeformand, gruppeformanden',
    candidate:
      'præsidentkandidat, præsidentkandidaten, kandidat, kandidaten, spidskandidat, spidskandidaten, statsministerkandidat',
    'chief-of-staff':
      'generalstabschef, generalstabschefen, forsvarschef, forsvarschefen, hærchef, hærchefen, stabschef, stabschefen, militærchef',
    commander:
      'kommandant, kommandanten, øverstkommanderende, kommandør, militærleder, oprørsleder, militsleder, chef for hæren',
    officer: 'soldat, soldaten, officer, officeren, feltmarskal, veteran, oversergent',
    'intelligence-chief':
      'efterretningschef, efterretningschefen, spionchef, spionchefen, sikkerhedschef, pet-chef, fe-chef',
    'police-chief':
      'politidirektør, politidirektøren, politichef, politichefen, politimester, politimesteren, rigspolitichef, rigspolitichefen',
    'police-officer':
      'politiinspektør, politiinspektøren, vicepolitiinspektør, vicepolitiinspektøren, politikommissær, politikommissæren, vicepolitikommissær, politiassistent, politiassistenten, vagtchef, vagtchefen, kriminalinspektør, kriminalinspektøren, kriminalassistent, betjent, betjenten, efterforskningsleder, specialkonsulent',
    ambassador: 'ambassadør, ambassadøren, fn-ambassadør, fn-ambassadøren, konsul, konsulen, generalkonsul',
    envoy:
      'udsending, udsendingen, særlig udsending, særlige udsending, mægler, mægleren, forhandler, forhandleren, chefforhandler, chefforhandleren, særlig rapportør',
    diplomat: 'diplomat, diplomaten, topdiplomat',
    'chief-diplomat': 'udenrigschef, udenrigschefen, eus udenrigschef',
    prosecutor:
      'anklager, anklageren, senioranklager, senioranklageren, specialanklager, specialanklageren, chefanklager, chefanklageren, statsadvokat, statsadvokaten',
    judge:
      'dommer, dommeren, retsformand, retsformanden, landsdommer, højesteretsdommer, byretsdommer, retspræsident, højesteretspræsident',
    lawyer: 'advokat, advokaten, forsvarer, forsvareren, forsvarsadvokat, forsvarsadvokaten, bistandsadvokat',
    spokesperson:
      'talsmand, talsmanden, talskvinde, talskvinden, talsperson, talspersonen, talsmænd, pressetalsmand, pressechef, pressechefen, kommunikationschef, kommunikationschefen, kommunikationsdirektør, pressesekretær, pressesekretæren, presseansvarlig, militærtalsmand, regeringstalsmand, regeringstalsmanden',
    'party-leader':
      'partileder, partilederen, partiformand, partiformanden, formand, formanden, næstformand, næstformanden, oppositionsleder, oppositionslederen, partisekretær',
    leader:
      'leder, lederen, topleder, øverste leder, politisk leder, politiske leder, chef, chefen, stifter, stifteren, grundlægger, grundlæggeren, fagforeningsleder, forbundsformand, religiøs leder, åndelig leder',
    'secretary-general':
      'generalsekretær, generalsekretæren, generaldirektør, generaldirektøren, fn-chef, fn-chefen, nato-chef, nato-chefen',
    commissioner:
      'kommissær, kommissæren, eu-kommissær, eu-kommissæren, højkommissær, højkommissæren, kommissionsformand, kommissionsformanden, konkurrencekommissær',
    chair:
      'bestyrelsesformand, bestyrelsesformanden, udvalgsformand, udvalgsformanden, klubformand, afdelingsformand, amtsborgmester',
    'chief-executive':
      'administrerende direktør, adm. direktør, adm. dir., topchef, topchefen, koncernchef, koncernchefen, koncerndirektør, koncerndirektøren, finansdirektør, finansdirektøren, ejer, ejeren, medejer, investor, forretningsmand, forretningsmanden, erhvervsmand, milliardær, milliardæren',
    director:
      'direktør, direktøren, underdirektør, vicedirektør, vicedirektøren, afdelingschef, afdelingschefen, afdelingsleder, landechef, regionsdirektør, sektionsleder, rektor, rektoren, koordinator, projektleder, programchef, overlæge, overlægen, cheføkonom, cheføkonomen, chefstrateg, chefanalytiker, chefanalytikeren, forskningschef, centerleder, skoleleder, museumsinspektør, salgschef, marketingchef, sportschef, sportsdirektør',
    'deputy-head': 'vicegeneralsekretær, viceformand, viceformanden',
    governor:
      'guvernør, guvernøren, nationalbankdirektør, nationalbankdirektøren, centralbankchef, amtmand, stiftamtmand',
    mayor:
      'borgmester, borgmesteren, viceborgmester, overborgmester, overborgmesteren, rådmand, rådmanden, kommunaldirektør, regionsrådsformand, regionsformand, amtsborgmester',
    'council-member':
      'byrådsmedlem, byrådsmedlemmet, kommunalbestyrelsesmedlem, regionsrådsmedlem, borgerrepræsentant',
    cleric:
      'pave, paven, patriark, patriarken, præst, præsten, sognepræst, sognepræsten, biskop, biskoppen, stormufti, imam, imamen, provst, domprovst',
  },
  institutions: {
    'health-ministry':
      'sundhedsministeriet, sundhedsministerium, sundhedsmyndighederne, sundhedsmyndigheder, sundhedsstyrelsen, indenrigs- og sundhedsministeriet',
    'foreign-ministry': 'udenrigsministeriet, udenrigsministerium',
    'defence-ministry': 'forsvarsministeriet, forsvarsministerium',
    'interior-ministry': 'indenrigsministeriet, indenrigsministerium',
    'finance-ministry': 'finansministeriet, finansministerium',
    'justice-ministry': 'justitsministeriet, justitsministerium',
    'education-ministry':
      'undervisningsministeriet, børne- og undervisningsministeriet, uddannelsesministeriet',
    'transport-ministry': 'transportministeriet',
    'energy-ministry': 'energiministeriet, klima-, energi- og forsyningsministeriet',
    'environment-ministry': 'miljøministeriet',
    'agriculture-ministry': 'landbrugsministeriet, fødevareministeriet',
    'economy-ministry': 'erhvervsministeriet, økonomiministeriet, handelsministeriet',
    'culture-ministry': 'kulturministeriet',
    'labour-ministry': 'beskæftigelsesministeriet, arbejdsministeriet',
    'emergency-ministry': 'katastrofeministeriet, beredskabsministeriet, nødministeriet, beredskabsstyrelsen',
    'prime-ministers-office': 'statsministeriet, premierministerens kontor, statsministerens kontor',
    'presidents-office': 'præsidentens kontor, præsidentkontoret',
    parliament: 'parlamentet',
    'national-assembly': 'nationalforsamlingen',
    senate: 'senatet',
    'supreme-court': 'højesteret',
    'constitutional-court': 'forfatningsdomstolen',
    'prosecutors-office': 'rigsadvokaten, anklagemyndigheden, statsanklageren',
    army: 'hæren, forsvaret, de væbnede styrker',
    navy: 'søværnet, flåden, marinen',
    'air-force': 'flyvevåbnet, luftvåbnet',
    'general-staff': 'generalstaben',
    'coast-guard': 'kystvagten',
    'civil-defence': 'civilforsvaret',
    'fire-service': 'brandvæsenet',
    'national-police': 'rigspolitiet',
    'border-guard': 'grænsevagten, grænsepolitiet',
    'central-bank': 'nationalbanken, centralbanken',
    'electoral-commission': 'valgkommissionen',
    'statistics-office': 'danmarks statistik, statistikbureauet',
    'meteorological-office': 'meteorologisk institut, dmi',
    'maritime-authority': 'søfartsstyrelsen, havnemyndigheden',
    'aviation-authority': 'luftfartstilsynet, trafikstyrelsen, luftfartsmyndigheden',
  },
  roles: `
    analytiker, analytikeren, økonom, økonomen, historiker, historikeren, forsker, forskeren, seniorforsker, lektor, adjunkt, videnskabsmand, ekspert, eksperten, forfatter, forfatteren, digter, digteren, journalist, journalisten, reporter, korrespondent, korrespondenten, redaktør, redaktøren, chefredaktør, chefredaktøren,
    ansvarshavende, kommentator, kommentatoren, skribent, fotograf, fotografen, vært, værten, studievært, blogger, bloggeren, kritiker, anmelder, kunstner, kunstneren, maler, maleren, billedhugger, arkitekt, arkitekten, designer, komponist, dirigent, musiker, musikeren, sanger, sangeren, sangerinde, sangerinden, rapper, guitarist, trommeslager,
    skuespiller, skuespilleren, skuespillerinde, komiker, komikeren, instruktør, instruktøren, producer, danser, model, kok, kokken, aktivist, aktivisten, frivillig, nødhjælpsarbejder, arbejder, lærer, læreren, student, elev, eleven, sygeplejerske, læge, lægen, kirurg, psykolog, psykologen, ingeniør, ingeniøren, pilot, piloten, astronaut, skipper, kaptajn, chauffør, landmand, landmanden, gårdejer, fisker,
    købmand, købmanden, bager, slagter, tømrer, smed, snedker, brandchef, brandmand, sigtede, tiltalte, mistænkte, offer, offeret, vidne, vidnet, beboer, passager, turist, flygtning, gidsel, fange, fangen, gerningsmand, gerningsmanden, angriber, oprører, terrorist, terroristen, whistleblower, træner, træneren, cheftræner, landstræner, landstræneren, midtbanespiller, angriber, forsvarsspiller, målmand, målmanden, anfører, anføreren,
    spiller, spilleren, golfspiller, bokser, svømmer, løber, cykelrytter, rytter, verdensmester, verdensmesteren, racerkører, racerkøreren, holdkammerat, mor, moren, far, faren, kone, konen, hustru, hustruen, ægtemand, mand, manden, søn, sønnen, datter, datteren, bror, broderen, broren, søster, søsteren, onkel, tante, moster, faster, fætter, kusine, bedstemor, bedstefar, mormor, morfar, farmor, farfar, kæreste, kæresten,
    samlever, samleveren, ven, vennen, veninde, veninden, nabo, naboen, kollega, kollegaen, tvilling, dreng, drengen, pige, pigen, kvinde, kvinden, bruger, rigmand, oligark, diktator, diktatoren, politiker, politikeren, ekspræsident, strateg, konsulent, filosof, filosoffen, teolog, sociolog, jurist, juristen, juraprofessor, psykiater, sekretær, sekretæren, medarbejder, tillidsmand, fællestillidsmand, vicevært,
    specialist, specialisten, promotor, promotoren, husejer, husejeren, udlejer, udlejeren, lejeren, jordemoder, jordemoderen, tandlæge, tandlægen, dyrlæge, dyrlægen, geolog, geologen, meteorolog, meteorologen, seismolog, seismologen, vulkanolog, vulkanologen, hydrolog, hydrologen,
    epidemiolog, epidemiologen, virolog, virologen, statistiker, statistikeren, demograf, demografen, sociologen, arkæolog, arkæologen, biolog, biologen, fysiker, fysikeren, kemiker, kemikeren, astronom, astronomen, økolog, økologen, nævning, sagsøger, sagsøgeren, rektor, rektoren,
    skoleleder, skolelederen, demonstrant, demonstranten, værnepligtig, politimand, politimanden, politibetjent, politibetjenten, mægler, mægleren, bankmand, bogholder, bogholderen, revisor, revisoren, svejser, svejseren, blikkenslager, elektriker, elektrikeren, mekaniker, mekanikeren,
    slagteren, tjener, tjeneren, sognepræst, sognepræsten, munk, munken, nonne, nonnen, oversætter, oversætteren, forlægger, forlæggeren, idrætsudøver, fodboldspiller, fodboldspilleren, fodgænger, fodgængeren, bilist, bilisten, ambulanceredder, minearbejder, minearbejderen, havnearbejder,
    havnearbejderen, gartner, gartneren, biavler, biavleren, livredder, livredderen, pendler, pendleren, iværksætter, iværksætteren`,
  roleEndings: `${family.roleEndings}, -præsident, -præsidenten, -ordfører, -ordføreren, -forsker, -arbejder, -ejer, -kaptajn, -mesteren, -chauffør, -lærer, -læge, -konsulent, -konsulenten`,
  particles: family.particles,
  joiners: 'of, of the, for the, de, de la, del, des, du',
  articles: 'den, det, de',
  placePrepositions:
    'kom til, kommet til, kommer til, rejse til, rejser til, rejste til, rejst til, tog til, fløj til, flygtede til, ankom til, ankommet til, flyttede til, flytte til, flyttet til, tilbage til, besøg i, på vej til, hjem til, turen til, vejen til, i, på, fra, til, ved, nær, uden for, udenfor, omkring, gennem, over, mod, ind i, ud af, nord for, syd for, øst for, vest for, langs',
  whereWords:
    'kom til, kommet til, kommer til, rejse til, rejser til, rejste til, rejst til, tog til, fløj til, flygtede til, ankom til, ankommet til, flyttede til, flytte til, flyttet til, på vej til, turen til, i, nær, uden for, udenfor, nord for, syd for, øst for, vest for, langs',
  holding: 'i, for, af, hos, ved',
  sayings:
    'siger, sagde, fortæller, fortalte, mener, mente, forklarer, forklarede, svarer, svarede, oplyser, oplyste, skriver, skrev, udtaler, udtalte, understreger, understregede, tilføjer, tilføjede, påpeger, påpegede, hævder, hævdede, synes, tror, spørger, spurgte, advarer, advarede, fastslår, indrømmer, indrømmede, fortsætter, råber, smiler, griner',
  organisations: {
    leading:
      'fc, f.c., ac, as, afc, real, bk, if, fk, sk, tv, radio, club, team, banco, grupo, université, universidad, universität, bank of, hotel',
    words: `${family.organisationWords}, regeringen, parti, partiet, ministerium, ministeriet, styrelse, styrelsen, direktorat, forbund, forbundet, forening, foreningen, organisation, organisationen, komité, komiteen, råd, rådet, nævn, nævnet, tilsyn, tilsynet, ombudsmand, fond, fonden, menighed, kirke, kirken, sparekasse, forlag, teater, teatret, galleri, idrætsforening, boldklub, gymnastikforening, ungdom, folkeparti, socialdemokrati, sygehus, hospital, bureau, telegrambureau, kommission, kommissionen, landsret, højskole, gymnasium, skole, bibliotek, oplysning`,
    tails:
      'byret, landsret, politi, kommune, sygehus, hospital, universitet, universitetshospital, stift, brandvæsen, amt, fængsel, idrætsforening, boldklub, handelshøjskole, teater, museum, bibliotek, domkirke, havn, symfoniorkester, handelskammer, kriminalforsorg',
    endings: `${family.organisationEndings}, -styrelsen, -nævnet, -kassen, -foreningen, -kommissionen, -retten, -fonden, -væsenet, -værket, -ledelsen, -demokratiet`,
    weakEndings: '',
    introducers: `gruppen, bandet, selskabet, firmaet, virksomheden, organisationen, partiet, avisen, dagbladet, magasinet, ugebladet, tidsskriftet, nettavisen, nyhedsbureauet, tv-stationen, stationen, kanalen, klubben, militsen, bevægelsen, foreningen, kæden, koncernen, banken, flyselskabet, rederiet, forlaget, tænketanken, fagforeningen, oprørsgruppen, terrorgruppen, terrororganisationen, fonden, hjælpeorganisationen, bilproducenten, producenten, moderselskabet, datterselskabet, analyseinstituttet, ministeriet, styrelsen, supermarkedskæden, mediet, forbundet, fagforbundet, operatøren, rejsearrangøren, tjenesten, redningstjenesten, sundhedstjenesten, kystvagten, civilforsvaret, leverandøren, forsikringsselskabet, arbejdsgiverforeningen, radiostationen`,
    tailsOfUnknown: '',
    linked: `universitetet i, højskolen i, institut for, center for, ministeriet for, styrelsen for, domstolen i, ambassaden i, rådet for, foreningen for, forbundet for, nævnet for, komiteen for, direktoratet for, museet for, akademiet for, selskabet for, fonden for, afdelingen for, videncenter for`,
  },
  legalForms:
    'inc, inc., ltd, ltd., llc, plc, corp, corp., co., gmbh, ag, ab, as, a/s, asa, aps, oy, sa, s.a., nv, n.v., b.v., l.p., llp',
  places: {
    leading:
      'mount, mt, mt., lake, cape, port, fort, camp, isle, river, gulf, strait, rio, monte, lac, lago, île, isla, sierra, château, castle, playa, plaza, piazza, place, rue, calle, avenida, san, santa, santo, são, st, st., ydre, indre, øvre, nedre, nordre, nørre, søndre, sønder, østre, øster, vestre, vester',
    words: `${family.placeWords}, gade, vej, torv, plads, havn, kirke, amt, kommune, region, station, lufthavn, bro, centrum, vest, øst, syd, nord, slot, kaserne, sund, bælt, allé, strand, skov, sø, gård`,
    tails:
      'kommune, amt, lufthavn, station, slot, rådhus, kirke, torv, plads, havn, centrum, stadion, domkirke, lejr, flygtningelejr, arrest, kaserne, strand, skov, fjord',
    endings: family.placeEndings,
    weakEndings: family.weakPlaceEndings,
    introducers: `byen, havnebyen, storbyen, provinsbyen, hovedstaden, landsbyen, bydelen, forstaden, kommunen, provinsen, delstaten, amtet, regionen, området, distriktet, øen, øgruppen, halvøen, floden, søen, bjerget, vulkanen, fjorden, dalen, gården, restauranten, restaurant, cafeen, hotellet, lufthavnen, lejren, flygtningelejren, landet, republikken, grænsebyen, kystbyen, slottet`,
    tailsOfUnknown: '',
    linked: '',
  },
  others: {
    ...family.others,
    leading: 'operation, hurricane, storm, cyclone, typhoon, treaty, project, grand prix, tour, miss, mr',
    introducers: `filmen, bogen, romanen, albummet, nummeret, sangen, spillet, serien, tv-serien, musicalen, stykket, skibet, fartøjet, tankskibet, krydstogtskibet, færgen, orkanen, tyfonen, stormen, operation, hunden, katten, hesten, overskriften, titlen`,
  },
  genitive: { marked: "'s, ', :s", plain: 's', kept: true },
  compound: 'whole',
};
