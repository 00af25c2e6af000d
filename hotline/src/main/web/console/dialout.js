// The number in the form: called back by a click, or put on the list of those not to be called 免打扰.
import { getJson, postJson } from "../staff/ask.js";
import { say } from "../staff/say.js";
import { readFields } from "./form.js";
import { part } from "./parts.js";

const POLL_MS = 700;
const WANTS_REASON = ["outbound-quiet-hours", "outbound-do-not-call-reason"];
let phone;
let going = false;

/** Our own telephone rings first: taken by itself, since we asked for it. */
async function follow() {
  for (;;) {
    const call = await getJson("/outbound/call").catch(() => null);
    if (call && call.outcome !== null) {
      part("dial-now").textContent = call.words;
      return;
    }
    if (call) {
      if (phone.state.call === "ringing" && !call.connectedAt) phone.answer();
      part("dial-now").textContent = call.words;
    }
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
}

async function dial() {
  if (going) return;
  going = true;
  const why = part("dial-why");
  try {
    await postJson("/outbound/call", { number: readFields().phone, urgent: false, reason: why.value.trim() });
    why.hidden = true;
    await follow();
  } catch (refused) {
    say(refused.message, "bad");
    if (WANTS_REASON.includes(refused.code)) {
      why.hidden = false;
      why.focus();
    }
  } finally {
    going = false;
  }
}

/** Goes only at the second press: nobody gets off the list by a slip of the hand either. */
async function noCalls({ currentTarget: button }) {
  if (!button.dataset.sure) {
    button.dataset.sure = "asked";
    say("再按一次：把联系电话登记为免打扰，以后不再回访和外呼", "warn");
    setTimeout(() => delete button.dataset.sure, 5000);
    return;
  }
  delete button.dataset.sure;
  try {
    await postJson("/outbound/quiet", { number: readFields().phone, written: false, reason: "通话中要求", until: "" });
    say("已登记免打扰", "good");
  } catch (refused) {
    say(refused.message, "bad");
  }
}

export function startDialOut(thePhone) {
  phone = thePhone;
  part("dial").addEventListener("click", dial);
  part("no-calls").addEventListener("click", noCalls);
}
