// Keys: data-key="Alt+T" presses or focuses its element; hints show while Alt is held.
// event.code is used for letters and signs, because with Alt, or while Chinese is typed, they give
// another character on some keyboards.
const SIGNS = { Comma: ",", Period: ".", Slash: "/", Semicolon: ";", Quote: "'", BracketLeft: "[", BracketRight: "]", Minus: "-", Equal: "=", Backslash: "\\" };

// The press that ends a composition (Enter, a digit, space) may come once more as a plain one.
const ENDED_MS = 80;
let ended = -Infinity;

if (typeof window !== "undefined") {
  window.addEventListener?.("compositionend", (event) => (ended = event.timeStamp), true);
}

/** True while an input method is composing, and for the press that ended it: no such key belongs to us. */
export function composing(event) {
  return event.isComposing || event.keyCode === 229 || event.timeStamp - ended < ENDED_MS;
}

/**
 * The only way to listen to keys: nothing is heard while an input method composes. A test looks that
 * no script listens otherwise.
 */
export function onKey(target, handler, name = "keydown", capture = false) {
  const safe = (event) => {
    if (!composing(event)) handler(event);
  };
  target.addEventListener(name, safe, capture);
}

/** "Ctrl+Enter", "Alt+T", "Escape" … as written in data-key. */
export function keyName(event) {
  const letter = /^Key([A-Z])$/.exec(event.code);
  const sign = event.altKey ? SIGNS[event.code] : undefined;
  const key = letter ? letter[1] : (sign ?? (event.key === " " ? "Space" : event.key));
  const held = [];
  if (event.ctrlKey || event.metaKey) held.push("Ctrl");
  if (event.altKey) held.push("Alt");
  if (event.shiftKey && !letter) held.push("Shift");
  return [...held, key].join("+");
}

const typing = (target) => target.closest?.("input:not([type=radio],[type=checkbox]), textarea, select, [contenteditable]");

function seen(element) {
  return element.getClientRects().length > 0 && !element.closest("[inert]");
}

function use(element) {
  // A group of choices is entered at the chosen one, a list at its first row.
  if (element.matches(".choices")) return element.querySelector("input:checked, input")?.focus();
  if (element.querySelector(".list-row") || element.matches("div")) return element.querySelector(".list-row")?.focus();
  const field = element.matches("label") ? element.querySelector("input") : element;
  if (field.disabled || field.getAttribute("aria-disabled") === "true") return;
  if (field.matches("textarea, select, input:not([type=radio],[type=checkbox])")) {
    field.focus();
    field.select?.();
  } else {
    // Choosing does not take the cursor out of the text.
    if (field.matches("summary")) field.focus();
    field.click();
  }
}

function press(event) {
  if (event.key === "Alt") {
    document.documentElement.classList.add("keys-shown");
    return;
  }
  const name = keyName(event);
  // A plain letter in a text field is text.
  if (!/^(Ctrl|Alt)\+|^F\d|^Escape$/.test(name) && typing(event.target)) return;
  const all = [...document.querySelectorAll(`[data-key="${CSS.escape(name)}"]`)].filter(seen);
  // Of several forms that are sent by the same key, the one in which somebody writes.
  const form = event.target.closest?.("form");
  const wanted = (form && all.find((element) => element.form === form)) ?? all[0];
  if (!wanted || event.repeat) {
    if (wanted) event.preventDefault();
    return;
  }
  event.preventDefault();
  use(wanted);
}

function release(event) {
  if (event && event.key !== "Alt") return;
  document.documentElement.classList.remove("keys-shown");
  // Alt alone would move the focus into the browser's own menu.
  event?.preventDefault();
}

function label(root) {
  for (const element of root.querySelectorAll("[data-key]")) {
    const holder = element.matches("input, select, textarea") ? element.parentElement : element;
    if (holder.querySelector(":scope > .key-hint")) continue;
    if (getComputedStyle(holder).position === "static") holder.style.position = "relative";
    const hint = document.createElement("kbd");
    hint.className = "key-hint";
    hint.setAttribute("aria-hidden", "true");
    hint.textContent = element.dataset.key.replace("Enter", "↵").replaceAll("+", " ");
    holder.append(hint);
    element.setAttribute("aria-keyshortcuts", element.dataset.key.replace("Ctrl", "Control"));
  }
}

export function startKeys() {
  onKey(document, press);
  onKey(document, release, "keyup");
  window.addEventListener("blur", () => release());
  label(document);
  document.addEventListener("htmx:load", (event) => label(event.target));
}

/** For parts that a script has put into the page itself. */
export const labelKeys = label;
