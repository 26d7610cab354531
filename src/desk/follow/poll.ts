import type { Fetched } from '../../intake/fetch/index.js';
import type { Fetched as FetchedEvent, Issue } from '../../model/index.js';
import type { FollowRow } from '../../store/types.js';
import type { Desk } from '../desk.js';
import type { Taken, Taking } from '../taking.js';
import { entriesIn, type Entry } from './feed.js';
import { stateAfter, validatorsOf } from './state.js';
import type { Fetching, FollowOptions, Polled } from './types.js';

/** Pages that are asked for in one look at a feed; the others come when the feed changes again. */
const MOST_PAGES = 100;

/** Looks at a source: asks for it, takes in what is new, and notes when to look again. */
export async function poll(
  desk: Desk,
  fetching: Fetching,
  row: FollowRow,
  options: FollowOptions,
): Promise<Polled> {
  const { url, type } = row;
  const fetched = await fetching.get({ url, validators: validatorsOf(row) });
  const issues: Issue[] = fetched.issue === null ? [] : [fetched.issue];
  const taken: Taken[] = [];
  if (fetched.kind === 'body') {
    if (type === 'page') taken.push(...(await takeAnswer(desk, url, fetched, url)));
    else {
      const { entries, issues: found } = entriesIn(url, fetched);
      issues.push(...found);
      taken.push(...(await takeEntries(desk, fetching, entries, options)));
      if (isNews(taken)) await note(desk, fetched);
    }
  }
  await desk.store.index.setFollowState(
    url,
    stateAfter(row, fetched, issues, options.now(), options.interval),
  );
  return {
    url,
    articles: taken.filter(({ seq }) => seq !== null).flatMap(({ articles }) => articles).length,
    issues: [...issues, ...taken.flatMap((one) => one.issues)],
  };
}

const isNews = (taken: readonly Taken[]): boolean => taken.some(({ seq }) => seq !== null);

/** Takes in what came from an address, with the line that says how it came. What came before leaves no line. */
async function takeAnswer(
  desk: Desk,
  address: string,
  fetched: Fetched,
  source: string,
): Promise<readonly Taken[]> {
  const { bytes, headers, url } = fetched;
  const taking: Taking = { bytes: bytes!, file: url, address, source, mediaType: headers['content-type'] };
  const taken = await desk.take([taking]);
  if (isNews(taken)) await note(desk, fetched);
  return taken;
}

/** Keeps the body and notes the answer. */
async function note(desk: Desk, { hops, url, headers, bytes }: Fetched): Promise<void> {
  const event: FetchedEvent = {
    kind: 'fetched',
    url: hops[0]?.url ?? url,
    status: hops.at(-1)?.status ?? 0,
    headers,
    redirects: hops.slice(1).map((hop) => hop.url),
    sha256: bytes === null ? null : await desk.store.originals.put(bytes),
  };
  await desk.record([event]);
}

/** Entries in full are taken as they are; of the others the page is, once, and the summary only where the page cannot be had. */
async function takeEntries(
  desk: Desk,
  fetching: Fetching,
  entries: readonly Entry[],
  { pages }: FollowOptions,
): Promise<readonly Taken[]> {
  const known = await receiptsOf(desk, entries);
  const isNew = ({ taking, sha256, page }: Entry): boolean =>
    known.get(taking.address!) !== sha256 && !(pages && page !== null && known.has(page));
  const fresh = entries.filter(isNew);
  const whole = fresh.filter(({ page }) => page === null || !pages);
  const taken = [...(await desk.take(whole.map(({ taking }) => taking)))];
  const summaries = fresh.filter((entry) => !whole.includes(entry)).slice(0, MOST_PAGES);
  for (const { taking, page } of summaries) {
    const fetched = await fetching.get({ url: page!, validators: null });
    taken.push(
      ...(fetched.kind === 'body'
        ? await takeAnswer(desk, page!, fetched, taking.source!)
        : await desk.take([taking])),
    );
  }
  return taken;
}

/** What came last to the addresses of entries and of their pages. */
async function receiptsOf({ store }: Desk, entries: readonly Entry[]): Promise<ReadonlyMap<string, string>> {
  const addresses = entries.flatMap(({ taking, page }) => [
    taking.address!,
    ...(page === null ? [] : [page]),
  ]);
  const receipts = await store.index.receipts(addresses);
  return new Map(receipts.map(({ address, sha256 }) => [address, sha256]));
}
