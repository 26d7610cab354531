import type { JSX } from 'preact';
import { dateText } from '../../src/messages/dates.js';
import { say } from '../../src/messages/index.js';
import { boundText, entryTitle } from '../../src/messages/labels.js';
import type { FigureRow, FigureView } from '../../src/views/types.js';
import { here, type Frame } from './frame.js';

const WIDTH = 760;
const LEFT = 70;
const RIGHT = 20;
const TOP = 34;
const BOTTOM = 130;
const SIGLA = 154;
const AXIS = 161;
const HEIGHT = 182;
/** Readings that can be told apart in the width of a page. */
const MOST = 40;

/** A drawing earns its place where numbers differ, whatever they are measured in. */
export function worthDrawing({ rows }: FigureView): boolean {
  const drawable = rows.filter((row) => level(row) !== null);
  return new Set(drawable.map(level)).size > 1 && new Set(drawable.map(({ unit }) => unit)).size === 1;
}

/** Readings with their bounds over as-of time. Days are bands as wide as they have readings; the table beneath has the same. */
export function Chart({ frame, figure }: { frame: Frame; figure: FigureView }): JSX.Element {
  const { ui } = frame;
  const rows = figure.rows.filter((row) => level(row) !== null).slice(-MOST);
  const scale = scaleOf(rows);
  const step = (WIDTH - LEFT - RIGHT) / rows.length;
  const x = (index: number): number => LEFT + step * (index + 0.5);
  const placed = rows.some(({ asOf, at }) => asOf === null && at !== null);
  const name = say(ui, 'chart', 'label', { figure: entryTitle(ui, figure) });
  return (
    <figure class="chart">
      <svg
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        width={WIDTH}
        height={HEIGHT}
        role="group"
        aria-label={`${name}. ${say(ui, 'page', 'seeTable')}`}
      >
        {scale.ticks.map((tick) => (
          <>
            <path class="grid" d={`M${String(LEFT - 8)} ${round(scale.y(tick))}H${String(WIDTH - RIGHT)}`} />
            <text x={LEFT - 14} y={scale.y(tick) + 4} text-anchor="end">
              {ui.number.format(tick)}
              {rows[0]?.unit === '%' ? ' %' : ''}
            </text>
          </>
        ))}
        {rows.map((row, index) => (
          <Point frame={frame} row={row} x={x(index)} y={scale.y} room={step} />
        ))}
        {bands(frame, rows, step).map(({ from, to, text }) => (
          <>
            <path
              class="axis"
              d={`M${round(x(from) - step * 0.42)} ${String(AXIS)}H${round(x(to) + step * 0.42)}`}
            />
            <text x={round((x(from) + x(to)) / 2)} y={AXIS + 15} text-anchor="middle">
              {text}
            </text>
          </>
        ))}
      </svg>
      {placed && <figcaption class="why">{say(ui, 'chart', 'estimated')}</figcaption>}
    </figure>
  );
}

const level = ({ value, low, high }: FigureRow): number | null => value ?? low ?? high;
const round = (value: number): string => value.toFixed(1);

interface Scale {
  readonly ticks: readonly number[];
  readonly y: (value: number) => number;
}

/** Three or four round numbers around the readings; from 0 where that costs little room. */
function scaleOf(rows: readonly FigureRow[]): Scale {
  const values = rows.flatMap(({ value, low, high }) => [value, low, high].filter((item) => item !== null));
  const top = Math.max(...values);
  const least = Math.min(...values);
  const bottom = least > 0 && least < top * 0.6 ? 0 : least;
  const unit = nice((top - bottom || Math.abs(top) || 1) / 3);
  const first = Math.floor(bottom / unit) * unit;
  const last = Math.ceil(top / unit) * unit || unit;
  const ticks = Array.from({ length: Math.round((last - first) / unit) + 1 }, (_, index) =>
    Number((first + index * unit).toPrecision(12)),
  );
  const span = last - first || 1;
  return { ticks, y: (value) => BOTTOM - ((value - first) / span) * (BOTTOM - TOP) };
}

/** The next of 1, 2, 5 times a power of ten. */
function nice(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
}

