/** What the HTML standard says about elements, as far as reading an article depends on it. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that have no content (13.1.2). */
export const VOID = names(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Elements whose content is characters up to their end tag; svg is none of them, but nothing in it is read. */
export const RAW = names('script style textarea title xmp iframe noembed noframes noscript svg');

/** Elements that begin and end a block of text when rendered, and whose start tags close an open paragraph. */
export const BLOCK = names(
  'address article aside blockquote body center details dialog dir div dl dd dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul',
);

/** Elements that end a line of text without closing paragraphs. */
export const BREAKS = names(
  'tr td th caption option legend button label select video audio picture object template',
);

export const HEADING = names('h1 h2 h3 h4 h5 h6');

/** Elements whose end tags may stand crosswise to blocks (13.2.6.4.7, the adoption agency). */
export const FORMATTING = names('a b big code em font i nobr s small strike strong tt u');

/** A start or end tag does not reach over these. */
export const SCOPE = names('#root html table td th caption button template object applet marquee');

/** The end tags of a table's parts reach over its cells. */
export const TABLE_PARTS = names('table thead tbody tfoot tr td th caption');
export const TABLE_SCOPE = names('#root html table template');

/** Which open elements a start tag closes, and how far up it looks. */
export const CLOSED_BY: ReadonlyMap<
  string,
  { readonly closes: ReadonlySet<string>; readonly upTo: ReadonlySet<string> }
> = new Map([
  ['li', { closes: names('li'), upTo: names('#root ul ol menu dir table') }],
  ['dd', { closes: names('dd dt'), upTo: names('#root dl table') }],
  ['dt', { closes: names('dd dt'), upTo: names('#root dl table') }],
  ['option', { closes: names('option'), upTo: names('#root select datalist') }],
  ['td', { closes: names('td th'), upTo: names('#root tr table') }],
  ['th', { closes: names('td th'), upTo: names('#root tr table') }],
  ['tr', { closes: names('tr caption'), upTo: names('#root table') }],
  ['tbody', { closes: names('tr thead tbody tfoot caption'), upTo: names('#root table') }],
  ['thead', { closes: names('tr thead tbody tfoot caption'), upTo: names('#root table') }],
  ['tfoot', { closes: names('tr thead tbody tfoot caption'), upTo: names('#root table') }],
  ['a', { closes: names('a'), upTo: SCOPE }],
  ['button', { closes: names('button'), upTo: SCOPE }],
]);
