// The dispatch catalogue 派单目录.
import { startKeeping } from "../keeping/keeping.js";

const PAUSE_MS = 250;
let timer = null;

/** The list follows what is typed; the line that is open beside it stays. */
function search(event) {
  const input = event.target.closest?.("input[data-search]");
  if (!input || event.isComposing) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    const words = input.value.trim();
    const address = input.dataset.search + (words ? `?q=${encodeURIComponent(words)}` : "");
    window.htmx.ajax("GET", address, { target: "#list", select: "#list", swap: "outerHTML" });
    if (!document.getElementById("detail").dataset.shown) history.replaceState(null, "", address);
  }, PAUSE_MS);
}

for (const name of ["input", "compositionend"]) document.addEventListener(name, search);
startKeeping();
