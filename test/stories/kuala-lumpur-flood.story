{
  "published": "2021-12-20",
  "headline": null,
  "dateline": ["KUALA LUMPUR", null],
  "people": {
    "A": { "name": "Azman Rahim", "official": true, "offices": [["Environment Minister", "MY", null, "current"]] },
    "S": { "name": "Siti Hajar binti Osman", "official": true, "offices": [["Director-General", "MY", "Fire and Rescue Department", "current"]] },
    "L": { "name": "Lim Kok Beng", "official": true, "offices": [["Member of Parliament for Klang Hilir", "MY", null, "current"]] }
  },
  "bodies": {
    "F": { "name": "Fire and Rescue Department", "kind": "government", "country": "MY" },
    "R": { "name": "Malaysian Red Crescent Society", "kind": "ngo", "country": "MY" }
  }
}
---
KUALA LUMPUR: Environment Minister Datuk Seri {A|Azman Rahim} has promised pumps for every village along the Klang after the floods of the weekend.

{F|Fire and Rescue Department} Director-General Datuk {S|Siti Hajar binti Osman} said 300 people were brought to safety. “{"S|The boats came late, and we know it,}” {S|Siti Hajar} said.

Member of Parliament for Klang Hilir {L|Lim Kok Beng} said the drains had not been cleaned since 2018. “{"L|Everybody knew,}” said {L|Lim}. “{"L|Nobody came.}”

{A|Azman} said he would meet the {R|Malaysian Red Crescent Society} today.
