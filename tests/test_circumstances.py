"""When and where a figure holds by the words around it, and whether somebody says that it does."""

from datetime import date

import pytest

from claimcheck.claims import Claim, Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.vocabulary import Apart, Measure, Modality

THURSDAY = date(2021, 8, 26)
MONDAY = date(2021, 8, 23)


def claim(text: str, words: str) -> Claim:
    """The claim that these words of a text make."""
    account = extract(read_document(text, source=Source("Daily Record", THURSDAY), id=0))
    return next(c for c in account.claims if c.quantity.printed() == words)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The toll of Monday's blast has risen to 41.", THURSDAY),
        ("The death toll from the blast that shook Leeds on Monday rose to 41.", THURSDAY),
        ("The toll reached 41 after the ferry sank on Monday.", THURSDAY),
        ("The toll stood at 41 on Monday.", MONDAY),
        ("Nine died in the flood on Monday, the police said, while the mayor put the toll at 41.", THURSDAY),
        ("The minister said late on Monday that the toll stood at 41.", MONDAY),
        ("On Monday the toll rose to 41.", MONDAY),
        ("On Monday, the ministry confirmed 41 deaths.", MONDAY),
        ("By Monday, fever had killed 41 people.", MONDAY),
        ("On Monday, a blast killed 41 people, doctors reported.", THURSDAY),
        ("After a calm month, on Monday, doctors reported 41 deaths.", MONDAY),
        ("After a calm month, on Monday a blast killed 41 people.", THURSDAY),
        ("Between 9 August and 23 August, fever killed 41 people.", MONDAY),
        ("In the night between Sunday and Monday a blast killed 41 people.", THURSDAY),
        ("Between May 2016 and June 2019, fever killed 41 people.", date(2019, 6, 30)),
        ("A total of 41 deaths were recorded between May 2016 and June 2019.", date(2019, 6, 30)),
    ],
)
def test_a_day_is_that_of_the_happening_or_of_the_count(text: str, day: date) -> None:
    told = claim(text, "41")
    assert (told.kind, told.as_of) == ("casualties.killed", day)


@pytest.mark.parametrize(
    ("below", "day"),
    [
        ("The flood had killed at least 41 people as of Monday, the army said.", MONDAY),
        ("The flood had killed at least 43 people as of Monday, the army said.", THURSDAY),  # another figure
        ("On Monday, the army confirmed that the toll stood at 41.", THURSDAY),  # the day on which it was said
    ],
)
def test_a_figure_told_twice_is_as_of_the_day_told_with_one(below: str, day: date) -> None:
    document = read_document(
        f"Flood kills 41 people\n\nThe river rose.\n\n{below}", source=Source("Post", THURSDAY), id=0
    )
    assert extract(document).claims[0].as_of == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The 2015 layoffs, amounting to 41 job cuts, followed a scandal.", date(2015, 12, 31)),
        ("The 2015 layoffs meant 41 job cuts.", date(2015, 12, 31)),
        ("The layoffs, the largest since 2015, meant 41 job cuts.", THURSDAY),
        ("The firm of 2015 is gone: it made 41 job cuts.", date(2015, 12, 31)),
        ("The firm made 41 job cuts.", THURSDAY),
    ],
)
def test_a_year_may_name_what_a_sentence_is_about(text: str, day: date) -> None:
    told = next(
        c
        for c in extract(read_document(text, source=Source("Daily Record", THURSDAY), id=0)).claims
        if c.kind == "layoffs"
    )
    assert told.as_of == day


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ana Cruz sang to a crowd of 41 at the park on Monday.", "attendance"),
        ("The council adopted it on Monday by 41 votes.", "votes"),
    ],
)
def test_a_crowd_is_no_state_of_its_day(text: str, kind: str) -> None:
    told = claim(text, "41")
    assert (told.kind, told.as_of) == (kind, THURSDAY)


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("The storm hit 41 homes and businesses.", None),
        ("On board were 41 passengers and crew.", None),
        ("The storm hit 41 homes and boats.", Apart.SHARED),
    ],
)
def test_what_goes_by_one_name_of_several_words_is_counted_as_one(text: str, apart: Apart | None) -> None:
    assert claim(text, "41").apart is apart


