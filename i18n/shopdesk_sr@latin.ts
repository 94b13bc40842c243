<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr" sourcelanguage="en">
<context>
    <name>BrowsePane</name>
    <message>
        <source>Best match</source>
        <translation>Najbolje poklapanje</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Omiljeno</translation>
    </message>
    <message>
        <source>Used most</source>
        <translation>Najčešće korišćeno</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Otkaži</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Obrađuje se</translation>
    </message>
</context>
<context>
    <name>CopiedLast</name>
    <message>
        <source>Copied last</source>
        <translation>Poslednje kopirano</translation>
    </message>
    <message>
        <source>Copy it again (Ctrl+Shift+C)</source>
        <translation>Kopiraj ponovo (Ctrl+Shift+C)</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>%n part(s) left</source>
        <translation>
            <numerusform>još %n deo</numerusform>
            <numerusform>još %n dela</numerusform>
            <numerusform>još %n delova</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied again, press Ctrl+V in the chat</source>
        <translation>Ponovo kopirano, nalepite u razgovor: Ctrl+V</translation>
    </message>
    <message>
        <source>Copied, press Ctrl+V in the chat</source>
        <translation>Kopirano, nalepite u razgovor: Ctrl+V</translation>
    </message>
    <message>
        <source>Part {number} copied, press Ctrl+V in the chat</source>
        <translation>Deo {number} je kopiran, nalepite u razgovor: Ctrl+V</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Kopiraj izveštaj</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>It goes on, and nothing you typed is lost. What was saved is safe. The report below holds no customers’ data; send it with a word on what you did.</source>
        <translation>Program radi dalje i ništa što ste uneli nije izgubljeno. Sačuvani podaci su bezbedni. Izveštaj ispod ne sadrži podatke o kupcima; pošaljite ga uz kratak opis onoga što ste radili.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Izveštaj</translation>
    </message>
    <message>
        <source>ShopDesk made a mistake</source>
        <translation>ShopDesk je napravio grešku</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Edit reply</source>
        <translation>Izmena odgovora</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Novi odgovor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Faza</translation>
    </message>
    <message>
        <source>Write a title and a text in at least one language.</source>
        <translation>Upišite naslov i tekst bar na jednom jeziku.</translation>
    </message>
    <message>
        <source>back without saving</source>
        <translation>nazad bez čuvanja</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>sledeće polje</translation>
    </message>
    <message>
        <source>save</source>
        <translation>sačuvaj</translation>
    </message>
    <message>
        <source>{language} needs a text.</source>
        <translation>{language}: nedostaje tekst.</translation>
    </message>
    <message>
        <source>{language} needs a title.</source>
        <translation>{language}: nedostaje naslov.</translation>
    </message>
    <message>
        <source>{language}: line {line} of a part needs mending.</source>
        <translation>{language}: ispravite {line}. red u jednom od delova.</translation>
    </message>
</context>
<context>
    <name>Feature</name>
    <message>
        <source>Week’s feature</source>
        <translation>Proizvod nedelje</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A recovery phrase opens the data in any case: write it down from Settings.</source>
        <translation>Podatke uvek otvara i fraza za oporavak: zapišite je, nalazi se u Postavkama.</translation>
    </message>
    <message>
        <source>Bring in my replies…</source>
        <translation>Uvezi moje odgovore…</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Izaberi jezik</translation>
    </message>
    <message>
        <source>Customers’ data stays locked</source>
        <translation>Podaci o kupcima ostaju zaključani</translation>
    </message>
    <message>
        <source>Fill the passphrase</source>
        <translation>Unesi lozinku</translation>
    </message>
    <message>
        <source>Fill the shop name</source>
        <translation>Unesi naziv prodavnice</translation>
    </message>
    <message>
        <source>Fill your name</source>
        <translation>Unesi svoje ime</translation>
    </message>
    <message>
        <source>One page, then you answer the first buyer. All of it can be changed later.</source>
        <translation>Samo ova strana, pa odgovarate prvom kupcu. Sve možete kasnije da promenite.</translation>
    </message>
    <message>
        <source>Open ShopDesk</source>
        <translation>Otvori ShopDesk</translation>
    </message>
    <message>
        <source>Set up your desk</source>
        <translation>Pripremite svoje radno mesto</translation>
    </message>
    <message>
        <source>This window speaks</source>
        <translation>Jezik prozora</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Isprobaj na primeru</translation>
    </message>
    <message>
        <source>Who serves</source>
        <translation>Ko odgovara kupcima</translation>
    </message>
    <message>
        <source>Your buyers write</source>
        <translation>Jezici kupaca</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>samo na ovom računaru</translation>
    </message>
    <message>
        <source>used in the first greeting</source>
        <translation>za prvi pozdrav</translation>
    </message>
</context>
<context>
    <name>FitMeter</name>
    <message>
        <source>Fit: {steps} of {all}</source>
        <translation>Poklapanje: {steps} od {all}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Fields</source>
        <translation>Polja</translation>
    </message>
    <message>
        <source>from settings</source>
        <translation>iz postavki</translation>
    </message>
    <message>
        <source>from the message</source>
        <translation>iz poruke</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nedostaje</translation>
    </message>
