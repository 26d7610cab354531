import { fold } from '../../src/kit/fold.js';
import type { Annotation, Figure, Story } from '../../src/model/index.js';
import { measures } from '../../src/registry/measures.js';
import { relations as rows } from '../../src/registry/relations.js';
import type { Expected, ExpectedFigure, Place } from './expected.js';
import { finder, nameOf, oneOf, sameLabel, type Check } from './finder.js';
import { saidChecks } from './said.js';

const INVERSE = new Map<string, string>(rows.map(({ type, inverse }) => [type, inverse]));

/** Ages, scores and numbers in a row belong to no count of a story. */
const DETAILS = new Set(measures.filter(({ kind }) => kind === 'detail').map(({ id }) => id));

/** All checks of one story folder. */
export function checksOf(
  expected: Expected,
  annotations: readonly Annotation[],
  stories: readonly Story[],
): Check[] {
  const figures = finder(annotations, (annotation) => annotation.figures);
  const at: At = (place) => figures(place)[0] ?? null;
  return [
    grouping(expected, stories),
    ...expected.figures.flatMap((figure) => figureChecks(figure, at)),
    ...saidChecks(expected, annotations),
    ...expected.never.map((place) => {
      const found = at(place);
      return {
        name: `never ${nameOf(place)}`,
        holds: found === null || found.measure === null || DETAILS.has(found.measure),
        got: found?.measure ?? '',
      };
    }),
    ...expected.relations.map((relation) => relationCheck(relation, at, stories)),
    ...expected.derivations.map((derivation) => derivationCheck(derivation, stories)),
    textOrigins(expected, stories),
  ];
}

type At = (place: Place) => Figure | null;

function grouping({ stories }: Expected, found: readonly Story[]): Check {
  const key = (groups: readonly (readonly string[])[]): string =>
    groups
      .map((group) => [...group].sort().join(' '))
      .sort()
      .join(' | ');
  const got = key(found.map(({ articles }) => articles.map(({ article }) => article.file)));
  return { name: 'grouping', holds: got === key(stories), got };
}

function figureChecks(expected: ExpectedFigure, at: At): Check[] {
  const found = at(expected);
  const name = nameOf(expected);
  const value = {
    name: `value ${name}`,
    holds: found !== null && found.value === expected.value,
    got: String(found?.value),
  };
  if (found === null) return [value];
  const checks = [
    value,
    { name: `bound ${name}`, holds: oneOf(expected.quantifier, found.quantifier), got: found.quantifier },
    { name: `status ${name}`, holds: oneOf(expected.status ?? 'reported', found.status), got: found.status },
  ];
  if (expected.measure !== null)
    checks.push({
      name: `measure ${name}`,
      holds: oneOf(expected.measure, found.measure),
      got: found.measure ?? '',
    });
  if (expected.notMeasure !== undefined)
    checks.push({
      name: `not ${expected.notMeasure} ${name}`,
      holds: found.measure !== expected.notMeasure,
      got: found.measure ?? '',
    });
  if (expected.chainAny !== true)
    checks.push({
      name: `chain ${name}`,
      holds: sameChain(found.chain, expected.chain),
      got: found.chain.join(' ← '),
    });
  return checks;
}

const sameChain = (got: readonly string[], wanted: readonly string[]): boolean =>
  got.length === wanted.length && got.every((label, i) => sameLabel(label, wanted[i]!));

function relationCheck(
  { a, b, types }: Expected['relations'][number],
  at: At,
  stories: readonly Story[],
): Check {
  const [x, y] = [at(a)?.id, at(b)?.id];
  const found = stories
    .flatMap(({ entries }) => entries)
    .flatMap(({ relations }) => relations)
    .flatMap((relation) =>
      relation.a === x && relation.b === y
        ? [relation.type]
        : relation.a === y && relation.b === x
          ? [INVERSE.get(relation.type) ?? relation.type]
          : [],
    );
  // readings kept apart in two entries are of different scope without a word
  const got = found.length > 0 ? found : ['different_scope', 'none'];
  return {
    name: `relation ${nameOf(a)} – ${nameOf(b)}`,
    holds: x !== undefined && y !== undefined && got.some((type) => types.includes(type)),
    got: got.join(', '),
  };
}

function derivationCheck(
  { from, to, kinds }: Expected['derivations'][number],
  stories: readonly Story[],
): Check {
  const files = new Map(
    stories.flatMap(({ articles }) => articles.map(({ article }) => [article.id, article.file] as const)),
  );
  const found = stories
    .flatMap(({ derivations }) => derivations)
    .filter(
      (item) =>
        files.get(item.to) === to && (files.get(item.from) === from || fold(item.from) === fold(from)),
    )
    .map(({ kind }) => kind);
  return {
    name: `derivation ${from} → ${to}`,
    holds: found.some((kind) => kinds.includes(kind)),
    got: found.join(', '),
  };
}

function textOrigins({ origins, stories: [first] }: Expected, stories: readonly Story[]): Check {
  const story = stories.find(({ articles }) => articles.some(({ article }) => first?.includes(article.file)));
  const count = story?.origins.filter(({ kind }) => kind === 'text').length ?? 0;
  return { name: 'text origins', holds: count === origins.texts, got: String(count) };
}
