// The bar under the menu: own state, telephone, queue, lights.
import { microphoneTrouble } from "../phone/microphone.js";
import { LINK_WORDS } from "../phone/words.js";
import { postJson } from "../staff/ask.js";
import { onKey } from "../staff/keys.js";
import { say } from "../staff/say.js";
import { length, page, part, readable } from "./parts.js";
import { citizenHeld, inRoom, toggleHold } from "./party.js";
import { checkDue, openSound } from "./sound.js";
import { now, refreshState, state } from "./state.js";

// Why the house itself paused the agent, in words, with the way back.
const BY_RULE = {
  振铃未接: "您的话机响铃无人接听，系统已将您转为小休，来电转给了其他坐席。",
  拒接来电: "您拒接了一通来电，系统已将您转为小休。",
  话机故障: "您的话机连续两次报告无法接听，来电转给了其他坐席，系统已将您转为小休。请先检查耳麦和话机（可重做班前检查），再按“就绪”。",
  话机掉线: "您的话机与电话系统断开超过 20 秒，来电会无人接听，系统已将您转为小休。请先看“话机”灯是否变绿。",
  话后超时: "话后整理时间已到，系统已将您转为小休。",
};

// Said by the house when the browser has no microphone; a citizen must not ring for nobody.
const NO_MICROPHONE = "麦克风不可用";

let phone;

/** what: ready, paused or offline. */
async function wish(what, reason = null) {
  try {
    await postJson("/console/state", { state: what, reason });
    await refreshState();
  } catch (refused) {
    say(refused.message, "bad");
  }
}

async function longer() {
  try {
    await postJson("/console/state/longer", {});
    await refreshState();
  } catch (refused) {
    say(refused.message, "bad");
  }
}

/** Paused longer than the reason allows, as milliseconds; 0 if not. */
function late({ state: what, until }) {
  return what === "PAUSED" && until ? Math.max(0, now() - Date.parse(until)) : 0;
}

/** How long in the state; of the wrap-up how much is left, of too long a pause by how much. */
function meTime(agent) {
  if (!agent.since) return "";
  if (agent.state === "WRAP_UP") return `剩 ${length(Date.parse(agent.until) - now())}`;
  const time = length(now() - Date.parse(agent.since));
  return late(agent) ? `${time} 超时 ${length(late(agent))}` : time;
}

function showMe({ agent }) {
  page.dataset.state = agent.state;
  const paused = agent.state === "PAUSED" && agent.reason;
  part("me-state").textContent = paused ? agent.reason : agent.stateName;
  part("ready").disabled = agent.wish === "READY" && agent.state !== "WRAP_UP";
  part("longer").hidden = !agent.extendable;
  part("callbar").classList.toggle("me-late", Boolean(late(agent)));
  const told = agent.state === "PAUSED" && BY_RULE[agent.reason];
  part("paused-bar").hidden = !told;
  if (told) part("paused-bar").textContent = `${told}准备好了请按 Alt+R 恢复就绪。${agent.refused ? `今天已拒接 ${agent.refused} 次。` : ""}`;
  const busy = agent.state === "TALKING" || agent.state === "RINGING";
  const after = busy || agent.state === "WRAP_UP";
  part("me-next").textContent = after && agent.wish === "PAUSED" ? `之后：${agent.reason ?? "小休"}` : "";
}

function phoneLine() {
  const { link, call, since, number, muted, ending } = phone.state;
  const held = phone.state.held || citizenHeld();
  const who = readable(number);
  if (call === "ringing") return `来电 ${who}`;
  if (call === "calling") return `正在呼叫 ${who}`;
  if (call === "talking" && link === "lost") return `通话中 ${length(Date.now() - since)} · 正在恢复连接`;
  if (call === "talking") return `${held ? "已保持" : muted ? "已静音" : "通话中"} ${length(Date.now() - since)}`;
  if (link !== "ready") return LINK_WORDS[link];
  if (call === "ended" && Date.now() - since < 8000) return ending;
  return "话机空闲";
}

function showPhone() {
  const { call, muted } = phone.state;
  const held = phone.state.held || citizenHeld();
  page.dataset.call = call;
  page.dataset.held = String(held);
  part("phone-state").textContent = phoneLine();
  part("answer").disabled = call !== "ringing";
  part("hangup").disabled = !["ringing", "calling", "talking"].includes(call);
  part("hangup").firstChild.textContent = call === "ringing" ? "拒接" : "挂断";
  for (const [name, on] of [["hold", held], ["mute", muted]]) {
    part(name).disabled = call !== "talking";
    part(name).setAttribute("aria-pressed", String(on));
  }
}

