import { nounClass } from './classes.js';
import type { NameLookup } from './lookup.js';
import { make, sourceAt } from './phrasal.js';
import type { Draft, Scene } from './scene.js';
import type { Part } from './phrases.js';
import type { Unit } from './view.js';
import { W } from './words.js';

/** "Lind: Talks are off": a name and a colon at the head of a heading, of the article or of direct speech; or "LIND:" in a transcript. */
export function labelled(scene: Scene): Draft | null {
  const { unit } = scene;
  const { sentence } = unit;
  let colon = 1;
  while (colon < unit.size && colon < 8 && unit.word[colon] !== W.Colon) colon += 1;
  if (unit.word[colon] !== W.Colon || colon + 1 >= unit.size) return null;
  const shouted =
    sentence.paragraph > 2 && unit.token.slice(0, colon).every(({ shape }) => shape === 'upper');
  const spoken = unit.word[colon + 1] === W.Quote;
  if (!isHeading(unit) && !shouted && !spoken) return null;
  const source = sourceAt(scene, 0);
  if (!source || source.to !== colon || !canSpeak(scene, source)) return null;
  const content = [{ from: colon + 1, to: stopBefore(scene, unit.size) }];
  return make(scene, 'label', 'say', source, { from: colon, to: colon + 1 }, content);
}

const isHeading = ({ sentence: { kind, index } }: Unit): boolean =>
  kind === 'headline' || kind === 'subhead' || index === 0;

/** A name, or a noun for a source: no event ("Norvik-brannen", "Cup 2031"), and no noun with a place behind it ("Ulykke i Norvik"). */
function canSpeak({ unit, lexicon }: Scene, { from, to }: Part): boolean {
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

/**
 * "Mine disaster in Rosk: 14 dead", "Storm Ines: …": what stands before a heading's colon is its topic, unless it is a person's or a
 * body's name or a noun for a source ("Lind", "Police", "Zivilschutz").
 */
export function isTopic({ rule, source, scene: { unit, lexicon } }: Draft, names: NameLookup): boolean {
  if (!rule.endsWith('/label') || !source || !isHeading(unit)) return false;
  let end = source.from;
  while (end < source.to && unit.word[end] !== W.Preposition) end += 1;
  const name = names.nameOf(unit, { from: source.from, to: end });
  if (name) return name.kind !== 'person' && name.kind !== 'organisation';
  const last = Math.max(end, source.from + 1) - 1;
  // one word before direct speech is a surname that stands nowhere else, where common nouns have no capital
  const surname = unit.word[last] === W.Name || (source.to - source.from === 1 && !lexicon.capitalNouns);
  if (surname && unit.word[source.to + 1] === W.Quote) return false;
  return nounClass(unit.token[last]!.norm, lexicon) === null;
}

const MUTE: ReadonlySet<number> = new Set([W.Verb, W.Auxiliary, W.Number]);

const stopBefore = ({ unit }: Scene, end: number): number => (unit.word[end - 1] === W.Stop ? end - 1 : end);

/** "“…” – Anna Lind": a name after direct speech and a dash; in a sentence of its own it signs the one before. */
export function signed(scene: Scene): Draft | null {
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
