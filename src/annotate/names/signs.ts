import type { NameKind } from '../../model/index.js';

export const KINDS: readonly NameKind[] = ['person', 'organisation', 'place', 'other'];

const INDEX: Readonly<Record<NameKind, number>> = { person: 0, organisation: 1, place: 2, other: 3 };

/** The heaviest sign for a kind: the rule, and the pack component and word of its line. */
export interface Heaviest {
  readonly weight: number;
  readonly rule: string;
  readonly component: string | null;
  readonly word: string;
}

/** Signs of what one row of words names. The weights of a kind add up; the heaviest sign gives the ground. */
export class Signs {
  /** Sums, parallel to KINDS. */
  readonly sums: number[] = [0, 0, 0, 0];
  private readonly heaviest: (Heaviest | null)[] = [null, null, null, null];

  add(kind: NameKind, weight: number, rule: string, component: string | null = null, word = ''): void {
    const at = INDEX[kind];
    this.sums[at]! += weight;
    const best = this.heaviest[at];
    if (!best || best.weight < weight) this.heaviest[at] = { weight, rule, component, word };
  }

  ground(at: number): Heaviest | null {
    return this.heaviest[at] ?? null;
  }
}
