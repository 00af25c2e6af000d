// The open talk: lines are only added; a past one is read only.
import { clock, element, part } from "./parts.js";

const WHO = { CITIZEN: "市民", HOUSE: "系统", NOTE: "内部" };
const CHANNEL = { portal: "网页", wechat: "微信" };
const STATE = { WAITING: "排队中", TALKING: "接待中", ENDED: "已结束" };

// A picture waits for the virus scanner, mostly seconds: asked again, and after a minute no more.
function patient(picture) {
  const from = picture.src;
  let tries = 0;
  picture.addEventListener("error", () => {
    tries += 1;
    if (tries <= 20) setTimeout(() => { picture.src = `${from}?${tries}`; }, 3000);
  });
}

function file(talk, line) {
  const link = element("a", line.mediaType.startsWith("image/") ? "" : `文件：${line.fileName}`);
  link.href = `/chats/${talk.id}/files/${line.fileId}`;
  link.target = "_blank";
  if (!link.textContent) {
    const picture = document.createElement("img");
    picture.src = link.href;
    picture.alt = line.fileName;
    patient(picture);
    link.append(picture);
  }
  return link;
}

function shown(talk, line) {
  const item = element("li", "", `chats-line chats-${line.part.toLowerCase()}`);
  item.dataset.seq = line.seq;
  const who = line.part === "AGENT" ? line.who : WHO[line.part] + (line.who ? ` ${line.who}` : "");
  const head = element("p", "", "small muted");
  head.append(element("b", who), ` ${clock(line.at)}`);
  item.append(head);
  if (line.words) item.append(element("p", line.words, "pre"));
  if (line.fileId) item.append(file(talk, line));
  return item;
}

/** talk as the server tells it, with the new lines only; summary from the list, none for a past one. */
export function showTalk(talk, summary) {
  const list = part("lines");
  const last = Number(list.lastElementChild?.dataset.seq ?? 0);
  const fresh = talk.lines.filter((line) => line.seq > last);
  const atEnd = list.scrollTop + list.clientHeight >= list.scrollHeight - 40;
  list.append(...fresh.map((line) => shown(talk, line)));
  if (fresh.length && (atEnd || !last)) list.scrollTop = list.scrollHeight;
  part("title").textContent = summary?.citizen ?? `会话 ${talk.id}`;
  const ticket = talk.ticketNumber ? ` · 工单 ${talk.ticketNumber}` : "";
  part("state").textContent = `${CHANNEL[summary?.channel] ?? ""} ${STATE[talk.state]}${ticket}`;
  part("typing").textContent = talk.types ? "市民正在输入…" : "";
  for (const name of ["over", "end"]) part(name).hidden = !talk.mine;
  part("write").hidden = !talk.mine;
}
