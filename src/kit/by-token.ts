/** One value at most for each token of a text, by the token's index. */
export class ByToken<T> {
  private readonly values: (T | undefined)[];

  constructor(tokens: number) {
    this.values = new Array<T | undefined>(tokens).fill(undefined);
  }

  /** Things by the token they begin at; of two at one place the later stays. */
  static first<T extends { readonly first: number }>(tokens: number, things: readonly T[]): ByToken<T> {
    const by = new ByToken<T>(tokens);
    for (const thing of things) by.set(thing.first, thing);
    return by;
  }

  set(token: number, value: T): void {
    this.values[token] = value;
  }

  get(token: number): T | undefined {
    return token >= 0 && token < this.values.length ? this.values[token] : undefined;
  }

  has(token: number): boolean {
    return this.get(token) !== undefined;
  }
}
