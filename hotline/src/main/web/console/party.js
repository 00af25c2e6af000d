// Several people on a call: who is asked, who is there, where the citizen is. One key opens the list
// with the officer on duty of the ticket's office first; Enter rings.
import { getJson, postJson } from "../staff/ask.js";
import { labelKeys, onKey } from "../staff/keys.js";
import { say } from "../staff/say.js";
import { facts } from "./facts.js";
import { filedOffice } from "./filing.js";
import { readFields, redirected } from "./form.js";
import { element, length, part } from "./parts.js";
import { now, onState, state } from "./state.js";
import { suggestion } from "./suggest.js";

const NOBODY = { place: "AWAY", since: null, parties: [] };
const MANNERS = [
  ["THREE_WAY", "三方通话", "市民和您、对方一起通话"],
  ["CONSULT", "先咨询", "市民听音乐，听不到你们；说好后“退出”就是转接"],
  ["TRANSFER", "直接转接", "您马上退出；没人接听时市民优先回到排队"],
];
const KINDS = { DUTY: "值班员", COLLEAGUE: "空闲同事", QUEUE: "转回排队", EMERGENCY: "紧急专线" };

let phone;
let room = NOBODY;
let called = null; // the call's key of `room`
let manner = "THREE_WAY";
let before = null; // what had the cursor before the list opened
const told = new Map(); // outcomes that were said already
let reported = null; // what 110 must be told, from the moment it was chosen until the call ends
let handOver = () => {}; // files the hand-over to a service

/** The call goes through the room: holding is the service's business. */
export const inRoom = () => room.place !== "AWAY";
export const citizenHeld = () => room.place === "HELD";
export const othersThere = () => room.parties.some((one) => one.talking);

const address = (more = "") => `/console/party/${encodeURIComponent(called)}${more}`;

function tellNews() {
  for (const one of room.parties) {
    const was = told.get(one.key);
    told.set(one.key, one.open ? "open" : one.words);
    if (was !== "open" || one.open) continue;
    say(one.next ? `${one.whom}：${one.words}。${one.next}` : `${one.whom}：${one.words}`, one.next ? "bad" : "");
  }
}

function take(fresh) {
  room = fresh;
  tellNews();
  show();
}

async function refresh() {
  const key = state()?.call?.answeredAt ? state().call.key : null;
  if (key !== called) {
    called = key;
    room = NOBODY;
    told.clear();
    reported = null;
    close();
  }
  if (!called) {
    show();
    return;
  }
  try {
    const asked = called;
    const fresh = await getJson(address());
    if (asked === called) take(fresh);
  } catch {
    // The bar on top says that the connection is lost; the next fact asks again.
  }
}

async function tell(what, body) {
  try {
    take(await postJson(address(what), body));
    return true;
  } catch (refused) {
    say(refused.message, "bad");
    return false;
  }
}

/** Hold by the service: also for a desk phone, and whenever others are there. */
export const toggleHold = () => tell(citizenHeld() ? "/back" : "/hold");
export const leave = () => tell("/leave");

// What came of a call that was handed on and left, for the one who did.
const AFTERWARDS = {
  NO_ANSWER: "您转接的对方无人接听，市民已优先回到排队",
  BUSY: "您转接的对方正在通话，市民已优先回到排队",
  REFUSED: "您转接的对方拒接，市民已优先回到排队",
  INVALID: "您转接的号码是空号或已停用，市民已优先回到排队",
  UNREACHABLE: "您转接的线路没有接通，市民已优先回到排队",
};

function heard({ detail }) {
  if (!called && AFTERWARDS[detail?.outcome]) say(AFTERWARDS[detail.outcome], "bad");
  refresh();
}

const WHERE = { IN: "市民在通话中", HELD: "市民在听音乐", WAITS: "市民在听音乐，等对方接听", AWAY: "" };

function line(one) {
  const item = element("li", "", `party-line${one.talking ? " party-talking" : ""}`);
  const time = one.open ? ` ${length(now() - Date.parse(one.since))}` : "";
  item.append(element("b", one.whom), element("span", `${one.manner} · ${one.words}${time}`));
  if (one.masked) item.append(element("span", one.masked, "muted small"));
  if (one.open) {
    const drop = element("button", one.talking ? "请对方退出" : "取消呼叫", "btn btn-small");
    drop.type = "button";
    drop.addEventListener("click", () => tell(`/parties/${one.key}/drop`));
    if (one === room.parties.findLast((other) => other.open)) drop.dataset.key = "Ctrl+G";
    item.append(drop);
  } else if (one.next) {
    item.append(element("span", one.next, "small"));
  }
  return item;
}

function show() {
  const lines = room.parties.filter((one) => one.open || one === room.parties.at(-1));
  part("party").hidden = !called || (!inRoom() && !reported && !lines.some((one) => one.open));
  part("party-citizen").textContent = WHERE[room.place] + (citizenHeld() ? ` ${length(now() - Date.parse(room.since))}` : "");
  part("party").dataset.place = room.place;
  // A button under the mouse or the cursor must not be replaced each second.
  const list = part("party-lines");
  const told = JSON.stringify(lines);
  if (list.dataset.told !== told) {
    list.dataset.told = told;
    list.replaceChildren(...lines.map(line));
    labelKeys(list);
  } else {
    lines.forEach((one, at) => {
      if (one.open) list.children[at].children[1].textContent = `${one.manner} · ${one.words} ${length(now() - Date.parse(one.since))}`;
    });
  }
  const leaves = part("party-leave");
  leaves.disabled = !othersThere();
  leaves.firstChild.textContent = citizenHeld() ? "退出，转给对方" : "退出，他们继续通话";
  part("ask").disabled = !called;
  part("ring-duty").disabled = !called;
  part("party-facts").hidden = !reported;
}

