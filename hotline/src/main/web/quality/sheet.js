// A form of 100 points: its sum, and remarks written with the second of the recording.

/** Anything fatal leaves nothing. */
export function total(given, fatal) {
  return fatal.length ? 0 : Object.values(given).reduce((sum, points) => sum + (points ?? 0), 0);
}

/** 187 → "03:07"; longer than an hour the minutes go on. */
export function clock(second) {
  return `${String(Math.floor(second / 60)).padStart(2, "0")}:${String(second % 60).padStart(2, "0")}`;
}

/** "03:07 words" line by line; wrong is the first line without a time. A time alone is nothing said. */
export function remarksOf(text) {
  const remarks = [];
  for (const line of text.split("\n").map((one) => one.trim()).filter(Boolean)) {
    const read = /^(\d{1,4})[:：]([0-5]\d)(?:\s+(.*))?$/.exec(line);
    if (!read) return { remarks: [], wrong: line };
    if (read[3]) remarks.push({ second: Number(read[1]) * 60 + Number(read[2]), words: read[3] });
  }
  return { remarks, wrong: "" };
}
