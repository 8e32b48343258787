// Command write writes a collection of made-up resolutions: write FOLDER SERIES YEARS.
package main

import (
	"fmt"
	"os"
	"strconv"

	"resdiff/internal/bulk"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "write:", err)
		os.Exit(2)
	}
}

func run(args []string) error {
	if len(args) != 3 {
		return fmt.Errorf("give a folder, the number of series and the number of years")
	}
	series, err := strconv.Atoi(args[1])
	if err != nil {
		return err
	}
	years, err := strconv.Atoi(args[2])
	if err != nil {
		return err
	}
	return bulk.Write(args[0], series, years)
}
