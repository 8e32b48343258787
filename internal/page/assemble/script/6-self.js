// The page's own version and sum.
let ownSum = "";
async function tellSelf(version) {
  put($("version"), version);
  ownSum = ownSum || await engine.ask("sha256", new TextEncoder().encode(ownSource));
  put($("sha256"), ownSum);
}

if (window.resdiffLacks.length === 0) { show(); startEngine(); }
