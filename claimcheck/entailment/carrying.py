"""One figure held against one: of the same time, or carried there from an earlier or a later day."""

from attrs import evolve

from claimcheck.entailment import courses, opposites
from claimcheck.entailment.aboutness import MOST, covered
from claimcheck.entailment.frames import Frame
from claimcheck.entailment.holding import Holding, Part, hold, logically
from claimcheck.entailment.mention import Mention
from claimcheck.entailment.words import telling
from claimcheck.interval import Interval
from claimcheck.quantities import Quantity, Trend


def against(wanted: Mention, mention: Mention) -> Part:
    """What a figure of the evidence says to one of the statement, both taken to be of one thing."""
    pair = f"the evidence has “{mention.text}”, the statement “{wanted.text}”"
    if mention.quantity.unit_in_all == wanted.quantity.unit_in_all or mention.dimension != wanted.dimension:
        # what it is told per goes without saying on one side
        mention = evolve(mention, quantity=evolve(mention.quantity, unit=wanted.quantity.unit))
    if {mention.quantity.trend, wanted.quantity.trend} == {Trend.UP, Trend.DOWN}:
        return Part(Holding.CLASHES, f"{pair}; and one tells of a rise, the other of a fall")
    known, asked = mention.frame, wanted.frame
    timeless = wanted.dimension == "age" or wanted.grouped
    if known is None or asked is None or timeless or not known.another(asked):
        holding = hold(mention.quantity, wanted.quantity)
        if holding is Holding.FOLLOWS and _the_other_way(wanted, mention):
            return _apart(wanted, mention, pair)
        if holding is Holding.FOLLOWS and _the_opposite(wanted, mention):
            return Part(Holding.CLASHES, f"{pair}; and the words around the one exclude those around the other")
        return Part(holding, f"{pair}; but {_left_open(mention)}" if holding is Holding.OPEN else pair)
    holding, why = _at_another_time(wanted, asked, mention, known)
    open_or_not = "" if holding in (Holding.FOLLOWS, Holding.CLASHES) else "but "
    return Part(holding, f"{pair}; {open_or_not}the evidence tells of {known.text}, the statement of {asked.text}{why}")


def _the_other_way(wanted: Mention, mention: Mention) -> bool:
    """Whether what is said to have risen to a figure is said to have fallen to it, or the other way round."""
    asked, known = wanted.course, mention.course
    return bool(asked and known and asked is not known)


def _apart(wanted: Mention, mention: Mention, pair: str) -> Part:
    """What one number says that was come to from both sides: nothing, where the evidence tells of either way in its clause."""
    both = wanted.course is not None and courses.told(wanted.course, mention.near)
    if both:
        return Part(Holding.OPEN, f"{pair}; but it is not told whether that rose or fell")
    return Part(Holding.CLASHES, f"{pair}; and one tells of a rise, the other of a fall")


def _the_opposite(wanted: Mention, mention: Mention) -> bool:
    """Whether all else that is told around one number is the same, and a word excludes another: "getting worse", "getting better"."""
    if wanted.quantity.asserted != mention.quantity.asserted or not opposites.exclude(wanted.around, mention.around):
        return False
    return covered(telling(wanted.around), mention.around) >= MOST


def _left_open(mention: Mention) -> str:
    """Why a figure of the evidence leaves one of the statement open."""
    exact = mention.quantity.understood.exact
    return "one of them may be rounded" if exact else f"“{mention.text}” leaves open how many"


def _at_another_time(wanted: Mention, asked: Frame, mention: Mention, known: Frame) -> tuple[Holding, str]:
    """What a figure says of one that is told for another time."""
    same = mention.quantity.asserted == wanted.quantity.asserted and mention.quantity.number
    follows = hold(mention.quantity, wanted.quantity) is Holding.FOLLOWS
    if asked.before and known.earlier(asked) and follows:
        return Holding.FOLLOWS, ""
    sooner = follows and asked.window and asked.earlier(known) and wanted.quantity.asserted.upper is None
    told = mention.standing
    if (same or sooner) and not (told.whole or told.partitive or told.added):
        return Holding.TENSION, ", and a figure is taken to be that of its day"
    grows = mention.grows or wanted.grows
    if told.added or wanted.standing.added or not grows or known.runs_apart(asked):
        return Holding.OPEN, ""
    return logically(_carried(mention.quantity, known.earlier(asked)), wanted.quantity), ""


def _carried(quantity: Quantity, forward: bool) -> Quantity:
    """What a count that only grows says of a later day, or of an earlier one."""
    said = quantity.understood
    if forward:
        ends = Interval(said.lower, None, said.lower_closed)
    else:
        ends = Interval(0 if quantity.counted else None, said.upper, upper_closed=said.upper_closed)
    return evolve(quantity, asserted=ends, accepted=ends)
