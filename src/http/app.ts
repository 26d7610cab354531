import { createRoute, OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { splitFormat, OPENAPI } from './address.js';
import { RefusedError, envelope } from './error.js';
import { checkPlace, checkRole, callerOf, type Asking, type Door, type KnownToken } from './guard.js';
import { DATA_POLICY, HEADERS } from './headers.js';
import { ROUTES } from './routes/index.js';
import { configOf, describe } from './openapi.js';
import { FORMATS, type Caller, type Input, type Route, type Serving, type Shown } from './types.js';
import { passingFault } from '../desk/refusal.js';
import { page } from './page.js';
import { pages } from './pages.js';

export interface AppOptions {
  readonly desk: Serving;
  readonly door: Door;
  readonly tokens: () => Promise<readonly KnownToken[]>;
  readonly version: string;
  /** Folder of the page as it was built; null: there are only the plain pages. */
  readonly page: URL | null;
  /** Largest body in bytes. */
  readonly maxSize: number;
  /** Told of what went wrong within. */
  readonly log: (error: unknown) => void;
}

interface Env {
  Variables: { caller: Caller };
}
export type App = OpenAPIHono<Env>;

/** The API and the pages of a desk, made from the table of routes. It answers requests; it does not listen. */
export function appOf(options: AppOptions): App {
  const app = new OpenAPIHono<Env>({
    getPath: (request) => splitFormat(new URL(request.url).pathname).path,
    defaultHook: (result) => {
      if (!result.success) throw badRequest(result.error.issues, result.target);
    },
  });
  app.use(async (c, next) => {
    const asking = askingOf(c);
    checkPlace(asking, options.door);
    c.set('caller', callerOf(asking, options.door, asking.token === null ? [] : await options.tokens()));
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
  });
  app.use(
    bodyLimit({
      maxSize: options.maxSize,
      onError: () => {
        throw new RefusedError('body-too-large', { limit: options.maxSize });
      },
    }),
  );
  for (const route of ROUTES) mount(app, route, options.desk);
  app.get(OPENAPI, (c) => c.json(describe(app, options.version, ROUTES)));
  pages(app, options.desk);
  page(app, options.page);
  app.notFound((c) => refuse(c, new RefusedError('not-found', { what: 'address', id: c.req.path })));
  app.onError((error, c) => {
    if (error instanceof RefusedError) return refuse(c, error);
    options.log(error);
    const passing = passingFault(error);
    if (passing !== null) return refuse(c, new RefusedError(passing));
    return refuse(c, new RefusedError('fault', { reason: error.name }));
  });
  return app;
}

function mount(app: App, route: Route, desk: Serving): void {
  // who asks comes before what they ask: a refusal tells nothing of what a route takes
  const middleware: MiddlewareHandler<Env> = async (c, next) => {
    checkRole(c.get('caller'), route.role);
    await next();
  };
  app.openapi(
    createRoute({ ...configOf(route), middleware }) as RouteConfig & { path: string },
    async (c) => {
      const caller = c.get('caller');
      const input: Input = {
        params: c.req.valid('param' as never),
        query: c.req.valid('query' as never),
        body: route.body === null ? null : c.req.valid('json' as never),
        caller,
        headers: c.req.raw.headers,
        signal: c.req.raw.signal,
      };
      const shown = await answer(route, desk, input as Input<never, never, never>, c);
      return shown as never;
    },
  );
}

/** The answer in the format that the address names, with a validator: the same head of the ledger, the same answer. */
async function answer(
  route: Route,
  desk: Serving,
  input: Input<never, never, never>,
  c: Context<Env>,
): Promise<Response> {
  const { format: told } = splitFormat(new URL(c.req.url).pathname);
  const format = told ?? route.formats[0]!;
  if (!route.formats.includes(format))
    throw new RefusedError('no-format', { format, known: route.formats.join(', ') });
  const tag = route.method === 'get' && route.lasting ? await tagOf(desk) : null;
  if (tag !== null && c.req.header('if-none-match')?.includes(tag) === true) return unchanged(tag);
  const shown = await route.answer(desk, input);
  if (shown instanceof Response) return shown;
  return new Response(textOf(shown, format), {
    headers: {
      'content-type': `${FORMATS[format]}; charset=utf-8`,
      'content-security-policy': DATA_POLICY,
      'cache-control': 'no-cache',
      vary: 'authorization, cookie',
      ...(tag === null ? {} : { etag: tag }),
    },
  });
}

const textOf = (shown: Shown, format: keyof typeof FORMATS): string =>
  format === 'json' ? JSON.stringify(shown.json) : shown[format]!();

/** Weak (RFC 9110): answers to one address are the same as long as the desk stands at the same line. */
const tagOf = async ({ reads }: Serving): Promise<string> => {
  const { seq, hash } = await reads.head();
  return `W/"${String(seq)}-${hash.slice(0, 12)}"`;
};

const unchanged = (etag: string): Response => new Response(null, { status: 304, headers: { etag } });

function refuse(c: Context, error: RefusedError): Response {
  for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
  c.header('content-security-policy', DATA_POLICY);
  if (error.status === 401) c.header('www-authenticate', 'Bearer realm="stemma"');
  return c.json(envelope(error), error.status);
}

function badRequest(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
  target: string,
): RefusedError {
  const [first] = issues;
  const where = [target, ...(first?.path ?? []).map(String)].join('.');
  return new RefusedError('bad-request', { where, reason: first?.message ?? 'it cannot be read' });
}

function askingOf(c: Context): Asking {
  const header = (name: string): string | null => c.req.header(name) ?? null;
  return {
    method: c.req.method,
    host: header('host'),
    origin: header('origin'),
    site: header('sec-fetch-site'),
    mode: header('sec-fetch-mode'),
    forwarded: ['forwarded', 'x-forwarded-for', 'via'].some((name) => header(name) !== null),
    token: /^Bearer (.+)$/i.exec(header('authorization') ?? '')?.[1] ?? null,
  };
}
