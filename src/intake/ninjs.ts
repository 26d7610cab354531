import { issueOf } from '../kit/issue.js';
import type { Issue, Published } from '../model/index.js';
import { ISSUES } from '../registry/issues.js';
import { agenciesIn } from './agencies.js';
import { readDate } from './dates.js';
import { languageOf } from './html/meta.js';
import { markupInJson, textInJson } from './markup.js';
import type { Draft, DraftResult } from './types.js';
import { EMPTY_DRAFT } from './types.js';

/**
 * A ninjs item (IPTC ninjs 1.x, 2.x, 3.x): version 1 has `headline`, `body_text`, `body_xhtml`; 2 has lists `headlines`, `bodies`;
 * 3 the same in camel case. Keys are compared in lower case, so that all are read by one table.
 */
type Item = ReadonlyMap<string, unknown>;

interface Body {
  readonly kind: 'html' | 'nitf' | 'text';
  readonly value: string;
}

/** One item, parsed; `source` is the JSON it stands in. */
export function readNinjs(source: string, value: unknown): DraftResult {
  const item = itemOf(value);
  if (item === null) return refuse(issueOf(ISSUES['json-not-ninjs'], { reason: 'it is no object' }));
  const body = bodyOf(item);
  if (body === null) return refuse(issueOf(ISSUES['json-not-ninjs'], { reason: why(item) }));
  const text = textOf(source, body);
  if (text.text.trim() === '') return refuse(issueOf(ISSUES['file-empty']));
  return { drafts: [{ ...EMPTY_DRAFT, ...fields(item), ...text }], issues: [] };
}

const refuse = (issue: Issue): DraftResult => ({ drafts: [], issues: [issue] });

function itemOf(value: unknown): Item | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  return new Map(Object.entries(value).map(([key, member]) => [key.toLowerCase(), member as unknown]));
}

const string = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
const items = (value: unknown): readonly Item[] =>
  Array.isArray(value) ? value.flatMap((one: unknown) => itemOf(one) ?? []) : [];

/** One of a list of values by its role, else the first. */
function byRole(list: unknown, role: string): string | null {
  const all = items(list);
  const wanted = all.find((one) => one.get('role') === role) ?? all[0];
  return string(wanted?.get('value'));
}

const BODY_KINDS: readonly (readonly [RegExp, Body['kind']])[] = [
  [/nitf/i, 'nitf'],
  [/html/i, 'html'],
  [/text|plain/i, 'text'],
];

/** All bodies; markup is preferred, because it tells paragraphs and headings apart. */
function bodyOf(item: Item): Body | null {
  const found: Body[] = [];
  const add = (label: string, value: unknown): void => {
    const kind = BODY_KINDS.find(([pattern]) => pattern.test(label))?.[1];
    if (kind !== undefined && typeof value === 'string' && value.trim() !== '') found.push({ kind, value });
  };
  for (const [key, value] of item) if (key.startsWith('body_')) add(key, value);
  for (const body of items(item.get('bodies'))) {
    add(`${string(body.get('contenttype')) ?? ''} ${string(body.get('role')) ?? ''}`, body.get('value'));
  }
  const best = (['html', 'text', 'nitf'] as const).flatMap((kind) =>
    found.filter((body) => body.kind === kind),
  )[0];
  return best ?? description(item);
}

/** Kinds of items whose description is a caption, not a text. */
const MEDIA: ReadonlySet<unknown> = new Set(['picture', 'graphic', 'audio', 'video', 'animation']);

/** Short news come as a description alone. */
function description(item: Item): Body | null {
  if (MEDIA.has(item.get('type'))) return null;
  const value = string(item.get('description_text')) ?? byRole(item.get('descriptions'), 'text');
  return value === null ? null : { kind: 'text', value };
}

function why(item: Item): string {
  const type = string(item.get('type'));
  if (type !== null && MEDIA.has(type)) return `an item of type ${type} has no article text`;
  return 'it has no text';
}

function fields(item: Item): Partial<Draft> {
  const byline = string(item.get('byline')) ?? string(item.get('by'));
  const sources = items(item.get('infosources')).flatMap((source) => string(source.get('name')) ?? []);
  const version = Number(item.get('version'));
  return {
    headline:
      string(item.get('headline')) ?? byRole(item.get('headlines'), 'main') ?? string(item.get('title')),
    byline,
    outlet: string(item.get('copyrightholder')),
    url:
      [item.get('uri'), item.get('url')].map(string).find((uri) => uri !== null && /^https?:/.test(uri)) ??
      null,
    credits: [...new Set([...sources, ...agenciesIn(byline === null ? [] : [byline])])],
    dateline: string(item.get('located')),
    language: languageOf(string(item.get('language'))),
    published: published(item),
    revision: Number.isSafeInteger(version) && version > 0 ? version : 1,
  };
}

/** The time of this version: its text may differ from the first one's. */
function published(item: Item): Published | null {
  for (const key of ['versioncreated', 'contentcreated', 'firstcreated', 'datetime']) {
    const value = string(item.get(key));
    const date = value === null ? null : readDate(value, 'meta', [`ninjs ${key}`]);
    if (date) return date;
  }
  return null;
}

function textOf(source: string, body: Body): Pick<Draft, 'text' | 'blocks' | 'offsets'> {
  if (body.kind === 'text') return textInJson(source, body.value);
  return markupInJson(source, body.value, body.kind === 'nitf' ? nitfContent(body.value) : undefined);
}

/** NITF keeps the text in `body.content`, after a head that is not shown. */
function nitfContent(value: string): { readonly start: number; readonly end: number } {
  const open = value.indexOf('<body.content');
  const close = value.indexOf('</body.content', open);
  return open < 0 ? { start: 0, end: value.length } : { start: open, end: close < 0 ? value.length : close };
}
