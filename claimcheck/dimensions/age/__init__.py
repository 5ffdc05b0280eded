"""Ages: "41-year-old", "37 years old", "aged 35", "three months of age"."""
