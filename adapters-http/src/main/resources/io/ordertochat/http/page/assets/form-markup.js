// Writes a form from its definition, exactly as a server does with FormHtml.

const escape = text => String(text).replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);
const attributes = pairs => Object.entries(pairs).map(([name, value]) => ` ${name}="${escape(value)}"`).join("");
const when = (there, more) => (there ? more : {});

/** The fields of a definition as markup. */
export function fields(definition) {
  return `<div class="o2c-form"><div class="o2c-fields">${
    definition.fields.map(field => one(field, definition)).join("")}</div></div>`;
}

function one(field, { texts, region }) {
  const key = escape(field.key);
  const id = `field-${key}`;
  const optional = field.required ? "" : ` <span class="o2c-optional">${escape(texts.optional)}</span>`;
  const hint = field.hint && `<p class="o2c-hint" id="${id}-hint">${escape(field.hint)}</p>`;
  return `<div class="o2c-field${field.width === "half" ? " o2c-half" : ""}" data-field="${key}">` +
    `<label for="${id}">${escape(field.label)}${optional}</label>${hint}${control(field, id, texts, region)}</div>`;
}

function control(field, id, texts, region) {
  const shared = attributes({
    id,
    name: `field.${field.key}`,
    autocomplete: field.autocomplete,
    ...when(field.required, { required: "", "data-required": field.messages.required }),
    ...when(field.hint, { "aria-describedby": `${id}-hint` }),
  });
  if (field.type === "select") {
    return `<select${shared}><option value="">${escape(texts["country.none"])}</option>${options(field)}</select>`;
  }
  const typed = attributes({
    inputmode: field.inputmode,
    autocapitalize: field.autocapitalize,
    maxlength: Math.max(255, 4 * field.maxlength),
    ...when(field.placeholder, { placeholder: field.placeholder }),
  });
  if (field.type === "textarea") return `<textarea rows="3"${shared}${typed}></textarea>`;
  const inputs = Object.entries(field.byCountry);
  const onOneLine = attributes({
    type: field.type,
    ...when(field.dir, { dir: field.dir, spellcheck: "false" }),
    ...when(field.mask, { "data-mask": field.mask }),
    ...when(inputs.length, { "data-inputs": inputs.map(written).join("|") }),
    ...when(field.options.length, { list: `${id}-list`, "data-list": region }),
  });
  const list = field.options.length ? `<datalist id="${id}-list">${options(field)}</datalist>` : "";
  return `<input${shared}${typed}${onOneLine} value="">${list}`;
}

const written = ([country, input]) => `${country} ${input.inputmode} ${input.autocapitalize} ${input.mask}`;

const options = field =>
  field.options.map(({ value, label }) => `<option${attributes({ value })}>${escape(label)}</option>`).join("");
