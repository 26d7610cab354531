// Measures the ledgers of the dated seeds against the gold of the shared folder: is each position, event, vote and exchange there, with
// the right party, status, condition and chain? `npx tsx test/gate/ledgers.ts [--show]`. The gold stays outside the repository.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCoverage } from '../../src/desk/read.js';
import { fold } from '../../src/kit/fold.js';
import type { Story } from '../../src/model/index.js';
import { contextOf } from '../../src/views/context.js';
import { ledgersOf } from '../../src/views/ledgers/index.js';
import type { Item, LedgerRow } from '../../src/views/ledgers/types.js';
import { ROOT, sharedFolder } from './shared.js';

interface Mention {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
}

interface GoldPosition extends Mention {
  readonly id: string;
  readonly party: string;
  readonly kind: string;
  readonly condition: string | null;
  readonly chain: readonly string[];
}

interface GoldEvent {
  readonly id: string;
  readonly type: string;
  readonly when: string | null;
  readonly status: string;
  readonly mentions: readonly Mention[];
}

interface GoldReading {
  readonly doc: string;
  readonly sentence: string;
  readonly ref: string | null;
}

interface GoldFigure extends Mention {
  readonly id: string;
  readonly value_start: number;
  readonly value_end: number;
  readonly status?: string;
}

interface GoldAlignment {
  readonly id: string;
  readonly topic: string;
  readonly kind: string;
  readonly readings: readonly GoldReading[];
}

/** A row with the ledger that it stands in and the spans in the files that it stands on. */
interface Found {
  readonly ledger: string;
  readonly row: LedgerRow;
  readonly spans: readonly Mention[];
}

/** Kinds of gold positions as CONTRACT folds them; assessments and the like may be left out and are not asked for. */
const STANCES: Readonly<Record<string, readonly string[]>> = {
  demand: ['demands', 'conditions'],
  condition: ['demands', 'conditions'],
  request: ['calls', 'demands'],
  call: ['calls', 'demands'],
  offer: ['offers'],
  proposal: ['offers'],
  refusal: ['rejects'],
  rejection: ['rejects'],
  intention: ['plans'],
  plan: ['plans'],
  vow: ['plans'],
  threat: ['threatens'],
};

/** Types of gold events, as the ledger and the type of the row that may hold them. */
const TYPES: readonly (readonly [gold: RegExp, row: RegExp])[] = [
  [/^visit$/, /visit/],
  [/^(talks|negotiations)$/, /talks/],
  [/^truce\/exchange$/, /agreement|exchange|release/],
  [/^offer$/, /offer|talks:offers/],
  [/^(vote|resolution)$/, /vote/],
  [/^postponement$/, /postponed/],
  [/^drafting$/, /draft/],
  [/^veto$/, /veto/],
  [/^(attack|strike|fighting|attacks on ships)$/, /attack|strike_military|operation|shipping/],
  [/^toll$/, /^toll/],
  [/^(operation|military)$/, /operation|attack|strike_military/],
  [/^attempted boarding$/, /attempted/],
  [/^shipping$/, /shipping/],
  [/^protest$/, /protest/],
  [/^(statement|interview|speech|video|briefing)$/, /^sources/],
];

const idsIn = (items: readonly Item[] | undefined): readonly string[] =>
  (items ?? []).flatMap(({ value }) =>
    value.kind === 'term'
      ? [value.id]
      : value.kind === 'name'
        ? [value.name]
        : value.kind === 'date'
          ? [value.date]
          : [],
  );

const kindOf = ({ ledger, row }: Found): string =>
  [
    `${ledger}:${idsIn(row.cells['stance']).join(' ')}`,
    ...idsIn(row.cells['event']),
    ...idsIn(row.cells['status']),
    ...idsIn(row.cells['kind']),
    ...idsIn(row.cells['part']),
  ].join(' ');

function rowsOf(stories: readonly Story[]): readonly Found[] {
  return stories.flatMap((story) => {
    const context = contextOf(story);
    const docs = new Map(
      story.articles.map(({ article }) => [article.id, `s${String(Number(article.file.slice(0, 3)))}`]),
    );
    return ledgersOf(context).flatMap(({ id, rows }) =>
      rows.map((row): Found => {
        const places = Object.values(row.cells).flatMap((items) => items.flatMap((item) => item.places));
        const spans = places.flatMap(({ article, mark }) => {
          const span = context.marks.of(article).get(mark);
          return span ? [{ doc: docs.get(article) ?? '', ...span }] : [];
        });
        return { ledger: id, row, spans };
      }),
    );
  });
}

const touches = ({ spans }: Found, { doc, start, end }: Mention): boolean =>
  spans.some((span) => span.doc === doc && span.start < end && span.end > start);

/** A label names a party if they share a word that tells it from others. */
function sameName(label: string, name: string): boolean {
  const wordsOf = (text: string): ReadonlySet<string> =>
    new Set([
      // a state or body under its initials
      ...[
        ...fold(text.replaceAll('.', '')).split(' '),
        fold([...text.matchAll(/\b\p{Lu}/gu)].join('')),
      ].filter((word) => word.length > 3 || /^(us|un|uae|eu)$/.test(word)),
      // a draft under whatever a text calls it
      ...(/draft|utkast|tekst/i.test(text) ? ['draft'] : []),
    ]);
  const wanted = wordsOf(name);
  return [...wordsOf(label)].some((word) => wanted.has(word));
}

interface Result {
  readonly id: string;
  readonly holds: boolean;
  readonly got: string;
}

