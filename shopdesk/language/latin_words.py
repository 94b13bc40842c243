"""What tells Serbian in Latin letters from English: everyday words, and which letters meet.

`LETTER_PAIRS` holds four times the natural logarithm of how much likelier a pair of letters is in
Serbian words than in English ones, `m` for no difference, each letter before or after it for one
step. Counted over the words of the built-in library (folded, so that š is s and đ is dj; 3,200
Serbian and 1,900 English words, frequent ones counted more), one added to every count.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SERBIAN = _words(
    """
    ako ali bi bih bice bio bila bilo biste bismo bude budem budete cao cekam cena cene ceo
    da dal dan dana danas dobar dobro dobra dobila dobio dok dole doslo duze evo gde gdje
    hej hvala hocu hocete hteo htela ih ili ima imam imamo imate ipak isto iz ja jao je
    jedan jedna jednu jel jeli jer jesam jesi jesmo jeste jesu jos juce kad kada kako kakav
    kakva kakve kasni kasnije ko koja koje koji kojoj koju kol koliko kome kostaju kosta
    kupio kupila kupiti lep lepo li ma malo mi mogu moja moje moj mogao mogla moguce mozda
    moze mozete mozes mozemo moram mora na nad nam nama nas nase ne neki neko nema nemam
    nemate nesto nesta nije nisam niste nisu nista nek neka nego niko nikad nikako nov nova
    nove novi od oko ona oni ono opet ovaj ova ovo ove ovu pa pak par pare poslali poslato
    posalji posaljite poslao poslala posle pre preko prvi pitanje poruka porucio porucila
    poruciti posiljka posiljku pristize pogresno pozdrav postarina roba sa sam samo sada se
    sebe si smo ste sta sto stiglo stigla stigao stize sve svi svoj su sutra tako takodje
    tacno taj ta te ti tu tamo tek ujutru uplata uplatila uplatio uskoro uopste uvek uz vam
    vama van vas vase vasa vec vecu veci vi velicina velicinu vise vratiti vreme vracam
    zamena zameniti zar za zasto zato zbog zelim zelela zeleo zivo znate zdravo ljubim molim
    izvinite izvini dostava dostavu narucila narucio narudzbina narudzbinu kurir racun
    dinara evra juana cipele patike haljina
    """
)
"""Serbian words as they are typed without diacritics, none of which is an English word."""

ENGLISH = _words(
    """
    about after again all also am an and any anyone are as ask at back be because been before
    but buy by can cannot cant cheaper color colour cost could day days did didnt different
    discount does doesnt dont else every exchange fast for from get give go got great had has
    have he hello help her here hey hi him his how if in into is isnt it its ive just know last
    late later like long look lot made make many may maybe money month more much my need never
    new next not now of off okay old only or order ordered other our out over paid pay payment
    please pls plz price quality question real received refund reply return returned same say
    see seller send sent she ship shipped shipping should size sizes small so some someone
    something soon sorry stock still take tell than thank thanks thats that the their them then
    there these they thing think this those though thx today tomorrow too track tracking two up
    us use very waiting want was way we week weeks well were what whats when where which while
    who why will with without work working would wrong yes yesterday yet you your yours ur cheap
    box broken damaged delivery cancel change address arrive arrived item items arrives
    """
)
"""English words, none of which is a Serbian one."""

SHARED = _words(
    """
    a i do to me on u no sat pet most list put sad stop super problem model link video
    original status date transfer promo plan limit set express minimum transport online vip
    student test internet kontakt robot start bit pod ten red max mini maxi mid cm kg hm
    hmm haha ok okej im
    """
)
"""Words of both languages, or of neither: they decide nothing."""

PINYIN = _words(
    """
    nihao ninhao zaima zaime youma meiyou youmeiyou duoshao duoshaoqian xiexie fahuo kuaidi
    shunfeng zhongtong yuantong tuihuo tuikuan huanhuo baoyou pianyi pianyidian shenme zenme
    shihou laoban qinqin dingdan wuliu keyima haode haoma bukeyi weishenme
    """
)
"""Chinese words that people type in pinyin when they have no other keyboard."""

ROMANISED = _words(
    """
    annyeong annyeonghaseyo annyong gamsahamnida kamsahamnida juseyo jusaeyo baesong
    eolmayeyo eolma hwanbul gyohwan isseoyo eonje jaego
    """
)
"""Korean words in Latin letters."""

LETTERS = " abcdefghijklmnopqrstuvwxyz"
"""The order of rows and columns of `LETTER_PAIRS`; the space is the edge of a word."""

LETTER_PAIRS = (
    "kgkhmgfkfmuuilqoqalmjotagay",  # the edge
    "xkkookjiqayqmsmykkklmhtbfay",  # a
    "logkikkkkqskggvlkkpkkjkkkan",  # b
    "pnkcknkkatkcbjyakkifarkkkgk",  # c
    "dpokakksfmwkrutrkkrggoqikay",  # d
    "marljaiojbuukqmlkdgkmpjabay",  # e
    "ehkkkcakkhkkjkkikkdkggkikek",  # f
    "gqkkwbkaahkkrqloikobfokkkii",  # g
    "gbfkdakiiakkliidkkgcfgxkfck",  # h
    "ybinjafiykyvotihhkmnokigaiv",  # i
    "yypptynkkvkxrpwqnkkvyxqkkkk",  # j
    "jxkwklkjkmkkxflykkyhxyykkik",  # k
    "eqmcakaijpyhakxlbkcbdpcgkak",  # l
    "sofnkmekklkkvamqiisjknkkkak",  # m
    "itkeenaaisykdkarfgkgdrceiaq",  # n
    "udupqaavljyonmhalilrlauaaay",  # o
    "dlkrggkiaokkohxtakrgarkkkbk",  # p
    "ikkkkkkkkgkkkkkkkkkkkakkkkk",  # q
    "esldjkecrnkeehkorkagksmdkay",  # r
    "dofhkjinamkrvoqfqkycnkybkbk",  # s
    "epiakngkankyhbwlwknbanyakak",  # t
    "ygpopbfnnaywhnjkrkhjmpskkay",  # u
    "yvkuskkkkrktykyvkkykkykkkgk",  # v
    "aakkkakkaakkikaakkaaikkkkik",  # w
    "adkbkckkkfkkkikkekkkbkkkkkk",  # x
    "acckiagkkckkfakahkkaaekgkkk",  # y
    "yyykyukyiynnxyyukktkkyykkip",  # z
)
