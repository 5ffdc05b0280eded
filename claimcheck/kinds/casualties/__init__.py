"""How many were killed, wounded or are missing."""

from typing import ClassVar

from claimcheck.claims import Claim
from claimcheck.kinds.casualties.words import (
    BODY_PARTS,
    BUILDINGS,
    CARED_FOR,
    CONDITIONS,
    HARMED_OTHERWISE,
    HARMS,
    HAVING,
    HOSPITALS,
    LOST,
    SEARCHERS,
    STAYING,
    STRUCK,
    TAKEN,
    TAKING,
    UNTOLD,
)
from claimcheck.kinds.cues import Cues, rising
from claimcheck.vocabulary import Measure


class Casualties(Claim):
    """People hurt, killed and wounded not told apart."""

    __slots__ = ()
    kind: ClassVar[str] = "casualties"
    usual_measure: ClassVar[Measure] = Measure.CUMULATIVE
    of_people: ClassVar[bool] = True
    monotone: ClassVar[bool] = True


class Killed(Casualties):
    """People killed."""

    __slots__ = ()
    kind: ClassVar[str] = "casualties.killed"


class Wounded(Casualties):
    """People wounded, not killed."""

    __slots__ = ()
    kind: ClassVar[str] = "casualties.wounded"


class Missing(Casualties):
    """People not found: the number may fall as they are."""

    __slots__ = ()
    kind: ClassVar[str] = "casualties.missing"
    usual_measure: ClassVar[Measure] = Measure.STOCK
    monotone: ClassVar[bool] = False


