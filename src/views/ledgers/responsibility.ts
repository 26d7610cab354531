import type { Annotation } from '../../model/index.js';
import { CLAIMING_STEMS, RESPONSIBILITY_STEMS } from '../../registry/ledgers.js';
import type { Context } from '../context.js';
import { accountOf } from './events.js';
import { folded, named } from './items.js';
import { foldedWords, hasStem } from './stems.js';
import type { Item } from './types.js';

/** Sentences after an incident in which someone claims or denies it. */
const AFTER = 4;

/** Who is said to claim or to deny responsibility, in the sentences of the incident and those after it. */
export function responsibility(
  context: Context,
  told: readonly { readonly annotation: Annotation; readonly sentence: number }[],
): Record<string, readonly Item[]> {
  const found = told.flatMap(({ annotation, sentence: at }) =>
    annotation.layout.sentences
      .filter(({ index }) => index >= at && index <= at + AFTER)
      .filter((sentence) => hasStem(foldedWords(annotation, sentence), RESPONSIBILITY_STEMS))
      .flatMap((sentence) => claimIn(context, annotation, sentence)),
  );
  return {
    claimed: folded(
      context,
      found.filter(({ denied }) => !denied).map(({ item }) => item),
    ),
    denied: folded(
      context,
      found.filter(({ denied }) => denied).map(({ item }) => item),
    ),
  };
}

/** The first one named in a sentence that tells of taking responsibility, or of an attribution that denies it. */
function claimIn(
  context: Context,
  annotation: Annotation,
  sentence: Annotation['layout']['sentences'][number],
): readonly { readonly denied: boolean; readonly item: Item }[] {
  const denial = annotation.attributions.find(
    (attribution) =>
      attribution.sentence === sentence.index && attribution.polarity === 'deny' && attribution.source,
  );
  const name = annotation.names.find(
    ({ first, kind }) => first >= sentence.first && first < sentence.last && kind !== 'other',
  );
  const id = `${annotation.article.id}.x${String(sentence.start)}`;
  const { by, places } = accountOf(context, annotation, {
    id,
    start: sentence.start,
    end: sentence.end,
    chain: [],
  });
  if (denial) return [{ denied: true, item: named(denial.source!.resolved, by, places) }];
  if (!name || !hasStem(foldedWords(annotation, sentence), CLAIMING_STEMS)) return [];
  return [{ denied: false, item: named(context.name(name.entity), by, places) }];
}
