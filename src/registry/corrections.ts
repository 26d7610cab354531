import type { ClaimType, CorrectionAct, CorrectionSubject } from '../model/correction.js';
import { events } from './events.js';
import { measures } from './measures.js';
import { stances } from './stances.js';

/** A field that a person may amend. `empty`: it may be said to be unknown (null). */
export interface FieldRow {
  readonly field: string;
  readonly kind: 'number' | 'text' | 'time' | 'choice';
  readonly choices: readonly string[];
  readonly empty: boolean;
}

const number = (field: string): FieldRow => ({ field, kind: 'number', choices: [], empty: true });
const text = (field: string, empty = true): FieldRow => ({ field, kind: 'text', choices: [], empty });
/** ISO 8601 or a TIMEX3 value. */
const time = (field: string): FieldRow => ({ field, kind: 'time', choices: [], empty: true });
const choice = (field: string, choices: readonly string[], empty = false): FieldRow => ({
  field,
  kind: 'choice',
  choices,
  empty,
});

const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
const STATUSES = ['happened', 'ongoing', 'planned', 'postponed', 'cancelled', 'reported'];
const QUANTIFIERS = ['exact', 'at_least', 'more_than', 'nearly', 'about', 'at_most', 'less_than', 'range', 'vague']; // prettier-ignore

/** What can be amended, by the kind of thing. `source` is whom the claim goes back to; null where the text names nobody. */
export const FIELDS: Readonly<Record<ClaimType | 'entity' | 'derivation' | 'story', readonly FieldRow[]>> = {
  figure: [
    number('value'),
    number('low'),
    number('high'),
    choice('quantifier', QUANTIFIERS),
    choice('measure', ids(measures), true),
    text('population'),
    text('place'),
    choice('aggregation', ['cumulative', 'incident', 'period', 'current'], true),
    choice('status', ['reported', 'proposed', 'forecast', 'hypothetical', 'threat']),
    time('asOf'),
    text('source'),
  ],
  statement: [choice('polarity', ['affirm', 'negated', 'deny', 'unknown']), text('source')],
  quote: [text('source')],
  position: [text('party'), choice('stance', ids(stances)), text('issue'), text('condition'), text('source')],
  event: [
    choice('type', ids(events)),
    text('where'),
    time('when'),
    choice('status', STATUSES),
    text('source'),
  ],
  schedule: [time('from'), time('to'), choice('status', STATUSES), text('source')],
  entity: [text('name', false), choice('kind', ['person', 'organisation', 'place', 'other'])],
  derivation: [choice('kind', ['copy', 'edit', 'excerpt', 'paraphrase', 'translation', 'quotes'])],
  story: [text('title', false)],
};

/** What can be said of a thing. */
export const ACTS: Readonly<Record<CorrectionSubject, readonly CorrectionAct[]>> = {
  claim: ['confirm', 'reject', 'amend', 'recommend'],
  entity: ['confirm', 'reject', 'amend', 'merge', 'split'],
  derivation: ['confirm', 'reject', 'amend'],
  story: ['confirm', 'reject', 'amend', 'merge', 'split'],
};
