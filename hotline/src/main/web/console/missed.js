// 漏话: how many wait to be called back, and one key that takes the next and dials it.
import { getJson, postJson, postPart } from "../staff/ask.js";
import { labelKeys } from "../staff/keys.js";
import { say } from "../staff/say.js";
import { attachMissed, current, hasWords, turnTo } from "./draftbook.js";
import { showForm } from "./filing.js";
import { fill, focusWords, form, setField } from "./form.js";
import { length, part } from "./parts.js";
import { now } from "./state.js";

const GATHER_MS = 150;
const SPREAD_MS = 1500;
const POLL_MS = 700;
const DAY_MS = 86400000;

let phone;
let list = null; // as the server tells every console
let told = null; // the sign as it was told last
let owed = false; // it was asked for in vain
let circle = []; // confidential queues whose entries this agent may take
let dialling = null; // the entry whose telephone we expect to ring
let timer = null;

const card = () => part("missed-card").querySelector("[data-missed]");
const inCard = (name) => card()?.querySelector(`[data-missed-${name}]`);

/** Days where it is days: a clock that says 132 hours says nothing. */
function age(milliseconds) {
  const days = Math.floor(milliseconds / DAY_MS);
  return days > 0 ? `${days} 天` : length(milliseconds);
}

const callable = () => list.callable + circle.reduce((sum, queue) => sum + (list.kept[queue] ?? 0), 0);

function showChip() {
  if (!list) return;
  const chip = part("missed");
  chip.hidden = !list.open;
  part("missed-count").textContent = list.open;
  part("missed-age").textContent = list.oldestAt ? ` · 最久 ${age(now() - Date.parse(list.oldestAt))}` : "";
  chip.classList.toggle("chip-bad", list.overdue > 0);
  chip.title = list.overdue ? `超期 ${list.overdue} 条；现在可拨 ${callable()} 条` : `现在可拨 ${callable()} 条`;
}

async function refresh() {
  clearTimeout(timer);
  timer = null;
  try {
    const answer = await getJson("/console/missed");
    list = answer.list;
    circle = answer.circle;
    owed = false;
    // After a reload the entry in hand is still ours.
    if (answer.mine && !card()) await next();
    showChip();
  } catch {
    // The bar on top says that the connection is lost; the next sign asks again.
    owed = true;
  }
}

// After a break every console asks; they do not all do it in the same moment.
const soon = () => (timer ??= setTimeout(refresh, GATHER_MS + Math.random() * SPREAD_MS));

function stage(name) {
  for (const one of ["before", "going", "after"]) inCard(one).hidden = one !== name;
}

function tell(words) {
  const line = inCard("now");
  line.textContent = words;
  line.hidden = !words;
}

function close() {
  dialling = null;
  part("missed-card").replaceChildren();
}

async function next() {
  try {
    part("missed-card").innerHTML = await postPart("/console/missed/next");
    labelKeys(part("missed-card"));
    inCard("call")?.focus();
    // Said once; nothing is in hand.
    if (!card()) setTimeout(() => !card() && part("missed-card").replaceChildren(), 8000);
  } catch (refused) {
    say(refused.message, "bad");
  }
}

/** Both speak: an ordinary conversation with the form open on this citizen. */
async function reached(id) {
  const { number } = await getJson(`/console/missed/${id}/number`);
  if (hasWords(current()) || current().callKey) {
    turnTo();
    fill(current().fields);
  }
  attachMissed(id);
  showForm();
  setField("phone", number);
  form.elements.phone.dispatchEvent(new Event("change", { bubbles: true }));
  focusWords();
}

async function follow(id) {
  let spoke = false;
  while (dialling === id && card()) {
    let call = null;
    try {
      call = await getJson("/console/missed/call");
    } catch {
      // Asked again.
    }
    if (call && call.subjectId === id) {
      if (phone.state.call === "ringing" && !call.connectedAt && call.outcome === null) phone.answer();
      const clock = call.seconds === null ? "" : ` ${length(call.seconds * 1000)}`;
      tell(call.outcome === null ? `${call.words}${clock}` : `已结束：${call.words}`);
      if (call.connectedAt && !spoke) {
        spoke = true;
        await reached(id).catch((refused) => say(refused.message, "bad"));
      }
      if (call.outcome !== null) {
        await ended(call);
        return;
      }
    }
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
}

/** An empty number, or the last try: the server has put the entry aside already. */
async function stillMine(id) {
  try {
    return (await getJson("/console/missed")).mine === id;
  } catch {
    return true;
  }
}

async function check(id) {
  if (!(await stillMine(id)) && card()?.dataset.missed === String(id)) close();
}

async function ended(call) {
  dialling = null;
  if (call.outcome === "CONNECTED") {
    const { subjectId } = call;
    // Who picked up, only the ear knows.
    say("漏话已回拨接通", "good", { verb: "是语音信箱", act: () => send(`/console/missed/${subjectId}/result`, { result: "VOICEMAIL", note: "" }) });
    close();
  } else if (!(await stillMine(call.subjectId))) {
    say(`${call.words}，这条漏话已处理完`, "warn");
    close();
  } else if (["CALLER_NO_ANSWER", "EXCHANGE_AWAY"].includes(call.outcome)) {
    stage("before");
  } else {
    stage("after");
    inCard("after").querySelector("button").focus();
  }
}

async function dial() {
  const id = Number(card().dataset.missed);
  if (dialling) return;
  dialling = id;
  stage("going");
  tell("正在呼叫您的电话");
  try {
    await postJson(`/console/missed/${id}/call`);
    follow(id);
  } catch (refused) {
    dialling = null;
    stage("before");
    tell(refused.message);
  }
}

async function send(address, body) {
  try {
    await postJson(address, body);
    close();
  } catch (refused) {
    say(refused.message, "bad");
    if (refused.status === 409) close();
  }
}

function clicked({ target }) {
  const id = card()?.dataset.missed;
  if (!id) return;
  const result = target.closest("[data-result]");
  if (target.closest("[data-missed-call]")) dial();
  if (target.closest("[data-missed-back]")) send(`/console/missed/${id}/back`);
  if (target.closest("[data-missed-stop]")) postJson("/console/missed/hang-up").catch((refused) => say(refused.message, "bad"));
  if (result) send(`/console/missed/${id}/result`, { result: result.dataset.result, note: "" });
}

export function startMissed(thePhone) {
  phone = thePhone;
  part("missed").addEventListener("click", () => (card() ? dial() : next()));
  part("missed-card").addEventListener("click", clicked);
  document.addEventListener("live:missed", ({ detail }) => {
    list = { ...detail, kept: list?.kept ?? {} };
    showChip();
    // What waits for a confidential queue is not told to everybody. A line that is back brings the
    // sign again: two thousand pages have nothing to ask when it is the one they know.
    const sign = JSON.stringify(detail);
    if (owed || (circle.length && told !== null && sign !== told)) soon();
    told = sign;
  });
  // Somebody else has done something with the entry in hand.
  document.addEventListener("fact:MissedChanged", ({ detail }) => {
    const fact = detail?.data ?? detail;
    if (card() && !dialling && Number(card().dataset.missed) === fact?.missedId) check(fact.missedId);
  });
  document.addEventListener("live:again", soon);
  setInterval(showChip, 1000);
  soon();
}
