// Compares what we read with two public specifications, Recognizers-Text and Duckling, case by case: the share that agrees, by language and
// type. `npx tsx test/gate/specs.ts recognizers|duckling [LANGUAGE…] [--look] [--show] [--left-out]`; half of the cases is for looking at
// (--look, with --show their disagreements), the other half for judging. The last line is JSON for the gate.
import { join } from 'node:path';
import { quantities } from '../../src/annotate/numbers/index.js';
import { times } from '../../src/annotate/times/index.js';
import { text as deText } from '../../src/lang/de/text.js';
import { numbers as deNumbers } from '../../src/lang/de/numbers.js';
import { times as deTimes } from '../../src/lang/de/times.js';
import { packs } from '../../src/lang/index.js';
import { numbers as nlNumbers } from '../../src/lang/nl/numbers.js';
import { text as nlText } from '../../src/lang/nl/text.js';
import { times as nlTimes } from '../../src/lang/nl/times.js';
import type { Article, Packs } from '../../src/model/index.js';
import { layout } from '../../src/text/index.js';
import { articleOf } from '../lang/article.js';
import { agrees, type Found } from './specs/agree.js';
import { halfOf, type Case, type LeftOut } from './specs/case.js';
import { duckling } from './specs/duckling.js';
import { recognizers } from './specs/recognizers.js';
import { sharedFolder } from './shared.js';

const SETS = {
  recognizers: {
    folder: 'data/recognizers-specs',
    read: recognizers,
    languages: ['en', 'es', 'fr', 'de', 'nl', 'sv'],
  },
  duckling: {
    folder: 'data/duckling-examples',
    read: duckling,
    languages: ['en', 'es', 'fr', 'de', 'nl', 'sv', 'da', 'nb'],
  },
} as const;

/** The packs, and for languages without one the parts that are there. */
const known: Packs = {
  de: { ...packs.und, code: 'de', text: deText, numbers: deNumbers, times: deTimes },
  nl: { ...packs.und, code: 'nl', text: nlText, numbers: nlNumbers, times: nlTimes },
  ...packs,
};

function found({ text, language, reference }: Case): Found {
  const article: Article = {
    ...articleOf(text, language),
    published: {
      value: reference,
      precision: 'day',
      basis: 'given',
      earliest: reference,
      latest: reference,
      evidence: [],
    },
  };
  const pack = known[language] ?? known.und;
  const laidOut = layout(article, known).layout;
  const dated = times(laidOut, pack);
  return { times: dated.times, quantities: quantities(laidOut, pack, dated.times) };
}

class Score {
  right = 0;
  all = 0;

  add(right: boolean): void {
    this.all += 1;
    if (right) this.right += 1;
  }

  get share(): number {
    return this.all === 0 ? 0 : this.right / this.all;
  }
}

function shown(one: Case, read: Found): string {
  const times = read.times.map(({ start, end, value }) => `${one.text.slice(start, end)}=${String(value)}`);
  const numbers = read.quantities.map(
    ({ value, low, high, kind }) => `${String(value ?? `${String(low)}..${String(high)}`)} ${kind}`,
  );
  return `  ${one.language} ${one.type} | ${one.text} | ${JSON.stringify(one.expected)} | ${[...times, ...numbers].join('; ')}`;
}

function printLeftOut(leftOut: readonly LeftOut[]): void {
  const counts = new Map<string, number>();
  for (const { type, reason } of leftOut)
    counts.set(`${type}: ${reason}`, (counts.get(`${type}: ${reason}`) ?? 0) + 1);
  for (const [reason, count] of [...counts].sort())
    console.log(`left out ${String(count).padStart(5)}  ${reason}`);
}

function main(name: keyof typeof SETS, args: readonly string[]): void {
  const shared = sharedFolder();
  if (shared === null) {
    console.log('specs: 0 cases: the shared sets are not here');
    return;
  }
  const { folder, read, languages } = SETS[name];
  const half = args.includes('--look') ? 'look' : 'hold';
  const picked = args.filter((arg) => !arg.startsWith('--'));
  const show = args.includes('--show') && half === 'look';
  const metrics: Record<string, number> = {};
  const leftOut: LeftOut[] = [];
  for (const language of languages) {
    if (picked.length > 0 && !picked.includes(language)) continue;
    const { cases, leftOut: out } = read(join(shared, folder), language);
    leftOut.push(...out);
    const scores = new Map<string, Score>();
    const total = new Score();
    for (const one of cases) {
      if (halfOf(one.text) !== half) continue;
      const result = found(one);
      const right = agrees(one, result);
      if (show && !right) console.log(shown(one, result));
      scores.set(one.type, scores.get(one.type) ?? new Score());
      scores.get(one.type)!.add(right);
      total.add(right);
    }
    const parts = [...scores].map(([type, { share, all }]) => `${type} ${share.toFixed(3)} (${String(all)})`);
    console.log(`${language}  ${total.share.toFixed(3)} (${String(total.all)})  ${parts.join('  ')}`);
    metrics[`${language}.agree`] = total.share;
    for (const [type, { share }] of scores) metrics[`${language}.${type}`] = share;
  }
  printLeftOut(leftOut);
  console.log(JSON.stringify({ metrics }));
}

const [set, ...rest] = process.argv.slice(2);
if (set === 'recognizers' || set === 'duckling') main(set, rest);
else console.log('specs: name a set: recognizers or duckling');
