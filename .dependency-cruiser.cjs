// Who may import whom (ARCHITECTURE.md). Each rule says what a folder may see; anything else is an error.
const STAGES = ['intake', 'text', 'annotate', 'claims', 'lineage', 'stories', 'rulings', 'reconcile'];

/** A folder may import only itself and what is listed (folders of src/, packages and node built-ins apart). */
const only = (name, from, allowed, except = []) => ({
  name,
  severity: 'error',
  from: { path: from, ...(except.length ? { pathNot: except } : {}) },
  to: { path: '^(src|web)/', pathNot: [from, ...allowed] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('model-imports-nothing', '^src/model/', []),
    only('kit-imports-model', '^src/kit/', ['^src/model/']),
    only('lang-imports-pack-types', '^src/lang/', ['^src/model/']),
    only('registry-imports-model', '^src/registry/', ['^src/model/']),
    ...STAGES.map((stage) => only(`${stage}-is-a-stage`, `^src/${stage}/`, ['^src/(model|kit|registry)/'])),
    {
      name: 'annotators-do-not-import-each-other',
      severity: 'error',
      from: { path: '^src/(annotate|claims)/([^/]+)/' },
      to: { path: '^src/(annotate|claims)/', pathNot: '^src/($1/$2|annotate/numbers)/' },
    },
    {
      // "three days ago" is a numeral in a time: times read numerals with the reader of numbers
      name: 'only-times-read-numerals',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(annotate/(numbers|times)/|pipeline)' },
      to: { path: '^src/annotate/numbers/' },
    },
    only('score', '^src/score/', ['^src/(model|kit|registry)/']),
    only('views', '^src/views/', ['^src/(model|kit|registry)/']),
    only('messages', '^src/messages/', [
      '^src/(model|registry)/',
      '^src/views/((ledgers|collation)/)?types\\.ts$',
    ]),
    // the page speaks to the desk over HTTP: of the desk it knows the shapes of answers only
    only('web-page', '^web/page/', [
      '^web/parts/',
      '^src/(model|views|messages|kit)/',
      '^src/(store/types|desk/(explain|review|correction-record))\\.ts$',
    ]),
    only('web-parts', '^web/parts/', ['^src/(model|views|messages|kit)/']),
    only('export-html', '^src/export/html', [
      '^src/(export|model|kit|views|messages|registry)/',
      '^web/parts/',
    ]),
    only('export', '^src/export/', ['^src/(model|kit|views|messages|registry)/'], ['^src/export/html']),
    only(
      'pipeline',
      '^src/pipeline\\.ts$',
      STAGES.map((stage) => `^src/${stage}/`).concat('^src/(model|kit|registry)/'),
    ),
    only('store', '^src/store/', ['^src/(model|kit)/']),
    {
      name: 'only-the-store-knows-a-database',
      severity: 'error',
      from: { path: '^(src|web)/', pathNot: '^src/store/' },
      to: { path: '^node_modules/(libsql|kysely|pg|pg-boss)/' },
    },
    only('desk', '^src/desk/', [
      '^src/(model|kit|store|views|intake|lang|registry|score)/',
      '^src/pipeline\\.ts$',
    ]),
    only('http', '^src/http/', ['^src/(model|kit|desk|export|views|messages|registry)/', '^web/parts/']),
    only('cli', '^src/cli/', [
      '^src/http/index\\.ts$',
      '^src/(model|kit|desk|export|views|messages|registry)/',
    ]),
    {
      name: 'nobody-imports-the-edge',
      severity: 'error',
      from: { pathNot: '^(src/(cli|http)|test)/' },
      to: { path: '^src/(cli|http)/' },
    },
    {
      name: 'only-the-pipeline-composes-stages',
      severity: 'error',
      from: { path: '^src/(cli|http|export|views|messages)/' },
      to: { path: '^src/(text|annotate|claims|lineage|stories|rulings|reconcile)/' },
    },
    {
      name: 'only-the-desk-fetches',
      severity: 'error',
      from: { path: '^(src|web)/', pathNot: '^src/(intake/fetch|desk)/' },
      to: { path: '^src/intake/fetch/' },
    },
    {
      // a socket in the data folder is no network
      name: 'only-fetch-asks-the-network',
      severity: 'error',
      from: { path: '^(src|web)/', pathNot: '^src/(intake/fetch|desk/local)/' },
      to: {
        path: '^(node:)?(http|https|http2|net|dns|dns/promises|tls|dgram)$|node_modules/undici/',
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules|\\.cache)/' },
  },
};
