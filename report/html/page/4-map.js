// The overview map: one stop for the tab key, arrows within, and a frame around
// what is on the screen.
const marks = all(".map a");
const targets = new Map();
for (const mark of marks) {
  mark.setAttribute("tabindex", "-1");
  const id = decodeURIComponent(mark.getAttribute("href").slice(1));
  targets.set(id, (targets.get(id) || []).concat(mark));
}
const stops = marks.filter(mark => mark.dataset.stop !== undefined);
if (stops.length) stops[0].setAttribute("tabindex", "0");
document.querySelector(".map").addEventListener("keydown", event => {
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const i = stops.indexOf(document.activeElement);
  if (!by || i < 0) return;
  event.preventDefault();
  const next = stops[(i + by + stops.length) % stops.length];
  stops[i].setAttribute("tabindex", "-1");
  next.setAttribute("tabindex", "0");
  next.focus();
});
if ("IntersectionObserver" in window) {
  const seen = new IntersectionObserver(entries => {
    for (const entry of entries)
      for (const mark of targets.get(entry.target.id) || []) {
        mark.classList.toggle("here", entry.isIntersecting);
        if (!mark.classList.length) mark.removeAttribute("class"); // as the page was made
      }
  }, { rootMargin: "-70px 0px 0px 0px" });
  for (const row of rows) seen.observe(row);
}
load();
if (!location.hash.includes("=")) apply();
