import type { Throughput } from "../parts/throughput";
import type { KeptResults } from "../results";
import { whole } from "./numbers";
import { requestsPerSecond, titleOf } from "./throughput";

const WIDTH = 900;
const LABELS = 440;
const BARS = 360;
const ROW = 24;
const HEAD = 44;

interface Bar {
  readonly name: string;
  readonly value: number;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const barsOf = (results: readonly Throughput[]): readonly Bar[] =>
  results
    .filter(({ query }) => query === "condition")
    .map((row) => ({ name: row.peer, value: requestsPerSecond(row).median }))
    .toSorted((a, b) => b.value - a.value);

const panel = (title: string, bars: readonly Bar[], top: number): string => {
  const most = Math.max(...bars.map(({ value }) => value));
  const rows = bars.map(({ name, value }, index) => {
    const y = top + HEAD + index * ROW;
    const width = Math.max(1, (BARS * value) / most);
    const own = name === "bodywork" ? "own" : "other";
    return [
      `<text x="${LABELS - 10}" y="${y + 14}" text-anchor="end">${escaped(titleOf(name))}</text>`,
      `<rect class="${own}" x="${LABELS}" y="${y}" width="${width.toFixed(1)}" height="${ROW - 6}" rx="2"/>`,
      `<text x="${(LABELS + width + 8).toFixed(1)}" y="${y + 14}">${whole(value)}</text>`,
    ].join("\n");
  });
  return [
    `<text class="title" x="20" y="${top + 26}">${title}</text>`,
    ...rows,
  ].join("\n");
};

/** A drawing for light and dark pages. */
export const plotOf = ({ hot, cold }: KeptResults): string => {
  const panels = [
    ["Hot: the same request again and again, requests/s", hot],
    ["Cold: a new variable in every request, requests/s", cold],
  ] as const;
  let top = 0;
  const drawn = panels.map(([title, kept]) => {
    const bars = barsOf(kept?.result ?? []);
    if (bars.length === 0) return "";
    const text = panel(title, bars, top);
    top += HEAD + bars.length * ROW + 12;
    return text;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top + 30}" role="img">
<title>A condition with its evidence: requests per second of each server</title>
<style>
text { font: 13px system-ui, sans-serif; fill: #1f2328; }
.title { font-weight: 600; }
.own { fill: #0969da; }
.other { fill: #8c959f; }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3; }
  .own { fill: #4493f8; }
  .other { fill: #6e7681; }
}
</style>
${drawn.join("\n")}
<text x="20" y="${top + 16}">A condition with its evidence, 32 connections; the median of the rounds.</text>
</svg>
`;
};
