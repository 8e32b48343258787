// Showing it.
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
  put($("counts"), result ? result.counts : "");
}

function showForms() {
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
