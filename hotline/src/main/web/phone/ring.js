// The sound of a ringing telephone, made on the spot: two short soft tones every three seconds, on the
// loudspeaker that was chosen.
import { sound } from "./devices.js";

let context = null;
let timer = null;

function tone(at, hertz = 660) {
  const oscillator = context.createOscillator();
  const volume = context.createGain();
  oscillator.frequency.value = hertz;
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(0.12, at + 0.02);
  volume.gain.setValueAtTime(0.12, at + 0.28);
  volume.gain.linearRampToValueAtTime(0, at + 0.32);
  oscillator.connect(volume).connect(context.destination);
  oscillator.start(at);
  oscillator.stop(at + 0.33);
}

/** One that was pulled out, or a browser that cannot choose: the system's own rings. */
function useSpeaker() {
  context.setSinkId?.(sound().speaker).catch(() => {});
}

export function startRinging() {
  if (timer) return;
  // Browsers let a page sound only after it was touched once; then it stays silent, the screen shows it.
  context ??= new AudioContext();
  const ring = () => {
    tone(context.currentTime);
    tone(context.currentTime + 0.45);
  };
  context.resume().catch(() => {});
  useSpeaker();
  ring();
  timer = setInterval(ring, 3000);
}

export function stopRinging() {
  clearInterval(timer);
  timer = null;
}

/** One short tone into a talk, lower than ringing. */
export function beep() {
  context ??= new AudioContext();
  context.resume().catch(() => {});
  useSpeaker();
  tone(context.currentTime, 440);
}
