import { issueOf } from '../kit/issue.js';
import { ISSUES } from '../registry/issues.js';
import { agenciesIn } from './agencies.js';
import { readBlocks } from './html/blocks.js';
import { readBody } from './html/body.js';
import { compose } from './html/compose.js';
import { readFacts } from './html/facts.js';
import { readMetadata } from './html/meta.js';
import { makePage } from './html/page.js';
import { parseHtml } from './html/parse.js';
import { findPublished } from './html/published.js';
import { findTitle } from './html/title.js';
import { markupInJson, textInJson } from './markup.js';
import type { Draft, DraftResult } from './types.js';
import { EMPTY_DRAFT } from './types.js';

/**
 * A page → its article. The text is the body without the title (`headline`) and without pictures' captions; `offsets` lead to the
 * decoded page. All is text: nothing of the page is run or kept as markup.
 */
export function readHtml(source: string): DraftResult {
  const root = parseHtml(source);
  const facts = readFacts(source, root);
  const meta = readMetadata(source, facts);
  const blocks = readBlocks(source, root);
  const title = findTitle(source, blocks, meta.titles, meta.outlet);
  const body = readBody(makePage(source, blocks, meta, title));
  const shown = compose(source, body.blocks);
  const composed = dataBody(source, meta.body, shown.text.length) ?? shown;
  if (composed.text === '') return { drafts: [], issues: [issueOf(ISSUES['html-no-article'])] };
  return {
    drafts: [
      {
        ...EMPTY_DRAFT,
        ...composed,
        headline: title.text,
        byline: meta.authors.length > 0 ? meta.authors.join(', ') : null,
        outlet: meta.outlet,
        url: meta.url,
        credits: agenciesIn(meta.authors),
        language: meta.language,
        published: findPublished(facts, meta.values, meta.published, {
          source,
          blocks,
          title: title.block,
          start: body.blocks[0] ?? null,
          locale: meta.locale,
          url: meta.url,
        }),
      },
    ],
    issues: [],
  };
}

/** Pages that scripts build hold their article in structured data only, and show less text than this. */
const STUB = 250;
/** A text that is not so many times longer is no reason to leave what the page shows. */
const LONGER = 3;

function dataBody(
  source: string,
  body: string | null,
  shown: number,
): Pick<Draft, 'text' | 'blocks' | 'offsets'> | null {
  if (body === null || shown >= STUB || body.length < STUB) return null;
  const from = source.indexOf('"articleBody"') + '"articleBody"'.length;
  const data = /<p[\s>]|<br|&\w+;/i.test(body)
    ? markupInJson(source, body, undefined, from)
    : textInJson(source, body, from);
  return data.text.length > shown * LONGER ? data : null;
}
