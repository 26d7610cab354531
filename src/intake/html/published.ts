import type { Published } from '../../model/index.js';
import { readDate } from '../dates.js';
import { readPrintedDate } from '../printed.js';
import type { PageBlock } from './blocks.js';
import { plainText } from './compare.js';
import type { Facts } from './facts.js';
import type { Element } from './tree.js';

/** Where the time of publication may stand besides metadata: close to the title. */
export interface Surroundings {
  readonly source: string;
  readonly blocks: readonly PageBlock[];
  readonly title: PageBlock | null;
  /** The first paragraph of the article. */
  readonly start: PageBlock | null;
  /** BCP 47 as the page gives it, with its region. */
  readonly locale: string | null;
  readonly url: string | null;
}

/** Metadata names without marks, in tiers, the surest first; `CHANGED` and pictures' times never count as publication. */
const TIERS: readonly RegExp[] = [
  /^(?!.*first).*publi.*(?:time|date|at|on)$|^datepubli/,
  /pubdate|dateissued|issued|releasedate|post(?:ed)?(?:date|time|on)|^(?:article)?published$/,
  /^(?:dc|dcterms|article|news|story|citation|cms)?(?:date|creationdate|datecreated|created)(?:original)?$/,
];
/** A first version's time may be years before the text that is there now. */
const FIRST = /firstpubl|firstcreat/;
const CHANGED = /modif|updat|changed|revis/;
const OTHER = /expir|image|thumb|until|unavail|build|event|start|end$|birth|author/;

type Metas = ReadonlyMap<string, string>;
type Source = () => Published | null;

/** When the article was first published, from the surest statement of the page; a time of change is better than none. */
export function findPublished(
  facts: Facts,
  metas: Metas,
  linked: string | null,
  around: Surroundings,
): Published | null {
  const sources: readonly Source[] = [
    () => (linked === null ? null : readDate(linked, 'meta', ['JSON-LD datePublished'])),
    ...TIERS.map((tier) => () => inMetas(metas, tier)),
    () => inItems(facts),
    () => inTimes(near(facts.times, around)),
    () => printedNear(around),
    () => inMetas(metas, FIRST),
    () => inScripts(facts.scripts),
    () => inUrl(around.url),
    () => inTimes(facts.times),
    () => inMetas(metas, CHANGED),
  ];
  for (const source of sources) {
    const date = source();
    if (date !== null && date.precision !== 'year') return date;
  }
  return null;
}

function inMetas(metas: Metas, wanted: RegExp): Published | null {
  for (const [name, value] of metas) {
    const plain = name.replace(/[^a-z]/g, '');
    if (!wanted.test(plain) || OTHER.test(plain) || (wanted !== CHANGED && CHANGED.test(plain))) continue;
    const date = readDate(value, 'meta', [`meta ${name}`]);
    if (date) return date;
  }
  return null;
}

function inItems(facts: Facts): Published | null {
  for (const property of ['datePublished', 'dateCreated']) {
    for (const item of facts.items.get(property) ?? []) {
      const value = item.get('datetime') ?? item.get('content') ?? item.get('title');
      const date = value === undefined ? null : readDate(value, 'meta', [`itemprop ${property}`]);
      if (date) return date;
    }
  }
  return null;
}

/** So far before the title and behind the article's start a date may stand that is the article's, in code units of the page. */
const NEAR = 5000;

/** The times close to the title, those behind it first. */
function near(times: readonly Element[], { title, start }: Surroundings): readonly Element[] {
  const middle = title?.element.start ?? 0;
  const to = ((start ?? title)?.element.start ?? Infinity) + NEAR;
  const close = times.filter(
    (time) => time.has('pubdate') || (time.start >= middle - NEAR && time.start <= to),
  );
  return [...close].sort((a, b) => Number(a.start < middle) - Number(b.start < middle));
}

function inTimes(times: readonly Element[]): Published | null {
  for (const time of times) {
    const value = time.get('datetime');
    const date = value === undefined ? null : readDate(value, 'meta', ['time datetime']);
    if (date) return date;
  }
  return null;
}

/** Dates are printed in lines shorter than this, shorter still where the text has begun, at most so many lines from the title. */
const LINE = 120;
const LINE_IN_TEXT = 60;
const LINES_BEFORE = 4;
const LINES_AFTER = 15;

function printedNear({ source, blocks, title, start, locale }: Surroundings): Published | null {
  const middle = title ?? start;
  if (middle === null) return null;
  const at = blocks.indexOf(middle);
  const lines = [
    ...blocks.slice(at + 1, at + LINES_AFTER),
    ...blocks.slice(Math.max(0, at - LINES_BEFORE), at),
  ];
  for (const line of lines) {
    const begun = start !== null && line.index >= start.index;
    if (line.chars > (begun ? LINE_IN_TEXT : LINE)) continue;
    const date = readPrintedDate(plainText(source, line), locale, 'meta', ['printed near the title']);
    if (date) return date;
  }
  return null;
}

/** A date that a page's own scripts carry, under the names that content systems use for it; the value in quotes or in milliseconds. */
const IN_SCRIPT =
  /\b(?:datePublished|date_published|publishe?d?_?(?:At|_at|On|Date|_date|Time|_time)|publication_?(?:Date|date|Time|time)|pub_?[Dd]ate|first_?[Pp]ublished|article_?[Dd]ate|article_published_time)\\?["']?\s?[:=]\s?(?:\\?["']([\w:.+ -]{8,40})|(\d{10,13})\b)/;

/** Data about the page stands near the beginning of its scripts; what comes later is about other articles. */
const SCRIPT_START = 500_000;

function inScripts(scripts: readonly Element[]): Published | null {
  for (const script of scripts) {
    const match = IN_SCRIPT.exec(script.raw().slice(0, SCRIPT_START));
    const date = match ? readDate(match[1] ?? match[2]!, 'meta', ['script data']) : null;
    if (date && date.precision !== 'year') return date;
  }
  return null;
}

/** The day in an address: /2031/05/04/, /2031-05-04-, /20310504. */
const IN_URL = /[/_-]((?:19|20)\d{2})([/-]?)([01]\d)\2([0-3]\d)(?!\d)/;

function inUrl(url: string | null): Published | null {
  const match = url === null ? null : IN_URL.exec(url);
  return match ? readDate(`${match[1]!}-${match[3]!}-${match[4]!}`, 'meta', ['address of the page']) : null;
}
