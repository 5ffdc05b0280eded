"""Sentences for layoffs: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The maker of toys laid off 300 workers on Monday.", "300", "layoffs", "workers"),
    ("The bank will lay off about 1,300 employees.", "about 1,300", "layoffs", "employees"),
    ("The closure means 640 job losses.", "640", "layoffs", "people"),
    ("Some 450 employees lost their jobs.", "Some 450", "layoffs", "employees"),
    ("In all 90 staff were made redundant.", "90", "layoffs", "staff"),
    ("The airline announced 2,000 layoffs.", "2,000", "layoffs", "people"),
    ("The mill will shed 120 jobs.", "120", "layoffs", "jobs"),
    ("The yard closed with the loss of 75 posts.", "75", "layoffs", "posts"),
    ("The baker said 60 jobs would go.", "60", "layoffs", "jobs"),
    ("The mill will cut 85 office jobs by May.", "85", "layoffs", "office jobs"),
    ("Closing the depot put 230 people out of work.", "230", "layoffs", "people"),
    ("The chain fired 60 workers.", "60", "layoffs", "workers"),
    ("The bank will cut staffing by 1,100 employees.", "1,100", "layoffs", "employees"),
    ("The mill is shedding 90 workers.", "90", "layoffs", "workers"),
)
NOTHING = (
    ("The plant employs 640 people.", "640"),
    ("The firm hired 300 workers.", "300"),
    ("The company created 500 jobs.", "500"),
    ("The bank has 40 branches.", "40"),
    ("The union has 12,000 members.", "12,000"),
    ("The mayor cut 12 roses.", "12"),
    ("The airline cut 85 flights.", "85"),
    ("The guard fired 60 shots.", "60"),
    ("The chain will cut 30 jobs and 14 shops.", "14"),
    ("A thief cut 12 people.", "12"),
)
