// Copies the data files that tsc leaves behind (weights, licences, styles) from src/ and web/ to dist/.
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

const DATA = new Set(['.bin', '.css', '.tsv', '.md', '.js']);
for (const top of ['src', 'web'].filter(existsSync)) {
  for (const entry of readdirSync(top, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !DATA.has(extname(entry.name)) || entry.parentPath.includes('examples')) continue;
    const path = join(entry.parentPath, entry.name);
    cpSync(path, join('dist', path));
  }
}
