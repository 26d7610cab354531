import type {
  Annotation,
  Attribution,
  EventReport,
  Figure,
  Position,
  Quote,
  Source,
} from '../model/index.js';

/** One article as a line of `stemma annotate --format jsonl`: every key is always there, `null` or `[]` where it does not apply. */
export function annotationLine(annotation: Annotation): string {
  return JSON.stringify(annotationRecord(annotation));
}

export function annotationRecord(a: Annotation): Record<string, unknown> {
  return {
    article: articleRecord(a),
    blocks: a.layout.blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    sentences: a.layout.sentences.map(({ start, end }) => ({ start, end })),
    names: a.names.map(({ start, end, kind, entity }) => ({ start, end, kind, entity })),
    entities: a.entities.map(({ id, name, kind }) => ({ id, name, kind })),
    times: a.times.map(({ start, end, type, value, earliest, latest }) => ({
      start,
      end,
      type,
      value,
      earliest,
      latest,
    })),
    quotes: a.quotes.map(quoteRecord),
    attributions: a.attributions.map(attributionRecord),
    figures: a.figures.map(figureRecord),
    positions: a.positions.map(positionRecord),
    events: a.events.map(eventRecord),
    issues: a.issues.map(({ code, severity, start, end, message }) => ({
      code,
      severity,
      start,
      end,
      message,
    })),
    tolls: a.tolls,
  };
}

function articleRecord({ article, layout }: Annotation): Record<string, unknown> {
  const { id, file, outlet, credits, published } = article;
  return { id, file, language: layout.language, outlet, credits, published };
}

const sourceRecord = (source: Source | null): Record<string, unknown> | null =>
  source && { label: source.resolved, class: source.class, start: source.start, end: source.end };

function quoteRecord({ id, start, end, speaker, cue, chain }: Quote): Record<string, unknown> {
  return {
    id,
    start,
    end,
    speaker: speaker && {
      label: speaker.resolved,
      entity: speaker.entity,
      start: speaker.start,
      end: speaker.end,
    },
    cue: cue && { start: cue.start, end: cue.end },
    chain,
  };
}

function attributionRecord(a: Attribution): Record<string, unknown> {
  const { id, source, cue, content, act, polarity, form, chain } = a;
  return { id, source: sourceRecord(source), cue, content, act, polarity, form, chain };
}

function figureRecord(f: Figure): Record<string, unknown> {
  const { id, start, end, stated, value, low, high, lowStrict, highStrict, quantifier, unit, measure } = f;
  const { population, place, aggregation, status, asOf, partOf, chain } = f;
  return {
    id,
    start,
    end,
    stated,
    value,
    low,
    high,
    lowStrict,
    highStrict,
    quantifier,
    unit,
    measure,
    population,
    place,
    aggregation,
    status,
    asOf,
    partOf,
    chain,
  };
}

function positionRecord(p: Position): Record<string, unknown> {
  const { id, start, end, party, stance, issue, condition, chain } = p;
  return { id, start, end, party, stance, issue, condition, chain };
}

function eventRecord(e: EventReport): Record<string, unknown> {
  const { id, start, end, type, who, where, when, status } = e;
  return { id, start, end, type, who, where, when, status };
}
