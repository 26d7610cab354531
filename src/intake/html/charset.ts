/** `<meta charset=…>`, the older `<meta http-equiv … content="text/html; charset=…">`, and the XML declaration of XHTML. */
const DECLARATIONS: readonly RegExp[] = [
  /<meta[^<>]{0,200}?charset\s{0,4}=\s{0,4}["']?([\w:.-]{1,40})/i,
  /^\s{0,40}<\?xml[^<>]{0,100}?encoding\s{0,4}=\s{0,4}["']([\w:.-]{1,40})/i,
];

/** The encoding that a page declares in its first bytes. */
export function declaredEncoding(head: string): string | null {
  for (const declaration of DECLARATIONS) {
    const match = declaration.exec(head);
    if (match) return match[1]!;
  }
  return null;
}
