<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>BrowsePane</name>
    <message>
        <source>Best match</source>
        <translation>관련도순</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Used most</source>
        <translation>많이 쓴 순</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>처리 중</translation>
    </message>
</context>
<context>
    <name>CopiedLast</name>
    <message>
        <source>Copied last</source>
        <translation>마지막 복사</translation>
    </message>
    <message>
        <source>Copy it again (Ctrl+Shift+C)</source>
        <translation>다시 복사 (Ctrl+Shift+C)</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>%n part(s) left</source>
        <translation>
            <numerusform>%n개 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied again, press Ctrl+V in the chat</source>
        <translation>다시 복사했어요. 채팅창에서 Ctrl+V를 누르세요</translation>
    </message>
    <message>
        <source>Copied, press Ctrl+V in the chat</source>
        <translation>복사했어요. 채팅창에서 Ctrl+V를 누르세요</translation>
    </message>
    <message>
        <source>Part {number} copied, press Ctrl+V in the chat</source>
        <translation>부분 {number} 복사 완료. 채팅창에서 Ctrl+V를 누르세요</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>보고서 복사</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>It goes on, and nothing you typed is lost. What was saved is safe. The report below holds no customers’ data; send it with a word on what you did.</source>
        <translation>계속 사용할 수 있고, 입력하던 내용은 그대로 있어요. 저장한 내용도 안전해요. 아래 보고서에는 고객 정보가 들어 있지 않아요. 무엇을 하던 중이었는지 한마디 덧붙여 보내 주세요.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>오류 보고서</translation>
    </message>
    <message>
        <source>ShopDesk made a mistake</source>
        <translation>ShopDesk에 문제가 생겼어요</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Edit reply</source>
        <translation>답변 편집</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>새 답변</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Write a title and a text in at least one language.</source>
        <translation>한 가지 언어 이상으로 제목과 본문을 써 주세요.</translation>
    </message>
    <message>
        <source>back without saving</source>
        <translation>저장하지 않고 뒤로</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>다음 칸</translation>
    </message>
    <message>
        <source>save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>{language} needs a text.</source>
        <translation>{language} 본문을 써 주세요.</translation>
    </message>
    <message>
        <source>{language} needs a title.</source>
        <translation>{language} 제목을 써 주세요.</translation>
    </message>
    <message>
        <source>{language}: line {line} of a part needs mending.</source>
        <translation>{language}: 부분의 {line}번째 줄을 고쳐 주세요.</translation>
    </message>
</context>
<context>
    <name>Feature</name>
    <message>
        <source>Week’s feature</source>
        <translation>이번 주 추천 상품</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A recovery phrase opens the data in any case: write it down from Settings.</source>
        <translation>복구 문구가 있으면 언제든 데이터를 열 수 있어요. 설정에서 확인해 적어 두세요.</translation>
    </message>
    <message>
        <source>Bring in my replies…</source>
        <translation>내 답변 가져오기…</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>언어 선택</translation>
    </message>
    <message>
        <source>Customers’ data stays locked</source>
        <translation>고객 정보 잠금</translation>
    </message>
    <message>
        <source>Fill the passphrase</source>
        <translation>암호문 입력</translation>
    </message>
    <message>
        <source>Fill the shop name</source>
        <translation>가게 이름 입력</translation>
    </message>
    <message>
        <source>Fill your name</source>
        <translation>상담원 이름 입력</translation>
    </message>
    <message>
        <source>One page, then you answer the first buyer. All of it can be changed later.</source>
        <translation>이 화면만 채우면 바로 첫 고객에게 답할 수 있어요. 모두 나중에 바꿀 수 있어요.</translation>
    </message>
    <message>
        <source>Open ShopDesk</source>
        <translation>ShopDesk 열기</translation>
    </message>
    <message>
        <source>Set up your desk</source>
        <translation>ShopDesk 시작 설정</translation>
    </message>
    <message>
        <source>This window speaks</source>
        <translation>화면 언어</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>예시 데이터로 체험</translation>
    </message>
    <message>
        <source>Who serves</source>
        <translation>가게와 상담원</translation>
    </message>
    <message>
        <source>Your buyers write</source>
        <translation>고객이 쓰는 언어</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>이 컴퓨터에만 보관</translation>
    </message>
    <message>
        <source>used in the first greeting</source>
        <translation>첫인사에 쓰여요</translation>
    </message>
</context>
<context>
    <name>FitMeter</name>
    <message>
        <source>Fit: {steps} of {all}</source>
        <translation>적합도: {all}단계 중 {steps}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Fields</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>from settings</source>
        <translation>설정에서</translation>
    </message>
    <message>
        <source>from the message</source>
        <translation>메시지에서</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>입력 필요</translation>
    </message>
</context>
<context>
    <name>GreetingPreview</name>
    <message numerus="yes">
        <source>%n replies in each language come with it, all yours to edit.</source>
        <translation>
            <numerusform>언어마다 답변 %n개가 들어 있고, 모두 고쳐 쓸 수 있어요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent by itself: you copy, you paste.</source>
        <translation>저절로 전송되지 않아요. 직접 복사해서 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>Your first greeting</source>
        <translation>첫인사 미리 보기</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n answer(s), in the buyer’s order</source>
        <translation>
            <numerusform>답변 %n개 · 고객이 물은 순서</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>즐겨찾기에 추가</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>편집 (F2)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Take from favourites</source>
        <translation>즐겨찾기에서 빼기</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>표현</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>%n회 사용</numerusform>
        </translation>
    </message>
    <message>
        <source>{times} in {month}</source>
        <translation>{month} {times}</translation>
    </message>
    <message>
        <source>{wording} {times} in {month} · {share} %</source>
        <translation>{wording} · {month} {times} · {share}%</translation>
    </message>
