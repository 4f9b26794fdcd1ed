// <order-to-chat-buttons shop="id" page="product" product="mug-01">: the contact and order buttons of a page and the floating one.
// Links that stand in it, written by a server or by hand, work without this; it asks which buttons there are, draws them anew
// where they differ, and counts clicks.

import { click, device, send } from "./buttons-clicks.js";
import { parts } from "./buttons-markup.js";

const HERE = new URL("..", import.meta.url).href;
const STYLE = new URL("./order-to-chat-buttons.css", import.meta.url).href;
const DEVICE = device(navigator);
const OLD = 60_000;

let style;
const styled = () => style ??= document.querySelector('link[href*="/order-to-chat-buttons."]') ? Promise.resolve()
  : new Promise(done => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: STYLE, onload: done, onerror: done });
    document.head.append(link);
  });

class OrderToChatButtons extends HTMLElement {
  static observedAttributes = ["shop", "page", "product", "category", "lang", "api", "show", "checkout-href"];
  #asked = 0;
  #asking;
  #view;
  #timer;
  #listening;

  connectedCallback() {
    this.#listening = new AbortController();
    const on = (target, names, listener, more) => {
      for (const name of names) target.addEventListener(name, listener, { signal: this.#listening.signal, ...more });
    };
    on(window, ["pageshow"], event => event.persisted && this.#ask("no-cache"));
    on(document, ["visibilitychange"], () => !document.hidden && Date.now() - this.#asked > OLD && this.#ask("no-cache"));
    on(document, ["click", "auxclick"], event => this.#onClick(event), { capture: true });
    on(document, ["pointerdown", "focusin"], ({ target }) => target.closest?.(".o2c-float, dialog") || this.#close());
    on(document, ["keydown"], ({ key }) => key === "Escape" && !document.querySelector("dialog[open]") && this.#close()?.focus());
    on(document, ["focusin", "scroll"], () => requestAnimationFrame(() => this.#stepAside()), { capture: true });
    // An element that is still being read would get its own links behind ours.
    if (document.readyState === "loading") on(document, ["DOMContentLoaded"], () => this.#ask());
    else this.#ask();
  }

  disconnectedCallback() {
    this.#listening.abort();
    this.#asking?.abort();
    clearTimeout(this.#timer);
  }

  attributeChangedCallback(name, before, now) {
    // Of those that change at once, the last has the word; those of the markup itself come before the first question.
    if (this.#asked && before !== now && this.isConnected) this.#ask();
  }

  get #base() {
    const api = this.getAttribute("api");
    return `${api === null ? HERE : `${api}/`}v1/shops/${encodeURIComponent(this.getAttribute("shop") ?? "")}/`;
  }

  async #ask(cache = "default") {
    this.#asking?.abort();
    const { signal } = this.#asking = new AbortController();
    this.#asked = Date.now();
    const query = new URLSearchParams();
    for (const name of ["page", "product", "category"]) if (this.getAttribute(name)) query.set(name, this.getAttribute(name));
    query.set("device", DEVICE);
    const lang = this.closest("[lang]")?.lang;
    if (lang) query.set("lang", lang);
    const view = await fetch(`${this.#base}storefront?${query}`, { cache, credentials: "omit", signal })
      .then(answer => answer.ok && answer.json())
      .catch(() => null);
    if (!Array.isArray(view?.buttons)) return;
    // A page from the server may be younger than an answer that the browser has kept.
    if (cache === "default" && view.settingsVersion < this.dataset.settings) return this.#ask("no-cache");
    await styled();
    if (!signal.aborted) this.#show(view);
  }

  #show(view) {
    this.#view = view;
    this.setAttribute("checkout", view.checkout);
    this.#draw();
    if (this.#owns(document.body)) this.#follow();
    this.dataset.ready = "";
    this.dispatchEvent(new CustomEvent("order-to-chat-view", { bubbles: true, detail: view }));
    clearTimeout(this.#timer);
    if (!view.changesAt) return;
    const left = Date.parse(view.changesAt) - Date.now();
    // A clock that goes wrong must not ask again and again, nor all pages of a shop at the same moment.
    const wait = (left > 0 ? left : OLD) + Math.random() * 3000;
    this.#timer = setTimeout(() => document.hidden ? this.#asked = 1 : this.#ask("no-cache"), Math.min(wait, 2 ** 31 - 1));
  }

  #draw() {
    const kinds = this.getAttribute("show") ?? "order contact floating";
    const fresh = parts(this.#view, kinds, this.getAttribute("checkout-href"));
    const old = [...this.children];
    if (this.#menu?.open) fresh.find(part => part.localName === "details")?.setAttribute("open", "");
    if (fresh.length === old.length && fresh.every((part, place) => part.isEqualNode(old[place]))) return;
    const held = this.querySelector(":focus");
    this.replaceChildren(...fresh);
    if (!held) return;
    const entry = held.parentNode.querySelector("[data-o2c-entry]")?.dataset.o2cEntry;
    this.querySelector(entry ? `[data-o2c-entry=${entry}]` : "summary")?.focus();
  }

  /** Buttons of the page's own, which say what they stand for. */
  #follow() {
    const { buttons, checkout } = this.#view;
    for (const own of document.querySelectorAll("[data-o2c-entry]:not(order-to-chat-buttons *)")) {
      const { visible, link } = buttons.find(({ id }) => id === own.dataset.o2cEntry) ?? {};
      const leads = own.localName === "a";
      own.hidden = !visible || (link && !leads);
      if (link && leads) own.href = link;
    }
    for (const own of document.querySelectorAll("[data-o2c-standard]")) own.hidden = checkout !== "standard";
    for (const own of document.querySelectorAll("[data-o2c-scan]")) own.hidden = DEVICE !== "desktop";
  }

  get #menu() {
    return this.querySelector("details");
  }

  /** What the focus goes back to, if the menu was open. */
  #close() {
    const menu = this.#menu;
    if (!menu?.open) return null;
    menu.open = false;
    return menu.querySelector("summary");
  }

  #onClick(event) {
    const { target, button } = event;
    if (button > 1) return;
    const own = document.getElementById(target.closest?.("[data-o2c-scan]")?.dataset.o2cScan);
    if (own && this.#owns(own)) return this.#scan(own);
    const scan = target.closest?.(".o2c-scan");
    const entry = scan ? scan.parentNode.querySelector("a") : target.closest?.("[data-o2c-entry]");
    if (!entry || !this.#owns(entry)) return;
    const detail = click(entry.dataset.o2cEntry, { page: this.getAttribute("page"), product: this.getAttribute("product") }, DEVICE);
    const counted = this.dispatchEvent(new CustomEvent("order-to-chat-click", { bubbles: true, cancelable: true, detail }));
    if (counted) send(`${this.#base}clicks`, detail);
    if (scan) this.#scan(entry);
  }

  /** The first element of a page also stands for the buttons outside of all of them. */
  #owns(place) {
    return (place.closest("order-to-chat-buttons") ?? document.querySelector("order-to-chat-buttons")) === this;
  }

  async #scan(link) {
    const { texts, locale } = this.#view;
    const { href } = link;
    const label = (link.querySelector(".o2c-label") ?? link).textContent.trim();
    const scan = await import("./buttons-scan.js").catch(() => null);
    if (scan) scan.show({ href, label, lang: locale, texts });
    else open(href, "_blank", "noopener");
  }

  /** Nothing that has the focus lies under the floating button. */
  #stepAside() {
    const float = this.querySelector(".o2c-float");
    const focus = document.activeElement;
    if (!float) return;
    const [over, under] = [float, focus].map(one => one.getBoundingClientRect());
    const hides = !float.contains(focus) && under.height < innerHeight / 2 &&
      over.left < under.right && over.right > under.left && over.top < under.bottom && over.bottom > under.top;
    float.classList.toggle("o2c-aside", hides);
  }
}

if (!customElements.get("order-to-chat-buttons")) customElements.define("order-to-chat-buttons", OrderToChatButtons);
