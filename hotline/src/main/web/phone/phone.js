// A telephone in the page: registers with the exchange over our own address, one call at a time.
// Tells every change by the event "change"; what it is stands in `state`.
//   link        off | connecting | ready | refused | lost
//   call        idle | ringing | calling | talking | ended
//   held, muted, since (ms of the present call state), number (who is at the other end), ending (words)
//   second  number of somebody who calls during a call, else null: it never takes the line
import JsSIP from "jssip";
import { chosenMicrophone, playOn } from "./devices.js";
import { endingWords } from "./words.js";

const DOMAIN = "line12345";
// The exchange takes any cause but 16 for a lost line and gives the citizen to the next agent.
const LOST_PAGE = 'Reason: Q.850;cause=41;text="page closed"';
const media = () => ({ audio: chosenMicrophone(), video: false });
// How long somebody who calls during a call hears ringing before "engaged".
const SECOND_MS = 12000;
// How long a call that cannot be answered waits until the house knows why.
const TOLD_MS = 1000;
const CONNECTION = { iceServers: [] };

export class Phone extends EventTarget {
  #agent = null;
  #session = null;
  #broken = false;
  #second = null;
  #answering = false;
  #sound = new Audio();
  /** Keys can be sent into the call. */
  dials = true;
  state = { link: "off", call: "idle", held: false, muted: false, since: 0, number: "", ending: "", second: null };

  /** @param account {user, password, address} the address of our own WebSocket, optional */
  constructor({ user, password, address }) {
    super();
    this.user = user;
    this.password = password;
    this.address = address ?? `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/ws/phone`;
    this.#sound.autoplay = true;
    this.devices();
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
      mediaConstraints: media(),
      pcConfig: CONNECTION,
      extraHeaders: headers,
    });
  }

  /** Told, and waited for, when a call cannot be answered for want of a microphone. */
  noMicrophone = async () => {};

  async answer() {
    if (this.state.call !== "ringing" || this.#answering) return;
    const session = this.#session;
    this.#answering = true;
    try {
      // Looked at first: the library itself would turn the citizen away as if the agent had refused.
      const stream = await navigator.mediaDevices.getUserMedia(media());
      stream.getTracks().forEach((track) => track.stop());
      if (this.#session === session && this.state.call === "ringing") session.answer({ mediaConstraints: media(), pcConfig: CONNECTION });
    } catch {
      await Promise.race([this.noMicrophone(), new Promise((done) => setTimeout(done, TOLD_MS))]);
      // "Service unavailable" is a telephone out of order; nobody said no.
      if (this.#session === session && this.state.call === "ringing") session.terminate({ status_code: 503 });
    } finally {
      this.#answering = false;
    }
  }

  hangUp() {
    this.#session?.terminate();
  }

  toggleHold() {
    if (this.state.call !== "talking") return;
    this.#hold(!this.state.held);
  }

  /** While the exchange still agrees to the change before, the telephone takes no other; asked again. */
  #hold(wanted, tries = 10) {
    if (!this.#session || this.state.held === wanted) return;
    const taken = wanted ? this.#session.hold() : this.#session.unhold();
    if (!taken && tries > 0) setTimeout(() => this.#hold(wanted, tries - 1), 200);
  }

  /** The citizen is off hold; done when the exchange has agreed, or after a moment. */
  async resume() {
    if (!this.state.held || !this.#session) return;
    const session = this.#session;
    await new Promise((done) => {
      setTimeout(done, 2000);
      session.once("unhold", done);
      this.#hold(false);
    });
  }

  /** Sound goes out where this browser was told; a microphone that was changed is used at once. */
  async devices() {
    await playOn(this.#sound);
    const sender = this.#session?.connection?.getSenders().find((one) => one.track?.kind === "audio");
    if (!sender) return;
    const stream = await navigator.mediaDevices.getUserMedia(media());
    const [track] = stream.getAudioTracks();
    track.enabled = !this.state.muted;
    const old = sender.track;
    await sender.replaceTrack(track);
    old?.stop();
  }

  /** Who calls during a call hears "engaged". */
  declineSecond() {
    this.#second?.terminate({ status_code: 486 });
  }

  toggleMute() {
    if (!this.#session) return;
    if (this.state.muted) this.#session.unmute({ audio: true });
    else this.#session.mute({ audio: true });
  }

  digit(digit) {
    if (this.state.call === "talking") this.#session.sendDTMF(digit, { transportType: "RFC2833" });
  }

  /** What is heard now, for measuring. */
  heardStream() {
    return this.#sound.srcObject;
  }

  /** {received, lost, jitter} of what came in, in packets and seconds. */
  async soundQuality() {
    const counted = { received: 0, lost: 0, jitter: 0 };
    const reports = await this.#session?.connection?.getStats();
    reports?.forEach((report) => {
      if (report.type !== "inbound-rtp") return;
      counted.received += report.packetsReceived ?? 0;
      counted.lost += Math.max(0, report.packetsLost ?? 0);
      counted.jitter = Math.max(counted.jitter, report.jitter ?? 0);
    });
    return counted;
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
      this.#warn(session, originator);
      return;
    }
    this.#adopt(session, originator);
  }

  /** Somebody calls during a call: seen and heard, and engaged after a while; the line is not taken. */
  #warn(session, originator) {
    if (originator !== "remote" || this.#second) {
      session.terminate({ status_code: 486 });
      return;
    }
    this.#second = session;
    this.#change({ second: session.remote_identity.uri.user ?? "" });
    const patience = setTimeout(() => this.declineSecond(), SECOND_MS);
    const gone = () => {
      clearTimeout(patience);
      if (this.#second !== session) return;
      this.#second = null;
      this.#change({ second: null });
    };
    session.on("ended", gone);
    session.on("failed", gone);
  }

  #adopt(session, originator) {
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
    const next = this.#second;
    if (!next) return;
    // The line is free: who still calls rings now like anybody else.
    this.#second = null;
    this.#change({ second: null });
    this.#adopt(next, "remote");
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
