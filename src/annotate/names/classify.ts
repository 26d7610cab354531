import type { NameKind } from '../../model/index.js';
import type { Draft, Kinded } from './draft.js';
import { endingOf } from './lexicon.js';
import type { View } from './view.js';

interface Verdict {
  readonly kind: NameKind;
  readonly rule: string;
  readonly line: string | null;
}

/** What a row of words names, by the registry, the words around it and its own words; the first rule that applies decides. */
export function classify(view: View, draft: Draft): Kinded {
  const verdict =
    byRegistry(draft) ??
    byTitle(draft) ??
    byHeads(view, draft) ??
    byContext(view, draft) ??
    byShape(view, draft);
  return { ...draft, ...verdict };
}

function byRegistry(draft: Draft): Verdict | null {
  const { known } = draft;
  if (!known || (draft.title?.person && known.kind === 'place')) return null;
  return { kind: known.kind, rule: 'names/registry', line: `registry/${known.of}: ${known.name}` };
}

const byTitle = (draft: Draft): Verdict | null =>
  draft.title?.person ? { kind: 'person', rule: 'names/title', line: draft.title.line } : null;

function byHeads(view: View, draft: Draft): Verdict | null {
  const { organisations, places, language } = view.lexicon;
  for (let i = draft.last - 1; i >= draft.first; i--) {
    const { norm } = view.stem(i);
    const edge = i === draft.last - 1 || i === draft.first;
    for (const [kind, heads] of [
      ['organisation', organisations],
      ['place', places],
    ] as const) {
      const plural = draft.last - draft.first > 1;
      const tail = heads.tails.longest(view.tokens, i, draft.last);
      if ((heads.words.has(norm) && plural && edge) || tail)
        return { kind, rule: 'names/head', line: `${language}/names.${kind}s: ${norm}` };
    }
  }
  const { norm } = view.stem(draft.last - 1);
  for (const [kind, heads] of [
    ['organisation', organisations],
    ['place', places],
  ] as const) {
    const ending = draft.last - draft.first === 1 ? endingOf(norm, heads.endings) : null;
    if (ending !== null)
      return { kind, rule: 'names/ending', line: `${language}/names.${kind}s: -${ending}` };
  }
  return null;
}

function byContext(view: View, draft: Draft): Verdict | null {
  const { lexicon, tokens } = view;
  const before = draft.first - 1;
  const after = tokens[draft.last];
  if (after && lexicon.sayings.has(after.norm) && after.shape === 'lower' && draft.last - draft.first > 1)
    return { kind: 'person', rule: 'names/sayer', line: `${lexicon.language}/names.sayings: ${after.norm}` };
  if (before < 0) return null;
  for (let from = Math.max(0, before - 2); from <= before; from++) {
    const place = lexicon.prepositions.longest(tokens, from, draft.first);
    if (
      place?.end === draft.first &&
      draft.last - draft.first === 1 &&
      tokens[draft.first]!.shape !== 'upper'
    )
      return {
        kind: 'place',
        rule: 'names/where',
        line: `${lexicon.language}/names.placePrepositions: ${place.value}`,
      };
  }
  return null;
}

function byShape(view: View, draft: Draft): Verdict {
  const size = draft.last - draft.first;
  const first = view.tokens[draft.first]!;
  if (size === 1 && first.shape !== 'capital')
    return { kind: 'organisation', rule: 'names/acronym', line: null };
  if (size >= 2 && size <= 4) return { kind: 'person', rule: 'names/shape', line: null };
  return { kind: size === 1 ? 'person' : 'organisation', rule: 'names/shape', line: null };
}
