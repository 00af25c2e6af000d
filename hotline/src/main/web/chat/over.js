// 转接: to a colleague by name, or back to the queue; the note is read by agents only.
import { postJson } from "../staff/ask.js";
import { onKey } from "../staff/keys.js";
import { pickOf, startPicks } from "../staff/pick.js";
import { part } from "./parts.js";

export function startOver(current, gone) {
  const panel = part("over-panel");
  startPicks(panel);
  const pick = pickOf(panel.querySelector("[data-pick]"));
  const show = (open) => {
    panel.hidden = !open;
    part("over").setAttribute("aria-expanded", String(open));
    if (open) panel.querySelector("#colleague").focus();
    else {
      panel.reset();
      pick.set("", "");
    }
  };
  part("over").addEventListener("click", () => show(panel.hidden));
  part("over-close").addEventListener("click", () => show(false));
  onKey(panel, (event) => event.key === "Escape" && show(false));
  panel.addEventListener("submit", async (event) => {
    event.preventDefault();
    const refused = panel.querySelector("[data-refused]");
    refused.hidden = true;
    const named = panel.querySelector("#colleague").value.trim();
    const to = panel.elements.to.value;
    try {
      if (named && !to) throw new Error("请从列表中选择一位话务员，或清空后转回排队。");
      await postJson(`/chats/${current()}/over`, { to: to ? Number(to) : null, note: panel.elements.note.value });
      show(false);
      gone();
    } catch (refusal) {
      refused.textContent = refusal.message;
      refused.hidden = false;
    }
  });
}
