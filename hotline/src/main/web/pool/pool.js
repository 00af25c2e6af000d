// The dispatcher's pool.
import { refuse } from "../sides/send.js";
import { startSides } from "../sides/sides.js";
import { startOffices } from "../staff/offices.js";
import { startIdentity } from "../ticket/identity.js";

/** A proposed ticket's number goes into the field; what is typed there counts. */
document.addEventListener("change", ({ target }) => {
  if (target.name === "choice" && target.form.matches("[data-join]")) target.form.elements.main.value = target.value;
});
document.addEventListener("check", (event) => {
  if (!event.target.matches("[data-join]") || event.target.elements.main.value.trim()) return;
  event.preventDefault();
  refuse(event.target, "请选择或输入主工单编号。");
  event.target.elements.main.focus();
});
startOffices();
startIdentity();
startSides();
