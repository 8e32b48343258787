// Written for old browsers too: says what a browser lacks.
(function () {
  var lacks = [];
  if (typeof WebAssembly === "undefined") lacks.push("WebAssembly");
  if (typeof Worker === "undefined") lacks.push("Web Workers");
  if (typeof DecompressionStream === "undefined") lacks.push("DecompressionStream");
  if (typeof Promise === "undefined" || typeof Blob === "undefined" || !Blob.prototype.stream) lacks.push("Blob streams");
  window.resdiffLacks = lacks;
  if (lacks.length === 0) return;
  document.documentElement.className = "cannot";
  window.onload = function () { document.getElementById("lacks").innerHTML = lacks.join(", "); };
})();
