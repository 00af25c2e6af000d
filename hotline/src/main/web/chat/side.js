// What the same citizen asked before: tickets of a proven number, earlier chats.
import { day, element, part } from "./parts.js";

const ENDING = { BY_AGENT: "接待员结束", BY_CITIZEN: "市民结束", SILENT: "市民没有回复", UNTAKEN: "无人接待", "": "进行中" };

const none = (words) => element("p", words, "small muted");

function ticket(line) {
  const link = element("a", line.content, "list-row");
  link.href = `/tickets/${line.number}`;
  link.target = "_blank";
  link.append(element("span", `${line.number} · ${day(line.filedAt)}`, "list-line"));
  return link;
}

export function showSide(talk, open) {
  part("history").hidden = false;
  part("tickets").replaceChildren(...(talk.tickets.length ? talk.tickets.map(ticket) : [none("没有，或者还没有验证手机号")]));
  const past = talk.past.map((one) => {
    const button = element("button", `${day(one.askedAt)} ${ENDING[one.ending] ?? one.ending}`, "list-row");
    button.type = "button";
    if (one.ticketNumber) button.append(element("span", `工单 ${one.ticketNumber}`, "list-line"));
    button.addEventListener("click", () => open(one.id));
    return button;
  });
  part("past").replaceChildren(...(past.length ? past : [none("没有")]));
}
