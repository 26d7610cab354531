import { contains } from '../../kit/span.js';
import { tokensIn } from '../../kit/tokens.js';
import type { Attribution, SourceClass, Stance } from '../../model/index.js';
import { isThing } from './issue.js';
import {
  beginsClause,
  bodyAt,
  partyEnding,
  partyFrom,
  speaksForItself,
  withoutGenitive,
  type Party,
  type Reader,
} from './party.js';

type Named = Pick<Party, 'party' | 'partyEntity'>;

/** Who can want, offer or refuse something. Outlets only pass on what others want. */
const PARTIES: ReadonlySet<SourceClass> = new Set([
  'named_person',
  'office',
  'institution',
  'armed_group',
  'residents',
  'anonymous_official',
]);
/** What a document can do besides: a draft demands, a treaty plans nothing. */
const WRITTEN: ReadonlySet<string> = new Set(['demands', 'calls', 'offers', 'rejects']);
/** What people without a name do together: protesters demand, "sources" are nobody's side. */
const JOINT: ReadonlySet<string> = new Set(['demands', 'calls', 'threatens', 'rejects']);

/**
 * The parties of an attribution that takes a stance: its source; each of those a source lists; whom a possessive stands for ("its demand");
 * the body that speaks, where it calls itself "the group". Empty where the source is nobody who takes stances.
 */
export function partiesOf(
  attribution: Attribution,
  { stance, willed }: { readonly stance: Stance; readonly willed: boolean },
  reader: Reader,
): readonly Named[] {
  const { source } = attribution;
  const { layout, entities, words } = reader;
  if (source === null) return [];
  const owner = ownerOf(attribution, reader);
  if (owner) return [owner];
  if (words.pronouns.has(source.resolved.toLowerCase())) return [];
  const kind = source.entity === null ? null : (entities.get(source.entity)?.kind ?? null);
  const isParty =
    PARTIES.has(source.class) ||
    (source.class === 'document' && !willed && WRITTEN.has(stance)) ||
    (stance === 'no_comment' && isAsked(attribution, reader)) ||
    (stance === 'rejects' && isGroup(attribution, reader)) ||
    (source.class === 'anonymous_source' && JOINT.has(stance) && !isSource(attribution, reader)) ||
    isSide(attribution, reader);
  if (kind === 'other' || !isParty || isObject(attribution, reader)) return [];
  const [, last] = tokensIn(layout.tokens, source);
  const genitive = source.entity === null && layout.tokens[last - 1]?.tag?.gen === true;
  const party = genitive ? withoutGenitive(source.resolved) : source.resolved;
  const whole = { party, partyEntity: source.entity };
  return listed(attribution, reader) ?? [selfOf(attribution, reader) ?? whole];
}

/** Who withholds speech is someone, whatever the text calls them. */
const isAsked = ({ source, cue }: Attribution, { layout: { tokens }, words }: Reader): boolean =>
  source?.class === 'unattributed' &&
  cue.flatMap((span) => tokens.slice(...tokensIn(tokens, span))).some(({ norm }) => words.silence.has(norm));

/** "Two guests refuse to leave": who refuses to do something are people, where they are several. */
function isGroup({ source, act, cue }: Attribution, { layout, words }: Reader): boolean {
  if (source?.class !== 'unattributed' || act !== 'refuse' || source.start > cue[0]!.start) return false;
  const [, last] = tokensIn(layout.tokens, source);
  const { tag, norm } = layout.tokens[last - 1]!;
  return tag?.upos === 'NOUN' && tag.number === 'plur' && !isThing(norm, words);
}

/** A noun for a group that takes sides, which is no source otherwise: "the dockers", "the opposition's". */
function isSide({ source }: Attribution, reader: Reader): boolean {
  const { layout, words } = reader;
  if (source!.class !== 'unattributed' && source!.class !== 'anonymous_source') return false;
  const [first, last] = tokensIn(layout.tokens, source!);
  let end = first + 1;
  while (end < last && !words.prepositions.has(layout.tokens[end]!.norm)) end += 1;
  const isGroup = layout.tokens[end - 1]!.tag?.upos === 'NOUN' && bodyAt(layout.tokens[end - 1]!, words);
  return isGroup || isNamedAside(first, last, reader);
}

/** "The employers' body, the Union of Port Firms": what a noun says nothing of is named behind a comma. */
function isNamedAside(first: number, last: number, { layout: { tokens }, near }: Reader): boolean {
  return near(first).names.some(({ kind, first: from, last: to }) => {
    const before = tokens[from - 1]?.tag?.upos === 'DET' ? from - 2 : from - 1;
    return kind === 'organisation' && from > first && to <= last && tokens[before]?.text === ',';
  });
}

/** "Sources", "a person with knowledge of": people of whom only what they tell is known. */
function isSource({ source }: Attribution, { layout, words }: Reader): boolean {
  const [first, last] = tokensIn(layout.tokens, source!);
  return layout.tokens.slice(first, last).some(({ norm }) => words.tellers.has(norm));
}

