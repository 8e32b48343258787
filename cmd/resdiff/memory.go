package main

import "runtime/debug"

// A pair of ordinary resolutions takes 20 to 60 MB from first to last. To collect
// garbage meanwhile takes a tenth of the time and gains nothing, so memory may
// grow to eleven times what is in use, in percent hurried, but not beyond roomy
// bytes. Where files turn out to be larger together than ordinary bytes, it
// grows to twice what is in use, in percent sparing, and beyond
// roomy only by perByte for each of theirs: near that it is collected more often.
const (
	hurried  = 1000
	roomy    = 208 << 20
	ordinary = 1 << 20
	sparing  = 100
	perByte  = 4
)

// hurry makes ready for a comparison.
func hurry() {
	debug.SetGCPercent(hurried)
	debug.SetMemoryLimit(roomy)
	inLargePages()
}

// spare has memory collected more often where the files have so many bytes together.
func spare(size int) {
	if size > ordinary {
		debug.SetGCPercent(sparing)
		debug.SetMemoryLimit(roomy + perByte*int64(size))
	}
}
