package pdfobject

import "fmt"

// Page is one page with what it inherits from the page tree.
type Page struct {
	Dict      Dict
	Resources Dict
	// MediaBox is left, bottom, right, top in points.
	MediaBox [4]float64
	// Rotate is 0, 90, 180 or 270 degrees clockwise.
	Rotate int
}

// inherited are the entries that a page takes from the nodes above it.
var inherited = [...]Name{"Resources", "MediaBox", "CropBox", "Rotate"}

// Pages lists the pages in order. It fails if the tree is a ring, holds more
// pages than the limits allow, or a page cannot be read.
func (f *File) Pages() ([]Page, error) {
	w := pageWalk{file: f, seen: map[int]bool{}}
	if err := w.node(f.Dict(f.Trailer["Root"])["Pages"], Dict{}, 0); err != nil {
		return nil, err
	}
	if len(w.pages) == 0 {
		return nil, fmt.Errorf("%w: it has no page", ErrDamaged)
	}
	if n, ok := f.Int(f.Dict(f.Dict(f.Trailer["Root"])["Pages"])["Count"]); f.Rebuilt && ok && n != len(w.pages) {
		return nil, fmt.Errorf("%w: %d of its %d pages are left", ErrDamaged, len(w.pages), n)
	}
	return w.pages, nil
}

type pageWalk struct {
	file  *File
	seen  map[int]bool
	pages []Page
}

func (w *pageWalk) node(x any, above Dict, depth int) error {
	f := w.file
	if ref, ok := x.(Ref); ok {
		if w.seen[ref.Number] {
			return fmt.Errorf("%w: its page tree runs in a ring", ErrDamaged)
		}
		w.seen[ref.Number] = true
	}
	d := f.Dict(x)
	if d == nil || depth > maxNesting {
		return fmt.Errorf("%w: page %d cannot be read", ErrDamaged, len(w.pages)+1)
	}
	here := Dict{}
	for _, key := range inherited {
		if d[key] != nil {
			here[key] = d[key]
		} else if above[key] != nil {
			here[key] = above[key]
		}
	}
	if kids := f.Array(d["Kids"]); kids != nil && f.Name(d["Type"]) != "Page" {
		for _, kid := range kids {
			if err := w.node(kid, here, depth+1); err != nil {
				return err
			}
		}
		return nil
	}
	if len(w.pages) >= f.left.Pages {
		return fmt.Errorf("%w: more than %d pages", ErrTooLarge, f.left.Pages)
	}
	page := Page{Dict: d, Resources: f.Dict(here["Resources"]), MediaBox: [4]float64{0, 0, 612, 792}}
	box := f.Array(here["CropBox"])
	if len(box) < 4 {
		box = f.Array(here["MediaBox"])
	}
	if len(box) >= 4 {
		for i := range page.MediaBox {
			page.MediaBox[i], _ = f.Number(box[i])
		}
	}
	if r, ok := f.Int(here["Rotate"]); ok {
		page.Rotate = ((r % 360) + 360) % 360
	}
	w.pages = append(w.pages, page)
	return nil
}
