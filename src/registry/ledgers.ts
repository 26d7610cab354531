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
