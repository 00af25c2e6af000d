// [data-views="/desk"]: the present filter of a list kept under a name, as chips.
import { getPart, postJson } from "../staff/ask.js";
import { say } from "../staff/say.js";

const place = () => document.querySelector("[data-views]");

function show() {
  const nav = place();
  if (!nav) return;
  const chips = [...nav.querySelectorAll("a[data-query]")];
  for (const chip of chips) {
    if (chip.dataset.query === location.search) chip.setAttribute("aria-current", "true");
    else chip.removeAttribute("aria-current");
  }
  // Nothing is filtered and nothing was kept: no room is taken.
  const known = chips.some((chip) => chip.dataset.query === location.search);
  nav.querySelector("[data-view-new]").hidden = location.search === "" || known;
  nav.hidden = chips.length === 0 && location.search === "";
}

async function again() {
  const nav = place();
  const fresh = document.createRange().createContextualFragment(await getPart(`/views?list=${encodeURIComponent(nav.dataset.views)}`));
  nav.replaceWith(fresh);
  show();
}

/** A refusal is said where the button is. */
async function change(from, work, words) {
  const told = from.closest(".view-menu").querySelector("[data-refused]");
  try {
    await work();
    say(words, "good");
    await again();
  } catch (refused) {
    told.textContent = refused.message;
    told.hidden = false;
  }
}

async function remove(id) {
  const answer = await fetch(`/views/${id}`, { method: "DELETE", headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error("没有删掉，请刷新页面后再试");
}

function submitted(event) {
  const form = event.target;
  const name = form.elements.name?.value;
  if (form.matches("[data-view-save]")) {
    event.preventDefault();
    change(form, () => postJson("/views", { list: place().dataset.views, name, query: location.search }), `已保存视图“${name}”`);
  } else if (form.matches("[data-view-name]")) {
    event.preventDefault();
    change(form, () => postJson(`/views/${form.dataset.viewName}/name`, { name }), "已改名");
  }
}

function clicked({ target }) {
  const pressed = target.closest?.("[data-view] button");
  if (!pressed) {
    if (!target.closest?.(".view-more")) document.querySelectorAll(".view-more[open]").forEach((one) => (one.open = false));
    return;
  }
  const id = pressed.closest("[data-view]").dataset.view;
  const { viewFirst, viewShare } = pressed.dataset;
  if (viewFirst) change(pressed, () => postJson(`/views/${id}/first`, { on: viewFirst === "true" }), viewFirst === "true" ? "以后从菜单打开这个列表时先显示它" : "以后打开这个列表时显示全部");
  if (viewShare) change(pressed, () => postJson(`/views/${id}/share`, { on: viewShare === "true" }), viewShare === "true" ? "同事也能看到这个视图" : "同事不再看到这个视图");
  if (pressed.matches("[data-view-remove]")) change(pressed, () => remove(id), "已删除视图");
}

export function startViews() {
  document.addEventListener("submit", submitted);
  document.addEventListener("click", clicked);
  document.addEventListener("htmx:load", ({ target }) => (target.matches?.("[data-views]") || target.querySelector?.("[data-views]")) && show());
  show();
}
