import type { Annotation, Story } from '../../src/model/index.js';

/** Markup, attributes, Markdown, escape codes and direction controls, as a hostile page might have them. */
export const PAYLOADS =
  '<script>alert(1)</script><img src=x onerror=alert(1)>" onmouseover="alert(1)\' </title></style><svg/onload=alert(1)>' +
  '[link](javascript:alert(1)) ![x](https://tracker.example/x.png) <https://tracker.example> `code` **bold** | cell |' +
  '\u001b[31mred\u001b[0m\u001b]0;title\u0007\u009b2J\u202egnissim\u2066\u0000 &lt;b&gt; javascript:alert(1)';

/** Values that the engine itself makes: words of an article never stand in them. */
const OURS = new Set([
  'id',
  'article',
  'claim',
  'from',
  'to',
  'a',
  'b',
  'entry',
  'kind',
  'type',
  'status',
  'stance',
  'quantifier',
  'form',
  'polarity',
  'act',
  'class',
  'measure',
  'precision',
  'basis',
  'aggregation',
  'sha256',
  'rule',
  'text',
  'origin',
  'attribution',
  'key',
  'event',
  'language',
  'languages',
]);

/**
 * The story with the payload at the end of every string that could come from an article. The text itself gets it at its end, so that
 * the offsets stay what they are; the last block and sentence take it in.
 */
export function hostile(story: Story): Story {
  const poisoned = poison(story) as Story;
  return {
    ...poisoned,
    sigla: Object.fromEntries(
      Object.keys(story.sigla).map((id, index) => [id, `S${String(index)}${PAYLOADS}`]),
    ),
    articles: story.articles.map((annotation, index) => withText(poisoned.articles[index]!, annotation)),
    derivations: [
      ...poisoned.derivations,
      {
        from: PAYLOADS,
        to: story.articles[2]!.article.id,
        kind: 'copy',
        strength: 1,
        grounds: [{ kind: 'credit', text: PAYLOADS, spans: [], sourceSpans: [] }],
      },
    ],
  };
}

function withText(poisoned: Annotation, original: Annotation): Annotation {
  const text = `${original.article.text} ${PAYLOADS}`;
  const last = <T extends { readonly end: number }>(items: readonly T[]): readonly T[] =>
    items.map((item, index) => (index === items.length - 1 ? { ...item, end: text.length } : item));
  const { id, start } = { id: `${original.article.id}.p9`, start: original.article.text.length + 1 };
  const whole = { start, end: text.length };
  const [figure] = poisoned.figures;
  return {
    ...poisoned,
    article: {
      ...poisoned.article,
      text,
      url: `javascript:alert(1)//${PAYLOADS}`,
      language: PAYLOADS,
      published: {
        value: `2031-05-05${PAYLOADS}`,
        precision: 'day',
        basis: 'given',
        earliest: null,
        latest: null,
        evidence: [],
      },
    },
    layout: {
      ...original.layout,
      language: PAYLOADS,
      blocks: last(original.layout.blocks),
      sentences: last(original.layout.sentences),
    },
    positions: [
      ...poisoned.positions,
      {
        ...whole,
        id,
        party: PAYLOADS,
        partyEntity: null,
        stance: 'demands',
        issue: PAYLOADS,
        issueSpan: whole,
        condition: PAYLOADS,
        conditionSpan: null,
        chain: [PAYLOADS, PAYLOADS],
        chainEntities: [null, null],
        attribution: null,
        sentence: 0,
        ground: figure?.ground ?? { rule: '', line: null, spans: [], inputs: [] },
      },
    ],
    issues: [{ code: 'x', severity: 'warning', message: PAYLOADS, hint: PAYLOADS, start: null, end: null }],
  };
}

function poison(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return OURS.has(key) ? value : value + PAYLOADS;
  if (Array.isArray(value)) return value.map((item: unknown) => poison(item, key));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, poison(member, name)]));
  }
  return value;
}
