// The list of fields: one row each, to be moved, switched and worded.
import { element, filled, icon } from "./elements.js";
import { inherited, shown } from "./form-state.js";

export class Rows {
  #list;
  #context;
  #rows = new Map();

  // The context: words, standard texts, languages, the reader's language, whether nothing may be changed, and what to call
  // when somebody moves a row (key, place), changes a part (key, part, value) or words one (key, part, tag, text).
  constructor(context) {
    this.#context = context;
    this.#list = element("ol", { class: "rows", id: "rows" });
    this.#list.addEventListener("keydown", (event) => this.#onKey(event));
  }

  get element() {
    return this.#list;
  }

  show(fields) {
    fields.forEach((field, index) => {
      const row = this.#rows.get(field.key) ?? this.#made(field);
      this.#put(row.element, index);
      row.show(field, index, fields.length);
    });
  }

  // Sentences at rows and texts: { key, part, tag, message }; anything else goes away.
  problems(found) {
    this.#rows.forEach((row) => row.problems(found.filter((problem) => problem.key === row.key)));
    const first = found.map((problem) => this.#rows.get(problem.key)).find((row) => row);
    first?.open(found.some((problem) => problem.key === first.key && problem.part));
    return first;
  }

  // Where the row stands now, for those who use the keyboard too.
  focus(key, name) {
    const row = this.#rows.get(key);
    row.button(name)?.focus({ preventScroll: true });
    row.element.scrollIntoView({ block: "nearest" });
    this.#rows.forEach((other) => other.element.classList.toggle("just-moved", other === row));
  }

  #made(field) {
    const row = new Row(field.key, this.#context);
    this.#rows.set(field.key, row);
    return row;
  }

  // Moving an element takes the focus from what is inside; only those in the wrong place are moved.
  #put(item, index) {
    if (this.#list.children[index] !== item) {
      const active = item.contains(document.activeElement) ? document.activeElement : null;
      this.#list.insertBefore(item, this.#list.children[index] ?? null);
      active?.focus({ preventScroll: true });
    }
  }

  #onKey(event) {
    const up = event.key === "ArrowUp";
    const row = event.target.closest(".row");
    const typing = event.target.matches("input[type=text], select");
    if (row && event.altKey && !event.ctrlKey && !event.metaKey && !typing && (up || event.key === "ArrowDown")) {
      event.preventDefault();
      this.#context.move(row.dataset.key, up ? -1 : 1, null);
    }
  }
}

class Row {
  #context;
  #parts = {};
  #texts = [];
  #wrong = element("div");

  constructor(key, context) {
    this.key = key;
    this.#context = context;
    this.element = this.#build();
  }

  show(field, index, total) {
    const { words, lang, standard, readOnly } = this.#context;
    const parts = this.#parts;
    const label = shown(field, "labels", lang, standard);
    const group = standard[field.key].group;
    this.element.classList.toggle("off", !field.enabled);
    parts.place.textContent = index + 1;
    parts.label.textContent = label;
    parts.kind.textContent = words["group." + group];
    this.#switch(parts.enabled, field.enabled, words.enabled, label, readOnly);
    this.#switch(parts.required, field.required, words.required, label, readOnly || !field.enabled);
    this.#switch(parts.half, field.width === "half", words.half, label, readOnly || !field.enabled);
    parts.up.setAttribute("aria-label", filled(words.up, label));
    parts.up.setAttribute("aria-disabled", readOnly || index === 0);
    parts.down.setAttribute("aria-label", filled(words.down, label));
    parts.down.setAttribute("aria-disabled", readOnly || index === total - 1);
    parts.more.setAttribute("aria-label", filled(parts.disclosure ? words.detailsOf : words.textsOf, label));
    if (parts.disclosure) {
      parts.disclosure.value = field.disclosure;
    }
    this.#texts.forEach((text) => text.show(field));
  }

  problems(found) {
    const ofRow = found.filter((problem) => !problem.part);
    this.#wrong.replaceChildren(...ofRow.map((problem) => element("p", { class: "problem" }, problem.message)));
    this.#texts.forEach((text) => text.problem(found.find((one) => one.part === text.part && one.tag === text.tag)));
    this.element.classList.toggle("wrong", found.length > 0);
  }

  button(name) {
    return this.#parts[name];
  }

  open(on) {
    if (on) {
      this.#parts.more.setAttribute("aria-expanded", "true");
      this.#parts.details.hidden = false;
    }
  }

