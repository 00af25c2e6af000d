// Words from the shift leader on a console, until they are read: beside the work, never over it, and
// never with the cursor. Also said: that a leader takes part in the call, or changed the state.
import { getJson, postJson } from "../staff/ask.js";
import { say } from "../staff/say.js";

const HEARD = { LISTEN: "班长正在监听本次通话", WHISPER: "班长正在对您说话（密语，市民听不到）", BARGE: "班长已加入通话，双方都能听到" };
const SPREAD_MS = 1500;
const STATES = { ready: "就绪", paused: "小休", offline: "离线" };

const holder = document.querySelector("[data-part=shift-words]");
const heardLine = document.querySelector("[data-part=shift-heard]");

function line({ id, words, urgent, sender, sentAt }) {
  const row = document.createElement("div");
  row.className = urgent ? "shift-word shift-word-urgent" : "shift-word";
  row.dataset.id = id;
  const text = document.createElement("span");
  const time = new Date(sentAt).toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit", hour12: false, timeZone: "Asia/Shanghai" });
  text.textContent = `${urgent ? "▲ 紧急 " : ""}${sender} ${time}：${words}`;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn-small";
  button.textContent = "知道了";
  button.addEventListener("click", () => read(id));
  row.append(text, button);
  return row;
}

function show(messages) {
  const before = new Set([...holder.children].map((row) => row.dataset.id));
  const now = new Set(messages.map(({ id }) => String(id)));
  if (before.size === now.size && [...now].every((id) => before.has(id))) return;
  holder.replaceChildren(...messages.map(line));
  holder.hidden = messages.length === 0;
  const first = holder.querySelector("button");
  if (first) {
    first.dataset.key = "Alt+Y";
    first.title = "Alt+Y";
  }
}

async function read(id) {
  try {
    show(await postJson(`/shift-messages/${id}/read`));
  } catch (refused) {
    say(refused.message, "bad");
  }
}

const ask = () => getJson("/shift-messages").then(show, () => {});

function heard({ detail: { mode } }) {
  heardLine.hidden = !mode;
  heardLine.textContent = HEARD[mode] ?? "";
}

function ordered({ detail: { state, reason } }) {
  say(`班长已把您的状态改为${STATES[state] ?? state}：${reason}`, "warn");
}

export function startInbox() {
  if (!holder) return;
  // Words to all reach every console in the same second; they must not all ask in it.
  document.addEventListener("fact:MessageSent", ({ detail }) => setTimeout(ask, detail.accountId ? 0 : Math.random() * SPREAD_MS));
  for (const again of ["live:open", "live:again"]) document.addEventListener(again, ask);
  document.addEventListener("fact:AgentHeard", heard);
  document.addEventListener("fact:StateOrdered", ordered);
}
