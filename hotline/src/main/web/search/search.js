// Search: a chosen chip looks again at once; a caller's next page goes by the form, never by an address.
const form = document.querySelector("form[data-search]");

// On a telephone what was found stands first; what narrows it stays open once it was used.
const narrow = form.querySelector("[data-narrow]");
if (matchMedia("(max-width: 820px)").matches && narrow.dataset.narrow !== "kept") narrow.open = false;

form.addEventListener("change", ({ target }) => {
  if (target.name === "q") return;
  // A range of one's own takes the place of "the last days", and the other way round.
  if (target.name === "from" || target.name === "to") form.querySelector('[name="days"][value=""]').checked = true;
  if (target.name === "days") form.elements.from.value = form.elements.to.value = "";
  form.requestSubmit();
});
document.addEventListener("click", ({ target }) => {
  if (!target.closest("[data-next-caller]")) return;
  form.querySelector("[data-next-page]").disabled = false;
  form.requestSubmit();
});
