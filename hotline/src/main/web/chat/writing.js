// Enter sends, Shift+Enter breaks the line, "/" offers canned answers. A line keeps its key until it is
// taken, so that a second press after a break says nothing twice.
import { postJson } from "../staff/ask.js";
import { onKey } from "../staff/keys.js";
import { refusalSentence } from "../staff/say.js";
import { key, part } from "./parts.js";
import { phraseKey } from "./phrases.js";

const TYPING_MS = 3000;
let line = key();
let sending = false;
let typed = 0;

function refuse(sentence) {
  part("refused").textContent = sentence;
  part("refused").hidden = !sentence;
}

async function once(act) {
  if (sending) return;
  sending = true;
  refuse("");
  try {
    await act();
    line = key();
  } catch (refused) {
    refuse(refused.message);
  } finally {
    sending = false;
  }
}

async function sendFile(id, file) {
  const body = new FormData();
  body.append("key", line);
  body.append("file", file);
  const answer = await fetch(`/chats/${id}/files`, { method: "POST", headers: { Accept: "application/json" }, body });
  if (!answer.ok) throw new Error(refusalSentence(answer.status, await answer.text()));
}

/** Each talk keeps its own words while another one is shown. */
export function startWriting(current, told) {
  const form = part("write");
  const { words } = form.elements;
  const send = () =>
    once(async () => {
      if (!words.value.trim()) return;
      await postJson(`/chats/${current()}/lines`, { key: line, words: words.value });
      words.value = "";
      told();
    });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  onKey(words, (event) => {
    if (phraseKey(event)) return;
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    send();
  });
  words.addEventListener("input", () => {
    refuse("");
    if (Date.now() - typed < TYPING_MS || !words.value) return;
    typed = Date.now();
    postJson(`/chats/${current()}/typing`).catch(() => {});
  });
  const field = part("file");
  field.addEventListener("change", () =>
    once(async () => {
      const [file] = field.files;
      field.value = "";
      if (!file) return;
      await sendFile(current(), file);
      told();
    }),
  );
}
