import type { OffsetMap } from '../../src/model/index.js';

/** Pieces of invented pages for the tests of the intake. */

export const PARAGRAPHS: readonly string[] = [
  'The night ferry between Vestholm and Skarvik ran aground on Tuesday evening with 214 people on board, the coast guard said.',
  'Eleven passengers were taken to hospital with minor injuries, and the last of them could go home on Wednesday, according to the county.',
  'The shipping line said that it would not comment on the cause before the inquiry was over, and that tickets would be paid back.',
  'Divers are to look at the hull on Friday if the wind allows it, the harbour master, Ida Vestergren, told the local radio.',
];

/** A page as content systems make them: navigation, title, lead, body, picture, links, comments, footer. */
export function page(
  parts: { head?: string; lead?: string; body?: string; before?: string; after?: string; html?: string } = {},
): string {
  const body = parts.body ?? PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
  return `<!DOCTYPE html>
<html ${parts.html ?? 'lang="en"'}>
<head><meta charset="utf-8"><title>Ferry runs aground off Skarvik | The Vestholm Post</title>
<meta property="og:site_name" content="The Vestholm Post">
${parts.head ?? ''}
<style>p { color: black }</style></head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav>
${parts.before ?? ''}
<main><article>
<h1>Ferry runs aground off Skarvik</h1>
${parts.lead ?? ''}
<div class="text">${body}</div>
</article></main>
${parts.after ?? ''}
<footer><p>The Vestholm Post is edited in Vestholm. All rights are with the publisher, who answers letters in the order they come.</p></footer>
</body></html>`;
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Throws unless every run of a map is the same characters in text and source. */
export function checkRuns(text: string, source: string, { text: at, source: from, length }: OffsetMap): void {
  for (const [run, start] of at.entries()) {
    const size = length[run]!;
    const origin = from[run]!;
    if (text.slice(start, start + size) !== source.slice(origin, origin + size)) {
      throw new Error(`run ${String(run)} of the offset map leads astray`);
    }
  }
}
