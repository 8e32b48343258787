package archive

import (
	"errors"
	"path/filepath"

	"github.com/gofrs/flock"
)

// lockName is the file that the run at work in an archive holds. It stays when
// the run is over: what counts is who holds it, and a killed run holds nothing.
const lockName = ".resdiff-archive.lock"

// ErrBusy says that another run is at work in an archive.
var ErrBusy = errors.New("another resdiff archive is at work in this folder; wait until it is done, or name another folder")

// Lock takes a folder for one run, until unlock is called. It fails with ErrBusy
// if another run has it.
func Lock(dir string) (unlock func(), err error) {
	l := flock.New(filepath.Join(dir, lockName), flock.SetPermissions(0o666))
	switch taken, err := l.TryLock(); {
	case errors.Is(err, errors.ErrUnsupported):
		return func() {}, nil // some network drives cannot lock
	case err != nil:
		return nil, err
	case !taken:
		return nil, ErrBusy
	}
	return func() { _ = l.Unlock() }, nil // what cannot be given back ends with the program
}
