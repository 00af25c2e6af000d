import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { aBrowser } from "./page.mjs";

const ended = [];
globalThis.window = { addEventListener: (kind, listener) => kind === "compositionend" && ended.push(listener) };
aBrowser();
const { onKey } = await import("../../main/web/staff/keys.js");
const web = fileURLToPath(new URL("../../main/web", import.meta.url));

function scripts(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((one) => {
    if (one.name === "node_modules") return [];
    const path = join(folder, one.name);
    return one.isDirectory() ? scripts(path) : path.endsWith(".js") ? [path] : [];
  });
}

const LISTENS = /addEventListener\(\s*["'`]key(down|up|press)|\bonkey(down|up|press)\b/;

test("every script hears keys by the one safe function", () => {
  const all = scripts(web);
  assert.ok(all.length > 40);
  const others = all.filter((path) => !path.endsWith("staff/keys.js") && LISTENS.test(readFileSync(path, "utf8")));
  assert.deepEqual(others, []);
  assert.ok(all.filter((path) => /\bonKey\(/.test(readFileSync(path, "utf8"))).length > 8);
});

function heardBy(event) {
  let heard = false;
  onKey({ addEventListener: (name, listener) => listener(event) }, () => (heard = true));
  return heard;
}

test("a key is heard unless an input method composes or has just ended", () => {
  assert.equal(heardBy({ keyCode: 74, isComposing: false, timeStamp: 1000 }), true);
  assert.equal(heardBy({ keyCode: 74, isComposing: true, timeStamp: 1000 }), false);
  assert.equal(heardBy({ keyCode: 229, isComposing: false, timeStamp: 1000 }), false);
  ended.forEach((listener) => listener({ timeStamp: 2000 }));
  assert.equal(heardBy({ keyCode: 13, isComposing: false, timeStamp: 2001 }), false);
  assert.equal(heardBy({ keyCode: 74, isComposing: false, timeStamp: 2200 }), true);
});
