// form[data-bring="/address"]: sends its file as it is and shows how far it has come; a refusal names
// the rows. [data-ask="/address"] is asked for the progress on the server while it works.
import { say } from "../staff/say.js";
import { refuse } from "../sides/send.js";

const ASK_MS = 400;

function show(form, part, words) {
  const place = form.querySelector("[data-progress]");
  place.hidden = part === null;
  const bar = place.querySelector("progress");
  if (part === undefined) bar.removeAttribute("value");
  else if (part !== null) bar.value = part * 100;
  place.querySelector("span").textContent = words ?? "";
}

function troubles(form, list) {
  const place = form.querySelector("[data-troubles]");
  place.hidden = !list.length;
  place.replaceChildren(
    ...list.map(({ row, sentence }) => {
      const item = document.createElement("li");
      const number = document.createElement("b");
      number.textContent = `第 ${row} 行`;
      item.append(number, ` ${sentence}`);
      return item;
    }),
  );
}

/** What the table would change, row by row, before it is taken. */
function differences(form, list) {
  const place = form.querySelector("[data-differences]");
  if (!place) return;
  place.hidden = !list.length;
  place.replaceChildren(
    ...list.map(({ row, whose, what, was, became }) => {
      const item = document.createElement("li");
      const number = document.createElement("b");
      number.textContent = `第 ${row} 行`;
      const words = document.createElement("span");
      words.textContent = ` ${whose} · ${what}：`;
      const change = document.createElement("span");
      change.textContent = was ? `${was} → ${became}` : became;
      item.append(number, words, change);
      return item;
    }),
  );
}

/** A table is tried first: only what was shown can be taken. */
function mayTake(form, may) {
  const button = form.querySelector("[data-take]");
  if (button) button.disabled = !may;
}

function taken(form, sentence) {
  const place = form.querySelector("[data-taken]");
  place.textContent = sentence;
  place.hidden = !sentence;
}

function send(form, address, file) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("Accept", "application/json");
    request.upload.addEventListener("progress", ({ loaded, total }) => show(form, loaded / total, "正在上传"));
    request.upload.addEventListener("load", () => show(form, undefined, "正在核对"));
    request.addEventListener("loadend", () => resolve(request));
    request.send(file);
  });
}

/** Until it is told to stop; a server that does not know leaves the bar as it is. */
function askProgress(form, address) {
  let stopped = false;
  const ask = async () => {
    if (stopped) return;
    const answer = await fetch(address, { headers: { Accept: "application/json" } }).catch(() => null);
    const at = answer?.ok ? await answer.json().catch(() => null) : null;
    if (!stopped && at?.all) show(form, at.done / at.all, `${at.step} ${at.done} / ${at.all} 行`);
    setTimeout(ask, ASK_MS);
  };
  setTimeout(ask, ASK_MS);
  return () => (stopped = true);
}

function read(request) {
  try {
    return JSON.parse(request.responseText);
  } catch {
    return null;
  }
}

function addressOf(form, button) {
  const address = new URL(form.dataset.bring, location.href);
  for (const field of form.elements) {
    if (field.name && field.type !== "file" && field.type !== "submit") address.searchParams.set(field.name, field.value.trim());
  }
  if (button?.name) address.searchParams.set(button.name, button.value);
  return address;
}

async function bring(event, open, refreshList) {
  const form = event.target.closest("form[data-bring]");
  if (!form || form.dataset.sending) return;
  event.preventDefault();
  const address = addressOf(form, event.submitter);
  const key = crypto.randomUUID?.() ?? String(Math.random()).slice(2);
  address.searchParams.set("key", key);
  form.dataset.sending = "true";
  refuse(form, "");
  taken(form, "");
  troubles(form, []);
  differences(form, []);
  const stop = form.dataset.ask ? askProgress(form, `${form.dataset.ask}/${key}`) : () => {};
  const request = await send(form, address, form.elements.file.files[0]);
  stop();
  show(form, null);
  delete form.dataset.sending;
  const answer = read(request);
  if (request.status === 200 && answer) {
    refreshList();
    differences(form, answer.differences ?? []);
    if (!answer.href) {
      mayTake(form, true);
      return taken(form, answer.sentence);
    }
    mayTake(form, false);
    say(answer.sentence, "good");
    if (form.dataset.whole !== undefined) return location.assign(answer.href);
    await open(answer.href);
    document.dispatchEvent(new CustomEvent("kept", { detail: answer }));
    return;
  }
  mayTake(form, false);
  troubles(form, answer?.troubles ?? []);
  refuse(form, answer?.sentence ?? (request.status === 0 ? "没有连上服务器，请稍后再试" : "系统没能完成这一步，请再试一次；仍不行请联系管理员"));
}

export function startBring(open, refreshList) {
  document.addEventListener("submit", (event) => bring(event, open, refreshList));
  // A browser remembers the file it read: a table changed on disk has to be chosen again.
  document.addEventListener("change", ({ target }) => {
    const form = target.closest?.("form[data-bring]");
    if (!form || target.type !== "file") return;
    refuse(form, "");
    taken(form, "");
    troubles(form, []);
    differences(form, []);
    mayTake(form, false);
  });
}
