// A form's fields as a draft keeps them, and back.
import { pickOf } from "../staff/pick.js";

const LEFT_OUT = ["file", "password", "submit", "button", "hidden"];
const isMark = (field) => ["radio", "checkbox"].includes(field.type);
const named = (form) => [...form.elements].filter((field) => field.name && !LEFT_OUT.includes(field.type));
const picks = (form) => [...form.querySelectorAll("[data-pick]")].filter((box) => box.querySelector("input[type=hidden][name]"));

/** {name: text}, {name: [values]} of marks; a pick's code beside its words. */
export function contentOf(form) {
  const content = {};
  for (const field of named(form)) {
    if (!isMark(field)) content[field.name] = field.value;
    else if (field.checked) content[field.name] = [...(content[field.name] ?? []), field.value];
  }
  for (const box of picks(form)) {
    const code = box.querySelector("input[type=hidden]");
    if (code.value) content[code.name] = code.value;
  }
  return content;
}

/** Nothing differs from what the server put in. */
export function untouched(form) {
  const plain = named(form).every((field) => {
    if (isMark(field)) return field.checked === field.defaultChecked;
    if (field.tagName === "SELECT") return [...field.options].every((one) => one.selected === one.defaultSelected) || field.selectedIndex === 0;
    return field.value === field.defaultValue;
  });
  return plain && picks(form).every((box) => box.querySelector("input[type=hidden]").value === box.querySelector("input[type=hidden]").defaultValue);
}

/** Puts a draft in; what the form has no field for is passed over. */
export function putIn(form, content) {
  for (const field of named(form)) {
    const kept = content[field.name];
    if (isMark(field)) field.checked = Array.isArray(kept) && kept.includes(field.value);
    else if (typeof kept === "string") field.value = kept;
  }
  for (const box of picks(form)) {
    const code = box.querySelector("input[type=hidden]");
    if (content[code.name]) pickOf(box).set(content[code.name], box.querySelector("input:not([type=hidden])").value);
  }
}
