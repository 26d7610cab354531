import type { Entry } from '../../model/index.js';
import { ACCOUNTS, type AccountRow } from '../../registry/ledgers.js';
import type { Context } from '../context.js';
import { balanceNotes } from './balance.js';
import { term } from './items.js';
import { figureRows } from './toll.js';
import type { Item, LedgerNote, LedgerRow } from './types.js';

type Role = 'opening' | 'flow' | 'stock';

/** The part that a measure has in an account. */
const roleOf = (account: AccountRow, measure: string | null): Role | null =>
  measure === null
    ? null
    : ((['opening', 'flow', 'stock'] as const).find((role) => account[role].includes(measure)) ?? null);

/** The accounts that a story tells of. */
const accountsOf = ({ story }: Context): readonly AccountRow[] => {
  const measures = new Set(story.entries.map(({ measure }) => measure));
  return ACCOUNTS.filter(({ needed }) => needed.some((measure) => measures.has(measure)));
};

/** People taken, held, freed, missing, found: a line for each reading, with its part in the account. */
export const exchangeRows = (context: Context): readonly LedgerRow[] =>
  accountsOf(context).flatMap((account) =>
    figureRows(
      context,
      ({ measure }: Entry) => roleOf(account, measure) !== null,
      ({ measure }, { status }): Record<string, readonly Item[]> => ({
        account: [term('ledgerTerm', account.id)],
        role: [term('ledgerTerm', roleOf(account, measure)!)],
        done: [term('ledgerTerm', status === 'reported' ? 'done' : 'not_done')],
      }),
    ),
  );

/** Opening less flows is the stock: for each account what fits and what does not. */
export const exchangeNotes = (context: Context): readonly LedgerNote[] =>
  accountsOf(context).flatMap((account) =>
    balanceNotes(context, account, (measure) => roleOf(account, measure)),
  );
