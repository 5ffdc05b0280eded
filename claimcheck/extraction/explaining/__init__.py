"""Why claims are what they are: which words made each part, and what else was considered.

Nothing here is asked unless somebody wants to know: the ground of the claims is read anew, and the same questions are put to
it whose answers made them.
"""

from collections.abc import Iterable, Iterator, Mapping

from claimcheck.claims import Claim
from claimcheck.documents.document import Document
from claimcheck.documents.prose import prose_of
from claimcheck.extraction.explaining.kind import why_kind, why_population
from claimcheck.extraction.explaining.scenes import why_event, why_place, why_speaker
from claimcheck.extraction.explaining.times import why_as_of, why_window
from claimcheck.extraction.explaining.trace import Reason, Trace
from claimcheck.extraction.ground import Ground, figures_with_context, grounds
from claimcheck.extraction.placing import TITLE, title_alone
from claimcheck.figures import Figure
from claimcheck.kinds.added import using
from claimcheck.settings import DEFAULT, Settings

__all__ = ["Reason", "Trace", "explain"]


def explain(document: Document, claims: Iterable[Claim], settings: Settings = DEFAULT) -> dict[str, Trace]:
    """Why each claim that was read from a document is what it is, by the claim's id.

    Args:
        document: as it was given to `extract`.
        claims: what `extract` told of it.
        settings: those that it was told with.
    """
    known = {claim.id: claim for claim in claims}
    title = title_alone(document)
    with using(settings.kinds):
        found = dict(_explained(prose_of(document).document, known, settings))
        return found if title is None else found | dict(_explained(title, known, settings, TITLE))


def _explained(
    document: Document, known: Mapping[str, Claim], settings: Settings, prefix: str = ""
) -> Iterator[tuple[str, Trace]]:
    context, figures = figures_with_context(document, settings)
    for ground in grounds(context, figures):
        for figure in (*ground.listed, *(again for again, _ in ground.again), *ground.figures):
            name = f"{prefix}{context.name(figure)}"
            if name in known:
                yield name, _trace(known[name], figure, ground, document)


def _trace(claim: Claim, figure: Figure, ground: Ground, document: Document) -> Trace:
    return Trace(
        kind=why_kind(claim, figure, ground),
        population=why_population(claim, figure, ground),
        as_of=why_as_of(claim, figure, ground, document),
        window=why_window(claim, ground),
        event=why_event(claim, figure, ground),
        place=why_place(claim, figure, ground),
        speaker=why_speaker(claim, ground),
    )
