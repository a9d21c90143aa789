import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.data.dataset import Dataset
from core.data.import_samples import parse_pairs, read_csv
from core.files import text_files
from core.storage.source import Source
from gui.words.wording import word
from tests.core.problems import problem_of


def written(tmp_path, text):
    path = tmp_path / "data.csv"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_reading_a_csv(tmp_path):
    path = written(tmp_path, "x,y\n1,2\n\n-3.5,1e3\n")
    assert read_csv(path) == Dataset((1.0, -3.5), (2.0, 1000.0))


def test_blank_lines_before_the_header_are_passed_over(tmp_path):
    assert read_csv(written(tmp_path, "\n , \r\nx,y\n\n1,2\n")) == Dataset((1.0,), (2.0,))


def test_other_columns_a_mark_and_windows_line_ends_are_no_trouble(tmp_path):
    path = written(tmp_path, "\ufeffname, y ,x\r\na,2,1\r\n")
    assert read_csv(path) == Dataset((1.0,), (2.0,))


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ("", "csv.empty", None),
        ("\n", "csv.empty", None),
        (" , \n\n", "csv.empty", None),
        ("1,2\n3,4\n", "csv.header", 1),
        ("a,b\n3,4\n", "csv.header", 1),
        ("x;y\n3;4\n", "csv.header", 1),
        ("\n \nx,x,y\n3,4,5\n", "csv.header", 3),
        ("x,y\n", "csv.no_rows", None),
        ("x,y\n1,2\n3\n", "csv.columns", 3),
        ("x,y\n1,2,3\n", "csv.columns", 2),
        ("x,y\n1,two\n", "csv.cell", 2),
        ("x,y\n1,nan\n", "csv.cell", 2),
        ("x,y\n1,2\ninf,2\n", "csv.cell", 3),
        ("x,y\n1,1e999\n", "csv.cell", 2),
        ("x,y\n1,\n", "csv.cell", 2),
        ("x,y\n1_0,2\n", "csv.cell", 2),
        ('x,y\n"1,2\n', "csv.broken", 2),
        (b"x,y\n\xff\xfe\n", "file.not_text", None),
        (b"x,y\n1,\x00\n", "file.not_text", None),
    ],
)
def test_a_bad_csv_is_named_with_its_line(tmp_path, text, key, line):
    message = problem_of(read_csv, written(tmp_path, text))
    assert message.key == key
    assert message.values.get("line") == line


ROWS = "1,2\n-3.5,1e3\n0,.5\n"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("x,y\n" + ROWS * 400, 1200),
        ("y,name,x\n" + "2,a,1\n" * 1200, 1200),
        ("x,y\n" + ROWS * 200 + '\n"1",2\n' + ROWS * 200, 1201),
        ('name,x,y\n"' + "\n" * 700 + '",1,2\n' + "b,1,2\n" * 700, 701),
        ("x,y\n" + ROWS * 400 + "\n", 1200),
        ("x,y\n" + ROWS * 200 + " 1 ,0e5\n" + ROWS * 200, 1201),
    ],
)
def test_blocks_of_plain_numbers_are_read_as_line_by_line(tmp_path, monkeypatch, text, rows):
    path = written(tmp_path, text)
    fast = read_csv(path)
    monkeypatch.setattr("core.data.import_samples._LONGEST_PLAIN", 0)
    assert len(fast) == rows
    assert fast == read_csv(path)


@pytest.mark.parametrize(
    ("bad", "key"),
    [
        ("1_0,2", "csv.cell"),
        ("1,two", "csv.cell"),
        ("1,1e999", "csv.cell"),
        ("1,1e-999", "csv.cell"),
        ("1,", "csv.cell"),
        ("1 2,3", "csv.cell"),
        ("3", "csv.columns"),
        ("1,2,3", "csv.columns"),
        ('"1,2', "csv.broken"),
    ],
)
def test_a_bad_line_among_many_is_named(tmp_path, bad, key):
    message = problem_of(read_csv, written(tmp_path, "x,y\n" + ROWS * 400 + bad))
    assert (message.key, message.values["line"]) == (key, 1202)


def test_a_csv_has_its_limit(tmp_path, monkeypatch):
    monkeypatch.setattr("core.data.import_samples.MOST_SAMPLES", 1200)
    assert len(read_csv(written(tmp_path, "x,y\n" + ROWS * 400))) == 1200
    path = written(tmp_path, "x,y\n" + ROWS * 400 + "1,2\n")
    assert problem_of(read_csv, path).key == "csv.too_many"


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path):
    assert problem_of(read_csv, tmp_path / "none.csv").key == "file.missing"
    assert problem_of(read_csv, tmp_path).key == "file.is_folder"


def test_a_file_too_large_is_refused_unread(tmp_path):
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(text_files.MOST_BYTES + 1)  # a hole: it takes no room
    assert problem_of(read_csv, path).key == "file.too_large"
    path = written(tmp_path, "x,y\n1,2\n")
    assert text_files.read_text(path, most=8) == "x,y\n1,2\n"
    assert problem_of(text_files.read_text, path, most=7).values["megabytes"] == 0


def test_a_cell_with_very_many_spaces_is_no_trouble(tmp_path):
    path = written(tmp_path, f"x,y\n1,2{' ' * 120_000}3\n")
    assert problem_of(read_csv, path).key == "csv.cell"


PAIRS = Dataset((1.5, -2.0), (3.0, 4.0))


