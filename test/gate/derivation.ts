// Who derives from whom, on a set made from texts of the shared folder by seeded edits: pairs, recall by how much wording is left, kinds,
// directions, origins of each group, and a flood of copies of one source. `npx tsx test/gate/derivation.ts [--hold] [--show] [--seed N]`
// (`--show` prints the errors, only on look). Two articles are a pair if their texts go back to one root.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readArticles } from '../../src/intake/index.js';
import { packs } from '../../src/lang/index.js';
import { derive, kinship, textOrigins } from '../../src/lineage/index.js';
import type { Annotation, Derivation } from '../../src/model/index.js';
import { annotate } from '../../src/pipeline.js';
import { flood, groups, jaccard, type Made } from './lineage/groups.js';
import { random } from './lineage/random.js';
import { ROOT } from './shared.js';

const half = process.argv.includes('--hold') ? 'hold' : 'look';
const show = process.argv.includes('--show') && half === 'look';
const seed = Number(process.argv[process.argv.indexOf('--seed') + 1]) || 20_310_301;

function annotated(item: Made): Annotation {
  const sidecar = {
    file: `${item.file}.meta.json`,
    text: JSON.stringify({ published: item.published, language: 'en', outlet: item.outlet }),
  };
  const [received] = readArticles(Buffer.from(item.text), { file: item.file, sidecar });
  return annotate(received!.article!, packs);
}

/** The articles that something goes back to, itself included where it has no parents. */
function rootsOf(parents: ReadonlyMap<string, readonly string[]>): (node: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  const visit = (node: string, path: ReadonlySet<string>): ReadonlySet<string> => {
    const found = known.get(node);
    if (found) return found;
    const above = (parents.get(node) ?? []).filter((parent) => !path.has(parent));
    const roots = new Set(above.flatMap((parent) => [...visit(parent, new Set([...path, node]))]));
    if (roots.size === 0) roots.add(node);
    known.set(node, roots);
    return roots;
  };
  return (node) => visit(node, new Set());
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((root) => b.has(root));
/** What the set must reach. */
const BARS = { pairs: 0.95, recall: 0.85, origins: 0.9 };
const reach = (name: string, value: number, bar: number): void => {
  if (value >= bar) return;
  console.log(`BELOW THE BAR ${name}: ${value.toFixed(3)} < ${String(bar)}`);
  process.exitCode = 1;
};
const ratio = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3));

interface Sample {
  readonly made: readonly Made[];
  readonly annotations: readonly Annotation[];
  readonly derivations: readonly Derivation[];
  readonly idOf: ReadonlyMap<string, string>;
}

function read(made: readonly Made[]): Sample {
  const annotations = made.map(annotated);
  const started = process.cpuUsage();
  const derivations = derive(annotations);
  const { user } = process.cpuUsage(started);
  console.log(`${String(made.length)} articles, derive ${(user / 1e6).toFixed(1)} CPU-seconds`);
  return {
    made,
    annotations,
    derivations,
    idOf: new Map(made.map(({ file }, i) => [file, annotations[i]!.article.id])),
  };
}

function pairs(sample: Sample): void {
  const { made, annotations, derivations, idOf } = sample;
  const truth = rootsOf(
    new Map(made.map(({ file, parents }) => [idOf.get(file)!, parents.map((parent) => idOf.get(parent)!)])),
  );
  const told = kinship(annotations, derivations).roots();
  const counts = { hit: 0, false: 0, missed: 0 };
  for (let i = 0; i < made.length; i++) {
    for (let j = i + 1; j < made.length; j++) {
      const [a, b] = [idOf.get(made[i]!.file)!, idOf.get(made[j]!.file)!];
      const [is, said] = [shares(truth(a), truth(b)), shares(told(a), told(b))];
      if (is && said) counts.hit += 1;
      else if (said) counts.false += 1;
      else if (is) counts.missed += 1;
    }
  }
  if (show) falseEdges(sample, truth);
  const [p, r] = [counts.hit / (counts.hit + counts.false), counts.hit / (counts.hit + counts.missed)];
  reach('pairs', (2 * p * r) / (p + r), BARS.pairs);
  console.log(
    `pairs   P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)} (${JSON.stringify(counts)})`,
  );
}

