import type { Route } from '../types.js';
import { ARTICLE_ROUTES } from './articles.js';
import { CHANGE_ROUTES } from './changes.js';
import { COLLATION_ROUTES } from './collation.js';
import { CORRECTION_ROUTES } from './corrections.js';
import { ENTRY_ROUTES } from './entries.js';
import { LEDGER_ROUTES } from './ledgers.js';
import { NOTED_ROUTES } from './noted.js';
import { SEARCH_ROUTES } from './search.js';
import { SETTING_ROUTES } from './settings.js';
import { SOURCE_ROUTES } from './sources.js';
import { STORY_ROUTES } from './stories.js';
import { TAKING_ROUTES } from './taking.js';

/** The table of routes: the server, the OpenAPI document and the test of who may do what are made from it. */
export const ROUTES: readonly Route[] = [
  ...STORY_ROUTES,
  ...ENTRY_ROUTES,
  ...LEDGER_ROUTES,
  ...ARTICLE_ROUTES,
  ...COLLATION_ROUTES,
  ...SEARCH_ROUTES,
  ...CHANGE_ROUTES,
  ...SOURCE_ROUTES,
  ...TAKING_ROUTES,
  ...CORRECTION_ROUTES,
  ...NOTED_ROUTES,
  ...SETTING_ROUTES,
];
