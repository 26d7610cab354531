import { z } from '@hono/zod-openapi';
import { ledgerExporters } from '../../export/ledgers/index.js';
import type { LedgerId } from '../../views/ledgers/index.js';
import { ledgerKinds } from '../../views/ledgers/index.js';
import { storyOf } from '../find.js';
import { id, language, view } from '../schema.js';
import { route, type Shown } from '../types.js';

const LEDGERS = ledgerKinds.map((kind) => kind.id) as unknown as readonly [LedgerId, ...LedgerId[]];

const ledger = route({
  path: '/api/stories/{story}/ledgers/{ledger}',
  summary: 'One ledger of a story: a table in which every cell holds all its readings',
  formats: ['json', 'csv', 'md'],
  params: z.strictObject({ story: id, ledger: z.enum(LEDGERS) }),
  query: z.strictObject({ hxl: z.stringbool().default(false), ...language }),
  result: view('Ledger'),
  answer: async (desk, { params, query }): Promise<Shown> => {
    const { story } = await storyOf(desk, params.story);
    const options = {
      ledger: params.ledger,
      ui: query.ui ?? desk.ui,
      hxl: query.hxl,
      layout: null,
      columns: 140,
    };
    const as = (format: 'json' | 'csv' | 'md'): string =>
      ledgerExporters.find((exporter) => exporter.id === format)!.render([story], options);
    return { json: JSON.parse(as('json')), csv: () => as('csv'), md: () => as('md') };
  },
});

export const LEDGER_ROUTES = [ledger];
