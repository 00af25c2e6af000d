import { webcrypto } from "node:crypto";

// Just enough of a browser for scripts that keep drafts and find parts of a page.
export function aBrowser(account = "7", kept = new Map()) {
  globalThis.crypto ??= webcrypto;
  const methods = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, String(value)),
    removeItem: (key) => kept.delete(key),
  };
  // Like a browser's: its names are those of what is kept.
  globalThis.localStorage = new Proxy(methods, {
    ownKeys: () => [...kept.keys()],
    getOwnPropertyDescriptor: (_, key) => (kept.has(key) ? { enumerable: true, configurable: true, value: kept.get(key) } : undefined),
  });
  globalThis.window ??= { addEventListener() {} };
  globalThis.document = {
    body: { dataset: { account } },
    querySelector: () => null,
    querySelectorAll: () => [],
    addEventListener: (kind, listener) => heard.set(kind, [...(heard.get(kind) ?? []), listener]),
    dispatchEvent: (event) => (heard.get(event.type) ?? []).forEach((listener) => listener(event)),
  };
  globalThis.fetch = (...asked) => server.answer(...asked);
  globalThis.line12345Drafts = undefined;
  return kept;
}

const heard = new Map();
const answer = (status, told) => ({ status, redirected: false, json: async () => told });

/** The door for drafts, as the server keeps it; down: nobody answers. */
export const server = {
  drafts: new Map(),
  down: false,
  saves: 0,
  async answer(address, { method = "GET", body } = {}) {
    if (this.down) throw new TypeError("no network");
    const names = new URL(address, "http://house").searchParams.getAll("form");
    if (method === "GET") return answer(200, names.map((name) => this.drafts.get(name)).filter(Boolean));
    if (method === "DELETE") return names.forEach((name) => this.drafts.delete(name)), answer(204, null);
    const { form, content, seen, writer, turn } = JSON.parse(body);
    const there = this.drafts.get(form);
    this.saves += 1;
    if (!there && seen !== 0) return answer(409, {});
    if (there && there.version !== seen && !(there.writer === writer && there.turn < turn)) return answer(409, {});
    const version = (there?.version ?? 0) + 1;
    this.drafts.set(form, { form, content, version, writer, turn, savedAt: "2026-11-22T02:32:00Z" });
    return answer(200, { version, savedAt: "2026-11-22T02:32:00Z" });
  },
};
