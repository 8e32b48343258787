package word

import (
	"fmt"
	"strings"

	"resdiff"
	"resdiff/internal/ooxml"
	"resdiff/report/brief"
)

// comments are those of the file, in the order of their ids.
type comments struct {
	texts, authors []string
	date           string
}

// add adds a comment and returns its id.
func (c *comments) add(text string) string { return c.addBy(author, text) }

// addBy adds a comment by another author of ours.
func (c *comments) addBy(author, text string) string {
	c.texts, c.authors = append(c.texts, text), append(c.authors, author)
	return ooxml.Number(len(c.texts) - 1)
}

// part is the file's part with the comments, nil without any.
func (c *comments) part() []byte {
	if len(c.texts) == 0 {
		return nil
	}
	var x ooxml.Builder
	x.Header()
	x.Open("w:comments", ooxml.Spaces...)
	for id, text := range c.texts {
		x.Open("w:comment", "w:id", ooxml.Number(id), "w:author", c.authors[id], "w:date", c.date, "w:initials", "rd")
		for k, line := range strings.Split(text, "\n") {
			x.Open("w:p")
			ooxml.ParagraphLook{Style: "CommentText"}.Write(&x)
			if k == 0 {
				x.Open("w:r")
				ooxml.RunLook{Style: "CommentReference"}.Write(&x)
				x.Empty("w:annotationRef")
				x.Close("w:r")
			}
			ooxml.Run(&x, ooxml.RunLook{}, line)
			x.Close("w:p")
		}
		x.Close("w:comment")
	}
	x.Close("w:comments")
	return x.Bytes()
}

// comment adds the comment on a change that needs eyes: its number, place and
// kind, then the reasons, a line each, as far as the mark-up does not show them.
func (r *redline) comment(ch *resdiff.Change) string {
	head := fmt.Sprintf("%s · %s · %s", "Change "+ooxml.Number(ch.Number), brief.Place(r.c, ch), brief.Kind(ch))
	return r.comments.add(strings.Join(append([]string{head}, brief.Shortly(ch)...), "\n"))
}

// bookmarkOf is the name of the bookmark at a change.
func bookmarkOf(ch *resdiff.Change) string { return fmt.Sprintf("resdiff_change_%d", ch.Number) }
