"""What tells against holding two figures against each other, although they are the likeliest to be of one thing."""

from claimcheck.entailment import courses, measures
from claimcheck.entailment.aboutness import FIRM, MOST, covered
from claimcheck.entailment.alignment import of_one_size, of_part, same_noun
from claimcheck.entailment.holding import Holding
from claimcheck.entailment.mention import Mention
from claimcheck.entailment.words import alike, countries, countries_told_of, generic, strangers, telling

FATES = frozenset(("deaths", "injuries", "rescues", "arrests", "missing"))
"""Topics of what may have happened to people, one of which is not another."""
MEASURED = ("money", "percentage")
"""Dimensions of what is told of something that is measured, not counted."""


def doubt(holding: Holding, wanted: Mention, mention: Mention) -> str | None:
    """Why what one figure says to the other does not count; `None` where it does.

    A clash needs both to be shown to be of one thing; what follows must not be told of something narrower.
    """
    if holding is Holding.FOLLOWS:
        return _other_thing(wanted, mention) or _narrower(wanted, mention)
    return _other_thing(wanted, mention) or _untied(holding, wanted, mention)


def _other_thing(wanted: Mention, mention: Mention) -> str | None:
    """What shows that two figures are of two things."""
    here, there = countries_told_of(mention.near), countries_told_of(wanted.near)
    if here and there and here.isdisjoint(wanted.around) and there.isdisjoint(mention.around):
        return "of other countries"
    if wanted.standing.denied != mention.standing.denied:
        return "only one of them says that it is not so"
    if _measured_apart(wanted, mention):
        return "they are told of other things"
    if mention.standing.former and not wanted.standing.former and wanted.course:
        return "the evidence tells of what it was before"
    named = mention.names and wanted.names - countries(wanted.names)  # a country goes without saying
    strange = strangers(mention.names, wanted.around) and strangers(wanted.names, mention.around)
    return "of other names" if named and strange and not mention.standing.unnamed else None


def _measured_apart(wanted: Mention, mention: Mention) -> bool:
    """Whether what is told of two things that are measured has one number, or the evidence's sentence tells nothing of the one."""
    if wanted.dimension not in MEASURED or not measures.apart(wanted.near, mention.near):
        return False
    return _one_number(wanted, mention) or measures.apart(wanted.near, mention.around)


def _narrower(wanted: Mention, mention: Mention) -> str | None:
    """What shows that a bound from above is told of fewer than the statement counts: few women are not few people."""
    asked, told = wanted.standing, mention.standing
    bounded = wanted.quantity.asserted.upper is not None and not wanted.quantity.asserted.exact
    if bounded and _on_top(mention, wanted):
        return "the evidence tells of what came on top"
    if (
        told.planned
        and not asked.planned
        and _one_number(wanted, mention)
        and not (wanted.headline or mention.headline)
    ):
        return "the evidence tells of what may be"
    if told.only and asked.only and _reworded(wanted, mention):
        return "so many and no more of one thing may be another number of another"
    if _of_another_fate(wanted, mention):
        return "the evidence tells something else of so many"
    if _other_noun(wanted, mention) or _of_another_count(wanted, mention):
        return "they count other things by name"
    if of_part(wanted, mention) and not (bounded and not wanted.quantity.asserted.lower):
        return "the evidence tells of all the world"
    said = mention.quantity.asserted
    at_most = said.upper is not None and not said.exact and not said.lower
    if asked.either != told.either and (asked.either if at_most else told.either):
        return "only one of them tells of one thing or another"
    around = frozenset(wanted.around)
    if at_most and wanted.noun and any(not alike(word, around) for word in mention.noun):
        return "the evidence tells of some only"
    return None


def _on_top(mention: Mention, wanted: Mention) -> bool:
    """Whether the evidence tells only of what came on top of what the statement counts."""
    return mention.standing.added and not wanted.standing.added and wanted.grows


def _reworded(wanted: Mention, mention: Mention) -> bool:
    """Whether a word is told around one figure that is not told around the other."""
    here, there = frozenset(wanted.around), frozenset(mention.around)
    asked, told = telling(wanted.near), telling(mention.near)
    return any(not alike(word, there) for word in asked) or any(not alike(word, here) for word in told)


