"""Whether a statement follows from a text, as a careful reader of news would say."""

from claimcheck.entailment.judgement import Outcome, Support, supports

__all__ = ["Outcome", "Support", "supports"]
