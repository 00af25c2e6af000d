// Which microphone and loudspeaker this browser uses, and how loud: remembered here, not on the server,
// because another desk has other devices.
const KEPT = "line12345-sound";

function kept() {
  try {
    return { microphone: "", speaker: "", volume: 1, ...JSON.parse(localStorage.getItem(KEPT)) };
  } catch {
    return { microphone: "", speaker: "", volume: 1 };
  }
}

export const sound = () => kept();

export function keepSound(changes) {
  const next = { ...kept(), ...changes };
  try {
    localStorage.setItem(KEPT, JSON.stringify(next));
  } catch {
    // A browser that keeps nothing uses the choice until the page is closed.
  }
  return next;
}

/** Constraints of the chosen microphone. One that was pulled out is replaced by whatever is there. */
export function chosenMicrophone() {
  const { microphone } = kept();
  return microphone ? { deviceId: { ideal: microphone } } : true;
}

/** Whether this browser can send sound to a chosen loudspeaker. */
export const choosesSpeaker = () => typeof HTMLMediaElement !== "undefined" && "setSinkId" in HTMLMediaElement.prototype;

export async function playOn(audio) {
  const { speaker, volume } = kept();
  audio.volume = Math.min(1, Math.max(0, Number(volume) || 0));
  if (!choosesSpeaker()) return;
  try {
    await audio.setSinkId(speaker);
  } catch {
    // It was pulled out: the system's own takes over.
    await audio.setSinkId("").catch(() => {});
  }
}

/** What can be chosen: [{deviceId, label, kind}]; names are known once the microphone was allowed. */
export async function soundDevices() {
  if (!navigator.mediaDevices?.enumerateDevices) return [];
  const all = await navigator.mediaDevices.enumerateDevices();
  return all.filter(({ kind, deviceId }) => (kind === "audioinput" || kind === "audiooutput") && deviceId);
}
