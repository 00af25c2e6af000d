// Live facts: the numbered stream of /live, resumed after a break from the last number seen.
// Each fact becomes the document's events "fact" and "fact:<Kind>"; htmx parts wait for them by name.
// "live:open" tells that the stream runs for the first time, "live:back" that it runs after a break:
// what was missed is told by number, so that nobody has to ask for it. "live:again" says that something
// may not have been told (too long a break, or an answer that was lost with the line): whoever shows a
// state that facts change asks for it then. All pages lose the line at the same moment and must not all
// ask at the same moment.
// "live:<sign>" brings a state that many pages share, worked out once by the server ("live:console").
// "presence" brings who else is on the ticket that this page shows.

import { page } from "../presence/presence.js";

const AGAIN_MS = 2000;
const SPREAD_MS = 4000; // two thousand pages do not come back in the same second
const SIGNS = ["console", "missed", "chats"];
const SILENT_MS = 40000; // the server beats every 15 s; after two missed beats the line is dead
const PATIENCE_MS = 1500; // a blink is not worth a bar
const BAR = "连接中断，正在恢复，您写的内容已保存";
const FULL = "打开的页面太多，这一页不能及时更新：请关闭不用的页面";
const SIGNED_OUT = "登录已失效，请在新窗口重新登录；您写的内容已保存";

let source;
let last = null;
let barTimer = null;
let broken = false;
let full = false;
let unheard = false; // what happened lately may not have been told
let watch = null;

function alive() {
  clearTimeout(watch);
  watch = setTimeout(() => {
    lost();
    connect();
  }, SILENT_MS);
}

function tell(message) {
  place(message);
  let fact;
  try {
    fact = JSON.parse(message.data);
  } catch {
    return;
  }
  if (!fact.kind) return;
  document.dispatchEvent(new CustomEvent("fact", { detail: fact }));
  document.dispatchEvent(new CustomEvent(`fact:${fact.kind}`, { detail: fact }));
}

function showBar(words = full ? FULL : BAR) {
  const shown = document.querySelector(".stale-bar");
  if (shown?.textContent === words) return;
  shown?.remove();
  const bar = document.createElement("div");
  bar.className = "stale-bar";
  bar.setAttribute("role", "status");
  bar.textContent = words;
  const top = document.querySelector(".topbar");
  if (top) top.after(bar);
  else document.body.prepend(bar);
}

function opened() {
  alive();
  clearTimeout(barTimer);
  barTimer = null;
  document.querySelector(".stale-bar")?.remove();
  document.dispatchEvent(new CustomEvent(broken ? "live:back" : "live:open"));
  // Broken before the first number: nobody knows what was missed.
  unheard ||= broken && last === null;
  broken = false;
  full = false;
  again();
}

/** The page's parts ask for what they show. */
function again() {
  if (!unheard) return;
  unheard = false;
  setTimeout(() => document.dispatchEvent(new CustomEvent("live:again")), Math.random() * SPREAD_MS);
}

/** Too much was missed to be told one by one. */
function anew(message) {
  place(message);
  unheard = true;
  again();
}

/** The stream has come so far, also with facts that are not for this page. */
function place(message) {
  alive();
  if (message.lastEventId) last = message.lastEventId;
}

function lost() {
  broken = true;
  barTimer ??= setTimeout(() => {
    showBar();
    document.dispatchEvent(new CustomEvent("live:lost"));
  }, PATIENCE_MS);
  // The browser repeats a dropped connection itself, but not a refused one.
  if (source.readyState !== EventSource.CLOSED) return;
  setTimeout(connect, AGAIN_MS + Math.random() * SPREAD_MS);
  askWhy();
}

/** A refused stream does not say why: its door does. */
async function askWhy() {
  const enough = new AbortController();
  const answer = await fetch("/live", { signal: enough.signal }).catch(() => null);
  enough.abort();
  if (answer?.status !== 401) return;
  clearTimeout(barTimer);
  showBar(SIGNED_OUT);
}

function connect() {
  source?.close();
  source = new EventSource(`/live?page=${page}${last === null ? "" : `&after=${encodeURIComponent(last)}`}`);
  source.onopen = opened;
  source.onmessage = tell;
  source.onerror = lost;
  source.addEventListener("begin", place);
  source.addEventListener("beat", place);
  source.addEventListener("anew", anew);
  source.addEventListener("full", () => (full = true));
  for (const sign of SIGNS) {
    source.addEventListener(sign, ({ data }) => document.dispatchEvent(new CustomEvent(`live:${sign}`, { detail: JSON.parse(data) })));
  }
  source.addEventListener("presence", ({ data }) => document.dispatchEvent(new CustomEvent("presence", { detail: JSON.parse(data) })));
}

/** The browser knows before the silence does. */
function offline() {
  broken = true;
  clearTimeout(barTimer);
  barTimer = null;
  showBar();
  document.dispatchEvent(new CustomEvent("live:lost"));
}

/** A part that could not be read shows the past until something else happens. */
function missed({ detail }) {
  if (detail?.xhr && detail.xhr.status > 0 && detail.xhr.status < 500) return;
  unheard = true;
}

export function startLive() {
  connect();
  for (const name of ["htmx:sendError", "htmx:timeout", "htmx:responseError", "ask:unreached"]) {
    document.addEventListener(name, missed);
  }
  window.addEventListener("offline", offline);
  window.addEventListener("online", connect);
  // A page kept by the back button comes back with a dead connection.
  window.addEventListener("pageshow", (event) => event.persisted && connect());
  window.addEventListener("pagehide", () => source.close());
}
