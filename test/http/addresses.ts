import type { Route } from '../../src/http/types.js';
import { desk } from './served.js';

const story = desk.stories[0]!;
const [first, second] = story.articles.map(({ article }) => article.id);

/** What stands for each name in a path of the table. */
const NAMES: Readonly<Record<string, string>> = {
  story: first!,
  entry: story.entries[0]!.id,
  ledger: 'timeline',
  article: first!,
  id: story.entries[0]!.readings[0]!.claim,
  first: first!,
  second: second!,
  line: '1',
};

/** The query that a route cannot be asked without. */
const QUERIES: Readonly<Record<string, string>> = {
  '/api/stories/{story}/changes': '?since=0',
  '/api/search': '?q=a',
};

/** An address that a route answers. */
export const addressOf = ({ path }: Pick<Route, 'path'>, ending = ''): string =>
  `${path.replace(/\{(\w+)\}/g, (_, name: string) => NAMES[name]!)}${ending}${QUERIES[path] ?? ''}`;
