"""People held or released."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Prisoners(Claim):
    """People held or released."""

    __slots__ = ()
    kind: ClassVar[str] = "prisoners"
    usual_measure: ClassVar[Measure] = Measure.STOCK


CUES = (
    Cues(
        Prisoners,
        counted="prisoners; prisoner; detainees; inmates; detainee; inmate; pows",
        verbs="imprisoned; jailed; imprisoning; jailing; interned; interning",
        states="behind bars; imprisoned; in prison; in jail; in detention; in prisons; in jails; taken prisoner; held prisoner; jailed; interned; "
        "into captivity; into … captivity; held without trial; held in … jail; held in … jails; held in … prison; held in … prisons; held in … custody; held on … charges; on death row",
        totals="prison population; jail population; number of prisoners; number of inmates; number of detainees; number of … prisoners; "
        "number of … inmates; number of … detainees; number jailed; number imprisoned",
    ),
    Cues(
        Prisoners,
        verbs="captured; capturing; capture; captures",
        states="in captivity; in … captivity; captured; surrendered; gave themselves up; laid down their arms",
        nouns=frozenset(
            (
                "",
                *"soldiers troops fighters militants rebels insurgents marines guardsmen paratroopers servicemen others".split(),
            )
        ),
        slight=True,
    ),
    Cues(
        Prisoners,
        around="; ".join(
            f"{holding} … {how}"
            for holding in ("hold", "holds", "holding", "keeps", "keeping")
            for how in (
                "in jail",
                "in jails",
                "in prison",
                "in prisons",
                "in detention",
                "without trial",
                "without charge",
                "behind bars",
                "on charges",
                "on … charges",
            )
        ),
        slight=True,
    ),
    Cues(Prisoners, describing="imprisoned; jailed; captured", slight=True),
)