@pytest.mark.parametrize("ahead", ["Works will begin on Monday, Aug. 30, 2021.", "Pay by Monday, Aug. 30, 2021."])
def test_an_undated_text_speaks_from_no_day_that_is_to_come(ahead: str) -> None:
    text = f"The council met on Thursday, Aug. 26, 2021. {ahead} It has 41 members."
    told = next(c for c in extract(read_document(text, id=0)).claims if c.quantity.printed() == "41")
    assert (told.as_of, told.as_of_basis) == (THURSDAY, "inferred")


@pytest.mark.parametrize("opening", ["LEEDS, Aug. 27, 2021 (AP) — ", "LEEDS, Aug. 27 — ", "Leeds, 27 AUG 21 (PA) -- "])
def test_the_day_of_a_dateline_is_not_that_of_the_happening(opening: str) -> None:
    told = claim(f"{opening}The blast killed 41 people.\n\nMore were hurt.", "41")
    assert told.event == "blast"


def test_a_toll_is_named_far_before_its_figure() -> None:
    told = claim("The toll in the fire, which broke out in Leeds on Monday, is now 41.", "41")
    assert (told.kind, told.population) == ("casualties.killed", "people")


@pytest.mark.parametrize(
    ("words", "people"),
    [("14 innocent lives", "people"), ("14 precious lives", "people"), ("14 civilian lives", "civilian")],
)
def test_what_is_said_of_lives_in_general_is_said_of_people(words: str, people: str) -> None:
    told = next(claim for claim in extract(read_document(f"The fire claimed {words}.")).claims)
    assert (told.kind, told.population) == ("casualties.killed", people)


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("In 12 hours 900 people were evacuated.", Measure.FLOW),
        ("Some 900 people were evacuated within two days.", Measure.FLOW),
        ("So far 900 people were evacuated; the last flight leaves in two days.", Measure.CUMULATIVE),
        ("Some 900 people were evacuated daily.", Measure.FLOW),
        ("Some 900 people a year were evacuated.", Measure.FLOW),
        ("Each year 900 people were evacuated.", Measure.FLOW),
        ("Some 900 people were evacuated there every year.", Measure.FLOW),
        ("Some 900 people were evacuated, and she holds a feast every year.", Measure.CUMULATIVE),
        ("Some 900 people were evacuated a year ago.", Measure.CUMULATIVE),
        ("The flood is growing daily, and 900 people were evacuated.", Measure.CUMULATIVE),
        ("The 12-hour airlift evacuated 900 people.", Measure.CUMULATIVE),
    ],
)
def test_what_came_in_a_length_of_time_is_no_total(text: str, measure: Measure) -> None:
    told = next(c for c in extract(read_document(text, id=0)).claims if c.kind == "evacuees")
    assert told.measure is measure


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The train that derailed last night in a crash near Leeds hurt 41 people.", Measure.CUMULATIVE),
        ("A blast in Leeds yesterday hurt 41 people.", Measure.CUMULATIVE),
        ("Attacks in the north hurt 41 people yesterday.", Measure.FLOW),
        ("An attack a day hurt 41 people.", Measure.FLOW),
        ("The attack of the past 24 hours hurt 41 people.", Measure.FLOW),
    ],
)
def test_a_day_told_with_what_is_over_at_once_is_that_of_the_happening(text: str, measure: Measure) -> None:
    assert claim(text, "41").measure is measure


@pytest.mark.parametrize(
    "text",
    [
        "Police deny that 41 people were killed.",
        "Police have denied a report by the club that the toll passed 41.",
        "The army denied what villagers say, that 41 people died.",
        "The army rejected reports that 41 people had died.",
    ],
)
def test_what_is_denied_is_not_asserted(text: str) -> None:
    told = next(c for c in extract(read_document(text, id=0)).claims if c.kind == "casualties.killed")
    assert told.modality is Modality.NEGATED


