import assert from "node:assert/strict";
import test from "node:test";
import { disputed } from "../../main/web/conflict/compare.js";
import { diff, merged } from "../../main/web/conflict/diff.js";

const side = (parts, name) => parts.filter((part) => part.in === "both" || part.in === name).map(({ text }) => text).join("");

test("each side can be read back from what differs, whatever is written", () => {
  const pairs = [
    ["已更换灯头三只，明天复查", "已更换灯头五只，后天复查"],
    ["", "新写的"],
    ["只有我写的", ""],
    ["𠮷野家门口😀\n路灯 LED-12 不亮", "𠮷野家门口😁\n路灯 LED-13 不亮"],
    ["甲".repeat(3000), `${"甲".repeat(2999)}乙`],
  ];
  for (const [mine, theirs] of pairs) {
    const parts = diff(mine, theirs);
    assert.equal(side(parts, "mine"), mine);
    assert.equal(side(parts, "theirs"), theirs);
  }
});

test("only the words that differ are marked", () => {
  const parts = diff("已更换灯头三只，明天复查", "已更换灯头五只，明天复查");
  assert.deepEqual(parts, [
    { in: "both", text: "已更换灯头" },
    { in: "mine", text: "三" },
    { in: "theirs", text: "五" },
    { in: "both", text: "只，明天复查" },
  ]);
  assert.equal(diff("同样", "同样").every((part) => part.in === "both"), true);
});

test("put together nothing of either is lost and the common words stand once", () => {
  assert.equal(merged("已修复，明天复查", "已修复，请放心"), "已修复，明天复查\n请放心");
  assert.equal(merged("换了三只，夜里亮。", "换了五只，明天查。"), "换了三只，夜里亮。换了五只，明天查。");
  assert.equal(merged("", "只有对方"), "只有对方");
  assert.equal(merged("一样。", "一样。"), "一样。");
});

test("texts of a hundred thousand characters do not hold up the page", () => {
  const begun = Date.now();
  const parts = diff("路灯不亮".repeat(25_000), "路灯亮了".repeat(25_000));
  assert.equal(side(parts, "mine").length, 100_000);
  assert.ok(Date.now() - begun < 2000);
});

test("only what the other changed and I wrote differently is in dispute", () => {
  const before = {
    fields: [
      { name: "answer", label: "答复", base: "甲", mine: "甲甲" },
      { name: "contact", label: "联系", base: "", mine: "已致电" },
      { name: "findings", label: "核查", base: "旧", mine: "旧" },
    ],
  };
  assert.deepEqual(disputed(before, { answer: "乙", contact: "", findings: "新" }).map(({ name }) => name), ["answer", "findings"]);
  assert.deepEqual(disputed(before, { answer: "甲", contact: "", findings: "旧" }), []);
  assert.deepEqual(disputed(before, { answer: "甲甲", contact: "已致电", findings: "旧" }), []);
});
