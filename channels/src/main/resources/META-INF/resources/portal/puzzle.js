// Finds the number behind a task: a second or two that a person hardly feels and a flood pays for.
const BATCH = 500;

async function hash(text) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, "0")).join("");
}

async function found({ challenge, salt, most }) {
  for (let from = 0; from <= Number(most); from += BATCH) {
    const hashes = await Promise.all(Array.from({ length: BATCH }, (_, i) => hash(salt + (from + i))));
    const at = hashes.indexOf(challenge);
    if (at >= 0) return from + at;
  }
  throw new Error("not found");
}

/** Works at the task that stands in `element` and hands it in; true when it counts. */
export async function work(element) {
  const { challenge, salt, signature } = element.dataset;
  // Browsers hash only on pages that came encrypted, or from the own machine.
  if (!window.crypto || !crypto.subtle) return false;
  const body = new URLSearchParams({ challenge, salt, signature, number: await found(element.dataset) });
  const answer = await fetch("/portal/puzzle", { method: "POST", body, credentials: "same-origin" });
  return answer.ok;
}

const own = document.querySelector("form[data-puzzle]");
if (own) {
  const working = document.querySelector("[data-working]");
  working.hidden = false;
  work(own).then(
    worked => { if (worked) own.submit(); else { working.hidden = true; } },
    () => { working.hidden = true; own.querySelector("[data-go-on]").hidden = false; });
}
