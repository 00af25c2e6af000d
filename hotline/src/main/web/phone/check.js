// The check before the shift 班前检查: is the microphone heard, does sound come back through the exchange,
// and how good is the way there. Judged in words that say what to do.
import { chosenMicrophone } from "./devices.js";

/** The exchange sends back what it hears there. */
const ECHO = "*43";
const LISTEN_MS = 3000;
const ECHO_MS = 5000;
const ANSWER_MS = 10000;

// Heard or not: a quiet room stays below, a person who speaks is well above (full scale is 1).
const HEARD = 0.02;
const MOST_LOST = 0.03;
const MOST_JITTER = 0.03; // seconds; above it words break

const rest = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Calls `level` with the loudness, 0 to 1, until the answered function is called. */
export async function listen(stream, level) {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    level(Math.min(1, Math.sqrt(samples.reduce((sum, one) => sum + one * one, 0) / samples.length) * 2));
  }, 60);
  await context.resume().catch(() => {});
  return () => {
    clearInterval(timer);
    context.close();
  };
}

async function microphone(level) {
  let loudest = 0;
  const stream = await navigator.mediaDevices.getUserMedia({ audio: chosenMicrophone() });
  const stop = await listen(stream, (now) => {
    loudest = Math.max(loudest, now);
    level(now);
  });
  await rest(LISTEN_MS);
  stop();
  stream.getTracks().forEach((track) => track.stop());
  return loudest;
}

/** @param counted {received, lost, jitter, echo} */
export function judgeLine(counted) {
  if (!counted) return { ok: false, words: "没有接通电话系统：请看上方“电话”“话机”两盏灯，等变绿后再查一次，仍不行请找系统管理员" };
  const { received, lost, jitter, echo } = counted;
  const share = received + lost ? lost / (received + lost) : 1;
  if (received < 50) return { ok: false, words: "收不到电话系统送来的声音：网络可能挡住了通话，请换网线或别的网口再查，仍不行请找系统管理员" };
  if (share > MOST_LOST) return { ok: false, words: `网络丢包 ${Math.round(share * 100)}%，通话会断断续续：请改用有线网络、关掉下载后再查一次` };
  if (jitter > MOST_JITTER) return { ok: false, words: `网络抖动 ${Math.round(jitter * 1000)} 毫秒，通话会发颤：请改用有线网络、关掉下载后再查一次` };
  if (echo < HEARD) return { ok: false, words: "网络正常，但没有听到自己的回声：请看耳麦有没有静音、选对麦克风后再查一次" };
  return { ok: true, words: `网络正常：丢包 ${Math.round(share * 100)}%，抖动 ${Math.round(jitter * 1000)} 毫秒，听到了回声` };
}

export function judgeMicrophone(loudest) {
  return loudest < HEARD
    ? { ok: false, words: "麦克风没有声音：请对着它说话，看耳麦上的静音开关，或在上面换一个麦克风" }
    : { ok: true, words: "麦克风有声音" };
}

async function line(phone, level) {
  if (phone.state.link !== "ready" || !["idle", "ended"].includes(phone.state.call)) return null;
  phone.call(ECHO);
  for (let waited = 0; phone.state.call !== "talking"; waited += 100) {
    if (waited > ANSWER_MS || phone.state.call === "ended") {
      phone.hangUp();
      return null;
    }
    await rest(100);
  }
  let echo = 0;
  const stop = await listen(phone.heardStream(), (now) => {
    echo = Math.max(echo, now);
    level(now);
  });
  await rest(ECHO_MS);
  stop();
  const counted = await phone.soundQuality();
  phone.hangUp();
  return { ...counted, echo };
}

/**
 * @param step told in words what is being looked at
 * @param level told the loudness, 0 to 1
 * @returns [{ok, words}] of microphone and line
 */
export async function check(phone, step, level) {
  step("请说几句话，看下面的音量条会不会动…");
  const found = [];
  try {
    found.push(judgeMicrophone(await microphone(level)));
  } catch {
    return [{ ok: false, words: "麦克风打不开：请点地址栏左侧的图标允许麦克风，插好耳麦后再查一次" }];
  }
  step("正在经电话系统听回声，请接着说话…");
  found.push(judgeLine(await line(phone, level)));
  return found;
}
