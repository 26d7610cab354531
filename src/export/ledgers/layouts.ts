import type { Item, LedgerRow } from '../../views/ledgers/types.js';
import type { StoryView } from '../../views/types.js';
import { placesOf } from '../../messages/ledgers.js';

/**
 * Columns of data sets of the field, for those who keep their tables in them. Only what the articles say is filled in: what the data set
 * asks for and no article tells stays empty, as does every column that takes a choice.
 */
export interface Layout {
  readonly id: string;
  readonly head: readonly string[];
  readonly lines: (story: StoryView) => readonly (readonly string[])[];
}

/** The deaths of the toll ledger, as far as they are reported. */
const deaths = (story: StoryView): readonly LedgerRow[] =>
  (story.ledgers.find(({ id }) => id === 'toll')?.rows ?? []).filter(
    ({ cells }) => measureOf(cells['measure']) === 'killed' && statusOf(cells['status']) === 'reported',
  );

const measureOf = (items: readonly Item[] | undefined): string | null =>
  items?.[0]?.value.kind === 'measure' ? items[0].value.measure : null;

const statusOf = (items: readonly Item[] | undefined): string | null =>
  items?.[0]?.value.kind === 'term' ? items[0].value.id : null;

function dataOf(items: readonly Item[] | undefined): string {
  const value = items?.[0]?.value;
  if (value?.kind === 'date') return value.date;
  return value?.kind === 'name' ? value.name : '';
}

const boundsOf = ({ cells }: LedgerRow) => {
  const value = cells['reading']?.[0]?.value;
  return value?.kind === 'figure' ? value.bounds : null;
};

const joined = (parts: readonly string[]): string => [...new Set(parts)].join('; ');

const speakersOf = (rows: readonly LedgerRow[]): string =>
  joined(rows.flatMap(({ cells }) => cells['reading'] ?? []).flatMap(({ by }) => by?.label ?? []));

const articlesOf = (rows: readonly LedgerRow[]): string =>
  joined(rows.flatMap(placesOf).map(({ siglum }) => siglum));

/**
 * UCDP Georeferenced Event Dataset (Uppsala Conflict Data Program): one line for each day and place, `low` and `high` from all readings;
 * `best` is a judgement and left to a person.
 */
function ucdpLines(story: StoryView): readonly (readonly string[])[] {
  const groups = new Map<string, LedgerRow[]>();
  for (const row of deaths(story)) {
    const key = [dataOf(row.cells['day']), dataOf(row.cells['place']), dataOf(row.cells['agent'])].join('|');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((rows) => {
    const [first] = rows;
    const bounds = rows.flatMap((row) => boundsOf(row) ?? []);
    const numbers = bounds.flatMap(({ value, low, high }) =>
      [value, low, high].flatMap((number) => number ?? []),
    );
    const day = dataOf(first!.cells['day']);
    return [
      first!.id,
      day,
      day,
      dataOf(first!.cells['place']),
      dataOf(first!.cells['agent']),
      speakersOf(rows),
      articlesOf(rows),
      '',
      numbers.length === 0 ? '' : String(Math.max(...numbers)),
      numbers.length === 0 ? '' : String(Math.min(...numbers)),
    ];
  });
}

/** Numbers that ACLED puts for vague words (codebook, reported fatalities): the singular where our lowest number takes the plural for two. */
const ACLED_VAGUE: ReadonlyMap<number, number> = new Map([
  [20, 10],
  [24, 12],
  [40, 20],
  [200, 100],
  [2000, 1000],
]);

/** ACLED (Armed Conflict Location & Event Data): a line for each reading, for none of them is chosen; `fatalities` empty where no number is told. */
const acledLines = (story: StoryView): readonly (readonly string[])[] =>
  deaths(story).map((row) => {
    const bounds = boundsOf(row);
    const told =
      bounds?.quantifier === 'vague'
        ? ACLED_VAGUE.get(bounds.low ?? 0)
        : (bounds?.value ?? bounds?.low ?? bounds?.high);
    const reading = row.cells['reading']?.[0]?.value;
    return [
      row.id,
      dataOf(row.cells['day']),
      dataOf(row.cells['agent']),
      dataOf(row.cells['place']),
      speakersOf([row]),
      articlesOf([row]),
      reading?.kind === 'figure' ? reading.stated.text : '',
      told === undefined || told === null ? '' : String(told),
    ];
  });

export const layouts: readonly Layout[] = [
  {
    id: 'ucdp',
    head: [
      'id',
      'date_start',
      'date_end',
      'where_description',
      'side_a',
      'source_office',
      'source_article',
      'best',
      'high',
      'low',
    ],
    lines: ucdpLines,
  },
  {
    id: 'acled',
    head: [
      'event_id_cnty',
      'event_date',
      'actor1',
      'location',
      'source',
      'source_article',
      'notes',
      'fatalities',
    ],
    lines: acledLines,
  },
];
