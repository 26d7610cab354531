import type { DefinitionWords } from '../../model/pack/definitions.js';

/** Words that say what a count takes in and what it leaves out. */
export const definitions: readonly DefinitionWords[] = [
  {
    definition: 'confirmed',
    beside: 'confirmés|confirmées|confirmé|vérifiés|avérés',
    said: 'morts confirmés|décès confirmés|cas confirmés|bilan confirmé|seuls les décès confirmés|ont été confirmés|ont été confirmées',
  },
  {
    definition: 'suspected',
    beside: 'suspects|probables',
    said: 'cas suspects|cas probables|décès suspects',
  },
  {
    definition: 'registered',
    beside: 'enregistrés|enregistrées|recensés|inscrits',
    said: "décès enregistrés|chômeurs inscrits|demandeurs d' emploi inscrits|officiellement enregistrés|morts recensés|décès recensés",
  },
  {
    definition: 'identified',
    beside: 'identifiés|identifiées',
    said: 'ont été identifiés|ont été identifiées|corps identifiés|seuls les corps identifiés',
  },
  {
    definition: 'recovered',
    beside: 'corps|cadavres',
    said: 'corps retrouvés|corps repêchés|corps ont été retrouvés|corps ont été repêchés|corps ont été découverts|cadavres ont été retrouvés|seuls les corps retrouvés',
  },
  {
    definition: 'with_missing',
    said: 'disparus compris|y compris les disparus|en comptant les disparus|inclut les disparus|les disparus inclus',
  },
  {
    definition: 'without_missing',
    said: "sans compter les disparus|sans les disparus|n' inclut pas les disparus|ne comprend pas les disparus|ne compte pas les disparus|hors disparus|disparus non compris",
  },
  {
    definition: 'with_attackers',
    said: "y compris l' assaillant|y compris les assaillants|y compris le tireur|y compris l' auteur|assaillant compris|assaillants compris|dont l' assaillant|dont le tireur|dont le kamikaze",
  },
  {
    definition: 'without_attackers',
    said: "sans compter l' assaillant|sans compter les assaillants|sans compter le tireur|hors assaillants|assaillants non compris|assaillant non compris|n' inclut pas les assaillants|n' inclut pas l' assaillant",
  },
  {
    definition: 'undivided',
    said: 'ne distingue pas les civils|ne distingue pas entre civils|ne distinguent pas les civils|ne fait pas de distinction entre civils|ne fait pas la distinction entre civils|ne font pas la distinction entre civils|ne différencie pas les civils|sans distinguer les civils|sans distinction entre civils|ne précise pas combien étaient des civils',
  },
  {
    definition: 'excess',
    said: 'surmortalité|excès de mortalité|décès excédentaires',
  },
  {
    definition: 'modelled',
    said: 'modèle statistique|modélisation|enquête auprès des ménages|enquête emploi|extrapolation|extrapolations',
  },
  {
    definition: 'indirect',
    said: 'décès indirects|morts indirectes|causes indirectes',
  },
];
