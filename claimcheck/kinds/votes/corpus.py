"""Sentences for votes: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("She won 3,412 votes.", "3,412", "votes", "votes"),
    ("He received more than 1.2 million votes.", "more than 1.2 million", "votes", "votes"),
    ("About 300 ballots were found in a bin.", "About 300", "votes", "ballots"),
    ("The motion passed by 52 votes.", "52", "votes", "votes"),
    ("Officials counted 88,000 ballots.", "88,000", "votes", "ballots"),
    ("She lost by fewer than 100 votes.", "fewer than 100", "votes", "votes"),
    ("The motion fell by 31 votes to 28.", "28", "votes", None),
    ("She won with a margin of 2,114.", "2,114", "votes", None),
    ("Fourteen members voted against the plan.", "Fourteen", "votes", "members"),
    ("The board voted 6-1 to sell the site.", "1", "votes", None),
    ("The House approved it by 201 to 188.", "201", "votes", None),
    ("Nine members voted for it and four aldermen against it.", "four", "votes", "aldermen"),
    ("Ann Lee had 7,400 votes to Tom Hale’s 5,100.", "5,100", "votes", None),
    ("Trustees approved the budget 6-1.", "6", "votes", None),
    ("The court ruled 5-4 for the firm.", "5", "votes", None),
    ("The house voted to override the veto, 296-132.", "296", "votes", None),
    ("The amendment was approved 51-47.", "51", "votes", None),
    ("The bill was opposed by nine senators.", "nine", "votes", "senators"),
    ("Union members backed strike action by 800 to 95.", "95", "votes", None),
    ("The motion passed with two abstentions.", "two", "votes", "abstentions"),
)
NOTHING = (
    ("She won 52 percent.", "52 percent"),
    ("The vote was held on 4 May.", "4 May"),
    ("The council has 52 members.", "52"),
    ("The campaign cost $3 million.", "$3 million"),
    ("Counting took 3 days.", "3 days"),
    ("The council met as Leeds beat York 4-1.", "4"),
    ("Ashby passed Borne on goals and won 6-1.", "6"),
    ("Members rejected the offer by almost two to one.", "almost two"),
)
