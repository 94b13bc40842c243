<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr" sourcelanguage="en">
<context>
    <name>BrowsePane</name>
    <message>
        <source>Best match</source>
        <translation>Најбоље поклапање</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Омиљено</translation>
    </message>
    <message>
        <source>Used most</source>
        <translation>Најчешће коришћено</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Откажи</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Обрађује се</translation>
    </message>
</context>
<context>
    <name>CopiedLast</name>
    <message>
        <source>Copied last</source>
        <translation>Последње копирано</translation>
    </message>
    <message>
        <source>Copy it again (Ctrl+Shift+C)</source>
        <translation>Копирај поново (Ctrl+Shift+C)</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>%n part(s) left</source>
        <translation>
            <numerusform>још %n део</numerusform>
            <numerusform>још %n дела</numerusform>
            <numerusform>још %n делова</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied again, press Ctrl+V in the chat</source>
        <translation>Поново копирано, налепите у разговор: Ctrl+V</translation>
    </message>
    <message>
        <source>Copied, press Ctrl+V in the chat</source>
        <translation>Копирано, налепите у разговор: Ctrl+V</translation>
    </message>
    <message>
        <source>Part {number} copied, press Ctrl+V in the chat</source>
        <translation>Део {number} је копиран, налепите у разговор: Ctrl+V</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Копирај извештај</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Настави</translation>
    </message>
    <message>
        <source>It goes on, and nothing you typed is lost. What was saved is safe. The report below holds no customers’ data; send it with a word on what you did.</source>
        <translation>Програм ради даље и ништа што сте унели није изгубљено. Сачувани подаци су безбедни. Извештај испод не садржи податке о купцима; пошаљите га уз кратак опис онога што сте радили.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Извештај</translation>
    </message>
    <message>
        <source>ShopDesk made a mistake</source>
        <translation>ShopDesk је направио грешку</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Edit reply</source>
        <translation>Измена одговора</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Нови одговор</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Фаза</translation>
    </message>
    <message>
        <source>Write a title and a text in at least one language.</source>
        <translation>Упишите наслов и текст бар на једном језику.</translation>
    </message>
    <message>
        <source>back without saving</source>
        <translation>назад без чувања</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>следеће поље</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сачувај</translation>
    </message>
    <message>
        <source>{language} needs a text.</source>
        <translation>{language}: недостаје текст.</translation>
    </message>
    <message>
        <source>{language} needs a title.</source>
        <translation>{language}: недостаје наслов.</translation>
    </message>
    <message>
        <source>{language}: line {line} of a part needs mending.</source>
        <translation>{language}: исправите {line}. ред у једном од делова.</translation>
    </message>
</context>
<context>
    <name>Feature</name>
    <message>
        <source>Week’s feature</source>
        <translation>Производ недеље</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A recovery phrase opens the data in any case: write it down from Settings.</source>
        <translation>Податке увек отвара и фраза за опоравак: запишите је, налази се у Поставкама.</translation>
    </message>
    <message>
        <source>Bring in my replies…</source>
        <translation>Увези моје одговоре…</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Изабери језик</translation>
    </message>
    <message>
        <source>Customers’ data stays locked</source>
        <translation>Подаци о купцима остају закључани</translation>
    </message>
    <message>
        <source>Fill the passphrase</source>
        <translation>Унеси лозинку</translation>
    </message>
    <message>
        <source>Fill the shop name</source>
        <translation>Унеси назив продавнице</translation>
    </message>
    <message>
        <source>Fill your name</source>
        <translation>Унеси своје име</translation>
    </message>
    <message>
        <source>One page, then you answer the first buyer. All of it can be changed later.</source>
        <translation>Само ова страна, па одговарате првом купцу. Све можете касније да промените.</translation>
    </message>
    <message>
        <source>Open ShopDesk</source>
        <translation>Отвори ShopDesk</translation>
    </message>
    <message>
        <source>Set up your desk</source>
        <translation>Припремите своје радно место</translation>
    </message>
    <message>
        <source>This window speaks</source>
        <translation>Језик прозора</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Испробај на примеру</translation>
    </message>
    <message>
        <source>Who serves</source>
        <translation>Ко одговара купцима</translation>
    </message>
    <message>
        <source>Your buyers write</source>
        <translation>Језици купаца</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>само на овом рачунару</translation>
    </message>
    <message>
        <source>used in the first greeting</source>
        <translation>за први поздрав</translation>
    </message>
</context>
<context>
    <name>FitMeter</name>
    <message>
        <source>Fit: {steps} of {all}</source>
        <translation>Поклапање: {steps} од {all}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Fields</source>
        <translation>Поља</translation>
    </message>
    <message>
        <source>from settings</source>
        <translation>из поставки</translation>
    </message>
    <message>
        <source>from the message</source>
        <translation>из поруке</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>недостаје</translation>
    </message>
