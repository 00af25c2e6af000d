// People and accounts 人员与账号. A one-time password is shown once, in the page and nowhere else.
import { startKeeping } from "../keeping/keeping.js";

const UNTIL = new Intl.DateTimeFormat("zh-CN", { timeZone: "Asia/Shanghai", month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit" });

function cell(row, words, name = "td") {
  const one = document.createElement(name);
  one.textContent = words;
  row.append(one);
  return one;
}

function table(passwords) {
  const table = document.createElement("table");
  table.className = "table";
  const head = table.createTHead().insertRow();
  ["姓名", "账号", "一次性密码"].forEach((words) => cell(head, words, "th"));
  const body = table.createTBody();
  for (const one of passwords) {
    const row = body.insertRow();
    cell(row, one.name);
    cell(row, one.login);
    cell(row, one.password).className = "once-password";
  }
  return table;
}

function show(passwords) {
  const place = document.querySelector("#detail [data-once]");
  if (!place) return;
  const head = document.createElement("p");
  head.textContent = `一次性密码只显示这一次，${UNTIL.format(new Date(passwords[0].until))} 前有效。请现在抄下或打印，当面交给本人；首次登录必须改掉。`;
  const wrap = document.createElement("div");
  wrap.className = "table-wrap";
  wrap.append(table(passwords));
  const print = document.createElement("button");
  print.type = "button";
  print.className = "btn btn-small";
  print.textContent = "打印这一页";
  print.addEventListener("click", () => window.print());
  place.replaceChildren(head, wrap, print);
  place.hidden = false;
  place.scrollIntoView({ block: "nearest" });
}

document.addEventListener("kept", ({ detail }) => {
  if (detail?.passwords?.length) show(detail.passwords);
});

startKeeping();
