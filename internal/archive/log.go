// Package archive keeps what an archive of reports remembers from run to run:
// what each report was made from, how each document read, the hashes of all of
// it, and that one run is at work.
package archive

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
)

// Log is a file of JSON values, a line each, that is only ever appended to. A
// line that was cut short, as when the program was killed, is dropped when the
// log is next opened; so is one that is damaged.
type Log[T any] struct{ file *os.File }

// OpenLog opens the log of a name, which is made if it is missing, and hands
// each value that it holds to read, in order.
func OpenLog[T any](name string, read func(T)) (*Log[T], error) {
	f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o666)
	if err != nil {
		return nil, err
	}
	whole, err := readLines(f, func(line []byte) {
		var v T
		if json.Unmarshal(line, &v) == nil {
			read(v)
		}
	})
	if err == nil {
		err = f.Truncate(whole)
	}
	if err == nil {
		_, err = f.Seek(whole, io.SeekStart)
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return &Log[T]{f}, nil
}

// readLines hands over each line that has an end and returns where the last of
// them ends.
func readLines(r io.Reader, line func([]byte)) (whole int64, err error) {
	lines := bufio.NewReaderSize(r, 1<<16)
	for {
		text, err := lines.ReadBytes('\n')
		switch {
		case errors.Is(err, io.EOF):
			return whole, nil
		case err != nil:
			return whole, err
		}
		whole += int64(len(text))
		line(bytes.TrimRight(text, "\r\n"))
	}
}

// Append adds a value.
func (l *Log[T]) Append(v T) error {
	line, err := json.Marshal(v)
	if err != nil {
		return err
	}
	_, err = l.file.Write(append(line, '\n'))
	return err
}

// Empty drops all values.
func (l *Log[T]) Empty() error {
	if err := l.file.Truncate(0); err != nil {
		return err
	}
	_, err := l.file.Seek(0, io.SeekStart)
	return err
}

// Close makes the log safe on the disk and closes it.
func (l *Log[T]) Close() error { return errors.Join(l.file.Sync(), l.file.Close()) }
