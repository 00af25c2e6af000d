// Offices 承办单位.
import { startKeeping } from "../keeping/keeping.js";

/** A section is a section by level and by kind: choosing one chooses the other. */
document.addEventListener("change", ({ target }) => {
  const form = target.form;
  if (!form?.matches("form[data-post]") || !["level", "kind"].includes(target.name)) return;
  const section = target.value === "4" || target.value === "SECTION";
  const other = target.name === "level" ? "kind" : "level";
  const partner = form.querySelector(`[name=${other}][value="${other === "kind" ? "SECTION" : "4"}"]`);
  if (section) partner.checked = true;
  else if (partner.checked) partner.checked = false;
});

startKeeping();
