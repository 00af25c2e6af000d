// A ticket that a person opens answers its alerts. What a script reloads by itself does not: nobody
// may be sitting there.

function opened(number) {
  if (/^\d{14}$/.test(number ?? "")) fetch(`/alerts/${number}/opened`, { method: "POST" });
}

export function startOpened() {
  const page = document.querySelector("main[data-ticket], #detail[data-shown]");
  opened(page?.dataset.ticket ?? page?.dataset.shown);
  document.addEventListener("click", ({ target }) => {
    opened(target.closest("a.list-row[data-number]")?.dataset.number);
  });
}
