"""Times of day as papers write them, with their TIMEX3 names; and what must be left alone."""

CORPUS = (
    ("at 3 p.m.", "3 p.m.", "T15:00"),
    ("at 3:15 pm", "3:15 pm", "T15:15"),
    ("at 12 a.m.", "12 a.m.", "T00:00"),
    ("at 12:30 p.m. EST", "12:30 p.m. EST", "T12:30"),
    ("at 16:08 UTC", "16:08 UTC", "T16:08Z"),
    ("at 0800 GMT", "0800 GMT", "T08:00Z"),
    ("at 1430 hours", "1430 hours", "T14:30"),
    ("at 8 o'clock", "8 o'clock", "T08:00"),
    ("at 8 o'clock in the evening", "8 o'clock in the evening", "T20:00"),
    ("at 7 in the morning", "7 in the morning", "T07:00"),
    ("(10:45 GMT)", "10:45 GMT", "T10:45Z"),
    ("at 15:23:24", "15:23:24", "T15:23:24"),
    ("at 2.40 PM", "2.40 PM", "T14:40"),
    ("at 15h30", "15h30", "T15:30"),
    ("6:40 p.m. ( GMT +8 )", "6:40 p.m. ( GMT +8 )", "T18:40+08:00"),
    ("until midnight", "midnight", "T24:00"),
)
NOTHING = (
    "a ratio of 2:1 and odds of 11:4",
    "They won 3:2.",
    "a 4:3 screen",
    "Psalm 119:105",
    "10:75 is no time",
    "25:30 either",
    "$3 and 3 pounds",
    "I am 30",
    "5 amps, 3 PMs",
    "3.15 percent",
    "The midnight train.",
    "2100 homes",
)
