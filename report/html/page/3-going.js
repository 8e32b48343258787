// Going from change to change, and to wherever a link points.
function go(id) {
  const target = byId(id);
  if (!target) return;
  for (let el = target; el; el = el.parentElement) {
    if (el.tagName === "DETAILS") el.open = true;
    if (el.classList.contains("out")) { clear(); break; }
  }
  mark(target);
  makeRoom();
  seen(target).scrollIntoView({ block: "start" });
  if (target.tabIndex >= -1 && target.matches("[tabindex]")) target.focus({ preventScroll: true });
  save();
}

// seen is where a target can be seen: words that are quoted stand in two copies of
// the text, of which the view shows one.
function seen(target) {
  if (!target.dataset.q || target.getClientRects().length) return target;
  return all(`[data-q="${target.dataset.q}"]`).find(el => el.getClientRects().length) || target.closest(".row");
}

// mark remembers the target, and shows it where it is a change.
function mark(target) {
  for (const other of all(".current")) { other.classList.remove("current"); other.removeAttribute("aria-current"); }
  at = target.id;
  if (target.dataset.q) for (const part of all(`[data-q="${target.dataset.q}"]`)) part.classList.add("current");
  if (target.dataset.is) { target.classList.add("current"); target.setAttribute("aria-current", "true"); }
  place();
}

// step goes to the next (1) or the previous (-1) change shown, counted from
// the place gone to last, else from what is on the screen.
function step(by) {
  const list = visible(), here = byId(at);
  if (!list.length) return;
  const before = row => here ? (row.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    : row.getBoundingClientRect().top <= 0;
  const behind = list.filter(row => row !== here && before(row)).length;
  const i = by < 0 ? behind - 1 : behind + (list.includes(here) ? 1 : 0);
  go(list[(i + list.length) % list.length].id);
}

// What is gone to must not stand under the bar. The rule is kept out of the
// elements, so that a saved page is the page that was made.
const bar = document.querySelector(".tools"), sheet = document.styleSheets[0];
const clearance = sheet.cssRules[sheet.insertRule(":root {}", sheet.cssRules.length)];
function makeRoom() {
  clearance.style.scrollPaddingTop = getComputedStyle(bar).position === "sticky" ? bar.offsetHeight + 8 + "px" : "";
}

addEventListener("resize", makeRoom);
addEventListener("hashchange", load);
byId("next").addEventListener("click", () => step(1));
byId("previous").addEventListener("click", () => step(-1));
addEventListener("keydown", event => {
  if (event.key === "Escape" && byId("filters").open) { byId("filters").open = false; byId("filters").firstElementChild.focus(); return; }
  if (!byId("keys").checked || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]")) return;
  if (event.key === "n") step(1); else if (event.key === "p") step(-1); else return;
  event.preventDefault();
});
addEventListener("click", event => {
  if (!event.target.closest("#filters")) byId("filters").open = false;
  const link = event.target.closest('a[href^="#"]');
  if (link && link.hash === location.hash) { event.preventDefault(); go(decodeURIComponent(link.hash.slice(1))); }
});
for (const control of [eyes, ...boxes]) control.addEventListener("change", () => { apply(); save(); });
for (const control of [side, inline]) control.addEventListener("change", () => {
  save();
  const row = at && byId(at);
  makeRoom();
  if (row) row.scrollIntoView({ block: "start" });
});
// On paper the ledgers stand open. Newer browsers do that by the style alone.
let shut = [];
addEventListener("beforeprint", () => { shut = all(".ledger:not([open])"); for (const ledger of shut) ledger.open = true; });
addEventListener("afterprint", () => { for (const ledger of shut) ledger.open = false; });
let typing = 0;
find.addEventListener("input", () => { clearTimeout(typing); typing = setTimeout(() => { apply(); save(); }, 120); });
byId("clear").addEventListener("click", clear);
byId("clear-none").addEventListener("click", clear);
byId("unfold").addEventListener("click", event => {
  const open = folds.some(fold => !fold.open);
  for (const fold of folds) fold.open = open;
  event.target.textContent = open ? "Close all folds" : "Open all folds";
});
