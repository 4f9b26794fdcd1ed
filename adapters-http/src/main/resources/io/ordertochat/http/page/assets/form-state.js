// The form as it is being edited: lists of fields that are never changed, only replaced.

export function same(one, other) {
  return canonical(one) === canonical(other);
}

export function orderOf(fields) {
  return fields.map((field) => field.key).join(" ");
}

export function moved(fields, key, to) {
  const from = fields.findIndex((field) => field.key === key);
  const rest = fields.filter((field) => field.key !== key);
  rest.splice(Math.max(0, Math.min(to, rest.length)), 0, fields[from]);
  return rest;
}

export function changed(fields, key, part, value) {
  return fields.map((field) => (field.key === key ? { ...field, [part]: value } : field));
}

// A text of the shop's own in one language; without a text the standard one comes back.
export function worded(fields, key, part, tag, text) {
  const field = fields.find((one) => one.key === key);
  const texts = { ...field[part] };
  if (text === null) {
    delete texts[tag];
  } else {
    texts[tag] = text;
  }
  return changed(fields, key, part, texts);
}

// What stands where the shop has no text of its own for exactly this language.
export function inherited(field, part, tag, standard) {
  const ofLanguage = field[part][tag.split("-")[0]];
  const own = tag.includes("-") ? ofLanguage : undefined;
  return own !== undefined ? own : (standard[field.key]?.[part]?.[tag] ?? "");
}

export function shown(field, part, tag, standard) {
  const own = field[part][tag];
  const text = own !== undefined ? own : inherited(field, part, tag, standard);
  return part === "labels" && text.trim() === "" ? inherited(field, part, tag, standard) || field.key : text;
}

// Puts what was changed here on top of what somebody else saved. Names the fields that both changed, and the order.
export function merge(base, mine, theirs) {
  const over = [];
  const result = theirs.map((their) => {
    const before = base.find((field) => field.key === their.key);
    const my = mine.find((field) => field.key === their.key);
    if (!before || !my) {
      return their;
    }
    const field = mergedField(before, my, their);
    if (field.over) {
      over.push(their.key);
    }
    return field.value;
  });
  const iMoved = orderOf(base) !== orderOf(mine);
  const known = orderOf(theirs.filter((their) => base.some((field) => field.key === their.key)));
  if (iMoved && known !== orderOf(base) && known !== orderOf(mine)) {
    over.push("");
  }
  return { fields: iMoved ? ordered(result, mine) : result, over };
}

function mergedField(before, my, their) {
  const value = { ...their };
  let over = false;
  for (const part of ["enabled", "required", "width", "disclosure"]) {
    if (my[part] !== before[part]) {
      over ||= their[part] !== before[part] && their[part] !== my[part];
      value[part] = my[part];
    }
  }
  for (const part of ["labels", "placeholders"]) {
    value[part] = { ...their[part] };
    for (const tag of new Set([...Object.keys(before[part]), ...Object.keys(my[part])])) {
      if (my[part][tag] !== before[part][tag]) {
        over ||= their[part][tag] !== before[part][tag] && their[part][tag] !== my[part][tag];
        if (my[part][tag] === undefined) {
          delete value[part][tag];
        } else {
          value[part][tag] = my[part][tag];
        }
      }
    }
  }
  return { value, over };
}

function ordered(fields, like) {
  const place = new Map(like.map((field, index) => [field.key, index]));
  const last = like.length;
  return [...fields].sort((one, other) => (place.get(one.key) ?? last) - (place.get(other.key) ?? last));
}

function canonical(fields) {
  return JSON.stringify(
    fields.map((field) => [
      field.key,
      field.enabled,
      field.required,
      field.width,
      field.disclosure,
      Object.entries(field.labels).sort(),
      Object.entries(field.placeholders).sort(),
    ]),
  );
}

// The steps back. Letters typed into one text one after the other are one step.
export class History {
  #steps = [];
  #last = "";

  remember(fields, kind = "") {
    if (kind === "" || kind !== this.#last) {
      this.#steps.push(fields);
    }
    this.#last = kind;
  }

  // The next letter begins a step of its own.
  settle() {
    this.#last = "";
  }

  back() {
    this.#last = "";
    return this.#steps.pop();
  }

  clear() {
    this.#steps = [];
    this.#last = "";
  }

  get isEmpty() {
    return this.#steps.length === 0;
  }
}
