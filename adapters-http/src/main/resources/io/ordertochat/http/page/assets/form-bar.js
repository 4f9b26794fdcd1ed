// What stands at the bottom while something is not saved: what is the matter, and what can be done.
import { element, filled } from "./elements.js";

export class SaveBar {
  #words;
  #on;
  #title = element("strong");
  #note = element("span");
  #message = element("div");
  #buttons = {};
  #seen = false;

  constructor({ words, save, undo, discard }) {
    this.#words = words;
    this.#on = { save, undo, discard };
    const text = element("div", { class: "bar-text" }, this.#title, this.#note);
    const actions = element(
      "div",
      { class: "bar-actions" },
      this.#button("undo", words.undo, ""),
      this.#button("discard", words.discard, ""),
      this.#button("save", words.save, " main"),
    );
    const box = element("div", { class: "bar-box" }, this.#message, element("div", { class: "bar-row" }, text, actions));
    this.element = element("div", { class: "bar", hidden: true, role: "region", "aria-label": words.unsaved }, box);
  }

  show({ dirty, undoable, version }) {
    this.#seen ||= dirty || undoable;
    this.element.hidden = !this.#seen;
    this.element.classList.toggle("dirty", dirty);
    this.#title.textContent = dirty ? this.#words.unsaved : filled(this.#words.savedShort, version);
    this.#note.textContent = dirty ? this.#words["unsaved.note"] : "";
    this.#off("save", !dirty);
    this.#off("discard", !dirty);
    this.#off("undo", !undoable);
  }

  busy(on) {
    this.#buttons.save.textContent = on ? this.#words.saving : this.#words.save;
    this.#buttons.save.toggleAttribute("data-busy", on);
  }

  calm() {
    this.#message.replaceChildren();
  }

  refuse(text) {
    this.#message.replaceChildren(element("div", { class: "refused", role: "alert" }, text));
  }

  conflict(text, keep, drop) {
    const words = this.#words;
    const mine = element("button", { class: "button main", type: "button", "data-keep": true }, words["conflict.keep"]);
    const theirs = element("button", { class: "button", type: "button", "data-drop": true }, words["conflict.drop"]);
    mine.addEventListener("click", keep);
    theirs.addEventListener("click", drop);
    const panel = element(
      "div",
      { class: "conflict", role: "alert", tabindex: "-1" },
      element("h2", {}, words["conflict.title"]),
      element("p", {}, text),
      element("div", { class: "bar-actions" }, mine, theirs),
    );
    this.#message.replaceChildren(panel);
    panel.focus();
  }

  focus() {
    this.#buttons.save.focus();
  }

  // Not disabled: a button that had the focus must not lose it.
  #off(name, off) {
    this.#buttons[name].setAttribute("aria-disabled", off);
  }

  #button(name, word, kind) {
    const button = element("button", { class: "button" + kind, type: "button", "data-bar": name }, word);
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-disabled") !== "true" && !button.hasAttribute("data-busy")) {
        this.#on[name]();
      }
    });
    this.#buttons[name] = button;
    return button;
  }
}
