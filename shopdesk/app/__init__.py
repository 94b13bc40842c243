"""The composition root: the only place that wires stores, services, tabs and desktop together.

`build` makes the services over an open shop; `open_services` opens (or creates) the shop first, for
the command line; `window.run` is the program that the owner sees. Nothing heavy is imported at
module level, so that the window can paint before the database library is read.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shopdesk.clock import Clock, system_clock
from shopdesk.language.codes import Language, Output, stored

if TYPE_CHECKING:
    from shopdesk.replies.composing import Composer
    from shopdesk.replies.fields import FieldCatalogue
    from shopdesk.replies.ports import Backing
    from shopdesk.replies.service import Loaded, ReplyService
    from shopdesk.replies.suggest import Suggester
    from shopdesk.storage.opening import Shop
    from shopdesk.storage.vault import Access


@dataclass(frozen=True)
class Services:
    """What the window and the command line work with; close the shop when done."""

    shop: Shop
    replies: ReplyService[Any]
    resources: Path
    clock: Clock

    @cached_property
    def catalogue(self) -> FieldCatalogue:
        """The fields that replies may carry."""
        from shopdesk.replies.library import read_fields

        return read_fields(self.resources / "replies" / "fields.yaml")

    @cached_property
    def composer(self) -> Composer:
        """Fills replies in and checks their wording."""
        from shopdesk.replies.composing import Composer
        from shopdesk.replies.wording import read_rules

        return Composer(self.catalogue, read_rules(self.resources / "wording"))

    def load(self) -> Loaded:
        """The library; puts the built-in replies in on the first start."""
        return self.replies.load()

    def suggester(self, languages: Iterable[Language]) -> Suggester:
        """A suggester for these languages, from the library as it is."""
        self.load()
        return self.replies.suggester(languages)

    def shop_values(self, output: Output) -> dict[str, str]:
        """What fills itself in a reply's language."""
        from shopdesk.replies.shopvalues import in_language

        return in_language(self.replies.shop_values(), stored(output))


def build(shop: Shop, resources: Path, clock: Clock = system_clock) -> Services:
    """The services over an open shop. Tests call this with a shop in a temporary folder."""
    from shopdesk.replies.builtin import BuiltinFiles
    from shopdesk.replies.service import ReplyService

    kept = backing(shop)
    builtin = BuiltinFiles(resources / "replies")
    return Services(shop, ReplyService(lambda: kept, builtin, clock), resources, clock)


def backing(shop: Shop) -> Backing[Any]:
    """Where the replies of an open shop are kept."""
    from shopdesk.replies.ports import Backing
    from shopdesk.replies.store import SqlReplyStore

    return Backing(shop.database.read, shop.database.write, SqlReplyStore())


@contextmanager
def open_services(
    data_dir: Path | None, *, demo: bool = False, access: Access | None = None
) -> Iterator[Services]:
    """The services over the shop in a data folder, made if need be; closed at the end.

    With `demo` the folder is a throw-away one with demonstration data.
    """
    from shopdesk.desktop import paths
    from shopdesk.storage.opening import NOTHING, open_shop

    with demo_folder(demo) as throw_away:
        folder = throw_away or paths.data_folder(data_dir)
        shop = open_shop(folder, access or NOTHING, protection="keyfile" if demo else "keyring")
        services = build(shop, paths.resources())
        try:
            if demo:
                from shopdesk.app.demonstration import fill

                fill(services.replies, services.catalogue, services.clock())
            yield services
        finally:
            shop.close()


@contextmanager
def demo_folder(wanted: bool) -> Iterator[Path | None]:
    """A folder that is gone afterwards, if one is wanted."""
    if not wanted:
        yield None
        return
    folder = Path(tempfile.mkdtemp(prefix="shopdesk-demo-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
