// The ticket form: fields in and out of the draft.
import { pickOf, startPicks } from "../staff/pick.js";
import { current, keepFields } from "./draftbook.js";
import { part } from "./parts.js";

const PICKS = [
  ["placeCode", "placeName"],
  ["matterCode", "matterName"],
  ["departmentId", "departmentName"],
  ["aboutDepartmentId", "aboutDepartmentName"],
];

// Only these are about an office: what was typed before for another kind is not sent.
const ABOUT = ["COMPLAINT", "REPORT", "PRAISE"];

export const form = part("form");
const boxes = Object.fromEntries(PICKS.map(([code]) => [code, form.elements[code].closest("[data-pick]")]));

export function readFields() {
  const fields = Object.fromEntries(new FormData(form));
  fields.confidential = form.elements.confidential.checked;
  return fields;
}

/** The office it is about as a number, or null. */
export function aboutOffice(fields) {
  return ABOUT.includes(fields.kind) && fields.aboutDepartmentId ? Number(fields.aboutDepartmentId) : null;
}

/** Leads to the field of the office it is about. */
export function pickOffice() {
  showAbout(readFields().kind);
  form.elements.aboutDepartmentName.focus();
}

function showAbout(kind) {
  part("about").hidden = !ABOUT.includes(kind);
}

/** Whether the agent chose another office than the catalogue's. */
export const redirected = () => !part("redirect").hidden;

export function openRedirect(open) {
  part("redirect").hidden = !open;
  part("other").setAttribute("aria-expanded", String(open));
  part("other").firstChild.textContent = open ? "仍派目录中的单位" : "改派其他单位";
  if (!open) {
    pickOf(boxes.departmentId).set("", "");
    form.elements.reason.value = "";
  }
}

/** Shows a draft; what it does not name is empty. */
export function fill(fields) {
  form.reset();
  // What was open over the exits belonged to the ticket before.
  part("other-way").hidden = true;
  part("exits").hidden = false;
  for (const [name, value] of Object.entries(fields)) {
    const field = form.elements[name];
    if (!field || PICKS.some((pair) => pair.includes(name))) continue;
    if (name === "confidential") field.checked = value === true;
    else field.value = value;
  }
  openRedirect(Boolean(fields.departmentId));
  for (const [code, name] of PICKS) pickOf(boxes[code]).set(fields[code] ?? "", fields[name] ?? "");
  if (fields.reason) form.elements.reason.value = fields.reason;
  refuse("");
  changed();
}

export function setField(name, value) {
  form.elements[name].value = value;
  changed();
}

/** Says above the exits why it was not filed, and leads to the field that needs work. */
export function refuse(sentence, field = null) {
  const place = part("refused");
  place.textContent = sentence;
  place.hidden = !sentence;
  field?.focus();
  // An open list would lie over the sentence.
  Object.values(boxes).forEach((box) => pickOf(box).close());
}

export function focusWords() {
  form.elements.content.focus();
}

const listeners = [];
export const onFields = (listener) => listeners.push(listener);

function changed() {
  const fields = readFields();
  keepFields(fields);
  const length = [...fields.content].length;
  showAbout(fields.kind);
  part("length").textContent = length > 4000 ? `${length} / 5000` : "";
  listeners.forEach((listener) => listener(fields));
}

export function startForm() {
  startPicks(form);
  form.addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("input", (event) => {
    if (event.target.form !== form) return;
    part("refused").hidden = true;
    changed();
  });
  form.addEventListener("pick", changed);
  part("other").addEventListener("click", () => {
    openRedirect(!redirected());
    if (redirected()) form.elements.departmentName.focus();
    changed();
  });
  fill(current().fields);
}
