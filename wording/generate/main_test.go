package main

import (
	"bytes"
	"os"
	"testing"
)

func TestUpToDate(t *testing.T) {
	want, err := generate("..")
	if err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile("../known_words.go"); err != nil || !bytes.Equal(got, want) {
		t.Error("known_words.go is not what the tables give: run go generate ./wording")
	}
}
