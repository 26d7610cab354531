import { once } from '../kit/once.js';
import { contains } from '../kit/span.js';
import type { Annotation, BlockKind } from '../model/index.js';
import { liesIn } from './containment.js';
import type { Context, FigureRead } from './context.js';
import { disputed, mayBeOne, near, ofPeople, toldApart, type Group } from './group.js';
import { compatible } from './scope.js';

/**
 * Numbers of an incident whose sentence tells no place go with the one group that tells a place where the text around them names that
 * place and no other at which the story counts an incident. Two such groups, two numbers of one article, or a text that names the
 * places of two incidents leave them where they are. Only what tells its own place draws others, so the order of readings plays no part.
 */
export function withPlaceless(groups: readonly Group[], context: Context): readonly Group[] {
  if (!ofPeople(groups[0]?.reads[0])) return groups;
  const placed = groups.filter(({ scope, reads }) => scope.place !== null && reads.some(isIncident));
  const homes = new Map<FigureRead, Group>();
  for (const group of groups.filter(({ scope }) => scope.place === null))
    for (const read of bodies(group)) {
      const home = homeOf(read, group, placed, context);
      if (home !== null) homes.set(read, home);
    }
  for (const read of rivals(homes)) homes.delete(read);
  for (const [heading, home] of headings(groups, homes)) homes.set(heading, home);
  return groups
    .map((group) => ({
      ...group,
      reads: [
        ...group.reads.filter((read) => !homes.has(read)),
        ...[...homes].flatMap(([read, home]) => (home === group ? [read] : [])),
      ],
    }))
    .filter(({ reads }) => reads.length > 0);
}

const isIncident = ({ claim }: FigureRead): boolean => claim.aggregation === 'incident';

const bodies = ({ reads }: Group): readonly FigureRead[] => reads.filter(({ claim }) => !claim.heading);

/** A heading goes where the number below it goes that it says in short. */
const headings = (
  groups: readonly Group[],
  homes: ReadonlyMap<FigureRead, Group>,
): readonly (readonly [FigureRead, Group])[] =>
  groups.flatMap(({ reads }) =>
    reads
      .filter(({ claim }) => claim.heading)
      .flatMap((heading) => {
        const below = reads.find(
          (read) =>
            read.reading.article === heading.reading.article && homes.has(read) && near(heading, [read]),
        );
        return below ? [[heading, homes.get(below)!] as const] : [];
      }),
  );

/** Of two different numbers of one article neither is known to be that of the place, unless two sources give them for one thing. */
function rivals(homes: ReadonlyMap<FigureRead, Group>): readonly FigureRead[] {
  return [...homes].flatMap(([read, home]) =>
    [...homes].some(([other, there]) => there === home && toldApart(read, other) && !disputed(read, other))
      ? [read]
      : [],
  );
}

function homeOf(
  read: FigureRead,
  { scope }: Group,
  placed: readonly Group[],
  context: Context,
): Group | null {
  const told = incidentPlaces(context);
  const named = placesAround(read, told);
  const here = placed.filter(({ scope: { place } }) => named.has(place!));
  const [home] = here;
  if (!home || here.length > 1) return null;
  const place = home.scope.place!;
  const isElsewhere = (other: string): boolean =>
    other !== place && !liesIn(context, other, place) && !liesIn(context, place, other);
  if ([...named].some((other) => told.has(other) && isElsewhere(other))) return null;
  const fits =
    compatible({ ...scope, span: null }, { ...home.scope, span: null }) &&
    home.reads.every((other) => mayBeOne(read, other) && !onOtherDays(read, other));
  return fits ? home : null;
}

/** The places of which the story tells that something counted happened there once, by entity id. */
const incidentPlaces = once(
  ({ articles }: Context): ReadonlySet<string> =>
    new Set(
      articles.flatMap(({ figures }) =>
        figures.flatMap(({ aggregation, status, placeEntity }) =>
          aggregation === 'incident' && status === 'reported' && placeEntity !== null ? [placeEntity] : [],
        ),
      ),
    ),
);

/**
 * The places that the sentence of a number names; where it names none, those of the last sentence before it that does, else of the
 * first behind it.
 */
function placesAround({ annotation, claim }: FigureRead, told: ReadonlySet<string>): ReadonlySet<string> {
  const bySentence = placesOf(annotation, told);
  const sentences = [...bySentence.keys()];
  const at = sentences.findLast((index) => index <= claim.sentence) ?? sentences[0];
  return (at === undefined ? undefined : bySentence.get(at)) ?? new Set();
}

/** Blocks that are no part of the account. */
const SILENT: ReadonlySet<BlockKind> = new Set(['promo', 'interface', 'credit']);

/** By sentence, in order, the places that it names apart from those that only tell who says it; sentences without one are left out. */
function placesOf(
  { names, attributions, layout: { sentences } }: Annotation,
  told: ReadonlySet<string>,
): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  let at = 0;
  for (const name of names) {
    if (name.kind !== 'place' && !told.has(name.entity)) continue;
    if (attributions.some(({ source }) => source !== null && contains(source, name))) continue;
    while (at + 1 < sentences.length && sentences[at]!.end <= name.start) at++;
    if (!contains(sentences[at]!, name) || SILENT.has(sentences[at]!.kind)) continue;
    found.set(at, (found.get(at) ?? new Set()).add(name.entity));
  }
  return found;
}

/** Whether both texts tell a day of the week or a date beside their number, and no day of the one fits one of the other. */
function onOtherDays(a: FigureRead, b: FigureRead): boolean {
  const [one, two] = [daysBeside(a), daysBeside(b)];
  return one.length > 0 && two.length > 0 && !one.some((day) => two.some((other) => isOneDay(day, other)));
}

/** Characters between a word of telling and the time of telling: "police said Monday". */
const TOLD = 12;

/** TIMEX3 values of the days told in the paragraph of a number, up to the end of its sentence; nights are of two days and left out. */
function daysBeside({ annotation, claim }: FigureRead): readonly string[] {
  const { sentences } = annotation.layout;
  const own = sentences[claim.sentence];
  if (!own) return [];
  const start = sentences.find(({ paragraph }) => paragraph === own.paragraph)?.start ?? own.start;
  return (annotation.times ?? []).flatMap((time) => {
    const isTelling = annotation.attributions.some(({ cue }) =>
      cue.some(({ end }) => end <= time.start && time.start - end <= TOLD),
    );
    const day = DAY.exec(time.value ?? '')?.[0];
    return time.start >= start && time.end <= own.end && day !== undefined && !isTelling ? [day] : [];
  });
}

/** A date, with or without its year, or a day of a week that is not told; no night. */
const DAY = /^(?:\d{4}|XXXX)-(?:\d\d-\d\d|WXX-\d)(?!TNI)/;

function isOneDay(a: string, b: string): boolean {
  if (a.includes('W') !== b.includes('W'))
    return weekdayOf(a) === null || weekdayOf(b) === null || weekdayOf(a) === weekdayOf(b);
  return a.startsWith('XXXX') || b.startsWith('XXXX') ? a.slice(4) === b.slice(4) : a === b;
}

/** 1 to 7 from Monday; null for a date without its year. */
function weekdayOf(day: string): number | null {
  if (day.includes('W')) return Number(day.at(-1));
  const at = Date.parse(day);
  return Number.isNaN(at) ? null : new Date(at).getUTCDay() || 7;
}
