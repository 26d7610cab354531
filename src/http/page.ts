import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { App } from './app.js';

/** Content Security Policy 3 of the page: its own script, its own desk, nothing else; its styles are made by the script. */
export const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** A file of the page as it was built. */
interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** Where `npm run build` puts the page: beside this code where it is built too, else below the checkout. */
const FOLDERS = ['../../page/', '../../dist/page/'].map((path) => new URL(path, import.meta.url));

/** The folder of the page as it was built; null where it was not. */
export const builtPage = (): URL | null =>
  FOLDERS.find((folder) => existsSync(new URL('index.html', folder))) ?? null;

/**
 * Serves the page: its files by the names they were built with, which change with what they hold, and the page itself at every other
 * address, since it finds its places on its own. Without a build there is no page, and `/` leads to the plain pages.
 */
export function page(app: App, folder: URL | null): void {
  if (folder === null) {
    app.get('/', (c) => c.redirect('/plain'));
    return;
  }
  const index = assetOf(new URL('index.html', folder));
  const assets = new Map(
    readdirSync(new URL('assets/', folder)).map((name) => [name, assetOf(new URL(`assets/${name}`, folder))]),
  );
  app.get('/page/assets/:name', (c) => {
    const asset = assets.get(c.req.param('name'));
    return asset ? sent(asset, 'public, max-age=31536000, immutable') : c.notFound();
  });
  app.get('*', (c) =>
    /^\/(?:api|page|plain)(?:\/|$)/.test(c.req.path) ? c.notFound() : sent(index, 'no-cache'),
  );
}

const assetOf = (file: URL): Asset => ({
  bytes: Uint8Array.from(readFileSync(file)),
  type: TYPES[extname(file.pathname)] ?? 'application/octet-stream',
});

const sent = ({ bytes, type }: Asset, cache: string): Response =>
  new Response(bytes, {
    headers: { 'content-type': type, 'content-security-policy': PAGE_POLICY, 'cache-control': cache },
  });
