import { issueOf } from '../../kit/issue.js';
import type { IssueKind } from '../../model/index.js';
import { ISSUES } from '../../registry/issues.js';
import { articlesOf, isFeed, readXmlFeed } from '../feed/index.js';
import { isNewsml, newsmlArticles } from '../newsml/index.js';
import type { Draft, DraftResult } from '../types.js';
import { parseXml, type XmlElement } from './parse.js';

/** A kind of XML document that holds articles, known by its root. To add one, write its reader and its row. */
interface Kind {
  /** The issue of a document of this kind in which there is no text. */
  readonly empty: IssueKind;
  readonly holds: (root: XmlElement) => boolean;
  readonly articles: (root: XmlElement) => readonly Draft[];
}

const KINDS: readonly Kind[] = [
  { empty: ISSUES['newsml-no-text'], holds: isNewsml, articles: newsmlArticles },
  {
    empty: ISSUES['feed-empty'],
    holds: isFeed,
    articles: (root) => {
      const feed = readXmlFeed(root);
      return feed ? articlesOf(feed) : [];
    },
  },
];

/** An XML file: whatever the table of kinds knows. What is ill-formed is read as far as it goes, with a warning. */
export function readXml(source: string): DraftResult {
  const { root, error } = parseXml(source);
  const kind = root && KINDS.find(({ holds }) => holds(root));
  if (!root || !kind) {
    const reason = error ?? `its root is ${root?.local.slice(0, 40) ?? 'missing'}`;
    return { drafts: [], issues: [issueOf(ISSUES['xml-unknown'], { reason })] };
  }
  const drafts = kind.articles(root);
  if (drafts.length === 0) return { drafts, issues: [issueOf(kind.empty)] };
  return {
    drafts,
    issues: error === null ? [] : [issueOf(ISSUES['xml-broken'], { reason: error.slice(0, 120) })],
  };
}
