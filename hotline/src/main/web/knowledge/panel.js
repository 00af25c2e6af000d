// The knowledge base beside the call: two characters, the best answer open, one key puts it into the
// answer. With nothing typed it shows what there is under the matter in the form.
import { postJson } from "../staff/ask.js";
import { labelKeys, onKey } from "../staff/keys.js";
import { element } from "../console/parts.js";
import { asksFor, gapOf, hint } from "./asking.js";

const PAUSE_MS = 150;
const GAP_MS = 2500; // a search that stands so long was meant
const READ_MS = 3000; // opened by hand and read

const box = document.querySelector("[data-kb]");
const place = (name) => box.querySelector(`[data-kb-${name}]`);
const words = () => place("words").value.trim();

let form = { matterCode: "", placeCode: "" };
let asked = null;
let turn = 0;
let found = [];
let at = 0;
let timer = null;
let gapTimer = null;
let readTimer = null;
let insertInto;
let draftKey;
let shownDraft = "";
const counted = new Set(); // an entry counts once a ticket
const used = new Map(); // by draft
const missed = new Set(); // and a gap once a window

/** The entry that was put into the answer or read out last for this draft, or null. */
export const usedIn = (draft) => used.get(draft) ?? null;

function count(hit) {
  used.set(draftKey(), hit.id);
  const key = `${draftKey()} ${hit.id}`;
  if (counted.has(key)) return;
  counted.add(key);
  postJson(`/knowledge/${hit.id}/used`).catch(() => counted.delete(key));
}

function line(hit, index) {
  const row = element("li", "", "kb-hit");
  row.id = `kb-hit-${hit.id}`;
  row.setAttribute("role", "option");
  row.append(element("span", hit.title, "kb-title"));
  if (hit.over) row.append(element("span", "已失效", "tag tag-bad"));
  if (hit.place) row.append(element("span", hit.place, "tag"));
  row.addEventListener("click", () => {
    mark(index);
    read();
  });
  return row;
}

function button(text, act, key = "", tone = "") {
  const made = element("button", text, `btn btn-small ${tone}`);
  made.type = "button";
  if (key) made.dataset.key = key;
  made.addEventListener("click", act);
  return made;
}

function doubtForm(hit) {
  const asks = element("form", "", "kb-doubt stack stack-tight");
  const text = element("textarea");
  Object.assign(text, { rows: 2, maxLength: 500, placeholder: "哪里有误或过时，一句话说明，例如：办理地点已搬迁" });
  text.setAttribute("aria-label", "哪里有误或过时");
  const refused = element("p", "", "say say-bad");
  refused.hidden = true;
  const row = element("div", "", "row");
  const send = element("button", `请${hit.owner}核实`, "btn btn-small btn-primary");
  row.append(send, button("取消", () => asks.replaceWith(doubtButton(hit))));
  asks.append(text, refused, row);
  asks.addEventListener("submit", async (event) => {
    event.preventDefault();
    send.disabled = true;
    try {
      await postJson(`/knowledge/${hit.id}/doubt`, { words: text.value });
      asks.replaceWith(element("p", "已请负责单位核实，有结果会在右上角通知您", "say say-good"));
    } catch (no) {
      refused.textContent = no.message;
      refused.hidden = false;
      send.disabled = false;
    }
  });
  return asks;
}

function doubtButton(hit) {
  const made = button("有误或过时", () => {
    const asks = doubtForm(hit);
    made.replaceWith(asks);
    asks.querySelector("textarea").focus();
  }, "", "btn-quiet");
  return made;
}

function insert() {
  const hit = found[at];
  if (!hit || hit.over) return;
  const inside = box.contains(document.activeElement);
  insertInto(hit.answer, inside);
  count(hit);
  // Not at the foot of the window: the next button stands there.
  place("said").textContent = `已写入答复：${hit.title}`;
}

function open() {
  const hit = found[at];
  clearTimeout(readTimer);
  if (!hit) return place("open").replaceChildren();
  const facts = element("p", "", "kb-facts");
  facts.append(element("span", hit.owner), element("span", hit.days, hit.over ? "kb-over" : ""), element("span", `依据：${hit.source}`));
  const row = element("div", "", "row");
  if (hit.over) row.append(element("span", "已失效，不能写入答复；请联系负责单位", "small kb-over"));
  else row.append(button("写入答复", insert, "Alt+]", "btn-primary"));
  row.append(doubtButton(hit));
  place("open").replaceChildren(element("h3", hit.title), facts, element("div", hit.answer, "kb-answer"), row);
  labelKeys(place("open"));
}

function mark(index) {
  at = index;
  [...place("hits").children].forEach((row, one) => row.setAttribute("aria-selected", String(one === at)));
  const row = place("hits").children[at];
  row?.scrollIntoView({ block: "nearest" });
  place("words").setAttribute("aria-activedescendant", row?.id ?? "");
  open();
}

/** Opened by hand and still open: somebody reads it out. */
function read() {
  const hit = found[at];
  readTimer = setTimeout(() => hit && count(hit), READ_MS);
}

function show(hits) {
  found = hits;
  place("hits").replaceChildren(...hits.map(line));
  // One needs no list: it is open below.
  place("hits").hidden = hits.length < 2;
  place("said").textContent = hint(words(), form.matterCode, hits.length);
  mark(0);
  clearTimeout(gapTimer);
  const gap = gapOf(words(), hits.length);
  if (gap && !missed.has(gap)) gapTimer = setTimeout(note, GAP_MS, gap);
}

function note(gap) {
  if (words() !== gap) return;
  missed.add(gap);
  postJson("/knowledge/gap", { words: gap }).catch(() => missed.delete(gap));
}

async function ask(what) {
  const mine = (turn += 1);
  try {
    const hits = what ? await postJson("/knowledge/find", what) : [];
    if (mine === turn) show(hits);
  } catch (refused) {
    if (mine !== turn) return;
    show([]);
    place("said").textContent = refused.message;
    asked = null;
  }
}

function changed() {
  const what = asksFor(words(), form);
  const key = JSON.stringify(what);
  if (key === asked) return;
  asked = key;
  clearTimeout(timer);
  timer = setTimeout(ask, PAUSE_MS, what);
}

function key(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (!found.length) return;
    mark((at + (event.key === "ArrowDown" ? 1 : -1) + found.length) % found.length);
    read();
  } else if (event.key === "Enter") {
    event.preventDefault();
    insert();
  } else if (event.key === "Escape" && words()) {
    place("words").value = "";
    event.stopPropagation();
    changed();
  }
}

/**
 * insert(text, focus) puts words into the answer; draft() names what is being written. Returns what
 * takes the form's fields whenever they change.
 */
export function startKnowledge({ insert: into, draft }) {
  insertInto = into;
  draftKey = draft;
  shownDraft = draft();
  place("words").addEventListener("input", (event) => event.isComposing || changed());
  place("words").addEventListener("compositionend", changed);
  onKey(place("words"), key);
  return ({ matterCode, placeCode }) => {
    if (draft() !== shownDraft) {
      // Another citizen: what was looked for belonged to the one before.
      shownDraft = draft();
      place("words").value = "";
    }
    form = { matterCode, placeCode };
    changed();
  };
}
