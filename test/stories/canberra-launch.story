{
  "published": "2023-08-09",
  "headline": "Canberra delays launch site decision",
  "dateline": ["CANBERRA", null],
  "people": {
    "H": { "name": "Tess Halloran", "official": true, "offices": [["Science Minister", "AU", null, "current"]] },
    "B": { "name": "Col Brannigan", "official": true, "offices": [["Treasurer", "AU", null, "former"]] },
    "W": { "name": "Mark Wills" }
  },
  "bodies": {
    "A": { "name": "Australian Launch Agency", "kind": "government", "country": "AU" },
    "T": { "name": "Treasury", "kind": "government", "country": "AU" },
    "C": { "name": "Coral Rocket Company", "kind": "company", "country": null }
  }
}
---
Canberra delays launch site decision

CANBERRA — Science Minister {H|Tess Halloran} has put off the choice of a launch site until spring, in a blow to two towns in the far north.

‘{"H|We will not be rushed,}’ {H|Halloran} told a press conference. The {A|Australian Launch Agency} ({A|ALA}) had asked for a decision by July.

A {T|Treasury} statement said the delay would ‘{"T|cost nothing this year}’. Former treasurer {B|Col Brannigan} disagreed.

‘{"B|Every month costs us a customer,}’ {B|Brannigan} said. ‘{"B|The {A|agency} knows that.}’

{W|Mark Wills}, who runs the {C|Coral Rocket Company}, said that he would wait. “{"W|What else can I do?}” {W|Wills} asked.