function light(name, colour, words) {
  const lamp = page.querySelector(`[data-link="${name}"]`);
  lamp.className = `light light-${colour}`;
  lamp.textContent = words;
  lamp.title = words;
}

function showLinks({ exchange }) {
  const down = exchange.link === "DOWN";
  if (exchange.link === "OFF") light("exchange", "off", "电话未启用");
  else light("exchange", down ? "red" : "green", down ? "电话中断" : "电话");
  const { link } = phone.state;
  const colour = { ready: "green", off: "off", refused: "red" }[link] ?? "yellow";
  light("phone", colour, { ready: "话机", off: "话机未启用", refused: "话机被拒" }[link] ?? "话机连接中");
  const bar = part("exchange-bar");
  bar.hidden = !down;
  if (down) {
    phone.exchangeGone();
    const since = new Date(exchange.since).toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit", hour12: false, timeZone: "Asia/Shanghai" });
    bar.textContent = `电话系统连接中断（${since} 起），正在自动恢复；工单仍可登记，来电暂时进不来`;
  }
}

/** Of all queues those that this agent serves. */
function showQueue({ queue, serves }) {
  const own = queue.lines.filter((line) => serves.includes(line.key));
  const busy = own.filter((line) => line.waiting > 0);
  const since = busy.map((line) => Date.parse(line.longestSince)).sort((one, other) => one - other)[0];
  part("waiting").textContent = busy.reduce((sum, line) => sum + line.waiting, 0);
  part("waiting-lines").textContent = own.length > 1 && busy.length ? `（${busy.map((line) => `${line.name} ${line.waiting}`).join("、")}）` : "";
  part("longest-line").hidden = !since;
  part("longest").textContent = since ? length(now() - since) : "";
  page.querySelector(".callbar-queue").toggleAttribute("data-busy", busy.length > 0);
}

export function showAll() {
  const known = state();
  showPhone();
  if (!known) return;
  showMe(known);
  showQueue(known);
  showLinks(known);
  part("me-time").textContent = meTime(known.agent);
}

function openReasons(open) {
  part("reasons").hidden = !open;
  part("pause").setAttribute("aria-expanded", String(open));
  if (open) part("reasons").querySelector("button").focus();
}

async function checkMicrophone() {
  const trouble = await microphoneTrouble();
  light("microphone", trouble ? "red" : "green", trouble ? "麦克风不可用" : "麦克风");
  part("microphone-bar").textContent = trouble ?? "";
  part("microphone-bar").hidden = !trouble;
  return trouble;
}

/** Without a microphone nobody is ready, and says so before it rings. */
async function ready() {
  if (phone.user && phone.dials && (await checkMicrophone())) {
    say(`没有就绪：${part("microphone-bar").textContent}`, "bad");
    return;
  }
  wish("ready");
}

/** Also when it is pulled out or forbidden in the middle of the shift. A talk is not broken off. */
async function watchMicrophone() {
  if (phone.state.call === "talking") return;
  if ((await checkMicrophone()) && state()?.agent.wish === "READY") await wish("paused", NO_MICROPHONE);
}

export function startCallbar(thePhone) {
  phone = thePhone;
  part("answer").addEventListener("click", () => phone.answer());
  part("hangup").addEventListener("click", () => phone.hangUp());
  part("hold").addEventListener("click", () => (inRoom() ? toggleHold() : phone.toggleHold()));
  part("mute").addEventListener("click", () => phone.toggleMute());
  part("ready").addEventListener("click", () => (checkDue() ? openSound(ready) : ready()));
  part("longer").addEventListener("click", longer);
  part("pause").addEventListener("click", () => openReasons(part("reasons").hidden));
  part("reasons").addEventListener("click", (event) => {
    const chosen = event.target.closest("button");
    if (!chosen) return;
    openReasons(false);
    if (chosen.dataset.reason) wish("paused", chosen.dataset.reason);
    else wish("offline");
  });
  document.addEventListener("click", (event) => !event.target.closest(".pause") && openReasons(false));
  onKey(document, (event) => event.key === "Escape" && openReasons(false));
  phone.addEventListener("change", showAll);
  document.addEventListener("live:lost", () => light("network", "yellow", "网络中断"));
  for (const back of ["live:open", "live:back"]) {
    document.addEventListener(back, () => light("network", "green", "网络"));
  }
  setInterval(showAll, 1000);
  if (phone.user && phone.dials) {
    watchMicrophone();
    phone.noMicrophone = watchMicrophone;
    navigator.mediaDevices?.addEventListener("devicechange", watchMicrophone);
  } else light("microphone", "off", phone.user ? `桌面电话 ${phone.user}` : "麦克风未用");
  part("sound").disabled = !phone.dials;
}
