import type { Derivation, DerivationCorrection, DerivationKind, UnfitReason } from '../model/index.js';
import type { Kind, Met, Scene } from './types.js';

type Derivations = readonly Derivation[];

/** A text that was made of another, or one that cites another: two statements of their own. */
const sort = (kind: DerivationKind): boolean => kind === 'quotes';

/** The two ends as they are called in derivations. */
function endsOf(
  { from, to }: DerivationCorrection,
  { articleOf, ids }: Scene,
): readonly [string, string] | UnfitReason {
  const source = 'label' in from ? from.label : articleOf(from);
  const derived = articleOf(to);
  if (source === null || derived === null) return 'article-gone';
  return ids.has(derived) && ('label' in from || ids.has(source)) ? [source, derived] : 'story-parted';
}

const between =
  (met: Met, kind: DerivationKind) =>
  (derivation: Derivation): boolean =>
    `${derivation.from} ${derivation.to}` === met.target && sort(derivation.kind) === sort(kind);

function anchor(derivations: Derivations, correction: DerivationCorrection, scene: Scene): Met | UnfitReason {
  const ends = endsOf(correction, scene);
  if (typeof ends === 'string') return ends;
  const met: Met = { target: ends.join(' '), article: ends[1], span: null, found: {} };
  const found = derivations.find(between(met, correction.kind));
  // what the engine has not found can be said, but not confirmed or rejected
  if (found === undefined) return correction.act === 'amend' ? met : 'derivation-gone';
  return { ...met, found: { kind: found.kind } };
}

const asItIs = (derivations: Derivations): Derivations => derivations;

const reject: Kind<DerivationCorrection, 'derivations'>['apply'] = (derivations, { correction }, met) => {
  const gone = between(met, correction.kind);
  return derivations.filter((derivation) => !gone(derivation));
};

/** One derivation of the kind that the person says, on their word beside whatever grounds there were. */
const amend: Kind<DerivationCorrection, 'derivations'>['apply'] = (
  derivations,
  { by, reason, correction },
  met,
) => {
  const old = between(met, correction.kind);
  const [from, to] = endsOfTarget(met);
  const word = { kind: 'editor', text: [by, reason].filter((part) => part !== null).join(': '), spans: [], sourceSpans: [] } as const; // prettier-ignore
  const kind = (correction.values['kind'] ?? correction.kind) as DerivationKind;
  const grounds = [...derivations.filter(old).flatMap((derivation) => derivation.grounds), word];
  return [...derivations.filter((derivation) => !old(derivation)), { from, to, kind, grounds, strength: 1 }];
};

/** The derived article is the last word: the label of a source may be of several. */
function endsOfTarget({ target }: Met): readonly [from: string, to: string] {
  const at = target.lastIndexOf(' ');
  return [target.slice(0, at), target.slice(at + 1)];
}

const kind = (
  act: DerivationCorrection['act'],
  overrules: Kind<DerivationCorrection, 'derivations'>['overrules'],
  apply: Kind<DerivationCorrection, 'derivations'>['apply'],
): Kind<DerivationCorrection, 'derivations'> => ({
  of: 'derivation',
  act,
  part: 'derivations',
  overrules,
  anchor,
  apply,
});

export const DERIVATIONS = [
  kind('confirm', ['confirm', 'reject'], asItIs),
  kind('reject', ['confirm', 'reject', 'amend'], reject),
  kind('amend', ['reject', 'amend'], amend),
];
