// [data-identity="/tickets/…/reveal"]: the masked name and number. 查看 asks why; what was shown
// fades back after two minutes. Every look is written down by the server.
import { postJson } from "../staff/ask.js";
import { onKey } from "../staff/keys.js";

const SHOWN_MS = 120000;
const REASONS = ["联系市民核实情况", "预约上门", "答复市民"];

function element(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function show(holder, identity) {
  const phone = holder.querySelector("[data-phone]");
  const name = holder.querySelector("[data-name]");
  const masked = { phone: phone.textContent, name: name?.textContent };
  phone.textContent = identity.phone;
  if (name) name.textContent = identity.name;
  holder.classList.add("revealed");
  const button = holder.querySelector("[data-reveal]");
  button.hidden = true;
  const note = element("span", "small muted", "2 分钟后自动隐去");
  holder.append(note);
  setTimeout(() => {
    phone.textContent = masked.phone;
    if (name) name.textContent = masked.name;
    holder.classList.remove("revealed");
    button.hidden = false;
    note.remove();
  }, SHOWN_MS);
}

function ask(holder) {
  const form = element("form", "reveal-form", "");
  const field = element("input", "", "");
  field.type = "text";
  field.maxLength = 200;
  field.required = true;
  field.placeholder = "为什么要查看（会记录在案）";
  field.setAttribute("aria-label", "查看理由");
  const reasons = element("span", "chips", "");
  for (const reason of REASONS) {
    const chip = element("button", "chip", reason);
    chip.type = "button";
    chip.addEventListener("click", () => {
      field.value = reason;
      form.requestSubmit();
    });
    reasons.append(chip);
  }
  const refused = element("span", "field-error", "");
  const go = element("button", "btn btn-small", "查看");
  form.append(reasons, field, go, refused);
  onKey(form, (event) => {
    if (event.key === "Escape") close();
  });
  const close = () => {
    form.remove();
    holder.querySelector("[data-reveal]").hidden = false;
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (go.disabled) return;
    go.disabled = true;
    try {
      const identity = await postJson(holder.dataset.identity, { reason: field.value });
      close();
      show(holder, identity);
    } catch (error) {
      refused.textContent = error.message;
      go.disabled = false;
    }
  });
  holder.querySelector("[data-reveal]").hidden = true;
  holder.after(form);
  field.focus();
}

export function startIdentity() {
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-reveal]");
    if (button) ask(button.closest("[data-identity]"));
  });
}
