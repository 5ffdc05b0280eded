"""Vague words for how many: "dozens", "tens of thousands", "several hundred", "a large number of"."""
