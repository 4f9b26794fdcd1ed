// Links to files of the shop's data: shows how far a file has come and lets people stop it. Without this script they are plain
// links. A file is saved whole or not at all.
import { element, filled } from "./elements.js";

const MILLISECONDS = 250;
const MEGABYTE = 1e6;
// More than this is not gathered in memory where it cannot be written to disk as it comes; the browser's own download takes it.
const MOST_IN_MEMORY = 60 * MEGABYTE;

export class Exports {
  #box;
  #words;
  #running = null;
  #link = null;
  #bar = element("progress", { max: "100" });
  #note = element("span", { class: "exports-note", "aria-hidden": "true" });
  #cancel;
  #panel;
  #spoken = element("p", { class: "exports-said", role: "status" });

  constructor(box) {
    this.#box = box;
    this.#words = box.dataset;
    this.#cancel = element("button", { class: "button", type: "button" }, this.#words.cancel);
    this.#cancel.addEventListener("click", () => this.#running?.abort());
    this.#bar.setAttribute("aria-label", this.#words.preparing);
    this.#panel = element("div", { class: "exports-progress", hidden: true }, this.#bar, this.#note, this.#cancel);
    box.append(this.#panel, this.#spoken);
    box.addEventListener("click", (event) => this.#clicked(event));
  }

  #clicked(event) {
    const link = event.target.closest("a[download]");
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || link.hasAttribute("data-handed-over")) {
      return;
    }
    event.preventDefault();
    if (!this.#running) {
      this.#link = link;
      this.#save(link);
    }
  }

  async #save(link) {
    const running = new AbortController();
    this.#running = running;
    try {
      const target = await targetOf(link);
      if (target) {
        this.#begin();
        await this.#fetched(link, target, running.signal);
      }
    } catch (problem) {
      if (problem.isLarge) {
        running.abort();
        this.#handOver(link);
      } else {
        this.#end(running.signal.aborted ? this.#words.cancelled : (problem.said ?? this.#words.failed));
      }
    } finally {
      this.#running = null;
    }
  }

  async #fetched(link, target, signal) {
    const answer = await fetch(link.href, { credentials: "same-origin", cache: "no-store", signal });
    if (!answer.ok) {
      throw Object.assign(new Error(), { said: answer.status === 401 ? this.#words.signedOut : this.#words.failed });
    }
    const rows = Number(answer.headers.get("x-order-to-chat-rows") ?? NaN);
    const expected = rows * Number(link.dataset.rowBytes);
    if (!target.isDisk && expected > MOST_IN_MEMORY) {
      this.#running.abort();
      this.#handOver(link);
      return;
    }
    const bytes = await this.#poured(answer.body.getReader(), target, expected);
    await target.finish();
    this.#end(filled(this.#words.saved, target.name, size(bytes)));
  }

  async #poured(reader, target, expected) {
    let bytes = 0;
    let shown = 0;
    try {
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        await target.write(part.value);
        bytes += part.value.length;
        if (!target.isDisk && bytes > MOST_IN_MEMORY) {
          throw Object.assign(new Error(), { isLarge: true });
        }
        if (performance.now() - shown > MILLISECONDS) {
          shown = performance.now();
          this.#show(bytes, expected);
        }
      }
    } catch (problem) {
      await target.drop();
      throw problem;
    }
    return bytes;
  }

  // The number of rows is exact, what a row takes is not: it is never said to be done before it is.
  #show(bytes, expected) {
    if (!(expected > 0)) {
      this.#note.textContent = filled(this.#words.bytes, size(bytes));
      return;
    }
    const percent = Math.min(99, Math.round((100 * bytes) / expected));
    this.#bar.value = percent;
    this.#note.textContent = filled(this.#words.progress, percent, size(bytes));
    const quarter = Math.floor(percent / 25) * 25;
    if (quarter > 0) {
      this.#say(filled(this.#words.quarter, quarter));
    }
  }

  #begin() {
    this.#bar.removeAttribute("value");
    this.#note.textContent = "";
    this.#panel.hidden = false;
    // While the bar is seen, these words are for those who do not see it.
    this.#spoken.classList.add("sr");
    this.#say(this.#words.preparing);
  }

  #end(text) {
    const hadFocus = this.#panel.contains(document.activeElement);
    this.#panel.hidden = true;
    if (hadFocus) {
      this.#link.focus();
    }
    this.#spoken.classList.remove("sr");
    this.#say(text);
  }

  #handOver(link) {
    this.#end("");
    link.setAttribute("data-handed-over", "");
    link.click();
    link.removeAttribute("data-handed-over");
  }

  // The same words again would be spoken again.
  #say(text) {
    if (this.#spoken.textContent !== text) {
      this.#spoken.textContent = text;
    }
  }
}

// Where the file goes; nothing when the person changed their mind.
async function targetOf(link) {
  if (!("showSaveFilePicker" in window)) {
    return memory(link.download);
  }
  const type = link.dataset.type.split(";")[0];
  const types = [{ accept: { [type]: [link.download.slice(link.download.lastIndexOf("."))] } }];
  try {
    return await disk(await window.showSaveFilePicker({ suggestedName: link.download, types }));
  } catch (problem) {
    if (problem.name === "AbortError") {
      return null;
    }
    return memory(link.download);
  }
}

async function disk(handle) {
  const file = await handle.createWritable();
  return {
    isDisk: true,
    name: handle.name,
    write: (bytes) => file.write(bytes),
    finish: () => file.close(),
    drop: () => file.abort().catch(() => {}),
  };
}

function memory(name) {
  let parts = [];
  return {
    isDisk: false,
    name,
    write: (bytes) => parts.push(bytes),
    finish() {
      const address = URL.createObjectURL(new Blob(parts));
      parts = [];
      const link = element("a", { href: address, download: name, hidden: true });
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    },
    drop() {
      parts = [];
    },
  };
}

function size(bytes) {
  const language = document.documentElement.lang || "en";
  const unit = bytes < MEGABYTE ? "kilobyte" : "megabyte";
  const number = bytes < MEGABYTE ? bytes / 1e3 : bytes / MEGABYTE;
  const digits = bytes < MEGABYTE ? 0 : 1;
  return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: digits }).format(number);
}

const offered = new WeakSet();

// What is exchanged on a page brings new boxes with it.
export function offerExports(root) {
  for (const box of root.querySelectorAll(".exports[data-export]")) {
    if (!offered.has(box)) {
      offered.add(box);
      new Exports(box);
    }
  }
}

offerExports(document);
