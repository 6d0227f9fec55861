"""The command line: what it prints, its exit codes, and one line for everything that is wrong."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from fundextract import FundingEvent
from fundextract.cli import main
from fundextract.models import Deal

ARTICLES = Path(__file__).parents[1] / "corpus" / "articles"
PLAIN = "Larkspur raises $25M Series B led by Harbour Capital"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(PLAIN, encoding="utf-8")
    return path


def program(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "fundextract.cli", *arguments],
        input=stdin,
        capture_output=True,
        timeout=120,
        env={**os.environ, **environment},
    )


def one_line(err: str) -> bool:
    return err.startswith("fundextract: ") and err.count("\n") == 1 and "Traceback" not in err


def test_extract_json_lines(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(story)]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    event = FundingEvent.model_validate_json(line)
    assert (event.company, str(event.amount), event.article_id) == ("Larkspur", "USD 25,000,000", "story.txt")
    assert all(PLAIN[slice(*item.span)] == item.words for item in event.evidence)


def test_extract_json_and_csv(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", str(story), "--format", "json"]) == 0
    (event,) = json.loads(capsys.readouterr().out)
    assert event["company"] == "Larkspur"
    assert main(["extract", str(story), "-f", "csv"]) == 0
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert (row["company"], row["amount"], row["currency"]) == ("Larkspur", "25000000", "USD")
    assert (row["round"], row["lead_investors"], row["articles"]) == (
        "series_b",
        "Harbour Capital",
        "story.txt",
    )


def test_extract_table_and_text(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for form in ("table", "text"):
        assert main(["extract", str(story), "--format", form]) == 0
        out = capsys.readouterr().out
        assert "Larkspur" in out and "25,000,000" in out and "Harbour Capital" in out


def test_nothing_found_is_no_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.txt"
    path.write_text("It rained all day.")
    for form in ("jsonl", "csv", "json", "table"):
        assert main(["extract", str(path), "-f", form]) == 0
        out, err = capsys.readouterr()
        assert err == ""
        if form == "json":
            assert json.loads(out) == []


def test_an_unreadable_record_is_told_and_the_rest_is_read(
    story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = str(story.parent / "no.md")
    assert main(["extract", missing, str(story)]) == 1
    out, err = capsys.readouterr()
    assert one_line(err) and f"{missing}: no such file or folder" in err
    assert len(out.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["extract"],
        ["extract", "a.md", "--format", "xml"],
        ["extract", "a.md", "--lang", "xx"],
        ["explain"],
        ["explain", "a", "--published", "soon"],
        ["check", "xx"],
        ["sample", "xx"],
        ["sample", "en", "-n", "0"],
        ["new-language", "nowhere-at-all"],
        ["extract", "a.md", "--no-such-option"],
    ],
)
def test_wrong_usage_is_one_line_and_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == "" and one_line(err), err


@pytest.mark.parametrize(
    "command", ["", "extract", "reconcile", "explain", "languages", "check", "new-language", "sample"]
)
def test_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*command.split(), "--help"]) == 0
    out = capsys.readouterr().out
    assert "Usage" in out
    assert "fundextract " in out
    assert command == "languages" or "Examples" in out


def test_no_command_prints_help_and_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "reconcile" in capsys.readouterr().out


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("fundextract ")


def test_explain(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", PLAIN]) == 0
    out = capsys.readouterr().out
    assert "Larkspur" in out and "en.yaml:" in out


def test_explain_a_refusal(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "After its funding round, Larkspur's revenue rose to $40 million"]) == 0
    assert "revenue" in capsys.readouterr().out


def test_explain_takes_the_outlet(capsys: pytest.CaptureFixture[str]) -> None:
    text = "Lanyue raises 2.5 billion yuan ($468.9 million)"
    assert main(["explain", text, "--publisher", "news.example.sg", "--published", "2023-10-20"]) == 0
    assert "SGD 468,900,000" in capsys.readouterr().out


def test_languages(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["languages"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert {"en  English", "it  Italian", "zh  Chinese"} <= set(lines)


def test_reconcile(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["reconcile", str(ARTICLES), "--format", "jsonl"]) == 0
    deals = [Deal.model_validate_json(line) for line in capsys.readouterr().out.splitlines()]
    told = {(deal.company, deal.status): deal for deal in deals}
    assert set(told) == {("Zhipu", "closed"), ("Baichuan", "closed"), ("Baichuan", "historical")}
    zhipu, baichuan, angel = (
        told["Zhipu", "closed"],
        told["Baichuan", "closed"],
        told["Baichuan", "historical"],
    )
    amounts = {str(money) for money in (zhipu.amount, *zhipu.amount_restated)}
    assert {"USD 342,000,000", "CNY 2,500,000,000"} <= amounts
    claims = {claim.agreement for claim in zhipu.resolutions["amount"].claims}
    assert {"rounding", "currency_ambiguity"} <= claims
    assert set(zhipu.participants) == {"Alibaba", "Tencent", "Ant Group"} and len(zhipu.articles) == 6
    assert (str(baichuan.amount), str(angel.amount)) == ("USD 300,000,000", "USD 50,000,000")
    assert str(angel.round) == "angel" and [link.deal_id for link in baichuan.links] == [angel.id]
    for form in ("text", "table", "csv"):
        assert main(["reconcile", str(ARTICLES), "--format", form]) == 0
        assert "Zhipu" in capsys.readouterr().out


def test_check_one_language(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "en"])
    assert capsys.readouterr().out.startswith("en: ")


def test_check_a_wrong_pack(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "xx.yaml").write_text("language: xx\nname: X\ncues:\n  raize: a\n")
    assert main(["check", "xx", "--packs", str(tmp_path), "--corpus", str(tmp_path)]) == 1
    out = capsys.readouterr().out
    assert "xx.yaml:4: unknown key 'cues.raize' (did you mean 'raise'?)" in out


def test_new_language_writes_two_files_that_load(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new-language", "sw", "--into", str(tmp_path)]) == 0
    pack, corpus = tmp_path / "sw.yaml", tmp_path / "corpus" / "sw.yaml"
    assert "name: Swahili" in pack.read_text() and corpus.is_file()
    capsys.readouterr()
    assert main(["check", "sw", "--packs", str(tmp_path), "--corpus", str(tmp_path / "corpus")]) == 0
    assert capsys.readouterr().out.startswith("sw: ok")
    before = pack.read_text()
    assert main(["new-language", "sw", "--into", str(tmp_path)]) == 1
    assert one_line(capsys.readouterr().err) and pack.read_text() == before


def test_sample_is_the_same_for_the_same_seed(capsys: pytest.CaptureFixture[str]) -> None:
    outputs = set()
    for _ in range(2):
        assert main(["sample", "en", "-n", "5", "--seed", "7"]) == 0
        outputs.add(capsys.readouterr().out)
    (output,) = outputs
    assert len(output.splitlines()) == 5


def test_sample_of_an_empty_pack(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "sw.yaml").write_text("language: sw\nname: Swahili\n")
    assert main(["sample", "sw", "--packs", str(tmp_path)]) == 1
    assert one_line(capsys.readouterr().err)


def test_standard_input_of_every_kind() -> None:
    for stdin in (
        PLAIN.encode(),
        json.dumps({"title": PLAIN}).encode(),
        f"---\ntitle: {PLAIN}\n---\n".encode(),
    ):
        done = program("extract", "-", stdin=stdin)
        assert (done.returncode, done.stderr) == (0, b"")
        assert json.loads(done.stdout)["company"] == "Larkspur"
    done = program("extract", "-", "--lines", "-f", "csv", stdin=f"{PLAIN}\nRedpine raises $5M\n".encode())
    assert [row.split(",")[0] for row in done.stdout.decode().splitlines()] == [
        "company",
        "Larkspur",
        "Redpine",
    ]


@pytest.mark.parametrize(
    "stdin",
    [b"", b"\xff\xfe\x00", b"\x00" * 100, b"---\na: [\n---\n", b"{" * 10_000],
    ids=["empty", "utf-16", "zeros", "yaml", "json"],
)
def test_bad_input_is_never_a_traceback(stdin: bytes) -> None:
    for command in ("extract", "reconcile"):
        done = program(command, "-", stdin=stdin)
        assert b"Traceback" not in done.stderr and done.returncode in (0, 1)
    done = program("explain", "-", stdin=stdin)
    assert b"Traceback" not in done.stderr and done.returncode == 0


def test_a_closed_pipe_is_quiet(tmp_path: Path) -> None:
    path = tmp_path / "f.txt"
    path.write_text(f"{PLAIN}\n" * 2000)
    running = subprocess.Popen(
        [sys.executable, "-m", "fundextract.cli", "extract", str(path), "--lines", "-f", "jsonl"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert running.stdout is not None and running.stderr is not None
    running.stdout.readline()
    running.stdout.close()
    assert running.stderr.read() == b""
    running.stderr.close()
    assert running.wait(timeout=60) == 0


def test_any_script_is_printed_whatever_the_locale() -> None:
    done = program(
        "explain", "云岚科技完成5000万元A轮融资", LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii"
    )
    assert done.returncode == 0 and "云岚科技" in done.stdout.decode("utf-8")


def test_without_the_extra_one_line_says_what_to_install() -> None:
    blocked = "import sys; sys.modules['typer'] = None\n"
    blocked += "from fundextract.cli import main; sys.exit(main(['languages']))"
    done = subprocess.run([sys.executable, "-c", blocked], capture_output=True, timeout=60)
    assert done.returncode == 2
    assert done.stderr.decode() == (
        "fundextract: the command line needs typer; install it with: pip install 'fundextract[cli]'\n"
    )
