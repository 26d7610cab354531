import { get, post } from './api.js';
import { kept, shared } from './store.js';

/** Where the desk's ledger stands: up to which line the page shows it, what has come since, and whether the desk is heard. */
export interface Line {
  readonly shown: number;
  readonly latest: number;
  readonly articles: number;
  readonly heard: boolean;
}

export const ledger = shared<Line>({ shown: 0, latest: 0, articles: 0, heard: true });

interface Told {
  readonly seq: number;
  readonly articles: readonly string[];
}

/** Listens to what is new. It is counted, and shown when the reader asks for it. */
export function startLive(): void {
  get<{ readonly upTo: number }>('looks')
    .then(({ upTo }) => look.set(String(Math.max(upTo, lastLook()))))
    .catch(() => undefined);
  const events = new EventSource('/api/events');
  events.addEventListener('open', () => ledger.set({ ...ledger.get(), heard: true }));
  events.addEventListener('error', () => ledger.set({ ...ledger.get(), heard: false }));
  events.addEventListener('changed', (event) => {
    const { seq, articles } = JSON.parse((event as MessageEvent<string>).data) as Told;
    const now = ledger.get();
    // what the reader brought is shown already
    const fresh = seq > now.shown ? articles.length : 0;
    ledger.set({ ...now, latest: Math.max(now.latest, seq), articles: now.articles + fresh });
  });
}

/** Lets in what has come, up to a line that is known to be there: everything that is shown is asked for again. */
export function letIn(upTo = 0): void {
  const now = ledger.get();
  const latest = Math.max(now.latest, upTo);
  ledger.set({ ...now, latest, shown: latest, articles: 0 });
}

/** The line of the ledger up to which this reader has seen the list of stories; 0 before the first look. */
const look = kept('look', '0');

export const lastLook = (): number => Number(look.get()) || 0;

/** Notes a look here; at the desk too where something came since, so that it holds wherever the reader looks next. */
export function setLook(line: number): void {
  const before = lastLook();
  look.set(String(line));
  if (line > before + 1) post('looks', { upTo: line }).catch(() => undefined);
}
