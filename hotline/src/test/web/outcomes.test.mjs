import assert from "node:assert/strict";
import test from "node:test";
import { grouped, outcome } from "../../main/web/console/outcomes.js";

const receipt = { number: "20261121000017", queryCode: "123456", promise: "11 月 25 日 17:30", departmentName: "云湖区城市管理局" };

test("a number is read in two groups", () => {
  assert.equal(grouped(receipt.number), "20261121 000017");
});

test("every way out says the number or where to go", () => {
  const extra = { said: "请向人民法院提出。", ground: "110", main: "20261120000003", praised: "市水务集团" };
  for (const way of ["ANSWER", "DISPATCH", "REFUSE", "PRAISE", "JOIN"]) {
    assert.match(outcome(way, receipt, extra).words, /20261121 000017/, way);
  }
  assert.match(outcome("REFUSE", receipt, extra).words, /^请向人民法院提出。/);
  assert.match(outcome("HAND_OVER", receipt, extra).title, /110/);
  assert.match(outcome("PRAISE", receipt, extra).words, /市水务集团/);
});

test("only what is still worked on has a promise to read out", () => {
  const promised = (way) => outcome(way, receipt, { main: receipt.number }).rows.some(([name]) => name === "承诺答复");
  assert.deepEqual(["DISPATCH", "JOIN"].map(promised), [true, true]);
  assert.deepEqual(["ANSWER", "REFUSE", "HAND_OVER", "PRAISE"].map(promised), [false, false, false, false]);
});

test("a draft sent twice is said to be one", () => {
  assert.match(outcome("DISPATCH", { ...receipt, again: true }, {}).title, /没有重复/);
});
