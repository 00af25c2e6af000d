// The practice phone: a citizen's telephone in the browser.
import { Phone } from "../phone/phone.js";
import { microphoneTrouble } from "../phone/microphone.js";
import { oneWindow } from "../phone/onewindow.js";
import { startRinging, stopRinging } from "../phone/ring.js";
import { LINK_WORDS } from "../phone/words.js";
import { onKey } from "../staff/keys.js";

const HOTLINE = "12345";
const KEPT = "line12345-practice-number";

const page = document.querySelector("[data-phone]");
const part = (name) => page.querySelector(`[data-part="${name}"]`);
const phone = new Phone(JSON.parse(page.dataset.phone));
const number = part("number");
const onlyAnswers = "onlyAnswers" in page.dataset;
let trouble = null;
// Whether the present call came in.
let called = false;

/** Digits of a caller's number, or null. Full-width digits and spaces are forgiven. */
function callerDigits() {
  const digits = number.value.normalize("NFKC").replace(/[\s-]/g, "");
  return /^\d{3,15}$/.test(digits) ? digits : null;
}

function clock(since) {
  const seconds = Math.max(0, Math.floor((Date.now() - since) / 1000));
  return `${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
}

function words({ link, call, since, ending }) {
  if (call === "ringing") return ["12345 来电，请接听", "12345 is calling"];
  if (call === "calling") return ["正在呼叫 12345 …", "Calling"];
  if (call === "talking" && link === "lost") return [`已接通 ${clock(since)}，正在恢复连接`, "Connected; the link is being restored"];
  if (call === "talking" && called) return [`已接通 ${clock(since)}`, "Connected"];
  if (call === "talking") return [`已接通 ${clock(since)}，振铃声表示在等话务员`, "Connected; ringing means you are waiting for an agent"];
  if (link !== "ready") return [LINK_WORDS[link], link === "connecting" ? "Connecting" : "Not connected"];
  if (call !== "ended" && onlyAnswers) return ["等待来电", "Waiting for a call"];
  if (call === "ended") return [ending, "The call is over"];
  return ["可以拨打", "Ready to call"];
}

function show() {
  const { link, call, muted } = phone.state;
  const busy = ["ringing", "calling", "talking"].includes(call);
  if (call === "ringing" || call === "calling") called = call === "ringing";
  if (call === "ringing") startRinging();
  else stopRinging();
  const [chinese, english] = words(phone.state);
  part("state").textContent = chinese;
  part("state-english").textContent = english;
  page.dataset.call = call;
  part("call").hidden = busy || onlyAnswers;
  part("answer").hidden = call !== "ringing";
  part("call").disabled = link !== "ready" || trouble !== null;
  part("hangup").hidden = !busy;
  part("mute").disabled = call !== "talking";
  part("mute").setAttribute("aria-pressed", String(muted));
  number.disabled = busy;
  page.querySelectorAll("[data-digit]").forEach((key) => (key.disabled = call !== "talking"));
}

function sayTrouble(sentence) {
  part("trouble").textContent = sentence ?? "";
  part("trouble").hidden = !sentence;
}

function dial() {
  const digits = callerDigits();
  number.setAttribute("aria-invalid", String(!digits));
  part("number-error").hidden = Boolean(digits);
  if (!digits) {
    number.focus();
    return;
  }
  localStorage.setItem(KEPT, digits);
  part("pressed").textContent = "";
  phone.call(HOTLINE, [`X-Practice-Number: ${digits}`]);
}

function press(digit) {
  if (phone.state.call !== "talking") return;
  phone.digit(digit);
  part("pressed").textContent += digit;
}

function typed(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target === number) {
    if (event.key === "Enter") part("call").click();
  } else if (/^[0-9*#]$/.test(event.key)) {
    press(event.key);
  } else if (event.key === "Escape") {
    phone.hangUp();
  }
}

number.value = localStorage.getItem(KEPT) ?? number.value;
part("call").addEventListener("click", dial);
part("answer").addEventListener("click", () => phone.answer());
part("hangup").addEventListener("click", () => phone.hangUp());
part("mute").addEventListener("click", () => phone.toggleMute());
page.querySelectorAll("[data-digit]").forEach((key) => key.addEventListener("click", () => press(key.dataset.digit)));
onKey(document, typed);
phone.addEventListener("change", show);
setInterval(show, 1000);

microphoneTrouble().then((sentence) => {
  trouble = sentence;
  sayTrouble(sentence);
  show();
});
const take = oneWindow(
  phone.user,
  () => {
    part("elsewhere").hidden = true;
    phone.start();
  },
  () => {
    phone.stop();
    part("elsewhere").hidden = false;
  },
);
part("take").addEventListener("click", take);
window.practicePhone = phone;
show();
