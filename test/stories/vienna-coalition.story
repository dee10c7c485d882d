{
  "published": "2019-12-11",
  "headline": "Austria's chancellor-designate names his team",
  "dateline": ["VIENNA", null],
  "people": {
    "R": { "name": "Lukas Roithner", "official": true, "offices": [["Chancellor", "AT", null, "elect"]] },
    "B": { "name": "Verena Brandauer", "official": true, "offices": [["Finance Minister", "AT", null, "acting"]] },
    "K": { "name": "Karl Brandauer", "relations": [["husband", "B"]] },
    "M": { "name": "Franz Moser", "official": true, "offices": [["President", "AT", null, "former"]] }
  },
  "bodies": {
    "U": { "name": "Union for the Alps", "kind": "party", "country": "AT" },
    "P": { "name": "Vienna Chamber Orchestra", "kind": "other", "country": null }
  }
}
---
Austria's chancellor-designate names his team

VIENNA — Chancellor-elect {R|Lukas Roithner} presented his cabinet on Wednesday, and half of it is new to politics.

Acting Finance Minister {B|Verena Brandauer} keeps her desk. Her husband, {K|Karl Brandauer}, plays the viola in the {P|Vienna Chamber Orchestra}.

"{"R|I chose people who can count,}" {R|Roithner} said. His {U|Union for the Alps} holds 71 seats.

Former President {M|Franz Moser} wished them luck. “{"M|They will need it,}” {M|Moser} told a radio station. {B|Verena Brandauer} laughed when she heard it.
