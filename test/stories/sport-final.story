{
  "published": "2023-05-28",
  "headline": "Rovers win cup after late drama",
  "dateline": null,
  "people": {
    "C": { "name": "Marcus Webb" },
    "K": { "name": "Jordan Major" },
    "S": { "name": "Rosalind Thackeray", "official": true, "offices": [["Culture Secretary", "GB", null, "current"]] },
    "T": { "name": "Dieter Kessler" }
  },
  "bodies": {
    "R": { "name": "Calder Rovers", "kind": "other", "country": null },
    "A": { "name": "Football Trust", "kind": "ngo", "country": null }
  }
}
---
{R|Rovers} win cup after late drama

Captain {C|Marcus Webb} scored twice in the last five minutes as {R|Calder Rovers} won the cup on Sunday.

Manager {T|Dieter Kessler} had taken off {K|Jordan Major}, his best player, at half time. "{"T|I was wrong and {C|Webb} was right,}" {T|Kessler} said.

British Culture Secretary {S|Rosalind Thackeray} handed over the trophy and announced a fund of the {A|Football Trust} for small clubs. {S|Thackeray} said it would open in June. {K|Major}, who is 19, went home by train.
