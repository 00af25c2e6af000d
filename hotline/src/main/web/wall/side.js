// What a leader does with the chosen agent: another state, or words; and what was said before.
import { getJson, postJson } from "../staff/ask.js";
import { say } from "../staff/say.js";
import { board, onBoard, soon } from "./board.js";
import { clockTime, element, keyed, part, write } from "./parts.js";
import { chosenAgent, onChosen, stateWords } from "./tiles.js";

function showChosen(agent) {
  part("chosen-none").hidden = Boolean(agent);
  part("chosen-body").hidden = !agent;
  write(part("chosen-name"), agent ? `${agent.name} ${agent.extension ?? ""}` : "未选坐席");
  write(part("chosen-state"), agent ? stateWords(agent) : "");
  if (!agent) return;
  part("chosen-missed").hidden = !agent.missed;
  write(part("chosen-missed"), agent.missed === "话机掉线" ? "▲ 话机掉线：电话系统联系不上这部话机，已不再转来电话。请本人检查话机后按“就绪”。" : `▲ ${agent.missed}`);
  write(part("chosen-check"), agent.check ? `班前检查 ${agent.check}` : "今天没有做班前检查");
  const talking = agent.spending === "TALKING";
  for (const button of part("chosen-body").querySelectorAll("[data-mode]")) button.disabled = !talking;
  write(part("listen-hint"), !talking ? "坐席通话时可以监听、密语（只有坐席听到您）、强插（双方都听到您）。" : agent.heardBy ? `${agent.heardBy}正在${agent.heardHow}` : "先响您的话机，接通后随时切换。");
}

async function order(event) {
  event.preventDefault();
  const form = part("order");
  const choice = form.state.selectedOptions[0];
  const agent = chosenAgent();
  if (!agent) return;
  try {
    await postJson(`/wall/agents/${agent.accountId}/state`, { state: choice.value, rest: choice.dataset.rest ?? null, reason: form.reason.value });
    say(`${agent.name}：${choice.textContent}，已告知本人`, "good");
    form.reason.value = "";
    soon();
  } catch (refused) {
    say(refused.message, "bad");
    form.reason.focus();
  }
}

function fillSent(line, message) {
  const [head, words, readers] = line.children;
  write(head, `${clockTime(Date.parse(message.sentAt)).slice(0, 5)} ${message.sender} → ${message.addressee}${message.urgent ? " · 紧急" : ""}`);
  write(words, message.words);
  const left = message.unread.length ? `；未读：${message.unread.join("、")}${message.readers - message.read > message.unread.length ? " 等" : ""}` : "";
  write(readers, `已读 ${message.read} / ${message.readers}${left}`);
}

function showSent(messages) {
  keyed(part("sent"), messages, (message) => message.id, () => {
    const line = element("li", "", "wall-sent-line");
    line.append(element("span", "", "small muted"), element("b"), element("span", "", "small muted"));
    return line;
  }, fillSent);
}

const readSent = () => getJson("/wall/messages").then(showSent, () => {});

async function send(event) {
  event.preventDefault();
  const form = part("send");
  try {
    showSent(await postJson("/wall/messages", { words: form.words.value, urgent: form.urgent.checked, agent: form.to.value ? Number(form.to.value) : null }));
    form.reset();
  } catch (refused) {
    say(refused.message, "bad");
    form.words.focus();
  }
}

/** The chosen addressee stays chosen while people come and go. */
function showAddressees({ agents }) {
  const choice = part("send").to;
  const wanted = ["", ...agents.map(({ accountId }) => String(accountId))];
  if ([...choice.options].map(({ value }) => value).join() === wanted.join()) return;
  const before = choice.value;
  choice.replaceChildren(new Option("全体在岗", ""), ...agents.map((agent) => new Option(`${agent.name} ${agent.extension ?? ""}`, agent.accountId)));
  choice.value = wanted.includes(before) ? before : "";
}

export function startSide() {
  onChosen(showChosen);
  onBoard(showAddressees);
  part("order").addEventListener("submit", order);
  part("send").addEventListener("submit", send);
  for (const fact of ["MessageSent", "MessageRead"]) document.addEventListener(`fact:${fact}`, readSent);
  document.addEventListener("live:again", readSent);
  showAddressees(board());
  readSent();
}
