// Electronic supervision: what was reported is reviewed; and an office's own orders. Marked rows are
// dealt with by bulk/.
import { sendOnce } from "../sides/send.js";
import { onKey } from "../staff/keys.js";
import { say } from "../staff/say.js";

const QUIET_MS = 2000;
async function act(form, body, place) {
  const sent = await sendOnce(form, form.dataset.order ?? form.dataset.review, body);
  if (!sent) return;
  say(form.dataset.done ?? "已审核", "good");
  window.htmx.trigger(place, "refresh");
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("[data-review], [data-order]")) return;
  event.preventDefault();
  const words = form.elements.words?.value ?? "";
  const version = Number(form.dataset.version);
  if (form.matches("[data-review]")) act(form, { version, words, verdict: event.submitter?.value ?? null }, "#list");
  else act(form, form.elements.words ? { version, words } : { version }, "#orders");
});
onKey(document, (event) => {
  if (event.altKey || event.metaKey) return;
  const form = event.target.closest?.("form[data-order]");
  if (event.ctrlKey && event.key === "Enter" && form) {
    event.preventDefault();
    form.requestSubmit();
  }
});
// What is new is shown as soon as nobody is in the middle of something.
let later = null;
for (const name of ["fact", "live:again"]) {
  document.addEventListener(name, () => {
    clearTimeout(later);
    later = setTimeout(() => {
      const busy = document.querySelector("[data-mark]:checked") || [...document.querySelectorAll("#list [name=words], #orders [name=words]")].some((field) => field.value.trim());
      const further = new URLSearchParams(location.search).has("after");
      if (!busy && !further && !document.activeElement?.closest("#list, #orders")) {
        for (const part of document.querySelectorAll("#list, #orders")) window.htmx.trigger(part, "refresh");
      }
    }, QUIET_MS);
  });
}
