// The callback desk: one citizen at a time, answers by digits, the next comes by itself.
import { sameForm, snapshot } from "../conflict/compare.js";
import { showBoth } from "../conflict/conflict.js";
import { dropDraft } from "../staff/drafts.js";
import { onKey } from "../staff/keys.js";
import { say } from "../staff/say.js";
import { fieldsOf, refuse, sendOnce } from "../sides/send.js";
import { takePart } from "./take.js";

const SURE_MS = 4000;
const LOOK_MS = 30000; // an unreached citizen comes up again without a fact
const holder = document.getElementById("callback");
let byArrow = false;
const form = () => holder.querySelector("form");
const question = (name) => form().querySelector(`[data-question="${name}"]`);
const chosen = (name) => form().querySelector(`[name="${name}"]:checked`);

const unhappy = () => chosen("solved")?.value === "false" || (chosen("level") && chosen("level").dataset.good === undefined);
const asked = () => chosen("solved") && chosen("level");

/** The question that digits answer now. */
function active() {
  if (!question("again").hidden) return question("again");
  const focused = document.activeElement?.closest?.("[data-question]");
  if (focused && form().contains(focused)) return focused;
  if (!chosen("solved")) return question("solved");
  if (!chosen("level")) return question("level");
  return unhappy() && !chosen("outcome") ? question("outcome") : null;
}

function show() {
  if (!form()) return;
  const sad = Boolean(asked() && unhappy());
  form().querySelector("[data-unhappy]").hidden = !sad;
  form().querySelector("[data-happy]").hidden = !asked() || sad;
  const label = form().querySelector('label[for="decision"]');
  const outcome = chosen("outcome")?.value;
  label.textContent = outcome === "REDO" ? label.dataset.redo : outcome === "EXPLAIN" ? label.dataset.explain : "重办要求或解释办结的依据";
  const ending = !asked() ? "" : sad ? { REDO: "退回重办", EXPLAIN: "解释办结" }[outcome] : "满意办结";
  form().querySelector("[data-save]").firstChild.textContent = ending ? `${ending}，下一件` : "保存并办理下一件";
  const now = active();
  form().querySelectorAll("[data-question]").forEach((one) => one.classList.toggle("question-now", one === now));
}

/** After an answer the focus goes to what is asked next. */
function goOn(answered) {
  show();
  if (!asked()) form().querySelector(`[name="${chosen("solved") ? "level" : "solved"}"]`).focus({ focusVisible: false });
  else if (answered === "outcome") form().elements.decision.focus();
  else if (unhappy()) form().elements.why.focus();
  else form().querySelector("[data-save]").focus();
  show();
}

/** Asks for another hour; pressed again, the first one is taken. */
function unreached() {
  const again = question("again");
  const version = Number(form().elements.version.value);
  const picked = chosen("again") ?? again.querySelector("input");
  if (!again.hidden || !picked) {
    post("not-reached", { version, again: picked?.value ?? null }, (answer) => `未接通，${answer.again} 再次回访`);
    return;
  }
  again.hidden = false;
  again.scrollIntoView({ block: "nearest" });
  show();
}

function back() {
  if (!question("again").hidden) {
    question("again").hidden = true;
    show();
    return;
  }
  const last = ["outcome", "level", "solved"].find((name) => chosen(name));
  if (!last) return;
  const answer = chosen(last);
  answer.checked = false;
  answer.dispatchEvent(new Event("input", { bubbles: true })); // the draft forgets it too
  form().querySelector(`[name="${last}"]`).focus({ focusVisible: false });
  show();
}

