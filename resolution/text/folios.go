package text

// leastFolios is how many page numbers in a row must be found for bare numbers
// to be any: one alone may be a paragraph's number on a line of its own.
const leastFolios = 2

// findFolios returns the lines that hold a page number alone: bare numbers next
// to a line with the symbol, each one more than the last, and after them that of
// the last page, which no head follows.
func (f *furniture) findFolios() map[int]bool {
	var found []int
	last := 0
	for i := max(f.body, 1); i < len(f.lines); i++ {
		n := bareNumber(f.lines[i].text)
		if n == 0 || n != last+1 && last > 0 || last == 0 && n > leastFolios {
			continue
		}
		if next := i + 1; next < len(f.lines) && !f.headAt(next) && !f.headAt(i-1) || next == len(f.lines) && last == 0 {
			continue
		}
		found, last = append(found, i), n
	}
	if len(found) < leastFolios {
		return nil
	}
	folios := map[int]bool{}
	for _, i := range found {
		folios[i] = true
	}
	return folios
}

// headAt reports whether line i is a running head for certain: the symbol.
func (f *furniture) headAt(i int) bool {
	for _, seg := range segments(f.lines[i]) {
		if f.symbol != "" && seg == f.symbol {
			return true
		}
	}
	return false
}

// bareNumber returns the number that a line consists of, 0 if it is none.
func bareNumber(text string) int {
	const most = 3 // digits of a page number
	if len(text) == 0 || len(text) > most {
		return 0
	}
	for _, c := range text {
		if c < '0' || c > '9' {
			return 0
		}
	}
	return number(text)
}
