// One's own notices: where to be reached besides the page. An empty field leaves what is there.
import { sendOnce } from "../sides/send.js";

const form = document.querySelector("form[data-contact]");

async function save(fields) {
  if (await sendOnce(form, "/notices/contact", fields)) location.reload();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const value = (name) => form.elements[name].value.trim() || null;
  save({ mail: value("mail"), phone: value("phone") });
});
form.addEventListener("click", ({ target }) => {
  if (target.dataset.remove) save({ [target.dataset.remove]: "" });
});
