import type { NamePack } from '../../model/pack/names.js';
import * as family from '../germanic/names.js';

export const names: NamePack = {
  language: 'de',
  demonymEndings: '-isch, -ische, -ischen, -ischer, -isches, -ischem',
  adjectiveEndings: '-e, -en, -er, -es, -em',
  capitalNouns: true,
  commonEndings:
    '-ung, -ungen, -heit, -heiten, -keit, -keiten, -schaft, -schaften, -ismus, -tion, -tionen, -nis, -nisse, -nissen, -tät, -täten, -ment, -mente, -ling, -linge, -tum, -zeug, -maßnahme, -maßnahmen, -platte, -zeit, -arbeit, -geld, -stoff, -stoffe, -phone, -phones',
  titleCase: false,
  capitalAdjectives: false,
  notNames: `${family.notNames},
    montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, montagabend, dienstagabend, mittwochabend, donnerstagabend, freitagabend, samstagabend, sonntagabend, jänner, januar, februar, märz, mai, juni, juli, oktober, weihnachten, ostern, pfingsten, neujahr, silvester, heiligabend, himmelfahrt, christentum, judentum, gott, herrgott, bibel, koran, thora, uhr, prozent, mio, mrd, mio., mrd., sie, ihr, ihre, ihnen, ihrem, ihren, ihrer, ich, wir, du, deutsch, englisch, französisch, spanisch, arabisch, latein, foto, fotos, bild, bilder, video, quelle, anzeige, aktualisiert, veröffentlicht, artikel, kommentar, leitartikel, exklusiv, lesen, mehr, siehe, red, str., abs., art., pkw, lkw, ceo, cfo, bip, usd, eur, gbp, chf, jpy, wlan, dsl, mwst, kfz, s-bahn, u-bahn, internet, diesel, jahrhundert, million, millionen, milliarde, milliarden`,
  groups: `polizei, behörden, menschen, kinder, frauen, männer, experten, kritiker, sozialdemokrat, sozialdemokraten, sozialdemokratin, christdemokrat, christdemokraten, liberale, liberalen, konservative, konservativen, grüne, linke, republikaner, demokrat, demokraten, kommunist, kommunisten, sozialist, sozialisten, nazi, nazis, muslim, muslime, muslimen, christ, christen, jude, juden, katholik, katholiken, protestant, protestanten, sunniten, schiiten, kurden, araber, europäer, amerikaner, brexit, holocaust, bund, länder, regierung, opposition, bundesregierung, staat, kirche, westen, osten, norden, süden`,
  starters: `
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, kein, keine, er, sie, es, wir, ihr, ich, du, man, sein, seine, seinen, ihre, ihren, ihrem, unser, unsere, mein, meine, dieser, diese, dieses, diesen, diesem, jener, jene, jeder, jede, jedes, alle, allen, beide, viele, einige, mehrere, manche, andere, wenige, solche,
    wer, was, wie, wo, wann, warum, weshalb, welche, welcher, welches, und, oder, aber, doch, denn, sondern, sowie, weil, da, als, wenn, falls, ob, dass, während, nachdem, bevor, seit, seitdem, bis, obwohl, damit, indem, sobald, in, im, an, am, auf, aus, bei, beim, mit, nach, von, vom, vor, zu, zum, zur, für, gegen, ohne, um, durch, über, unter, hinter, neben, zwischen, wegen, trotz, laut, gemäß, außer, außerhalb, innerhalb, angesichts, aufgrund, dank, entlang, gegenüber,
    nicht, nie, nur, auch, noch, schon, bereits, so, dann, nun, jetzt, heute, gestern, morgen, hier, dort, dabei, dazu, damals, danach, davon, darauf, daraufhin, darüber, dafür, dagegen, dadurch, deshalb, daher, deswegen, trotzdem, dennoch, jedoch, allerdings, außerdem, zudem, zugleich, gleichzeitig, inzwischen, mittlerweile, bisher, bislang, zuletzt, zunächst, zuvor, später, früher, schließlich, insgesamt, mindestens, rund, etwa, fast, knapp, über, mehr, ungefähr, circa, vielleicht, möglicherweise, wahrscheinlich, offenbar, angeblich, demnach, insbesondere, besonders, vor allem, zwar, etwa, einst, erst, ja, nein, ist, sind, war, waren, hat, haben, hatte, wird, werden, wurde, wurden, kann, können, soll, sollen, muss, müssen, will,
    zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, zwanzig, dreißig, hundert, hunderte, tausend, tausende, dutzende, millionen, erste, ersten, letzte, letzten, nächste, neue, neuer, neues, liebe, lieber, hallo, danke, bitte`,
  honorifics: `${family.honorifics}, herr, herrn, frau, fräulein, hr., fr., doktor, könig, königin, kaiserin, prinz, prinzessin, kronprinz, kronprinzessin, fürstin, herzogin, gräfin, freiherr, freifrau, baron, baronin, scheich, großajatollah, ajatollah, pfarrer, pfarrerin, pater, schwester, bruder, bischof, bischöfin, erzbischof, kardinal, papst, generalmajor, generalleutnant, brigadegeneral, oberst, oberstleutnant, hauptmann, leutnant, oberleutnant, feldwebel, unteroffizier, korporal, konteradmiral, vizeadmiral, kapitän`,
  offices: {
    president:
      'präsident, präsidentin, präsidenten, staatspräsident, staatspräsidentin, bundespräsident, bundespräsidentin, staatschef, staatschefin, staatsoberhaupt, übergangspräsident, us-präsident, us-präsidenten, ex-präsident, ex-us-präsident',
    'vice-president': 'vizepräsident, vizepräsidentin, vizepräsidenten, us-vizepräsident, us-vizepräsidentin',
    monarch: 'könig, königin, emir, sultan, kaiser, kaiserin, monarch, monarchin, schah',
    royal: 'prinz, prinzessin, kronprinz, kronprinzessin',
    'prime-minister':
      'ministerpräsident, ministerpräsidentin, ministerpräsidenten, premierminister, premierministerin, premierministers, premier, regierungschef, regierungschefin, bundeskanzler, bundeskanzlerin, bundeskanzlers, kanzler, kanzlerin, interimspremier',
    'deputy-prime-minister':
      'vizekanzler, vizekanzlerin, vizepremier, vizeministerpräsident, stellvertretender ministerpräsident, stellvertretende ministerpräsidentin',
    'foreign-minister':
      'außenminister, außenministerin, außenministers, us-außenminister, bundesaußenminister, bundesaußenministerin',
    'defence-minister':
      'verteidigungsminister, verteidigungsministerin, us-verteidigungsminister, kriegsminister, bundesverteidigungsminister',
    'finance-minister':
      'finanzminister, finanzministerin, us-finanzminister, us-finanzministerin, bundesfinanzminister, schatzkanzler',
    'interior-minister':
      'innenminister, innenministerin, bundesinnenminister, bundesinnenministerin, innensenator, innensenatorin, heimatschutzminister, sicherheitsminister',
    'justice-minister':
      'justizminister, justizministerin, bundesjustizminister, justizsenator, generalstaatsanwalt',
    'health-minister':
      'gesundheitsminister, gesundheitsministerin, bundesgesundheitsminister, gesundheitssenatorin',
    minister:
      'minister, ministerin, bundesminister, bundesministerin, verkehrsminister, verkehrsministerin, energieminister, energieministerin, bildungsminister, bildungsministerin, kultusminister, kultusministerin, umweltminister, umweltministerin, wirtschaftsminister, wirtschaftsministerin, handelsminister, handelsministerin, landwirtschaftsminister, landwirtschaftsministerin, arbeitsminister, arbeitsministerin, kulturminister, kulturministerin, familienministerin, familienminister, entwicklungsminister, entwicklungsministerin, staatsminister, staatsministerin, migrationsminister, senator für inneres',
    'deputy-minister':
      'vizeminister, vizeaußenminister, vizeverteidigungsminister, staatssekretär, staatssekretärin, stellvertretender minister, stellvertretender außenminister, stellvertretende außenministerin',
    'government-official':
      'beamter, beamte, beamtin, regierungsbeamter, regierungsvertreter, regierungsvertreterin, kabinettschef',
    adviser:
      'berater, beraterin, sicherheitsberater, nationaler sicherheitsberater, chefberater, sonderberater, wirtschaftsberater',
    speaker:
      'parlamentspräsident, parlamentspräsidentin, bundestagspräsident, bundestagspräsidentin, landtagspräsident, landtagspräsidentin, nationalratspräsident',
    lawmaker:
      'abgeordneter, abgeordnete, abgeordneten, bundestagsabgeordneter, bundestagsabgeordnete, landtagsabgeordneter, landtagsabgeordnete, europaabgeordneter, europaabgeordnete, senator, senatorin, us-senator, parlamentarier, parlamentarierin, kongressabgeordneter, kongressabgeordnete, nationalrat, nationalrätin, ständerat, ständerätin, fraktionschef, fraktionschefin, fraktionsvorsitzender, fraktionsvorsitzende',
    candidate:
      'kandidat, kandidatin, präsidentschaftskandidat, präsidentschaftskandidatin, kanzlerkandidat, kanzlerkandidatin, spitzenkandidat, spitzenkandidatin, herausforderer',
    'chief-of-staff': 'generalstabschef, stabschef, stabschefin, armeechef, militärchef, generalinspekteur',
    commander:
      'befehlshaber, oberbefehlshaber, kommandeur, kommandant, kommandantin, rebellenführer, milizenführer, warlord',
    officer: 'soldat, soldatin, offizier, feldmarschall, marschall, veteran, generaloberst',
    'intelligence-chief':
      'geheimdienstchef, geheimdienstchefin, sicherheitschef, verfassungsschutzchef, spionagechef',
    'police-chief':
      'polizeichef, polizeichefin, polizeipräsident, polizeipräsidentin, polizeidirektor, sheriff',
    'police-officer':
      'polizist, polizistin, kommissar, kommissarin, hauptkommissar, hauptkommissarin, kriminalhauptkommissar, inspektor, inspektorin, ermittler, ermittlerin, einsatzleiter, einsatzleiterin, polizeibeamter',
    ambassador:
      'botschafter, botschafterin, un-botschafter, un-botschafterin, konsul, konsulin, generalkonsul, hochkommissar, hochkommissarin',
    envoy:
      'gesandter, gesandte, sondergesandter, sondergesandte, sonderbeauftragter, sonderbeauftragte, vermittler, vermittlerin, unterhändler, unterhändlerin, chefunterhändler, chefunterhändlerin, sonderberichterstatter, sonderberichterstatterin',
    diplomat: 'diplomat, diplomatin',
    'chief-diplomat':
      'außenbeauftragter, außenbeauftragte, eu-außenbeauftragter, eu-außenbeauftragte, chefdiplomat, chefdiplomatin',
    prosecutor:
      'staatsanwalt, staatsanwältin, oberstaatsanwalt, oberstaatsanwältin, leitender oberstaatsanwalt, chefankläger, chefanklägerin, ankläger, generalbundesanwalt, sonderermittler',
    judge:
      'richter, richterin, vorsitzender richter, vorsitzende richterin, bundesrichter, verfassungsrichter, verfassungsrichterin, gerichtspräsident',
    lawyer:
      'anwalt, anwältin, rechtsanwalt, rechtsanwältin, verteidiger, verteidigerin, strafverteidiger, jurist, juristin, notar',
    spokesperson:
      'sprecher, sprecherin, sprechers, pressesprecher, pressesprecherin, regierungssprecher, regierungssprecherin, polizeisprecher, polizeisprecherin, militärsprecher, armeesprecher, ministeriumssprecher, ministeriumssprecherin, konzernsprecher, unternehmenssprecher, unternehmenssprecherin, behördensprecher, behördensprecherin, feuerwehrsprecher, gerichtssprecher, gerichtssprecherin',
    'party-leader':
      'parteichef, parteichefin, parteivorsitzender, parteivorsitzende, parteivorsitzenden, oppositionsführer, oppositionsführerin, generalsekretär der partei, parteiführer, landesvorsitzender, landesvorsitzende',
    leader:
      'führer, führerin, anführer, anführerin, chef, chefin, chefs, leiter, leiterin, gründer, gründerin, mitgründer, gewerkschaftschef, gewerkschaftschefin, oberhaupt, revolutionsführer, oberster führer',
    'secretary-general':
      'generalsekretär, generalsekretärin, un-generalsekretär, nato-generalsekretär, generaldirektor, generaldirektorin, un-chef, nato-chef',
    commissioner:
      'kommissar, kommissarin, eu-kommissar, eu-kommissarin, kommissionspräsident, kommissionspräsidentin, eu-kommissionspräsidentin',
    chair:
      'vorsitzender, vorsitzende, vorsitzenden, vorstandsvorsitzender, vorstandsvorsitzende, aufsichtsratschef, aufsichtsratsvorsitzender, obmann, obfrau, verbandspräsident',
    'chief-executive':
      'geschäftsführer, geschäftsführerin, vorstandschef, vorstandschefin, konzernchef, konzernchefin, firmenchef, unternehmenschef, finanzchef, finanzchefin, finanzvorstand, eigentümer, besitzer, unternehmer, unternehmerin, milliardär, investor, manager, managerin, ceo',
    director:
      'direktor, direktorin, regionaldirektor, abteilungsleiter, abteilungsleiterin, projektleiter, projektleiterin, schulleiter, schulleiterin, rektor, rektorin, institutsleiter, koordinator, koordinatorin, chefarzt, chefärztin, chefvolkswirt, chefökonom, einrichtungsleiter, dekan, intendant, intendantin',
    'deputy-head':
      'stellvertretender leiter, stellvertretende leiterin, vizechef, vizechefin, stellvertretender generalsekretär, vizedirektor',
    governor:
      'gouverneur, gouverneurin, gouverneurs, provinzgouverneur, notenbankchef, notenbankchefin, zentralbankchef, zentralbankchefin, präfekt, regionalgouverneur, landeshauptmann, landeshauptfrau',
    mayor:
      'bürgermeister, bürgermeisterin, bürgermeisters, oberbürgermeister, oberbürgermeisterin, stadtpräsident, stadtpräsidentin, ortsvorsteher, regierender bürgermeister, landrat, landrätin',
    'council-member': 'stadtrat, stadträtin, stadtverordneter, stadtverordnete, gemeinderat, gemeinderätin',
    cleric:
      'papst, patriarch, erzbischof, großmufti, mufti, dalai lama, priester, oberrabbiner, geistlicher, großimam, kardinal',
  },
  institutions: {
    'health-ministry':
      'gesundheitsministerium, gesundheitsministeriums, bundesgesundheitsministerium, gesundheitsbehörde, gesundheitsbehörden, ministerium für gesundheit',
    'foreign-ministry':
      'außenministerium, außenministeriums, außenamt, us-außenministerium, auswärtiges amt, auswärtige amt, auswärtigen amt, auswärtigen amts, auswärtigen amtes',
    'defence-ministry': 'verteidigungsministerium, verteidigungsministeriums, us-verteidigungsministerium',
    'interior-ministry':
      'innenministerium, innenministeriums, bundesinnenministerium, ministerium des innern',
    'finance-ministry':
      'finanzministerium, finanzministeriums, bundesfinanzministerium, us-finanzministerium',
    'justice-ministry':
      'justizministerium, justizministeriums, us-justizministerium, bundesjustizministerium',
    'education-ministry': 'bildungsministerium, kultusministerium, bundesbildungsministerium',
    'transport-ministry': 'verkehrsministerium, bundesverkehrsministerium',
    'energy-ministry': 'energieministerium',
    'environment-ministry': 'umweltministerium, bundesumweltministerium',
    'agriculture-ministry': 'landwirtschaftsministerium, agrarministerium',
    'economy-ministry': 'wirtschaftsministerium, bundeswirtschaftsministerium, handelsministerium',
    'culture-ministry': 'kulturministerium',
    'labour-ministry': 'arbeitsministerium, sozialministerium',
    'emergency-ministry':
      'katastrophenschutzministerium, zivilschutzministerium, katastrophenschutzbehörde, katastrophenschutz, technisches hilfswerk',
    'prime-ministers-office':
      'bundeskanzleramt, kanzleramt, büro des ministerpräsidenten, büro des premierministers',
    'presidents-office':
      'präsidialamt, bundespräsidialamt, präsidialverwaltung, präsidentenpalast, büro des präsidenten',
    parliament: 'parlament, parlaments',
    'national-assembly': 'nationalversammlung, nationalrat',
    senate: 'senat, us-senat',
    'supreme-court':
      'oberster gerichtshof, oberste gerichtshof, obersten gerichtshof, obersten gerichtshofs, oberstes gericht, oberste gericht, obersten gericht, supreme court',
    'constitutional-court':
      'verfassungsgericht, bundesverfassungsgericht, verfassungsgerichtshof, bundesverfassungsgerichts',
    'prosecutors-office': 'staatsanwaltschaft, generalstaatsanwaltschaft, bundesanwaltschaft',
    army: 'armee, streitkräfte, streitkräften, bundeswehr, bundesheer',
    navy: 'marine',
    'air-force': 'luftwaffe',
    'general-staff': 'generalstab',
    'coast-guard': 'küstenwache',
    'civil-defence': 'zivilschutz',
    'fire-service': 'feuerwehr',
    'national-police': 'bundespolizei, nationalpolizei, bundeskriminalamt',
    'border-guard': 'grenzschutz, grenzpolizei',
    'central-bank': 'zentralbank, notenbank, nationalbank, bundesbank',
    'electoral-commission': 'wahlkommission, wahlleitung, wahlbehörde',
    'statistics-office':
      'statistisches bundesamt, statistische bundesamt, statistischen bundesamt, statistischen bundesamts, statistikamt, statistikbehörde',
    'meteorological-office':
      'deutscher wetterdienst, deutsche wetterdienst, deutschen wetterdienst, wetterdienst, wetteramt',
    'maritime-authority': 'schifffahrtsamt, hafenbehörde, schifffahrtsbehörde',
    'aviation-authority': 'luftfahrtbehörde, luftfahrtbundesamt, luftfahrt-bundesamt',
  },
  roles: `
    analyst, analystin, ökonom, ökonomin, volkswirt, historiker, historikerin, forscher, forscherin, wissenschaftler, wissenschaftlerin, experte, expertin, autor, autorin, schriftsteller, schriftstellerin, dichter, dichterin, journalist, journalistin, reporter, reporterin, korrespondent, korrespondentin, redakteur, redakteurin, chefredakteur, chefredakteurin, kommentator, kolumnist, kolumnistin, fotograf, fotografin, moderator, moderatorin, blogger, bloggerin, kritiker, kritikerin,
    künstler, künstlerin, maler, malerin, architekt, architektin, komponist, dirigent, musiker, musikerin, sänger, sängerin, rapper, gitarrist, schauspieler, schauspielerin, komiker, regisseur, regisseurin, produzent, produzentin, tänzer, tänzerin, model, koch, köchin, aktivist, aktivistin, helfer, helferin, arbeiter, arbeiterin, lehrer, lehrerin, student, studentin, schüler, schülerin, krankenschwester, krankenpfleger, arzt, ärztin, chirurg, psychologe, psychologin, ingenieur, ingenieurin, pilot, pilotin, astronaut, astronautin, fahrer, fahrerin, landwirt, landwirtin, bauer, bäuerin, fischer, bäcker, bäckerin, händler, händlerin, feuerwehrmann,
    verdächtige, verdächtiger, angeklagte, angeklagter, opfer, zeuge, zeugin, anwohner, anwohnerin, bewohner, bewohnerin, passagier, tourist, touristin, flüchtling, geisel, gefangener, stürmer, verteidiger, torwart, torhüter, kapitän, trainer, trainerin, bundestrainer, nationaltrainer, nationalspieler, spieler, spielerin, boxer, läufer, läuferin, radprofi, weltmeister, weltmeisterin, olympiasieger, olympiasiegerin, mitspieler, mutter, vater, sohn, tochter, bruder, schwester, onkel, tante, ehemann, ehefrau, witwe, witwer, freund, freundin, nachbar, nachbarin, kollege, kollegin, diktator, oligarch, politiker, politikerin, kollegen, philosoph, philosophin, soziologe, soziologin, politologe, politologin, politikwissenschaftler, politikwissenschaftlerin, theologe,
    spezialist, spezialisten, spezialistin, promoter, promoterin, vermieter, vermieterin, mieter, mieterin, hebamme, zahnarzt, zahnärztin, tierarzt, tierärztin, mediziner, medizinerin, geologe, geologen, geologin, meteorologe, meteorologen, meteorologin, seismologe, seismologen,
    seismologin, vulkanologe, vulkanologen, vulkanologin, hydrologe, hydrologin, epidemiologe, epidemiologen, epidemiologin, virologe, virologen, virologin, statistiker, statistikerin, demograf, demografen, demografin, archäologe, archäologen, archäologin, biologe, biologen, biologin,
    physiker, physikerin, chemiker, chemikerin, astronom, astronomen, astronomin, ökologe, ökologen, ökologin, jurist, juristen, juristin, schöffe, schöffin, kläger, klägerin, dozent, dozenten, dozentin, demonstrant, demonstranten, demonstrantin, polizist, polizisten, polizistin, makler,
    maklerin, bankerin, buchhalter, buchhalterin, wirtschaftsprüfer, wirtschaftsprüferin, angestellte, angestellter, angestellten, unternehmer, unternehmerin, schweißer, klempner, elektriker, elektrikerin, mechaniker, mechanikerin, metzger, metzgerin, kellner, kellnerin, pfarrer, pfarrerin,
    mönch, nonne, übersetzer, übersetzerin, verleger, verlegerin, athlet, athleten, athletin, fußballer, fußballerin, dorfbewohner, dorfbewohnerin, fußgänger, fußgängerin, autofahrer, autofahrerin, häftling, sanitäter, sanitäterin, notarzt, notärztin, bergmann, hafenarbeiter,
    hafenarbeiterin, gärtner, gärtnerin, imker, imkerin, förster, försterin, rettungsschwimmer, pendler, pendlerin, urlauber, urlauberin, funktionär, funktionärin, kenner, kennerin, beobachter, beobachterin, insider, insiderin`,
  roleEndings:
    '-minister, -ministerin, -präsident, -präsidentin, -präsidenten, -direktor, -direktorin, -kommissar, -kommissarin, -sekretär, -sekretärin, -inspektor, -redakteur, -redakteurin, -sprecher, -sprecherin, -chef, -chefin, -leiter, -leiterin, -führer, -führerin, -vorsitzender, -vorsitzende, -vorsitzenden, -beauftragter, -beauftragte, -berater, -beraterin, -forscher, -forscherin, -experte, -expertin, -trainer, -trainerin, -spieler, -spielerin, -meister, -meisterin, -richter, -richterin, -anwalt, -anwältin, -abgeordneter, -abgeordnete, -politiker, -politikerin, -star, -profi, -legende, -gründer, -gründerin, -kandidat, -kandidatin, -senator, -senatorin, -rat, -rätin, -arzt, -ärztin, -korrespondent, -korrespondentin, -autor, -autorin, -sänger, -sängerin, -manager, -boss, -könig, -botschafter, -botschafterin, -mann, -frau',
  particles: family.particles,
  joiners:
    'of, of the, for the, de, de la, del, des, du, für, und, der, am, an der, im, in der, ob der, vor der',
  articles: 'der, die, das, den, dem, des',
  placePrepositions:
    'in, im, nach, aus, bei, beim, nahe, um, durch, über, unweit von, nördlich von, südlich von, östlich von, westlich von, nordöstlich von, nordwestlich von, südöstlich von, südwestlich von, außerhalb von, innerhalb von, entlang, zwischen, von, bis, rund um, richtung, gegen, vor, an, am, auf',
  whereWords:
    'in, im, nach, aus, bei, nahe, unweit von, nördlich von, südlich von, östlich von, westlich von, nordöstlich von, nordwestlich von, südöstlich von, südwestlich von, außerhalb von, innerhalb von, rund um, richtung',
  holding: 'der, des, von, vom, in, im, für, bei, beim',
  sayings:
    'sagt, sagte, erklärt, erklärte, berichtet, berichtete, meint, meinte, betont, betonte, antwortet, antwortete, schreibt, schrieb, äußerte, teilte, fordert, forderte, warnt, warnte, glaubt, kritisierte, räumte, kündigte, behauptet, behauptete, bestätigte, ergänzte, fügte, lächelt, lacht, twitterte',
  organisations: {
    leading:
      'fc, f.c., ac, as, afc, real, sc, sv, vfb, vfl, tsv, bsc, tsg, rb, ssv, spvgg, 1., radio, tv, club, team, banco, grupo, université, universidad, università, bank of, hotel, bayer, borussia, hertha, dynamo, eintracht, fortuna, verlag, volksbank, sparkasse, universität, hochschule, klinikum, landgericht, amtsgericht, oberlandesgericht, verwaltungsgericht, landeskriminalamt, kammergericht, handelskammer, bistum, erzbistum, polizeipräsidium',
    words: `${family.organisationWords}, partei, ministerium, behörde, amt, bundesamt, landesamt, verband, bund, verein, organisation, komitee, rat, ausschuss, kammer, kommission, fonds, gemeinde, kirche, sparkasse, volksbank, verlag, theater, galerie, krankenhaus, klinikum, klinik, zeitung, anzeiger, tagblatt, kurier, rundschau, nachrichten, allgemeine, universität, hochschule, gymnasium, schule, akademie, gericht, gerichtshof, stiftung, institut, gesellschaft, werke, bahn, feuerwehr, gewerkschaft, allianz, bündnis, liga, bewegung, front, armee, brigade, polizei, konzern, airline`,
    tails: '',
    tailsOfUnknown: '',
    endings:
      '-partei, -ministerium, -behörde, -verband, -bund, -verein, -organisation, -kommission, -komitee, -rat, -amt, -kammer, -fonds, -kirche, -kasse, -verlag, -zeitung, -blatt, -anzeiger, -kurier, -universität, -hochschule, -institut, -gesellschaft, -konzern, -union, -allianz, -bündnis, -regierung, -bewegung, -brigade, -armee, -front, -gruppe, -klub, -club, -museum, -theater, -oper, -schule, -klinik, -krankenhaus, -polizei, -gericht, -gerichtshof, -agentur, -stiftung, -werke, -wehr, -gewerkschaft, -miliz',
    weakEndings: '',
    introducers: `gruppe, band, firma, unternehmen, konzern, organisation, partei, zeitung, tageszeitung, boulevardzeitung, wochenzeitung, magazin, nachrichtenmagazin, zeitschrift, website, webseite, portal, nachrichtenportal, nachrichtenagentur, agentur, sender, fernsehsender, tv-sender, radiosender, nachrichtensender, klub, verein, miliz, bewegung, verband, kette, bank, fluggesellschaft, airline, reederei, verlag, denkfabrik, gewerkschaft, rebellengruppe, terrorgruppe, terrormiliz, islamistengruppe, terrororganisation, stiftung, hilfsorganisation, menschenrechtsorganisation, umweltorganisation, autobauer, autohersteller, hersteller, mutterkonzern, tochterfirma, tochter, marktforschungsinstitut, meinungsforschungsinstitut, institut, supermarktkette, technologiekonzern, softwarekonzern, chemiekonzern, energiekonzern, ölkonzern, pharmakonzern, bundesligist, zweitligist, drittligist, rekordmeister, betreiber, betreiberfirma, zivilschutz, katastrophenschutz, behörde, dienst, hilfsdienst, rettungsdienst, gesundheitsdienst, anbieter, veranstalter, zulieferer, versicherer, arbeitgeberverband, klinik`,
    linked:
      'universität von, universität zu, institut für, zentrum für, gesellschaft für, ministerium für, amt für, bundesamt für, landesamt für, behörde für, ausschuss für, rat für, rat der, verein für, verband der, bund der, bund für, stiftung für, museum für, akademie für, akademie der, kommission für, partei der, partei für, büro für, organisation für',
  },
  legalForms: family.legalForms,
  places: {
    leading:
      'mount, mt, mt., lake, cape, port, fort, camp, isle, river, gulf, rio, monte, lac, lago, île, isla, sierra, château, castle, playa, plaza, piazza, place, rue, calle, avenida, san, santa, santo, são, st, st., sankt, bad, kap, schloss, burg, hotel, flughafen, landkreis',
    words: `${family.placeWords}, straße, platz, allee, weg, ring, ufer, brücke, hafen, flughafen, bahnhof, hauptbahnhof, kirche, dom, schloss, burg, see, meer, bucht, golf, insel, inseln, berg, gebirge, tal, wald, kreis, landkreis, provinz, distrikt, bezirk, region, küste, halbinsel, wüste, stadion, park, tor, turm`,
    tails: '',
    tailsOfUnknown: '',
    endings:
      '-straße, -strasse, -platz, -allee, -gasse, -brücke, -ufer, -hafen, -see, -meer, -bucht, -insel, -inseln, -gebirge, -küste, -wüste, -wald, -kreis, -provinz, -halbinsel, -stadion, -streifen, -kanal, -furt, -hausen, -ingen, -abad, -stan, -bahnhof, -flughafen',
    weakEndings:
      '-berg, -burg, -dorf, -heim, -stadt, -bach, -feld, -wald, -au, -brück, -born, -tal, -hof, -stein, -kirchen, -münde, -beck, -büttel, -rode, -leben, -itz, -ow, -in, -land, -ville, -grad, -ton',
    introducers: `stadt, hafenstadt, großstadt, kleinstadt, hauptstadt, provinzhauptstadt, landeshauptstadt, millionenstadt, ort, dorf, ortschaft, gemeinde, stadtteil, vorort, provinz, bundesstaat, us-bundesstaat, bundesland, kanton, region, gebiet, bezirk, distrikt, landkreis, kreis, insel, inselgruppe, halbinsel, fluss, see, berg, vulkan, tal, restaurant, gaststätte, hotel, flughafen, lager, flüchtlingslager, land, republik, staat, grenzstadt, küstenstadt, industriestadt, schloss, strand, stützpunkt, gefängnis, küstenort, badeort, urlaubsort`,
    linked: '',
  },
  others: {
    ...family.others,
    words: `${family.others.words}, vertrag, abkommen, protokoll, erklärung, gesetz, krieg, kampagne, bericht, preis, messe, ausstellung, reform, richtlinie, verordnung, medaille, plan, projekt, rennen, weltmeisterschaft, meisterschaft, spiele`,
    endings: `${family.others.endings}, -preis, -vertrag, -abkommen, -konvention, -gesetz, -krieg, -bericht, -messe, -plan, -serie, -pokal, -meisterschaft, -rennen, -affäre, -skandal`,
    introducers:
      'film, buch, roman, album, song, lied, spiel, serie, fernsehserie, musical, stück, oper, schiff, tanker, öltanker, frachter, kreuzfahrtschiff, fähre, hurrikan, taifun, sturm, sturmtief, operation, einsatz, hund, pferd',
  },
  genitive: { marked: "'s, ', ’s", plain: 's, es', kept: true },
  compound: 'whole',
};
