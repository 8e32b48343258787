package judge

// turns explains a later session or meeting, as far on as the documents are.
func (c *change) turns() {
	c.explainCouples(func(old, new *item) bool {
		step := turnOn(old, new)
		return step > 0 && (c.fitsTurn(new, step) || old.onAnotherDay() && new.onAnotherDay()) &&
			(new.recurs() && old.recurs() && !new.likeNoOther() || new.comesBack() && old.comesBack() && !new.otherTurn() || old.tellsOf())
	}, aTurn)
}

// turnOn returns by how much one turn is on from another; 0 for those of other things.
func turnOn(old, new *item) int {
	if old.mention.Unit != new.mention.Unit {
		return 0
	}
	return int(new.mention.Value - old.mention.Value)
}

// onAnotherDay reports whether a meeting is told of with another day: some bodies meet all year round.
func (i *item) onAnotherDay() bool {
	const far = 12 // items
	return i.mention.Unit == "meeting" && has(i.around(-1, far), func(j *item) bool { return j.sort == aDate && j.open })
}

// likeNoOther reports whether an ordinal counts what is adopted, or a gathering like no other.
func (i *item) likeNoOther() bool {
	return i.near(8, once) || has(i.around(-1, 4), func(j *item) bool { return j.in(instruments) && j.capital })
}

// otherTurn reports whether the clause of an item names another session that stayed.
func (i *item) otherTurn() bool {
	return has(i.around(reach, reach), func(j *item) bool {
		return j.sort == aTurn && !j.open && j.mention.Unit == i.mention.Unit && j.clause().directive && !j.beside(1).in(once)
	})
}

// fitsTurn reports whether so many turns are as far as the documents are apart.
func (c *change) fitsTurn(i *item, step int) bool {
	gap := c.pair.gap
	rights := func(j *item) bool { return j.value == "rights" && j.beside(1).value == "council" }
	if has(i.around(8, 7), rights) {
		return step == sessionsAYear*gap.years
	}
	return gap.fits(step) || i.tells() && gap.near(step)
}

// sessionsAYear is how often the Human Rights Council meets, alone of all organs more than once.
const sessionsAYear = 3
