// The wall's headline: many small reasons as one sentence.
import assert from "node:assert/strict";
import { test } from "node:test";
import { late, reasons, since } from "../../main/web/wall/reasons.js";

const queue = (name, ...words) => ({ name, missed: words.map((one) => ({ kind: "SEATS", words: one })) });

test("the same reason of several queues is said once", () => {
  assert.deepEqual(reasons([queue("综合", "没有坐席在岗"), queue("企业", "没有坐席在岗")]), ["2 个队列都没有坐席在岗"]);
  assert.deepEqual(reasons([queue("综合", "没有坐席在岗"), queue("企业", "没有坐席在岗"), queue("纪检")]), ["综合、企业：没有坐席在岗"]);
});

test("a reason of one queue names it, and the only queue needs no name", () => {
  assert.deepEqual(reasons([queue("综合", "等候超过 60 秒"), queue("企业")]), ["综合：等候超过 60 秒"]);
  assert.deepEqual(reasons([queue("综合", "等候超过 60 秒")]), ["等候超过 60 秒"]);
  assert.deepEqual(reasons([queue("综合"), queue("企业")]), []);
  assert.deepEqual(reasons([queue("综合", "没有就绪坐席", "等候超过 60 秒"), queue("企业")]), ["综合：没有就绪坐席、等候超过 60 秒"]);
});

test("agents are counted by reason", () => {
  assert.deepEqual(late([{ missed: "小休超时" }, { missed: null }, { missed: "话机掉线" }, { missed: "小休超时" }]), ["2 名坐席小休超时", "1 名坐席话机掉线"]);
});

test("how long something lies is said as people do", () => {
  const minute = 60000;
  assert.equal(since(59 * minute), "59 分钟");
  assert.equal(since(60 * minute), "1 小时 0 分");
  assert.equal(since(25 * 60 * minute), "25 小时 0 分");
  assert.equal(since(48 * 60 * minute), "2 天 0 小时");
  assert.equal(since(108.9 * 60 * minute), "4 天 12 小时");
});
