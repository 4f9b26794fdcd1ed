// The page that shows what clicks say. Without this script it says all of it too.
import { element, filled } from "./elements.js";
import { say } from "./console.js";
import { chart } from "./charts.js";
import { offerExports } from "./export.js";
import { Live } from "./analytics-live.js";

const root = document.getElementById("analytics");
let stops = [];

function draw() {
  stops.forEach((stop) => stop());
  stops = [...root.querySelectorAll("[data-chart]")].map(chart);
  offerZone(JSON.parse(root.dataset.words));
  offerExports(root);
}

// The viewer's own zone is known to the browser alone.
function offerZone(words) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const select = root.querySelector("#zone");
  if (!zone || !select || zone === root.dataset.shopZone) {
    return;
  }
  const known = [...select.options].find((option) => option.value === zone);
  const option = known ?? new Option("", zone);
  option.textContent = filled(words.zone, zone.replaceAll("_", " "));
  if (!known) {
    select.append(option);
  }
}

if (root) {
  // For ears: what is shown now. Eyes see it; a failure is told to both.
  const told = element("p", { class: "sr", role: "status", id: "told" });
  root.after(told);
  const tell = (text) => {
    told.textContent = text;
  };
  draw();
  new Live(root, { drawn: draw, tell, failed: () => say(JSON.parse(root.dataset.words).failed) });
}