</context>
<context>
    <name>LibraryWork</name>
    <message>
        <source>Ctrl+Z brings it back</source>
        <translation>Ctrl+Z로 되살릴 수 있어요</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back</source>
        <translation>Ctrl+Z로 취소할 수 있어요</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제했어요</translation>
    </message>
    <message>
        <source>Duplicated</source>
        <translation>복제했어요</translation>
    </message>
    <message>
        <source>Marked as the best</source>
        <translation>가장 좋은 표현으로 표시했어요</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장하지 않았어요</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>바꿨어요</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장했어요</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (사본)</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>The library is being read</source>
        <translation>답변을 불러오는 중이에요</translation>
    </message>
</context>
<context>
    <name>MessagePane</name>
    <message numerus="yes">
        <source>%n question(s) in one message.</source>
        <translation>
            <numerusform>한 메시지에 질문이 %n개 있어요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>추천 답변 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer all in order</source>
        <translation>순서대로 모두 답하기</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>Buyer’s message</source>
        <translation>고객 메시지</translation>
    </message>
    <message>
        <source>No reply fits this message</source>
        <translation>이 메시지에 맞는 답변이 없어요</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>추천 답변</translation>
    </message>
    <message>
        <source>The buyer’s language</source>
        <translation>고객 언어</translation>
    </message>
    <message>
        <source>The library is being read …</source>
        <translation>답변을 불러오는 중이에요…</translation>
    </message>
    <message>
        <source>Understood:</source>
        <translation>파악한 내용:</translation>
    </message>
    <message>
        <source>chosen · Ctrl+L to change</source>
        <translation>직접 선택 · Ctrl+L로 변경</translation>
    </message>
    <message>
        <source>detected · Ctrl+L to change</source>
        <translation>자동 감지 · Ctrl+L로 변경</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>적합도</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message numerus="yes">
        <source>%n repl(y/ies) in other stages</source>
        <translation>
            <numerusform>다른 단계에 답변이 %n개 있어요</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>가장 비슷한 답변</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>새 답변</translation>
    </message>
    <message>
        <source>No favourite for “{query}”</source>
        <translation>즐겨찾기에 “{query}” 답변이 없어요</translation>
    </message>
    <message>
        <source>No favourites in {stage} yet</source>
        <translation>{stage} 단계에 아직 즐겨찾기가 없어요</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>아직 즐겨찾기가 없어요</translation>
    </message>
    <message>
        <source>No replies here yet</source>
        <translation>여기에는 아직 답변이 없어요</translation>
    </message>
    <message>
        <source>No reply for “{query}”</source>
        <translation>“{query}” 검색 결과가 없어요</translation>
    </message>
    <message>
        <source>Show all replies</source>
        <translation>모든 답변 보기</translation>
    </message>
    <message>
        <source>Show all stages</source>
        <translation>모든 단계 보기</translation>
    </message>
    <message>
        <source>The search is noted, so that the reply can be written later.</source>
        <translation>나중에 답변을 쓸 수 있도록 이 검색을 적어 두었어요.</translation>
    </message>
    <message>
        <source>The star at a reply, or Ctrl+B, makes it a favourite.</source>
        <translation>답변 옆의 별을 누르거나 Ctrl+B를 누르면 즐겨찾기에 들어가요.</translation>
    </message>
    <message>
        <source>Write the first one with Ctrl+N.</source>
        <translation>Ctrl+N을 눌러 첫 답변을 써 보세요.</translation>
    </message>
    <message>
        <source>Write this reply</source>
        <translation>이 답변 쓰기</translation>
    </message>
    <message>
        <source>“{query}” is not in {stage}</source>
        <translation>{stage}에는 “{query}” 검색 결과가 없어요</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message numerus="yes">
        <source>%n newer built-in text(s)</source>
        <translation>
            <numerusform>새로워진 기본 답변 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
