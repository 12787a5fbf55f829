"""Runs the encoder-slot vectors through the Python that docs/trainers.md shows, taken from the page itself."""

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "schema"


def read_snippet():
    """What the page's block on encoders defines."""
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "docs/trainers.md").read_text("utf-8"), re.DOTALL)
    blocks = [block for block in blocks if "def find_encoder_slot(" in block]
    if len(blocks) != 1:
        raise SystemExit(f"docs/trainers.md: {len(blocks)} blocks define find_encoder_slot, expected one")
    names = {}
    exec(compile(blocks[0], "docs/trainers.md", "exec"), names)
    return names


def main():
    snippet = read_snippet()
    vocabulary = snippet["load_vocabulary"](SCHEMAS / "1.0/encoder-vocabulary.json")
    cases = json.loads((SCHEMAS / "vectors/encoder-slot.json").read_text("utf-8"))["cases"]
    wrong = 0
    for case in cases:
        slot = snippet["find_encoder_slot"](case, case["version"], vocabulary)
        if slot != case["slot"]:
            wrong += 1
            print(f"  UNEXPECTED: {case}: found {slot}")
    try:
        snippet["find_encoder_slot"](cases[0], "v5", vocabulary)
        wrong += 1
        print("  UNEXPECTED: there is no v5, but it has slots")
    except KeyError:
        pass
    print(f"encoder-slot: {len(cases)} vectors, {wrong} others")
    return 0 if cases and not wrong else 1


if __name__ == "__main__":
    sys.exit(main())
