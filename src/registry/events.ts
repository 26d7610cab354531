/**
 * Types of events (CONTRACT). `scheduled`: such things are set for a day and can be put off; `nouns` in the packs name them.
 * `lasting`: its nouns also name a thing that lasts. `made`: named parties tell one from others where no day or place is told. `plover`: the nearest code of the PLOVER event ontology, null where it has none.
 */
export interface EventRow {
  readonly id: string;
  readonly scheduled: boolean;
  readonly lasting: boolean;
  readonly made: boolean;
  readonly plover: string | null;
}

const LASTING: ReadonlySet<string> = new Set(['election', 'agreement']);
/** Types that two parties or a body make: who took part tells one from others. What befalls people needs a day or a place. */
const MADE: ReadonlySet<string> = new Set([
  'visit',
  'talks',
  'offer',
  'vote',
  'veto',
  'draft',
  'statement',
  'report',
  'court',
  'exchange',
]);

const row = (id: string, scheduled: boolean, plover: string | null): EventRow => ({
  id,
  scheduled,
  lasting: LASTING.has(id),
  made: MADE.has(id),
  plover,
});

export const events: readonly EventRow[] = [
  row('visit', true, 'CONSULT'),
  row('talks', true, 'CONSULT'),
  row('offer', false, 'COOPERATE'),
  row('agreement', false, 'AGREE'),
  row('vote', true, null),
  row('postponement', false, null),
  row('veto', false, 'REJECT'),
  row('draft', false, null),
  row('statement', false, null),
  row('report', false, null),
  row('attack', false, 'ASSAULT'),
  row('strike_military', false, 'ASSAULT'),
  row('strike_labour', true, 'PROTEST'),
  row('protest', true, 'PROTEST'),
  row('operation', false, 'MOBILIZE'),
  row('release', true, 'RETREAT'),
  row('exchange', true, 'COOPERATE'),
  row('accident', false, null),
  row('disaster', false, null),
  row('attempted_attack', false, 'ASSAULT'),
  row('aid', true, 'AID'),
  row('arrest', false, 'COERCE'),
  row('election', true, null),
  row('court', true, null),
  row('other', false, null),
];
