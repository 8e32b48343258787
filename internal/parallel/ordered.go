package parallel

import (
	"runtime"
	"sync"
)

// Ordered calls do with every index from 0 up to, not including, n, several at a
// time, and hands what it returns to take, one after the other in the order of
// the indices. At most ahead results wait for their turn. When take fails,
// nothing more is begun, and Ordered returns its error once all that was begun
// is done.
func Ordered[T any](n, ahead int, do func(i int) T, take func(i int, result T) error) error {
	type outcome struct {
		result T
		panic  any
	}
	type job struct {
		i    int
		done chan outcome
	}
	jobs, turns := make(chan job), make(chan job, max(1, ahead))
	stop := make(chan struct{})
	var working sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), n) {
		working.Go(func() {
			for j := range jobs {
				var o outcome
				func() {
					defer func() { o.panic = recover() }()
					o.result = do(j.i)
				}()
				j.done <- o
			}
		})
	}
	working.Go(func() {
		defer close(turns)
		defer close(jobs)
		for i := range n {
			j := job{i, make(chan outcome, 1)}
			select {
			case turns <- j:
			case <-stop:
				return
			}
			select {
			case jobs <- j:
			case <-stop:
				return
			}
		}
	})
	var failure error
	var panicked any
	for j := range turns {
		if failure != nil || panicked != nil {
			continue
		}
		o := <-j.done
		if panicked = o.panic; panicked == nil {
			failure = take(j.i, o.result)
		}
		if failure != nil || panicked != nil {
			close(stop)
		}
	}
	working.Wait()
	if panicked != nil {
		panic(panicked)
	}
	return failure
}
