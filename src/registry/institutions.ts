/** What kind of authority a common institution speaks with. */
export type InstitutionKind =
  'government' | 'parliament' | 'court' | 'military' | 'police' | 'rescue' | 'bank' | 'agency';

/**
 * Institutions that most states have. The words for them stand in the packs (`names.institutions`) under the same ids; with the place
 * they are told apart ("the Peruvian health ministry", "Ministerio de Salud del Perú": one id).
 */
export const INSTITUTIONS: Readonly<Record<string, InstitutionKind>> = {
  'health-ministry': 'government',
  'foreign-ministry': 'government',
  'defence-ministry': 'government',
  'interior-ministry': 'government',
  'finance-ministry': 'government',
  'justice-ministry': 'government',
  'education-ministry': 'government',
  'transport-ministry': 'government',
  'energy-ministry': 'government',
  'environment-ministry': 'government',
  'agriculture-ministry': 'government',
  'economy-ministry': 'government',
  'culture-ministry': 'government',
  'labour-ministry': 'government',
  'emergency-ministry': 'government',
  'prime-ministers-office': 'government',
  'presidents-office': 'government',
  parliament: 'parliament',
  senate: 'parliament',
  'national-assembly': 'parliament',
  'supreme-court': 'court',
  'constitutional-court': 'court',
  'prosecutors-office': 'court',
  army: 'military',
  navy: 'military',
  'air-force': 'military',
  'general-staff': 'military',
  'coast-guard': 'rescue',
  'civil-defence': 'rescue',
  'fire-service': 'rescue',
  'national-police': 'police',
  'border-guard': 'police',
  'central-bank': 'bank',
  'electoral-commission': 'agency',
  'statistics-office': 'agency',
  'meteorological-office': 'agency',
  'maritime-authority': 'agency',
  'aviation-authority': 'agency',
};
