import assert from "node:assert/strict";
import test from "node:test";
import { aBrowser } from "./page.mjs";

const kept = aBrowser();
const book = await import("../../main/web/console/draftbook.js");
let reloads = 0;
/** The script again, over the same storage, as after a reload of the page. */
const reload = () => import(`../../main/web/console/draftbook.js?reload=${(reloads += 1)}`);

test("a draft survives a reload with its key, so that it stays one ticket", async () => {
  book.keepFields({ content: "路灯不亮", phone: "13812345678" });
  const again = await reload();
  assert.equal(again.current().key, book.current().key);
  assert.equal(again.current().fields.content, "路灯不亮");
});

test("a filed draft makes room for one with another key", () => {
  const { key } = book.current();
  book.drop("call-1", { phone: "13812345678" });
  assert.notEqual(book.current().key, key);
  assert.match(book.current().key, /^[0-9a-f]{32}$/);
  assert.equal(book.current().callKey, "call-1");
  assert.deepEqual(book.current().fields, { phone: "13812345678" });
});

test("a new call parks what was written and nothing else", () => {
  book.drop();
  book.keepFields({ content: "  ", phone: "137" });
  book.turnTo("call-2");
  assert.equal(book.parked().length, 0);
  book.keepFields({ content: "写到一半", phone: "138" });
  book.turnTo("call-3");
  assert.equal(book.parked().length, 1);
  assert.equal(book.current().callKey, "call-3");
  assert.deepEqual(book.current().fields, {});
});

test("a parked draft is taken up again with its call", () => {
  const [waiting] = book.parked();
  book.keepFields({ answer: "另一件的答复" });
  book.takeUp(waiting.key);
  assert.equal(book.current().fields.content, "写到一半");
  assert.equal(book.current().callKey, "call-2");
  assert.equal(book.parked().length, 1);
  assert.equal(book.parked()[0].fields.answer, "另一件的答复");
});

test("drafts carry the name of the person signed in", () => {
  assert.ok([...kept.keys()].every((name) => name.startsWith("line12345-draft:7:")));
});

test("what was written on at two computers is parked as a copy, and what we have already is not", () => {
  book.replace(null);
  book.keepFields({ content: "停水两天。我这里补充。" });
  const { key } = book.current();
  book.addFrom({ open: { key, callKey: null, fields: { content: "停水两天。" } }, parked: [] });
  assert.equal(book.parked().length, 0);
  book.addFrom({ open: { key, callKey: null, fields: { content: "停水两天。那里补充。" } }, parked: [{ key: "b", fields: { content: "另一件" } }] });
  assert.deepEqual(book.parked().map(({ fields }) => fields.content), ["停水两天。那里补充。", "另一件"]);
  assert.notEqual(book.parked()[0].key, key);
  book.replace(null);
  book.addFrom({ open: { key: "c", callKey: null, fields: { content: "换了电脑" } }, parked: [] });
  assert.equal(book.current().key, "c");
});
