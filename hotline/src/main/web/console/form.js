// The ticket form: fields in and out of the draft.
import { onKey } from "../staff/keys.js";
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

/** Takes a proposal over where the agent has not chosen: {place, matter, kind}, each {code, name} or null. */
export function takeProposals({ place, matter, kind }) {
  const fields = readFields();
  if (place && !fields.placeCode) pickOf(boxes.placeCode).set(place.code, place.name);
  if (matter && !fields.matterCode) pickOf(boxes.matterCode).set(matter.code, matter.name);
  if (kind && !fields.kind) form.querySelector(`[name=kind][value="${kind.code}"]`).checked = true;
  changed();
}

/** A digit chooses a kind and the cursor goes back to where it was written. */
function kindKeys() {
  let before = null;
  const kinds = part("kinds");
  kinds.addEventListener("focusin", ({ relatedTarget }) => {
    if (relatedTarget && !kinds.contains(relatedTarget)) before = relatedTarget;
  });
  onKey(kinds, (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) return;
    const chosen = kinds.querySelectorAll("[name=kind]")[Number(event.key) - 1];
    if (!chosen) return;
    event.preventDefault();
    chosen.checked = true;
    changed();
    if (before?.isConnected) before.focus();
    else focusWords();
  });
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

/** Puts words at the end of the direct answer; what stands there already stays. */
export function addAnswer(words, focus) {
  const { answer } = form.elements;
  const before = answer.value.trimEnd();
  answer.value = before ? `${before}\n${words}` : words;
  changed();
  if (focus) answer.focus();
  answer.scrollTop = answer.scrollHeight;
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
  kindKeys();
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
