/**
 * Ways to count that texts name. `leans`: whether a count made so is lower or higher than one made without it of the same thing, null where
 * that cannot be told. Two of one `kind` are two degrees of one way to count: what is confirmed today was found yesterday.
 */
export interface DefinitionRow {
  readonly id: string;
  readonly kind: 'established' | 'suspected' | 'missing' | 'attackers' | 'groups' | 'method' | 'cause';
  readonly leans: 'lower' | 'higher' | null;
}

export const definitions: readonly DefinitionRow[] = [
  { id: 'confirmed', kind: 'established', leans: 'lower' },
  { id: 'registered', kind: 'established', leans: 'lower' },
  { id: 'identified', kind: 'established', leans: 'lower' },
  { id: 'recovered', kind: 'established', leans: 'lower' },
  { id: 'suspected', kind: 'suspected', leans: null },
  { id: 'with_missing', kind: 'missing', leans: 'higher' },
  { id: 'without_missing', kind: 'missing', leans: 'lower' },
  { id: 'with_attackers', kind: 'attackers', leans: 'higher' },
  { id: 'without_attackers', kind: 'attackers', leans: 'lower' },
  { id: 'undivided', kind: 'groups', leans: 'higher' },
  { id: 'excess', kind: 'method', leans: null },
  { id: 'modelled', kind: 'method', leans: null },
  { id: 'indirect', kind: 'cause', leans: null },
];
