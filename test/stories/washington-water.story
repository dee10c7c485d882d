{
  "published": "2022-03-22",
  "headline": "Senate panel grills water chief",
  "dateline": ["WASHINGTON", null],
  "people": {
    "Q": { "name": "Martha Quillfeather", "official": true, "offices": [["Sen.", "US", null, "current"]] },
    "A": { "name": "Tom Ashworth", "official": true, "offices": [["Rep.", "US", null, "current"]] },
    "D": { "name": "Paul Drummond", "official": true, "offices": [["Interior Secretary", "US", null, "former"]] },
    "L": { "name": "Denise Lafayette-Moss", "official": true, "offices": [["administrator", "US", "Federal Water Authority", "current"]] },
    "P": { "name": "Rich Penn", "official": true, "offices": [["gubernatorial candidate", "US", null, "candidate"]] }
  },
  "bodies": {
    "F": { "name": "Federal Water Authority", "kind": "government", "country": "US" },
    "W": { "name": "White House", "kind": "government", "country": "US" }
  }
}
---
Senate panel grills water chief

WASHINGTON — Sen. {Q|Martha Quillfeather}, D-Vt., wanted to know on Tuesday why nobody at the {F|Federal Water Authority} ({F|FWA}) had answered the phone.

“{"L|We were short of people,}” said {L|Denise Lafayette-Moss}, the administrator of the {F|FWA}.

“{"Q|You were short of answers,}” {Q|Quillfeather} replied.

Rep. {A|Tom Ashworth} (R-Texas) blamed then-Interior Secretary {D|Paul Drummond}, who left in 2020. {D|Drummond} did not return a call. The {W|White House} said it had “{"W|full confidence}” in {L|Lafayette-Moss}.

{P|Rich Penn}, a gubernatorial candidate in Ohio, has made the leaks a theme of his speeches. “{"P|Turn on the tap,}” {P|Penn} says to crowds.
