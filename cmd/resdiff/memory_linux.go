package main

import (
	"runtime"
	"syscall"
)

// handedOut is how much memory is asked for in large pages. What the system takes to hand
// memory out, four kilobytes at a time, is a quarter of the time of an ordinary pair.
const handedOut = 48 << 20

// inLargePages has the memory that is used next handed out two megabytes at a time, where
// the system can. What is set aside is not touched: it comes back with the collection, of
// nearly nothing, and is used from then on.
func inLargePages() {
	if syscall.Madvise(make([]byte, handedOut), syscall.MADV_HUGEPAGE) == nil {
		runtime.GC()
	}
}
