// form[data-draft="name"]: what was typed survives a reload and a lost connection, until it is sent.

// Desks are shared: a draft belongs to the person signed in.
const PREFIX = `line12345-draft:${document.body.dataset.account ?? ""}:`;

const fields = (form) => [...form.elements].filter((field) => field.name && !["file", "password", "submit", "hidden"].includes(field.type));

export function readDraft(name) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name));
  } catch {
    return null;
  }
}

export function writeDraft(name, content) {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(content));
  } catch {
    // A full or forbidden storage must not stop anybody from writing.
  }
}

export function dropDraft(name) {
  localStorage.removeItem(PREFIX + name);
}

function keep(form) {
  const content = {};
  for (const field of fields(form)) {
    if (["radio", "checkbox"].includes(field.type)) {
      if (field.checked) content[field.name] = [...(content[field.name] ?? []), field.value];
    } else {
      content[field.name] = field.value;
    }
  }
  writeDraft(form.dataset.draft, content);
}

function restore(form) {
  const content = readDraft(form.dataset.draft);
  if (!content) return;
  for (const field of fields(form)) {
    const kept = content[field.name];
    if (["radio", "checkbox"].includes(field.type)) {
      field.checked = Array.isArray(kept) && kept.includes(field.value);
    } else if (typeof kept === "string") {
      field.value = kept;
    }
  }
}

/** Nothing of a citizen stays on the desk when the person signs out. */
export function dropAllDrafts() {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  }
}

export function startDrafts() {
  document.querySelectorAll("form[data-draft]").forEach(restore);
  document.addEventListener("htmx:load", (event) => event.target.querySelectorAll("form[data-draft]").forEach(restore));
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (form?.dataset.draft) keep(form);
  });
  // Sent by htmx and accepted, or the server's page says that it was.
  document.addEventListener("htmx:afterRequest", (event) => {
    const form = event.target.closest?.("form[data-draft]");
    if (form && event.detail.successful && event.detail.requestConfig.verb !== "get") dropDraft(form.dataset.draft);
  });
  document.querySelectorAll("[data-draft-sent]").forEach((mark) => dropDraft(mark.dataset.draftSent));
  document.querySelector("form[data-signout]")?.addEventListener("submit", dropAllDrafts);
}
