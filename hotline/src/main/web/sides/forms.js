// Pages of short forms: each is posted once, then the page is read again.
import { fieldsOf, sendOnce } from "./send.js";

document.addEventListener("submit", async (event) => {
  const form = event.target.closest("form[data-send]");
  if (!form) return;
  event.preventDefault();
  if (await sendOnce(form, form.dataset.send, fieldsOf(form))) location.reload();
});
