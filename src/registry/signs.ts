import type { Quantifier } from '../model/quantity.js';

/** Mathematical signs before a number that bound it, as printed in any language. */
export const boundSigns: Readonly<Record<string, Quantifier>> = {
  '~': 'about',
  '≈': 'about',
  '±': 'about',
  '>': 'more_than',
  '<': 'less_than',
  '≥': 'at_least',
  '≤': 'at_most',
};

/** Signs after a number that bound it ("20+"). */
export const boundSignsAfter: Readonly<Record<string, Quantifier>> = { '+': 'at_least' };

/** Signs of shares after a number, with our unit. */
export const shareSigns: Readonly<Record<string, string>> = { '%': '%', '٪': '%', '‰': '‰', '％': '%' };
