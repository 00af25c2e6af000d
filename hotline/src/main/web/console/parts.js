// Places in the console's page, found by name.

export const page = document.querySelector("[data-console]");
export const part = (name) => document.querySelector(`[data-part="${name}"]`);

/** An element with text and class; text never becomes markup. */
export function element(tag, text = "", className = "") {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** Milliseconds as 03:12 or 1:02:03. */
export function length(milliseconds) {
  const all = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (number) => String(number).padStart(2, "0");
  const hours = Math.floor(all / 3600);
  const rest = `${two(Math.floor(all / 60) % 60)}:${two(all % 60)}`;
  return hours ? `${hours}:${rest}` : rest;
}

/** 13812345678 → 138 1234 5678, for reading. */
export function readable(number) {
  return /^1\d{10}$/.test(number) ? number.replace(/(\d{3})(\d{4})(\d{4})/, "$1 $2 $3") : number;
}
