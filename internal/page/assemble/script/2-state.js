// What the page knows.
// files are the older and the newer file, null for none: {number, file, name,
// facts, title, warnings, error, tracked, engine}; engine is the one that has
// read it.
let files = [null, null];
let told = true;         // whether the texts tell which is the older
let result = null;       // the last comparison: {counts, doubt, title, forms}
let saved = new Map();   // form name → Blob of the last comparison
let busy = false;
let queue = [];          // files given while others are at work
let numbers = 0;
let engine;

const readable = f => f && !f.error;
const both = () => readable(files[0]) && readable(files[1]);
const alone = () => files.filter(f => f).length === 1 ? files.find(f => f) : null;
