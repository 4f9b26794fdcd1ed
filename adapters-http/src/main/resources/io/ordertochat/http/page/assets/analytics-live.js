// Keeps the page fresh and in place: links of the page, its forms and the minute's turn fetch the same page and put its
// content in, with focus, open parts and place as they were. The address always says what is shown.
const MINUTE = 60000;
// A file on its way shows how far it has come.
const SAVING = ".exports:has(.exports-progress:not([hidden]))";
const REMEMBERED = "order-to-chat-live";

export class Live {
  // root: the element whose content is exchanged; drawn: called for each new content; tell, failed: say what came of it.
  constructor(root, { drawn, tell, failed }) {
    Object.assign(this, { root, drawn, tell, failed, asked: 0 });
    addEventListener("popstate", () => this.show(location.href, { quiet: true }));
    document.addEventListener("click", (event) => this.clicked(event));
    document.addEventListener("submit", (event) => this.sent(event));
    document.addEventListener("change", (event) => this.switched(event));
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.closed(true));
    setInterval(() => this.turn(), MINUTE);
    document.addEventListener("visibilitychange", () => this.turn());
    this.since = Date.now();
    this.offered();
  }

  // Some browsers refuse to remember; then it is on.
  get on() {
    try {
      return localStorage.getItem(REMEMBERED) !== "off";
    } catch {
      return true;
    }
  }

  set on(wanted) {
    try {
      localStorage.setItem(REMEMBERED, wanted ? "on" : "off");
    } catch {
      // Holds until the next page then.
    }
  }

  offered() {
    const box = this.root.querySelector("#live");
    if (box) {
      box.checked = this.on;
      box.closest("label").hidden = false;
    }
  }

  switched(event) {
    if (event.target.id === "live") {
      this.on = event.target.checked;
    }
  }

  // Nobody looks, somebody writes or reads a table's end: not now.
  turn() {
    const writes = document.activeElement?.matches("input:not([type=checkbox]), select");
    const busy = writes || String(getSelection()) !== "" || this.root.querySelector(SAVING);
    if (this.on && !document.hidden && !busy && Date.now() - this.since >= MINUTE - 1000) {
      this.show(location.href, { quiet: true });
    }
  }

  // The filters that lie over the page are put away.
  closed(back) {
    const filters = this.root.querySelector(".more-filters[open]");
    if (filters) {
      const inside = filters.contains(document.activeElement);
      filters.open = false;
      if (back && inside) {
        filters.querySelector("summary").focus();
      }
    }
  }

  clicked(event) {
    if (!event.target.closest?.(".more-filters")) {
      this.closed(false);
    }
    const link = event.target.closest?.("a[href]");
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || event.defaultPrevented || !this.root.contains(link) || !link.getAttribute("href").startsWith("?")) {
      return;
    }
    event.preventDefault();
    this.go(link.href, link.matches(".refresh"));
  }

  sent(event) {
    if (this.root.contains(event.target) && event.target.method === "get") {
      event.preventDefault();
      this.closed(true);
      const filled = [...new FormData(event.target)].filter(([, value]) => value !== "");
      this.go(`?${new URLSearchParams(filled)}`, false);
    }
  }

  go(address, again) {
    const target = new URL(address, location.href);
    const alone = isAlone(location) !== isAlone(target);
    const paged = target.hash === "#clicks" && target.searchParams.get("page") !== new URL(location.href).searchParams.get("page");
    if (!again) {
      history.pushState(null, "", target);
    }
    this.show(target, { quiet: false, to: alone ? "view" : paged ? "clicks" : "" });
  }

  async show(address, { quiet, to }) {
    const turn = ++this.asked;
    this.root.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, { credentials: "same-origin", cache: "no-store" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const next = page.getElementById(this.root.id);
      if (turn !== this.asked) {
        return;
      }
      if (!next && !quiet) {
        location.assign(address);
        return;
      }
      if (!next) {
        throw new Error("no page");
      }
      this.exchange(next);
      if (to) {
        document.getElementById(to)?.scrollIntoView();
      }
      if (!quiet) {
        this.tell(this.root.querySelector(".shown").dataset.said);
      }
    } catch {
      this.failed();
    } finally {
      if (turn === this.asked) {
        this.root.removeAttribute("aria-busy");
        this.since = Date.now();
      }
    }
  }

  exchange(next) {
    const open = [...this.root.querySelectorAll("details[open][id]")].map((part) => part.id);
    const checked = [...this.root.querySelectorAll("input[type=checkbox]:checked")].map((box) => box.id);
    const focus = path(document.activeElement, this.root);
    const saving = this.root.querySelector(SAVING);
    this.root.replaceChildren(...next.childNodes);
    if (saving) {
      this.root.querySelector(".exports")?.replaceWith(saving);
    }
    open.forEach((id) => this.root.querySelector(`#${id}`)?.setAttribute("open", ""));
    checked.forEach((id) => this.root.querySelector(`#${id}`)?.setAttribute("checked", ""));
    this.offered();
    this.drawn();
    focus?.()?.focus({ preventScroll: true });
  }
}

// Whether one product alone is shown, for which the page is another one.
function isAlone(address) {
  return new URL(address).searchParams.has("product");
}

// How to find an element again in new content: by its id, else by its address, else by the words on it.
function path(element, root) {
  if (!element || !root.contains(element)) {
    return null;
  }
  const { id } = element;
  const href = element.getAttribute("href");
  const words = element.textContent.trim();
  const part = element.closest("section[id], nav[aria-label]");
  const inside = part?.id ? `#${part.id} ` : "";
  return () =>
    (id && root.querySelector(`#${CSS.escape(id)}`)) ||
    (href && root.querySelector(`${inside}a[href=${JSON.stringify(href)}]`)) ||
    [...root.querySelectorAll("a, button, summary")].find((other) => other.textContent.trim() === words) ||
    root.querySelector(".segments a");
}
