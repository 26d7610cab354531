/**
 * What the ledgers of a story are made of: which happenings (registry/measures, `event`) and types of events (registry/events) belong
 * to which, and the HXL hashtags of their columns (hxlstandard.org 1.1). A measure may stand in several.
 */

/** Happenings of the toll ledger: what becomes of people in an attack, accident or disaster. */
export const TOLL: readonly string[] = [
  'killed',
  'injured',
  'shot',
  'poisoned',
  'casualties',
  'executed',
  'suicides',
  'survived',
  'missing',
  'infected',
  'cases',
  'hospitalised',
];

/** Happenings that are an incident by themselves where a text gives them a day or place. */
export const HARMS: readonly string[] = ['killed', 'injured', 'shot', 'poisoned', 'casualties', 'executed'];

/** HXL hashtags by column of a ledger; the parts of a bound have the attributes of `BOUND_TAGS` besides. */
export const COLUMN_TAGS: Readonly<Record<string, string>> = {
  story: '#event+story',
  measure: '#indicator+name',
  tag: '#indicator+tag',
  counted: '#population+text',
  place: '#loc+name',
  day: '#date+occurred',
  agent: '#org+actor+name',
  asOf: '#date+reported',
  reading: '#indicator+text',
  status: '#status',
  authority: '#meta+source+name',
  in: '#meta+source+article',
  event: '#event+type',
  date: '#date+occurred',
  what: '#event+name',
};

export const BOUND_TAGS: Readonly<Record<string, string>> = {
  value: '#indicator+value+num',
  low: '#indicator+min+num',
  high: '#indicator+max+num',
  quantifier: '#indicator+quantifier',
};

/**
 * Beginnings of folded words by which a text says how a count is made ("does not distinguish between", "includes only"), in the
 * languages that we read. Compiled by the project from the general vocabulary of the languages.
 */
export const METHOD_STEMS: readonly string[] = [
  'distinguish',
  'differentiat',
  'skeln',
  'skiln',
  'skjeln',
  'unterscheid',
  'distingu',
  'onderscheid',
  'includ',
  'exclud',
  'omfatt',
  'medregn',
  'medrakn',
  'inkluder',
  'innefatt',
  'umfass',
  'inclu',
  'omvat',
  'double-count',
  'dobbelttell',
  'dobbelttael',
];

/** Words of counting that such a sentence names as well: the count, the toll, the figure, what it counts. */
export const COUNT_STEMS: readonly string[] = [
  'count',
  'toll',
  'figure',
  'number',
  'tally',
  'tall',
  'tal',
  'telling',
  'taelling',
  'opptelling',
  'opgorelse',
  'raknning',
  'siffra',
  'siffr',
  'statisti',
  'dodstall',
  'dodstal',
  'dodssiffr',
  'zahl',
  'bilanz',
  'cifra',
  'recuento',
  'balance',
  'bilan',
  'chiffre',
  'cijfer',
  'telt',
  'teller',
  'taell',
  'rakn',
  'zahlt',
  'cuenta',
  'compt',
];

/**
 * Accounts of people: all there were, those who are no longer there, those who still are (measure ids). Opening less flows is the stock.
 * `needed`: the account is kept only where a text gives a number of one of these.
 */
export interface AccountRow {
  readonly id: string;
  readonly opening: readonly string[];
  readonly flow: readonly string[];
  readonly stock: readonly string[];
  readonly needed: readonly string[];
}

export const ACCOUNTS: readonly AccountRow[] = [
  {
    id: 'captivity',
    opening: ['hostages_taken'],
    flow: ['hostages_released', 'hostages_rescued', 'hostages_escaped', 'hostages_killed'],
    stock: ['hostages_held'],
    needed: ['hostages_taken', 'hostages_held', 'hostages_released'],
  },
  {
    id: 'imprisonment',
    opening: ['prisoners_taken'],
    flow: ['prisoners_released', 'prisoners_escaped', 'prisoners_killed'],
    stock: ['prisoners_held'],
    needed: ['prisoners_released', 'prisoners_held'],
  },
  {
    id: 'accident',
    opening: ['aboard', 'trapped'],
    flow: ['rescued', 'survivors', 'killed'],
    stock: ['missing'],
    needed: ['aboard', 'trapped', 'rescued'],
  },
];

