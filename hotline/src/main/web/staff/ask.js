// Requests of the page's own scripts: JSON out, JSON in, refusals as sentences.
import { refusalSentence } from "./say.js";

/** A refusal of the server; its message is the sentence to show. */
export class Refused extends Error {
  constructor(status, sentence, code = "") {
    super(sentence);
    this.status = status;
    this.code = code;
  }
}

/** The server was not reached: nothing is known about what happened to the request. */
export class Unreached extends Error {
  constructor() {
    super("没有连上服务器，请稍后再试");
  }
}

function codeOf(text) {
  try {
    return JSON.parse(text).code ?? "";
  } catch {
    return "";
  }
}

async function send(method, address, body, accept, draft) {
  const headers = { Accept: accept };
  // Taken, it needs its draft no longer: the server removes it with the same request.
  if (draft) headers["X-Draft"] = draft;
  if (body !== undefined) headers["Content-Type"] = "application/json";
  let answer;
  try {
    answer = await fetch(address, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  } catch {
    throw new Unreached();
  }
  // An ended session answers with the sign-in page after a redirect.
  if (answer.redirected && new URL(answer.url).pathname === "/signin") {
    throw new Refused(401, refusalSentence(401, ""));
  }
  const text = await answer.text();
  if (!answer.ok) throw new Refused(answer.status, refusalSentence(answer.status, text), codeOf(text));
  return text;
}

export async function getJson(address) {
  return JSON.parse(await send("GET", address, undefined, "application/json"));
}

/** A part of a page; when it does not come, the page asks again once the line is back. */
export async function getPart(address) {
  try {
    return await send("GET", address, undefined, "text/html");
  } catch (failed) {
    if (failed instanceof Unreached || failed.status >= 500) document.dispatchEvent(new CustomEvent("ask:unreached"));
    throw failed;
  }
}

/** For what must not stand in an address, such as a telephone number. */
export async function postPart(address, body) {
  return send("POST", address, body, "text/html");
}

export async function postJson(address, body = {}, draft = "") {
  const text = await send("POST", address, body, "application/json", draft);
  return text ? JSON.parse(text) : null;
}