function key(event) {
  byArrow = event.key.startsWith("Arrow");
  if (!form() || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
  if (event.key === "Escape") {
    back();
    return;
  }
  if (event.target.closest("textarea, input[type=text], a, summary") || !/^\d$/.test(event.key)) return;
  const answer = active()?.querySelector(`[data-digit="${event.key}"]`);
  // While another hour is asked for, only hours and the key itself count.
  const other = { 0: "[data-not-reached]", 9: "[data-give-up]" }[event.key];
  const target = answer ?? (other && form().querySelector(other));
  if (!target) return;
  event.preventDefault();
  target.click();
}

async function next() {
  await takePart(holder);
  if (form()) form().querySelector('[name="solved"]').focus({ focusVisible: false, preventScroll: true });
  if (form() && asked()) goOn("");
  show();
}

function answers() {
  const { version, solved, level, why, outcome, decision, praise } = fieldsOf(form());
  const sad = unhappy();
  return {
    version,
    solved: solved === undefined ? null : solved === "true",
    level: level === undefined ? null : Number(level),
    why: sad ? why : praise,
    outcome: sad ? (outcome ?? null) : null,
    decision: sad ? decision : "",
  };
}

function missing() {
  if (!chosen("solved")) return [form().querySelector("[name=solved]"), "请选择市民的问题是否已经解决。"];
  if (!chosen("level")) return [form().querySelector("[name=level]"), "请选择市民是否满意。"];
  if (!unhappy()) return null;
  if (!form().elements.why.value.trim()) return [form().elements.why, "请写下市民为什么这样说。"];
  if (!chosen("outcome")) return [form().querySelector("[name=outcome]"), "请选择退回重办还是解释办结。"];
  if (!form().elements.decision.value.trim()) return [form().elements.decision, "请写明重办要求或解释办结的依据。"];
  return null;
}

/** The answers that were pressed; the words are the snapshot's. */
const pressed = () => [...form().querySelectorAll("[type=radio]:checked")].map(({ name, value }) => [name, value]);

function pressAgain(answers) {
  for (const [name, value] of answers) {
    const answer = form().querySelector(`[name="${name}"][value="${CSS.escape(value)}"]`);
    if (answer) answer.checked = true;
  }
}

/** Somebody else wrote meanwhile: the newest comes, the answers stay, and both versions are shown. */
async function conflict(sentence, code) {
  const before = snapshot(form());
  const answers = pressed();
  const { presence: number, readAt } = holder.querySelector("[data-presence]")?.dataset ?? {};
  await next();
  const newer = form() && sameForm(holder, before);
  if (newer) {
    for (const { name, mine } of before.fields) if (mine) newer.elements[name].value = mine;
    pressAgain(answers);
    show();
    if (!/changed/.test(code)) return refuse(newer, sentence);
  }
  let place = holder.querySelector("[data-conflict]");
  if (!place) {
    // No citizen is left to call: what was written must be readable all the same.
    place = document.createElement("div");
    place.className = "conflict";
    place.dataset.conflict = "";
    holder.prepend(place);
  }
  await showBoth({ place, sentence, before, form: newer, number, readAt });
}

async function post(what, body, sentence) {
  const { address, draft } = form().dataset;
  const sent = await sendOnce(form(), `${address}/${what}`, body, conflict);
  if (!sent) return;
  dropDraft(draft);
  say(sentence(sent.answer), "good");
  await next();
}

function save(event) {
  event.preventDefault();
  const lack = missing();
  if (lack) {
    refuse(form(), lack[1]);
    lack[0].focus();
    return;
  }
  const number = holder.querySelector(".number").textContent;
  post("answers", answers(), () => `${number} 已保存`);
}

/** A ticket is closed only at the second press. */
function sure(button) {
  if (button.dataset.sure) return true;
  const words = button.lastChild.textContent;
  button.dataset.sure = "asked";
  button.lastChild.textContent = "再按一次，办结";
  setTimeout(() => {
    delete button.dataset.sure;
    button.lastChild.textContent = words;
  }, SURE_MS);
  return false;
}

function clicked(event) {
  const version = form() && Number(form().elements.version.value);
  if (event.target.closest("[data-not-reached]")) {
    unreached();
  } else if (event.target.closest("[data-give-up]")) {
    if (sure(event.target.closest("[data-give-up]"))) post("give-up", { version }, () => "联系不上，已办结");
  }
}

function look() {
  if (holder.querySelector("[data-none]")) next();
}

holder.addEventListener("submit", save);
holder.addEventListener("click", clicked);
holder.addEventListener("change", (event) => {
  if (!event.target.matches("[type=radio]")) return;
  // Arrows only try an answer out; a digit or a click gives it.
  if (byArrow) show();
  else if (event.target.name === "again") unreached();
  else goOn(event.target.name);
});
holder.addEventListener("pointerdown", () => (byArrow = false));
holder.addEventListener("focusin", show);
holder.addEventListener("restored", show); // answers come back from a draft a moment later
onKey(document, key);
document.addEventListener("fact:LegReplied", () => setTimeout(look, Math.random() * 500));
document.addEventListener("live:again", look);
setInterval(look, LOOK_MS);
next();
