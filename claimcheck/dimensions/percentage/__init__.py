"""Percentages, percentage points and basis points, on the 0-100 scale."""
