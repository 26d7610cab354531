import { fold } from '../kit/fold.js';
import { renamed } from '../kit/renamed.js';
import type {
  Annotation,
  CorrectionRow,
  Entity,
  EntityCorrection,
  Name,
  QuoteAnchor,
  UnfitReason,
} from '../model/index.js';
import { findQuote } from './quotes.js';
import type { Kind, Met, Scene } from './types.js';

type Articles = readonly Annotation[];
type Row = CorrectionRow & { readonly correction: EntityCorrection };

interface Named {
  readonly annotation: Annotation;
  readonly name: Name;
}

/** The name at the words, in whatever articles. */
function nameAt(articles: Articles, at: QuoteAnchor, { articleOf }: Scene): Named | UnfitReason {
  const id = articleOf(at);
  const annotation = articles.find(({ article }) => article.id === id);
  if (annotation === undefined) return 'article-gone';
  const span = findQuote(annotation.article.text, at);
  if (typeof span === 'string') return span;
  const name = annotation.names.find(({ start, end }) => start === span.start && end === span.end);
  return name === undefined ? 'name-gone' : { annotation, name };
}

function anchor(articles: Articles, correction: EntityCorrection, scene: Scene): Met | UnfitReason {
  const here = nameAt(articles, correction.at, scene);
  if (typeof here === 'string') return here;
  if (correction.with !== null) {
    const there = nameAt(articles, correction.with, scene);
    if (there === 'article-gone') return 'story-parted';
    if (typeof there === 'string') return there;
  }
  const { name, annotation } = here;
  const entity = annotation.entities.find(({ id }) => id === name.entity);
  const fields = Object.keys(correction.values) as readonly (keyof Entity & ('name' | 'kind'))[];
  return {
    target: name.entity,
    article: annotation.article.id,
    span: { start: name.start, end: name.end },
    found: Object.fromEntries(fields.map((field) => [field, entity?.[field] ?? null])),
  };
}

/** The entity that a name stands for by now: earlier corrections may have changed it. */
function entityAt(articles: Articles, at: QuoteAnchor, scene: Scene): string | null {
  const found = nameAt(articles, at, scene);
  return typeof found === 'string' ? null : found.name.entity;
}

/** In every article of the story both names are of one entity from now on. */
function merge(articles: Articles, { correction }: Row, _: Met, scene: Scene): Articles {
  const one = entityAt(articles, correction.at, scene);
  const other = correction.with && entityAt(articles, correction.with, scene);
  if (one === null || other === null || one === other) return articles;
  return articles.map((annotation) =>
    annotation.entities.some(({ id }) => id === one)
      ? joined(
          renamed(annotation, (id) => (id === one ? other : id)),
          other,
        )
      : annotation,
  );
}

/** Entities of one id are one, with all their forms. */
function joined(annotation: Annotation, id: string): Annotation {
  const [first, ...others] = annotation.entities.filter((entity) => entity.id === id);
  if (first === undefined || others.length === 0) return annotation;
  const one: Entity = {
    ...first,
    forms: [...new Set([first, ...others].flatMap(({ forms }) => forms))],
    descriptions: [first, ...others].flatMap(({ descriptions }) => descriptions),
  };
  return {
    ...annotation,
    entities: annotation.entities.flatMap((entity) =>
      entity === first ? one : entity.id === id ? [] : entity,
    ),
  };
}

/** Names that the article prints like this one are of an entity of their own. */
function split(articles: Articles, { correction }: Row, { article }: Met, scene: Scene): Articles {
  const old = entityAt(articles, correction.at, scene);
  return articles.map((annotation) => {
    if (annotation.article.id !== article || old === null) return annotation;
    const { text } = annotation.article;
    const printed = fold(correction.at.exact);
    const own = annotation.names.filter(
      ({ entity, start, end }) => entity === old && fold(text.slice(start, end)) === printed,
    );
    return apart(annotation, old, `${old}~${annotation.article.id}`, own, correction.at.exact);
  });
}

/** Gives some names of an entity another; what else speaks of the entity goes with it where its words are those of the names. */
function apart(
  annotation: Annotation,
  old: string,
  fresh: string,
  own: readonly Name[],
  name: string,
): Annotation {
  const entity = annotation.entities.find(({ id }) => id === old);
  if (entity === undefined || own.length === 0) return annotation;
  const left = annotation.names.some((item) => item.entity === old && !own.includes(item));
  if (!left) return renamed(annotation, (id) => (id === old ? fresh : id));
  const moved = renamed(annotation, (id) => (id === old ? fresh : id));
  const labelled = (label: string | undefined): boolean => label !== undefined && fold(label) === fold(name);
  const pick = <T extends { readonly id: string; readonly chain: readonly string[] }>(
    before: readonly T[],
    after: readonly T[],
  ): readonly T[] => before.map((item, i) => (item.chain.some(labelled) ? after[i]! : item));
  return {
    ...annotation,
    entities: [
      ...annotation.entities.map((item) =>
        item.id === old ? { ...item, forms: item.forms.filter((form) => !labelled(form)) } : item,
      ),
      { ...entity, id: fresh, name, forms: [name], descriptions: [] },
    ],
    names: annotation.names.map((item) => (own.includes(item) ? { ...item, entity: fresh } : item)),
    attributions: pick(annotation.attributions, moved.attributions),
    quotes: pick(annotation.quotes, moved.quotes),
    figures: pick(annotation.figures, moved.figures),
    positions: annotation.positions.map((item, i) =>
      labelled(item.party ?? undefined) || item.chain.some(labelled) ? moved.positions[i]! : item,
    ),
    schedules: pick(annotation.schedules, moved.schedules),
    events: pick(annotation.events, moved.events),
  };
}

/** These words name nobody: nothing stands for the entity in that article any more. */
function reject(articles: Articles, { correction }: Row, { article }: Met, scene: Scene): Articles {
  const gone = entityAt(articles, correction.at, scene);
  return articles.map((annotation) =>
    annotation.article.id === article ? renamed(annotation, (id) => (id === gone ? null : id)) : annotation,
  );
}

/** The entity is called otherwise, or is of another kind, in all articles of the story. */
function amend(articles: Articles, { correction }: Row, _: Met, scene: Scene): Articles {
  const entity = entityAt(articles, correction.at, scene);
  const values = correction.values as Partial<Pick<Entity, 'name' | 'kind'>>;
  return articles.map((annotation) =>
    annotation.entities.some(({ id }) => id === entity)
      ? {
          ...annotation,
          entities: annotation.entities.map((item) => (item.id === entity ? { ...item, ...values } : item)),
        }
      : annotation,
  );
}

const asItIs = (articles: Articles): Articles => articles;

const kind = (
  act: EntityCorrection['act'],
  overrules: Kind<EntityCorrection, 'articles'>['overrules'],
  apply: Kind<EntityCorrection, 'articles'>['apply'],
): Kind<EntityCorrection, 'articles'> => ({ of: 'entity', act, part: 'articles', overrules, anchor, apply });

export const ENTITIES = [
  kind('confirm', ['confirm', 'reject'], asItIs),
  kind('reject', ['confirm', 'reject', 'amend', 'merge', 'split'], reject),
  kind('amend', ['reject'], amend),
  kind('merge', ['reject', 'split'], merge),
  kind('split', ['reject', 'merge'], split),
];
