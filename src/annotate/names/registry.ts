import type { NameKind } from '../../model/index.js';
import { AGENCIES } from '../../registry/agencies.js';
import { CITIES, CITY_NAMES } from '../../registry/cities.js';
import { GROUPS } from '../../registry/groups.js';
import { ORGANISATIONS } from '../../registry/organisations.js';
import { HOME_LANGUAGES, OUTLETS } from '../../registry/outlets.js';
import { PLACES } from '../../registry/places.js';
import { CONTINENTS, STATES } from '../../registry/states.js';
import { lookupWords } from './keys.js';

/** A registered thing under one of its names. */
export interface Known {
  readonly id: string;
  readonly kind: NameKind;
  /** Canonical (English) name. */
  readonly name: string;
  /** Class of the registry it stands in: state, city, place, or the class column of its row. */
  readonly of: string;
  readonly country: string | null;
  /** The form is written in capitals and must be so in the text. */
  readonly capitals: boolean;
  /** The form is written in small letters ("dpa"). */
  readonly small: boolean;
}

/** A thing without what belongs to one of its forms. */
type Thing = Omit<Known, 'capitals' | 'small'>;

interface Node {
  readonly next: Map<string, Node>;
  known: Known | null;
}

export const newNode = (): Node => ({ next: new Map(), known: null });

/** Forms of the registry by language code; `any` are used with every language. */
export interface Registry {
  readonly shared: Node;
  readonly byLanguage: ReadonlyMap<string, Node>;
  readonly byId: ReadonlyMap<string, Known>;
  /** States by ISO 3166-1 code, and other places by the last part of their id: what adjectives stand for. */
  readonly states: ReadonlyMap<string, Known>;
  /** First words of forms that begin with a small letter; no other small word needs looking up. */
  readonly smallStarts: ReadonlySet<string>;
}

const SMALL = /^\p{Ll}/u;
const ACRONYM = /^[\p{Lu}\d.-]{2,7}$/u;

class Builder {
  readonly shared = newNode();
  readonly byLanguage = new Map<string, Node>();
  readonly byId = new Map<string, Known>();
  readonly states = new Map<string, Known>();
  readonly smallStarts = new Set<string>();

  thing(known: Thing): Thing {
    const existing = this.byId.get(known.id);
    if (existing) return existing;
    const plain = { ...known, capitals: false, small: false };
    this.byId.set(known.id, plain);
    if (known.of === 'state') this.states.set(known.country ?? '', plain);
    else if (known.kind === 'place') this.states.set(known.id.slice('place:'.length), plain);
    return known;
  }

  form(language: string, form: string, thing: Thing): void {
    let node = this.rootOf(language);
    const words = form.split(' ').flatMap((part) => lookupWords(part.toLowerCase()));
    if (SMALL.test(form) || thing.of === 'agency') this.smallStarts.add(form.split(' ')[0]!.toLowerCase());
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = newNode()));
      node = next;
    }
    node.known ??= { ...thing, capitals: ACRONYM.test(form), small: form === form.toLowerCase() };
  }

  private rootOf(language: string): Node {
    if (language === 'any' || language === 'en') return this.shared;
    let root = this.byLanguage.get(language);
    if (!root) this.byLanguage.set(language, (root = newNode()));
    return root;
  }

  /** Cells `language:form|form` (made files) or `language: form, form` (files written by hand). */
  forms(cells: readonly string[], divider: string, thing: Thing): void {
    for (const cell of cells) {
      const colon = cell.indexOf(':');
      const language = cell.slice(0, colon).trim();
      for (const form of cell.slice(colon + 1).split(divider)) this.form(language, form.trim(), thing);
    }
  }
}

const rows = (table: string): string[] => table.split('\n').filter((line) => line.trim() !== '');
const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim());
const firstForm = (cells: readonly string[]): string => {
  const cell = cells.find((each) => each.startsWith('en:')) ?? cells[0] ?? '';
  return cell
    .slice(cell.indexOf(':') + 1)
    .split(',')[0]!
    .trim();
};

function addStates(into: Builder): void {
  for (const line of rows(STATES)) {
    const [code, id, ...cells] = line.split('\t') as [string, string, ...string[]];
    const name = cells[0]!.slice(3).split('|')[0]!;
    into.forms(
      cells,
      '|',
      into.thing({ id: `place:${id}`, kind: 'place', name, of: 'state', country: code }),
    );
  }
  for (const line of rows(CONTINENTS)) {
    const [id, ...cells] = line.split('\t') as [string, ...string[]];
    const name = cells[0]!.slice(3).split('|')[0]!;
    into.forms(
      cells,
      '|',
      into.thing({ id: `place:${id}`, kind: 'place', name, of: 'continent', country: null }),
    );
  }
}

