import type { Annotation, Figure } from '../../model/index.js';
import {
  decisionRules,
  MAJORITY_STEMS,
  OUTCOME_STEMS,
  type DecisionRule,
} from '../../registry/decision-rules.js';
import { cover, length, overlap } from '../../kit/span.js';
import type { Context } from '../context.js';
import { printed } from '../excerpt.js';
import { documentsIn } from './decision.js';
import { figured, mergedNotes } from './items.js';
import { foldedWords, hasStem } from './stems.js';
import { rowOfClaim } from './toll.js';
import type { Item, LedgerNote } from './types.js';

type Outcome = 'adopted' | 'failed' | 'vetoed';

/** The numbers of one vote as one article gives them; null where it does not. */
interface Count {
  readonly favour: Figure;
  readonly against: Figure | null;
  readonly abstained: Figure | null;
}

/** Sentences around the numbers of a vote in which its outcome and its body are told. */
const AROUND = 2;

/** Given votes, the outcome that the rule of the body makes of them; given an outcome as well, whether the two fit. */
export const decisionNotes = (context: Context): readonly LedgerNote[] => [
  ...mergedNotes(
    context.story.articles.flatMap((annotation) =>
      countsIn(annotation).map((count) => noteOf(context, annotation, count)),
    ),
  ),
  ...context.story.articles.flatMap((annotation) => wordingNotes(annotation)),
];

/** Votes in favour with those against and the abstentions told in the same sentence or the next. */
function countsIn({ figures }: Annotation): readonly Count[] {
  const told = figures.filter(
    ({ status, value, quantifier }) => status === 'reported' && value !== null && quantifier === 'exact',
  );
  const of = (measure: string, near: Figure): Figure | null =>
    told.find(
      (figure) =>
        figure.measure === measure &&
        figure.sentence - near.sentence >= 0 &&
        figure.sentence - near.sentence <= 1,
    ) ?? null;
  return told
    .filter(({ measure }) => measure === 'votes_for')
    .map((favour) => ({ favour, against: of('votes_against', favour), abstained: of('abstentions', favour) }))
    .filter(({ against, abstained }) => against !== null || abstained !== null);
}

function noteOf(context: Context, annotation: Annotation, count: Count): LedgerNote {
  const rule = ruleOf(annotation, count);
  const follows = outcomeOf(annotation, count, rule);
  const told = toldOutcome(annotation, count);
  const figures = [count.favour, count.against, count.abstained].flatMap((figure) => figure ?? []);
  // what is vetoed has failed
  const fits = told === follows || (told === 'failed' && follows === 'vetoed');
  const key =
    follows === null ? 'vote_untold' : told === null ? 'vote_follows' : fits ? 'vote_fits' : 'vote_open';
  return {
    id: figures.map(({ id }) => id).join(' '),
    state: key === 'vote_open' || key === 'vote_untold' ? 'open' : 'fits',
    message: {
      key,
      values: {
        favour: numberOf(count.favour),
        against: numberOf(count.against),
        abstained: numberOf(count.abstained),
        rule: rule.id,
        outcome: follows,
        told,
      },
    },
    items: figures.flatMap((figure): readonly Item[] => {
      const row = rowOfClaim(context, figure.id);
      return row ? [figured(figure.measure, row)] : [];
    }),
    reasons: key === 'vote_open' ? { candidates: ['other_rule', 'later_revision'] } : {},
  };
}

/** A number that no text gives is shown as a dash. */
const numberOf = (figure: Figure | null): number | string => figure?.value ?? '–';

/** The sentences around the numbers. */
const around = ({ layout }: Annotation, { favour }: Count): Annotation['layout']['sentences'] =>
  layout.sentences.filter(({ index }) => Math.abs(index - favour.sentence) <= AROUND);

/** The rule of the body that is named nearest, or the majority that the text asks for; else that of a body without rules of its own. */
function ruleOf(annotation: Annotation, count: Count): DecisionRule {
  const sentences = around(annotation, count);
  const text = sentences.flatMap((sentence) => foldedWords(annotation, sentence)).join(' ');
  const asked = Object.entries(MAJORITY_STEMS).find(([, stems]) =>
    stems.some((stem) => text.includes(stem)),
  )?.[0];
  const bodies = new Set(
    annotation.names.filter(({ kind }) => kind !== 'person').map(({ entity }) => entity),
  );
  const named = decisionRules.find(({ body }) => body !== null && bodies.has(body));
  if (named?.veto.length) return named;
  if (asked !== undefined) {
    const own = decisionRules.find(
      ({ body, share, atLeast }) => named && body === named.body && atLeast && share !== null,
    );
    return own ?? decisionRules.find(({ id }) => id === asked)!;
  }
  const needed = neededIn(annotation);
  const simple = decisionRules.find(({ id }) => id === 'simple_majority')!;
  return named ?? (needed === null ? simple : { ...simple, least: needed });
}

