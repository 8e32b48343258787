package diff

import (
	"strings"
	"testing"
)

// TestPhrasesThatSayTheSame checks phrases that gave way to others that say the
// same, in one place or parted by words that stayed.
func TestPhrasesThatSayTheSame(t *testing.T) {
	var cases []rollCase
	for _, c := range []struct {
		in       series
		old, new string
	}{
		{assembly, "Commends the Secretary-General for his continued efforts to take preventative action;", "Commends the Secretary-General for his continuing efforts to take preventive action;"},
		{assembly, "Noting that ropes can speed up progress towards the Goals,", "Noting that ropes can speed up progress towards the achievement of the Goals,"},
		{assembly, "Encourages Member States to adopt measures with a view to strengthening the capacity of ports;", "Encourages Member States to adopt measures in order to strengthen the capacity of ports;"},
		{assembly, "Encourages Member States to adopt measures aimed at strengthening the capacity of ports;", "Encourages Member States to adopt measures to strengthen the capacity of ports;"},
		{assembly, "Encourages Member States to adopt measures aimed at the prevention of accidents;", "Encourages Member States to adopt measures to prevent accidents;"},
		{assembly, "Encourages Member States to take appropriate measures to prevent accidents;", "Encourages Member States to take appropriate steps to prevent accidents;"},
		{assembly, "Encourages Member States to refrain from placing depots in schools;", "Encourages Member States not to place depots in schools;"},
		{assembly, "Encourages Member States to promote safety, including through promoting the use of ropes;", "Encourages Member States to promote safety, including by promoting the use of ropes;"},
		{assembly, "Encourages Member States to promote safety, including through the promotion of the use of ropes;", "Encourages Member States to promote safety, including by promoting the use of ropes;"},
		{assembly, "Encourages Member States to exchange data on a regular basis with the Secretariat;", "Encourages Member States to exchange data regularly with the Secretariat;"},
		{assembly, "Notes the campaigns of public awareness of first aid;", "Notes the public awareness campaigns of first aid;"},
		{assembly, "Encourages the development of mountain products of high quality;", "Encourages the development of high-quality mountain products;"},
		{assembly, "Notes that at least 30 States have reported;", "Notes that no fewer than 30 States have reported;"},
		{assembly, "Notes the report on measures that have been taken by States;", "Notes the report on measures taken by States;"},
		{assembly, "Encourages States that possess nuclear weapons to report;", "Encourages States possessing nuclear weapons to report;"},
		{rights, "Calls upon the Special Rapporteur to discharge his or her mandate;", "Calls upon the Special Rapporteur to discharge her mandate;"},
		{security, "Expressing its appreciation to the troop- and police-contributing countries,", "Expressing its appreciation to the police- and troop-contributing countries,"},
		{assembly, "Notes the conduct of reviews in a transparent manner by the Secretariat;", "Notes the conduct of reviews transparently by the Secretariat;"},
		{assembly, "Notes the work undertaken by the Secretariat in this field;", "Notes the work of the Secretariat in this field;"},
		{assembly, "Recognizing the importance of strengthening the capacity of ports,", "Recognizing the importance of the strengthening of the capacity of ports,"},
		{assembly, "Recognizing the need to strengthen the capacity of ports,", "Recognizing the need for strengthening the capacity of ports,"},
		{assembly, "Notes the letter dated 5 May 2023 from the Chair;", "Notes the letter of 5 May 2023 from the Chair;"},
		{assembly, "Recalls the panel discussion held during its fifty-third session;", "Recalls the panel discussion held at its fifty-third session;"},
		{assembly, "Notes with concern that people with burns suffer stigma;", "Notes with concern that persons with burns suffer stigma;"},
		{assembly, "Encourages States to support the implementation of the Strategy at the national level;", "Encourages States to support the implementation of the Strategy nationally;"},
		{assembly, "Welcomes the national programmes for ports;", "Welcomes the national programs for ports;"},
		{assembly, "Notes the centres of excellence;", "Notes the centers of excellence;"},
		{assembly, "Welcomes the progress that has been made in ports;", "Welcomes the progress made in ports;"},
		{assembly, "Takes note of the measures that are described in the report;", "Takes note of the measures described in the report;"},
		{assembly, "Welcomes the forum held in Lima in October 2023 by means of video links;", "Welcomes the forum held in Lima in October 2024 through video links;"},
		{assembly, "Encourages States to promote the participation of women, by making use of quotas;", "Encourages States to promote the participation of women, through the use of quotas;"},
		{assembly, "Encourages States to provide them with advice;", "Encourages States to give them advice;"},
		{assembly, "Invites donors to take part in the mobilization of resources;", "Invites donors to participate in mobilizing resources;"},
		{assembly, "Encourages the sharing of best practices among ports;", "Encourages sharing best practices among ports;"},
		{assembly, "Stresses the importance of the strengthening of ports;", "Stresses the importance of strengthening ports;"},
		{assembly, "Notes with concern the effects of floods in the course of the last decade;", "Notes with concern the effects of floods during the last decade;"},
		{assembly, "Notes that more than 40 ports have been modernized;", "Notes that over 40 ports have been modernized;"},
		{assembly, "Encourages States to establish a focal point for the Strategy;", "Encourages States to set up a focal point for the Strategy;"},
		{assembly, "Invites the Secretariat to assist States in the preparation of plans;", "Invites the Secretariat to help States to prepare plans;"},
		{assembly, "Encourages States to consider the adoption of measures for the reduction of losses;", "Encourages States to consider adopting measures to reduce losses;"},
		{assembly, "Encourages States to take steps to reduce losses;", "Encourages States to take action to reduce losses;"},
		{assembly, "Recognizes the challenges faced by island States;", "Recognizes the challenges facing island States;"},
		{assembly, "Emphasizes the need for the improvement of the collection of data;", "Emphasizes the need to improve the collection of data;"},
		{assembly, "Expresses its appreciation for the support provided by the Government of Chile;", "Expresses its appreciation for the support of the Government of Chile;"},
		{assembly, "Encourages the use of open-source software in the field of statistics;", "Encourages the utilization of open-source software in the area of statistics;"},
		{assembly, "Recognizes that the great majority of ports are small;", "Recognizes that the overwhelming majority of ports are small;"},
		{assembly, "Encourages States, in particular those with large ports, to report;", "Encourages States, especially those with large ports, to report;"},
		{assembly, "Encourages States to make ports accessible to people with reduced mobility;", "Encourages States to make ports accessible to persons with reduced mobility;"},
		{assembly, "Welcomes the assistance rendered to States in the implementation of the Strategy;", "Welcomes the assistance rendered to States in implementing the Strategy;"},
		{assembly, "Calls for closer cooperation among States for the purpose of preventing accidents;", "Calls for closer cooperation among States with a view to the prevention of accidents;"},
		{assembly, "Encourages States to review the plans on a periodic basis;", "Encourages States to review the plans periodically;"},
		{assembly, "Encourages States to share information in a timely and transparent manner;", "Encourages States to share information in a timely and transparent way;"},
		{assembly, "Recognizes the role that ports play in trade;", "Recognizes the role of ports in trade;"},
		{assembly, "Encourages efforts aimed at improving safety;", "Encourages efforts to improve safety;"},
		{assembly, "Encourages the provision of support for the strengthening of national institutions;", "Encourages the provision of support to strengthen national institutions;"},
		{security, "Requests the Mission to discharge its mandate;", "Requests the Mission to fulfil its mandate;"},
		{rights, "Requests the High Commissioner to organize a panel discussion on ports;", "Requests the High Commissioner to convene a panel discussion on ports;"},
		{assembly, "Invites States to pay particular attention to ports;", "Invites States to give particular attention to ports;"},
		{assembly, "Encourages States to tackle the root causes of losses;", "Encourages States to address the root causes of losses;"},
		{assembly, "Requests the Secretariat, in collaboration with the Bureau, to publish the data;", "Requests the Secretariat, in cooperation with the Bureau, to publish the data;"},
		{assembly, "Encourages States to provide the tools that are necessary for the work;", "Encourages States to provide the tools necessary for the work;"},
		{assembly, "Encourages States to protect persons who are living in remote areas;", "Encourages States to protect persons living in remote areas;"},
		{assembly, "Notes that several ports have closed;", "Notes that a number of ports have closed;"},
		{assembly, "Takes note of the latest report of the Secretary-General;", "Takes note of the most recent report of the Secretary-General;"},
		{assembly, "Looks forward to the upcoming forum on ports;", "Looks forward to the forthcoming forum on ports;"},
		{assembly, "Encourages States to raise awareness of the risks;", "Encourages States to increase awareness of the risks;"},
		{assembly, "Encourages States to act at the national, regional and international levels for safe ports;", "Encourages States to act nationally, regionally and internationally for safe ports;"},
		{assembly, "Encourages States to assist ports, so that they can reduce losses;", "Encourages States to assist ports, to enable them to reduce losses;"},
		{assembly, "Recalls the convening of the forum in Lima;", "Recalls the holding of the forum in Lima;"},
		{assembly, "Encourages States to hold regional workshops on safety;", "Encourages States to organize regional workshops on safety;"},
		{assembly, "Notes the difficulties encountered by small ports;", "Notes the difficulties faced by small ports;"},
	} {
		cases = append(cases, rollCase{c.old, c.in, Routine, c.old, c.new})
	}
	checkRolls(t, cases)
}

// TestEquivalentsAreOfOneRow checks that no phrase is in two rows of the table of
// equal phrases, and that all fields of the other table are there.
func TestEquivalentsAreOfOneRow(t *testing.T) {
	seen := map[string]bool{}
	for line := range strings.Lines(equivalentsTable) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for _, form := range strings.Split(strings.TrimSpace(line), "\t") {
			if seen[form] {
				t.Errorf("%q is in the table twice", form)
			}
			seen[form] = true
		}
	}
	for line := range strings.Lines(exchangesTable) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if !strings.HasPrefix(line, "#") && (len(f) < 3 || len(f) > 4 || len(f) == 4 && f[3] != "asked" && f[3] != "unsettled") {
			t.Errorf("%q: fields", line)
		}
	}
}
