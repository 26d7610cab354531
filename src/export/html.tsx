import { createHash } from 'node:crypto';
import { render } from 'preact-render-to-string';
import { Page } from '../../web/parts/page.js';
import { style } from '../../web/parts/style.js';
import { say, ui as uiFor } from '../messages/index.js';
import type { Story } from '../model/index.js';
import { briefing } from '../views/briefing.js';
import type { RenderOptions } from './types.js';

/**
 * One self-contained file. Its policy (Content Security Policy 3) forbids everything but the one style sheet it carries, which is
 * named by its hash: no script, no request, no image from elsewhere, whatever an article holds.
 */
export function html(stories: readonly Story[], options: RenderOptions): string {
  const ui = uiFor(options.ui);
  const view = briefing(stories, options.ui);
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const title = [view.stories[0]?.title.text, say(ui, 'page', 'product')]
    .filter((text) => text !== undefined)
    .join(' – ');
  const page = render(
    <html lang={ui.code} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <Page ui={ui} briefing={view} />
      </body>
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}
