import type { Context } from '../context.js';
import { incidentsOf, type Incident } from './incident.js';
import type { LedgerNote } from './types.js';

/** Incidents that are compared with each other. */
const COMPARED = 60;

/** Pairs that may be one incident: the same number, or the same day and place, with what speaks for and against it. */
export function incidentNotes(context: Context): readonly LedgerNote[] {
  const incidents = incidentsOf(context).slice(0, COMPARED);
  return incidents.flatMap((a, index) =>
    incidents.slice(index + 1).flatMap((b) => pairNote(context, a, b) ?? []),
  );
}

function pairNote(context: Context, a: Incident, b: Incident): LedgerNote | null {
  const compared = (['day', 'place', 'number', 'source'] as const).flatMap(
    (what) => compare(what, a[what], b[what]) ?? [],
  );
  const apart = [...a.articles].some((article) => b.articles.has(article));
  const pro = compared.filter((id) => id.startsWith('same_'));
  const con = [...compared.filter((id) => id.startsWith('other_')), ...(apart ? ['one_article'] : [])];
  const alike =
    pro.includes('same_number') || (pro.includes('same_day') && pro.includes('same_place') && !apart);
  if (!alike || (a.type === 'disaster' && b.type !== null) !== (b.type === 'disaster' && a.type !== null))
    return null;
  return {
    id: `${a.row.id} ${b.row.id}`,
    state: 'open',
    message: { key: 'same_incident', values: { a: nameOf(context, a), b: nameOf(context, b) } },
    items: [a.name, b.name],
    reasons: { for: pro, against: con },
  };
}

/** Same, other, or nothing where one of them does not tell; that sources differ speaks neither for nor against. */
function compare(what: string, a: ReadonlySet<string>, b: ReadonlySet<string>): string | null {
  if (a.size === 0 || b.size === 0) return null;
  if ([...a].some((value) => b.has(value))) return `same_${what}`;
  return what === 'source' ? null : `other_${what}`;
}

/** The words for an incident with its place, as short as they tell it. */
function nameOf(context: Context, { name: { value }, place }: Incident): string {
  const text = value.kind === 'words' ? value.words.text : value.kind === 'figure' ? value.stated.text : '';
  const [where] = place;
  return where === undefined ? `“${text}”` : `“${text}” (${context.name(where)})`;
}
