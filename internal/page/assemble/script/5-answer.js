// Answering.
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
