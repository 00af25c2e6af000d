// The list of missed calls 漏话: the shift leader marks one or puts it aside.
import { fieldsOf, sendOnce } from "../sides/send.js";
import { say } from "../staff/say.js";

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("[data-missed-send]")) return;
  event.preventDefault();
  const sent = await sendOnce(form, form.dataset.missedSend, fieldsOf(form));
  if (!sent) return;
  say(form.dataset.done, "good");
  await window.htmx.ajax("GET", location.pathname, { target: "main", select: "main", swap: "outerHTML" });
});
