// A thin line on top while a request lasts longer than a second (the delay stands in states.css).

let open = 0;

function step(by) {
  open = Math.max(0, open + by);
  document.documentElement.classList.toggle("busy", open > 0);
}

export function startProgress() {
  const line = document.createElement("div");
  line.className = "progress";
  document.body.append(line);
  // Counted by the request itself: htmx tells no end to a row whose list was replaced meanwhile.
  document.addEventListener("htmx:beforeSend", ({ detail: { xhr } }) => {
    step(1);
    xhr.addEventListener("loadend", () => step(-1), { once: true });
  });
}
