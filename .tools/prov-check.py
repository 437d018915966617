"""Reads a PROV-JSON document with the library prov and says what it found.

Every relation must join elements that the document declares, and the document that the library
writes again must be the one that was read.
"""

import json
import sys

from prov.model import ProvDocument, ProvElement


def plain(value):
    """Values that are equal in PROV-JSON: a list of one and its element, in any order."""
    if isinstance(value, list):
        items = sorted((plain(v) for v in value), key=json.dumps)
        return items[0] if len(items) == 1 else items
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    return value


def content(document):
    """The document without the numbers of its relations, which a writer chooses."""
    return {
        kind: sorted((plain(v) for v in named.values()), key=lambda v: json.dumps(v, sort_keys=True))
        if kind[0] not in "ea" or kind == "alternateOf" else plain(named)
        for kind, named in document.items()
        if kind != "prefix"
    }


def main(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    document = ProvDocument.deserialize(content=text, format="json")
    declared = {r.identifier for r in document.get_records(ProvElement)}
    faults = []
    kinds = {}
    for record in document.get_records():
        kinds[record.get_type().localpart] = kinds.get(record.get_type().localpart, 0) + 1
        for name, value in record.formal_attributes:
            if not record.is_element() and value is not None and value not in declared:
                faults.append(f"{record}: {name} is {value}, which is not declared")
    given, again = content(json.loads(text)), content(json.loads(document.serialize(format="json")))
    for kind in sorted(given.keys() | again.keys()):
        if given.get(kind) != again.get(kind):
            faults.append(f"{kind} is not the same when it is written again")
    if "document" not in document.get_provn():
        faults.append("no PROV-N")
    print(", ".join(f"{n} {kind}" for kind, n in sorted(kinds.items())))
    for fault in faults[:20]:
        print("fault:", fault)
    return 1 if faults or not kinds else 0


sys.exit(main(sys.argv[1]))
