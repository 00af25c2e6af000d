// What every staff screen carries: keys, live facts, drafts, sentences, parts reloaded by htmx.
import htmx from "htmx.org";
import { startBell } from "./bell.js";
import { startDrafts } from "./drafts.js";
import { startKeys } from "./keys.js";
import { startLists } from "./lists.js";
import { startLive } from "./live.js";
import { startOpened } from "./opened.js";
import { startProgress } from "./progress.js";
import { startBulk } from "../bulk/bulk.js";
import { startPresence } from "../presence/presence.js";
import { startRelay } from "../relay/relay.js";
import { startPlayers } from "../recording/player.js";
import { startViews } from "../views/views.js";
import { sayRefusal, say } from "./say.js";

htmx.config.includeIndicatorStyles = false;
htmx.config.historyCacheSize = 0; // nothing of a citizen stays in the browser's storage
window.htmx = htmx;
window.line12345 = { say };

document.addEventListener("htmx:responseError", (event) => {
  const { status, responseText } = event.detail.xhr;
  sayRefusal(status, responseText);
});
document.addEventListener("htmx:sendError", () => say("没有连上服务器，请稍后再试", "bad"));

startKeys();
startLists();
startDrafts();
startProgress();
startBell();
startOpened();
startPresence();
startRelay();
startBulk();
startViews();
startPlayers();
if (document.body.dataset.live !== undefined) startLive();
// A menu longer than the phone begins where one is.
document.querySelector(".menu a[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
