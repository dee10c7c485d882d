{
  "published": "2022-05-31",
  "headline": "EU leaders split over grain corridor",
  "dateline": ["BRUSSELS", "Continental Press"],
  "people": {
    "V": { "name": "Helena Vestergaard-Lund", "official": true, "offices": [["President", null, "European Commission", "current"]] },
    "D": { "name": "Marek Dudik", "official": true, "offices": [["President", "SK", null, "current"]] },
    "P": { "name": "Ilie Popa", "official": true, "offices": [["President", "RO", null, "current"]] },
    "L": { "name": "Loïc de la Ferrière", "official": true, "offices": [["ambassador", "FR", null, "current"]] },
    "S": { "name": "Sanna Aaltonen", "official": true, "offices": [["spokeswoman", null, "European Commission", "current"]] }
  },
  "bodies": {
    "E": { "name": "European Commission", "kind": "intergovernmental", "country": null },
    "F": { "name": "World Food Programme", "kind": "intergovernmental", "country": null }
  }
}
---
EU leaders split over grain corridor

BRUSSELS (Continental Press) - {E|European Commission} President {V|Helena Vestergaard-Lund} failed on Tuesday to win the leaders over to a land route for grain.

Presidents {D|Marek Dudik} of Slovakia and {P|Ilie Popa} of Romania wanted trains, others ships. "{"D|Our rails are ready,}" {D|Dudik} said. "{"D|Our ports are not.}"

{P|Popa} called the plan "{"P|a bridge without a river}". France's ambassador, {L|Loïc de la Ferrière}, left early without a word.

{S|Sanna Aaltonen}, a spokeswoman for the {E|Commission}, said talks would go on. The {F|World Food Programme} ({F|WFP}) has warned of shortages by autumn. {F|WFP} trucks wait at the border.
