import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { annotated } from '../../src/desk/annotate.js';
import type { Annotation, Story } from '../../src/model/index.js';
import { relate } from '../../src/pipeline.js';

/** A siege told in two episodes, none of the texts with its date: only some say how long it has gone on. */
const TEXTS: Readonly<Record<string, string>> = {
  'spring-en': `Talks on Varenne open in Port Halvard

Envoys of Tarsia and the Varenne Council met in Port Halvard on Tuesday to discuss a truce after nine weeks of war.

The Health Office in Varenne said 11,460 people had been killed since the war began on March 3. Marius Oden, who leads the council, arrived on Tuesday.

Tarsian Prime Minister Elsa Tornquist said the army would not stop. About 640,000 people have fled Varenne.
`,
  'spring-nb': `Samtaler om Varenne i Port Halvard

Utsendinger fra Tarsia og Varenne-rådet møttes tirsdag i Port Halvard for å drøfte en våpenhvile.

11.460 mennesker er drept siden krigen begynte, opplyser helsekontoret i Varenne. Marius Oden, som leder rådet, kom tirsdag.

Statsminister Elsa Tornquist i Tarsia sier at hæren ikke vil stanse. Om lag 640.000 mennesker har flyktet fra Varenne.
`,
  'autumn-en': `Council of Varenne rejects new truce plan

The Varenne Council on Friday rejected a truce plan put forward in Port Halvard, as the seven-month-old war went on.

The Health Office in Varenne said 29,870 people had been killed since the war began on March 3. Marius Oden, who leads the council, said the plan was empty.

Tarsian Prime Minister Elsa Tornquist said the army would stay in Varenne until winter.
`,
};

const folder = mkdtempSync(join(tmpdir(), 'stemma-episodes-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});
for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(folder, `${name}.txt`), text);
const annotations: readonly Annotation[] = [...annotated([folder], {})].flatMap(
  ({ annotation }) => annotation ?? [],
);
const stories = relate(annotations);
const filesOf = ({ articles }: Story): readonly string[] =>
  articles.map(({ article }) => article.file.replace(/^.*\//, '')).sort();

test('two episodes without dates are kept apart and linked', () => {
  assert.deepEqual(stories.map(filesOf).sort(), [['autumn-en.txt'], ['spring-en.txt', 'spring-nb.txt']]);
  const [one, two] = stories;
  assert.deepEqual(
    one!.episodes.map(({ story }) => story),
    [two!.id],
  );
  assert.deepEqual(
    two!.episodes.map(({ story }) => story),
    [one!.id],
  );
  assert.match(one!.episodes[0]!.shared, /oden|tornquist|varenne/);
});

test('a report without days of its own is dated by its company, with the evidence, and its year stays open', () => {
  const dated = stories
    .flatMap(({ articles }) => articles)
    .find(({ article }) => article.file.endsWith('spring-nb.txt'))!.article.published!;
  assert.equal(dated.basis, 'inferred');
  assert.match(dated.value, /^XXXX/);
  assert.match(dated.earliest!, /^XXXX-0[45]-/);
  assert.ok(dated.evidence.some((item) => item.endsWith('spring-en.txt')));
  assert.ok(dated.evidence.includes('tirsdag'));
  assert.ok(dated.evidence.includes('11.460'));
});

test('alone it stays without a date', () => {
  const only = annotations.filter(({ article }) => article.file.endsWith('spring-nb.txt'));
  assert.equal(relate(only)[0]!.articles[0]!.article.published, null);
});
