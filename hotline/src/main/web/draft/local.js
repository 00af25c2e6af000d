// The copy of each draft in this browser: there at once after a reload, and while the server is not.

// Desks are shared: a draft belongs to the person signed in.
const PREFIX = `line12345-draft:${document.body.dataset.account ?? ""}:`;
const KEPT = 2;

/** {text, version, dirty, at} or null. */
export function readLocal(name) {
  try {
    const words = localStorage.getItem(PREFIX + name);
    const kept = JSON.parse(words);
    // Until now only the content was kept.
    return kept === null || kept.kept === KEPT ? kept : { text: words, version: 0, dirty: true };
  } catch {
    return null;
  }
}

/** False when this browser keeps nothing: storage full or forbidden. */
export function writeLocal(name, entry) {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify({ ...entry, kept: KEPT }));
    return true;
  } catch {
    return false; // It must not stop anybody from writing.
  }
}

export function dropLocal(name) {
  localStorage.removeItem(PREFIX + name);
}

/** Nothing of a citizen stays on the desk; only what the server has not got yet. */
export function dropSaved() {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX) && !readLocal(key.slice(PREFIX.length))?.dirty) localStorage.removeItem(key);
  }
}
