/**
 * Kinds of bodies that give figures and statements, so that "the health ministry in X", "X health authorities" and "helsemyndighetene i X"
 * are known as one body of X. `stems` are beginnings of folded words in the languages we read; a label belongs to the first row that
 * has a word of each of its lists. Compiled by the project from the general vocabulary of the languages.
 */
export interface AuthorityRow {
  readonly id: string;
  readonly stems: readonly (readonly string[])[];
}

const MINISTRY = [
  'ministr',
  'ministeri',
  'departement',
  'minister',
  'authorit',
  'myndighe',
  'official',
  'embedsm',
  'embetsm',
  'tjanstem',
  'behord',
  'beamt',
  'autorid',
  'funcionari',
  'autorit',
  'responsabl',
  'autoriteit',
  'ambten',
  'kild',
  'source',
  'service',
  'etat',
];

export const authorities: readonly AuthorityRow[] = [
  {
    id: 'health',
    stems: [
      [
        'health',
        'helse',
        'sundhed',
        'halso',
        'gesundheit',
        'salud',
        'sanit',
        'sante',
        'gezondheid',
        'medic',
        'lege',
        'laege',
      ],
    ],
  },
  {
    id: 'health',
    stems: [['helsemyndig', 'helsedepart', 'sundhedsmin', 'sundhedsmynd', 'halsomin', 'gesundheitsmin']],
  },
  {
    id: 'interior',
    stems: [['interior', 'innenriks', 'indenrigs', 'inrikes', 'innenmin', 'innere', 'binnenland'], MINISTRY],
  },
  { id: 'interior', stems: [['innenriksdep', 'indenrigsmin', 'inrikesdep', 'innenminister']] },
  {
    id: 'foreign',
    stems: [
      [
        'foreign',
        'utenriks',
        'udenrigs',
        'utrikes',
        'auswart',
        'aussen',
        'exterior',
        'etranger',
        'buitenland',
      ],
      MINISTRY,
    ],
  },
  { id: 'foreign', stems: [['utenriksdep', 'udenrigsmin', 'utrikesdep', 'aussenmin']] },
  {
    id: 'defence',
    stems: [['defence', 'defense', 'forsvar', 'verteidigung', 'defensa', 'defensie'], MINISTRY],
  },
  {
    id: 'military',
    stems: [
      [
        'army',
        'military',
        'militar',
        'haer',
        'hær',
        'forsvaret',
        'armed',
        'armee',
        'bundeswehr',
        'ejercito',
        'leger',
        'forsvarsmakt',
        'troops',
        'forces',
      ],
    ],
  },
  { id: 'police', stems: [['police', 'polic', 'politi', 'polis', 'polizei']] },
  { id: 'fire', stems: [['firef', 'brann', 'brand', 'feuerwehr', 'bomber', 'pompier']] },
  // "fire" alone is also "four"
  {
    id: 'fire',
    stems: [
      ['fire'],
      ['service', 'department', 'chief', 'brigade', 'crew', 'marshal', 'rescue', 'authorit', 'official'],
    ],
  },
  {
    id: 'disaster',
    stems: [
      [
        'disaster',
        'emergenc',
        'beredskap',
        'beredskab',
        'katastrofe',
        'civil',
        'sivilforsvar',
        'zivilschutz',
        'krisber',
        'raddning',
        'secours',
        'rampen',
        'rescue',
        'redning',
        'proteccion',
      ],
    ],
  },
  {
    id: 'coast_guard',
    stems: [['coastguard', 'kystvakt', 'kystvagt', 'kustbevak', 'kustwacht', 'kustenwache']],
  },
  {
    id: 'coast_guard',
    stems: [
      ['coast', 'guardacost', 'cote'],
      ['guard', 'guardacost', 'garde'],
    ],
  },
  {
    id: 'election',
    stems: [
      ['election', 'electoral', 'valg', 'val', 'wahl', 'elector'],
      [
        'commission',
        'kommisjon',
        'kommission',
        'myndighet',
        'styre',
        'board',
        'authorit',
        'comision',
        'commissie',
        'amt',
        'leiter',
      ],
    ],
  },
  {
    id: 'prosecution',
    stems: [
      [
        'prosecut',
        'patale',
        'anklage',
        'aklag',
        'staatsanwalt',
        'fiscal',
        'procureur',
        'parquet',
        'statsadvokat',
      ],
    ],
  },
  { id: 'court', stems: [['court', 'domstol', 'tingrett', 'gericht', 'tribunal', 'rechtbank']] },
  {
    id: 'organisers',
    stems: [
      ['organiser', 'organizer', 'arrangor', 'veranstalter', 'organizador', 'organisateur', 'organisator'],
    ],
  },
  { id: 'statistics', stems: [['statist']] },
  {
    id: 'government',
    stems: [['government', 'regjering', 'regering', 'regierung', 'gobierno', 'gouvernement']],
  },
  {
    id: 'authorities',
    stems: [['authorit', 'myndighe', 'behord', 'autorid', 'autorit', 'autoriteit', 'official']],
  },
];
