import type { Lived, MemorySample } from "./measure";

const WIDTH = 900;
const HEIGHT = 360;
const LEFT = 60;
const RIGHT = 110;
const TOP = 50;
const BOTTOM = 50;
const MEBIBYTE = 2 ** 20;

const lines: readonly {
  readonly name: string;
  readonly style: string;
  readonly valueOf: (sample: MemorySample) => number;
}[] = [
  { name: "resident", style: "first", valueOf: ({ resident }) => resident },
  { name: "heap", style: "second", valueOf: ({ heap }) => heap },
  { name: "outside heap", style: "third", valueOf: ({ external }) => external },
];

/** A drawing for light and dark pages: the gateway's memory, second by second. */
export const livePlot = ({ before, during, options }: Lived): string => {
  const samples = [{ ...before, at: -10 }, ...during];
  const last = during.at(-1)?.at ?? 1;
  const most = Math.max(...samples.map(({ resident }) => resident / MEBIBYTE));
  const step = most > 400 ? 100 : 50;
  const top = Math.ceil((most * 1.1) / step) * step;
  const x = (at: number): number =>
    LEFT + ((at + 10) / (last + 10)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number): number =>
    HEIGHT - BOTTOM - (value / top) * (HEIGHT - TOP - BOTTOM);
  const marks = Array.from({ length: top / step + 1 }, (_, index) => {
    const value = index * step;
    return `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(value).toFixed(1)}" y2="${y(value).toFixed(1)}"/>
<text x="${LEFT - 8}" y="${(y(value) + 4).toFixed(1)}" text-anchor="end">${value}</text>`;
  });
  const seconds = Array.from(
    { length: Math.floor(last / 30) + 1 },
    (_, index) =>
      `<text x="${x(index * 30).toFixed(1)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${index * 30} s</text>`,
  );
  const drawn = lines.map(({ name, style, valueOf }) => {
    const points = samples
      .map(
        (each) =>
          `${x(each.at).toFixed(1)},${y(valueOf(each) / MEBIBYTE).toFixed(1)}`,
      )
      .join(" ");
    const end = during.at(-1);
    const height = end ? y(valueOf(end) / MEBIBYTE) : 0;
    return `<polyline class="${style}" points="${points}"/>
<text x="${WIDTH - RIGHT + 8}" y="${(height + 4).toFixed(1)}">${name}</text>`;
  });
  const count = options.equal + options.different + options.silent;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">
<title>Memory of a gateway with ${count} live connections over ${options.seconds} seconds</title>
<style>
text { font: 13px system-ui, sans-serif; fill: #1f2328; }
.title { font-weight: 600; }
polyline { fill: none; stroke-width: 2; }
.first { stroke: #0969da; }
.second { stroke: #1a7f37; }
.third { stroke: #9a6700; }
.grid { stroke: #8c959f; stroke-opacity: 0.3; }
.mark { stroke: #8c959f; stroke-dasharray: 4; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3; }
  .first { stroke: #4493f8; }
  .second { stroke: #3fb950; }
  .third { stroke: #d29922; }
}
</style>
<text class="title" x="20" y="26">Memory of the gateway, MiB: ${count} live connections, ${options.changesPerSecond} changes a second</text>
${marks.join("\n")}
${seconds.join("\n")}
<line class="mark" x1="${x(0).toFixed(1)}" x2="${x(0).toFixed(1)}" y1="${TOP}" y2="${HEIGHT - BOTTOM}"/>
<text x="${(x(0) + 6).toFixed(1)}" y="${TOP + 4}">all have connected</text>
${drawn.join("\n")}
</svg>
`;
};
