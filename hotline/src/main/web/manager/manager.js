// The manager's day: the figures refresh by themselves. Nothing is touched unless a figure moved,
// and the drawings stay in the page and only take the new values, so that nothing flickers.

let last = null;

function take(page) {
  const figures = document.getElementById("figures");
  const fresh = page.getElementById("figures");
  const drawn = [...figures.querySelectorAll("[data-chart]")];
  fresh.querySelectorAll("[data-chart]").forEach((chart, at) => {
    if (!drawn[at]) return;
    drawn[at].dataset.chart = chart.dataset.chart;
    chart.replaceWith(drawn[at]);
  });
  figures.replaceChildren(...fresh.childNodes);
  window.htmx.trigger(figures, "htmx:load"); // charts.js draws what has changed
}

document.addEventListener("htmx:beforeSwap", (event) => {
  const { target, serverResponse, xhr } = event.detail;
  if (target.id !== "figures" || xhr.status !== 200) return;
  event.detail.shouldSwap = false;
  const page = new DOMParser().parseFromString(serverResponse, "text/html");
  const figures = page.getElementById("figures")?.innerHTML;
  if (!figures) return;
  document.querySelector("[data-updated]").textContent = page.querySelector("[data-updated]").textContent;
  if (figures !== last) take(page);
  last = figures;
});
