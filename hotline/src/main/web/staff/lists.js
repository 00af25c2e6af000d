// Keyboard lists: j/k or arrows move inside [data-list], Enter opens (the row is a link or a button).
import { onKey } from "./keys.js";

const STEP = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

function move(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const step = STEP[event.key];
  if (!step || event.target.closest("input, textarea, select, [contenteditable]")) return;
  const list = event.target.closest("[data-list]") ?? document.querySelector("[data-list]");
  const rows = list ? [...list.querySelectorAll(".list-row")] : [];
  if (!rows.length) return;
  const at = rows.findIndex((row) => row === document.activeElement);
  const from = at >= 0 ? at : rows.findIndex((row) => row.matches("[aria-current]:not([aria-current=false])"));
  const next = Math.min(rows.length - 1, Math.max(0, from < 0 ? 0 : from + step));
  rows[next].focus();
  event.preventDefault();
}

export function startLists() {
  onKey(document, move);
}
