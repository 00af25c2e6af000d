// What is said when: the city's own phrases for the situation, the one needed now first.

let words = {};

/** Code → sentence, as administrators wrote them. */
export function takeScripts(written) {
  words = written;
}

const say = (code, tone = "") => ({ text: words[code] ?? "", tone });

/** Lines for the moment: [{text, tone}], tone "now", "danger" or "". */
export function lines({ call, held, kind, confidential, urgency, filed }) {
  if (filed) return [say("farewell", "now")];
  if (call === "ringing" || call === "idle" || call === "ended") {
    return [say("greeting", call === "ringing" ? "now" : ""), say("danger", "danger"), say("farewell")];
  }
  const said = [];
  if (held) said.push(say("back", "now"));
  const about = `kind-${(kind ?? "").toLowerCase()}`;
  said.push(say(about in words ? about : "greeting", held ? "" : "now"));
  if (confidential || kind === "REPORT") said.push(say("confidential"));
  said.push(say("check"));
  if (urgency !== "ORDINARY") said.unshift(say("danger", "danger"));
  else said.push(say("waiting"), say("hold"), say("danger", "danger"));
  return said;
}

export function moment({ call, held, filed }) {
  if (filed) return "告知与结束";
  if (call === "ringing") return "接听";
  if (call === "talking") return held ? "保持后" : "通话中";
  return "等待来电";
}
