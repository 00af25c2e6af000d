// One event: taken up or put aside. Its tickets are joined by bulk/.
import { fieldsOf, sendOnce } from "../sides/send.js";
import { onKey } from "../staff/keys.js";
import { say } from "../staff/say.js";

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("[data-event-send]")) return;
  event.preventDefault();
  const sent = await sendOnce(form, form.dataset.eventSend, fieldsOf(form));
  if (!sent) return;
  say(form.dataset.done, "good");
  await window.htmx.ajax("GET", location.pathname, { target: "main", select: "main", swap: "outerHTML" });
});
onKey(document, (event) => {
  const form = event.target.closest?.("form[data-event-send]");
  if (!form || !event.ctrlKey || event.key !== "Enter") return;
  event.preventDefault();
  form.requestSubmit();
});