</context>
<context>
    <name>GreetingPreview</name>
    <message numerus="yes">
        <source>%n replies in each language come with it, all yours to edit.</source>
        <translation>
            <numerusform>Добијате и %n одговор на сваком језику; све можете да измените.</numerusform>
            <numerusform>Добијате и %n одговора на сваком језику; све можете да измените.</numerusform>
            <numerusform>Добијате и %n одговора на сваком језику; све можете да измените.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent by itself: you copy, you paste.</source>
        <translation>Ништа се не шаље само: ви копирате, ви лепите.</translation>
    </message>
    <message>
        <source>Your first greeting</source>
        <translation>Ваш први поздрав</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n answer(s), in the buyer’s order</source>
        <translation>
            <numerusform>%n одговор, редом којим је купац питао</numerusform>
            <numerusform>%n одговора, редом којим је купац питао</numerusform>
            <numerusform>%n одговора, редом којим је купац питао</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Додај у омиљено</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Измени (F2)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Још</translation>
    </message>
    <message>
        <source>Take from favourites</source>
        <translation>Уклони из омиљеног</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Верзије</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>употребљено %n пут</numerusform>
            <numerusform>употребљено %n пута</numerusform>
            <numerusform>употребљено %n пута</numerusform>
        </translation>
    </message>
    <message>
        <source>{times} in {month}</source>
        <translation>{month}: {times}</translation>
    </message>
    <message>
        <source>{wording} {times} in {month} · {share} %</source>
        <translation>{month}: {wording} {times} · {share}%</translation>
    </message>
</context>
<context>
    <name>LibraryWork</name>
    <message>
        <source>Ctrl+Z brings it back</source>
        <translation>Ctrl+Z враћа измене</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back</source>
        <translation>Ctrl+Z за опозив</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Обрисано</translation>
    </message>
    <message>
        <source>Duplicated</source>
        <translation>Дуплирано</translation>
    </message>
    <message>
        <source>Marked as the best</source>
        <translation>Означено као најбоље</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Није сачувано</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Замењено</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сачувано</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (копија)</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>The library is being read</source>
        <translation>Учитавање одговора</translation>
    </message>
</context>
<context>
    <name>MessagePane</name>
    <message numerus="yes">
        <source>%n question(s) in one message.</source>
        <translation>
            <numerusform>%n питање у једној поруци.</numerusform>
            <numerusform>%n питања у једној поруци.</numerusform>
            <numerusform>%n питања у једној поруци.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n предлог</numerusform>
            <numerusform>%n предлога</numerusform>
            <numerusform>%n предлога</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer all in order</source>
        <translation>Одговори на сва редом</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад на листу</translation>
    </message>
    <message>
        <source>Buyer’s message</source>
        <translation>Порука купца</translation>
    </message>
    <message>
        <source>No reply fits this message</source>
        <translation>Нема одговора за ову поруку</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Предлози</translation>
    </message>
    <message>
        <source>The buyer’s language</source>
        <translation>Језик купца</translation>
    </message>
    <message>
        <source>The library is being read …</source>
        <translation>Учитавање одговора…</translation>
    </message>
    <message>
        <source>Understood:</source>
        <translation>Препознато:</translation>
    </message>
    <message>
        <source>chosen · Ctrl+L to change</source>
        <translation>изабрано · Ctrl+L за промену</translation>
    </message>
    <message>
        <source>detected · Ctrl+L to change</source>
        <translation>препознато · Ctrl+L за промену</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>поклапање</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message numerus="yes">
        <source>%n repl(y/ies) in other stages</source>
        <translation>
            <numerusform>%n одговор у другим фазама</numerusform>
            <numerusform>%n одговора у другим фазама</numerusform>
            <numerusform>%n одговора у другим фазама</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Најближе</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Нови одговор</translation>
    </message>
    <message>
        <source>No favourite for “{query}”</source>
        <translation>Међу омиљенима нема „{query}“</translation>
    </message>
    <message>
        <source>No favourites in {stage} yet</source>
        <translation>У фази {stage} још нема омиљених</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Још нема омиљених</translation>
    </message>
    <message>
        <source>No replies here yet</source>
        <translation>Овде још нема одговора</translation>
    </message>
    <message>
        <source>No reply for “{query}”</source>
        <translation>Нема одговора за „{query}“</translation>
    </message>
    <message>
        <source>Show all replies</source>
        <translation>Прикажи све одговоре</translation>
    </message>
    <message>
        <source>Show all stages</source>
        <translation>Прикажи све фазе</translation>
    </message>
    <message>
        <source>The search is noted, so that the reply can be written later.</source>
        <translation>Претрага је забележена, па одговор можете да напишете и касније.</translation>
    </message>
    <message>
        <source>The star at a reply, or Ctrl+B, makes it a favourite.</source>
        <translation>Звездица поред одговора или Ctrl+B додаје га међу омиљене.</translation>
    </message>
    <message>
        <source>Write the first one with Ctrl+N.</source>
        <translation>Напишите први: Ctrl+N.</translation>
    </message>
    <message>
        <source>Write this reply</source>
        <translation>Напиши овај одговор</translation>
    </message>
    <message>
        <source>“{query}” is not in {stage}</source>
        <translation>Нема „{query}“ у фази „{stage}“</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message numerus="yes">
        <source>%n newer built-in text(s)</source>
        <translation>
            <numerusform>%n новији уграђени текст</numerusform>
            <numerusform>%n новија уграђена текста</numerusform>
            <numerusform>%n новијих уграђених текстова</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Упореди</translation>
    </message>
