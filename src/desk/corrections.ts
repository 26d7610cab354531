import { shortId } from '../kit/hash.js';
import type { ArticleAnchor, Correction, Ruling } from '../model/index.js';
import { inOrder, lost, togetherAndApart, type Standing } from '../pipeline.js';
import type { Batch, CorrectionOutcome, Index, KeptCorrection, NewStory } from '../store/types.js';

/** The articles that a correction is anchored to; the story that holds the first which is there tells what became of it. */
function anchorsOf(correction: Correction): readonly ArticleAnchor[] {
  switch (correction.of) {
    case 'claim':
    case 'entity':
      return [correction.at];
    case 'derivation':
      return [correction.to];
    case 'story':
      return correction.articles;
  }
}

/** Every article that a correction names. */
function namedIn(correction: Correction): readonly ArticleAnchor[] {
  const own = anchorsOf(correction);
  if (correction.of === 'story') return [...own, ...correction.from];
  if (correction.of === 'entity' && correction.with) return [...own, correction.with];
  if (correction.of === 'derivation' && !('label' in correction.from)) return [...own, correction.from];
  return own;
}

/** The corrections of a desk, and to which of its articles they hold by now. */
export class Corrections {
  private readonly rows = new Map<number, KeptCorrection>();
  /** Current articles by what they say, for anchors whose address holds none. */
  private elsewhere: ReadonlyMap<string, string> = new Map();
  /** Keys of addresses. */
  private readonly keys = new Map<string, string>();
  /** What the grouping was told last. */
  private told = '[]';

  /** `idAt`: the id of the article that an address holds, by the key of the address. */
  constructor(
    private readonly index: Pick<Index, 'corrections' | 'holding'>,
    private readonly idAt: (key: string) => string | undefined,
  ) {}

  /** Reads them as they are kept. Gives the articles of those that the stories do not tell yet. */
  async open(): Promise<readonly string[]> {
    for (const row of await this.index.corrections()) this.rows.set(row.line, row);
    await this.seek();
    return this.articles([...this.rows.values()].filter(({ told }) => !told));
  }

  /** Takes in what a step brings, once its articles are placed. Gives the articles that it speaks of. */
  async take({ corrections = [], undone = new Map() }: Pick<Batch, 'corrections' | 'undone'>) {
    const met: KeptCorrection[] = [];
    for (const row of corrections)
      met.push({ ...row, state: 'waiting', why: null, story: null, undone: null, told: false });
    for (const [line, undoing] of undone) {
      const row = this.rows.get(line);
      if (row) met.push({ ...row, undone: undoing, told: false });
    }
    for (const row of met) this.rows.set(row.line, row);
    await this.seek();
    return this.articles(met);
  }

  /** What people decided of the grouping; null where it is what was told last. */
  rulings(): readonly Ruling[] | null {
    const rulings = togetherAndApart(inOrder(this.standing()), this.articleOf);
    const told = JSON.stringify(rulings);
    if (told === this.told) return null;
    this.told = told;
    return rulings;
  }

  /** The corrections that stand of these articles. */
  of(articles: readonly string[]): Standing {
    const ids = new Set(articles);
    const rows = this.standing().filter(({ correction }) => ids.has(this.home(correction) ?? ''));
    return { rows: inOrder(rows), articleOf: this.articleOf };
  }

  /** The last line of the ledger that speaks of these articles; 0 where none does. */
  lastOf(articles: readonly string[]): number {
    const ids = new Set(articles);
    const lines = [...this.rows.values()]
      .filter(({ correction }) => this.articles([{ correction }]).some((id) => ids.has(id)))
      .map(({ line, undone }) => undone?.line ?? line);
    return Math.max(0, ...lines);
  }

  /** What became of corrections otherwise than was known, now that these stories are made. */
  outcomes(stories: readonly NewStory[]): readonly CorrectionOutcome[] {
    const found: CorrectionOutcome[] = stories.flatMap(({ row: { key }, corrections }) =>
      corrections.map(({ line, state, why }) => ({ line, state, why, story: key })),
    );
    for (const row of this.rows.values()) {
      if (row.undone !== null) found.push({ line: row.line, state: 'undone', why: null, story: null });
      else if (this.home(row.correction) === null) {
        const { line, state, why } = lost(row);
        found.push({ line, state, why, story: null });
      }
    }
    const fresh = found.filter((outcome) => !this.known(outcome));
    for (const outcome of fresh)
      this.rows.set(outcome.line, { ...this.rows.get(outcome.line)!, ...outcome, told: true });
    return fresh;
  }

  private known({ line, state, why, story }: CorrectionOutcome): boolean {
    const row = this.rows.get(line)!;
    return row.told && row.state === state && row.why === why && row.story === story;
  }

  private standing(): readonly KeptCorrection[] {
    return [...this.rows.values()].filter(({ undone }) => undone === null);
  }

  private articles(rows: readonly Pick<KeptCorrection, 'correction'>[]): readonly string[] {
    return rows.flatMap(({ correction }) =>
      namedIn(correction).flatMap((anchor) => this.articleOf(anchor) ?? []),
    );
  }

  private home(correction: Correction): string | null {
    for (const anchor of anchorsOf(correction)) {
      const id = this.articleOf(anchor);
      if (id !== null) return id;
    }
    return null;
  }

  private readonly articleOf = ({ address, content }: ArticleAnchor): string | null =>
    this.idAt(this.keyOf(address)) ?? this.elsewhere.get(content) ?? null;

  private keyOf(address: string): string {
    const key = this.keys.get(address) ?? shortId(address);
    this.keys.set(address, key);
    return key;
  }

  /** Looks for articles that say what an anchor's article said, where its address holds nothing. */
  private async seek(): Promise<void> {
    const contents = this.standing()
      .flatMap(({ correction }) => namedIn(correction))
      .filter(({ address }) => this.idAt(this.keyOf(address)) === undefined)
      .map(({ content }) => content);
    const found = contents.length > 0 ? await this.index.holding(contents) : [];
    // of several the first by its id, whatever the order of arrival
    this.elsewhere = new Map([...found].reverse().map(({ id, content }) => [content, id]));
  }
}
