"use strict";
// The bytes of the page's own file, before anything below changes the page: the
// file is written as browsers write a page out.
const ownSource = "<!DOCTYPE html>" + document.documentElement.outerHTML;

const $ = id => document.getElementById(id);
const put = (node, text) => { node.textContent = text; node.hidden = !text; };

// --- The program, in a Worker -------------------------------------------------

const stopped = "the program stopped";

// An engine talks with one Worker. stop() ends it at once, whatever it does.
function newEngine(onProgress) {
  const url = URL.createObjectURL(new Blob([$("worker").textContent], { type: "text/javascript" }));
  const worker = new Worker(url);
  const waiting = new Map();
  let next = 0, broken = null;
  const fail = why => {
    broken = broken || new Error(why);
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  };
  worker.onerror = event => { event.preventDefault(); fail(stopped + ": " + (event.message || "the browser does not say why")); };
  worker.onmessage = ({ data }) => {
    if (data.progress) return onProgress(data.progress);
    if (data.ended) return fail(stopped + "; the file may be too large for this browser's memory");
    const question = waiting.get(data.id);
    waiting.delete(data.id);
    if (!question) return;
    if (data.failure) question.reject(new Error(data.failure)); else question.resolve(data.value);
  };
  const ask = (call, ...args) => new Promise((resolve, reject) => {
    if (broken) return reject(broken);
    waiting.set(++next, { resolve, reject });
    worker.postMessage({ id: next, call, args });
  });
  const ready = ask("start", $("program").textContent);
  ready.catch(() => {}).finally(() => URL.revokeObjectURL(url));
  return {
    ready,
    ask: async (call, ...args) => { await ready; return ask(call, ...args); },
    stop: () => { fail("cancelled"); worker.terminate(); },
  };
}

// --- What the page knows --------------------------------------------------------

// files are the older and the newer file, null for none: {number, file, name,
// facts, title, warnings, error, tracked, engine}; engine is the one that has
// read it.
let files = [null, null];
let told = true;         // whether the texts tell which is the older
let result = null;       // the last comparison: {counts, doubt, title, forms}
let saved = new Map();   // form name → Blob of the last comparison
let busy = false;
let queue = [];          // files given while others are at work
let numbers = 0;
let engine;

const readable = f => f && !f.error;
const both = () => readable(files[0]) && readable(files[1]);
const alone = () => files.filter(f => f).length === 1 ? files.find(f => f) : null;

// --- Showing it -----------------------------------------------------------------

function showSlot(side) {
  const f = files[side], slot = $("slot" + side);
  slot.classList.toggle("filled", !!f);
  slot.classList.toggle("bad", !!(f && f.error));
  put(slot.querySelector(".name"), f ? f.name : "");
  put(slot.querySelector(".facts"), f ? f.facts || "" : "");
  put(slot.querySelector(".title"), f ? f.title || "" : "");
  put(slot.querySelector(".error"), f ? f.error || "" : "");
  const list = slot.querySelector(".warnings");
  const warnings = (f && f.warnings) || [];
  list.replaceChildren(...warnings.map(w => Object.assign(document.createElement("li"), { textContent: w })));
  list.hidden = warnings.length === 0;
  slot.querySelector(".choose span").textContent = f ? "Choose another" : "Choose a file";
  const remove = slot.querySelector(".remove");
  remove.hidden = !f;
  remove.setAttribute("aria-label", f ? "Remove " + f.name : "Remove");
}

function show() {
  document.body.classList.toggle("compared", !!result);
  showSlot(0); showSlot(1);
  const one = alone();
  $("swap").hidden = !files[0] && !files[1] || !!(one && one.error);
  $("compare").hidden = !both() || !!result;
  $("tracked").hidden = !(one && one.tracked) || !!result;
  put($("unsure"), both() && !told ? "The texts do not tell which of the two is the older. If they are the wrong way round, swap them." : "");
  put($("doubt"), result ? result.doubt : "");
  $("work").hidden = !busy;
  $("result").hidden = !result;
  for (const control of document.querySelectorAll("button:not(#cancel), input")) control.setAttribute("aria-disabled", busy);
  if (!result) return;
  put($("counts"), result.counts);
  const buttons = result.forms.map(form => {
    const b = Object.assign(document.createElement("button"), { type: "button", textContent: form.label });
    b.dataset.form = form.name;
    b.setAttribute("aria-label", "Save as " + form.label + ": " + form.file);
    b.title = form.file;
    b.addEventListener("click", () => work(() => save(form)));
    return b;
  });
  $("forms").replaceChildren(...buttons);
}

