// Red with a word when the standard is being missed, and how old the picture is.
import { board, onBoard, stale } from "./board.js";
import { attribute, clockTime, part, write } from "./parts.js";
import { late, reasons } from "./reasons.js";

function verdict() {
  const { queues, agents, exchange } = board();
  return [...(exchange.link === "DOWN" ? ["电话系统中断"] : []), ...reasons(queues), ...late(agents)];
}

function show() {
  const red = verdict();
  write(part("verdict"), red.length ? `▲ 未达标：${red.join("；")}` : "● 达标");
  attribute(part("verdict"), "data-red", red.length ? "" : null);
  const old = stale();
  part("stale").hidden = old === null;
  if (old !== null) write(part("stale"), ` 画面停在 ${old} 秒前，正在恢复`);
}

export function startVerdict() {
  onBoard(({ now }) => {
    const updated = document.querySelector("[data-part=updated]");
    if (updated) write(updated, clockTime(Date.parse(now)));
    show();
  });
  setInterval(show, 1000);
}
