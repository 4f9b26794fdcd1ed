// Elements made in one expression. Texts are set as texts, never as markup.

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === true) {
      made.setAttribute(attribute, "");
    } else if (value !== false && value !== null && value !== undefined) {
      made.setAttribute(attribute, value);
    }
  }
  made.append(...children);
  return made;
}

const SHAPES = {
  grip: "M9 5h.01M15 5h.01M9 12h.01M15 12h.01M9 19h.01M15 19h.01",
  up: "M12 19V5m-6 6 6-6 6 6",
  down: "M12 5v14m-6-6 6 6 6-6",
  more: "m6 9 6 6 6-6",
};

export function icon(shape) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const path = document.createElementNS(space, "path");
  for (const [attribute, value] of Object.entries({ viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" })) {
    svg.setAttribute(attribute, value);
  }
  const width = shape === "grip" ? "3.2" : "2.2";
  const stroke = { d: SHAPES[shape], fill: "none", stroke: "currentColor", "stroke-width": width };
  Object.assign(stroke, { "stroke-linecap": "round", "stroke-linejoin": "round" });
  for (const [attribute, value] of Object.entries(stroke)) {
    path.setAttribute(attribute, value);
  }
  svg.append(path);
  return svg;
}

// What stands for {0}, {1} … in a phrase.
export function filled(phrase, ...parts) {
  return phrase.replace(/\{(\d)\}/g, (hole, number) => (number < parts.length ? parts[number] : hole));
}
