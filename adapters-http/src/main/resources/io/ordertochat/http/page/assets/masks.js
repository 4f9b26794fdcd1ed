// Masks for text inputs. A mask is a help for the eye: it puts separators between what is typed and never takes a character away.
// What does not fit stays exactly as it was typed, for the server to judge.
// In a mask, 0 stands for a digit, A for a digit or an ASCII letter shown as a capital, any other sign for itself.

const isPlace = sign => sign === "0" || sign === "A";

function placed(sign, c) {
  if (c >= "0" && c <= "9") return c;
  return sign === "A" && /^[A-Za-z]$/.test(c) ? c.toUpperCase() : "";
}

/** Where in the mask the place after the first n places begins. */
function indexAfter(mask, n) {
  let index = 0;
  for (let seen = 0; seen < n && index < mask.length; index++) {
    if (isPlace(mask[index])) seen++;
  }
  return index;
}

/** Characters in their places, with the separators between them and none behind; null when they do not fit. */
export function write(mask, marks) {
  let text = "";
  let n = 0;
  for (let i = 0; n < marks.length; i++) {
    if (i === mask.length) return null;
    if (isPlace(mask[i])) {
      const c = placed(mask[i], marks[n++]);
      if (!c) return null;
      text += c;
    } else {
      text += mask[i];
    }
  }
  return text;
}

/**
 * Takes the characters out of text that begins after n places, and tells where in the mask it ends. Either all separators are there
 * or none; else null.
 */
function read(mask, n, text) {
  let i = indexAfter(mask, n);
  let marks = "";
  for (let t = 0; t < text.length; t++, i++) {
    while (t === 0 && i < mask.length && !isPlace(mask[i]) && mask[i] !== text[t]) i++;
    const mark = isPlace(mask[i]) ? placed(mask[i], text[t]) : "";
    if (!mark && mask[i] !== text[t]) return bare(mask, n, text);
    marks += mark;
  }
  return { marks, end: i };
}

function bare(mask, n, text) {
  return /^[0-9A-Za-z]*$/.test(text) ? { marks: text, end: indexAfter(mask, n + text.length) } : null;
}

/** The characters of masked text between two indices. */
function marksIn(mask, text, from, to) {
  let marks = "";
  for (let i = from; i < to; i++) {
    if (isPlace(mask[i])) marks += text[i];
  }
  return marks;
}

/** What was replaced by what, when the caret stands behind the change. */
function difference(old, now, caret) {
  let rest = now.length - caret;
  if (rest > old.length || !old.endsWith(now.slice(caret))) {
    rest = 0;
    while (rest < Math.min(old.length, now.length) && old.at(-1 - rest) === now.at(-1 - rest)) rest++;
  }
  const most = Math.min(old.length, now.length) - rest;
  let from = 0;
  while (from < most && old[from] === now[from]) from++;
  return { from, to: old.length - rest, text: now.slice(from, now.length - rest) };
}

/*
 * A state is the text, whether it fits the mask, which of its characters are separators that the mask put there, and where the
 * caret belongs. The text of this one goes on to the index end, with separators that were typed, and with the rest if that fits.
 */
function fitting(mask, marks, end, rest, caret) {
  const written = write(mask, marks);
  if (written === null) return null;
  const tail = mask.slice(written.length, end);
  const text = written + tail + (mask.startsWith(rest, written.length + tail.length) ? rest : "");
  const ours = Array.from(text, (c, i) => i < written.length && !isPlace(mask[i]));
  return { text, fits: true, ours, caret: Math.min(caret, text.length) };
}

/** The state of a text that came from elsewhere. */
export function begin(mask, text) {
  return asTyped(mask, text, Array(text.length).fill(false), text.length);
}

// The text as a whole: as the person typed it, without the separators we had put in, else as it stands.
function asTyped(mask, text, ours, caret) {
  const theirs = part => part.split("").filter((c, i) => !ours[i]).join("");
  const typed = theirs(text);
  const before = theirs(text.slice(0, caret));
  for (const [whole, part] of [[typed, before], [text, text.slice(0, caret)]]) {
    const all = mask && read(mask, 0, whole);
    const left = all && read(mask, 0, part);
    const state = left && fitting(mask, all.marks, all.end, "", left.end);
    if (state) return state;
  }
  return { text, fits: false, ours, caret };
}

function asIs(text) {
  return { text, fits: false, ours: Array(text.length).fill(false), caret: text.length };
}

/**
 * The state after an edit. The text now and the caret are the browser's; the direction is -1 when a character was deleted
 * backward, 1 forward, else 0.
 */
