// Queues as rows; the standard is a line across each rate.
import { getJson } from "../staff/ask.js";
import { board, missedWords, now, onBoard } from "./board.js";
import { attribute, element, keyed, length, part, rate, write } from "./parts.js";
import { since } from "./reasons.js";

const HOUR_MS = 3600000;

/** A bar of per cent with the standard drawn across it. */
export function meter() {
  const holder = element("span", "", "meter");
  holder.append(element("i"), element("s"));
  return holder;
}

export function fillMeter(holder, { percent }, standard, red) {
  const [bar, line] = holder.children;
  holder.hidden = percent === null;
  bar.style.width = `${percent ?? 0}%`;
  line.style.left = `${standard}%`;
  attribute(holder, "data-red", red ? "" : null);
}

function makeRow() {
  const row = document.createElement("tr");
  for (const [name, className] of [["name", ""], ["waiting", "num wall-big"], ["longest", "num wall-big"], ["ready", "num"], ["arrived", "num"], ["soon", ""], ["connected", ""], ["abandoned", "num"], ["state", ""]]) {
    const cell = element("td", "", className);
    cell.dataset.cell = name;
    if (name === "soon" || name === "connected") cell.append(meter(), element("span", "", "meter-words"));
    // Every number is a door to the calls behind it.
    if (name === "arrived" || name === "abandoned") cell.append(element("a", "", "wall-door"));
    row.append(cell);
  }
  return row;
}

function fillRow(row, queue) {
  const cell = (name) => row.querySelector(`[data-cell="${name}"]`);
  const { standards } = board();
  write(cell("name"), queue.name);
  write(cell("waiting"), String(queue.waiting));
  write(cell("longest"), queue.longestSince ? length(now() - Date.parse(queue.longestSince)) : "—");
  write(cell("ready"), `${queue.ready} / ${queue.atWork}`);
  for (const [name, outcome] of [["arrived", {}], ["abandoned", { outcome: "ABANDONED" }]]) {
    write(cell(name).firstChild, String(queue[name]));
    attribute(cell(name).firstChild, "href", `/calls?${new URLSearchParams({ queue: queue.key, ...outcome })}`);
  }
  const red = missedWords(queue);
  for (const [name, standard] of [["soon", standards.soonPercent], ["connected", standards.connectedPercent]]) {
    fillMeter(cell(name).firstChild, queue[name], standard, missedWords(queue, name.toUpperCase()).length > 0);
    write(cell(name).lastChild, rate(queue[name]));
  }
  attribute(row, "data-red", red.length ? "" : null);
  // The rates stand in this row already; the headline names them in full.
  const why = [...missedWords(queue, "WAIT"), ...missedWords(queue, "SEATS"), ...missedWords(queue, "SOON").map(() => "15 秒接通率低于标准"), ...missedWords(queue, "CONNECTED").map(() => "24 小时接通率低于标准")];
  write(cell("state"), red.length ? `▲ ${why.join("；")}` : "● 达标");
}

export function showQueues() {
  keyed(part("queues"), board().queues, (queue) => queue.key, makeRow, fillRow);
}

function makeBacklog() {
  const door = element("a", "", "wall-backlog");
  door.append(element("span"), element("b"), element("span"));
  return door;
}

/** What else waits: missed calls and the like. */
function showBacklogs() {
  const { backlogs } = board();
  keyed(part("backlogs"), backlogs, ({ name }) => name, makeBacklog, (door, { name, open, oldestSince, late, address }) => {
    const [title, count, rest] = door.children;
    door.href = address;
    write(title, `${name} `);
    write(count, String(open));
    write(rest, `${oldestSince ? `，最久 ${since(now() - Date.parse(oldestSince))}` : ""}${late ? `，▲ 超期 ${late}` : ""}`);
    attribute(door, "data-red", late ? "" : null);
  });
}

const LISTED = 6;

/** Who should be here by the rota, and is not. */
function showCrew({ crew }) {
  const line = part("crew");
  const { published, expected, here, absent } = crew;
  const late = absent.filter((one) => one.late);
  const coming = absent.filter((one) => !one.late);
  const names = (people) => `${people.slice(0, LISTED).map(({ name, shift }) => `${name}（${shift}）`).join("、")}${people.length > LISTED ? ` 等 ${people.length} 人` : ""}`;
  write(line, !published ? "班表未发布，不知道现在谁应在岗" : `班表应在岗 ${expected}，已在岗 ${here}${late.length ? `；▲ 迟到 ${late.length}：${names(late)}` : ""}${coming.length ? `；刚开班未到：${names(coming)}` : ""}`);
  attribute(line, "data-red", late.length ? "" : null);
}

function showStandards({ standards, queues }) {
  write(part("soon-standard"), `标准 ${standards.soonPercent} %`);
  write(part("connected-standard"), `标准 ${standards.connectedPercent} %`);
  const choice = part("until-queue");
  if (choice.length !== queues.length + 1) {
    choice.replaceChildren(new Option("全部", ""), ...queues.map(({ key, name }) => new Option(name, key)));
  }
}

function bar(hour, most) {
  const column = element("span", "", "wall-hour");
  const all = element("i");
  const answered = element("b");
  all.style.height = `${(100 * hour.arrived) / most}%`;
  answered.style.height = `${(100 * hour.answered) / most}%`;
  column.append(all, answered, element("small", String(new Date(Date.parse(hour.begins) + 8 * HOUR_MS).getUTCHours())));
  column.title = `${column.lastChild.textContent} 时：呼入 ${hour.arrived}，接听 ${hour.answered}`;
  return column;
}

/** What the field says is the time of the office, wherever the browser stands. */
async function showWindow() {
  const until = part("until").value ? new Date(`${part("until").value}:00+08:00`).toISOString() : "";
  const address = `/wall/connected?${new URLSearchParams({ ...(until && { until }), queue: part("until-queue").value })}`;
  const { connected, hours } = await getJson(address.replace(/&?queue=$/, "")).catch(() => ({ hours: [] }));
  if (!connected) return;
  const met = connected.percent === null || connected.percent >= board().standards.connectedPercent;
  write(part("window-rate"), `接通率 ${rate(connected)} ${met ? "● 达标" : "▲ 未达标"}`);
  const most = Math.max(1, ...hours.map(({ arrived }) => arrived));
  part("hours").replaceChildren(...hours.map((hour) => bar(hour, most)));
}

export function startQueues() {
  onBoard(showStandards);
  onBoard(showQueues);
  onBoard(showBacklogs);
  onBoard(showCrew);
  setInterval(() => {
    showQueues();
    showBacklogs();
  }, 1000);
  part("window").addEventListener("toggle", () => part("window").open && showWindow());
  part("until").addEventListener("change", showWindow);
  part("until-queue").addEventListener("change", showWindow);
}
