import { cover } from '../kit/span.js';
import type { Annotation, ClaimType, Ground, Sourced, Span } from '../model/index.js';

/** A claim as every kind of it is. */
export interface Claim extends Pick<Sourced, 'chain' | 'chainEntities'> {
  readonly id: string;
  readonly ground: Ground;
}

export type ClaimList = 'figures' | 'attributions' | 'quotes' | 'positions' | 'events' | 'schedules';

/** Claims of one type: the list of the annotation that holds them, the words of one, and what tells those at the same words apart. */
export interface ListRow {
  readonly list: ClaimList;
  readonly what: string | null;
}

export const LISTS: Readonly<Record<ClaimType, ListRow>> = {
  figure: { list: 'figures', what: 'measure' },
  statement: { list: 'attributions', what: 'act' },
  quote: { list: 'quotes', what: null },
  position: { list: 'positions', what: 'stance' },
  event: { list: 'events', what: 'type' },
  schedule: { list: 'schedules', what: 'event' },
};

export const claimsOf = (annotation: Annotation, type: ClaimType): readonly Claim[] =>
  annotation[LISTS[type].list];

/** The words that a claim stands on. */
export function spanOf(claim: object): Span {
  if ('content' in claim) {
    const { content, cue } = claim as { readonly content: readonly Span[]; readonly cue: readonly Span[] };
    return cover(content.length > 0 ? content : cue);
  }
  return claim as Span;
}

export function whatOf(claim: object, type: ClaimType): string | null {
  const { what } = LISTS[type];
  return what === null ? null : ((claim as Readonly<Record<string, string | null>>)[what] ?? null);
}
