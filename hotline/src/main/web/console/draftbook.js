// Tickets being written. One is open; another with words in it that had to make room for a new call
// is parked and can be taken up again. All of them survive a reload and a broken computer; one goes
// when it is filed.
import { fetchDrafts, readDraft, writeDraft } from "../staff/drafts.js";

/** Under which the book is kept. */
export const NAME = "console";

function key() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

// The key makes the ticket: sent twice, by a nervous finger or after a break, it is still one ticket.
const blank = () => ({ key: key(), callKey: null, at: Date.now(), fields: {} });

const empty = () => ({ open: blank(), parked: [] });
let book = readDraft(NAME) ?? empty();

const save = () => writeDraft(NAME, book);

export const current = () => book.open;
export const parked = () => book.parked;

export function hasWords(draft) {
  return Boolean(draft.fields.content?.trim() || draft.fields.answer?.trim());
}

export function keepFields(fields) {
  // Shown again without a change, it was not written.
  if (JSON.stringify(book.open.fields) === JSON.stringify(fields)) return;
  book.open.fields = fields;
  book.open.at = Date.now();
  save();
}

/** The open draft belongs to this call from now on. */
export function attach(callKey) {
  book.open.callKey = callKey;
  save();
}

/** The open draft is written for this missed call, which was called back. */
export function attachMissed(id) {
  book.open.missed = id;
  save();
}

/** The open draft is written for a citizen of this live chat. */
export function attachChat(id) {
  book.open.chat = id;
  save();
}

function park() {
  if (hasWords(book.open)) book.parked.push(book.open);
}

/** A fresh page of the book; what was written is parked. */
export function turnTo(callKey = null) {
  park();
  book.open = { ...blank(), callKey };
  save();
}

/** The open draft is filed or thrown away; the next one may begin with some fields. */
export function drop(callKey = null, fields = {}) {
  book.open = { ...blank(), callKey, fields };
  save();
}

/** Takes up a parked draft, parking the open one. */
export function takeUp(draftKey) {
  const wanted = book.parked.find((draft) => draft.key === draftKey);
  if (!wanted) return;
  book.parked = book.parked.filter((draft) => draft !== wanted);
  park();
  book.open = wanted;
  save();
}

/** Asks for the book as it was left at another computer. */
export const fetchBook = () => fetchDrafts([NAME]);

/** The book as the server has it, or an empty one when it was worked off elsewhere. */
export function replace(content) {
  book = content ?? empty();
}

/** Words of theirs that ours do not have. */
function says(theirs, ours) {
  return ["content", "answer"].some((name) => !(ours.fields[name] ?? "").includes(theirs.fields[name] ?? ""));
}

/** What was written at another computer is taken up, or parked beside our own words. */
export function addFrom(theirs) {
  const ours = [book.open, ...book.parked];
  for (const draft of [theirs.open, ...theirs.parked].filter(hasWords)) {
    const same = ours.find((one) => one.key === draft.key);
    if (!same) book.parked.push(draft);
    // Written on at both: a copy, so that the one that is filed is still one ticket.
    else if (says(draft, same)) book.parked.push({ ...draft, key: key() });
  }
  if (!hasWords(book.open) && !book.open.callKey && hasWords(theirs.open)) takeUp(theirs.open.key);
  save();
}
