// Moments as the office says them.
const AT = { hour: "2-digit", minute: "2-digit", hour12: false, timeZone: "Asia/Shanghai" };
const DAY = { month: "numeric", day: "numeric", timeZone: "Asia/Shanghai" };

/** 10:32, or 11 月 21 日 10:32 when it was not today. */
export function shortly(moment, now = new Date()) {
  const at = new Date(moment);
  const day = (when) => when.toLocaleDateString("zh-CN", DAY).replace("/", " 月 ") + " 日";
  const time = at.toLocaleTimeString("zh-CN", AT);
  return day(at) === day(now) ? time : `${day(at)} ${time}`;
}
