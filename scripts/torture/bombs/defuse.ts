import { readArticles } from '../../../src/intake/index.js';
import { packs } from '../../../src/lang/index.js';
import { annotate } from '../../../src/pipeline.js';
import { serve, testFetcher } from '../../../test/intake/fetch/server.js';
import type { Bomb } from './types.js';

/** What a bomb came to: seconds of CPU to take its bytes in, and of the slowest of its articles to be read. */
export interface Defused {
  readonly articles: number;
  readonly issues: readonly string[];
  readonly intake: number;
  readonly slowest: number;
}

/** Takes one bomb in, as the desk would: over the network where it comes from there, then the reader of its format, then each article. */
export async function defuse({ file, make, coding, sidecar }: Bomb): Promise<Defused> {
  const made = make();
  const given = coding === undefined ? { bytes: made, issues: [] } : await ask(made, coding);
  const side = sidecar === undefined ? undefined : { file: `${file}.meta.json`, text: sidecar };
  const before = process.cpuUsage();
  const read = given.bytes === null ? [] : readArticles(given.bytes, { file, sidecar: side });
  const intake = secondsSince(before);
  const found = [...given.issues, ...read.flatMap(({ issues }) => issues)];
  let [articles, slowest] = [0, 0];
  for (const { article } of read) {
    if (article === null) continue;
    const start = process.cpuUsage();
    found.push(...annotate(article, packs).issues);
    slowest = Math.max(slowest, secondsSince(start));
    articles += 1;
  }
  return { articles, issues: [...new Set(found.map(({ code }) => code))], intake, slowest };
}

const secondsSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

async function ask(body: Uint8Array, coding: string) {
  const site = await serve((_, response) =>
    response.writeHead(200, { 'content-encoding': coding }).end(body),
  );
  try {
    const { bytes, issue } = await testFetcher({ allowed: [site.host] }).get({
      url: `${site.url}/bomb`,
      validators: null,
    });
    return { bytes, issues: issue === null ? [] : [issue] };
  } finally {
    await site.close();
  }
}
