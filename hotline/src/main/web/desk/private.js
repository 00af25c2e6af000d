// Words in a text that look like somebody's identity.

const LOOKS = [
  [/(?<!\d)1[3-9]\d{9}(?!\d)/g, "手机号"],
  [/(?<!\d)\d{17}[\dXx](?![\dXx])/g, "身份证号"],
  [/(?<!\d)\d{16,19}(?!\d)/g, "银行卡号"],
];

/** "手机号 138…", each once. */
export function privateWords(text) {
  const found = [];
  let rest = text;
  for (const [pattern, name] of LOOKS) {
    rest = rest.replace(pattern, (words) => {
      found.push(`${name} ${words.slice(0, 3)}…`);
      return " ";
    });
  }
  return [...new Set(found)];
}
