// A telephone in the page: registers with the exchange over our own address, one call at a time.
// Tells every change by the event "change"; what it is stands in `state`.
//   link        off | connecting | ready | refused | lost
//   call        idle | ringing | calling | talking | ended
//   held, muted, since (ms of the present call state), number (who is at the other end), ending (words)
import JsSIP from "jssip";
import { endingWords } from "./words.js";

const DOMAIN = "line12345";
// The exchange takes any cause but 16 for a lost line and gives the citizen to the next agent.
const LOST_PAGE = 'Reason: Q.850;cause=41;text="page closed"';
const MEDIA = { audio: true, video: false };
const CONNECTION = { iceServers: [] };

export class Phone extends EventTarget {
  #agent = null;
  #session = null;
  #broken = false;
  #sound = new Audio();
  state = { link: "off", call: "idle", held: false, muted: false, since: 0, number: "", ending: "" };

  /** @param account {user, password, address} the address of our own WebSocket, optional */
  constructor({ user, password, address }) {
    super();
    this.user = user;
    this.password = password;
    this.address = address ?? `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/ws/phone`;
    this.#sound.autoplay = true;
    window.addEventListener("pagehide", () => this.#leavePage());
  }

  start() {
    if (this.#agent) return;
    this.#change({ link: "connecting" });
    const agent = new JsSIP.UA({
      sockets: [new JsSIP.WebSocketInterface(this.address)],
      uri: `sip:${this.user}@${DOMAIN}`,
      password: this.password,
      register_expires: 120,
      session_timers: false,
      connection_recovery_min_interval: 1,
      connection_recovery_max_interval: 4,
    });
    // A phone stopped and started again in this window still hears its old self close down.
    const on = (event, then) => agent.on(event, (told) => this.#agent === agent && then(told));
    on("registered", () => this.#linked());
    on("registrationFailed", ({ response }) => this.#change({ link: response ? "refused" : "lost" }));
    on("unregistered", () => this.#change({ link: "connecting" }));
    on("disconnected", () => this.#unlinked());
    on("newRTCSession", (event) => this.#meet(event));
    this.#agent = agent;
    agent.start();
  }

  stop() {
    const agent = this.#agent;
    this.#agent = null;
    this.#session?.terminate();
    agent?.stop();
    this.#change({ link: "off" });
  }

  /** @param headers more SIP headers, such as "X-Practice-Number: 13812345678" */
  call(target, headers = []) {
    if (this.#session || !this.#agent) return;
    this.#agent.call(`sip:${target}@${DOMAIN}`, {
      mediaConstraints: MEDIA,
      pcConfig: CONNECTION,
      extraHeaders: headers,
    });
  }

  answer() {
    if (this.state.call === "ringing") this.#session.answer({ mediaConstraints: MEDIA, pcConfig: CONNECTION });
  }

  hangUp() {
    this.#session?.terminate();
  }

  toggleHold() {
    if (this.state.call !== "talking") return;
    if (this.state.held) this.#session.unhold();
    else this.#session.hold();
  }

  toggleMute() {
    if (!this.#session) return;
    if (this.state.muted) this.#session.unmute({ audio: true });
    else this.#session.mute({ audio: true });
  }

  digit(digit) {
    if (this.state.call === "talking") this.#session.sendDTMF(digit, { transportType: "RFC2833" });
  }

  /** Packets of sound received and sent so far, for whoever wants proof that both hear each other. */
  async soundPackets() {
    const counted = { received: 0, sent: 0 };
    const reports = await this.#session?.connection?.getStats();
    reports?.forEach((report) => {
      if (report.type === "inbound-rtp") counted.received += report.packetsReceived ?? 0;
      if (report.type === "outbound-rtp") counted.sent += report.packetsSent ?? 0;
    });
    return counted;
  }

  #linked() {
    this.#change({ link: "ready" });
    if (!this.#broken) return;
    this.#broken = false;
    // Is the exchange still in this call? It answers, or says that it knows no such call.
    if (this.state.call === "talking") this.#session.renegotiate();
  }

  #unlinked() {
    this.#broken = true;
    this.#change({ link: "lost" });
  }

  /** The exchange is known to be gone, and every call with it. */
  exchangeGone() {
    if (this.#session && this.state.link !== "ready") {
      this.#session.terminate();
      this.#change({ ending: "电话系统中断，通话已断开" });
    }
  }

  #meet({ session, originator }) {
    if (this.#session) {
      session.terminate({ status_code: 486 });
      return;
    }
    this.#session = session;
    const incoming = originator === "remote";
    this.#change({
      call: incoming ? "ringing" : "calling",
      since: Date.now(),
      number: session.remote_identity.uri.user ?? "",
      held: false,
      muted: false,
      ending: "",
    });
    // One candidate is enough: the exchange is one hop away.
    session.on("icecandidate", ({ ready }) => ready());
    session.on("peerconnection", ({ peerconnection }) => this.#listen(peerconnection));
    if (session.connection) this.#listen(session.connection);
    session.on("accepted", () => this.#change({ call: "talking", since: Date.now() }));
    session.on("hold", () => this.#change({ held: true }));
    session.on("unhold", () => this.#change({ held: false }));
    session.on("muted", () => this.#change({ muted: true }));
    session.on("unmuted", () => this.#change({ muted: false }));
    session.on("ended", (event) => this.#over(event));
    session.on("failed", (event) => this.#over(event));
  }

  #listen(connection) {
    connection.addEventListener("track", ({ streams }) => {
      this.#sound.srcObject = streams[0];
      this.#sound.play().catch(() => this.dispatchEvent(new Event("silent")));
    });
  }

  #over({ originator, cause, message }) {
    this.#session = null;
    this.#sound.srcObject = null;
    const ending = endingWords(originator, cause, message);
    this.#change({ call: "ended", held: false, muted: false, since: Date.now(), ending });
  }

  #leavePage() {
    try {
      this.#session?.terminate({ extraHeaders: [LOST_PAGE] });
    } catch {
      // A call that is just beginning cannot be ended politely; the exchange notices the silence.
    }
  }

  #change(changes) {
    const before = this.state;
    this.state = { ...before, ...changes };
    this.dispatchEvent(new CustomEvent("change", { detail: { before, now: this.state } }));
  }
}
