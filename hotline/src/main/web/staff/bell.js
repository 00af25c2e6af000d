// The bell of every page: a list that opens under it, and what is new said aloud once.
import { onKey } from "./keys.js";
import { say } from "./say.js";

let known = null;

function look(list) {
  const newest = Number(list.dataset.newest);
  if (known !== null && newest > known) {
    const words = list.querySelector(".bell-words")?.textContent;
    if (words) say(words, "warn");
  }
  // Acknowledging makes the newest older; what was said stays said.
  known = Math.max(known ?? 0, newest);
}

export function startBell() {
  const bell = document.getElementById("bell");
  if (!bell) return;
  // htmx tells of each part it has put in, and of the whole page first.
  document.addEventListener("htmx:load", ({ target }) => {
    const list = target.id === "bell-list" ? target : target.querySelector?.("#bell-list[data-newest]");
    if (list) look(list);
  });
  onKey(document, (event) => {
    if (event.key !== "Escape" || !bell.open) return;
    bell.open = false;
    bell.querySelector("summary").focus();
  });
  document.addEventListener("click", ({ target }) => {
    // A part put in anew is no longer inside when the click arrives here.
    if (bell.open && target.isConnected && !bell.contains(target)) bell.open = false;
  });
}
