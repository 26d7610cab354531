import { once } from './once.js';

/** The JSON of a large value, made once: to tell whether it changed, and to keep it. */
export const jsonOf = once((value: object): string => JSON.stringify(value));
