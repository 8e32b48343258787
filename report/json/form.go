package json

// Report is the whole report.
type Report struct {
	Schema   int       `json:"schema"`
	Version  string    `json:"version,omitempty"`
	Old      Document  `json:"old"`
	New      Document  `json:"new"`
	Order    string    `json:"order,omitempty"`
	Title    *Title    `json:"title,omitempty"`
	Adoption *Adoption `json:"adoption,omitempty"`
	Links    []Link    `json:"links"`
	Changes  []Change  `json:"changes"`
	Sections []Section `json:"sections,omitempty"`
	Ledgers  []Ledger  `json:"ledgers,omitempty"`
	Summary  Summary   `json:"summary"`
}

// Summary counts the changes.
type Summary struct {
	Unchanged   int     `json:"unchanged"`
	Amended     int     `json:"amended"`
	Added       int     `json:"added"`
	Dropped     int     `json:"dropped"`
	Routine     int     `json:"routine"`
	Substantive int     `json:"substantive"`
	Moved       int     `json:"moved"`
	Split       int     `json:"split"`
	Merged      int     `json:"merged"`
	Resettled   int     `json:"resettled"`
	Rollover    float64 `json:"rollover"`
}

// Title is what changed in the title.
type Title struct {
	Old       string   `json:"old"`
	New       string   `json:"new"`
	Attention string   `json:"attention"`
	Reasons   []Reason `json:"reasons,omitempty"`
	Edits     []Edit   `json:"edits"`
}

// Adoption is how the two were adopted, where that differs.
type Adoption struct {
	Old string `json:"old"`
	New string `json:"new"`
}

// Change is one match with what changed in it.
type Change struct {
	Number     int       `json:"number,omitempty"`
	Status     string    `json:"status"`
	Old        []string  `json:"old"`
	New        []string  `json:"new"`
	Relation   string    `json:"relation"`
	Moved      bool      `json:"moved"`
	Confidence float64   `json:"confidence"`
	Anchors    []string  `json:"anchors"`
	Evidence   []Anchor  `json:"evidence,omitempty"`
	RunnerUp   *RunnerUp `json:"runnerUp,omitempty"`
	Attention  string    `json:"attention"`
	// NeedsEyes tells that reports show the change among those that a person must see;
	// of a substantive one without it they say "probably routine".
	NeedsEyes bool `json:"needsEyes,omitempty"`
	// Weight is how much the change deserves a reader's eyes, 0 to 1.
	Weight    float64    `json:"weight"`
	Reasons   []Reason   `json:"reasons,omitempty"`
	Verb      *VerbShift `json:"verb,omitempty"`
	Rewritten bool       `json:"rewritten,omitempty"`
	Edits     []Edit     `json:"edits"`
}

// Anchor is a piece of evidence for a match; Weight is its share of it, 0 to 1.
type Anchor struct {
	Kind   string  `json:"kind"`
	Text   string  `json:"text"`
	Weight float64 `json:"weight"`
}

// RunnerUp is the match that was considered and not taken.
type RunnerUp struct {
	Old        string  `json:"old,omitempty"`
	New        string  `json:"new,omitempty"`
	Confidence float64 `json:"confidence"`
}

// VerbShift compares the opening verbs.
type VerbShift struct {
	Old   string `json:"old"`
	New   string `json:"new"`
	Shift string `json:"shift"`
}

// Edit is a run of words that stayed, went or came.
type Edit struct {
	Op   string `json:"op"`
	Text string `json:"text"`
	// NewText is the new text of an equal edit whose typography differs.
	NewText string `json:"newText,omitempty"`
	Old     string `json:"old,omitempty"`
	New     string `json:"new,omitempty"`
	Kind    string `json:"kind,omitempty"`
	Pair    int    `json:"pair,omitempty"`
	Rule    string `json:"rule,omitempty"`
	// From is the paragraph that inserted words came from, To the one that
	// deleted ones went to.
	From      string     `json:"from,omitempty"`
	To        string     `json:"to,omitempty"`
	Elsewhere *Elsewhere `json:"elsewhere,omitempty"`
	// By is who proposed the change, by a tracked change of a file.
	By string `json:"by,omitempty"`
}

// Passage is a passage of a paragraph, by id and byte range of its text.
type Passage struct {
	Paragraph string `json:"paragraph"`
	Start     int    `json:"start"`
	End       int    `json:"end"`
	Text      string `json:"text"`
}

// Section tells what became of a section, by the ids of its headings.
type Section struct {
	Old     string   `json:"old,omitempty"`
	New     string   `json:"new,omitempty"`
	Renamed bool     `json:"renamed,omitempty"`
	Moved   bool     `json:"moved,omitempty"`
	Into    []string `json:"into,omitempty"`
}

// Ledger is one sort of change over the whole pair.
type Ledger struct {
	ID    string      `json:"id"`
	Title string      `json:"title"`
	About string      `json:"about,omitempty"`
	Rows  []LedgerRow `json:"rows"`
}

// LedgerRow is one row of it. Changes are the numbers of the changes that it speaks
// of; a paragraph without one, which stands unchanged, is told by OldAt and NewAt
// alone. Those are where Old and New stand word for word.
type LedgerRow struct {
	What    string `json:"what"`
	Old     string `json:"old,omitempty"`
	New     string `json:"new,omitempty"`
	Note    string `json:"note,omitempty"`
	Rule    string `json:"rule,omitempty"`
	Changes []int  `json:"changes"`
	// Doubtful tells that it is true if a link between paragraphs is that is not sure.
	Doubtful bool     `json:"doubtful,omitempty"`
	OldAt    *Passage `json:"oldAt,omitempty"`
	NewAt    *Passage `json:"newAt,omitempty"`
}

// Reason is why a change needs eyes, or why it is routine: its rule, the sentence,
// and what that quotes of either side.
type Reason struct {
	Rule  string   `json:"rule"`
	Text  string   `json:"text"`
	Old   string   `json:"old,omitempty"`
	New   string   `json:"new,omitempty"`
	OldAt *Passage `json:"oldAt,omitempty"`
	NewAt *Passage `json:"newAt,omitempty"`
}
