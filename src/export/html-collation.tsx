import { createHash } from 'node:crypto';
import { render } from 'preact-render-to-string';
import { CollationPage } from '../../web/parts/collation.js';
import { style } from '../../web/parts/style.js';
import { say, type Ui } from '../messages/index.js';
import type { Collation } from '../views/collation/index.js';

/** One self-contained file under the same policy as the briefing: no script, no request, whatever an article holds. */
export function html(collation: Collation, ui: Ui): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const title = `${say(ui, 'collation', 'title')} – ${say(ui, 'page', 'product')}`;
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
        <CollationPage ui={ui} collation={collation} />
      </body>
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}
