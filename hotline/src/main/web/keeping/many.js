// [data-many=name]: a pick that collects: each entry chosen becomes a line that can be taken out again.
import { pickOf } from "../staff/pick.js";

function line(id, name) {
  const item = document.createElement("li");
  item.dataset.id = id;
  const words = document.createElement("span");
  words.textContent = name;
  const out = document.createElement("button");
  out.type = "button";
  out.className = "many-out";
  out.setAttribute("aria-label", `去掉${name}`);
  out.textContent = "×";
  item.append(words, out);
  return item;
}

export function startMany() {
  document.addEventListener("pick", (event) => {
    const group = event.target.closest?.("[data-many]");
    if (!group || !event.target.value) return;
    const pick = pickOf(event.target.closest("[data-pick]"));
    const id = pick.code.value;
    if (!group.querySelector(`[data-id="${CSS.escape(id)}"]`)) group.querySelector("ul.many").append(line(id, pick.text.value));
    pick.set("", "", false);
  });
  document.addEventListener("click", (event) => {
    const out = event.target.closest(".many-out");
    if (!out) return;
    const group = out.closest("[data-many]");
    out.closest("li").remove();
    group.querySelector("input:not([type=hidden])").focus();
  });
}
