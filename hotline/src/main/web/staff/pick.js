// <div class="pick" data-pick="/address"><input type="text"><input type="hidden"></div>
// Typing two characters asks /address?q=…, which answers [{code, name}, …]. Enter or Tab takes the
// marked entry, arrows move, Escape closes. Only an entry of the list has a code; the hidden field
// tells its change by the event "pick".
import { getJson } from "./ask.js";
import { onKey } from "./keys.js";

const SHORTEST = 2;
const PAUSE_MS = 150;
let serial = 0;

class Pick {
  constructor(box) {
    this.box = box;
    this.text = box.querySelector("input:not([type=hidden])");
    this.code = box.querySelector("input[type=hidden]");
    this.found = [];
    this.marked = -1;
    this.asked = 0;
    this.list = document.createElement("ul");
    this.list.className = "pick-list";
    this.list.id = `pick-${(serial += 1)}`;
    this.list.setAttribute("role", "listbox");
    this.list.hidden = true;
    box.append(this.list);
    for (const [name, value] of Object.entries({
      role: "combobox",
      "aria-expanded": "false",
      "aria-controls": this.list.id,
      "aria-autocomplete": "list",
      autocomplete: "off",
    })) {
      this.text.setAttribute(name, value);
    }
    this.text.addEventListener("input", (event) => !event.isComposing && this.typed());
    this.text.addEventListener("compositionend", () => this.typed());
    onKey(this.text, (event) => this.key(event));
    this.text.addEventListener("blur", () => this.left());
    this.list.addEventListener("mousedown", (event) => {
      event.preventDefault(); // the field keeps the focus
      const at = [...this.list.children].indexOf(event.target.closest("li"));
      if (this.found[at]) this.take(at);
    });
  }

  typed() {
    this.set("", this.text.value, false);
    clearTimeout(this.timer);
    const words = this.text.value.trim();
    if (words.length < SHORTEST) return this.close();
    this.timer = setTimeout(() => this.ask(words), PAUSE_MS);
  }

  async ask(words) {
    const turn = (this.asked += 1);
    let found;
    try {
      found = await getJson(`${this.box.dataset.pick}?q=${encodeURIComponent(words)}`);
    } catch {
      found = null;
    }
    if (turn !== this.asked || document.activeElement !== this.text) return;
    this.found = found ?? [];
    this.list.replaceChildren(...this.found.map((one) => this.line(one)));
    if (!this.found.length) {
      const none = document.createElement("li");
      none.className = "pick-none";
      none.textContent = found ? "表中没有，请换个说法" : "没有连上服务器，请稍后再试";
      this.list.append(none);
    }
    this.list.hidden = false;
    this.text.setAttribute("aria-expanded", "true");
    this.mark(this.found.length ? 0 : -1);
  }

  line(one) {
    const line = document.createElement("li");
    line.id = `${this.list.id}-${one.code}`;
    line.setAttribute("role", "option");
    line.textContent = one.name;
    return line;
  }

  mark(at) {
    this.marked = at;
    [...this.list.children].forEach((line, index) => line.setAttribute("aria-selected", String(index === at)));
    const line = this.list.children[at];
    if (line) line.scrollIntoView({ block: "nearest" });
    this.text.setAttribute("aria-activedescendant", line?.id ?? "");
  }

  key(event) {
    if (event.ctrlKey || event.altKey) return;
    const open = !this.list.hidden && this.found.length;
    if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.mark((this.marked + step + this.found.length) % this.found.length);
      event.preventDefault();
    } else if (open && (event.key === "Enter" || event.key === "Tab") && !event.shiftKey) {
      this.take(this.marked);
      if (event.key === "Enter") event.preventDefault();
    } else if (event.key === "Escape" && !this.list.hidden) {
      this.close();
      event.stopPropagation();
    }
  }

  take(at) {
    const one = this.found[at];
    this.set(one.code, one.name, true);
    this.close();
  }

  /** Puts an entry in, or nothing. */
  set(code, name, tell = true) {
    const before = this.code.value;
    this.code.value = code;
    if (this.text.value !== name) this.text.value = name;
    if (code || !name) this.text.removeAttribute("aria-invalid");
    if (tell || before !== this.code.value) {
      this.code.dispatchEvent(new CustomEvent("pick", { bubbles: true }));
    }
  }

  left() {
    this.close();
    if (this.text.value.trim() && !this.code.value) this.text.setAttribute("aria-invalid", "true");
  }

  close() {
    clearTimeout(this.timer);
    this.asked += 1;
    this.list.hidden = true;
    this.text.setAttribute("aria-expanded", "false");
    this.text.removeAttribute("aria-activedescendant");
  }
}

/** The pick of a box; made when first asked for, by whichever of the page's scripts. */
export function pickOf(box) {
  return (box.line12345Pick ??= new Pick(box));
}

export function startPicks(root) {
  root.querySelectorAll("[data-pick]").forEach(pickOf);
}
