"use strict";
// Everything but films works without this file; with it nothing typed is lost and photos travel small.
(() => {
  const DRAFT = "line12345-portal-draft";
  const KEPT_MS = 3 * 24 * 3600 * 1000;
  const LONGEST = 5000;
  const MOST_PICTURES = 3;
  const SHRINK_ABOVE = 1024 * 1024;
  const LONG_EDGE = 2000;
  const one = (what, within) => (within || document).querySelector(what);
  const all = (what, within) => Array.from((within || document).querySelectorAll(what));

  const drafts = {
    read() {
      try {
        const draft = JSON.parse(localStorage.getItem(DRAFT));
        return draft && Date.now() - draft.at < KEPT_MS ? draft : null;
      } catch (broken) { return null; }
    },
    write(draft) {
      try { localStorage.setItem(DRAFT, JSON.stringify(draft)); } catch (full) { /* private mode */ }
    },
    drop() {
      try { localStorage.removeItem(DRAFT); } catch (none) { /* private mode */ }
    },
  };

  function say(slot, chinese, english) {
    slot.textContent = chinese;
    if (english) {
      const small = document.createElement("small");
      small.lang = "en";
      small.textContent = english;
      slot.append(small);
    }
    slot.hidden = !chinese;
  }

  // A / A+ without leaving the page: what is written stays. The cookie is the server's own.
  all("[data-type] button").forEach(button => button.addEventListener("click", event => {
    event.preventDefault();
    const large = button.value === "large";
    document.documentElement.classList.toggle("larger", large);
    all("[data-type] button").forEach(other => other.setAttribute("aria-pressed", String(other === button)));
    document.cookie = "line12345-type=" + (large ? "large" : "") + ";path=/;samesite=lax;max-age=" + (large ? 31536000 : 0)
        + (location.protocol === "https:" ? ";secure" : "");
  }));

  // The receipt: what is filed is no draft any more.
  const FILED = "line12345-portal-filed";
  const receipt = one("[data-receipt]");
  if (receipt) {
    drafts.drop();
    try { sessionStorage.setItem(FILED, "yes"); } catch (none) { /* private mode */ }
    const copy = one("[data-copy]");
    if (navigator.clipboard) {
      copy.hidden = false;
      copy.addEventListener("click", () => {
        const text = "12345 工单编号 " + one("[data-number]").textContent.replace(/\s/g, "")
            + "，查询码 " + one("[data-code]").textContent.replace(/\s/g, "");
        navigator.clipboard.writeText(text).then(() => { copy.textContent = "已复制"; }, () => { copy.hidden = true; });
      });
    }
  }

  // A second tap on a form that is already on its way does nothing.
  all("form[data-once]").forEach(once => {
    // A form of faces has no one button: each face sends.
    const button = one("[data-submit]", once);
    const label = button ? button.innerHTML : "";
    once.addEventListener("submit", event => {
      if (once.dataset.sent) { event.preventDefault(); return; }
      once.dataset.sent = "yes";
      if (button) button.textContent = button.dataset.busy;
    });
    window.addEventListener("pageshow", () => { delete once.dataset.sent; if (button) button.innerHTML = label; });
  });

  // In parts and at once, while the citizen writes on: a line that breaks costs one part (tus.io).
  const PART = 128 * 1024;
  const FILM_PART = 512 * 1024;
  const base64 = text => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
  const path = address => new URL(address, location.href).pathname;
  // An answer that never comes on a bad line must not be waited for for ever.
  async function ask(method, address, headers, body) {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), 60000);
    try {
      return await fetch(address, { method, body, signal: patience.signal, headers: { "Tus-Resumable": "1.0.0", ...headers } });
    } finally { clearTimeout(timer); }
  }
  // A picture that is refused goes with the form itself, which says why; a film is too large for that.
  async function refuse(item, answer) {
    if (item.film) item.refused = (await answer.text()) || "这段视频没有收下，请换一段。";
    item.alone = true;
  }
  async function oneStep(item, key) {
    if (!item.address) {
      const begun = await ask("POST", "/portal/uploads", {
        "Upload-Length": item.file.size,
        "Upload-Metadata": "filename " + base64(item.name) + ",filetype " + base64(item.film ? "video/mp4" : "image/jpeg")
            + ",form " + base64(key()),
      });
      const ours = item.film && begun.status === 503 && begun.headers.get("Tus-Resumable");
      if (begun.status >= 400 && begun.status < 500 || ours) { await refuse(item, begun); return; }
      if (!begun.ok) throw new Error("again");
      item.address = path(begun.headers.get("Location"));
    } else if (item.unsure) {
      const standing = await ask("HEAD", item.address, {});
      if (standing.status === 404) { item.address = null; item.sent = 0; return; }
      if (!standing.ok) throw new Error("again");
      item.sent = Number(standing.headers.get("Upload-Offset"));
      item.unsure = false;
    } else {
      const taken = await ask("PATCH", item.address, {
        "Upload-Offset": item.sent, "Content-Type": "application/offset+octet-stream",
      }, item.file.slice(item.sent, item.sent + (item.film ? FILM_PART : PART)));
      if (taken.status === 413) { await refuse(item, taken); return; }
      if (!taken.ok) throw new Error("again");
      item.sent = Number(taken.headers.get("Upload-Offset"));
    }
    item.done = item.sent >= item.file.size;
  }
  async function sendParts(item, key, shown) {
    let rest = 500;
    while (!item.dropped && !item.done && !item.alone) {
      try {
        await oneStep(item, key);
        rest = 500;
        item.broken = false;
      } catch (broken) {
        item.unsure = Boolean(item.address);
        item.broken = true;
        shown(item);
        await new Promise(on => { setTimeout(on, rest); addEventListener("online", on, { once: true }); });
        rest = Math.min(rest * 2, 8000);
      }
      shown(item);
    }
  }
  // A line of the list of what was chosen: what it is, how far it has come, and a way back.
  function chosenLine(item, what, drop) {
    const line = document.createElement("li");
    const button = document.createElement("button");
    item.bar = document.createElement("progress");
    item.bar.setAttribute("aria-label", "上传进度 " + item.name);
    item.words = document.createElement("small");
    button.type = "button";
    button.textContent = "去掉";
    button.setAttribute("aria-label", "去掉 " + item.name);
    button.addEventListener("click", () => {
      item.dropped = true;
      if (item.address) ask("DELETE", item.address, {}).catch(() => { /* swept later */ });
      drop();
    });
    line.append(what, item.bar, item.words, button);
    return line;
  }
  function standing(item) {
    if (!item.bar) return;
    item.bar.value = item.file ? item.sent / item.file.size : 1;
    item.bar.hidden = Boolean(item.done || item.alone);
    item.words.textContent = item.done ? "已传好 Sent" : item.broken ? "网络断了，恢复后接着传 Waiting for the network" : "";
  }

  // Films, with a request and with what is added to it: always in parts, never with the form itself.
  const MOST_FILMS = 2;
  const LARGEST_FILM = 50 * 1024 * 1024;
  function filmBox(form, changed) {
    const box = one("[data-film-box]", form);
    const chooser = one("[data-film-chooser]", box);
    const list = one("[data-films]", box);
    const trouble = one('[data-trouble-for="videos"]', box);
    const key = () => form.elements.key.value;
    let films = [];
    const shown = item => { standing(item); changed(); };
    function draw() {
      list.replaceChildren(...films.map(item => {
        const name = document.createElement("span");
        name.textContent = item.name;
        const line = chosenLine(item, name, () => { films = films.filter(other => other !== item); say(trouble, ""); draw(); changed(); });
        standing(item);
        return line;
      }));
      one("[data-film-picker]", box).hidden = films.length >= MOST_FILMS;
      if (films.length) box.closest("details").open = true;
    }
    function send(item) {
      sendParts(item, key, shown).then(() => {
        if (item.refused) {
          films = films.filter(other => other !== item);
          say(trouble, item.refused, "This video was not taken.");
        }
        draw();
        changed();
      });
    }
    chooser.addEventListener("change", () => {
      say(trouble, "");
      for (const file of Array.from(chooser.files)) {
        if (films.length >= MOST_FILMS) {
          say(trouble, "视频最多 2 段，多的没有加上。", "At most 2 videos.");
          break;
        }
        if (file.size > LARGEST_FILM) {
          say(trouble, "“" + file.name + "”有 " + Math.ceil(file.size / 1024 / 1024) + " MB，超过 50 MB，没有加上。请截短一些，或调低清晰度再拍。",
              "This video is larger than 50 MB; please make it shorter.");
          continue;
        }
        const item = { film: true, name: file.name, file, sent: 0 };
        films.push(item);
        send(item);
      }
      chooser.value = "";
      draw();
      changed();
    });
    box.hidden = false;
    box.classList.add("picking");
    return {
      all: () => films,
      coming: () => films.filter(item => !item.done),
      names: () => films.filter(item => item.done).map(item => item.address.split("/").pop()),
      kept: () => films.filter(item => item.done).map(item => ({ address: item.address, name: item.name })),
      bringBack(items) { films.push(...items.slice(0, MOST_FILMS)); draw(); },
    };
  }
  const percent = items => Math.round(100 * items.reduce((sum, item) => sum + item.sent, 0)
      / items.reduce((sum, item) => sum + item.file.size, 1)) + "%";

  // Films with what is added to a request: the form waits for them.
  const more = one("[data-material-form]");
  if (more && window.DataTransfer && window.Promise) {
    const films = filmBox(more, () => {
      if (more.dataset.waits) one("[data-submit]", more).textContent = "正在上传 " + percent(films.all());
    });
    more.addEventListener("submit", event => {
      if (!films.all().length) return;
      event.preventDefault();
      if (more.dataset.waits) return;
      more.dataset.waits = "yes";
      const look = setInterval(() => {
        if (films.coming().length) return;
        clearInterval(look);
        delete more.dataset.waits;
        all('[name="videos"]', more).forEach(old => old.remove());
        films.names().forEach(name => {
          const field = document.createElement("input");
          field.type = "hidden";
          field.name = "videos";
          field.value = name;
          more.append(field);
        });
        more.submit();
      }, 200);
    });
  }

  const draftThere = one("[data-draft-there]");
  if (draftThere) draftThere.hidden = !drafts.read();

  const form = one("[data-file-form]");
  if (!form) return;
  form.noValidate = true;
  const fields = form.elements;
  const button = one("[data-submit]", form);
  const buttonLabel = button.innerHTML;
  const pages = all("[data-step]", form);
  const troubles = one("[data-troubles]");

  let chosen = [];
  let films = null;

  // Draft -----------------------------------------------------------------------------------
  const KEPT = ["content", "kind", "matterCode", "placeCode", "address", "phone", "name"];
  function remember() {
    const values = { confidential: fields.confidential.checked, keepPlace: fields.keepPlace.checked };
    KEPT.forEach(name => { if (fields[name]) values[name] = fields[name].value; });
    const uploads = chosen.filter(item => item.done).map(item => ({ address: item.address, name: item.name }));
    const videos = films ? films.kept() : [];
    if (uploads.length || videos.length || KEPT.some(name => values[name])) drafts.write({ at: Date.now(), key: fields.key.value, begun, values, uploads, videos });
  }
  // Words from the page before begin a new request; the same words again are a reload.
  const begun = form.dataset.begun || "";
  const another = draft => Boolean(begun) && draft.begun !== begun;
  function restore(draft) {
    if (another(draft)) {
      ["phone", "name"].forEach(name => { fields[name].value = draft.values[name] || ""; });
      return;
    }
    fields.key.value = draft.key;
    KEPT.forEach(name => { if (fields[name] && draft.values[name]) fields[name].value = draft.values[name]; });
    fields.confidential.checked = Boolean(draft.values.confidential);
    fields.keepPlace.checked = Boolean(draft.values.keepPlace);
    if (fields.keepPlace.checked) one("[data-more]").open = true;
    one("[data-draft-told]").hidden = false;
  }
  // Back from the receipt: the form is a new one, and the last one has arrived.
  const cameBack = performance.getEntriesByType("navigation").some(n => n.type === "back_forward");
  try { one("[data-filed-told]").hidden = !(cameBack && sessionStorage.getItem(FILED)); } catch (none) { /* private mode */ }
  addEventListener("pageshow", event => { if (event.persisted && form.dataset.filed) location.reload(); });
  const draft = drafts.read();
  if (draft && !("refused" in form.dataset)) restore(draft);
  one("[data-draft-drop]").addEventListener("click", () => { drafts.drop(); location.reload(); });
  let waiting;
  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(remember, 300); });
  addEventListener("pagehide", () => { if (waiting && !form.dataset.filed) { clearTimeout(waiting); remember(); } });

  const counter = one("[data-counter]");
  function count() {
    const length = Array.from(fields.content.value).length;
    counter.hidden = length < LONGEST * 0.8;
    counter.textContent = length + " / " + LONGEST + " 字";
    counter.classList.toggle("over", length > LONGEST);
  }
  fields.content.addEventListener("input", count);
  count();

  // Steps: one question at a time on a telephone, the whole page where there is room ---------
  const stepping = one("[data-stepping]");
  const stepped = matchMedia("(max-width: 699px)").matches;
  let at = 0;
  function show(step) {
    at = Math.max(0, Math.min(step, pages.length - 1));
    if (!stepped) return;
    pages.forEach((page, i) => page.classList.toggle("on", i === at));
    say(one("[data-steps]"), "第 " + (at + 1) + " 步，共 " + pages.length + " 步", "Step " + (at + 1) + " of " + pages.length);
    one("[data-back]").hidden = at === 0;
    one("[data-next]").hidden = at === pages.length - 1;
    if (at > 0) one("[data-draft-told]").hidden = true;
    scrollTo(0, 0);
  }
  function go(step) {
    if (step === at || !stepped) { show(step); return; }
    history.pushState({ step }, "");
    show(step);
  }
  if (stepped) {
    form.classList.add("stepped");
    stepping.hidden = false;
    one("[data-next]").addEventListener("click", () => { if (complete(pages[at])) { troubles.hidden = true; go(at + 1); } });
    one("[data-back]").addEventListener("click", () => history.state && history.state.step ? history.back() : go(at - 1));
    addEventListener("popstate", event => show(event.state && event.state.step || 0));
    form.addEventListener("keydown", event => {
      if (event.key === "Enter" && event.target.tagName === "INPUT" && at < pages.length - 1 && !event.isComposing) {
        event.preventDefault();
        one("[data-next]").click();
      }
    });
  }

  // Troubles --------------------------------------------------------------------------------
  const slot = name => one('[data-trouble-for="' + name + '"]');
  function mark(name, chinese, english) {
    if (!slot(name)) return;
    say(slot(name), chinese, english);
    if (chinese && slot(name).closest("details")) slot(name).closest("details").open = true;
    all('[name="' + name + '"]', form).forEach(f => chinese ? f.setAttribute("aria-invalid", "true") : f.removeAttribute("aria-invalid"));
  }
  function complete(page) {
    const missing = all("[data-missing]", page).filter(f =>
      f.type === "radio" ? !fields[f.name].value : !f.value.trim());
    missing.forEach(f => mark(f.name, f.dataset.missing, f.dataset.missingEn));
    if (missing.length) missing[0].focus();
    return !missing.length;
  }
  form.addEventListener("input", event => { if (event.target.name !== "pictures") mark(event.target.name, ""); });
  function tell(chinese, english) {
    mark("form", chinese || "", english);
    const marked = all(".trouble:not([hidden])", form);
    troubles.hidden = !chinese && !marked.length;
    one("[data-look-below]").hidden = !marked.length;
    if (marked.length) {
      show(pages.findIndex(page => page.contains(marked[0])));
      const field = one('[aria-invalid="true"]', marked[0].closest("[data-step]"));
      if (field) field.focus();
    } else if (chinese) {
      troubles.focus();
    }
    if (!troubles.hidden) troubles.scrollIntoView({ block: "nearest" });
  }
  const refused = one("[data-trouble-for]:not([hidden])", form);
  show(refused ? pages.findIndex(page => page.contains(refused)) : 0);

  // Place: found in the city's own table while one types -------------------------------------
  const finder = one("[data-find-place]");
  const places = one("[data-found-places]");
  let sought = "";
  let looking;
  async function findPlaces() {
    const words = fields.address.value.trim();
    if (Array.from(words).length < 2 || words === sought) return;
    sought = words;
    const asked = new URLSearchParams({ address: words, placeCode: fields.placeCode.value });
    const answer = await fetch("/portal/places", { method: "POST", body: asked }).catch(() => null);
    if (!answer || !answer.ok || words !== sought) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const chosen = fields.placeCode.value;
    places.replaceChildren(...page.body.childNodes);
    if (fields.placeCode.value !== chosen) fields.placeCode.value = chosen;
  }
  if (window.URLSearchParams && window.fetch) {
    finder.hidden = true;
    fields.address.addEventListener("input", () => { clearTimeout(looking); looking = setTimeout(findPlaces, 400); });
    fields.address.addEventListener("change", findPlaces);
    if (fields.address.value) findPlaces();
  }
  // Enter in another field must send the form, not search.
  finder.type = "button";
  finder.addEventListener("click", findPlaces);

  // Pictures --------------------------------------------------------------------------------
  const chooser = fields.pictures;
  const thumbs = one("[data-thumbs]");
  function picture(file) {
    return new Promise((done, fail) => {
      const image = new Image();
      image.onload = () => done(image);
      image.onerror = fail;
      image.src = URL.createObjectURL(file);
    });
  }
  function shrunk(file, image) {
    const scale = Math.min(1, LONG_EDGE / Math.max(image.naturalWidth, image.naturalHeight));
    if (file.size <= SHRINK_ABOVE || file.type === "image/gif") return Promise.resolve(file);
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise(done => canvas.toBlob(blob => done(
        blob && blob.size < file.size ? new File([blob], file.name.replace(/\.\w+$/, "") + ".jpg", { type: "image/jpeg" }) : file),
      "image/jpeg", 0.85));
  }
  // Made small, a picture does not know any more where it was taken.
  const LARGEST = 5 * 1024 * 1024;
  const fit = (file, image) => fields.keepPlace.checked && file.size <= LARGEST ? Promise.resolve(file) : shrunk(file, image);
  fields.keepPlace.addEventListener("change", () => {
    if (!fields.keepPlace.checked) return;
    chosen.filter(item => item.whole && item.file !== item.whole && item.whole.size <= LARGEST).forEach(item => {
      item.dropped = true;
      if (item.address) ask("DELETE", item.address, {}).catch(() => { /* swept later */ });
      const again = { image: item.image, name: item.name, whole: item.whole, file: item.whole, sent: 0 };
      chosen[chosen.indexOf(item)] = again;
      send(again);
    });
    carry();
  });
  const coming = () => chosen.filter(item => !item.done && !item.alone).concat(films ? films.coming() : []);
  function sayHowFar() {
    if (!form.dataset.waits) return;
    const items = chosen.concat(films ? films.all() : []).filter(item => item.file && !item.alone);
    busy((coming().some(item => item.broken) ? "网络断了，等恢复… " : "正在上传 ") + percent(items));
  }
  function shown(item) {
    standing(item);
    sayHowFar();
  }
  const send = item => sendParts(item, () => fields.key.value, shown).then(() => { if (item.done) remember(); carry(); });
  function carry() {
    const files = new DataTransfer();
    chosen.filter(item => item.alone).forEach(item => files.items.add(item.file));
    chooser.files = files.files;
    thumbs.replaceChildren(...chosen.map(item => {
      if (item.image) item.image.alt = item.name;
      const line = chosenLine(item, item.image || document.createTextNode(item.name), () => {
        chosen = chosen.filter(other => other !== item);
        mark("pictures", "");
        carry();
        remember();
      });
      shown(item);
      return line;
    }));
    one("[data-picker]").hidden = chosen.length >= MOST_PICTURES;
  }
  async function take(files) {
    mark("pictures", "");
    for (const file of files) {
      if (chosen.length >= MOST_PICTURES) {
        mark("pictures", "照片最多 3 张，多的没有加上。", "At most 3 pictures.");
        break;
      }
      try {
        const image = await picture(file);
        const item = { image, name: file.name, whole: file, file: await fit(file, image), sent: 0 };
        chosen.push(item);
        send(item);
      } catch (notAPicture) {
        mark("pictures", "“" + file.name + "”打不开，不是可以识别的图片，没有加上。请选 JPG、PNG 或 GIF 照片。", "This file is not a picture we can read.");
      }
    }
    carry();
  }
  // Pictures of the draft are still with us, unless they waited for too long.
  async function stillThere(uploads) {
    const there = [];
    for (const before of uploads || []) {
      const standing = await ask("HEAD", before.address, {}).catch(() => null);
      const whole = standing && standing.ok && standing.headers.get("Upload-Offset") === standing.headers.get("Upload-Length");
      if (whole) there.push({ name: before.name, address: before.address, done: true, sent: 1 });
    }
    return there;
  }
  async function bringBack(draft) {
    chosen.push(...(await stillThere(draft.uploads)).slice(0, MOST_PICTURES - chosen.length));
    carry();
    films.bringBack(await stillThere(draft.videos));
  }
  if (window.DataTransfer && window.Promise) {
    chooser.closest("[data-step]").classList.add("picking");
    one("[data-picker]").hidden = false;
    chooser.addEventListener("change", () => take(Array.from(chooser.files)));
    films = filmBox(form, () => { sayHowFar(); remember(); });
    if (draft && !another(draft) && !("refused" in form.dataset)) bringBack(draft);
  }

  // Sending ---------------------------------------------------------------------------------
  function busy(words) {
    button.disabled = Boolean(words);
    if (words) button.textContent = words; else button.innerHTML = buttonLabel;
  }
  function failed() {
    busy("");
    tell("网络没有连上，还没收到回音。您写的内容都在，请再按一次「提交」——按几次也只登记一次。",
        "No answer from the network. Please press Send again; it is filed only once.");
  }
  // How often the house asked for work; it never asks the same browser for ever.
  let worked = 0;
  function answered(request) {
    if (/\/portal\/filed$/.test(request.responseURL) && request.status === 200) {
      form.dataset.filed = "yes";
      drafts.drop();
      location.replace("/portal/filed");
      return;
    }
    busy("");
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    const sentence = one("[data-sentence]", page);
    const puzzle = one("[data-puzzle]", page);
    if (puzzle && worked < 3) {
      worked += 1;
      busy("正在自动核对…");
      import("/portal/puzzle.js").then(puzzles => puzzles.work(puzzle)).catch(() => false).then(done => {
        if (done) file();
        else { busy(""); tell(sentence.textContent.trim(), "Your device could not do the check; please call 12345."); }
      });
      return;
    }
    if (!one("[data-file-form]", page)) {
      tell(sentence ? sentence.textContent.trim() : "这次没有提交成功。您写的内容都在，请过一会儿再按「提交」，或打 12345。",
          sentence ? "" : "Not sent. Please try again in a while or call 12345.");
      return;
    }
    fields.key.value = one('[name="key"]', page).value;
    remember();
    all("[data-trouble-for]", page).forEach(from => {
      const small = one("small", from);
      mark(from.dataset.troubleFor, from.hidden ? "" : from.firstChild.textContent, small ? small.textContent : "");
    });
    const whole = one('[data-trouble-for="form"]', page);
    tell(whole.hidden ? "" : whole.firstChild.textContent, whole.hidden ? "" : one("small", whole).textContent);
  }
  form.addEventListener("submit", event => {
    event.preventDefault();
    if (button.disabled) return;
    const incomplete = pages.filter(page => !complete(page));
    if (incomplete.length) { tell(); return; }
    remember();
    mark("form", "");
    troubles.hidden = true;
    busy("正在提交…");
    whole().then(file);
  });
  // What is still on its way is waited for.
  function whole() {
    if (!coming().length) return Promise.resolve();
    form.dataset.waits = "yes";
    return new Promise(done => {
      const look = setInterval(() => {
        if (coming().length) return;
        clearInterval(look);
        delete form.dataset.waits;
        busy("正在提交…");
        done();
      }, 200);
    });
  }
  function file() {
    const filled = new FormData(form);
    chosen.filter(item => item.done).forEach(item => filled.append("uploads", item.address.split("/").pop()));
    if (films) films.names().forEach(name => filled.append("videos", name));
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.timeout = 180000;
    request.upload.onprogress = sent => {
      if (sent.lengthComputable && sent.total > 200000) busy("正在上传 " + Math.round(100 * sent.loaded / sent.total) + "%");
    };
    request.upload.onload = () => busy("正在提交…");
    request.onload = () => answered(request);
    request.onerror = request.ontimeout = failed;
    request.send(filled);
  }
})();
