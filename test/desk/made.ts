import type { TestContext } from 'node:test';
import { restOf, storiesOf } from '../../src/desk/export.js';
import { deskJson } from '../../src/export/desk.js';
import type { Annotator } from '../../src/desk/annotator.js';
import type { Desk } from '../../src/desk/desk.js';
import { openDesk, type OpenOptions } from '../../src/desk/open.js';
import type { Taking } from '../../src/desk/taking.js';
import { packs } from '../../src/lang/index.js';
import { annotate, sketchOf } from '../../src/pipeline.js';

/** Invented coverage: two stories, three languages, a copy and a changed page. */
export const COVERAGE: Readonly<Record<string, string>> = {
  'alma.txt':
    'Ferry Alma aground off Sandvig\n\nSeven people were injured when the ferry Alma ran aground off Sandvig on Monday, the coast guard said. The ferry carried 212 passengers.',
  'alma-da.txt':
    'Færgen Alma gået på grund\n\nSyv mennesker blev såret, da færgen Alma gik på grund ud for Sandvig mandag, oplyste kystvagten. Færgen havde 212 passagerer om bord.',
  'alma-copy.txt':
    'Ferry runs aground\n\nSeven people were injured when the ferry Alma ran aground off Sandvig on Monday, the coast guard said. The ferry carried 212 passengers.',
  'council.txt':
    'Council of Tarnby votes\n\nThe council of Tarnby approved the budget with 12 votes to 9 on Tuesday. Mayor Ragna Holt said the vote was late.',
  'council-nb.txt':
    'Budsjettet i Tarnby vedtatt\n\nKommunestyret i Tarnby vedtok budsjettet med 12 mot 9 stemmer tirsdag. Ordfører Ragna Holt sa at voteringen kom sent.',
};

/** A follow-up without a day of its own: its story dates it. */
export const UNDATED =
  'Ferry Alma: what is known\n\nThe ferry Alma ran aground off Sandvig. Seven people were injured and the ferry carried 212 passengers, the coast guard said.';

/** The same with another number. */
export const CHANGED = COVERAGE['alma.txt']!.replace('Seven', 'Nine');

export const taking = (file: string, text: string): Taking => ({
  bytes: new TextEncoder().encode(text),
  file,
  published: '2031-05-06',
});

export const coverage = (): readonly Taking[] =>
  Object.entries(COVERAGE).map(([file, text]) => taking(file, text));

/** Annotates in this thread: a thread of its own for every desk of a test would take most of its time. */
export const here: Annotator = (articles) => {
  const made = articles.map((article) => annotate(article, packs));
  return Promise.resolve({
    made: made.map((annotation) => ({ annotation, sketch: sketchOf(annotation) })),
    stopped: [],
  });
};

/** A desk on a folder, closed when the test ends if it was not before. Its clock goes a minute with each look. */
export async function deskOn(
  t: TestContext,
  folder: string,
  options: Partial<OpenOptions> = {},
): Promise<Desk> {
  let minute = 0;
  const now = (): string => new Date(Date.UTC(2031, 4, 6, 10, minute++)).toISOString();
  const desk = await openDesk({ folder, database: null, engine: 'test', now, annotate: here, ...options });
  t.after(() => desk.close().catch(() => undefined));
  return desk;
}

/** The whole desk as it is exported. */
export async function resultOf({ store: { index }, engine }: Desk): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of deskJson(storiesOf(index, engine), () => restOf(index))) pieces.push(piece);
  return pieces.join('');
}
