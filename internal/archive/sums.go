package archive

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// SumsName is the file that lists the SHA-256 of everything in an archive.
const SumsName = "SHA256SUMS"

// Sum is the hash of a file: a line of SumsName.
type Sum struct {
	// SHA256 is in lower-case hexadecimal.
	SHA256 string
	// Path leads to the file from the archive's folder, with slashes.
	Path string
}

// WriteSums writes the hashes in the form of GNU sha256sum, so that
// "sha256sum -c SHA256SUMS" checks them.
func WriteSums(w io.Writer, sums []Sum) error {
	b := bufio.NewWriter(w)
	for _, s := range sums {
		mark, path := "", escape.Replace(s.Path)
		if path != s.Path {
			mark = `\`
		}
		fmt.Fprintf(b, "%s%s  %s\n", mark, s.SHA256, path)
	}
	return b.Flush()
}

// A name with a line break would be two lines: such names are escaped, and a
// backslash before the hash says so.
var (
	escape   = strings.NewReplacer(`\`, `\\`, "\n", `\n`, "\r", `\r`)
	unescape = strings.NewReplacer(`\\`, `\`, `\n`, "\n", `\r`, "\r")
)

// ReadSums reads what WriteSums or sha256sum wrote. It fails with the number of
// the first line that is something else.
func ReadSums(r io.Reader) ([]Sum, error) {
	var sums []Sum
	lines := bufio.NewScanner(r)
	for n := 1; lines.Scan(); n++ {
		line, escaped := strings.CutPrefix(lines.Text(), `\`)
		hash, path, ok := strings.Cut(line, " ")
		if !ok || len(hash) != 64 || strings.Trim(hash, "0123456789abcdef") != "" || len(path) < 2 || path[0] != ' ' && path[0] != '*' {
			return nil, fmt.Errorf("%d: is no line of SHA-256 and name", n)
		}
		if path = path[1:]; escaped {
			path = unescape.Replace(path)
		}
		sums = append(sums, Sum{hash, path})
	}
	return sums, lines.Err()
}
