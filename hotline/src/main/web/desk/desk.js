// The department's desk.
import { getJson } from "../staff/ask.js";
import { startPicks } from "../staff/pick.js";
import { refuse } from "../sides/send.js";
import { startSides } from "../sides/sides.js";
import { startIdentity } from "../ticket/identity.js";
import { warnBeside } from "../privacy/check.js";

const PARTS = { contact: "联系情况", findings: "核查情况", answer: "处理结果" };

/** The check before sending: refuses with the first thing that is missing and goes there. */
function check(event) {
  const form = event.target;
  if (!form.matches("form.reply")) return;
  const empty = Object.keys(PARTS).find((name) => !form.elements[name].value.trim());
  const open = [...form.querySelectorAll("[name=check]")].find((box) => !box.checked);
  if (!empty && !open) return;
  event.preventDefault();
  refuse(form, empty ? `请填写“${PARTS[empty]}”。` : "发送前请逐项核对并勾选。");
  (empty ? form.elements[empty] : open).focus();
}

function typed(event) {
  const form = event.target.closest?.("form.reply");
  if (!form) return;
  const words = `${form.elements.answer.value}
${form.elements.basis.value}`;
  warnBeside(form.querySelector("[data-private]"), words);
  form.querySelector("[data-length]").textContent = words.trim() ? `${[...words.trim()].length} 字` : "";
}

const TYPED_MS = 250;
let asking = null;

/** Says where the due time would move to, before it is asked for. */
function newDate(form) {
  clearTimeout(asking);
  const place = form.querySelector("[data-new-date]");
  const amount = form.elements.amount.value.trim();
  place.hidden = true;
  if (!/^[1-9]\d{0,2}$/.test(amount)) return;
  asking = setTimeout(async () => {
    try {
      const date = await getJson(`${form.dataset.extend}?amount=${amount}&unit=${form.elements.unit.value}`);
      place.textContent = `同意后，本单位的回复时限是 ${date.words}${date.provisional ? "（暂定）" : ""}。`;
      place.hidden = false;
    } catch {
      // The refusal comes, in words, when it is sent.
    }
  }, TYPED_MS);
}

/** An office that was typed but not chosen is never sent as none. */
function chosen(event) {
  const { office, departmentId } = event.target.elements;
  if (!office || departmentId.value || !office.value.trim()) return;
  event.preventDefault();
  refuse(event.target, "请从列表中选择一个单位：输入名称中的两个字即可查找。");
  office.focus();
}

document.addEventListener("check", check);
document.addEventListener("check", chosen);
document.addEventListener("input", typed);
for (const name of ["input", "change"]) {
  document.addEventListener(name, ({ target }) => {
    if (["amount", "unit"].includes(target.name) && target.form?.dataset.extend) newDate(target.form);
  });
}
// Opened by its key: what is to be written comes next.
document.addEventListener(
  "toggle",
  ({ target }) => {
    if (target.open && target.closest("#detail")) target.querySelector("textarea, input:not([type=hidden])")?.focus();
  },
  true,
);
startPicks(document);
document.addEventListener("htmx:load", (event) => startPicks(event.target));
document.addEventListener("htmx:load", (event) => event.target.querySelectorAll?.(".reply textarea").forEach((area) => typed({ target: area })));
startIdentity();
startSides();
