"""Why a claim is what it is: for each part of it the words that made it, and what else was considered."""

from collections.abc import Iterator

from attrs import fields, frozen


@frozen
class Reason:
    """Why one part of a claim is what it is.

    Attributes:
        value: the part, as the claim has it; `None` where it is not known.
        words: the printed words that made it.
        why: how they made it, or why there is none.
        considered: what else could have been meant, and why it was not taken.
    """

    value: str | None
    words: tuple[str, ...] = ()
    why: str = ""
    considered: tuple[str, ...] = ()

    def to_wire(self) -> dict[str, object]:
        """The reason as JSON has it."""
        return {"value": self.value, "words": [*self.words], "why": self.why, "considered": [*self.considered]}


@frozen
class Trace:
    """Why a claim is what it is, part by part."""

    kind: Reason
    population: Reason
    as_of: Reason
    window: Reason
    event: Reason
    place: Reason
    speaker: Reason

    def parts(self) -> Iterator[tuple[str, Reason]]:
        """Each part with its name."""
        for part in fields(Trace):
            yield part.name, getattr(self, part.name)

    def to_wire(self) -> dict[str, dict[str, object]]:
        """The trace as JSON has it."""
        return {name: reason.to_wire() for name, reason in self.parts()}


def printed(words: str) -> str:
    """Words on one line."""
    return " ".join(words.split())
