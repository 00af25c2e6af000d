// Takes the officer's next callback and puts it into the page.
import { refusalSentence } from "../staff/say.js";

const AGAIN_MS = 5000;
let taking = false;

/** A failed try repeats itself: an officer must not have to reload. */
export async function takePart(holder) {
  if (taking) return;
  taking = true;
  try {
    const answer = await fetch("/callbacks/take", { method: "POST", headers: { Accept: "text/html", "HX-Request": "true" } });
    const text = await answer.text();
    if (!answer.ok) throw new Error(refusalSentence(answer.status, text));
    holder.innerHTML = text;
    window.htmx.trigger(holder, "htmx:load"); // drafts and key hints wait for it
  } catch (error) {
    const line = document.createElement("p");
    line.className = "say say-bad";
    line.textContent = error instanceof TypeError ? "没有连上服务器，正在自动重试" : error.message;
    holder.replaceChildren(line);
    setTimeout(() => takePart(holder), AGAIN_MS);
  } finally {
    taking = false;
  }
}
