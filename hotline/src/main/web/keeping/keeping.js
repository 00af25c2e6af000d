// Screens on which administrators keep the city's own tables: main.sides[data-keeping] > #list and
// #detail, one entry open beside the list.
//   a[data-side]        opens its address in #detail
//   form[data-post]     posts its fields as JSON; the answer {href} says where to go on
//   [data-array=name]   a group of checkboxes that becomes an array of numbers
//   [data-many=name]    a pick whose entries are collected into an array of numbers
//   input[data-filter]  hides rows whose data-words do not have the words
import { fieldsOf, sendOnce, showConflict } from "../sides/send.js";
import { pickOf, startPicks } from "../staff/pick.js";
import { say } from "../staff/say.js";
import { onKey } from "../staff/keys.js";
import { startBring } from "./bring.js";
import { startMany } from "./many.js";

const WIDE = matchMedia("(min-width: 821px)");
const main = () => document.querySelector("main[data-keeping]");
const detail = () => document.getElementById("detail");
const here = () => location.pathname + location.search;

function mark() {
  const shown = detail().dataset.shown;
  for (const row of document.querySelectorAll("#list .list-row")) {
    if (new URL(row.href, location.href).pathname === shown) row.setAttribute("aria-current", "true");
    else row.removeAttribute("aria-current");
  }
  main().toggleAttribute("data-open", shown !== "");
}

/** Opens an address in the detail; the list keeps its place. */
export async function open(href, push = true) {
  await window.htmx.ajax("GET", href, { target: "#detail", select: "#detail", swap: "outerHTML" });
  if (push && href !== here()) history.pushState(null, "", href);
  mark();
  if (WIDE.matches) detail().scrollTop = 0;
  else scrollTo(0, 0);
}

export function refreshList() {
  window.htmx.trigger("#list", "refresh");
}

function bodyOf(form) {
  const body = fieldsOf(form);
  for (const field of form.elements) {
    if (field.type === "checkbox" && field.name) body[field.name] = field.checked;
  }
  for (const group of form.querySelectorAll("[data-array]")) {
    body[group.dataset.array] = [...group.querySelectorAll("input:checked")].map((one) => Number(one.value));
  }
  for (const group of form.querySelectorAll("[data-many]")) {
    body[group.dataset.many] = [...group.querySelectorAll("[data-id]")].map((one) => Number(one.dataset.id));
  }
  return body;
}

/** What a person typed and chose, label by label, to stand beside what is in the house now. */
export function wordsOf(form) {
  const words = [];
  for (const field of form.querySelectorAll(".field")) {
    const label = field.querySelector("label, .label")?.firstChild.textContent.trim();
    const chosen = [...field.querySelectorAll("input:checked")].map((one) => one.nextElementSibling?.textContent ?? "是");
    const many = [...field.querySelectorAll("[data-id] span")].map((one) => one.textContent);
    const typed = field.querySelector("input:not([type=radio], [type=checkbox], [type=hidden]), textarea, select");
    const text = chosen.length ? chosen.join("、") : many.length ? many.join("、") : (typed?.selectedOptions?.[0]?.textContent ?? typed?.value ?? "");
    if (label) words.push(`${label}：${text.trim() || "（空）"}`);
  }
  return words.join("\n");
}

async function conflict(form, sentence) {
  const kept = wordsOf(form);
  refreshList();
  await open(here(), false);
  const newest = [...detail().querySelectorAll("[data-newest] dt")].map((term) => `${term.textContent}：${term.nextElementSibling.textContent.trim()}`);
  const place = detail().querySelector("[data-conflict]");
  if (place) showConflict(place, sentence, kept, newest.join("\n"));
}

/** A pick with words in it that are no entry of the list would be sent as nothing. */
function unchosen(form) {
  return [...form.querySelectorAll("[data-pick]")].find((box) => {
    const pick = pickOf(box);
    return pick.text.value.trim() && !pick.code.value;
  });
}

async function post(event) {
  const form = event.target.closest("form[data-post]");
  if (!form) return;
  event.preventDefault();
  const open_ = unchosen(form);
  if (open_) {
    const place = form.querySelector("[data-refused]");
    place.textContent = "请从列表中选择，或清空这一格。";
    place.hidden = false;
    pickOf(open_).text.focus();
    return;
  }
  const sent = await sendOnce(form, form.dataset.post, bodyOf(form), (sentence) => conflict(form, sentence));
  if (!sent) return;
  say(form.dataset.done, "good");
  const href = sent.answer?.href ?? here();
  if (form.dataset.whole !== undefined) {
    location.assign(href);
    return;
  }
  refreshList();
  await open(href);
  // What is shown once and kept nowhere: the screen that has such a thing listens.
  document.dispatchEvent(new CustomEvent("kept", { detail: sent.answer }));
}

function filter(event) {
  const input = event.target.closest?.("input[data-filter]");
  if (!input || event.isComposing) return;
  const words = input.value.trim();
  let found = 0;
  for (const row of document.querySelectorAll("#list .list-row[data-words]")) {
    row.hidden = words !== "" && !row.dataset.words.includes(words);
    if (!row.hidden) found += 1;
  }
  document.querySelector("#list .tree")?.classList.toggle("tree-found", words !== "");
  const none = document.querySelector("#list [data-none]");
  if (none) none.hidden = found > 0;
}

function follow(event) {
  const link = event.target.closest("a[data-side]");
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open(link.getAttribute("href"));
}

/** Enter in the search field goes to the first row found. */
function toFirst(event) {
  if (event.key !== "Enter" || !event.target.matches?.("input[type=search]")) return;
  event.preventDefault();
  [...document.querySelectorAll("#list .list-row")].find((row) => !row.hidden)?.focus();
}

export function startKeeping() {
  document.addEventListener("submit", post);
  document.addEventListener("click", follow);
  onKey(document, toFirst);
  for (const name of ["input", "compositionend"]) document.addEventListener(name, filter);
  document.addEventListener("htmx:load", ({ target }) => {
    startPicks(target);
    if (target.id === "list" || target.id === "detail") mark();
    const field = document.querySelector("input[data-filter]");
    if (target.id === "list" && field?.value) filter({ target: field });
  });
  window.addEventListener("popstate", () => location.reload());
  startPicks(document);
  startMany();
  startBring(open, refreshList);
  mark();
}
