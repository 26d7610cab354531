import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCoverage } from '../../src/desk/read.js';
import type { Story } from '../../src/model/index.js';
import { contextOf } from '../../src/views/context.js';
import { ledgersOf, type LedgerId } from '../../src/views/ledgers/index.js';
import type { Item, Ledger } from '../../src/views/ledgers/types.js';

/** The stories of a folder of articles, the largest first. */
export const storiesOf = (folder: string): readonly Story[] =>
  readCoverage([folder], {}, () => undefined).stories;

export const testStory = (slug: string): readonly Story[] =>
  storiesOf(join('test/stories', slug, 'articles'));

/** The story of one article with this text, published on Wednesday 7 May 2031. */
export function storyOf(text: string): Story {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-ledger-'));
  try {
    writeFileSync(join(folder, 'article.txt'), text);
    writeFileSync(
      join(folder, 'article.meta.json'),
      '{"published": "2031-05-07", "outlet": "Coastal Herald"}',
    );
    return storiesOf(folder)[0]!;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A ledger of a story; one without rows where it has none. */
export const ledgerOf = (story: Story, id: LedgerId): Ledger =>
  ledgersOf(contextOf(story)).find((ledger) => ledger.id === id) ?? {
    id,
    columns: [],
    brief: [],
    long: [],
    rows: [],
    notes: [],
  };

/** What a cell shows, as short as a test can be read by: ids, printed words and numbers. */
export const shown = (items: readonly Item[] | undefined): string =>
  (items ?? [])
    .map(({ value }) => {
      switch (value.kind) {
        case 'words':
          return value.words.text;
        case 'name':
          return value.name;
        case 'date':
          return value.date;
        case 'term':
          return value.id;
        case 'measure':
          return value.measure ?? '';
        case 'count':
          return String(value.count);
        case 'figure':
          return value.stated.text;
        case 'relation':
          return value.type;
        case 'text':
          return value.text;
      }
    })
    .join('; ');

/** The rows of a ledger with the columns asked for, cells joined by ` | `. */
export const lines = ({ rows }: Ledger, ...columns: readonly string[]): readonly string[] =>
  rows.map(({ cells }) => columns.map((column) => shown(cells[column])).join(' | '));

/** Who says what stands in a cell. */
export const speakers = (items: readonly Item[] | undefined): readonly string[] =>
  (items ?? []).flatMap(({ by }) => (by === null ? [] : [[by.label ?? '–', ...by.through].join(' ← ')]));
