/** What the desk answered instead of what was asked for: its code, a sentence, what to do. `code` is `offline` where it did not answer. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly hint: string | null,
  ) {
    super(message);
  }
}

interface Envelope {
  readonly error?: { readonly code: string; readonly message: string; readonly hint: string | null };
}

async function answered<T>(request: Promise<Response>): Promise<T> {
  const response = await request.catch(() => null);
  if (response === null) throw new ApiError('offline', '', null);
  const body = (await response.json().catch(() => ({}))) as T & Envelope;
  if (response.ok) return body;
  const { code, message, hint } = body.error ?? { code: `http-${response.status}`, message: '', hint: null };
  throw new ApiError(code, message, hint);
}

/** Asks the desk; the browser keeps the answer with its ETag and asks whether it still holds. */
export const get = <T>(path: string, signal?: AbortSignal): Promise<T> =>
  answered<T>(fetch(`/api/${path}`, signal ? { signal } : {}));

export const post = <T>(path: string, body: unknown): Promise<T> =>
  answered<T>(
    fetch(`/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );

/** Ends what a path names, with its query. */
export const remove = <T>(path: string): Promise<T> =>
  answered<T>(fetch(`/api/${path}`, { method: 'DELETE' }));

/** A path of the API with its query; what is null or empty is left out. */
export function pathOf(path: string, query: Readonly<Record<string, string | number | null>>): string {
  const told = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== null && value !== '') told.set(name, String(value));
  const text = told.toString();
  return text === '' ? path : `${path}?${text}`;
}
