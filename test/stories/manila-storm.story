{
  "published": "2020-11-03",
  "headline": "After the storm, a mayor counts the boats",
  "dateline": ["TABACO", null],
  "people": {
    "M": { "name": "Benigno \"Ben\" Salonga", "official": true, "offices": [["Mayor", "PH", null, "current"]] },
    "L": { "name": "Luz Evangelista" },
    "R": { "name": "Ramon Tizon", "official": true, "offices": [["executive director", "PH", "National Storm Council", "current"]] }
  },
  "bodies": {
    "N": { "name": "National Storm Council", "kind": "government", "country": "PH" },
    "C": { "name": "Philippine Coast Guard", "kind": "military", "country": "PH" }
  }
}
---
After the storm, a mayor counts the boats

TABACO, Philippines — Mayor {M|Benigno "Ben" Salonga} walked along the beach on Tuesday and counted. Of 212 boats he found nine.

"{"M|People ask me when the money will come.}

"{"M|I tell them what the {N|council} tells me: soon,}" {M|Salonga} said.

{R|Ramon Tizon}, executive director of the {N|National Storm Council}, promised nets and engines by Christmas. The {C|Philippine Coast Guard} brought rice.

"{"L|Rice is good,}" said {L|Luz Evangelista}, a fisher and mother of six. "{"L|A boat is better.}"

{M|Salonga} nodded. {L|Evangelista} taught him to swim.
