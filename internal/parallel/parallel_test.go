package parallel

import "testing"

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
		"Start": func() { Start(func() { panic("lost") })() },
		"Each":  func() { Each(100, func(int) { panic("lost") }) },
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
