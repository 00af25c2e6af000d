// The agent console: a call becomes a ticket without the mouse.
import { Phone } from "../phone/phone.js";
import { oneWindow } from "../phone/onewindow.js";
import { startRinging, stopRinging } from "../phone/ring.js";
import { labelKeys } from "../staff/keys.js";
import { finishFirst, finished, showAll, startCallbar } from "./callbar.js";
import { forgetCaller, showCaller, showCallLine, startCaller } from "./caller.js";
import { attach, current, drop, hasWords, parked, takeUp, turnTo } from "./draftbook.js";
import { fill, focusWords, onFields, readFields, startForm } from "./form.js";
import { onFiled, resultShown, showForm, startFiling } from "./filing.js";
import { element, page, part, readable } from "./parts.js";
import { lines, moment } from "./scripts.js";
import { onState, startState, state } from "./state.js";
import { startSuggest } from "./suggest.js";

const TITLE = document.title;
const start = JSON.parse(page.dataset.console);
const phone = new Phone(start.phone ?? {});
const spoken = new Set(); // calls this window has talked on
let shownCall = null;

function digits(text) {
  return (text ?? "").replace(/\D/g, "");
}

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
  showCaller(call);
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

function follow({ call }) {
  if (call && call.key !== shownCall) pop(call);
  if (call) {
    showCallLine(call);
    if (call.answeredAt) spoken.add(call.key);
  } else if (phone.state.call !== "talking") {
    unpop();
  }
  showAll();
}

function showScripts() {
  const { kind, confidential, urgency } = readFields();
  const now = { call: phone.state.call, held: phone.state.held, kind, confidential, urgency, filed: resultShown() };
  const list = lines(now).map(({ text, tone }) => element("li", text, tone ? `script-${tone}` : ""));
  part("scripts").replaceChildren(...list);
  part("script-when").textContent = moment(now);
}

function showParked() {
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

function heard({ detail: { before, now } }) {
  if (now.call === before.call && now.held === before.held) return;
  if (now.call === "ringing") {
    startRinging();
    document.title = `来电 ${readable(now.number)} · ${TITLE}`;
  } else {
    stopRinging();
    document.title = TITLE;
  }
  if (now.call === "talking" && before.call !== "talking") {
    if (state()?.call) spoken.add(state().call.key);
    finishFirst();
    if (!document.activeElement || document.activeElement === document.body) focusWords();
  }
  showScripts();
}

function startPhone() {
  if (!start.phone) return;
  const take = oneWindow(
    phone.user,
    () => {
      part("elsewhere-bar").hidden = true;
      phone.start();
    },
    () => {
      phone.stop();
      part("elsewhere-bar").hidden = false;
    },
  );
  part("take").addEventListener("click", take);
}

startForm();
startSuggest();
startCaller();
startFiling();
startCallbar(phone);
onState(follow);
onFields(showScripts);
onFiled(({ phone: number, name }) => {
  finished();
  showScripts();
  // The citizen may have a second matter: same call, same person.
  if (shownCall && state().call) {
    drop(shownCall, { phone: number, name });
    showCaller(state().call);
  } else {
    forgetCaller();
  }
});
phone.addEventListener("change", heard);
/** What was written goes only at the second press. */
function sure(button) {
  if (!hasWords(current()) || button.dataset.sure) return true;
  const words = button.firstChild.textContent;
  button.dataset.sure = "asked";
  button.firstChild.textContent = "再按一次清空";
  setTimeout(() => {
    delete button.dataset.sure;
    button.firstChild.textContent = words;
  }, 3000);
  return false;
}

part("fresh").addEventListener("click", ({ currentTarget }) => {
  if (!sure(currentTarget)) return;
  const { callKey, fields } = current();
  drop(callKey, callKey ? { phone: fields.phone } : {});
  fill(current().fields);
  if (!callKey) forgetCaller();
  focusWords();
});
startState(start.state);
fill(current().fields);
showParked();
startPhone();
labelKeys(document);
window.consolePhone = phone;
