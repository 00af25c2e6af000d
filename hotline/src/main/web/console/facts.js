// What an agent reads out to 110, 119, 120 or 122, from the form as it stands.
import { element, readable } from "./parts.js";

/** @param number of the caller, as the telephone shows it */
export function facts(number, { phone, name, placeName, address, matterName, content }) {
  const rows = [
    ["来电号码", readable(phone || number || "") || "未显示"],
    ["姓名", name || "未报姓名"],
    ["地点", [placeName, address].filter(Boolean).join(" ") || "还没有问到地点：请先问清在哪里"],
    ["事项", matterName || ""],
    ["情况", content || "还没有记下情况"],
  ];
  const list = element("dl", "", "facts");
  for (const [what, words] of rows) {
    if (words) list.append(element("dt", what), element("dd", words));
  }
  return [element("b", "请向对方通报"), list];
}
