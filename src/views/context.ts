import type { Annotation, Entry, Figure, Origin, Reading, Span, Story } from '../model/index.js';
import { saidOf } from './corrections.js';
import type { By, Place, Said } from './types.js';

/** What every view of a story looks up. */
export interface Context {
  readonly story: Story;
  readonly marks: Marks;
  readonly article: (id: string) => Annotation | undefined;
  readonly siglum: (id: string) => string;
  /** The entry that a claim is a reading of. */
  readonly entryOf: (claim: string) => Entry | undefined;
  readonly figure: (claim: string) => Figure | undefined;
  /** The name of an entity id; other words as they are. */
  readonly name: (id: string) => string;
  readonly by: (chain: readonly string[], origin: string | null, article: string) => By;
  readonly colour: (origin: string | null) => number;
  /** What people said of a claim. */
  readonly said: (claim: string) => readonly Said[];
  /** Articles and outside sources that an article derives from, over any number of steps. */
  readonly ancestors: (id: string) => ReadonlySet<string>;
  /** Whether two articles are of one descent: they go back to one root. */
  readonly related: (a: string, b: string) => boolean;
  /** Publication as ISO 8601; null where it is not known or its year is open. */
  readonly published: (id: string) => string | null;
}

/** Places that something links to, by article: what has no mark of its own in the text gets one here. */
export class Marks {
  readonly #byArticle = new Map<string, Map<string, Span>>();

  /** Sees to it that the id is marked in the article, and returns it. */
  set(article: string, id: string, { start, end }: Span): string {
    let marks = this.#byArticle.get(article);
    if (!marks) this.#byArticle.set(article, (marks = new Map()));
    if (!marks.has(id)) marks.set(id, { start, end });
    return id;
  }

  of(article: string): ReadonlyMap<string, Span> {
    return this.#byArticle.get(article) ?? new Map();
  }
}

/** Colours there are; further origins have none. */
export const COLOURS = 6;

export function contextOf(story: Story): Context {
  const articles = new Map(story.articles.map((annotation) => [annotation.article.id, annotation]));
  const origins = new Map(story.origins.map((origin) => [origin.id, origin]));
  const entryOf = new Map(
    story.entries.flatMap((entry) => entry.readings.map(({ claim }) => [claim, entry])),
  );
  const figures = new Map(story.articles.flatMap((a) => a.figures.map((figure) => [figure.id, figure])));
  const names = namesOf(story);
  const colours = coloursOf(story);
  const colour = (origin: string | null): number => (origin === null ? 0 : (colours.get(origin) ?? 0));
  const said = saidOf(story.corrections);
  const root = rootsOf(story.origins, ({ label }) => label);
  const descent = rootsOf(story.origins, ({ id }) => id);
  return {
    story,
    marks: new Marks(),
    article: (id) => articles.get(id),
    siglum: (id) => story.sigla[id] ?? id,
    entryOf: (claim) => entryOf.get(claim),
    figure: (claim) => figures.get(claim),
    name: (id) => names.get(id) ?? id,
    by: (chain, origin, article) =>
      byOf(
        chain,
        origin === null ? undefined : origins.get(origin),
        root.get(article) ?? null,
        colour(origin),
      ),
    colour,
    said: (claim) => said.get(claim) ?? [],
    ancestors: ancestry(story),
    related: (a, b) => a === b || (descent.has(a) && descent.get(a) === descent.get(b)),
    published: (id) => closed(articles.get(id)?.article.published?.value ?? null),
  };
}

/** An ISO 8601 value whose year is known, else null. */
export const closed = (value: string | null): string | null =>
  value !== null && /^\d{4}/.test(value) ? value : null;

function byOf(chain: readonly string[], origin: Origin | undefined, root: string | null, colour: number): By {
  const last = chain.at(-1) ?? null;
  return {
    label: last === null ? null : origin?.kind === 'source' ? origin.label : last,
    through: chain.slice(0, -1).reverse(),
    root: last === null ? root : null,
    origin: origin?.id ?? null,
    colour,
  };
}

/** What is asked of the text origin, by article. */
function rootsOf(origins: readonly Origin[], of: (origin: Origin) => string): ReadonlyMap<string, string> {
  return new Map(
    origins
      .filter(({ kind }) => kind === 'text')
      .flatMap((origin) => origin.articles.map((article) => [article, of(origin)] as const)),
  );
}

