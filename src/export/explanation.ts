/** A tree as `stemma explain` prints it; the shape of `desk/explain`. */
export interface Explained {
  readonly id: string;
  readonly kind: string;
  readonly file: string | null;
  readonly text: string | null;
  readonly values: Readonly<Record<string, string>>;
  readonly rule: string;
  readonly line: string | null;
  readonly evidence: readonly {
    readonly file: string;
    readonly span: { readonly start: number; readonly end: number };
    readonly text: string;
  }[];
  readonly inputs: readonly Explained[];
}

/** Indented lines: what it is, its values, the rule, the pack line, the spans, then the same for each input. */
export function explanationText(item: Explained, depth = 0): string {
  const pad = '  '.repeat(depth);
  const lines = [
    `${pad}${item.kind} ${item.id}${item.text === null ? '' : `  “${printable(item.text)}”`}`,
    ...Object.entries(item.values).map(([key, value]) => `${pad}  ${key}: ${printable(value)}`),
    `${pad}  rule: ${item.rule}`,
    ...(item.line === null ? [] : [`${pad}  pack: ${printable(item.line)}`]),
    ...item.evidence.map(
      ({ file, span, text }) =>
        `${pad}  span: ${printable(file)} ${String(span.start)}–${String(span.end)} “${printable(text)}”`,
    ),
    ...item.inputs.map((input) => explanationText(input, depth + 1)),
  ];
  return lines.join('\n');
}

/** Control characters could drive a terminal; they are shown as symbols (Unicode Control Pictures), long text is cut. */
function printable(text: string): string {
  const flat = text
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)));
  const safe = flat.replace(/[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
  return safe.length > 240 ? `${safe.slice(0, 239)}…` : safe;
}
