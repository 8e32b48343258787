// Going from change to change, and to wherever a link points.
function go(id) {
  const target = byId(id);
  if (!target) return;
  for (let el = target; el; el = el.parentElement) {
    if (el.tagName === "DETAILS") el.open = true;
    if (el.classList.contains("out")) { clear(); break; }
  }
  if (target.classList.contains("row")) mark(target);
  target.scrollIntoView({ block: "start" });
  if (target.tabIndex >= -1 && target.matches("[tabindex]")) target.focus({ preventScroll: true });
  save();
}

function mark(row) {
  for (const other of all(".current")) { other.classList.remove("current"); other.removeAttribute("aria-current"); }
  at = row.dataset.is ? row.id : "";
  if (at) { row.classList.add("current"); row.setAttribute("aria-current", "true"); }
  place();
}

// step goes to the next (1) or the previous (-1) change shown, counted from
// the one gone to last, else from what is on the screen.
function step(by) {
  const list = visible();
  if (!list.length) return;
  let i = list.findIndex(row => row.id === at);
  if (i < 0) {
    const below = list.findIndex(row => row.getBoundingClientRect().top > 0);
    i = below < 0 ? list.length - 1 : by > 0 ? below : Math.max(below - 1, 0);
  } else i = (i + by + list.length) % list.length;
  go(list[i].id);
}

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
  if (row) row.scrollIntoView({ block: "start" });
});
let typing = 0;
find.addEventListener("input", () => { clearTimeout(typing); typing = setTimeout(() => { apply(); save(); }, 120); });
byId("clear").addEventListener("click", clear);
byId("clear-none").addEventListener("click", clear);
byId("unfold").addEventListener("click", event => {
  const open = folds.some(fold => !fold.open);
  for (const fold of folds) fold.open = open;
  event.target.textContent = open ? "Close all folds" : "Open all folds";
});
