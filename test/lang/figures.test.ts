// Runs the tables src/lang/<code>/examples/{figures,definitions,tolls}.md; how to read them stands at their heads.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packs } from '../../src/lang/index.js';
import type { Article, Figure, Toll } from '../../src/model/index.js';
import { annotate } from '../../src/pipeline.js';
import { articleOf } from './article.js';
import { tablesOf } from './table.js';

function read(text: string, language: string, published: string | null) {
  const value = published?.slice(0, 10) ?? null;
  const article: Article = {
    ...articleOf(text, language),
    published:
      value === null
        ? null
        : { value, precision: 'day', basis: 'given', earliest: value, latest: value, evidence: [] },
  };
  return annotate(article, packs);
}

const FREE = new Set(['cumulative', 'incident', 'period', 'current']);

/** One figure in the words of a table, with the aggregation only where the row asks for it. */
function shown(figure: Figure, asked: string): string {
  const words = [figure.status === 'reported' ? '' : figure.status, figure.partOf === null ? '' : 'part'];
  const aggregation = asked.split(' ').find((word) => FREE.has(word));
  if (aggregation !== undefined) words.push(figure.aggregation ?? 'null');
  const printed = asked.split(' = ')[0] ?? '';
  const same = figure.stated === printed || figure.stated.includes(printed);
  const measure = figure.measure ?? '?';
  return [`${same ? printed : figure.stated} = ${measure}`, ...words.filter((word) => word !== '')].join(' ');
}

for (const { language, published, rows } of tablesOf('figures'))
  test(`figures, ${language}: ${String(rows.length)} rows`, async (t) => {
    assert.ok(rows.length > 0);
    for (const { text, expected, at } of rows)
      await t.test(`${at} ${text}`, () => {
        const { figures } = read(text, language, published);
        const asked = expected === '–' ? [] : expected.split('; ');
        const got = figures.map((figure, i) => shown(figure, asked[i] ?? ''));
        assert.equal(got.join('; ') || '–', expected);
      });
  });

/** Only the figures of which the text says how they were counted. */
const defined = ({ stated, definitions = [] }: Figure): readonly string[] =>
  definitions.length === 0 ? [] : [`${stated} = ${definitions.map(({ id }) => id).join(' ')}`];

for (const { language, published, rows } of tablesOf('definitions'))
  test(`definitions, ${language}: ${String(rows.length)} rows`, async (t) => {
    assert.ok(rows.length > 0);
    for (const { text, expected, at } of rows)
      await t.test(`${at} ${text}`, () => {
        const { figures } = read(text, language, published);
        assert.equal(figures.flatMap(defined).join('; ') || '–', expected);
      });
  });

const words = (toll: Toll): string => `${toll.measure} ${String(toll.value)}`;

for (const { language, published, rows } of tablesOf('tolls'))
  test(`tolls, ${language}: ${String(rows.length)} rows`, async (t) => {
    assert.ok(rows.length > 0);
    for (const { text, expected, at } of rows)
      await t.test(`${at} ${text}`, () => {
        const { tolls } = read(text, language, published);
        assert.equal(tolls.map(words).join('; ') || '–', expected);
      });
  });
