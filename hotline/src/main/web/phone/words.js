// What the telephone says, in words a person can act on.
import JsSIP from "jssip";

const CAUSES = JsSIP.C.causes;

const ENDINGS = {
  [CAUSES.BUSY]: "对方正忙",
  [CAUSES.REJECTED]: "对方没有接听",
  [CAUSES.UNAVAILABLE]: "对方暂时无法接通",
  [CAUSES.NOT_FOUND]: "没有这个号码",
  [CAUSES.CANCELED]: "对方已挂断",
  [CAUSES.NO_ANSWER]: "无人接听",
  [CAUSES.REQUEST_TIMEOUT]: "电话系统没有回应，请稍后再拨",
  [CAUSES.CONNECTION_ERROR]: "与电话系统的连接断了，正在恢复",
  [CAUSES.AUTHENTICATION_ERROR]: "话机密码不对，请刷新页面",
  [CAUSES.RTP_TIMEOUT]: "通话中断：收不到声音",
  [CAUSES.USER_DENIED_MEDIA_ACCESS]: "没有麦克风不能通话：请允许浏览器使用麦克风",
  [CAUSES.WEBRTC_ERROR]: "浏览器没能建立通话，请刷新页面再试",
};

export function endingWords(originator, cause, message) {
  if (ENDINGS[cause] && cause !== CAUSES.CANCELED) return ENDINGS[cause];
  if (originator === "local") return "您已挂断";
  if (message?.getHeader?.("X-Asterisk-HangupCauseCode") === "34") return "线路繁忙，请稍后再拨";
  return "对方已挂断";
}

export const LINK_WORDS = {
  off: "话机未启用",
  connecting: "话机正在连接",
  ready: "话机就绪",
  refused: "话机登记被拒绝，请刷新页面；仍不行请联系管理员",
  lost: "话机连接中断，正在恢复",
};
