import { fold } from '../kit/fold.js';
import type { Annotation, Derivation, Span } from '../model/index.js';
import { directionOf, outletOf } from './direction.js';
import { factsOf } from './facts.js';

/** Sentences in which a cited outlet is taken to be what the whole report rests on. */
const OPENING = 3;
const TELLERS: ReadonlySet<string> = new Set(['outlet', 'wire']);

/**
 * Edges from what an article itself names: agencies credited for the text (`edit`: an outlet that carries a wire edits it), and outlets
 * or agencies cited for parts of it (`quotes`). The source is an article's id where exactly one article given is by that outlet and
 * shares the outlet's name, else the label as a node of its own, which all spellings of the label share.
 */
export function creditDerivations(annotations: readonly Annotation[]): readonly Derivation[] {
  const byOutlet = groupByOutlet(annotations);
  const named = annotations.flatMap((annotation) =>
    [...credited(annotation), ...cited(annotation)].map((derivation) => ({ derivation, annotation })),
  );
  const spellings = spellingsOf(named.map(({ derivation }) => derivation.from));
  return named.map(({ derivation, annotation }) => ({
    ...derivation,
    from:
      originalOf(derivation.from, annotation, byOutlet)?.article.id ?? spellings.get(fold(derivation.from))!,
  }));
}

/** Of the spellings of each label ("OrbisNet", "Orbisnet") the first in code order, so that their articles rest on one source. */
function spellingsOf(labels: readonly string[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const label of [...labels].sort()) if (!spellings.has(fold(label))) spellings.set(fold(label), label);
  return spellings;
}

function groupByOutlet(annotations: readonly Annotation[]): ReadonlyMap<string, readonly Annotation[]> {
  const groups = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const outlet = outletOf(annotation);
    if (outlet === null) continue;
    const list = groups.get(outlet);
    if (list) list.push(annotation);
    else groups.set(outlet, [annotation]);
  }
  return groups;
}

/** Facts that two articles must share for one to be what the other cites; a name alone may mean another report of the same source. */
const SHARED = 4;

/** The article that a label means: the only one of that outlet that is not later and shares enough facts. */
function originalOf(
  label: string,
  to: Annotation,
  byOutlet: ReadonlyMap<string, readonly Annotation[]>,
): Annotation | null {
  const keys = new Set(factsOf(to).map(({ key }) => key));
  const fitting = (byOutlet.get(fold(label)) ?? []).filter(
    (from) =>
      from !== to &&
      directionOf(from, to).from === from &&
      factsOf(from).filter(({ key }) => keys.has(key)).length >= SHARED,
  );
  return fitting.length === 1 ? fitting[0]! : null;
}

function credited(annotation: Annotation): readonly Derivation[] {
  const { article, layout } = annotation;
  const own = outletOf(annotation);
  return article.credits
    .filter((credit) => fold(credit) !== own)
    .map((credit) => ({
      from: credit,
      to: article.id,
      kind: 'edit',
      grounds: [
        {
          kind: 'credit',
          text: credit,
          spans: creditSpans(layout.article.text, layout.blocks, credit),
          sourceSpans: [],
        },
      ],
      strength: 0.9,
    }));
}

/** Where the credit is printed, in the blocks that hold credits. */
function creditSpans(text: string, blocks: Annotation['layout']['blocks'], credit: string): readonly Span[] {
  return blocks
    .filter(({ kind }) => kind === 'credit' || kind === 'dateline' || kind === 'promo')
    .flatMap((block) => {
      const at = text.slice(block.start, block.end).toLowerCase().indexOf(credit.toLowerCase());
      return at < 0 ? [] : [{ start: block.start + at, end: block.start + at + credit.length }];
    });
}

function cited(annotation: Annotation): readonly Derivation[] {
  const own = outletOf(annotation);
  const credits = new Set(annotation.article.credits.map(fold));
  const tellers = new Map<string, { label: string; spans: Span[]; opening: boolean }>();
  for (const { source, sentence } of annotation.attributions) {
    // a description ("the agency") names nobody
    if (!source || source.entity === null || !TELLERS.has(source.class)) continue;
    const label = nameOf(annotation, source.entity) ?? source.resolved;
    const key = fold(label);
    // a reporter of the agency or outlet itself is no other source
    if (
      [own, ...credits].some((name) => name !== null && ` ${fold(source.resolved)} `.includes(` ${name} `)) ||
      key === own
    )
      continue;
    const teller = tellers.get(key) ?? { label, spans: [], opening: false };
    teller.spans.push({ start: source.start, end: source.end });
    teller.opening ||= sentence < OPENING;
    tellers.set(key, teller);
  }
  return [...tellers.values()].map(({ label, spans, opening }) => ({
    from: label,
    to: annotation.article.id,
    kind: 'quotes',
    grounds: [{ kind: 'link', text: label, spans, sourceSpans: [] }],
    strength: opening ? 0.6 : 0.4,
  }));
}

/** The name of the teller where its words hold more ("the state news agency X"). */
const nameOf = ({ entities }: Annotation, entity: string | null): string | null =>
  entities.find(({ id, kind }) => id === entity && kind === 'organisation')?.name ?? null;
