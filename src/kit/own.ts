/**
 * A string of its own. A piece of a text only points into it, so that a word which is remembered would keep the whole text in memory.
 */
export const ownCopy = (piece: string): string => ` ${piece}`.slice(1);
