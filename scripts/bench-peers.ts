/**
 * The part of `npm run bench` that is about intake beside its peers: the language of a text beside eld and franc, the article in a page
 * beside Readability on linkedom. Texts and pages are made by a seed. CPU time of this process, never wall time; medians of passes in turn.
 * Peers that are not installed are left out and said so: they are no part of Stemma.
 */
import { eld } from 'eld/extrasmall';
import { readArticles } from '../src/intake/index.js';
import { packs } from '../src/lang/index.js';
import { identify } from '../src/text/language.js';
import { coverage } from './coverage/made.js';

const PASSES = 3;
const TEXTS = 200;

type Peer = (text: string) => unknown;
interface Row {
  readonly name: string;
  readonly run: Peer;
}

/** A package by its name, which may not be there. */
async function installed<T>(name: string): Promise<T | null> {
  try {
    return (await import(name)) as T;
  } catch {
    console.log(`${name} is not installed: npm install --no-save ${name}`);
    return null;
  }
}

function seconds(run: Peer, texts: readonly string[]): number {
  const before = process.cpuUsage();
  for (const text of texts) run(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Medians of passes in turn, so that whatever else the machine does falls on all alike; ratios to the first row. */
function compared(what: string, rows: readonly Row[], texts: readonly string[]): void {
  const costs = rows.map((): number[] => []);
  for (const { run } of rows) seconds(run, texts);
  for (let pass = 0; pass < PASSES; pass++) rows.forEach(({ run }, i) => costs[i]!.push(seconds(run, texts)));
  const medians = costs.map((list) => [...list].sort((a, b) => a - b)[list.length >> 1]!);
  rows.forEach(({ name }, i) => {
    const rate = texts.length / medians[i]!;
    console.log(
      `${name.padEnd(14)} ${rate.toFixed(0)} ${what} per CPU-second, ${(medians[0]! / medians[i]!).toFixed(2)} times Stemma's`,
    );
  });
}

const texts = coverage({ stories: TEXTS / 10, perStory: 10, seed: 1 }).map(({ text }) => text);
const families = packs.und.text.families ?? [];
const franc = await installed<{ franc: Peer }>('franc');
compared(
  'texts',
  [
    { name: 'stemma', run: (text) => identify(text, families) },
    { name: 'eld', run: (text) => eld.detect(text).language },
    ...(franc ? [{ name: 'franc', run: franc.franc }] : []),
  ],
  texts,
);

/** What stands around an article in a page: navigation, related links, a footer. */
const AROUND = `<nav><ul>${'<li><a href="/a">Section of the paper</a></li>'.repeat(60)}</ul></nav>`;
const pageOf = (text: string): string => {
  const [title = '', ...lines] = text.split('\n').filter((line) => line !== '');
  return `<!doctype html><html><head><title>${title}</title>${'<meta name="x" content="y"><script>var a = 1;</script>'.repeat(30)}</head>
    <body>${AROUND}<main><article><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article></main><aside>${AROUND}</aside></body></html>`;
};

const encoder = new TextEncoder();
const dom = await installed<{ parseHTML: (html: string) => { document: unknown } }>('linkedom');
const reader = await installed<{ Readability: new (document: unknown) => { parse: () => unknown } }>(
  '@mozilla/readability',
);
compared(
  'pages',
  [
    { name: 'stemma', run: (html) => readArticles(encoder.encode(html), { file: 'page.html' }) },
    ...(dom && reader
      ? [
          {
            name: 'readability',
            run: (html: string) => new reader.Readability(dom.parseHTML(html).document).parse(),
          },
        ]
      : []),
  ],
  texts.map(pageOf),
);