/** Whom a possessive or a noun that only points stands for: the subject of its clause, or who tells it. */
function ownerOf(attribution: Attribution, reader: Reader): Named | null {
  const { layout, near, words } = reader;
  const source = attribution.source!;
  const [first, last] = tokensIn(layout.tokens, source);
  const pointing = last - first === 1 && words.possessives.has(layout.tokens[first]!.norm);
  const noun = withoutGenitive(layout.tokens[last - 1]!.norm);
  const again = words.countries.has(noun) || words.selves.has(noun);
  if (!pointing && (source.class !== 'unattributed' || (!again && isSide(attribution, reader)))) return null;
  const outer = near(first).attributions.find(
    (other) =>
      other.sentence === attribution.sentence &&
      other.source?.class !== 'unattributed' &&
      other.cue.every(({ end }) => end <= source.start) &&
      other.content.some((span) => span.start === source.start),
  );
  if (outer?.source) return { party: outer.source.resolved, partyEntity: outer.source.entity };
  const subject = pointing ? subjectBefore(first, reader) : null;
  return subject && (selfAt(subject, attribution, reader) ?? subject);
}

/** The subject of the finite verb before a token, in its clause. */
function subjectBefore(at: number, reader: Reader): Party | null {
  const { tokens } = reader.layout;
  const sentence = reader.sentenceAt(at);
  let verb = at - 1;
  while (verb > sentence.first && tokens[verb]!.kind !== 'mark' && tokens[verb]!.tag?.verb !== 'fin')
    verb -= 1;
  if (tokens[verb]!.tag?.verb !== 'fin') return null;
  const before = partyEnding(verb, sentence, reader);
  if (before && beginsClause(before.first, sentence, reader)) return before;
  return reader.words.verbSecond ? partyFrom(verb + 1, sentence, reader) : null;
}

/** Where the verb stands second, a source that is no body and has one behind the cue is the object: "the plan rejected the government". */
export function isObject(attribution: Attribution, reader: Reader): boolean {
  const { layout, words } = reader;
  const { source, cue, content, sentence } = attribution;
  if (!words.verbSecond || !source || source.entity !== null || cue.length === 0 || content.length === 0)
    return false;
  if (source.end > cue[0]!.start) return false;
  const [, last] = tokensIn(layout.tokens, source);
  if (!isThing(layout.tokens[last - 1]!.norm, words)) return false;
  const [first] = tokensIn(layout.tokens, content[0]!);
  const behind = layout.tokens[first - 1];
  return (
    partyEnding(last, layout.sentences[sentence]!, reader) === null &&
    behind !== undefined &&
    contains(cue.at(-1)!, behind) &&
    partyFrom(first, layout.sentences[sentence]!, reader) !== null
  );
}

/** A source that holds a verb is more than who speaks: "the talks collapsed after the rebels (rejected)". */
export function isClause({ source }: Attribution, { layout }: Reader): boolean {
  if (source?.class !== 'unattributed') return false;
  const [first, last] = tokensIn(layout.tokens, source);
  return layout.tokens.slice(first, last).some(({ tag }) => tag?.verb === 'fin');
}

/** "Supports the bill on condition that …": what is done is told of the noun between, not of the clause behind it. */
export function isApart({ cue, content, voiced }: Attribution, { layout }: Reader): boolean {
  const end = cue.at(-1)?.end;
  const start = content[0]?.start;
  if (voiced || end === undefined || start === undefined || start < end) return false;
  const [first, last] = tokensIn(layout.tokens, { start: end, end: start });
  return layout.tokens.slice(first, last).some(({ tag }) => tag?.upos === 'NOUN');
}

/** Each of those whom a source lists: "Sweden and Norway". */
function listed({ source }: Attribution, { layout, near, entities, words }: Reader): readonly Named[] | null {
  const [first, last] = tokensIn(layout.tokens, source!);
  const names = near(first).names.filter(
    (name) => name.first >= first && name.last <= last && name.kind !== 'other',
  );
  if (names.length < 2) return null;
  const joins = (norm: string): boolean => words.coordinators.has(norm) && !words.prepositions.has(norm);
  const isLink = (at: number): boolean => {
    const { norm, text, tag } = layout.tokens[at]!;
    return text === ',' || tag?.upos === 'DET' || joins(norm);
  };
  if (!layout.tokens.slice(first, last).some(({ norm }) => joins(norm))) return null;
  for (let at = first; at < last; at++)
    if (!isLink(at) && !names.some((name) => name.first <= at && at < name.last)) return null;
  return names.flatMap(({ entity }) => {
    const found = entities.get(entity);
    return found ? [{ party: found.name, partyEntity: found.id }] : [];
  });
}

/** "X says that the group …": the group is X, where X is a body of its own. */
function selfOf(attribution: Attribution, reader: Reader): Named | null {
  const [first, last] = tokensIn(reader.layout.tokens, attribution.source!);
  return attribution.source!.entity === null ? selfAt({ first, last }, attribution, reader) : null;
}

function selfAt(
  { first, last }: Pick<Party, 'first' | 'last'>,
  { chain, chainEntities }: Attribution,
  { layout, entities, words }: Reader,
): Named | null {
  const outer = entities.get(chainEntities.at(-2) ?? '');
  if (!outer || !speaksForItself(outer)) return null;
  const bare = last - first <= 2 && words.selves.has(layout.tokens[last - 1]!.norm);
  return bare ? { party: chain.at(-2)!, partyEntity: outer.id } : null;
}