@pytest.mark.parametrize(
    "text",
    [
        "The march was first expected to draw 41 people.",
        "Some 41 people had been expected to attend the march.",
        "Organisers had expected 41 people at the march.",
    ],
)
def test_a_count_that_is_expected_is_none_yet(text: str) -> None:
    assert claim(text, "Some 41" if "Some" in text else "41").modality is Modality.PROMISED


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Some 41 hostages were set to be freed.", Modality.PROMISED),
        ("Some 41 guests have asked to be evacuated.", Modality.PROPOSED),
        ("Some 41 of the 90 guests in Leeds have asked to be evacuated.", Modality.PROPOSED),
        ("Some 41 guests refused to be evacuated.", Modality.NEGATED),
        ("They flew in to begin the evacuation of some 41 guests.", Modality.PROMISED),
        ("They began the evacuation of some 41 guests.", Modality.ASSERTED),
        ("Some 41 guests were asked to be evacuated.", Modality.ASSERTED),
        ("Some 41 guests were evacuated as they had asked.", Modality.ASSERTED),
    ],
)
def test_what_those_counted_are_to_be_is_told_behind_them(text: str, modality: Modality) -> None:
    assert claim(text, "Some 41" if text.startswith("Some") else "some 41").modality is modality


@pytest.mark.parametrize(
    "text",
    [
        "# Fire in Leeds: 41 feared dead",
        "In Leeds 41 people are feared dead.",
        "The mayor feared that 41 guests had died in the hotel.",
        "There are fears that a further 41 guests were buried.",
        "Doctors fear 41 guests were killed.",
    ],
)
def test_those_who_are_feared_dead_are_not_known_to_be(text: str) -> None:
    assert claim(text, "41").modality is Modality.HYPOTHETICAL


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The toll stands at 41 and could still rise.", Modality.ASSERTED),
        ("The toll of 41 may well climb, the mayor said.", Modality.ASSERTED),
        ("The mayor fears that the death toll of 41 will rise.", Modality.ASSERTED),
        ("The feared gang killed 41 people.", Modality.ASSERTED),
        ("Some say 41 may fall ill.", Modality.HYPOTHETICAL),
    ],
)
def test_a_count_that_may_grow_is_known(text: str, modality: Modality) -> None:
    assert claim(text, "41").modality is modality


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The board said CCTV footage showed 41 men at the gate.", None),
        ("The baker said Harrow had lost 41 people.", None),
        ("The mayor said Harrow had lost 41 people.", "The mayor"),
        ("The fire killed 41 people, said Ann Lee, the mayor.", "Ann Lee"),
    ],
)
def test_whom_something_is_said_of_is_no_speaker(text: str, speaker: str | None) -> None:
    assert claim(text, "41").speaker == speaker


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("The storms left 41 people dead in four other states.", Apart.PARTITIVE),
        ("The floods killed 41 people in the states of Corve.", None),
        ("By noon 41 guests were evacuated by sea, while the rest left by road.", Apart.PARTITIVE),
        ("Police evacuated 41 guests, and the rest of the day was calm.", None),
        ("Gang frees 41 village girls, elderly\n\nThe gang then fled.", Apart.SHARED),
        ("Gang frees 41 village girls, witnesses say\n\nThe gang then fled.", None),
    ],
)
def test_a_figure_for_other_places_or_several_sorts_stands_by_itself(text: str, apart: Apart | None) -> None:
    assert claim(text, "41").apart is apart


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("A bomb killed nine people in Leeds — one of three attacks on Monday.", Apart.RECALLED),
        ("One of three attacks hit the port.", None),
    ],
)
def test_happenings_of_which_the_texts_own_is_one_are_more_than_it(text: str, counted: Apart | None) -> None:
    assert claim(text, "three").apart is counted


@pytest.mark.parametrize(
    ("text", "population"),
    [
        ("A storm came. Eight guests were dead and 41 were still missing.", "guests"),
        ("A storm came. Eight people were dead and 41 are missing.", "people"),
        ("A storm came. Eight guests and a man were killed, and 41 were badly hurt.", None),
    ],
)
def test_a_noun_that_is_left_out_is_that_just_told(text: str, population: str | None) -> None:
    assert claim(text, "41").population == population