</context>
<context>
    <name>OfferWork</name>
    <message>
        <source>Taken</source>
        <translation>적용했어요</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>내 답변 유지</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>내 답변</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 답변</translation>
    </message>
    <message>
        <source>Newer built-in texts</source>
        <translation>새로워진 기본 답변</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>모두 적용</translation>
    </message>
    <message>
        <source>Your own texts stay until you take the new ones.</source>
        <translation>적용하기 전까지는 내 답변이 그대로 있어요.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>next text</source>
        <translation>다음 답변</translation>
    </message>
    <message>
        <source>take or keep</source>
        <translation>적용 또는 유지</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>검색과 명령</translation>
    </message>
    <message>
        <source>Search everywhere, or type a command</source>
        <translation>전체에서 검색하거나 명령을 입력하세요</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy this part</source>
        <translation>이 부분 복사</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>부분 {number}/{count}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n자</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing</source>
        <translation>
            <numerusform>미입력 항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>At least {count} characters.</source>
        <translation>{count}자 이상 입력해 주세요.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호문</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>암호문 다시 입력</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>두 암호문이 아직 서로 달라요.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>다시 복사</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>모두 복사</translation>
    </message>
    <message>
        <source>Copy part {number}</source>
        <translation>부분 {number} 복사</translation>
    </message>
    <message>
        <source>Copy part {number} again</source>
        <translation>부분 {number} 다시 복사</translation>
    </message>
    <message>
        <source>Cyrillic → Latin</source>
        <translation>키릴 → 라틴 문자</translation>
    </message>
    <message>
        <source>Fill the {field}</source>
        <translation>{field} 입력</translation>
    </message>
    <message>
        <source>Latin → Cyrillic</source>
        <translation>라틴 → 키릴 문자</translation>
    </message>
    <message>
        <source>Likely next</source>
        <translation>다음에 자주 쓰는 답변</translation>
    </message>
    <message>
        <source>Nothing is copied with a gap in it.</source>
        <translation>빈 항목이 있으면 복사되지 않아요.</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>언어 바꾸기</translation>
    </message>
    <message>
        <source>This reply is not written in {language} yet.</source>
        <translation>이 답변의 {language} 내용이 아직 없어요.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Write it in {language}</source>
        <translation>{language} 답변 쓰기</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>File only</source>
        <translation>파일만</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>보호됨</translation>
    </message>
    <message>
        <source>The key is in this computer’s own key store and opens with your login. The recovery phrase opens the data in any case.</source>
        <translation>키는 이 컴퓨터의 시스템 키 저장소에 있고, 로그인하면 열려요. 복구 문구가 있으면 언제든 데이터를 열 수 있어요.</translation>
    </message>
    <message>
        <source>The key lies in a file beside the data. Only your account can read it, but whoever copies the whole folder can open the customers’ data. A passphrase closes that gap; it is asked at every start.</source>
        <translation>키는 데이터와 함께 파일로 보관돼요. 내 계정으로만 읽을 수 있지만, 폴더를 통째로 복사한 사람은 고객 정보를 열 수 있어요. 암호문을 정하면 이를 막을 수 있어요. 암호문은 시작할 때마다 물어봐요.</translation>
    </message>
    <message>
        <source>The key opens with your passphrase, which is asked at every start. The recovery phrase opens the data in any case.</source>
        <translation>키는 암호문으로 열리고, 암호문은 시작할 때마다 물어봐요. 복구 문구가 있으면 언제든 데이터를 열 수 있어요.</translation>
    </message>
</context>
<context>
    <name>ProtectionChoice</name>
    <message>
        <source>Asked at every start</source>
        <translation>시작할 때마다 물어봐요</translation>
    </message>
    <message>
        <source>Beside the data: whoever copies both can read it</source>
        <translation>데이터와 함께 보관돼요. 둘 다 복사하면 누구나 읽을 수 있어요</translation>
    </message>
    <message>
        <source>Nothing to remember; opens with your login</source>
        <translation>외울 것 없이 로그인하면 열려요</translation>
    </message>
    <message>
        <source>With a key file</source>
        <translation>키 파일</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>암호문</translation>
    </message>
    <message>
        <source>With this computer’s own key store</source>
        <translation>이 컴퓨터의 시스템 키 저장소</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>권장</translation>
    </message>
</context>
<context>
    <name>ProtectionDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>How the customers’ data is protected</source>
        <translation>고객 정보 보호 방식</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <translation>암호문으로 보호</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>I have written it down</source>
        <translation>적어 두었어요</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>복구 문구</translation>
    </message>
    <message>
        <source>These words open the customers’ data if the key store or the passphrase is lost. Keep them on paper, away from this computer. Whoever has them and the data can read everything.</source>
        <translation>키 저장소를 쓸 수 없거나 암호문을 잊었을 때 이 단어들로 고객 정보를 열 수 있어요. 종이에 적어 이 컴퓨터와 떨어진 곳에 보관해 주세요. 이 단어들과 데이터를 함께 가진 사람은 모든 내용을 읽을 수 있어요.</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>Replies</source>
        <translation>답변</translation>
    </message>
</context>
<context>
    <name>ReplyHints</name>
    <message>
        <source>back to the list</source>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>copy that one</source>
        <translation>바로 복사</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>go to the gap</source>
        <translation>빈 항목으로</translation>
    </message>
    <message>
        <source>next customer</source>
        <translation>다음 고객</translation>
    </message>
    <message>
        <source>write it</source>
        <translation>답변 쓰기</translation>
    </message>
</context>
<context>
    <name>ReplyRows</name>
    <message>
        <source>not written yet in {language}</source>
        <translation>{language} 내용이 아직 없어요</translation>
    </message>
</context>
<context>
    <name>ReplyTopBar</name>
    <message>
        <source>Buyer writes</source>
        <translation>고객 언어</translation>
    </message>
    <message>
        <source>Search replies, or paste what the buyer wrote</source>
        <translation>답변을 검색하거나 고객 메시지를 붙여 넣으세요</translation>
    </message>
    <message>
        <source>message below</source>
        <translation>메시지는 아래에</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n repl(y/ies)</source>
        <translation>
            <numerusform>답변 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n회</numerusform>
        </translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>모든 단계</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>관련도순</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>목록 순서</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Stage of the chat</source>
        <translation>응대 단계</translation>
    </message>
    <message>
        <source>Used most</source>
        <translation>많이 쓴 순</translation>
    </message>
    <message>
        <source>{replies} in {language}</source>
        <translation>{language} {replies}</translation>
    </message>
    <message>
        <source>{replies} · uses this month</source>
        <translation>{replies} · 이달 사용 횟수</translation>
    </message>
</context>
<context>
    <name>ServingNames</name>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>For buyers who do not read Chinese: {names}</source>
        <translation>중국어를 읽지 않는 고객에게: {names}</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>가게 이름</translation>
    </message>
    <message>
        <source>Your name or number</source>
        <translation>상담원 이름 또는 번호</translation>
    </message>
    <message>
        <source>{name}, for other buyers</source>
        <translation>{name} (다른 언어 고객용)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>백업했어요.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Buyers write</source>
        <translation>고객 언어</translation>
    </message>
    <message>
        <source>By a key file only</source>
        <translation>키 파일로만 보호</translation>
    </message>
    <message>
        <source>By this computer’s own key store</source>
        <translation>시스템 키 저장소로 보호</translation>
    </message>
    <message>
        <source>By your passphrase</source>
        <translation>암호문으로 보호</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>자세히…</translation>
    </message>
    <message>
        <source>Last one: {when}</source>
        <translation>마지막 백업: {when}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>아직 백업이 없어요</translation>
    </message>
    <message>
        <source>Protect better…</source>
        <translation>보호 강화…</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>보호</translation>
    </message>
    <message>
        <source>Recovery phrase…</source>
        <translation>복구 문구…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>화면 언어</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>내 가게</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>모든 화면</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>지금 화면</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
