"""Which rules are asked."""

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.documents import Document
from claimcheck.errors import InputError, nearest
from claimcheck.rules import load_rules, with_plugins
from claimcheck.ruling import Rule


def rules_with(plugins: Sequence[str] = ()) -> tuple[Rule, ...]:
    """The rules that come with claimcheck, and those of plugins; nothing looks for plugins where none is named.

    Raises:
        InputError: if a plugin is not there or gives no rule.
    """
    try:
        return with_plugins(load_rules(), plugins) if plugins else load_rules()
    except ValueError as error:
        raise InputError(str(error)) from None


def selected(rules: Iterable[Rule], select: Sequence[str] = (), ignore: Sequence[str] = ()) -> tuple[Rule, ...]:
    """The rules to ask.

    Args:
        rules: those there are.
        select: codes, beginnings of codes ("CC1") or names of the rules to ask; all where none is given.
        ignore: those to leave out of them, told in the same ways.

    Raises:
        InputError: if a word names no rule.
    """
    there = tuple(rules)
    wanted = _named(there, select) if select else frozenset(rule.code for rule in there)
    unwanted = _named(there, ignore)
    return tuple(rule for rule in there if rule.code in wanted and rule.code not in unwanted)


def names_rule(word: str, code: str, name: str) -> bool:
    """Whether a word means the rule of this code and name: its name, its code, or a beginning of its code."""
    return word.casefold() == name.casefold() or code.casefold().startswith(word.casefold())


def misnamed(documents: Iterable[Document], rules: Sequence[Rule]) -> Iterator[str]:
    """What comments in documents allow that is no rule, each with the place of the comment.

    Args:
        documents: the texts.
        rules: all rules there are, whether they are asked or not.
    """
    for document in documents:
        for allowance in document.allowances:
            for word in sorted(allowance.codes):
                if not any(names_rule(word, rule.code, rule.name) for rule in rules):
                    yield f"{document.id}:{allowance.line}: of what the comment allows, {_nameless(word, rules)}"


def _nameless(word: str, rules: Sequence[Rule]) -> str:
    """What is said of a word that names no rule: which one is near, else where those there are are told."""
    near = nearest(word.upper(), (rule.code for rule in rules)) or nearest(word.lower(), (rule.name for rule in rules))
    return f"{word!r} names no rule; {f'did you mean {near}?' if near else '`claimcheck rules` lists those there are'}"


def _named(rules: Sequence[Rule], words: Iterable[str]) -> frozenset[str]:
    codes: set[str] = set()
    for word in words:
        found = {rule.code for rule in rules if names_rule(word, rule.code, rule.name)} if word else set()
        if not found:
            raise InputError(_nameless(word, rules))
        codes |= found
    return frozenset(codes)
