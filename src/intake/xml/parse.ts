import { SaxesParser } from 'saxes';
import { decodeReference } from '../html/references.js';

/**
 * An element of an XML document (Namespaces in XML 1.0). `attributes` are keyed by local name, those of the XML namespace by
 * `xml:base`, `xml:lang`. `base` and `language` are those that hold for its content: resolved against the parents' (XML Base), `''`
 * where none is told (BCP 47).
 */
export interface XmlElement {
  readonly uri: string;
  readonly prefix: string;
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  readonly base: string;
  readonly language: string;
}

export interface XmlDocument {
  readonly root: XmlElement | null;
  /** What is wrong with it, the first error in the parser's words; null for a well-formed document. */
  readonly error: string | null;
}

/** Documents nest some ten deep; hostile ones without end. What comes after is left out. */
const DEEPEST = 200;
/** More elements than the largest feed or package has. */
const MOST_ELEMENTS = 500_000;

interface Open {
  readonly uri: string;
  readonly prefix: string;
  readonly local: string;
  readonly attributes: Map<string, string>;
  readonly children: (XmlElement | string)[];
  readonly base: string;
  readonly language: string;
}

/**
 * XML text → tree. Never throws and never fetches: document types are passed over, so that no entity is declared or expanded but the
 * five of XML and the characters that HTML names. An ill-formed document gives what could be read of it.
 */
export function parseXml(text: string, base = ''): XmlDocument {
  const top: Open = {
    uri: '',
    prefix: '',
    local: '',
    attributes: new Map(),
    children: [],
    base,
    language: '',
  };
  const open: Open[] = [top];
  let error: string | null = null;
  let elements = 0;

  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.ENTITIES = NAMED;
  parser.on('error', ({ message }) => {
    error ??= message;
  });
  parser.on('opentag', ({ uri, prefix, local, attributes }) => {
    // the parser's own cost grows with the square of the depth, so that it is stopped, not only ignored
    if (open.length > DEEPEST) throw new Error(`elements nested more than ${String(DEEPEST)} deep`);
    if (++elements > MOST_ELEMENTS) throw new Error(`more than ${String(MOST_ELEMENTS)} elements`);
    const parent = open.at(-1)!;
    const own = new Map(
      Object.values(attributes).map(({ prefix: of, local: name, value }) => [
        of === 'xml' ? `xml:${name}` : name,
        value,
      ]),
    );
    open.push({
      uri,
      prefix,
      local,
      attributes: own,
      children: [],
      base: resolve(own.get('xml:base'), parent.base) ?? parent.base,
      language: own.get('xml:lang') ?? parent.language,
    });
  });
  parser.on('closetag', () => {
    if (open.length > 1) close(open);
  });
  const characters = (data: string): void => {
    open.at(-1)!.children.push(data);
  };
  parser.on('text', characters);
  parser.on('cdata', characters);
  try {
    // white space before the declaration is a frequent slip
    parser.write(text.trimStart()).close();
  } catch (thrown) {
    error ??= thrown instanceof Error ? thrown.message : String(thrown);
  }
  while (open.length > 1) close(open);
  return { root: top.children.find((child) => typeof child !== 'string') ?? null, error };
}

function close(open: Open[]): void {
  const done = open.pop()!;
  open.at(-1)!.children.push(done);
}

/** The names of characters that HTML defines; feeds use them without declaring them. */
const NAMED = new Proxy<Record<string, string>>(
  { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
  {
    get: (known, name) => {
      if (typeof name !== 'string') return undefined;
      if (Object.hasOwn(known, name)) return known[name];
      const reference = `&${name};`;
      const character = decodeReference(reference);
      return character === reference ? undefined : character;
    },
  },
);

/** An absolute address (RFC 3986, as WHATWG resolves it); null for none. What cannot be resolved stays as it stands. */
export function resolve(reference: string | undefined, base: string): string | null {
  const trimmed = reference?.trim() ?? '';
  if (trimmed === '') return null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(trimmed)) return trimmed;
  try {
    return new URL(trimmed, base).href;
  } catch {
    return trimmed;
  }
}

export const childElements = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter((child) => typeof child !== 'string');

/** All character data within, in its order. */
export function textWithin({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textWithin(child))).join('');
}

/** The content as markup (HTML without namespaces), for text that is given as XHTML. */
export function markupWithin({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? escape(child) : markupOf(child))).join('');
}

/** Elements without content and end tag (HTML 13.1.2). */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

function markupOf(element: XmlElement): string {
  const { local, attributes } = element;
  const written = [...attributes].map(
    ([name, value]) => ` ${name}="${escape(value).replace(/"/g, '&quot;')}"`,
  );
  const tag = `<${local}${written.join('')}`;
  return VOID.has(local) ? `${tag} />` : `${tag}>${markupWithin(element)}</${local}>`;
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
