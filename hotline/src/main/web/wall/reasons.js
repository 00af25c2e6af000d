// The many small reasons as one sentence: who stands far away reads only that.

/**
 * The same reason of several queues is said once, and several reasons of a queue name it once:
 * "5 个队列都没有坐席在岗", "综合：没有就绪坐席、等候超过 60 秒".
 */
export function reasons(queues) {
  const names = new Map();
  for (const { name, missed } of queues) {
    for (const { words } of missed) names.set(words, [...(names.get(words) ?? []), name]);
  }
  const together = new Map();
  for (const [words, whose] of names) together.set(whose.join("、"), [...(together.get(whose.join("、")) ?? []), words]);
  return [...together].map(([whose, words]) => {
    if (queues.length === 1) return words.join("、");
    const count = whose.split("、").length;
    return count === queues.length ? `${count} 个队列都${words.join("、")}` : `${whose}：${words.join("、")}`;
  });
}

/** Agents by reason: "2 名坐席小休超时". */
export function late(agents) {
  const counts = new Map();
  for (const { missed } of agents) if (missed) counts.set(missed, (counts.get(missed) ?? 0) + 1);
  return [...counts].map(([words, count]) => `${count} 名坐席${words}`);
}

/** As people say how long something lies: "38 分钟", "9 小时 12 分", "4 天 12 小时". */
export function since(ms) {
  const minutes = Math.max(0, Math.floor(ms / 60000));
  if (minutes < 60) return `${minutes} 分钟`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} 小时 ${minutes % 60} 分` : `${Math.floor(hours / 24)} 天 ${hours % 24} 小时`;
}
