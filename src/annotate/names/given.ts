import { FIRST_NAMES } from '../../registry/first-names.js';

/** Common given names, folded. */
export const GIVEN: ReadonlySet<string> = new Set(FIRST_NAMES.split(/\s+/).filter((name) => name !== ''));
