import type {
  Annotation,
  ArticleAnchor,
  ClaimCorrection,
  ClaimType,
  Correction,
  DerivationCorrection,
  EntityCorrection,
  QuoteAnchor,
  Span,
  Story,
  StoryCorrection,
  Values,
} from '../model/index.js';
import { claimsOf, quoteOf, spanOf, whatOf } from '../pipeline.js';
import { ACTS, FIELDS } from '../registry/corrections.js';
import type { DeskReads } from './reads.js';

/** A correction as it is asked for: of things of a story, by the ids that the desk shows them under. */
export type Asked = { readonly story: string; readonly values?: Values } & (
  | { readonly of: 'claim'; readonly act: ClaimCorrection['act']; readonly claim: string }
  | {
      readonly of: 'entity';
      readonly act: EntityCorrection['act'];
      readonly entity: string;
      readonly with?: string | null;
      /** The article whose name is meant, where it is not that of all. */
      readonly article?: string | null;
    }
  | {
      readonly of: 'derivation';
      readonly act: DerivationCorrection['act'];
      readonly kind: DerivationCorrection['kind'];
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly of: 'story';
      readonly act: StoryCorrection['act'];
      /** Articles of it that are split off; stories, or articles of them, that it is merged with. */
      readonly articles?: readonly string[];
    }
);

/** Why a correction cannot be made: something is not there, or what is said cannot be said of it. */
export interface Unmade {
  readonly missing: string | null;
  readonly reason: string;
}

type Reads = Pick<DeskReads, 'story' | 'article'>;

const TYPES: readonly ClaimType[] = ['figure', 'statement', 'quote', 'position', 'event', 'schedule'];

const isUnmade = (found: object): found is Unmade => 'reason' in found;
const missing = (what: string, id: string): Unmade => ({ missing: id, reason: what });
const unsaid = (reason: string): Unmade => ({ missing: null, reason });

/** Anchors a correction to articles and their words, so that it outlives the ids that it was asked for by. */
export async function anchored(asked: Asked, reads: Reads): Promise<Correction | Unmade> {
  const found = await reads.story(asked.story);
  if (found === null) return missing('story', asked.story);
  const { story } = found;
  const correction = await anchoredIn(asked, story, reads);
  return isUnmade(correction) ? correction : (faultOf(correction) ?? correction);
}

function anchoredIn(asked: Asked, story: Story, reads: Reads): Promise<Correction | Unmade> {
  switch (asked.of) {
    case 'claim':
      return ofClaim(asked, story, reads);
    case 'entity':
      return ofEntity(asked, story, reads);
    case 'derivation':
      return ofDerivation(asked, story, reads);
    case 'story':
      return ofStory(asked, story, reads);
  }
}

async function ofClaim(
  { act, claim: id, values = {} }: Asked & { readonly of: 'claim' },
  story: Story,
  reads: Reads,
): Promise<Correction | Unmade> {
  for (const annotation of story.articles)
    for (const type of TYPES) {
      const claim = claimsOf(annotation, type).find((one) => one.id === id);
      if (claim === undefined) continue;
      const at = await quoteAt(annotation, spanOf(claim), reads);
      return { of: 'claim', act, type, what: whatOf(claim, type), at, values };
    }
  // a claim that was rejected is in no list any more
  const before = story.corrections.find(({ target }) => target === id)?.correction;
  return before?.of === 'claim' ? { ...before, act, values } : missing('claim', id);
}

async function ofEntity(
  { act, entity, with: other = null, article = null, values = {} }: Asked & { readonly of: 'entity' },
  story: Story,
  reads: Reads,
): Promise<Correction | Unmade> {
  const at = await nameOf(entity, article, story, reads);
  if (at === null) return missing('name', entity);
  if ((act === 'merge') !== (other !== null))
    return unsaid('merge takes a second name, and nothing else does');
  const second = other === null ? null : await nameOf(other, null, story, reads);
  if (other !== null && second === null) return missing('name', other);
  return { of: 'entity', act, at, with: second, values };
}

