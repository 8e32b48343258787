package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"resdiff/report"
	"resdiff/resolution"
)

// input is one document that was read.
type input struct {
	resolution *resolution.Resolution
	source     report.Source
}

// open reads the document of that name; "-" is standard input.
func open(name string, con *console) (*input, error) {
	var content []byte
	var err error
	if name == "-" {
		content, err = io.ReadAll(con.In)
	} else {
		content, err = os.ReadFile(name)
	}
	if err != nil {
		return nil, err
	}
	r, err := resolution.Read(content, resolution.Options{})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	sum := sha256.Sum256(content)
	return &input{r, report.Source{Name: filepath.Base(name), SHA256: hex.EncodeToString(sum[:])}}, nil
}
