// The draft book and its copy on the server: one that comes from there is shown, its state is said.
import { choose } from "../draft/store.js";
import { showParked } from "./desk.js";
import { addFrom, current, fetchBook, NAME, replace } from "./draftbook.js";
import { resultShown } from "./filing.js";
import { fill } from "./form.js";
import { part } from "./parts.js";

const ours = (act) => ({ detail }) => detail.name === NAME && act(detail);

function show(content) {
  replace(content);
  if (!resultShown()) fill(current().fields);
  showParked();
}

export function startBook() {
  document.addEventListener("draft:state", ours(({ words, bad }) => {
    part("draft-state").textContent = words;
    part("draft-state").classList.toggle("draft-state-bad", bad);
  }));
  document.addEventListener("draft:found", ours(({ content }) => show(content)));
  document.addEventListener("draft:gone", ours(() => show(null)));
  document.addEventListener("draft:elsewhere", ours(({ theirs }) => {
    addFrom(theirs.content);
    choose(NAME, true);
    if (!resultShown()) fill(current().fields);
    showParked();
  }));
  fetchBook();
}
