// A ticket's own page.
import { fieldsOf, sendOnce } from "../sides/send.js";
import { getPart } from "../staff/ask.js";
import { startPicks } from "../staff/pick.js";
import { startIdentity } from "./identity.js";

const SETTLE_MS = 400;
const page = document.querySelector("main[data-ticket]");
let later = null;

/** Says that there is news instead of moving what somebody is reading. */
async function follow() {
  try {
    const fresh = new DOMParser().parseFromString(await getPart(location.pathname), "text/html");
    const version = fresh.querySelector("main[data-ticket]")?.dataset.version;
    if (version && version !== page.dataset.version) page.querySelector(".detail-news").hidden = false;
  } catch {
    // The bar of the lost connection says it already.
  }
}

for (const name of ["fact", "live:again"]) {
  document.addEventListener(name, ({ detail: fact }) => {
    if (fact?.number && fact.number !== page.dataset.ticket) return;
    clearTimeout(later);
    later = setTimeout(follow, SETTLE_MS);
  });
}
/** A step of the hotline's own; what came of it stands in the history below. */
document.addEventListener("submit", async (event) => {
  const form = event.target.closest("form[data-send]");
  if (!form) return;
  event.preventDefault();
  if (await sendOnce(form, form.dataset.send, fieldsOf(form))) location.reload();
});
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-reload]")) location.reload();
  if (event.target.closest("[data-print]")) print();
});
page.querySelector("audio")?.addEventListener("error", ({ target }) => {
  target.hidden = true;
  page.querySelector("[data-no-recording]").hidden = false;
});
startPicks(document);
startIdentity();
