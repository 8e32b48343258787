//go:build js && wasm

// Program is resdiff inside the offline page: it runs in a Web Worker and
// answers what worker.js asks of it.
package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"runtime/debug"
	"syscall/js"

	"resdiff/internal/page"
)

// version is set by the linker, as that of the command.
var version = "devel"

// A page has one processor for everything and gives memory back only when it is
// closed: garbage is collected when the heap has tripled, sooner above roomy bytes.
const (
	percent = 200
	roomy   = 192 << 20
)

func main() {
	debug.SetGCPercent(percent)
	debug.SetMemoryLimit(roomy)
	progress := js.Global().Get("resdiffProgress")
	s := &page.Session{Version: version, Progress: func(doing string) { progress.Invoke(doing) }}
	answer := map[string]func(args []js.Value) any{
		"version":          func([]js.Value) any { return version },
		"sha256":           func(a []js.Value) any { return sum(a[0]) },
		"refuse":           func(a []js.Value) any { return s.Refuse(content(a[0]), int64(a[1].Float())) },
		"read":             func(a []js.Value) any { return encoded(s.Read(a[0].Int(), a[1].String(), content(a[2])), nil) },
		"forget":           func(a []js.Value) any { s.Forget(a[0].Int()); return nil },
		"order":            func(a []js.Value) any { return s.Order(a[0].Int(), a[1].Int()) },
		"compare":          func(a []js.Value) any { return result(s.Compare(a[0].Int(), a[1].Int())) },
		"compareRevisions": func(a []js.Value) any { return result(s.CompareRevisions(a[0].Int())) },
		"write":            func(a []js.Value) any { return bytesOf(s.Write(a[0].String())) },
	}
	functions := js.Global().Get("Object").New()
	for name, do := range answer {
		functions.Set(name, js.FuncOf(func(_ js.Value, args []js.Value) any { return do(args) }))
	}
	js.Global().Get("resdiffReady").Invoke(functions)
	select {}
}

// content is the bytes of a Uint8Array.
func content(v js.Value) []byte {
	b := make([]byte, v.Get("length").Int())
	js.CopyBytesToGo(b, v)
	return b
}

func sum(v js.Value) string {
	s := sha256.Sum256(content(v))
	return hex.EncodeToString(s[:])
}

// encoded hands a value over as JSON, an error as {"failure": "..."}.
func encoded(v any, err error) any {
	if err != nil {
		v = map[string]string{"failure": err.Error()}
	}
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // the values are ours
	}
	return string(b)
}

func result(r page.Result, err error) any { return encoded(r, err) }

// bytesOf hands bytes over as a Uint8Array, an error as text.
func bytesOf(b []byte, err error) any {
	if err != nil {
		return err.Error()
	}
	v := js.Global().Get("Uint8Array").New(len(b))
	js.CopyBytesToJS(v, b)
	return v
}
