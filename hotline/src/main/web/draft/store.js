// Drafts by name: kept in this browser at once, on the server a moment later, also while the page goes;
// what the server has confirmed goes from this browser.
// Tells the document "draft:state" {name, words, bad}, "draft:found" {name, content, at}, and
// "draft:elsewhere" {name, theirs} when the same person wrote on in another window or computer.
import { countUnsaved, dropLocal, dropOthers, dropOwn, readLocal, writeLocal } from "./local.js";
import { settle } from "./settle.js";
import { shortly } from "./words.js";

const PAUSE_MS = 700;
const AGAIN_MS = 5000;
const LEAVE_MS = 2000;
const OFFLINE = "连接中断，内容已保存在本机";
const ENDED = "登录已失效，内容已保存在本机；请在新窗口重新登录";
const NOWHERE = "本机不能保存草稿，请先不要离开这一页";

function fresh() {
  const bytes = [...crypto.getRandomValues(new Uint8Array(12))];
  return { writer: bytes.map((byte) => byte.toString(16).padStart(2, "0")).join(""), turn: 0, open: new Map() };
}

// One for the page, whichever of its scripts asks: they are bundled each with a copy of this file.
const page = (globalThis.line12345Drafts ??= fresh());
const { open, writer } = page; // open: name → {text, version, dirty, at, timer, sending, asked, stopped}

function entryOf(name) {
  if (!open.has(name)) open.set(name, { text: null, version: 0, dirty: false, ...readLocal(name) });
  return open.get(name);
}

const tell = (kind, detail) => document.dispatchEvent(new CustomEvent(kind, { detail }));
const state = (name, words, bad = false) => tell("draft:state", { name, words, bad });
const keepLocal = (name, { text, version, dirty, at }) => writeLocal(name, { text, version, dirty, at });

function later(name, entry, wait) {
  clearTimeout(entry.timer);
  entry.timer = setTimeout(() => send(name), wait);
}

async function request(method, address, body, leaving = false) {
  const answer = await fetch(address, {
    method,
    keepalive: leaving,
    headers: { Accept: "application/json", ...(body && { "Content-Type": "application/json" }) },
    body: body && JSON.stringify(body),
  });
  if (answer.redirected && new URL(answer.url).pathname === "/signin") return { status: 401 };
  return { status: answer.status, told: await answer.json().catch(() => null) };
}

function answered(name, entry, sent, { status, told }) {
  if (status === 200) {
    entry.version = told.version;
    if (entry.text !== sent) return later(name, entry, PAUSE_MS);
    entry.dirty = false;
    entry.at = told.savedAt;
    dropLocal(name);
    return state(name, `草稿已保存 ${shortly(told.savedAt)}`);
  }
  if (status === 409) return elsewhere(name, entry);
  if (status === 422) {
    entry.stopped = true; // until something is changed
    return state(name, told?.sentence ?? OFFLINE, true);
  }
  state(name, status === 401 ? ENDED : OFFLINE, true);
  return later(name, entry, AGAIN_MS);
}

async function send(name, leaving = false) {
  const entry = open.get(name);
  if (!entry?.dirty || entry.asked || entry.stopped || (entry.sending && !leaving)) return;
  clearTimeout(entry.timer);
  const { text } = entry;
  const body = { form: name, content: text, seen: entry.version, writer, turn: (page.turn += 1) };
  const sending = request("POST", "/drafts", body, leaving).catch(() => ({ status: 0 }));
  entry.sending = sending;
  const answer = await sending;
  if (entry.sending === sending) entry.sending = null;
  if (open.get(name) === entry) answered(name, entry, text, answer);
  else if (!open.has(name)) drop(name); // sent or thrown away meanwhile
}

async function elsewhere(name, entry) {
  const { told } = await request("GET", `/drafts?form=${name}`).catch(() => ({ told: null }));
  if (open.get(name) === entry && Array.isArray(told)) found(name, entry, told[0] ?? null);
}

/** What the server has is compared with what this browser has. */
function found(name, entry, server) {
  const local = entry.text === null ? null : entry;
  const which = settle(local, server);
  if (which === "server") {
    Object.assign(entry, { text: server.content, version: server.version, dirty: false, at: server.savedAt });
    dropLocal(name);
    tell("draft:found", { name, content: JSON.parse(server.content), at: entry.at });
  } else if (which === "local") {
    entry.version = server?.version ?? 0;
    later(name, entry, 0);
  } else if (which === "sent") {
    open.delete(name);
    dropLocal(name);
    tell("draft:gone", { name });
  } else if (which === "ask") {
    entry.asked = server;
    tell("draft:elsewhere", { name, theirs: { content: JSON.parse(server.content), at: server.savedAt } });
  }
}

/** The answer to "draft:elsewhere": our words count, or the others. */
export function choose(name, mine) {
  const entry = open.get(name);
  const server = entry?.asked;
  if (!server) return;
  entry.asked = null;
  if (mine) {
    entry.version = server.version;
    later(name, entry, 0);
  } else {
    entry.dirty = false;
    found(name, entry, server);
  }
}

/** What this browser has, at once; null when nothing. */
export function read(name) {
  const { text } = entryOf(name);
  return text === null ? null : JSON.parse(text);
}

export function write(name, content) {
  const entry = entryOf(name);
  Object.assign(entry, { text: JSON.stringify(content), dirty: true, stopped: false, at: new Date().toISOString() });
  if (!keepLocal(name, entry)) state(name, NOWHERE, true);
  later(name, entry, PAUSE_MS);
}

/** Asks the server for these; tells by the events above what it has. */
export async function fetchDrafts(names) {
  if (!names.length) return;
  const query = names.map((name) => `form=${encodeURIComponent(name)}`).join("&");
  const { status, told } = await request("GET", `/drafts?${query}`).catch(() => ({ status: 0 }));
  for (const name of names) {
    const entry = entryOf(name);
    if (status === 200) found(name, entry, told.find(({ form }) => form === name) ?? null);
    else if (entry.dirty) later(name, entry, AGAIN_MS);
  }
}

/** It was sent or is not wanted; a save still on its way is followed by another removal. */
export function drop(name) {
  const entry = open.get(name);
  clearTimeout(entry?.timer);
  open.delete(name);
  dropLocal(name);
  request("DELETE", `/drafts?form=${encodeURIComponent(name)}`, undefined, true).catch(() => {});
}

/** Before the page goes: what is not on the server yet goes there without waiting. */
export function flush(leaving = true) {
  return Promise.all([...open.keys()].map((name) => send(name, leaving)));
}

/** Before the end of a shift; answers how many drafts the server still has not got. */
export async function leave() {
  await Promise.race([flush(), new Promise((done) => setTimeout(done, LEAVE_MS))]);
  return countUnsaved();
}

/** Nothing stays on the desk, neither saved nor unsaved. */
export const clearDesk = dropOwn;

export function startStore() {
  dropOthers();
  window.addEventListener("pagehide", () => flush());
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && flush());
  const again = () => flush(false);
  window.addEventListener("online", again);
  document.addEventListener("live:back", again);
}
