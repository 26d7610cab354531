import { AGENCIES } from '../../registry/agencies.js';
import { GROUPS } from '../../registry/groups.js';
import { OUTLETS } from '../../registry/outlets.js';
import type { Entity, SourceClass } from '../../model/index.js';
import type { Lexicon } from './lexicon.js';
import type { Part } from './phrases.js';
import type { Unit } from './view.js';
import { W } from './words.js';

const idsOf = (table: string): string[] =>
  table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => `org:${line.split('|')[0]!.trim()}`);

/** Class by entity id of the agencies, outlets and armed groups of the registry. */
const BODIES: ReadonlyMap<string, SourceClass> = new Map([
  ...idsOf(GROUPS).map((id) => [id, 'armed_group'] as const),
  ...idsOf(OUTLETS).map((id) => [id, 'outlet'] as const),
  ...idsOf(AGENCIES).map((id) => [id, 'wire'] as const),
]);

export const bodyClass = (entity: string): SourceClass | null => BODIES.get(entity) ?? null;

export const isMedium = (entity: string): boolean => {
  const found = BODIES.get(entity);
  return found === 'outlet' || found === 'wire';
};

/** The word that a plain noun phrase is about: its last noun or name. */
export function headOf(unit: Unit, core: Part): number {
  for (let p = core.to - 1; p > core.from; p--) {
    if (unit.word[p] === W.Noun || unit.word[p] === W.Name) return p;
  }
  return core.to - 1;
}

/** The class of a source by its entity, else by the nouns of its plain noun phrase, the head first. */
export function classOf(unit: Unit, core: Part, entity: Entity | null, lexicon: Lexicon): SourceClass {
  if (entity?.kind === 'person') return 'named_person';
  const body = entity && bodyClass(entity.id);
  if (body) return body;
  for (let p = core.to - 1; p >= core.from; p--) {
    const found = nounClass(unit.token[p]!.norm, lexicon);
    if (!found) continue;
    const unnamed = plural(unit, p) || lexicon.indefinite.has(unit.token[core.from]!.norm);
    return found === 'office' && unnamed ? 'anonymous_official' : found;
  }
  return entity && entity.kind !== 'other' ? 'institution' : 'unattributed';
}

const plural = (unit: Unit, p: number): boolean => unit.token[p]!.tag?.number === 'plur';

/** The class of a noun; a compound has that of its last part ("Nord-kilder", "helsemyndigheter"). */
export function nounClass(norm: string, lexicon: Lexicon): SourceClass | null {
  const own = lexicon.sources.get(norm);
  if (own) return own;
  if (!lexicon.compounds) {
    const hyphen = norm.lastIndexOf('-');
    return hyphen > 0 ? (lexicon.sources.get(norm.slice(hyphen + 1)) ?? null) : null;
  }
  for (let cut = 2; cut <= norm.length - 4; cut++) {
    const found = lexicon.sources.get(norm.slice(cut));
    if (found) return found;
  }
  return null;
}
