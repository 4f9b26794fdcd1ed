// A link as a code that a phone reads. Loaded when somebody asks for the first one.

import { generate } from "./lean-qr.nano.js";
import { element } from "./buttons-markup.js";

// Up to 157 modules a side. Finer ones are hardly read from a screen.
const LONGEST = 2300;
const MARGIN = 4;

/** Shows the code in a dialog; the focus goes back when it closes. */
export function show({ href, label, lang, texts }) {
  const say = key => texts[key].replace("{0}", () => label);
  const fits = href.length <= LONGEST;
  const close = element("button", { class: "o2c-close", type: "button" }, say("close"));
  const dialog = element("dialog", { class: "o2c-code", lang, "aria-labelledby": "o2c-code-name" },
    element("p", { id: "o2c-code-name", class: "o2c-label" }, say("scan")),
    ...(fits ? [code(href, say("scan.code"))] : []),
    element("p", {}, say(fits ? "scan.hint" : "scan.long")), close);
  close.onclick = () => dialog.close();
  // What is pressed beside the dialog is the dialog's own backdrop.
  dialog.onclick = event => event.target === dialog && dialog.close();
  dialog.onclose = () => dialog.remove();
  document.body.append(dialog);
  dialog.showModal();
}

function code(text, name) {
  const qr = generate(text, { minCorrectionLevel: text.length < 500 ? 1 : 0 });
  const side = qr.size + 2 * MARGIN;
  let d = "";
  for (let y = 0; y < qr.size; y++) {
    for (let x = 0, run = 0; x < qr.size; x += run + 1, run = 0) {
      while (qr.get(x + run, y)) run++;
      if (run) d += `M${x + MARGIN} ${y + MARGIN}h${run}v1h-${run}z`;
    }
  }
  // A whole number of dots for each module: four and more, as far as the window has room.
  const room = Math.min(innerWidth - 80, innerHeight - 304);
  const width = side * Math.max(3, Math.min(Math.floor(room / side), Math.max(4, Math.ceil(260 / side))));
  return element("svg", { viewBox: `0 0 ${side} ${side}`, width, role: "img", "aria-label": name, "shape-rendering": "crispEdges" },
    element("rect", { width: "100%", height: "100%", fill: "#fff" }), element("path", { d }));
}
