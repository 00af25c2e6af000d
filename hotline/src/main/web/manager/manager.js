// The manager's day: the figures refresh by themselves; the page moves only when a figure moved.

let last = null;

document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.target.id !== "figures") return;
  const page = new DOMParser().parseFromString(event.detail.serverResponse, "text/html");
  const updated = page.querySelector("[data-updated]");
  const figures = page.getElementById("figures")?.innerHTML;
  if (updated) document.querySelector("[data-updated]").textContent = updated.textContent;
  if (figures === last) event.detail.shouldSwap = false;
  last = figures;
});
