// Both ways out of the form: dispatch and direct answer; then the number, large, to be read out.
import { postJson, Unreached } from "../staff/ask.js";
import { labelKeys } from "../staff/keys.js";
import { current, drop } from "./draftbook.js";
import { fill, focusWords, form, openRedirect, readFields, redirected, refuse } from "./form.js";
import { element, part } from "./parts.js";
import { suggestion } from "./suggest.js";

let sending = false;
const listeners = [];
const nextListeners = [];

export const onFiled = (listener) => listeners.push(listener);
/** The agent turns from the result to the next ticket. */
export const onNext = (listener) => nextListeners.push(listener);
export const resultShown = () => !part("result").hidden;

/** What is missing as [sentence, field], or null. The server checks everything again. */
function missing(fields, handling) {
  const { elements } = form;
  if (!fields.kind) return ["请选择诉求类型", form.querySelector("[name=kind]")];
  if (!fields.content.trim()) return ["请写下诉求内容", elements.content];
  if (!fields.phone.trim()) return ["请填写联系电话，答复时要用", elements.phone];
  for (const [code, name, what] of [["placeCode", "placeName", "区划"], ["matterCode", "matterName", "事项"]]) {
    if (fields[name].trim() && !fields[code]) return [`${what}“${fields[name].trim()}”不在表中，请从列表中选择`, elements[name]];
  }
  if (handling === "ANSWER") return fields.answer.trim() ? null : ["请先写下答复内容，再按 Alt+Enter", elements.answer];
  if (redirected()) {
    if (!fields.departmentId) return ["请选择改派的单位", elements.departmentName];
    return fields.reason.trim() ? null : ["请写明为什么不派给目录中的单位", elements.reason];
  }
  if (!fields.matterCode) return ["请选择事项，或直接选择承办单位（Alt+V）", elements.matterName];
  return null;
}

function body(fields, handling) {
  const dispatch = handling === "DISPATCH";
  return {
    key: current().key,
    callKey: current().callKey,
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
    answer: dispatch ? null : fields.answer,
    departmentId: dispatch && fields.departmentId ? Number(fields.departmentId) : null,
    reason: dispatch ? fields.reason : null,
  };
}

async function file(handling) {
  if (sending) return;
  const fields = readFields();
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
    const receipt = await postJson("/console/tickets", body(fields, handling));
    showResult(receipt, handling);
    drop();
    listeners.forEach((listener) => listener(fields));
  } catch (refused) {
    const kept = refused instanceof Unreached ? "没有连上服务器，内容已保存在本机。恢复后再按一次，不会重复登记。" : refused.message;
    refuse(kept);
  } finally {
    sending = false;
    part("draft-state").textContent = "";
  }
}

function grouped(number) {
  return number.replace(/^(\d{8})(\d+)$/, "$1 $2");
}

function sentence(receipt, handling) {
  const start = `您的诉求已登记，工单号 ${grouped(receipt.number)}，查询码 ${receipt.queryCode}。`;
  if (handling === "ANSWER") return `${start}您反映的事项已当场答复。`;
  const sure = receipt.provisional ? "（这是暂定日期，放假安排公布后确认）" : "";
  return `${start}已转${receipt.departmentName}办理，${receipt.promise} 前答复您${sure}。凭工单号和查询码可以在网上查进度。`;
}

function row(list, name, value, note = "") {
  const shown = element("dd", value, "readout");
  if (note) shown.append(element("small", note));
  list.append(element("dt", name), shown);
}

function showResult(receipt, handling) {
  const direct = handling === "ANSWER";
  const panel = part("result");
  const inside = element("div", "", "result");
  const list = element("dl");
  row(list, "工单号", grouped(receipt.number));
  row(list, "查询码", receipt.queryCode);
  if (direct) row(list, "结果", "已当场答复，办结");
  else {
    row(list, "承诺答复", `${receipt.promise} 前`, receipt.provisional ? "暂定" : "");
    row(list, "承办单位", receipt.departmentName);
  }
  const next = element("button", "登记下一件", "btn btn-primary");
  next.type = "button";
  next.dataset.key = "Alt+I";
  next.addEventListener("click", () => {
    nextListeners.forEach((listener) => listener());
    showForm();
    focusWords();
  });
  const open = element("a", "查看工单", "btn btn-quiet");
  open.href = `/tickets/${receipt.number}`;
  open.target = "_blank";
  const buttons = element("div", "", "row");
  buttons.append(next, open);
  inside.append(
    element("h2", receipt.again ? "这一件刚才已经登记，没有重复" : direct ? "已登记并办结" : "已登记并派单"),
    list,
    element("p", sentence(receipt, handling), "result-say"),
    buttons,
  );
  panel.replaceChildren(inside);
  labelKeys(panel);
  part("writing").hidden = true;
  panel.hidden = false;
  panel.focus();
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
