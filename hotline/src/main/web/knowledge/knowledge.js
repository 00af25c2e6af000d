// The screen of the knowledge base: lists with one entry beside them, its form, what is doubted.
import { postJson } from "../staff/ask.js";
import { pickOf, startPicks } from "../staff/pick.js";
import { say } from "../staff/say.js";
import { fieldsOf, refuse, sendOnce } from "../sides/send.js";
import { startSides, swap } from "../sides/sides.js";

function codes(form) {
  return [...form.querySelectorAll("[data-kb-matters] [data-code]")].map(({ dataset }) => dataset.code);
}

function keepCodes(form) {
  form.elements.matters.value = codes(form).join(",");
}

function chip(code, name) {
  const made = document.createElement("span");
  made.className = "chip";
  made.dataset.code = code;
  const drop = document.createElement("button");
  Object.assign(drop, { type: "button", className: "chip-drop", textContent: "×" });
  drop.dataset.kbDrop = "";
  drop.setAttribute("aria-label", `去掉“${name}”`);
  made.append(name, drop);
  return made;
}

/** A matter that was picked becomes a chip; the field is empty for the next one. */
function pick(event) {
  const box = event.target.closest("[data-kb-matter]");
  if (!box) return;
  const [text, code] = box.querySelectorAll("input");
  if (!code.value) return;
  const form = box.closest("form");
  const [chosen, name] = [code.value, text.value];
  pickOf(box).set("", "", false);
  if (!codes(form).includes(chosen)) form.querySelector("[data-kb-matters]").append(chip(chosen, name.split(" / ").pop()));
  keepCodes(form);
}

async function write(form) {
  const sent = await sendOnce(form, "/knowledge/new", fieldsOf(form));
  if (sent) location.assign(`/knowledge/${sent.answer.id}?list=draft`);
}

async function revise(form) {
  const sent = await sendOnce(form, form.dataset.kbRevise, fieldsOf(form));
  if (sent) location.assign(`/knowledge/${sent.answer.id}?list=draft`);
}

async function right(form) {
  if (!(await sendOnce(form, form.dataset.kbRight, fieldsOf(form)))) return;
  say("已说明，反映的人会收到通知", "good");
  window.htmx.trigger("#list", "refresh");
}

async function save(button) {
  const { form } = button;
  try {
    button.disabled = true;
    await postJson(button.dataset.kbSave, fieldsOf(form));
    say("草稿已保存", "good");
    window.htmx.trigger("#list", "refresh");
    // The next step is about what was saved.
    await swap(document.getElementById("detail").dataset.shown);
  } catch (refused) {
    refuse(form, refused.message);
  } finally {
    button.disabled = false;
  }
}

const SENDS = [["[data-kb-new]", write], ["[data-kb-revise]", revise], ["[data-kb-right]", right]];

document.addEventListener("submit", (event) => {
  const [, send] = SENDS.find(([which]) => event.target.matches(which)) ?? [];
  if (!send) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  send(event.target);
});
document.addEventListener("click", ({ target }) => {
  const dropped = target.closest("[data-kb-drop]");
  if (dropped) {
    const { form } = dropped;
    dropped.closest("[data-code]").remove();
    keepCodes(form);
  }
  const saves = target.closest("[data-kb-save]");
  if (saves) save(saves);
});
document.addEventListener("pick", pick);
document.addEventListener("htmx:load", ({ target }) => startPicks(target));
startPicks(document);
if (document.querySelector("main[data-sides]")) startSides();
