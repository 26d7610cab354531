import type { Annotation, Shape, Tag, Token, TokenKind } from '../../model/index.js';
import { pack, unpack } from './packed.js';

const KINDS: readonly TokenKind[] = ['word', 'number', 'mark', 'link', 'symbol'];
const SHAPES: readonly Shape[] = ['none', 'lower', 'capital', 'upper', 'mixed'];

/** The tokens of a text in columns: as objects they are four fifths of an annotation. */
interface Columns {
  /** Code units between the end of the token before and the start. */
  readonly gaps: readonly number[];
  readonly lengths: readonly number[];
  /** One digit a token: its place in KINDS, SHAPES; 1 where it is spaced. */
  readonly kinds: string;
  readonly shapes: string;
  readonly spaced: string;
  /** Normal forms that are not the printed one in lower case, by index. */
  readonly norms: Readonly<Record<number, string>>;
  readonly tags: readonly Tag[];
  /** The place of the token's tag in `tags`, -1 where it has none. */
  readonly tag: readonly number[];
}

/** An annotation as it is kept: its article once, its tokens in columns. */
interface Kept extends Omit<Annotation, 'layout'> {
  readonly layout: Omit<Annotation['layout'], 'article' | 'tokens'> & { readonly columns: Columns };
}

/** An annotation as the bytes that are kept of it. */
export const packedAnnotation = (annotation: Annotation): Uint8Array => pack(kept(annotation));

export const unpackedAnnotation = (bytes: Uint8Array): Annotation => revived(unpack<Kept>(bytes));

function kept(annotation: Annotation): Kept {
  const { tokens, language, blocks, sentences } = annotation.layout;
  return { ...annotation, layout: { language, blocks, sentences, columns: columnsOf(tokens) } };
}

/** The annotation again. The number of a word belongs to the run of the program that read it, and is not kept. */
function revived({ layout: { columns, ...layout }, ...rest }: Kept): Annotation {
  return {
    ...rest,
    layout: { ...layout, article: rest.article, tokens: tokensOf(columns, rest.article.text) },
  };
}

function columnsOf(tokens: readonly Token[]): Columns {
  const norms: Record<number, string> = {};
  const tags = new Map<string, number>();
  const list: Tag[] = [];
  tokens.forEach(({ text, norm }, i) => {
    if (norm !== text.toLowerCase()) norms[i] = norm;
  });
  const tag = tokens.map((token) => {
    if (token.tag === null) return -1;
    const key = Object.values(token.tag).join();
    const known = tags.get(key);
    if (known !== undefined) return known;
    tags.set(key, list.length);
    return list.push(token.tag) - 1;
  });
  return {
    gaps: tokens.map(({ start }, i) => start - (tokens[i - 1]?.end ?? 0)),
    lengths: tokens.map(({ start, end }) => end - start),
    kinds: tokens.map(({ kind }) => KINDS.indexOf(kind)).join(''),
    shapes: tokens.map(({ shape }) => SHAPES.indexOf(shape)).join(''),
    spaced: tokens.map(({ spaced }) => Number(spaced)).join(''),
    norms,
    tags: list,
    tag,
  };
}

function tokensOf(
  { gaps, lengths, kinds, shapes, spaced, norms, tags, tag }: Columns,
  text: string,
): readonly Token[] {
  let end = 0;
  return gaps.map((gap, index): Token => {
    const start = end + gap;
    end = start + lengths[index]!;
    const printed = text.slice(start, end);
    return {
      index,
      start,
      end,
      text: printed,
      norm: norms[index] ?? printed.toLowerCase(),
      word: 0,
      kind: KINDS[Number(kinds[index])]!,
      shape: SHAPES[Number(shapes[index])]!,
      spaced: spaced[index] === '1',
      tag: tags[tag[index]!] ?? null,
    };
  });
}
