"""Runs the test vectors as a Python trainer would, with nothing but jsonschema.

Usage: check_vectors.py [--list] [--draft-07]

Instances are validated by the 2020-12 schema, or by its draft-07 copy where jsonschema is too old for 2020-12 or
--draft-07 asks for it. Files are read by the plain reader that most trainers have: json.loads of each line, then the schema. Where Python can't but judge
otherwise than the vectors say, the difference stands in a table below; any other difference, and any that the table
lists but that isn't there, ends with exit code 1. --list prints the differences.
"""

import argparse
import json
import sys
from pathlib import Path

import jsonschema

SCHEMAS = Path(__file__).resolve().parents[2] / "schema"
VECTORS = SCHEMAS / "vectors"

CODE_BY_KEYWORD = {
    "required": "FIELD_MISSING",
    "additionalProperties": "FIELD_UNKNOWN",
    "type": "FIELD_TYPE",
    "enum": "FIELD_VALUE",
    "const": "FIELD_VALUE",
    "pattern": "FIELD_FORMAT",
    "minLength": "FIELD_LENGTH",
    "maxLength": "FIELD_LENGTH",
    "minimum": "FIELD_RANGE",
    "maximum": "FIELD_RANGE",
    "exclusiveMinimum": "FIELD_RANGE",
    "anyOf": "FIELD_INVALID",
}

DOLLAR = "$ matches before a final line break, so only the length is wrong"

# Instances of the row that Python refuses too, but with these violations instead.
KNOWN_INSTANCES = {
    "invalid/sha256-newline-at-end": (DOLLAR, {("FIELD_LENGTH", "/src_sha256")}),
    "invalid/instant-newline-at-end": (DOLLAR, {("FIELD_LENGTH", "/ingested_at_utc")}),
}

FIRST_ONLY = "json.loads keeps the last of two equal keys and says nothing (object_pairs_hook tells)"
LENIENT = "json.loads takes what JSON doesn't have (parse_constant tells)"
DEEP = "json.loads runs out of stack (RecursionError, which is no ValueError: catch both)"
BLANKS = "str.strip and json.loads take CR and spaces for white space: look at the bytes"

# Files that the plain reader judges otherwise: what it finds instead, an empty set where it accepts the file.
KNOWN_FILES = {
    "invalid/duplicate-key-other-value": (FIRST_ONLY, set()),
    "invalid/duplicate-key-same-value": (FIRST_ONLY, set()),
    "invalid/duplicate-key-escaped": (FIRST_ONLY, set()),
    "invalid/duplicate-key-first-invalid": (FIRST_ONLY, set()),
    "invalid/number-nan": (LENIENT + "; NaN is neither below nor above any limit", set()),
    "invalid/number-infinity": (LENIENT, {(1, "FIELD_RANGE", "/mos")}),
    "invalid/number-minus-infinity": (LENIENT, {(1, "FIELD_RANGE", "/mos")}),
    "invalid/lone-surrogate": ("json.loads makes text of it that can't be encoded", set()),
    "invalid/swapped-surrogates": ("json.loads makes text of it that can't be encoded", set()),
    "invalid/carriage-returns": (BLANKS, set()),
    "invalid/line-too-long": ("a plain reader has no limit", set()),
    "invalid/deep-nesting-in-field": (DEEP, {(1, "LINE_NOT_JSON", "")}),
    "invalid/deep-nesting-in-unknown-field": (DEEP, {(1, "LINE_NOT_JSON", "")}),
}

# Differences that some versions of Python have and others don't.
SOMETIMES = {"invalid/deep-nesting-in-field", "invalid/deep-nesting-in-unknown-field"}


def make_validator(is_draft_07):
    """The row's schema under the newest draft that this jsonschema knows."""
    if hasattr(jsonschema, "Draft202012Validator") and not is_draft_07:
        validator, path = jsonschema.Draft202012Validator, "1.0/corpus-row.schema.json"
    else:
        validator, path = jsonschema.Draft7Validator, "1.0/draft-07/corpus-row.schema.json"
    schema = json.loads((SCHEMAS / path).read_text("utf-8"))
    validator.check_schema(schema)
    return validator(schema), path


