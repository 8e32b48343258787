package diff

// ledgers gathers each sort of change over the whole pair.
func (in *interpreter) ledgers() Ledgers { return nil }