</context>
<context>
    <name>OfferWork</name>
    <message>
        <source>Taken</source>
        <translation>Прихваћено</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Задржи мој</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мој текст</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нови текст</translation>
    </message>
    <message>
        <source>Newer built-in texts</source>
        <translation>Новији уграђени текстови</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Прихвати</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Прихвати све</translation>
    </message>
    <message>
        <source>Your own texts stay until you take the new ones.</source>
        <translation>Ваши текстови остају док не прихватите нове.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>next text</source>
        <translation>следећи текст</translation>
    </message>
    <message>
        <source>take or keep</source>
        <translation>прихвати или задржи</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Команде</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Претрага и команде</translation>
    </message>
    <message>
        <source>Search everywhere, or type a command</source>
        <translation>Тражи свуда или упиши команду</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Copied</source>
        <translation>Копирано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копирај</translation>
    </message>
    <message>
        <source>Copy this part</source>
        <translation>Копирај овај део</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Део {number} од {count}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знакова</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing</source>
        <translation>
            <numerusform>недостаје %n поље</numerusform>
            <numerusform>недостају %n поља</numerusform>
            <numerusform>недостаје %n поља</numerusform>
        </translation>
    </message>
    <message>
        <source>copied</source>
        <translation>копирано</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>At least {count} characters.</source>
        <translation>Најмање {count} знакова.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Лозинка</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Поновљена лозинка</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Лозинке се још не поклапају.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Copy</source>
        <translation>Копирај</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Копирај поново</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копирај све</translation>
    </message>
    <message>
        <source>Copy part {number}</source>
        <translation>Копирај {number}. део</translation>
    </message>
    <message>
        <source>Copy part {number} again</source>
        <translation>Поново копирај {number}. део</translation>
    </message>
    <message>
        <source>Cyrillic → Latin</source>
        <translation>Ћирилица → латиница</translation>
    </message>
    <message>
        <source>Fill the {field}</source>
        <translation>Попуни: {field}</translation>
    </message>
    <message>
        <source>Latin → Cyrillic</source>
        <translation>Латиница → ћирилица</translation>
    </message>
    <message>
        <source>Likely next</source>
        <translation>Вероватно следи</translation>
    </message>
    <message>
        <source>Nothing is copied with a gap in it.</source>
        <translation>Прво попуните празна поља.</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Други језик</translation>
    </message>
    <message>
        <source>This reply is not written in {language} yet.</source>
        <translation>Овај одговор још није написан на језику: {language}.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Напиши</translation>
    </message>
    <message>
        <source>Write it in {language}</source>
        <translation>Напиши: {language}</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>File only</source>
        <translation>Само фајл</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Заштићено</translation>
    </message>
    <message>
        <source>The key is in this computer’s own key store and opens with your login. The recovery phrase opens the data in any case.</source>
        <translation>Кључ је у складишту кључева овог рачунара и отвара се уз вашу пријаву. Податке увек можете да отворите и фразом за опоравак.</translation>
    </message>
    <message>
        <source>The key lies in a file beside the data. Only your account can read it, but whoever copies the whole folder can open the customers’ data. A passphrase closes that gap; it is asked at every start.</source>
        <translation>Кључ је у датотеци поред података. Чита је само ваш кориснички налог, али ко копира целу фасциклу, може да отвори податке о купцима. Лозинка то спречава; тражи се при сваком покретању.</translation>
    </message>
    <message>
        <source>The key opens with your passphrase, which is asked at every start. The recovery phrase opens the data in any case.</source>
        <translation>Кључ се отвара вашом лозинком, која се тражи при сваком покретању. Податке увек можете да отворите и фразом за опоравак.</translation>
    </message>
</context>
<context>
    <name>ProtectionChoice</name>
    <message>
        <source>Asked at every start</source>
        <translation>Тражи се при сваком покретању</translation>
    </message>
    <message>
        <source>Beside the data: whoever copies both can read it</source>
        <translation>Поред података: ко копира обоје, може да их прочита</translation>
    </message>
    <message>
        <source>Nothing to remember; opens with your login</source>
        <translation>Ништа не памтите; отвара се уз вашу пријаву</translation>
    </message>
    <message>
        <source>With a key file</source>
        <translation>Датотеком са кључем</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Лозинком</translation>
    </message>
    <message>
        <source>With this computer’s own key store</source>
        <translation>Складиштем кључева овог рачунара</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>препоручено</translation>
    </message>
</context>
<context>
    <name>ProtectionDialog</name>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>How the customers’ data is protected</source>
        <translation>Како су заштићени подаци о купцима</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Остави овако</translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <translation>Заштити лозинком</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>I have written it down</source>
        <translation>Записано је</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Одштампај…</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Фраза за опоравак</translation>
    </message>
    <message>
        <source>These words open the customers’ data if the key store or the passphrase is lost. Keep them on paper, away from this computer. Whoever has them and the data can read everything.</source>
        <translation>Овим речима отварате податке о купцима ако складиште кључева не ради или сте заборавили лозинку. Чувајте их на папиру, даље од овог рачунара. Ко има и њих и податке, може све да прочита.</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>Replies</source>
        <translation>Одговори</translation>
    </message>
</context>
<context>
    <name>ReplyHints</name>
    <message>
        <source>back to the list</source>
        <translation>назад на листу</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>изабери</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>обриши</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копирај</translation>
    </message>
    <message>
        <source>copy that one</source>
        <translation>копирај тај</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>поља</translation>
    </message>
    <message>
        <source>go to the gap</source>
        <translation>иди на празно поље</translation>
    </message>
    <message>
        <source>next customer</source>
        <translation>следећи купац</translation>
    </message>
    <message>
        <source>write it</source>
        <translation>напиши</translation>
    </message>
</context>
<context>
    <name>ReplyRows</name>
    <message>
        <source>not written yet in {language}</source>
        <translation>још није написано: {language}</translation>
    </message>
