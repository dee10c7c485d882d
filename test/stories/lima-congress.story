{
  "published": "2023-01-19",
  "headline": "Police clear highway as Congress debates vote",
  "dateline": ["LIMA", "Pacific Wire"],
  "people": {
    "Q": { "name": "Luis Quispe Mamani", "official": true, "offices": [["Interior Minister", "PE", null, "current"]] },
    "V": { "name": "Rosa Villafuerte", "official": true, "offices": [["president", "PE", "Congress", "acting"]] },
    "T": { "name": "Hugo Tello", "official": true, "offices": [["General", "PE", null, "current"], ["police chief", "PE", null, "current"]] }
  },
  "bodies": {
    "C": { "name": "Congress", "kind": "legislature", "country": "PE" },
    "I": { "name": "Peruvian interior ministry", "kind": "government", "country": "PE" },
    "N": { "name": "Andean Rights Watch", "kind": "ngo", "country": null }
  }
}
---
Police clear highway as {C|Congress} debates vote

LIMA (Pacific Wire) — The {I|Peruvian interior ministry} said on Thursday that the coast road was open again, a day before {C|Congress} takes up early elections.

Interior Minister {Q|Luis Quispe Mamani} said nobody was hurt. "{"Q|The officers had orders not to fire,}" {Q|Quispe} said.

{N|Andean Rights Watch} spoke of nine wounded. "{"?|We carried them ourselves,}" one protester said.

The acting president of {C|Congress}, {V|Rosa Villafuerte}, asked police chief General {T|Hugo Tello} to explain himself. {T|Tello} will do so on Monday, the {I|ministry} said.