def _other_noun(wanted: Mention, mention: Mention) -> bool:
    """Whether two sentences tell the same, but of other nouns, neither of which the other has: pachyderms need not be elephants."""
    if not (wanted.noun and mention.noun) or generic(wanted.noun) or generic(mention.noun):
        return False
    here, there = frozenset(wanted.around), frozenset(mention.around)
    told = covered(tuple(word for word in wanted.around if word not in wanted.noun), mention.around) == 1
    return told and not (alike(wanted.noun[-1], there) or alike(mention.noun[-1], here))


def _of_another_fate(wanted: Mention, mention: Mention) -> bool:
    """Whether one number of people is told to have fared in two ways: who was rescued did not die."""
    asked, told = wanted.near_topics & FATES, mention.near_topics & FATES
    return bool(asked and told) and asked.isdisjoint(told) and _one_number(wanted, mention)


def _one_number(wanted: Mention, mention: Mention) -> bool:
    """Whether the statement tells no bound, but the very number of the evidence."""
    return wanted.quantity.asserted.exact and wanted.quantity.number == mention.quantity.number


def _of_another_count(wanted: Mention, mention: Mention) -> bool:
    """Whether one number is told of two nouns, and nothing shows that these are one: 287 jobs need not be 287 plants.

    Either the noun of the statement is not in the evidence's sentence, or the evidence's is not in the statement, and what is told
    of the two differs.
    """
    asked, told = wanted.noun, mention.noun
    if not (asked and told and _one_number(wanted, mention)) or generic(asked) or same_noun(wanted, mention):
        return False
    if not (wanted.topics or alike(asked[-1], frozenset(mention.around))):
        return True
    apart = wanted.near_topics.isdisjoint(mention.near_topics) and wanted.topics.isdisjoint(mention.topics)
    return apart and not (generic(told) or alike(told[-1], frozenset(wanted.around)))


def _untied(holding: Holding, wanted: Mention, mention: Mention) -> str | None:
    """What leaves open whether two figures that differ are meant to be one."""
    if wanted.undated(mention.frame) or (wanted.frame and mention.undated(wanted.frame)):
        return "it is not told for which day"
    if mention.shared:
        return "that is told for another figure of the statement"
    if reason := _other_standing(wanted, mention):
        return reason
    if of_part(mention, wanted):
        return "the statement tells of all the world"
    if wanted.headline and mention.headline and not _of_one_matter(wanted, mention):
        return "two headlines that share words need not share a matter"
    exact = (wanted.quantity.asserted.exact or wanted.quantity.vague) and mention.quantity.asserted.exact
    tied = holding is Holding.TENSION or not exact or _tied(wanted, mention)
    return None if tied else "little shows that both are of one thing"


def _other_standing(wanted: Mention, mention: Mention) -> str | None:
    """What only one of two figures is told as."""
    asked, told = wanted.standing, mention.standing
    if asked.each != told.each:
        return "only one of them is told for each"
    if _on_top(mention, wanted):
        return "the evidence tells of what came on top"
    if asked.combined and not (told.combined or told.total):
        return "the statement tells of several at once"
    if asked.added and not told.added:
        return "the statement tells of what came on top"
    if (asked.part and not told.part) or (asked.partitive and not (told.partitive or told.part)):
        return "the statement tells of a part"
    return None


def _of_one_matter(wanted: Mention, mention: Mention) -> bool:
    """Whether what is told around two figures of headlines is nearly the same, on both sides.

    Of a headline that tells a single figure of this kind it is enough that its clause is told in the other; and one number that
    something is said to have risen and fallen to ties both.
    """
    asked, told = map(courses.without, (telling(wanted.around), telling(mention.around)))
    if wanted.frame and mention.frame and wanted.frame.another(mention.frame):
        return covered(asked, told) >= MOST and covered(told, asked) >= MOST
    if wanted.course and mention.course and wanted.quantity.asserted == mention.quantity.asserted:
        return covered(asked, told) >= FIRM
    told = courses.without(telling(mention.near)) if mention.alone else told
    return covered(asked, mention.around) >= MOST and covered(told, asked) >= MOST


def _tied(wanted: Mention, mention: Mention) -> bool:
    """Whether enough shows that two numbers, neither of them a bound, are meant to be one."""
    one_number = wanted.quantity.asserted == mention.quantity.asserted
    said = tuple(word for word in courses.without(telling(wanted.near)) if one_number or word not in wanted.names)
    singled = wanted.dimension == "age" and wanted.text.endswith("old")  # a person is pointed out by the age
    close = of_one_size(wanted.quantity, mention.quantity)
    return close and not singled and covered(said, mention.around) >= FIRM
