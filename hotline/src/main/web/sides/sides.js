// A list with one ticket open beside it: main[data-sides="/address"] > #list and #detail.
// The list refreshes by facts. The open ticket refreshes too, unless something is typed into it.
import { getPart, postJson } from "../staff/ask.js";
import { startAttach } from "../staff/attach.js";
import { sameForm, snapshot } from "../conflict/compare.js";
import { showBoth } from "../conflict/conflict.js";
import { say } from "../staff/say.js";
import { fieldsOf, refuse, sendOnce } from "./send.js";

const WIDE = matchMedia("(min-width: 821px)");
const SETTLE_MS = 400;

let before = "";
const main = () => document.querySelector("main[data-sides]");
const detail = () => document.getElementById("detail");
const shown = () => detail()?.dataset.shown ?? "";
const rows = () => [...document.querySelectorAll("#list .list-row")];
const address = (number) => `${main().dataset.sides}/${number}${location.search}`;
const typed = () => [...detail().querySelectorAll("textarea, input[type=text]")].some((field) => field.value.trim());

function mark() {
  for (const row of rows()) {
    if (row.dataset.number === shown()) row.setAttribute("aria-current", "true");
    else row.removeAttribute("aria-current");
  }
  main().toggleAttribute("data-open", shown() !== "");
  if (!WIDE.matches && shown() !== before) scrollTo(0, 0);
  before = shown();
}

export function swap(number) {
  return window.htmx.ajax("GET", address(number), { target: "#detail", select: "#detail", swap: "outerHTML" });
}

/** What of the open ticket others may change: its version, and at some desks who holds it. */
const stateOf = (part) => part.dataset.state ?? part.dataset.version;

async function newest(number) {
  const page = new DOMParser().parseFromString(await getPart(address(number)), "text/html");
  return page.getElementById("detail");
}

/** Shows what is new in the open ticket; asks first when something is typed into it. */
async function follow() {
  const number = shown();
  if (!number || detail().querySelector("[data-sending], [data-uploading]")) return;
  try {
    const fresh = await newest(number);
    if (shown() !== number || stateOf(fresh) === stateOf(detail())) return;
    if (typed()) detail().querySelector(".detail-news")?.removeAttribute("hidden");
    else await swap(number);
  } catch {
    // The bar of the lost connection says it already.
  }
}

/** The next ticket after the one that was done, as long as the list has any; a desk may know better. */
async function openNext(done) {
  if (!document.dispatchEvent(new CustomEvent("sides:next", { cancelable: true, detail: done }))) return;
  const now = rows();
  const at = now.findIndex((row) => row.dataset.number === done);
  const next = now[at + 1] ?? now[at - 1];
  window.htmx.trigger("#list", "refresh");
  if (next && next.dataset.number !== done && WIDE.matches) {
    next.click();
  } else if (WIDE.matches) {
    await swap(done);
  } else {
    location.assign(main().dataset.sides + location.search);
  }
}

async function conflict(form, sentence, code) {
  const before = snapshot(form);
  const { presence: number, readAt } = detail().querySelector("[data-presence]")?.dataset ?? {};
  await swap(shown());
  const place = detail().querySelector("[data-conflict]");
  const newer = sameForm(detail(), before);
  // Nobody else wrote: the step itself is not possible, and the form is still there to say so.
  if (newer && !/changed/.test(code)) return refuse(newer, sentence);
  if (place) await showBoth({ place, sentence, before, form: newer, number, readAt });
}

/** form[data-undo="/address"][data-undo-verb][data-undone]: the sentence that it is done takes it back. */
function undoOf({ undo, undoVerb, undone }, number) {
  if (!undo) return null;
  const act = async () => {
    try {
      await postJson(undo, {});
      say(undone, "good");
      window.htmx.trigger("#list", "refresh");
      // It is to be done again, and rightly; words begun on another are not left for it.
      if (typed()) return;
      history.pushState(null, "", address(number));
      await swap(number);
    } catch (refused) {
      say(`${number}：${refused.message}`, "bad");
    }
  };
  return { verb: undoVerb, act };
}

async function submit(event) {
  const form = event.target.closest("form[data-send]");
  if (!form) return;
  event.preventDefault();
  if (!form.dispatchEvent(new CustomEvent("check", { bubbles: true, cancelable: true, detail: event.submitter }))) return;
  const number = shown();
  const { send, done, then } = form.dataset;
  const sent = await sendOnce(form, send, fieldsOf(form, event.submitter), (sentence, code) => conflict(form, sentence, code));
  if (!sent) return;
  say(event.submitter?.dataset.done ?? done, "good", undoOf(form.dataset, number));
  if (then === "next") {
    await openNext(number);
  } else {
    window.htmx.trigger("#list", "refresh");
    await swap(number);
    detail().querySelector("textarea")?.focus();
  }
}

/** Opens the most pressing one by itself where there is room beside the list; data-first="ask": not. */
function openFirst() {
  if (main().dataset.first !== "ask" && !shown() && WIDE.matches && rows().length) swap(rows()[0].dataset.number);
}

export function startSides() {
  let later = null;
  startAttach();
  document.addEventListener("submit", submit);
  document.addEventListener("htmx:afterSettle", mark);
  document.addEventListener("click", (event) => event.target.closest("[data-reload]") && swap(shown()));
  for (const name of ["fact", "live:again"]) {
    document.addEventListener(name, ({ detail: fact }) => {
      if (fact?.number && fact.number !== (detail()?.dataset.ticket ?? shown())) return;
      clearTimeout(later);
      later = setTimeout(follow, SETTLE_MS);
    });
  }
  // The back button: nothing of a citizen was kept in the browser, so the page is asked for again.
  window.addEventListener("popstate", () => location.reload());
  mark();
  openFirst();
}
