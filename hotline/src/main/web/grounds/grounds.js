// Grounds and words to citizens: one open beside the list, its sentence shown as it will be read.
import { fieldsOf, sendOnce, showConflict } from "../sides/send.js";
import { startSides } from "../sides/sides.js";
import { say } from "../staff/say.js";

const detail = () => document.getElementById("detail");

async function again() {
  window.htmx.trigger("#list", "refresh");
  await window.htmx.ajax("GET", `/grounds/${detail().dataset.shown}`, { target: "#detail", select: "#detail", swap: "outerHTML" });
}

/** What was typed, field by field. */
function typed(form) {
  return [...form.querySelectorAll("input:not([type=hidden]), textarea")]
    .map((field) => `${form.querySelector(`label[for="${field.id}"]`)?.textContent.trim() ?? ""}：${field.value}`)
    .join("\n");
}

async function conflict(sentence, kept) {
  await again();
  const newest = detail().querySelector("[data-history] tbody tr");
  const words = newest ? [...newest.cells].map((cell) => cell.textContent.trim()).join(" · ") : "";
  showConflict(detail().querySelector("[data-conflict]"), sentence, kept, words);
}

async function save(event) {
  const form = event.target.closest("form[data-entry]");
  if (!form) return;
  event.preventDefault();
  const kept = typed(form);
  const fields = fieldsOf(form);
  const sent = await sendOnce(form, form.dataset.entry, fields, (sentence) => conflict(sentence, kept));
  if (!sent) return;
  if (form.dataset.new) {
    location.assign(`/grounds/${form.dataset.new}/${fields.code.trim()}`);
    return;
  }
  say(form.dataset.done, "good");
  await again();
}

/** The same as MessageLength: 70 signs in one, 67 in each of several. */
const messages = (signs) => (signs <= 70 ? 1 : Math.ceil(signs / 67));

function preview({ target }) {
  if (target.name !== "sentence") return;
  const blanks = [...target.form.querySelectorAll("[data-blank]")];
  const words = blanks.reduce((text, { dataset }) => text.replaceAll(`{${dataset.blank}}`, dataset.sample), target.value.trim());
  target.form.querySelector("[data-preview]").textContent = words;
  const real = blanks.reduce((text, { dataset }) => text.replaceAll(`{${dataset.blank}}`, dataset.real), target.value.trim());
  const place = target.form.querySelector("[data-preview-real]");
  if (place) place.textContent = real;
  const length = target.form.querySelector("[data-length]");
  if (length) length.textContent = `${real.length} 个字，短信 ${messages(real.length)} 条`;
}

async function undo({ target }) {
  const button = target.closest("[data-undo]");
  if (!button) return;
  const form = detail().querySelector("form[data-entry]");
  const sent = await sendOnce(form, button.dataset.undo, { seen: Number(button.dataset.seen) }, (sentence) => conflict(sentence, ""));
  if (!sent) return;
  say("已撤销，恢复为修改前", "good");
  await again();
}

document.addEventListener("click", undo);
document.addEventListener("submit", save);
document.addEventListener("input", preview);
startSides();
