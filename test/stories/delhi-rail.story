{
  "published": "2021-03-04",
  "headline": "Night trains to return, says minister",
  "dateline": ["NEW DELHI", "Subcontinent News"],
  "people": {
    "M": { "name": "Raghav Menon", "official": true, "offices": [["Railway Minister", "IN", null, "current"]] },
    "P": { "name": "Latha Pillai", "official": true, "offices": [["Chief Minister of Kerala", "IN", null, "current"]] },
    "S": { "name": "Om Prakash Sethi" }
  },
  "bodies": {
    "R": { "name": "Railway Board", "kind": "government", "country": "IN" },
    "J": { "name": "Jan Vikas Party", "kind": "party", "country": "IN" },
    "U": { "name": "National Union of Railway Workers", "kind": "ngo", "country": "IN" }
  }
}
---
Night trains to return, says minister

NEW DELHI, March 4 (Subcontinent News): Union Railway Minister Shri {M|Raghav Menon} said on Thursday that night trains would run again from May.

"{"M|Passengers have asked for nothing else,}" {M|Menon} told reporters at the office of the {R|Railway Board}.

Chief Minister of Kerala {P|Latha Pillai}, of the {J|Jan Vikas Party}, thanked him in a letter. {P|Pillai} had written to the Centre four times, according to the {J|party}.

The {U|National Union of Railway Workers} is not so glad. "{"S|Who is to drive them?}" asked its general secretary, {S|Om Prakash Sethi}. Mr {S|Sethi} said 4,000 posts were vacant.
