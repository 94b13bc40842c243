<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>ReplyHints</source>
        <comment>choose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReplyHints</source>
        <comment>copy that one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReplyHints</source>
        <comment>fields</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReplyHints</source>
        <comment>back to the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReplyHints</source>
        <comment>clear</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReplyHints</source>
        <comment>next customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReplyHints</source>
        <comment>go to the gap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReplyHints</source>
        <comment>copy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReplyHints</source>
        <comment>write it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowsePane</name>
    <message>
        <source>Best match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiedLast</name>
    <message>
        <source>Copied last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again (Ctrl+Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>%n part(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied again, press Ctrl+V in the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, press Ctrl+V in the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number} copied, press Ctrl+V in the chat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on, and nothing you typed is lost. What was saved is safe. The report below holds no customers’ data; send it with a word on what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ShopDesk made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a title and a text in at least one language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} needs a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}: line {line} of a part needs mending.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feature</name>
    <message>
        <source>Week’s feature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A recovery phrase opens the data in any case: write it down from Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in my replies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers’ data stays locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the shop name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page, then you answer the first buyer. All of it can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ShopDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up your desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your buyers write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used in the first greeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FitMeter</name>
    <message>
        <source>Fit: {steps} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GreetingPreview</name>
    <message numerus="yes">
        <source>%n replies in each language come with it, all yours to edit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent by itself: you copy, you paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first greeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n answer(s), in the buyer’s order</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{times} in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wording} {times} in {month} · {share} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryWork</name>
    <message>
        <source>Ctrl+Z brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>The library is being read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagePane</name>
    <message numerus="yes">
        <source>%n question(s) in one message.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer all in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyer’s message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply fits this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buyer’s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is being read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen · Ctrl+L to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detected · Ctrl+L to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message numerus="yes">
        <source>%n repl(y/ies) in other stages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A star at a reply makes it a favourite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is noted in the month’s report, so that the reply can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply for “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{query}” is not in {stage}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message numerus="yes">
        <source>%n newer built-in text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer built-in texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own texts stay until you take the new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take or keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everywhere, or type a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>At least {count} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy part {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy part {number} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic → Latin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin → Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is copied with a gap in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reply is not written in {language} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>File only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in this computer’s own key store and opens with your login. The recovery phrase opens the data in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key lies in a file beside the data. Only your account can read it, but whoever copies the whole folder can open the customers’ data. A passphrase closes that gap; it is asked at every start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key opens with your passphrase, which is asked at every start. The recovery phrase opens the data in any case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectionChoice</name>
    <message>
        <source>Asked at every start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the data: whoever copies both can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to remember; opens with your login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this computer’s own key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProtectionDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the customers’ data is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words open the customers’ data if the key store or the passphrase is lost. Keep them on paper, away from this computer. Whoever has them and the data can read everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyRows</name>
    <message>
        <source>not written yet in {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyTopBar</name>
    <message>
        <source>Buyer writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search replies, or paste what the buyer wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n repl(y/ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage of the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{replies} in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{replies} · uses this month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a key file only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this computer’s own key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last one: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect better…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery phrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageColumn</name>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages of the chat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageRows</name>
    <message>
        <source>All stages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>After-sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bargaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farewell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tones</name>
    <message>
        <source>Formal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playful</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your edit of “{title}” was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ShopDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customers’ data opens with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the recovery phrase you wrote down. Its words may be in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariantEdit</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How buyers ask, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than {language} by {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the customers’ data is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingEdit</name>
    <message>
        <source>Add a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingNote</name>
    <message>
        <source>Better: “{instead}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording is fine. Particles will fit once the gap is filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is an absolute promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” refuses without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Names</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For buyers who do not read Chinese: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, for other buyers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Copy all parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the fifth reply offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the first reply offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the fourth reply offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the last text again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the second reply offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the third reply offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the top field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer built-in texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next buyer’s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit ShopDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbian: Cyrillic or Latin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wording is the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Another program is holding the clipboard, so nothing was copied. Your text is still here. Press Enter again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using {path}. Nothing was changed. Close the other ShopDesk, or try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the input begins like JSON and is none. Earlier lines were answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ShopDesk window is running with the data in {path}. Start it with: shopdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of {path} are damaged. Nothing was changed. Restore the newest backup: shopdesk data restore FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ShopDesk could not mark {path} as in use. Nothing was changed. Check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ShopDesk is running with the data in {path} already and does not answer. The data is safe. Look for its window, or end it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something outside ShopDesk went wrong ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brace at line {line}, column {column} ({excerpt}) is never closed. The text is as you left it. Add the closing brace, or double this one if you mean a plain brace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing brace at line {line}, column {column} closes nothing. The text is as you left it. Take it out, or double it if you mean a plain brace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conditions at line {line}, column {column} stand too deep inside each other. The text is as you left it. Take some of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data in {path} could not be brought to this version of ShopDesk. It is as it was, and a copy is in {backup}. Go on with the version before, and report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {path} is gone, but its key is still here. Nothing was created in its place. Put the file back, or restore a backup: shopdesk data restore FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive failed while {path} was used. What was saved before is safe as far as the drive is; the last change was not kept. Check the drive, and make a backup to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field at line {line}, column {column} ({excerpt}) asks for a format that does not exist. The text is as you left it. There are :short, :long and :money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field at line {line}, column {column} ({excerpt}) has no proper name. The text is as you left it. Use letters, digits and _ only, a letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} holds no key. Nothing was changed. Put the right key file there; otherwise use the recovery phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is empty. Nothing was changed. Restore a backup: shopdesk data restore FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path}, which says where the key is kept, cannot be understood. The database is untouched. Put a copy of the file back, or use the recovery phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path}, which says where the key is kept, is missing. The database is untouched. Put the file back, or use the recovery phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} does not exist or cannot be made. Nothing was changed. Check the name, or plug in the drive it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forms at line {line}, column {column} ({excerpt}) are neither a Korean particle nor forms of a word. The text is as you left it. Write them like |은/는 or |day|days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not belong to {path}. Nothing was changed. Bring back the right key, or use the recovery phrase of this shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {path} is not there. The database is untouched. Plug in the stick or put the file back; otherwise use the recovery phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is locked with a passphrase, and none was given. Type it at a terminal, or set SHOPDESK_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is wrong. Nothing was changed. Try again; if it is forgotten, use the recovery phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery phrase has {wanted} words, and {found} were given. Nothing was changed. Compare them with your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s data at {path} could not be used. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s key does not open the backup {path}: it comes from another installation, or it is damaged from its beginning. Nothing was changed. For another installation&apos;s backup give its recovery phrase (--recovery).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not work here ({reason}). The data is untouched. Start the keyring, or keep the key under a passphrase or in a key file: shopdesk data protect passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. The data is untouched. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring no longer holds the key. The database is untouched. Use the recovery phrase: shopdesk data protect keyring --recovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the recovery phrase do not belong together. Nothing was changed. Compare each word and their order with your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}. Nothing was changed. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for {path}. What was saved before is safe; the last change was not kept. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no shop data in {path}, and nothing was created. Check the folder&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation of ShopDesk lacks the encryption of its database, so it did not touch {path}. Install ShopDesk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file of replies that ShopDesk knows ({path}{format}). Nothing was changed. JSON, CSV and YAML library files can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {position} of the recovery phrase, “{word}”, is mistyped. Nothing was changed. Compare it with your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {position} of the recovery phrase, “{word}”, is probably mistyped: “{suggestion}” would fit. Nothing was changed. Compare it with your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read as a file. Nothing was changed. Check that it is a file and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read or written with your rights. Nothing was changed. Give yourself the right to write there, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {reason}. Nothing was changed. Check the file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a database without encryption and none of ShopDesk&apos;s. Nothing was changed. Put the right file there, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is here already, and a second key would lock the data away. Nothing was changed. Choose another file or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not this shop&apos;s database, or it is damaged from its beginning. It was left as it is. Restore a backup: shopdesk data restore FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the database itself. Nothing was changed. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too large ({size} bytes). Nothing was changed. Split it and take the parts one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer ShopDesk (data version {found}, this one knows {known}). It was left as it is. Install the newer ShopDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}: {problem}. The library was left as it is; mend the line and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is not known here. Look at --help for what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is missing in the input, or has the wrong form. Nothing was done with this line. Give each line its fields as JSON, the texts in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
