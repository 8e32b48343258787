// Runs in a Web Worker after Go's wasm_exec.js: unpacks the program and answers
// the page. Each question is {id, call, args}; each answer {id, value} or
// {id, failure}. {progress} comes in between.
"use strict";
let program; // the functions of the Go program, see internal/page/program
let memory;

self.resdiffProgress = doing => postMessage({ progress: doing });

// decoded reads Ascii85 with v for < and without z, see packed in assemble.go: five
// signs for four bytes, at the end one sign more than bytes.
function decoded(text) {
  const length = text.length, rest = length % 5;
  const bytes = new Uint8Array(Math.ceil(length / 5) * 4);
  for (let i = 0, to = 0; i < length; i += 5) {
    let word = 0;
    for (let k = i; k < i + 5; k++) {
      const sign = k < length ? text.charCodeAt(k) : 117;
      word = word * 85 + (sign === 118 ? 60 : sign) - 33;
    }
    bytes[to++] = word / 0x1000000; bytes[to++] = word >>> 16; bytes[to++] = word >>> 8; bytes[to++] = word;
  }
  return rest ? bytes.subarray(0, bytes.length - 5 + rest) : bytes;
}

async function start(packed) {
  const go = new Go();
  const ready = new Promise(resolve => { self.resdiffReady = resolve; });
  const unpacked = new Blob([decoded(packed)]).stream().pipeThrough(new DecompressionStream("gzip"));
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
