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
  const events = new EventSource('/api/events');
  events.addEventListener('open', () => ledger.set({ ...ledger.get(), heard: true }));
  events.addEventListener('error', () => ledger.set({ ...ledger.get(), heard: false }));
  events.addEventListener('changed', (event) => {
    const { seq, articles } = JSON.parse((event as MessageEvent<string>).data) as Told;
    const now = ledger.get();
    ledger.set({ ...now, latest: Math.max(now.latest, seq), articles: now.articles + articles.length });
  });
}

/** Lets in what has come: everything that is shown is asked for again. */
export function letIn(): void {
  const now = ledger.get();
  ledger.set({ ...now, shown: now.latest, articles: 0 });
}

/** The line of the ledger up to which this reader has seen the list of stories; 0 before the first look. */
const look = kept('look', '0');

export const lastLook = (): number => Number(look.get()) || 0;
export const setLook = (line: number): void => look.set(String(line));
