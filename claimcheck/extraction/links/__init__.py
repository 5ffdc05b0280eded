"""How the claims of a text stand to each other: parts and wholes, changes, shares, figures told again."""
