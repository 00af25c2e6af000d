// Through which queue the call came: its name, what to say first, and what its ticket begins as.
import { form, readFields } from "./form.js";
import { part } from "./parts.js";

let begun = null;

/** What the queue demands is ticked once; the agent may choose another kind. */
function begin(call, queue) {
  if (begun === call.key) return;
  begun = call.key;
  if (queue.confidential) form.elements.confidential.checked = true;
  if (queue.kind && !readFields().kind) form.elements.kind.value = queue.kind;
  form.dispatchEvent(new Event("input", { bubbles: true }));
}

export function showLine({ call, callQueue }) {
  const place = part("call-queue");
  const general = callQueue?.key === "general";
  const special = call && callQueue && (!general || callQueue.why);
  place.hidden = !special;
  if (!special) return;
  part("call-queue-name").textContent = callQueue.name;
  part("call-queue-name").hidden = general;
  part("call-queue-why").textContent = callQueue.why ? `优先：${callQueue.why}` : "";
  part("call-queue-why").hidden = !callQueue.why;
  part("call-queue-secret").hidden = !callQueue.confidential;
  part("call-queue-greeting").textContent = callQueue.greeting;
  begin(call, callQueue);
}
