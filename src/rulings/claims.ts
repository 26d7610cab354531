import { contains } from '../kit/span.js';
import type { Annotation, ClaimCorrection, CorrectionRow, Span, UnfitReason } from '../model/index.js';
import { amended, foundIn } from './fields.js';
import { claimsOf, LISTS, spanOf, whatOf, type Claim } from './lists.js';
import { findQuote } from './quotes.js';
import type { Kind, Met, Scene } from './types.js';

type Articles = readonly Annotation[];
type Row = CorrectionRow & { readonly correction: ClaimCorrection };

/** The claim at the words: at just these, else the only one that holds them or lies in them, for engines cut differently. */
function anchor(articles: Articles, correction: ClaimCorrection, { articleOf }: Scene): Met | UnfitReason {
  const { type, what, at, values } = correction;
  const id = articleOf(at);
  const annotation = articles.find(({ article }) => article.id === id);
  if (annotation === undefined) return 'article-gone';
  const span = findQuote(annotation.article.text, at);
  if (typeof span === 'string') return span;
  const all = claimsOf(annotation, type);
  const exact = all.filter((claim) => same(spanOf(claim), span));
  const near = exact.length > 0 ? exact : all.filter((claim) => nested(spanOf(claim), span));
  const alike = near.filter((claim) => whatOf(claim, type) === what);
  const found = near.length > 1 && alike.length > 0 ? alike : near;
  const [claim, other] = found;
  if (claim === undefined || other !== undefined) return claim === undefined ? 'claim-gone' : 'claim-several';
  return {
    target: claim.id,
    article: annotation.article.id,
    span: spanOf(claim),
    found: foundIn(claim, values),
  };
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const nested = (a: Span, b: Span): boolean => contains(a, b) || contains(b, a);

/** The article with one claim changed, or left out where `change` gives null. */
function withClaim(
  articles: Articles,
  { article: id, target }: Met,
  { type }: ClaimCorrection,
  change: (claim: Claim, annotation: Annotation) => Claim | null,
): Articles {
  return articles.map((annotation) => {
    if (annotation.article.id !== id) return annotation;
    const list = claimsOf(annotation, type).flatMap((claim) =>
      claim.id === target ? (change(claim, annotation) ?? []) : claim,
    );
    const next = { ...annotation, [LISTS[type].list]: list };
    return type === 'figure'
      ? withoutStale(
          next,
          target,
          list.every((claim) => claim.id !== target),
        )
      : next;
  });
}

/** What the engine made of a figure does not hold for another: its toll, and where it is gone, the whole that others are part of. */
function withoutStale(annotation: Annotation, figure: string, gone: boolean): Annotation {
  return {
    ...annotation,
    tolls: annotation.tolls.filter(({ figures }) => !figures.includes(figure)),
    figures: gone
      ? annotation.figures.map((item) => (item.partOf === figure ? { ...item, partOf: null } : item))
      : annotation.figures,
  };
}

const reject = (articles: Articles, { correction }: Row, met: Met): Articles =>
  withClaim(articles, met, correction, () => null);

const amend = (articles: Articles, { by, reason, correction }: Row, met: Met): Articles =>
  withClaim(articles, met, correction, (claim, annotation) => ({
    ...amended(claim, correction.type, correction.values, annotation),
    ground: {
      ...claim.ground,
      rule: 'editor',
      line: [by, reason].filter((part) => part !== null).join(': '),
    },
  }));

const asItIs = (articles: Articles): Articles => articles;

const kind = (
  act: ClaimCorrection['act'],
  overrules: Kind<ClaimCorrection, 'articles'>['overrules'],
  apply: Kind<ClaimCorrection, 'articles'>['apply'],
): Kind<ClaimCorrection, 'articles'> => ({ of: 'claim', act, part: 'articles', overrules, anchor, apply });

export const CLAIMS = [
  kind('confirm', ['confirm', 'reject'], asItIs),
  kind('reject', ['confirm', 'reject', 'amend', 'recommend'], reject),
  kind('amend', ['reject'], amend),
  kind('recommend', ['reject', 'recommend'], asItIs),
];
