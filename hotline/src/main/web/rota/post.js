// form[data-post="/address"][data-done]: posted once; the page's own part is read again afterwards. A button's
// own data-done wins, and its name and value go with the form.
import { fieldsOf, sendOnce } from "../sides/send.js";
import { say } from "../staff/say.js";

/** Reads the page again and puts the cursor back where it was. */
export async function refresh(part = "#page") {
  const { id } = document.activeElement ?? {};
  await window.htmx.ajax("GET", location.pathname + location.search, { target: part, select: part, swap: "outerHTML" });
  if (id) document.getElementById(id)?.focus();
}

async function submit(event) {
  const form = event.target.closest("form[data-post]");
  if (!form || event.defaultPrevented) return;
  event.preventDefault();
  const body = fieldsOf(form, event.submitter);
  const sent = await sendOnce(form, form.dataset.post, body, (sentence, code) => stale(form, sentence, code));
  if (!sent) return;
  say(event.submitter?.dataset.done ?? form.dataset.done ?? "已保存", "good");
  if (form.dataset.then) location.assign(form.dataset.then);
  else await refresh();
}

/** Somebody was quicker: the newest is shown, unless words would be lost; then the form says it. */
async function stale(form, sentence) {
  if ([...form.querySelectorAll("textarea")].some((field) => field.value.trim())) return;
  await refresh();
  say(sentence, "bad");
}

export function startPosting() {
  document.addEventListener("submit", submit);
}
