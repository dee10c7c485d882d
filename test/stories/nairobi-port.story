{
  "published": "2023-06-14",
  "headline": "Kenya signs port deal with Omani firm",
  "dateline": ["NAIROBI", "East Africa Wire"],
  "people": {
    "W": { "name": "Grace Wanjala", "official": true, "offices": [["Cabinet Secretary for Transport", "KE", null, "current"]] },
    "S": { "name": "Khalid bin Saif Al Harthy" },
    "O": { "name": "Otieno Were", "official": true, "offices": [["Senator", "KE", null, "current"]] }
  },
  "bodies": {
    "K": { "name": "Kenya Harbours Corporation", "kind": "government", "country": "KE" },
    "G": { "name": "Gulf Quays Group", "kind": "company", "country": null }
  }
}
---
Kenya signs port deal with Omani firm

NAIROBI, June 14 (East Africa Wire) -- Cabinet Secretary for Transport {W|Grace Wanjala} signed a lease on Wednesday that gives two berths to {G|Gulf Quays Group} for 25 years.

{S|Khalid bin Saif Al Harthy}, the group's chief executive, said work would start at once. “{"S|We are here to stay,}” {S|Al Harthy} said in Mombasa.

The {K|Kenya Harbours Corporation} keeps the other nine. Senator {O|Otieno Were} told parliament that the price was “{"O|a secret between friends}”.

{W|Wanjala} rejected that. “{"W|The lease is on our website,}” she said.