interface Band {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Runs of readings of one day, with the day's name in the longest of three styles that all have room for. */
function bands({ ui, year }: Frame, rows: readonly FigureRow[], step: number): readonly Band[] {
  const found: { from: number; to: number; day: string | null }[] = [];
  rows.forEach(({ at }, index) => {
    const day = at?.slice(0, 10) ?? null;
    const last = found.at(-1);
    if (last && last.day === day) last.to = index;
    else found.push({ from: index, to: index, day });
  });
  const name = (day: string | null, style: 0 | 1 | 2): string => {
    if (day === null)
      return style === 0 ? say(ui, 'chart', 'undated') : style === 1 ? say(ui, 'date', 'none') : '–';
    // A day of another year is the exception, and its year is what matters.
    if (style > 0 && year !== null && !day.startsWith(year)) return day.slice(0, 4);
    if (style === 2) return String(Number(day.slice(8)));
    return dateText(ui, day, style === 0 ? { weekday: true, year } : { short: true, year });
  };
  const fits = (style: 0 | 1 | 2): boolean =>
    found.every(({ from, to, day }) => name(day, style).length * LETTER < step * (to - from + 1));
  const style = fits(0) ? 0 : fits(1) ? 1 : 2;
  return found.map(({ from, to, day }) => ({ from, to, text: name(day, style) }));
}

/** Mean width of a letter in the drawing's type. */
const LETTER = 7.2;

interface PointProps {
  readonly frame: Frame;
  readonly row: FigureRow;
  readonly x: number;
  readonly y: (value: number) => number;
  /** Width there is for what is written at it. */
  readonly room: number;
}

function Point({ frame: { ui }, row, x, y, room }: PointProps): JSX.Element {
  const [place] = row.places;
  const sigla = row.places.filter(({ copies }) => copies.length === 0).map(({ siglum }) => siglum);
  const name = `${sigla[0] ?? ''}${sigla.length > 1 ? `+${String(sigla.length - 1)}` : ''}`;
  const bound = boundText(ui, row);
  const text = `${row.stated[0]?.text ?? ''}: ${row.by.label ?? say(ui, 'source', 'none')}`;
  return (
    <a href={here(place?.mark ?? '')} class={`c${String(row.by.colour)}`} aria-label={text}>
      <title>{text}</title>
      <Shape row={row} x={x} y={y} />
      {name.length * LETTER < room && (
        <text class="v" x={round(x)} y={SIGLA} text-anchor="middle">
          {name}
        </text>
      )}
      {bound.length * LETTER < room && (
        <text x={round(x)} y={round(y(level(row) ?? 0) - 12 - (upward(row) ? 12 : 0))} text-anchor="middle">
          {bound}
        </text>
      )}
    </a>
  );
}

const upward = ({ low, quantifier }: FigureRow): boolean =>
  low !== null && (quantifier === 'at_least' || quantifier === 'more_than' || quantifier === 'vague');
const downward = ({ high, quantifier }: FigureRow): boolean =>
  high !== null && (quantifier === 'nearly' || quantifier === 'at_most' || quantifier === 'less_than');

/** A full point is an exact number, a hollow one a bound or an estimate; arrows show to which side it is open; bars are ranges. */
function Shape({ row, x, y }: { row: FigureRow; x: number; y: (value: number) => number }): JSX.Element {
  const at = y(level(row) ?? 0);
  const { low, high } = row;
  const circle = (kind: string): JSX.Element => (
    <circle class={`point ${kind}`} cx={round(x)} cy={round(at)} r={row.asOf === null ? 3.5 : 4.5} />
  );
  if (row.quantifier === 'range' && low !== null && high !== null) {
    return (
      <path
        class="point"
        d={`M${round(x - 5)} ${round(y(low))}h10M${round(x)} ${round(y(low))}V${round(y(high))}M${round(x - 5)} ${round(y(high))}h10`}
      />
    );
  }
  if (upward(row)) {
    return (
      <>
        <path class="point" d={`M${round(x)} ${round(at)}v-17m-5 6l5-7l5 7`} />
        {circle('open')}
      </>
    );
  }
  if (downward(row))
    return <path class="point dash" d={`M${round(x - 6)} ${round(at)}h12M${round(x)} ${round(at)}v22`} />;
  return circle(row.quantifier === 'about' ? 'open dash' : 'full');
}
