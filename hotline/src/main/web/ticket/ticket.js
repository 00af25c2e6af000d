// A ticket's own page.
import { sameForm, snapshot } from "../conflict/compare.js";
import { showBoth } from "../conflict/conflict.js";
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
    const version = (await fresh()).querySelector("main[data-ticket]")?.dataset.version;
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
const fresh = async () => new DOMParser().parseFromString(await getPart(location.pathname), "text/html");

/** The page stays as it is read; only the form learns of the newer version. */
async function conflict(form, sentence, code) {
  const before = snapshot(form);
  const newer = sameForm(await fresh(), before);
  if (newer?.elements.version) form.elements.version.value = newer.elements.version.value;
  const { presence: number, readAt } = page.querySelector("[data-presence]").dataset;
  if (newer && !/changed/.test(code)) return;
  let place = form.parentElement.querySelector("[data-conflict]");
  if (!place) {
    place = document.createElement("div");
    place.className = "conflict";
    place.dataset.conflict = "";
    form.before(place);
  }
  await showBoth({ place, sentence, before, form: newer && form, theirs: newer, number, readAt });
}

/** A step of the hotline's own; what came of it stands in the history below. */
document.addEventListener("submit", async (event) => {
  const form = event.target.closest("form[data-send]");
  if (!form) return;
  event.preventDefault();
  if (!(await sendOnce(form, form.dataset.send, fieldsOf(form), (sentence, code) => conflict(form, sentence, code)))) return;
  location.reload();
});
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-reload]")) location.reload();
});
startPicks(document);
startIdentity();