def test_of_what_sort_a_happening_was_is_no_count_of_it() -> None:
    account = extract(read_document("It was a terror attack, she said. A bomb attack hit Leeds.", id=0))
    assert [each.quantity.text for each in account.claims if each.kind == "event_count"] == ["A bomb attack"]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The mill will appeal against a fine of $41 million imposed by a court.", Modality.ASSERTED),
        ("The mill plans to return $41 million stolen from its safe.", Modality.ASSERTED),
        ("The mill will pay a fine of $41 million on Monday.", Modality.PROMISED),
        ("By Monday $41 million had been pledged.", Modality.PROMISED),
        ("Reed asked the judge to fine the mill and its owner $41 million.", Modality.PROPOSED),
        ("They had asked for $41 million.", Modality.PROPOSED),
        ("Visitors are asked to pay $41 million.", Modality.ASSERTED),
        ("When asked, Reed said that the mill paid $41 million.", Modality.ASSERTED),
        ("By Monday $41 million in aid had been spent.", Modality.ASSERTED),
    ],
)
def test_an_amount_is_told_by_what_was_done_with_it(text: str, modality: Modality) -> None:
    assert claim(text, "$41 million").modality is modality


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The group agreed to free 41 hostages.", Modality.PROMISED),
        ("The parties agreed on a pact under which 41 hostages were freed.", Modality.ASSERTED),
        ("The court agreed to a request and freed 41 hostages.", Modality.ASSERTED),
    ],
)
def test_what_is_agreed_is_not_done_yet(text: str, modality: Modality) -> None:
    assert claim(text, "41").modality is modality


def test_what_is_expected_to_cost_so_much_has_that_price() -> None:
    assert claim("The bridge is expected to cost $41 million.", "$41 million").modality is Modality.ASSERTED


def test_some_of_a_number_are_not_taken_from_those_named_among_them() -> None:
    hurt = claim("Around 94 people were hurt, 35 of them, including four children, badly.", "35")
    assert hurt.population != "children"
    missing = claim("That left 291 of the 459 people on the ferry unaccounted for.", "459")
    assert missing.kind == "aboard"


@pytest.mark.parametrize(
    ("text", "as_of"),
    [
        ("In 2014 rebels seized 41 girls.", "2014-12-31"),
        ("They freed 41 of those whom rebels seized in 2014.", "2021-08-26"),
        ("The 41 girls seized in 2014 are free.", "2021-08-26"),
        ("Some 41 girls got away; the army freed nine in 2014.", "2021-08-26"),
        ("Some 41 girls drowned in 2014; nine were freed.", "2014-12-31"),
        ("Some 41 girls drowned in the blast which shook Leeds in 2014.", "2014-12-31"),
        ("Some 41 girls drowned while swimming in 2014.", "2014-12-31"),
        ("As agreed in a pact signed in Leeds in 2014, they have freed 41 girls.", "2021-08-26"),
        ("It followed an Aug. 8 raid, raising the toll to 41.", "2021-08-26"),
        ("In 2014 the mill paid $41.", "2014-12-31"),
        ("The mill paid $41 over 2014 election lies.", "2021-08-26"),
        ("LEEDS (Post - 18 August 2021) – At least 41 girls died in a blast.", "2021-08-26"),
        ("The raid of May 3, 2021, went on, and the toll rose to 41.", "2021-05-03"),
    ],
)
def test_a_time_of_others_is_none_of_the_figure(text: str, as_of: str) -> None:
    given = read_document(text, source=Source("Daily Record", "2021-08-26"), id=0)
    told = next(
        claim for claim in extract(given).claims if claim.quantity.text in ("41", "Some 41", "At least 41", "$41")
    )
    assert str(told.as_of) == as_of
    assert "2021-08-18" not in (told.event or "")


def test_a_whole_is_not_told_of_the_place_of_its_parts() -> None:
    text = "Of the 72 deaths, 39 were in Leeds and 22 in Derby."
    assert [claim(text, number).place for number in ("72", "39", "22")] == [None, "Leeds", "Derby"]


