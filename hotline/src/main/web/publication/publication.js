// The desk of publication. A marked spot of the original is replaced in the public text; pressing it
// puts the words back and asks why. What is left of personal data is said while one types.
import { personalWords } from "../privacy/check.js";
import { sendOnce } from "../sides/send.js";
import { startSides } from "../sides/sides.js";
import { say } from "../staff/say.js";

const SETTLE_MS = 400;
const form = () => document.querySelector("form[data-publish]");
const keptRows = () => [...form().querySelectorAll(".kept")];
let later = null;

function keptRow(words) {
  const row = document.createElement("div");
  row.className = "field kept";
  row.dataset.words = words;
  const label = document.createElement("label");
  label.textContent = `“${words}”保留的理由`;
  const line = document.createElement("span");
  line.className = "row";
  const reason = document.createElement("input");
  Object.assign(reason, { type: "text", name: "keptReason", maxLength: 200, placeholder: "例如：单位公开的办公电话" });
  const drop = document.createElement("button");
  Object.assign(drop, { type: "button", className: "btn btn-small", textContent: "不保留" });
  drop.dataset.unkeep = "";
  line.append(reason, drop);
  row.append(label, line);
  return row;
}

function keep(words) {
  if (!keptRows().some((row) => row.dataset.words === words)) form().querySelector("[data-kept-list]").append(keptRow(words));
  form().querySelector("[data-kept]").hidden = false;
  keptRows().find((row) => row.dataset.words === words).querySelector("input").focus();
  look();
}

function unkeep(words) {
  keptRows().filter((row) => row.dataset.words === words).forEach((row) => row.remove());
  form().querySelector("[data-kept]").hidden = !keptRows().length;
  look();
}

/** Puts one wording in the place of the other in the field of that part; the same one of several. */
function swap(spot, from, to) {
  const original = spot.closest("[data-original]");
  const field = form().elements[original.dataset.original];
  const alike = [...original.querySelectorAll(".spot")].filter((one) => standing(one) === from);
  let at = -1;
  for (let times = alike.indexOf(spot); times >= 0; times--) at = field.value.indexOf(from, at + 1);
  if (at < 0) at = field.value.indexOf(from);
  if (at < 0) {
    say(`公开文本里已经没有“${from}”，请直接在文本里修改`, "warn");
    return false;
  }
  field.setRangeText(to, at, at + from.length, "end");
  return true;
}

const pressed = (spot) => spot.getAttribute("aria-pressed") === "true";
const standing = (spot) => (pressed(spot) ? spot.dataset.spot : spot.dataset.stands);

function press(spot) {
  const { spot: words, stands } = spot.dataset;
  const on = pressed(spot);
  if (!swap(spot, on ? words : stands, on ? stands : words)) return;
  spot.setAttribute("aria-pressed", String(!on));
  const others = [...document.querySelectorAll(".spot")].some((one) => pressed(one) && one.dataset.spot === words);
  if (!on) keep(words);
  else if (!others) unkeep(words);
}

/** Marks a spot whose words stand in the public text already. */
function settle() {
  const kept = [...document.querySelectorAll(".kept, [data-kept-words]")].map(({ dataset }) => dataset.words ?? dataset.keptWords);
  for (const spot of document.querySelectorAll(".spot")) {
    spot.setAttribute("aria-pressed", String(kept.includes(spot.dataset.spot)));
  }
  look();
}

function leftLine(found) {
  const line = document.createElement("p");
  const button = document.createElement("button");
  Object.assign(button, { type: "button", className: "btn btn-small", textContent: "保留" });
  button.dataset.keep = found.words;
  line.append(`还有${found.kind}“${found.words}” `, button);
  return line;
}

async function look() {
  const open = form();
  if (!open) return;
  const texts = [open.elements.question.value, open.elements.answer.value];
  try {
    const found = (await Promise.all(texts.map(personalWords))).flat();
    const kept = keptRows().map((row) => row.dataset.words);
    const left = new Map(found.filter(({ words }) => !kept.includes(words)).map((one) => [one.words, one]));
    const place = open.querySelector("[data-left]");
    place.replaceChildren(...[...left.values()].map(leftLine));
    place.hidden = !left.size;
  } catch {
    // It is looked at again when it is handed in.
  }
}

function fields() {
  const open = form();
  return {
    version: Number(open.elements.version.value),
    question: open.elements.question.value,
    answer: open.elements.answer.value,
    keptWords: keptRows().map((row) => row.dataset.words),
    keptReasons: keptRows().map((row) => row.querySelector("input").value),
  };
}

async function save(address) {
  const number = document.getElementById("detail").dataset.shown;
  if (!(await sendOnce(form(), address, fields()))) return;
  say("草稿已保存", "good");
  window.htmx.trigger("#list", "refresh");
  await window.htmx.ajax("GET", `/publications/${number}${location.search}`, { target: "#detail", select: "#detail", swap: "outerHTML" });
}

/** Handed in with what is kept, which the common form does not know. */
async function submit(event) {
  if (event.target !== form()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!(await sendOnce(form(), form().dataset.send, fields()))) return;
  say(form().dataset.done, "good");
  location.assign("/publications?list=draft");
}

document.addEventListener("submit", submit);
document.addEventListener("click", ({ target }) => {
  const spot = target.closest(".spot");
  if (spot && form()) press(spot);
  if (target.dataset?.keep) keep(target.dataset.keep);
  if (target.dataset?.unkeep !== undefined) {
    unkeep(target.closest(".kept").dataset.words);
    settle();
  }
  const button = target.closest("[data-save]");
  if (button) save(button.dataset.save);
});
document.addEventListener("input", ({ target }) => {
  if (!target.matches("form[data-publish] textarea")) return;
  clearTimeout(later);
  later = setTimeout(look, SETTLE_MS);
});
document.addEventListener("htmx:afterSettle", settle);
startSides();
settle();