@pytest.mark.parametrize(
    "text",
    [
        "1.5\t3\n-2\t4",
        "1,5\t3,0\r\n-2\t4\r\n",
        "x\ty\n1.5\t3\n-2\t4\n",
        "Zeit (s)\tWeg (m)\n1,5\t3,0\n-2,0\t4,0\n",
        "1,5;3,0\n-2;4",
        "1.5; 3.0\n-2; 4",
        "1.5,3\n-2,4",
        "1.5, 3.0\n-2, 4.0",
        "1.5 , 3.0\n-2 , 4.0",
        "in, out\n1.5,3\n-2,4",
        "1.5 3\n-2 4",
        "  1,5    3,0 \n\n\n -2    4\n",
        "x y\n1,5 3,0\n−2,0 4,0",
        "y\tx\n3\t1.5\n4\t-2",
        "Y, X\n3,1.5\n4,-2",
        "\n \n\t\n1.5\t3\n\t\n-2\t4",
    ],
)
def test_pasted_columns(text):
    assert parse_pairs(text) == PAIRS


def test_a_lone_comma_separates():
    assert parse_pairs("1,5") == Dataset((1.0,), (5.0,))
    assert parse_pairs("1,5 3") == Dataset((1.5,), (3.0,))


def surely(value):
    """Write a number so that its point stands before decimals for sure."""
    return f"{value!r}0000" if "e" not in repr(value) else repr(value)


@given(
    st.lists(st.tuples(st.floats(-1e9, 1e9), st.floats(-1e9, 1e9)), min_size=1, max_size=9),
    st.sampled_from(["\t", ";", " ", ","]),
    st.booleans(),
)
@example([(1.25, 1.25)], "\t", False)  # noqa: FBT003
def test_pairs_come_back_as_they_were_written(pairs, separator, comma):
    text = "\n".join(f"{surely(x)}{separator}{surely(y)}" for x, y in pairs)
    if comma and separator != ",":
        text = text.replace(".", ",")
    read = parse_pairs(text)
    assert list(zip(read.x, read.y, strict=True)) == pairs


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ("", "paste.empty", None),
        (" \n\n", "paste.empty", None),
        ("x\ty\n", "paste.empty", None),
        ("1\t2\n3\n", "paste.columns", 2),
        ("1\t2\t3\n", "paste.columns", 1),
        ("5\n6\n", "paste.columns", 1),
        ("1,5, 3,0\n", "paste.columns", 1),
        ("1\t2\n3;4\n", "paste.columns", 2),
        ("1\t2\n\n3\tfour\n", "paste.cell", 3),
        ("x\ty\na\tb\n1\t2\n", "paste.cell", 2),
        ("x\t2\n1\t2\n", "paste.cell", 1),
        ("1x\t2y\n1\t2\n", "paste.cell", 1),
        ("1\t\n", "paste.cell", 1),
        ("nan\tinf\n", "paste.cell", 1),
        ("1\t1e999\n", "paste.cell", 1),
        ("1.000,5;2\n", "paste.cell", 1),
    ],
)
def test_a_bad_paste_is_named_with_its_line(text, key, line):
    message = problem_of(parse_pairs, text)
    assert message.key == key
    assert message.values.get("line") == line


@pytest.mark.parametrize(
    ("text", "line", "number", "decimal", "whole"),
    [
        ("950\t1,900\n1,200\t2,400\n", 1, "1,900", "1,9000", "1900"),
        ("x\ty\n1\t2\n3\t1.900\n", 3, "1.900", "1.9000", "1900"),
        ("1.5\t3\n−1,900\t2\n", 2, "−1,900", "-1,9000", "-1900"),
        ("0,5;3\n2;12.345\n", 2, "12.345", "12.3450", "12345"),
        ("1,200 2,400\n", 1, "1,200", "1,2000", "1200"),
        ("1.234\t2.468\n3.702\t4.936\n", 1, "1.234", "1.2340", "1234"),
    ],
)
def test_a_number_with_two_readings_is_refused_with_both(text, line, number, decimal, whole):
    message = problem_of(parse_pairs, text)
    assert (message.key, message.values["line"]) == ("paste.cell", line)
    reason = message.values["reason"]
    assert reason.key == "number.two_readings"
    assert dict(reason.values) == {"text": number, "decimal": decimal, "whole": whole}
    assert f"can be read as {decimal} or as {whole};" in word(message)


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("1.234\t2.468\n1.5\t3\n", Dataset((1.234, 1.5), (2.468, 3.0))),
        ("1,900;0,950\n", Dataset((1.9,), (0.95,))),
        ("1.2340\t2.468\n", Dataset((1.234,), (2.468,))),
        ("1900.000\t2.468\n", Dataset((1900.0,), (2.468,))),
        ("1.234e0 2.468\n", Dataset((1.234,), (2.468,))),
        ("1.234,2.468\n", Dataset((1.234,), (2.468,))),  # where a comma separates, a point is one
        ("1\N{NARROW NO-BREAK SPACE}900\t3\xa0800\n", Dataset((1900.0,), (3800.0,))),
    ],
)
def test_another_number_shows_what_a_mark_means(text, pairs):
    assert parse_pairs(text) == pairs


def test_a_paste_has_its_limits(monkeypatch):
    monkeypatch.setattr("core.data.import_samples.MOST_SAMPLES", 3)
    assert len(parse_pairs("x y\n" + "1 2\n" * 3)) == 3
    assert problem_of(parse_pairs, "x y\n" + "1 2\n" * 4).key == "paste.too_many"
    assert problem_of(parse_pairs, "1 2\n" * 9).key == "paste.too_many"
    monkeypatch.setattr("core.data.import_samples.MOST_BYTES", 10)
    assert problem_of(parse_pairs, "1 2\n" * 3).key == "paste.too_large"


def test_the_file_that_a_start_names_is_read_once(tmp_path):
    """To see that it is right, and then to open the window."""
    path = tmp_path / "a.csv"
    path.write_text("x,y\n1,2\n")
    source = Source(data=str(path))
    first = source.experiment()
    path.unlink()
    assert source.experiment() is first
