{
  "published": "2024-02-12",
  "headline": "Minister's brother among bidders for bridge",
  "dateline": null,
  "people": {
    "K": { "name": "Orla Keane", "official": true, "offices": [["Minister for Transport", "IE", null, "current"]] },
    "B": { "name": "Fintan Keane", "relations": [["brother", "K"]] },
    "R": { "name": "Aidan Roche", "official": true, "offices": [["Taoiseach", "IE", null, "current"]] },
    "J": { "name": "Will Moran" }
  },
  "bodies": {
    "G": { "name": "Keane Girders Ltd", "kind": "company", "country": null },
    "D": { "name": "Department of Transport", "kind": "government", "country": "IE" },
    "S": { "name": "Shannon Herald", "kind": "media", "country": null }
  }
}
---
Minister's brother among bidders for bridge
By {J|Will Moran}

The brother of the Minister for Transport, {K|Orla Keane}, is one of three builders who want to span the Shannon, the {S|Shannon Herald} has learned.

{B|Fintan Keane}, whose firm {G|Keane Girders Ltd} built the old bridge, handed in his papers in January. {K|Orla Keane} said she had known nothing of it.

"{"K|My brother does not tell me about his work, and I do not tell him about mine,}" she said on Monday.

Taoiseach {R|Aidan Roche} stood by his minister. {R|Roche} said that "{"R|a surname is not a crime}". The {D|Department of Transport} declined to comment. {B|Fintan Keane} could not be reached.