</context>
<context>
    <name>GreetingPreview</name>
    <message numerus="yes">
        <source>%n replies in each language come with it, all yours to edit.</source>
        <translation>
            <numerusform>Dobijate i %n odgovor na svakom jeziku; sve možete da izmenite.</numerusform>
            <numerusform>Dobijate i %n odgovora na svakom jeziku; sve možete da izmenite.</numerusform>
            <numerusform>Dobijate i %n odgovora na svakom jeziku; sve možete da izmenite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent by itself: you copy, you paste.</source>
        <translation>Ništa se ne šalje samo: vi kopirate, vi lepite.</translation>
    </message>
    <message>
        <source>Your first greeting</source>
        <translation>Vaš prvi pozdrav</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n answer(s), in the buyer’s order</source>
        <translation>
            <numerusform>%n odgovor, redom kojim je kupac pitao</numerusform>
            <numerusform>%n odgovora, redom kojim je kupac pitao</numerusform>
            <numerusform>%n odgovora, redom kojim je kupac pitao</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Dodaj u omiljeno</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Izmeni (F2)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Još</translation>
    </message>
    <message>
        <source>Take from favourites</source>
        <translation>Ukloni iz omiljenog</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Verzije</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>upotrebljeno %n put</numerusform>
            <numerusform>upotrebljeno %n puta</numerusform>
            <numerusform>upotrebljeno %n puta</numerusform>
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
        <translation>Ctrl+Z vraća izmene</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back</source>
        <translation>Ctrl+Z za opoziv</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Obrisano</translation>
    </message>
    <message>
        <source>Duplicated</source>
        <translation>Duplirano</translation>
    </message>
    <message>
        <source>Marked as the best</source>
        <translation>Označeno kao najbolje</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nije sačuvano</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Zamenjeno</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sačuvano</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (kopija)</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>The library is being read</source>
        <translation>Učitavanje odgovora</translation>
    </message>
</context>
<context>
    <name>MessagePane</name>
    <message numerus="yes">
        <source>%n question(s) in one message.</source>
        <translation>
            <numerusform>%n pitanje u jednoj poruci.</numerusform>
            <numerusform>%n pitanja u jednoj poruci.</numerusform>
            <numerusform>%n pitanja u jednoj poruci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n predlog</numerusform>
            <numerusform>%n predloga</numerusform>
            <numerusform>%n predloga</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer all in order</source>
        <translation>Odgovori na sva redom</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Nazad na listu</translation>
    </message>
    <message>
        <source>Buyer’s message</source>
        <translation>Poruka kupca</translation>
    </message>
    <message>
        <source>No reply fits this message</source>
        <translation>Nema odgovora za ovu poruku</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Predlozi</translation>
    </message>
    <message>
        <source>The buyer’s language</source>
        <translation>Jezik kupca</translation>
    </message>
    <message>
        <source>The library is being read …</source>
        <translation>Učitavanje odgovora…</translation>
    </message>
    <message>
        <source>Understood:</source>
        <translation>Prepoznato:</translation>
    </message>
    <message>
        <source>chosen · Ctrl+L to change</source>
        <translation>izabrano · Ctrl+L za promenu</translation>
    </message>
    <message>
        <source>detected · Ctrl+L to change</source>
        <translation>prepoznato · Ctrl+L za promenu</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>poklapanje</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message numerus="yes">
        <source>%n repl(y/ies) in other stages</source>
        <translation>
            <numerusform>%n odgovor u drugim fazama</numerusform>
            <numerusform>%n odgovora u drugim fazama</numerusform>
            <numerusform>%n odgovora u drugim fazama</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Najbliže</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Novi odgovor</translation>
    </message>
    <message>
        <source>No favourite for “{query}”</source>
        <translation>Među omiljenima nema „{query}“</translation>
    </message>
    <message>
        <source>No favourites in {stage} yet</source>
        <translation>U fazi {stage} još nema omiljenih</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Još nema omiljenih</translation>
    </message>
    <message>
        <source>No replies here yet</source>
        <translation>Ovde još nema odgovora</translation>
    </message>
    <message>
        <source>No reply for “{query}”</source>
        <translation>Nema odgovora za „{query}“</translation>
    </message>
    <message>
        <source>Show all replies</source>
        <translation>Prikaži sve odgovore</translation>
    </message>
    <message>
        <source>Show all stages</source>
        <translation>Prikaži sve faze</translation>
    </message>
    <message>
        <source>The search is noted, so that the reply can be written later.</source>
        <translation>Pretraga je zabeležena, pa odgovor možete da napišete i kasnije.</translation>
    </message>
    <message>
        <source>The star at a reply, or Ctrl+B, makes it a favourite.</source>
        <translation>Zvezdica pored odgovora ili Ctrl+B dodaje ga među omiljene.</translation>
    </message>
    <message>
        <source>Write the first one with Ctrl+N.</source>
        <translation>Napišite prvi: Ctrl+N.</translation>
    </message>
    <message>
        <source>Write this reply</source>
        <translation>Napiši ovaj odgovor</translation>
    </message>
    <message>
        <source>“{query}” is not in {stage}</source>
        <translation>Nema „{query}“ u fazi „{stage}“</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message numerus="yes">
        <source>%n newer built-in text(s)</source>
        <translation>
            <numerusform>%n noviji ugrađeni tekst</numerusform>
            <numerusform>%n novija ugrađena teksta</numerusform>
            <numerusform>%n novijih ugrađenih tekstova</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Uporedi</translation>
    </message>
