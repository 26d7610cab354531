import type { ArticleAnchor, CorrectionRow, Ruling, StoryCorrection, UnfitReason } from '../model/index.js';
import type { ArticleOf, Heading, Kind, Met, Scene } from './types.js';

const idsOf = (anchors: readonly ArticleAnchor[], articleOf: ArticleOf): readonly string[] => [
  ...new Set(anchors.flatMap((anchor) => articleOf(anchor) ?? [])),
];

/** Fits the story that holds all the articles which are still there, and where they are split off, none of the others. */
function anchor(
  { title }: Heading,
  { act, articles, from, values }: StoryCorrection,
  { articleOf, ids }: Scene,
): Met | UnfitReason {
  const own = idsOf(articles, articleOf);
  if (own.length === 0) return 'article-gone';
  if (!own.every((id) => ids.has(id))) return 'story-parted';
  if (act === 'split' && idsOf(from, articleOf).some((id) => ids.has(id))) return 'story-parted';
  return {
    target: [...own].sort().join(' '),
    article: null,
    span: null,
    found: 'title' in values ? { title } : {},
  };
}

const asItIs = (heading: Heading): Heading => heading;

/** The title that a person gave is that in every language. */
const amend: Kind<StoryCorrection, 'heading'>['apply'] = (heading, { correction }) => ({
  ...heading,
  title: String(correction.values['title']),
  titles: {},
});

const kind = (
  act: StoryCorrection['act'],
  overrules: Kind<StoryCorrection, 'heading'>['overrules'],
  apply: Kind<StoryCorrection, 'heading'>['apply'],
): Kind<StoryCorrection, 'heading'> => ({ of: 'story', act, part: 'heading', overrules, anchor, apply });

// which articles are of one story is told to the grouping before there are stories: togetherAndApart
export const STORIES = [
  kind('confirm', ['confirm', 'reject'], asItIs),
  kind('reject', ['confirm', 'reject'], asItIs),
  kind('amend', ['amend'], amend),
  kind('merge', [], asItIs),
  kind('split', [], asItIs),
];

/**
 * What the corrections that stand, in the order of their saying, tell the grouping. A later one takes from earlier ones what it
 * contradicts: articles that it puts together are no longer apart, and those that it parts are no longer together.
 */
export function togetherAndApart(rows: readonly CorrectionRow[], articleOf: ArticleOf): readonly Ruling[] {
  let rulings: readonly Ruling[] = [];
  for (const { correction } of rows) {
    if (correction.of !== 'story') continue;
    const own = idsOf(correction.articles, articleOf);
    const from = idsOf(correction.from, articleOf).filter((id) => !own.includes(id));
    if (correction.act === 'merge' && own.length > 1)
      rulings = [...rulings.flatMap((ruling) => withoutParting(ruling, own)), { together: own }];
    if (correction.act === 'split' && own.length > 0 && from.length > 0)
      rulings = [...rulings.flatMap((ruling) => parted(ruling, own, from)), { apart: [own, from] }];
  }
  return rulings;
}

/** Without those that are put together now, where they stood on several sides. */
function withoutParting(ruling: Ruling, together: readonly string[]): readonly Ruling[] {
  if ('together' in ruling) return [ruling];
  const met = ruling.apart.filter((side) => side.some((id) => together.includes(id)));
  if (met.length < 2) return [ruling];
  const apart = ruling.apart
    .map((side) => side.filter((id) => !together.includes(id)))
    .filter((side) => side.length > 0);
  return apart.length > 1 ? [{ apart }] : [];
}

/** Those of one side stay together, not those of two. */
function parted(ruling: Ruling, own: readonly string[], from: readonly string[]): readonly Ruling[] {
  if ('apart' in ruling) return [ruling];
  const sides = [own, from].map((side) => ruling.together.filter((id) => side.includes(id)));
  if (sides.some((side) => side.length === 0)) return [ruling];
  return sides.filter((side) => side.length > 1).map((together) => ({ together }));
}
