import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { annotated } from '../../src/desk/annotate.js';
import type { Entry, Story } from '../../src/model/index.js';
import { relate } from '../../src/pipeline.js';

const folder = mkdtempSync(join(tmpdir(), 'stemma-utterances-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

function storiesOf(
  name: string,
  texts: Readonly<Record<string, readonly [published: string, text: string]>>,
): readonly Story[] {
  const paths = Object.entries(texts).map(([file, [published, text]]) => {
    const path = join(folder, `${name}-${file}.txt`);
    writeFileSync(path, text);
    writeFileSync(path.replace('.txt', '.meta.json'), JSON.stringify({ published, outlet: file }));
    return path;
  });
  return relate([...annotated(paths, {})].flatMap(({ annotation }) => annotation ?? []));
}

const holding = (stories: readonly Story[], words: RegExp): readonly Entry[] =>
  stories
    .flatMap(({ entries }) => entries)
    .filter(
      ({ kind, readings }) => kind === 'statement' && readings.some(({ stated }) => words.test(stated)),
    );

/** A bridge at Holm is closed: a report and its translation. No quote has a name or a number in it. */
const BRIDGE = {
  Herald: [
    '2031-04-08T09:00:00Z',
    `Cracks close bridge at Holmvik

The bridge at Holmvik was closed on Tuesday after 14 cracks were found in its northern tower, the Road Office said.

"We heard it before we saw it," said Tore Nesland, who has looked after the bridge for 23 years.

The 1,240-metre bridge carries 18,300 cars a day between Holmvik and Sundby.

"Nobody can tell how long this will last," said Nesland.

The Road Office said repairs could cost 46 million kroner.
`,
  ],
  Tidende: [
    '2031-04-08T12:00:00Z',
    `Sprekker stenger broen ved Holmvik

Broen ved Holmvik ble stengt tirsdag etter at det ble funnet 14 sprekker i det nordlige tårnet, opplyser Veikontoret.

– Vi hørte det før vi så det, sier Tore Nesland, som har passet broen i 23 år.

Den 1240 meter lange broen har 18.300 biler i døgnet mellom Holmvik og Sundby.

– Ingen kan si hvor lenge dette varer, sier Nesland.

Veikontoret sier at reparasjonene kan koste 46 millioner kroner.
`,
  ],
} as const;

test('quotes of one speaker in a text and its translation are matched by their place', () => {
  const stories = storiesOf('bridge', BRIDGE);
  assert.equal(stories.length, 1);
  const first = holding(stories, /heard it before/);
  assert.equal(first.length, 1);
  assert.deepEqual(
    first[0]!.readings.map(({ stated }) => stated.includes('før vi så') || stated.includes('before we saw')),
    [true, true],
  );
  assert.deepEqual(
    first[0]!.relations.map(({ type }) => type),
    ['translates'],
  );
  const second = holding(stories, /how long/);
  assert.equal(second.length, 1);
  assert.equal(second[0]!.readings.length, 2);
  assert.notEqual(first[0]!.id, second[0]!.id);
});

test('statements of one source with other numbers are not one statement', () => {
  const stories = storiesOf('cases', {
    Herald: [
      '2031-04-08',
      'Fever spreads in Holmvik\n\nThe Health Office in Holmvik said 128 people had caught the fever in the town by Tuesday.\n',
    ],
    Courier: [
      '2031-04-10',
      'Fever in Holmvik\n\nThe Health Office in Holmvik said 342 people had caught the fever in the town by Thursday.\n',
    ],
  });
  for (const entry of holding(stories, /caught the fever/)) assert.equal(entry.readings.length, 1);
});

test('a number whose source denies having given it is shown with the denial', () => {
  const stories = storiesOf('denial', {
    Herald: [
      '2031-04-08',
      'Flood in Holmvik kills many\n\nThe flood in Holmvik has killed 1,370 people, Berit Langmo, the relief chief, said on Tuesday.\n',
    ],
    Courier: [
      '2031-04-10',
      'Relief chief denies giving Holmvik flood toll\n\nThe relief chief in Holmvik did not give a toll of 1,370 after the flood, she said on Thursday.\n\n"I spoke of houses," said Berit Langmo.\n',
    ],
  });
  const relations = stories.flatMap(({ entries }) =>
    entries.filter(({ kind }) => kind === 'figure').flatMap((entry) => entry.relations),
  );
  const denied = relations.filter(({ reason }) => reason.key === 'source_denies');
  assert.equal(denied.length, 1);
  assert.equal(denied[0]!.type, 'conflicts');
  assert.equal(denied[0]!.reason.values['source'], 'Berit Langmo');
});
