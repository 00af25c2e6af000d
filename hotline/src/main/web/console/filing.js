// The ways out of the form: dispatch, direct answer and others; then the number, large, to be read out.
import { postJson, Unreached } from "../staff/ask.js";
import { labelKeys } from "../staff/keys.js";
import { attach, current, drop } from "./draftbook.js";
import { aboutOffice, fill, focusWords, form, openRedirect, readFields, redirected, refuse } from "./form.js";
import { grouped, outcome } from "./outcomes.js";
import { element, part } from "./parts.js";
import { suggestion } from "./suggest.js";

let sending = false;
let lastOffice = null; // {callKey, id} of the last dispatch
const listeners = [];
const nextListeners = [];

export const onFiled = (listener) => listeners.push(listener);
/** The agent turns from the result to the next ticket. */
export const onNext = (listener) => nextListeners.push(listener);
/** The office that the last ticket of this call went to, or null: the form is empty again by then. */
export const filedOffice = (callKey) => (lastOffice && lastOffice.callKey === callKey ? lastOffice.id : null);
export const resultShown = () => !part("result").hidden;

/** What is missing as [sentence, field], or null. The server checks everything again. */
function missing(fields, handling) {
  const { elements } = form;
  if (!fields.kind) return ["请选择诉求类型", form.querySelector("[name=kind]")];
  if (!fields.content.trim()) return ["请写下诉求内容", elements.content];
  if (!fields.phone.trim()) return ["请填写联系电话，答复时要用", elements.phone];
  for (const [code, name, what] of [["placeCode", "placeName", "区划"], ["matterCode", "matterName", "事项"], ["aboutDepartmentId", "aboutDepartmentName", "反映单位"]]) {
    const shown = elements[name].getClientRects().length > 0;
    if (shown && fields[name].trim() && !fields[code]) return [`${what}“${fields[name].trim()}”不在表中，请从列表中选择`, elements[name]];
  }
  if (handling === "ANSWER") return fields.answer.trim() ? null : ["请先写下答复内容，再按 Alt+Enter", elements.answer];
  if (handling !== "DISPATCH") return null;
  if (redirected()) {
    if (!fields.departmentId) return ["请选择改派的单位", elements.departmentName];
    return fields.reason.trim() ? null : ["请写明为什么不派给目录中的单位", elements.reason];
  }
  if (!fields.matterCode) return ["请选择事项，或直接选择承办单位（Alt+V）", elements.matterName];
  return null;
}

function body(fields, handling, extra) {
  const dispatch = handling === "DISPATCH";
  return {
    key: current().key,
    callKey: current().callKey,
    missed: current().missed ?? null,
    chat: current().chat ?? null,
    phone: fields.phone,
    name: fields.name,
    kind: fields.kind,
    content: fields.content,
    placeCode: fields.placeCode,
    address: fields.address,
    matterCode: fields.matterCode,
    urgency: fields.urgency,
    confidential: fields.confidential,
    handling,
    answer: handling === "ANSWER" ? fields.answer : (extra.answer ?? null),
    departmentId: dispatch && fields.departmentId ? Number(fields.departmentId) : null,
    reason: dispatch ? fields.reason : null,
    aboutDepartmentId: aboutOffice(fields),
    ground: extra.ground ?? null,
    main: extra.main ?? null,
  };
}

/** extra: kind and content where they are not yet written, ground, main, answer, said to the citizen. */
export async function file(handling, extra = {}) {
  if (sending) return;
  const { kind, content } = { ...readFields(), ...extra };
  const fields = { ...readFields(), kind, content };
  let lack = missing(fields, handling);
  if (!lack && handling === "DISPATCH" && !redirected() && suggestion() && !suggestion().department) {
    openRedirect(true);
    lack = ["派单目录中没有这一项，请选择承办单位并写明理由", form.elements.departmentName];
  }
  if (lack) {
    refuse(...lack);
    return;
  }
  sending = true;
  part("draft-state").textContent = "正在登记…";
  try {
    const receipt = await postJson("/console/tickets", body(fields, handling, extra));
    const { title, rows, words } = outcome(handling, receipt, { ...extra, praised: fields.aboutDepartmentName });
    showResult(receipt.number, title, [["查询码", receipt.queryCode], ...rows], words);
    if (handling === "DISPATCH") lastOffice = { callKey: current().callKey, id: (redirected() && fields.departmentId) || suggestion()?.department?.id };
    drop();
    listeners.forEach((listener) => listener(fields));
  } catch (refused) {
    const kept = refused instanceof Unreached ? "没有连上服务器，内容已保存在本机。恢复后再按一次，不会重复登记。" : refused.message;
    refuse(kept);
    // Its sentence says what the next press does.
    if (refused.code === "call-elsewhere") attach(null);
  } finally {
    sending = false;
    part("draft-state").textContent = "";
  }
}

function row(list, name, value, note = "") {
  const shown = element("dd", value, "readout");
  if (note) shown.append(element("small", note));
  list.append(element("dt", name), shown);
}

function showResult(number, title, rows, words) {
  const panel = part("result");
  const inside = element("div", "", "result");
  const list = element("dl");
  if (number) row(list, "工单号", grouped(number));
  rows.forEach(([name, value, note]) => row(list, name, value, note));
  const next = element("button", "登记下一件", "btn btn-primary");
  next.type = "button";
  next.dataset.key = "Alt+I";
  next.addEventListener("click", () => {
    nextListeners.forEach((listener) => listener());
    showForm();
    focusWords();
  });
  const buttons = element("div", "", "row");
  buttons.append(next);
  if (number) {
    const open = element("a", "查看工单", "btn btn-quiet");
    open.href = `/tickets/${number}`;
    open.target = "_blank";
    buttons.append(open);
  }
  inside.append(
    element("h2", title),
    list,
    element("p", words, "result-say"),
    buttons,
  );
  panel.replaceChildren(inside);
  labelKeys(panel);
  part("writing").hidden = true;
  panel.hidden = false;
  panel.focus();
}

/** The call ended without a new ticket, maybe with an open one: the draft is not needed any more. */
export function ended(number, title, rows, words) {
  const fields = readFields();
  showResult(number, title, rows, words);
  drop();
  listeners.forEach((listener) => listener(fields));
}

/** Back to the form with the open draft. */
export function showForm() {
  part("result").hidden = true;
  part("writing").hidden = false;
  fill(current().fields);
}

export function startFiling() {
  part("dispatch").addEventListener("click", () => file("DISPATCH"));
  part("direct").addEventListener("click", () => file("ANSWER"));
}
