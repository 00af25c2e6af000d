// Quality checks: the recording is heard, the form is filled in, remarks carry the second.
import { startPosting } from "../rota/post.js";
import { fieldsOf, refuse, sendOnce } from "../sides/send.js";
import { startSides, swap } from "../sides/sides.js";
import { postJson } from "../staff/ask.js";
import { labelKeys } from "../staff/keys.js";
import { say } from "../staff/say.js";
import { clock, remarksOf, total } from "./sheet.js";

const detail = () => document.getElementById("detail");
const player = () => document.querySelector("#detail [data-player] audio");

function sheetOf(form) {
  const given = {};
  for (const field of form.querySelectorAll("[data-given]")) given[field.dataset.given] = field.value === "" ? null : Number(field.value);
  const fatal = [...form.querySelectorAll("[data-fatal]:checked")].map((box) => box.dataset.fatal);
  const { formVersion, seen, words } = fieldsOf(form);
  return { given, fatal, words, formVersion, seen };
}

function showTotal(form) {
  const { given, fatal } = sheetOf(form);
  form.querySelector("[data-total]").textContent = total(given, fatal);
}

async function done(form) {
  say(form.dataset.done, "good");
  window.htmx.trigger("#list", "refresh");
  const shown = detail().dataset.shown;
  if (new URLSearchParams(location.search).has("again")) history.replaceState(null, "", location.pathname);
  await swap(shown);
}

/** Somebody was quicker: the newest comes beside what was typed. */
async function conflict(form, sentence) {
  const words = [...form.querySelectorAll("textarea, input[type=text]")].map((field) => field.value).join("\n").trim();
  await swap(detail().dataset.shown);
  const place = detail().querySelector("[data-conflict]");
  place.textContent = words ? `${sentence}\n您写的内容：\n${words}` : sentence;
  place.hidden = false;
}

async function submit(event) {
  const form = event.target.closest("form[data-sheet], form[data-act]");
  if (!form) return;
  event.preventDefault();
  let body = fieldsOf(form, event.submitter);
  if (form.dataset.sheet) {
    const { remarks, wrong } = remarksOf(form.querySelector("[data-remarks]").value);
    if (wrong) return refuse(form, `“${wrong}”没有时间，请写成“03:07 评语”。`);
    body = { ...sheetOf(form), remarks };
  }
  const sent = await sendOnce(form, form.dataset.sheet ?? form.dataset.act, body, (sentence) => conflict(form, sentence));
  if (sent) await done(form);
}

function remark() {
  const field = document.querySelector("[data-remarks]");
  const at = clock(Math.floor(player()?.currentTime ?? 0));
  field.value = `${field.value.trimEnd()}${field.value.trim() ? "\n" : ""}${at} `;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}

/** Of the players on the page the one of the open call has keys of its own: hands stay on the form. */
function keys(root) {
  for (const box of root.querySelectorAll?.("#detail [data-player], .quality-sound [data-player]") ?? []) {
    for (const [by, key] of [["-5", "Alt+,"], ["5", "Alt+."]]) box.querySelector(`[data-jump="${by}"]`).dataset.key = key;
    labelKeys(box);
  }
}

async function click({ target }) {
  const sound = player();
  if (target.closest("[data-play]")) sound.paused ? sound.play().catch(() => {}) : sound.pause();
  const at = target.closest("[data-at]");
  if (at && sound) {
    sound.currentTime = Number(at.dataset.at);
    sound.play().catch(() => {});
  }
  if (target.closest("[data-remark]")) remark();
  if (target.closest("[data-draw]")) await draw(target);
}

async function draw(button) {
  button.disabled = true;
  try {
    const { drawn } = await postJson("/quality/draw");
    say(drawn ? `新抽取 ${drawn} 通来电` : "上周的来电已经抽过，没有新的", "good");
    window.htmx.trigger("#list", "refresh");
  } catch (refused) {
    say(refused.message, "bad");
  } finally {
    button.disabled = false;
  }
}

document.addEventListener("submit", submit);
document.addEventListener("click", click);
document.addEventListener("input", ({ target }) => target.form?.matches("[data-sheet]") && showTotal(target.form));
document.addEventListener("htmx:load", ({ target }) => keys(target));
keys(document);
startPosting();
if (document.querySelector("main[data-sides]")) startSides();
