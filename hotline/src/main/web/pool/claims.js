// Claiming at the pool: the next one by itself, one out of the list, giving back, taking over, and
// who else is here. Whoever writes keeps the ticket; whoever is gone loses it after the city's minutes.
import { postJson } from "../staff/ask.js";
import { onKey } from "../staff/keys.js";
import { say } from "../staff/say.js";
import { swap } from "../sides/sides.js";

const HERE_MS = 30000;
const HOLD_MS = 45000;
const LOOK_MS = 5000;

const detail = () => document.getElementById("detail");
const claim = () => detail().querySelector("[data-claim]");
const refresh = () => window.htmx.trigger("#list", "refresh");
let asked = false;
let heldAt = 0;

async function open(number) {
  history.pushState(null, "", `/pool/${number}`);
  await swap(number);
  // Keys go to the page, not to a row of the list.
  document.activeElement?.blur?.();
}

/** Refusals are said; nothing is sent twice by a nervous finger. */
async function once(work) {
  if (asked) return;
  asked = true;
  try {
    await work();
  } catch (refused) {
    say(refused.message, "bad");
  } finally {
    asked = false;
    refresh();
  }
}

export function next() {
  return once(async () => {
    const { number } = await postJson("/pool/next");
    if (number) {
      await open(number);
      return;
    }
    say("没有可领的工单了：其余的别人正在办理，或是您放回过的，可在列表中打开领取。");
    // Not a new page: the sentence that the last one was sent can still take it back.
    history.pushState(null, "", "/pool");
    await window.htmx.ajax("GET", "/pool", { target: "#detail", select: "#detail", swap: "outerHTML" });
  });
}

const take = (number, takeOver) =>
  once(async () => {
    try {
      await postJson(`/pool/${number}/claim`, { takeOver });
    } finally {
      await open(number);
    }
  });

const giveBack = (number) =>
  once(async () => {
    await postJson(`/pool/${number}/give-back`);
    say(`${number} 已放回派单池`, "good");
  }).then(next);

/** Writing renews the claim, at most once in a while. */
async function hold() {
  const mine = claim();
  if (mine?.dataset.mine === undefined || Date.now() - heldAt < HOLD_MS) return;
  heldAt = Date.now();
  try {
    const { until } = await postJson(`/pool/${mine.dataset.claim}/hold`);
    if (until) mine.dataset.until = until;
    else over(mine);
  } catch {
    // The bar of the lost connection says it; the claim lasts some minutes more.
  }
}

function over(mine) {
  delete mine.dataset.mine;
  const words = mine.querySelector("[data-held]");
  if (!words) return;
  words.textContent = "领取时间已过，别人可以领取；您写的内容还在，请重新领取";
  mine.classList.add("pool-theirs");
  const button = mine.querySelector("[data-give-back]");
  delete button.dataset.giveBack;
  button.dataset.take = "";
  button.textContent = "重新领取";
}

function look() {
  const mine = claim();
  if (mine?.dataset.mine === undefined) return;
  if (Date.now() > Date.parse(mine.dataset.until)) over(mine);
}

async function here() {
  const place = document.querySelector("[data-people]");
  if (!place || document.hidden) return;
  const answer = await fetch("/pool/people", { method: "POST", headers: { Accept: "text/html", "HX-Request": "true" } }).catch(() => null);
  if (answer?.ok) place.innerHTML = await answer.text();
}

function clicked({ target }) {
  const number = target.closest("[data-claim]")?.dataset.claim;
  if (target.closest("[data-next]")) next();
  else if (target.closest("[data-give-back]")) giveBack(number);
  else if (target.closest("[data-take-over]")) take(number, true);
  else if (target.closest("[data-take]")) take(number, false);
}

/** L claims the row under the cursor; Y sends the open ticket as the catalogue says. */
function key(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  const row = document.activeElement?.closest?.("#list .list-row");
  if (event.key.toLowerCase() === "l" && row) {
    event.preventDefault();
    event.stopImmediatePropagation();
    take(row.dataset.number, false);
  }
  const form = detail().querySelector("form[data-offices]");
  if (event.key.toLowerCase() === "y" && form?.querySelector(".suggestion:not(.suggestion-off)")) {
    event.preventDefault();
    form.requestSubmit();
  }
}

export function startClaims() {
  document.addEventListener("click", clicked);
  onKey(document, key, "keydown", true);
  document.addEventListener("input", ({ target }) => detail().contains(target) && hold());
  document.addEventListener("sides:next", (event) => {
    event.preventDefault();
    next();
  });
  for (const fact of ["TicketClaimed", "ClaimGivenBack", "TicketDispatched"]) document.addEventListener(`fact:${fact}`, here);
  document.addEventListener("visibilitychange", here);
  setInterval(here, HERE_MS);
  setInterval(look, LOOK_MS);
  here();
}
