import type { NamePack } from '../../model/pack/names.js';
import * as family from '../scandinavian/names.js';

export const names: NamePack = {
  language: 'sv',
  demonymEndings: '',
  capitalNouns: false,
  titleCase: false,
  capitalAdjectives: false,
  notNames: `${family.notNames},
    måndag, tisdag, lördag, söndag, januari, februari, maj, augusti, jul, julen, påsk, påsken, pingst, midsommar, id, eid, jag, ni, de, dem, deras, vi, i, läs, läs mer, läs också, foto, bild, illustration, video, se, annons, publicerad, uppdaterad, artikeln, källa, kommentar, krönika, ledare, debatt, ekonomi, sport, ob, it-, vd, fd, tt:s, ca`,
  groups: `polisen, myndigheterna, folk, barn, kvinnor, män, experter, kritiker, socialdemokrat, socialdemokrater, moderat, moderater, liberal, liberaler, centerpartist, centerpartister, vänsterpartist, vänsterpartister, miljöpartist, miljöpartister, sverigedemokrat, sverigedemokrater, kristdemokrat, kristdemokrater, muslim, muslimer, muslimsk, kristen, kristna, jude, judar, katolik, katolsk, nazist, kommunist, olympisk, nobel, oscar, brexit, förintelsen, bibel, västerländsk, europeisk, nordisk, grundlagen`,
  starters: `
    regeringen,
    jag, du, han, hon, hen, den, det, vi, ni, de, dom, man, en, ett, min, mitt, mina, din, ditt, dina, sin, sitt, sina, hans, hennes, dess, vår, vårt, våra, er, ert, era, deras, denna, denne, detta, dessa, sådan, sådana, sådant, någon, något, några, ingen, inget, inga, ingenting, alla, allt, all, varje, var, vart, båda, bägge, många, mycket, få, flera, fler, flest, mest, mer, mera, andra, annan, annat, vissa, somliga,
    vem, vad, hur, varför, när, vilken, vilket, vilka, och, eller, men, för, så, eftersom, sedan, om, ifall, medan, då, att, som, än, i, på, till, från, med, utan, av, vid, hos, mot, mellan, under, över, efter, innan, före, inom, genom, runt, kring, längs, bland, enligt, ut, in, upp, ned, ner, bort, fram, hem, trots, inför, förutom, tack,
    inte, aldrig, alltid, ofta, nu, här, där, dit, hit, också, även, bara, endast, ändå, därför, därmed, däremot, dock, dessutom, samtidigt, därefter, senare, tidigare, först, sist, sista, första, nästa, igen, fortfarande, redan, kanske, nästan, minst, ungefär, cirka, omkring, drygt, ja, nej, jo, väl, precis, just, äntligen, särskilt, framför, faktiskt, totalt, sammanlagt, sammantaget,
    är, har, hade, vill, ville, kan, kunde, ska, skall, skulle, måste, bör, borde, blir, blev, bli, får, fick, låt, ta, gå, kom, kommer, se, ser, säga, säger, sade, sa, gör, gjorde, tror, menar, finns,
    i dag, idag, i går, igår, i morgon, dagen, ifjol, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv, hundra, tusen, hej, kära, snälla, vänligen, både, antingen, varken, hittills`,
  honorifics: `${family.honorifics}, herr, fru, fröken, kung, drottning, prästen, biskop, biskopen, präst, kyrkoherde, fänrik, menig, statsråd, president, påve, påven, kardinal, ärkebiskop, kungen, drottningen, prinsessan, kronprinsessan, generallöjtnant, överste, överstelöjtnant, löjtnant, sergeant, konteramiral, kommendör, shejk`,
  offices: {
    president:
      'president, presidenten, statsöverhuvud, statsöverhuvudet, statschef, statschefen, interimspresident, interimspresidenten, övergångspresident',
    'vice-president': 'vicepresident, vicepresidenten',
    monarch:
      'kung, kungen, konung, konungen, drottning, drottningen, emir, emiren, sultan, sultanen, kejsare, kejsaren',
    royal: 'prins, prinsen, prinsessa, prinsessan, kronprins, kronprinsen, kronprinsessa, kronprinsessan',
    'prime-minister':
      'statsminister, statsministern, premiärminister, premiärministern, regeringschef, regeringschefen, förbundskansler, förbundskanslern, kansler, kanslern, försteminister, försteministern',
    'deputy-prime-minister':
      'vice statsminister, vice statsministern, vice premiärminister, vice premiärministern, vicepremiärminister',
    'foreign-minister': 'utrikesminister, utrikesministern',
    'defence-minister': 'försvarsminister, försvarsministern, krigsminister, krigsministern',
    'finance-minister': 'finansminister, finansministern',
    'interior-minister':
      'inrikesminister, inrikesministern, säkerhetsminister, säkerhetsministern, civilminister, civilministern',
    'justice-minister': 'justitieminister, justitieministern, justitiekansler, justitiekanslern',
    'health-minister':
      'hälsominister, hälsoministern, socialminister, socialministern, sjukvårdsminister, sjukvårdsministern, hälsovårdsminister',
    minister:
      'minister, ministern, ministrar, statsråd, statsrådet, infrastrukturminister, klimatminister, miljöminister, klimat- och miljöminister, utbildningsminister, skolminister, näringsminister, landsbygdsminister, jordbruksminister, biståndsminister, kulturminister, arbetsmarknadsminister, energiminister, migrationsminister, bostadsminister, jämställdhetsminister, eu-minister',
    'deputy-minister':
      'vice minister, biträdande minister, vice utrikesminister, biträdande utrikesminister, statssekreterare, statssekreteraren, vice försvarsminister, biträdande försvarsminister, kabinettssekreterare, kabinettssekreteraren',
    'government-official':
      'tjänsteman, tjänstemannen, tjänstemän, ämbetsman, ämbetsmannen, ämbetsmän, byråkrat, expeditionschef, departementsråd, regeringsföreträdare',
    adviser:
      'rådgivare, rådgivaren, senior rådgivare, specialrådgivare, säkerhetsrådgivare, säkerhetsrådgivaren, nationell säkerhetsrådgivare',
    speaker: 'talman, talmannen, vice talman, riksdagens talman, parlamentets talman',
    lawmaker:
      'riksdagsledamot, riksdagsledamoten, riksdagsman, riksdagsmannen, ledamot, ledamoten, parlamentariker, parlamentarikern, parlamentsledamot, parlamentsledamoten, senator, senatorn, kongressledamot, kongressledamoten, representant, representanten, eu-parlamentariker, utrikespolitisk talesperson, ekonomisk-politisk talesperson, gruppledare i riksdagen',
    candidate:
      'presidentkandidat, presidentkandidaten, kandidat, kandidaten, statsministerkandidat, toppkandidat',
    'chief-of-staff':
      'generalstabschef, generalstabschefen, överbefälhavare, överbefälhavaren, öb, arméchef, arméchefen, stabschef, stabschefen, försvarschef, försvarschefen',
    commander:
      'befälhavare, befälhavaren, kommendant, kommendanten, militärledare, militärledaren, kommendör, kommendören, rebelledare, rebelledaren, upprorsledare',
    officer: 'soldat, soldaten, officer, officeren, fältmarskalk, veteran, grenadjär',
    'intelligence-chief':
      'underrättelsechef, underrättelsechefen, säkerhetschef, spionchef, spionchefen, säpochef, säpochefen',
    'police-chief':
      'polischef, polischefen, polismästare, polismästaren, rikspolischef, rikspolischefen, länspolismästare, regionpolischef',
    'police-officer':
      'polis, polisen, polisman, polismannen, poliskommissarie, kommissarie, kommissarien, kriminalkommissarie, polisinspektör, inspektör, vakthavande befäl, insatsledare, insatsledaren, förundersökningsledare, utredare, utredaren, kommenderingschef',
    ambassador: 'ambassadör, ambassadören, fn-ambassadör, fn-ambassadören, konsul, generalkonsul',
    envoy:
      'sändebud, sändebudet, specialsändebud, specialsändebudet, medlare, medlaren, förhandlare, förhandlaren, chefsförhandlare, chefsförhandlaren, särskild rapportör, specialrapportör',
    diplomat: 'diplomat, diplomaten, toppdiplomat',
    'chief-diplomat': 'utrikeschef, utrikeschefen, eu:s utrikeschef, eus utrikeschef',
    prosecutor:
      'åklagare, åklagaren, kammaråklagare, kammaråklagaren, chefsåklagare, chefsåklagaren, överåklagare, riksåklagare, riksåklagaren, vice chefsåklagare, statsåklagare, specialåklagare',
    judge: 'domare, domaren, rådman, rådmannen, lagman, lagmannen, justitieråd, hovrättspresident',
    lawyer:
      'advokat, advokaten, försvarare, försvararen, försvarsadvokat, försvarsadvokaten, målsägandebiträde, jurist',
    spokesperson:
      'talesman, talesmannen, taleskvinna, taleskvinnan, talesperson, talespersonen, presstalesman, presstalesmannen, presstalesperson, presstaleskvinna, presschef, presschefen, pressekreterare, pressekreteraren, presskontakt, kommunikationschef, kommunikationschefen, kommunikationsdirektör, informationschef, militärtalesman, regeringstalesman',
    'party-leader':
      'partiledare, partiledaren, oppositionsledare, oppositionsledaren, partisekreterare, partisekreteraren, vice partiledare, språkrör, språkröret, vice ordförande',
    leader:
      'ledare, ledaren, toppledare, högste ledare, politisk ledare, politiske ledare, chef, chefen, grundare, grundaren, fackföreningsledare, fackledare, förbundsordförande, klubbledare, religiös ledare, andlig ledare',
    'secretary-general':
      'generalsekreterare, generalsekreteraren, generaldirektör, generaldirektören, fn-chef, fn-chefen, natochef, natochefen, nato-chef',
    commissioner:
      'kommissionär, kommissionären, eu-kommissionär, kommissarie, eu-kommissarie, högkommissarie, högkommissarien, kommissionsordförande, kommissionsordföranden',
    chair:
      'styrelseordförande, styrelseordföranden, ordförande, ordföranden, utskottsordförande, kommittéordförande, mötesordförande',
    'chief-executive':
      'verkställande direktör, vd, vd:n, koncernchef, koncernchefen, finansdirektör, finanschef, toppchef, ägare, ägaren, investerare, affärsman, affärsmannen, miljardär, miljardären, företagare, entreprenör, entreprenören',
    director:
      'direktör, direktören, biträdande direktör, avdelningschef, avdelningschefen, enhetschef, enhetschefen, regionchef, landschef, sektionschef, verksamhetschef, rektor, rektorn, samordnare, samordnaren, projektledare, redaktionschef, överläkare, överläkaren, chefsekonom, chefsekonomen, chefsstrateg, chefsanalytiker, chefläkare, chefsläkare, förvaltningschef, smittskyddsläkare, räddningschef, räddningschefen',
    'deputy-head': 'vice direktör, vice generalsekreterare, biträdande generalsekreterare, vice vd',
    governor:
      'guvernör, guvernören, landshövding, landshövdingen, centralbankschef, centralbankschefen, riksbankschef, riksbankschefen',
    mayor:
      'borgmästare, borgmästaren, kommunalråd, kommunalrådet, kommunstyrelsens ordförande, kommunchef, kommundirektör, finansborgarråd, borgarråd, vice borgmästare, stadsdirektör, regionråd',
    'council-member': 'kommunfullmäktigeledamot, gruppledare, oppositionsråd, oppositionsrådet',
    cleric:
      'påve, påven, patriark, patriarken, präst, prästen, biskop, biskopen, ärkebiskop, stormufti, imam, imamen, domprost, prost, kyrkoherde, kyrkoherden',
  },
  institutions: {
    'health-ministry':
      'hälsodepartementet, hälsoministeriet, socialdepartementet, hälsovårdsministeriet, sjukvårdsministeriet, hälsomyndigheterna, hälsomyndigheter, hälsovårdsmyndigheterna, folkhälsomyndigheten, socialstyrelsen',
    'foreign-ministry': 'utrikesdepartementet, utrikesministeriet, ud',
    'defence-ministry': 'försvarsdepartementet, försvarsministeriet',
    'interior-ministry': 'inrikesdepartementet, inrikesministeriet',
    'finance-ministry': 'finansdepartementet, finansministeriet',
    'justice-ministry': 'justitiedepartementet, justitieministeriet',
    'education-ministry': 'utbildningsdepartementet, utbildningsministeriet',
    'transport-ministry':
      'infrastrukturdepartementet, transportministeriet, transportdepartementet, kommunikationsministeriet',
    'energy-ministry': 'energidepartementet, energiministeriet',
    'environment-ministry': 'miljödepartementet, miljöministeriet, klimat- och näringslivsdepartementet',
    'agriculture-ministry': 'jordbruksdepartementet, jordbruksministeriet, landsbygdsdepartementet',
    'economy-ministry':
      'näringsdepartementet, ekonomiministeriet, ekonomidepartementet, handelsministeriet, handelsdepartementet',
    'culture-ministry': 'kulturdepartementet, kulturministeriet',
    'labour-ministry': 'arbetsmarknadsdepartementet, arbetsministeriet, arbetsmarknadsministeriet',
    'emergency-ministry':
      'katastrofministeriet, krisministeriet, myndigheten för samhällsskydd och beredskap, msb',
    'prime-ministers-office':
      'statsrådsberedningen, premiärministerns kansli, statsministerns kansli, premiärministerns kontor',
    'presidents-office':
      'presidentkansliet, presidentens kansli, presidentens kontor, presidentadministrationen',
    parliament: 'parlamentet',
    'national-assembly': 'nationalförsamlingen',
    senate: 'senaten',
    'supreme-court': 'högsta domstolen, hd',
    'constitutional-court': 'författningsdomstolen, konstitutionsdomstolen',
    'prosecutors-office': 'åklagarmyndigheten, riksåklagaren, åklagarkammaren, åklagarämbetet',
    army: 'armén, försvarsmakten, försvaret, de väpnade styrkorna',
    navy: 'flottan, marinen',
    'air-force': 'flygvapnet',
    'general-staff': 'generalstaben',
    'coast-guard': 'kustbevakningen',
    'civil-defence': 'civilförsvaret',
    'fire-service': 'brandkåren, räddningstjänsten',
    'national-police': 'polismyndigheten, rikspolisen',
    'border-guard': 'gränspolisen, gränsbevakningen',
    'central-bank': 'centralbanken, riksbanken, nationalbanken',
    'electoral-commission': 'valkommissionen, valmyndigheten, valnämnden',
    'statistics-office': 'statistiska centralbyrån, statistikmyndigheten, scb',
    'meteorological-office': 'smhi, meteorologiska institutet',
    'maritime-authority': 'sjöfartsverket, hamnmyndigheten',
    'aviation-authority': 'transportstyrelsen, luftfartsverket, luftfartsmyndigheten',
  },
  roles: `
    analytiker, analytikern, ekonom, ekonomen, historiker, historikern, forskare, forskaren, docent, lektor, vetenskapsman, expert, experten, författare, författaren, författarinnan, poet, poeten, journalist, journalisten, reporter, reportern, korrespondent, korrespondenten, redaktör, redaktören, chefredaktör, chefredaktören,
    ansvarig utgivare, kommentator, kommentatorn, krönikör, krönikören, skribent, fotograf, fotografen, programledare, programledaren, bloggare, bloggaren, kritiker, kritikern, konstnär, konstnären, målare, skulptör, arkitekt, arkitekten, designer, designern, kompositör, dirigent, musiker, musikern, sångare, sångaren, sångerska, sångerskan, artist, artisten, rappare, rapparen, gitarrist, trummis,
    skådespelare, skådespelaren, skådespelerska, komiker, komikern, regissör, regissören, producent, producenten, dansare, dansaren, modell, modellen, kock, kocken, aktivist, aktivisten, volontär, hjälparbetare, biståndsarbetare, arbetare, lärare, läraren, student, studenten, elev, eleven, sjuksköterska, sjuksköterskan, läkare, läkaren, kirurg, psykolog, psykologen, ingenjör, ingenjören, pilot, piloten, astronaut, skeppare, kapten, chaufför, förare, bonde, lantbrukare, fiskare,
    köpman, bagare, bagaren, handlare, brandman, brandmannen, misstänkt, misstänkte, åtalad, åtalade, målsägande, offer, vittne, vittnet, invånare, boende, passagerare, turist, flykting, gisslan, fånge, fången, gärningsman, gärningsmannen, angripare, rebell, terrorist, terroristen, visselblåsare, visselblåsaren, tränare, tränaren, huvudtränare, huvudtränaren, förbundskapten, förbundskaptenen, mittfältare, mittfältaren, anfallare, anfallaren, back, försvarare, målvakt, målvakten, lagkapten,
    spelare, spelaren, golfare, golfaren, boxare, simmare, löpare, skidåkare, skidskytt, cyklist, världsmästare, världsmästaren, olympisk mästare, lagkamrat, mamma, mamman, pappa, pappan, mor, modern, far, fadern, hustru, hustrun, fru, frun, make, maken, man, mannen, son, sonen, dotter, dottern, bror, brodern, syster, systern, farbror, morbror, faster, moster, kusin, kusinen, mormor, morfar, farmor, farfar, pojkvän, pojkvännen, flickvän, flickvännen,
    sambo, sambon, vän, vännen, väninna, granne, grannen, kollega, kollegan, tvilling, pojke, pojken, flicka, flickan, kille, killen, tjej, tjejen, kvinna, kvinnan, användare, oligark, diktator, diktatorn, politiker, politikern, expresident, expresidenten, exminister, strateg, strategen, konsult, konsulten, filosof, filosofen, teolog, sociolog, statsvetare, statsvetaren, jurist, juristen, professor i juridik, doktorand, psykiater, vaktmästare, sekreterare, sekreteraren, medarbetare, skyddsombud, opinionsanalytiker,
    specialist, specialisten, promotor, promotorn, fastighetsägare, fastighetsägaren, hyresvärd, hyresvärden, hyresgäst, hyresgästen, barnmorska, barnmorskan, tandläkare, tandläkaren, veterinär, veterinären, geolog, geologen, meteorolog, meteorologen, seismolog, seismologen, vulkanolog,
    vulkanologen, hydrolog, hydrologen, epidemiolog, epidemiologen, statsepidemiolog, statsepidemiologen, virolog, virologen, smittskyddsläkare, smittskyddsläkaren, statistiker, statistikern, demograf, demografen, sociologen, arkeolog, arkeologen, biolog, biologen, fysiker, fysikern,
    kemist, kemisten, astronom, astronomen, ekolog, ekologen, nämndeman, nämndemannen, käranden, rektor, rektorn, demonstrant, demonstranten, värnpliktig, polisman, polismannen, mäklare, mäklaren, bankman, bankmannen, bokhållare, bokhållaren, revisor, revisorn, anställd, svetsare,
    svetsaren, rörmokare, rörmokaren, elektriker, elektrikern, mekaniker, mekanikern, slaktare, slaktaren, servitör, servitören, servitris, servitrisen, kyrkoherde, kyrkoherden, munk, munken, nunna, nunnan, översättare, översättaren, förläggare, förläggaren, idrottare, idrottaren,
    fotbollsspelare, fotbollsspelaren, fotgängare, fotgängaren, bilist, bilisten, ambulanssjukvårdare, gruvarbetare, gruvarbetaren, hamnarbetare, hamnarbetaren, trädgårdsmästare, trädgårdsmästaren, biodlare, biodlaren, badvakt, badvakten, pendlare, pendlaren, entreprenör, entreprenören`,
  roleEndings: `${family.roleEndings}, -minister, -ministern, -ministrar, -direktör, -direktören, -sekreterare, -sekreteraren, -inspektör, -redaktör, -redaktören, -ledare, -ledaren, -chef, -chefen, -talesman, -talesmannen, -talesperson, -talespersonen, -rådgivare, -rådgivaren, -forskare, -forskaren, -tränare, -tränaren, -spelare, -spelaren, -mästare, -mästaren, -ordförande, -ordföranden, -officer, -domare, -domaren, -åklagare, -åklagaren, -representant, -ledamot, -ledamoten, -författare, -författaren, -skådespelare, -politiker, -politikern, -analytiker, -expert, -experten, -ekonom, -ekonomen, -man, -mannen, -kvinna, -kvinnan, -läkare, -läkaren, -ägare, -ägaren, -arbetare, -konsult, -kommissarie, -presidenten, -generalen, -professorn, -advokaten`,
  particles: `${family.particles}, af, von, de la`,
  joiners: 'of, of the, for the, de, de la, del, des, du',
  articles: 'den, det, de',
  placePrepositions:
    'kom till, kommit till, kommer till, resa till, reser till, reste till, rest till, åka till, åker till, åkte till, åkt till, flög till, flyger till, flydde till, flytt till, anlände till, anlänt till, flyttade till, flytta till, flyttat till, tillbaka till, besök i, på väg till, hem till, resan till, vägen till, i, på, från, till, vid, nära, utanför, runt, kring, genom, över, mot, in i, ut ur, norr om, söder om, öster om, väster om, nordost om, nordväst om, sydost om, sydväst om, längs',
  whereWords:
    'kom till, kommit till, kommer till, resa till, reser till, reste till, rest till, åka till, åker till, åkte till, åkt till, flög till, flyger till, flydde till, flytt till, anlände till, anlänt till, flyttade till, flytta till, flyttat till, på väg till, resan till, i, nära, utanför, norr om, söder om, öster om, väster om, nordost om, nordväst om, sydost om, sydväst om, längs',
  holding: 'i, för, av, hos, vid, på, från',
  sayings:
    'säger, sade, sa, berättar, berättade, menar, menade, anser, ansåg, förklarar, förklarade, svarar, svarade, uppger, uppgav, skriver, skrev, uttalar, betonar, betonade, understryker, underströk, tillägger, tillade, påpekar, påpekade, hävdar, hävdade, tycker, tror, frågar, frågade, varnar, varnade, konstaterar, konstaterade, medger, medgav, erkänner, erkände, fortsätter, ropar, ler, skrattar, meddelar, meddelade, twittrade',
  organisations: {
    leading:
      'fc, f.c., ac, as, afc, real, bk, if, ifk, ik, fk, sk, aik, tv, radio, club, team, banco, grupo, université, universidad, universität, bank of, hotel, ab',
    words: `${family.organisationWords}, parti, partiet, departement, departementet, ministerium, ministeriet, myndighet, myndigheten, verk, verket, förbund, förbundet, förening, föreningen, organisation, organisationen, kommitté, kommittén, råd, rådet, nämnd, nämnden, styrelse, styrelsen, inspektion, inspektionen, ombudsmannen, fond, fonden, församling, församlingen, kyrka, kyrkan, sparbank, förlag, förlaget, tryckeri, teater, teatern, galleri, idrottsförening, fotbollsklubb, bollklubb, ungdom, folkparti, arbetarparti, sjukhus, sjukhuset, byrå, telegrambyrå, tidning, tidningen, universitetet, högskola, högskolan, gymnasium, gymnasiet, skola, skolan, stift, kommission, kommissionen, domstol, domstolen, regemente, stiftelse, stiftelsen, institutet`,
    tails:
      'tingsrätt, hovrätt, förvaltningsrätt, kammarrätt, polisdistrikt, polis, universitetssjukhus, universitet, sjukhus, lasarett, högskola, fängelse, anstalt, räddningstjänst, stift, församling, kyrka, idrottsförening, bollklubb, fotbollsklubb, parti, handelskammare, domkyrka, teater, museum, bibliotek, symfoniorkester, filharmoniska orkester, gymnasium, kommun, landsting',
    endings: `${family.organisationEndings}, -partiet, -ministeriet, -departementet, -myndigheten, -förbundet, -förbund, -föreningen, -förening, -organisationen, -kommissionen, -kommittén, -rådet, -nämnden, -styrelsen, -inspektionen, -verket, -fonden, -banken, -kyrkan, -posten, -tidningen, -bladet, -nytt, -universitetet, -institutet, -bolaget, -företaget, -koncernen, -unionen, -alliansen, -regeringen, -administrationen, -rörelsen, -brigaden, -armén, -fronten, -gruppen, -klubben, -laget, -museet, -teatern, -operan, -skolan, -sjukhuset, -polisen, -domstolen, -rätten, -byrån, -kåren, -stiftelsen, -kassan`,
    weakEndings: '',
    introducers: `gruppen, bandet, bolaget, företaget, firman, organisationen, partiet, tidningen, kvällstidningen, dagstidningen, magasinet, veckotidningen, tidskriften, sajten, webbplatsen, nättidningen, nyhetsbyrån, tv-kanalen, kanalen, radiokanalen, klubben, milisen, rörelsen, föreningen, kedjan, koncernen, banken, flygbolaget, rederiet, förlaget, tankesmedjan, fackförbundet, rebellgruppen, terrorgruppen, islamistgruppen, terrororganisationen, stiftelsen, hjälporganisationen, biltillverkaren, tillverkaren, moderbolaget, dotterbolaget, analysföretaget, opinionsinstitutet, departementet, ministeriet, myndigheten, mediebolaget, facket, förbundet, operatören, researrangören, tjänsten, räddningstjänsten, hälsotjänsten, kustbevakningen, civilförsvaret, leverantören, försäkringsbolaget, fackföreningen, arbetsgivarorganisationen, grossisten`,
    tailsOfUnknown: '',
    linked: `universitetet i, högskolan i, tekniska högskolan i, institutet för, centrum för, länsstyrelsen i, ambassaden i, domstolen i, ministeriet för, departementet för, myndigheten för, kommittén för, rådet för, föreningen för, stiftelsen för, förbundet för, museet för, nämnden för, inspektionen för, akademien för, fonden för, styrelsen för`,
  },
  legalForms:
    'inc, inc., ltd, ltd., llc, plc, corp, corp., co., gmbh, ag, ab, as, a/s, asa, aps, oy, hb, sa, s.a., nv, n.v., b.v., l.p., llp',
  places: {
    leading:
      'mount, mt, mt., lake, cape, port, fort, camp, isle, river, gulf, strait, rio, monte, lac, lago, île, isla, sierra, château, castle, playa, plaza, piazza, place, rue, calle, avenida, san, santa, santo, são, st, st., s:t, s:ta, norra, södra, östra, västra, yttre, inre, övre, nedre, mellersta',
    words: `${family.placeWords}, gata, väg, torg, plats, hamn, kyrka, län, kommun, landskap, station, flygplats, bro, centrum, väst, öst, syd, nord, slott, park, sund, älv, sjö, skog, gård, socken`,
    tails:
      'kommun, län, flygplats, station, fästning, slott, stadshus, kyrka, torg, hamn, centrum, stadion, domkyrka, läger, flyktingläger, socken, församling, centralstation, stad',
    endings: `${family.placeEndings}, -gatan, -vägen, -gränd, -torget, -platsen, -parken, -hamnen, -fjärden, -dalen, -viken, -bukten, -sundet, -havet, -sjön, -älven, -ån, -ön, -öarna, -holmen, -näset, -udden, -halvön, -fjället, -berget, -slätten, -remsan, -banken, -kusten, -öknen, -regionen, -provinsen, -distriktet, -länet, -byn, -staden, -köping, -kvarteret, -bron`,
    weakEndings: `${family.weakPlaceEndings}, -ås, -sjö, -ö, -näs, -hult, -ryd, -torp, -vall, -hamn, -stad, -sta, -by, -forsen, -bo`,
    introducers: `staden, hamnstaden, storstaden, småstaden, huvudstaden, orten, byn, tätorten, stadsdelen, förorten, kommunen, provinsen, delstaten, länet, regionen, området, distriktet, ön, ögruppen, halvön, floden, älven, sjön, berget, vulkanen, fjorden, dalen, gården, restaurangen, krogen, kaféet, hotellet, flygplatsen, lägret, flyktinglägret, landet, republiken, huvudön, gränsstaden, kuststaden, slottet`,
    tailsOfUnknown: '',
    linked: '',
  },
  others: {
    ...family.others,
    leading: 'operation, hurricane, storm, cyclone, typhoon, treaty, project, grand prix, tour, miss, mr',
    words: `${family.others.words}, fördraget, avtalet, protokollet, förklaringen, lagen, kriget, kampanjen, rapporten, priset, festivalen, mässan, utställningen, reformen, direktivet, förordningen, medaljen, planen, projektet, loppet, bollen`,
    endings: `${family.others.endings}, -priset, -fördraget, -avtalet, -konventionen, -lagen, -kriget, -rapporten, -festivalen, -mässan, -planen, -ligan, -serien, -cupen, -mästerskapet, -loppet, -affären`,
    introducers: `filmen, boken, romanen, albumet, låten, sången, spelet, serien, tv-serien, musikalen, pjäsen, fartyget, tankfartyget, kryssningsfartyget, färjan, orkanen, tyfonen, stormen, operation, hunden, katten, hästen`,
  },
  genitive: { marked: "'s, ', :s", plain: 's', kept: true },
  compound: 'whole',
};
