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
  document.addEventListener("htmx:beforeRequest", () => step(1));
  document.addEventListener("htmx:afterRequest", () => step(-1));
}