/**
 * Roles of happenings in the displacement ledger (IDMC: stock, the people who are displaced at a time; flow, new movements in a period),
 * with needs, hunger and aid.
 */
export const MOVEMENT: Readonly<Record<string, 'stock' | 'new' | 'need' | 'hunger' | 'aid'>> = {
  displaced: 'stock',
  homeless: 'stock',
  refuge: 'stock',
  stranded: 'stock',
  evacuated: 'new',
  arrived: 'new',
  deported: 'new',
  in_need: 'need',
  hungry: 'hunger',
  malnourished: 'hunger',
};

/** Measures of aid. Weapons and vaccination campaigns are counted elsewhere. */
export const AID_MEASURES: readonly string[] = [
  'aid_trucks',
  'aid_weight',
  'aid_money',
  'meals_delivered',
  'tents_delivered',
  'funding_needed',
];

/** The measure of money that nobody says what for: aid where it is promised beside other aid. */
export const UNNAMED_MONEY = 'money';

/** Aid on its way over a line or border, and aid that reached those it is for. */
export const CROSSING_STEMS: readonly string[] = [
  'cross',
  'enter',
  'kryss',
  'kryds',
  'passer',
  'kjort',
  'kort',
  'uberquer',
  'einfahr',
  'eingefahr',
  'uberfuhr',
  'cruz',
  'entr',
  'ingres',
  'franchi',
  'binnen',
  'overgestok',
];
export const DELIVERY_STEMS: readonly string[] = [
  'deliver',
  'distribut',
  'hand',
  'levert',
  'leverat',
  'leveret',
  'utdel',
  'uddel',
  'delt',
  'ausgelief',
  'gelief',
  'verteil',
  'entreg',
  'reparti',
  'livr',
  'gelever',
  'uitgedeel',
];

/**
 * The Integrated Food Security Phase Classification (ipcinfo.org) by its initials in the languages that we read, beginnings of the words
 * for one of its phases, and of words by which a text warns of one instead of finding it.
 */
export const PHASE_SCALES: readonly string[] = ['ipc', 'cif'];
export const PHASE_STEMS: readonly string[] = ['phase', 'fase', 'stufe', 'niva', 'level'];
export const WARNING_STEMS: readonly string[] = [
  'warn',
  'risk',
  'project',
  'threat',
  'imminent',
  'forecast',
  'expect',
  'advar',
  'varn',
  'risik',
  'ventes',
  'truer',
  'truar',
  'hotar',
  'droh',
  'befurcht',
  'prognos',
  'riesgo',
  'adver',
  'advier',
  'advirt',
  'proyec',
  'prev',
  'risque',
  'averti',
  'waarschuw',
  'dreig',
  'verwacht',
];

/** Types of events that are incidents: something that hurts or damages at a place and time. */
export const INCIDENTS: readonly string[] = [
  'attack',
  'attempted_attack',
  'strike_military',
  'accident',
  'disaster',
];

/** Types of events that are rounds of talks, or end in terms. */
export const ROUNDS: readonly string[] = ['talks', 'offer', 'agreement'];

/** Types of events and measures of the decision ledger. */
export const DECISIONS: readonly string[] = ['vote', 'veto', 'draft', 'election'];
export const VOTES: readonly string[] = [
  'votes_for',
  'votes_against',
  'abstentions',
  'vetoes',
  'votes_needed',
  'votes',
  'seats',
  'vote_share',
  'turnout',
];

/**
 * Beginnings of folded words in the languages that we read, compiled by the project from their general vocabulary. A word belongs to a
 * list if it begins with one of its members.
 */
export const MEDIATION_STEMS: readonly string[] = [
  'mediat',
  'broker',
  'facilitat',
  'mekl',
  'maegl',
  'medl',
  'vermittl',
  'mittler',
  'bemiddel',
  'formidl',
];

