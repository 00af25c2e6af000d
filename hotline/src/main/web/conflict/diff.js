// What differs between two texts, word by word: a Chinese character is a word, letters and digits that
// stand together are one.

const WORD = /[\p{Script=Han}]|[A-Za-z0-9]+|\s+|[^\s]/gu;
const CLAUSE = /[^。；！？，,;!?\n]*[。；！？，,;!?\n]|[^。；！？，,;!?\n]+$/g;
const ENDS = /[。；！？，,;!?\n]$/;
const MOST_CELLS = 4_000_000; // a large table would hold up the page; then the middle differs as a whole


/** Lengths of the longest common parts, from the ends. */
function table(a, b) {
  const wide = b.length + 1;
  const cells = new Uint16Array((a.length + 1) * wide);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const same = a[i] === b[j];
      cells[i * wide + j] = same ? cells[(i + 1) * wide + j + 1] + 1 : Math.max(cells[(i + 1) * wide + j], cells[i * wide + j + 1]);
    }
  }
  return (i, j) => cells[i * wide + j];
}

function middle(a, b, add) {
  if (a.length * b.length > MOST_CELLS) {
    a.forEach((word) => add("mine", word));
    b.forEach((word) => add("theirs", word));
    return;
  }
  const common = table(a, b);
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add("both", a[i]);
      i += 1;
      j += 1;
    } else if (i < a.length && (j === b.length || common(i + 1, j) >= common(i, j + 1))) {
      add("mine", a[i]);
      i += 1;
    } else {
      add("theirs", b[j]);
      j += 1;
    }
  }
}

/** [{in: "both" | "mine" | "theirs", text}], in order; neighbours of one kind are one. */
export function diff(mine, theirs, by = WORD) {
  const a = mine.match(by) ?? [];
  const b = theirs.match(by) ?? [];
  const parts = [];
  const add = (where, text) => {
    if (parts.at(-1)?.in === where) parts.at(-1).text += text;
    else parts.push({ in: where, text });
  };
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  a.slice(0, start).forEach((word) => add("both", word));
  middle(a.slice(start, a.length - end), b.slice(start, b.length - end), add);
  a.slice(a.length - end).forEach((word) => add("both", word));
  return parts;
}

/**
 * Every clause of both, the common ones once, mine before theirs: where to begin when both are to go
 * in. Word by word it would be nobody's sentence.
 */
export function merged(mine, theirs) {
  return diff(mine, theirs, CLAUSE).reduce((whole, { text }) => whole + (whole && !ENDS.test(whole) ? "\n" : "") + text, "");
}

/** One side's words, those that the other has not marked: nodes to append. */
export function marked(parts, side) {
  return parts
    .filter((part) => part.in === "both" || part.in === side)
    .map((part) => {
      if (part.in === "both") return part.text;
      const mark = document.createElement("mark");
      mark.textContent = part.text;
      return mark;
    });
}
