// What a call came to without a new ticket: a consultation, progress told, no ticket and why; and the
// calls that came to nothing yet.
import { usedIn } from "../knowledge/panel.js";
import { getJson, postJson } from "../staff/ask.js";
import { showCaller } from "./caller.js";
import { current, turnTo } from "./draftbook.js";
import { ended } from "./filing.js";
import { fill, focusWords, readFields, refuse } from "./form.js";
import { onKey } from "../staff/keys.js";
import { say } from "../staff/say.js";
import { element, page, part } from "./parts.js";
import { onState, refreshState, state } from "./state.js";

const of = (key) => `/console/results/of/${encodeURIComponent(key)}`;

/** Writes it down for the call of the open form; false with a sentence when there is none. */
async function conclude(kind, extra = {}) {
  const { callKey } = current();
  if (!callKey) {
    refuse("没有正在办理的来电，这一项只能登记给一通来电");
    return false;
  }
  try {
    await postJson(of(callKey), { kind, ...extra });
    refreshState();
    return true;
  } catch (refused) {
    refuse(refused.message);
    return false;
  }
}

/** One key: asked, answered, no ticket. What was written so far goes into the record. */
export async function consulted() {
  const { content, answer, matterCode, matterName } = readFields();
  const words = [content, answer].map((text) => text.trim()).filter(Boolean).join("\n答复：");
  if (await conclude("CONSULTATION", { code: matterCode || null, words, entry: usedIn(current().key) })) {
    ended(null, "已记为咨询，不建单", matterName ? [["事项", matterName]] : [], "请问还有其他可以帮您的吗？");
  }
}

export async function toldProgress(ticket) {
  if (await conclude("PROGRESS", { number: ticket.number })) {
    ended(ticket.number, "已记为告知进度", ticket.promise ? [["承诺答复", ticket.promise]] : [], "这件诉求正在办理，承诺时间前会答复您。");
  }
}

export async function urged(ticket, words) {
  return conclude("URGING", { number: ticket.number, words });
}

export const reasons = () => getJson("/console/results/reasons");

export async function withoutTicket(reason) {
  if (await conclude("NO_TICKET", { code: reason.code, words: readFields().content.trim() })) {
    ended(null, `不建单：${reason.name}`, [], "这通来电已有结果，可以接下一通。");
  }
}

export const withoutResult = () => getJson("/console/results/open");

/** A call that came to nothing yet is taken up: its caller left, an empty form about it. */
export function takeUpCall(key) {
  turnTo(key);
  fill(current().fields);
  showCaller(key);
  focusWords();
}

const name = ({ what, ticketNumber, byRule }) => `${what}${ticketNumber ? ` ${ticketNumber}` : ""}${byRule ? "（系统按规则）" : ""}`;

function show({ agent, results, unresolved }) {
  const chip = part("unresolved");
  chip.hidden = !unresolved;
  part("unresolved-count").textContent = unresolved;
  const strip = part("wrap-up");
  strip.hidden = agent.state !== "WRAP_UP";
  if (strip.hidden) return;
  strip.toggleAttribute("data-done", results.length > 0);
  part("wrap-up-state").textContent = results.length ? `这通来电的结果：${results.map(name).join("；")}` : "这通来电还没有结果";
  part("wrap-up-next").textContent = results.length ? "按 Alt+R 就绪，接下一通" : "派单 Ctrl+Enter · 直接答复 Alt+Enter · 催办、告知进度 Alt+/ · 咨询已答复 F2 · 不建单 Alt+B";
}

/** One line for whoever takes this caller's next call. */
async function leaveNote(field) {
  const { finishing } = state();
  if (!finishing) return;
  try {
    await postJson(`/callers/marks/notes/${encodeURIComponent(finishing.key)}`, { words: field.value });
    say("留言已保存，这个号码下次来电时显示", "good");
    field.value = "";
  } catch (refused) {
    say(refused.message, "bad");
  }
}

export function startResults() {
  onState(show);
  onKey(part("note"), (event) => {
    if (event.key !== "Enter" || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    leaveNote(event.target);
  });
  page.ownerDocument.addEventListener("click", (event) => {
    const told = event.target.closest("[data-told]");
    if (told) toldProgress({ number: told.dataset.told });
  });
}

export const emptyList = () => element("p", "没有待补结果的来电。", "muted");
