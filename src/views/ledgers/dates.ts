import type { Annotation } from '../../model/index.js';
import type { Context } from '../context.js';
import { headingOf } from '../articles.js';
import { coded, dated, filled, named, some, term, words } from './items.js';
import type { LedgerRow } from './types.js';

/** The date of each article: given, or told by its own evidence, with the window and the words that it rests on. Open is shown as open. */
export const dateRows = (context: Context): readonly LedgerRow[] =>
  [...context.story.articles]
    .map((annotation) => ({
      annotation,
      key: `${context.siglum(annotation.article.id)} ${annotation.article.id}`,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ annotation }) => dateRow(context, annotation));

function dateRow(context: Context, annotation: Annotation): LedgerRow {
  const { id, outlet, published, language } = annotation.article;
  return {
    id,
    cells: filled({
      article: [named(context.siglum(id))],
      outlet: some(outlet, named),
      heading: some(headingOf(annotation), (text) =>
        words({ text, language: annotation.layout.language ?? language }),
      ),
      published: some(published?.value, dated),
      basis: [term('date', published?.basis ?? 'none')],
      notBefore: some(published?.earliest, dated),
      notAfter: some(published?.latest, dated),
      evidence: (published?.evidence ?? []).map((text) =>
        words({ text, language: annotation.layout.language }),
      ),
      questions: annotation.issues
        .filter(({ code }) => code.startsWith('date-'))
        .map(({ message }) => coded(message)),
    }),
  };
}
