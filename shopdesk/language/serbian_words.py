"""What somebody who writes Serbian in Latin letters knows and a table of letters does not.

Plain lists, to be added to as the shop meets new names.
"""

from __future__ import annotations

SEPARATE = (
    "in|jekc", "in|jekt", "in|jicir", "kon|junk", "kon|jug", "kon|jekt", "tan|jug", "van|jezi",
    "šen|jang", "sin|jang",
)  # fmt: skip
"""Where n and j are two letters, wherever in a word it stands: инјекција, конјунктура, Танјуг."""

SEPARATE_AFTER_PREFIX = (
    "an|jon", "nad|žive", "nad|življ", "nad|žnj", "nad|žup", "nad|žet", "nad|žder", "od|žal",
    "od|živ", "od|žvak", "od|žet", "od|žed", "od|žder", "od|žur", "pod|žanr", "pod|žar",
    "pod|žbun", "pod|žup", "pod|žeć", "pod|žeg", "pod|žig", "pod|žut", "pred|živ", "pred|žet",
    "pred|žen",
)  # fmt: skip
"""The same at the beginning of a word, mostly d and ž behind a prefix: надживети (but оџак)."""

ACRONYMS = (
    "EMS", "SF", "STO", "YTO", "ZTO", "DHL", "UPS", "GLS", "TNT", "JD", "ICBC", "BOC", "VIP",
    "USB", "SMS", "MMS", "QR", "PIN", "CVV", "IBAN", "SWIFT", "PDF", "LED", "LCD", "SIM", "GPS",
    "NFC", "RGB", "HD", "UHD", "OK", "ID", "IT", "TV", "PC", "CD", "DVD", "UV", "DIY", "OEM",
    "CE", "EAN", "SKU", "UNIPASS", "PCCC", "II", "III", "IV", "VII", "VIII", "USD", "EUR", "CNY",
    "RMB", "KRW", "EU", "US", "UK", "XS", "XL", "XXL", "XXXL",
)  # fmt: skip
"""Written in Latin capitals in Cyrillic text too; ПТТ, ПДВ, РСД and ЈМБГ are not among them."""

BRANDS = (
    "SF Express", "STO Express", "YTO Express", "ZTO Express", "China Post", "WeChat Pay", "WeChat",
    "KakaoTalk", "Kakao Talk", "Kakao Pay", "Kakao", "Viber", "WhatsApp", "Messenger", "iPhone",
    "iPad", "iOS", "Android", "Taobao", "Tmall", "Alipay", "AliExpress", "Alibaba", "Pinduoduo",
    "Shein", "Amazon", "eBay", "PayPal", "Apple Pay", "Google Pay", "Apple", "Google", "Mastercard",
    "Facebook", "Instagram", "TikTok", "YouTube", "Gmail", "Outlook", "Samsung", "Xiaomi", "Huawei",
    "Nike", "Adidas", "FedEx", "Cainiao", "WangWang", "Qianniu", "Bluetooth", "Wi-Fi", "ShopDesk",
    "Windows", "Excel", "Word", "e-mail", "email", "online",
)  # fmt: skip
"""Names that stay Latin, in any case, with or without a Serbian case ending (na Viberu)."""

CASE_ENDINGS = ("a", "u", "e", "i", "om", "em", "ov", "ova", "ovu", "ovo", "ovom", "ima")

UNITS = (
    "kg", "g", "mg", "t", "km", "m", "cm", "mm", "l", "dl", "ml", "h", "GB", "MB", "TB", "Hz",
    "MHz", "GHz", "V", "mAh", "Ah", "px", "dpi", "C", "A",
)  # fmt: skip
"""Signs of units, which stay Latin behind a number."""

UNITS_ANYWHERE = ("kg", "mg", "km", "cm", "mm", "ml", "mAh", "GB", "MB", "TB", "MHz", "GHz", "px")
"""Those that no Serbian word is written like, and that stay Latin by themselves too: (cm)."""
