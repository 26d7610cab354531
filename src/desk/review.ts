import { fold } from '../kit/fold.js';
import type { Issue } from '../model/index.js';
import { headingOf } from '../views/articles.js';
import { correctionRecord, type CorrectionRecord } from './correction-record.js';
import type { ArticleRow, DeskReads } from './reads.js';

/** An article as the review names it. */
export interface Reviewed {
  readonly key: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly address: string;
}

/** What waits for a person. `looked`: how many articles, the newest, were looked through for all but the corrections. */
export interface Review {
  /** Articles that could not be read: they are in no story until a person has them read once more. */
  readonly stopped: readonly (Reviewed & Pick<Issue, 'code' | 'message'>)[];
  readonly unfit: readonly CorrectionRecord[];
  readonly undated: readonly Reviewed[];
  readonly issues: readonly (Reviewed & Pick<Issue, 'code' | 'severity' | 'message'>)[];
  /** Names of outlets that differ in one letter, in case or in marks. */
  readonly outlets: readonly (readonly string[])[];
  /** Stories that would be one but for the time between them, the likest first. */
  readonly pairs: readonly { readonly a: Titled; readonly b: Titled; readonly weight: number }[];
  readonly looked: number;
}

interface Titled {
  readonly key: string;
  readonly title: string;
}

type Reads = Pick<DeskReads, 'corrections' | 'articles' | 'article' | 'stopped' | 'stories' | 'story'>;

/** The newest articles and stories that are looked through. */
const ARTICLES = 200;
const STORIES = 40;

export async function review(reads: Reads): Promise<Review> {
  const { items } = await reads.articles({ limit: ARTICLES });
  return {
    stopped: (await reads.stopped()).map(({ row, issue: { code, message } }) => ({
      ...named(row),
      code,
      message,
    })),
    unfit: (await reads.corrections()).filter(({ state }) => state === 'unfit').map(correctionRecord),
    undated: await Promise.all(
      items.filter(({ published }) => published === null).map((row) => entitled(row, reads)),
    ),
    issues: await issuesOf(items, reads),
    outlets: alike([...new Set(items.flatMap(({ outlet }) => outlet ?? []))].sort()),
    pairs: await pairsOf(reads),
    looked: items.length,
  };
}

const named = ({ key, headline, outlet, address }: ArticleRow): Reviewed => ({
  key,
  headline,
  outlet,
  address,
});

/** With the heading of its text, where nothing that came with it names one. */
async function entitled(row: ArticleRow, reads: Reads): Promise<Reviewed> {
  const found = row.headline === null ? await reads.article(row.key) : null;
  return {
    ...named(row),
    headline: row.headline ?? (found?.annotation ? headingOf(found.annotation) : null),
  };
}

const GRAVE: readonly Issue['severity'][] = ['error', 'warning'];

/** Errors first. */
async function issuesOf(rows: readonly ArticleRow[], reads: Reads): Promise<Review['issues']> {
  const found: Review['issues'][number][] = [];
  for (const row of rows) {
    const article = await reads.article(row.key);
    // what could not be read is told apart
    if (!article?.annotation) continue;
    const headline = row.headline ?? headingOf(article.annotation);
    const issues = [...article.issues, ...article.annotation.issues];
    for (const { code, severity, message } of issues)
      if (GRAVE.includes(severity)) found.push({ ...named(row), headline, code, severity, message });
  }
  return found.sort((a, b) => GRAVE.indexOf(a.severity) - GRAVE.indexOf(b.severity));
}

/** Groups of names that may be one: folded alike, or with one letter more, less or other. */
function alike(names: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const name of names) {
    const home = groups.find((group) => group.some((other) => near(fold(name), fold(other))));
    if (home) home.push(name);
    else groups.push([name]);
  }
  return groups.filter(({ length }) => length > 1);
}

/** Letters from which one letter more or less is likelier a slip than another name. */
const LONG = 6;

function near(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < LONG || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

async function pairsOf(reads: Reads): Promise<Review['pairs']> {
  const { items } = await reads.stories({ limit: STORIES });
  const byId = new Map(items.map(({ id, key, title }) => [id, { key, title }]));
  const pairs = new Map<string, Review['pairs'][number]>();
  for (const { key, title } of items)
    for (const { story, weight } of (await reads.story(key))?.story.episodes ?? []) {
      const other = byId.get(story);
      if (other) pairs.set([key, other.key].sort().join(' '), { a: { key, title }, b: other, weight });
    }
  return [...pairs.values()].sort((x, y) => y.weight - x.weight || (x.a.key < y.a.key ? -1 : 1));
}
