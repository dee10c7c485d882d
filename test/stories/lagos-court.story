{
  "published": "2022-10-06",
  "headline": "Court frees ex-governor on bail",
  "dateline": ["LAGOS", null],
  "people": {
    "D": { "name": "Tonye Dokubo-Hart", "official": true, "offices": [["Governor of Bayelsa State", "NG", null, "former"]] },
    "E": { "name": "Ngozi Ezeani", "official": true, "offices": [["Justice", "NG", null, "current"]] },
    "A": { "name": "Musa Garbati", "official": true, "offices": [["Attorney-General", "NG", null, "current"]] },
    "C": { "name": "Femi Adebola" }
  },
  "bodies": {
    "H": { "name": "Federal High Court", "kind": "court", "country": "NG" },
    "I": { "name": "Independent Corrupt Practices Commission", "kind": "government", "country": "NG" }
  }
}
---
Court frees ex-governor on bail

LAGOS - Justice {E|Ngozi Ezeani} of the {H|Federal High Court} on Thursday granted bail to a former Governor of Bayelsa State, Chief {D|Tonye Dokubo-Hart}.

The {I|Independent Corrupt Practices Commission} ({I|ICPC}) says {D|Dokubo-Hart} took money meant for roads. His lawyer, {C|Femi Adebola}, called the case "{"C|a tale told by rivals}".

"{"E|Bail is not a verdict,}" {E|Ezeani} said.

The Attorney-General, {A|Musa Garbati}, told journalists that the {I|ICPC} would appeal. "{"A|We have the papers,}" {A|Garbati} said.
