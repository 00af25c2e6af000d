// Sentences to the person at the screen, read out by screen readers as well.

const SECONDS = { good: 6, warn: 10, bad: 12 };

const UNDO_SECONDS = 20;

/**
 * Shows a sentence at the foot of the window. kind: good, warn, bad or nothing.
 * undo: {verb, act} to take back what was done, as long as the sentence stands.
 */
export function say(text, kind = "", undo = null) {
  let box = document.querySelector(".toasts");
  if (!box) {
    box = document.createElement("div");
    box.className = "toasts";
    box.setAttribute("role", "status");
    box.setAttribute("aria-live", "polite");
    document.body.append(box);
  }
  const line = document.createElement("div");
  line.className = kind ? `say say-${kind}` : "say";
  line.textContent = text;
  if (undo) {
    // The key takes back what was done last; what was done before stays with its button.
    for (const older of box.querySelectorAll("[data-key]")) {
      delete older.dataset.key;
      older.removeAttribute("aria-keyshortcuts");
      older.textContent = older.dataset.verb;
    }
    line.classList.add("say-undo");
    line.append(undoButton(undo, line));
  }
  box.append(line);
  setTimeout(() => line.remove(), (undo ? UNDO_SECONDS : (SECONDS[kind] ?? 6)) * 1000);
}

function undoButton({ verb, act }, line) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn-small";
  button.dataset.verb = verb;
  button.textContent = `${verb} Alt+Z`;
  button.setAttribute("aria-keyshortcuts", "Alt+Z");
  button.dataset.key = "Alt+Z";
  button.addEventListener("click", () => {
    button.disabled = true;
    act().finally(() => line.remove());
  });
  return button;
}

/** The sentence in a refusing answer, whether it came as JSON or as a page. */
export function refusalSentence(status, body) {
  try {
    const told = JSON.parse(body);
    if (told.sentence) return told.number ? `${told.sentence}（编号 ${told.number}）` : told.sentence;
  } catch {
    const page = new DOMParser().parseFromString(body ?? "", "text/html");
    const sentence = page.querySelector("[data-sentence]");
    if (sentence) return sentence.textContent.trim();
  }
  if (status === 413) return "文件太大，没有传上；请压缩或拆开后再上传";
  if (status === 401) return "登录已失效，请在新窗口重新登录，您写的内容已保存";
  if (status === 403) return "您没有这项权限，请联系管理员";
  return "系统没能完成这一步，请再试一次；仍不行请联系管理员";
}

export function sayRefusal(status, body) {
  say(refusalSentence(status, body), "bad");
}
