import type { Change, Entry } from '../model/index.js';
import { changesOf } from './changes.js';
import type { Context } from './context.js';
import { withDenials } from './denials.js';
import { eventEntries } from './events.js';
import { figureEntries } from './figures.js';
import { positionEntries } from './positions.js';
import { scheduleEntries } from './schedules.js';
import { statementEntries } from './statements.js';

export type { Context } from './context.js';

export interface Apparatus {
  readonly entries: readonly Entry[];
  readonly changes: readonly Change[];
}

/** The apparatus of a story: what is reported, by reading, and how the readings stand to each other. */
export function apparatus(context: Context): Apparatus {
  const found = [
    ...figureEntries(context),
    ...scheduleEntries(context),
    ...positionEntries(context),
    ...statementEntries(context),
    ...eventEntries(context),
  ];
  const entries = withDenials(found, context);
  return { entries, changes: changesOf(entries) };
}
