// The recording is paused by key while card or identity numbers are spoken, and goes on by itself.
import { postJson } from "../staff/ask.js";
import { say } from "../staff/say.js";
import { length, part } from "./parts.js";
import { now, onState, refreshState, state } from "./state.js";

async function toggle() {
  const { call, silentUntil } = state();
  if (!call) return;
  try {
    await postJson(`/console/recording/${encodeURIComponent(call.key)}/${silentUntil ? "go-on" : "pause"}`, {});
  } catch (refused) {
    say(refused.message, "bad");
  }
  refreshState();
}

function show() {
  const { call, agent, silentUntil, disk } = state() ?? {};
  const button = part("record-pause");
  button.disabled = !(call && agent.state === "TALKING");
  button.setAttribute("aria-pressed", String(Boolean(silentUntil)));
  const left = silentUntil ? Date.parse(silentUntil) - now() : 0;
  button.firstChild.textContent = silentUntil ? `录音已暂停 ${length(left)}` : "暂停录音";
  part("disk-bar").hidden = !disk;
  part("disk-bar").textContent = disk ?? "";
  // It went on by itself: the server says so.
  if (silentUntil && left < 0) refreshState();
}

export function startRecordPause() {
  part("record-pause").addEventListener("click", toggle);
  onState(show);
  setInterval(() => state()?.silentUntil && show(), 1000);
}
