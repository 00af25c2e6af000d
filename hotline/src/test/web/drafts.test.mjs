import assert from "node:assert/strict";
import test from "node:test";
import { aBrowser, server } from "./page.mjs";

aBrowser();
globalThis.CustomEvent ??= class extends Event {};
const told = [];
for (const kind of ["draft:state", "draft:found", "draft:elsewhere", "draft:gone"]) {
  document.addEventListener(kind, ({ detail }) => told.push([kind, detail]));
}
const last = (kind) => told.filter(([one]) => one === kind).at(-1)?.[1];
let opened = 0;

/** The script again, over the same storage or over a new computer's. */
async function page({ fresh = false } = {}) {
  if (fresh) aBrowser();
  globalThis.line12345Drafts = undefined;
  told.length = 0;
  return import(`../../main/web/draft/store.js?page=${(opened += 1)}`);
}

const { settle } = await import("../../main/web/draft/settle.js");
const { shortly } = await import("../../main/web/draft/words.js");

test("of two copies the right one counts, and nobody's words go without being asked", () => {
  const theirs = { content: '{"a":"2"}', version: 3 };
  assert.equal(settle(null, null), "none");
  assert.equal(settle(null, theirs), "server");
  assert.equal(settle({ text: "x", version: 0, dirty: true }, null), "local");
  assert.equal(settle({ text: "x", version: 2, dirty: false }, null), "sent");
  assert.equal(settle({ text: "x", version: 2, dirty: false }, theirs), "server");
  assert.equal(settle({ text: "x", version: 3, dirty: true }, theirs), "local");
  assert.equal(settle({ text: "x", version: 2, dirty: true }, theirs), "ask");
  assert.equal(settle({ text: theirs.content, version: 0, dirty: true }, theirs), "server");
});

test("what is written is on the server a moment later, said in words, and there on another computer", async () => {
  const here = await page();
  here.write("reply-1", { answer: "已更换灯头" });
  await here.flush();
  assert.match(last("draft:state").words, /^草稿已保存 /);
  const there = await page({ fresh: true });
  assert.equal(there.read("reply-1"), null);
  await there.fetchDrafts(["reply-1"]);
  assert.deepEqual(last("draft:found").content, { answer: "已更换灯头" });
});

test("without the network the words stay here and go out when it is back", async () => {
  const here = await page();
  server.down = true;
  here.write("reply-2", { answer: "断网时写的" });
  await here.flush();
  assert.match(last("draft:state").words, /连接中断，内容已保存在本机/);
  const again = await page();
  assert.deepEqual(again.read("reply-2"), { answer: "断网时写的" });
  server.down = false;
  await again.fetchDrafts(["reply-2"]);
  await again.flush();
  assert.equal(server.drafts.get("reply-2").content, '{"answer":"断网时写的"}');
});

test("written on at two computers, both are there until one is chosen", async () => {
  const here = await page();
  here.write("reply-3", { answer: "甲" });
  await here.flush();
  const other = server.drafts.get("reply-3");
  server.drafts.set("reply-3", { ...other, content: '{"answer":"乙"}', version: 9, writer: "other" });
  here.write("reply-3", { answer: "甲甲" });
  await here.flush();
  await new Promise((then) => setTimeout(then, 5));
  assert.deepEqual(last("draft:elsewhere").theirs.content, { answer: "乙" });
  assert.deepEqual(here.read("reply-3"), { answer: "甲甲" });
  here.choose("reply-3", true);
  await here.flush();
  assert.equal(server.drafts.get("reply-3").content, '{"answer":"甲甲"}');
});

test("what was sent is gone on both sides, and elsewhere too", async () => {
  const here = await page();
  here.write("reply-4", { answer: "发出" });
  await here.flush();
  here.drop("reply-4");
  await new Promise((then) => setTimeout(then, 5));
  assert.equal(server.drafts.has("reply-4"), false);
  assert.equal((await page()).read("reply-4"), null);
});

test("what the server has confirmed does not lie in this browser, and what it has not does", async () => {
  const kept = aBrowser();
  const here = await page();
  here.write("reply-5", { answer: "电话 13812345678" });
  assert.equal([...kept.keys()].length, 1);
  await here.flush();
  assert.equal(kept.size, 0);
  assert.deepEqual(here.read("reply-5"), { answer: "电话 13812345678" });
  const again = await page();
  await again.fetchDrafts(["reply-5"]);
  assert.equal(kept.size, 0);
  server.down = true;
  again.write("reply-5", { answer: "断网后又写" });
  assert.equal(await again.leave(), 1);
  again.clearDesk();
  assert.equal(kept.size, 0);
  server.down = false;
});

test("what others left at this desk goes when the next person begins", async () => {
  const kept = aBrowser("8", new Map([
    ["line12345-draft:7:console", '{"text":"{}","dirty":true,"kept":2}'],
    ["line12345-draft:8:reply-6", '{"text":"{}","dirty":true,"kept":2}'],
    ["line12345-draft:8:reply-7", '{"text":"{}","dirty":false,"kept":2}'],
    ["other", "1"],
  ]));
  const { dropOthers } = await import("../../main/web/draft/local.js?desk=8");
  dropOthers();
  assert.deepEqual([...kept.keys()], ["line12345-draft:8:reply-6", "other"]);
  aBrowser();
});

test("a draft that was sent elsewhere is begun anew by who writes on", async () => {
  const here = await page();
  here.write("reply-8", { answer: "一" });
  await here.flush();
  server.drafts.delete("reply-8");
  here.write("reply-8", { answer: "一二" });
  await here.flush();
  await new Promise((then) => setTimeout(then, 5));
  await here.flush();
  assert.equal(server.drafts.get("reply-8").version, 1);
});

test("moments are said as the office says them", () => {
  const now = new Date("2026-11-22T03:00:00Z");
  assert.equal(shortly("2026-11-22T02:32:00Z", now), "10:32");
  assert.equal(shortly("2026-11-21T02:32:00Z", now), "11 月 21 日 10:32");
});

test("a longer form has a draft by its address, a short one or one without address has none", async () => {
  const { draftName, slug } = await import("../../main/web/draft/names.js");
  const form = (dataset, long = true) => ({ dataset, querySelector: () => (long ? {} : null) });
  assert.equal(draftName(form({ draft: "reply-1", send: "/x" })), "reply-1");
  assert.equal(draftName(form({ send: "/desk/20261122000017/lower/2/recall" })), "desk-20261122000017-lower-2-recall");
  assert.equal(draftName(form({ post: "/offices/31" }, false)), "");
  assert.equal(draftName(form({})), "");
  assert.equal(draftName(form({ send: "/x", noDraft: "" })), "");
  assert.match(slug(`/grounds/${"x".repeat(200)}/A b`), /^[a-z0-9-]{1,80}$/);
});
