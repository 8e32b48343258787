# make build   one static binary, bin/resdiff
# make test    every test; those that need an outside program skip without it
# make lint    gofmt, go vet, golangci-lint
# make golden  write the golden files anew (review the change before you commit it)
# make demo    the main job on the samples: a terminal report, and an HTML one
# make bench   whole-command times beside wdiff, dwdiff and git diff --word-diff
# make eval    how often it is right: readers, alignment, attention
# make fuzz    every fuzz target for FUZZTIME each (default 1m)
# make pictures  the pictures in the README, by chromium, LibreOffice, pdftoppm and ImageMagick
# make page    the offline page, bin/resdiff.html: the whole program for a browser
# make dist    a release in dist/: an archive for each system, the page, SHA256SUMS
.PHONY: build test lint golden demo bench eval fuzz pictures page dist

VERSION ?= $(shell git describe --tags --always --dirty 2>/dev/null || echo devel)
GOFLAGS_BUILD = -trimpath -ldflags "-s -w -X main.version=$(VERSION)"
FUZZTIME ?= 1m
SAMPLES = testdata/samples

build:
	CGO_ENABLED=0 go build $(GOFLAGS_BUILD) -o bin/resdiff ./cmd/resdiff

test:
	go test -timeout 30m ./...

lint:
	@test -z "$$(gofmt -l .)" || { gofmt -l .; echo "gofmt would change these"; exit 1; }
	go vet ./...
	golangci-lint run ./...

golden:
	GOLDIE_UPDATE=1 go test ./internal/samples ./resolution/... ./align ./diff ./report/... ./cmd/...
	go test ./internal/samples ./resolution/... ./align ./diff ./report/... ./cmd/...

demo: build
	@bin/resdiff $(SAMPLES)/hazards-2017.txt $(SAMPLES)/hazards-2018.txt --color always --no-pager; test $$? -le 1
	@bin/resdiff $(SAMPLES)/hazards-2017.txt $(SAMPLES)/hazards-2018.txt -o bin/demo.html; test $$? -le 1
	@echo "The same as a page: bin/demo.html"

bench: build
	.ci/bench bin/resdiff

eval: build
	.ci/eval bin/resdiff

fuzz:
	.ci/fuzz $(FUZZTIME)

pictures: build
	@bin/resdiff $(SAMPLES)/hazards-2017.txt $(SAMPLES)/hazards-2018.txt -o bin/demo.html; test $$? -le 1
	chromium --headless --no-sandbox --hide-scrollbars --window-size=1280,1000 --screenshot=docs/report.png "file://$(CURDIR)/bin/demo.html"
	@bin/resdiff $(SAMPLES)/hazards-2017.pdf $(SAMPLES)/hazards-2018.pdf -o bin/redline.docx; test $$? -le 1
	@bin/resdiff $(SAMPLES)/hazards-2017.pdf $(SAMPLES)/hazards-2018.pdf --sheet -o bin/sheet.docx; test $$? -le 1
	soffice -env:UserInstallation=file://$(CURDIR)/bin/office --headless --convert-to pdf --outdir bin bin/redline.docx bin/sheet.docx
	pdftoppm -png -r 80 -f 1 -l 2 bin/redline.pdf bin/redline
	montage bin/redline-*.png -tile 2x1 -geometry +0+0 docs/redline.png
	pdftoppm -png -r 90 -singlefile bin/sheet.pdf docs/sheet
	rm -r bin/office bin/redline* bin/sheet*

page:
	go run ./internal/release -page bin/resdiff.html -version $(VERSION)

# The files in the archives bear the time of the commit.
dist:
	go run ./internal/release -dist dist -version $(VERSION) -date $(shell git log -1 --format=%ct 2>/dev/null || echo 315532800)
