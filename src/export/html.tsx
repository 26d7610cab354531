import { Page } from '../../web/parts/page.js';
import { ui as uiFor } from '../messages/index.js';
import type { Story } from '../model/index.js';
import { briefing } from '../views/briefing.js';
import { htmlDocument } from './html-document.js';
import type { RenderOptions } from './types.js';

/** The briefing as one self-contained file. */
export function html(stories: readonly Story[], options: RenderOptions): string {
  const ui = uiFor(options.ui);
  const view = briefing(stories, options.ui);
  return htmlDocument(ui, view.stories[0]?.title.text, <Page ui={ui} briefing={view} />);
}
