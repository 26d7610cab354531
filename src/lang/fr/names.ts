import type { NamePack } from '../../model/pack/names.js';
import * as family from '../romance/names.js';

export const names: NamePack = {
  language: 'fr',
  demonymEndings:
    '-ien, -ienne, -ais, -aise, -ois, -oise, -ain, -aine, -iens, -iennes, -aises, -oises, -ains, -aines',
  capitalNouns: false,
  titleCase: false,
  capitalAdjectives: false,
  notNames: `${family.notNames},
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, noël, pâques, pentecôte, ascension, toussaint, carême, dieu, seigneur, sida, photo, photos,
    vidéo, image, légende, opinion, analyse, éditorial, publicité, mise à jour, français, anglais, allemand, espagnol, arabe, hébreu, chinois, russe, christianisme, judaïsme, bible, coran, m., mm., mme, mlle`,
  groups: `
    musulman, musulmans, chrétien, chrétiens, juif, juifs, catholique, catholiques, protestants, évangéliques, sunnites, chiites, islamistes, gouvernement, parlement, état, exécutif, constitution, armée, opposition, église, police, autorités, habitants, experts,
    socialiste, socialistes, républicain, républicains, démocrate, démocrates, communiste, communistes, conservateurs, libéraux, nationalistes, occident, occidental, occidentaux, nord, sud, est, ouest, nobel, oscar, brexit, holocauste, shoah, renaissance, pape, roi, reine`,
  starters: `
    le, la, les, l', un, une, des, ce, cet, cette, ces, il, elle, ils, elles, on, nous, vous, je, j', tu, se, s', son, sa, ses, leur, leurs, mon, ma, mes, notre, nos, votre, vos, en, dans, de, du, d', à, au, aux, avec, sans, par, pour, selon, sur, sous, entre, depuis,
    jusqu', pendant, durant, après, avant, contre, vers, chez, lors, mais, et, ou, ni, que, qu', si, non, oui, comme, quand, où, qui, quoi, quel, quelle, quels, quelles, pourquoi, comment, combien, parce, puisque, bien, lorsque, lorsqu', alors, tandis, car, donc, ainsi,
    aussi, encore, déjà, toujours, maintenant, puis, ensuite, enfin, hier, aujourd'hui, demain, ici, là, plus, moins, très, presque, environ, quelque, quelques, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, vingt, trente, cent, mille, plusieurs,
    beaucoup, certains, certaines, tous, toutes, tout, toute, autre, autres, chaque, aucun, aucune, personne, rien, c', est, sont, était, étaient, fut, a, ont, avait, avaient, sera, seront, peut, doit, malgré, toutefois, cependant, néanmoins, pourtant, or, parmi, outre,
    quant, face, près, n', ne, m', y, premier, première, dernier, dernière, nouveau, nouvelle, grand, grande, merci, bonjour, faut, voici, voilà, fait, faire, être, avoir, dit, seul, seule, seuls, peu, pas, jamais, loin, suite, grâce, afin, dès, même, ceux, celui, celle,
    cela, ça, interrogé, interrogée, âgé, âgée, né, née, plutôt, surtout, notamment, finalement, récemment, actuellement, peut-être, certes, également, environ, quelqu', millions, milliers, centaines, dizaines, lui, eux, moi`,
  honorifics: `
    m, m., mm., mme, mme., mmes, mlle, mlle., monsieur, madame, mademoiselle, messieurs, dr, dr., docteur, docteure, pr, pr., prof., professeur, professeure, me, maître, mgr, monseigneur, père, frère, sœur, abbé, saint, sainte, roi, reine, prince, princesse, duc, duchesse,
    comte, comtesse, marquis, marquise, sir, lord, lady, imam, cheikh, ayatollah, mollah, rabbin, pasteur, évêque, archevêque, cardinal, général, colonel, lieutenant, lieutenant-colonel, capitaine, commandant, major, sergent, caporal, amiral, contre-amiral, brigadier, adjudant`,
  offices: {
    president:
      "président, présidente, chef de l' état, cheffe de l' état, chef d' état, président par intérim, présidente par intérim",
    'vice-president': 'vice-président, vice-présidente',
    monarch: 'roi, reine, émir, sultan, empereur, impératrice, monarque, souverain',
    royal: 'prince, princesse, prince héritier, princesse héritière',
    'prime-minister':
      'premier ministre, première ministre, chef du gouvernement, cheffe du gouvernement, chancelier, chancelière, chef de gouvernement',
    'deputy-prime-minister': 'vice-premier ministre, vice-première ministre, vice-chancelier',
    'foreign-minister':
      "ministre des affaires étrangères, ministre de l' europe et des affaires étrangères, chef de la diplomatie, secrétaire d' état américain, cheffe de la diplomatie",
    'defence-minister': 'ministre de la défense, ministre des armées, secrétaire à la défense',
    'finance-minister':
      "ministre des finances, ministre de l' économie, secrétaire au trésor, ministre du budget",
    'interior-minister': "ministre de l' intérieur, ministre de la sécurité",
    'justice-minister': 'ministre de la justice, garde des sceaux',
    'health-minister': 'ministre de la santé',
    minister:
      "ministre, ministres, ministre de l' éducation, ministre des transports, ministre de l' énergie, ministre de l' agriculture, ministre de la culture, ministre du travail, ministre de l' environnement, ministre de la transition écologique, ministre de l' immigration, ministre du commerce, ministre délégué, ministre déléguée",
    'deputy-minister': "vice-ministre, secrétaire d' état, sous-secrétaire, sous-secrétaire d' état",
    'government-official': 'fonctionnaire, haut fonctionnaire, haut responsable, responsable, responsables',
    adviser:
      'conseiller, conseillère, conseiller à la sécurité nationale, conseillère à la sécurité nationale, conseiller spécial',
    speaker:
      "président du parlement, présidente du parlement, président de l' assemblée nationale, présidente de l' assemblée nationale, président du sénat, président de la chambre, présidente de la chambre",
    lawmaker:
      'député, députée, sénateur, sénatrice, parlementaire, élu, élue, eurodéputé, eurodéputée, représentant, représentante, chef de file',
    candidate: 'candidat, candidate, candidat à la présidentielle, candidate à la présidentielle, prétendant',
    'chief-of-staff': "chef d' état-major, chef d' état-major des armées, chef de l' armée, chef des armées",
    commander: 'commandant, commandant en chef, commandant suprême, chef militaire, chef de guerre',
    officer: 'officier, soldat, maréchal, vétéran, gradé',
    'intelligence-chief':
      'chef du renseignement, patron du renseignement, chef des services secrets, directeur de la cia',
    'police-chief':
      'chef de la police, préfet de police, commissaire, commissaire divisionnaire, directeur de la police, cheffe de la police',
    'police-officer': 'policier, policière, inspecteur, inspectrice, enquêteur, gendarme, brigadier',
    ambassador:
      'ambassadeur, ambassadrice, consul, consule, consul général, représentant permanent, représentante permanente',
    envoy:
      'émissaire, envoyé, envoyée, envoyé spécial, envoyée spéciale, médiateur, médiatrice, négociateur, négociatrice, rapporteur spécial, rapporteuse spéciale',
    diplomat: "diplomate, chargé d' affaires, attaché",
    'chief-diplomat':
      'haut représentant, haute représentante, chef de la diplomatie européenne, cheffe de la diplomatie européenne',
    prosecutor:
      'procureur, procureure, procureur général, procureure générale, procureur de la république, procureure de la république, avocat général',
    judge: "juge, juges, magistrat, magistrate, juge d' instruction, médecin légiste, président du tribunal",
    lawyer: 'avocat, avocate, bâtonnier, avocat de la défense, défenseur des droits, défenseure des droits',
    spokesperson:
      'porte-parole, porte-parole adjoint, porte-parole adjointe, porte-parole du gouvernement, attaché de presse, attachée de presse',
    'party-leader':
      "chef de l' opposition, cheffe de l' opposition, leader de l' opposition, chef du parti, président du parti, premier secrétaire, première secrétaire, secrétaire national, secrétaire nationale",
    leader:
      'leader, dirigeant, dirigeante, guide suprême, chef, cheffe, numéro un, fondateur, fondatrice, cofondateur, cofondatrice, patron, patronne',
    'secretary-general':
      "secrétaire général, secrétaire générale, chef de l' onu, patron de l' onu, directeur général, directrice générale, chef de l' otan",
    commissioner:
      'commissaire européen, commissaire européenne, haut-commissaire, haute-commissaire, président de la commission, présidente de la commission',
    chair: 'président du conseil, présidente du conseil, président du comité',
    'chief-executive':
      "pdg, p-dg, président-directeur général, directeur exécutif, directrice exécutive, homme d' affaires, femme d' affaires, propriétaire, milliardaire, investisseur, directeur financier, directrice financière",
    director:
      'directeur, directrice, coordinateur, coordinatrice, gérant, gérante, recteur, rectrice, doyen, doyenne, directeur adjoint, directrice adjointe, proviseur',
    'deputy-head': 'numéro deux, secrétaire général adjoint, secrétaire générale adjointe, vice-directeur',
    governor: 'gouverneur, gouverneure, préfet, préfète, sous-préfet, sous-préfète',
    mayor: 'maire, maires, adjoint au maire, adjointe au maire, bourgmestre, maire adjoint',
    'council-member':
      'conseiller municipal, conseillère municipale, conseiller régional, conseillère régionale, échevin, échevine',
    cleric: 'pape, patriarche, prêtre, curé, grand mufti, mufti, dalaï-lama, religieuse, moine',
  },
  institutions: {
    'health-ministry':
      'ministère de la santé, autorités sanitaires, département de la santé, agence régionale de santé',
    'foreign-ministry':
      "ministère des affaires étrangères, quai d' orsay, ministère de l' europe et des affaires étrangères",
    'defence-ministry': 'ministère de la défense, ministère des armées',
    'interior-ministry': "ministère de l' intérieur",
    'finance-ministry': 'ministère des finances, trésor',
    'justice-ministry': 'ministère de la justice, chancellerie',
    'education-ministry': "ministère de l' éducation, ministère de l' éducation nationale",
    'transport-ministry': 'ministère des transports',
    'energy-ministry': "ministère de l' énergie",
    'environment-ministry': "ministère de l' environnement, ministère de la transition écologique",
    'agriculture-ministry': "ministère de l' agriculture",
    'economy-ministry': "ministère de l' économie, ministère du commerce",
    'culture-ministry': 'ministère de la culture',
    'labour-ministry': 'ministère du travail',
    'emergency-ministry': "ministère des situations d' urgence, services d' urgence, services de secours",
    'prime-ministers-office': 'bureau du premier ministre, matignon, services du premier ministre',
    'presidents-office': 'présidence, élysée, bureau du président',
    parliament: 'parlement',
    senate: 'sénat',
    'national-assembly': 'assemblée nationale',
    'supreme-court': 'cour suprême, cour de cassation',
    'constitutional-court': 'cour constitutionnelle, conseil constitutionnel, tribunal constitutionnel',
    'prosecutors-office': 'parquet, parquet général, ministère public, parquet national',
    army: 'armée, forces armées, forces de défense',
    navy: 'marine, marine nationale',
    'air-force': "armée de l' air, forces aériennes",
    'general-staff': 'état-major, état-major des armées',
    'coast-guard': 'garde-côtes, gardes-côtes',
    'civil-defence': 'protection civile, défense civile, sécurité civile',
    'fire-service': 'sapeurs-pompiers, pompiers',
    'national-police': 'police nationale, police fédérale',
    'border-guard': 'gardes-frontières, garde-frontières, police aux frontières',
    'central-bank': 'banque centrale, banque nationale',
    'electoral-commission': 'commission électorale, commission électorale nationale',
    'statistics-office': 'institut national de la statistique, insee, office statistique',
    'meteorological-office':
      'météo-france, service météorologique, institut météorologique, services météorologiques',
    'maritime-authority': 'préfecture maritime, autorité portuaire, affaires maritimes',
    'aviation-authority': "aviation civile, direction générale de l' aviation civile",
  },
  roles: `
    analyste, économiste, historien, historienne, chercheur, chercheuse, scientifique, expert, experte, auteur, autrice, auteure, écrivain, écrivaine, romancier, romancière, poète, journaliste, reporter, correspondant, correspondante, rédacteur, rédactrice, éditorialiste,
    chroniqueur, chroniqueuse, photographe, présentateur, présentatrice, artiste, peintre, sculpteur, architecte, styliste, compositeur, musicien, musicienne, chanteur, chanteuse, rappeur, acteur, actrice, comédien, comédienne, humoriste, cinéaste, réalisateur, réalisatrice,
    producteur, productrice, danseur, danseuse, militant, militante, bénévole, travailleur, ouvrier, ouvrière, enseignant, enseignante, étudiant, étudiante, élève, infirmier, infirmière, médecin, chirurgien, chirurgienne, psychologue, ingénieur, ingénieure, pilote, capitaine,
    chauffeur, agriculteur, agricultrice, pêcheur, commerçant, commerçante, boulanger, mineur, pompier, suspect, accusé, accusée, victime, survivant, survivante, témoin, habitant, habitante, passager, touriste, migrant, réfugié, réfugiée, otage, détenu, détenue, prisonnier,
    rebelle, terroriste, dissident, dissidente, entraîneur, sélectionneur, joueur, joueuse, attaquant, défenseur, gardien, milieu, golfeur, boxeur, nageur, nageuse, coureur, skieur, cycliste, champion, championne, arbitre, rival, mère, père, épouse, époux, mari, femme, fils,
    fille, frère, sœur, oncle, tante, cousin, cousine, neveu, nièce, grand-mère, grand-père, petit-fils, petite-fille, veuf, veuve, compagnon, compagne, ami, amie, collègue, voisin, voisine, garçon, homme, client, cliente, héritier, héritière, magnat, oligarque, dictateur,
    politique, ex-président, ex-présidente, ex-ministre, ancien, stratège, consultant, consultante, philosophe, théologien, sociologue, politologue, essayiste, syndicaliste, universitaire,
    spécialiste, promoteur, promotrice, propriétaire, locataire, dentiste, vétérinaire, géologue, météorologue, sismologue, volcanologue, hydrologue, épidémiologiste, virologue, infectiologue, statisticien, statisticienne, démographe, archéologue, biologiste, physicien, physicienne,
    chimiste, astronome, écologue, juriste, juré, jurée, plaignant, plaignante, proviseur, proviseure, manifestant, manifestante, conscrit, guérillero, steward, policier, policière, courtier, courtière, banquier, banquière, entrepreneur, entrepreneuse, comptable, employé, employée, salarié,
    salariée, soudeur, soudeuse, plombier, électricien, électricienne, mécanicien, mécanicienne, boucher, bouchère, serveuse, curé, moine, traducteur, traductrice, éditrice, athlète, footballeur, footballeuse, villageois, villageoise, piéton, piétonne, automobiliste, conducteur,
    conductrice, secouriste, docker, jardinier, apiculteur, apicultrice, retraité, retraitée, éleveur, éleveuse`,
  roleEndings: '',
  particles: family.particles,
  joiners: "de, de la, de l', du, des, d', pour, pour la, pour le, et, en, sur, of, of the, for the",
  articles: "le, la, les, l'",
  placePrepositions:
    "arrivé à, arrivée à, arrivés à, arrive à, rendu à, rendue à, rendre à, voyage à, retourné à, retour à, revenu à, fui vers, visite à, visite en, vit à, vivent à, vivait à, habite à, habitent à, né à, née à, situé à, située à, installé à, installée à, basé à, basée à, mort à, tué à, tués à, arrêté à, réuni à, réunis à, à destination de, à, en, au, aux, dans, vers, depuis, près de, près d', hors de, autour de, à travers, au nord de, au sud de, à l' est de, à l' ouest de, de, d', du, entre, sur",
  whereWords:
    "arrivé à, arrivée à, arrivés à, arrive à, rendu à, rendue à, rendre à, retourné à, revenu à, vit à, vivent à, vivait à, habite à, habitent à, né à, née à, situé à, située à, installé à, installée à, basé à, basée à, mort à, tué à, tués à, arrêté à, réuni à, réunis à, à destination de, en, près de, près d', hors de, au nord de, au sud de, à l' est de, à l' ouest de",
  holding: "de, d', du, des, à, au, pour, en, chez, auprès de",
  sayings:
    'dit, déclare, déclaré, affirme, affirmé, assure, assuré, explique, expliqué, ajoute, ajouté, indique, indiqué, précise, précisé, souligne, souligné, estime, estimé, raconte, raconté, répond, répondu, écrit, lance, lancé, insiste, insisté, prévient, rappelle, rappelé, reconnaît, admet, confie, confié, qui, dont',
  organisations: {
    leading: `${family.organisationLeading}, fédération, confédération, service, syndicat, association, institut, ministère, conseil, agence, chambre`,
    words: `${family.organisationWords},
      ministère, département, bureau, agence, autorité, administration, commission, comité, conseil, parlement, assemblée, congrès, sénat, chambre, cabinet, trésor, cour, tribunal, parquet, parti, alliance, coalition, mouvement, front, brigade, brigades, armée, force, forces,
      commandement, corps, garde, marine, police, gendarmerie, milice, légion, bataillon, direction, service, services, banque, fonds, groupe, compagnie, société, entreprise, corporation, industries, syndicat, union, fédération, confédération, association, ligue, institut, institution,
      fondation, organisation, réseau, initiative, programme, forum, centre, observatoire, académie, collège, lycée, école, université, faculté, laboratoire, église, diocèse, confrérie, ordre, hôpital, clinique, musée, galerie, théâtre, orchestre, opéra, bibliothèque, secrétariat,
      mairie, préfecture, gouvernement, croix, protection, défense, présidence, chancellerie, rassemblement, haut-commissariat, haut-commissariat, office, caisse, ordre, collectif, comédie, maison`,
    tails:
      'national, nationale, nationaux, central, centrale, suprême, européen, européenne, international, internationale, mondial, mondiale, unies, général, générale, militaire, armées, fédéral, fédérale, socialiste, communiste, populaire, démocratique, démocrate, républicain, républicaine, libéral, libérale, électorale, constitutionnel, constitutionnelle, civile, rouge, ouvrier, ouvrière, régional, régionale, pénale, judiciaire, islamique, travailliste, conservateur',
    endings: '',
    weakEndings: '',
    introducers:
      'groupe, le groupe, groupe armé, groupe rebelle, entreprise, société, compagnie, firme, journal, quotidien, magazine, site, chaîne, agence, agence de presse, milice, parti, mouvement, ong, club, banque, constructeur, assureur, opérateur, filiale, syndicat, organisation, station, éditeur, association, cabinet, start-up, compagnie aérienne, exploitant, transporteur, fournisseur, fédération, confédération, protection civile, collectif, voyagiste, géant, fabricant, distributeur, hôpital, radio',
    tailsOfUnknown: '',
    linked:
      "université de, université d', hôpital de, ministère de, ministère du, ministère des, conseil de, tribunal de, institut de, centre de, bureau de, agence de, commission de, cour de, mairie de, gouvernement de, banque de, garde de, forces de, parti de, comité de, secrétariat de, département de, chambre de, direction de, association de, fédération de, service de, préfecture de, parquet de",
  },
  legalForms: family.legalForms,
  places: {
    leading: family.placeLeading,
    words: `${family.placeWords},
      rue, avenue, boulevard, place, parc, jardin, pont, aéroport, gare, port, canal, fleuve, rivière, lac, mer, océan, baie, golfe, détroit, cap, pointe, île, îles, péninsule, presqu'île, côte, plage, montagne, montagnes, mont, massif, colline, vallée, désert, forêt, plaine,
      glacier, volcan, chutes, comté, district, province, état, région, territoire, république, royaume, émirat, ville, village, quartier, commune, canton, camp, prison, château, palais, tour, immeuble, maison, stade, cathédrale, frontière, bande, hauteurs, route, autoroute, barrage, mine, zone, jungle, cité`,
    tails: '',
    endings: '-stan, -abad',
    weakEndings: '-ville, -bourg, -burg, -grad',
    introducers:
      "ville de, ville d', localité de, village de, district de, province de, région de, île de, port de, capitale de, quartier de, commune de, comté de, enclave de, péninsule de, république de, royaume de, camp de, camp de réfugiés de, restaurant, ville portuaire de, bande de, golfe de, vallée de, fleuve, lac, mont, département de, aéroport de, prison de",
    tailsOfUnknown: '',
    linked:
      "île de, îles de, golfe de, baie de, détroit de, bande de, mer de, vallée de, république de, royaume de, ville de, port de, camp de, province de, péninsule de, république du, golfe du, golfe d'",
  },
  others: {
    leading: 'opération, ouragan, tempête, cyclone, typhon, traité, projet, grand prix, tour, miss',
    words: `
      accord, accords, traité, pacte, convention, protocole, déclaration, résolution, charte, amendement, loi, code, plan, doctrine, sommet, conférence, guerre, guerres, révolution, intifada, printemps, massacre, génocide, opération, tempête, ouragan, typhon, cyclone, coupe,
      mondial, jeux, marathon, prix, médaille, festival, carnaval, foire, journée, semaine, année, ère, affaire, scandale, rapport, indice, maladie, virus, cup, open, tour, grand, award, championnat, trophée`,
    tails: 'mondiale, olympiques, froide, civile',
    endings: '',
    weakEndings: '',
    introducers:
      'film, roman, livre, album, chanson, série, pièce, ouragan, typhon, cyclone, tempête tropicale, opération, navire, pétrolier, frégate, yacht, virus, tempête',
    tailsOfUnknown: '',
    linked:
      'accord de, accords de, traité de, sommet de, guerre de, guerre du, jeux de, coupe de, coupe du, prix de, journée de',
  },
  genitive: { marked: '', plain: '', kept: false },
  compound: 'part',
};
