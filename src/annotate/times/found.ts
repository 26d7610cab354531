import type { Sentence } from '../../model/index.js';
import type { Expression } from './expression.js';

/** An expression in its sentence. */
export interface Found {
  readonly expression: Expression;
  readonly sentence: Sentence;
}
