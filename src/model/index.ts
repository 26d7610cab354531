/** The vocabulary: plain readonly types, one file per concept. Everything may import it. */
export type * from './annotation.js';
export type * from './article.js';
export type * from './attribution.js';
export type * from './claim.js';
export type * from './correction.js';
export type * from './desk-event.js';
export type * from './ground.js';
export type * from './issue.js';
export type * from './name.js';
export type * from './pack/index.js';
export type * from './quantity.js';
export type * from './sketch.js';
export type * from './span.js';
export type * from './story.js';
export type * from './tag.js';
export type * from './text.js';
export type * from './timex.js';
