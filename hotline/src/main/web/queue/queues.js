// Queues 业务队列, and the table of people and queues 技能表: arrows move, 1 2 3 0 say how gladly.
import { postJson } from "../staff/ask.js";
import { onKey } from "../staff/keys.js";
import { startKeeping } from "../keeping/keeping.js";

const WORDS = ["—", "首选", "次选", "后备"];
const SAID = ["不接", "首选", "次选", "后备"];

function refuse(sentence) {
  const place = document.querySelector("[data-skill-refused]");
  place.textContent = sentence;
  place.hidden = !sentence;
}

function show(cell, level) {
  cell.dataset.level = level;
  cell.textContent = WORDS[level];
  cell.setAttribute("aria-label", cell.getAttribute("aria-label").replace(/：.*/, `：${SAID[level]}`));
}

/** Shown at once, taken back when it is refused. The last of quick presses is what counts. */
async function set(cell, level) {
  const before = Number(cell.dataset.level);
  if (before === level) return;
  show(cell, level);
  refuse("");
  const turn = (Number(cell.dataset.turn ?? 0) + 1).toString();
  cell.dataset.turn = turn;
  cell.sending = (cell.sending ?? Promise.resolve()).then(async () => {
    try {
      await postJson(cell.dataset.skill, { level });
    } catch (refused) {
      if (cell.dataset.turn === turn) show(cell, before);
      refuse(refused.message);
    }
  });
}

const table = () => document.querySelector("[data-skills]");

function move(cell, down, right) {
  const td = cell.closest("td");
  const row = td.parentElement;
  const rows = [...table().tBodies[0].rows];
  const to = rows[rows.indexOf(row) + down];
  to?.cells[td.cellIndex + right]?.querySelector("button")?.focus();
}

const MOVES = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

function key(event) {
  const cell = event.target.closest("[data-skill]");
  if (!cell || event.ctrlKey || event.altKey || event.metaKey) return;
  if (MOVES[event.key]) {
    event.preventDefault();
    move(cell, ...MOVES[event.key]);
  } else if (/^[0-3]$/.test(event.key) || event.key === "Delete") {
    event.preventDefault();
    set(cell, event.key === "Delete" ? 0 : Number(event.key));
  }
}

if (table()) {
  onKey(table(), key);
  table().addEventListener("click", ({ target }) => {
    const cell = target.closest("[data-skill]");
    if (cell) set(cell, (Number(cell.dataset.level) + 1) % 4);
  });
} else {
  // The dates are asked for where dates matter.
  document.addEventListener("change", ({ target }) => {
    if (target.dataset.opens !== undefined) {
      document.querySelector("[data-dated]").hidden = target.value !== "DATED";
    }
  });
  startKeeping();
}
