// Command eval prints how often the alignment is right: on the gold pairs, on
// successors made with known truth from the samples and the corpus, by
// operation, with the calibration of the confidence and what each kind of
// evidence is worth.
//
//	go run ./internal/eval            all tables
//	go run ./internal/eval -fit       fit the models' weights, and cross-validate
//
// The corpus of real resolutions is no part of the project; without it only
// the samples are measured.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"resdiff/internal/corpus"
	"resdiff/internal/corpusdir"
	"resdiff/resolution"
)

func main() {
	var opt options
	flag.BoolVar(&opt.fit, "fit", false, "fit the weights of the model instead of measuring")
	flag.BoolVar(&opt.joins, "joins", false, "with -fit: only the model of joins, which is quick")
	flag.BoolVar(&opt.weight, "fit-weight", false, "fit the weights of changes instead of measuring")
	flag.BoolVar(&opt.quick, "quick", false, "only the gold pairs")
	flag.StringVar(&opt.closed, "closed", closed, "gold pairs to leave out, between commas, so that something stays unseen")
	flag.Parse()
	if err := run(opt); err != nil {
		fmt.Fprintln(os.Stderr, "eval:", err)
		os.Exit(2)
	}
}

// options say what to measure or fit.
type options struct {
	fit, joins, weight, quick bool
	closed                    string
}

func run(opt options) error {
	var gold, judged []corpus.Pair
	dir, err := corpusdir.Find()
	if err != nil {
		fmt.Println(err)
	} else {
		for _, set := range []string{"gold", "gold2"} {
			pairs, err := corpus.GoldOf(dir, set, strings.Split(opt.closed, ","))
			if err != nil {
				return err
			}
			gold = append(gold, pairs...)
		}
	}
	if judged, err = corpus.Judged("testdata/judged", dir); err != nil {
		return err
	}
	samples, err := sampleDocuments()
	if err != nil {
		return err
	}
	real, err := corpusDocuments(dir)
	if err != nil {
		return err
	}
	switch pairs := slices.Concat(gold, judged); {
	case opt.weight:
		fitWeight(pairs)
		return nil
	case opt.fit && opt.joins:
		fitJoins(pairs, real)
		return nil
	case opt.fit:
		fitWeights(pairs, real)
		return nil
	}
	printGold("Gold pairs, in view when the rules were made", gold)
	printGold("Judged pairs, read by one reader each", judged)
	printAttention(gold, judged)
	if err := printExplained(dir); err != nil {
		return err
	}
	printThinned(gold)
	if opt.quick {
		return nil
	}
	printMutated("mutated samples", samples)
	printMutated("mutated corpus", real)
	printCalibration(gold, judged, real)
	printAblation(gold, real, samples)
	return nil
}

// closed are the gold pairs that nothing is fitted on unless they are opened.
const closed = "ageing-2014-2016,energy-2016-2018,localgov-2020-2022,unficyp-2023-2024"

// leastParagraphs is how many paragraphs a document needs to be worth mutating.
const leastParagraphs = 20

// sampleDocuments reads the project's own samples in their clean form.
func sampleDocuments() ([]*resolution.Resolution, error) {
	paths, err := filepath.Glob("testdata/samples/*.txt")
	if err != nil {
		return nil, err
	}
	var docs []*resolution.Resolution
	for _, path := range paths {
		if strings.Count(filepath.Base(path), ".") > 1 {
			continue // a paged form of another sample
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		doc, err := resolution.Read(content, resolution.Options{})
		if err != nil {
			return nil, err
		}
		if len(doc.Paragraphs) >= leastParagraphs {
			docs = append(docs, doc)
		}
	}
	return docs, nil
}

// corpusDocuments reads the reference paragraphs of the corpus.
func corpusDocuments(dir string) ([]*resolution.Resolution, error) {
	if dir == "" {
		return nil, nil
	}
	paths, err := filepath.Glob(filepath.Join(dir, "*", "*.paragraphs.json"))
	if err != nil {
		return nil, err
	}
	var docs []*resolution.Resolution
	for _, path := range paths {
		doc, err := corpus.Reference(path)
		if err != nil {
			return nil, err
		}
		if len(doc.Paragraphs) >= leastParagraphs {
			docs = append(docs, doc.Resolution)
		}
	}
	return docs, nil
}
