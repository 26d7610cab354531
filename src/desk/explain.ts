import type { Annotation, Ground, Span, Story } from '../model/index.js';

/** How one thing came about, with what it was made of. */
export interface Explanation {
  readonly id: string;
  readonly kind: string;
  /** Siglum-free place: the file of the article, null for what spans articles. */
  readonly file: string | null;
  /** The words it stands on. */
  readonly text: string | null;
  readonly values: Readonly<Record<string, string>>;
  readonly rule: string;
  readonly line: string | null;
  readonly evidence: readonly { readonly file: string; readonly span: Span; readonly text: string }[];
  readonly inputs: readonly Explanation[];
}

interface Found extends Span {
  readonly id: string;
  readonly ground: Ground;
}

/** The lists of an annotation whose members can be explained, with the values worth printing. */
const LISTS: readonly [kind: string, list: (a: Annotation) => readonly Found[], shown: readonly string[]][] =
  [
    [
      'figure',
      (a) => a.figures,
      [
        'measure',
        'value',
        'low',
        'high',
        'quantifier',
        'population',
        'place',
        'aggregation',
        'status',
        'chain',
      ],
    ],
    ['position', (a) => a.positions, ['party', 'stance', 'issue', 'condition', 'chain']],
    ['event', (a) => a.events, ['type', 'who', 'where', 'when', 'status']],
    ['schedule', (a) => a.schedules, ['event', 'from', 'to', 'status']],
    ['quote', (a) => a.quotes, ['chain']],
    [
      'attribution',
      (a) => a.attributions.map((item) => ({ ...item, ...extent(item.content, item.cue) })),
      ['act', 'polarity', 'form', 'chain'],
    ],
    ['quantity', (a) => a.quantities, ['value', 'low', 'high', 'quantifier', 'unit']],
    ['time', (a) => a.times, ['type', 'value', 'earliest', 'latest']],
    ['name', (a) => a.names, ['kind', 'entity']],
  ];

function extent(content: readonly Span[], cue: readonly Span[]): Span {
  const spans = content.length > 0 ? content : cue;
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** Depth of the tree of inputs that is printed; chains of grounds are short, a cycle would be a fault. */
const DEPTH = 6;

/**
 * Explains a claim, mention, entry or relation by its id. Relations are named `READING~READING`, by the ids of their two readings.
 * Returns null where no such id is found.
 */
export function explain(
  id: string,
  annotations: readonly Annotation[],
  stories: readonly Story[],
): Explanation | null {
  const [a, b] = id.split('~');
  if (a !== undefined && b !== undefined) return explainRelation(a, b, annotations, stories);
  const entry = stories.flatMap((story) => story.entries).find((item) => item.id === id);
  if (entry) {
    return {
      ...EMPTY,
      id,
      kind: 'entry',
      text: entry.label,
      values: shownValues({ ...entry.scope, measure: entry.measure, origins: entry.independentOrigins }),
      rule: `reconcile/${entry.kind}`,
      inputs: entry.readings.flatMap((reading) => explainClaim(reading.claim, annotations, DEPTH - 2) ?? []),
    };
  }
  return explainClaim(id, annotations, DEPTH);
}

const EMPTY = { file: null, text: null, values: {}, line: null, evidence: [], inputs: [] } as const;

function explainClaim(id: string, annotations: readonly Annotation[], depth: number): Explanation | null {
  for (const annotation of annotations) {
    for (const [kind, list, shown] of LISTS) {
      const found = list(annotation).find((item) => item.id === id);
      if (found) return explainFound(found, kind, shown, annotation, depth);
    }
  }
  return null;
}

function explainFound(
  found: Found,
  kind: string,
  shown: readonly string[],
  annotation: Annotation,
  depth: number,
): Explanation {
  const { file, text } = annotation.article;
  const values = Object.fromEntries(
    shown.map((key) => [key, (found as unknown as Record<string, unknown>)[key]]),
  );
  const inputs = depth > 0 ? found.ground.inputs : [];
  return {
    id: found.id,
    kind,
    file,
    text: text.slice(found.start, found.end),
    values: shownValues(values),
    rule: found.ground.rule,
    line: found.ground.line,
    evidence: found.ground.spans.map((span) => ({ file, span, text: text.slice(span.start, span.end) })),
    inputs: inputs.flatMap((input) => explainClaim(input, [annotation], depth - 1) ?? []),
  };
}

function explainRelation(
  a: string,
  b: string,
  annotations: readonly Annotation[],
  stories: readonly Story[],
): Explanation | null {
  const entries = stories.flatMap((story) => story.entries);
  const relation = entries
    .flatMap((entry) => entry.relations)
    .find((item) => (item.a === a && item.b === b) || (item.a === b && item.b === a));
  if (!relation) return null;
  const readings = entries.flatMap((entry) => entry.readings).filter(({ id }) => id === a || id === b);
  return {
    ...EMPTY,
    id: `${a}~${b}`,
    kind: 'relation',
    text: relation.type,
    values: shownValues({ reason: relation.reason.key, ...relation.reason.values }),
    rule: relation.ground.rule,
    line: relation.ground.line,
    inputs: readings.flatMap((reading) => explainClaim(reading.claim, annotations, DEPTH - 2) ?? []),
  };
}

function shownValues(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([key, value]) => [key, Array.isArray(value) ? `[${value.join(' ← ')}]` : String(value)]),
  );
}
