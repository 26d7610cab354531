import { z } from '@hono/zod-openapi';
import { explain } from '../../desk/explain.js';
import { explanationText } from '../../export/explanation.js';
import { listOf } from '../../export/list.js';
import { reasonText, scopeText } from '../../messages/labels.js';
import type { Ui } from '../../messages/index.js';
import type { Entry, Story } from '../../model/index.js';
import { contextOf } from '../../views/context.js';
import { scopeOf } from '../../views/figures.js';
import { plainAll } from '../../views/plain.js';
import { missing } from '../error.js';
import { storyOf } from '../find.js';
import { entryRow, id, language, NONE, paging, part, view } from '../schema.js';
import { fenced, listed, wordsIn } from '../shown.js';
import { route } from '../types.js';

const COLUMNS = ['id', 'kind', 'measure', 'label', 'readings', 'origins', 'differing'] as const;

const entries = route({
  path: '/api/stories/{story}/entries',
  summary: 'What a story tells of, one row for each thing reported on',
  formats: ['json', 'csv', 'md'],
  params: z.strictObject({ story: id }),
  query: z.strictObject(paging),
  result: part(entryRow),
  answer: async (desk, { params, query }) => {
    const { row } = await storyOf(desk, params.story);
    const found = await desk.reads.entries(row.key, query);
    return listed(found, () => listOf(found.items, COLUMNS));
  },
});

const entry = route({
  path: '/api/stories/{story}/entries/{entry}',
  summary: 'One thing reported on: its readings, and how they stand to each other',
  formats: ['json', 'csv', 'md'],
  params: z.strictObject({ story: id, entry: id }),
  query: z.strictObject(language),
  result: view('Entry'),
  answer: async (desk, { params, query }) => {
    const { story } = await storyOf(desk, params.story);
    const found = story.entries.find((item) => item.id === params.entry);
    if (found === undefined) throw missing('entry', params.entry);
    const record = plainAll(entryRecord(wordsIn(query.ui, desk), story, found));
    return listed(record, () => listOf(record.readings, READING));
  },
});

const READING = [
  'id',
  'siglum',
  'stated',
  'value',
  'low',
  'high',
  'quantifier',
  'asOf',
  'published',
  'status',
  'chain',
  'origin',
] as const;

/** An entry with the sigla of its articles, and a sentence for each relation. */
const entryRecord = (ui: Ui, story: Story, found: Entry) => ({
  ...found,
  scopeWords: scopeText(ui, { ...found, counted: null, scope: scopeOf(contextOf(story), found) }),
  corrections: story.corrections
    .filter(
      ({ target, state }) => state === 'applied' && found.readings.some(({ claim }) => claim === target),
    )
    .map(({ line, by, at, reason, correction: { act, values }, found: read, target }) => ({
      line,
      claim: target,
      act,
      by,
      at,
      reason,
      values,
      found: read,
    })),
  readings: found.readings.map((reading) => ({
    ...reading,
    siglum: story.sigla[reading.article] ?? null,
    asOf: reading.asOf?.value ?? null,
    published:
      story.articles.find(({ article }) => article.id === reading.article)?.article.published?.value ?? null,
  })),
  relations: found.relations.map(({ a, b, type, reason, ground }) => ({
    a,
    b,
    type,
    sentence: reasonText(ui, reason, type),
    rule: ground.rule,
  })),
});

const explanation = route({
  path: '/api/stories/{story}/explain/{id}',
  summary: 'How a claim, mention, entry or relation came about: rule, pack line, spans, inputs',
  formats: ['json', 'md'],
  params: z.strictObject({ story: id, id }),
  query: NONE,
  result: view('Explanation'),
  answer: async (desk, { params }) => {
    const { story } = await storyOf(desk, params.story);
    const found = explain(params.id, story.articles, [story]);
    if (found === null) throw missing('claim, mention, entry or relation', params.id);
    return {
      json: plainAll(found),
      md: () => fenced(explanationText(found)),
    };
  },
});

export const ENTRY_ROUTES = [entries, entry, explanation];
