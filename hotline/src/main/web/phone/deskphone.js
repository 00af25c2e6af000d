// A telephone on the desk instead of the one in the page: the same words and keys, but what happens is
// told by the service, and what a page cannot do (answer, mute) is said.
import { say } from "../staff/say.js";

export class DeskPhone extends EventTarget {
  #told = null;
  dials = false;
  state = { link: "connecting", call: "idle", held: false, muted: false, since: 0, number: "", ending: "", second: null };

  /** @param hold and leave: what the service does for the keys */
  constructor(user, { hold, leave }) {
    super();
    this.user = user;
    this.hold = hold;
    this.leave = leave;
  }

  start() {}
  stop() {}
  async resume() {}
  async devices() {}
  declineSecond() {}
  digit() {}

  answer() {
    say("请拿起桌面电话接听");
  }

  hangUp() {
    if (this.state.call === "talking") this.leave();
    else say("请在桌面电话上拒接");
  }

  toggleHold() {
    this.hold();
  }

  toggleMute() {
    say("请在桌面电话上按静音键");
  }

  exchangeGone() {}

  /** What the server knows: {agent, exchange, call}. */
  take({ agent, exchange, call }) {
    const talking = agent.state === "TALKING";
    const next = {
      ...this.state,
      link: exchange.link === "UP" ? "ready" : exchange.link === "OFF" ? "off" : "lost",
      call: talking ? "talking" : agent.state === "RINGING" ? "ringing" : "idle",
      number: call?.callerMasked ?? "",
      since: Date.parse(agent.since) || Date.now(),
    };
    const told = JSON.stringify(next);
    if (told === this.#told) return;
    this.#told = told;
    const before = this.state;
    this.state = next;
    this.dispatchEvent(new CustomEvent("change", { detail: { before, now: next } }));
  }
}
