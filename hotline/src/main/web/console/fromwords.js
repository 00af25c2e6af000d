// Under the words: the place, matter and kind that they name, taken over by one key. Only what is still
// open is proposed; what the agent chose stays.
import { postJson } from "../staff/ask.js";
import { onFields, readFields, takeProposals } from "./form.js";
import { part } from "./parts.js";

const PAUSE_MS = 400;
const SHORTEST = 4;
let asked = "";
let turn = 0;
let timer = null;
let proposed = {};

const OPEN = { place: "placeCode", matter: "matterCode", kind: "kind" };

/** What of it is still open in the form. */
export function stillOpen(proposals, fields) {
  return Object.fromEntries(Object.entries(OPEN).filter(([what, field]) => proposals[what] && !fields[field]).map(([what]) => [what, proposals[what]]));
}

function show(fields) {
  const open = Object.values(stillOpen(proposed, fields));
  part("from-words").hidden = !open.length;
  part("from-words-said").textContent = open.map((one) => one.name).join(" · ");
}

async function ask(content) {
  const mine = (turn += 1);
  try {
    const found = await postJson("/console/suggest/words", { content });
    if (mine !== turn) return;
    proposed = found;
    show(readFields());
  } catch {
    asked = ""; // without it the fields are chosen by hand; the next change asks again
  }
}

export function startFromWords() {
  part("take-words").addEventListener("click", () => takeProposals(stillOpen(proposed, readFields())));
  onFields((fields) => {
    const words = fields.content.trim();
    if (words.length < SHORTEST) {
      turn += 1;
      asked = "";
      proposed = {};
    } else if (words !== asked) {
      asked = words;
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE_MS, words);
    }
    show(fields);
  });
}