/** A draft is sponsored, written, put forward by someone. */
export const SPONSOR_STEMS: readonly string[] = [
  'sponsor',
  'draft',
  'author',
  'formulat',
  'tabled',
  'submitted',
  'proposed',
  'pennen',
  'utformet',
  'framlagt',
  'fremlagt',
  'fremsat',
  'foreslat',
  'framsatt',
  'lagt',
  'eingebracht',
  'vorgeleg',
  'presentad',
  'present',
  'redig',
  'ingediend',
];

/** Responsibility for an attack, and what one does with it. */
export const RESPONSIBILITY_STEMS: readonly string[] = [
  'responsib',
  'ansvar',
  'verantwort',
  'responsab',
  'verantwoord',
];
export const CLAIMING_STEMS: readonly string[] = [
  'claim',
  'tok',
  'tog',
  'tar',
  'tager',
  'tatt',
  'taget',
  'patok',
  'patag',
  'patar',
  'bekann',
  'ubern',
  'reivindic',
  'asum',
  'revendiq',
  'eis',
  'opgeeis',
];

/**
 * What sails: nouns as printed in lower case, and the ends of compounds ("lasteskipet"). Ships have words of their own in few other
 * trades, so that a list does.
 */
export const VESSEL_WORDS: ReadonlySet<string> = new Set([
  ...[
    'vessel',
    'ship',
    'warship',
    'boat',
    'tanker',
    'freighter',
    'trawler',
    'carrier',
    'yacht',
    'tugboat',
  ].flatMap((word) => [word, `${word}s`]),
  ...['ferry', 'ferries', 'lifeboat', 'lifeboats', 'speedboat', 'speedboats'],
  ...['schiff', 'schiffe', 'fähre', 'fähren', 'frachter', 'tanker', 'boot', 'boote'],
  ...[
    'buque',
    'buques',
    'barco',
    'barcos',
    'navire',
    'navires',
    'bateau',
    'bateaux',
    'schip',
    'schepen',
    'veerboot',
  ],
  ...['pesquero', 'carguero', 'petrolero', 'transbordador', 'velero', 'patrullera', 'lancha'],
  ...['pétrolier', 'chalutier', 'paquebot', 'voilier', 'porte-conteneurs'],
]);

export const VESSEL_ENDS: readonly string[] = [
  ...['skip', 'skipet', 'skipene', 'skib', 'skibet', 'skibene', 'skibe'],
  ...['båt', 'båten', 'båter', 'båtene', 'båtar', 'båtarna', 'båd', 'båden', 'både', 'bådene'],
  ...[
    'ferge',
    'fergen',
    'ferga',
    'ferger',
    'fergene',
    'ferje',
    'ferja',
    'færge',
    'færgen',
    'færger',
    'färja',
    'färjan',
  ],
  ...['fartøy', 'fartøyet', 'fartøyer', 'fartøyene', 'fartøj', 'fartøjet', 'fartøjer', 'fartyg', 'fartyget'],
  ...['fartygen', 'tankeren', 'tankere', 'fartøya', 'schiff', 'schiffe', 'schiffen'],
  ...[
    'skipa',
    'båtane',
    'ferjene',
    'ferjer',
    'färjor',
    'färjorna',
    'færgerne',
    'skepp',
    'skeppet',
    'skeppen',
  ],
  ...['trålar', 'trålaren', 'trålarane', 'tråler', 'tråleren', 'trålere', 'trålerne', 'trawleren', 'trålare'],
  ...['schip', 'schepen', 'boot', 'boote', 'boten', 'fähre', 'fähren', 'frachter', 'frachtern'],
];

/**
 * What befalls a vessel: folded beginnings of verbs, and of nouns that tell it as well; `forms` folded words or phrases that nothing else
 * is (past forms, which taggers often take for nouns; … for a few words between), `notBefore` words that make something else of them ("på grunn av": because of).
 * With `struck` what the vessel does to another thing is this kind, where what is done to it is `hit`. The first kind goes that a
 * sentence has a word of.
 */
export interface VesselKind {
  readonly id: string;
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly forms?: readonly string[];
  readonly notBefore?: readonly string[];
  readonly struck?: readonly string[];
}