</context>
<context>
    <name>ReplyTopBar</name>
    <message>
        <source>Buyer writes</source>
        <translation>Језик купца</translation>
    </message>
    <message>
        <source>Search replies, or paste what the buyer wrote</source>
        <translation>Тражи одговор или налепи поруку купца</translation>
    </message>
    <message>
        <source>message below</source>
        <translation>порука испод</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n repl(y/ies)</source>
        <translation>
            <numerusform>%n одговор</numerusform>
            <numerusform>%n одговора</numerusform>
            <numerusform>%n одговора</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n пут</numerusform>
            <numerusform>%n пута</numerusform>
            <numerusform>%n пута</numerusform>
        </translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Све фазе</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Најбоље поклапање</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Омиљено</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Редослед листе</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Одговори</translation>
    </message>
    <message>
        <source>Stage of the chat</source>
        <translation>Фаза разговора</translation>
    </message>
    <message>
        <source>Used most</source>
        <translation>Најчешће коришћено</translation>
    </message>
    <message>
        <source>{replies} in {language}</source>
        <translation>{replies} · {language}</translation>
    </message>
    <message>
        <source>{replies} · uses this month</source>
        <translation>{replies} · употреба у месецу</translation>
    </message>
</context>
<context>
    <name>ServingNames</name>
    <message>
        <source>Change</source>
        <translation>Промени</translation>
    </message>
    <message>
        <source>For buyers who do not read Chinese: {names}</source>
        <translation>За купце који не читају кинески: {names}</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Назив продавнице</translation>
    </message>
    <message>
        <source>Your name or number</source>
        <translation>Ваше име или број</translation>
    </message>
    <message>
        <source>{name}, for other buyers</source>
        <translation>{name}, за остале купце</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Као систем</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Направи копију</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>Резервна копија је направљена.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервна копија</translation>
    </message>
    <message>
        <source>Buyers write</source>
        <translation>Језици купаца</translation>
    </message>
    <message>
        <source>By a key file only</source>
        <translation>Само датотеком са кључем</translation>
    </message>
    <message>
        <source>By this computer’s own key store</source>
        <translation>Складиштем кључева овог рачунара</translation>
    </message>
    <message>
        <source>By your passphrase</source>
        <translation>Вашом лозинком</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Таман</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Детаљи…</translation>
    </message>
    <message>
        <source>Last one: {when}</source>
        <translation>Последња: {when}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светао</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Изглед</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Још је нема</translation>
    </message>
    <message>
        <source>Protect better…</source>
        <translation>Заштити боље…</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Заштита</translation>
    </message>
    <message>
        <source>Recovery phrase…</source>
        <translation>Фраза за опоравак…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Поставке</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Језик прозора</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Ваша продавница</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Свуда</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Тренутно</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Тастери</translation>
    </message>
</context>
<context>
    <name>StageColumn</name>
    <message>
        <source>Stages</source>
        <translation>Фазе</translation>
    </message>
    <message>
        <source>Stages of the chat</source>
        <translation>Фазе разговора</translation>
    </message>
</context>
<context>
    <name>StageRows</name>
    <message>
        <source>All stages</source>
        <translation>Све фазе</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>After-sales</source>
        <translation>Постпродаја</translation>
    </message>
    <message>
        <source>Bargaining</source>
        <translation>Цењкање</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Потврда</translation>
    </message>
    <message>
        <source>Difficult</source>
        <translation>Тешки случајеви</translation>
    </message>
    <message>
        <source>Farewell</source>
        <translation>Крај разговора</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Праћење</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Поздрав</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потребе</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Плаћање</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Производ</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Акције</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Оцене</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Слање</translation>
    </message>
</context>
<context>
    <name>Tones</name>
    <message>
        <source>Formal</source>
        <translation>Званично</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Срдачно</translation>
    </message>
    <message>
        <source>Playful</source>
        <translation>Шаљиво</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Go on with it</source>
        <translation>Настави</translation>
    </message>
    <message>
        <source>Your edit of “{title}” was not saved.</source>
        <translation>Измена није сачувана: „{title}“.</translation>
    </message>
    <message>
        <source>a new reply</source>
        <translation>нови одговор</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Open ShopDesk</source>
        <translation>Отворите ShopDesk</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Лозинка</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Фраза за опоравак</translation>
    </message>
    <message>
        <source>The customers’ data opens with your passphrase.</source>
        <translation>Подаци о купцима отварају се вашом лозинком.</translation>
    </message>
    <message>
        <source>Type the recovery phrase you wrote down. Its words may be in any case.</source>
        <translation>Упишите фразу за опоравак коју сте записали. Свеједно је да ли су слова велика или мала.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Отвори лозинком</translation>
    </message>
    <message>
        <source>Use the recovery phrase</source>
        <translation>Отвори фразом за опоравак</translation>
    </message>
</context>
<context>
    <name>VariantEdit</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n дан</numerusform>
            <numerusform>%n дана</numerusform>
            <numerusform>%n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a wording</source>
        <translation>Додај верзију</translation>
    </message>
    <message>
        <source>How buyers ask, one a line</source>
        <translation>Како купци питају, свако питање у свом реду</translation>
    </message>
    <message>
        <source>Language of this column</source>
        <translation>Језик ове колоне</translation>
    </message>
    <message>
        <source>Older than {language} by {days}</source>
        <translation>{language} је новији за {days}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Наслов</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>How the customers’ data is protected</source>
        <translation>Како су заштићени подаци о купцима</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Претрага</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Поставке</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Обрађује се…</translation>
    </message>
</context>
<context>
    <name>WordingEdit</name>
    <message>
        <source>Add a part</source>
        <translation>Додај део</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Уметни поље</translation>
    </message>
    <message>
        <source>Mark as the best</source>
        <translation>Означи као најбољу</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Део {number}</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Уклони овај део</translation>
    </message>
    <message>
        <source>Remove this wording</source>
        <translation>Уклони ову верзију</translation>
    </message>
    <message>
        <source>The best wording</source>
        <translation>Најбоља верзија</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Тон</translation>
    </message>
