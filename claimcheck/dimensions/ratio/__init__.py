"""Parts and multiples: "a third", "half of", "one in five", "two out of three", "threefold", "twice as many"."""
