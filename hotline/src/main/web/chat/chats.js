// 在线接待: the agent's talks. Facts tell that something was said; while talks go on the page also asks
// every few seconds, for the mark that somebody is writing, which is never a fact.
import { getJson, postJson } from "../staff/ask.js";
import { startFiling } from "./filing.js";
import { startOver } from "./over.js";
import { startPhrases } from "./phrases.js";
import { element, part } from "./parts.js";
import { showSide } from "./side.js";
import { showTalk } from "./talk.js";
import { startWriting } from "./writing.js";
import { say } from "../staff/say.js";

const ASK_MS = 3000;
const GATHER_MS = 150;
const OWED_MS = 120000; // so long without an answer is too long
const TITLE = document.title;

const page = document.querySelector("[data-chats]");
const start = JSON.parse(page.dataset.chats);
let desk = start.desk;
let offset = Date.parse(desk.now) - Date.now();
let open = null; // the talk that is shown
let timer = null;
const seen = new Map(); // talk → the last line that was on the screen

const now = () => Date.now() + offset;
const length = (from) => {
  const seconds = Math.max(0, Math.floor((now() - Date.parse(from)) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
};

function row(talk) {
  const made = element("button", "", "list-row");
  made.type = "button";
  made.setAttribute("aria-current", String(talk.id === open));
  const late = talk.owedSince && now() - Date.parse(talk.owedSince) > OWED_MS;
  made.append(element("span", talk.citizen, "list-title"), element("span", talk.types ? "正在输入…" : talk.words, "list-line"));
  if (talk.unanswered) made.append(element("span", `未答 ${talk.unanswered}`, "tag tag-accent"));
  if (talk.owedSince) made.append(element("span", `${late ? "▲ 久等 " : "等候 "}${length(talk.owedSince)}`, late ? "tag tag-bad" : "small muted"));
  made.addEventListener("click", () => show(talk.id));
  return made;
}

function showQueue() {
  const full = desk.talks.length >= Number(page.dataset.beside);
  part("queue").textContent = desk.waiting ? `排队 ${desk.waiting} 人 · 最久 ${length(desk.longest)}` : "没有人排队";
  part("next").disabled = !desk.waiting || full;
  part("next").title = full ? "手上的会话已满，请先结束或转出一个" : "";
}

function showDesk() {
  const focused = part("talks").contains(document.activeElement);
  part("talks").replaceChildren(...desk.talks.map(row));
  if (focused) part("talks").querySelector("[aria-current=true]")?.focus();
  part("none").hidden = desk.talks.length > 0;
  showQueue();
  // Said in words, because a colour in a hidden tab is seen by nobody.
  const fresh = desk.talks.filter((talk) => talk.unanswered && (document.hidden || talk.id !== open)).length;
  document.title = fresh ? `（${fresh} 位市民等您回复）${TITLE}` : TITLE;
}

async function read() {
  clearTimeout(timer);
  timer = null;
  try {
    desk = await getJson("/chats/now");
    offset = Date.parse(desk.now) - Date.now();
    if (open !== null) await news();
    showDesk();
  } catch (failed) {
    if (failed.status && failed.status < 500) close();
  }
  const rest = desk.talks.length || open !== null ? ASK_MS : null;
  if (rest && !document.hidden) timer ??= setTimeout(read, rest);
}

const soon = () => {
  clearTimeout(timer);
  timer = setTimeout(read, GATHER_MS);
};

async function news() {
  const talk = await getJson(`/chats/${open}?after=${seen.get(open) ?? 0}`);
  seen.set(open, talk.lines.at(-1)?.seq ?? seen.get(open) ?? 0);
  showTalk(talk, desk.talks.find((one) => one.id === open));
}

async function show(id) {
  open = id;
  seen.delete(id);
  part("lines").replaceChildren();
  try {
    const talk = await getJson(`/chats/${id}`);
    if (open !== id) return;
    seen.set(id, talk.lines.at(-1)?.seq ?? 0);
    part("talk").hidden = false;
    showTalk(talk, desk.talks.find((one) => one.id === id));
    showSide(talk, show);
    showDesk();
    if (talk.mine) part("write").elements.words.focus();
  } catch (refused) {
    say(refused.message, "bad");
  }
}

/** It is not ours any more. */
function close() {
  open = null;
  part("talk").hidden = true;
  part("history").hidden = true;
  soon();
}

async function next() {
  part("next").disabled = true;
  try {
    const { id } = await postJson("/chats/next");
    desk = await getJson("/chats/now");
    await show(id);
  } catch (refused) {
    say(refused.message, "warn");
  }
  soon();
}

part("next").addEventListener("click", next);
const current = () => open;
startPhrases(start.phrases);
startWriting(current, soon);
startOver(current, close);
startFiling(current);
part("end").addEventListener("click", async () => {
  try {
    await postJson(`/chats/${open}/end`);
    close();
  } catch (refused) {
    say(refused.message, "bad");
  }
});
for (const kind of ["ChatSaid", "ChatTaken", "ChatHandedOver", "ChatEnded"]) {
  const mine = ({ agentId, toAgentId, fromAgentId }) => [agentId, toAgentId, fromAgentId].map(String).includes(document.body.dataset.account);
  document.addEventListener(`fact:${kind}`, ({ detail }) => mine(detail) && soon());
}
document.addEventListener("live:chats", ({ detail }) => {
  desk = { ...desk, ...detail };
  showQueue();
});
document.addEventListener("live:again", soon);
document.addEventListener("visibilitychange", () => !document.hidden && soon());
setInterval(showDesk, 10000);
if (desk.talks.length) show(desk.talks[0].id);
showDesk();
soon();