</context>
<context>
    <name>OfferWork</name>
    <message>
        <source>Taken</source>
        <translation>Prihvaćeno</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Zadrži moj</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moj tekst</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novi tekst</translation>
    </message>
    <message>
        <source>Newer built-in texts</source>
        <translation>Noviji ugrađeni tekstovi</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prihvati</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Prihvati sve</translation>
    </message>
    <message>
        <source>Your own texts stay until you take the new ones.</source>
        <translation>Vaši tekstovi ostaju dok ne prihvatite nove.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>nazad</translation>
    </message>
    <message>
        <source>next text</source>
        <translation>sledeći tekst</translation>
    </message>
    <message>
        <source>take or keep</source>
        <translation>prihvati ili zadrži</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Komande</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Pretraga i komande</translation>
    </message>
    <message>
        <source>Search everywhere, or type a command</source>
        <translation>Traži svuda ili upiši komandu</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Copied</source>
        <translation>Kopirano</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Copy this part</source>
        <translation>Kopiraj ovaj deo</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>Deo {number} od {count}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n znak</numerusform>
            <numerusform>%n znaka</numerusform>
            <numerusform>%n znakova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing</source>
        <translation>
            <numerusform>nedostaje %n polje</numerusform>
            <numerusform>nedostaju %n polja</numerusform>
            <numerusform>nedostaje %n polja</numerusform>
        </translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopirano</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>At least {count} characters.</source>
        <translation>Najmanje {count} znakova.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lozinka</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ponovljena lozinka</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Lozinke se još ne poklapaju.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Copy</source>
        <translation>Kopiraj</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Kopiraj ponovo</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopiraj sve</translation>
    </message>
    <message>
        <source>Copy part {number}</source>
        <translation>Kopiraj {number}. deo</translation>
    </message>
    <message>
        <source>Copy part {number} again</source>
        <translation>Ponovo kopiraj {number}. deo</translation>
    </message>
    <message>
        <source>Cyrillic → Latin</source>
        <translation>Ćirilica → latinica</translation>
    </message>
    <message>
        <source>Fill the {field}</source>
        <translation>Popuni: {field}</translation>
    </message>
    <message>
        <source>Latin → Cyrillic</source>
        <translation>Latinica → ćirilica</translation>
    </message>
    <message>
        <source>Likely next</source>
        <translation>Verovatno sledi</translation>
    </message>
    <message>
        <source>Nothing is copied with a gap in it.</source>
        <translation>Prvo popunite prazna polja.</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Drugi jezik</translation>
    </message>
    <message>
        <source>This reply is not written in {language} yet.</source>
        <translation>Ovaj odgovor još nije napisan na jeziku: {language}.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Napiši</translation>
    </message>
    <message>
        <source>Write it in {language}</source>
        <translation>Napiši: {language}</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>File only</source>
        <translation>Samo fajl</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Zaštićeno</translation>
    </message>
    <message>
        <source>The key is in this computer’s own key store and opens with your login. The recovery phrase opens the data in any case.</source>
        <translation>Ključ je u skladištu ključeva ovog računara i otvara se uz vašu prijavu. Podatke uvek možete da otvorite i frazom za oporavak.</translation>
    </message>
    <message>
        <source>The key lies in a file beside the data. Only your account can read it, but whoever copies the whole folder can open the customers’ data. A passphrase closes that gap; it is asked at every start.</source>
        <translation>Ključ je u datoteci pored podataka. Čita je samo vaš korisnički nalog, ali ko kopira celu fasciklu, može da otvori podatke o kupcima. Lozinka to sprečava; traži se pri svakom pokretanju.</translation>
    </message>
    <message>
        <source>The key opens with your passphrase, which is asked at every start. The recovery phrase opens the data in any case.</source>
        <translation>Ključ se otvara vašom lozinkom, koja se traži pri svakom pokretanju. Podatke uvek možete da otvorite i frazom za oporavak.</translation>
    </message>
</context>
<context>
    <name>ProtectionChoice</name>
    <message>
        <source>Asked at every start</source>
        <translation>Traži se pri svakom pokretanju</translation>
    </message>
    <message>
        <source>Beside the data: whoever copies both can read it</source>
        <translation>Pored podataka: ko kopira oboje, može da ih pročita</translation>
    </message>
    <message>
        <source>Nothing to remember; opens with your login</source>
        <translation>Ništa ne pamtite; otvara se uz vašu prijavu</translation>
    </message>
    <message>
        <source>With a key file</source>
        <translation>Datotekom sa ključem</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Lozinkom</translation>
    </message>
    <message>
        <source>With this computer’s own key store</source>
        <translation>Skladištem ključeva ovog računara</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>preporučeno</translation>
    </message>
</context>
<context>
    <name>ProtectionDialog</name>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>How the customers’ data is protected</source>
        <translation>Kako su zaštićeni podaci o kupcima</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Ostavi ovako</translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <translation>Zaštiti lozinkom</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>I have written it down</source>
        <translation>Zapisano je</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Odštampaj…</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Fraza za oporavak</translation>
    </message>
    <message>
        <source>These words open the customers’ data if the key store or the passphrase is lost. Keep them on paper, away from this computer. Whoever has them and the data can read everything.</source>
        <translation>Ovim rečima otvarate podatke o kupcima ako skladište ključeva ne radi ili ste zaboravili lozinku. Čuvajte ih na papiru, dalje od ovog računara. Ko ima i njih i podatke, može sve da pročita.</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>Replies</source>
        <translation>Odgovori</translation>
    </message>
</context>
<context>
    <name>ReplyHints</name>
    <message>
        <source>back to the list</source>
        <translation>nazad na listu</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>izaberi</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>obriši</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopiraj</translation>
    </message>
    <message>
        <source>copy that one</source>
        <translation>kopiraj taj</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>polja</translation>
    </message>
    <message>
        <source>go to the gap</source>
        <translation>idi na prazno polje</translation>
    </message>
    <message>
        <source>next customer</source>
        <translation>sledeći kupac</translation>
    </message>
    <message>
        <source>write it</source>
        <translation>napiši</translation>
    </message>
</context>
<context>
    <name>ReplyRows</name>
    <message>
        <source>not written yet in {language}</source>
        <translation>još nije napisano: {language}</translation>
    </message>
