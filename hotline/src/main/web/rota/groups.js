// The breaks of a shift: one line a group, sent as one text.

/** Lines to the text that the house reads; empty lines are no groups. */
export const written = (lines) => lines.map((line) => line.trim()).filter(Boolean).join("；");

export function joinGroups(form) {
  const box = form.querySelector?.("[data-groups]");
  if (!box) return;
  const lines = [...box.querySelectorAll(".rota-group input")].map(({ value }) => value);
  box.querySelector("[name=breaks]").value = written(lines);
}

export function moreGroups(box) {
  const groups = box.querySelectorAll(".rota-group");
  const line = groups[groups.length - 1].cloneNode(true);
  line.querySelector("span").textContent = `第 ${groups.length + 1} 组`;
  const field = line.querySelector("input");
  field.value = "";
  field.removeAttribute("value");
  groups[groups.length - 1].after(line);
  field.focus();
}
