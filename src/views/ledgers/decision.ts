import type { Annotation, Attribution, Sentence } from '../../model/index.js';
import { DECISIONS, SPONSOR_STEMS, VOTES } from '../../registry/ledgers.js';
import { cover } from '../../kit/span.js';
import type { Context } from '../context.js';
import { printed } from '../excerpt.js';
import { scheduleView } from '../schedule.js';
import { accountOf, eventGroups, eventRow, type Told } from './events.js';
import { dated, filled, folded, named, some, term, words } from './items.js';
import { begins, foldedWords } from './stems.js';
import { stepRow } from './timeline.js';
import { figureRows } from './toll.js';
import type { LedgerRow } from './types.js';

const TYPES: ReadonlySet<string> = new Set(DECISIONS);
const COUNTS: ReadonlySet<string> = new Set(VOTES);

/** Votes and drafts, when they were set for and put off to, the votes counted, and the wording that documents are said to have. */
export function decisionRows(context: Context): readonly LedgerRow[] {
  const votes = eventGroups(context, ({ type }) => TYPES.has(type)).map((group) => voteRow(context, group));
  const counts = figureRows(
    context,
    ({ measure }) => COUNTS.has(measure ?? ''),
    () => ({
      part: [term('ledgerTerm', 'count')],
    }),
  );
  if (votes.length + counts.length === 0) return [];
  const steps = scheduleView(context)
    .filter(({ event }) => TYPES.has(event))
    .flatMap((schedule) => schedule.steps.map((step) => stepRow(context, schedule.event, step)))
    .map((row) => ({ ...row, cells: { ...row.cells, part: [term('ledgerTerm', 'schedule')] } }));
  return [...votes, ...steps, ...counts, ...wordingRows(context)];
}

const voteRow = (context: Context, group: readonly Told[]): LedgerRow =>
  eventRow(context, group, {
    part: [term('ledgerTerm', group[0]!.event.type === 'draft' ? 'draft' : 'vote')],
    sponsor: folded(
      context,
      group.flatMap(({ annotation, event, by, places }) =>
        sponsorsIn(annotation, annotation.layout.sentences[event.sentence]).map((id) =>
          named(context.name(id), by, places),
        ),
      ),
    ),
  });

/** Tokens between a word of sponsoring and the name. */
const REACH = 4;

/** Those behind a draft: a name after such a word, with a preposition right before it ("drafted by X", "ført i pennen av X"). */
function sponsorsIn(annotation: Annotation, sentence: Sentence | undefined): readonly string[] {
  if (!sentence) return [];
  const { tokens } = annotation.layout;
  const at = foldedWords(annotation, sentence).flatMap((word, index) =>
    begins(word, SPONSOR_STEMS) ? [sentence.first + index] : [],
  );
  return annotation.names
    .filter(({ first, kind }) => {
      if (kind === 'other' || first <= sentence.first || first >= sentence.last) return false;
      const before = tokens[first - 1]!.tag?.upos === 'DET' ? first - 2 : first - 1;
      return (
        tokens[before]?.tag?.upos === 'ADP' && at.some((token) => token < first && first - token <= REACH)
      );
    })
    .map(({ entity }) => entity);
}

/** What documents are said to say, where the story has something to decide: the wording of each version. */
const wordingRows = (context: Context): readonly LedgerRow[] =>
  context.story.articles.flatMap((annotation) =>
    documentsIn(annotation).map((attribution) => wordingRow(context, annotation, attribution)),
  );

/** Documents that speak in the sentence of a draft, or right beside it. */
export const documentsIn = ({ attributions, events }: Annotation): readonly Attribution[] => {
  const decided = events
    .filter(({ type }) => type === 'draft' || type === 'vote')
    .map(({ sentence }) => sentence);
  return attributions.filter(
    ({ source, content, sentence }) =>
      source?.class === 'document' &&
      content.length > 0 &&
      decided.some((other) => Math.abs(other - sentence) <= 1),
  );
};

function wordingRow(context: Context, annotation: Annotation, attribution: Attribution): LedgerRow {
  const span = cover(attribution.content);
  const { by, places } = accountOf(context, annotation, {
    ...span,
    id: attribution.id,
    chain: attribution.chain,
  });
  return {
    id: attribution.id,
    cells: filled({
      part: [term('ledgerTerm', 'draft')],
      what: some(attribution.source?.resolved, (text) =>
        words({ text, language: annotation.layout.language }),
      ),
      wording: [words(printed(annotation, span), by, places)],
      reported: some(context.published(annotation.article.id), dated),
    }),
  };
}
