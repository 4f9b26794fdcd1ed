// Draws buttons from a storefront answer, exactly as a server does with ButtonsHtml. Colours are painted by a drawing, since a
// strict policy forbids style attributes.

const BY_PHONE = ["whatsapp", "imessage", "rcs", "snapchat"];

/** An element with attributes, but for those without a value. */
export function element(tag, attributes, ...content) {
  const drawn = ["svg", "rect", "path"].includes(tag);
  const made = drawn ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  for (const name in attributes) if (attributes[name]) made.setAttribute(name, attributes[name]);
  made.append(...content);
  return made;
}

/** What stands in the element: a list of buttons, the floating one, or either, or nothing. */
export function parts({ buttons, floating, texts }, kinds, checkout) {
  const shown = (...wanted) => buttons
    .filter(({ kind, visible, link }) => visible && wanted.includes(kind) && kinds.includes(kind) && (link || checkout))
    .map(button => item(button, texts, checkout));
  const list = shown("order", "contact");
  const slots = shown("floating");
  const first = buttons.find(({ kind, visible }) => visible && kind === "floating");
  return [
    ...(list.length ? [element("ul", { class: "o2c-buttons", role: "list" }, ...list)] : []),
    ...(slots.length ? [float(slots, first, floating.corner, texts)] : []),
  ];
}

function float(slots, { colour }, corner, texts) {
  const list = kind => element("ul", { class: kind, role: "list" }, ...slots);
  const lone = slots.length === 1;
  return element(lone ? "div" : "details", { class: "o2c-float", "data-corner": corner },
    ...(lone ? [] : [element("summary", { class: "o2c-face", "data-letters": colour.lettering }, paint(colour),
      element("span", { class: "o2c-label" }, texts.open))]),
    list(lone ? "o2c-lone" : "o2c-slots"));
}

function item({ id, kind, channel, label, link, colour, hours }, texts, checkout) {
  const away = link?.startsWith("https:");
  const words = element("a", {
    class: "o2c-link", href: link ?? checkout, target: away && "_blank", rel: away && "noopener noreferrer", "data-o2c-entry": id,
  }, element("span", { class: "o2c-label" }, label));
  if (hours) words.append(" ", element("span", { class: "o2c-hours" }, hours.text));
  const made = element("li", { class: "o2c-button", "data-kind": kind, "data-channel": channel, "data-letters": colour.lettering },
    paint(colour), words);
  if (link && BY_PHONE.includes(channel)) {
    const name = texts.scan.replace("{0}", () => label);
    made.append(element("button", { class: "o2c-scan", type: "button", title: name, "aria-label": name }));
  }
  return made;
}

const paint = ({ background }) => element("svg", { class: "o2c-paint", width: "0", height: "0", "aria-hidden": "true" },
  element("rect", { width: "100%", height: "100%", fill: background }));
