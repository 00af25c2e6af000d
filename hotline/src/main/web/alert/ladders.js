// The rules of alerts: the steps of one occasion, put together line by line.
import { fieldsOf, refuse, sendOnce, showConflict } from "../sides/send.js";
import { postPart } from "../staff/ask.js";
import { startSides } from "../sides/sides.js";
import { say } from "../staff/say.js";

const detail = () => document.getElementById("detail");

const steps = (form) =>
  [...form.querySelectorAll("[data-line]")]
    .filter((line) => line.querySelector("[data-used]").checked)
    .map((line) => ({
      amount: Number(line.querySelector("[data-amount]").value || 0),
      unit: line.querySelector("[data-unit]").value,
      whom: line.querySelector("[data-whom]").value,
      via: [...line.querySelectorAll("[data-way]:checked")].map((way) => way.value),
    }));

async function again() {
  const shown = detail().dataset.shown;
  window.htmx.trigger("#list", "refresh");
  await window.htmx.ajax("GET", `/alert-rules/${shown}`, { target: "#detail", select: "#detail", swap: "outerHTML" });
}

async function conflict(sentence, kept) {
  await again();
  const newest = detail().querySelector("[data-history] tbody tr");
  const words = newest ? [...newest.cells].map((cell) => cell.textContent.trim()).join(" · ") : "";
  showConflict(detail().querySelector("[data-conflict]"), sentence, kept, words);
}

async function save(event) {
  const form = event.target.closest("form[data-ladder]");
  if (!form) return;
  event.preventDefault();
  const { validFrom, source, seen } = fieldsOf(form);
  const body = { steps: steps(form), validFrom, source, seen };
  const kept = body.steps.map((step, i) => `${i + 1}. ${step.amount} ${step.unit} ${step.whom} ${step.via}`).join("\n");
  const sent = await sendOnce(form, form.dataset.ladder, body, (sentence) => conflict(sentence, `${kept}\n${source}`));
  if (!sent) return;
  say("已保存", "good");
  await again();
}

/** Whoever fills in a line means to use it. */
function touched({ target }) {
  const line = target.closest("[data-line]");
  if (line && target.dataset.used === undefined) line.querySelector("[data-used]").checked = true;
}

async function undo({ target }) {
  const button = target.closest("[data-undo]");
  if (!button) return;
  const form = detail().querySelector("form[data-ladder]");
  const sent = await sendOnce(form, button.dataset.undo, { seen: Number(button.dataset.seen) }, (sentence) => conflict(sentence, ""));
  if (!sent) return;
  say("已撤销，恢复为修改前", "good");
  await again();
}

/** What the steps in the form would have done to past alerts; nothing is saved. */
async function tryOut({ target }) {
  const button = target.closest("[data-try]");
  if (!button) return;
  const form = button.form;
  const trying = form.querySelector("[data-trying]");
  button.disabled = true;
  trying.hidden = false;
  refuse(form, "");
  try {
    form.querySelector("[data-tried]").innerHTML = await postPart(button.dataset.try, { steps: steps(form), validFrom: "", source: "", seen: 0 });
  } catch (refused) {
    refuse(form, refused.message);
  } finally {
    button.disabled = false;
    trying.hidden = true;
  }
}

document.addEventListener("click", tryOut);
document.addEventListener("click", undo);
document.addEventListener("submit", save);
document.addEventListener("change", touched);
startSides();
