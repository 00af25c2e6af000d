// The agent console: a call becomes a ticket without the mouse.
import { DeskPhone } from "../phone/deskphone.js";
import { Phone } from "../phone/phone.js";
import { oneWindow } from "../phone/onewindow.js";
import { startRinging, stopRinging } from "../phone/ring.js";
import { labelKeys } from "../staff/keys.js";
import { startCallbar } from "./callbar.js";
import { startInbox } from "../wall/inbox.js";
import { showCaller, showCallLine, startCaller } from "./caller.js";
import { startKnowledge } from "../knowledge/panel.js";
import { current } from "./draftbook.js";
import { startBook } from "./book.js";
import { beginAgain, follow, rejoin, startDesk, talking } from "./desk.js";
import { onFiled, onNext, resultShown, startFiling } from "./filing.js";
import { showLine } from "./line.js";
import { addAnswer, fill, focusWords, onFields, readFields, startForm } from "./form.js";
import { closeWay, startOtherWays } from "./otherways.js";
import { startKeypad } from "./keypad.js";
import { element, page, part, readable } from "./parts.js";
import { startChats } from "./chats.js";
import { startDialOut } from "./dialout.js";
import { startMissed } from "./missed.js";
import { leave, startParty, toggleHold } from "./party.js";
import { startSecond } from "./second.js";
import { startSound } from "./sound.js";
import { lines, moment, takeScripts } from "./scripts.js";
import { startRecordPause } from "./recordpause.js";
import { startResults } from "./results.js";
import { onState, refreshState, startState, state } from "./state.js";
import { startAlike } from "./alike.js";
import { startFromWords } from "./fromwords.js";
import { startSuggest } from "./suggest.js";

const TITLE = document.title;
const start = JSON.parse(page.dataset.console);
const phone = start.phone?.desk ? new DeskPhone(start.phone.user, { hold: toggleHold, leave }) : new Phone(start.phone ?? {});
takeScripts(start.scripts);

function showScripts() {
  const { kind, confidential, urgency } = readFields();
  const { call, held } = phone.state;
  const now = { call, held, kind, confidential, urgency, filed: resultShown() };
  const list = lines(now).map(({ text, tone }) => element("li", text, tone ? `script-${tone}` : ""));
  part("scripts").replaceChildren(...list);
  part("script-when").textContent = moment(now);
}

function heard({ detail: { before, now } }) {
  if (now.call === before.call && now.held === before.held) return;
  if (now.call === "ringing") {
    startRinging();
    document.title = `来电 ${readable(now.number)} · ${TITLE}`;
  } else {
    stopRinging();
    document.title = TITLE;
  }
  if (now.call === "talking" && before.call !== "talking") {
    talking();
    if (!document.activeElement?.matches("input, textarea")) focusWords();
  }
  showScripts();
}

function startPhone() {
  if (!start.phone || start.phone.desk) return;
  const take = oneWindow(
    phone.user,
    () => {
      part("elsewhere-bar").hidden = true;
      phone.start();
    },
    () => {
      phone.stop();
      part("elsewhere-bar").hidden = false;
    },
  );
  part("take").addEventListener("click", take);
}

startForm();
startSuggest();
startFromWords();
startAlike();
startCaller();
startFiling();
startOtherWays();
startCallbar(phone);
startParty(phone);
startKeypad(phone);
startSecond(phone);
startSound(phone);
if (start.phone?.desk) onState((fresh) => phone.take(fresh));
startDesk(phone);
startMissed(phone);
startChats();
startDialOut(phone);
startResults();
startRecordPause();
onState(follow);
onState(showLine);
onFields(showScripts);
onFields(startKnowledge({ insert: addAnswer, draft: () => current().key }));
onFiled(() => {
  closeWay();
  showScripts();
  refreshState();
  if (state().call) showCaller(state().call.key);
});
onNext(beginAgain);
phone.addEventListener("change", heard);
startState(start.state);
fill(current().fields);
startBook();
startInbox();
rejoin();
startPhone();
setInterval(() => showCallLine(state()?.call), 1000);
labelKeys(document);
window.consolePhone = phone;