</context>
<context>
    <name>ReplyTopBar</name>
    <message>
        <source>Buyer writes</source>
        <translation>Jezik kupca</translation>
    </message>
    <message>
        <source>Search replies, or paste what the buyer wrote</source>
        <translation>Traži odgovor ili nalepi poruku kupca</translation>
    </message>
    <message>
        <source>message below</source>
        <translation>poruka ispod</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n repl(y/ies)</source>
        <translation>
            <numerusform>%n odgovor</numerusform>
            <numerusform>%n odgovora</numerusform>
            <numerusform>%n odgovora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n put</numerusform>
            <numerusform>%n puta</numerusform>
            <numerusform>%n puta</numerusform>
        </translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Sve faze</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Najbolje poklapanje</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Omiljeno</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Redosled liste</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Odgovori</translation>
    </message>
    <message>
        <source>Stage of the chat</source>
        <translation>Faza razgovora</translation>
    </message>
    <message>
        <source>Used most</source>
        <translation>Najčešće korišćeno</translation>
    </message>
    <message>
        <source>{replies} in {language}</source>
        <translation>{replies} · {language}</translation>
    </message>
    <message>
        <source>{replies} · uses this month</source>
        <translation>{replies} · upotreba u mesecu</translation>
    </message>
</context>
<context>
    <name>ServingNames</name>
    <message>
        <source>Change</source>
        <translation>Promeni</translation>
    </message>
    <message>
        <source>For buyers who do not read Chinese: {names}</source>
        <translation>Za kupce koji ne čitaju kineski: {names}</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Naziv prodavnice</translation>
    </message>
    <message>
        <source>Your name or number</source>
        <translation>Vaše ime ili broj</translation>
    </message>
    <message>
        <source>{name}, for other buyers</source>
        <translation>{name}, za ostale kupce</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Kao sistem</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Napravi kopiju</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>Rezervna kopija je napravljena.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Rezervna kopija</translation>
    </message>
    <message>
        <source>Buyers write</source>
        <translation>Jezici kupaca</translation>
    </message>
    <message>
        <source>By a key file only</source>
        <translation>Samo datotekom sa ključem</translation>
    </message>
    <message>
        <source>By this computer’s own key store</source>
        <translation>Skladištem ključeva ovog računara</translation>
    </message>
    <message>
        <source>By your passphrase</source>
        <translation>Vašom lozinkom</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Taman</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalji…</translation>
    </message>
    <message>
        <source>Last one: {when}</source>
        <translation>Poslednja: {when}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetao</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Izgled</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Još je nema</translation>
    </message>
    <message>
        <source>Protect better…</source>
        <translation>Zaštiti bolje…</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Zaštita</translation>
    </message>
    <message>
        <source>Recovery phrase…</source>
        <translation>Fraza za oporavak…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Postavke</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Jezik prozora</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Vaša prodavnica</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Svuda</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Trenutno</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasteri</translation>
    </message>
</context>
<context>
    <name>StageColumn</name>
    <message>
        <source>Stages</source>
        <translation>Faze</translation>
    </message>
    <message>
        <source>Stages of the chat</source>
        <translation>Faze razgovora</translation>
    </message>
</context>
<context>
    <name>StageRows</name>
    <message>
        <source>All stages</source>
        <translation>Sve faze</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>After-sales</source>
        <translation>Postprodaja</translation>
    </message>
    <message>
        <source>Bargaining</source>
        <translation>Cenjkanje</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Potvrda</translation>
    </message>
    <message>
        <source>Difficult</source>
        <translation>Teški slučajevi</translation>
    </message>
    <message>
        <source>Farewell</source>
        <translation>Kraj razgovora</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Praćenje</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Pozdrav</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potrebe</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Plaćanje</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Proizvod</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Akcije</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ocene</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Slanje</translation>
    </message>
</context>
<context>
    <name>Tones</name>
    <message>
        <source>Formal</source>
        <translation>Zvanično</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Srdačno</translation>
    </message>
    <message>
        <source>Playful</source>
        <translation>Šaljivo</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Go on with it</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Your edit of “{title}” was not saved.</source>
        <translation>Izmena nije sačuvana: „{title}“.</translation>
    </message>
    <message>
        <source>a new reply</source>
        <translation>novi odgovor</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Open ShopDesk</source>
        <translation>Otvorite ShopDesk</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lozinka</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Fraza za oporavak</translation>
    </message>
    <message>
        <source>The customers’ data opens with your passphrase.</source>
        <translation>Podaci o kupcima otvaraju se vašom lozinkom.</translation>
    </message>
    <message>
        <source>Type the recovery phrase you wrote down. Its words may be in any case.</source>
        <translation>Upišite frazu za oporavak koju ste zapisali. Svejedno je da li su slova velika ili mala.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Otvori lozinkom</translation>
    </message>
    <message>
        <source>Use the recovery phrase</source>
        <translation>Otvori frazom za oporavak</translation>
    </message>
</context>
<context>
    <name>VariantEdit</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dan</numerusform>
            <numerusform>%n dana</numerusform>
            <numerusform>%n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a wording</source>
        <translation>Dodaj verziju</translation>
    </message>
    <message>
        <source>How buyers ask, one a line</source>
        <translation>Kako kupci pitaju, svako pitanje u svom redu</translation>
    </message>
    <message>
        <source>Language of this column</source>
        <translation>Jezik ove kolone</translation>
    </message>
    <message>
        <source>Older than {language} by {days}</source>
        <translation>{language} je noviji za {days}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naslov</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>How the customers’ data is protected</source>
        <translation>Kako su zaštićeni podaci o kupcima</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pretraga</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Postavke</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Obrađuje se…</translation>
    </message>
</context>
<context>
    <name>WordingEdit</name>
    <message>
        <source>Add a part</source>
        <translation>Dodaj deo</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Umetni polje</translation>
    </message>
    <message>
        <source>Mark as the best</source>
        <translation>Označi kao najbolju</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Deo {number}</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Ukloni ovaj deo</translation>
    </message>
    <message>
        <source>Remove this wording</source>
        <translation>Ukloni ovu verziju</translation>
    </message>
    <message>
        <source>The best wording</source>
        <translation>Najbolja verzija</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
