{
  "published": "2022-08-17",
  "headline": "Two Parks, one exercise",
  "dateline": ["SEOUL", null],
  "people": {
    "P": { "name": "Park Sung-min", "official": true, "offices": [["Defence Minister", "KR", null, "current"]] },
    "J": { "name": "Park Ji-woo" },
    "W": { "name": "Carl Whitfield", "official": true, "offices": [["Lt. Gen.", "US", null, "current"]] },
    "N": { "name": "Ri Chol-nam", "official": true, "offices": [["leader", "KP", null, "former"]] }
  },
  "bodies": {
    "D": { "name": "South Korean Defence Ministry", "kind": "government", "country": "KR" },
    "H": { "name": "Hanbit Shipyards", "kind": "company", "country": null },
    "E": { "name": "Eighth Fleet Command", "kind": "military", "country": "US" }
  }
}
---
Two Parks, one exercise

SEOUL: South Korean Defence Minister {P|Park Sung-min} opened the summer exercise on Wednesday aboard a ship that belongs to {J|Park Ji-woo}, chairman of {H|Hanbit Shipyards}.

US Lt. Gen. {W|Carl Whitfield}, of the {E|Eighth Fleet Command}, called it "{"W|a fine ship}". {W|Whitfield} stayed for lunch.

The {D|South Korean Defence Ministry} said eight thousand troops would take part. Former North Korean leader {N|Ri Chol-nam} used to call such drills a rehearsal for war.

"{"P|We rehearse for peace,}" Minister {P|Park} said. The {D|ministry} gave no costs.
