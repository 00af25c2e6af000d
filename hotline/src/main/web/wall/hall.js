// The hall's screen: read from ten metres, changes only what changed, nothing can be pressed.
import { board, missedWords, now, onBoard, startBoard } from "./board.js";
import { attribute, clockTime, element, keyed, length, part, write } from "./parts.js";
import { fillMeter, meter } from "./queues.js";
import { fillTile, GROUPS, makeTile, sorted } from "./tiles.js";
import { startVerdict } from "./verdict.js";

function makeQueue() {
  const row = element("div", "", "hall-queue");
  for (const [name, label] of [["waiting", "等候"], ["longest", "最久等候"], ["soon", "15 秒接通率"], ["connected", "24 小时接通率"]]) {
    const figure = element("div", "", `hall-figure hall-${name}`);
    figure.append(element("small", label), element("b"), element("span", "", "hall-note"));
    if (name === "soon" || name === "connected") figure.append(meter());
    row.append(figure);
  }
  const head = element("div", "", "hall-name");
  head.append(element("h2"), element("p", "", "hall-why"));
  row.prepend(head);
  return row;
}

function fillQueue(row, queue) {
  const { standards } = board();
  const [title, waiting, longest, soon, connected] = row.children;
  const seats = missedWords(queue, "SEATS");
  write(title.firstChild, queue.name);
  write(title.lastChild, queue.missed.length ? `▲ ${seats[0] ?? (missedWords(queue, "WAIT").length ? "等候过长" : "接通率未达标")}` : "● 达标");
  write(waiting.children[1], String(queue.waiting));
  write(longest.children[1], queue.longestSince ? length(now() - Date.parse(queue.longestSince)) : "—");
  attribute(longest, "data-red", missedWords(queue, "WAIT").length ? "" : null);
  for (const [figure, part_, standard, mark] of [[soon, queue.soon, standards.soonPercent, "SOON"], [connected, queue.connected, standards.connectedPercent, "CONNECTED"]]) {
    const missed = missedWords(queue, mark).length > 0;
    write(figure.children[1], part_.percent === null ? "无" : `${part_.percent.toFixed(1)} %`);
    write(figure.children[2], part_.percent === null ? "尚无来电" : `${part_.of} / ${part_.all}，标准 ${standard} %`);
    fillMeter(figure.children[3], part_, standard, missed);
    attribute(figure, "data-red", missed ? "" : null);
    attribute(figure, "data-none", part_.percent === null ? "" : null);
  }
  attribute(row, "data-red", queue.missed.length ? "" : null);
}

function show() {
  const { queues, agents, crew } = board();
  // All queues share the height that is there: nobody can scroll a screen on a wall.
  part("queues").style.setProperty("--rows", Math.max(1, queues.length));
  keyed(part("queues"), queues, (queue) => queue.key, makeQueue, fillQueue);
  const counts = GROUPS.map(([name, words]) => [name, words, agents.filter((agent) => agent.spending === name).length]);
  keyed(part("states"), counts, ([name]) => name, ([name]) => {
    const one = element("div", "", "hall-state");
    one.dataset.state = name;
    one.append(element("b"), element("span"));
    return one;
  }, (one, [, words, count]) => {
    write(one.firstChild, String(count));
    write(one.lastChild, words);
  });
  write(part("crew"), crew.published ? `应在岗 ${crew.expected} · 已在岗 ${crew.here}` : "");
  // Who is being listened to is not for the room.
  const seen = sorted(agents).map((agent) => ({ ...agent, heardBy: null }));
  keyed(part("tiles"), seen, (agent) => agent.accountId, () => makeTile("div"), fillTile);
  write(part("clock"), clockTime(now()));
}

startVerdict();
onBoard(show);
setInterval(show, 1000);
startBoard();
