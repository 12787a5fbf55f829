"""Runs the test vectors as a Python trainer would, with nothing but jsonschema.

Usage: check_vectors.py [--list] [--draft-07]

Instances are validated by the 2020-12 schema, or by its draft-07 copy where jsonschema is too old for 2020-12 or
--draft-07 asks for it. Files are read by the plain reader that most trainers have: json.loads of each line, then the
schema. Where Python judges otherwise than the vectors, KNOWN lists the difference. Any other difference, and a listed
one that isn't there, gives exit code 1. --list prints the differences.
"""

import argparse
import json
import sys
from pathlib import Path

import jsonschema

try:
    import referencing
except ImportError:  # jsonschema before 4.18 has a resolver of its own
    referencing = None

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
LAST_ONLY = "json.loads keeps the last of two equal keys without a word (object_pairs_hook shows both)"
LENIENT = "json.loads accepts what JSON doesn't have (parse_constant refuses it)"
SURROGATE = "json.loads makes text of it that can't be encoded"
DEEP = "json.loads runs out of stack (RecursionError, which is no ValueError: catch both)"
BLANKS = "json.loads takes CR for white space: look at the bytes"

# What Python finds instead, by the name of the vector; an empty set where it accepts.
KNOWN = {
    "sha256-newline-at-end": (DOLLAR, {("FIELD_LENGTH", "/src_sha256")}),
    "instant-newline-at-end": (DOLLAR, {("FIELD_LENGTH", "/ingested_at_utc")}),
    "duplicate-key-other-value": (LAST_ONLY, set()),
    "duplicate-key-same-value": (LAST_ONLY, set()),
    "duplicate-key-escaped": (LAST_ONLY, set()),
    "duplicate-key-first-invalid": (LAST_ONLY, set()),
    "number-nan": (LENIENT + "; NaN is neither below nor above any limit", set()),
    "number-infinity": (LENIENT, {("FIELD_RANGE", "/mos")}),
    "number-minus-infinity": (LENIENT, {("FIELD_RANGE", "/mos")}),
    "lone-surrogate": (SURROGATE, set()),
    "swapped-surrogates": (SURROGATE, set()),
    "carriage-return": (BLANKS, set()),
    "carriage-return-again": (BLANKS, set()),
    "line-too-long": ("a plain reader has no limit", set()),
    "deep-nesting-in-field": (DEEP, {("LINE_NOT_JSON", "")}),
    "deep-nesting-in-unknown-field": (DEEP, {("LINE_NOT_JSON", "")}),
}

# Differences that only some versions of Python have.
SOMETIMES = {"deep-nesting-in-field", "deep-nesting-in-unknown-field"}


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
    if referencing is None:
        resolver = jsonschema.RefResolver.from_schema(schema, store=store)
        return jsonschema.Draft202012Validator(schema, resolver=resolver)
    resources = [(key, referencing.Resource.from_contents(value)) for key, value in store.items()]
    return jsonschema.Draft202012Validator(schema, registry=referencing.Registry().with_resources(resources))


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
    """Reads a file of rows as most trainers do. Returns (line, code, pointer) of all that such a reader notices."""
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


def read_groups(name):
    return json.loads((VECTORS / f"{name}.json").read_text("utf-8"))


def expected_of(test):
    return {(item["code"], item["pointer"]) for item in test.get("violations", [])}


def judge_instances(validator, name):
    """(name, expected, found) of each vector of a schema."""
    for group in read_groups(name):
        for test in group["tests"]:
            yield test["name"], expected_of(test), violations_of(validator, test["data"])


def judge_files(validator):
    """(name, expected, found) of each line of the files, and of what Python finds elsewhere in them."""
    for group in read_groups("jsonl"):
        found = read_plainly(validator, (VECTORS / group["file"]).read_bytes())
        for test in group["tests"]:
            here = {item for item in found if item[0] == test["line"]}
            found -= here
            yield test["name"], expected_of(test), {item[1:] for item in here}
        yield f"{group['file']}, other lines", set(), found


def compare(what, judged, is_listing):
    """Prints the differences. Returns whether all of them are known, and all known ones of these vectors are there."""
    count = 0
    differences, surprises = [], []
    for name, expected, found in judged:
        count += 1
        reason, instead = KNOWN.get(name, (None, None))
        if instead is not None and found == instead:
            differences.append(f"{name}: {reason}")
        elif found != expected:
            surprises.append(f"{name}: expected {describe(expected)}, found {describe(found)}")
        elif instead is not None and name not in SOMETIMES:
            surprises.append(f"{name}: listed as a difference, but there is none")
    print(f"{what}: {count} vectors, {len(differences)} known differences, {len(surprises)} others")
    for line in differences if is_listing else []:
        print(f"  known: {line}")
    for line in surprises:
        print(f"  UNEXPECTED: {line}")
    return count > 0 and not surprises


def describe(violations):
    return ", ".join(sorted(map(str, violations))) or "nothing"


def main():
    parser = argparse.ArgumentParser(description="Run the test vectors of the row with Python's jsonschema.")
    parser.add_argument("--list", action="store_true", help="print the known differences")
    parser.add_argument("--draft-07", action="store_true", help="use the draft-07 copy of the schema")
    options = parser.parse_args()
    validator, path = make_validator(options.draft_07)
    print(f"{type(validator).__name__} with {path}")
    is_good = [
        compare("corpus-row", judge_instances(validator, "corpus-row"), options.list),
        compare("jsonl, read plainly", judge_files(validator), options.list),
    ]
    if hasattr(jsonschema, "Draft202012Validator") and not options.draft_07:
        documents = sorted(path.name[: -len(".schema.json")] for path in (SCHEMAS / "1.0").glob("*.schema.json"))
        for name in documents:
            if name != "corpus-row":
                is_good.append(compare(name, judge_instances(make_document_validator(name), name), options.list))
    return 0 if all(is_good) else 1


if __name__ == "__main__":
    sys.exit(main())
