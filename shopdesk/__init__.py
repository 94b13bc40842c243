"""ShopDesk: the reply desk of a small online shop."""

__version__ = "0.1.0"