function mannerChosen(next) {
  manner = next;
  for (const button of part("ask-manners").children) {
    button.setAttribute("aria-pressed", String(button.dataset.manner === manner));
  }
  part("ask-hint").textContent = MANNERS.find(([name]) => name === manner)[2];
}

function row(target) {
  const one = element("button", "", "list-row ask-row");
  one.type = "button";
  one.append(element("b", target.office ? `${target.office} ${target.name}` : target.name), element("span", KINDS[target.kind], "muted small"));
  if (target.masked) one.append(element("span", target.masked, "muted small"));
  if (target.trouble) one.append(element("span", target.trouble, "small ask-trouble"));
  one.addEventListener("click", () => (target.kind === "EMERGENCY" ? emergency(target) : ring(target)));
  return one;
}

/** The office the ticket would go to as it is written now; filed already, the one it went to. */
function office() {
  const fields = readFields();
  return (redirected() && fields.departmentId) || suggestion()?.department?.id || filedOffice(called) || "";
}

/** One key: the first officer on duty who can be rung, for all three. */
async function ringDuty() {
  if (!called) return;
  if (!office()) {
    say("还不知道由哪个单位承办：请先选好事项和区划；找别人按 Alt+Q", "bad");
    return;
  }
  try {
    const targets = await getJson(address(`/targets?department=${office()}`));
    const first = targets.find((one) => one.kind === "DUTY" && !one.trouble);
    if (first) await ring(first, "THREE_WAY");
    else say("承办单位和上级单位现在都没有能拨通的值班员：按 Alt+Q 可以找别人，工单照常派单", "bad");
  } catch (refused) {
    say(refused.message, "bad");
  }
}

/** What the service must be told stands on the screen from now on, whatever becomes of the form. */
function report() {
  reported = facts(phone.state.number, readFields());
  part("party-facts").replaceChildren(...reported);
  show();
}

/** From the list: rung, and filed as handed over unless this call has its ticket already. */
function emergency(target) {
  close();
  handOver(target.id.split(":")[1], manner);
}

/**
 * The one door to 110, 119, 120, 122 while a call goes on: the facts on the screen, and rung where a
 * line was set up. Without one it is only filed; the facts are told by another telephone.
 */
export async function ringEmergency(code, how = "THREE_WAY") {
  if (!called) return;
  report();
  try {
    const targets = await getJson(address("/targets"));
    const target = targets.find((one) => one.id === `emergency:${code}`);
    if (target) await ring(target, how);
    else say(`没有设置转接 ${code} 的线路：请让市民直接拨打，并用办公电话通报`, "bad");
  } catch (refused) {
    say(refused.message, "bad");
  }
}

/** Tells what files a hand-over: filed(code, manner) answers when it is on its way. */
export const onHandOver = (filed) => (handOver = filed);

async function open() {
  if (!called || !part("ask-panel").hidden) {
    close();
    return;
  }
  before = document.activeElement;
  part("ask-panel").hidden = false;
  part("ask").setAttribute("aria-expanded", "true");
  mannerChosen("THREE_WAY");
  part("ask-list").replaceChildren(element("p", "正在读取…", "muted"));
  try {
    const targets = await getJson(address(`/targets?department=${office()}`));
    const rows = targets.map(row);
    const nobody = office() && !targets.some((one) => one.first);
    if (!office()) rows.unshift(element("p", "选好事项和区划，这里最先列出承办单位的值班员", "muted ask-note"));
    else if (nobody) rows.unshift(element("p", "承办单位现在没有排值班；可以呼叫上级单位的值班员，或先登记派单", "say say-warn ask-note"));
    part("ask-list").replaceChildren(...rows);
    part("ask-list").querySelector(".list-row")?.focus();
  } catch (refused) {
    part("ask-list").replaceChildren(element("p", refused.message, "say say-bad"));
  }
}

function close() {
  if (part("ask-panel").hidden) return;
  part("ask-panel").hidden = true;
  part("ask").setAttribute("aria-expanded", "false");
  before?.focus();
}

async function ring(target, how = manner) {
  close();
  // Held by the telephone, the citizen would stay in silence in the room.
  await phone.resume();
  if (await tell("/ask", { target: target.id, manner: target.kind === "QUEUE" ? "TRANSFER" : how })) {
    say(target.kind === "QUEUE" ? "市民已转回排队，最先接听" : `正在呼叫 ${target.name}`);
  }
}

function pressed(event) {
  if (part("ask-panel").hidden || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Escape") {
    close();
    event.stopPropagation();
  } else if (/^[123]$/.test(event.key)) {
    mannerChosen(MANNERS[Number(event.key) - 1][0]);
    event.preventDefault();
  }
}

export function startParty(thePhone) {
  phone = thePhone;
  part("ask-manners").replaceChildren(
    ...MANNERS.map(([name, words], at) => {
      const button = element("button", `${at + 1} ${words}`, "btn btn-small");
      button.type = "button";
      button.dataset.manner = name;
      button.addEventListener("click", () => mannerChosen(name));
      return button;
    }),
  );
  part("ask").addEventListener("click", open);
  part("ring-duty").addEventListener("click", ringDuty);
  part("ask-close").addEventListener("click", close);
  part("party-leave").addEventListener("click", leave);
  onKey(part("ask-panel"), pressed);
  onState(refresh);
  document.addEventListener("fact:CallPartyMoved", heard);
  document.addEventListener("live:again", refresh);
  setInterval(() => called && show(), 1000);
}
