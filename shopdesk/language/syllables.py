"""The syllables of Mandarin in pinyin, and typed letters taken apart into them.

The list holds every toneless reading of the Han characters U+4E00 to U+9FA5 as the pypinyin
package (0.55) knows them, interjections without a vowel left out; ü is written v.
"""

from __future__ import annotations

from functools import cache

SYLLABLES = frozenset(
    """
    a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can
    cang cao ce cen ceng cha chai chan chang chao che chen cheng chi chong chou chu chua chuai
    chuan chuang chui chun chuo ci cong cou cu cuan cui cun cuo da dai dan dang dao de dei den
    deng di dia dian diao die ding diu dong dou du duan dui dun duo e ei en eng er fa fan fang
    fei fen feng fiao fo fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan
    guang gui gun guo ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui
    hun huo ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai kan kang kao ke
    kei ken keng kong kou ku kua kuai kuan kuang kui kun kuo la lai lan lang lao le lei len leng
    li lia lian liang liao lie lin ling liu lo long lou lu luan lue lun luo lv lve ma mai man
    mang mao me mei men meng mi mian miao mie min ming miu mo mou mu na nai nan nang nao ne nei
    nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nue nun nuo nv nve o ou pa pai
    pan pang pao pei pen peng pi pian piao pie pin ping po pou pu qi qia qian qiang qiao qie qin
    qing qiong qiu qu quan que qun ran rang rao re ren reng ri rong rou ru rua ruan rui run ruo
    sa sai san sang sao se sen seng sha shai shan shang shao she shei shen sheng shi shou shu
    shua shuai shuan shuang shui shun shuo si song sou su suan sui sun suo ta tai tan tang tao
    te tei teng ti tian tiao tie ting tong tou tu tuan tui tun tuo wa wai wan wang wei wen weng
    wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang yao ye yi
    yin ying yo yong you yu yuan yue yun za zai zan zang zao ze zei zen zeng zha zhai zhan zhang
    zhao zhe zhei zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo zi zong
    zou zu zuan zui zun zuo
    """.split()  # noqa: SIM905 - four hundred quoted strings are no easier to read
)

_LONGEST = max(map(len, SYLLABLES))
_MOST = 8  # ways to take one word apart; real ones have one to three


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(s[:n] for s in SYLLABLES for n in range(1, len(s) + 1))


def segment(letters: str) -> list[tuple[str, ...]]:
    """The ways to read lower-case letters as syllables, the last of which may be unfinished.

    `fahuo` gives `("fa", "huo")`, `xian` both `("xian",)` and `("xi", "an")`; letters that are no
    pinyin give an empty list. At most eight ways are given, those with long syllables first.
    """
    if not letters.isascii() or not letters.isalpha() or len(letters) > 60:
        return []
    found: list[tuple[str, ...]] = []
    dead: set[int] = set()

    def read(start: int, taken: tuple[str, ...]) -> bool:
        if start == len(letters):
            found.append(taken)
            return True
        if len(found) >= _MOST or start in dead:
            return False
        before = len(found)
        for end in range(min(len(letters), start + _LONGEST), start, -1):
            piece = letters[start:end]
            if piece in SYLLABLES or (end == len(letters) and piece in _beginnings()):
                read(end, (*taken, piece))
        if len(found) == before:
            dead.add(start)
        return len(found) > before

    read(0, ())
    return found
