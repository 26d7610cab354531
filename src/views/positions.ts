import type { Annotation, Position } from '../model/index.js';
import { foldPlaces, place, type Context } from './context.js';
import { excerpt, printed } from './excerpt.js';
import { gather, wordsKey } from './gather.js';
import type { PartyView, PositionRow } from './types.js';

interface Held {
  readonly annotation: Annotation;
  readonly position: Position;
}

/** What each party wants, offers, refuses: by party, those first that most is told of. */
export function positionsView(context: Context): readonly PartyView[] {
  const held = context.story.articles.flatMap((annotation) =>
    annotation.positions.map((position) => ({ annotation, position })),
  );
  return gather(held, partyKeys)
    .map((group) => partyOf(context, group))
    .sort(
      (a, b) =>
        Number(a.label === null) - Number(b.label === null) ||
        spread(b) - spread(a) ||
        (a.key < b.key ? -1 : 1),
    );
}

const spread = ({ rows }: PartyView): number => rows.reduce((sum, { places }) => sum + places.length, 0);

function partyKeys({ position: { party, partyEntity } }: Held): readonly string[] {
  if (party === null) return ['none'];
  const words = `words ${wordsKey(party)}`;
  return partyEntity === null ? [words] : [`entity ${partyEntity}`, words];
}

function partyOf(context: Context, held: readonly Held[]): PartyView {
  const entity = held.find(({ position }) => position.partyEntity !== null)?.position.partyEntity ?? null;
  const party = held[0]!.position.party;
  return {
    key: entity ?? (party === null ? '' : wordsKey(party)),
    label: entity === null ? party : context.name(entity),
    rows: gather(held, (item) => positionKeys(context, item))
      .map((group) => rowOf(context, group))
      .sort((a, b) => b.places.length - a.places.length),
  };
}

function positionKeys(context: Context, { annotation, position }: Held): readonly string[] {
  const entry = context.entryOf(position.id);
  const { stance, issue, condition } = position;
  const words = issue ?? annotation.article.text.slice(position.start, position.end);
  const own = `${stance} ${wordsKey(words)} ${condition === null ? '' : wordsKey(condition)}`;
  return entry?.kind === 'position' ? [`entry ${entry.id} ${stance}`, own] : [own];
}

function rowOf(context: Context, held: readonly Held[]): PositionRow {
  const places = foldPlaces(
    context,
    held.map(({ annotation, position }) => place(context, annotation.article.id, position.id, position)),
  );
  const first = held.find(({ position }) => position.id === places[0]?.mark) ?? held[0]!;
  const { annotation, position } = first;
  const { language } = annotation.layout;
  return {
    id: position.id,
    stance: position.stance,
    issue: position.issueSpan
      ? printed(annotation, position.issueSpan)
      : position.issue === null
        ? null
        : { text: position.issue, language },
    condition: position.conditionSpan
      ? printed(annotation, position.conditionSpan)
      : position.condition === null
        ? null
        : { text: position.condition, language },
    words: excerpt(annotation, position),
    through: [...position.chain].reverse().filter((label) => label !== position.party),
    places,
  };
}
