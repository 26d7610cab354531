/** One message: a template with `{name}` places, or one for each plural category (CLDR) that the language tells apart. */
export type Text = string | { readonly one: string; readonly other: string };

export type Table = Readonly<Record<string, Readonly<Record<string, Text>>>>;