def test_what_is_part_of_something_is_no_share_of_it() -> None:
    assert [c.quantity.text for c in extract(read_document("He left as part of the deal.", id=0)).claims] == []
    assert [c.quantity.text for c in extract(read_document("Part of the town burned.", id=0)).claims] == ["Part"]


def test_bodies_pulled_from_rubble_are_no_withdrawal() -> None:
    assert claim("At least 41 bodies were pulled out of the rubble in Leeds.", "At least 41").event is None


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Bombing of market leaves 41 dead.", "bombing"),
        ("It left its owner with debts, leaving a gap of 41.", None),
        ("The last 41 leave the country on Monday.", "leave 2021-08-23"),
        ("The 41 will leave by boat.", "leave"),
        ("Gunmen storm a mill and kill 41.", None),
        ("A storm killed 41.", "storm"),
        ("The fire brigade said 41 were hurt.", None),
        ("Enemy fire hurt 41.", None),
        ("A fire hurt 41.", "fire"),
        ("It ordered 41 Joint Strike Fighters.", None),
    ],
)
def test_words_that_may_name_a_happening_do_not_always(text: str, event: str | None) -> None:
    assert claim(text, "41").event == event


def test_what_is_left_of_some_buildings_is_not_all() -> None:
    assert claim("Rescuers dug in the rubble of 41 destroyed houses.", "41").apart is Apart.PARTITIVE


def test_to_leave_a_number_dead_is_no_departure() -> None:
    assert claim("A wall fell on a shop, leaving at least 41 dead.", "at least 41").event is None


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("near Ashby, Ohio,", "Ashby Ohio"),
        ("in Ashby, Tenn.,", "Ashby Tennessee"),
        ("in Ashby, New Jersey,", "Ashby New Jersey"),
        ("in the Yemeni capital Sanaa", "Sanaa"),
        ("in the Yemeni capital, Sanaa,", "Sanaa"),
        ("in Sana'a", "Sana'a"),
        ("in the north of Leeds", "Leeds"),
        ("in the Kenyan capital Monday night", "Kenyan"),
        ("in Turkey and neighbouring Greece", "Turkey Greece"),
        ("in Leeds province south of York", "Leeds"),
        ("in the capital President Reed spoke of", None),
        ("that is the worst in U.S. history", None),
    ],
)
def test_a_place_is_named_after_what_it_is(where: str, place: str | None) -> None:
    assert claim(f"A blast {where} killed 41 people.", "41").place == place


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The outbreak, which began in March, has killed 87 people.", "2021-03-01"),
        ("A drive began on Monday in Leeds, where an outbreak has killed 87 people since March.", "2021-03-01"),
        ("The fighting, which started on Monday, has killed 87 people.", "2021-08-23"),
        ("The fire, which began on Monday, has killed 87 people.", None),
        ("In March an outbreak killed 87 people.", None),
    ],
)
def test_what_goes_on_is_counted_since_it_began(text: str, start: str | None) -> None:
    told = extract(read_document(text, source=Source("Daily Record", "2021-08-26"))).claims
    claim = next(claim for claim in told if claim.quantity.text == "87")
    assert (claim.start and claim.start.isoformat()) == start


@pytest.mark.parametrize("growing", ["is expected to climb", "is expected to rise further", "rose"])
def test_a_toll_that_is_expected_to_rise_is_known(growing: str) -> None:
    assert claim(f"The toll of 41 {growing}.", "41").modality is Modality.ASSERTED


def test_so_many_times_as_many_as_years_ago_is_of_now() -> None:
    assert claim("The camp holds 41 people, five times as many as two years ago.", "41").apart is None
    assert claim("Some 41 people were in the hall, which was built two years ago.", "Some 41").apart is None


def test_what_is_told_by_turns_is_each_of_its_own_place() -> None:
    text = "Blasts in Ely, Ware and Royston killed nine, four and two men respectively."
    assert [claim(text, words).place for words in ("nine", "four", "two")] == ["Ely", "Ware", "Royston"]


def test_what_the_same_came_to_elsewhere_is_of_there() -> None:
    text = "The toll of the floods in Ely rose to 83 and that in Ware rose to 42."
    assert [claim(text, words).place for words in ("83", "42")] == ["Ely", "Ware"]


