"""An amount of money."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.cues import Cues
from claimcheck.vocabulary import Measure


class Money(Claim):
    """An amount of money."""

    __slots__ = ()
    kind: ClassVar[str] = "money"
    usual_measure: ClassVar[Measure] = Measure.STOCK


CUES = (
    Cues(
        Money,
        dimension="money",
        measured="cost; costs; price; budget; revenue; revenues; sales; turnover; profit; net profit; loss; losses; debt; deficit; surplus; "
        "deal; contract; fine; ransom; bail; damage; damages; investment; salary; loan; spending; expenditure; market value; value; "
        "charge; payout; dividend; share price; bonus; bid; takeover; prize; jackpot; subsidy; fare; rent; wage; severance; stake; "
        "reward; donation; grant; settlement; compensation; bailout; fund; funding; aid package; aid; profits; net profits; shortfall; "
        "income; net income; earnings; net earnings; net loss; "
        "reserves",
    ),
)
