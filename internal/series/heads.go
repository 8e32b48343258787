package series

import (
	"cmp"
	"hash/fnv"
	"slices"
	"strings"
)

// heads is an index of the documents that nothing follows yet, by number and by
// passage, so that what may precede a document is found without looking at all.
type heads struct {
	all []traits
	// place is a document's place in the order in which they were added, from 1;
	// 0 for those that were not, or have a follower.
	place []int32
	added int32
	// number holds, by scope and number, the document that has it.
	number map[string]int
	// passage holds, by a passage's hash stirred with its scope, a chain of those
	// that have it, as its first node; -1 where too many had it.
	passage map[uint32]int32
	nodes   []node
	free    int32 // the first of the nodes that are in no chain
	// shared is room for counting, 0 for every document between calls.
	shared []int32
}

// node is one document in a chain. Node 0 is none.
type node struct{ doc, next int32 }

const (
	// tooMany is how many open documents of a scope make a passage a formula,
	// which finds nothing.
	tooMany = 64
	// mostCandidates is how many documents are looked at closely: those that share
	// most passages. A text that carries on enough of several has one predecessor.
	mostCandidates = 24
)

func newHeads(all []traits) *heads {
	return &heads{all: all, place: make([]int32, len(all)), number: map[string]int{}, passage: map[uint32]int32{},
		nodes: make([]node, 1), shared: make([]int32, len(all))}
}

func hashOf(scope string) uint32 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(scope)) // a hash takes everything
	return h.Sum32()
}

func numberKey(t *traits, number string) string { return t.scope() + "\x00" + strings.ToLower(number) }

// add opens a document for followers. Documents are added by date.
func (h *heads) add(doc int) {
	t := &h.all[doc]
	h.added++
	h.place[doc] = h.added
	if t.Number != "" {
		h.number[numberKey(t, t.Number)] = doc
	}
	scope := hashOf(t.scope())
	for _, p := range t.Passages {
		key := p ^ scope
		first := h.passage[key]
		if first < 0 {
			continue
		}
		length := 0
		for at := first; at != 0; at = h.nodes[at].next {
			length++
		}
		if length == tooMany {
			h.release(first)
			h.passage[key] = -1
			continue
		}
		h.passage[key] = h.take(node{int32(doc), first})
	}
}

// close takes out a document that has a follower.
func (h *heads) close(doc int) {
	h.place[doc] = 0
	scope := hashOf(h.all[doc].scope())
	for _, p := range h.all[doc].Passages {
		key := p ^ scope
		before := int32(0)
		for at := h.passage[key]; at > 0; before, at = at, h.nodes[at].next {
			if int(h.nodes[at].doc) != doc {
				continue
			}
			next := h.nodes[at].next
			switch {
			case before != 0:
				h.nodes[before].next = next
			case next != 0:
				h.passage[key] = next
			default:
				delete(h.passage, key)
			}
			h.nodes[at].next = 0
			h.release(at)
			break
		}
	}
}

// take puts a node to use and returns its place.
func (h *heads) take(n node) int32 {
	if at := h.free; at != 0 {
		h.free = h.nodes[at].next
		h.nodes[at] = n
		return at
	}
	h.nodes = append(h.nodes, n)
	return int32(len(h.nodes) - 1)
}

// release gives back a chain of nodes.
func (h *heads) release(first int32) {
	last := first
	for h.nodes[last].next != 0 {
		last = h.nodes[last].next
	}
	h.nodes[last].next = h.free
	h.free = first
}

// candidates returns the open documents that doc cites or shares passages with,
// the latest first.
func (h *heads) candidates(doc int) []int {
	t := &h.all[doc]
	var out []int
	scope := hashOf(t.scope())
	for _, p := range t.Passages {
		for at := h.passage[p^scope]; at > 0; at = h.nodes[at].next {
			d := int(h.nodes[at].doc)
			if h.shared[d] == 0 {
				out = append(out, d)
			}
			h.shared[d]++
		}
	}
	later := func(a, b int) int { return cmp.Compare(h.place[b], h.place[a]) }
	slices.SortFunc(out, func(a, b int) int { return cmp.Or(cmp.Compare(h.shared[b], h.shared[a]), later(a, b)) })
	for _, d := range out {
		h.shared[d] = 0
	}
	out = out[:min(len(out), mostCandidates)]
	for _, c := range t.Cites {
		if d, ok := h.number[numberKey(t, c)]; ok && h.place[d] != 0 && !slices.Contains(out, d) {
			out = append(out, d)
		}
	}
	slices.SortFunc(out, later)
	return out
}
