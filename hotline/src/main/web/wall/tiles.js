// Agents as tiles by state, with the time in it; arrow keys move, Enter chooses.
import { onKey } from "../staff/keys.js";
import { board, now, onBoard } from "./board.js";
import { attribute, element, keyed, length, part, write } from "./parts.js";

/** In the order in which a leader looks. */
export const GROUPS = [
  ["RINGING", "振铃"],
  ["TALKING", "通话"],
  ["DIALLING", "外呼"],
  ["READY", "就绪"],
  ["WRAP_UP", "话后整理"],
  ["PAUSED", "小休"],
];

const ORDER = new Map(GROUPS.map(([name], index) => [name, index]));

let filter = "";
let chosen = null;
const listeners = [];

export const chosenAgent = () => board().agents.find((agent) => agent.accountId === chosen) ?? null;
export const onChosen = (listener) => listeners.push(listener);

/** Red ones first, then by state, then by telephone: what needs a look stands on top. */
export function sorted(agents) {
  const rank = (agent) => (agent.missed ? -1 : (ORDER.get(agent.spending) ?? 9));
  return [...agents].sort((one, other) => rank(one) - rank(other) || String(one.extension).localeCompare(String(other.extension)));
}

const shown = (agent) => !filter || (filter === "red" ? Boolean(agent.missed) : agent.spending === filter);

export function stateWords(agent) {
  if (agent.missed && agent.missed === agent.reason) return `▲ ${agent.missed}`;
  return agent.spending === "PAUSED" && agent.reason ? `小休 · ${agent.reason}` : (GROUPS.find(([name]) => name === agent.spending)?.[1] ?? agent.stateName);
}

export function makeTile(tag = "button") {
  const tile = element(tag, "", "tile");
  if (tag === "button") tile.type = "button";
  for (const name of ["name", "time", "state", "note"]) {
    tile.append(element("span", "", `tile-${name}`));
  }
  return tile;
}

export function fillTile(tile, agent) {
  const [name, time, state, note] = tile.children;
  const red = agent.missed;
  write(name, `${agent.name} ${agent.extension ?? ""}`);
  write(time, length(now() - Date.parse(agent.since)));
  write(state, stateWords(agent));
  write(note, red && red !== agent.reason ? `▲ ${red}` : agent.heardBy ? `${agent.heardBy}${agent.heardHow}中` : "");
  attribute(tile, "data-state", agent.spending);
  attribute(tile, "data-red", red ? "" : null);
  attribute(tile, "data-heard", agent.heardBy ? "" : null);
}

export function showTiles() {
  const agents = sorted(board().agents).filter(shown);
  keyed(part("tiles"), agents, (agent) => agent.accountId, () => makeTile(), (tile, agent) => {
    fillTile(tile, agent);
    attribute(tile, "aria-pressed", agent.accountId === chosen);
  });
  part("nobody").hidden = board().agents.length > 0;
}

function showFilters() {
  const { agents } = board();
  const red = agents.filter(({ missed }) => missed).length;
  const counts = [["", "全部", agents.length], ...GROUPS.map(([name, words]) => [name, words, agents.filter((agent) => agent.spending === name).length]), ["red", red ? "▲ 超时、掉线" : "超时、掉线", red]];
  keyed(part("filters"), counts, ([name]) => name || "all", () => {
    const chip = element("button", "", "chip");
    chip.type = "button";
    chip.append(element("span"), element("b"));
    return chip;
  }, (chip, [name, words, count]) => {
    write(chip.firstChild, words);
    write(chip.lastChild, String(count));
    chip.dataset.filter = name;
    attribute(chip, "aria-current", name === filter ? "true" : null);
    chip.classList.toggle("chip-bad", name === "red" && count > 0);
  });
}

function choose(id) {
  chosen = id;
  showTiles();
  listeners.forEach((listener) => listener(chosenAgent()));
}

function move(event) {
  const step = { ArrowRight: 1, ArrowDown: 1, j: 1, ArrowLeft: -1, ArrowUp: -1, k: -1 }[event.key];
  const tiles = [...part("tiles").children];
  const at = tiles.indexOf(document.activeElement);
  if (!step || at < 0 || event.altKey || event.ctrlKey) return;
  event.preventDefault();
  tiles[Math.min(tiles.length - 1, Math.max(0, at + step))].focus();
}

export function startTiles() {
  onBoard(showFilters);
  onBoard(showTiles);
  onBoard(() => listeners.forEach((listener) => listener(chosenAgent())));
  setInterval(() => {
    showTiles();
    showFilters();
  }, 1000);
  part("filters").addEventListener("click", (event) => {
    const chip = event.target.closest("[data-filter]");
    if (!chip) return;
    filter = chip.dataset.filter;
    showFilters();
    showTiles();
  });
  part("tiles").addEventListener("click", (event) => {
    const tile = event.target.closest(".tile");
    if (tile) choose(Number(tile.dataset.id));
  });
  onKey(part("tiles"), move);
}
