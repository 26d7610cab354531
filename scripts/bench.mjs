/**
 * `npm run bench`: articles of 750 words per CPU-second from text to claims, in process and warm, against wink-nlp and compromise
 * on the same texts in the same run. Neither finds who says what; both cut sentences, tag words and find names, which is the part
 * that can be compared; as they are slow, they are given every tenth text. CPU time (with the helper threads of the engine), never wall time; the median of the passes after warm-up.
 * Texts: the PolNeAR articles of the shared folder, without it the examples.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WARM = 3;
const PASSES = 5;
const EVERY = 10;
const WORDS = 750;

const root = new URL('..', import.meta.url).pathname;
const dist = (path) => new URL(`../dist/src/${path}`, import.meta.url);
const shared = process.env.STEMMA_SHARED ?? join(root, '../shared');

function texts() {
  const folders = ['dev', 'train']
    .map((part) => join(shared, 'data/polnear', part, 'text'))
    .filter(existsSync);
  const found = folders.length > 0 ? folders : [join(root, 'examples')];
  return found.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
}

async function stemma() {
  const [{ readArticles }, { packs }, { annotate }] = await Promise.all(
    ['intake/index.js', 'lang/index.js', 'pipeline.js'].map((path) => import(dist(path))),
  );
  const encoder = new TextEncoder();
  return (text, at) => {
    const [{ article }] = readArticles(encoder.encode(text), { file: `${at}.txt` });
    return annotate(article, packs).attributions.length;
  };
}

async function wink() {
  const [{ default: winkNlp }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp = winkNlp(model, ['sbd', 'pos', 'ner']);
  return (text) => nlp.readDoc(text).entities().length();
}

async function compromise() {
  const { default: nlp } = await import('compromise');
  return (text) => nlp(text).people().length;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Articles per CPU-second of one pass over all texts. */
function pass({ read, list, words }) {
  const before = process.cpuUsage();
  list.forEach((text, at) => read(text, at));
  const { user, system } = process.cpuUsage(before);
  return words / WORDS / ((user + system) / 1e6);
}

const all = texts();
const some = all.filter((_, at) => at % EVERY === 0);
const wordsOf = (list) => list.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);
console.log(
  `${all.length} texts, ${wordsOf(all)} words; articles of ${WORDS} words per CPU-second, ${PASSES} passes`,
);
const rows = [
  { name: 'stemma', read: await stemma(), list: all, rates: [] },
  { name: 'wink-nlp', read: await wink(), list: some, rates: [] },
  { name: 'compromise', read: await compromise(), list: some, rates: [] },
].map((row) => ({ ...row, words: wordsOf(row.list) }));
for (const row of rows) {
  row.cold = pass(row);
  for (let i = 1; i < WARM; i++) pass(row);
}
// in turn, so that whatever else the machine does falls on all alike
for (let i = 0; i < PASSES; i++) for (const row of rows) row.rates.push(pass(row));
for (const { name, rates, cold } of rows) {
  const [middle, least, most, first] = [median(rates), Math.min(...rates), Math.max(...rates), cold].map(
    (rate) => rate.toFixed(1),
  );
  console.log(`${name.padEnd(12)} median ${middle}  (${least} to ${most}; first pass ${first})`);
}
console.log(`resident memory ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB, all three loaded`);
