// Small things that the wall's scripts share.

export const page = document.querySelector("[data-part=wall]");
export const part = (name) => page.querySelector(`[data-part="${name}"]`);

export function element(tag, text = "", className = "") {
  const made = document.createElement(tag);
  if (text !== "") made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** Writes only what is another: a screen that is looked at all day must not flicker. */
export function write(target, text) {
  if (target.textContent !== text) target.textContent = text;
}

export function attribute(target, name, value) {
  if (value === null || value === false) target.removeAttribute(name);
  else if (target.getAttribute(name) !== String(value)) target.setAttribute(name, String(value));
}

/** "0:07", "12:30", "1:02:03" */
export function length(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const pad = (number) => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours ? `${hours}:${pad(minutes)}:${pad(seconds % 60)}` : `${minutes}:${pad(seconds % 60)}`;
}

export const clockTime = (ms) =>
  new Date(ms).toLocaleTimeString("zh-CN", { hour12: false, timeZone: "Asia/Shanghai" });

export const rate = ({ of, all, percent }) => (percent === null ? "—" : `${percent.toFixed(1)} %（${of} / ${all}）`);

/**
 * Keeps one element a key: makes what is new, leaves what is the same, removes what is gone.
 * make(item) → element; fill(element, item).
 */
export function keyed(holder, items, key, make, fill) {
  const old = new Map([...holder.children].map((child) => [child.dataset.id, child]));
  items.forEach((item, index) => {
    const id = String(key(item));
    const child = old.get(id) ?? make(item);
    child.dataset.id = id;
    old.delete(id);
    fill(child, item);
    if (holder.children[index] !== child) holder.insertBefore(child, holder.children[index] ?? null);
  });
  old.forEach((gone) => gone.remove());
}
