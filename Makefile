.PHONY: build test

build:
	CGO_ENABLED=0 go build -trimpath -o bin/resdiff ./cmd/resdiff

test:
	go test ./...
