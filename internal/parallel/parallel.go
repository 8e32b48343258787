// Package parallel does independent work on as many processors as there are.
// What comes out does not depend on their number as long as each piece of work
// writes to a place of its own. All that is started is waited for, and a panic
// goes to who waits.
package parallel

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// pieces is how many runs of indices Each cuts for every processor: enough that
// none waits long for the slowest run, few enough that cutting costs nothing.
const pieces = 16

// Each calls do with every index from 0 up to, not including, n, and returns
// when all calls have.
func Each(n int, do func(i int)) {
	workers := min(runtime.GOMAXPROCS(0), n)
	if workers <= 1 {
		for i := range n {
			do(i)
		}
		return
	}
	step := max(1, n/(workers*pieces))
	var taken atomic.Int64
	work := func() {
		for {
			end := int(taken.Add(int64(step)))
			if end-step >= n {
				return
			}
			for i := end - step; i < min(end, n); i++ {
				do(i)
			}
		}
	}
	waits := make([]func(), workers-1)
	for k := range waits {
		waits[k] = Start(work)
	}
	defer func() {
		for _, wait := range waits {
			wait()
		}
	}()
	work()
}

// Start does something in the background. The function that it returns waits
// until that is done, and panics as it did if it panicked.
func Start(do func()) (wait func()) {
	var done sync.WaitGroup
	var failure any
	done.Go(func() {
		defer func() { failure = recover() }()
		do()
	})
	return func() {
		done.Wait()
		if failure != nil {
			panic(failure)
		}
	}
}
