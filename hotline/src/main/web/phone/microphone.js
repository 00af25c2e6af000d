// Asks for the microphone before the first call, so that the question does not come while it rings.

const SENTENCES = {
  NotAllowedError: "浏览器没有允许使用麦克风：请点地址栏左侧的图标，把麦克风改为“允许”，再刷新本页",
  NotFoundError: "没有找到麦克风：请插好耳麦，再刷新本页",
  NotReadableError: "麦克风被别的程序占用：请关闭那个程序，再刷新本页",
};

/** Null when it may be used, else the sentence that says what to do. */
export async function microphoneTrouble() {
  if (!navigator.mediaDevices) {
    return "浏览器只在 https 或本机（localhost）地址下允许使用麦克风，请换用那样的地址打开";
  }
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    stream.getTracks().forEach((track) => track.stop());
    return null;
  } catch (refused) {
    return SENTENCES[refused.name] ?? "麦克风打不开，请检查耳麦后刷新本页";
  }
}
