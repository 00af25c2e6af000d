import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { aBrowser } from "./page.mjs";

aBrowser();
const { length, readable } = await import("../../main/web/console/parts.js");
const { lines, moment, takeScripts } = await import("../../main/web/console/scripts.js");
const { composing, keyName } = await import("../../main/web/staff/keys.js");
const { refusalSentence } = await import("../../main/web/staff/say.js");

// What every city starts with.
const start = new URL("../../../../ticketing/src/main/resources/db/migration/V202611220303__agent_scripts.sql", import.meta.url);
const rows = readFileSync(start, "utf8").matchAll(/\('SCRIPT', '([^']+)', '[^']+', '([^']+)'/g);
takeScripts(Object.fromEntries([...rows].map(([, code, sentence]) => [code, sentence])));

const held = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

test("lengths read as a clock", () => {
  assert.equal(length(-5), "00:00");
  assert.equal(length(59_999), "00:59");
  assert.equal(length(60_000), "01:00");
  assert.equal(length(3_723_000), "1:02:03");
});

test("a mobile number is grouped, others are left alone", () => {
  assert.equal(readable("13812345678"), "138 1234 5678");
  assert.equal(readable("07352222222"), "07352222222");
});

test("letters are told by their place on the keyboard", () => {
  assert.equal(keyName({ ...held, altKey: true, code: "KeyT", key: "†" }), "Alt+T");
  assert.equal(keyName({ ...held, ctrlKey: true, code: "Enter", key: "Enter" }), "Ctrl+Enter");
  assert.equal(keyName({ ...held, metaKey: true, code: "Enter", key: "Enter" }), "Ctrl+Enter");
  assert.equal(keyName({ ...held, shiftKey: true, code: "Tab", key: "Tab" }), "Shift+Tab");
});

test("while an input method composes no key is ours", () => {
  assert.equal(composing({ isComposing: true, keyCode: 84 }), true);
  assert.equal(composing({ isComposing: false, keyCode: 229 }), true);
  assert.equal(composing({ isComposing: false, keyCode: 84 }), false);
});

test("every situation has something to say, danger first when it is urgent", () => {
  for (const call of ["idle", "ringing", "talking", "ended"]) {
    for (const kind of [undefined, "CONSULTATION", "HELP", "COMPLAINT", "REPORT", "SUGGESTION", "PRAISE"]) {
      const said = lines({ call, held: false, kind, confidential: false, urgency: "ORDINARY", filed: false });
      assert.ok(said.length && said.every((line) => line.text), `${call} ${kind}`);
    }
  }
  assert.equal(lines({ call: "talking", kind: "HELP", urgency: "CRITICAL" })[0].tone, "danger");
  assert.ok(lines({ call: "talking", kind: "REPORT", urgency: "ORDINARY" }).some((line) => line.text.includes("保密")));
  assert.equal(moment({ call: "talking", held: true }), "保持后");
});

test("a refusal becomes its sentence, with the number of a bug", () => {
  assert.equal(refusalSentence(422, '{"sentence":"电话号码不正确"}'), "电话号码不正确");
  assert.equal(refusalSentence(500, '{"sentence":"系统出错","number":"A1"}'), "系统出错（编号 A1）");
});
