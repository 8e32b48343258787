// Runs in a Web Worker after Go's wasm_exec.js: unpacks the program and answers
// the page. Each question is {id, call, args}; each answer {id, value} or
// {id, failure}. {progress} comes in between.
"use strict";
let program; // the functions of the Go program, see internal/page/program
let memory;

self.resdiffProgress = doing => postMessage({ progress: doing });

function decoded(base64) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
  const text = atob(base64), bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

async function start(base64) {
  const go = new Go();
  const ready = new Promise(resolve => { self.resdiffReady = resolve; });
  const unpacked = new Blob([decoded(base64)]).stream().pipeThrough(new DecompressionStream("gzip"));
  const response = new Response(unpacked, { headers: { "Content-Type": "application/wasm" } });
  const { instance } = await WebAssembly.instantiateStreaming(response, go.importObject);
  memory = instance.exports.mem;
  go.run(instance).then(() => postMessage({ ended: true }), () => postMessage({ ended: true }));
  program = await ready;
  program.memory = () => memory.buffer.byteLength;
}

self.onmessage = async ({ data: { id, call, args } }) => {
  try {
    if (call === "start") {
      await start(args[0]);
      postMessage({ id, value: program.version() });
      return;
    }
    const value = program[call](...args);
    if (value instanceof Uint8Array) postMessage({ id, value }, [value.buffer]);
    else postMessage({ id, value });
  } catch (error) {
    postMessage({ id, failure: String(error && error.message || error) });
  }
};
