import { decoded } from './path.js';
import { shared, useShared } from './store.js';

/** Where the reader is: a path of the page with its query and the mark it leads to. */
export interface Address {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly mark: string;
}

const read = (): Address => ({
  path: location.pathname,
  query: new URLSearchParams(location.search),
  mark: decoded(location.hash.slice(1)),
});

const address = shared<Address>(read());

export const useAddress = (): Address => useShared(address);

export function go(to: string): void {
  if (to !== location.pathname + location.search + location.hash) history.pushState(null, '', to);
  address.set(read());
  if (location.hash === '') scrollTo(0, 0);
}

/** Follows links to the page itself without loading it anew; all others are the browser's. */
export function startRouter(): void {
  addEventListener('popstate', () => address.set(read()));
  addEventListener('hashchange', () => address.set(read()));
  document.addEventListener('click', (event) => {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!plain || event.defaultPrevented || !(link instanceof HTMLAnchorElement)) return;
    const to = new URL(link.href, location.href);
    const inPage = to.pathname === location.pathname && to.search === location.search && to.hash !== '';
    if (to.origin !== location.origin || inPage || to.pathname.startsWith('/api/') || link.target) return;
    event.preventDefault();
    go(to.pathname + to.search + to.hash);
  });
}
