// The rota: a cell is saved as soon as another shift is chosen; the forecast beside it follows.
import { fieldsOf, sendOnce } from "../sides/send.js";
import { getPart, postJson } from "../staff/ask.js";
import { say } from "../staff/say.js";
import { joinGroups, moreGroups } from "./groups.js";
import { refresh, startPosting } from "./post.js";
import { look } from "./swap.js";

const page = () => document.getElementById("page");

/** One cell after the other: each carries the version that the one before has made. */
let turn = Promise.resolve();

function place({ target: cell }) {
  if (!cell.matches?.("[data-cell], [data-break]")) return;
  turn = turn.then(() => send(cell));
}

async function send(cell) {
  const group = cell.matches("[data-break]");
  const { day, account, shift } = cell.dataset;
  const body = { day, accountId: Number(account), shift: group ? shift : cell.value, breakGroup: group ? Number(cell.value) : null, seen: Number(page().dataset.version) };
  try {
    const { version } = await postJson("/rota/seats", body);
    page().dataset.version = version;
    for (const field of document.querySelectorAll("[data-seen]")) field.value = version;
    cell.classList.toggle("rota-on", cell.value !== "");
    follow();
  } catch (refused) {
    say(refused.message, "bad");
    await refresh();
  }
}

let later = null;
function follow() {
  clearTimeout(later);
  later = setTimeout(() => turn.then(renew), 700);
}

/** What follows from the cells is read again; the cells themselves stay, somebody is going through them. */
async function renew() {
  await refresh("#rota-side");
  const fresh = new DOMParser().parseFromString(await getPart(location.pathname + location.search), "text/html");
  for (const old of document.querySelectorAll("[data-follows]")) {
    const part = fresh.getElementById(old.id);
    if (part && part.innerHTML !== old.innerHTML) old.replaceWith(part);
  }
}

async function newShift(event) {
  const form = event.target.closest("form[data-new-shift]");
  if (!form) return;
  event.preventDefault();
  // A shift is known by a code that never changes; nobody has to think of one.
  const code = `S${Date.now().toString(36).toUpperCase()}`;
  const sent = await sendOnce(form, `/rota/shifts/${encodeURIComponent(code)}`, fieldsOf(form));
  if (!sent) return;
  say("已新增班次", "good");
  await refresh();
}

document.addEventListener("change", place);
// Before the form is read.
document.addEventListener("submit", ({ target }) => joinGroups(target), true);
document.addEventListener("click", ({ target }) => target.closest("[data-group-more]") && moreGroups(target.closest("[data-groups]")));
document.addEventListener("change", ({ target }) => target.form?.matches("[data-ahead]") && look(target.form));
document.addEventListener("submit", newShift);
startPosting();