function addPlaces(into: Builder): void {
  for (const line of rows(PLACES)) {
    const [id, country, ...cells] = cellsOf(line) as [string, string, ...string[]];
    const code = country === '-' ? null : country;
    into.forms(
      cells,
      ',',
      into.thing({ id: `place:${id}`, kind: 'place', name: firstForm(cells), of: 'place', country: code }),
    );
  }
}

/** Added to a seat of government's population (in thousands), so that it stands before all other cities. */
const CAPITAL = 1e6;

/** Very short names of smaller towns abroad are read as something else far more often. */
const isShort = (name: string, country: string): boolean =>
  lookupWords(name.toLowerCase()).join('').length <= 4 && !NEAR.has(country);

/** States whose small towns are in the list (see scripts/build-registry.ts). */
const NEAR: ReadonlySet<string> = new Set(['NO', 'DK', 'SE']);

function addCities(into: Builder): void {
  const all: { name: string; country: string; size: number; id: string }[] = [];
  for (const line of rows(CITIES)) {
    const [country, list] = line.split('\t') as [string, string];
    for (const entry of list.split('|')) {
      const [name, size] = entry.split(':') as [string, string];
      const plain = name.replace('*', '');
      const id = `place:${country.toLowerCase()}-${lookupWords(plain.toLowerCase().replace(/ /g, '-')).join('-')}`;
      all.push({ name: plain, country, size: Number(size) + (plain === name ? 0 : CAPITAL), id });
    }
  }
  // of two cities with one name a seat of government or the larger one is meant
  for (const { name, country, id, size } of all.sort((a, b) => b.size - a.size)) {
    const of = size >= CAPITAL ? 'capital' : size >= 500 ? 'city' : 'town';
    if (of === 'town' && isShort(name, country)) continue;
    into.form('any', name, into.thing({ id, kind: 'place', name, of, country }));
  }
  for (const line of rows(CITY_NAMES)) {
    const [id, ...cells] = line.split('\t') as [string, ...string[]];
    const thing = into.byId.get(`place:${id}`);
    if (thing) into.forms(cells, '|', thing);
  }
}

function addOrganisations(into: Builder): void {
  for (const line of [...rows(ORGANISATIONS), ...rows(GROUPS)]) {
    const [id, of, ...cells] = cellsOf(line) as [string, string, ...string[]];
    into.forms(
      cells,
      ',',
      into.thing({ id: `org:${id}`, kind: 'organisation', name: firstForm(cells), of, country: null }),
    );
  }
}

/** Agencies: `id | label | country | kind | other forms`; outlets: `id | country | names`. */
function addMedia(into: Builder): void {
  for (const line of rows(AGENCIES)) {
    const [id, label, country, , others] = cellsOf(line) as [string, string, string, string, string?];
    const thing = into.thing({ id: `org:${id}`, kind: 'organisation', name: label, of: 'agency', country });
    for (const form of [label, ...(others ?? '').split(',')])
      if (form.trim() !== '') into.form('any', form.trim(), thing);
  }
  for (const line of rows(OUTLETS)) {
    const [id, country, names] = cellsOf(line) as [string, string, string];
    const forms = names.split(',').map((name) => name.trim());
    const thing = into.thing({
      id: `org:${id}`,
      kind: 'organisation',
      name: forms[0]!,
      of: 'outlet',
      country: country === '-' ? null : country,
    });
    const home = HOME_LANGUAGES[country] ?? [];
    for (const form of forms) {
      for (const language of home) into.form(language, form, thing);
      if (home.length === 0 || form.length > 2) into.form('any', form, thing);
    }
  }
}

let built: Registry | undefined;

function build(): Registry {
  const into = new Builder();
  addOrganisations(into);
  addMedia(into);
  addStates(into);
  addPlaces(into);
  addCities(into);
  return into;
}

/** The compiled registry, built when first asked for. */
export const registry = (): Registry => (built ??= build());

/** Steps from a node over the words of one token. */
export function step(node: Node | undefined, words: readonly string[]): Node | undefined {
  let at = node;
  for (const word of words) {
    at = at?.next.get(word);
    if (!at) return undefined;
  }
  return words.length === 0 ? undefined : at;
}

export type { Node };
