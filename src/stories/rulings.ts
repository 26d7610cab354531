import type { Ruling } from '../model/index.js';

/** What an editor decided, by article: whom it is kept with, and on which sides it stands. */
export class Rulings {
  private readonly mates = new Map<string, string[]>();
  private readonly standing = new Map<string, Map<number, number>>();

  constructor(rulings: readonly Ruling[]) {
    rulings.forEach((ruling, index) => {
      if ('together' in ruling) this.tie(ruling.together);
      else
        ruling.apart.forEach((part, side) => {
          this.tie(part);
          for (const id of part)
            this.standing.set(id, (this.standing.get(id) ?? new Map<number, number>()).set(index, side));
        });
    });
  }

  named(): readonly string[] {
    return [...new Set([...this.mates.keys(), ...this.standing.keys()])];
  }

  /** The articles that one is kept with. */
  with(id: string): readonly string[] {
    return this.mates.get(id) ?? [];
  }

  /** The sides on which an article stands, by ruling; null where it stands on none. */
  sidesOf(id: string): ReadonlyMap<number, number> | null {
    return this.standing.get(id) ?? null;
  }

  /** Every one with every other, for any of them may be taken out. */
  private tie(ids: readonly string[]): void {
    for (const id of ids) {
      const others = ids.filter((other) => other !== id);
      this.mates.set(id, [...(this.mates.get(id) ?? []), ...others]);
    }
  }
}
