/**
 * What kind of act a cue reports. speech: something uttered; belief: a state of mind; intent: what someone means to do or have
 * done; stance: for or against something; evidence: what a document or count shows; hearsay: nobody is named.
 */
export type ActKind = 'speech' | 'belief' | 'intent' | 'stance' | 'evidence' | 'hearsay';

export interface ActRow {
  readonly id: string;
  readonly kind: ActKind;
  /** Whether who does it says or thinks the content. One can offer, plan or refuse without a word. */
  readonly voiced: boolean;
}

const rows = (kind: ActKind, ids: readonly string[], voiced = true): ActRow[] =>
  ids.map((id) => ({ id, kind, voiced }));

/** Speech acts and attitudes, the ids that cues of every language share (after PARC3 and the verb classes of VerbNet). */
export const acts: readonly ActRow[] = [
  ...rows('speech', [
    'say',
    'tell',
    'report',
    'write',
    'add',
    'answer',
    'announce',
    'confirm',
    'admit',
    'claim',
    'insist',
    'stress',
    'note',
    'explain',
    'joke',
    'complain',
    'shout',
    'boast',
    'testify',
    'swear',
    'mention',
    'cite',
    'deny',
    'comment',
    'apologise',
    'ask',
    'warn',
    'predict',
  ]),
  ...rows('belief', [
    'believe',
    'estimate',
    'doubt',
    'hope',
    'fear',
    'expect',
    'know',
    'remember',
    'trust',
    'like',
    'regret',
  ]),
  ...rows('intent', ['promise', 'threaten', 'demand', 'urge', 'order', 'propose', 'suggest']),
  ...rows('intent', ['offer', 'invite', 'want', 'plan', 'decide', 'agree', 'refuse'], false),
  ...rows('stance', ['accuse', 'name', 'compare', 'attribute', 'question']),
  ...rows('stance', ['accept', 'reject', 'criticise', 'praise', 'defend'], false),
  ...rows('evidence', ['find', 'show']),
  ...rows('hearsay', ['hearsay', 'unknown', 'seem']),
];
