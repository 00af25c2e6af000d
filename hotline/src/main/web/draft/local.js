// The copy of each draft in this browser, for as long as the server has not got it: desks are shared,
// and what stands here can be read by whoever sits down next.

const ALL = "line12345-draft:";
// A draft belongs to the person signed in.
const account = document.body.dataset.account ?? "";
const PREFIX = `${ALL}${account}:`;
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

const names = () => Object.keys(localStorage).filter((key) => key.startsWith(ALL));

/** At page start: what others left at this desk goes, and of one's own what the server has. */
export function dropOthers() {
  if (!account) return;
  for (const key of names()) {
    if (!key.startsWith(PREFIX) || !readLocal(key.slice(PREFIX.length))?.dirty) localStorage.removeItem(key);
  }
}

/** How many of one's own the server has not got. */
export function countUnsaved() {
  return names().filter((key) => key.startsWith(PREFIX) && readLocal(key.slice(PREFIX.length))?.dirty).length;
}

/** At the end of a shift nothing of a citizen stays on the desk. */
export function dropOwn() {
  for (const key of names()) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
