/** The API and the plain pages of a desk over HTTP. */
export { builtPage } from './page.js';
export { appOf, type App, type AppOptions } from './app.js';
export { Broadcast } from './broadcast.js';
export { listen, type Listening } from './listen.js';
export type { Door, KnownToken } from './guard.js';
export type { Serving } from './types.js';
