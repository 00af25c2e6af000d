// Live chats beside the calls: how many wait, since when, and a chat that becomes a ticket here.
import { getJson } from "../staff/ask.js";
import { say } from "../staff/say.js";
import { attachChat, current, hasWords, turnTo } from "./draftbook.js";
import { showForm } from "./filing.js";
import { fill, focusWords, form, setField } from "./form.js";
import { length, part } from "./parts.js";
import { now, state } from "./state.js";

let queue = null;

/** Who waits longest of both, by telephone and in writing, is served next. */
function firstOfBoth() {
  const calls = (state()?.queue.lines ?? []).filter((line) => line.waiting > 0 && state().serves.includes(line.key));
  return calls.every((line) => Date.parse(line.longestSince) > Date.parse(queue.longest));
}

function show() {
  if (!queue) return;
  const chip = part("chats");
  chip.hidden = !queue.waiting;
  if (!queue.waiting) return;
  part("chats-count").textContent = queue.waiting;
  part("chats-age").textContent = ` · 最久 ${length(now() - Date.parse(queue.longest))}`;
  const first = firstOfBoth();
  chip.classList.toggle("chip-bad", first);
  chip.title = first ? "比来电等得更久，请先接在线会话" : "在线会话排队";
}

async function begin(id) {
  history.replaceState(null, "", "/console");
  try {
    const { phone, words } = await getJson(`/chats/${id}/filing`);
    if (hasWords(current()) || current().callKey) {
      turnTo();
      fill(current().fields);
    }
    attachChat(id);
    showForm();
    setField("phone", phone);
    setField("content", words);
    form.elements.phone.dispatchEvent(new Event("change", { bubbles: true }));
    focusWords();
    say("在线会话的内容已带入；登记后市民会在会话里看到工单编号", "good");
  } catch (refused) {
    say(refused.message, "bad");
  }
}

export function startChats() {
  document.addEventListener("live:chats", ({ detail }) => {
    queue = detail;
    show();
  });
  setInterval(show, 1000);
  const id = new URLSearchParams(location.search).get("chat");
  if (/^\d{1,18}$/.test(id ?? "")) begin(Number(id));
}
