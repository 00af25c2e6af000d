import assert from "node:assert/strict";
import { test } from "node:test";
import { written } from "../../main/web/rota/groups.js";

test("a line is a group, an empty line is none", () => {
  assert.equal(written(["11:30-12:00、15:00-15:10 ", "", " 12:00-12:30"]), "11:30-12:00、15:00-15:10；12:00-12:30");
  assert.equal(written(["", "  "]), "");
});
