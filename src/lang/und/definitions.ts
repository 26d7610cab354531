import type { DefinitionWords } from '../../model/pack/definitions.js';

export const definitions: readonly DefinitionWords[] = [];