@pytest.mark.parametrize(
    "telling",
    [
        "The ministry issued a statement on Monday saying that a blast in Leeds killed 41 people.",
        "At a news conference on Monday, the mayor said a blast in Leeds killed 41 people.",
        "The mayor told reporters on Monday that a blast in Leeds killed 41 people.",
        "The mayor spoke on Monday of 41 people killed in a blast in Leeds.",
    ],
)
def test_the_day_of_a_telling_is_not_that_of_what_is_told(telling: str) -> None:
    assert claim(telling, "41").event == "Leeds blast"


def test_what_is_done_in_protest_is_no_protest() -> None:
    assert claim("Thirteen ministers resigned in protest.", "Thirteen").event is None


def test_what_is_held_against_a_month_is_of_no_other_time() -> None:
    assert claim("There were 31 thefts last month against 44 in May.", "44").start is None


def test_whom_something_is_brought_against_is_no_earlier_count() -> None:
    assert claim("The church knew of 61 complaints against 23 priests.", "23").apart is None
    assert claim("The fair drew 61 stalls, against 23 stalls in May.", "23").apart is Apart.OVERTAKEN


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Crews are trying to evacuate 41 villagers.", Modality.HYPOTHETICAL),
        ("The army worked all night to rescue 41 villagers.", Modality.HYPOTHETICAL),
        ("The army helped to rescue 41 villagers.", Modality.ASSERTED),
        ("Crews are struggling to reach 41 miners trapped in the pit.", Modality.ASSERTED),
        ("Police tried to stop the march and arrested 41 people.", Modality.ASSERTED),
    ],
)
def test_what_somebody_only_sets_out_to_do_is_not_done(text: str, modality: Modality) -> None:
    assert claim(text, "41").modality is modality


@pytest.mark.parametrize(
    "text",
    [
        "Some 41 people died in the deadliest quake to hit the country since the 1980 Harrow quake.",
        "Some 41 people died in the worst fire since the Harrow blaze in 2003.",
        "Some 41 people died, the most in a fire since the 3 May 2003 blaze.",
    ],
)
def test_the_last_of_its_sort_is_no_day_of_a_record(text: str) -> None:
    assert claim(text, "Some 41").as_of == date(2021, 8, 26)


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("A bomber struck a park in Harrow yesterday, killing 41 people.", Measure.CUMULATIVE),
        ("Yesterday, a bus left the road near Harrow, leaving 41 people dead.", Measure.CUMULATIVE),
        ("In Harrow 41 people were killed yesterday when a bus left the road.", Measure.CUMULATIVE),
        ("Last week's deadly landslide in Harrow killed 41 people.", Measure.CUMULATIVE),
        ("Last week's blasts in Harrow killed 41 people.", Measure.FLOW),
        ("Last week's report on the blast in Harrow had 41 people killed.", Measure.FLOW),
        ("In last week's lull a blast killed 41 people.", Measure.FLOW),
        ("The ministry reported 41 deaths yesterday.", Measure.FLOW),
        ("Rebels shelled several towns yesterday, killing 41 people.", Measure.FLOW),
    ],
)
def test_what_befell_people_at_once_is_no_count_of_a_day(text: str, measure: Measure) -> None:
    document = read_document(text, source=Source("Daily Record", "2021-08-25"), id=0)
    told = next(c for c in extract(document).claims if c.kind == "casualties.killed")
    assert told.measure is measure


