//go:build !linux

package main

// inLargePages does nothing where the system decides by itself how it hands memory out.
func inLargePages() {}
