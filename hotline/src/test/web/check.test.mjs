// The check before the shift: what is measured, said in words that name what to do.
import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeLine, judgeMicrophone } from "../../main/web/phone/check.js";

const good = { received: 250, lost: 0, jitter: 0.002, echo: 0.3 };

test("a good line passes with its figures", () => {
  assert.deepEqual(judgeLine(good), { ok: true, words: "网络正常：丢包 0%，抖动 2 毫秒，听到了回声" });
});

test("each fault has a sentence of its own", () => {
  const words = [
    [null, "没有接通电话系统"],
    [{ ...good, received: 10 }, "收不到电话系统送来的声音"],
    [{ ...good, lost: 20 }, "丢包 7%"],
    [{ ...good, jitter: 0.045 }, "抖动 45 毫秒"],
    [{ ...good, echo: 0 }, "没有听到自己的回声"],
  ];
  for (const [counted, part] of words) {
    const found = judgeLine(counted);
    assert.equal(found.ok, false);
    assert.match(found.words, new RegExp(part));
    assert.match(found.words, /再查一次|再查/);
  }
});

test("at the edge a line is still good", () => {
  assert.equal(judgeLine({ ...good, received: 97, lost: 3 }).ok, true);
  assert.equal(judgeLine({ ...good, jitter: 0.03 }).ok, true);
  assert.equal(judgeLine({ ...good, received: 96, lost: 4 }).ok, false);
});

test("a silent microphone is told, a quiet voice is not", () => {
  assert.equal(judgeMicrophone(0.019).ok, false);
  assert.equal(judgeMicrophone(0.02).ok, true);
});
