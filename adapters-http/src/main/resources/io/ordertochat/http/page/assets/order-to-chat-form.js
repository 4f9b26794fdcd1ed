// <order-to-chat-form api="/mounted/here" shop="id" lang="pt-BR">: around a form that a server wrote, or empty to fetch it. It masks
// what is typed, asks the server about an answer when its field is left, and finds the address of a Brazilian postal code. The
// server's word is the truth; whenever it does not answer, the form works as if this were not here.

import { Field, make } from "./form-field.js";

const PATIENCE = 4000;
const STILL = 400;
const ADDRESS = ["street", "neighborhood", "city", "state"];

class OrderToChatForm extends HTMLElement {
  #started = false;
  #form;
  #fields = new Map();
  #wrong = new Map();
  #asked = new Map();
  #released = Promise.resolve();
  #status;
  #sending = false;
  #passing = false;
  #found = "";

  connectedCallback() {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => this.#start(), { once: true });
    else this.#start();
  }

  async #start() {
    if (this.#started || !this.isConnected) return;
    this.#started = true;
    this.#started = this.querySelector("[data-field]") !== null || (await this.#draw());
    if (!this.#started) return;
    this.#form = this.closest("form") ?? this.querySelector("form");
    for (const box of this.querySelectorAll("[data-field]")) this.#fields.set(box.dataset.field, new Field(box));
    for (const link of this.querySelectorAll(".o2c-problems a")) this.#wrong.set(link.hash.slice(1), link.textContent);
    for (const field of this.#fields.values()) field.follow(this.#country);
    this.#status = this.appendChild(make("p", { class: "o2c-status", role: "status" }, ""));
    this.#listen();
    this.querySelector(".o2c-problems")?.focus();
    this.dataset.ready = "";
  }

  #listen() {
    this.addEventListener("input", event => this.#onInput(event));
    this.addEventListener("focusout", event => this.#onLeave(event));
    this.addEventListener("change", event => this.#at(event)?.key === "country" && this.#onCountry());
    document.addEventListener("pointerdown", () => {
      // What is said below a field moves what is below it: not while somebody is pressing that.
      this.#released = new Promise(done => {
        for (const end of ["pointerup", "pointercancel"]) document.addEventListener(end, () => setTimeout(done), { once: true });
      });
    }, true);
    if (!this.#form) return;
    this.#form.noValidate = true;
    this.#form.addEventListener("submit", event => this.#onSubmit(event));
    this.#form.addEventListener("reset", () => setTimeout(() => this.#onReset()));
  }

  #at(event) {
    return this.#fields.get(event.target.closest?.("[data-field]")?.dataset.field);
  }

  get #country() {
    return this.#fields.get("country")?.value || this.dataset.region || "";
  }

  #onInput(event) {
    const field = this.#at(event);
    if (!field) return;
    field.touched = true;
    if (field.key === "postcode") this.#lookUp(field);
    if (!field.problem) return;
    clearTimeout(field.timer);
    if (field.value.trim() === "") return;
    field.timer = setTimeout(() => this.#check(field, true), STILL);
  }

  #onLeave(event) {
    const field = this.#at(event);
    // A window that loses the focus leaves no field.
    if (!field || !document.hasFocus()) return;
    clearTimeout(field.timer);
    this.#check(field, false);
  }

  #onCountry() {
    for (const field of this.#fields.values()) {
      field.follow(this.#country);
      if (field.value.trim() !== "" && field.key !== "country") this.#check(field, false);
    }
  }

