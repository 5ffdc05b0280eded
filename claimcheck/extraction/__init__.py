"""Figures to claims: what each figure counts, of whom, when, and who says so."""

from claimcheck.extraction.placing import extract

__all__ = ["extract"]
