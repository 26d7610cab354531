import { Graph, layout } from '@dagrejs/dagre';
import type { JSX } from 'preact';
import { label, say } from '../../src/messages/index.js';
import type { EdgeView, GroundView, LineageView, Node, OriginView } from '../../src/views/types.js';
import { edgeId, here, textId, type Frame } from './frame.js';
import { Bounded, Name, Words } from './words.js';

const HEIGHT = 28;

/** Who derives from whom, as a drawing; `Grounds` has the same as a list. */
export function Lineage({
  frame,
  lineage,
  origins,
}: {
  frame: Frame;
  lineage: LineageView;
  origins: readonly OriginView[];
}): JSX.Element {
  const { ui } = frame;
  if (lineage.edges.length === 0) return <p class="why">{say(ui, 'derivation', 'none')}</p>;
  const unknown = lineage.nodes.filter((node) => node.unknown);
  return (
    <>
      <Drawing frame={frame} lineage={lineage} />
      <p class="why">{say(ui, 'derivation', 'legend')}</p>
      <p class="small">
        {origins.length > 0 && (
          <>
            {say(ui, 'counts', 'origins', { n: origins.length })}:{' '}
            <Name>{ui.list.format(origins.map((origin) => origin.label))}</Name>
            <br />
          </>
        )}
        {unknown.length > 0 && (
          <>
            {say(ui, 'derivation', 'unknown')}: {ui.list.format(unknown.map((node) => node.label))}
          </>
        )}
      </p>
    </>
  );
}

/** The same as a list: each line of the drawing with what it stands on. */
export function Grounds({ frame, edges }: { frame: Frame; edges: readonly EdgeView[] }): JSX.Element {
  return (
    <ul class="list edges">
      {edges.map((edge) => (
        <Edge frame={frame} edge={edge} />
      ))}
    </ul>
  );
}

function Edge({ frame, edge }: { frame: Frame; edge: EdgeView }): JSX.Element {
  const { ui } = frame;
  const { from, to, fromLabel, toLabel, kind, grounds } = edge;
  return (
    <li id={edgeId(from, to)}>
      <Name>{fromLabel}</Name> → <a href={here(textId(to))}>{toLabel}</a>{' '}
      <span class="soft">{label(ui, 'derivation', kind)}</span>{' '}
      {frame.tools?.({ of: 'derivation', from, to, kind, label: `${fromLabel} → ${toLabel}` })}
      {grounds.map((ground) => (
        <Ground frame={frame} ground={ground} />
      ))}
    </li>
  );
}

/** Facts on one line; passages of shared wording one a line, the second and further behind a line of their own. */
function Ground({ frame, ground: { kind, items } }: { frame: Frame; ground: GroundView }): JSX.Element {
  const name = label(frame.ui, 'derivation', kind);
  if (kind === 'overlap') {
    return (
      <div class="soft ground">
        {name}:{' '}
        <Bounded
          frame={frame}
          items={items}
          limit={1}
          each={(item) => <Basis item={item} />}
          list={(children) => <span class="basis">{children}</span>}
        />
      </div>
    );
  }
  return (
    <div class="soft ground">
      {name}:{' '}
      {items.map((item, index) => (
        <>
          {index > 0 ? ' · ' : ''}
          <Basis item={item} />
        </>
      ))}
    </div>
  );
}

function Basis({ item: { words, text, place } }: { item: GroundView['items'][number] }): JSX.Element {
  if (words === null || place === null) return <bdi>{text}</bdi>;
  return (
    <a href={here(place.mark)}>
      <Words of={words} />
    </a>
  );
}

interface Placed {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly {
    readonly node: Node;
    readonly x: number;
    readonly y: number;
    readonly width: number;
  }[];
  readonly edges: readonly { readonly edge: EdgeView; readonly path: string }[];
}

