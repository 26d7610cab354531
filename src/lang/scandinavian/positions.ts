import type { StanceCue } from '../../model/pack/positions.js';

type Frame = Pick<StanceCue, 'stance' | 'negated' | 'takes'>;

/** How a stance is put, by the sense the words of a frame share: the packs give the words. */
export const frames = {
  demands: { stance: 'demands', takes: ['clause', 'ask', 'infinitive', 'object'] },
  insists: { stance: 'demands', takes: ['clause', 'object', 'infinitive'] },
  orders: { stance: 'demands', takes: ['ask', 'clause', 'infinitive'] },
  wants: { stance: 'demands', negated: 'rejects', takes: ['clause', 'object', 'ask'] },
  calls: { stance: 'calls', takes: ['clause', 'ask', 'infinitive', 'object'] },
  asks: { stance: 'calls', takes: ['ask', 'clause'] },
  appeals: { stance: 'calls', takes: ['ask', 'clause', 'object'] },
  urges: { stance: 'calls', takes: ['ask', 'clause', 'object', 'infinitive'] },
  offers: { stance: 'offers', takes: ['infinitive', 'object', 'clause'] },
  invites: { stance: 'offers', takes: ['ask', 'infinitive'] },
  putsForward: { stance: 'offers', takes: ['object', 'clause', 'infinitive'] },
  accepts: { stance: 'accepts', negated: 'rejects', takes: ['object', 'clause', 'infinitive'] },
  supports: { stance: 'accepts', negated: 'rejects', takes: ['object'] },
  welcomes: { stance: 'accepts', takes: ['object'] },
  refuses: { stance: 'rejects', takes: ['infinitive', 'object', 'clause'] },
  rejects: { stance: 'rejects', takes: ['object', 'infinitive'] },
  opposes: { stance: 'rejects', takes: ['object', 'infinitive', 'clause'] },
  votesDown: { stance: 'rejects', takes: ['object'] },
  denies: { stance: 'denies', takes: ['clause', 'infinitive'] },
  deniesCharge: { stance: 'denies', takes: ['object'] },
  plans: { stance: 'plans', negated: 'rejects', takes: ['infinitive'] },
  promises: { stance: 'plans', takes: ['infinitive', 'clause'] },
  commits: { stance: 'plans', takes: ['infinitive'] },
  decides: { stance: 'plans', negated: 'rejects', takes: ['infinitive', 'clause'] },
  threatens: { stance: 'threatens', takes: ['infinitive', 'clause'] },
  threatensWith: { stance: 'threatens', takes: ['infinitive', 'clause', 'object'] },
  hopes: { stance: 'hopes', takes: ['infinitive', 'clause'] },
  hopesFor: { stance: 'hopes', takes: ['infinitive', 'clause', 'object'] },
  assesses: { stance: 'assesses', takes: ['clause'] },
} as const satisfies Record<string, Frame>;
