"""Sets of documents by character pairs answer like a plain search through every text."""

from __future__ import annotations

import marshal

from hypothesis import given
from hypothesis import strategies as st

from shopdesk.replies.gramindex import GramIndex, document_set, members

texts = st.lists(st.text(alphabet="ab发货 배", max_size=12), max_size=80)
needle = st.text(alphabet="ab发货 배", min_size=1, max_size=5)


def index_of(documents: list[str]) -> GramIndex:
    index = GramIndex()
    index.extend(documents)
    return index


@given(st.sets(st.integers(0, 3000)))
def test_a_document_set_gives_back_its_members(numbers: set[int]) -> None:
    assert members(document_set(numbers)) == sorted(numbers)


@given(texts, needle)
def test_it_finds_what_a_search_through_every_text_finds(documents: list[str], wanted: str) -> None:
    found = members(index_of(documents).find(wanted))
    assert found == [n for n, text in enumerate(documents) if wanted in text]


@given(texts, st.data(), needle)
def test_a_replaced_text_is_found_and_the_old_one_forgotten(
    documents: list[str], data: st.DataObject, wanted: str
) -> None:
    documents = [*documents, "ab"]
    index = index_of(documents)
    place = data.draw(st.integers(0, len(documents) - 1))
    documents[place] = data.draw(st.text(alphabet="ab发货", max_size=8))
    index.replace(place, documents[place])
    assert members(index.find(wanted)) == [n for n, t in enumerate(documents) if wanted in t]


@given(texts, needle)
def test_a_packed_index_answers_the_same(documents: list[str], wanted: str) -> None:
    index = index_of(documents)
    again = GramIndex.unpacked(marshal.loads(marshal.dumps(index.packed())))
    assert again.find(wanted) == index.find(wanted)


def test_a_gram_that_becomes_common_keeps_its_documents() -> None:
    index = index_of(["xy"] * 40)
    index.extend(["xy"] * 40)
    assert members(index.find("xy")) == list(range(80))
