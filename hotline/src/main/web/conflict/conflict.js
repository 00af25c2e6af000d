// Somebody else was quicker: both versions side by side, the words that differ marked, and a way on:
// mine, theirs, or both put together. What was typed stays in the form and in the draft.
import { getJson } from "../staff/ask.js";
import { say } from "../staff/say.js";
import { disputed, given } from "./compare.js";
import { diff, marked, merged } from "./diff.js";

function made(tag, className, ...inside) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...inside);
  return element;
}

function button(words, className, act) {
  const one = made("button", `btn ${className}`, words);
  one.type = "button";
  one.addEventListener("click", act);
  return one;
}

/** What happened to the ticket since the page was read; nothing when the server is not reached. */
async function since(number, at) {
  if (!/^\d{14}$/.test(number ?? "") || !at) return null;
  return getJson(`/tickets/${number}/meanwhile?since=${encodeURIComponent(at)}`).catch(() => null);
}

function happened(meanwhile) {
  const list = made("ul", "conflict-since");
  for (const { at, who, what, sentence } of meanwhile.entries.slice(-5)) {
    list.append(made("li", "", made("b", "", `${at} ${who}：${what}`), sentence ? ` ${sentence}` : ""));
  }
  return list;
}

const mineWords = (fields) => fields.filter(({ mine }) => mine.trim()).map(({ label, mine }) => `${label}：${mine.trim()}`).join("\n");

function copyButton(words) {
  return button("复制我写的内容", "", async () => {
    try {
      await navigator.clipboard.writeText(words);
      say("已复制", "good");
    } catch {
      say("浏览器不允许复制，请在上面选中后按 Ctrl+C", "warn");
    }
  });
}

/** The other's step has made mine impossible. */
function tooLate(place, before, meanwhile) {
  const words = mineWords(before.fields);
  const state = meanwhile ? `工单现在是“${meanwhile.state}”。` : "这一步现在不能再做。";
  place.append(made("p", "", state, words ? "您写的内容没有丢：还在草稿里，也可以从这里复制，写进催办、会商或下一次回复。" : "请看最新情况后再决定。"));
  if (words) place.append(made("div", "conflict-words", made("b", "", "您写的内容"), "\n", words), made("div", "row", copyButton(words)));
}

function sides(fields) {
  return fields.flatMap(({ label, mine, theirs }) => {
    const parts = diff(mine, theirs);
    return [
      made("p", "conflict-head", label),
      made("div", "", made("b", "", "我的"), "\n", ...marked(parts, "mine")),
      made("div", "", made("b", "", "现在的（对方写的）"), "\n", ...marked(parts, "theirs")),
    ];
  });
}

function put(form, fields, side) {
  for (const field of fields) {
    const target = form.elements[field.name];
    target.value = field[side];
    target.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function together(place, form, fields) {
  const areas = fields.map((field) => {
    const area = made("textarea", "");
    area.rows = 5;
    area.value = merged(field.mine, field.theirs);
    area.setAttribute("aria-label", `合并后的${field.label}`);
    return area;
  });
  const send = button("提交合并后的内容", "btn-primary", () => {
    put(form, fields.map((field, at) => ({ ...field, both: areas[at].value })), "both");
    form.requestSubmit();
  });
  const box = made("div", "conflict-merge stack", made("p", "small muted", "两份的话都在下面，相同的只留一份；请改成一份通顺的再提交。"), ...areas, made("div", "row", send));
  place.querySelector(".conflict-merge")?.remove();
  place.append(box);
  areas[0].focus();
}

function ways(place, form, fields) {
  const close = () => (place.hidden = true);
  const submit = form.querySelector("button:not([type=button])");
  const again = () => {
    close();
    form.requestSubmit(submit);
  };
  if (!fields.length) {
    return [
      made("p", "", "对方没有改您填的内容，您写的都还在下面的表里。看过新进展后，可以再次提交。"),
      made("div", "row", button("采用我的，再次提交", "btn-primary", again), button("先不提交", "", close)),
    ];
  }
  return [
    ...sides(fields),
    made(
      "div",
      "row conflict-ways",
      button("采用我的", "", () => {
        put(form, fields, "mine");
        again();
      }),
      button("采用对方的", "", () => {
        put(form, fields, "theirs");
        say("已换成对方的内容，您原来写的仍列在上面，可以复制", "good");
      }),
      button("合并后提交", "btn-primary", () => together(place, form, fields)),
      copyButton(mineWords(fields)),
    ),
  ];
}

/**
 * place: where it is shown; before: the snapshot of what was sent; form: the form as it can be sent
 * now, or null; theirs: the page's newer form, if that is another one; readAt: when the page was read.
 */
export async function showBoth({ place, sentence, before, form, theirs = form, number, readAt }) {
  const meanwhile = await since(number, readAt);
  const last = meanwhile?.entries.at(-1);
  // "Send it again" would be no help where it cannot be sent any more.
  const head = form || !last ? sentence : `在您填写期间，${last.who}已“${last.what}”，您这一步不能再做。`;
  place.replaceChildren(made("p", "conflict-head", head));
  place.classList.add("conflict-both");
  if (meanwhile?.entries.length) place.append(made("p", "small muted", "您打开之后："), happened(meanwhile));
  if (form) place.append(...ways(place, form, disputed(before, given(theirs))));
  else tooLate(place, before, meanwhile);
  place.hidden = false;
  place.scrollIntoView({ block: "nearest" });
  place.querySelector("button")?.focus();
}
