import type { Issue, IssueKind, Span } from '../model/index.js';

/** Values longer than this are cut: a message stays one line. */
const LONGEST_VALUE = 80;

/** An issue of a kind, its message filled with the offending values. */
export function issueOf(
  kind: IssueKind,
  values: Readonly<Record<string, string | number>> = {},
  span: Span | null = null,
): Issue {
  return {
    code: kind.code,
    severity: kind.severity,
    message: fill(kind.message, values),
    hint: kind.hint === null ? null : fill(kind.hint, values),
    start: span?.start ?? null,
    end: span?.end ?? null,
  };
}

function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : oneLine(String(value));
  });
}

/** No control characters, no line breaks: messages are printed on terminals. */
function oneLine(value: string): string {
  const line = value.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}…` : line;
}
