import assert from "node:assert/strict";
import { test } from "node:test";
import { clock, remarksOf, total } from "../../main/web/quality/sheet.js";

test("points are added, and anything fatal leaves none", () => {
  assert.equal(total({ "1-1": 40, "2-1": 55, "2-2": null }, []), 95);
  assert.equal(total({ "1-1": 40 }, ["1-2"]), 0);
});

test("a remark has its second", () => {
  assert.deepEqual(remarksOf("03:07 打断市民\n\n 65：00 很长的一通 "), {
    remarks: [
      { second: 187, words: "打断市民" },
      { second: 3900, words: "很长的一通" },
    ],
    wrong: "",
  });
});

test("a time alone is nothing said, a line without a time is wrong", () => {
  assert.deepEqual(remarksOf("00:05 "), { remarks: [], wrong: "" });
  assert.equal(remarksOf("00:05 好\n没有时间").wrong, "没有时间");
  assert.equal(remarksOf("00:75 秒数不对").wrong, "00:75 秒数不对");
});

test("a second is written as it is read", () => {
  assert.equal(clock(187), "03:07");
  assert.equal(remarksOf(`${clock(3900)} 好`).remarks[0].second, 3900);
});