const say = text => { $("status").textContent = text; };
const progress = doing => { if (busy) put($("doing"), doing + "…"); };

function trouble(text) { put($("trouble"), text); if (text) $("trouble").scrollIntoView({ block: "nearest" }); }

// --- Doing it -------------------------------------------------------------------

// work does one thing after another: while it runs, only Cancel answers.
async function work(what) {
  if (busy) return;
  busy = true;
  trouble("");
  put($("doing"), "Working…");
  const focused = document.activeElement;
  const mine = engine;
  show();
  try {
    await what();
  } catch (error) {
    if (mine === engine) { // else it was cancelled
      trouble(capital(error.message) + ".");
      if (error.message.startsWith(stopped)) startEngine();
    }
  }
  busy = false;
  show();
  // A control that went away must not take the keyboard's place with it.
  if (document.activeElement === document.body && focused !== document.body) (focused.isConnected && !focused.closest("[hidden]") ? focused : $("choose")).focus();
  const next = queue.shift();
  if (next) next();
}

const capital = text => text.charAt(0).toUpperCase() + text.slice(1).replace(/\.$/, "");

function clearResult() {
  result = null;
  saved.clear();
  $("frame").replaceChildren();
}

// read has the program read a file, unless it has.
async function read(f) {
  if (f.error || f.engine === engine) return;
  const mine = engine;
  progress("Reading " + f.name);
  let head, size = f.file.size;
  try {
    head = new Uint8Array(await f.file.slice(0, 4096).arrayBuffer());
  } catch { // a folder, or a file that is gone
    f.error = "The file cannot be opened. A folder cannot be compared: give the files in it. If it is a file, it may have been moved or be open elsewhere: give it again.";
    return;
  }
  f.error = await mine.ask("refuse", head, size);
  if (f.error) return;
  const content = new Uint8Array(await f.file.arrayBuffer());
  Object.assign(f, JSON.parse(await mine.ask("read", f.number, f.name, content)));
  f.engine = mine;
}

const asFile = file => ({ number: ++numbers, file, name: file.name, error: file.resdiffFolder ? "This is a folder. Give the two files in it." : "" });

// take takes files that were dropped or chosen, for a side or for both.
function take(list, side) {
  const given = [...list];
  if (given.length === 0) return;
  if (busy) { queue.push(() => take(given, side)); return; }
  if (given.length > 2) { trouble("These are " + given.length + " files. Give two at a time: the older and the newer."); return; }
  work(async () => {
    const fresh = given.map(asFile);
    const bad = files.findIndex(f => f && f.error); // one file is for its place
    if (fresh.length === 1 && side === undefined && !result && bad >= 0) side = bad;
    if (result || files[0] && files[1] && side === undefined) { forget(); }
    if (fresh.length === 2) { forget(); files = fresh; side = undefined; }
    else if (side !== undefined) { drop(side); files[side] = fresh[0]; }
    else files[files[0] ? 1 : 0] = fresh[0];
    const mine = engine;
    show();
    try {
      for (const f of files) if (f) { await read(f); show(); }
    } catch (error) {
      if (mine !== engine) files = files.map(f => fresh.includes(f) && f.engine !== engine ? null : f); // cancelled
      throw error;
    }
    if (!both()) { say(spoken()); return; }
    if (side === undefined || fresh.length === 1) await order();
    await compare();
  });
}

// order puts the older file first.
async function order() {
  const [a, b] = files;
  const sign = await engine.ask("order", a.number, b.number);
  told = sign !== 0;
  if (sign > 0 || sign === 0 && a.name.localeCompare(b.name, "en", { numeric: true }) > 0) files = [b, a];
}

function spoken() {
  return files.filter(f => f).map(f => f.name + ": " + (f.error || f.facts)).join(". ") + (alone() && readable(alone()) ? ". Give the other document." : "");
}

async function compare() {
  clearResult();
  show();
  for (const f of files) await read(f);
  if (!both()) return;
  await finish(JSON.parse(await engine.ask("compare", files[0].number, files[1].number)));
}

async function compareTracked() {
  const f = alone();
  clearResult();
  await read(f);
  if (readable(f)) await finish(JSON.parse(await engine.ask("compareRevisions", f.number)));
}

async function finish(answer) {
  if (answer.failure) throw new Error(answer.failure);
  const page = await written({ name: "html", type: "text/html" });
  result = answer;
  showReport(await page.text(), "Report: " + answer.title);
  say("The report is ready: " + answer.counts + (answer.doubt ? " " + answer.doubt : ""));
  show();
  $("result").focus({ preventScroll: true });
}

