import type { PopulationWords } from '../../model/pack/measures.js';

/** Words that are written alike in Norwegian and Danish (and mostly in Swedish). */
export const populations: readonly PopulationWords[] = [
  {
    population: 'people',
    words: 'person|personer|menneske|mennesker|menneskeliv|individer|individ|naboer|nabo|venner',
  },
  { population: 'children', words: 'barn|spedbarn|tenåringer' },
  { population: 'men', words: 'mand|mann|menn|fedre|brødre' },
  { population: 'elderly', words: 'pensionister|pensionist' },
  { population: 'civilians', words: 'civil|civile|sivil|sivile' },
  {
    population: 'soldiers',
    words:
      'soldat|soldater|soldaten|tropper|styrker|offiserer|officerer|reservister|marinesoldater|elitesoldater',
  },
  {
    population: 'militants',
    words:
      'militante|terrorist|terrorister|islamister|jihadister|separatister|ekstremister|krigere|partisaner',
  },
  {
    population: 'police',
    words: 'politi|politimand|politimann|politimenn|politimænd|betjente|betjent|politibetjente|politibetjent',
  },
  {
    population: 'security_forces',
    words:
      'vakter|vagter|sikkerhedsvagter|sikkerhetsvakter|sikkerhedsfolk|sikkerhetsfolk|livvakter|livvagter',
  },
  {
    population: 'journalists',
    words: 'journalist|journalister|reportere|fotograf|fotografer|korrespondenter|mediefolk',
  },
  { population: 'medics', words: 'ambulancefolk|ambulansefolk|jordemødre|paramedicinere' },
  { population: 'students', words: 'studerende|studenter|student|elev|elever|skoleelever|kadetter' },
  { population: 'workers', words: 'bygningsarbejdere|ingeniører|fiskere' },
  { population: 'passengers', words: 'passasjer|passasjerer|passager|passagerer|pendlere' },
  { population: 'crew', words: 'piloter|pilot|flyvere|kabinepersonale' },
  { population: 'drivers', words: 'bilister|bilist|motorcyklister' },
  { population: 'tourists', words: 'turist|turister|besøkende|besøgende|feriegjester|feriegæster' },
  { population: 'hikers', words: 'skiløbere|skiløpere|fjellklatrere|bjergbestigere|svømmere' },
  { population: 'spectators', words: 'fans|festivalgjester|festivalgæster' },
  {
    population: 'migrants',
    words: 'migrant|migranter|asylsøkere|asylansøgere|immigranter|bådflygtninge|båtflyktninger',
  },
  { population: 'protesters', words: 'demonstrant|demonstranter|aktivist|aktivister' },
  { population: 'patients', words: 'patient|patienter|pasient|pasienter' },
  { population: 'families', words: 'familie|familier|par|husstande|husstander' },
  { population: 'politicians', words: 'politiker|politikere|kandidater|kandidat|ministre|minister' },
  { population: 'diplomats', words: 'diplomat|diplomater|ambassadører|ambassadør' },
  { population: 'clergy', words: 'prester|præster|imamer|munker|munke|biskopper|biskoper|rabbinere|nonner' },
  { population: 'judges', words: 'dommere|dommer|advokater|advokat' },
  { population: 'informants', words: 'kilder|kilde|vidner|vitner|eksperter|forskere|analytikere' },
  { population: 'bombs', words: 'bombe|bomber|miner|landminer|klasebomber|klyngebomber' },
  { population: 'shells', words: 'granater|granat|artillerigranater' },
  { population: 'drones', words: 'drone|droner' },
  { population: 'missiles', words: 'missil|missiler|krydsermissiler|kryssermissiler' },
  { population: 'rockets', words: 'rakett|raketter|raket|prosjektiler|projektiler' },
  {
    population: 'tanks',
    words: 'stridsvogner|stridsvogne|kampvogne|panservogner|panserkøretøjer|pansrede kjøretøyer',
  },
  {
    population: 'vehicles',
    words: 'bil|biler|busser|bus|buss|ambulanser|ambulancer|motorsykler|motorcykler|taxier',
  },
  { population: 'aircraft', words: 'fly|helikopter|helikoptere|kampfly|jagerfly|passagerfly|passasjerfly' },
  {
    population: 'ships',
    words: 'båter|båt|både|båd|ferger|færger|tankskip|tankskibe|krigsskip|krigsskibe|ubåter|ubåde',
  },
  { population: 'trains', words: 'tog|togavganger|togafgange|vogner|vogne' },
  { population: 'schools', words: 'skole|skoler|universiteter|barnehager|børnehaver' },
  { population: 'buildings', words: 'bygninger|bygning|blokker|bygg' },
  { population: 'towns', words: 'byer|by|distrikter|kommuner|provinser|bydeler|bydele' },
  { population: 'drugs', words: 'kokain|heroin|cannabis|hasj|hash|amfetamin|narkotika|marihuana' },
  {
    population: 'attacks',
    words: 'angrep|angreb|luftangrep|luftangreb|eksplosjoner|eksplosioner|drapsforsøk',
  },
  { population: 'tents', words: 'telt|telte|tepper|tæpper|presenninger' },
  { population: 'trees', words: 'trær|træer|tre|træ' },
  { population: 'seats', words: 'mandat|mandater|seter|sæder' },
  {
    population: 'companies',
    words:
      'selskaber|selskaper|virksomheder|virksomheter|banker|firmaer|bedrifter|organisasjoner|organisationer',
  },
];

/** Words before a place. */
export const placeBefore =
  'i|på|ved|nær|mod|mot|over|fra|langs|utenfor|uden for|udenfor|rundt|omkring|sør for|nord for|øst for|vest for|syd for|inne i|inde i|rammer';
