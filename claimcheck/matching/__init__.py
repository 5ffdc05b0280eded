"""Claims into series and stories: which figures speak of one thing."""
