import type { Collation } from '../../views/collation/types.js';
import { safeJson } from '../safe.js';

/** Canonical JSON (RFC 8785): ids, offsets and values, the words as printed. */
export const json = (collation: Collation): string => safeJson(collation);
