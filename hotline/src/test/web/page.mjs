import { webcrypto } from "node:crypto";

// Just enough of a browser for scripts that keep drafts and find parts of a page.
export function aBrowser(account = "7") {
  globalThis.crypto ??= webcrypto;
  const kept = new Map();
  globalThis.localStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, String(value)),
    removeItem: (key) => kept.delete(key),
  };
  globalThis.document = {
    body: { dataset: { account } },
    querySelector: () => null,
    querySelectorAll: () => [],
    addEventListener: () => {},
  };
  return kept;
}