export const VESSEL_KINDS: readonly VesselKind[] = [
  {
    id: 'sunk',
    verbs: [
      'sank',
      'sunk',
      'sink',
      'forlis',
      'synk',
      'sjonk',
      'capsiz',
      'kantr',
      'kaentr',
      'kentert',
      'gesunken',
      'hundi',
      'coul',
      'gezonken',
    ],
    nouns: ['forlis', 'sinking', 'untergang', 'hundimiento', 'naufrag'],
    forms: [
      'sank',
      'went down',
      'gikk ned',
      'gjekk ned',
      'gik ned',
      'gick under',
      'ging unter',
      'zonk',
      'verging',
    ],
  },
  {
    id: 'boarded',
    verbs: [
      'board',
      'seiz',
      'hijack',
      'bord',
      'kapr',
      'beslag',
      'geentert',
      'abord',
      'apres',
      'arraison',
      'gekaapt',
    ],
    nouns: ['boarding', 'hijack', 'seizure', 'kapring', 'bordering'],
  },
  {
    id: 'aground',
    verbs: ['grunnstot', 'grunnstoyt', 'grundstod', 'grundstot', 'encall', 'varo', 'echou'],
    nouns: [
      'grunnstot',
      'grunnstoyt',
      'grundstod',
      'grundstot',
      'stranding',
      'encalla',
      'varada',
      'echouage',
    ],
    forms: [
      'ran aground',
      'went aground',
      'has run aground',
      'had run aground',
      'have run aground',
      'is aground',
      'gikk … pa grunn',
      'gjekk … pa grunn',
      'gatt pa grunn',
      'ligget pa grunn',
      'ligger pa grunn',
      'ligg pa grunn',
      'star pa grunn',
      'gik … pa grund',
      'gaet pa grund',
      'gick … pa grund',
      'gatt pa grund',
      'ligget pa grund',
      'ligger pa grund',
      'star pa grund',
      'auf grund gelaufen',
      'lief … auf grund',
      'auf grund lief',
      'liep … aan de grond',
      'aan de grond gelopen',
      'encallo',
      'encallado',
      'est echoue',
    ],
    notBefore: ['av', 'af'],
  },
  {
    id: 'collided',
    verbs: ['collid', 'ramm', 'kollid', 'pakjor', 'pasejl', 'kjorte'],
    nouns: ['collision', 'kollisjon', 'kollision', 'colision', 'aanvaring'],
    struck: [
      'hit',
      'struck',
      'rammed',
      'traff',
      'ramte',
      'rammet',
      'torna',
      'traf',
      'rammte',
      'rammade',
      'choco',
      'heurta',
      'percuta',
      'percute',
      'heurte',
      'raakte',
      'ramde',
    ],
  },
  {
    id: 'hit',
    verbs: [
      'hit',
      'struck',
      'attack',
      'damag',
      'target',
      'truffet',
      'traff',
      'ramt',
      'angrep',
      'angreb',
      'beschoss',
      'getroffen',
      'alcanz',
      'atac',
      'attaqu',
      'geraakt',
    ],
    nouns: ['attack', 'assault', 'angrep', 'angreb', 'angriff', 'ataque', 'attaque', 'aanval'],
  },
  {
    id: 'rerouted',
    verbs: ['rerout', 'divert', 'omdirig', 'umgeleit', 'desvi', 'derout', 'omgeleid'],
    nouns: ['detour', 'diversion', 'omvei', 'omvej'],
  },
  {
    id: 'waiting',
    verbs: ['wait', 'anchor', 'vent', 'ligg', 'wart', 'esper', 'attend', 'wacht'],
    nouns: ['queue', 'anchor', 'anker', 'ko'],
  },
];

/** Kinds that somebody means to do to a vessel, so that they can be tried, threatened and claimed. */
export const VESSEL_ASSAULTS: readonly string[] = ['hit', 'boarded', 'sunk'];

/** Words that make of it an attempt. */
export const ATTEMPT_STEMS: readonly string[] = [
  'attempt',
  'tried',
  'forsok',
  'forsog',
  'provde',
  'versuch',
  'intento',
  'intentar',
  'tentat',
  'poging',
];
