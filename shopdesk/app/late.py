"""What the window has before its database is open, and gets once it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shopdesk.errors import KnownError

if TYPE_CHECKING:
    from shopdesk.replies.ports import Backing
    from shopdesk.storage.opening import Shop


class StillClosed(KnownError):
    """Something was asked of the data before it was open."""

    code = "app.still_closed"


@dataclass
class LateShop:
    """A shop that is opened after the window is there; set and read `shop` from any thread."""

    shop: Shop | None = None
    _backing: Backing[Any] | None = None

    def opened(self) -> Shop:
        """The open shop; raises StillClosed."""
        if self.shop is None:
            raise StillClosed
        return self.shop

    def backing(self) -> Backing[Any]:
        """Where the replies are kept; raises StillClosed."""
        if self._backing is None:
            from shopdesk.app import backing

            self._backing = backing(self.opened())
        return self._backing

    def close(self) -> None:
        """Close the shop, if it was opened."""
        if self.shop is not None:
            self.shop.close()
            self.shop = None
            self._backing = None
