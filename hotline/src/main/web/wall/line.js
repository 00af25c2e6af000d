// The leader's own telephone, and the call that the leader takes part in.
import { oneWindow } from "../phone/onewindow.js";
import { Phone } from "../phone/phone.js";
import { LINK_WORDS } from "../phone/words.js";
import { getJson, postJson } from "../staff/ask.js";
import { say } from "../staff/say.js";
import { start } from "./board.js";
import { attribute, length, part, write } from "./parts.js";
import { chosenAgent } from "./tiles.js";

const WORDS = { LISTEN: "监听", WHISPER: "密语", BARGE: "强插" };
const HEARD = { LISTEN: "双方都听不到您", WHISPER: "只有坐席听到您", BARGE: "双方都听到您" };
const WAIT_MS = 45000;

const phone = start.phone ? new Phone(start.phone) : null;
let mine = null;
let name = "";
let askedAt = 0;

async function readMine() {
  try {
    const told = await getJson("/wall/listening");
    mine = told.listening;
  } catch {
    // Before the first there is none.
  }
  show();
}

async function join(mode) {
  const agent = chosenAgent();
  if (!agent) return;
  name = agent.name;
  askedAt = Date.now();
  try {
    await postJson(`/wall/agents/${agent.accountId}/listening`, { mode });
  } catch (refused) {
    askedAt = 0;
    say(refused.message, "bad");
  }
  readMine();
}

async function turn(mode) {
  try {
    await postJson("/wall/listening/mode", { mode });
  } catch (refused) {
    say(refused.message, "bad");
  }
  readMine();
}

const open = () => mine && !mine.endedAt;
const talking = () => phone?.state.call === "talking";

let sureUntil = 0;

/** Twice, because the agent is out of the call with it. */
async function takeOver() {
  if (Date.now() > sureUntil) {
    sureUntil = Date.now() + 5000;
    show();
    return;
  }
  sureUntil = 0;
  await postJson("/wall/listening/take-over").catch((refused) => say(refused.message, "bad"));
  readMine();
}

function words() {
  if (open() && mine.joinedAt) return `${WORDS[mine.mode]}中 ${length(Date.now() - Date.parse(mine.joinedAt))}${name ? ` · ${name}` : ""} · ${HEARD[mine.mode]}`;
  if (open()) return "正在呼叫您的话机…";
  if (mine?.ending === "TAKEN_OVER" && talking()) return `您已接管${name ? ` ${name} 的通话` : "通话"}，正在与市民通话 ${length(Date.now() - Date.parse(mine.endedAt))}`;
  return "";
}

function show() {
  write(part("line-words"), words());
  part("line-buttons").hidden = !open();
  write(part("take-over"), Date.now() < sureUntil ? "再点一次：坐席退出" : "接管");
  part("take-over").disabled = !mine?.joinedAt;
  part("hang-up").hidden = Boolean(open()) || !talking();
  attribute(part("line"), "data-call", open() ? (mine.joinedAt ? "joined" : "ringing") : "idle");
  for (const button of part("line-buttons").querySelectorAll("[data-turn]")) {
    attribute(button, "aria-pressed", open() && mine.mode === button.dataset.turn.toUpperCase());
    button.disabled = !mine?.joinedAt;
  }
  const lamp = part("phone-light");
  if (!phone) return write(lamp, start.wall.exchange.link === "OFF" ? "电话未启用" : "没有分配网页话机");
  const { link, call } = phone.state;
  const ready = link === "ready";
  lamp.className = `light light-${ready ? "green" : link === "refused" ? "red" : link === "off" ? "off" : "yellow"}`;
  write(lamp, ready ? (call === "talking" ? "话机通话中" : "话机就绪") : LINK_WORDS[link]);
}

/** It is our own wish that makes it ring: nobody has to press a key for it. */
function heard({ detail: { before, now } }) {
  if (now.call === "ringing" && before.call !== "ringing" && Date.now() - askedAt < WAIT_MS) phone.answer();
  if (now.call !== before.call) readMine();
  show();
}

export function startLine() {
  document.querySelectorAll("[data-mode]").forEach((button) => button.addEventListener("click", () => join(button.dataset.mode)));
  document.querySelectorAll("[data-turn]").forEach((button) => button.addEventListener("click", () => turn(button.dataset.turn)));
  part("take-over").addEventListener("click", takeOver);
  part("hang-up").addEventListener("click", () => phone?.hangUp());
  part("leave").addEventListener("click", async () => {
    await postJson("/wall/listening/leave").catch((refused) => say(refused.message, "bad"));
    readMine();
  });
  document.addEventListener("fact:ListeningChanged", readMine);
  document.addEventListener("live:again", readMine);
  setInterval(show, 1000);
  readMine();
  if (!phone) return;
  phone.addEventListener("change", heard);
  const take = oneWindow(
    phone.user,
    () => {
      part("take").hidden = true;
      phone.start();
    },
    () => {
      phone.stop();
      part("take").hidden = false;
    },
  );
  part("take").addEventListener("click", take);
  window.wallPhone = phone;
}
