// Curves and bars of the staff screens:
//   <div class="chart" data-chart='{"kind":"line","unit":"个","across":["08","09"],
//        "series":[{"name":"呼入","values":[3,5]}],"standard":{"name":"标准","value":95}}'></div>
// kind: line, bar or stacked; several series share the axes. Parts put in later by htmx are drawn too.
import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

echarts.use([LineChart, BarChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, AriaComponent, SVGRenderer]);

const COLOURS = ["#0f5aa8", "#d89400", "#219653", "#7a8798", "#b3231b", "#5b4aa0"];
const INK = "#465061";
const LINE = "#dde1e6";
const FONT = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif';

// Told apart by how the line is drawn, not by its colour alone.
const LINES = ["solid", "dashed", "dotted"];

function oneSeries(given, chart, at) {
  const bar = chart.kind !== "line";
  return {
    name: given.name,
    type: bar ? "bar" : "line",
    data: given.values,
    stack: chart.kind === "stacked" ? "all" : undefined,
    barMaxWidth: 28,
    symbol: "circle",
    symbolSize: 5,
    lineStyle: { width: 2, type: LINES[at % LINES.length] },
    connectNulls: false,
  };
}

function standardLine(standard) {
  return {
    silent: true,
    symbol: "none",
    lineStyle: { color: "#b3231b", type: "dashed", width: 1 },
    label: { formatter: `${standard.name} ${standard.value}`, position: "insideEndTop", color: "#b3231b" },
    data: [{ yAxis: standard.value }],
  };
}

function option(chart) {
  const series = chart.series.map((given, at) => oneSeries(given, chart, at));
  if (chart.standard && series.length) series[0].markLine = standardLine(chart.standard);
  return {
    animation: false,
    color: COLOURS,
    textStyle: { fontFamily: FONT, color: INK, fontSize: 12 },
    aria: { enabled: true },
    grid: { left: 8, right: 16, top: chart.series.length > 1 ? 36 : 16, bottom: 8, containLabel: true },
    legend: { show: chart.series.length > 1, top: 0, left: 0, itemWidth: 14, itemHeight: 8, textStyle: { color: INK } },
    tooltip: { trigger: "axis", confine: true, valueFormatter: (value) => `${value ?? "—"} ${chart.unit ?? ""}` },
    xAxis: { type: "category", data: chart.across, axisTick: { show: false }, axisLine: { lineStyle: { color: "#b9c0ca" } }, axisLabel: { color: INK, hideOverlap: true } },
    yAxis: { type: "value", min: chart.from, max: chart.to, minInterval: 1, splitLine: { lineStyle: { color: LINE } }, axisLabel: { color: INK } },
    series,
  };
}

function draw(holder) {
  let drawn = echarts.getInstanceByDom(holder);
  if (!drawn) {
    drawn = echarts.init(holder, null, { renderer: "svg" });
    new ResizeObserver(() => !drawn.isDisposed() && drawn.resize()).observe(holder);
  }
  drawn.setOption(option(JSON.parse(holder.dataset.chart)), true);
}

const drawAll = (root) => root.querySelectorAll("[data-chart]").forEach(draw);
drawAll(document);
document.addEventListener("htmx:load", (event) => {
  if (event.target.matches?.("[data-chart]")) draw(event.target);
  drawAll(event.target);
});
// A page that refreshes all day must not keep the drawings it no longer shows.
document.addEventListener("htmx:beforeCleanupElement", (event) => {
  if (event.target.matches?.("[data-chart]")) echarts.getInstanceByDom(event.target)?.dispose();
});
