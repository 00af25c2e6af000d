// What the server knows of this agent, the queue and the exchange; asked again after every fact that
// may have changed it, so that a missed fact costs seconds and nothing more.
import { getJson } from "../staff/ask.js";

const EVERY_MS = 15000;
const GATHER_MS = 120; // facts come in bunches

let offset = 0; // the server's clock minus ours
let timer = null;
let known = null;
const listeners = [];

export const now = () => Date.now() + offset;
export const state = () => known;
export const onState = (listener) => listeners.push(listener);

export function takeState(fresh) {
  offset = Date.parse(fresh.now) - Date.now();
  const before = known;
  known = fresh;
  listeners.forEach((listener) => listener(fresh, before));
}

export async function refreshState() {
  clearTimeout(timer);
  timer = null;
  try {
    takeState(await getJson("/console/now"));
  } catch {
    // The bar on top says that the connection is lost; the next round asks again.
  }
}

function soon() {
  timer ??= setTimeout(refreshState, GATHER_MS);
}

export function startState(first) {
  takeState(first);
  for (const kind of ["CallQueued", "CallRinging", "CallAnswered", "CallEnded", "AgentStateChanged", "ExchangeLost", "ExchangeBack"]) {
    document.addEventListener(`fact:${kind}`, soon);
  }
  document.addEventListener("live:open", soon);
  document.addEventListener("live:again", soon);
  setInterval(soon, EVERY_MS);
}
