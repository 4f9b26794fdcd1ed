// The page where the checkout form is put together.
import { element, filled } from "./elements.js";
import { say, send } from "./console.js";
import { changed, History, merge, moved, same, shown, worded } from "./form-state.js";
import { Rows } from "./form-rows.js";
import { Preview } from "./form-preview.js";
import { SaveBar } from "./form-bar.js";

const root = document.getElementById("form-editor");
const words = JSON.parse(root.dataset.words);
const lang = root.dataset.lang;
const readOnly = "readOnly" in root.dataset;
const history = new History();

let saved = JSON.parse(root.dataset.form);
let fields = saved.fields;

const context = {
  words,
  lang,
  readOnly,
  languages: saved.languages,
  standard: saved.standard,
  optional: JSON.parse(root.dataset.optional),
  move,
  change: (key, part, value) => edit(changed(fields, key, part, value)),
  word: (key, part, tag, text) => edit(worded(fields, key, part, tag, text), [part, key, tag, text === ""].join(" ")),
  settle: () => history.settle(),
};
const live = element("p", { class: "sr", role: "status", id: "moves" });
const count = element("span", { class: "count" });
const rows = new Rows(context);
const preview = new Preview(context, previewTag());
const bar = new SaveBar({ words, save, undo, discard });

function previewTag() {
  const shop = saved.locale.split("-")[0];
  return saved.languages.find((tag) => tag.split("-")[0] === shop) ?? lang;
}

function isDirty() {
  return !same(fields, saved.fields);
}

function labelOf(key) {
  return shown(fields.find((field) => field.key === key), "labels", lang, saved.standard);
}

function edit(next, kind) {
  if (!readOnly && !same(next, fields)) {
    history.remember(fields, kind);
    fields = next;
    rows.problems([]);
    bar.calm();
    draw();
  }
}

function draw() {
  rows.show(fields);
  preview.show(fields);
  count.textContent = filled(words.count, fields.filter((field) => field.enabled).length, fields.length);
  bar.show({ dirty: isDirty(), undoable: !history.isEmpty, version: saved.version });
}

// One step up or down; with a button's name the focus goes along to that button.
function move(key, step, button) {
  const from = fields.findIndex((field) => field.key === key);
  const to = from + step;
  if (readOnly) {
    return;
  }
  if (to < 0 || to >= fields.length) {
    tell(filled(to < 0 ? words.first : words.last, labelOf(key)));
    return;
  }
  put(key, to);
  rows.focus(key, button);
}

function put(key, to) {
  edit(moved(fields, key, to));
  tell(filled(words.moved, labelOf(key), fields.findIndex((field) => field.key === key) + 1, fields.length));
}

// The same sentence twice is read twice only when something in it changed.
function tell(text) {
  live.textContent = live.textContent === text ? text + "\u00a0" : text;
}

function undo() {
  const before = history.back();
  if (before) {
    fields = before;
    rows.problems([]);
    draw();
    tell(words.undone);
  }
}

function discard() {
  edit(saved.fields);
  tell(words.discarded);
}

async function save() {
  const sent = fields;
  bar.busy(true);
  try {
    await answered(await send(address(), "PUT", { basedOn: saved.version, fields: sent }), sent);
  } catch {
    bar.refuse(words.failed);
  } finally {
    bar.busy(false);
  }
}

function address() {
  return root.dataset.source + "?lang=" + lang;
}

async function answered(answer, sent) {
  const body = await answer.json().catch(() => ({}));
  if (answer.ok) {
    saved = body;
    // What was changed since the request was sent is not saved, and stays.
    fields = merge(sent, fields, body.fields).fields;
    history.settle();
    bar.calm();
    draw();
    say(filled(words.saved, body.version));
  } else if (answer.status === 409) {
    conflict(body);
  } else if (answer.status === 422) {
    wrong(body.violations, sent);
  } else {
    bar.refuse(answer.status === 401 ? words.signedOut : answer.status === 403 ? words.forbidden : words.failed);
  }
}

function wrong(violations, sent) {
  const found = violations.map((violation) => {
    const [, , index, part = "", tag = ""] = violation.pointer.split("/");
    return { key: sent[index]?.key, part, tag, message: violation.message };
  });
  const first = rows.problems(found);
  const general = found.filter((problem) => !problem.key).map((problem) => problem.message);
  bar.refuse([filled(words.problems, violations.length), ...general].join(" "));
  first?.element.scrollIntoView({ block: "center" });
  first?.element.querySelector("[aria-invalid=true]")?.focus({ preventScroll: true });
}

function conflict(problem) {
  const when = new Date(problem.savedAt).toLocaleString(lang, { dateStyle: "medium", timeStyle: "short" });
  const text = filled(words["conflict.text"], problem.savedBy, problem.current, when, saved.version);
  bar.conflict(text, () => reload(true), () => reload(false));
}

async function reload(keep) {
  try {
    const answer = await fetch(address(), { credentials: "same-origin", cache: "no-store" });
    if (!answer.ok) {
      bar.refuse(answer.status === 401 ? words.signedOut : words.failed);
      return;
    }
    take(await answer.json(), keep);
  } catch {
    bar.refuse(words.failed);
  }
}

function take(theirs, keep) {
  const result = keep ? merge(saved.fields, fields, theirs.fields) : { fields: theirs.fields, over: [] };
  history.remember(fields);
  saved = theirs;
  fields = result.fields;
  bar.calm();
  draw();
  const over = result.over.map((key) => (key === "" ? words.order : labelOf(key))).join(", ");
  const told = filled(keep ? words.merged : words.taken, theirs.version);
  say(over === "" ? told : told + " " + filled(words.mergedOver, over));
  bar.focus();
}

function draggable() {
  const Sortable = window.Sortable;
  if (!Sortable || readOnly) {
    return;
  }
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  Sortable.create(rows.element, {
    handle: ".grip",
    draggable: ".row",
    animation: calm ? 0 : 150,
    forceFallback: true,
    fallbackTolerance: 3,
    scrollSensitivity: 90,
    scrollSpeed: 14,
    ghostClass: "ghost",
    chosenClass: "chosen",
    dragClass: "dragged",
    onChange: () => preview.show(asDropped()),
    onEnd: (event) => {
      put(event.item.dataset.key, event.newDraggableIndex);
      rows.show(fields);
      rows.focus(event.item.dataset.key, null);
    },
  });
}

// What the form would be if the row were let go here; the copy that hangs on the pointer is none of the rows.
function asDropped() {
  const keys = [...rows.element.querySelectorAll(".row:not(.sortable-fallback)")].map((row) => row.dataset.key);
  return keys.map((key) => fields.find((field) => field.key === key));
}

const head = element(
  "div",
  { class: "list-head" },
  element("h2", { id: "rows-title" }, words.list),
  count,
  element("a", { class: "to-preview", href: "#preview" }, words.toPreview),
  readOnly ? "" : element("p", { class: "hint" }, words.hint),
);
rows.element.setAttribute("aria-labelledby", "rows-title");
root.append(element("section", {}, head, rows.element, live), preview.element, bar.element);
draw();
draggable();
window.addEventListener("beforeunload", (event) => {
  if (isDirty()) {
    event.preventDefault();
  }
});
