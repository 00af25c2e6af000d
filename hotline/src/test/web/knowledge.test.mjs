import assert from "node:assert/strict";
import test from "node:test";
import { asksFor, gapOf, hint } from "../../main/web/knowledge/asking.js";

const FORM = { matterCode: "0602", placeCode: "01" };

test("two characters are looked for, one is not", () => {
  assert.equal(asksFor("社", {}), null);
  assert.deepEqual(asksFor("社保", {}), { words: "社保", matter: "", place: "" });
  assert.deepEqual(asksFor("社 保", {}), { words: "社 保", matter: "", place: "" });
  assert.deepEqual(asksFor("𠮷野", {}).words, "𠮷野");
  assert.equal(asksFor("𠮷", {}), null);
});

test("with a matter chosen nothing need be typed", () => {
  assert.deepEqual(asksFor("", FORM), { words: "", matter: "0602", place: "01" });
  assert.deepEqual(asksFor("社", FORM).words, "");
  assert.deepEqual(asksFor("社保", FORM), { words: "社保", matter: "0602", place: "01" });
});

test("the line says what is missing", () => {
  assert.equal(hint("", "", 0), "");
  assert.equal(hint("社", "", 0), "再输入一个字");
  assert.match(hint("社保", "", 3), /^3 条 /);
  assert.match(hint("", "0602", 3), /按所选事项/);
  assert.match(hint("社保", "", 0), /没有找到/);
  assert.match(hint("", "0602", 0), /还没有知识/);
});

test("a gap is what was typed and not found, never a number", () => {
  assert.equal(gapOf("无人机", 0), "无人机");
  assert.equal(gapOf("无人机", 1), "");
  assert.equal(gapOf("机", 0), "");
  assert.equal(gapOf("13812345678", 0), "");
});
