package agreement_test

import (
	"strings"
	"testing"

	"github.com/bilateral-go/bilateral"
	"github.com/bilateral-go/bilateral/agreement"
)

// TestTitles: the titles of treaties as registers print them, with their subject. The name of a
// body that is not known, or of another second party, refuses the whole.
func TestTitles(t *testing.T) {
	for _, tt := range []struct{ title, want string }{
		{"AGREEMENT BETWEEN THE GOVERNMENT OF THE PEOPLE'S REPUBLIC OF CHINA AND THE GOVERNMENT OF THE REPUBLIC OF SINGAPORE FOR THE AVOIDANCE OF DOUBLE TAXATION", "CN government; SG government"},
		{"Agreement between the Government of Sri Lanka and the Government of a foreign State", ""},
		{"Agreement Between the Government of Canada and the International Atomic Energy Agency for the Application of Safeguards", "CA government; XIAE state"},
		{"Agreement between the Government of the French Republic and the Government of Barbados on the delimitation of maritime areas between France and Barbados", "FR government; BB government"},
		{"Agreement between the Government of Canada and the Government of the United Arab Emirates for the Promotion and Protection of Investments", "CA government; AE government"},
		{"Agreement Between The Government Of The Republic Of Indonesia And The Government Of Hongkong For The Surrender Of Fugitive Offenders", "ID government; HK government"},
		{"Agreement between the Government of Canada and the Government of the United States of America For Cooperation in the Examination of Refugee Status Claims from Nationals of Third Countries", "CA government; US government"},
		{"Agreement between the Government of Ireland and the Government of the United Kingdom signed on April 10, 1998", "IE government; GB government"},
		{"accord entre le gouvernement de la République Tunisienne et le gouvernement de la République Italienne relatif à l’infrastructure de transport électrique", "TN government; IT government"},
		{"accord entre le Gouvernement de la République française et le Gouvernement de la République Démocratique et populaire algérienne, relatif à la circulation", "FR government; DZ government"},
		{"Accord entre le gouvernement du Canada et l’Agence internationale de l’énergie atomique relatif à l’application de garanties", "CA government; XIAE state"},
		{"Accord entre le Gouvernement de la République du Sénégal et l'Union africaine sur la création de Chambres africaines extraordinaires", "SN government; XAFU state"},
		{"accord entre le gouvernement et les syndicats", ""},
		{"Entente en matière de sécurité sociale entre le Gouvernement du Québec et le Gouvernement de la République de Corée", "CA region; KR government"},
		{"Accordo tra il Governo della Repubblica italiana e il Governo della Repubblica di San Marino sullo scambio di informazioni", "IT government; SM government"},
		{"Acordo entre o Governo da República Portuguesa e o Governo da República de Moçambique no domínio da defesa", "PT government; MZ government"},
		{"Overeenkomst tussen het Koninkrijk der Nederlanden en Canada ten behoeve van het luchtvervoer", "NL state; CA state"},
		{"Agreement between the Government of Canada and the Government of New Zealand to amend the Agreement on taxes", "CA government; NZ government"},
		{"accord entre le gouvernement soviétique et l'administration Kennedy", ""},
		{"Соглашение между Правительством Российской Федерации и Правительством Украины о безвизовых поездках граждан Российской Федерации и Украины", "RU government; UA government"},
		{"СОГЛАШЕНИЕ между Правительством Российской Федерации и Правительством Федеративной Республики Бразилии о научно-техническом сотрудничестве", "RU government; BR government"},
		{"СОГЛАШЕНИЕ МЕЖДУ ПРАВИТЕЛЬСТВОМ РЕСПУБЛИКИ БЕЛАРУСЬ И ПРАВИТЕЛЬСТВОМ РОССИЙСКОЙ ФЕДЕРАЦИИ ОБ ИЗБЕЖАНИИ ДВОЙНОГО НАЛОГООБЛОЖЕНИЯ", "BY government; RU government"},
		{"Соглашение между Правительством Российской Федерации и Правительством Республики Узбекистан от 19.01.2021", "RU government; UZ government"},
		{"Abkommen zwischen der Europäischen Union und den USA", "EU state; US state"},
		{"Abkommen zwischen der Bundesrepublik Deutschland und der Sozialistischen Republik Vietnam zur Vermeidung der Doppelbesteuerung", "DE state; VN state"},
		{"Doppelbesteuerungsabkommen zwischen der Schweiz und Frankreich", "CH state; FR state"},
		{"Memorandum of Understanding between the Ministry of Agriculture and AgriVault Data", ""},
		{"Memorandum of Understanding between the Ministry of law & Justice of the Government of Republic of India and the Supreme Peoples’ Prosecution Service of the People’s Republic of China", "IN ministry; CN agency"},
		{"memorandum of understanding between the Ministry of Sports in the Kingdom of Saudi Arabia and the Ministry of Youth and Sports in the Republic of Indonesia, for cooperation in the fields of youth", "SA ministry; ID ministry"},
		{"Acuerdo entre el Reino de España y la ESA relativo al establecimiento permanente de la ESA en España", "ES state; XESA state"},
		{"Acuerdo entre el Reino de España y la República de Uzbekistán sobre exención de visados", "ES state; UZ state"},
		{"Agreement Between The European Community And The Government Of The Democratic Republic Of Sao Tome E Principe On Fishing Off The Coast Of Sao Tome E Principe", "XEEC state; ST government"},
		{"Agreement between the European Economic Community and Sweden", "XEEC state; SE state"},
		{"Соглашение между Правительством Удмуртской Республики (Российская Федерация) и Народным Правительством провинции Сычуань (Китайская Народная Республика)", ""},
		{"Agreement between the Kingdom of the Netherlands, in respect of Aruba, and Canada on air transport", "NL state; CA state"},
		{"Agreement between the Kingdom of the Netherlands in respect of the Netherlands Antilles and the Kingdom of Norway for the avoidance of double taxation", "NL state; NO state"},
		{"Agreement between Her Majesty in respect of Canada and Japan on fisheries", "CA head-of-state; JP state"},
		{"Agreement between the Kingdom of the Netherlands and Japan for air services", "NL state; JP state"},
		{"Agreement between the Government of India and the Government of Mauritius relating to air services", "IN government; MU government"},
		{"Agreement between the Kingdom of the Netherlands and the Republic of Uganda concerning the district development programme", "NL state; UG state"},
		{"Agreement between the Kingdom of the Netherlands and the State of Israel signed at Jerusalem on 25 April 1984", "NL state; IL state"},
		{"Agreement between the Kingdom of the Netherlands and the Technical Centre for Farming concerning its seat", ""},
		{"Agreement between the Kingdom of the Netherlands and Bermuda (as authorised by the Government of the United Kingdom) on taxes", "NL state; BM state"},
		{"Undertaking between Japan and the Republic of the Philippines on certificates", "JP state; PH state"},
		{"Agreement between the Government of Japan and the Government of Iceland covering air transportation", "JP government; IS government"},
		{"Freizügigkeitsabkommen zwischen der Schweiz und der EU", "CH state; EU state"},
		{"la Regione Autonoma Friuli-Venezia Giulia", "IT region"},
		{"the State of Georgia, Department of Economic Development, U.S.A.", ""},
		{"der Freistaat Bayern", "DE region"},
		{"The Nuclear Safety Commission of Japan (hereinafter called the NSC) and the Canadian Energy Control Board (hereinafter called the CECB), the two together hereinafter called the Parties", "JP agency; CA agency"},
		{"Bank Polski S.A. and the National Bank of Romania, hereinafter called the Parties", ""},
		{"The Government of the Republic of Latvia, represented herein by the Ministry of Finance, and the Government of Malta, represented herein by the Treasury", "LV government; MT government"},
		{"between the REPUBLIC OF ZAMBIA (the Borrower) and INTERNATIONAL DEVELOPMENT ASSOCIATION (the Association)", "ZM state; XIDA state"},
		{"the Ministry of Energy of the Republic of Kazakhstan, for and on behalf of the Government of the Republic of Kazakhstan", "KZ government"},
		{"Whereas the Government of Denmark and the Government of the Isle of Man have long worked together", ""},
		{"the Prime Minister of India and the President of Pakistan", "IN government; PK head-of-state"},
		{"His Holiness the Supreme Pontiff and His Majesty the King of Italy", "VA head-of-state; IT head-of-state"},
		{"Правительство Российской Федерации, в дальнейшем именуемое Российской Стороной, и Правительство Канады, в дальнейшем именуемое Канадской Стороной", "RU government; CA government"},
		// With the first recital, with the number of a collection, with short names in quotation marks.
		{"The Government of Norway and the Government of Kenya, desiring to promote trade between Norway and Kenya,", "NO government; KE government"},
		{"The Government of Norway, having consulted the Government of Denmark, and the Government of Kenya, desiring to trade", ""},
		{"El Reino de España y el Reino de Marruecos, animados por la voluntad de cooperar", "ES state; MA state"},
		{"Die Regierung der Republik Österreich und die Regierung der Republik Ungarn, von dem Wunsch geleitet, den Verkehr zu erleichtern", "AT government; HU government"},
		{"Правительство Республики Беларусь и Правительство Монголии, желая развивать торговлю", "BY government; MN government"},
		{"No. 1234. Iceland and Norway: Agreement on fisheries. Signed at Oslo on 3 May 1980", "IS state; NO state"},
		{"No 77. - Suède et Finlande : Accord sur les transports. Signé à Turku", "SE state; FI state"},
		{"Trade agreement between Iceland and Norway Oslo, 3 May 1980", "IS state; NO state"},
		{"The Ministry of Health (“MoH”) of the Republic of Kenya and the Ministry of Health of Norway (collectively, the \"Authorities\")", "KE ministry; NO ministry"},
		{"The Government of Kenya through its Ministry of Health and the Government of Norway", "KE government; NO government"},
		{"Memorandum of Understanding between the Government of Norway and the Government of Bermuda [as authorised by] the Government of the United Kingdom on taxes", "NO government; BM government"},
		{"El Gobierno de Chile y la Organización Internacional del Trabajo", "CL government; XILO state"},
		{"Procedures for cooperation between authorities under the Agreement between Norway and Kenya", ""},
		{"The Treaty Between the United States and Canada Concerning Diversion of the Niagara River", "US state; CA state"},
	} {
		list, _, err := agreement.ParseParties(tt.title, bilateral.Date{})
		var got []string
		for _, p := range list {
			got = append(got, p.Actor.String()+" "+string(p.Organ))
		}
		if text := strings.Join(got, "; "); text != tt.want {
			t.Errorf("%q: %q, want %q (%v)", tt.title, text, tt.want, err)
		}
	}
}