@pytest.mark.parametrize(
    ("text", "event"),
    [("Heavy rains strike Harrow, killing 41 people.", None), ("A strike killed 41 people.", "strike")],
)
def test_what_strikes_is_no_strike(text: str, event: str | None) -> None:
    assert claim(text, "41").event == event


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("# Toll in mine fire likely to be at least 41", Modality.HYPOTHETICAL),
        ("Some 41 miners probably died.", Modality.HYPOTHETICAL),
        ("The toll, which is likely to rise, stood at 41.", Modality.ASSERTED),
        ("A toll that is likely to rise stood at 41.", Modality.ASSERTED),
        ("The toll is likely to rise to 41.", Modality.HYPOTHETICAL),
    ],
)
def test_what_is_only_likely_is_not_known(text: str, modality: Modality) -> None:
    told = next(c for c in extract(read_document(text, id=0)).claims if c.kind == "casualties.killed")
    assert told.modality is modality


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("Crews pulled 41 people alive from one of the towers.", Apart.PARTITIVE),
        ("“We treated 41 injured from the blast,” a spokesman for the Ashby hospital said.", Apart.PARTITIVE),
        ("Hospitals received 41 injured from the blast.", None),
        ("The shooting left 41 people dead at the scene.", Apart.PARTITIVE),
        ("Police said 41 people, the gunman among them, were pronounced dead at the market.", Apart.PARTITIVE),
        ("Police said 41 people were pronounced dead.", None),
        ("Police said 41 people died immediately on the scene.", Apart.PARTITIVE),
        ("The shooting hurt 41 people, including four who died.", Apart.STRUCK),
        ("The shooting hurt 41 people, including four children.", None),
        ("In Leeds 41 victims are still under the rubble.", Apart.PARTITIVE),
        ("The blast claimed 41 victims.", None),
        ("All 41 miners trapped under the hill have been found dead.", None),
        ("Kenya had 41 nationals aboard the ferry.", Apart.PARTITIVE),
        ("The blast killed 41 people in one of the three depots.", Apart.PARTITIVE),
        ("The blast killed 41 people in one of the city's oldest markets.", None),
        ("On the second night of the riots 41 people were arrested.", Apart.PARTITIVE),
        ("Fourth day of riots: 41 arrested.", Apart.PARTITIVE),
        ("On the second night of the riots the death toll rose to 41.", None),
        ("On the third day of the search 41 people were known to have died.", None),
        ("On the third day of the strike 41 people marched.", None),
        ("In neighbouring Harrow 41 people were hurt.", Apart.PARTITIVE),
        ("The total number of measles cases admitted to hospitals is 41.", Apart.PARTITIVE),
        ("The total number of measles cases is 41.", None),
        ("The remaining 41 casualties were guards.", Apart.ADDED),
        ("In Harrow 41 people were hurt.", None),
        ("With 41 polling stations counted, Reed leads.", Apart.PARTITIVE),
        ("With 41 of precincts reporting, Reed leads.", Apart.PARTITIVE),
        ("Reed won in 41 districts.", None),
        ("One nearby hospital said that 41 people were hurt.", Apart.PARTITIVE),
        ("At just one clinic 41 people were hurt.", Apart.PARTITIVE),
        ("A fire in a hospital killed 41 people.", None),
    ],
)
def test_one_place_or_one_day_of_several_is_not_all(text: str, apart: Apart | None) -> None:
    assert claim(text, "41").apart is apart


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("He was jailed for a plot to kill 41 judges.", Modality.HYPOTHETICAL),
        ("The gang threatened to kill 41 hostages.", Modality.HYPOTHETICAL),
        ("In an attempt to flee, raiders killed 41 guards.", Modality.ASSERTED),
        ("Raiders tried to rob a bank and killed 41 guards.", Modality.ASSERTED),
    ],
)
def test_what_somebody_means_to_do_is_not_done(text: str, modality: Modality) -> None:
    assert claim(text, "41").modality is modality


def test_votes_told_in_words_are_for_and_against() -> None:
    assert claim("The motion passed by eleven to four.", "eleven").measure is not Measure.CHANGE


def test_an_ampersand_ends_no_place() -> None:
    assert claim("Some 41 people waited in A&E.", "Some 41").place is None


