// The city's parameters: one rule open beside the list, its value put together from the form's parts.
import { fieldsOf, sendOnce, showConflict } from "../sides/send.js";
import { startSides } from "../sides/sides.js";
import { say } from "../staff/say.js";

const detail = () => document.getElementById("detail");

/** A length is its amount and unit, a list its ticked names; both stand in the form as parts. */
function value(form, fields) {
  const parts = [...form.querySelectorAll("[data-part]")];
  if (parts.length) return parts.map((part) => part.value.trim()).join(" ");
  const ticks = [...form.querySelectorAll("[data-tick]")];
  if (ticks.length) return ticks.filter((tick) => tick.checked).map((tick) => tick.value).join(",");
  return fields.value ?? "";
}

function shownValue(form) {
  const parts = [...form.querySelectorAll("[data-part]")];
  if (parts.length) return `${parts[0].value} ${parts[1].selectedOptions[0].textContent}`;
  const chosen = [...form.querySelectorAll("input:checked")];
  if (chosen.length) return chosen.map((one) => one.nextElementSibling.textContent).join("、");
  return form.elements.value?.value ?? "";
}

async function again() {
  const rule = detail().dataset.shown;
  window.htmx.trigger("#list", "refresh");
  await window.htmx.ajax("GET", `/rules/${rule}`, { target: "#detail", select: "#detail", swap: "outerHTML" });
}

async function conflict(sentence, kept) {
  await again();
  const newest = detail().querySelector("[data-history] tbody tr");
  const words = newest ? [...newest.cells].map((cell) => cell.textContent.trim()).join(" · ") : "";
  showConflict(detail().querySelector("[data-conflict]"), sentence, kept, words);
}

async function save(event) {
  const form = event.target.closest("form[data-rule]");
  if (!form) return;
  event.preventDefault();
  const fields = fieldsOf(form);
  const body = { value: value(form, fields), validFrom: fields.validFrom, source: fields.source, seen: fields.seen };
  const kept = `新值：${shownValue(form)}\n生效：${fields.validFrom}\n依据：${fields.source}`;
  const sent = await sendOnce(form, form.dataset.rule, body, (sentence) => conflict(sentence, kept));
  if (!sent) return;
  say("已保存", "good");
  await again();
}

async function undo({ target }) {
  const button = target.closest("[data-undo]");
  if (!button) return;
  const form = detail().querySelector("form[data-rule]");
  const body = { seen: Number(button.dataset.seen) };
  const sent = await sendOnce(form, button.dataset.undo, body, (sentence) => conflict(sentence, ""));
  if (!sent) return;
  say("已撤销，原规定重新生效", "good");
  await again();
}

document.addEventListener("submit", save);
document.addEventListener("click", undo);
startSides();
