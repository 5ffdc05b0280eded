"""A text in sentences and words, read once for all that is asked of them."""