</context>
<context>
    <name>WordingNote</name>
    <message>
        <source>Better: “{instead}”.</source>
        <translation>Bolje: „{instead}“.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zameni</translation>
    </message>
    <message>
        <source>Wording is fine.</source>
        <translation>Tekst je u redu.</translation>
    </message>
    <message>
        <source>Wording is fine. Particles will fit once the gap is filled.</source>
        <translation>Tekst je u redu. Nastavci se usklađuju kad popunite prazno polje.</translation>
    </message>
    <message>
        <source>“{word}” is an absolute promise.</source>
        <translation>„{word}“ obećava previše.</translation>
    </message>
    <message>
        <source>“{word}” refuses without a reason.</source>
        <translation>„{word}“ odbija bez razloga.</translation>
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
        <translation>Kopiraj sve delove</translation>
    </message>
    <message>
        <source>Copy the fifth reply offered</source>
        <translation>Kopiraj peti ponuđeni odgovor</translation>
    </message>
    <message>
        <source>Copy the first reply offered</source>
        <translation>Kopiraj prvi ponuđeni odgovor</translation>
    </message>
    <message>
        <source>Copy the fourth reply offered</source>
        <translation>Kopiraj četvrti ponuđeni odgovor</translation>
    </message>
    <message>
        <source>Copy the last text again</source>
        <translation>Ponovo kopiraj poslednji tekst</translation>
    </message>
    <message>
        <source>Copy the second reply offered</source>
        <translation>Kopiraj drugi ponuđeni odgovor</translation>
    </message>
    <message>
        <source>Copy the third reply offered</source>
        <translation>Kopiraj treći ponuđeni odgovor</translation>
    </message>
    <message>
        <source>Delete the reply</source>
        <translation>Obriši odgovor</translation>
    </message>
    <message>
        <source>Duplicate the reply</source>
        <translation>Dupliraj odgovor</translation>
    </message>
    <message>
        <source>Edit the reply</source>
        <translation>Izmeni odgovor</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Omiljeno</translation>
    </message>
    <message>
        <source>Go to the top field</source>
        <translation>Idi u gornje polje</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Novi odgovor</translation>
    </message>
    <message>
        <source>Newer built-in texts</source>
        <translation>Noviji ugrađeni tekstovi</translation>
    </message>
    <message>
        <source>Next buyer’s language</source>
        <translation>Sledeći jezik kupca</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Sledeći kupac</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Korak nazad</translation>
    </message>
    <message>
        <source>Protection of the data</source>
        <translation>Zaštita podataka</translation>
    </message>
    <message>
        <source>Quit ShopDesk</source>
        <translation>Izađi iz programa ShopDesk</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Odgovori</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Pretraga i komande</translation>
    </message>
    <message>
        <source>Serbian: Cyrillic or Latin</source>
        <translation>Srpski: ćirilica ili latinica</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Postavke</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Prikaži tastere</translation>
    </message>
    <message>
        <source>Show the recovery phrase</source>
        <translation>Prikaži frazu za oporavak</translation>
    </message>
    <message>
        <source>This wording is the best</source>
        <translation>Ova verzija je najbolja</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Opozovi</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Prozor</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Another program is holding the clipboard, so nothing was copied. Your text is still here. Press Enter again.</source>
        <translation>Drugi program je zauzeo ostavu (clipboard), pa ništa nije kopirano. Vaš tekst je i dalje ovde. Pritisnite Enter ponovo.</translation>
    </message>
    <message>
        <source>Another program is using {path}. Nothing was changed. Close the other ShopDesk, or try again in a moment.</source>
        <translation>{path} trenutno koristi drugi program. Ništa nije promenjeno. Zatvorite drugi ShopDesk ili pokušajte ponovo za koji trenutak.</translation>
    </message>
    <message>
        <source>Line {line} of the input begins like JSON and is none. Earlier lines were answered.</source>
        <translation>{line}. red ulaza počinje kao JSON, ali to nije. Prethodni redovi su obrađeni.</translation>
    </message>
    <message>
        <source>No ShopDesk window is running with the data in {path}. Start it with: shopdesk.</source>
        <translation>Nijedan prozor programa ShopDesk ne radi sa podacima u {path}. Pokrenite ga komandom: shopdesk.</translation>
    </message>
    <message>
        <source>Parts of {path} are damaged. Nothing was changed. Restore the newest backup: shopdesk data restore FILE.</source>
        <translation>{path} je delimično oštećena datoteka. Ništa nije promenjeno. Vratite najnoviju rezervnu kopiju: shopdesk data restore FILE.</translation>
    </message>
    <message>
        <source>Parts of {path} are damaged. Nothing was changed. Restore the newest copy from the backups folder; the guide tells how.</source>
        <translation>{path} je delimično oštećena datoteka. Ništa nije promenjeno. Vratite najnoviju rezervnu kopiju iz fascikle sa kopijama; postupak je u vodiču.</translation>
    </message>
    <message>
        <source>ShopDesk could not mark {path} as in use. Nothing was changed. Check that you may write there.</source>
        <translation>ShopDesk nije uspeo da označi {path} kao zauzeto. Ništa nije promenjeno. Proverite da li imate dozvolu za upis na tom mestu.</translation>
    </message>
    <message>
        <source>ShopDesk is running already and does not answer. The data is safe. Look for its window, or end it and start again.</source>
        <translation>ShopDesk već radi i ne odgovara. Podaci su bezbedni. Potražite njegov prozor ili ga ugasite i pokrenite ponovo.</translation>
    </message>
    <message>
        <source>ShopDesk is running with the data in {path} already and does not answer. The data is safe. Look for its window, or end it and start again.</source>
        <translation>ShopDesk već radi sa podacima u {path} i ne odgovara. Podaci su bezbedni. Potražite njegov prozor ili ga ugasite i pokrenite ponovo.</translation>
    </message>
    <message>
        <source>Something outside ShopDesk went wrong ({code}).</source>
        <translation>Došlo je do greške izvan programa ShopDesk ({code}).</translation>
    </message>
    <message>
        <source>The brace at line {line}, column {column} ({excerpt}) is never closed. The text is as you left it. Add the closing brace, or double this one if you mean a plain brace.</source>
        <translation>Vitičasta zagrada u {line}. redu i {column}. koloni ({excerpt}) nije zatvorena. Tekst je ostao kakav je bio. Dodajte završnu zagradu ili udvojte ovu ako želite običnu.</translation>
    </message>
    <message>
        <source>The closing brace at line {line}, column {column} closes nothing. The text is as you left it. Take it out, or double it if you mean a plain brace.</source>
        <translation>Završna vitičasta zagrada u {line}. redu i {column}. koloni ne zatvara ništa. Tekst je ostao kakav je bio. Obrišite je ili je udvojte ako želite običnu.</translation>
    </message>
    <message>
        <source>The conditions at line {line}, column {column} stand too deep inside each other. The text is as you left it. Take some of them out.</source>
        <translation>Uslovi u {line}. redu i {column}. koloni umetnuti su preduboko jedan u drugi. Tekst je ostao kakav je bio. Uklonite neke od njih.</translation>
    </message>
    <message>
        <source>The data in {path} could not be brought to this version of ShopDesk. It is as it was, and a copy is in {backup}. Go on with the version before, and report this.</source>
        <translation>Podaci u {path} nisu mogli da se prilagode ovoj verziji programa ShopDesk. Ostali su kakvi su bili, a kopija je u {backup}. Nastavite sa prethodnom verzijom i prijavite nam ovo.</translation>
    </message>
    <message>
        <source>The data is locked with a passphrase. Type it to open the data.</source>
        <translation>Podaci su zaključani lozinkom. Unesite je da ih otvorite.</translation>
    </message>
    <message>
        <source>The data is not open yet. Open it first; nothing was changed.</source>
        <translation>Podaci još nisu otvoreni. Ništa nije promenjeno. Prvo ih otvorite.</translation>
    </message>
    <message>
        <source>The database {path} is gone, but its key is still here. Nothing was created in its place. Close ShopDesk and put the file back, or restore the newest copy from the backups folder; the guide tells how.</source>
        <translation>Baze podataka {path} više nema, ali je njen ključ i dalje ovde. Na njenom mestu ništa nije napravljeno. Zatvorite ShopDesk i vratite datoteku na mesto, ili vratite najnoviju rezervnu kopiju iz fascikle sa kopijama; postupak je u vodiču.</translation>
    </message>
    <message>
        <source>The database {path} is gone, but its key is still here. Nothing was created in its place. Put the file back, or restore a backup: shopdesk data restore FILE.</source>
        <translation>Baze podataka {path} više nema, ali je njen ključ i dalje ovde. Na njenom mestu ništa nije napravljeno. Vratite datoteku na mesto ili vratite rezervnu kopiju: shopdesk data restore FILE.</translation>
    </message>
    <message>
        <source>The drive failed while {path} was used. What was saved before is safe as far as the drive is; the last change was not kept. Check the drive, and make a backup to another one.</source>
        <translation>Disk je otkazao tokom rada sa {path}. Ranije sačuvani podaci bezbedni su koliko i sam disk; poslednja izmena nije sačuvana. Proverite disk i napravite rezervnu kopiju na drugom.</translation>
    </message>
    <message>
        <source>The field at line {line}, column {column} ({excerpt}) asks for a format that does not exist. The text is as you left it. There are :short, :long and :money.</source>
        <translation>Polje u {line}. redu i {column}. koloni ({excerpt}) traži format koji ne postoji. Tekst je ostao kakav je bio. Postoje :short, :long i :money.</translation>
    </message>
    <message>
        <source>The field at line {line}, column {column} ({excerpt}) has no proper name. The text is as you left it. Use letters, digits and _ only, a letter first.</source>
        <translation>Polje u {line}. redu i {column}. koloni ({excerpt}) nema ispravan naziv. Tekst je ostao kakav je bio. Koristite samo slova, cifre i _, a na početku slovo.</translation>
    </message>
    <message>
        <source>The file {path} holds no key. Nothing was changed. Put the right key file there; otherwise use the recovery phrase.</source>
        <translation>U datoteci {path} nema ključa. Ništa nije promenjeno. Stavite tu pravu datoteku sa ključem, a ako je nemate, upotrebite frazu za oporavak.</translation>
    </message>
    <message>
        <source>The file {path} is empty. Nothing was changed. Restore a backup: shopdesk data restore FILE.</source>
        <translation>Datoteka {path} je prazna. Ništa nije promenjeno. Vratite rezervnu kopiju: shopdesk data restore FILE.</translation>
    </message>
    <message>
        <source>The file {path} is empty. Nothing was changed. Restore the newest copy from the backups folder; the guide tells how.</source>
        <translation>Datoteka {path} je prazna. Ništa nije promenjeno. Vratite najnoviju rezervnu kopiju iz fascikle sa kopijama; postupak je u vodiču.</translation>
    </message>
    <message>
        <source>The file {path}, which says where the key is kept, cannot be understood. The database is untouched. Put a copy of the file back, or use the recovery phrase.</source>
        <translation>Datoteka {path}, u kojoj piše gde je ključ, ne može da se pročita. Baza podataka je netaknuta. Vratite kopiju te datoteke ili upotrebite frazu za oporavak.</translation>
    </message>
    <message>
        <source>The file {path}, which says where the key is kept, is missing. The database is untouched. Put the file back, or use the recovery phrase.</source>
        <translation>Nedostaje datoteka {path}, u kojoj piše gde je ključ. Baza podataka je netaknuta. Vratite datoteku ili upotrebite frazu za oporavak.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist or cannot be made. Nothing was changed. Check the name, or plug in the drive it is on.</source>
        <translation>Fascikla {path} ne postoji ili ne može da se napravi. Ništa nije promenjeno. Proverite naziv ili priključite disk na kojem se nalazi.</translation>
    </message>
    <message>
        <source>The forms at line {line}, column {column} ({excerpt}) are neither a Korean particle nor forms of a word. The text is as you left it. Write them like |은/는 or |day|days.</source>
        <translation>Oblici u {line}. redu i {column}. koloni ({excerpt}) nisu ni korejska partikula ni oblici reči. Tekst je ostao kakav je bio. Napišite ih ovako: |은/는 ili |day|days.</translation>
    </message>
    <message>
        <source>The key does not belong to {path}. Nothing was changed. Bring back the right key, or use the recovery phrase of this shop.</source>
        <translation>Ključ ne odgovara podacima u {path}. Ništa nije promenjeno. Vratite pravi ključ ili upotrebite frazu za oporavak ove prodavnice.</translation>
    </message>
    <message>
        <source>The key file {path} is not there. The database is untouched. Plug in the stick or put the file back; otherwise use the recovery phrase.</source>
        <translation>Datoteke sa ključem {path} nema. Baza podataka je netaknuta. Priključite USB memoriju ili vratite datoteku; ako ne možete, upotrebite frazu za oporavak.</translation>
    </message>
    <message>
        <source>The key is locked with a passphrase, and none was given. Type it at a terminal, or set SHOPDESK_PASSPHRASE.</source>
        <translation>Ključ je zaključan lozinkom, a lozinka nije uneta. Unesite je u terminalu ili podesite SHOPDESK_PASSPHRASE.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Nothing was changed. Try again; if it is forgotten, use the recovery phrase.</source>
        <translation>Lozinka nije ispravna. Ništa nije promenjeno. Pokušajte ponovo, a ako ste je zaboravili, upotrebite frazu za oporavak.</translation>
    </message>
    <message>
        <source>The recovery phrase has {wanted} words, and {found} were given. Nothing was changed. Compare them with your paper.</source>
        <translation>Fraza za oporavak treba da ima {wanted} reči, a uneto je {found}. Ništa nije promenjeno. Uporedite je sa zapisom na papiru.</translation>
    </message>
    <message>
        <source>The shop's data at {path} could not be used. Nothing was changed.</source>
        <translation>Podaci prodavnice u {path} nisu mogli da se koriste. Ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>The shop's key does not open the backup {path}: it comes from another installation, or it is damaged from its beginning. Nothing was changed. For another installation's backup give its recovery phrase (--recovery).</source>
        <translation>Ključ prodavnice ne otvara rezervnu kopiju {path}: kopija je iz druge instalacije ili je oštećena od samog početka. Ništa nije promenjeno. Za kopiju iz druge instalacije navedite njenu frazu za oporavak (--recovery).</translation>
    </message>
    <message>
        <source>The shop’s key does not open the backup {path}: it comes from another installation, or it is damaged from its beginning. Nothing was changed. Choose another backup.</source>
        <translation>Ključ prodavnice ne otvara rezervnu kopiju {path}: kopija je iz druge instalacije ili je oštećena od samog početka. Ništa nije promenjeno. Izaberite drugu kopiju.</translation>
    </message>
    <message>
        <source>The system's keyring does not work here ({reason}). The data is untouched. Start the keyring, or keep the key under a passphrase or in a key file: shopdesk data protect passphrase.</source>
        <translation>Sistemsko skladište ključeva ovde ne radi ({reason}). Podaci su netaknuti. Pokrenite skladište, ili čuvajte ključ pod lozinkom ili u datoteci: shopdesk data protect passphrase.</translation>
    </message>
    <message>
        <source>The system's keyring is locked. The data is untouched. Unlock it and try again.</source>
        <translation>Sistemsko skladište ključeva je zaključano. Podaci su netaknuti. Otključajte ga i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The system's keyring no longer holds the key. The database is untouched. Use the recovery phrase: shopdesk data protect keyring --recovery.</source>
        <translation>Ključa više nema u sistemskom skladištu ključeva. Baza podataka je netaknuta. Upotrebite frazu za oporavak: shopdesk data protect keyring --recovery.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed. Try again.</source>
        <translation>Lozinke se ne poklapaju. Ništa nije promenjeno. Pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The words of the recovery phrase do not belong together. Nothing was changed. Compare each word and their order with your paper.</source>
        <translation>Reči fraze za oporavak ne idu zajedno. Ništa nije promenjeno. Uporedite svaku reč i njihov redosled sa zapisom na papiru.</translation>
    </message>
    <message>
        <source>There is no file {path}. Nothing was changed. Check the name.</source>
        <translation>Datoteka {path} ne postoji. Ništa nije promenjeno. Proverite naziv.</translation>
    </message>
    <message>
        <source>There is no room left for {path}. What was saved before is safe; the last change was not kept. Make room and try again.</source>
        <translation>Nema više mesta za {path}. Ranije sačuvani podaci su bezbedni; poslednja izmena nije sačuvana. Oslobodite prostor i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>There is no shop data in {path}, and nothing was created. Check the folder's name.</source>
        <translation>U {path} nema podataka prodavnice i ništa nije napravljeno. Proverite naziv fascikle.</translation>
    </message>
    <message>
        <source>This computer’s key store does not work here. The data is untouched. Start the key store, or protect the data with a passphrase.</source>
        <translation>Skladište ključeva ovog računara ne radi. Podaci su netaknuti. Pokrenite skladište ili zaštitite podatke lozinkom.</translation>
    </message>
    <message>
        <source>This computer’s key store is locked. The data is untouched. Unlock it and try again.</source>
        <translation>Skladište ključeva ovog računara je zaključano. Podaci su netaknuti. Otključajte ga i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>This computer’s key store no longer holds the key. The database is untouched. Type the recovery phrase.</source>
        <translation>Ključa više nema u skladištu ključeva ovog računara. Baza podataka je netaknuta. Unesite frazu za oporavak.</translation>
    </message>
    <message>
        <source>This installation of ShopDesk lacks the encryption of its database, so it did not touch {path}. Install ShopDesk again.</source>
        <translation>Ovoj instalaciji programa ShopDesk nedostaje šifrovanje baze podataka, pa {path} nije dirano. Instalirajte ShopDesk ponovo.</translation>
    </message>
    <message>
        <source>This is not a file of replies that ShopDesk knows ({path}{format}). Nothing was changed. JSON, CSV and YAML library files can be read.</source>
        <translation>Ovo nije datoteka sa odgovorima koju ShopDesk poznaje ({path}{format}). Ništa nije promenjeno. Mogu da se čitaju JSON, CSV i YAML datoteke sa odgovorima.</translation>
    </message>
    <message>
        <source>This is not a file of replies that ShopDesk knows. Nothing was changed. JSON, CSV and YAML library files can be read.</source>
        <translation>Ovo nije datoteka sa odgovorima koju ShopDesk poznaje. Ništa nije promenjeno. Mogu da se čitaju JSON, CSV i YAML datoteke sa odgovorima.</translation>
    </message>
    <message>
        <source>Word {position} of the recovery phrase, “{word}”, is mistyped. Nothing was changed. Compare it with your paper.</source>
        <translation>{position}. reč fraze za oporavak, „{word}“, pogrešno je otkucana. Ništa nije promenjeno. Uporedite je sa zapisom na papiru.</translation>
    </message>
    <message>
        <source>Word {position} of the recovery phrase, “{word}”, is probably mistyped: “{suggestion}” would fit. Nothing was changed. Compare it with your paper.</source>
        <translation>{position}. reč fraze za oporavak, „{word}“, verovatno je pogrešno otkucana: odgovaralo bi „{suggestion}“. Ništa nije promenjeno. Uporedite je sa zapisom na papiru.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a file. Nothing was changed. Check that it is a file and that you may open it.</source>
        <translation>{path} ne može da se pročita kao datoteka. Ništa nije promenjeno. Proverite da li je to datoteka i da li imate dozvolu da je otvorite.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written with your rights. Nothing was changed. Give yourself the right to write there, or choose another folder.</source>
        <translation>Nemate dozvolu da čitate {path} ili tu upisujete. Ništa nije promenjeno. Dajte sebi dozvolu za upis ili izaberite drugu fasciklu.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written. Nothing was changed. Check the file and try again.</source>
        <translation>Čitanje ili upis nije uspeo: {path}. Ništa nije promenjeno. Proverite datoteku i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {reason}. Nothing was changed. Check the file and try again.</source>
        <translation>Čitanje ili upis nije uspeo: {path} ({reason}). Ništa nije promenjeno. Proverite datoteku i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>{path} is a database without encryption and none of ShopDesk's. Nothing was changed. Put the right file there, or restore a backup.</source>
        <translation>{path} je nešifrovana baza podataka i ne pripada programu ShopDesk. Ništa nije promenjeno. Stavite tu pravu datoteku ili vratite rezervnu kopiju.</translation>
    </message>
    <message>
        <source>{path} is here already, and a second key would lock the data away. Nothing was changed. Choose another file or an empty folder.</source>
        <translation>{path} već postoji, a drugi ključ bi trajno zaključao podatke. Ništa nije promenjeno. Izaberite drugu datoteku ili praznu fasciklu.</translation>
    </message>
    <message>
        <source>{path} is not this shop's database, or it is damaged from its beginning. It was left as it is. Restore a backup: shopdesk data restore FILE.</source>
        <translation>{path} nije baza podataka ove prodavnice ili je oštećena od samog početka. Ostavljena je kakva jeste. Vratite rezervnu kopiju: shopdesk data restore FILE.</translation>
    </message>
    <message>
        <source>{path} is not this shop’s database, or it is damaged from its beginning. It was left as it is. Restore the newest copy from the backups folder; the guide tells how.</source>
        <translation>{path} nije baza podataka ove prodavnice ili je oštećena od samog početka. Ostavljena je kakva jeste. Vratite najnoviju rezervnu kopiju iz fascikle sa kopijama; postupak je u vodiču.</translation>
    </message>
    <message>
        <source>{path} is the database itself. Nothing was changed. Choose another file.</source>
        <translation>{path} je sama baza podataka. Ništa nije promenjeno. Izaberite drugu datoteku.</translation>
    </message>
    <message>
        <source>{path} is too large ({size} bytes). Nothing was changed. Split it and take the parts one by one.</source>
        <translation>{path} je prevelika datoteka (bajtova: {size}). Ništa nije promenjeno. Podelite je i učitajte deo po deo.</translation>
    </message>
    <message>
        <source>{path} was written by a newer ShopDesk (data version {found}, this one knows {known}). It was left as it is. Install the newer ShopDesk.</source>
        <translation>{path} je zapisao noviji ShopDesk (verzija podataka {found}, a ovaj poznaje {known}). Datoteka je ostavljena kakva jeste. Instalirajte noviji ShopDesk.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {problem}. The library was left as it is; mend the line and try again.</source>
        <translation>{path}, {line}. red: {problem}. Odgovori su ostali kakvi su bili; ispravite red i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>{what} is not known here. Look at --help for what there is.</source>
        <translation>{what} ovde nije poznato. Šta je dostupno, videćete uz --help.</translation>
    </message>
    <message>
        <source>“{field}” is missing in the input, or has the wrong form. Nothing was done with this line. Give each line its fields as JSON, the texts in quotes.</source>
        <translation>Polje „{field}“ nedostaje u ulazu ili nema ispravan oblik. Sa ovim redom ništa nije urađeno. Navedite polja svakog reda kao JSON, a tekstove pod navodnicima.</translation>
    </message>
</context>
</TS>
