// The reviewer's desk and the managers' open decisions: read, decide by a key, the next comes by itself.
import { refuse } from "../sides/send.js";
import { startSides } from "../sides/sides.js";
import { startOffices } from "../staff/offices.js";
import { startIdentity } from "../ticket/identity.js";

function lack(form, submitter) {
  if (form.matches("[data-ground]") && !form.querySelector("[name=ground]:checked")) {
    return [form.querySelector("[name=ground]"), "请选择退回的理由。"];
  }
  const no = form.matches("[data-verdict]") && submitter?.value === "false";
  return no && !form.elements.words.value.trim() ? [form.elements.words, "请写明不同意的理由，申请人要据此办理。"] : null;
}

document.addEventListener("check", (event) => {
  const missing = lack(event.target, event.detail);
  if (!missing) return;
  event.preventDefault();
  refuse(event.target, missing[1]);
  missing[0].focus();
});
startOffices();
startIdentity();
startSides();
