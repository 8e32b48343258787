// Doing it.
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
  if (document.activeElement === document.body && focused !== document.body) (focused.getClientRects().length ? focused : result ? $("result") : $("choose")).focus();
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
  showForms();
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