// showReport shows a report in a frame. It is written into an empty one, which
// has this page's origin and address: then files dropped on the report come here,
// and its links to its own parts stay in it.
function showReport(html, title) {
  const frame = Object.assign(document.createElement("iframe"), { id: "report", title });
  $("frame").replaceChildren(frame);
  const inside = frame.contentDocument;
  inside.open();
  inside.write(html);
  inside.close();
  catchDrops(frame.contentWindow);
}

// written is the last comparison in a form.
async function written(form) {
  if (!saved.has(form.name)) {
    const value = await engine.ask("write", form.name);
    if (typeof value === "string") throw new Error(value);
    saved.set(form.name, new Blob([value], { type: form.type }));
  }
  return saved.get(form.name);
}

async function save(form) {
  const url = URL.createObjectURL(await written(form));
  const link = Object.assign(document.createElement("a"), { href: url, download: form.file });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
  say("Saved as " + form.file + ", where this browser puts what it downloads.");
}

function drop(side) {
  const f = files[side];
  files[side] = null;
  if (f && f.engine === engine) engine.ask("forget", f.number).catch(() => {});
}

function forget() {
  clearResult();
  drop(0); drop(1);
  told = true;
}

function startEngine() {
  if (engine) engine.stop();
  const mine = engine = newEngine(progress);
  mine.ready.then(tellSelf, error => {
    if (mine !== engine) return;
    document.documentElement.className = "cannot";
    put($("lacks"), "a WebAssembly that this browser allows (" + error.message + ")");
  });
}

// --- Answering ------------------------------------------------------------------

for (const side of [0, 1]) {
  const slot = $("slot" + side);
  slot.querySelector("input").addEventListener("change", event => { const list = [...event.target.files]; event.target.value = ""; take(list, side); });
  slot.querySelector(".remove").addEventListener("click", () => work(async () => { clearResult(); drop(side); told = true; say("Removed."); }));
}
$("choose").addEventListener("change", event => { const list = [...event.target.files]; event.target.value = ""; take(list); });
$("swap").addEventListener("click", () => work(async () => {
  files.reverse(); told = true;
  if (both()) await compare(); else show();
}));
$("compare").addEventListener("click", () => work(compare));
$("tracked").addEventListener("click", () => work(compareTracked));
$("another").addEventListener("click", () => work(async () => { forget(); say("Ready for two other files."); show(); $("choose").focus(); }));
$("print").addEventListener("click", () => { const w = $("report").contentWindow; w.focus(); w.print(); });
const cancel = () => { queue = []; startEngine(); say("Cancelled."); };
$("cancel").addEventListener("click", cancel);
document.addEventListener("keydown", event => { if (event.key === "Escape" && busy) cancel(); });

// Files may be dropped anywhere, on the report too.
async function dropped(event) {
  const items = [...(event.dataTransfer.items || [])].filter(i => i.kind === "file");
  const list = items.length ? items.map(i => {
    const entry = i.webkitGetAsEntry && i.webkitGetAsEntry();
    // A file that was dropped on the report is the frame's, and goes with it.
    const given = i.getAsFile(), file = given ? new File([given], given.name) : new File([], entry ? entry.name : "a folder");
    if (entry && entry.isDirectory) file.resdiffFolder = true;
    return file;
  }) : [...event.dataTransfer.files];
  const slot = event.target.closest && event.target.closest(".slot");
  if (list.length === 0) trouble("What was dropped is no file. Drop files from a folder of this computer.");
  else take(list, slot && !result ? Number(slot.id.slice(4)) : undefined);
}
function catchDrops(where) {
  let inside = 0;
  const holdsFiles = event => event.dataTransfer && [...event.dataTransfer.types].includes("Files");
  const mark = () => document.body.classList.toggle("over", inside > 0);
  where.addEventListener("dragenter", event => { if (holdsFiles(event)) { event.preventDefault(); inside++; mark(); } });
  where.addEventListener("dragleave", event => { if (holdsFiles(event)) { inside = Math.max(0, inside - 1); mark(); } });
  where.addEventListener("dragover", event => { event.preventDefault(); if (event.dataTransfer) event.dataTransfer.dropEffect = "copy"; });
  where.addEventListener("drop", event => { event.preventDefault(); inside = 0; mark(); dropped(event); });
}
catchDrops(window);

// --- The page's own version and sum -----------------------------------------------

let ownSum = "";
async function tellSelf(version) {
  put($("version"), version);
  ownSum = ownSum || await engine.ask("sha256", new TextEncoder().encode(ownSource));
  put($("sha256"), ownSum);
}

if (window.resdiffLacks.length === 0) { show(); startEngine(); }
