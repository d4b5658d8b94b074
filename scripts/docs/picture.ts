// docs/picture.svg, the picture of the README: what starts Lamina, and what it brings up.

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly lines?: readonly string[];
  readonly look: 'door' | 'lamina' | 'layer' | 'ground' | 'end';
}

const WIDTH = 880;
const HEIGHT = 392;

const doors = ['every merge', 'by hand', 'pull request', 'terminal'];
const DOOR_WIDTH = 150;
const DOOR_GAP = 24;
const DOORS_LEFT = (WIDTH - doors.length * DOOR_WIDTH - (doors.length - 1) * DOOR_GAP) / 2;

const lamina: Box = {
  ...{ x: DOORS_LEFT, y: 84, width: WIDTH - 2 * DOORS_LEFT, height: 56, look: 'lamina' },
  title: 'Lamina',
  lines: ['plan · apply · wait until it really is ready · prove it · say why not'],
};
const speed: Box = {
  ...{ x: 150, y: 196, width: 180, height: 56, look: 'layer' },
  title: 'speed: Kafka',
  lines: ['newest events, at once'],
};
const batch: Box = {
  ...{ x: 350, y: 252, width: 180, height: 56, look: 'layer' },
  title: 'batch: Spark',
  lines: ['all of history, exact'],
};
const serving: Box = {
  ...{ x: 550, y: 196, width: 180, height: 56, look: 'layer' },
  title: 'serving: Cassandra',
  lines: ['both, merged'],
};
const environment: Box = {
  ...{ x: 150, y: 332, width: 580, height: 34, look: 'ground' },
  title: 'environment: EBS access · CSI driver · StorageClass · Helm',
};

const boxes: readonly Box[] = [
  ...doors.map((title, index): Box => ({
    ...{
      x: DOORS_LEFT + index * (DOOR_WIDTH + DOOR_GAP),
      y: 12,
      width: DOOR_WIDTH,
      height: 36,
      look: 'door',
    },
    title,
  })),
  lamina,
  speed,
  batch,
  serving,
  environment,
  { x: 12, y: 206, width: 96, height: 36, title: 'events', look: 'end' },
  { x: 772, y: 206, width: 96, height: 36, title: 'readers', look: 'end' },
];

/** Paths of arrows, drawn from where they begin. */
const arrows: readonly string[] = [
  ...doors.map((_, index) => `M${DOORS_LEFT + index * (DOOR_WIDTH + DOOR_GAP) + DOOR_WIDTH / 2} 48 v32`),
  `M${WIDTH / 2} 140 v30`,
  'M108 224 h38',
  'M330 224 h216',
  'M240 252 v28 h106',
  'M530 280 h110 v-24',
  'M730 224 h38',
];

const STYLE = `
  text { font: 14px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #1f2328; text-anchor: middle }
  .note { font-size: 12px; fill: #59636e }
  rect { fill: #f6f8fa; stroke: #d1d9e0; rx: 8 }
  .title { font-weight: 600 }
  .door rect, .end rect { rx: 18; fill: none }
  .lamina rect { fill: #ddf4ff; stroke: #54aeff }
  .ground rect { fill: #fff8c5; stroke: #d4a72c }
  .sheet { fill: #fff; stroke: none }
  .cluster { fill: none; stroke: #818b98; stroke-dasharray: 5 4 }
  .arrow { fill: none; stroke: #59636e; stroke-width: 1.5; marker-end: url(#head) }
  #head path { fill: #59636e }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc } .note { fill: #9198a1 }
    rect { fill: #151b23; stroke: #3d444d }
    .sheet { fill: #0d1117 } .cluster { fill: none; stroke: #656c76 }
    .lamina rect { fill: #0c2d49; stroke: #1f6feb }
    .ground rect { fill: #2e2a12; stroke: #9e6a03 }
    .arrow { stroke: #9198a1 } #head path { fill: #9198a1 }
  }`;

/**
 * Light and dark, without a script and without anything from elsewhere. It has a sheet of its own: a picture sees the
 * theme of the system, which need not be the one that the reader chose for the page around it.
 */
export function renderPicture(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title" aria-describedby="desc">
<title id="title">What starts Lamina, and what it brings up</title>
<desc id="desc">A merge, a person, a pull request or a terminal starts Lamina, which brings three layers up on a cluster: events go to speed (Kafka); batch (Spark) reads its history; serving (Cassandra) merges both for readers. Below them is the environment.</desc>
<style>${STYLE}
</style>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>
<rect class="sheet" width="${WIDTH}" height="${HEIGHT}"/>
<rect class="cluster" x="126" y="172" width="628" height="208"/>
<text class="note" x="708" y="166">your cluster</text>
${boxes.map(renderBox).join('\n')}
${arrows.map((path) => `<path class="arrow" d="${path}"/>`).join('\n')}
</svg>
`;
}

function renderBox({ x, y, width, height, title, lines = [], look }: Box): string {
  const middle = x + width / 2;
  const first = y + height / 2 + 5 - lines.length * 9;
  const notes = lines.map(
    (line, index) => `<text class="note" x="${middle}" y="${first + 18 * (index + 1)}">${line}</text>`,
  );
  const bold = lines.length > 0 ? ' class="title"' : '';
  return `<g class="${look}"><rect x="${x}" y="${y}" width="${width}" height="${height}"/><text${bold} x="${middle}" y="${first}">${title}</text>${notes.join('')}</g>`;
}
