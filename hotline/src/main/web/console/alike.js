// Under the words, while they are typed: open tickets that may be the same, and why. Only said; the
// way "并单、催办" shows them all and joins.
import { postJson } from "../staff/ask.js";
import { onFields } from "./form.js";
import { part } from "./parts.js";

const PAUSE_MS = 1200;
const FEWEST = 6; // characters; less says nothing
let asked = "";
let turn = 0;
let timer = null;

function show(found) {
  const line = part("alike");
  line.hidden = !found.length;
  if (!found.length) return;
  const [first] = found;
  const more = found.length > 1 ? `，另有 ${found.length - 1} 件` : "";
  line.textContent = `可能重复（${first.why}）：${first.number} ${first.summary} · ${first.state}${more}。按 Alt+/ 并单或催办。`;
}

async function ask(fields) {
  const mine = (turn += 1);
  try {
    // Without the telephone: the caller's own tickets stand on the left already, and each look is noted.
    const found = await postJson("/console/repeats", { phone: "", ...fields });
    if (mine === turn) show(found);
  } catch {
    if (mine === turn) show([]);
  }
}

export function startAlike() {
  onFields(({ matterCode, placeCode, content }) => {
    const fields = { matterCode, placeCode, content: content.trim() };
    const now = JSON.stringify(fields);
    if (now === asked) return;
    asked = now;
    clearTimeout(timer);
    turn += 1;
    if (fields.content.length < FEWEST) show([]);
    else timer = setTimeout(ask, PAUSE_MS, fields);
  });
}