function falseEdges(
  { annotations, derivations }: Sample,
  truth: (node: string) => ReadonlySet<string>,
): void {
  const file = new Map(annotations.map(({ article }) => [article.id, article.file]));
  for (const { from, to, kind, strength, grounds } of derivations) {
    if (kind === 'quotes' || !file.has(from) || shares(truth(from), truth(to))) continue;
    console.log(
      `  false ${file.get(from)!} -> ${file.get(to)!} ${kind} ${strength.toFixed(2)} ${grounds.map((ground) => `${ground.kind} ${ground.text.slice(0, 80)}`).join('; ')}`,
    );
  }
}

const BANDS = [0.6, 0.4, 0.25, 0.15, 0.08, 0.03, 0];

/** Each article that was made of one other: is it tied to its family, by how much of the wording is left and by severity. */
function recall({ made, annotations, derivations, idOf }: Sample): void {
  const told = kinship(annotations, derivations).roots();
  const byFile = new Map(made.map((item) => [item.file, item]));
  const bands = new Map<string, [number, number]>();
  const directions: [number, number] = [0, 0];
  const kinds = new Map<string, number>();
  for (const item of made.filter(({ parents }) => parents.length === 1)) {
    const parent = byFile.get(item.parents[0]!)!;
    const [a, b] = [idOf.get(parent.file)!, idOf.get(item.file)!];
    const found = shares(told(a), told(b));
    const left = jaccard(parent.text, item.text);
    for (const key of [
      `J>=${String(BANDS.find((low) => left >= low))}`,
      `severity ${String(item.severity)}`,
    ]) {
      const band = bands.get(key) ?? [0, 0];
      bands.set(key, [band[0] + Number(found), band[1] + 1]);
    }
    if (!found && show)
      console.log(
        `  missed ${parent.file} -> ${item.file} severity ${String(item.severity)} J ${left.toFixed(3)}`,
      );
    const edge = derivations.find(({ from, to }) => (from === a && to === b) || (from === b && to === a));
    if (edge === undefined) continue;
    kinds.set(
      `${String(item.severity)} ${edge.kind}`,
      (kinds.get(`${String(item.severity)} ${edge.kind}`) ?? 0) + 1,
    );
    if (item.published === null || item.redated || item.severity === 0) continue;
    directions[0] += Number(edge.from === a);
    directions[1] += 1;
  }
  const [hits, whole] = bands.get('J>=0.25') ?? [0, 0];
  reach('recall at a Jaccard index of .3', hits / whole, BARS.recall);
  for (const [key, [hit, all]] of [...bands].sort())
    console.log(`recall  ${key.padEnd(12)} ${ratio(hit, all)} (${String(all)})`);
  console.log(
    `kinds   ${[...kinds]
      .sort()
      .map(([key, n]) => `${key} ${String(n)}`)
      .join(', ')}`,
  );
  console.log(`direction, where dates are true ${ratio(...directions)} (${String(directions[1])})`);
}

/** Origins of each group by itself: as many as it has roots. */
function origins({ made, annotations }: Sample): void {
  let exact = 0;
  const all = new Set(made.map(({ group }) => group));
  for (const group of all) {
    const members = annotations.filter((_, i) => made[i]!.group === group);
    const found = textOrigins(members, derive(members));
    const roots = made.filter((item) => item.group === group && item.parents.length === 0).length;
    const told = found.origins.length + found.unknown.length;
    if (told === roots) exact += 1;
    else if (show) {
      console.log(`  group ${String(group)}: ${String(roots)} roots, told ${String(told)}`);
      for (const item of made.filter((one) => one.group === group))
        console.log(`    ${item.file} of [${item.parents.join(' ')}] severity ${String(item.severity)}`);
      const file = new Map(members.map(({ article }) => [article.id, article.file]));
      for (const { from, to, kind, strength } of derive(members))
        console.log(`    told ${file.get(from) ?? from} -> ${file.get(to)!} ${kind} ${strength.toFixed(2)}`);
    }
  }
  reach('origins exact', exact / all.size, BARS.origins);
  console.log(`origins exact ${ratio(exact, all.size)} (${String(all.size)} groups)`);
}

if (!existsSync(join(ROOT, '.split'))) {
  console.log('derivation: 0 articles: the shared sets are not here');
} else {
  const set = read(groups(half, random(seed)));
  pairs(set);
  recall(set);
  origins(set);
  const copies = read(flood(half, 200, random(seed + 1)));
  const { origins: found, unknown } = textOrigins(copies.annotations, copies.derivations);
  const count = found.length + unknown.length;
  if (count !== 1) process.exitCode = 1;
  console.log(
    `flood   ${String(count)} origins of ${String(copies.made.length)} articles${count === 1 ? '' : ' BELOW THE BAR'}`,
  );
}
