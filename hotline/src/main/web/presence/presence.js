// [data-presence="number"]: says who else has this ticket open and what they do. The page tells the
// server which ticket it shows every 15 s and when that changes; the live stream brings the answers.
import { postJson, Refused } from "../staff/ask.js";

const BEAT_MS = 15000;
const WRITING_MS = 60000; // after a minute without a key somebody only reads
const DOING = { reply: "REPLY", return: "APPLY", extension: "APPLY", hard: "APPLY", unreasonable: "APPLY", pause: "APPLY", sendback: "REVIEW", application: "REVIEW", decide: "REVIEW", reject: "REVIEW", meeting: "REVIEW", dispatch: "DISPATCH", callback: "CALL_BACK", order: "SUPERVISE" };

/** The random name of this page, also in the address of the live stream. */
export const page = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

let told = { number: "", doing: "" };
let writing = { form: null, until: 0 };

const strips = () => [...document.querySelectorAll("[data-presence]")].filter((strip) => strip.parentElement.getClientRects().length > 0);
const strip = () => strips().at(-1);

function doing() {
  const { form, until } = writing;
  if (!form?.isConnected || performance.now() > until) return "VIEW";
  return DOING[(form.dataset.draft ?? "").split("-")[0]] ?? "WRITE";
}

/** "李红（城管局）正在填写答复 · 王明（话务员）正在查看" */
export function presenceWords(others) {
  return others.map(({ name, from, doing: what }) => `${name}${from ? `（${from}）` : ""} ${what}`).join(" · ");
}

function show(others) {
  const words = presenceWords(others);
  for (const one of strips()) {
    if (one.textContent !== words) one.textContent = words;
    one.hidden = !words;
    one.classList.remove("presence-lost");
  }
}

async function beat() {
  const now = { number: document.visibilityState === "hidden" ? "" : (strip()?.dataset.presence ?? ""), doing: doing() };
  if (!now.number && !told.number) return;
  told = now;
  try {
    const others = await postJson("/presence", { page, ...now });
    if (told.number === now.number) show(others);
  } catch (refused) {
    // Not this person's business any more, or nobody knows who is there.
    if (refused instanceof Refused) show([]);
    else lost();
  }
}

function lost() {
  for (const one of strips()) {
    one.textContent = "连接中断，暂时看不到谁在这张工单上";
    one.classList.add("presence-lost");
    one.hidden = false;
  }
}

/** At once when something has changed since it was last told. */
function look() {
  const number = strip()?.dataset.presence ?? "";
  if (number !== told.number || (number && doing() !== told.doing)) beat();
}

function leave() {
  if (!told.number) return;
  told = { number: "", doing: "" };
  const body = JSON.stringify({ page, number: "", doing: "" });
  fetch("/presence", { method: "POST", keepalive: true, headers: { "Content-Type": "application/json" }, body }).catch(() => {});
}

let soon = null;

export function startPresence() {
  new MutationObserver(() => {
    clearTimeout(soon);
    soon = setTimeout(look, 150);
  }).observe(document.body, { childList: true, subtree: true });
  document.addEventListener("input", ({ target, isTrusted }) => {
    if (!isTrusted || !target.form?.dataset.draft) return;
    writing = { form: target.form, until: performance.now() + WRITING_MS };
    look();
  });
  document.addEventListener("presence", ({ detail }) => told.number && show(detail));
  document.addEventListener("live:back", beat);
  document.addEventListener("live:open", beat);
  document.addEventListener("live:lost", lost);
  document.addEventListener("visibilitychange", () => (document.visibilityState === "hidden" ? leave() : beat()));
  window.addEventListener("pagehide", leave);
  setInterval(beat, BEAT_MS);
  look();
}
