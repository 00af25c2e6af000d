// Somebody calls during a call: said and sounded, never answered by itself.
import { beep } from "../phone/ring.js";
import { part, readable } from "./parts.js";

let phone;
let timer = null;

function show() {
  const { second } = phone.state;
  part("second-bar").hidden = second === null;
  if (second === null) {
    clearInterval(timer);
    timer = null;
    return;
  }
  part("second-words").textContent = `${readable(second) || "有人"} 正在呼叫您。您在通话中，线路没有变动，对方不久会听到忙音。`;
  if (timer) return;
  beep();
  timer = setInterval(beep, 3000);
}

export function startSecond(thePhone) {
  phone = thePhone;
  part("second-decline").addEventListener("click", () => phone.declineSecond());
  phone.addEventListener("change", show);
}
