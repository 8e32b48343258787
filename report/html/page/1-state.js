"use strict";
// What is shown: the view, the filters and the search, kept in the address.
const root = document.documentElement;
const byId = id => document.getElementById(id);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
root.classList.add("scripted");

const rows = all(".row");
const changes = rows.filter(row => row.dataset.is);
const folds = all(".fold");
const sections = all(".sec");
const boxes = all(".filters input[value]");
const groups = all(".filters fieldset").map(group => all("input[value]", group));
const eyes = byId("eyes"), find = byId("find"), side = byId("view-side"), inline = byId("view-inline");
let at = ""; // the id of the change that was gone to last

// asked gives, for each group of boxes, the values that are ticked.
const asked = () => groups.map(group => group.filter(box => box.checked).map(box => box.value));

const traits = new Map(changes.map(row => [row,
  new Set(row.dataset.is.split(" ").concat((row.dataset.l || "").split(" ").map(id => "l-" + id)))]));

// fits tells whether a row is among those asked for: of each group that has a
// tick, any of the ticked values.
function fits(row, wanted, words) {
  if (eyes.checked && !row.classList.contains("eyes")) return false;
  const has = traits.get(row);
  for (const values of wanted)
    if (values.length && !(has && values.some(value => has.has(value)))) return false;
  return !words || textOf(row).includes(words);
}

function apply() {
  const wanted = asked(), words = plain(find.value.trim());
  const ticks = wanted.reduce((n, values) => n + values.length, 0);
  const narrowed = ticks > 0 || words !== "" || eyes.checked;
  let shown = 0;
  for (const row of rows) {
    const fit = !narrowed || fits(row, wanted, words);
    row.classList.toggle("out", !fit);
    if (fit && row.dataset.is) shown++;
  }
  for (const fold of folds) {
    const hit = narrowed && fold.querySelector(".row:not(.out)") !== null;
    fold.classList.toggle("out", narrowed && !hit);
    if (hit && !fold.open) fold.open = fold.dataset.opened = true;
    if (!hit && fold.dataset.opened) { fold.open = false; delete fold.dataset.opened; }
  }
  keepHeadings(narrowed);
  root.classList.toggle("narrowed", narrowed);
  byId("filter-count").textContent = ticks ? " (" + ticks + ")" : "";
  byId("none").hidden = !narrowed || rows.some(row => !row.classList.contains("out"));
  highlight(words);
  place(shown, narrowed);
}

// keepHeadings hides the sections in which nothing is shown, and keeps the
// headings over whatever is.
function keepHeadings(narrowed) {
  let below = false; // whether a later section of the same part is shown
  for (const section of [...sections].reverse()) {
    const shown = section.querySelector(".row:not(.out)") !== null;
    for (const head of all(":scope > .head", section)) head.classList.toggle("kept", narrowed && shown);
    const opensPart = section.querySelector(":scope > h3") !== null;
    section.classList.toggle("out", narrowed && !shown && !(opensPart && below));
    below = !opensPart && (below || shown);
  }
}

// place says in the bar which change is read, and how many are shown.
function place(shown = visible().length, narrowed = root.classList.contains("narrowed")) {
  const list = visible(), i = list.findIndex(row => row.id === at);
  byId("place").textContent = i >= 0 ? (i + 1) + " of " + shown
    : shown + (narrowed ? " of " + changes.length + " changes" : shown === 1 ? " change" : " changes");
}

const visible = () => changes.filter(row => !row.classList.contains("out"));

function clear() {
  for (const box of boxes) box.checked = false;
  eyes.checked = false;
  find.value = "";
  apply();
  save();
}

// save writes the state to the address: "#c17" alone, or with what narrows the
// page, "#at=c17&only=added,moved&eyes=1".
function save() {
  const state = new URLSearchParams();
  if (side.checked) state.set("view", "side");
  if (eyes.checked) state.set("eyes", "1");
  const ticked = boxes.filter(box => box.checked).map(box => box.value);
  if (ticked.length) state.set("only", ticked.join(","));
  if (find.value.trim()) state.set("find", find.value.trim());
  let hash = state.toString();
  if (hash && at) hash = "at=" + at + "&" + hash;
  const address = hash || at;
  try { history.replaceState(null, "", address ? "#" + address : location.pathname + location.search); } catch { /* a sandboxed frame has no history */ }
}

// load takes the state from the address.
function load() {
  const hash = decodeURIComponent(location.hash.slice(1));
  if (!hash.includes("=")) {
    if (hash) go(hash);
    return;
  }
  const state = new URLSearchParams(location.hash.slice(1));
  (state.get("view") === "side" ? side : inline).checked = true;
  eyes.checked = state.get("eyes") === "1";
  const ticked = (state.get("only") || "").split(",");
  for (const box of boxes) box.checked = ticked.includes(box.value);
  find.value = state.get("find") || "";
  apply();
  if (state.get("at")) go(state.get("at"));
}