  #onReset() {
    for (const field of this.#fields.values()) {
      field.mask?.refresh();
      field.touched = field.value !== "";
      this.#tell(field, "");
    }
    this.#onCountry();
  }

  async #check(field, onlyBetter) {
    const { value } = field;
    this.#asked.get(field)?.abort();
    const verdict = value.trim() !== "" ? await this.#ask(field, { country: this.#country, [field.key]: value })
      : { violations: field.missing ? [{ field: field.key, message: field.missing }] : [] };
    await this.#released;
    if (!verdict || this.#sending || field.value !== value) return;
    const sentence = verdict.violations.find(violation => violation.field === field.key)?.message ?? "";
    if (sentence && onlyBetter) return;
    if (sentence && sentence !== field.problem) this.#say(sentence);
    this.#tell(field, sentence);
  }

  #tell(field, sentence) {
    field.problem = sentence;
    const { id } = field.input;
    // The list on top gets shorter by itself; it only grows when the form is sent.
    if (this.#wrong.has(id) && !sentence) this.#wrong.delete(id);
    else if (this.#wrong.has(id)) this.#wrong.set(id, sentence);
    else return;
    this.#sumUp();
  }

  #sumUp() {
    const { one, many } = this.dataset;
    let box = this.querySelector(".o2c-problems");
    if (!this.#wrong.size) return box?.remove();
    if (!box) {
      box = make("div", { class: "o2c-problems", id: "problems", role: "alert", tabindex: "-1" }, "");
      this.prepend(box);
    }
    const list = make("ul", {}, "");
    for (const [id, sentence] of this.#wrong) {
      list.appendChild(make("li", {}, "")).append(make("a", { href: `#${id}` }, sentence));
    }
    const title = (this.#wrong.size === 1 ? one : many).replace("{0}", this.#wrong.size);
    box.replaceChildren(make("h2", {}, title), list);
    return box;
  }

  async #onSubmit(event) {
    if (this.#passing || event.defaultPrevented || event.submitter?.formNoValidate) return;
    event.preventDefault();
    if (this.#sending) return;
    this.#sending = this.toggleAttribute("busy", true);
    const answers = Object.fromEntries([...this.#fields.values()].map(({ key, value }) => [key, value]));
    // A browser takes no other submission before this event is over.
    const [verdict] = await Promise.all([this.#ask(this, answers), new Promise(over => setTimeout(over))]);
    this.#sending = this.toggleAttribute("busy", false);
    // What is wrong with other fields than these, the page behind this one will say.
    const wrong = verdict?.violations.filter(violation => this.#fields.has(violation.field)) ?? [];
    if (wrong.length) return this.#refuse(wrong);
    const detail = { answers, normalized: verdict?.normalized };
    const taken = !this.dispatchEvent(new CustomEvent("order-to-chat-answers", { bubbles: true, cancelable: true, detail }));
    if (taken || !this.#form.hasAttribute("action")) return;
    this.#passing = true;
    this.#form.requestSubmit(event.submitter);
    this.#passing = false;
  }

  #refuse(violations) {
    this.#wrong.clear();
    for (const field of this.#fields.values()) {
      field.problem = violations.find(violation => violation.field === field.key)?.message ?? "";
      if (field.problem) this.#wrong.set(field.input.id, field.problem);
    }
    this.#sumUp()?.focus();
  }

  async #lookUp(field) {
    const code = this.#country === "BR" ? /^(\d{5})-?(\d{3})$/.exec(field.value.trim()) : null;
    const digits = code ? code[1] + code[2] : "";
    if (digits === this.#found) return;
    this.#found = digits;
    this.#note(field, "");
    this.#asked.get("postcode")?.abort();
    const address = digits && (await this.#get("postcode", `postcodes/${digits}`));
    if (!address || digits !== this.#found) return;
    if (address.code === "no-such-postcode") return this.#note(field, this.dataset.unknown);
    if (!address.city) return;
    const filled = ADDRESS.map(key => this.#fields.get(key)).filter(other => other && !other.touched);
    for (const other of filled) other.fill(address[other.key] ?? "");
    if (filled.some(other => other.value)) this.#note(field, this.dataset.filled);
  }

  #note(field, sentence) {
    field.box.querySelector(".o2c-note")?.remove();
    if (sentence) field.box.append(make("p", { class: "o2c-note" }, sentence));
    this.#say(sentence);
  }

  #say(sentence) {
    this.#status.textContent = sentence;
  }

  /** What the server says of answers, nothing when it does not say anything. */
  async #ask(who, answers) {
    const body = JSON.stringify({ locale: this.lang || null, answers });
    const verdict = await this.#get(who, "form/check", { method: "POST", headers: { "Content-Type": "application/json" }, body });
    return Array.isArray(verdict?.violations) ? verdict : null;
  }

  /** The JSON of an answer, nothing when there is none in time or somebody has asked the next question. */
  async #get(who, path, options) {
    this.#asked.get(who)?.abort();
    const asking = new AbortController();
    this.#asked.set(who, asking);
    const late = setTimeout(() => asking.abort(), PATIENCE);
    const base = `${this.getAttribute("api") ?? ""}/v1/shops/${encodeURIComponent(this.getAttribute("shop") ?? "")}/`;
    return fetch(base + path, { ...options, signal: asking.signal })
      .then(answer => answer.json())
      .catch(() => null)
      .finally(() => clearTimeout(late));
  }

  /** Writes the form itself, and around it a form element where there is none. */
  async #draw() {
    const definition = await this.#get(this, `form?lang=${encodeURIComponent(this.lang || "en")}`);
    if (!definition?.fields) return false;
    const { texts } = definition;
    Object.assign(this.dataset, {
      region: definition.region, one: texts["problems.one"], many: texts["problems.many"],
      filled: texts["postcode.filled"], unknown: texts["postcode.unknown"] });
    const { fields } = await import("./form-markup.js");
    this.innerHTML = fields(definition);
    if (this.closest("form")) return true;
    const form = document.createElement("form");
    for (const name of ["action", "target"]) {
      if (this.hasAttribute(name)) form.setAttribute(name, this.getAttribute(name));
    }
    form.method = "post";
    form.append(...this.childNodes, make("button", { class: "o2c-send" }, texts.send));
    this.append(form);
    return true;
  }
}

if (!customElements.get("order-to-chat-form")) customElements.define("order-to-chat-form", OrderToChatForm);
