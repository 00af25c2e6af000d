// [data-attach="/address"]: files are sent one by one as soon as they are chosen, each with a key of
// its own, so that sending it again adds nothing. The server answers with the list as it is now.
import { refuse } from "../sides/send.js";
import { postPart } from "./ask.js";
import { refusalSentence } from "./say.js";

const TAKEN = ["image/jpeg", "image/png", "image/gif", "application/pdf"];
const SHRINK_ABOVE = 2 * 1024 * 1024;
const LONG_EDGE = 2600;
const MB = 1024 * 1024;

/** Also where the page came without TLS, as in an office's own network. */
function freshKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Too large for a picture of the place, or of a kind that only the telephone reads: made a JPEG. */
export async function carried(file) {
  const asItIs = !file.type.startsWith("image/") || file.type === "image/gif" || (TAKEN.includes(file.type) && file.size <= SHRINK_ABOVE);
  if (asItIs) return file;
  try {
    const image = await createImageBitmap(file);
    const scale = Math.min(1, LONG_EDGE / Math.max(image.width, image.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    const jpeg = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
    const smaller = jpeg && (jpeg.size < file.size || !TAKEN.includes(file.type));
    return smaller ? new File([jpeg], file.name.replace(/\.\w+$/, "") + ".jpg", { type: "image/jpeg" }) : file;
  } catch {
    return file; // The server says what is wrong with it.
  }
}

/** Answers {status, text}; status 0 when the server was not reached. */
function post(address, body, onShare) {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.setRequestHeader("Accept", "application/json, text/html;q=0.5");
    // A refusal comes as JSON, not as a page.
    request.setRequestHeader("HX-Request", "true");
    request.upload.onprogress = (sent) => sent.lengthComputable && onShare(Math.round((100 * sent.loaded) / sent.total));
    request.onload = () => {
      const ended = new URL(request.responseURL, location.href).pathname === "/signin";
      done({ status: ended ? 401 : request.status, text: ended ? "" : request.responseText });
    };
    request.onerror = request.ontimeout = () => done({ status: 0, text: "" });
    request.timeout = 180000;
    request.send(body);
  });
}

function tell(box, words, bad = false) {
  const place = box.querySelector("[data-attach-told]");
  place.textContent = words;
  place.classList.toggle("attach-told-bad", bad);
}

function show(box, list) {
  box.querySelector("[data-file-list]").outerHTML = list;
}

async function send(box, file, which) {
  const body = new FormData();
  body.append("purpose", box.dataset.purpose);
  body.append("key", freshKey());
  body.append("file", file, file.name);
  const share = (percent) => tell(box, percent < 100 ? `正在上传${which}：${file.name} ${percent}%` : `正在检查${which}：${file.name}`);
  share(0);
  let answer = await post(box.dataset.attach, body, share);
  // Once more by itself: the key makes it the same file.
  if (answer.status === 0) answer = await post(box.dataset.attach, body, share);
  if (answer.status === 0) return `“${file.name}”没有传上：没有连上服务器，请重新选择`;
  if (answer.status >= 400) return refusalSentence(answer.status, answer.text);
  show(box, answer.text);
  return "";
}

async function take(box, chosen) {
  const { most, largest } = box.dataset;
  const troubles = [];
  box.dataset.uploading = "true";
  for (const [at, original] of chosen.entries()) {
    const file = await carried(original);
    if (box.querySelectorAll(".file").length >= Number(most)) {
      troubles.push(`最多 ${most} 个附件，多的没有加上`);
      break;
    }
    if (file.size > Number(largest) * MB) troubles.push(`“${file.name}”超过 ${largest} MB，请压缩或拆开后再上传`);
    else troubles.push(await send(box, file, chosen.length > 1 ? ` ${at + 1}/${chosen.length}` : ""));
  }
  delete box.dataset.uploading;
  const said = troubles.filter(Boolean);
  tell(box, said.length ? said.join("；") : "已添加", said.length > 0);
}

async function change(box, address, body, after) {
  try {
    show(box, await postPart(address, { purpose: box.dataset.purpose, ...body }));
    tell(box, after);
    return true;
  } catch (refused) {
    tell(box, refused.message, true);
    return false;
  }
}

async function drop(button) {
  const box = button.closest("[data-attach]");
  const at = [...box.querySelectorAll("[data-file-drop]")].indexOf(button);
  button.disabled = true;
  await change(box, button.dataset.fileDrop, {}, "已去掉");
  button.disabled = false;
  // The focus stays in the list.
  const left = box.querySelectorAll("[data-file-drop]");
  (left[Math.min(at, left.length - 1)] ?? box.querySelector(".attach-input")).focus();
}

async function mark(choice) {
  const box = choice.closest("[data-attach]");
  const address = choice.dataset.fileMark;
  const words = choice.checked ? "审核通过后市民能看到" : "仅内部可见";
  if (!(await change(box, address, { citizen: choice.checked }, words))) choice.checked = !choice.checked;
  box.querySelector(`[data-file-mark="${CSS.escape(address)}"]`)?.focus();
}

export function startAttach() {
  document.addEventListener("change", ({ target }) => {
    if (target.matches(".attach-input")) {
      const chosen = [...target.files];
      target.value = "";
      const box = target.closest("[data-attach]");
      if (!box.dataset.uploading) take(box, chosen);
    }
    if (target.matches("[data-file-mark]")) mark(target);
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-file-drop]");
    if (button) drop(button);
  });
  // What is still on its way would not go out with the words.
  document.addEventListener("check", (event) => {
    if (!event.target.querySelector("[data-attach][data-uploading]")) return;
    event.preventDefault();
    refuse(event.target, "附件还在上传，请等上传完成后再提交。");
  });
}
