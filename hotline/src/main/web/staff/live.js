// Live facts: the numbered stream of /live, resumed after a break from the last number seen.
// Each fact becomes the document's events "fact" and "fact:<Kind>"; htmx parts wait for them by name.
// "live:open" tells that the stream runs for the first time, "live:again" that it runs after a break:
// whoever shows a state that facts change asks for it then, so that nothing is missed in between.
// After a very long break the server tells "anew" instead of all that was missed: that is "live:again" too.
// "presence" brings who else is on the ticket that this page shows.

import { page } from "../presence/presence.js";

const AGAIN_MS = 2000;
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
let watch = null;

function alive() {
  clearTimeout(watch);
  watch = setTimeout(() => {
    lost();
    connect();
  }, SILENT_MS);
}

function tell(message) {
  alive();
  if (message.lastEventId) last = message.lastEventId;
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
  document.dispatchEvent(new CustomEvent(broken ? "live:again" : "live:open"));
  broken = false;
  full = false;
}

/** Too much was missed to be told one by one. */
function anew(message) {
  alive();
  last = message.lastEventId;
  document.dispatchEvent(new CustomEvent("live:again"));
}

function lost() {
  broken = true;
  barTimer ??= setTimeout(() => {
    showBar();
    document.dispatchEvent(new CustomEvent("live:lost"));
  }, PATIENCE_MS);
  // The browser repeats a dropped connection itself, but not a refused one.
  if (source.readyState !== EventSource.CLOSED) return;
  setTimeout(connect, AGAIN_MS);
  askWhy();
}

/** A refused stream does not say why; the way home leads to the sign-in page when nobody is signed in. */
async function askWhy() {
  const home = await fetch("/home", { headers: { Accept: "text/html" } }).catch(() => null);
  if (!home || new URL(home.url).pathname !== "/signin") return;
  clearTimeout(barTimer);
  showBar(SIGNED_OUT);
}

function connect() {
  source?.close();
  source = new EventSource(`/live?page=${page}${last === null ? "" : `&after=${encodeURIComponent(last)}`}`);
  source.onopen = opened;
  source.onmessage = tell;
  source.onerror = lost;
  source.addEventListener("beat", alive);
  source.addEventListener("anew", anew);
  source.addEventListener("full", () => (full = true));
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

export function startLive() {
  connect();
  window.addEventListener("offline", offline);
  window.addEventListener("online", connect);
  // A page kept by the back button comes back with a dead connection.
  window.addEventListener("pageshow", (event) => event.persisted && connect());
  window.addEventListener("pagehide", () => source.close());
}
