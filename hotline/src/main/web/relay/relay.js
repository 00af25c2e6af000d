// 联系市民: rings one's own telephone, then the citizen's, and says how it goes until it is over.
import { getJson, getPart, postJson } from "../staff/ask.js";

const POLL_MS = 1000;
const WANTS_REASON = ["outbound-quiet-hours", "outbound-do-not-call-reason", "contact-quiet-hours"];
const part = (number) => document.querySelector(`[data-contacts="${number}"]`);
const following = new Set();

const clock = (seconds) => `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;

function show(box, words) {
  const now = box.querySelector("[data-now]");
  if (!now) return;
  now.textContent = words;
  now.hidden = !words;
  box.querySelector("[data-hint]").hidden = Boolean(words);
  box.querySelector("[data-call]").hidden = Boolean(words);
  box.querySelector("[data-hang-up]").hidden = !words;
}

function refuse(box, sentence) {
  const place = box.querySelector("[data-refusal]");
  place.textContent = sentence;
  place.hidden = !sentence;
}

/** The quiet hours began, or the citizen is on the list: with a reason it is rung all the same. */
function askWhy(box) {
  box.querySelector("[data-why-line]").hidden = false;
  box.querySelector("[data-why-words]").textContent = "确需现在拨打的，写明原因";
  box.querySelector("[data-why]").focus();
}

/** The part as it is now, with the evidence of the call that is over. */
async function renew(number, words) {
  const fresh = new DOMParser().parseFromString(await getPart(`/contacts/${number}`), "text/html").querySelector("[data-contacts]");
  part(number)?.replaceWith(fresh);
  const now = fresh.querySelector("[data-now]");
  if (now && words) {
    now.textContent = words;
    now.hidden = false;
  }
}

async function follow(number) {
  if (following.has(number)) return;
  following.add(number);
  try {
    for (;;) {
      const box = part(number);
      if (!box) return;
      let call = null;
      try {
        call = await getJson(`/contacts/${number}/now`);
      } catch {
        // The bar of the lost connection says it already; the call goes on without the page.
      }
      if (call && !call.open) {
        await renew(number, `已结束：${call.words}`);
        return;
      }
      if (call) show(box, call.seconds === null || call.seconds === undefined ? `${call.words}…` : `${call.words} ${clock(call.seconds)}`);
      await new Promise((done) => setTimeout(done, POLL_MS));
    }
  } finally {
    following.delete(number);
  }
}

async function call(box) {
  const number = box.dataset.contacts;
  const button = box.querySelector("[data-call]");
  button.disabled = true;
  refuse(box, "");
  try {
    await postJson(`/contacts/${number}/call`, { reason: box.querySelector("[data-why]")?.value.trim() ?? "" });
    show(box, "正在呼叫您的电话…");
    follow(number);
  } catch (refused) {
    refuse(box, refused.message);
    if (WANTS_REASON.includes(refused.code)) askWhy(box);
  } finally {
    button.disabled = false;
  }
}

async function hangUp(box) {
  try {
    await postJson(`/contacts/${box.dataset.contacts}/hang-up`);
  } catch (refused) {
    refuse(box, refused.message);
  }
}

/** What the evidence says, as a line of the reply's own account of the contact. */
function writeDown(words) {
  const field = document.querySelector("form.reply [name=contact]");
  if (!field || field.value.includes(words)) return;
  field.value = field.value.trim() ? `${field.value.trim()}\n${words}。` : `${words}。`;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
}

/** A page that is opened while one's own call goes on shows it. */
function goOn() {
  for (const box of document.querySelectorAll("[data-contacts]")) {
    if (box.querySelector("[data-going]")) follow(box.dataset.contacts);
  }
}

export function startRelay() {
  document.addEventListener("click", ({ target }) => {
    const box = target.closest?.("[data-contacts]");
    if (!box) return;
    if (target.closest("[data-call]")) call(box);
    if (target.closest("[data-hang-up]")) hangUp(box);
    if (target.dataset.write) writeDown(target.dataset.write);
  });
  document.addEventListener("htmx:afterSettle", goOn);
  goOn();
}
