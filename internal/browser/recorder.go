package browser

import (
	"net/http"
	"net/http/httptest"
	"regexp"
	"sync"
	"testing"
)

// Recorder is a proxy that lets nothing through and notes what was asked of it.
type Recorder struct {
	// Address is where it listens, "127.0.0.1:4711".
	Address string

	mu    sync.Mutex
	asked []string
}

// Record starts a recorder for a test.
func Record(t testing.TB) *Recorder {
	r := &Recorder{}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, request *http.Request) {
		if vendors.MatchString(request.Host) {
			http.Error(w, "nothing goes through", http.StatusBadGateway)
			return
		}
		r.mu.Lock()
		r.asked = append(r.asked, request.Method+" "+request.URL.String()+" "+request.Host)
		r.mu.Unlock()
		http.Error(w, "nothing goes through", http.StatusBadGateway)
	}))
	t.Cleanup(server.Close)
	r.Address = server.Listener.Addr().String()
	return r
}

// vendors are the hosts that browsers ask for their own purposes (the time, their
// updates), whatever page they show. A page that asked them would be in the log of
// its own tab.
var vendors = regexp.MustCompile(`(?i)(^|\.)(google|googleapis|gvt1|gstatic|mozilla|firefox|mozgcp)\.(com|org|net)(:\d+)?$`)

// Asked is what was asked so far, but of the browsers' vendors.
func (r *Recorder) Asked() []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return append([]string(nil), r.asked...)
}
