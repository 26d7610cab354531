import { ApiError, post } from './api.js';
import { letIn } from './live.js';
import { shared } from './store.js';

/** What became of documents that were given: how many are taken in, what the desk said of those that are not, the last article's id. `busy`: there is more to come. */
export interface Taken {
  readonly done: number;
  readonly of: number;
  readonly refused: readonly { readonly file: string; readonly why: string }[];
  readonly article: string | null;
  readonly busy: boolean;
}

const NOTHING: Taken = { done: 0, of: 0, refused: [], article: null, busy: true };

export const taken = shared<Taken | null>(null);

interface Answer {
  readonly items: readonly {
    readonly address: string;
    readonly seq: number | null;
    readonly articles: readonly string[];
    readonly issues: readonly { readonly message: string }[];
  }[];
}

interface Sent {
  readonly name: string;
  readonly base64: string;
  readonly sidecar?: string;
}

/** The ending of a file that says of another what is known of it: `NAME.meta.json` of `NAME.txt`. */
const SIDECAR = '.meta.json';
/** Files and bytes that are sent at once: what is read shows soon, and each request is far below what the desk takes. */
const AT_ONCE = 20;
const BYTES = 6_000_000;

/** Has the desk read files; what is told of them goes along in their sidecars. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  const sidecars = new Map(
    files
      .filter(({ name }) => name.endsWith(SIDECAR))
      .map((file) => [file.name.slice(0, -SIDECAR.length), file]),
  );
  const documents = files.filter(({ name }) => !name.endsWith(SIDECAR));
  taken.set({ ...NOTHING, of: documents.length });
  for (const part of parts(documents)) {
    const send = async (): Promise<Answer> =>
      post<Answer>('files', { files: await Promise.all(part.map((file) => sent(file, sidecars))) });
    await told(
      send,
      part.map(({ name }) => name),
    );
  }
  taken.set({ ...taken.get()!, busy: false });
}

/** Has the desk read the example coverage. */
export async function takeExamples(): Promise<void> {
  taken.set(NOTHING);
  await told(() => post<Answer>('examples', {}), ['']);
  taken.set({ ...taken.get()!, busy: false });
}

async function told(send: () => Promise<Answer>, names: readonly string[]): Promise<void> {
  const before = taken.get()!;
  try {
    const { items } = await send();
    const done = items.filter(({ articles }) => articles.length > 0);
    taken.set({
      ...before,
      done: before.done + done.length,
      of: Math.max(before.of, items.length),
      refused: [...before.refused, ...items.filter(({ articles }) => articles.length === 0).map(refusedOf)],
      article: done.flatMap(({ articles }) => articles).at(-1) ?? before.article,
    });
    letIn(Math.max(0, ...items.map(({ seq }) => seq ?? 0)));
  } catch (error) {
    const why = error instanceof ApiError ? error.message || error.code : String(error);
    taken.set({ ...before, refused: [...before.refused, ...names.map((file) => ({ file, why }))] });
  }
}

const refusedOf = ({ address, issues }: Answer['items'][number]): Taken['refused'][number] => ({
  file: address,
  why: issues.map(({ message }) => message).join(' '),
});

function* parts(files: readonly File[]): Generator<readonly File[]> {
  let part: File[] = [];
  let bytes = 0;
  for (const file of files) {
    if (part.length > 0 && (part.length === AT_ONCE || bytes + file.size > BYTES)) {
      yield part;
      [part, bytes] = [[], 0];
    }
    part.push(file);
    bytes += file.size;
  }
  if (part.length > 0) yield part;
}

async function sent(file: File, sidecars: ReadonlyMap<string, File>): Promise<Sent> {
  const sidecar = sidecars.get(file.name.replace(/\.[^.]*$/, ''));
  const base64 = await base64Of(file);
  return { name: file.name, base64, ...(sidecar && { sidecar: await sidecar.text() }) };
}

/** The browser writes bytes as a data address (RFC 2397), and faster than a script would. */
const base64Of = (file: File): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done((reader.result as string).replace(/^[^,]*,/, '')));
    reader.addEventListener('error', () => failed(reader.error ?? new Error(file.name)));
    reader.readAsDataURL(file);
  });
