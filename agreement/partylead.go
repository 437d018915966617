package agreement

import "strings"

// This file cuts what stands before and around the parties of a preamble: the invocation, the
// title that follows a list, and the words with which a party acts for another beside itself.

// cutInvocation cuts the invocation with which a preamble begins: "In the name of Almighty God,".
func (l *line) cutInvocation() {
	for _, lead := range [...]string{"In the name of ", "In the Name of ", "IN THE NAME OF ", "Au nom de ", "En el nombre de ", "En nombre de ", "Em nome de ", "Im Namen "} {
		if !strings.HasPrefix(l.text, lead) {
			continue
		}
		end := strings.IndexAny(l.text, ",;:.")
		if end < 0 || !godly(l.text[:end]) {
			return
		}
		l.drop(l.text[:end])
		l.text = strings.TrimLeft(l.text[end:], " ,;:.")
		return
	}
}

// godly reports whether words call upon a god.
func godly(words string) bool {
	for word := range strings.FieldsSeq(strings.ToLower(words)) {
		switch word {
		case "god", "trinity", "dieu", "trinité", "dios", "trinidad", "deus", "trindade", "gottes", "dreieinigkeit", "dreifaltigkeit", "allah":
			return true
		}
	}
	return false
}

// cutFor cuts the word before a party where it signs: "For the Government of Japan:".
func (l *line) cutFor() {
	for _, lead := range [...]string{"For the ", "FOR THE ", "Pour le ", "Pour la ", "Por el ", "Por la ", "Pelo ", "Pela ", "Für die ", "За "} {
		if strings.HasPrefix(l.text, lead) {
			word, _, _ := strings.Cut(lead, " ")
			l.drop(word)
			l.text = l.text[len(word)+1:]
			return
		}
	}
}

// cutJoint cuts the kind of a document whose title names the parties without "between": "Joint
// Declaration of the Government of A and the Government of B".
func (l *line) cutJoint() {
	for _, kind := range [...]string{"Declaration", "Statement", "Communiqué", "Communique", "Press Statement"} {
		for _, of := range [...]string{" of ", " by "} {
			if lead := "Joint " + kind + of; len(l.text) > len(lead) && strings.EqualFold(l.text[:len(lead)], lead) {
				l.drop(l.text[:len(lead)])
				l.text, l.titled = l.text[len(lead):], true
				return
			}
		}
	}
}

// cutHeader cuts a title and what follows from parties that stand before it, as collections print
// them: "ESTONIA, LATVIA AND LITHUANIA. Treaty of Understanding.".
func (l *line) cutHeader() {
	at := strings.Index(l.text, ". ")
	if at < 4 {
		return
	}
	first, _, _ := strings.Cut(l.text[at+2:], " ")
	if titled(strings.Trim(first, ".,")) && !titled(l.text[:at]) {
		l.drop(l.text[at+2:])
		l.text = l.text[:at]
	}
}

// joinOwn puts "and" in place of the words with which a party acts for another beside itself:
// "the Kingdom of Belgium, acting both in its own name and in the name of the Grand Duchy of
// Luxembourg, by virtue of existing agreements". Both are parties.
func (l *line) joinOwn() {
	if !strings.Contains(l.text, ", ") {
		return
	}
	lower := l.lower()
	if len(lower) != len(l.text) {
		return
	}
	for _, own := range [...]struct{ from, name, virtue string }{
		{", acting ", " in the name of ", ", by virtue of existing "}, {", acting ", " on behalf of ", ", by virtue of existing "},
		{", acting ", " in the name of ", ", in virtue of existing "}, {", acting ", " for ", ", pursuant to existing "},
		{", agissant ", "au nom du ", ", en vertu d'accords "}, {", agissant ", "au nom de ", ", en vertu d'accords "},
	} {
		from := strings.Index(lower, own.from)
		if from < 0 || !strings.Contains(lower[from:], " own ") && !strings.Contains(lower[from:], " son nom ") && !strings.HasPrefix(lower[from:], ", acting also ") && !strings.HasPrefix(lower[from:], ", agissant également ") {
			continue
		}
		name := strings.LastIndex(lower, own.name)
		if name < from || !conjoined(lower[from:name]) {
			continue
		}
		and, rest := " and ", l.text[name+len(own.name):]
		if own.from == ", agissant " {
			if and = " et "; strings.HasSuffix(own.name, " du ") {
				and = " et le "
			}
		}
		if at := strings.Index(strings.ToLower(rest), own.virtue); at >= 0 {
			end := at + len(own.virtue)
			for end < len(rest) && rest[end] != ',' && rest[end] != ' ' {
				end++
			}
			l.drop(rest[at:end])
			rest = rest[:at] + rest[end:]
		}
		l.drop(l.text[from : name+len(own.name)])
		l.text = l.text[:from] + and + rest
		return
	}
}

// conjoined reports whether words say that a party acts for itself and for another.
func conjoined(words string) bool {
	return strings.Contains(words, " and") || strings.Contains(words, " also") || strings.Contains(words, " également") || strings.Contains(words, " as well as") || strings.Contains(words, " qu'") || strings.Contains(words, " qu’") || strings.Contains(words, " que") || strings.Contains(words, " et")
}