</context>
<context>
    <name>StageColumn</name>
    <message>
        <source>Stages</source>
        <translation>응대 단계</translation>
    </message>
    <message>
        <source>Stages of the chat</source>
        <translation>응대 단계</translation>
    </message>
</context>
<context>
    <name>StageRows</name>
    <message>
        <source>All stages</source>
        <translation>모든 단계</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>After-sales</source>
        <translation>교환·환불</translation>
    </message>
    <message>
        <source>Bargaining</source>
        <translation>가격 흥정</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>주문 확인</translation>
    </message>
    <message>
        <source>Difficult</source>
        <translation>난처한 상황</translation>
    </message>
    <message>
        <source>Farewell</source>
        <translation>마무리 인사</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>후속 연락</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>첫인사</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>니즈 파악</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>후기</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>배송</translation>
    </message>
</context>
<context>
    <name>Tones</name>
    <message>
        <source>Formal</source>
        <translation>정중</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>친근</translation>
    </message>
    <message>
        <source>Playful</source>
        <translation>발랄</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Go on with it</source>
        <translation>이어서 편집</translation>
    </message>
    <message>
        <source>Your edit of “{title}” was not saved.</source>
        <translation>“{title}” 편집 내용이 저장되지 않았어요.</translation>
    </message>
    <message>
        <source>a new reply</source>
        <translation>새 답변</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open ShopDesk</source>
        <translation>ShopDesk 열기</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>암호문</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>복구 문구</translation>
    </message>
    <message>
        <source>The customers’ data opens with your passphrase.</source>
        <translation>암호문을 입력하면 고객 정보가 열려요.</translation>
    </message>
    <message>
        <source>Type the recovery phrase you wrote down. Its words may be in any case.</source>
        <translation>적어 둔 복구 문구를 입력해 주세요. 대문자와 소문자는 구분하지 않아요.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>암호문으로 열기</translation>
    </message>
    <message>
        <source>Use the recovery phrase</source>
        <translation>복구 문구로 열기</translation>
    </message>
</context>
<context>
    <name>VariantEdit</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a wording</source>
        <translation>표현 추가</translation>
    </message>
    <message>
        <source>How buyers ask, one a line</source>
        <translation>고객이 묻는 말 (한 줄에 하나)</translation>
    </message>
    <message>
        <source>Language of this column</source>
        <translation>이 열의 언어</translation>
    </message>
    <message>
        <source>Older than {language} by {days}</source>
        <translation>{language} 내용보다 {days} 오래됐어요</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>How the customers’ data is protected</source>
        <translation>고객 정보 보호 방식</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>처리 중…</translation>
    </message>
</context>
<context>
    <name>WordingEdit</name>
    <message>
        <source>Add a part</source>
        <translation>부분 추가</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>항목 넣기</translation>
    </message>
    <message>
        <source>Mark as the best</source>
        <translation>가장 좋은 표현으로 표시</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>부분 {number}</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>이 부분 삭제</translation>
    </message>
    <message>
        <source>Remove this wording</source>
        <translation>이 표현 삭제</translation>
    </message>
    <message>
        <source>The best wording</source>
        <translation>가장 좋은 표현</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>말투</translation>
    </message>
