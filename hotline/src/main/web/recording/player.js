// Recordings played in the page: speed, five seconds back and on, and where the recording was paused.
// With the focus in a player: space plays, ← and → jump, [ and ] change the speed. Used by the include
// parts/player.html, also in parts that htmx brings later.
import { getJson } from "../staff/ask.js";
import { onKey } from "../staff/keys.js";

const SPEEDS = [0.75, 1, 1.25, 1.5, 2];
const JUMP = 5;

const player = (inside) => inside.closest?.("[data-player]");
const sound = (box) => box.querySelector("audio");
const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

function jump(box, seconds) {
  const audio = sound(box);
  const end = Number.isFinite(audio.duration) ? audio.duration : Infinity;
  audio.currentTime = Math.min(end, Math.max(0, audio.currentTime + seconds));
}

function speed(box, wanted) {
  sound(box).playbackRate = wanted;
  box.querySelectorAll("[data-speed]").forEach((one) => one.setAttribute("aria-pressed", String(Number(one.dataset.speed) === wanted)));
}

function faster(box, by) {
  const at = SPEEDS.indexOf(sound(box).playbackRate);
  speed(box, SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, (at < 0 ? 1 : at) + by))]);
}

/** Said before it is heard: silence here is no fault. */
async function showGaps(box) {
  if (!box.dataset.gaps || box.dataset.asked) return;
  box.dataset.asked = "yes";
  try {
    const gaps = await getJson(box.dataset.gaps);
    const words = gaps.map(({ from, until }) => `${clock(from)}–${until == null ? "末尾" : clock(until)}`);
    box.querySelector("[data-gap-words]").textContent = words.length ? `念卡号、证件号时暂停录音：${words.join("、")}` : "";
  } catch {
    delete box.dataset.asked;
  }
}

function click({ target }) {
  const box = player(target);
  const button = target.closest?.("[data-jump], [data-speed]");
  if (!box || !button) return;
  if (button.dataset.jump) jump(box, Number(button.dataset.jump));
  else speed(box, Number(button.dataset.speed));
}

function key(event) {
  const box = player(event.target);
  if (!box || event.altKey || event.ctrlKey || event.metaKey) return;
  const audio = sound(box);
  const act = {
    ArrowLeft: () => jump(box, -JUMP),
    ArrowRight: () => jump(box, JUMP),
    "[": () => faster(box, -1),
    "]": () => faster(box, 1),
    " ": event.target.matches("button") ? null : () => (audio.paused ? audio.play() : audio.pause()),
  }[event.key];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

export function startPlayers() {
  document.addEventListener("click", click);
  onKey(document, key, "keydown", true);
  document.addEventListener("play", ({ target }) => {
    const box = player(target);
    if (!box) return;
    showGaps(box);
    // One at a time: two talks at once are none.
    document.querySelectorAll("audio").forEach((other) => other !== target && other.pause());
  }, true);
  document.addEventListener("error", ({ target }) => {
    const box = player(target);
    if (!box || target.tagName !== "AUDIO") return;
    target.hidden = true;
    box.querySelector(".player-keys").hidden = true;
    box.querySelector("[data-no-recording]").hidden = false;
  }, true);
}
