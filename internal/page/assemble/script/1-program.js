"use strict";
// The bytes of the page's own file, before anything below changes the page: the
// file is written as browsers write a page out.
const ownSource = "<!DOCTYPE html>" + document.documentElement.outerHTML;

const $ = id => document.getElementById(id);
const put = (node, text) => { node.textContent = text; node.hidden = !text; };

// The program, in a Worker.
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
