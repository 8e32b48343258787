(function () {
  "use strict";
  var box = document.querySelector(".search"), find = document.getElementById("find"), found = document.getElementById("found");
  var items = Array.prototype.slice.call(document.querySelectorAll("[data-find]"));
  var years = Array.prototype.slice.call(document.querySelectorAll(".year"));
  function show() {
    var words = find.value.toLowerCase().split(/\s+/).filter(Boolean), shown = 0;
    items.forEach(function (item) {
      var text = item.getAttribute("data-find").toLowerCase();
      item.hidden = !words.every(function (word) { return text.indexOf(word) >= 0; });
      if (!item.hidden && item.tagName === "SECTION") { shown++; }
    });
    years.forEach(function (year) { year.hidden = !year.querySelector("section:not([hidden])"); });
    found.textContent = words.length ? shown + " series" : "";
  }
  box.hidden = false;
  find.addEventListener("input", show);
  show();
})();
