// One field of a form: its box, its input, its mask, and what is said about it.

import { masked } from "./masks.js";

/** An element with attributes and a text. */
export function make(tag, attributes, text) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}

/** A field in its box. */
export class Field {
  constructor(box) {
    this.key = box.dataset.field;
    this.box = box;
    this.input = box.querySelector("input, textarea, select");
    const { mask, inputs } = this.input.dataset;
    this.byCountry = new Map((inputs ?? "").split("|").filter(Boolean).map(entry => {
      const [country, inputMode, autocapitalize, ...rest] = entry.split(" ");
      return [country, { inputMode, autocapitalize, mask: rest.join(" ") }];
    }));
    if (mask || inputs) this.mask = masked(this.input, mask ?? "");
    this.touched = this.value !== "";
  }

  get value() {
    return this.input.value;
  }

  get missing() {
    return this.value.trim() === "" && this.input.required ? this.input.dataset.required : "";
  }

  get problem() {
    return this.box.querySelector(".o2c-problem")?.textContent ?? "";
  }

  set problem(sentence) {
    if (sentence === this.problem) return;
    const { id } = this.input;
    this.box.querySelector(".o2c-problem")?.remove();
    const told = [...this.box.querySelectorAll(".o2c-hint")].map(hint => hint.id);
    if (sentence) {
      told.push(`${id}-problem`);
      this.box.append(make("p", { class: "o2c-problem", id: `${id}-problem` }, sentence));
      this.input.setAttribute("aria-invalid", "true");
    } else {
      this.input.removeAttribute("aria-invalid");
    }
    told.length ? this.input.setAttribute("aria-describedby", told.join(" ")) : this.input.removeAttribute("aria-describedby");
  }

  follow(country) {
    const { list } = this.input.dataset;
    if (list) this.input.toggleAttribute("list", false);
    if (list === country) this.input.setAttribute("list", `${this.input.id}-list`);
    const taken = this.byCountry.get(country) ?? this.byCountry.get("");
    if (!taken) return;
    this.input.inputMode = taken.inputMode;
    this.input.autocapitalize = taken.autocapitalize;
    this.mask.use(taken.mask);
  }

  /** Fills in what was found, unless a person has been here. */
  fill(text) {
    if (this.touched || this.value === text) return;
    this.input.value = text;
    this.mask?.refresh();
    for (const type of ["input", "change"]) this.input.dispatchEvent(new Event(type, { bubbles: true }));
    this.touched = false;
    this.problem = "";
    // Who was about to type replaces it, as if the field had just been entered.
    if (document.activeElement === this.input) this.input.select();
  }
}
