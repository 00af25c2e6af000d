// Left: who calls and what they asked before. Right: one of those tickets, opened to be read.
import { getPart, postPart } from "../staff/ask.js";
import { labelKeys } from "../staff/keys.js";
import { form, readFields, setField } from "./form.js";
import { element, length, part, readable } from "./parts.js";
import { now } from "./state.js";

const EMPTY = part("past").innerHTML;
const LONG_ENOUGH = 7;
let shown = "";

function put(markup) {
  const past = part("past");
  past.innerHTML = markup;
  const caller = past.querySelector("[data-caller]");
  part("past-count").textContent = caller?.dataset.count ?? "";
  showOpen(Number(caller?.dataset.open ?? 0));
  return caller?.dataset ?? {};
}

/** A repeat is seen before it is filed again. */
function showOpen(count) {
  part("open-count").textContent = count ? `${count} 件未办结` : "";
}

function waiting() {
  const skeleton = element("div", "", "panel-body");
  for (let line = 0; line < 3; line += 1) skeleton.append(element("span", "…", "skeleton"));
  part("past").replaceChildren(skeleton);
}

/**
 * Shows who calls or called; the number goes into the form unless another one was written there.
 * Answers whether the citizen was cut off and waits again.
 */
export async function showCaller(callKey, quietly = false) {
  const address = `/console/calls/${encodeURIComponent(callKey)}`;
  shown = address;
  if (!quietly) waiting();
  try {
    const markup = await getPart(address);
    if (shown !== address) return false;
    const { number, waiting: again } = put(markup);
    const big = part("who-number");
    big.textContent = number ? readable(number) : "号码未显示";
    big.hidden = false;
    if (number && !readFields().phone) setField("phone", number);
    return again === "true";
  } catch (refused) {
    if (shown === address) part("past").replaceChildren(element("p", refused.message, "empty"));
    return false;
  }
}

export function forgetCaller() {
  shown = "";
  part("who-number").hidden = true;
  part("past").innerHTML = EMPTY;
  part("past-count").textContent = "";
  showOpen(0);
  part("call-line").textContent = "";
  part("detail").hidden = true;
}

/** "等候 12 秒" while it rings and after. */
export function showCallLine(call) {
  if (!call?.queuedAt) return;
  const until = call.answeredAt ? Date.parse(call.answeredAt) : now();
  part("call-line").textContent = `等候 ${length(until - Date.parse(call.queuedAt))}`;
}

/** A number typed by hand, without a call: its earlier tickets all the same. */
async function lookUp() {
  const phone = readFields().phone.trim();
  const asked = `callers ${phone}`;
  part("phone-error").hidden = true;
  form.elements.phone.removeAttribute("aria-invalid");
  if (phone.length < LONG_ENOUGH || shown === asked || !part("who-number").hidden) return;
  shown = asked;
  try {
    const markup = await postPart("/console/callers", { phone });
    if (shown === asked) put(markup);
  } catch (refused) {
    if (shown !== asked) return;
    shown = "";
    part("phone-error").textContent = refused.message;
    part("phone-error").hidden = false;
    form.elements.phone.setAttribute("aria-invalid", "true");
  }
}

async function openTicket(button) {
  const panel = part("detail");
  try {
    panel.innerHTML = await getPart(`/console/tickets/${encodeURIComponent(button.dataset.ticket)}`);
  } catch (refused) {
    panel.replaceChildren(element("p", refused.message, "say say-bad"));
  }
  panel.hidden = false;
  labelKeys(panel);
  part("past").querySelectorAll("[data-ticket]").forEach((row) => row.setAttribute("aria-current", String(row === button)));
}

export function startCaller() {
  form.elements.phone.addEventListener("change", lookUp);
  part("past").addEventListener("click", (event) => {
    const button = event.target.closest("[data-ticket]");
    if (button) openTicket(button);
  });
  part("detail").addEventListener("click", (event) => {
    if (event.target.closest("[data-close]")) part("detail").hidden = true;
  });
}