def make_document_validator(name):
    """Another schema of the contract, with all those that it refers to."""
    schemas = [json.loads(path.read_text("utf-8")) for path in sorted((SCHEMAS / "1.0").glob("*.schema.json"))]
    store = {schema["$id"]: schema for schema in schemas}
    schema = json.loads((SCHEMAS / f"1.0/{name}.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema, resolver=jsonschema.RefResolver.from_schema(schema, store=store))


def escape(key):
    return str(key).replace("~", "~0").replace("/", "~1")


def violations_of(validator, instance):
    """What jsonschema finds, as the vectors spell it."""
    return violations_in(validator.iter_errors(instance))


def violations_in(errors):
    """The errors, and those of the branches of a choice."""
    found = set()
    for error in errors:
        if error.validator == "anyOf":
            found |= violations_in(error.context)
        place = "".join("/" + escape(key) for key in error.absolute_path)
        code = CODE_BY_KEYWORD[error.validator]
        if error.validator == "required":
            keys = [key for key in error.validator_value if key not in error.instance]
        elif error.validator == "additionalProperties":
            keys = [key for key in error.instance if key not in error.schema["properties"]]
        else:
            found.add((code, place))
            continue
        found.update((code, place + "/" + escape(key)) for key in keys)
    return found


def read_plainly(validator, content):
    """Reads a file of rows as most trainers do, and says what strikes such a reader."""
    found = set()
    seen = set()
    lines = content.split(b"\n")
    last = lines.pop()
    if last:
        lines.append(last)
        found.add((len(lines), "LINE_UNTERMINATED", ""))
    if not lines:
        found.add((None, "FILE_TOO_SHORT", ""))
    for number, line in enumerate(lines, start=1):
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            found.add((number, "LINE_NOT_UTF8", ""))
            continue
        if text.startswith("\ufeff"):
            found.add((number, "LINE_BOM", ""))
            continue
        if not text.strip():
            found.add((number, "LINE_BLANK", ""))
            continue
        try:
            row = json.loads(text)
            violations = violations_of(validator, row)
        except (ValueError, RecursionError):
            found.add((number, "LINE_NOT_JSON", ""))
            continue
        found.update((number, code, place) for code, place in violations)
        if violations:
            continue
        if row["src_sha256"] in seen:
            found.add((number, "ROW_REPEATED", "/src_sha256"))
        seen.add(row["src_sha256"])
    return found


def describe(violations):
    return ", ".join(sorted(map(str, violations))) or "nothing"


class Comparison:
    """Holds what Python finds against what the vectors say, and against the table of known differences."""

    def __init__(self, known):
        self.known = known
        self.count = 0
        self.differences = []
        self.surprises = []
        self.unseen = set(known) - SOMETIMES

    def compare(self, name, expected, found):
        self.count += 1
        if found == expected:
            return
        reason, accepted = self.known.get(name, (None, None))
        if accepted == found:
            self.unseen.discard(name)
            self.differences.append(f"{name}: {reason}")
        else:
            self.surprises.append(f"{name}: expected {describe(expected)}, found {describe(found)}")

    def finish(self, what, is_listing):
        self.surprises += [f"{name}: listed as a difference, but there is none" for name in sorted(self.unseen)]
        print(f"{what}: {self.count} vectors, {len(self.differences)} known differences, {len(self.surprises)} others")
        for line in self.differences if is_listing else []:
            print(f"  known: {line}")
        for line in self.surprises:
            print(f"  UNEXPECTED: {line}")
        return self.count > 0 and not self.surprises


def check_instances(validator, name, known):
    comparison = Comparison(known)
    for path in sorted((VECTORS / name).glob("*/*.json")):
        vector = json.loads(path.read_text("utf-8"))
        expected = {(item["code"], item["pointer"]) for item in vector.get("violations", [])}
        comparison.compare(f"{path.parent.name}/{path.stem}", expected, violations_of(validator, vector["instance"]))
    return comparison


def check_files(validator):
    comparison = Comparison(KNOWN_FILES)
    for path in sorted((VECTORS / "jsonl").glob("*/*.jsonl")):
        vector = json.loads(path.with_suffix(".expected.json").read_text("utf-8"))
        expected = {(item["line"], item["code"], item["pointer"]) for item in vector["violations"]}
        comparison.compare(f"{path.parent.name}/{path.stem}", expected, read_plainly(validator, path.read_bytes()))
    return comparison


def main():
    parser = argparse.ArgumentParser(description="Run the test vectors of the row with Python's jsonschema.")
    parser.add_argument("--list", action="store_true", help="print the known differences")
    parser.add_argument("--draft-07", action="store_true", help="use the draft-07 copy of the schema")
    options = parser.parse_args()
    validator, path = make_validator(options.draft_07)
    print(f"{type(validator).__name__} with {path}")
    is_good = [
        check_instances(validator, "corpus-row", KNOWN_INSTANCES).finish("corpus-row", options.list),
        check_files(validator).finish("jsonl, read plainly", options.list),
    ]
    if hasattr(jsonschema, "Draft202012Validator") and not options.draft_07:
        documents = sorted(path.name[: -len(".schema.json")] for path in (SCHEMAS / "1.0").glob("*.schema.json"))
        for name in documents:
            if name != "corpus-row":
                is_good.append(check_instances(make_document_validator(name), name, {}).finish(name, options.list))
    return 0 if all(is_good) else 1


if __name__ == "__main__":
    sys.exit(main())
