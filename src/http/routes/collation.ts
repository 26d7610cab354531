import { z } from '@hono/zod-openapi';
import { collationFormats } from '../../export/collation/index.js';
import { collation } from '../../views/collation/index.js';
import { plainAll } from '../../views/plain.js';
import { RefusedError } from '../error.js';
import { articleOf } from '../find.js';
import { id, language, view } from '../schema.js';
import { wordsIn } from '../shown.js';
import { route } from '../types.js';

const collate = route({
  path: '/api/collation/{first}/{second}',
  summary: 'Two articles side by side, passage by passage, with what was changed between them',
  formats: ['json', 'md'],
  params: z.strictObject({ first: id, second: id }),
  query: z.strictObject(language),
  result: view('Collation'),
  answer: async (desk, { params, query }) => {
    const both = await Promise.all([params.first, params.second].map((one) => articleOf(desk, one)));
    const read = both.flatMap(({ annotation }) => annotation ?? []);
    if (read.length < 2) throw new RefusedError('not-read', { id: `${params.first} ${params.second}` });
    const known = await desk.reads.story(params.first);
    const found = plainAll(
      collation(read, known?.story.derivations ?? [], (one) => known?.story.sigla[one] ?? one),
    );
    const { render } = collationFormats.find((format) => format.id === 'md')!;
    return { json: found, md: () => render(found, wordsIn(query.ui, desk)) };
  },
});

export const COLLATION_ROUTES = [collate];
