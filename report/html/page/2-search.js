// Searching: in the words that are read, without what only a screen reader says.
const plain = text => text.toLowerCase().replace(/[‘’ʼ]/g, "'").replace(/[“”«»]/g, '"').replace(/[‐‑]/g, "-").replace(/\s+/g, " ");
const texts = new Map();

function textNodes(row) {
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    node.nodeType === Node.TEXT_NODE ? NodeFilter.FILTER_ACCEPT
      : node.matches(".vh, .fn, .else, .why") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

function textOf(row) {
  if (!texts.has(row)) texts.set(row, plain(textNodes(row).map(node => node.data).join("")));
  return texts.get(row);
}

// highlight marks what was searched for, without touching the text itself.
function highlight(words) {
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete("found");
  if (words.length < 2) return;
  const ranges = [];
  for (const row of rows) {
    if (row.classList.contains("out")) continue;
    for (const node of textNodes(row)) {
      const text = node.data.toLowerCase();
      for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + words.length)) {
        const range = new Range();
        range.setStart(node, i);
        range.setEnd(node, Math.min(i + words.length, node.length));
        ranges.push(range);
      }
    }
  }
  if (ranges.length) CSS.highlights.set("found", new Highlight(...ranges));
}
