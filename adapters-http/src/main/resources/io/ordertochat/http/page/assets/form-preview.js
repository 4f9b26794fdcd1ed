// The form as customers see it, in one language.
import { element } from "./elements.js";
import { shown } from "./form-state.js";

export class Preview {
  #context;
  #tag;
  #fields = [];
  #mock = element("ol", { class: "mock" });
  #tabs;

  constructor(context, tag) {
    this.#context = context;
    this.#tag = tag;
    const { words, languages } = context;
    this.#tabs = languages.map((language) => this.#tab(language));
    const heading = element("div", {}, element("h2", { id: "preview-title" }, words.preview));
    heading.append(element("p", {}, words["preview.lead"]));
    const tabs = element("div", { class: "tabs", role: "group", "aria-label": words["preview.language"] }, ...this.#tabs);
    this.element = element(
      "aside",
      { class: "card preview", id: "preview", tabindex: "0", "aria-labelledby": "preview-title" },
      element("div", { class: "preview-head" }, heading, tabs),
      this.#mock,
    );
  }

  show(fields) {
    this.#fields = fields;
    const asked = fields.filter((field) => field.enabled).map((field) => this.#item(field));
    const nothing = element("li", { class: "empty" }, this.#context.words["preview.empty"]);
    this.#mock.lang = this.#tag;
    this.#mock.replaceChildren(...(asked.length > 0 ? asked : [nothing]));
    this.#tabs.forEach((tab) => tab.setAttribute("aria-pressed", tab.dataset.tag === this.#tag));
  }

  #item(field) {
    const { standard, optional } = this.#context;
    const label = element("span", { class: "mock-label", dir: "auto" }, shown(field, "labels", this.#tag, standard));
    if (!field.required) {
      label.append(element("span", { class: "mock-optional" }, " " + optional[this.#tag]));
    }
    const tall = standard[field.key].multiline ? " tall" : "";
    const placeholder = shown(field, "placeholders", this.#tag, standard);
    const box = element("span", { class: "box" + tall, dir: "auto" }, placeholder);
    return element("li", { class: field.width, "data-key": field.key }, label, box);
  }

  #tab(language) {
    const word = this.#context.words["lang." + language];
    const tab = element("button", { type: "button", "data-tag": language, "aria-label": word }, language.split("-")[0]);
    tab.addEventListener("click", () => {
      this.#tag = language;
      this.show(this.#fields);
    });
    return tab;
  }
}
