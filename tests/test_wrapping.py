"""Lines that an editor wrapped: which of them are one paragraph."""

from textwrap import wrap

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.documents import read_document

PROSE = (
    "The port of Ashby was shut for nine days after a crane fell on the quay, and ships were sent to Hull. Its owner said that "
    "the loss came to 12 million pounds in all. The council has asked for a report by the end of May, and three engineers are "
    "at work on it. Nobody was hurt when it fell. The crane had been checked in the week before, a spokesman said, and no fault "
    "had been found in it. Two more of its kind stand at the mouth of the river, where work went on."
)
WORDS = st.lists(st.sampled_from([word for word in PROSE.split() if word.islower()]), min_size=120, max_size=200)


def blocks(text: str) -> list[str]:
    return [" ".join(block.span.of(text).split()) for block in read_document(text).blocks]


@given(WORDS, st.integers(50, 100))
def test_a_wrapped_paragraph_is_one(words: list[str], width: int) -> None:
    prose = "So it was: " + " ".join(word.strip(".,") for word in words) + "."
    assert blocks("\n".join(wrap(prose, width, break_on_hyphens=False))) == [prose]


def test_a_footer_or_a_line_cut_short_does_not_part_what_the_rest_of_the_text_joins() -> None:
    lines = wrap(PROSE, 62)
    parted = lines[1].split()
    lines[1:2] = [" ".join(parted[:4]), " ".join(parted[4:])]  # one break too many
    text = "\n".join([*lines, "Ends"])
    assert blocks(text) == [PROSE, "Ends"]


def test_lines_of_a_list_are_not_joined() -> None:
    lines = [
        f"{name} Street: open from Monday to Friday, shut on days of rest" for name in ("Ann", "Castle", "River", "Old")
    ]
    assert blocks("\n".join(lines * 3)) == lines * 3