</context>
<context>
    <name>WordingNote</name>
    <message>
        <source>Better: “{instead}”.</source>
        <translation>Боље: „{instead}“.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замени</translation>
    </message>
    <message>
        <source>Wording is fine.</source>
        <translation>Текст је у реду.</translation>
    </message>
    <message>
        <source>Wording is fine. Particles will fit once the gap is filled.</source>
        <translation>Текст је у реду. Наставци се усклађују кад попуните празно поље.</translation>
    </message>
    <message>
        <source>“{word}” is an absolute promise.</source>
        <translation>„{word}“ обећава превише.</translation>
    </message>
    <message>
        <source>“{word}” refuses without a reason.</source>
        <translation>„{word}“ одбија без разлога.</translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Copy all parts</source>
        <translation>Копирај све делове</translation>
    </message>
    <message>
        <source>Copy the fifth reply offered</source>
        <translation>Копирај пети понуђени одговор</translation>
    </message>
    <message>
        <source>Copy the first reply offered</source>
        <translation>Копирај први понуђени одговор</translation>
    </message>
    <message>
        <source>Copy the fourth reply offered</source>
        <translation>Копирај четврти понуђени одговор</translation>
    </message>
    <message>
        <source>Copy the last text again</source>
        <translation>Поново копирај последњи текст</translation>
    </message>
    <message>
        <source>Copy the second reply offered</source>
        <translation>Копирај други понуђени одговор</translation>
    </message>
    <message>
        <source>Copy the third reply offered</source>
        <translation>Копирај трећи понуђени одговор</translation>
    </message>
    <message>
        <source>Delete the reply</source>
        <translation>Обриши одговор</translation>
    </message>
    <message>
        <source>Duplicate the reply</source>
        <translation>Дуплирај одговор</translation>
    </message>
    <message>
        <source>Edit the reply</source>
        <translation>Измени одговор</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Омиљено</translation>
    </message>
    <message>
        <source>Go to the top field</source>
        <translation>Иди у горње поље</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Нови одговор</translation>
    </message>
    <message>
        <source>Newer built-in texts</source>
        <translation>Новији уграђени текстови</translation>
    </message>
    <message>
        <source>Next buyer’s language</source>
        <translation>Следећи језик купца</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Следећи купац</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Корак назад</translation>
    </message>
    <message>
        <source>Protection of the data</source>
        <translation>Заштита података</translation>
    </message>
    <message>
        <source>Quit ShopDesk</source>
        <translation>Изађи из програма ShopDesk</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Одговори</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Претрага и команде</translation>
    </message>
    <message>
        <source>Serbian: Cyrillic or Latin</source>
        <translation>Српски: ћирилица или латиница</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Поставке</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Прикажи тастере</translation>
    </message>
    <message>
        <source>Show the recovery phrase</source>
        <translation>Прикажи фразу за опоравак</translation>
    </message>
    <message>
        <source>This wording is the best</source>
        <translation>Ова верзија је најбоља</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Опозови</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Прозор</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Another program is holding the clipboard, so nothing was copied. Your text is still here. Press Enter again.</source>
        <translation>Други програм је заузео оставу (clipboard), па ништа није копирано. Ваш текст је и даље овде. Притисните Enter поново.</translation>
    </message>
    <message>
        <source>Another program is using {path}. Nothing was changed. Close the other ShopDesk, or try again in a moment.</source>
        <translation>{path} тренутно користи други програм. Ништа није промењено. Затворите други ShopDesk или покушајте поново за који тренутак.</translation>
    </message>
    <message>
        <source>Line {line} of the input begins like JSON and is none. Earlier lines were answered.</source>
        <translation>{line}. ред улаза почиње као JSON, али то није. Претходни редови су обрађени.</translation>
    </message>
    <message>
        <source>No ShopDesk window is running with the data in {path}. Start it with: shopdesk.</source>
        <translation>Ниједан прозор програма ShopDesk не ради са подацима у {path}. Покрените га командом: shopdesk.</translation>
    </message>
    <message>
        <source>Parts of {path} are damaged. Nothing was changed. Restore the newest backup: shopdesk data restore FILE.</source>
        <translation>{path} је делимично оштећена датотека. Ништа није промењено. Вратите најновију резервну копију: shopdesk data restore FILE.</translation>
    </message>
    <message>
        <source>Parts of {path} are damaged. Nothing was changed. Restore the newest copy from the backups folder; the guide tells how.</source>
        <translation>{path} је делимично оштећена датотека. Ништа није промењено. Вратите најновију резервну копију из фасцикле са копијама; поступак је у водичу.</translation>
    </message>
    <message>
        <source>ShopDesk could not mark {path} as in use. Nothing was changed. Check that you may write there.</source>
        <translation>ShopDesk није успео да означи {path} као заузето. Ништа није промењено. Проверите да ли имате дозволу за упис на том месту.</translation>
    </message>
    <message>
        <source>ShopDesk is running already and does not answer. The data is safe. Look for its window, or end it and start again.</source>
        <translation>ShopDesk већ ради и не одговара. Подаци су безбедни. Потражите његов прозор или га угасите и покрените поново.</translation>
    </message>
    <message>
        <source>ShopDesk is running with the data in {path} already and does not answer. The data is safe. Look for its window, or end it and start again.</source>
        <translation>ShopDesk већ ради са подацима у {path} и не одговара. Подаци су безбедни. Потражите његов прозор или га угасите и покрените поново.</translation>
    </message>
    <message>
        <source>Something outside ShopDesk went wrong ({code}).</source>
        <translation>Дошло је до грешке изван програма ShopDesk ({code}).</translation>
    </message>
    <message>
        <source>The brace at line {line}, column {column} ({excerpt}) is never closed. The text is as you left it. Add the closing brace, or double this one if you mean a plain brace.</source>
        <translation>Витичаста заграда у {line}. реду и {column}. колони ({excerpt}) није затворена. Текст је остао какав је био. Додајте завршну заграду или удвојте ову ако желите обичну.</translation>
    </message>
    <message>
        <source>The closing brace at line {line}, column {column} closes nothing. The text is as you left it. Take it out, or double it if you mean a plain brace.</source>
        <translation>Завршна витичаста заграда у {line}. реду и {column}. колони не затвара ништа. Текст је остао какав је био. Обришите је или је удвојте ако желите обичну.</translation>
    </message>
    <message>
        <source>The conditions at line {line}, column {column} stand too deep inside each other. The text is as you left it. Take some of them out.</source>
        <translation>Услови у {line}. реду и {column}. колони уметнути су предубоко један у други. Текст је остао какав је био. Уклоните неке од њих.</translation>
    </message>
    <message>
        <source>The data in {path} could not be brought to this version of ShopDesk. It is as it was, and a copy is in {backup}. Go on with the version before, and report this.</source>
        <translation>Подаци у {path} нису могли да се прилагоде овој верзији програма ShopDesk. Остали су какви су били, а копија је у {backup}. Наставите са претходном верзијом и пријавите нам ово.</translation>
    </message>
    <message>
        <source>The data is locked with a passphrase. Type it to open the data.</source>
        <translation>Подаци су закључани лозинком. Унесите је да их отворите.</translation>
    </message>
    <message>
        <source>The data is not open yet. Open it first; nothing was changed.</source>
        <translation>Подаци још нису отворени. Ништа није промењено. Прво их отворите.</translation>
    </message>
    <message>
        <source>The database {path} is gone, but its key is still here. Nothing was created in its place. Close ShopDesk and put the file back, or restore the newest copy from the backups folder; the guide tells how.</source>
        <translation>Базе података {path} више нема, али је њен кључ и даље овде. На њеном месту ништа није направљено. Затворите ShopDesk и вратите датотеку на место, или вратите најновију резервну копију из фасцикле са копијама; поступак је у водичу.</translation>
    </message>
    <message>
        <source>The database {path} is gone, but its key is still here. Nothing was created in its place. Put the file back, or restore a backup: shopdesk data restore FILE.</source>
        <translation>Базе података {path} више нема, али је њен кључ и даље овде. На њеном месту ништа није направљено. Вратите датотеку на место или вратите резервну копију: shopdesk data restore FILE.</translation>
    </message>
    <message>
        <source>The drive failed while {path} was used. What was saved before is safe as far as the drive is; the last change was not kept. Check the drive, and make a backup to another one.</source>
        <translation>Диск је отказао током рада са {path}. Раније сачувани подаци безбедни су колико и сам диск; последња измена није сачувана. Проверите диск и направите резервну копију на другом.</translation>
    </message>
    <message>
        <source>The field at line {line}, column {column} ({excerpt}) asks for a format that does not exist. The text is as you left it. There are :short, :long and :money.</source>
        <translation>Поље у {line}. реду и {column}. колони ({excerpt}) тражи формат који не постоји. Текст је остао какав је био. Постоје :short, :long и :money.</translation>
    </message>
    <message>
        <source>The field at line {line}, column {column} ({excerpt}) has no proper name. The text is as you left it. Use letters, digits and _ only, a letter first.</source>
        <translation>Поље у {line}. реду и {column}. колони ({excerpt}) нема исправан назив. Текст је остао какав је био. Користите само слова, цифре и _, а на почетку слово.</translation>
    </message>
    <message>
        <source>The file {path} holds no key. Nothing was changed. Put the right key file there; otherwise use the recovery phrase.</source>
        <translation>У датотеци {path} нема кључа. Ништа није промењено. Ставите ту праву датотеку са кључем, а ако је немате, употребите фразу за опоравак.</translation>
    </message>
    <message>
        <source>The file {path} is empty. Nothing was changed. Restore a backup: shopdesk data restore FILE.</source>
        <translation>Датотека {path} је празна. Ништа није промењено. Вратите резервну копију: shopdesk data restore FILE.</translation>
    </message>
    <message>
        <source>The file {path} is empty. Nothing was changed. Restore the newest copy from the backups folder; the guide tells how.</source>
        <translation>Датотека {path} је празна. Ништа није промењено. Вратите најновију резервну копију из фасцикле са копијама; поступак је у водичу.</translation>
    </message>
    <message>
        <source>The file {path}, which says where the key is kept, cannot be understood. The database is untouched. Put a copy of the file back, or use the recovery phrase.</source>
        <translation>Датотека {path}, у којој пише где је кључ, не може да се прочита. База података је нетакнута. Вратите копију те датотеке или употребите фразу за опоравак.</translation>
    </message>
    <message>
        <source>The file {path}, which says where the key is kept, is missing. The database is untouched. Put the file back, or use the recovery phrase.</source>
        <translation>Недостаје датотека {path}, у којој пише где је кључ. База података је нетакнута. Вратите датотеку или употребите фразу за опоравак.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist or cannot be made. Nothing was changed. Check the name, or plug in the drive it is on.</source>
        <translation>Фасцикла {path} не постоји или не може да се направи. Ништа није промењено. Проверите назив или прикључите диск на којем се налази.</translation>
    </message>
    <message>
        <source>The forms at line {line}, column {column} ({excerpt}) are neither a Korean particle nor forms of a word. The text is as you left it. Write them like |은/는 or |day|days.</source>
        <translation>Облици у {line}. реду и {column}. колони ({excerpt}) нису ни корејска партикула ни облици речи. Текст је остао какав је био. Напишите их овако: |은/는 или |day|days.</translation>
    </message>
    <message>
        <source>The key does not belong to {path}. Nothing was changed. Bring back the right key, or use the recovery phrase of this shop.</source>
        <translation>Кључ не одговара подацима у {path}. Ништа није промењено. Вратите прави кључ или употребите фразу за опоравак ове продавнице.</translation>
    </message>
    <message>
        <source>The key file {path} is not there. The database is untouched. Plug in the stick or put the file back; otherwise use the recovery phrase.</source>
        <translation>Датотеке са кључем {path} нема. База података је нетакнута. Прикључите USB меморију или вратите датотеку; ако не можете, употребите фразу за опоравак.</translation>
    </message>
    <message>
        <source>The key is locked with a passphrase, and none was given. Type it at a terminal, or set SHOPDESK_PASSPHRASE.</source>
        <translation>Кључ је закључан лозинком, а лозинка није унета. Унесите је у терминалу или подесите SHOPDESK_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Nothing was changed. Try again; if it is forgotten, use the recovery phrase.</source>
        <translation>Лозинка није исправна. Ништа није промењено. Покушајте поново, а ако сте је заборавили, употребите фразу за опоравак.</translation>
    </message>
    <message>
        <source>The recovery phrase has {wanted} words, and {found} were given. Nothing was changed. Compare them with your paper.</source>
        <translation>Фраза за опоравак треба да има {wanted} речи, а унето је {found}. Ништа није промењено. Упоредите је са записом на папиру.</translation>
    </message>
    <message>
        <source>The shop&apos;s data at {path} could not be used. Nothing was changed.</source>
        <translation>Подаци продавнице у {path} нису могли да се користе. Ништа није промењено.</translation>
    </message>
    <message>
        <source>The shop&apos;s key does not open the backup {path}: it comes from another installation, or it is damaged from its beginning. Nothing was changed. For another installation&apos;s backup give its recovery phrase (--recovery).</source>
        <translation>Кључ продавнице не отвара резервну копију {path}: копија је из друге инсталације или је оштећена од самог почетка. Ништа није промењено. За копију из друге инсталације наведите њену фразу за опоравак (--recovery).</translation>
    </message>
    <message>
        <source>The shop’s key does not open the backup {path}: it comes from another installation, or it is damaged from its beginning. Nothing was changed. Choose another backup.</source>
        <translation>Кључ продавнице не отвара резервну копију {path}: копија је из друге инсталације или је оштећена од самог почетка. Ништа није промењено. Изаберите другу копију.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not work here ({reason}). The data is untouched. Start the keyring, or keep the key under a passphrase or in a key file: shopdesk data protect passphrase.</source>
        <translation>Системско складиште кључева овде не ради ({reason}). Подаци су нетакнути. Покрените складиште, или чувајте кључ под лозинком или у датотеци: shopdesk data protect passphrase.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. The data is untouched. Unlock it and try again.</source>
        <translation>Системско складиште кључева је закључано. Подаци су нетакнути. Откључајте га и покушајте поново.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring no longer holds the key. The database is untouched. Use the recovery phrase: shopdesk data protect keyring --recovery.</source>
        <translation>Кључа више нема у системском складишту кључева. База података је нетакнута. Употребите фразу за опоравак: shopdesk data protect keyring --recovery.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed. Try again.</source>
        <translation>Лозинке се не поклапају. Ништа није промењено. Покушајте поново.</translation>
    </message>
    <message>
        <source>The words of the recovery phrase do not belong together. Nothing was changed. Compare each word and their order with your paper.</source>
        <translation>Речи фразе за опоравак не иду заједно. Ништа није промењено. Упоредите сваку реч и њихов редослед са записом на папиру.</translation>
    </message>
    <message>
        <source>There is no file {path}. Nothing was changed. Check the name.</source>
        <translation>Датотека {path} не постоји. Ништа није промењено. Проверите назив.</translation>
    </message>
    <message>
        <source>There is no room left for {path}. What was saved before is safe; the last change was not kept. Make room and try again.</source>
        <translation>Нема више места за {path}. Раније сачувани подаци су безбедни; последња измена није сачувана. Ослободите простор и покушајте поново.</translation>
    </message>
    <message>
        <source>There is no shop data in {path}, and nothing was created. Check the folder&apos;s name.</source>
        <translation>У {path} нема података продавнице и ништа није направљено. Проверите назив фасцикле.</translation>
    </message>
    <message>
        <source>This computer’s key store does not work here. The data is untouched. Start the key store, or protect the data with a passphrase.</source>
        <translation>Складиште кључева овог рачунара не ради. Подаци су нетакнути. Покрените складиште или заштитите податке лозинком.</translation>
    </message>
    <message>
        <source>This computer’s key store is locked. The data is untouched. Unlock it and try again.</source>
        <translation>Складиште кључева овог рачунара је закључано. Подаци су нетакнути. Откључајте га и покушајте поново.</translation>
    </message>
    <message>
        <source>This computer’s key store no longer holds the key. The database is untouched. Type the recovery phrase.</source>
        <translation>Кључа више нема у складишту кључева овог рачунара. База података је нетакнута. Унесите фразу за опоравак.</translation>
    </message>
    <message>
        <source>This installation of ShopDesk lacks the encryption of its database, so it did not touch {path}. Install ShopDesk again.</source>
        <translation>Овој инсталацији програма ShopDesk недостаје шифровање базе података, па {path} није дирано. Инсталирајте ShopDesk поново.</translation>
    </message>
    <message>
        <source>This is not a file of replies that ShopDesk knows ({path}{format}). Nothing was changed. JSON, CSV and YAML library files can be read.</source>
        <translation>Ово није датотека са одговорима коју ShopDesk познаје ({path}{format}). Ништа није промењено. Могу да се читају JSON, CSV и YAML датотеке са одговорима.</translation>
    </message>
    <message>
        <source>This is not a file of replies that ShopDesk knows. Nothing was changed. JSON, CSV and YAML library files can be read.</source>
        <translation>Ово није датотека са одговорима коју ShopDesk познаје. Ништа није промењено. Могу да се читају JSON, CSV и YAML датотеке са одговорима.</translation>
    </message>
    <message>
        <source>Word {position} of the recovery phrase, “{word}”, is mistyped. Nothing was changed. Compare it with your paper.</source>
        <translation>{position}. реч фразе за опоравак, „{word}“, погрешно је откуцана. Ништа није промењено. Упоредите је са записом на папиру.</translation>
    </message>
    <message>
        <source>Word {position} of the recovery phrase, “{word}”, is probably mistyped: “{suggestion}” would fit. Nothing was changed. Compare it with your paper.</source>
        <translation>{position}. реч фразе за опоравак, „{word}“, вероватно је погрешно откуцана: одговарало би „{suggestion}“. Ништа није промењено. Упоредите је са записом на папиру.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a file. Nothing was changed. Check that it is a file and that you may open it.</source>
        <translation>{path} не може да се прочита као датотека. Ништа није промењено. Проверите да ли је то датотека и да ли имате дозволу да је отворите.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written with your rights. Nothing was changed. Give yourself the right to write there, or choose another folder.</source>
        <translation>Немате дозволу да читате {path} или ту уписујете. Ништа није промењено. Дајте себи дозволу за упис или изаберите другу фасциклу.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written. Nothing was changed. Check the file and try again.</source>
        <translation>Читање или упис није успео: {path}. Ништа није промењено. Проверите датотеку и покушајте поново.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {reason}. Nothing was changed. Check the file and try again.</source>
        <translation>Читање или упис није успео: {path} ({reason}). Ништа није промењено. Проверите датотеку и покушајте поново.</translation>
    </message>
    <message>
        <source>{path} is a database without encryption and none of ShopDesk&apos;s. Nothing was changed. Put the right file there, or restore a backup.</source>
        <translation>{path} је нешифрована база података и не припада програму ShopDesk. Ништа није промењено. Ставите ту праву датотеку или вратите резервну копију.</translation>
    </message>
    <message>
        <source>{path} is here already, and a second key would lock the data away. Nothing was changed. Choose another file or an empty folder.</source>
        <translation>{path} већ постоји, а други кључ би трајно закључао податке. Ништа није промењено. Изаберите другу датотеку или празну фасциклу.</translation>
    </message>
    <message>
        <source>{path} is not this shop&apos;s database, or it is damaged from its beginning. It was left as it is. Restore a backup: shopdesk data restore FILE.</source>
        <translation>{path} није база података ове продавнице или је оштећена од самог почетка. Остављена је каква јесте. Вратите резервну копију: shopdesk data restore FILE.</translation>
    </message>
    <message>
        <source>{path} is not this shop’s database, or it is damaged from its beginning. It was left as it is. Restore the newest copy from the backups folder; the guide tells how.</source>
        <translation>{path} није база података ове продавнице или је оштећена од самог почетка. Остављена је каква јесте. Вратите најновију резервну копију из фасцикле са копијама; поступак је у водичу.</translation>
    </message>
    <message>
        <source>{path} is the database itself. Nothing was changed. Choose another file.</source>
        <translation>{path} је сама база података. Ништа није промењено. Изаберите другу датотеку.</translation>
    </message>
    <message>
        <source>{path} is too large ({size} bytes). Nothing was changed. Split it and take the parts one by one.</source>
        <translation>{path} је превелика датотека (бајтова: {size}). Ништа није промењено. Поделите је и учитајте део по део.</translation>
    </message>
    <message>
        <source>{path} was written by a newer ShopDesk (data version {found}, this one knows {known}). It was left as it is. Install the newer ShopDesk.</source>
        <translation>{path} је записао новији ShopDesk (верзија података {found}, а овај познаје {known}). Датотека је остављена каква јесте. Инсталирајте новији ShopDesk.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {problem}. The library was left as it is; mend the line and try again.</source>
        <translation>{path}, {line}. ред: {problem}. Одговори су остали какви су били; исправите ред и покушајте поново.</translation>
    </message>
    <message>
        <source>{what} is not known here. Look at --help for what there is.</source>
        <translation>{what} овде није познато. Шта је доступно, видећете уз --help.</translation>
    </message>
    <message>
        <source>“{field}” is missing in the input, or has the wrong form. Nothing was done with this line. Give each line its fields as JSON, the texts in quotes.</source>
        <translation>Поље „{field}“ недостаје у улазу или нема исправан облик. Са овим редом ништа није урађено. Наведите поља сваког реда као JSON, а текстове под наводницима.</translation>
    </message>
</context>
</TS>
