// Microphone, loudspeaker, volume, and the check before the shift: once a day before the first "ready".
import { check, listen } from "../phone/check.js";
import { choosesSpeaker, chosenMicrophone, keepSound, sound, soundDevices } from "../phone/devices.js";
import { postJson } from "../staff/ask.js";
import { onKey } from "../staff/keys.js";
import { say } from "../staff/say.js";
import { element, part } from "./parts.js";

const CHECKED = "line12345-checked";

let phone;
let then = null; // what waits for the check
let before = null;
let stopListening = null;
let running = false;
let eager = false; // Enter came before the panel was filled

const today = () => new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" });

/** Not yet looked at today in this browser. */
export function checkDue() {
  if (!phone?.user || !phone.dials) return false;
  try {
    return localStorage.getItem(CHECKED) !== `${today()} ${phone.user}`;
  } catch {
    return false;
  }
}

async function note(ok, words) {
  try {
    localStorage.setItem(CHECKED, `${today()} ${phone.user}`);
  } catch {
    // Kept nowhere, it is asked again next time.
  }
  try {
    await postJson("/console/check", { ok, words });
  } catch (refused) {
    say(refused.message, "bad");
  }
}

function choice(label, kind, chosen, devices, changed) {
  const select = element("select");
  select.setAttribute("aria-label", label);
  const auto = element("option", "系统默认");
  auto.value = "";
  select.append(auto);
  for (const device of devices.filter((one) => one.kind === kind && one.deviceId !== "default")) {
    const option = element("option", device.label || `${label} ${select.length}`);
    option.value = device.deviceId;
    select.append(option);
  }
  select.value = chosen;
  if (select.selectedIndex < 0) select.value = "";
  select.addEventListener("change", () => changed(select.value));
  return select;
}

async function use(changes) {
  keepSound(changes);
  await phone.devices().catch(() => say("这个设备用不了，请换一个", "bad"));
  if ("microphone" in changes) watchLevel();
}

async function watchLevel() {
  stopListening?.();
  stopListening = null;
  const meter = part("sound-panel").querySelector("meter");
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: chosenMicrophone() });
    const stop = await listen(stream, (level) => (meter.value = level));
    stopListening = () => {
      stop();
      stream.getTracks().forEach((track) => track.stop());
    };
    if (part("sound-panel").hidden) stopListening();
  } catch {
    meter.value = 0;
  }
}

async function fillPanel() {
  const { microphone, speaker, volume } = sound();
  const devices = await soundDevices().catch(() => []);
  const grid = element("div", "", "sound-grid");
  const loud = element("input");
  Object.assign(loud, { type: "range", min: 0, max: 1, step: 0.05, value: volume });
  loud.setAttribute("aria-label", "音量");
  loud.addEventListener("input", () => use({ volume: Number(loud.value) }));
  const meter = element("meter", "", "sound-level");
  Object.assign(meter, { min: 0, max: 1, value: 0 });
  meter.setAttribute("aria-label", "麦克风音量");
  grid.append(
    element("b", "麦克风"), choice("麦克风", "audioinput", microphone, devices, (id) => use({ microphone: id })),
    element("span", "现在的音量"), meter,
    element("b", "听筒"),
    choosesSpeaker()
      ? choice("听筒", "audiooutput", speaker, devices, (id) => use({ speaker: id }))
      : element("span", "这个浏览器不能选听筒，请在系统的声音设置里选", "muted"),
    element("b", "音量"), loud,
  );
  const box = element("div", "", "sound-check");
  const words = element("p", then ? "上岗前请检查一次耳麦和网络，约 10 秒。" : "可以随时检查耳麦和网络，约 10 秒。");
  words.setAttribute("role", "status");
  const found = element("ul", "", "sound-found");
  const start = element("button", "开始检查 Enter", "btn btn-primary");
  const skip = element("button", "这次不查", "btn btn-quiet");
  const why = element("input");
  start.type = skip.type = "button";
  Object.assign(why, { type: "text", maxLength: 60, placeholder: "不检查的原因，如“刚换班已查过”" });
  why.setAttribute("aria-label", "不检查的原因");
  start.addEventListener("click", () => run(words, found, start, meter));
  skip.addEventListener("click", () => skipped(why));
  const foot = element("div", "", "row");
  foot.append(start);
  if (then) foot.append(why, skip);
  box.append(words, found, foot);
  part("sound-panel").replaceChildren(grid, box);
  start.focus();
  watchLevel();
  if (eager) start.click();
}

async function run(words, found, start, meter) {
  if (running) return;
  running = true;
  start.disabled = true;
  found.replaceChildren();
  stopListening?.();
  stopListening = null;
  const results = await check(phone, (text) => (words.textContent = text), (level) => (meter.value = level));
  running = false;
  start.disabled = false;
  found.replaceChildren(...results.map((one) => element("li", `${one.ok ? "✓" : "✗"} ${one.words}`, one.ok ? "" : "say say-bad")));
  const ok = results.every((one) => one.ok);
  words.textContent = ok ? "检查通过。" : "有一项不正常，处理后再查一次；急着上岗可以写明原因不查。";
  if (!ok) return;
  await note(true, results.map((one) => one.words).join("；"));
  if (then) done();
}

async function skipped(why) {
  if (!why.value.trim()) {
    why.focus();
    say("请写一下这次不检查的原因", "bad");
    return;
  }
  await note(false, why.value.trim());
  done();
}

function done() {
  const next = then;
  close();
  next?.();
}

function close() {
  part("sound-panel").hidden = true;
  part("sound").setAttribute("aria-expanded", "false");
  stopListening?.();
  stopListening = null;
  then = null;
  before?.focus();
}

/** @param next what is done once it was checked or skipped, or null */
export function openSound(next = null) {
  then = next;
  before = document.activeElement;
  eager = false;
  part("sound-panel").hidden = false;
  part("sound-panel").focus();
  part("sound").setAttribute("aria-expanded", "true");
  fillPanel();
}

export function startSound(thePhone) {
  phone = thePhone;
  part("sound").addEventListener("click", () => (part("sound-panel").hidden ? openSound() : close()));
  onKey(part("sound-panel"), (event) => {
    if (event.key === "Enter" && event.target === part("sound-panel")) eager = true;
    if (event.key !== "Escape" || running) return;
    close();
    event.stopPropagation();
  });
}
