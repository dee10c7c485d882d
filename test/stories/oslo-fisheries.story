{
  "published": "2021-09-22",
  "headline": "Norway and Iceland settle mackerel row",
  "dateline": ["OSLO", "Nordic Wire"],
  "people": {
    "S": { "name": "Ingrid Solheim", "official": true, "offices": [["Fisheries Minister", "NO", null, "current"]] },
    "A": { "name": "Jon Arnarson", "official": true, "offices": [["Fisheries Minister", "IS", null, "current"]] },
    "H": { "name": "Per Haugen" }
  },
  "bodies": {
    "F": { "name": "Norwegian Association of Coastal Fishers", "kind": "ngo", "country": "NO" },
    "M": { "name": "Norwegian fisheries ministry", "kind": "government", "country": "NO" }
  }
}
---
Norway and Iceland settle mackerel row

OSLO (Nordic Wire) — Norway's Fisheries Minister {S|Ingrid Solheim} and Iceland's Fisheries Minister {A|Jon Arnarson} settled a quarrel over mackerel on Wednesday.

"{"S|It took us eleven years and one evening,}" {S|Solheim} said. {A|Arnarson} spoke of "{"A|a good catch}".

The {M|Norwegian fisheries ministry} said the quotas would be shared by weight. "{"M|Details follow in October,}" the {M|ministry} said.

{H|Per Haugen}, a skipper from Bodø and a member of the {F|Norwegian Association of Coastal Fishers}, was not impressed. "{"H|Nobody asked the fish,}" {H|Haugen} said.
