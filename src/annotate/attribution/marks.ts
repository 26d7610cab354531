import { clauseEnd } from './content.js';
import { BIT } from './lexicon.js';
import { make, sourceAt } from './phrasal.js';
import { has } from './phrases.js';
import type { VerbGroup } from './groups.js';
import type { Draft, Scene } from './scene.js';
import type { Subject } from './subjects.js';
import { W } from './words.js';

/** Attributions by marks and forms: labels, colons and signatures around speech, and verb forms of hearsay. */
export function markDrafts(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const found = [labelled(scene), colonDraft(scene, drafts), signed(scene), ...evidentials(scene)];
  return found.filter((draft) => draft !== null);
}

/** "Lind: Talks are off": a name and a colon at the head of a heading, of the article or of direct speech; or "LIND:" in a transcript. */
function labelled(scene: Scene): Draft | null {
  const { unit } = scene;
  const { sentence } = unit;
  let colon = 1;
  while (colon < unit.size && colon < 8 && unit.word[colon] !== W.Colon) colon += 1;
  if (unit.word[colon] !== W.Colon || colon + 1 >= unit.size) return null;
  const heading = sentence.kind === 'headline' || sentence.kind === 'subhead' || sentence.index === 0;
  const shouted =
    sentence.paragraph > 2 && unit.token.slice(0, colon).every(({ shape }) => shape === 'upper');
  const spoken = unit.word[colon + 1] === W.Quote;
  if (!heading && !shouted && !spoken) return null;
  const source = sourceAt(scene, 0);
  if (!source || source.to !== colon || !canSpeak(scene, source)) return null;
  const content = [{ from: colon + 1, to: stopBefore(scene, unit.size) }];
  return make(scene, 'label', 'say', source, { from: colon, to: colon + 1 }, content);
}

/** A name, or a noun for a source: no event ("Norvik-brannen", "Cup 2031"), and no noun with a place behind it ("Ulykke i Norvik"). */
function canSpeak({ unit, lexicon }: Scene, { from, to }: Subject): boolean {
  let end = from;
  for (; end < to && unit.word[end] !== W.Preposition; end++) if (MUTE.has(unit.word[end]!)) return false;
  const last = end - 1;
  if (last < from) return false;
  const { norm, shape } = unit.token[last]!;
  if (lexicon.sources.has(norm)) return true;
  const tail = norm.slice(norm.lastIndexOf('-') + 1);
  const compound = lexicon.compounds && tail !== norm && unit.token[last]!.text.endsWith(tail);
  if (compound) return lexicon.sources.has(tail);
  const named = shape === 'capital' && unit.word[last] === W.Noun;
  return named || unit.word[from] === W.Name || unit.word[last] === W.Name;
}

const MUTE: ReadonlySet<number> = new Set([W.Verb, W.Auxiliary, W.Number]);

const stopBefore = ({ unit }: Scene, end: number): number => (unit.word[end - 1] === W.Stop ? end - 1 : end);

/** "The mayor was blunt: “…”": direct speech after a colon is the words of the subject before it, unless a cue says otherwise. */
function colonDraft(scene: Scene, drafts: readonly Draft[]): Draft | null {
  const { unit, groups, subjects } = scene;
  for (let p = 2; p + 1 < unit.size; p++) {
    if (unit.word[p] !== W.Colon || unit.word[p + 1] !== W.Quote) continue;
    if (drafts.some(({ content }) => content.some(({ from, to }) => from <= p + 1 && p + 1 < to)))
      return null;
    const group = groups.list.find(({ form, to }) => form === 'finite' && to <= p);
    const source = group && subjects.of(group);
    if (!group || !source || source.place === 'relative' || has(unit, source.from, BIT.impersonal))
      return null;
    const content = [{ from: p + 1, to: p + 2 }];
    return { ...make(scene, 'colon', 'say', source, { from: group.lead, to: p }, content), speech: true };
  }
  return null;
}