function Drawing({ frame: { ui }, lineage }: { frame: Frame; lineage: LineageView }): JSX.Element {
  const [across, down] = [place(lineage, 'LR'), place(lineage, 'TB')];
  const { width, height, nodes, edges } = down.width <= 330 || down.width <= across.width ? down : across;
  const name = `${say(ui, 'derivation', 'drawing')}. ${say(ui, 'page', 'seeList')}`;
  return (
    <figure>
      <svg
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        width={width}
        height={height}
        role="group"
        aria-label={name}
      >
        <defs>
          <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path class="tip" d="M0 0.8L8 4L0 7.2z" />
          </marker>
        </defs>
        {edges.map(({ edge, path }) => (
          <a
            href={here(edgeId(edge.from, edge.to))}
            aria-label={`${edge.fromLabel} → ${edge.toLabel}: ${label(ui, 'derivation', edge.kind)}`}
          >
            <path class={edge.credited ? 'edge' : 'edge shared'} d={path} marker-end="url(#tip)" />
          </a>
        ))}
        {nodes.map((placed) => (
          <Box {...placed} />
        ))}
      </svg>
    </figure>
  );
}

function Box({ node, x, y, width }: Placed['nodes'][number]): JSX.Element {
  const shape = (
    <>
      <rect
        class={[
          'node',
          ...(node.kind === 'outside' ? ['outside'] : []),
          ...(node.unknown ? ['unknown'] : []),
        ].join(' ')}
        x={x - width / 2}
        y={y - HEIGHT / 2}
        width={width}
        height={HEIGHT}
        rx={node.kind === 'article' ? HEIGHT / 2 : 3}
      />
      <text class={node.kind === 'article' ? 'v' : ''} x={x} y={y + 4.5} text-anchor="middle">
        {shortened(node.label)}
      </text>
    </>
  );
  return node.kind === 'article' ? <a href={here(textId(node.id))}>{shape}</a> : shape;
}

const shortened = (text: string): string => (text.length > 18 ? `${text.slice(0, 17)}…` : text);

/** Only what is joined to something is drawn; dagre lays it out in ranks. */
function place({ nodes, edges }: LineageView, direction: 'LR' | 'TB'): Placed {
  const graph = new Graph();
  graph.setGraph({
    rankdir: direction,
    nodesep: direction === 'LR' ? 10 : 14,
    ranksep: 34,
    marginx: 2,
    marginy: 2,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  const joined = nodes.filter(({ id }) => edges.some(({ from, to }) => from === id || to === id));
  for (const { id, label: text } of joined)
    graph.setNode(id, { width: Math.max(40, shortened(text).length * 7.2 + 20), height: HEIGHT });
  for (const { from, to } of edges) graph.setEdge(from, to);
  layout(graph);
  const size = graph.graph();
  return {
    width: Math.ceil(size.width ?? 0),
    height: Math.ceil(size.height ?? 0),
    nodes: joined.map((node) => {
      const { x, y, width } = graph.node(node.id);
      return { node, x: x ?? 0, y: y ?? 0, width: width ?? 40 };
    }),
    edges: edges.map((edge) => ({ edge, path: pathOf(graph, edge, direction) })),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** From the side of one box to the facing side of the other; where ranks lie between, by the way that dagre keeps free. */
function pathOf(graph: Graph, { from, to }: EdgeView, direction: 'LR' | 'TB'): string {
  const [a, b] = [graph.node(from), graph.node(to)];
  const across = direction === 'LR';
  const side = (box: typeof a, sign: 1 | -1): Point => ({
    x: (box.x ?? 0) + (across ? (sign * (box.width ?? 0)) / 2 : 0),
    y: (box.y ?? 0) + (across ? 0 : (sign * HEIGHT) / 2),
  });
  const between = (graph.edge(from, to).points ?? []).slice(1, -1);
  const stops = [side(a, 1), ...(between.length > 1 ? between : []), side(b, -1)];
  return stops
    .slice(1)
    .reduce((path, stop, index) => path + curve(stops[index]!, stop, across), `M${at(stops[0]!)}`);
}

/** Leaves and arrives in the direction of the ranks. */
function curve(a: Point, b: Point, across: boolean): string {
  const half = across ? { x: (b.x - a.x) / 2, y: 0 } : { x: 0, y: (b.y - a.y) / 2 };
  return `C${at({ x: a.x + half.x, y: a.y + half.y })} ${at({ x: b.x - half.x, y: b.y - half.y })} ${at(b)}`;
}

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
