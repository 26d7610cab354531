/** What kind of authority an office speaks with. */
export type OfficeKind =
  | 'state'
  | 'government'
  | 'parliament'
  | 'military'
  | 'security'
  | 'diplomacy'
  | 'justice'
  | 'spokesperson'
  | 'party'
  | 'organisation'
  | 'local'
  | 'religion'
  | 'royal'
  | 'business';

/** Offices, never their holders. Words for them stand in the packs under the same ids. */
export const OFFICES: Readonly<Record<string, OfficeKind>> = {
  president: 'state',
  'vice-president': 'state',
  monarch: 'royal',
  royal: 'royal',
  'prime-minister': 'government',
  'deputy-prime-minister': 'government',
  'foreign-minister': 'government',
  'defence-minister': 'government',
  'finance-minister': 'government',
  'interior-minister': 'government',
  'justice-minister': 'government',
  'health-minister': 'government',
  minister: 'government',
  'deputy-minister': 'government',
  'government-official': 'government',
  adviser: 'government',
  speaker: 'parliament',
  lawmaker: 'parliament',
  candidate: 'parliament',
  'chief-of-staff': 'military',
  commander: 'military',
  officer: 'military',
  'intelligence-chief': 'security',
  'police-chief': 'security',
  'police-officer': 'security',
  ambassador: 'diplomacy',
  envoy: 'diplomacy',
  diplomat: 'diplomacy',
  'chief-diplomat': 'diplomacy',
  prosecutor: 'justice',
  judge: 'justice',
  lawyer: 'justice',
  spokesperson: 'spokesperson',
  'party-leader': 'party',
  leader: 'organisation',
  'secretary-general': 'organisation',
  commissioner: 'organisation',
  chair: 'organisation',
  'chief-executive': 'business',
  director: 'organisation',
  'deputy-head': 'organisation',
  governor: 'local',
  mayor: 'local',
  'council-member': 'local',
  cleric: 'religion',
};
