// form[data-send="/address"]: posted once however often it is pressed; what was typed is never lost.
// A refusal is said inside the form. On a conflict the newest is fetched and shown beside the words.
import { diff, marked } from "../conflict/diff.js";
import { dropDraft } from "../staff/drafts.js";
import { postJson, Refused } from "../staff/ask.js";

/**
 * The form's fields; [data-number] as numbers, unchosen and empty as null, those of a
 * [data-many="name"] as a list of numbers, and the pressed button's if it has a name.
 */
export function fieldsOf(form, pressed = null) {
  const fields = {};
  for (const box of form.querySelectorAll("[data-many]")) fields[box.dataset.many] = [];
  for (const field of form.elements) {
    if (!field.name || (field.type === "submit" && field !== pressed) || (["radio", "checkbox"].includes(field.type) && !field.checked)) continue;
    if (Array.isArray(fields[field.name])) {
      fields[field.name].push(Number(field.value));
      continue;
    }
    const number = field.dataset.number !== undefined;
    fields[field.name] = number ? (field.value === "" ? null : Number(field.value)) : field.value;
  }
  return fields;
}

export function refuse(form, sentence) {
  const place = form.querySelector("[data-refused]");
  place.textContent = sentence;
  place.hidden = !sentence;
  if (sentence) place.scrollIntoView({ block: "nearest" });
}

/** A refusal goes away as soon as something is changed. */
document.addEventListener("input", (event) => {
  const place = event.target.form?.querySelector("[data-refused]");
  if (place) place.hidden = true;
});

const buttons = (form) => form.querySelectorAll("button");

/**
 * Posts and answers {answer}, or null when it was refused or is on its way already. What was taken
 * needs its draft no longer.
 * onConflict(sentence, code) is told when somebody else wrote meanwhile, or the step is not possible now.
 */
export async function sendOnce(form, address, body, onConflict) {
  if (form.dataset.sending) return null;
  form.dataset.sending = "true";
  buttons(form).forEach((button) => (button.disabled = true));
  refuse(form, "");
  try {
    const answer = await postJson(address, body, form.dataset.draft);
    if (form.dataset.draft) dropDraft(form.dataset.draft);
    return { answer };
  } catch (refused) {
    refuse(form, refused.message);
    if (refused instanceof Refused && refused.status === 409) await onConflict?.(refused.message, refused.code);
    return null;
  } finally {
    delete form.dataset.sending;
    buttons(form).forEach((button) => (button.disabled = false));
  }
}

/** Both versions side by side: what was typed, and what is in the house now. */
export function showConflict(place, sentence, kept, newest) {
  const block = (name, words) => {
    const side = document.createElement("div");
    const title = document.createElement("b");
    title.textContent = name;
    side.append(title, "\n", ...words);
    return side;
  };
  const head = document.createElement("p");
  head.className = "conflict-head";
  head.textContent = sentence;
  place.replaceChildren(head);
  const parts = diff(kept, newest);
  // Texts that have little in common would be all marks.
  const alike = parts.filter((part) => part.in === "both").reduce((sum, part) => sum + part.text.length, 0) * 3 > kept.length;
  if (kept) place.append(block("您写的内容", alike ? marked(parts, "mine") : [kept]));
  place.append(block("最新情况", alike ? marked(parts, "theirs") : [newest]));
  place.hidden = false;
  place.scrollIntoView({ block: "nearest" });
}