export function edit(mask, state, now, caret, direction) {
  let change = difference(state.text, now, caret);
  const stay = change.from;
  if (state.fits && direction && !change.text && state.ours.slice(change.from, change.to).every(Boolean)) {
    // Our separator would come back at once; who deletes it means the character behind it.
    const index = neighbour(mask, state.text, change, direction);
    if (index < 0) return { ...state, caret };
    change = { from: index, to: index + 1, text: "" };
    now = state.text.slice(0, index) + state.text.slice(index + 1);
    caret = Math.min(index, stay);
  }
  const ours = [
    ...state.ours.slice(0, change.from), ...Array(change.text.length).fill(false), ...state.ours.slice(change.to)];
  return (state.fits && inPlace(mask, state.text, change, stay)) || asTyped(mask, now, ours, caret);
}

function neighbour(mask, text, { from, to }, direction) {
  let index = direction < 0 ? from - 1 : to;
  while (index >= 0 && index < text.length && !isPlace(mask[index])) index += direction;
  return index < text.length ? index : -1;
}

function inPlace(mask, old, { from, to, text }, stay) {
  const left = marksIn(mask, old, 0, from);
  const right = marksIn(mask, old, to, old.length);
  const typed = read(mask, left.length, text);
  if (!typed) return null;
  const caret = typed.end;
  const result = right
    ? fitting(mask, left + typed.marks + right, 0, "", caret)
    : fitting(mask, left + typed.marks, text ? typed.end : 0, old.slice(to), caret);
  // A caret behind a separator stays there while that separator does.
  const separators = result && !text && stay > result.caret && stay <= result.text.length;
  if (separators && !marksIn(mask, result.text, result.caret, stay)) result.caret = stay;
  return result;
}

const UNDO_STEPS = 100;

/**
 * Masks an input from now on. The element's own undo knows nothing of what a script writes, so this has one.
 *
 * @param input a text input
 * @param mask the mask, empty for none
 * @returns use(mask) changes the mask, refresh() looks at a value that a script has set
 */
export function masked(input, mask) {
  let state = begin(mask, input.value);
  let composing = false;
  let selected = false;
  let caretBefore = state.caret;
  const done = [];
  const undone = [];

  function show(next) {
    state = next;
    if (input.value !== next.text) input.value = next.text;
    if (isFocused(input) && input.selectionEnd !== next.caret) input.setSelectionRange(next.caret, next.caret);
  }

  function remember(steps, caret) {
    steps.push({ ...state, caret });
    if (steps.length > UNDO_STEPS) steps.shift();
  }

  function take(direction) {
    if (input.value === state.text) return;
    remember(done, caretBefore);
    undone.length = 0;
    show(edit(mask, state, input.value, input.selectionEnd, direction));
  }

  function step(from, to) {
    const next = from.pop();
    if (!next) return;
    remember(to, input.selectionEnd);
    show(next);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }

  // A script may have set another value without a word; it is not rewritten in the middle of an edit.
  function lookAgain() {
    if (input.value === state.text) return;
    const fresh = begin(mask, input.value);
    state = fresh.text === input.value ? fresh : asIs(input.value);
  }

  function onBeforeInput(event) {
    if (composing) return;
    if (mask && (event.inputType === "historyUndo" || event.inputType === "historyRedo")) {
      event.preventDefault();
      event.inputType === "historyUndo" ? step(done, undone) : step(undone, done);
      return;
    }
    lookAgain();
    selected = input.selectionStart !== input.selectionEnd;
    caretBefore = input.selectionEnd;
  }

  function onInput(event) {
    // Rewriting what a keyboard is still composing makes it write things twice.
    if (composing || event.isComposing) return;
    const deletes = selected ? null : /^delete.*(Back|For)ward$/.exec(event.inputType ?? "");
    take(deletes ? (deletes[1] === "Back" ? -1 : 1) : 0);
  }

  function onKey(event) {
    const key = event.key?.toLowerCase();
    const redo = key === "y" || (key === "z" && event.shiftKey);
    const ours = mask && !composing && !event.altKey && (event.ctrlKey || event.metaKey);
    if (!ours || !(redo || key === "z")) return;
    event.preventDefault();
    redo ? step(undone, done) : step(done, undone);
  }

  function onCompositionStart() {
    lookAgain();
    caretBefore = input.selectionEnd;
    composing = true;
  }

  function onCompositionEnd() {
    composing = false;
    take(0);
  }

  function onLeave() {
    onCompositionEnd();
    // Blanks around an answer mean nothing to the server either.
    const inner = begin(mask, input.value.trim());
    if (inner.fits && !state.fits) show(inner);
  }

  input.addEventListener("beforeinput", onBeforeInput);
  input.addEventListener("input", onInput);
  input.addEventListener("keydown", onKey);
  input.addEventListener("compositionstart", onCompositionStart);
  input.addEventListener("compositionend", onCompositionEnd);
  input.addEventListener("blur", onLeave);
  show(state);
  return {
    use(other) {
      if (mask === other) return;
      mask = other;
      done.length = undone.length = 0;
      show(asTyped(mask, input.value, state.ours, input.selectionEnd ?? input.value.length));
    },
    refresh() {
      if (input.value !== state.text) show(begin(mask, input.value));
    },
  };
}

function isFocused(input) {
  return input.getRootNode().activeElement === input;
}
