import { createHash } from 'node:crypto';
import { render } from 'preact-render-to-string';
import type { ComponentChildren } from 'preact';
import { style } from '../../web/parts/style.js';
import { say, type Ui } from '../messages/index.js';

const HASH = createHash('sha256').update(style).digest('base64');

/**
 * Content Security Policy 3 of every page made here: it forbids everything but the one style sheet that the page carries, which is named by
 * its hash: no script, no request, no image from elsewhere, whatever an article holds.
 */
export const POLICY = `default-src 'none'; style-src 'sha256-${HASH}'; base-uri 'none'; form-action 'none'`;

/** One self-contained page. */
export function htmlDocument(ui: Ui, title: string | undefined, children: ComponentChildren): string {
  const page = render(
    <html lang={ui.code} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{[title, say(ui, 'page', 'product')].filter((text) => text !== undefined).join(' – ')}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>{children}</body>
    </html>,
  );
  return `<!doctype html>\n${page}\n`;
}