CUES = (
    Cues(
        Casualties,
        counted="casualty; casualties; victim; victims; " + UNTOLD,
        generic="casualty; casualties; victim; victims; dead; wounded; injured; " + UNTOLD,
        verbs="shot; shooting; stabbed; stabbing; dead and wounded; " + "; ".join(HARMED_OTHERWISE) + "; " + UNTOLD,
        states=UNTOLD
        + "; with … wounds; with … gunshot wound; with … stab wound; run over; mowed down; mown down; either killed or",
        totals="number of casualties; number of victims; number of … casualties; number of … victims; casualty toll; casualty count; "
        "casualty figure; " + rising("casualties"),
    ),
    Cues(
        Killed,
        counted="deaths; death; fatalities; fatality; dead; lives; bodies; body; dead bodies; dead body; corpses; corpse; own life; murder-suicide; martyrs; "
        "killings; murders; homicides; slayings; homicide; murder; slaying; killing",
        generic="deaths; death; fatalities; fatality; dead; lives; bodies; body; dead bodies; dead body; corpses; corpse; own life; murder-suicide; martyrs; killings; murders; "
        "homicides; slayings; homicide; murder; slaying; killing",
        describing="dead; slain; deceased",
        around="buried … alive; burying … alive; buries … alive; burned … alive; burning … alive; crushed … to death; crushing … to death; burning … to death; "
        "cost … their lives; costing … their lives; cost … his life; cost … her life; beating … to death; beat … to death; stabbing … to death; stabbed … to death; shooting … to death",
        verbs="found the body of; finds the body of; recovered the body of; recovers the body of; retrieved the body of; discovered the body of; cost the lives of; costing the lives of; kill; kills; killed; killing; murdered; murder; massacred; slain; executed; "
        "slaughtered; assassinated; beheaded; claimed the lives of; took the lives of; shot dead; shot and killed; fatally shot; "
        "fatally shooting; fatally stabbed; shot to death; shoots dead; shooting dead; gunned down; machine-gunned; machinegunned; stabbed to death; "
        "beaten to death; hacked to death; fatally wounded; fatally injured; claimed the life of; took the life of; cost the life of; "
        "taking the lives of; taking the life of; lynched; claiming the lives of; claiming the life of; martyred; martyring; "
        "electrocuted; strangled; suffocated; executing; massacring; slaughtering; murdering; gunning down; "
        "drown; drowned; drowning; asphyxiating; suffocating",
        states="deceased; crushed to death; trampled to death; burned to death; burnt to death; stabbed to death; beaten to death; died; die; dies; "
        "dead; perished; perish; drown; lost their lives; lost his life; lost her life; took their lives; took their own lives; drowned; "
        "were shot dead; shot dead; shot to death; dying; fatally; succumbed to … injuries; succumbed to … wounds; among the dead; "
        "among those killed; among the fatalities; hacked to death; froze to death; starved to death; electrocuted; suffocated; "
        "asphyxiated; strangled; lynched; burned alive; burnt alive; buried alive; hanged; beheaded; executed; passed away; "
        "did not survive; didn't survive; did not make it out; didn't make it out; never made it out; bled to death; choked to death; fell to … death; fell to … deaths; plunged to … death; plunged to … deaths; swept to … death; swept to … deaths; "
        "fallen victim; fallen victims; fell victim; fell victims; lost … life; martyred; no longer with us",
        totals="the dead; death toll; toll; number of dead; number of death; number of deaths; deaths of; death of; death count; number killed; "
        "number dead; drowning of; drownings of; tally of dead; tally of … dead; count of … dead; count of dead; killing of; killings of; murder of; murders of; massacre of; massacres of; assassination of; assassinations of; execution of; executions of; loss of lives; loss of life; bodies of; "
        "number of … dead; number of … died; number of … lost their lives; number of … killed; number of … murdered; number of … massacred; "
        "number of … slain; number of … fatalities; number of … deaths; "
        + rising("deaths; deaths from …; deaths in …; fatalities; killings; murders; homicides")
        + "; fatalities are; fatalities were",
        final=True,
    ),
    Cues(Killed, totals="remains of", barred=BUILDINGS, final=True),
    Cues(
        Killed,
        verbs="eliminate; eliminated; eliminating; liquidate; liquidated; liquidating",
        nouns="soldiers fighters militants rebels terrorists insurgents gunmen guerrillas jihadists extremists bandits",
    ),
    Cues(
        Killed,
        verbs="lost; lose; loses; losing",
        totals="losses of; losses totalling; losses totaling",
        nouns="soldiers troops men fighters militants rebels policemen servicemen marines peacekeepers paratroopers guardsmen crewmen",
    ),
    Cues(
        Wounded, verbs="treated; treating", nouns="people victims passengers children survivors pupils students workers"
    ),
    Cues(
        Wounded,
        counted="injuries; injury; wounded; injured",
        generic="injuries; injury; wounded; injured",
        describing="wounded; injured",
        verbs="shot and wounded; shot and injured; wound; wounds; wounded; wounding; injure; injures; injured; injuring; hurt; hurts; "
        "hurting; maimed; maiming; hospitalized; hospitalised; hospitalizing; hospitalising; beaten up; scalded; burning",
        around="; ".join(f"{taking} … to … {house}" for taking in TAKING for house in HOSPITALS),
        states="hurt; shot and wounded; shot and injured; "
        + "; ".join(f"{care} … {harm}" for care in CARED_FOR for harm in HARMS)
        + "; "
        + "; ".join(f"{struck} in the {part}" for struck in STRUCK for part in BODY_PARTS)
        + "; "
        + "; ".join(f"in {state} … {one}" for state in CONDITIONS for one in ("condition", "conditions"))
        + "; "
        + "; ".join(f"in a {state} … condition" for state in (*CONDITIONS, "bad"))
        + "; "
        + "; ".join(f"in very {state} condition" for state in (*CONDITIONS, "bad"))
        + "; "
        + "; ".join(f"{was} in {state} … condition" for was in STAYING for state in CONDITIONS)
        + "; "
        + "; ".join(f"{taken} to … {house}" for taken in TAKEN for house in HOSPITALS)
        + "; "
        + "; ".join(f"{had} … {harm}" for had in HAVING for harm in HARMS)
        + "; critically wounded; expected to survive; expected to recover; among the injured; among the wounded; among those hurt; "
        "in the hospital; in hospital; in intensive care; on life support; remain hospitalized; remained hospitalized; "
        "still in hospital; still in the hospital; remain in hospital; remained in hospital; were stable; was stable; are stable; "
        "is stable; listed as stable; listed as critical; in critical care; hit by gunfire; struck by gunfire; hit by … bullet; "
        "struck by … bullet; hit by … bullets; struck by … bullets; hit by shrapnel; grazed; cut by … glass; treated at … hospital; "
        "treated for smoke inhalation; suffered smoke inhalation; suffered from … inhalation; bruised; underwent surgery; undergoing surgery; "
        "having surgery; treated and released; with … injuries; with … burns; critically burned; badly burned; severely burned; "
        "maimed; trampled; reported … pain; complained of … pain; needed … treatment; required … treatment; sought … treatment; needed hospital care; being treated; "
        "treated for shock; fighting for life; fighting for his life; fighting for her life; fighting for their lives; in the ICU; "
        "recovering in hospital; is recovering; was recovering; are recovering; were recovering; recovering in the hospital; "
        "left injured; left wounded; wounded in action; critically hurt; badly hurt; seriously hurt; scalded; concussed; beaten up; "
        "attended … hospital; attended … hospitals; treated in … hospital; treated in … hospitals; treated at … hospitals; under treatment; undergoing treatment; receiving … treatment; received … treatment; receiving … care; received … care; received … attention; needed … attention; receiving … attention; required stitches; needed stitches; "
        "minor injuries; "
        + "; ".join(
            f"{had} a broken {part}"
            for had in (*HAVING, "with")
            for part in ("limb", "leg", "arm", "ankle", "hip", "nose", "bone")
        )
        + "; suffered fractures; suffered broken bones; had burns",
        totals="the injured; the wounded; injury to; injuries to; number of … wounded; number of … injured; number of … hurt; injury toll; number injured; "
        "number wounded; number hurt; number hospitalized; number hospitalised; "
        + "; ".join(f"number of … diagnosed with … {harm}" for harm in HARMS)
        + "; "
        + rising("injuries"),
    ),
    Cues(
        Wounded,
        verbs="beat; beaten; beating",
        states="treated; beaten",
        nouns="people children men women boys girls students passengers patients victims protesters demonstrators officers soldiers workers residents "
        "survivors migrants prisoners civilians others",
        people=True,
        slight=True,
    ),
    Cues(
        Missing,
        counted="missing",
        generic="missing",
        describing="missing",
        states="remain missing; remained missing; remain unaccounted for; remained unaccounted for; missing; unaccounted for; disappeared; "
        "vanished; lost at sea; not been accounted for; yet to be found; still to be found; not been found; no trace has been found; remains missing; unaccounted; went missing; gone missing; goes missing",
        totals="the missing; number of … missing; number missing; tally of … missing; list of … missing; whereabouts of; no trace of; no trace has been found of; no sign of",
    ),
    Cues(
        Missing,
        verbs="; ".join(f"{one} … looking for" for one in SEARCHERS),
        nouns=LOST,
        slight=True,
    ),
    Cues(
        Missing,
        verbs="search for; searches for; searching for; searched for; hunt for; hunted for; lost contact with; lost touch with",
        nouns=LOST,
        slight=True,
    ),
)
