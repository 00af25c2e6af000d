// Service keys 接口密钥 and subscriptions 事实推送: forms that make something show its secret once.
import { fieldsOf, sendOnce } from "../sides/send.js";
import { say } from "../staff/say.js";

const again = () => window.htmx.ajax("GET", location.pathname, { target: "#made-list", select: "#made-list", swap: "outerHTML" });

/** Boxes of one name are a list of words. */
function body(form) {
  const fields = fieldsOf(form);
  for (const box of form.querySelectorAll("[data-words]")) {
    fields[box.dataset.words] = [...box.querySelectorAll("input:checked")].map((one) => one.value);
  }
  return fields;
}

function showSecret(form, secret) {
  const place = document.querySelector("[data-made]");
  place.querySelector("[data-secret]").textContent = secret;
  place.hidden = false;
  place.scrollIntoView({ block: "nearest" });
  place.querySelector("button").focus();
  form.reset();
  officeOf(form);
}

async function send(event) {
  const form = event.target.closest("form[data-make], form[data-do]");
  if (!form) return;
  event.preventDefault();
  const sent = await sendOnce(form, form.dataset.make ?? form.dataset.do, body(form));
  if (!sent) return;
  if (form.dataset.make !== undefined) showSecret(form, sent.answer.secret);
  else say(form.dataset.done, "good");
  await again();
}

async function copy({ target }) {
  const button = target.closest("[data-copy]");
  if (!button) return;
  const secret = document.querySelector("[data-secret]");
  try {
    await navigator.clipboard.writeText(secret.textContent);
    say("已复制", "good");
  } catch {
    // Not given to pages without TLS: chosen, so that one key press copies it.
    window.getSelection().selectAllChildren(secret);
    say("浏览器不允许自动复制，密钥已选中，请按 Ctrl+C", "bad");
  }
}

/** The office is asked for only where the rights are an office's. */
function officeOf(form) {
  const place = form.querySelector("[data-office]");
  if (!place) return;
  place.hidden = !["CLERK", "LEADER"].includes(form.elements.role.value);
  if (place.hidden) place.querySelector("select").value = "";
}

document.addEventListener("submit", send);
document.addEventListener("click", copy);
document.addEventListener("change", ({ target }) => target.name === "role" && officeOf(target.form));
