"""What a figure counts or measures, and of whom."""
