// What a swap would be, in words, before anybody is asked.
import { postJson } from "../staff/ask.js";
import { fieldsOf } from "../sides/send.js";

let asked = 0;

export async function look(form) {
  const place = form.querySelector("[data-ahead-said]");
  const { day, otherId, otherDay } = fieldsOf(form);
  const turn = ++asked;
  place.hidden = true;
  if (!day || !otherId || !otherDay) return;
  let words;
  let bad = false;
  try {
    words = (await postJson(form.dataset.ahead, { day, otherId, otherDay, reason: "" })).said;
  } catch (refused) {
    [words, bad] = [refused.message, true];
  }
  if (turn !== asked) return;
  place.textContent = bad ? words : `将申请：${words}`;
  place.classList.toggle("say-warn", bad);
  place.hidden = false;
}
