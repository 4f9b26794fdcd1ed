// Draws the bars of fourteen days. The picture says in words what it shows; each figure stands in the table behind it.
import { axisX, axisY, barY, gridY, plot, ruleY, text, tickY } from "./plot.min.js";

const SPACE = "http://www.w3.org/2000/svg";
const MARGIN = { top: 22, right: 0, bottom: 40, left: 40 };
const NARROW = 480;
let drawn = 0;

// Draws a chart into its place, again for each width; answers how to stop.
export function chart(figure) {
  const data = JSON.parse(figure.dataset.chart);
  const place = figure.querySelector(".canvas");
  const days = figure.querySelector(".day-links");
  let width = 0;
  const draw = () => {
    const next = Math.round(place.clientWidth);
    if (next > 0 && next !== width) {
      width = next;
      place.replaceChildren(bars(data, width));
      days.style.marginInlineStart = `${MARGIN.left}px`;
      figure.classList.add("drawn");
    }
  };
  const observer = new ResizeObserver(draw);
  observer.observe(place);
  draw();
  return () => observer.disconnect();
}

function bars(data, width) {
  const narrow = width < NARROW;
  const number = new Intl.NumberFormat(data.language, { notation: "compact", maximumFractionDigits: 1 });
  const parts = data.days.flatMap((day) =>
    day.parts.map((clicks, i) => ({ day: day.day, clicks, colour: `var(--c${data.colours[i]})`, running: day.running })),
  );
  const most = Math.max(4, ...data.days.map((day) => Math.max(day.total, day.before)));
  const svg = plot({
    width,
    height: narrow ? 240 : 300,
    marginTop: MARGIN.top,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    className: "bars-plot",
    x: { type: "band", domain: data.days.map((day) => day.day), paddingInner: 0.3, paddingOuter: 0.15, round: false },
    y: { domain: [0, most], nice: true },
    color: { type: "identity" },
    marks: [
      gridY({ ticks: 4, stroke: "var(--line)", strokeOpacity: 1 }),
      axisY({ ticks: 4, tickSize: 0, label: null, tickFormat: (value) => (Number.isInteger(value) ? number.format(value) : "") }),
      axisX({ tickSize: 0, label: null, lineHeight: 1.25, tickFormat: (day, i) => below(data.days[i], narrow, i) }),
      barY(parts, { x: "day", y: "clicks", fill: "colour", fillOpacity: (part) => (part.running ? 0.55 : 1), stroke: "var(--card)", strokeWidth: 1, insetTop: 0 }),
      ruleY([0], { stroke: "var(--edge)" }),
      tickY(data.days, { x: "day", y: "before", stroke: "var(--ink)", strokeWidth: 2.5, insetLeft: -3, insetRight: -3 }),
      text(data.days, { x: "day", y: "total", text: (day) => number.format(day.total), dy: -9, fill: "var(--ink)", stroke: "var(--card)", strokeWidth: 4 }),
    ],
  });
  return told(svg, data);
}

function below(day, narrow, i) {
  const number = narrow && i % 2 === 0 ? "" : day.label;
  return narrow ? number : `${day.weekday}\n${day.label}`;
}

// The library's own style element goes before the picture meets the page, whose policy lets no such element in.
function told(svg, data) {
  svg.querySelectorAll("style").forEach((style) => style.remove());
  svg.querySelectorAll("[aria-label]").forEach((group) => group.removeAttribute("aria-label"));
  const id = `chart-${++drawn}`;
  const title = described("title", `${id}-title`, data.title);
  const description = described("desc", `${id}-desc`, data.description);
  svg.prepend(title, description);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-labelledby", title.id);
  svg.setAttribute("aria-describedby", description.id);
  return svg;
}

function described(name, id, words) {
  const made = document.createElementNS(SPACE, name);
  made.id = id;
  made.textContent = words;
  return made;
}
