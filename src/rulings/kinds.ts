import type { Correction } from '../model/index.js';
import { CLAIMS } from './claims.js';
import { DERIVATIONS } from './derivations.js';
import { ENTITIES } from './entities.js';
import { STORIES } from './stories.js';
import type { Kind, Part } from './types.js';

/** A kind whatever it is of: its functions are only ever given what its own row asks for. */
export type AnyKind = Kind<never, Part>;

/** The table of kinds of corrections: what a person can say, of what. */
const KINDS = [...CLAIMS, ...ENTITIES, ...DERIVATIONS, ...STORIES] as unknown as readonly AnyKind[];

export const kindOf = ({ of, act }: Correction): AnyKind | null =>
  KINDS.find((kind) => kind.of === of && kind.act === act) ?? null;
