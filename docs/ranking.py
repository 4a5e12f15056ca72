# Who stands where by index? The ranking of the units under one, from scores.json alone: python3 docs/ranking.py scores.json UNIT
import json, sys

scores = json.load(open(sys.argv[1], encoding="utf-8"))
units = next(s["units"] for s in scores["subordinates"] if s["agencyId"] == sys.argv[2] and s["axis"] == "territory")
rows = {r["agencyId"]: r for r in scores["rows"] if r["axis"] == "territory" and r["serviceId"] is None and not r["suppressed"]}
enough = [rows[u["agencyId"]] for u in units if u["agencyId"] in rows and not u["oneOfficial"]]
ranked = [r for r in enough if r["index"] is not None and r["responses"] >= scores["campaign"]["minimumToRank"]]
for row in sorted(ranked, key=lambda r: -r["index"]):  # where less is better: the other way round
    print(1 + sum(r["index"] > row["index"] for r in ranked), row["agencyId"], row["index"], sep="\t")
