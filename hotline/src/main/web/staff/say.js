// Sentences to the person at the screen, read out by screen readers as well.

const SECONDS = { good: 6, warn: 10, bad: 12 };

/** Shows a sentence at the foot of the window. kind: good, warn, bad or nothing. */
export function say(text, kind = "") {
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
  box.append(line);
  setTimeout(() => line.remove(), (SECONDS[kind] ?? 6) * 1000);
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
