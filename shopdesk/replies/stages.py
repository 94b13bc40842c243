"""Which stage is likely next in a chat, after a reply of one stage was copied."""

from __future__ import annotations

from shopdesk.replies.model import Stage

LIKELY_NEXT: dict[Stage, tuple[Stage, ...]] = {
    Stage.GREETING: (Stage.NEEDS, Stage.PRODUCT),
    Stage.NEEDS: (Stage.PRODUCT, Stage.PROMOTION),
    Stage.PRODUCT: (Stage.PROMOTION, Stage.BARGAINING, Stage.PAYMENT),
    Stage.PROMOTION: (Stage.BARGAINING, Stage.PAYMENT),
    Stage.BARGAINING: (Stage.PAYMENT, Stage.FAREWELL),
    Stage.PAYMENT: (Stage.CONFIRMATION, Stage.SHIPPING),
    Stage.CONFIRMATION: (Stage.SHIPPING, Stage.FAREWELL),
    Stage.SHIPPING: (Stage.CONFIRMATION, Stage.FAREWELL),
    Stage.AFTER_SALES: (Stage.AFTER_SALES, Stage.FAREWELL),
    Stage.REVIEW: (Stage.FAREWELL,),
    Stage.FAREWELL: (Stage.REVIEW, Stage.FOLLOW_UP),
    Stage.DIFFICULT: (Stage.AFTER_SALES, Stage.DIFFICULT),
    Stage.FOLLOW_UP: (Stage.FAREWELL, Stage.PRODUCT),
}
"""The order of the shop's reception (rules of the house, section 1), the likeliest first."""

OPENERS: dict[Stage, tuple[str, ...]] = {
    Stage.NEEDS: ("needs.clarify", "needs.choice"),
    Stage.PRODUCT: ("product.in_stock", "product.quality"),
    Stage.PROMOTION: ("promo.featured", "promo.current"),
    Stage.BARGAINING: ("bargain.refuse_shift", "bargain.refuse_gift"),
    Stage.PAYMENT: ("pay.remind", "pay.received"),
    Stage.CONFIRMATION: ("confirm.order", "confirm.address"),
    Stage.SHIPPING: ("ship.when", "ship.shipped"),
    Stage.AFTER_SALES: ("after.ask_photo", "after.exchange"),
    Stage.REVIEW: ("review.ask",),
    Stage.FAREWELL: ("bye.anything_else", "bye.bought"),
    Stage.DIFFICULT: ("hard.wait", "hard.supervisor"),
    Stage.FOLLOW_UP: ("follow.satisfaction",),
}
"""What usually opens a stage, for a library without any history of use."""
