// The keypad 拨号盘: digits into the call, by mouse or keyboard; what was pressed stays to be read.
import { onKey } from "../staff/keys.js";
import { element, part } from "./parts.js";

const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"];
const MOST = 24;

let phone;
let before = null;

function press(key) {
  if (phone.state.call !== "talking") return;
  phone.digit(key);
  part("keypad-pressed").textContent = (part("keypad-pressed").textContent + key).slice(-MOST);
}

function open(shown) {
  if (shown === !part("keypad").hidden) return;
  part("keypad").hidden = !shown;
  part("keypad-open").setAttribute("aria-expanded", String(shown));
  if (shown) {
    before = document.activeElement;
    part("keypad-pressed").textContent = "";
    part("keypad").querySelector("[data-digit]").focus();
  } else {
    before?.focus();
  }
}

export function startKeypad(thePhone) {
  phone = thePhone;
  part("keypad-keys").replaceChildren(
    ...KEYS.map((key) => {
      const button = element("button", key, "btn");
      button.type = "button";
      button.dataset.digit = key;
      button.setAttribute("aria-label", { "*": "星号", "#": "井号" }[key] ?? key);
      button.addEventListener("click", () => press(key));
      return button;
    }),
  );
  part("keypad-open").addEventListener("click", () => open(part("keypad").hidden));
  onKey(part("keypad"), (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape") {
      open(false);
      event.stopPropagation();
    } else if (KEYS.includes(event.key)) {
      press(event.key);
      event.preventDefault();
    }
  });
  phone.addEventListener("change", () => {
    part("keypad-open").disabled = phone.state.call !== "talking" || !phone.dials;
    if (phone.state.call !== "talking") open(false);
  });
}
