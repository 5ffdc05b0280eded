"""Typed claims about figures, and rules that say where they do not agree."""
