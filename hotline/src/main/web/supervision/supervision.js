// Electronic supervision: marked rows get their orders by one key; and an office's own orders.
import { sendOnce, refuse } from "../sides/send.js";
import { dropDraft } from "../staff/drafts.js";
import { onKey } from "../staff/keys.js";
import { say } from "../staff/say.js";

const QUIET_MS = 2000;
const bar = () => document.querySelector("form[data-issue]");
const boxes = () => [...document.querySelectorAll("[data-mark]")];
const marked = () => boxes().filter((box) => box.checked);
const marks = () => marked().map(({ dataset }) => ({ number: dataset.number, position: Number(dataset.position), version: Number(dataset.version) }));

function count() {
  const place = document.querySelector("[data-marked]");
  if (place) place.textContent = marked().length ? `已勾选 ${marked().length} 行` : "未勾选";
}

/** The row that has the focus counts as marked when no other is. */
function markFocused() {
  if (marked().length) return;
  const box = document.activeElement?.closest?.(".watch-row")?.querySelector("[data-mark]");
  if (box) box.checked = true;
  count();
}

/** Each row says what became of it, above the list; what was refused stays marked for no one. */
function tell(results) {
  const place = document.getElementById("told");
  const lines = results.map((one) => {
    const line = document.createElement("p");
    line.className = one.done ? "say say-good" : "say say-bad";
    line.textContent = `${one.number}：${one.sentence}`;
    return line;
  });
  place.replaceChildren(...lines);
  place.hidden = false;
  const done = results.filter((one) => one.done).length;
  say(done === results.length ? `${done} 行已办` : `${done} 行已办，${results.length - done} 行未办，原因见列表上方`, done === results.length ? "good" : "warn");
}

async function send(address, fields) {
  markFocused();
  if (!marked().length) return refuse(bar(), "请先勾选要办理的行（J、K 移动，X 勾选）。");
  const sent = await sendOnce(bar(), address, { ...fields, marks: marks() });
  if (!sent) return;
  tell(sent.answer);
  window.htmx.trigger("#list", "refresh");
}

async function act(form, body, place) {
  const sent = await sendOnce(form, form.dataset.order ?? form.dataset.review, body);
  if (!sent) return;
  if (form.dataset.draft) dropDraft(form.dataset.draft);
  say(form.dataset.done ?? "已审核", "good");
  window.htmx.trigger(place, "refresh");
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("[data-issue], [data-review], [data-order]")) return;
  event.preventDefault();
  const words = form.elements.words?.value ?? "";
  const version = Number(form.dataset.version);
  if (form.matches("[data-issue]")) send("/supervision/orders", { reason: form.elements.reason.value, words });
  else if (form.matches("[data-review]")) act(form, { version, words, verdict: event.submitter?.value ?? null }, "#list");
  else act(form, form.elements.words ? { version, words } : { version }, "#orders");
});
document.addEventListener("click", ({ target }) => {
  if (target.closest("[data-clear]")) send("/supervision/clear", {});
  if (target.closest("[data-all]")) {
    const all = boxes().every((box) => box.checked);
    boxes().forEach((box) => (box.checked = !all));
    count();
  }
});
document.addEventListener("change", (event) => event.target.matches("[data-mark]") && count());
onKey(document, (event) => {
  if (event.altKey || event.metaKey) return;
  const form = event.target.closest?.("form[data-order]");
  if (event.ctrlKey && event.key === "Enter" && form) {
    event.preventDefault();
    form.requestSubmit();
  } else if (event.key === "x" && !event.ctrlKey && event.target.matches(".watch-row .list-row")) {
    const box = event.target.closest(".watch-row").querySelector("[data-mark]");
    if (box) box.checked = !box.checked;
    count();
  }
});
// What is new is shown as soon as nobody is in the middle of something.
let later = null;
for (const name of ["fact", "live:again"]) {
  document.addEventListener(name, () => {
    clearTimeout(later);
    later = setTimeout(() => {
      const busy = marked().length || [...document.querySelectorAll("#list [name=words], #orders [name=words]")].some((field) => field.value.trim());
      const further = new URLSearchParams(location.search).has("after");
      if (!busy && !further && !document.activeElement?.closest("#list, #orders")) {
        for (const part of document.querySelectorAll("#list, #orders")) window.htmx.trigger(part, "refresh");
      }
    }, QUIET_MS);
  });
}
document.addEventListener("htmx:afterSettle", count);
