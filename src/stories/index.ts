/**
 * Articles grouped into stories across languages, and what is told of a story as a whole: who stands in its middle, why its articles
 * belong together, the days of those that tell none, one entity for each name.
 */
export { datedJointly } from './dating.js';
export { oneEntityEach } from './entities.js';
export { byCentrality, groundsOf, sharedBy } from './grounds.js';
export { Grouping } from './grouping.js';
export { sigla } from './sigla.js';
export { sketchOf } from './sketch.js';
export { countFeatures } from './weights.js';
