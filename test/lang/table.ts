import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../gate/shared.js';

export interface Row {
  readonly text: string;
  readonly expected: string;
  /** `file:line`, for messages. */
  readonly at: string;
}

export interface Table {
  readonly language: string;
  readonly published: string | null;
  readonly rows: readonly Row[];
}

const LANG = join(ROOT, 'src/lang');

/** The example tables of a component, `src/lang/<code>/examples/<component>.md`, of every language that has one. */
export function tablesOf(component: string): readonly Table[] {
  return readdirSync(LANG)
    .map((language) => ({ language, path: join(LANG, language, 'examples', `${component}.md`) }))
    .filter(({ path }) => existsSync(path))
    .map(({ language, path }) => read(language, path));
}

/** A Markdown table with the columns text and expected; `\|` is a bar within a cell. */
function read(language: string, path: string): Table {
  const lines = readFileSync(path, 'utf8').split('\n');
  const published = lines
    .map((line) => /^Published: (\S+)$/.exec(line)?.[1])
    .find((found) => found !== undefined);
  const rows = lines.flatMap((line, index) => {
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
    const [, text, expected] = cells;
    if (cells.length < 4 || text === undefined || expected === undefined) return [];
    if (text === 'text' || /^:?-+:?$/.test(text)) return [];
    return [
      { text, expected, at: `src/lang/${language}/examples/${path.split('/').at(-1)!}:${String(index + 1)}` },
    ];
  });
  return { language, published: published ?? null, rows };
}