async function nameOf(
  entity: string,
  article: string | null,
  { articles }: Story,
  reads: Reads,
): Promise<QuoteAnchor | null> {
  for (const annotation of articles) {
    if (article !== null && annotation.article.id !== article) continue;
    const name = annotation.names.find((one) => one.entity === entity);
    if (name !== undefined) return quoteAt(annotation, name, reads);
  }
  return null;
}

async function ofDerivation(
  { act, kind, from, to, values = {} }: Asked & { readonly of: 'derivation' },
  story: Story,
  reads: Reads,
): Promise<Correction | Unmade> {
  const isArticle = (id: string): boolean => story.articles.some(({ article }) => article.id === id);
  if (!isArticle(to)) return missing('article', to);
  const known = isArticle(from) || story.derivations.some((one) => one.from === from);
  const said = story.corrections.some(({ target }) => target === `${from} ${to}`);
  if (!known && !said) return missing('article', from);
  return {
    of: 'derivation',
    act,
    kind,
    from: isArticle(from) ? await articleAt(from, reads) : { label: from },
    to: await articleAt(to, reads),
    values,
  };
}

async function ofStory(
  { act, articles: named = [], values = {} }: Asked & { readonly of: 'story' },
  story: Story,
  reads: Reads,
): Promise<Correction | Unmade> {
  const own = story.articles.map(({ article }) => article.id);
  const ids = new Set<string>();
  for (const name of named) {
    const found = act === 'merge' ? await reads.story(name) : await reads.article(name);
    if (found === null) return missing(act === 'merge' ? 'story' : 'article', name);
    for (const id of 'story' in found
      ? found.story.articles.map(({ article }) => article.id)
      : [found.row.id])
      ids.add(id);
  }
  if (act === 'merge' && [...ids].every((id) => own.includes(id))) return unsaid('merge takes another story');
  if (act === 'split' && !(ids.size > 0 && ids.size < own.length && [...ids].every((id) => own.includes(id))))
    return unsaid('split takes some articles of the story, not all');
  const others = [...ids].filter((id) => !own.includes(id));
  const said = { merge: [...own, ...others], split: [...ids] }[act as 'merge' | 'split'] ?? own;
  const rest = act === 'split' ? own.filter((id) => !ids.has(id)) : [];
  const [anchors, from] = await Promise.all(
    [said, rest].map((list) => Promise.all([...list].sort().map((id) => articleAt(id, reads)))),
  );
  return { of: 'story', act, articles: anchors!, from: from!, values };
}

async function articleAt(id: string, reads: Reads): Promise<ArticleAnchor> {
  const { address, content } = (await reads.article(id))!.row;
  return { address, content };
}

const quoteAt = async ({ article }: Annotation, span: Span, reads: Reads): Promise<QuoteAnchor> => ({
  ...(await articleAt(article.id, reads)),
  ...quoteOf(article.text, span),
});

/** What is wrong with a correction: an act that its subject does not have, fields that it has not, values of another kind. */
export function faultOf(correction: Correction): Unmade | null {
  const { of, act, values } = correction;
  if (!ACTS[of].includes(act)) return unsaid(`${act} cannot be said of a ${of}`);
  const given = Object.entries(values);
  if ((act === 'amend') !== given.length > 0) return unsaid('amend takes values, and nothing else does');
  const rows = FIELDS[of === 'claim' ? correction.type : of];
  for (const [field, value] of given) {
    const row = rows.find((one) => one.field === field);
    if (row === undefined)
      return unsaid(`${field} cannot be amended; what can be: ${rows.map((one) => one.field).join(', ')}`);
    if (value === null ? !row.empty : !fits(row.kind, row.choices, value))
      return unsaid(
        `${field} takes ${row.kind === 'choice' ? `one of ${row.choices.join(', ')}` : `a ${row.kind}`}`,
      );
  }
  return null;
}

/** ISO 8601 or a TIMEX3 value: what begins as a year does. */
const TIME = /^[\dX]{4}[-\dTWXQH:.+Z]{0,40}$/;

function fits(kind: string, choices: readonly string[], value: string | number): boolean {
  switch (kind) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'choice':
      return choices.includes(String(value));
    case 'time':
      return typeof value === 'string' && TIME.test(value);
    default:
      return typeof value === 'string' && value.trim() !== '';
  }
}
