// The dispatcher's pool.
import { refuse } from "../sides/send.js";
import { startClaims } from "./claims.js";
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
/** The button says what it does. */
document.addEventListener("input", ({ target }) => {
  const form = target.closest?.("form[data-offices]");
  const byCatalogue = form?.querySelector("[data-by-catalogue]");
  if (!byCatalogue) return;
  const other = form.elements.office.value.trim() !== "";
  byCatalogue.hidden = other;
  form.querySelector("[data-by-person]").hidden = !other;
});
startOffices();
startClaims();
startIdentity();
startSides();
