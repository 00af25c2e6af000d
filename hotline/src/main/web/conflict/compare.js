// A form before and after somebody else wrote: what each person changed, field by field.

const texts = (form) => [...form.elements].filter((field) => field.name && (field.matches("textarea") || field.type === "text") && !field.closest("[data-pick]"));
const labelOf = (form, field) => form.querySelector(`label[for="${field.id}"]`)?.firstChild.textContent.trim() ?? field.getAttribute("aria-label") ?? field.placeholder ?? "";

/** As it stood when the person pressed: {draft, send, fields: [{name, label, base, mine}]}. */
export function snapshot(form) {
  return {
    draft: form.dataset.draft ?? "",
    send: form.dataset.send ?? "",
    fields: texts(form).map((field) => ({ name: field.name, label: labelOf(form, field), base: field.defaultValue, mine: field.value })),
  };
}

/** The same form on a newer page, or null when the step is not possible there any more. */
export function sameForm(root, { draft, send }) {
  const forms = [...root.querySelectorAll("form")];
  return forms.find((form) => (draft && form.dataset.draft === draft) || form.dataset.send === send) ?? null;
}

/**
 * Fields that the other has changed and that do not read like mine: [{name, label, mine, theirs}].
 * theirs: {name: text} as the server has them now.
 */
export function disputed(before, theirs) {
  return before.fields
    .filter(({ name, base, mine }) => theirs[name] !== undefined && theirs[name] !== base && theirs[name] !== mine)
    .map(({ name, label, mine }) => ({ name, label, mine, theirs: theirs[name] }));
}

/** What the server put into a form, before any draft. */
export const given = (form) => Object.fromEntries(texts(form).map((field) => [field.name, field.defaultValue]));
