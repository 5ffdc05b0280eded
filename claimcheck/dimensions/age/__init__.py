"""Ages: "23-year-old", "29 years old", "aged 35", "three months of age"."""