/** The number of votes that the article says are needed. */
const neededIn = ({ figures }: Annotation): number | null =>
  figures.find(({ measure, value }) => measure === 'votes_needed' && value !== null)?.value ?? null;

/** What the rule makes of the votes; null where what is told does not decide it. */
function outcomeOf(annotation: Annotation, count: Count, rule: DecisionRule): Outcome | null {
  const { favour, against } = count;
  const yes = favour.value!;
  if (rule.least !== null && yes < rule.least) return 'failed';
  if (rule.veto.length > 0) return vetoOf(annotation, count, rule);
  if (against === null) return rule.least === null ? null : 'adopted';
  const cast = yes + against.value!;
  if (cast === 0 || rule.share === null) return null;
  return (rule.atLeast ? yes / cast >= rule.share : yes / cast > rule.share) ? 'adopted' : 'failed';
}

/** A permanent member against stops it; who was against must be told, where anyone was. */
function vetoOf(
  annotation: Annotation,
  { favour, against, abstained }: Count,
  rule: DecisionRule,
): Outcome | null {
  const near = annotation.events.filter(
    ({ type, status, sentence }) =>
      type === 'veto' && status !== 'planned' && Math.abs(sentence - favour.sentence) <= AROUND,
  );
  if (near.some(({ who }) => who.some((id) => rule.veto.includes(id)))) return 'vetoed';
  const all = favour.value! + (abstained?.value ?? 0);
  return against?.value === 0 || (against === null && all === rule.members) ? 'adopted' : null;
}

/** How the text says the vote ended: in the sentence of the numbers, or the nearest one around it; null where it says several things. */
function toldOutcome(annotation: Annotation, count: Count): Outcome | null {
  const sentences = [...around(annotation, count)].sort(
    (a, b) =>
      Math.abs(a.index - count.favour.sentence) - Math.abs(b.index - count.favour.sentence) ||
      a.index - b.index,
  );
  for (const sentence of sentences) {
    const norms = foldedWords(annotation, sentence).filter((_, index) =>
      isVerb(annotation, sentence.first + index),
    );
    const found = (['vetoed', 'adopted', 'failed'] as const).filter((outcome) =>
      hasStem(norms, OUTCOME_STEMS[outcome]),
    );
    if (found.length === 1) return found[0]!;
    if (found.length > 1) return null;
  }
  return null;
}

/** A finite verb or participle: "a vote to adopt" tells no outcome. */
function isVerb({ layout }: Annotation, at: number): boolean {
  const { tag } = layout.tokens[at]!;
  return (tag?.upos === 'VERB' && tag.verb !== 'inf') || (tag?.upos === 'ADJ' && tag.verb === 'part');
}

/** Words that two versions must share to be collated. */
const SHARED = 0.3;

/** Two versions of what a document asks for, told in one article: which words came in, and which fell out. */
function wordingNotes(annotation: Annotation): readonly LedgerNote[] {
  const told = documentsIn(annotation).map((attribution) => ({
    ...attribution,
    ...cover(attribution.content),
  }));
  // what holds the words of another version is no version of its own
  const versions = told
    .filter(
      (one) =>
        !told.some((other) => other !== one && overlap(one, other) > 0 && length(other) <= length(one)),
    )
    .map((attribution) => ({
      id: attribution.id,
      words: attribution.content.flatMap(
        (span) => printed(annotation, span).text.match(/[\p{L}\p{N}]+/gu) ?? [],
      ),
    }));
  return versions.slice(1).flatMap((later, index) => {
    const earlier = versions[index]!;
    const has = (list: readonly string[], word: string): boolean =>
      list.some((other) => other.toLowerCase() === word.toLowerCase());
    const added = later.words.filter((word) => !has(earlier.words, word));
    const removed = earlier.words.filter((word) => !has(later.words, word));
    const shared =
      1 - (added.length + removed.length) / Math.max(1, later.words.length + earlier.words.length);
    if (shared < SHARED || added.length + removed.length === 0) return [];
    return [
      {
        id: `${earlier.id} ${later.id}`,
        state: 'open' as const,
        message: { key: 'wording', values: { added: quoted(added), removed: quoted(removed) } },
        items: [],
        reasons: {},
      },
    ];
  });
}

const quoted = (list: readonly string[]): string => (list.length === 0 ? '–' : `“${list.join(' ')}”`);
