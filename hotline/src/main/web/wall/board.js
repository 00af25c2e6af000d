// What the server knows of queues and agents: asked after facts and every few seconds. The server
// keeps one look for all viewers that is at most 400 ms old; asking 450 ms after a fact gets a look
// from after it.
import { getJson } from "../staff/ask.js";
import { page } from "./parts.js";

const EVERY_MS = 5000;
const AFTER_FACT_MS = 450;
const STALE_MS = 12000;
const FACTS = ["CallQueued", "CallAnswered", "CallEnded", "AgentStateChanged", "ExchangeLost", "ExchangeBack", "ListeningChanged", "MissedChanged"];

let known = JSON.parse(page.dataset.wall).wall;
let offset = Date.parse(known.now) - Date.now();
let heardAt = Date.now();
let timer = null;
const listeners = [];

export const start = JSON.parse(page.dataset.wall);
export const board = () => known;
/** The server's clock. */
export const now = () => Date.now() + offset;
/** Seconds since the last look, null while it is fresh. */
export const stale = () => (Date.now() - heardAt > STALE_MS ? Math.floor((Date.now() - heardAt) / 1000) : null);
export const onBoard = (listener) => listeners.push(listener);

export async function refresh() {
  clearTimeout(timer);
  timer = null;
  try {
    known = await getJson("/wall/now");
    offset = Date.parse(known.now) - Date.now();
    heardAt = Date.now();
    listeners.forEach((listener) => listener(known));
  } catch {
    // It is said that the picture is old; the next round asks again.
  }
}

export function soon() {
  timer ??= setTimeout(refresh, AFTER_FACT_MS);
}

export function startBoard() {
  FACTS.forEach((kind) => document.addEventListener(`fact:${kind}`, soon));
  document.addEventListener("live:open", soon);
  document.addEventListener("live:again", soon);
  setInterval(soon, EVERY_MS);
  setInterval(() => crossed() && soon(), 1000);
  listeners.forEach((listener) => listener(known));
}

// The server decides what is red and why; between two looks only the clock can turn something red, and
// then the server is asked at once.
let ticked = now();

function crossed() {
  const { queues, agents, standards } = known;
  const edges = [...queues.map(({ longestSince }) => longestSince && Date.parse(longestSince) + (standards.waitSeconds + 1) * 1000), ...agents.map(({ until }) => until && Date.parse(until))];
  const before = ticked;
  ticked = now();
  return edges.some((edge) => edge && edge > before && edge <= ticked);
}

/** Words of one kind: WAIT, SEATS, SOON or CONNECTED; empty when that is as it should be. */
export const missedWords = ({ missed }, kind) => missed.filter((one) => !kind || one.kind === kind).map(({ words }) => words);
