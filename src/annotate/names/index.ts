import { idMaker } from '../../kit/ids.js';
import type { Entity, Layout, Name, Pack } from '../../model/index.js';
import { classify } from './classify.js';
import { group } from './entities.js';
import { find } from './find.js';
import { lexicon } from './lexicon.js';
import { look } from './seen.js';
import { View } from './view.js';

export interface Names {
  readonly names: readonly Name[];
  readonly entities: readonly Entity[];
}

/** Names of people, organisations, places and other things, and what they name. */
export function names(layout: Layout, pack: Pack): Names {
  const view = new View(layout, lexicon(pack.names));
  const seen = look(view);
  const drafts = classify(
    view,
    layout.sentences.flatMap((sentence) => (sentence.kind === 'interface' ? [] : find(view, sentence, seen))),
  );
  const { ids, kinds, entities } = group(view, drafts);
  const id = idMaker(layout.article);
  return {
    names: drafts.map((draft, i) => ({
      id: id('name', draft),
      start: draft.start,
      end: draft.end,
      first: draft.first,
      last: draft.last,
      kind: kinds[i]!,
      entity: ids[i]!,
      ground: {
        rule: draft.rule,
        line: draft.line,
        spans: [{ start: draft.start, end: draft.end }, ...(draft.title ? [draft.title.span] : [])],
        inputs: [],
      },
    })),
    entities,
  };
}
