package bulk

// The words that the resolutions are made of.
var (
	places    = []string{"Valleys", "Islands", "Lakes", "Deltas", "Plains", "Coasts", "Borders", "Forests", "Marshes", "Pastures"}
	matters   = []string{"Lighthouses", "Libraries", "Seed Stores", "Footbridges", "Observatories", "Ferries", "Schools", "Wells", "Archives", "Post Offices", "Weather Stations", "Harbours", "Clinics", "Orchards", "Railways", "Granaries", "Dykes", "Theatres", "Fisheries", "Apiaries", "Quarries", "Mills", "Markets", "Gardens", "Workshops"}
	gerunds   = []string{"Recognizing that it falls to", "Noting the readiness of", "Mindful of the duty of", "Concerned at the inability of", "Welcoming the efforts of", "Stressing the need for"}
	verbs     = []string{"Urges", "Invites", "Requests", "Encourages", "Calls upon", "Reminds"}
	who       = []string{"Governments", "keepers", "local councils", "regional commissions", "boards of trustees", "teachers", "pilots", "wardens", "observers", "engineers", "librarians", "ferrymen"}
	does      = []string{"maintain", "inspect", "rebuild", "finance", "chart", "supply", "staff", "light", "share", "open", "survey", "insure", "drain", "plant", "count"}
	links     = []string{"beside", "together with", "before the opening of", "instead of", "at the side of", "in return for", "around", "below", "in sight of", "behind", "in place of", "beyond"}
	specially = []string{"in particular those who", "above all where they", "and especially such as", "first of all when able to", "save for any that", "wherever they", "as well as all who", "but not those that"}
	ends      = []string{"every spring", "within two years", "in the year to come", "by turns", "after dark", "in good faith", "as far as means allow", "on every market day", "upon request", "at their own cost", "without delay", "before the rains", "in all weathers", "for as long as there is need", "under the eyes of the public"}
	nouns     = []string{"lantern", "reading room", "pier", "granary", "signal tower", "bell", "ledger", "footpath", "sluice", "boathouse", "nursery", "wall", "cistern", "chart room", "beacon", "archive", "hoist", "stable", "workshop", "terrace", "bridge", "store", "ward", "kiln", "canal", "depot", "classroom", "jetty", "mast", "gate", "orchard", "reservoir", "press", "laboratory", "hall", "shelter"}
)
