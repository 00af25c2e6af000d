// Ways out besides dispatch and direct answer: refused with the lawful way, handed over to an
// emergency service, a praise passed on, joined to an open ticket or that one urged. A key opens
// one of them over the exits, a digit chooses, Ctrl+Enter confirms, Escape goes back.
import { getJson, postJson } from "../staff/ask.js";
import { onKey } from "../staff/keys.js";
import { current } from "./draftbook.js";
import { ended, file, resultShown } from "./filing.js";
import { focusWords, form, pickOffice, readFields, refuse } from "./form.js";
import { element, part } from "./parts.js";
import { onHandOver, ringEmergency } from "./party.js";
import { consulted, emptyList, reasons, takeUpCall, toldProgress, urged, withoutResult, withoutTicket } from "./results.js";

let grounds = null;
let confirm = null; // what Ctrl+Enter does in the open panel
let keys = {}; // what a letter or digit does in it
let turn = 0; // tells an answer of the server that comes too late

const panel = () => part("other-way");

export function closeWay() {
  turn += 1;
  panel().hidden = true;
  part("exits").hidden = false;
  confirm = null;
  keys = {};
  document.querySelectorAll("[data-way]").forEach((one) => one.setAttribute("aria-expanded", "false"));
}

function button(words, className, act, key = "") {
  const made = element("button", "", `btn ${className}`);
  made.type = "button";
  if (key) made.append(element("kbd", key));
  made.append(words);
  made.addEventListener("click", act);
  if (key) keys[key] = act;
  return made;
}

function row(...inside) {
  const made = element("div", "", "row");
  made.append(...inside);
  return made;
}

function back() {
  closeWay();
  focusWords();
}

function open(name, title, hint) {
  closeWay();
  refuse("");
  part("exits").hidden = true;
  document.querySelector(`[data-way="${name}"]`).setAttribute("aria-expanded", "true");
  const head = element("div", "", "exit-head");
  head.append(element("h3", title), element("span", hint, "small muted"));
  panel().replaceChildren(head);
  panel().hidden = false;
  panel().focus();
  panel().scrollIntoView({ block: "nearest" });
  return turn;
}

/** One of several by digit; tell(at) hears which. */
function choices(label, names, tell) {
  const set = element("fieldset", "", "choices");
  set.setAttribute("aria-label", label);
  names.forEach((name, at) => {
    const one = element("label");
    const radio = Object.assign(element("input"), { type: "radio", name: "way", value: String(at) });
    const words = element("span");
    words.append(element("kbd", String(at + 1)), name);
    one.append(radio, words);
    set.append(one);
    radio.addEventListener("change", () => tell(at));
    keys[String(at + 1)] = () => {
      radio.checked = true;
      tell(at);
    };
  });
  return set;
}

function own(placeholder, words = "") {
  const made = Object.assign(element("textarea", words), { rows: 2, maxLength: 500, placeholder });
  made.setAttribute("aria-label", placeholder);
  return made;
}

async function loaded(mine) {
  try {
    // Asked each time: an administrator may have changed them since.
    grounds = await getJson("/console/grounds");
    return mine === turn;
  } catch (refused) {
    if (grounds) return mine === turn;
    if (mine === turn) panel().append(element("p", refused.message, "say say-warn"));
    return false;
  }
}

async function refuseWay() {
  const mine = open("refuse", "不予受理", "选理由，念出法定途径，登记后即办结");
  if (!(await loaded(mine))) return;
  let chosen = null;
  const read = element("p", "选好理由后，这里是要告诉市民的话", "result-say");
  const basis = element("p", "", "small muted");
  const words = own("补充告知的话（可不填）");
  const list = choices("不予受理的理由", grounds.refuse.map((one) => one.name), (at) => {
    chosen = grounds.refuse[at];
    read.textContent = `“${chosen.sentence}”`;
    basis.textContent = `依据：${chosen.source}`;
  });
  confirm = () => {
    if (!chosen) refuse("请先选择不予受理的理由");
    else file("REFUSE", { ground: chosen.code, answer: words.value, said: chosen.sentence });
  };
  panel().append(list, read, basis, words, row(button("不予受理并办结", "btn-primary", () => confirm()), button("返回", "btn-quiet", back)));
}

async function handOverWay() {
  const mine = open("hand-over", "移交紧急热线", "按一个数字：登记、移交并办结");
  if (!(await loaded(mine))) return;
  const each = grounds.handOver.map((service, at) =>
    button(`${service.code} ${service.name.replace(/^转\s*\d+\s*/, "")}`, "btn-danger", () => handOver(service), String(at + 1)));
  const said = grounds.handOver.map((service) => element("p", `${service.code}：“${service.sentence}”`, "small"));
  panel().append(row(...each, button("返回", "btn-quiet", back)), ...said);
}

/** In an emergency nobody writes first: what is missing is filled in and can be told later. */
function handOver(service, manner = "THREE_WAY") {
  const fields = readFields();
  // First the telephone; the facts are taken from the form before it is filed.
  ringEmergency(service.code, manner);
  file("HAND_OVER", {
    ground: service.code,
    said: service.sentence,
    kind: fields.kind || "HELP",
    content: fields.content.trim() || `来电反映紧急情况，已移交 ${service.code}`,
  });
}

