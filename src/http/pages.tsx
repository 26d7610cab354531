import type { ComponentChildren } from 'preact';
import { Bar, Page } from '../../web/parts/page.js';
import { Stories } from '../../web/parts/stories.js';
import { htmlDocument, POLICY } from '../export/html-document.js';
import { uiCodes, type Ui, type UiCode } from '../messages/index.js';
import { briefing } from '../views/briefing.js';
import { plain } from '../views/plain.js';
import type { App } from './app.js';
import { storyOf } from './find.js';
import { wordsIn } from './shown.js';
import type { Serving } from './types.js';

const PART = 50;

/** The plain pages, for browsers without scripts and for paper: the list of stories, and the briefing of one. */
export function pages(app: App, desk: Serving): void {
  app.get('/plain', async (c) => {
    const ui = wordsIn(codeOf(c.req.query('ui')), desk);
    const { items, next } = await desk.reads.stories({ after: c.req.query('after'), limit: PART });
    const stories = items.map((row) => ({
      ...row,
      title: plain(row.title),
      href: `/plain/stories/${encodeURIComponent(row.key)}?ui=${ui.code}`,
    }));
    const more = next === null ? null : `/plain?ui=${ui.code}&after=${encodeURIComponent(next)}`;
    return page(ui, undefined, [<Bar ui={ui} />, <Stories ui={ui} stories={stories} more={more} />]);
  });
  app.get('/plain/stories/:story', async (c) => {
    const ui = wordsIn(codeOf(c.req.query('ui')), desk);
    const { story } = await storyOf(desk, c.req.param('story'));
    const view = briefing([story], ui.code);
    return page(ui, view.stories[0]?.title.text, <Page ui={ui} briefing={view} />);
  });
}

const codeOf = (told: string | undefined): UiCode | undefined => uiCodes.find((code) => code === told);

const page = (ui: Ui, title: string | undefined, children: ComponentChildren): Response =>
  new Response(htmlDocument(ui, title, children), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `${POLICY}; frame-ancestors 'none'`,
      'cache-control': 'no-cache',
    },
  });
