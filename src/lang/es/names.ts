import type { NamePack } from '../../model/pack/names.js';
import * as family from '../romance/names.js';

export const names: NamePack = {
  language: 'es',
  demonymEndings: '-ense, -ano, -ana, -eño, -eña, -és, -esa, -anos, -anas, -enses',
  capitalNouns: false,
  titleCase: false,
  capitalAdjectives: false,
  notNames: `${family.notNames},
    lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre,
    navidad, pascua, semana santa, nochebuena, nochevieja, dios, señor, sida, ee, uu, foto, fotos, vídeo, video, imagen, opinión, análisis, editorial, publicidad, última hora, actualización,
    español, inglés, francés, alemán, árabe, hebreo, catalán, vasco, gallego, chino, ruso, islam, cristianismo, judaísmo, biblia, corán`,
  groups: `
    musulmán, musulmanes, cristiano, cristianos, judío, judíos, católico, católicos, protestantes, evangélicos, suníes, chiíes, islamistas, gobierno, parlamento, estado, ejecutivo, constitución, ejército,
    oposición, iglesia, policía, autoridades, vecinos, expertos, críticos, socialista, socialistas, popular, populares, conservador, conservadores, liberal, liberales, republicano, republicanos,
    demócrata, demócratas, comunista, comunistas, nacionalista, nacionalistas, occidente, occidental, oriental, norte, sur, este, oeste, nobel, óscar, brexit, holocausto, renacimiento, papa, rey, reina, corona`,
  starters: `
    el, la, los, las, lo, un, una, unos, unas, este, esta, estos, estas, ese, esa, esos, esas, eso, esto, aquel, aquella, él, ella, ellos, ellas, yo, tú, nosotros, usted, ustedes, se, su, sus, mi, mis, tu, nuestro, nuestra,
    en, de, del, a, al, con, sin, por, para, según, sobre, entre, desde, hasta, durante, tras, ante, bajo, contra, hacia, mediante, pero, y, e, o, u, ni, que, si, no, sí, como, cuando, donde, quien, quienes, cual, qué, cómo, cuándo, dónde,
    quién, cuál, cuántos, porque, aunque, mientras, pues, además, también, tampoco, ya, aún, todavía, ahora, entonces, luego, después, antes, hoy, ayer, mañana, así, aquí, allí, allá, más, menos, muy, tan, casi, dos, tres, cuatro, cinco,
    seis, siete, ocho, nueve, diez, once, doce, veinte, cien, mil, varios, varias, muchos, muchas, algunos, algunas, todos, todas, todo, toda, otro, otra, otros, otras, cada, ambos, ninguno, ninguna, ningún, nadie, nada, es, son, era, eran,
    fue, fueron, ha, han, había, habían, será, están, está, hay, tiene, tienen, solo, sólo, incluso, finalmente, actualmente, posteriormente, asimismo, igualmente, sin embargo, hace, dijo, dicen, unas, cerca, alrededor, dentro, fuera,
    junto, gracias, hola, primero, segundo, tercero, último, última, nuevo, nueva, gran, grandes, cualquier, tal, dado, debido, quizá, quizás, tal vez, acaso, apenas, pese, frente, lejos, mucho, mucha, poco, pocos, parte, hubo, puede, pueden,
    debe, deben, va, van, quiere, quieren, hacer, ser, estar, tener, al menos, desde, millones, miles, cientos, decenas`,
  honorifics: `
    sr, sr., sra, sra., sres., srta, srta., señor, señora, señorita, don, doña, d., dña., dr, dr., dra., doctor, doctora, prof., profesor, profesora, lic., licenciado, ing., ingeniero, ingeniera, monseñor, mons., padre, fray, sor, san, rey, reina,
    príncipe, princesa, infanta, duque, duquesa, conde, condesa, marqués, marquesa, sir, lord, lady, imán, jeque, ayatolá, mulá, rabino, pastor, obispo, arzobispo, cardenal, general, coronel, teniente, teniente coronel, capitán, comandante, mayor,
    sargento, cabo, almirante, contralmirante, brigadier, general de brigada`,
  offices: {
    president:
      'presidente, presidenta, jefe de estado, jefa de estado, mandatario, mandataria, presidente interino, presidenta interina',
    'vice-president': 'vicepresidente, vicepresidenta',
    monarch: 'rey, reina, emir, sultán, emperador, emperatriz, monarca',
    royal: 'príncipe, princesa, príncipe heredero, princesa heredera, infante, infanta',
    'prime-minister':
      'primer ministro, primera ministra, jefe de gobierno, jefa de gobierno, jefe del gobierno, jefa del gobierno, presidente del gobierno, presidenta del gobierno, jefe del ejecutivo, premier',
    'deputy-prime-minister':
      'viceprimer ministro, vice primer ministro, viceprimera ministra, vicepresidente del gobierno, vicepresidenta del gobierno, vicecanciller',
    'foreign-minister':
      'ministro de exteriores, ministra de exteriores, ministro de asuntos exteriores, ministra de asuntos exteriores, ministro de relaciones exteriores, ministra de relaciones exteriores, canciller, secretario de estado, secretaria de estado',
    'defence-minister':
      'ministro de defensa, ministra de defensa, secretario de defensa, secretaria de defensa',
    'finance-minister':
      'ministro de hacienda, ministra de hacienda, ministro de finanzas, ministra de finanzas, ministro de economía, ministra de economía, secretario del tesoro, secretaria del tesoro',
    'interior-minister':
      'ministro del interior, ministra del interior, ministro de interior, ministra de interior, secretario de gobernación, ministro de seguridad, ministra de seguridad',
    'justice-minister': 'ministro de justicia, ministra de justicia',
    'health-minister':
      'ministro de sanidad, ministra de sanidad, ministro de salud, ministra de salud, secretario de salud, secretaria de salud',
    minister:
      'ministro, ministra, ministros, consejero, consejera, ministro de educación, ministra de educación, ministro de transportes, ministra de transportes, ministro de energía, ministra de energía, ministro de agricultura, ministra de agricultura, ministro de cultura, ministra de cultura, ministro de trabajo, ministra de trabajo, ministro de medio ambiente, ministra de medio ambiente',
    'deputy-minister':
      'viceministro, viceministra, subsecretario, subsecretaria, secretario de estado de, vicecanciller',
    'government-official':
      'funcionario, funcionaria, funcionarios, alto funcionario, alto cargo, alta funcionaria',
    adviser:
      'asesor, asesora, asesor de seguridad nacional, asesora de seguridad nacional, consejero de seguridad nacional',
    speaker:
      'presidente del parlamento, presidenta del parlamento, presidente del congreso, presidenta del congreso, presidente del senado, presidenta del senado, presidente de la cámara',
    lawmaker:
      'diputado, diputada, senador, senadora, congresista, parlamentario, parlamentaria, legislador, legisladora, eurodiputado, eurodiputada, asambleísta',
    candidate: 'candidato, candidata, candidato presidencial, candidata presidencial, aspirante',
    'chief-of-staff': 'jefe del estado mayor, jefe de estado mayor, jefe del ejército, jefa del estado mayor',
    commander: 'comandante, comandante en jefe, comandante supremo, jefe militar',
    officer: 'oficial, soldado, mariscal, veterano, veterana, excombatiente',
    'intelligence-chief':
      'jefe de inteligencia, jefe de los servicios secretos, director de la cia, jefe de espías',
    'police-chief':
      'jefe de policía, jefe de la policía, jefa de policía, comisario, comisaria, comisario principal',
    'police-officer':
      'agente, agente de policía, policía, inspector, inspectora, detective, subinspector, subinspectora',
    ambassador: 'embajador, embajadora, cónsul, cónsul general, representante permanente',
    envoy:
      'enviado, enviada, enviado especial, enviada especial, mediador, mediadora, negociador, negociadora, relator especial, relatora especial',
    diplomat: 'diplomático, diplomática, encargado de negocios, agregado',
    'chief-diplomat': 'jefe de la diplomacia, jefa de la diplomacia, alto representante, alta representante',
    prosecutor:
      'fiscal, fiscal general, fiscal jefe, procurador, procuradora, fiscal general del estado, procurador general',
    judge: 'juez, jueza, magistrado, magistrada, forense',
    lawyer: 'abogado, abogada, letrado, letrada, abogado defensor, defensor del pueblo',
    spokesperson:
      'portavoz, portavoces, vocero, vocera, portavoz adjunto, portavoz militar, portavoz del gobierno, secretario de prensa, secretaria de prensa',
    'party-leader':
      'líder de la oposición, líder opositor, líder opositora, líder del partido, secretario general del partido, jefe de la oposición',
    leader:
      'líder, dirigente, líder supremo, máximo dirigente, jefe, jefa, fundador, fundadora, cofundador, cofundadora, cabecilla',
    'secretary-general':
      'secretario general, secretaria general, jefe de la onu, director general, directora general, jefe de la otan',
    commissioner:
      'comisario europeo, comisaria europea, alto comisionado, alta comisionada, comisionado, comisionada',
    chair: 'presidente del consejo, presidenta del consejo, presidente de la junta',
    'chief-executive':
      'consejero delegado, consejera delegada, director ejecutivo, directora ejecutiva, empresario, empresaria, propietario, propietaria, multimillonario, inversor, ceo',
    director:
      'director, directora, coordinador, coordinadora, gerente, rector, rectora, decano, decana, director adjunto, responsable',
    'deputy-head': 'subdirector, subdirectora, vicesecretario, vicesecretaria, segundo jefe',
    governor: 'gobernador, gobernadora, prefecto, intendente, delegado del gobierno, delegada del gobierno',
    mayor: 'alcalde, alcaldesa, teniente de alcalde, vicealcalde, regidor, regidora',
    'council-member': 'concejal, concejala, edil',
    cleric: 'papa, patriarca, sacerdote, cura, gran muftí, muftí, dalái lama, monja, fraile',
  },
  institutions: {
    'health-ministry':
      'ministerio de salud, ministerio de sanidad, ministerio de salud pública, secretaría de salud, departamento de salud, autoridades sanitarias, consejería de sanidad',
    'foreign-ministry':
      'ministerio de exteriores, ministerio de asuntos exteriores, ministerio de relaciones exteriores, cancillería',
    'defence-ministry': 'ministerio de defensa, secretaría de defensa, departamento de defensa',
    'interior-ministry': 'ministerio del interior, ministerio de interior, secretaría de gobernación',
    'finance-ministry': 'ministerio de hacienda, ministerio de finanzas, departamento del tesoro',
    'justice-ministry': 'ministerio de justicia, departamento de justicia',
    'education-ministry': 'ministerio de educación, secretaría de educación',
    'transport-ministry': 'ministerio de transportes, ministerio de transporte, ministerio de fomento',
    'energy-ministry': 'ministerio de energía, secretaría de energía',
    'environment-ministry': 'ministerio de medio ambiente, ministerio del ambiente',
    'agriculture-ministry': 'ministerio de agricultura',
    'economy-ministry': 'ministerio de economía, ministerio de comercio',
    'culture-ministry': 'ministerio de cultura',
    'labour-ministry': 'ministerio de trabajo, ministerio del trabajo',
    'emergency-ministry': 'ministerio de emergencias, servicio de emergencias, servicios de emergencia',
    'prime-ministers-office': 'oficina del primer ministro, oficina de la primera ministra',
    'presidents-office': 'presidencia, oficina del presidente, oficina de la presidencia',
    parliament: 'parlamento, congreso',
    senate: 'senado',
    'national-assembly': 'asamblea nacional',
    'supreme-court':
      'tribunal supremo, corte suprema, corte suprema de justicia, tribunal supremo de justicia',
    'constitutional-court': 'tribunal constitucional, corte constitucional',
    'prosecutors-office': 'fiscalía, fiscalía general, fiscalía general del estado, procuraduría',
    army: 'ejército, fuerzas armadas, fuerzas de defensa',
    navy: 'armada, marina',
    'air-force': 'fuerza aérea, ejército del aire',
    'general-staff': 'estado mayor',
    'coast-guard': 'guardia costera, salvamento marítimo',
    'civil-defence': 'protección civil, defensa civil',
    'fire-service': 'cuerpo de bomberos, bomberos',
    'national-police': 'policía nacional, policía federal',
    'border-guard': 'guardia fronteriza, policía de fronteras, guardia de fronteras',
    'central-bank': 'banco central, banco nacional, banco de la reserva',
    'electoral-commission':
      'comisión electoral, junta electoral, consejo nacional electoral, tribunal electoral',
    'statistics-office': 'instituto nacional de estadística, oficina de estadística',
    'meteorological-office':
      'agencia meteorológica, servicio meteorológico nacional, instituto meteorológico, servicio meteorológico',
    'maritime-authority': 'autoridad portuaria, autoridad marítima',
    'aviation-authority': 'autoridad de aviación civil, aviación civil',
  },
  roles: `
    analista, economista, historiador, historiadora, investigador, investigadora, científico, científica, experto, experta, autor, autora, escritor, escritora, novelista, poeta, periodista, reportero, reportera, corresponsal, editor, editora,
    columnista, comentarista, fotógrafo, fotógrafa, presentador, presentadora, artista, pintor, pintora, escultor, arquitecto, arquitecta, diseñador, diseñadora, compositor, músico, cantante, actor, actriz, humorista, cineasta, productor, productora,
    bailarín, bailarina, activista, voluntario, voluntaria, trabajador, trabajadora, maestro, maestra, estudiante, alumno, alumna, enfermero, enfermera, médico, médica, cirujano, cirujana, psicólogo, psicóloga, ingeniero, ingeniera, piloto, capitán,
    conductor, conductora, agricultor, agricultora, pescador, tendero, panadero, minero, bombero, sospechoso, acusado, acusada, víctima, superviviente, testigo, vecino, vecina, pasajero, turista, migrante, refugiado, refugiada, rehén, preso, presa,
    prisionero, rebelde, terrorista, disidente, entrenador, entrenadora, seleccionador, jugador, jugadora, delantero, defensa, portero, centrocampista, tenista, golfista, boxeador, nadador, nadadora, atleta, ciclista, campeón, campeona, árbitro, rival,
    madre, padre, esposa, esposo, marido, mujer, hijo, hija, hermano, hermana, tío, tía, primo, prima, sobrino, sobrina, abuelo, abuela, nieto, nieta, viudo, viuda, novio, novia, pareja, amigo, amiga, compañero, compañera, colega, niño, niña, joven,
    hombre, cliente, heredero, magnate, oligarca, dictador, político, política, expresidente, expresidenta, exministro, exministra, estratega, consultor, consultora, filósofo, filósofa, teólogo, sociólogo, socióloga, catedrático, catedrática, politólogo,
    especialista, promotor, promotora, casero, casera, inquilino, inquilina, comadrona, matrona, dentista, veterinario, veterinaria, geólogo, geóloga, meteorólogo, meteoróloga, sismólogo, sismóloga, vulcanólogo, vulcanóloga, hidrólogo, hidróloga, epidemiólogo, epidemióloga, virólogo,
    viróloga, demógrafo, demógrafa, politóloga, arqueólogo, arqueóloga, biólogo, bióloga, físico, químico, astrónomo, astrónoma, ecólogo, ecóloga, jurista, demandante, directora, manifestante, recluta, guerrillero, guerrillera, azafata, banquero, banquera, empresario, empresaria, contable,
    auditor, auditora, empleado, empleada, soldador, fontanero, electricista, mecánico, carnicero, carnicera, camarero, camarera, párroco, monje, monja, traductor, traductora, futbolista, peatón, peatona, automovilista, recluso, reclusa, paramédico, estibador, estibadora, jardinero,
    apicultor, apicultora, socorrista, jubilado, jubilada, ganadero, ganadera, pescadora`,
  roleEndings: '',
  particles: family.particles,
  joiners: 'de, de la, de las, de los, del, para, para la, para el, y, en, of, of the, for the',
  articles: 'el, la, los, las',
  placePrepositions:
    'llegó a, llegado a, llegaron a, llegar a, viajó a, viajado a, viajar a, viajará a, voló a, regresó a, regresar a, volvió a, fue a, huyó a, huyeron a, visita a, viaje a, en, desde, hacia, hasta, cerca de, fuera de, dentro de, por, a través de, al norte de, al sur de, al este de, al oeste de, de, a, entre, sobre, frente a',
  whereWords:
    'llegó a, llegado a, llegaron a, llegar a, viajó a, viajado a, viajar a, viajará a, voló a, regresó a, regresar a, volvió a, huyó a, huyeron a, viaje a, en, cerca de, fuera de, dentro de, al norte de, al sur de, al este de, al oeste de',
  holding: 'de, del, en, para, ante',
  sayings:
    'dijo, dice, añadió, agregó, afirmó, afirma, aseguró, asegura, explicó, explica, señaló, señala, declaró, declara, indicó, indica, sostuvo, sostiene, manifestó, expresó, preguntó, respondió, escribió, insistió, advirtió, contó, cuenta, recuerda, recordó, reconoció, admitió, subrayó, comentó, comenta, quien',
  organisations: {
    leading: `${family.organisationLeading}, federación, confederación, servicio, sindicato, unión, asociación, instituto, ministerio, consejo, agencia, cámara`,
    words: `${family.organisationWords},
      ministerio, departamento, oficina, agencia, autoridad, administración, comisión, comité, consejo, parlamento, asamblea, congreso, senado, cámara, gabinete, tesoro, junta, corte, tribunal, fiscalía, audiencia, juzgado, partido, alianza, coalición,
      movimiento, frente, brigada, brigadas, ejército, fuerza, fuerzas, comando, cuerpo, guardia, armada, marina, policía, milicia, legión, batallón, dirección, servicio, servicios, banco, fondo, grupo, compañía, empresa, corporación, industrias, aerolíneas,
      sindicato, unión, federación, confederación, asociación, sociedad, liga, instituto, institución, fundación, organización, red, iniciativa, programa, foro, centro, observatorio, academia, colegio, escuela, universidad, facultad, laboratorio, iglesia,
      diócesis, hermandad, orden, hospital, clínica, museo, galería, teatro, orquesta, ópera, biblioteca, secretaría, consejería, ayuntamiento, alcaldía, gobernación, diputación, generalitat, gobierno, cruz, protección, defensa, presidencia, cancillería`,
    tails:
      'nacional, nacionales, central, suprema, supremo, europeo, europea, internacional, internacionales, mundial, unidas, general, militar, armadas, federal, socialista, comunista, popular, democrático, democrática, republicano, republicana, liberal, electoral, constitucional, civil, roja, obrero, obrera, regional, provincial, estatal, municipal, marítimo, aérea, judicial, penal',
    endings: '',
    weakEndings: '',
    introducers:
      'grupo, el grupo, grupo armado, grupo rebelde, empresa, compañía, firma, diario, periódico, revista, web, cadena, canal, agencia, agencia de noticias, banda, milicia, partido, movimiento, ong, club, aerolínea, banco, fabricante, minorista, aseguradora, operador, filial, sindicato, organización, emisora, editorial, operadora, naviera, transportista, proveedor, federación, confederación, protección civil, colectivo, turoperador, distribuidora, cadena hotelera, hospital, radio, constructora, minera, petrolera',
    tailsOfUnknown: '',
    linked:
      'universidad de, universidad del, hospital de, ministerio de, ministerio del, consejo de, tribunal de, instituto de, centro de, oficina de, agencia de, comisión de, corte de, ayuntamiento de, gobierno de, banco de, guardia de, fuerzas de, partido de, partido por, comité de, secretaría de, departamento de, cámara de, dirección de, asociación de, federación de, fundación para, servicio de',
  },
  legalForms: family.legalForms,
  places: {
    leading: family.placeLeading,
    words: `${family.placeWords},
      calle, avenida, plaza, paseo, parque, jardín, puente, aeropuerto, estación, puerto, canal, río, lago, mar, océano, bahía, golfo, estrecho, cabo, punta, isla, islas, península, costa, playa, montaña, montañas, monte, cordillera, sierra, colina, valle, desierto,
      bosque, llanura, glaciar, volcán, cataratas, condado, distrito, provincia, estado, región, territorio, república, reino, emirato, ciudad, villa, pueblo, barrio, municipio, comunidad, campo, prisión, castillo, palacio, torre, edificio, casa, estadio, catedral,
      frontera, franja, altos, carretera, autopista, presa, mina, cárcel, zona, selva`,
    tails: '',
    endings: '-stán, -abad',
    weakEndings: '-ville, -burgo, -burg, -grado, -grad',
    introducers:
      'ciudad de, localidad de, pueblo de, aldea de, distrito de, provincia de, estado de, región de, isla de, puerto de, capital de, barrio de, municipio de, condado de, enclave de, península de, república de, reino de, comunidad de, campo de refugiados de, restaurante, ciudad portuaria de, franja de, golfo de, valle de, río, lago, monte',
    tailsOfUnknown: '',
    linked:
      'isla de, islas de, golfo de, bahía de, estrecho de, franja de, mar de, valle de, república de, reino de, ciudad de, puerto de, campo de, sierra de, provincia de, península de',
  },
  others: {
    leading: 'operación, huracán, tormenta, ciclón, tifón, tratado, proyecto, gran premio, tour, miss',
    words: `
      acuerdo, acuerdos, tratado, pacto, convención, convenio, protocolo, declaración, resolución, carta, enmienda, ley, código, plan, doctrina, cumbre, conferencia, guerra, guerras, revolución, intifada, primavera, matanza, genocidio, operación, tormenta, huracán, tifón,
      ciclón, copa, mundial, olimpiadas, juegos, maratón, premio, premios, medalla, festival, carnaval, feria, día, semana, año, era, caso, escándalo, informe, índice, enfermedad, virus, liga, cup, open, tour, grand, prix, award`,
    tails: 'mundial, olímpicos, fría, civil, nobel',
    endings: '',
    weakEndings: '',
    introducers:
      'película, filme, novela, libro, álbum, canción, serie, obra, musical, huracán, tifón, ciclón, tormenta tropical, operación, buque, barco, petrolero, fragata, yate, virus',
    tailsOfUnknown: '',
    linked: 'acuerdo de, tratado de, cumbre de, guerra de, juegos de, copa de, premio de, día de',
  },
  genitive: { marked: '', plain: '', kept: false },
  compound: 'part',
};
