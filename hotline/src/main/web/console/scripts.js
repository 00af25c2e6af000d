// What is said when: the house's phrases for the situation, the one needed now first.

const GREETING = "您好，12345 政务服务便民热线，请问有什么可以帮您？";
const WAITING = "感谢您的耐心等待。您反映的情况我正在记录，请您稍等。";
const DANGER = "危及人身安全的情况，请先拨打 110（治安）、119（火灾）、120（急救），我同时为您登记。";
const CONFIDENTIAL = "您要求保密，我们不会把您的姓名和电话告诉被反映的单位和个人。";
const HOLD = "请您稍等，我为您核实一下，请不要挂机。";
const BACK = "感谢您的等待。";

const KINDS = {
  CONSULTATION: "您咨询的是……，根据现行规定……，这样答复您清楚吗？",
  HELP: "您需要帮助的事情是……，地点在……，我马上为您登记并转给负责的单位。",
  COMPLAINT: "您反映的问题我听明白了：什么时间、什么地点、哪个单位、您希望怎么解决，我和您核对一遍。",
  REPORT: "您举报的情况请尽量说明时间、地点和当事人；是否需要为您保密？",
  SUGGESTION: "感谢您的建议，我会原样记录并转交有关单位研究。",
  PRAISE: "感谢您的认可，我会把您的表扬转达给相关单位和个人。",
};

const CHECK = "我把您说的复述一遍，您看是否准确：……";
const FAREWELL = "请问还有其他可以帮您的吗？挂机后请您按 1 到 5 为本次通话评价，感谢您的来电，再见。";

/** Lines for the moment: [{text, tone}], tone "now", "danger" or "". */
export function lines({ call, held, kind, confidential, urgency, filed }) {
  if (filed) return [{ text: FAREWELL, tone: "now" }];
  if (call === "ringing" || call === "idle" || call === "ended") {
    return [{ text: GREETING, tone: call === "ringing" ? "now" : "" }, { text: DANGER, tone: "danger" }, { text: FAREWELL, tone: "" }];
  }
  const said = [];
  if (held) said.push({ text: BACK, tone: "now" });
  said.push({ text: KINDS[kind] ?? GREETING, tone: held ? "" : "now" });
  if (confidential || kind === "REPORT") said.push({ text: CONFIDENTIAL, tone: "" });
  said.push({ text: CHECK, tone: "" });
  if (urgency !== "ORDINARY") said.unshift({ text: DANGER, tone: "danger" });
  else said.push({ text: WAITING, tone: "" }, { text: HOLD, tone: "" }, { text: DANGER, tone: "danger" });
  return said;
}

export function moment({ call, held, filed }) {
  if (filed) return "告知与结束";
  if (call === "ringing") return "接听";
  if (call === "talking") return held ? "保持后" : "通话中";
  return "等待来电";
}
