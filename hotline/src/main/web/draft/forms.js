// Every longer form, and form[data-draft="name"]: what was typed survives a reload, a broken computer, an ended session and a
// lost connection, until it is sent. Its state is said in words inside the form.
import { contentOf, putIn, untouched } from "./fields.js";
import { draftName } from "./names.js";
import { choose, clearDesk, drop, fetchDrafts, leave, read, startStore, write } from "./store.js";
import { shortly } from "./words.js";

const formsOf = (name) => document.querySelectorAll(`form[data-draft="${CSS.escape(name)}"]`);
let restoring = false;

function place(form) {
  let line = form.querySelector("[data-draft-state]");
  if (!line) {
    line = document.createElement("p");
    line.className = "draft-state";
    line.dataset.draftState = "";
    line.setAttribute("role", "status");
    form.append(line);
  }
  return line;
}

function say(form, words, bad = false) {
  const line = place(form);
  line.textContent = words;
  line.classList.toggle("draft-state-bad", bad);
  return line;
}

function button(words, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "btn btn-small";
  made.textContent = words;
  made.addEventListener("click", act);
  return made;
}

/** Whoever shows something about the fields hears "input" and "restored". */
function fill(form, content) {
  restoring = true;
  putIn(form, content);
  form.querySelectorAll("textarea").forEach((area) => area.dispatchEvent(new Event("input", { bubbles: true })));
  form.dispatchEvent(new CustomEvent("restored", { bubbles: true }));
  restoring = false;
}

/** A form that is folded away says at its heading that something was begun. */
function mark(form) {
  const heading = form.closest("details")?.querySelector("summary");
  if (!heading || heading.querySelector("[data-draft-tag]")) return;
  const tag = document.createElement("span");
  tag.className = "tag tag-warn";
  tag.dataset.draftTag = "";
  tag.textContent = "有草稿";
  heading.append(" ", tag);
}

function restore(form, content, at) {
  fill(form, content);
  if (untouched(form)) return;
  mark(form);
  const line = say(form, at ? `已恢复 ${shortly(at)} 的草稿 ` : "已恢复草稿 ");
  line.append(
    button("不要草稿", () => {
      drop(form.dataset.draft);
      form.reset();
      fill(form, contentOf(form));
      say(form, "");
    }),
  );
}

function begin(root) {
  const all = [...(root.matches?.("form") ? [root] : []), ...root.querySelectorAll("form")];
  const forms = all.filter((form) => draftName(form) && !form.dataset.draftBegun);
  for (const form of forms) {
    form.dataset.draftBegun = "true";
    const content = read(form.dataset.draft);
    if (content) restore(form, content, null);
  }
  fetchDrafts([...new Set(forms.map((form) => form.dataset.draft))]);
}

function typed({ target }) {
  const form = target.form;
  if (restoring || !form?.dataset.draft) return;
  if (untouched(form)) {
    if (read(form.dataset.draft)) drop(form.dataset.draft);
    say(form, "");
  } else {
    write(form.dataset.draft, contentOf(form));
  }
}

/** Both are kept until one is chosen; what is typed meanwhile belongs to ours. */
function elsewhere({ detail: { name, theirs } }) {
  for (const form of formsOf(name)) {
    const line = say(form, `这份草稿 ${shortly(theirs.at)} 在另一个窗口或另一台电脑上改过 `, true);
    const words = document.createElement("p");
    words.className = "draft-theirs pre";
    words.textContent = Object.values(theirs.content).filter((value) => typeof value === "string" && value.trim()).join("\n");
    line.append(
      button("采用这里的", () => {
        choose(name, true);
        say(form, "");
      }),
      " ",
      button("采用那边的", () => choose(name, false)),
      words,
    );
  }
}

/** A pick sets its code without typing. */
function picked({ target }) {
  if (!restoring && target.form?.dataset.draft && target.value) typed({ target });
}

export function startForms() {
  startStore();
  document.addEventListener("draft:state", ({ detail }) => formsOf(detail.name).forEach((form) => say(form, detail.words, detail.bad)));
  document.addEventListener("draft:found", ({ detail }) => formsOf(detail.name).forEach((form) => restore(form, detail.content, detail.at)));
  document.addEventListener("draft:elsewhere", elsewhere);
  document.addEventListener("draft:gone", ({ detail }) =>
    formsOf(detail.name).forEach((form) => {
      form.reset();
      fill(form, contentOf(form));
      say(form, "草稿已在别处提交或清除");
    }));
  document.addEventListener("input", typed);
  document.addEventListener("pick", picked);
  document.addEventListener("htmx:load", ({ target }) => begin(target));
  // Sent by htmx and accepted, or the server's page says that it was.
  document.addEventListener("htmx:afterRequest", ({ target, detail }) => {
    const form = target.closest?.("form[data-draft]");
    if (form && detail.successful && detail.requestConfig.verb !== "get") drop(form.dataset.draft);
  });
  document.querySelectorAll("[data-draft-sent]").forEach((mark) => drop(mark.dataset.draftSent));
  begin(document);
  const out = document.querySelector("form[data-signout]");
  out?.addEventListener("submit", async (event) => {
    event.preventDefault();
    const unsaved = await leave();
    if (unsaved && !confirm(`有 ${unsaved} 份草稿还没有存到服务器。现在退出，这些内容会从这台电脑上清除，找不回来。\n\n按“取消”留下，等连接恢复、草稿显示“已保存”后再退出。`)) return;
    clearDesk();
    out.submit();
  });
}
