import { LIVE } from '../../src/text/tag/features.js';
import { movingRows, type Example, type Rows } from './examples.js';
import { generator, shuffle } from './random.js';

export interface Options {
  readonly epochs: number;
  readonly seed: number;
  /** The right label must lead by this much, or the weights are moved. */
  readonly margin: number;
  /** A word seen n times is treated as unknown with the chance forget / (forget + n). */
  readonly forget: number;
  readonly report: (line: string) => void;
}

/** The largest `keep` weights of a trained table, as a mask: 1 where a weight may be other than 0. */
export function largest(weights: Float32Array, keep: number): Uint8Array {
  const sizes = weights.map(Math.abs).sort();
  const least = Math.max(sizes[Math.max(0, sizes.length - keep)]!, Number.MIN_VALUE);
  return Uint8Array.from(weights, (weight) => (Math.abs(weight) >= least ? 1 : 0));
}

/**
 * Averaged perceptron with a margin (Collins 2002; averaging by the sum of updates times their moment). Trained on its
 * own tags as history, so that it learns to live with its errors. With a mask only weights within it move. Returns
 * weights as row * labels + label.
 */
export function trainPerceptron(
  examples: readonly Example[],
  rows: Rows,
  labels: number,
  mask: Uint8Array | null,
  options: Options,
): Float32Array {
  const perceptron = new Perceptron(rows, labels, mask, options);
  const order = [...examples];
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, perceptron.random);
    let right = 0;
    let total = 0;
    for (const example of order) {
      right += perceptron.learn(example);
      total += example.gold.length;
    }
    options.report(`epoch ${epoch}: ${((100 * right) / total).toFixed(2)} % on the training text`);
  }
  return perceptron.mean();
}

class Perceptron {
  readonly random: () => number;
  private readonly weights: Float32Array;
  private readonly moments: Float32Array;
  private readonly scores: Float32Array;
  private readonly moving = new Int32Array(64);
  private readonly live = new Int32Array(LIVE);
  private moment = 1;

  constructor(
    private readonly rows: Rows,
    private readonly labels: number,
    private readonly mask: Uint8Array | null,
    private readonly options: Options,
  ) {
    this.random = generator(options.seed);
    this.weights = new Float32Array(rows.size * labels);
    this.moments = new Float32Array(rows.size * labels);
    this.scores = new Float32Array(labels);
  }

  /** Goes through one sentence; returns how many labels were right. */
  learn(example: Example): number {
    let right = 0;
    let before = 0;
    let before2 = 0;
    for (let i = 0; i < example.gold.length; i++) {
      const gold = example.gold[i]!;
      const given = this.step(example, i, before, before2);
      if (given === gold) right++;
      this.moment++;
      before2 = before;
      before = given + 1;
    }
    return right;
  }

  /** Tags one word and moves the weights where the right label does not lead enough. */
  private step(example: Example, i: number, before: number, before2: number): number {
    const gold = example.gold[i]!;
    const permitted = example.permitted[i]!;
    if (permitted?.length === 1) return gold;
    const { forget, margin } = this.options;
    const { scores, moving } = this;
    const forgotten = this.random() < forget / (forget + example.counts[i]!);
    const fixed = forgotten ? example.fixed[i]!.subarray(example.lexical[i]!) : example.fixed[i]!;
    const { words, scopes } = example;
    const count = movingRows(moving, this.live, before, before2, words, i, scopes, this.rows.rowOf);
    scores.fill(0);
    for (const row of fixed) this.score(row);
    for (let k = 0; k < count; k++) this.score(moving[k]!);
    const rival = bestBut(scores, gold, permitted);
    if (scores[gold]! - scores[rival]! <= margin) {
      for (const row of fixed) this.move(row, gold, rival);
      for (let k = 0; k < count; k++) this.move(moving[k]!, gold, rival);
    }
    return scores[rival]! > scores[gold]! ? rival : gold;
  }

  private score(row: number): void {
    const base = row * this.labels;
    for (let k = 0; k < this.labels; k++) this.scores[k]! += this.weights[base + k]!;
  }

  private move(row: number, gold: number, rival: number): void {
    this.shift(row * this.labels + gold, 1);
    this.shift(row * this.labels + rival, -1);
  }

  private shift(at: number, by: number): void {
    if (this.mask !== null && this.mask[at] === 0) return;
    this.weights[at]! += by;
    this.moments[at]! += by * this.moment;
  }

  /** The mean of the weights over all moments so far. */
  mean(): Float32Array {
    return this.weights.map((weight, at) => weight - this.moments[at]! / this.moment);
  }
}

function bestBut(scores: Float32Array, not: number, permitted: readonly number[] | null): number {
  let best = -1;
  const ask = (label: number): void => {
    if (label !== not && (best < 0 || scores[label]! > scores[best]!)) best = label;
  };
  if (permitted) permitted.forEach(ask);
  else for (let label = 0; label < scores.length; label++) ask(label);
  return best;
}