  #switch(input, on, word, label, off) {
    input.checked = on;
    input.disabled = off;
    input.setAttribute("aria-label", word + ": " + label);
  }

  #build() {
    const { words, readOnly } = this.#context;
    const parts = this.#parts;
    parts.place = element("span", { class: "place", "aria-hidden": "true" });
    parts.label = element("span", { class: "label", dir: "auto" });
    parts.kind = element("span", { class: "kind" });
    parts.up = this.#mover("up", -1);
    parts.down = this.#mover("down", 1);
    parts.details = this.#details();
    parts.more = element(
      "button",
      { class: "button more", type: "button", title: words.texts, "aria-expanded": "false", "aria-controls": parts.details.id },
      element("span", { class: "word" }, words.texts),
      icon("more"),
    );
    parts.more.addEventListener("click", () => this.#toggle());
    const switches = element(
      "div",
      { class: "switches" },
      this.#toggled("enabled", words.enabled, (on) => ["enabled", on]),
      this.#toggled("required", words.required, (on) => ["required", on]),
      this.#toggled("half", words.half, (on) => ["width", on ? "half" : "full"]),
    );
    const grip = element("span", { class: "grip", title: words.drag, "aria-hidden": "true" }, icon("grip"));
    grip.hidden = readOnly;
    const main = element(
      "div",
      { class: "row-main" },
      grip,
      parts.place,
      element("div", { class: "name" }, parts.label, parts.kind),
      switches,
      element("div", { class: "moves" }, parts.up, parts.down),
      parts.more,
    );
    return element("li", { class: "row", "data-key": this.key }, main, this.#wrong, parts.details);
  }

  #mover(name, step) {
    const button = element("button", { class: "button icon " + name, type: "button" }, icon(name));
    button.addEventListener("click", () => this.#context.move(this.key, step, name));
    return button;
  }

  #toggled(name, word, change) {
    const input = element("input", { type: "checkbox", role: "switch", "data-part": name });
    input.addEventListener("change", () => this.#context.change(this.key, ...change(input.checked)));
    this.#parts[name] = input;
    return element("label", { class: "switch" }, input, element("span", {}, word));
  }

  #toggle() {
    const open = this.#parts.details.hidden;
    this.#parts.details.hidden = !open;
    this.#parts.more.setAttribute("aria-expanded", open);
  }

  #details() {
    const { words, languages, standard } = this.#context;
    const each = languages.map((tag) => {
      const label = new OwnText(this.key, "labels", tag, this.#context);
      const placeholder = new OwnText(this.key, "placeholders", tag, this.#context);
      this.#texts.push(label, placeholder);
      const legend = element("legend", {}, words["lang." + tag]);
      return element("fieldset", { class: "language-of" }, legend, label.element, placeholder.element);
    });
    const help = element("p", { class: "help" }, words.keepStandard);
    const details = element(
      "div",
      { class: "details", id: "details-" + this.key, hidden: true },
      element("div", { class: "languages-of" }, ...each),
      help,
    );
    if (standard[this.key].group === "tax") {
      details.append(this.#privacy());
    }
    return details;
  }

  #privacy() {
    const { words, readOnly } = this.#context;
    const id = "disclosure-" + this.key;
    const options = ["full", "masked", "hidden"].map((value) =>
      element("option", { value }, words["disclosure." + value]),
    );
    const select = element("select", { id, "aria-describedby": id + "-why", disabled: readOnly }, ...options);
    select.addEventListener("change", () => this.#context.change(this.key, "disclosure", select.value));
    this.#parts.disclosure = select;
    return element(
      "div",
      { class: "privacy" },
      element("div", { class: "field" }, element("label", { for: id }, words.disclosure), select),
      element("p", { class: "help", id: id + "-why" }, words["disclosure.why"]),
    );
  }
}

// A text of the shop's own in one language. Empty, the standard one holds; an example can be switched off as well.
class OwnText {
  #context;
  #key;
  #input;
  #none = null;
  #wrong;

  constructor(key, part, tag, context) {
    this.#key = key;
    this.part = part;
    this.tag = tag;
    this.#context = context;
    this.element = this.#build();
  }

  show(field) {
    const { standard, readOnly, words } = this.#context;
    const own = field[this.part][this.tag];
    const otherwise = inherited(field, this.part, this.tag, standard);
    const none = this.part === "placeholders" && own === "";
    if (this.#input.value !== (own ?? "")) {
      this.#input.value = own ?? "";
    }
    this.#input.placeholder = none ? words.noStandard : otherwise;
    this.#input.disabled = readOnly || none;
    if (this.#none) {
      this.#none.checked = none;
      this.#none.disabled = readOnly;
      this.#none.closest("label").hidden = otherwise === "" && !none;
    }
  }

  problem(found) {
    this.#wrong.textContent = found?.message ?? "";
    this.#wrong.hidden = !found;
    this.#input.toggleAttribute("aria-invalid", Boolean(found));
    if (found) {
      this.#input.setAttribute("aria-invalid", "true");
    }
  }

  #build() {
    const { words } = this.#context;
    const id = this.part + "-" + this.#key + "-" + this.tag;
    const word = this.part === "labels" ? words.label : words.placeholder;
    this.#wrong = element("p", { class: "problem", id: id + "-problem", hidden: true });
    const attributes = { type: "text", id, dir: "auto", autocomplete: "off", spellcheck: "true", lang: this.tag };
    this.#input = element("input", { ...attributes, "aria-describedby": id + "-problem" });
    this.#input.addEventListener("input", () => this.#typed());
    this.#input.addEventListener("change", () => this.#context.settle());
    const whole = element("div", { class: "field" }, element("label", { for: id }, word), this.#input, this.#wrong);
    if (this.part === "placeholders") {
      this.#none = element("input", { type: "checkbox" });
      this.#none.addEventListener("change", () =>
        this.#context.word(this.#key, this.part, this.tag, this.#none.checked ? "" : null),
      );
      whole.append(element("label", { class: "check" }, this.#none, words.none));
    }
    return whole;
  }

  #typed() {
    const text = this.#input.value;
    this.#context.word(this.#key, this.part, this.tag, text === "" ? null : text);
  }
}
