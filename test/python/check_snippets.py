"""Runs the commands and the Python of docs/trainers.md as they stand on the page, on the sample corpus and invented rows.

The commands are those of the built program; ingesting the sample needs an ffprobe, which FFPROBE_BIN may name.
"""

import contextlib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NODE = ROOT / "node_modules/.bin/node"
PAGE = ROOT / "docs/trainers.md"


def read_blocks(language):
    return re.findall(rf"^```{language}\n(.*?)^```", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)


def make_command(folder):
    """`konvid-ingest` as the page calls it."""
    path = folder / "bin/konvid-ingest"
    path.parent.mkdir()
    path.write_text(f"#!/bin/sh\nexec '{NODE}' '{ROOT}/dist/cli.mjs' \"$@\"\n", "utf-8")
    path.chmod(0o755)
    ffprobe = os.environ.get("FFPROBE_BIN", "/usr/bin/ffprobe")
    return {"PATH": f"{path.parent}:/usr/bin:/bin", "FFPROBE_BIN": ffprobe}


def invent_lsvq(folder):
    """Eight clips on the scale of 0..100, none of which is a video, and one of which stands there twice."""
    (folder / "yfcc-batch1").mkdir(parents=True)
    rows = []
    for index in [*range(8), 0]:
        content = f"clip {index}".encode("ascii")
        (folder / f"yfcc-batch1/{index}.mp4").write_bytes(content)
        row = {
            "src": f"yfcc-batch1/{index}.mp4",
            "src_sha256": hashlib.sha256(content).hexdigest(),
            "src_size_bytes": len(content),
            "width": 640,
            "height": 360,
            "framerate": 25.0,
            "duration_s": 8.0,
            "pix_fmt": "yuv420p",
            "encoder_upstream": "h264",
            "mos": 12.5 * index,
            "mos_std_dev": 0.0,
            "n_ratings": 0,
            "corpus": "lsvq",
            "corpus_version": "lsvq-2021",
            "ingested_at_utc": "2026-05-08T12:00:00+00:00",
        }
        rows.append(json.dumps(row))
    return "".join(f"{row}\n" for row in rows)


def lay_out(folder, environment):
    """What the page takes for granted: two corpora with their rows and clips."""
    sample = ROOT / "sample/konvid-1k"
    arguments = ["ingest", "--corpus-dir", sample, "--output", folder / "konvid_1k.jsonl"]
    subprocess.run(["konvid-ingest", *map(str, arguments)], env=environment, check=True)
    clips = folder / "clips"
    shutil.copytree(sample / "KoNViD_1k_videos", clips / "konvid-1k")
    (folder / "lsvq.jsonl").write_text(invent_lsvq(clips / "lsvq"), "utf-8")


def expect(is_true, what):
    if not is_true:
        raise SystemExit(f"docs/trainers.md: {what}")


def check_page(names):
    """Looks at what the page's code has made."""
    frame, training, testing = names["frame"], names["training"], names["testing"]
    expect(sorted(frame["corpus"].value_counts().items()) == [("konvid-1k", 12), ("lsvq", 8)], "wrong rows")
    expect(len(training) + len(testing) == len(frame), "sets that don't add up")
    expect(not names["train"] & names["test"], "clips on both sides")
    expect(frame["mos_std_dev"].isna().all(), "an unknown deviation is not missing")
    row = frame.iloc[0]
    expect(row["mos"] == (row["mos_native"] - 1) * 25, "wrong scale")
    score = sum(float(score) for _, score in training) + sum(float(score) for _, score in testing)
    expect(abs(score - frame["mos"].sum() / 100) < 1e-5, "scores of the data sets aren't those of the rows")


def expect_refusal(read_rows, text, what):
    """A file that the plain reader would take, whose manifest fits, is refused for what stands in it."""
    Path("bad.jsonl").write_text(text, "utf-8")
    digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
    Path("bad.manifest.json").write_text(json.dumps({"jsonl": {"sha256": digest}}), "utf-8")
    try:
        read_rows("bad.jsonl", "bad.manifest.json", "unified-row.schema.json")
    except ValueError:
        return
    raise SystemExit(f"docs/trainers.md: read_rows takes {what}")


def check_refusals(read_rows):
    """What `read_rows` must not take."""
    lines = Path("unified.jsonl").read_text("utf-8").split("\n")
    expect_refusal(read_rows, lines[0].replace('{"src"', '{"src":"a","src"') + "\n", "a key twice")
    expect_refusal(read_rows, re.sub(r'"mos":[0-9.]+', '"mos":NaN', lines[0]) + "\n", "NaN")
    expect_refusal(read_rows, re.sub(r'"mos":[0-9.]+', '"mos":101.0', lines[0]) + "\n", "a score beyond the scale")
    Path("cut.jsonl").write_text("\n".join(lines[1:]), "utf-8")
    try:
        read_rows("cut.jsonl", "unified.manifest.json", "unified-row.schema.json")
    except ValueError:
        return
    raise SystemExit("docs/trainers.md: read_rows takes a file that its manifest doesn't know")


def main():
    commands, blocks = read_blocks("sh"), read_blocks("python")
    expect(len(commands) == 2 and len(blocks) >= 6, f"{len(commands)} blocks of commands and {len(blocks)} of Python")
    with tempfile.TemporaryDirectory(prefix="konvid-ingest-snippets-") as name, contextlib.ExitStack() as stack:
        folder = Path(name)
        environment = make_command(folder)
        stack.callback(os.chdir, os.getcwd())
        os.chdir(folder)
        os.environ["PATH"] = environment["PATH"]
        lay_out(folder, environment)
        for block in commands:
            subprocess.run(["sh", "-e", "-c", block], env=environment, check=True)
        names = {}
        for block in blocks:
            exec(compile(block, str(PAGE), "exec"), names)
        check_page(names)
        check_refusals(names["read_rows"])
    print(f"docs/trainers.md: {len(commands)} blocks of commands and {len(blocks)} of Python run as they stand")
    return 0


if __name__ == "__main__":
    sys.exit(main())
