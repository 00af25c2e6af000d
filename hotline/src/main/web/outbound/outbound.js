// 外呼: a number dialled by a click, tasks worked off one by one, the list of those not to be called.
import { fieldsOf, refuse, sendOnce } from "../sides/send.js";
import { getJson, postJson, postPart } from "../staff/ask.js";
import { labelKeys } from "../staff/keys.js";
import { refusalSentence, say } from "../staff/say.js";

const POLL_MS = 1000;
const clock = (seconds) => `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
const again = () => window.htmx.ajax("GET", location.pathname, { target: "main", select: "main", swap: "outerHTML" });
const checked = (form, name) => [...form.querySelectorAll(`[data-${name}]:checked`)].map((one) => one.value);

function tell(line, words) {
  line.textContent = words;
  line.hidden = !words;
}

/** Says how one's own call goes until it is over; answers the call as it ended. */
async function follow(line, stop) {
  stop.hidden = false;
  for (;;) {
    let call = null;
    try {
      call = await getJson("/outbound/call");
    } catch {
      // Asked again; the call goes on without the page.
    }
    if (!line.isConnected) return null;
    if (call && call.outcome !== null) {
      tell(line, `已结束：${call.words}`);
      stop.hidden = true;
      return call;
    }
    if (call) tell(line, call.seconds === null ? `${call.words}…` : `${call.words} ${clock(call.seconds)}`);
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
}

async function dial(form) {
  const { number, reason, urgent, line: code } = fieldsOf(form);
  const line = form.querySelector("[data-dial-now]");
  if (!(await sendOnce(form, "/outbound/call", { number, reason, urgent: urgent === "true", line: code ?? "" }))) return;
  if (await follow(line, form.querySelector("[data-dial-stop]"))) again();
}

const item = () => document.querySelector("[data-item]");

async function next() {
  const place = document.querySelector("[data-item-part]");
  try {
    place.innerHTML = await postPart(`/outbound/tasks/${document.querySelector("[data-task]").dataset.task}/next`);
    labelKeys(place);
    place.querySelector("[data-item-call]")?.focus();
  } catch (refused) {
    say(refused.message, "bad");
  }
}

async function callItem(form) {
  if (form.dataset.calling) return;
  form.dataset.calling = "true";
  refuse(form, "");
  try {
    await postJson(`/outbound/tasks/items/${form.dataset.item}/call`);
    await follow(form.querySelector("[data-item-now]"), form.querySelector("[data-item-stop]"));
  } catch (refused) {
    refuse(form, refused.message);
  } finally {
    delete form.dataset.calling;
  }
}

async function resultOf(form, result) {
  const answers = [...form.querySelectorAll("[data-answer]")]
    .filter((field) => field.value.trim())
    .map((field) => `${field.dataset.answer} ${field.value.trim()}`)
    .join("；");
  if (await sendOnce(form, `/outbound/tasks/items/${form.dataset.item}/result`, { result, answers })) next();
}

async function numbers(form) {
  const answer = await fetch(`/outbound/tasks/${document.querySelector("[data-task]").dataset.task}/numbers`, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream", Accept: "application/json" },
    body: form.elements.file.files[0],
  });
  const text = await answer.text();
  if (!answer.ok) {
    refuse(form, refusalSentence(answer.status, text));
    return;
  }
  say(`已导入 ${JSON.parse(text).added} 个号码`, "good");
  again();
}

async function submitted(event) {
  const form = event.target;
  const kinds = ["[data-dial]", "[data-task-make]", "[data-task-numbers]", "[data-line]", "[data-outbound-send]", "[data-item]"];
  if (!kinds.some((kind) => form.matches(kind))) return;
  event.preventDefault();
  if (form.matches("[data-dial]")) dial(form);
  if (form.matches("[data-task-numbers]")) numbers(form);
  if (form.matches("[data-task-make]")) {
    const sent = await sendOnce(form, "/outbound/tasks", fieldsOf(form));
    if (sent) location.assign(`/outbound/tasks/${sent.answer.id}`);
  }
  if (form.matches("[data-line]")) {
    const { code, name, shown, active } = fieldsOf(form);
    const body = { code: code ?? form.dataset.code, name, shown, active: active === "true", version: Number(form.dataset.version), roles: checked(form, "role"), purposes: checked(form, "purpose") };
    if (await sendOnce(form, "/outbound/lines", body)) {
      say("已保存", "good");
      again();
    }
  }
  if (form.matches("[data-outbound-send]")) {
    const fields = fieldsOf(form);
    if ("written" in fields) fields.written = true;
    if (await sendOnce(form, form.dataset.outboundSend, fields)) {
      say(form.dataset.done, "good");
      again();
    }
  }
}

async function clicked({ target }) {
  const form = item();
  if (target.closest("[data-dial-stop], [data-item-stop]")) postJson("/outbound/hang-up").catch((refused) => say(refused.message, "bad"));
  if (target.closest("[data-task-next]")) form ? callItem(form) : next();
  const change = target.closest("[data-task-change]");
  if (change) {
    await postJson(`/outbound/tasks/${document.querySelector("[data-task]").dataset.task}/${change.dataset.taskChange}`).catch((refused) => say(refused.message, "bad"));
    again();
  }
  if (!form) return;
  if (target.closest("[data-item-call]")) callItem(form);
  if (target.closest("[data-item-back]") && (await sendOnce(form, `/outbound/tasks/items/${form.dataset.item}/back`, {}))) again();
  const result = target.closest("[data-item-result]");
  if (result) resultOf(form, result.dataset.itemResult);
}

document.addEventListener("submit", submitted);
document.addEventListener("click", clicked);
