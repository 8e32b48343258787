package pdf

import "math"

// lineIndex finds lines by their height on the page.
type lineIndex struct {
	at    map[int][]*line
	reach float64 // how far a chunk may stand from its line, in points
	work  int     // lines looked at so far
}

const indexStep = 8 // points

func (x *lineIndex) add(l *line) {
	k := int(math.Floor(l.y / indexStep))
	x.at[k] = append(x.at[k], l)
}

func (x *lineIndex) near(y float64, visit func(*line)) {
	for k := int(math.Floor((y - x.reach) / indexStep)); k <= int(math.Floor((y+x.reach)/indexStep)); k++ {
		if x.work += len(x.at[k]); x.work > maxWork {
			return
		}
		for _, l := range x.at[k] {
			visit(l)
		}
	}
}

// host finds the line that a chunk belongs to, and tells whether it stands
// raised in it.
func (x *lineIndex) host(c chunk) (host *line, raised bool) {
	nearest := math.Inf(1)
	x.near(c.y, func(l *line) {
		dy := c.y - l.y
		distance := math.Abs(dy)
		like := math.Min(c.size, l.size) >= likeSize*math.Max(c.size, l.size)
		same := like && distance <= sameBaseline*math.Max(c.size, l.size)
		if c.blank {
			same = distance <= sameBaseline*l.size
		}
		small := like && c.size <= raisedSize*l.size && c.x0 > l.x0-raisedReach*l.size && c.x0 < l.x1+raisedReach*l.size
		switch {
		case same:
		case small && dy > 0 && dy <= raisedMost*l.size && !c.blank:
		case small && dy < 0 && -dy <= loweredMost*l.size && !c.blank:
		default:
			return
		}
		if distance < nearest {
			host, nearest, raised = l, distance, !same && dy > 0
		}
	})
	return host, raised
}
