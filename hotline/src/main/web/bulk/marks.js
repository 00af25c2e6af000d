// Which rows of a list are marked: by a click on the box or X on the row; Shift marks what lies
// between. Marks survive a refreshed list. A row that brings its own checkbox [data-mark] keeps it.
import { onKey } from "../staff/keys.js";

const marked = new Map(); // number-position → {number, position, version}
let last = null;

const bar = () => document.querySelector("[data-bulk-actions]");
const rows = () => [...document.querySelectorAll("#list .list-row")].filter((row) => targetOf(row));
const keyOf = ({ number, position }) => `${number}-${position}`;
const ownBox = (row) => row.closest(".watch-row")?.querySelector("[data-mark]");

function targetOf(row) {
  const { number, version, position = "0" } = ownBox(row)?.dataset ?? row.dataset;
  if (row.closest(".watch-row") && !ownBox(row)) return null;
  return /^\d{14}$/.test(number ?? "") && version ? { number, position: Number(position), version: Number(version) } : null;
}

function box(row) {
  const own = ownBox(row);
  if (own) return own;
  let made = row.querySelector(":scope > .bulk-box");
  if (!made) {
    made = document.createElement("span");
    made.className = "bulk-box";
    made.setAttribute("role", "checkbox");
    made.setAttribute("aria-label", `勾选 ${row.dataset.number}`);
    row.prepend(made);
  }
  return made;
}

function showRow(row) {
  const on = marked.has(keyOf(targetOf(row)));
  const shown = box(row);
  if (shown.matches("input")) shown.checked = on;
  else shown.setAttribute("aria-checked", String(on));
  row.toggleAttribute("data-marked", on);
}

/** Tells the bar how many there are and how many could be. */
export function showMarks() {
  if (!bar()) return;
  const all = rows();
  const here = new Map(all.map((row) => [keyOf(targetOf(row)), targetOf(row)]));
  // What has left the list is not done unseen; what has a newer version is meant as it is now.
  for (const key of [...marked.keys()]) {
    if (here.has(key)) marked.set(key, here.get(key));
    else marked.delete(key);
  }
  all.forEach(showRow);
  document.dispatchEvent(new CustomEvent("bulk:marks", { detail: { count: marked.size, rows: all.length } }));
}

function toggle(row, on = !marked.has(keyOf(targetOf(row)))) {
  const target = targetOf(row);
  if (on) marked.set(keyOf(target), target);
  else marked.delete(keyOf(target));
}

function mark(row, between) {
  const all = rows();
  const from = between && last?.isConnected ? all.indexOf(last) : -1;
  const to = all.indexOf(row);
  if (from >= 0) all.slice(Math.min(from, to), Math.max(from, to) + 1).forEach((one) => toggle(one, true));
  else toggle(row);
  last = row;
  showMarks();
}

export const targets = () => [...marked.values()];

/** Those whose next step is that one, or all. */
export function markAll(on = true, next = "") {
  rows().filter((row) => !next || row.dataset.next === next).forEach((row) => toggle(row, on));
  showMarks();
}

export function unmark(done) {
  for (const { number, position } of done) marked.delete(keyOf({ number, position }));
  showMarks();
}

export function startMarks() {
  // Before the row's own link: marking does not open it.
  document.addEventListener(
    "click",
    (event) => {
      const made = event.target.closest?.(".bulk-box");
      if (!made) return;
      event.preventDefault();
      event.stopPropagation();
      mark(made.closest(".list-row"), event.shiftKey);
    },
    true,
  );
  document.addEventListener("change", ({ target }) => {
    const row = target.matches("[data-mark]") && target.closest(".watch-row").querySelector(".list-row");
    if (row && targetOf(row)) mark(row, false);
  });
  onKey(document, (event) => {
    if (event.key.toLowerCase() !== "x" || event.ctrlKey || event.altKey || event.metaKey || !bar()) return;
    const row = event.target.closest?.("#list .list-row");
    if (!row || !targetOf(row)) return;
    event.preventDefault();
    mark(row, event.shiftKey);
  });
  document.addEventListener("htmx:load", showMarks);
  document.addEventListener("htmx:afterSettle", showMarks);
}
