/**
 * Trains the tagger on the Universal Dependencies treebanks of STEMMA_SHARED (default ../shared) and writes
 * src/text/tag/weights.bin. Every tenth sentence of each treebank is held back; the figures printed are on those, by the
 * weights as written.
 *
 *   npx tsx scripts/train-tagger.ts            train, write, evaluate (some minutes)
 *   npx tsx scripts/train-tagger.ts --check    evaluate the weights that are there
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createTagger } from '../src/text/tag/tagger.js';
import { encodeWeights } from './tagger/encode.js';
import { evaluate, printTable, speed } from './tagger/evaluate.js';
import { dress, prepare, Rows } from './tagger/examples.js';
import { makeLabels } from './tagger/labels.js';
import { largest, trainPerceptron } from './tagger/perceptron.js';
import { readTreebanks, type Corpus } from './tagger/treebanks.js';

const FILE = new URL('../src/text/tag/weights.bin', import.meta.url);

/** A combination of tag and features seen less often than this gives up features; a feature seen less often is left out. */
const LEAST_LABEL = 60;
const LEAST_FEATURE = 3;
/** Weights that the file may hold: at 10 to 12 bits each, some two megabytes. */
const KEEP = 1_400_000;
const OPTIONS = { epochs: 10, margin: 6, forget: 0.3, report: console.log };

/**
 * Trains three times: once to learn which weights matter, then twice on those alone, from different orders of the
 * sentences, and takes the mean of the two.
 */
function train(corpus: Corpus): Uint8Array {
  const { labels, indexOf } = makeLabels(
    corpus.train.flatMap((sentence) => [...sentence.tags]),
    LEAST_LABEL,
  );
  const rows = new Rows(LEAST_FEATURE);
  const { examples, known } = prepare(dress(corpus.train, 7), indexOf, rows);
  console.log(`${examples.length} sentences, ${rows.size} features, ${labels.length} labels`);
  const run = (mask: Uint8Array | null, seed: number): Float32Array =>
    trainPerceptron(examples, rows, labels.length, mask, { ...OPTIONS, seed });
  const mask = largest(run(null, 11), KEEP);
  const weights = run(mask, 12);
  run(mask, 13).forEach((weight, at) => (weights[at]! += weight));
  return encodeWeights(weights, rows, known, labels);
}

const corpus = readTreebanks(process.env['STEMMA_SHARED'] ?? '../shared');
if (!process.argv.includes('--check')) writeFileSync(FILE, train(corpus));
const bytes = readFileSync(FILE);
const tag = createTagger(bytes);
console.log(`${bytes.length} bytes`);
printTable('As printed', evaluate(tag, corpus.hold));
printTable(
  'In capitals',
  evaluate(tag, corpus.hold, (word) => word.toUpperCase()),
);
printTable('Language not known', evaluate(tag, corpus.hold, undefined, ''));
const rate = speed(createTagger(bytes), corpus.train);
console.log(`words per CPU second: ${Math.round(rate.cold)} at first, ${Math.round(rate.warm)} warm`);
