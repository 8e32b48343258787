package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
)

// writeFile puts what write produces in the named file, whole or not at all:
// it is written beside the file, made safe on the disk, and renamed. A target
// that is no regular file (a pipe, a device) is written to as it is.
func writeFile(name string, write func(io.Writer) error) error {
	var b bytes.Buffer
	if err := write(&b); err != nil {
		return err
	}
	target, mode := name, fs.FileMode(0)
	if resolved, err := filepath.EvalSymlinks(name); err == nil {
		target = resolved
	}
	if info, err := os.Stat(target); err == nil {
		if info.IsDir() {
			return fmt.Errorf("%s: is a folder; name a file in it", name)
		}
		if !info.Mode().IsRegular() {
			return writeTrouble(name, writeThrough(target, b.Bytes()))
		}
		mode = info.Mode().Perm()
	}
	return writeTrouble(name, replaceFile(target, b.Bytes(), mode))
}

func writeThrough(target string, content []byte) error {
	f, err := os.OpenFile(target, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	return errors.Join(err, f.Close())
}

// replaceFile writes content to a new file beside target and renames it. The
// file gets the permissions mode, or those of any new file if mode is 0. On any
// failure, and when the user interrupts, the new file is removed.
func replaceFile(target string, content []byte, mode fs.FileMode) (err error) {
	temporary := filepath.Join(filepath.Dir(target), fmt.Sprintf(".%s.%08x.part", filepath.Base(target), rand.Uint32()))
	f, err := os.OpenFile(temporary, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	discard := func() {
		_ = f.Close()
		_ = os.Remove(temporary)
	}
	stop := onInterrupt(discard)
	defer stop()
	defer func() {
		if err != nil {
			discard()
		}
	}()
	if _, err = f.Write(content); err != nil {
		return err
	}
	if mode != 0 {
		// Not every system can; the report matters more than its permissions.
		_ = f.Chmod(mode)
	}
	if err = f.Sync(); err != nil {
		return err
	}
	if err = f.Close(); err != nil {
		return err
	}
	return os.Rename(temporary, target)
}

// temporaryName reports whether a file's name is that of replaceFile's new file,
// which only a killed program leaves behind.
func temporaryName(name string) bool {
	return strings.HasPrefix(name, ".") && strings.HasSuffix(name, ".part")
}

// onInterrupt cleans up and ends the program when the user interrupts it, until
// the returned function is called.
func onInterrupt(clean func()) (stop func()) {
	c := make(chan os.Signal, 1)
	signal.Notify(c, os.Interrupt, syscall.SIGTERM)
	go func() {
		if _, ok := <-c; ok {
			clean()
			os.Exit(exitTrouble)
		}
	}()
	return func() { signal.Stop(c); close(c) }
}

func writeTrouble(name string, err error) error {
	if err == nil {
		return nil
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s: its folder does not exist; make it first", name)
	case errors.Is(err, fs.ErrPermission):
		return fmt.Errorf("%s: may not be written by you; choose another folder", name)
	case errors.Is(err, syscall.ENOSPC):
		return fmt.Errorf("%s: the disk is full; nothing was written", name)
	}
	return fmt.Errorf("%s: cannot be written: %w; choose another place", name, plainCause(err))
}
