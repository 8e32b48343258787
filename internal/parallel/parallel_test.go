package parallel

import (
	"errors"
	"sync/atomic"
	"testing"
)

func TestEachReachesEveryIndexOnce(t *testing.T) {
	for _, n := range []int{0, 1, 2, 7, 1000} {
		counts := make([]int, n)
		Each(n, func(i int) { counts[i]++ })
		for i, c := range counts {
			if c != 1 {
				t.Errorf("Each(%d) reached %d %d times, want once", n, i, c)
			}
		}
	}
}

func TestPanicGoesToWhoWaits(t *testing.T) {
	for name, work := range map[string]func(){
		"Start":   func() { Start(func() { panic("lost") })() },
		"Each":    func() { Each(100, func(int) { panic("lost") }) },
		"Ordered": func() { _ = Ordered(100, 3, func(int) int { panic("lost") }, func(int, int) error { return nil }) },
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if p := recover(); p != "lost" {
					t.Errorf("recovered %v, want the panic of the work", p)
				}
			}()
			work()
		})
	}
}

func TestOrderedHandsOverInOrder(t *testing.T) {
	for _, n := range []int{0, 1, 5, 1000} {
		next := 0
		err := Ordered(n, 3, func(i int) int { return i * i }, func(i, square int) error {
			if i != next || square != i*i {
				t.Errorf("result %d of %d, want that of %d", square, i, next)
			}
			next++
			return nil
		})
		if err != nil || next != n {
			t.Errorf("%d of %d results, %v", next, n, err)
		}
	}
}

func TestOrderedStops(t *testing.T) {
	full := errors.New("full")
	var begun atomic.Int64
	err := Ordered(1000, 4, func(int) int { begun.Add(1); return 0 }, func(i, _ int) error {
		if i == 10 {
			return full
		}
		return nil
	})
	if !errors.Is(err, full) || begun.Load() > 100 {
		t.Errorf("%v after %d were begun, want %v soon after 10", err, begun.Load(), full)
	}
}
