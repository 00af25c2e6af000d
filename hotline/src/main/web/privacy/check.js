// Asks the house which personal data a text contains, a moment after the last key.
import { postJson } from "../staff/ask.js";

const SETTLE_MS = 400;
const waiting = new WeakMap();

/** What was found in the text: [{kind, words, replacement, from, to}]. */
export function personalWords(text) {
  return text.trim() ? postJson("/privacy/check", { text }) : Promise.resolve([]);
}

/** Says in that place what the text contains; it is hidden when that is nothing. */
export function warnBeside(place, text) {
  clearTimeout(waiting.get(place));
  waiting.set(
    place,
    setTimeout(async () => {
      let found;
      try {
        found = await personalWords(text);
      } catch {
        return; // A warning that cannot be given stops nobody from writing.
      }
      const words = [...new Set(found.map((one) => `${one.kind}“${one.words}”`))];
      place.textContent = words.length ? `答复里好像有个人信息：${words.join("、")}。如不是必须，请删去。` : "";
      place.hidden = !words.length;
    }, SETTLE_MS),
  );
}
