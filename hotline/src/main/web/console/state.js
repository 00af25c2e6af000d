// What the server knows of this agent, the queue and the exchange. Queue and exchange come by the live
// stream, worked out once for all consoles; the own state is asked again after a fact about this agent
// or this call, and once in a while, so that a missed fact costs a minute and nothing more. A fact about
// a colleague must not make two thousand consoles ask.
import { getJson } from "../staff/ask.js";

const EVERY_MS = 60000;
const SPREAD_MS = 15000; // consoles opened at the same minute do not ask at the same second
const GATHER_MS = 120; // facts come in bunches

let offset = 0; // the server's clock minus ours
let timer = null;
let known = null;
let owed = false; // asked for and not got
const listeners = [];

export const now = () => Date.now() + offset;
export const state = () => known;
export const onState = (listener) => listeners.push(listener);

function show(fresh) {
  const before = known;
  known = fresh;
  listeners.forEach((listener) => listener(fresh, before));
}

export function takeState(fresh) {
  offset = Date.parse(fresh.now) - Date.now();
  show(fresh);
}

export async function refreshState() {
  clearTimeout(timer);
  timer = null;
  try {
    takeState(await getJson("/console/now"));
    owed = false;
  } catch {
    // The bar on top says that the connection is lost; when it is back it is asked again.
    owed = true;
  }
}

function soon() {
  timer ??= setTimeout(refreshState, GATHER_MS);
}

const mine = ({ accountId, callId }) => String(accountId) === document.body.dataset.account || (callId != null && callId === known?.call?.id);

/** While the line is broken only a wish of this agent asks: all the others would ask as well. */
function round() {
  if (!document.querySelector(".stale-bar")) soon();
  setTimeout(round, EVERY_MS + (Math.random() - 0.5) * SPREAD_MS);
}

export function startState(first) {
  takeState(first);
  for (const kind of ["CallQueued", "CallRinging", "CallAnswered", "CallEnded", "AgentStateChanged"]) {
    document.addEventListener(`fact:${kind}`, ({ detail }) => mine(detail) && soon());
  }
  document.addEventListener("live:console", ({ detail }) => show({ ...known, ...detail }));
  document.addEventListener("live:open", soon);
  document.addEventListener("live:again", soon);
  document.addEventListener("live:back", () => owed && soon());
  setTimeout(round, EVERY_MS * Math.random());
}
