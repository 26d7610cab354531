import { Rows } from './rows.js';

/** For each row the few others that are most like it, the likest first; of equal ones those that `before` puts first. */
export class Nearest {
  private readonly others: Rows<Int32Array>;
  private readonly weights: Rows<Float32Array>;

  constructor(
    private readonly most: number,
    private readonly before: (a: number, b: number) => boolean,
  ) {
    // rows are kept plus one, for 0 is what new memory holds: nobody
    this.others = new Rows((length) => new Int32Array(length), most);
    this.weights = new Rows((length) => new Float32Array(length), most);
  }

  /** Takes the other in if it is among the likest; tells whether it is. An other is offered once only. */
  offer(row: number, other: number, exact: number): boolean {
    const weight = Math.fround(exact);
    const [others, weights, at] = this.read(row);
    let place = this.most;
    while (place > 0 && this.follows(others[at + place - 1]!, weights[at + place - 1]!, other, weight))
      place -= 1;
    if (place === this.most) return false;
    for (let i = this.most - 1; i > place; i--) {
      others[at + i] = others[at + i - 1]!;
      weights[at + i] = weights[at + i - 1]!;
    }
    others[at + place] = other + 1;
    weights[at + place] = weight;
    return true;
  }

  private follows(held: number, heldWeight: number, other: number, weight: number): boolean {
    return held === 0 || heldWeight < weight || (heldWeight === weight && this.before(other, held - 1));
  }

  has(row: number, other: number): boolean {
    const [others, , at] = this.read(row);
    for (let i = 0; i < this.most; i++) if (others[at + i] === other + 1) return true;
    return false;
  }

  clear(row: number): void {
    const [others, , at] = this.read(row);
    others.fill(0, at, at + this.most);
  }

  each(row: number, visit: (other: number, weight: number, place: number) => void): void {
    const [others, weights, at] = this.read(row);
    for (let i = 0; i < this.most && others[at + i] !== 0; i++)
      visit(others[at + i]! - 1, weights[at + i]!, i);
  }

  private read(row: number): readonly [Int32Array, Float32Array, number] {
    return [this.others.chunk(row), this.weights.chunk(row), this.others.at(row)];
  }
}
