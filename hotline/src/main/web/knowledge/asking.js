// What the panel asks for, says and keeps as a gap: no page needed, so that tests can ask.

const FEWEST = 2; // characters; one is in half of all entries

const long = (words) => [...words.replace(/\s/g, "")].length;

/** What to look for, or null for nothing: two characters, or a matter. */
export function asksFor(words, { matterCode = "", placeCode = "" }) {
  const typed = long(words) >= FEWEST ? words : "";
  return typed || matterCode ? { words: typed, matter: matterCode, place: placeCode } : null;
}

/** The line beside the heading. */
export function hint(words, matter, hits) {
  const typed = long(words);
  if (typed === 1) return "再输入一个字";
  if (!typed && !matter) return "";
  if (hits) return `${hits} 条${typed ? "" : "，按所选事项"} · ↑↓ 选择，回车写入`;
  return typed ? "没有找到，换个说法试试" : "所选事项下还没有知识";
}

/** The words to keep as looked for in vain, or empty. The server drops what looks like personal data. */
export function gapOf(words, hits) {
  return !hits && long(words) >= FEWEST && !/\d{5}/.test(words) ? words : "";
}
