import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileOptions } from '../intake/index.js';
import { issueOf } from '../kit/issue.js';
import type { Annotation, Issue } from '../model/index.js';
import type { Score } from '../model/score.js';
import { ISSUES } from '../registry/issues.js';
import { GOLD_FILES, GoldReader, score } from '../score/index.js';
import { annotated } from './annotate.js';

export interface Scores {
  readonly scores: readonly Score[];
  /** What was wrong with the gold, by its file. */
  readonly noted: readonly Noted[];
}

interface Noted {
  readonly file: string;
  readonly issues: readonly Issue[];
}

/** The largest gold file that is read, in bytes. */
const LARGEST = 50_000_000;

/** Reads the gold of a folder and its texts, and says how what is found compares. `seen` is told of each article as it is done. */
export function scoreFolder(
  folder: string,
  options: FileOptions,
  seen: (result: Noted, done: number) => void,
): Scores {
  const { files, noted } = goldFiles(folder);
  const reader = new GoldReader(files);
  const documents = reader.documents();
  const read = new Map<string, Annotation>();
  documents.forEach(({ file }, i) => {
    for (const result of annotated([join(folder, file)], options)) {
      seen(result, i + 1);
      if (result.annotation) read.set(file, result.annotation);
    }
  });
  const gold = reader.read(documents, (file) => read.get(file)?.article.text ?? null);
  const articles = documents.map(({ id, file }) => ({ doc: id, annotation: read.get(file) ?? null }));
  return {
    scores: score(gold, articles),
    noted: [...noted, ...reader.issues.map(({ file, issue }) => ({ file, issues: [issue] }))],
  };
}

function goldFiles(folder: string): { files: Record<string, unknown>; noted: Noted[] } {
  const files: Record<string, unknown> = {};
  const noted: Noted[] = [];
  for (const name of GOLD_FILES) {
    const file = `${name}.json`;
    const note = (issue: Issue): void => void noted.push({ file, issues: [issue] });
    try {
      const path = join(folder, file);
      const { size } = statSync(path);
      if (size > LARGEST) note(issueOf(ISSUES['file-too-large'], { size, limit: LARGEST }));
      else files[name] = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    } catch (error) {
      const isAbsent = (error as NodeJS.ErrnoException).code === 'ENOENT';
      if (!isAbsent) note(issueOf(ISSUES['gold-broken'], { reason: (error as Error).message }));
      else if (name === 'documents') note(issueOf(ISSUES['gold-missing'], { file }));
    }
  }
  return { files, noted };
}
