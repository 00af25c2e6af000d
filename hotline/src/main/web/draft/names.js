// Which forms have a draft, and under which name it is kept.

const ADDRESSES = ["send", "post", "entry", "rule", "ladder", "order", "review"];
const LONGEST = 80;

/** /desk/20261122000017/lower/2/recall → desk-20261122000017-lower-2-recall */
export function slug(address) {
  return address.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(-LONGEST);
}

/**
 * The name a form was given; a longer form, one with a text of several lines, has one by its address
 * without being given any, so that none can be forgotten. Empty for a form without a draft.
 */
export function draftName(form) {
  if (!form.dataset.draft && form.dataset.noDraft === undefined && form.querySelector("textarea")) {
    const address = ADDRESSES.map((name) => form.dataset[name]).find(Boolean);
    if (address) form.dataset.draft = slug(address);
  }
  return form.dataset.draft ?? "";
}
