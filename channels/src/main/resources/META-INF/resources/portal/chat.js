"use strict";
// News of the chat without a reload, sent words without a page. Everything works without this file.
(() => {
  const TALKING_MS = 2000;
  const WAITING_MS = 5000;
  const HIDDEN_MS = 15000;
  const TYPING_MS = 3000;
  const one = what => document.querySelector(what);
  const list = one("[data-chat]");
  const form = one("[data-write]");
  if (!list || !form) return;

  let last = Number(list.dataset.last);
  let state = list.dataset.state;
  let timer = null;
  let asking = false;
  let typed = 0;
  const title = document.title;
  let unread = 0;
  one("[data-reload]").hidden = true;

  function element(tag, text, name) {
    const made = document.createElement(tag);
    made.textContent = text;
    if (name) made.className = name;
    return made;
  }

  // A picture waits for the virus scanner, mostly seconds: asked again, and after a minute no more.
  const PICTURE_MS = 3000;
  function patient(picture) {
    const from = picture.src;
    let tries = 0;
    const again = () => {
      tries += 1;
      if (tries <= 20) setTimeout(() => { picture.src = from + "?" + tries; }, PICTURE_MS);
    };
    picture.addEventListener("error", again);
    if (picture.complete && !picture.naturalWidth) again();
  }
  list.querySelectorAll("img").forEach(patient);

  function shown(line) {
    const item = element("li", "", "chat-" + line.side);
    const head = element("p", "");
    if (line.who) head.append(element("b", line.who), " ");
    head.append(element("time", line.at));
    item.append(head);
    if (line.words) item.append(element("p", line.words, "words"));
    if (line.file) {
      const link = element("a", line.picture ? "" : line.fileName);
      link.href = line.file;
      link.target = "_blank";
      if (line.picture) {
        const picture = document.createElement("img");
        picture.src = line.file;
        picture.alt = line.fileName;
        patient(picture);
        link.append(picture);
      }
      item.append(link);
    }
    return item;
  }

  function standing(sentence) {
    const place = one("[data-standing]");
    if (place.firstChild.textContent === sentence.chinese) return;
    const small = element("small", sentence.english);
    small.lang = "en";
    place.replaceChildren(sentence.chinese, small);
  }

  function say(words) {
    const place = one("[data-said]");
    place.replaceChildren(element("p", words));
    place.hidden = !words;
  }

  async function news() {
    clearTimeout(timer);
    if (asking) return;
    asking = true;
    try {
      const answer = await fetch("/portal/chat/news?after=" + last, { headers: { Accept: "application/json" } });
      if (answer.ok) take(await answer.json());
    } catch (away) {
      // Asked again; what is said meanwhile comes then.
    } finally {
      asking = false;
      const rest = state === "TALKING" ? TALKING_MS : WAITING_MS;
      timer = setTimeout(news, document.hidden ? HIDDEN_MS : rest);
    }
  }

  function take({ talk, last: newest }) {
    for (const line of talk.lines) {
      if (line.seq <= last) continue;
      list.append(shown(line));
      last = line.seq;
      if (document.hidden && line.side !== "mine") unread += 1;
    }
    last = Math.max(last, newest);
    if (talk.lines.length) form.scrollIntoView({ block: "end" });
    document.title = unread ? "（" + unread + " 条新消息）" + title : title;
    standing(talk.standing);
    one("[data-typing]").textContent = talk.typing ? "工作人员正在输入…" : "";
    // Another state has other buttons; nothing typed is lost by the reload.
    if (talk.state !== state) {
      state = talk.state;
      if (state === "ENDED" || !form.elements.words.value.trim()) location.reload();
    }
  }

  async function send(event) {
    event.preventDefault();
    const words = form.elements.words.value;
    if (form.dataset.sending || (!words.trim() && !form.elements.file.files.length)) return;
    form.dataset.sending = "yes";
    say("");
    try {
      const answer = await fetch(form.action, { method: "POST", body: new FormData(form), headers: { "X-Chat": "script", Accept: "application/json" } });
      if (answer.ok) {
        form.reset();
        form.elements.words.value = "";
        form.elements.key.value = fresh();
      } else {
        say((await answer.json().catch(() => ({}))).sentence || "没有发出去，请再试一次，或拨打 12345。");
      }
    } catch (away) {
      say("网络断了，没有发出去；恢复后再按一次，不会重复。");
    } finally {
      delete form.dataset.sending;
      news();
    }
  }

  function fresh() {
    return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, "0")).join("");
  }

  form.addEventListener("submit", send);
  form.elements.words.addEventListener("input", () => {
    if (Date.now() - typed < TYPING_MS) return;
    typed = Date.now();
    fetch("/portal/chat/typing", { method: "POST" }).catch(() => {});
  });
  form.elements.words.addEventListener("keydown", event => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    form.requestSubmit();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return;
    unread = 0;
    document.title = title;
    news();
  });
  timer = setTimeout(news, TALKING_MS);
})();
