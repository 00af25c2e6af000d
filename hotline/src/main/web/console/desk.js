// Which call the form is about: a call pops up, goes away, comes back after a reload.
import { showAll } from "./callbar.js";
import { forgetCaller, showCaller, showCallLine } from "./caller.js";
import { attach, current, drop, hasWords, parked, takeUp, turnTo } from "./draftbook.js";
import { resultShown, showForm } from "./filing.js";
import { fill, focusWords, readFields } from "./form.js";
import { element, part, readable } from "./parts.js";
import { state } from "./state.js";

const REJOIN_TURNS = 8;
const REJOIN_MS = 1000;
const SURE_MS = 3000;

const spoken = new Set(); // calls this window has talked on
let phone;
let shownCall = null;

const digits = (text) => (text ?? "").replace(/\D/g, "");

/** A call rings or is talked on: its caller on the left, its ticket in the middle. */
function pop(call) {
  shownCall = call.key;
  const draft = current();
  const foreign = draft.callKey ? draft.callKey !== call.key : digits(draft.fields.phone) !== "";
  if (resultShown()) {
    turnTo(call.key);
    showForm();
  } else if (draft.callKey !== call.key && foreign) {
    turnTo(call.key);
    fill(current().fields);
  } else {
    attach(call.key);
  }
  showParked();
  showCaller(call.key);
}

/** It rang here and was not taken here: nothing of it stays unless something was written. */
function unpop() {
  const missed = shownCall && !spoken.has(shownCall) && current().callKey === shownCall;
  shownCall = null;
  if (!missed) return;
  if (hasWords(current())) {
    attach(null);
    return;
  }
  drop();
  fill(current().fields);
  forgetCaller();
}

/** Takes what the server knows of our call. */
export function follow({ call, finishing }) {
  const about = call ?? finishing;
  if (about?.answeredAt) spoken.add(about.key);
  if (about && about.key !== shownCall) pop(about);
  showCallLine(call);
  if (!about && phone.state.call !== "talking") unpop();
  showAll();
}

export function talking() {
  const { call } = state() ?? {};
  if (call) spoken.add(call.key);
}

/** After a reload in mid-call: who it was about. The citizen who waits again comes back to us. */
export async function rejoin() {
  const { callKey } = current();
  for (let turn = 0; callKey && turn < REJOIN_TURNS; turn += 1) {
    const again = await showCaller(callKey, turn > 0);
    if (again || phone.state.call !== "idle" || current().callKey !== callKey) return;
    await new Promise((then) => setTimeout(then, REJOIN_MS));
  }
}

/** An empty form; while the citizen is on the line it is about the same person and call. */
export function beginAgain() {
  const call = state().call ?? state().finishing;
  if (call) {
    drop(call.key, { phone: readFields().phone, name: readFields().name });
  } else {
    drop();
    forgetCaller();
  }
}

/** What was written goes only at the second press. */
function sure(button) {
  if (!hasWords(current()) || button.dataset.sure) return true;
  const words = button.firstChild.textContent;
  button.dataset.sure = "asked";
  button.firstChild.textContent = "再按一次清空";
  setTimeout(() => {
    delete button.dataset.sure;
    button.firstChild.textContent = words;
  }, SURE_MS);
  return false;
}

export function showParked() {
  const chips = parked().map((draft) => {
    const chip = element("button", `未登记：${readable(draft.fields.phone || "无号码")}`, "chip");
    chip.type = "button";
    chip.title = draft.fields.content ?? "";
    chip.addEventListener("click", () => {
      takeUp(draft.key);
      showForm();
      showParked();
    });
    return chip;
  });
  part("parked").replaceChildren(...chips);
}

export function startDesk(thePhone) {
  phone = thePhone;
  part("fresh").addEventListener("click", ({ currentTarget }) => {
    if (!sure(currentTarget)) return;
    beginAgain();
    fill(current().fields);
    focusWords();
  });
  showParked();
}
