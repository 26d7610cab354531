import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shortId } from '../kit/hash.js';

/** Everything that decides what is read in an article. */
const PARTS = ['annotate', 'claims', 'intake', 'kit', 'lang', 'registry', 'text'];
const CODE = /(?<!\.d)\.(?:js|ts|bin)$/;

let known: string | undefined;

/**
 * The version of the engine: a hash of the code and the packs that read articles. What one version has read is never read again by it,
 * and a changed pack is another version.
 */
export function engineVersion(): string {
  known ??= shortId(fingerprint(join(dirname(fileURLToPath(import.meta.url)), '..')));
  return known;
}

function fingerprint(folder: string): string {
  return PARTS.flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
      .filter((name) => CODE.test(name))
      .sort()
      .map((name) => `${part}/${name} ${shortId(readFileSync(join(folder, part, name)))}`),
  ).join('\n');
}
