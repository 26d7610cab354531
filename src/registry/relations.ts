import type { RelationType } from '../model/story.js';

/** A kind of relation between two readings. `inverse` is its name seen from the other side; `gravity` orders what an editor looks at first. */
export interface RelationRow {
  readonly type: RelationType;
  readonly inverse: RelationType;
  /** 0 nothing differs, 1 differs and is explained by the wording, 2 differs in scope or time, 3 differs and is not explained. */
  readonly gravity: 0 | 1 | 2 | 3;
}

const same = (type: RelationType, gravity: RelationRow['gravity']): RelationRow => ({
  type,
  inverse: type,
  gravity,
});

export const relations: readonly RelationRow[] = [
  same('agrees', 0),
  same('translates', 0),
  same('rounds', 1),
  same('within_bound', 1),
  { type: 'older_than', inverse: 'newer_than', gravity: 2 },
  { type: 'newer_than', inverse: 'older_than', gravity: 2 },
  same('revises', 2),
  { type: 'narrower_scope', inverse: 'broader_scope', gravity: 2 },
  { type: 'broader_scope', inverse: 'narrower_scope', gravity: 2 },
  same('part_of', 2),
  same('different_scope', 2),
  same('different_authority', 2),
  same('different_definition', 2),
  same('counting_reset', 2),
  same('digit_slip', 3),
  same('swapped_roles', 3),
  same('conflicts', 3),
];
