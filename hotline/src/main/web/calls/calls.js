// 通话记录: a changed choice looks at once; a call's forms are posted, then the page shows what is true.
import { fieldsOf, sendOnce } from "../sides/send.js";
import { labelKeys } from "../staff/keys.js";
import { say } from "../staff/say.js";

const again = async () => {
  await window.htmx.ajax("GET", location.pathname, { target: "main", select: "main", swap: "outerHTML" });
  labelKeys(document.querySelector("main"));
};

/** Only the fields of the chosen result can be seen. */
function choose(form) {
  const { kind } = fieldsOf(form);
  form.querySelectorAll("[data-for]").forEach((field) => (field.hidden = field.dataset.for !== kind));
}

async function post(form) {
  const { kind, code, number, ...rest } = fieldsOf(form);
  const about = { kind, code: kind === "NO_TICKET" ? code : null, number: kind === "PROGRESS" ? number : null };
  const sent = await sendOnce(form, form.dataset.post, kind ? { ...about, ...rest } : rest);
  if (!sent) return;
  say(form.dataset.done, "good");
  again();
}

document.addEventListener("submit", (event) => {
  const form = event.target.closest("form[data-post]");
  if (!form) return;
  event.preventDefault();
  if (form.dataset.sure && !form.dataset.asked) {
    // The second press does it.
    form.dataset.asked = "yes";
    form.querySelector("button").textContent = "再按一次确认";
    const place = form.querySelector("[data-refused]");
    place.textContent = form.dataset.sure;
    place.hidden = false;
    return;
  }
  post(form);
});

document.addEventListener("change", ({ target }) => {
  if (target.closest("[data-conclude]")) choose(target.form);
  // A number or a name is still being typed.
  if (target.closest("[data-calls-filter]") && target.matches("select, [type=date]") && (target.value || target.matches("select"))) target.form.requestSubmit();
});
