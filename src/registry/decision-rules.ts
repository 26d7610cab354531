/**
 * How bodies decide. `body` is an entity id, null for any body that has no row of its own. Votes cast are those for and against:
 * abstentions are not counted (Rules of Procedure of the General Assembly, rule 86). `least`: the number that must be in favour.
 * `share`: more than this part of the votes cast must be in favour, or this part itself where `atLeast`. `veto`: entity ids of
 * members whose vote against, unlike an abstention, stops it (UN Charter, article 27).
 */
export interface DecisionRule {
  readonly id: string;
  readonly body: string | null;
  readonly least: number | null;
  /** How many members the body has, where that is fixed. */
  readonly members: number | null;
  readonly share: number | null;
  readonly atLeast: boolean;
  readonly veto: readonly string[];
}

const rule = { body: null, least: null, members: null, share: null, atLeast: false, veto: [] } as const;

/** The first row of a body is the one that goes where the text names no other majority. */
export const decisionRules: readonly DecisionRule[] = [
  {
    ...rule,
    id: 'security_council',
    body: 'org:un-security-council',
    least: 9,
    members: 15,
    veto: ['place:china', 'place:france', 'place:russia', 'place:united-kingdom', 'place:united-states'],
  },
  { ...rule, id: 'general_assembly', body: 'org:un-general-assembly', share: 1 / 2 },
  {
    ...rule,
    id: 'general_assembly_important',
    body: 'org:un-general-assembly',
    share: 2 / 3,
    atLeast: true,
  },
  { ...rule, id: 'simple_majority', share: 1 / 2 },
  { ...rule, id: 'two_thirds', share: 2 / 3, atLeast: true },
  { ...rule, id: 'three_fifths', share: 3 / 5, atLeast: true },
];

/** Beginnings of folded words by which a text tells a majority that is asked for, by the rule it asks for. */
export const MAJORITY_STEMS: Readonly<Record<string, readonly string[]>> = {
  two_thirds: [
    'two-third',
    'two third',
    'to tredel',
    'todel',
    'totredel',
    'to tredjedel',
    'tva tredjedel',
    'zweidrittel',
    'dos tercio',
    'deux tiers',
    'tweederde',
  ],
  three_fifths: [
    'three-fifth',
    'three fifth',
    'tre femtedel',
    'tre femdel',
    'dreifunftel',
    'tres quinto',
    'trois cinquieme',
  ],
};

/** Beginnings of folded words that tell how a vote ended, by the outcome. */
export const OUTCOME_STEMS: Readonly<Record<'adopted' | 'failed' | 'vetoed', readonly string[]>> = {
  adopted: [
    'adopt',
    'pass',
    'approv',
    'vedt',
    'vedtok',
    'vedtog',
    'godkj',
    'godken',
    'antog',
    'antag',
    'antatt',
    'bifall',
    'angenomm',
    'verabschied',
    'gebillig',
    'aprob',
    'aangenom',
    'goedgekeur',
  ],
  failed: [
    'reject',
    'defeat',
    'fail',
    'forkast',
    'nedstem',
    'avvis',
    'avslo',
    'afvis',
    'avslog',
    'abgelehn',
    'gescheiter',
    'rechaz',
    'rejet',
    'verworp',
  ],
  vetoed: ['veto'],
};
