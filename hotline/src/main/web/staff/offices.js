// form[data-offices]: a lead, by the catalogue or another with a reason, and any number of co-handlers.
import { refuse } from "../sides/send.js";
import { pickOf, startPicks } from "./pick.js";

const forms = () => [...document.querySelectorAll("form[data-offices]")];

/** The reason is asked for as soon as another office than the catalogue's is named. */
function other(form) {
  const why = form.querySelector("[data-why]");
  const suggestion = form.querySelector(".suggestion");
  if (!why || !suggestion) return;
  const named = form.elements.office.value.trim() !== "";
  why.hidden = !named;
  suggestion.classList.toggle("suggestion-off", named);
}

function check(event) {
  const form = event.target;
  if (!form.matches("[data-offices]")) return;
  const { office, departmentId, reason, minutes } = form.elements;
  const suggested = form.querySelector(".suggestion") !== null;
  let missing = null;
  if (office.value.trim() && !departmentId.value) missing = [office, "请从列表中选择承办单位，或清空后按派单目录派。"];
  else if (!suggested && !departmentId.value) missing = [office, "请选择承办单位。"];
  else if (departmentId.value && !reason.value.trim()) missing = [reason, "请写明为什么由这个单位办理。"];
  else if (minutes && !minutes.value.trim()) missing = [minutes, "请写下会商纪要。"];
  if (!missing) return;
  event.preventDefault();
  refuse(form, missing[1]);
  missing[0].focus();
}

/** A co-handler taken from the list becomes a chip; twice is once. */
function addHelper(hidden) {
  const box = hidden.closest("[data-helpers]");
  const pick = pickOf(hidden.closest("[data-pick]"));
  const code = hidden.value;
  if (!code) return;
  const name = pick.text.value;
  pick.set("", "", false);
  const chosen = box.querySelector("[data-chosen]");
  if ([...chosen.querySelectorAll("input")].some((one) => one.value === code)) return;
  const chip = document.createElement("span");
  chip.className = "chip";
  const value = Object.assign(document.createElement("input"), { type: "hidden", name: box.dataset.many, value: code });
  const drop = Object.assign(document.createElement("button"), { type: "button", className: "chip-drop", textContent: "×" });
  drop.dataset.drop = "";
  drop.setAttribute("aria-label", `去掉协办单位 ${name}`);
  chip.append(name, value, drop);
  chosen.append(chip);
}

export function startOffices() {
  document.addEventListener("check", check);
  document.addEventListener("pick", (event) => {
    if (event.target.matches("[data-add]")) {
      addHelper(event.target);
      return;
    }
    const form = event.target.form;
    if (!form?.matches("[data-offices]") || event.target.name !== "departmentId") return;
    other(form);
    if (event.target.value) form.elements.reason.focus();
  });
  document.addEventListener("click", (event) => {
    const drop = event.target.closest("[data-drop]");
    if (!drop) return;
    const field = drop.closest("[data-helpers]").querySelector("input[type=text]");
    drop.parentElement.remove();
    field.focus();
  });
  document.addEventListener("input", () => forms().forEach(other));
  document.addEventListener("htmx:load", (event) => {
    startPicks(event.target);
    forms().forEach(other);
  });
  startPicks(document);
}
