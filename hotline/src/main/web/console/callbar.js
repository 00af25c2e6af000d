// The bar under the menu: own state, telephone, queue, lights.
import { microphoneTrouble } from "../phone/microphone.js";
import { LINK_WORDS } from "../phone/words.js";
import { postJson } from "../staff/ask.js";
import { onKey } from "../staff/keys.js";
import { say } from "../staff/say.js";
import { length, page, part, readable } from "./parts.js";
import { now, refreshState, state } from "./state.js";

const FINISHING = "话后整理";

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

/** The agent finishes the ticket first; the next call comes when it is filed or at Alt+R. */
export function finishFirst() {
  if (state()?.agent.wish === "READY") wish("paused", FINISHING);
}

export function finishing() {
  const { wish: wished, reason } = state()?.agent ?? {};
  return wished === "PAUSED" && reason === FINISHING;
}

export function finished() {
  if (finishing()) wish("ready");
}

function showMe({ agent }) {
  page.dataset.state = agent.state;
  const paused = agent.state === "PAUSED" && agent.reason;
  part("me-state").textContent = paused ? agent.reason : agent.stateName;
  part("ready").disabled = agent.wish === "READY";
  const busy = agent.state === "TALKING" || agent.state === "RINGING";
  part("me-next").textContent = busy && agent.wish === "PAUSED" ? `之后：${agent.reason ?? "小休"}` : "";
}

function phoneLine() {
  const { link, call, since, number, held, muted, ending } = phone.state;
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
  const { call, held, muted } = phone.state;
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

function showQueue({ queue }) {
  part("waiting").textContent = queue.waiting;
  part("longest-line").hidden = !queue.longestSince;
  part("longest").textContent = queue.longestSince ? length(now() - Date.parse(queue.longestSince)) : "";
  page.querySelector(".callbar-queue").toggleAttribute("data-busy", queue.waiting > 0);
}

export function showAll() {
  const known = state();
  showPhone();
  if (!known) return;
  showMe(known);
  showQueue(known);
  showLinks(known);
  part("me-time").textContent = known.agent.since ? length(now() - Date.parse(known.agent.since)) : "";
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
}

export function startCallbar(thePhone) {
  phone = thePhone;
  part("answer").addEventListener("click", () => phone.answer());
  part("hangup").addEventListener("click", () => phone.hangUp());
  part("hold").addEventListener("click", () => phone.toggleHold());
  part("mute").addEventListener("click", () => phone.toggleMute());
  part("ready").addEventListener("click", () => wish("ready"));
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
  for (const back of ["live:open", "live:again"]) {
    document.addEventListener(back, () => light("network", "green", "网络"));
  }
  setInterval(showAll, 1000);
  if (phone.user) checkMicrophone();
  else light("microphone", "off", "麦克风未用");
}