/** "“…” – Anna Lind": a name after direct speech and a dash; in a sentence of its own it signs the one before. */
function signed(scene: Scene): Draft | null {
  const { unit } = scene;
  let dash = 0;
  while (dash < unit.size && unit.word[dash] === W.Quote) dash += 1;
  if (unit.word[dash] !== W.Dash || dash + 1 >= unit.size) return null;
  const source = sourceAt(scene, dash + 1);
  const closed = source && (source.to >= unit.size || unit.word[source.to] === W.Stop);
  if (!source || !closed || !canSpeak(scene, source)) return null;
  const content = dash > 0 ? [{ from: 0, to: dash }] : [];
  return { ...make(scene, 'signed', 'say', source, { from: dash, to: dash + 1 }, content), speech: true };
}

/** "X skal have tilbudt …": the verb form says that it is told, not by whom. */
function evidentials(scene: Scene): Draft[] {
  const { unit, groups, subjects, lexicon } = scene;
  const drafts: Draft[] = [];
  for (const group of groups.list) {
    const around = aroundDraft(scene, group);
    if (around) drafts.push(around);
    const match = lexicon.evidentials.longest(unit.token, group.from, group.to);
    if (match && lexicon.conditionals.has(unit.token[group.from]!.norm) && conditioned(scene, group))
      continue;
    const subject = match && match.end < group.to && subjects.of(group);
    if (!match || !subject) continue;
    const rest = { from: match.end, to: clauseEnd(scene, match.end, group) };
    const content =
      subject.place === 'before' && !has(unit, subject.from, BIT.relative)
        ? [{ from: subject.from, to: subject.to }, rest]
        : [rest];
    const draft = make(scene, 'hearsay', 'hearsay', null, { from: group.from, to: match.end }, content);
    drafts.push({ ...draft, negated: group.negated });
  }
  return drafts;
}

/** A condition in the sentence, or a complementizer before the verb: its conditional is no hearsay. */
function conditioned({ unit }: Scene, group: VerbGroup): boolean {
  for (let p = 0; p < unit.size; p++) {
    const opens =
      unit.word[p] === W.Subordinator || (has(unit, p, BIT.subordinator) && has(unit, p + 1, BIT.subject));
    if (!opens) continue;
    if (!has(unit, p, BIT.complementizer) || p < group.from) return true;
  }
  return false;
}

/** "X soll … getötet haben": the auxiliaries of hearsay around their clause, a participle before the second. */
function aroundDraft(scene: Scene, group: VerbGroup): Draft | null {
  const { unit, groups, subjects, lexicon } = scene;
  if (group.helper === null || group.to - group.from < 2) return null;
  const helper = groups.list[group.helper]!;
  const seconds = lexicon.brackets.get(unit.token[helper.head]!.norm);
  const verb = unit.word[group.from] === W.Verb;
  if (!verb || !seconds?.has(unit.token[group.to - 1]!.norm)) return null;
  const subject = subjects.of(helper);
  if (!subject || has(unit, subject.from, BIT.relative)) return null;
  const cue = { from: helper.from, to: helper.to };
  const content = [
    { from: leftOf(scene, helper.from), to: helper.from },
    { from: helper.to, to: clauseEnd(scene, helper.to, group) },
  ].filter(({ from, to }) => to > from);
  return { ...make(scene, 'hearsay', 'hearsay', null, cue, content), negated: group.negated };
}

/** Where the clause before its finite verb begins. */
function leftOf({ unit }: Scene, p: number): number {
  let from = p;
  while (from > 0 && unit.word[from - 1] !== W.Stop && unit.word[from - 1] !== W.Colon) {
    if (unit.word[from - 1] === W.Comma && unit.word[from - 2] !== W.Noun) break;
    if (unit.word[from - 1] === W.Quote || unit.word[from - 1] === W.Subordinator) break;
    from -= 1;
  }
  return from;
}
