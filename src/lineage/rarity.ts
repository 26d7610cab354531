import { bagWeights } from '../kit/weights.js';
import type { Words } from './words.js';

/** Weight of a stem by the sentences it stands in. */
export const stemWeights = (articles: readonly Words[]): ((stem: string) => number) =>
  bagWeights(articles.flatMap(({ lines }) => lines.map(({ stems }) => stems)));
