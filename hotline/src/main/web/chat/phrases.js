// Canned answers: "/he" offers those whose code or words have it; Enter takes the marked one.
import { postJson } from "../staff/ask.js";
import { element, part } from "./parts.js";

const ASKED = /(^|\s)\/([a-z0-9-]*)$/;
let all = [];
let found = [];
let marked = 0;

const words = () => part("write").elements.words;
const list = () => part("phrases");

function before() {
  return words().value.slice(0, words().selectionStart);
}

function close() {
  found = [];
  list().hidden = true;
}

function offer() {
  const asked = ASKED.exec(before());
  if (!asked) return close();
  found = all.filter((one) => one.code.startsWith(asked[2])).slice(0, 8);
  marked = 0;
  show();
}

function show() {
  list().hidden = !found.length;
  list().replaceChildren(
    ...found.map((one, at) => {
      const item = element("li", `/${one.code} `);
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", String(at === marked));
      item.append(element("small", one.words));
      item.addEventListener("mousedown", (event) => {
        event.preventDefault();
        take(one);
      });
      return item;
    }),
  );
}

function take(one) {
  const field = words();
  const head = before().replace(ASKED, "$1");
  field.value = head + one.words + field.value.slice(field.selectionStart);
  field.setSelectionRange(head.length + one.words.length, head.length + one.words.length);
  field.focus();
  close();
}

/** True when the key belonged to the open list. */
export function phraseKey(event) {
  if (!found.length) return false;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    marked = (marked + step + found.length) % found.length;
    show();
  } else if (event.key === "Enter" || event.key === "Tab") take(found[marked]);
  else if (event.key === "Escape") close();
  else return false;
  event.preventDefault();
  return true;
}

function showAll() {
  part("phrase-list").replaceChildren(
    ...all.map((one) => {
      const row = element("button", `/${one.code}${one.own ? "（我的）" : ""} `, "list-row");
      row.type = "button";
      row.append(element("span", one.words, "list-line"));
      row.addEventListener("click", () => {
        if (!one.own) return take(one);
        const form = part("phrase-form");
        form.elements.code.value = one.code;
        form.elements.words.value = one.words;
      });
      return row;
    }),
  );
}

export function startPhrases(phrases) {
  all = phrases;
  showAll();
  words().addEventListener("input", offer);
  words().addEventListener("blur", close);
  const form = part("phrase-form");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const refused = form.querySelector("[data-refused]");
    refused.hidden = true;
    const code = form.elements.code.value.trim();
    const version = all.find((one) => one.own && one.code === code)?.version ?? 0;
    try {
      all = await postJson("/chats/phrases", { code, words: form.elements.words.value, version });
      form.reset();
      showAll();
    } catch (refusal) {
      refused.textContent = refusal.message;
      refused.hidden = false;
    }
  });
}
