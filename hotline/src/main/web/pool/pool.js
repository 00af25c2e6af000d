// The dispatcher's pool.
import { refuse } from "../sides/send.js";
import { startSides } from "../sides/sides.js";
import { startPicks } from "../staff/pick.js";
import { startIdentity } from "../ticket/identity.js";

const form = () => document.querySelector("form[data-send]");

/** The reason is asked for as soon as another office than the catalogue's is named. */
function other() {
  const why = form()?.querySelector("[data-why]");
  if (!why || !form().querySelector(".suggestion")) return;
  const named = form().elements.office.value.trim() !== "";
  why.hidden = !named;
  form().querySelector(".suggestion").classList.toggle("suggestion-off", named);
}

function check(event) {
  const { office, departmentId, reason } = event.target.elements;
  const suggested = event.target.querySelector(".suggestion") !== null;
  let missing = null;
  if (office.value.trim() && !departmentId.value) missing = [office, "请从列表中选择承办单位，或清空后按派单目录派。"];
  else if (!suggested && !departmentId.value) missing = [office, "请选择承办单位。"];
  else if (departmentId.value && !reason.value.trim()) missing = [reason, "请写明为什么由这个单位办理。"];
  if (!missing) return;
  event.preventDefault();
  refuse(event.target, missing[1]);
  missing[0].focus();
}

document.addEventListener("check", check);
document.addEventListener("pick", () => {
  other();
  if (form()?.elements.departmentId.value) form().elements.reason.focus();
});
document.addEventListener("input", other);
document.addEventListener("htmx:load", (event) => {
  startPicks(event.target);
  other();
});
startPicks(document);
startIdentity();
startSides();
