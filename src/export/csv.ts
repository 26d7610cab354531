/** Lines of cells as comma-separated values (RFC 4180), each ended by CR LF. */
export const csvLines = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => `${cells.map(escaped).join(',')}\r\n`).join('');

/**
 * A cell that a spreadsheet would run as a formula, also by the wide signs of East Asian keyboards, gets an apostrophe before it (OWASP, CSV
 * injection), which stays when the table is saved again; a plain number is none.
 */
function escaped(cell: string): string {
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