/**
 * The name of each entity that most articles use; where none prints it, as with the full name of a body that all call by a short one,
 * the form that most of them print. Of equals the shorter, then the first in code order, so that order does not matter.
 */
function namesOf(story: Story): ReadonlyMap<string, string> {
  const names = new Map<string, Map<string, number>>();
  const forms = new Map<string, Map<string, number>>();
  const count = (table: Map<string, Map<string, number>>, id: string, form: string): void => {
    const uses = table.get(id) ?? new Map<string, number>();
    table.set(id, uses.set(form, (uses.get(form) ?? 0) + 1));
  };
  for (const { entities } of story.articles) {
    for (const entity of entities) {
      count(names, entity.id, entity.name);
      for (const form of entity.forms) count(forms, entity.id, form);
    }
  }
  return new Map(
    [...names].map(([id, uses]) => {
      const printed = forms.get(id) ?? new Map<string, number>();
      const name = mostUsed(uses);
      return [id, printed.has(name) || printed.size === 0 ? name : mostUsed(printed)];
    }),
  );
}

function mostUsed(forms: ReadonlyMap<string, number>): string {
  return [...forms].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1))[0]![0];
}

/** The origins that most readings of figures go back to have the colours 1 to COLOURS, parties before texts that name none. */
function coloursOf(story: Story): ReadonlyMap<string, number> {
  const parties = new Set(story.origins.filter(({ kind }) => kind === 'source').map(({ id }) => id));
  const weights = new Map<string, number>();
  for (const entry of story.entries) {
    if (entry.kind !== 'figure' || entry.measure === null) continue;
    // What several articles count is what is drawn and listed first.
    const spread = new Set(entry.readings.map(({ article }) => article)).size;
    for (const { origin } of entry.readings) {
      if (origin !== null)
        weights.set(origin, (weights.get(origin) ?? 0) + spread * (parties.has(origin) ? 2 : 1));
    }
  }
  return new Map(
    [...weights]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, COLOURS)
      .map(([origin], index) => [origin, index + 1]),
  );
}

function ancestry(story: Story): (id: string) => ReadonlySet<string> {
  const parents = new Map<string, string[]>();
  for (const { from, to } of story.derivations) parents.set(to, [...(parents.get(to) ?? []), from]);
  const known = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const done = known.get(id);
    if (done) return done;
    const found = new Set<string>();
    const open = [...(parents.get(id) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === id || found.has(next)) continue;
      found.add(next);
      open.push(...(parents.get(next) ?? []));
    }
    known.set(id, found);
    return found;
  };
}

/** The place of a claim or reading in the text, not yet compared with others. */
export function place(context: Context, article: string, id: string, span: Span, heading = false): Place {
  return {
    article,
    siglum: context.siglum(article),
    mark: context.marks.set(article, id, span),
    copies: [],
    heading,
  };
}

export const readingPlace = (context: Context, reading: Reading): Place =>
  place(context, reading.article, reading.claim, reading, reading.heading);

/**
 * Places that say the same: one an article (not the heading, where the body says it too), first those that stand for themselves,
 * then the copies, each with those of the same list that it derives from; earlier publication first.
 */
export function foldPlaces(context: Context, places: readonly Place[]): readonly Place[] {
  const byArticle = new Map<string, Place>();
  for (const item of places) {
    const other = byArticle.get(item.article);
    if (!other || (other.heading && !item.heading)) byArticle.set(item.article, item);
  }
  const ordered = [...byArticle.values()].sort(
    (a, b) => order(context, a) - order(context, b) || compare(context, a, b),
  );
  const folded = ordered.map((item, index) => {
    const parents = [...context.ancestors(item.article)].filter(
      (id) => byArticle.has(id) && !context.ancestors(id).has(item.article),
    );
    const earlier = ordered.slice(0, index).filter(({ article }) => context.related(article, item.article));
    const copies =
      parents.length > 0 ? parents.map(context.siglum) : earlier.slice(0, 1).map(({ siglum }) => siglum);
    return { ...item, copies: copies.sort() };
  });
  return [
    ...folded.filter(({ copies }) => copies.length === 0),
    ...folded.filter(({ copies }) => copies.length > 0),
  ];
}

const order = (context: Context, { article }: Place): number => context.ancestors(article).size;

function compare(context: Context, a: Place, b: Place): number {
  const [x, y] = [context.published(a.article) ?? '9', context.published(b.article) ?? '9'];
  return x < y ? -1 : x > y ? 1 : a.siglum < b.siglum ? -1 : 1;
}
