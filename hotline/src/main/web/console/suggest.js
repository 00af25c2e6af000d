// Under the words, live: who would handle it, why, and until when an answer is promised.
import { getJson } from "../staff/ask.js";
import { onFields } from "./form.js";
import { element, part } from "./parts.js";

const PAUSE_MS = 200;
const HINT = "选好诉求类型和事项，这里给出承办单位、依据和答复时限";
let asked = "";
let turn = 0;
let timer = null;
let known = null;

/** What the catalogue says for the fields as they are, or null. */
export const suggestion = () => known;

function show(given) {
  known = given;
  const lines = [];
  if (given?.department) {
    lines.push(element("div", given.department.name, "suggested-name"));
    lines.push(element("p", given.department.reason, "suggested-reason"));
  } else if (given?.matter) {
    lines.push(element("p", "派单目录中没有这一项，请选择承办单位并写明理由", "say say-warn"));
  } else {
    lines.push(element("p", HINT, "muted"));
  }
  if (given?.promise) {
    const promise = element("details", "", "suggested-promise");
    const summary = element("summary");
    summary.append("承诺答复 ", element("b", given.promise.words), element("small", "怎么算的"));
    promise.append(summary, element("p", given.promise.arithmetic, "suggested-reason"));
    lines.push(promise);
  }
  part("suggestion").replaceChildren(...lines);
}

async function ask(query) {
  const mine = (turn += 1);
  try {
    const given = await getJson(`/console/suggest?${query}`);
    if (mine === turn) show(given);
  } catch (refused) {
    if (mine !== turn) return;
    show(null);
    part("suggestion").replaceChildren(element("p", refused.message, "say say-warn"));
    asked = ""; // the next change asks again
  }
}

export function startSuggest() {
  onFields(({ kind, urgency, matterCode, placeCode }) => {
    const query = new URLSearchParams({ kind: kind ?? "", urgency: urgency ?? "", matter: matterCode, place: placeCode }).toString();
    if (query === asked) return;
    asked = query;
    clearTimeout(timer);
    turn += 1;
    if (!kind && !matterCode) show(null);
    else timer = setTimeout(ask, PAUSE_MS, query);
  });
}