/** Chosen in the list of those who can be rung. What has its ticket is not filed twice. */
async function handedOver(code, manner) {
  if (resultShown()) {
    ringEmergency(code, manner);
    return;
  }
  try {
    grounds = await getJson("/console/grounds");
  } catch {
    // What was read before will do; without it the call is rung all the same.
  }
  const service = grounds?.handOver.find((one) => one.code === code);
  if (service) handOver(service, manner);
  else ringEmergency(code, manner);
}

/** A digit says why, and that is all. */
async function noTicketWay() {
  const mine = open("no-ticket", "不建单", "按一个数字选原因，即记为这通来电的结果");
  let list;
  try {
    list = await reasons();
  } catch (refused) {
    if (mine === turn) panel().append(element("p", refused.message, "say say-warn"), row(button("返回", "btn-quiet", back)));
    return;
  }
  if (mine !== turn) return;
  const each = list.map((reason, at) => button(reason.name, "", () => withoutTicket(reason), at < 9 ? String(at + 1) : ""));
  panel().append(row(...each, button("返回", "btn-quiet", back)));
}

async function unresolvedWay() {
  const mine = open("unresolved", "待补结果", "已接听、还没有结果的来电，最早的在前");
  let list;
  try {
    list = await withoutResult();
  } catch (refused) {
    if (mine === turn) panel().append(element("p", refused.message, "say say-warn"), row(button("返回", "btn-quiet", back)));
    return;
  }
  if (mine !== turn) return;
  const ended = (at) => new Date(at).toLocaleString("zh-CN", { month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: false, timeZone: "Asia/Shanghai" });
  const take = (call) => {
    closeWay();
    takeUpCall(call.key);
  };
  const each = list.map((call, at) => button(`${call.caller || "号码未显示"} · ${ended(call.endedAt)} 结束${call.late ? " · 已超时，班长可见" : ""}`, call.late ? "btn-danger" : "", () => take(call), at < 9 ? String(at + 1) : ""));
  panel().append(...(each.length ? [row(...each, button("返回", "btn-quiet", back))] : [emptyList(), row(button("返回", "btn-quiet", back))]));
}

function praise() {
  closeWay();
  form.querySelector('[name=kind][value="PRAISE"]').click();
  if (!readFields().aboutDepartmentId) {
    pickOffice();
    refuse("请选择被表扬的单位，再按一次“转达表扬”", form.elements.aboutDepartmentName);
    return;
  }
  file("PRAISE");
}

function line(ticket) {
  const made = element("span", "", "grow");
  const head = element("span");
  head.append(element("b", ticket.number, "number"), " ", element("span", ticket.why, "tag"), ` ${ticket.state} · ${ticket.promise}`);
  made.append(head, element("span", ticket.summary, "list-title"), element("span", `${ticket.filed}${ticket.place ? ` · ${ticket.place}` : ""}${ticket.department ? ` · ${ticket.department}` : ""}`, "list-line"));
  return made;
}

async function repeatWay() {
  const mine = open("repeat", "并单或催办", "已有工单在办：不必重复登记");
  const { phone, matterCode, placeCode, content } = readFields();
  let found;
  try {
    found = await postJson("/console/repeats", { phone, matterCode, placeCode, content });
  } catch (refused) {
    if (mine === turn) panel().append(element("p", refused.message, "say say-warn"), row(button("返回", "btn-quiet", back)));
    return;
  }
  if (mine !== turn) return;
  if (!found.length) {
    panel().append(element("p", "没有找到这个号码未办结的工单，也没有同一事项同一地点或用词相近的在办工单。", "muted"), row(button("返回", "btn-quiet", back)));
    return;
  }
  let chosen = found[0];
  const list = choices("已有的工单", found.map(line), (at) => (chosen = found[at]));
  list.classList.add("repeats");
  list.querySelector("input").checked = true;
  const words = own("催办时市民说的话", content.trim().slice(0, 500) || "市民来电催办");
  const join = () => file("JOIN", { main: chosen.number });
  const urge = () => urgeTicket(chosen, words.value);
  panel().append(
    list,
    words,
    row(button("催办选中的工单", "btn-primary", urge, "C"), button("已告知进度", "", () => toldProgress(chosen), "J"), button("登记并并入选中的工单", "", join, "B"), button("返回", "btn-quiet", back)),
  );
}

async function urgeTicket(ticket, words) {
  if (current().callKey) {
    if (!(await urged(ticket, words))) return;
  } else {
    try {
      await postJson(`/tickets/${ticket.number}/urge`, { words });
    } catch (refused) {
      refuse(refused.message);
      return;
    }
  }
  ended(ticket.number, "已催办", [["结果", "已提醒承办单位"], ["承诺答复", ticket.promise]], "您的催办已经登记，承办单位马上会看到；这件诉求仍按原编号办理，不需要重新登记。");
}

function key(event) {
  if (panel().hidden || event.altKey) return;
  if (event.key === "Escape") {
    event.preventDefault();
    back();
    return;
  }
  if (event.key === "Enter" && event.ctrlKey) {
    event.preventDefault();
    confirm?.();
    return;
  }
  if (event.ctrlKey || event.repeat || event.target.matches("textarea, input:not([type=radio])")) return;
  const act = keys[event.key.toUpperCase()];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

export function startOtherWays() {
  onHandOver(handedOver);
  onKey(panel(), key);
  document.querySelectorAll("[data-way]").forEach((one) =>
    one.addEventListener("click", () => ({ refuse: refuseWay, "hand-over": handOverWay, praise, repeat: repeatWay, consulted, "no-ticket": noTicketWay, unresolved: unresolvedWay })[one.dataset.way]()));
}
