/**
 * A layer under the calls of this process that reach files and databases. No root, no mount, no change to what runs above: the functions
 * of `node:fs/promises`, the handles of open files, and the statements of both databases are replaced while the layer lies.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import type { FileHandle } from 'node:fs/promises';
import Libsql from 'libsql';
import pg from 'pg';

/** A call: its name, the file or statement, and the other arguments. */
export interface Call {
  readonly name: string;
  readonly on: string;
  readonly rest: readonly unknown[];
}

/** Told before and after each call. What `before` throws comes in the place of the call, what `after` throws in that of its answer. */
export interface Hook {
  readonly before?: (call: Call) => void;
  readonly after?: (call: Call) => void;
}

type Any = (...args: unknown[]) => unknown;
type Methods = Record<string, Any>;

const FUNCTIONS = ['open', 'rename', 'rm', 'mkdir', 'readFile', 'readdir', 'access'] as const;
const OF_HANDLES = ['writeFile', 'appendFile', 'sync', 'datasync', 'truncate', 'stat', 'read'] as const;

type Around = (call: Call, run: () => unknown) => unknown;
type Replace = (owner: object, name: string, make: (was: Any) => Any) => void;

/** Lays the layer; gives how to take it away. */
export async function lay(hook: Hook): Promise<() => void> {
  const paths = new WeakMap<object, string>();
  const undo: (() => void)[] = [];
  const replace: Replace = (owner, name, make) => {
    const methods = owner as Methods;
    const was = methods[name]!;
    methods[name] = make(was);
    undo.push(() => (methods[name] = was));
  };
  const around = told(hook, paths);
  const handles = await prototypeOfHandles();
  for (const name of FUNCTIONS)
    replace(
      fs.promises,
      name,
      (was) =>
        async function (this: object, ...args) {
          const [path, ...rest] = args;
          return around({ name, on: String(path), rest }, () => was.apply(this, args));
        },
    );
  for (const name of OF_HANDLES)
    replace(
      handles,
      name,
      (was) =>
        async function (this: object, ...args) {
          return around({ name, on: paths.get(this) ?? '', rest: args }, () => was.apply(this, args));
        },
    );
  replace(pg.Client.prototype, 'query', (was) => queried(was, around));
  replace(Libsql.prototype, 'prepare', (was) => prepared(was, around));
  syncBuiltinESMExports();
  return () => {
    for (const each of undo) each();
    syncBuiltinESMExports();
  };
}

/** Makes a call and tells the hook of it. A file that was opened and is said not to be is closed. */
const told =
  (hook: Hook, paths: WeakMap<object, string>): Around =>
  (call, run) => {
    hook.before?.(call);
    const result = run();
    if (!(result instanceof Promise)) {
      hook.after?.(call);
      return result;
    }
    return result.then(async (value: unknown) => {
      if (call.name === 'open') paths.set(value as object, call.on);
      try {
        hook.after?.(call);
      } catch (error) {
        if (call.name === 'open') await (value as FileHandle).close();
        throw error;
      }
      return value;
    });
  };

const prepared = (was: Any, around: Around): Any =>
  function (this: object, sql) {
    const statement = was.call(this, sql) as Methods;
    for (const name of ['run', 'all']) {
      const run = statement[name]!;
      statement[name] = (...args) =>
        around({ name: 'statement', on: String(sql), rest: args }, () => run.apply(statement, args));
    }
    return statement;
  };

/** A query that is given a function to call, as the pool does to try a connection, is none of ours. */
const queried = (was: Any, around: Around): Any =>
  function (this: object, ...args) {
    if (typeof args[0] !== 'string') return was.apply(this, args);
    const call = { name: 'statement', on: args[0], rest: args.slice(1) };
    return new Promise((done) => {
      done(around(call, () => was.apply(this, args)));
    });
  };

async function prototypeOfHandles(): Promise<object> {
  const handle: FileHandle = await fs.promises.open('/dev/null', 'r');
  await handle.close();
  return Object.getPrototypeOf(handle) as object;
}

/** An error as the system gives it. */
export const failure = (code: string): Error =>
  Object.assign(new Error(`${code}: made by the layer`), { code });