</context>
<context>
    <name>WordingNote</name>
    <message>
        <source>Better: “{instead}”.</source>
        <translation>“{instead}” 표현을 권해요.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Wording is fine.</source>
        <translation>표현에 문제가 없어요.</translation>
    </message>
    <message>
        <source>Wording is fine. Particles will fit once the gap is filled.</source>
        <translation>표현에 문제가 없어요. 조사는 빈 항목을 채우면 맞춰져요.</translation>
    </message>
    <message>
        <source>“{word}” is an absolute promise.</source>
        <translation>“{word}” 표현은 단정적인 약속이에요.</translation>
    </message>
    <message>
        <source>“{word}” refuses without a reason.</source>
        <translation>“{word}” 표현은 이유 없는 거절이에요.</translation>
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
        <translation>모든 부분 복사</translation>
    </message>
    <message>
        <source>Copy the fifth reply offered</source>
        <translation>5번 답변 복사</translation>
    </message>
    <message>
        <source>Copy the first reply offered</source>
        <translation>1번 답변 복사</translation>
    </message>
    <message>
        <source>Copy the fourth reply offered</source>
        <translation>4번 답변 복사</translation>
    </message>
    <message>
        <source>Copy the last text again</source>
        <translation>마지막 복사 내용 다시 복사</translation>
    </message>
    <message>
        <source>Copy the second reply offered</source>
        <translation>2번 답변 복사</translation>
    </message>
    <message>
        <source>Copy the third reply offered</source>
        <translation>3번 답변 복사</translation>
    </message>
    <message>
        <source>Delete the reply</source>
        <translation>답변 삭제</translation>
    </message>
    <message>
        <source>Duplicate the reply</source>
        <translation>답변 복제</translation>
    </message>
    <message>
        <source>Edit the reply</source>
        <translation>답변 편집</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Go to the top field</source>
        <translation>맨 위 입력란으로 이동</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>새 답변</translation>
    </message>
    <message>
        <source>Newer built-in texts</source>
        <translation>새로워진 기본 답변</translation>
    </message>
    <message>
        <source>Next buyer’s language</source>
        <translation>고객 언어 바꾸기</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>다음 고객</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>한 단계 뒤로</translation>
    </message>
    <message>
        <source>Protection of the data</source>
        <translation>데이터 보호</translation>
    </message>
    <message>
        <source>Quit ShopDesk</source>
        <translation>ShopDesk 종료</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>검색과 명령</translation>
    </message>
    <message>
        <source>Serbian: Cyrillic or Latin</source>
        <translation>세르비아어: 키릴/라틴 문자 전환</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>단축키 보기</translation>
    </message>
    <message>
        <source>Show the recovery phrase</source>
        <translation>복구 문구 보기</translation>
    </message>
    <message>
        <source>This wording is the best</source>
        <translation>가장 좋은 표현으로 표시</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Another program is holding the clipboard, so nothing was copied. Your text is still here. Press Enter again.</source>
        <translation>다른 프로그램이 클립보드를 쓰고 있어 복사하지 못했어요. 내용은 그대로 있어요. Enter를 다시 눌러 주세요.</translation>
    </message>
    <message>
        <source>Another program is using {path}. Nothing was changed. Close the other ShopDesk, or try again in a moment.</source>
        <translation>다른 프로그램에서 사용 중이에요: {path}. 바뀐 것은 없어요. 다른 ShopDesk를 닫거나 잠시 뒤 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>Line {line} of the input begins like JSON and is none. Earlier lines were answered.</source>
        <translation>입력의 {line}번째 줄은 JSON처럼 시작하지만 JSON 형식이 아니에요. 그 앞의 줄은 모두 처리했어요.</translation>
    </message>
    <message>
        <source>No ShopDesk window is running with the data in {path}. Start it with: shopdesk.</source>
        <translation>{path}의 데이터로 실행 중인 ShopDesk 창이 없어요. 다음 명령으로 시작해 주세요: shopdesk.</translation>
    </message>
    <message>
        <source>Parts of {path} are damaged. Nothing was changed. Restore the newest backup: shopdesk data restore FILE.</source>
        <translation>{path} 파일의 일부가 손상됐어요. 바뀐 것은 없어요. 가장 최근 백업을 복원해 주세요: shopdesk data restore FILE.</translation>
    </message>
    <message>
        <source>Parts of {path} are damaged. Nothing was changed. Restore the newest copy from the backups folder; the guide tells how.</source>
        <translation>{path} 파일의 일부가 손상됐어요. 바뀐 것은 없어요. 백업 폴더의 가장 최근 백업으로 복원해 주세요. 방법은 안내서에 있어요.</translation>
    </message>
    <message>
        <source>ShopDesk could not mark {path} as in use. Nothing was changed. Check that you may write there.</source>
        <translation>ShopDesk가 {path} 위치에 사용 중 표시를 남기지 못했어요. 바뀐 것은 없어요. 그곳에 쓰기 권한이 있는지 확인해 주세요.</translation>
    </message>
    <message>
        <source>ShopDesk is running already and does not answer. The data is safe. Look for its window, or end it and start again.</source>
        <translation>ShopDesk가 이미 실행 중인데 응답하지 않아요. 데이터는 안전해요. 열려 있는 창을 찾아보거나, 종료한 뒤 다시 시작해 주세요.</translation>
    </message>
    <message>
        <source>ShopDesk is running with the data in {path} already and does not answer. The data is safe. Look for its window, or end it and start again.</source>
        <translation>{path}의 데이터로 이미 실행 중인 ShopDesk가 응답하지 않아요. 데이터는 안전해요. 열려 있는 창을 찾아보거나, 종료한 뒤 다시 시작해 주세요.</translation>
    </message>
    <message>
        <source>Something outside ShopDesk went wrong ({code}).</source>
        <translation>ShopDesk 밖에서 문제가 생겼어요({code}).</translation>
    </message>
    <message>
        <source>The brace at line {line}, column {column} ({excerpt}) is never closed. The text is as you left it. Add the closing brace, or double this one if you mean a plain brace.</source>
        <translation>{line}번째 줄 {column}번째 칸의 중괄호({excerpt})가 닫히지 않았어요. 글은 쓰신 그대로 있어요. 닫는 중괄호를 넣어 주세요. 중괄호를 글자로 쓰려면 두 번 적어 주세요.</translation>
    </message>
    <message>
        <source>The closing brace at line {line}, column {column} closes nothing. The text is as you left it. Take it out, or double it if you mean a plain brace.</source>
        <translation>{line}번째 줄 {column}번째 칸의 닫는 중괄호에 짝이 없어요. 글은 쓰신 그대로 있어요. 지우거나, 글자로 쓰려면 두 번 적어 주세요.</translation>
    </message>
    <message>
        <source>The conditions at line {line}, column {column} stand too deep inside each other. The text is as you left it. Take some of them out.</source>
        <translation>{line}번째 줄 {column}번째 칸의 조건이 너무 여러 겹으로 들어 있어요. 글은 쓰신 그대로 있어요. 조건을 몇 개 빼 주세요.</translation>
    </message>
    <message>
        <source>The data in {path} could not be brought to this version of ShopDesk. It is as it was, and a copy is in {backup}. Go on with the version before, and report this.</source>
        <translation>{path}의 데이터를 이 ShopDesk 버전에 맞게 바꾸지 못했어요. 데이터는 원래대로 있고, 사본은 {backup}에 있어요. 이전 버전을 계속 쓰면서 이 문제를 알려 주세요.</translation>
    </message>
    <message>
        <source>The data is locked with a passphrase. Type it to open the data.</source>
        <translation>데이터가 암호문으로 잠겨 있어요. 암호문을 입력하면 열려요.</translation>
    </message>
    <message>
        <source>The data is not open yet. Open it first; nothing was changed.</source>
        <translation>데이터가 아직 열리지 않았어요. 바뀐 것은 없어요. 먼저 데이터를 열어 주세요.</translation>
    </message>
    <message>
        <source>The database {path} is gone, but its key is still here. Nothing was created in its place. Close ShopDesk and put the file back, or restore the newest copy from the backups folder; the guide tells how.</source>
        <translation>데이터베이스 {path} 파일이 없어졌지만 키는 남아 있어요. 대신 새로 만든 것은 없어요. ShopDesk를 닫고 파일을 제자리에 두거나, 백업 폴더의 가장 최근 백업으로 복원해 주세요. 방법은 안내서에 있어요.</translation>
    </message>
    <message>
        <source>The database {path} is gone, but its key is still here. Nothing was created in its place. Put the file back, or restore a backup: shopdesk data restore FILE.</source>
        <translation>데이터베이스 {path} 파일이 없어졌지만 키는 남아 있어요. 대신 새로 만든 것은 없어요. 파일을 제자리에 두거나 백업을 복원해 주세요: shopdesk data restore FILE.</translation>
    </message>
    <message>
        <source>The drive failed while {path} was used. What was saved before is safe as far as the drive is; the last change was not kept. Check the drive, and make a backup to another one.</source>
        <translation>{path} 파일을 쓰는 중에 드라이브 오류가 났어요. 드라이브가 온전하다면 전에 저장한 내용은 안전하고, 마지막 변경은 저장되지 않았어요. 드라이브를 점검하고 다른 드라이브에 백업해 주세요.</translation>
    </message>
    <message>
        <source>The field at line {line}, column {column} ({excerpt}) asks for a format that does not exist. The text is as you left it. There are :short, :long and :money.</source>
        <translation>{line}번째 줄 {column}번째 칸의 항목({excerpt})에 없는 형식이 쓰였어요. 글은 쓰신 그대로 있어요. :short, :long, :money 중에서 골라 주세요.</translation>
    </message>
    <message>
        <source>The field at line {line}, column {column} ({excerpt}) has no proper name. The text is as you left it. Use letters, digits and _ only, a letter first.</source>
        <translation>{line}번째 줄 {column}번째 칸의 항목({excerpt}) 이름이 올바르지 않아요. 글은 쓰신 그대로 있어요. 글자로 시작하고 글자, 숫자, _만 써 주세요.</translation>
    </message>
    <message>
        <source>The file {path} holds no key. Nothing was changed. Put the right key file there; otherwise use the recovery phrase.</source>
        <translation>{path} 파일에 키가 들어 있지 않아요. 바뀐 것은 없어요. 그 자리에 올바른 키 파일을 두거나 복구 문구를 사용해 주세요.</translation>
    </message>
    <message>
        <source>The file {path} is empty. Nothing was changed. Restore a backup: shopdesk data restore FILE.</source>
        <translation>{path} 파일이 비어 있어요. 바뀐 것은 없어요. 백업을 복원해 주세요: shopdesk data restore FILE.</translation>
    </message>
    <message>
        <source>The file {path} is empty. Nothing was changed. Restore the newest copy from the backups folder; the guide tells how.</source>
        <translation>{path} 파일이 비어 있어요. 바뀐 것은 없어요. 백업 폴더의 가장 최근 백업으로 복원해 주세요. 방법은 안내서에 있어요.</translation>
    </message>
    <message>
        <source>The file {path}, which says where the key is kept, cannot be understood. The database is untouched. Put a copy of the file back, or use the recovery phrase.</source>
        <translation>키의 위치를 적어 둔 {path} 파일을 읽을 수 없는 상태예요. 데이터베이스는 그대로예요. 이 파일의 사본을 다시 넣거나 복구 문구를 사용해 주세요.</translation>
    </message>
    <message>
        <source>The file {path}, which says where the key is kept, is missing. The database is untouched. Put the file back, or use the recovery phrase.</source>
        <translation>키의 위치를 적어 둔 {path} 파일이 없어요. 데이터베이스는 그대로예요. 파일을 제자리에 두거나 복구 문구를 사용해 주세요.</translation>
    </message>
    <message>
        <source>The folder {path} does not exist or cannot be made. Nothing was changed. Check the name, or plug in the drive it is on.</source>
        <translation>{path} 폴더가 없거나 만들 수 없어요. 바뀐 것은 없어요. 이름을 확인하거나 폴더가 있는 드라이브를 연결해 주세요.</translation>
    </message>
    <message>
        <source>The forms at line {line}, column {column} ({excerpt}) are neither a Korean particle nor forms of a word. The text is as you left it. Write them like |은/는 or |day|days.</source>
        <translation>{line}번째 줄 {column}번째 칸의 표기({excerpt})는 한국어 조사도, 낱말의 변화형도 아니에요. 글은 쓰신 그대로 있어요. |은/는 또는 |day|days처럼 써 주세요.</translation>
    </message>
    <message>
        <source>The key does not belong to {path}. Nothing was changed. Bring back the right key, or use the recovery phrase of this shop.</source>
        <translation>이 키는 {path} 파일의 키가 아니에요. 바뀐 것은 없어요. 올바른 키를 되돌려 놓거나 이 가게의 복구 문구를 사용해 주세요.</translation>
    </message>
    <message>
        <source>The key file {path} is not there. The database is untouched. Plug in the stick or put the file back; otherwise use the recovery phrase.</source>
        <translation>{path} 키 파일이 없어요. 데이터베이스는 그대로예요. USB 메모리를 꽂거나 파일을 제자리에 두세요. 안 되면 복구 문구를 사용해 주세요.</translation>
    </message>
    <message>
        <source>The key is locked with a passphrase, and none was given. Type it at a terminal, or set SHOPDESK_PASSPHRASE.</source>
        <translation>키가 암호문으로 잠겨 있는데 암호문이 입력되지 않았어요. 터미널에서 입력하거나 SHOPDESK_PASSPHRASE에 설정해 주세요.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Nothing was changed. Try again; if it is forgotten, use the recovery phrase.</source>
        <translation>암호문이 맞지 않아요. 바뀐 것은 없어요. 다시 입력해 주세요. 잊었다면 복구 문구를 사용해 주세요.</translation>
    </message>
    <message>
        <source>The recovery phrase has {wanted} words, and {found} were given. Nothing was changed. Compare them with your paper.</source>
        <translation>복구 문구는 단어 {wanted}개인데 {found}개가 입력됐어요. 바뀐 것은 없어요. 적어 둔 종이와 비교해 주세요.</translation>
    </message>
    <message>
        <source>The shop&apos;s data at {path} could not be used. Nothing was changed.</source>
        <translation>{path}의 가게 데이터를 사용할 수 없었어요. 바뀐 것은 없어요.</translation>
    </message>
    <message>
        <source>The shop&apos;s key does not open the backup {path}: it comes from another installation, or it is damaged from its beginning. Nothing was changed. For another installation&apos;s backup give its recovery phrase (--recovery).</source>
        <translation>이 가게의 키로는 백업 {path} 파일을 열 수 없어요. 다른 설치본의 백업이거나 앞부분부터 손상된 파일이에요. 바뀐 것은 없어요. 다른 설치본의 백업이라면 그 복구 문구를 입력해 주세요(--recovery).</translation>
    </message>
    <message>
        <source>The shop’s key does not open the backup {path}: it comes from another installation, or it is damaged from its beginning. Nothing was changed. Choose another backup.</source>
        <translation>이 가게의 키로는 백업 {path} 파일을 열 수 없어요. 다른 설치본의 백업이거나 앞부분부터 손상된 파일이에요. 바뀐 것은 없어요. 다른 백업을 골라 주세요.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not work here ({reason}). The data is untouched. Start the keyring, or keep the key under a passphrase or in a key file: shopdesk data protect passphrase.</source>
        <translation>여기서는 시스템 키 저장소가 작동하지 않아요({reason}). 데이터는 그대로예요. 키 저장소를 시작하거나, 키를 암호문이나 키 파일로 보관해 주세요: shopdesk data protect passphrase.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. The data is untouched. Unlock it and try again.</source>
        <translation>시스템 키 저장소가 잠겨 있어요. 데이터는 그대로예요. 잠금을 풀고 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring no longer holds the key. The database is untouched. Use the recovery phrase: shopdesk data protect keyring --recovery.</source>
        <translation>시스템 키 저장소에 키가 더 이상 없어요. 데이터베이스는 그대로예요. 복구 문구를 사용해 주세요: shopdesk data protect keyring --recovery.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed. Try again.</source>
        <translation>두 암호문이 서로 달라요. 바뀐 것은 없어요. 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>The words of the recovery phrase do not belong together. Nothing was changed. Compare each word and their order with your paper.</source>
        <translation>복구 문구의 단어들이 서로 맞지 않아요. 바뀐 것은 없어요. 단어 하나하나와 순서를 적어 둔 종이와 비교해 주세요.</translation>
    </message>
    <message>
        <source>There is no file {path}. Nothing was changed. Check the name.</source>
        <translation>{path} 파일이 없어요. 바뀐 것은 없어요. 이름을 확인해 주세요.</translation>
    </message>
    <message>
        <source>There is no room left for {path}. What was saved before is safe; the last change was not kept. Make room and try again.</source>
        <translation>{path} 파일을 저장할 공간이 없어요. 전에 저장한 내용은 안전하고, 마지막 변경은 저장되지 않았어요. 공간을 확보한 뒤 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>There is no shop data in {path}, and nothing was created. Check the folder&apos;s name.</source>
        <translation>{path} 폴더에 가게 데이터가 없어요. 새로 만든 것도 없어요. 폴더 이름을 확인해 주세요.</translation>
    </message>
    <message>
        <source>This computer’s key store does not work here. The data is untouched. Start the key store, or protect the data with a passphrase.</source>
        <translation>이 컴퓨터의 시스템 키 저장소가 작동하지 않아요. 데이터는 그대로예요. 키 저장소를 시작하거나 암호문으로 데이터를 보호해 주세요.</translation>
    </message>
    <message>
        <source>This computer’s key store is locked. The data is untouched. Unlock it and try again.</source>
        <translation>이 컴퓨터의 시스템 키 저장소가 잠겨 있어요. 데이터는 그대로예요. 잠금을 풀고 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>This computer’s key store no longer holds the key. The database is untouched. Type the recovery phrase.</source>
        <translation>이 컴퓨터의 시스템 키 저장소에 키가 더 이상 없어요. 데이터베이스는 그대로예요. 복구 문구를 입력해 주세요.</translation>
    </message>
    <message>
        <source>This installation of ShopDesk lacks the encryption of its database, so it did not touch {path}. Install ShopDesk again.</source>
        <translation>설치된 ShopDesk에 데이터베이스 암호화 기능이 없어 {path} 파일을 건드리지 않았어요. ShopDesk를 다시 설치해 주세요.</translation>
    </message>
    <message>
        <source>This is not a file of replies that ShopDesk knows ({path}{format}). Nothing was changed. JSON, CSV and YAML library files can be read.</source>
        <translation>ShopDesk가 아는 답변 파일이 아니에요({path}{format}). 바뀐 것은 없어요. JSON, CSV, YAML 답변 파일을 읽을 수 있어요.</translation>
    </message>
    <message>
        <source>This is not a file of replies that ShopDesk knows. Nothing was changed. JSON, CSV and YAML library files can be read.</source>
        <translation>ShopDesk가 아는 답변 파일이 아니에요. 바뀐 것은 없어요. JSON, CSV, YAML 답변 파일을 읽을 수 있어요.</translation>
    </message>
    <message>
        <source>Word {position} of the recovery phrase, “{word}”, is mistyped. Nothing was changed. Compare it with your paper.</source>
        <translation>복구 문구의 {position}번째 단어 “{word}”의 철자가 맞지 않아요. 바뀐 것은 없어요. 적어 둔 종이와 비교해 주세요.</translation>
    </message>
    <message>
        <source>Word {position} of the recovery phrase, “{word}”, is probably mistyped: “{suggestion}” would fit. Nothing was changed. Compare it with your paper.</source>
        <translation>복구 문구의 {position}번째 단어 “{word}”의 철자가 맞지 않는 것 같아요. “{suggestion}”일 수 있어요. 바뀐 것은 없어요. 적어 둔 종이와 비교해 주세요.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a file. Nothing was changed. Check that it is a file and that you may open it.</source>
        <translation>{path} 항목을 파일로 읽을 수 없어요. 바뀐 것은 없어요. 파일이 맞는지, 열 수 있는 권한이 있는지 확인해 주세요.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written with your rights. Nothing was changed. Give yourself the right to write there, or choose another folder.</source>
        <translation>{path}에 읽거나 쓸 권한이 없어요. 바뀐 것은 없어요. 쓰기 권한을 주거나 다른 폴더를 골라 주세요.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written. Nothing was changed. Check the file and try again.</source>
        <translation>{path} 파일을 읽거나 쓸 수 없어요. 바뀐 것은 없어요. 파일을 확인하고 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {reason}. Nothing was changed. Check the file and try again.</source>
        <translation>{path} 파일을 읽거나 쓸 수 없어요({reason}). 바뀐 것은 없어요. 파일을 확인하고 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>{path} is a database without encryption and none of ShopDesk&apos;s. Nothing was changed. Put the right file there, or restore a backup.</source>
        <translation>{path} 파일은 암호화되지 않은, ShopDesk의 것이 아닌 데이터베이스예요. 바뀐 것은 없어요. 올바른 파일을 두거나 백업을 복원해 주세요.</translation>
    </message>
    <message>
        <source>{path} is here already, and a second key would lock the data away. Nothing was changed. Choose another file or an empty folder.</source>
        <translation>{path} 파일이 이미 있어요. 키를 하나 더 만들면 데이터를 열 수 없게 돼요. 바뀐 것은 없어요. 다른 파일이나 빈 폴더를 골라 주세요.</translation>
    </message>
    <message>
        <source>{path} is not this shop&apos;s database, or it is damaged from its beginning. It was left as it is. Restore a backup: shopdesk data restore FILE.</source>
        <translation>{path} 파일은 이 가게의 데이터베이스가 아니거나 앞부분부터 손상됐어요. 파일은 그대로 두었어요. 백업을 복원해 주세요: shopdesk data restore FILE.</translation>
    </message>
    <message>
        <source>{path} is not this shop’s database, or it is damaged from its beginning. It was left as it is. Restore the newest copy from the backups folder; the guide tells how.</source>
        <translation>{path} 파일은 이 가게의 데이터베이스가 아니거나 앞부분부터 손상됐어요. 파일은 그대로 두었어요. 백업 폴더의 가장 최근 백업으로 복원해 주세요. 방법은 안내서에 있어요.</translation>
    </message>
    <message>
        <source>{path} is the database itself. Nothing was changed. Choose another file.</source>
        <translation>{path} 파일은 데이터베이스 자체예요. 바뀐 것은 없어요. 다른 파일을 골라 주세요.</translation>
    </message>
    <message>
        <source>{path} is too large ({size} bytes). Nothing was changed. Split it and take the parts one by one.</source>
        <translation>{path} 파일이 너무 커요({size}바이트). 바뀐 것은 없어요. 파일을 나누어 하나씩 가져와 주세요.</translation>
    </message>
    <message>
        <source>{path} was written by a newer ShopDesk (data version {found}, this one knows {known}). It was left as it is. Install the newer ShopDesk.</source>
        <translation>{path} 파일은 더 새로운 ShopDesk에서 만들어졌어요(데이터 버전 {found}, 이 프로그램은 {known}까지 지원). 파일은 그대로 두었어요. 최신 ShopDesk를 설치해 주세요.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {problem}. The library was left as it is; mend the line and try again.</source>
        <translation>{path} {line}번째 줄: {problem}. 답변 목록은 그대로 두었어요. 그 줄을 고친 뒤 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>{what} is not known here. Look at --help for what there is.</source>
        <translation>알 수 없는 값이에요: {what}. 쓸 수 있는 값은 --help에서 확인해 주세요.</translation>
    </message>
    <message>
        <source>“{field}” is missing in the input, or has the wrong form. Nothing was done with this line. Give each line its fields as JSON, the texts in quotes.</source>
        <translation>입력에 “{field}” 항목이 없거나 형식이 맞지 않아요. 이 줄은 처리하지 않았어요. 줄마다 항목을 JSON으로 적고, 글은 따옴표로 묶어 주세요.</translation>
    </message>
</context>
</TS>
