// [data-bulk-actions]: one step for all marked rows. The server does them one by one and remembers what
// became of each; the bar shows how far it is, and the results stay readable at /bulk.
import { getJson, getPart, postJson } from "../staff/ask.js";
import { say } from "../staff/say.js";
import { markAll, showMarks, startMarks, targets, unmark } from "./marks.js";

const LOOK_MS = 600;
const SURE_MS = 5000;
const bar = () => document.querySelector("[data-bulk-actions]");
const part = (name) => bar()?.querySelector(`[data-bulk-${name}]`);
let count = 0;
let markable = 0; // rows of this page
let all = false; // everything that the filter shows, also what is not on this page
let running = null;
let key = "";

function freshKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The list says which ground its rows usually have, and which step makes no sense on it. */
function fit(own) {
  const { bulkPrefer, bulkHide } = document.querySelector("main")?.dataset ?? {};
  if (bulkPrefer && part("ground")) part("ground").value = bulkPrefer;
  const hidden = bulkHide && own.querySelector(`[data-bulk-step="${bulkHide}"]`);
  if (!hidden) return;
  hidden.remove();
  if (bulkHide === "supervise") part("ground")?.remove();
}

function refuse(sentence) {
  part("refused").textContent = sentence;
  part("refused").hidden = !sentence;
}

function show() {
  if (!bar()) return;
  const some = count > 0 || all;
  // Nothing to mark takes no room.
  bar().hidden = markable === 0 && running === null && part("result").hidden;
  part("count").textContent = all ? "已选筛选结果中的全部" : count ? `已选 ${count} 件` : "未勾选";
  part("steps").hidden = !some;
  part("none").hidden = !some;
  for (const step of bar().querySelectorAll("[data-bulk-step]")) step.disabled = running !== null || (all && step.dataset.each !== undefined);
  bar().toggleAttribute("data-some", some);
}

/** Said before it is done: what it is for how many, and whether it can be taken back. */
function sure(step) {
  const many = all ? "筛选结果中的全部工单" : `${count} 件工单`;
  if (step.dataset.sure) return true;
  bar().querySelectorAll("[data-sure]").forEach((one) => delete one.dataset.sure);
  step.dataset.sure = "asked";
  part("undo").textContent = `再按一次“${step.dataset.verb}”：${many}。${step.dataset.undo}`;
  part("undo").hidden = false;
  setTimeout(() => {
    delete step.dataset.sure;
    if (part("undo")) part("undo").hidden = true;
  }, SURE_MS);
  return false;
}

function progress(job) {
  const ended = job.done + job.refused;
  part("progress").hidden = false;
  part("progress").querySelector("progress").max = job.total;
  part("progress").querySelector("progress").value = ended;
  part("progress").querySelector("span").textContent = `${job.verb} ${ended} / ${job.total}`;
}

async function finished(job) {
  running = null;
  key = "";
  part("progress").hidden = true;
  part("result").innerHTML = await getPart(`/bulk/${job.id}/lines`).catch(() => "");
  part("result").hidden = false;
  say(job.refused ? `${job.verb}：${job.done} 件已办，${job.refused} 件未办，原因见结果` : `${job.verb}：${job.done} 件全部办好`, job.refused ? "warn" : "good");
  unmark(targets().filter(({ number }) => part("result").querySelector(`[data-done="${number}"]`)));
  all = false;
  window.htmx.trigger("#list", "refresh");
  show();
}

/** A lost connection ends nothing: the server goes on, and the bar looks again when it can. */
async function follow(id) {
  running = id;
  show();
  const begun = performance.now();
  while (running === id && bar()) {
    const job = await getJson(`/bulk/${id}/state`).catch(() => null);
    if (job?.finished) return finished(job);
    if (job && performance.now() - begun > 400) progress(job);
    await new Promise((then) => setTimeout(then, LOOK_MS));
  }
}

async function start(step) {
  refuse("");
  if (!sure(step)) return;
  delete step.dataset.sure;
  part("undo").hidden = true;
  part("result").hidden = true;
  // The same press again after a broken connection is the same job.
  key ||= freshKey();
  running = 0;
  show();
  try {
    const { id } = await postJson("/bulk", {
      action: step.dataset.bulkStep,
      key,
      marked: all ? [] : targets(),
      all,
      filter: location.search,
      ground: part("ground")?.value ?? "",
      words: part("words")?.value ?? "",
    });
    if (part("words")) part("words").value = "";
    await follow(id);
  } catch (refused) {
    running = null;
    if (refused.status) key = "";
    refuse(refused.message);
    show();
  }
}

/** [data-bulk-back="job"]: all its rows that were done are taken back, as a job of its own. */
async function takeBack(button) {
  const { bulkBack: job, many } = button.dataset;
  if (!button.dataset.press) {
    // One key for the button: the same press again after a broken connection is the same job.
    button.dataset.press = freshKey();
    button.textContent = `再按一次，撤回 ${many} 件`;
    return;
  }
  button.disabled = true;
  try {
    const { id } = await postJson(`/bulk/${job}/undo`, { key: button.dataset.press });
    if (!part("result")) return location.assign(`/bulk/${id}`);
    part("result").hidden = true;
    await follow(id);
  } catch (refused) {
    button.disabled = false;
    say(refused.message, "bad");
  }
}

function clicked({ target }) {
  const back = target.closest?.("[data-bulk-back]");
  if (back) takeBack(back);
  const next = target.closest?.("[data-bulk-pick]")?.dataset.bulkPick;
  if (next) {
    all = false;
    markAll(false);
    markAll(true, next);
  }
  const pressed = target.closest?.("[data-bulk-actions] button");
  if (!pressed) return;
  if (pressed.dataset.bulkStep) start(pressed);
  if (pressed.matches("[data-bulk-page]")) {
    all = false;
    markAll();
  }
  if (pressed.matches("[data-bulk-all]")) {
    markAll();
    all = true;
    show();
  }
  if (pressed.matches("[data-bulk-none]")) {
    all = false;
    markAll(false);
    show();
  }
  if (pressed.matches("[data-bulk-close]")) {
    part("result").hidden = true;
    show();
  }
}

export function startBulk() {
  startMarks();
  document.addEventListener("click", clicked);
  document.addEventListener("bulk:marks", ({ detail }) => {
    // Another choice was made: what was pressed before is not meant any more.
    if (detail.count !== count) key = "";
    count = detail.count;
    markable = detail.rows;
    if (part("page")) part("page").textContent = `选中本页 ${detail.rows} 条`;
    if (part("page")) part("page").hidden = detail.rows === 0;
    show();
  });
  document.addEventListener("htmx:load", ({ target }) => {
    const own = target.matches?.("[data-bulk-actions]") ? target : target.querySelector?.("[data-bulk-actions]");
    if (!own) return;
    fit(own);
    showMarks();
    // What was begun in a tab that was closed meanwhile.
    if (own.dataset.running && running === null) follow(Number(own.dataset.running));
  });
}