def test_where_a_speaker_is_from_is_no_place_of_what_is_told() -> None:
    text = "In Ashby, where a dam broke on Sunday, 41 people are missing, Ann Lee, a nurse in Harrow, said."
    assert claim(text, "41").place == "Ashby"
    text = "In Ashby, police said on Sunday that 41 men are ill in Harrow."
    assert claim(text, "41").place == "Harrow"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Kenya's Red Cross put the toll at 41.", None),
        ("Kenya's Interior Ministry said 41 people died.", None),
        ("Kenya's death toll rose to 41.", "Kenya"),
        ("Kenya said 41 people died.", "Kenya"),
        ("A stampede in Ashby at Ramadan killed 41 people.", "Ashby"),
        ("A crush in Pakistan's Ramadan week killed 41 people.", "Pakistan"),
    ],
)
def test_bodies_of_a_country_and_feasts_are_no_places(text: str, place: str | None) -> None:
    assert claim(text, "41").place == place


def test_a_fire_with_a_name_is_at_the_place_that_the_name_tells() -> None:
    assert claim("Two fires killed 41 people, with 16 lives lost in the Harrow Fire.", "16").place == "Harrow"


def test_a_place_told_of_what_is_included_is_not_that_of_all() -> None:
    text = "The storm has led to 31 deaths, including 12 in Ashby and four in Harrow."
    assert [claim(text, figure).place for figure in ("31", "12", "four")] == [None, "Ashby", "Harrow"]


def test_a_place_told_of_some_is_not_that_of_all() -> None:
    text = "The firm employs 6,100 people, 900 of them in Wales, and has 40 shops."
    assert [claim(text, words).place for words in ("6,100", "900", "40")] == [None, "Wales", None]


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("The navy stopped two boats with 41 men each.", Apart.PARTITIVE),
        ("The 41 indices each fell.", None),
        ("Of three boats, each carried 41 men.", Apart.PARTITIVE),
        ("For each of the 41 dead a bell was rung.", None),
        ("Each year 41 people drown there.", None),
        ("They cheered each other, and 41 fans were hurt.", None),
        ("The force shrank from 41 to 30.", Apart.OVERTAKEN),
        ("The club had 41 members at its peak.", Apart.OVERTAKEN),
    ],
)
def test_so_many_of_each_are_not_all(text: str, apart: Apart | None) -> None:
    assert claim(text, "41").apart is apart


def test_what_goes_beyond_any_year_is_not_counted_from_then() -> None:
    assert claim("More flats were built, 41, than in any year since 1988.", "41").start is None


def test_those_hurt_badly_are_some_of_those_hurt() -> None:
    told = claim("Ten were hurt, nine seriously.", "nine")
    assert (told.kind, told.apart) == ("casualties.wounded", Apart.PARTITIVE)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The worst attack on Pakistani Christians killed 41 people.", None),
        ("An attack on the Shia minority in Harrow killed 41 people.", "Harrow"),
        ("A blast at the Christian College killed 41 people.", "Christian College"),
        ("An attack on Turkish soldiers in Harrow killed 41 people.", "Harrow"),
        ("Raids on the Kurds near Harrow killed 41 people.", "Harrow"),
        ("Airstrikes on Syrian towns killed 41 people.", "Syrian"),
        ("A crash on US roads killed 41 people.", "US"),
    ],
)
def test_those_who_are_attacked_are_no_place(text: str, place: str | None) -> None:
    assert claim(text, "41").place == place


def test_the_day_of_an_earlier_figure_is_not_that_of_the_happening() -> None:
    told = claim("A fire killed 41 people, police said, up from 36 a day earlier.", "41")
    assert told.event == "fire"


@pytest.mark.parametrize(
    "text",
    [
        "The minister denied reports that 60 people had died, saying the toll was 41.",
        "The army denied that 60 people had died and said 41 were killed.",
        "He dismissed claims that 60 had died: the toll was 41, he said.",
    ],
)
def test_what_is_said_instead_of_what_is_denied_is_asserted(text: str) -> None:
    assert claim(text, "41").modality is Modality.ASSERTED


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("They found nine sacks, each of which held 41 kg of flour.", Apart.PARTITIVE),
        ("They found nine sacks of flour, each weighing 41 kg.", Apart.PARTITIVE),
        ("The mill sold 41 kg of flour each week.", None),
        ("The catch came near the 41 kg mark.", Apart.PARTITIVE),
    ],
)
def test_a_size_of_each_is_not_that_of_all(text: str, apart: Apart | None) -> None:
    assert claim(text, "41 kg").apart is apart