function positionResult(
  gold: GoldPosition,
  rows: readonly Found[],
  origins: ReadonlyMap<string, readonly string[]>,
): Result {
  const wanted = STANCES[gold.kind]!;
  const names = (name: string): readonly string[] => [name, ...(origins.get(name) ?? [])];
  const near = rows.filter(
    (found) => found.ledger === 'talks' && touches(found, gold) && found.row.cells['stance'],
  );
  const match = near.filter(({ row }) =>
    wanted.some((stance) => idsIn(row.cells['stance']).includes(stance)),
  );
  const by = (found: Found): string =>
    (found.row.cells['stance'] ?? []).map((item) => item.by?.label ?? '').join(' ');
  const full = match.filter((found) => {
    const party = idsIn(found.row.cells['party']).join(' ');
    const speaker = [gold.party, ...gold.chain]
      .flatMap(names)
      .some((name) => sameName(`${party} ${by(found)}`, name));
    const condition =
      gold.condition === null ||
      found.row.cells['condition'] !== undefined ||
      /demand|condition/.test(gold.kind);
    return speaker && condition;
  });
  const told = near.map(
    (found) => `${idsIn(found.row.cells['stance']).join()} by ${idsIn(found.row.cells['party']).join()}`,
  );
  return {
    id: `${gold.id} ${gold.kind} of ${gold.party}`,
    holds: full.length > 0,
    got: `${match.length > 0 ? 'stance only' : ''} ${told.join('; ')}`,
  };
}

const STATUS: readonly (readonly [RegExp, RegExp])[] = [
  [/planned|announced/, /planned|postponed/],
  [/postponed/, /postponed|planned/],
  [/ongoing/, /ongoing|reported|happened/],
  [/./, /happened|ongoing|reported|done|postponed|^$/],
];

function eventResult(gold: GoldEvent, rows: readonly Found[]): Result {
  const [, kind] = TYPES.find(([type]) => type.test(gold.type)) ?? [null, /^$/];
  const near = rows.filter((found) => gold.mentions.some((mention) => touches(found, mention)));
  const match = near.filter((found) => kind.test(kindOf(found)));
  const [, wanted] = STATUS.find(([status]) => status.test(gold.status))!;
  const full = match.filter(({ row }) => wanted.test(idsIn(row.cells['status']).join(' ')));
  return {
    id: `${gold.id} ${gold.type} ${gold.when ?? ''}`,
    holds: full.length > 0,
    got: match.map(({ row }) => idsIn(row.cells['status']).join()).join('; '),
  };
}

function figureResult(
  gold: GoldFigure,
  id: string,
  rows: readonly Found[],
  ledgers: readonly string[],
): Result {
  const mention = { doc: gold.doc, start: gold.value_start, end: gold.value_end };
  const match = rows.filter(
    (found) => ledgers.includes(found.ledger) && found.row.cells['reading'] && touches(found, mention),
  );
  const open = gold.status !== undefined && gold.status !== 'reported';
  const full = match.filter(({ row }) => !open || !idsIn(row.cells['done']).includes('done'));
  return { id: `${id} ${gold.id}`, holds: full.length > 0, got: match.length > 0 ? 'told as done' : '' };
}

function report(name: string, results: readonly Result[], show: boolean): void {
  const found = results.filter(({ holds }) => holds).length;
  console.log(
    `${name.padEnd(12)} ${String(found)} of ${String(results.length)} (${(found / results.length).toFixed(3)})`,
  );
  if (show) for (const { id, holds, got } of results) if (!holds) console.log(`  - ${id}: ${got}`);
}

function main(): void {
  const shared = sharedFolder();
  if (shared === null) {
    console.log('LEDGERS NOT MEASURED');
    return;
  }
  const gold = <T>(file: string): readonly T[] =>
    JSON.parse(readFileSync(join(shared, 'gold', file), 'utf8')) as T[];
  const { stories } = readCoverage([join(ROOT, '.split/seeds-dated')], {}, () => undefined);
  const rows = rowsOf(stories);
  const show = process.argv.includes('--show');
  const origins = originNames(
    (JSON.parse(readFileSync(join(shared, 'gold/origins.json'), 'utf8')) as { clusters: Cluster[] }).clusters,
  );
  const positions = gold<GoldPosition>('positions.json').filter(({ kind }) => STANCES[kind] !== undefined);
  report(
    'positions',
    positions.map((item) => positionResult(item, rows, origins)),
    show,
  );
  report(
    'events',
    gold<GoldEvent>('events.json').map((item) => eventResult(item, rows)),
    show,
  );
  const figures = new Map(gold<GoldFigure>('figures.json').map((figure) => [figure.id, figure]));
  const exchanges = gold<GoldAlignment>('alignment.json').filter(({ topic }) =>
    /hostage|prisoner|abducted|freed/i.test(topic),
  );
  report(
    'exchanges',
    exchanges.flatMap(({ id, readings }) =>
      readings.flatMap(({ ref }) => {
        const figure = ref === null ? undefined : figures.get(ref);
        return figure ? [figureResult(figure, id, rows, ['exchange'])] : [];
      }),
    ),
    show,
  );
  const done = rows.filter(
    ({ row }) =>
      idsIn(row.cells['done']).includes('done') && !idsIn(row.cells['status']).includes('reported'),
  );
  console.log(`proposed told as done: ${String(done.length)}`);
}

interface Cluster {
  readonly names: readonly string[];
}

/** Labels of one party, by each of them. */
const originNames = (clusters: readonly Cluster[]): ReadonlyMap<string, readonly string[]> =>
  new Map(clusters.flatMap(({ names }) => names.map((name) => [name, names] as const)));

main();
