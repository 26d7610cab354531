import type { Ground } from './ground.js';
import type { Span } from './span.js';

export type NameKind = 'person' | 'organisation' | 'place' | 'other';

/** A name in the text. `entity` is the id of the entity it is taken to name. */
export interface Name extends Span {
  readonly id: string;
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind;
  readonly entity: string;
  readonly ground: Ground;
}

/**
 * One thing named in an article. `id` is a registry id (`place:egypt`, `org:un-security-council`) or made of the kind and the
 * folded fullest name (`person:anna-lind`), so that it is the same in every article. `descriptions`: roles in the text
 * ("foreign minister") as spans; `country` ISO 3166-1 alpha-2 where known; `class` the class of its row in the registry (`state`,
 * `city`, `agency`, `outlet`, `armed_group`, `international`, …), null where no registry has it.
 */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly kind: NameKind;
  readonly forms: readonly string[];
  readonly descriptions: readonly Span[];
  readonly country: string | null;
  readonly class?: string | null;
}

/** Two names of places, by id: the text says that the first lies in the second. */
export interface Placing {
  readonly part: string;
  readonly whole: string;
}
