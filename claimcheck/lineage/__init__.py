"""Passages of one text held against those of another: what is a copy, and what was altered in one."""
