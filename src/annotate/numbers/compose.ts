/**
 * A piece of a number in words. `add`: below a hundred, or a hundred as one word; `scale`: multiplies; `and` links after hundreds
 * and scales, `tens` also after tens, `glue` inside one word, where the unit may also come first.
 */
export interface Part {
  readonly kind: 'add' | 'scale' | 'and' | 'tens' | 'glue';
  readonly value: number;
  readonly ordinal: boolean;
}

/**
 * Puts the parts of a number together: "two hundred and five", "femogtyve" (5 + 20), "quatre-vingt-dix" (80 + 10). Refuses what is
 * no number, so that "two three" stays two numbers.
 */
export class Composer {
  private total = 0;
  private group: number | null = null;
  /** Parts smaller than this may still be added to the group. */
  private room = Infinity;
  private ceiling = Infinity;
  private linked: 'and' | 'tens' | 'glue' | null = null;
  private closed = false;
  ordinal = false;

  get value(): number | null {
    return this.group === null && this.total === 0 ? null : this.total + (this.group ?? 0);
  }

  /** What thousands have added since the last higher scale: "455 mil 228" of "3 billones 455 mil 228 millones". */
  private lower = 0;

  /** Starts from a number in digits, which may be followed by scales only. */
  startWith(value: number): void {
    this.group = value;
    this.room = 0;
  }

  accept(part: Part): boolean {
    if (this.closed && !this.goesOn(part)) return false;
    if (part.kind !== 'add' && part.kind !== 'scale') return this.link(part.kind);
    const taken = part.kind === 'add' ? this.add(part.value) : this.scale(part.value);
    if (taken) {
      this.linked = null;
      if (part.ordinal) {
        this.ordinal = true;
        this.closed = true;
      }
    }
    return taken;
  }

  /** "vigésimo primero", "milésimo tricentésimo": an ordinal goes on with a smaller one. */
  private goesOn({ kind, value, ordinal }: Part): boolean {
    if (!ordinal || kind !== 'add') return false;
    if (this.group === 10 && this.total === 0) return value < 10;
    return this.group === null ? value < this.ceiling : this.room <= 100 && value < this.room;
  }

  private link(kind: 'and' | 'tens' | 'glue'): boolean {
    if (this.group === null && this.total === 0) return false;
    if (kind === 'and' && this.group !== null && this.room < 100) return false;
    if (kind === 'tens' && this.room === 0) return false;
    this.linked = kind;
    return true;
  }

  private add(value: number): boolean {
    if (this.group === null || (this.group === 0 && this.total > 0)) {
      if (value === 0 && this.total > 0) return false;
      this.group = value;
      this.room = roomAfter(value);
      return true;
    }
    const inverted =
      this.linked === 'glue' && value >= 20 && value < 100 && value % 10 === 0 && this.room === 0;
    const unit = this.group % 100;
    if (inverted && unit > 0 && unit < 10) {
      this.group += value;
      return true;
    }
    const afterTen = this.closed && this.group === 10;
    if (value === 0 || (value >= this.room && !afterTen)) return false;
    this.group += value;
    this.room = roomAfter(value) < this.room ? roomAfter(value) : 0;
    return true;
  }

  private multiplyLower(value: number): boolean {
    if (this.lower === 0 || this.ceiling !== 1000 || value < 1_000_000) return false;
    this.total += exactly(this.lower + (this.group ?? 0), value) - this.lower;
    this.lower = 0;
    this.group = null;
    this.room = Infinity;
    this.ceiling = value;
    return true;
  }

  private scale(value: number): boolean {
    if (value === 100) {
      if (this.group !== null && (this.group < 1 || this.group > 99 || this.linked !== null)) return false;
      this.group = (this.group ?? 1) * 100;
      this.room = 100;
      return true;
    }
    // "two thousand million"
    if (this.group === null && this.total > 0 && value > this.ceiling) {
      this.total *= value;
      this.ceiling = value;
      return true;
    }
    if (this.group === 0 || this.linked === 'and') return false;
    if (value >= this.ceiling) return this.multiplyLower(value);
    this.total += exactly(this.group ?? 1, value);
    this.lower = value >= 1_000_000 ? 0 : this.lower + exactly(this.group ?? 1, value);
    this.group = null;
    this.room = Infinity;
    this.ceiling = value;
    return true;
  }
}

/** Below what a further part must be: after "tweeduizend" in one word hundreds, after "twenty" units only, after "sixty" and "eighty" also teens (soixante-dix). */
function roomAfter(value: number): number {
  if (value >= 1000 && value % 1000 === 0) return 1000;
  if (value >= 100) return 100;
  if (value === 60 || value === 80) return 20;
  return value >= 20 && value % 10 === 0 ? 10 : 0;
}

/** 2.3 × 1,000,000 without the dust of binary fractions. */
export const exactly = (value: number, factor: number): number =>
  Number.isInteger(value) ? value * factor : Number((value * factor).toPrecision(12));
