import { gunzipSync } from 'node:zlib';
import { sha256 as hashOf, shortId } from '../kit/hash.js';
import { issueOf } from '../kit/issue.js';
import type { Article, Issue, IssueKind } from '../model/index.js';
import { ISSUES } from '../registry/issues.js';
import { readDate } from './dates.js';
import { binaryKind, decode } from './decode.js';
import type { Format } from './formats.js';
import { FORMATS, formatOfId, formatOfMediaType, formatOfName } from './formats.js';
import { languageOf } from './html/meta.js';
import { readSidecar, type SidecarResult } from './sidecar.js';
import type { Draft, ReadOptions, Received } from './types.js';
import { MAX_SIZE } from './types.js';

/**
 * Bytes → articles: one, or several where the format holds several. Whatever they are, nothing throws: what cannot be read is an
 * issue that says what to do, with no article.
 */
export function readArticles(bytes: Uint8Array, options: ReadOptions): readonly Received[] {
  const { file } = options;
  const nothing = (issues: readonly Issue[]): readonly Received[] => [{ file, article: null, issues }];
  const refuse = (kind: IssueKind, values: Readonly<Record<string, string | number>> = {}) =>
    nothing([issueOf(kind, values)]);
  const limit = options.maxSize ?? MAX_SIZE;
  if (bytes.length > limit) return refuse(ISSUES['file-too-large'], { size: bytes.length, limit });
  if (bytes.length === 0) return refuse(ISSUES['file-empty']);
  const format = formatOf(options);
  if (format === null)
    return refuse(ISSUES['format-unknown'], { kind: kindOf(options), known: knownExtensions() });
  const opened = open(bytes, limit);
  if ('reason' in opened) return refuse(ISSUES['archive-broken'], { reason: opened.reason, limit });
  const found = binaryKind(opened.bytes);
  if (found !== null) return refuse(ISSUES['file-binary'], { found });
  const decoded = decode(opened.bytes, format.encoding);
  if (decoded.text.trim() === '') return refuse(ISSUES['file-empty']);
  const { drafts, issues } = format.read(decoded.text);
  const all = [...decoded.issues, ...issues];
  if (drafts.length === 0) return nothing(all);
  const side = options.sidecar && readSidecar(options.sidecar.file, options.sidecar.text);
  const sha256 = hashOf(bytes);
  const finished = drafts.map((draft, index) =>
    finish({ bytes, sha256, format, options, side, index }, draft),
  );
  return finished.map((article, index) => ({
    file,
    article,
    issues: index === 0 ? [...all, ...(side?.issues ?? [])] : [],
  }));
}

function formatOf({ as, mediaType, file }: ReadOptions): Format | null {
  if (as !== undefined) return formatOfId(as);
  const told = mediaType === undefined ? null : formatOfMediaType(mediaType);
  return told ?? formatOfName(file)?.format ?? null;
}

const kindOf = ({ mediaType, file }: ReadOptions): string =>
  mediaType ?? /\.[^./\\]*$/.exec(file)?.[0] ?? 'no extension';
const knownExtensions = (): string => FORMATS.map(({ extensions }) => extensions[0]!).join(', ');

/** Opens what is compressed with gzip, by its signature: names lie, and servers compress what they like. */
function open(
  bytes: Uint8Array,
  limit: number,
): { readonly bytes: Uint8Array } | { readonly reason: string } {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { bytes };
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: limit }) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

interface Source {
  readonly bytes: Uint8Array;
  /** Of all the bytes, which may hold thousands of articles. */
  readonly sha256: string;
  readonly format: Format;
  readonly options: ReadOptions;
  readonly side: SidecarResult | undefined;
  /** The article's place among those of its file. */
  readonly index: number;
}

function finish({ bytes, sha256, format, options, side, index }: Source, draft: Draft): Article {
  const { file } = options;
  const given = side?.sidecar;
  const fallback = options.published === undefined ? null : readDate(options.published, 'given', ['option']);
  return {
    ...draft,
    id: shortId([file, sha256, ...(index === 0 ? [] : [index])].join('\n')),
    file,
    outlet: given?.outlet ?? draft.outlet,
    language: given?.language ?? draft.language ?? languageOf(options.language),
    published: given?.published ?? draft.published ?? fallback,
    original: { mediaType: format.mediaTypes[0]!, sha256, bytes: bytes.length },
  };
}
