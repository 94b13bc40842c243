<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BrowsePane</name>
    <message>
        <source>Best match</source>
        <translation>最匹配</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Used most</source>
        <translation>最常用</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>CopiedLast</name>
    <message>
        <source>Copied last</source>
        <translation>上次复制</translation>
    </message>
    <message>
        <source>Copy it again (Ctrl+Shift+C)</source>
        <translation>再次复制（Ctrl+Shift+C）</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>%n part(s) left</source>
        <translation>
            <numerusform>还有 %n 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied again, press Ctrl+V in the chat</source>
        <translation>已再次复制，去聊天窗口按 Ctrl+V</translation>
    </message>
    <message>
        <source>Copied, press Ctrl+V in the chat</source>
        <translation>已复制，去聊天窗口按 Ctrl+V</translation>
    </message>
    <message>
        <source>Part {number} copied, press Ctrl+V in the chat</source>
        <translation>已复制第 {number} 段，去聊天窗口按 Ctrl+V</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It goes on, and nothing you typed is lost. What was saved is safe. The report below holds no customers’ data; send it with a word on what you did.</source>
        <translation>程序会继续运行，您输入的内容没有丢失，已保存的数据也是安全的。下方报告不含顾客资料，发送时请简单说明当时的操作。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>ShopDesk made a mistake</source>
        <translation>ShopDesk 出错了</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Edit reply</source>
        <translation>编辑话术</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>新建话术</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>接待流程</translation>
    </message>
    <message>
        <source>Write a title and a text in at least one language.</source>
        <translation>请至少用一种语言写好标题和正文。</translation>
    </message>
    <message>
        <source>back without saving</source>
        <translation>不保存返回</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{language} needs a text.</source>
        <translation>{language} 还缺正文。</translation>
    </message>
    <message>
        <source>{language} needs a title.</source>
        <translation>{language} 还缺标题。</translation>
    </message>
    <message>
        <source>{language}: line {line} of a part needs mending.</source>
        <translation>{language}：有一段的第 {line} 行需要修改。</translation>
    </message>
</context>
<context>
    <name>Feature</name>
    <message>
        <source>Week’s feature</source>
        <translation>本周主推</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>A recovery phrase opens the data in any case: write it down from Settings.</source>
        <translation>无论选哪种方式，恢复词都能打开数据，请到“设置”中抄写保存。</translation>
    </message>
    <message>
        <source>Bring in my replies…</source>
        <translation>导入我的话术…</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>选择语言</translation>
    </message>
    <message>
        <source>Customers’ data stays locked</source>
        <translation>顾客数据加密保存</translation>
    </message>
    <message>
        <source>Fill the passphrase</source>
        <translation>填写口令</translation>
    </message>
    <message>
        <source>Fill the shop name</source>
        <translation>填写店铺名称</translation>
    </message>
    <message>
        <source>Fill your name</source>
        <translation>填写您的名字</translation>
    </message>
    <message>
        <source>One page, then you answer the first buyer. All of it can be changed later.</source>
        <translation>填完这一页，就能接待第一位买家。以后随时可以修改。</translation>
    </message>
    <message>
        <source>Open ShopDesk</source>
        <translation>打开 ShopDesk</translation>
    </message>
    <message>
        <source>Set up your desk</source>
        <translation>设置您的工作台</translation>
    </message>
    <message>
        <source>This window speaks</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>用示例数据试用</translation>
    </message>
    <message>
        <source>Who serves</source>
        <translation>店铺与客服</translation>
    </message>
    <message>
        <source>Your buyers write</source>
        <translation>买家语言</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>仅在本机</translation>
    </message>
    <message>
        <source>used in the first greeting</source>
        <translation>用于首条问候语</translation>
    </message>
</context>
<context>
    <name>FitMeter</name>
    <message>
        <source>Fit: {steps} of {all}</source>
        <translation>匹配度：{steps} / {all}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>from settings</source>
        <translation>来自设置</translation>
    </message>
    <message>
        <source>from the message</source>
        <translation>来自消息</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>GreetingPreview</name>
    <message numerus="yes">
        <source>%n replies in each language come with it, all yours to edit.</source>
        <translation>
            <numerusform>每种语言内置 %n 条话术，都可以自行修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent by itself: you copy, you paste.</source>
        <translation>不会自动发送，始终由您复制、粘贴。</translation>
    </message>
    <message>
        <source>Your first greeting</source>
        <translation>您的首条问候语</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n answer(s), in the buyer’s order</source>
        <translation>
            <numerusform>%n 条回答，按买家提问顺序</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>编辑（F2）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Take from favourites</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>说法</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>用 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>{times} in {month}</source>
        <translation>{month}{times}</translation>
    </message>
    <message>
        <source>{wording} {times} in {month} · {share} %</source>
        <translation>{wording} {month}{times} · {share} %</translation>
    </message>
</context>
<context>
    <name>LibraryWork</name>
    <message>
        <source>Ctrl+Z brings it back</source>
        <translation>按 Ctrl+Z 恢复</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back</source>
        <translation>按 Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Duplicated</source>
        <translation>已创建副本</translation>
    </message>
    <message>
        <source>Marked as the best</source>
        <translation>已标为最佳</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已替换</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title}（副本）</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>The library is being read</source>
        <translation>正在读取话术库</translation>
    </message>
</context>
<context>
    <name>MessagePane</name>
    <message numerus="yes">
        <source>%n question(s) in one message.</source>
        <translation>
            <numerusform>一条消息里有 %n 个问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n 条推荐话术</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer all in order</source>
        <translation>依次全部回答</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Buyer’s message</source>
        <translation>买家消息</translation>
    </message>
    <message>
        <source>No reply fits this message</source>
        <translation>没有匹配的话术</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>推荐话术</translation>
    </message>
    <message>
        <source>The buyer’s language</source>
        <translation>买家语言</translation>
    </message>
    <message>
        <source>The library is being read …</source>
        <translation>正在读取话术库…</translation>
    </message>
    <message>
        <source>Understood:</source>
        <translation>已识别：</translation>
    </message>
    <message>
        <source>chosen · Ctrl+L to change</source>
        <translation>已指定 · 按 Ctrl+L 更换</translation>
    </message>
    <message>
        <source>detected · Ctrl+L to change</source>
        <translation>自动识别 · 按 Ctrl+L 更换</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>匹配度</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message numerus="yes">
        <source>%n repl(y/ies) in other stages</source>
        <translation>
            <numerusform>其他流程中有 %n 条话术</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>相近话术</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>新建话术</translation>
    </message>
    <message>
        <source>No favourite for “{query}”</source>
        <translation>收藏中没有“{query}”</translation>
    </message>
    <message>
        <source>No favourites in {stage} yet</source>
        <translation>“{stage}”中还没有收藏</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>还没有收藏</translation>
    </message>
    <message>
        <source>No replies here yet</source>
        <translation>这里还没有话术</translation>
    </message>
    <message>
        <source>No reply for “{query}”</source>
        <translation>没有找到“{query}”</translation>
    </message>
    <message>
        <source>Show all replies</source>
        <translation>显示全部话术</translation>
    </message>
    <message>
        <source>Show all stages</source>
        <translation>查看全部流程</translation>
    </message>
    <message>
        <source>The search is noted, so that the reply can be written later.</source>
        <translation>这次搜索已记下，方便之后补写话术。</translation>
    </message>
    <message>
        <source>The star at a reply, or Ctrl+B, makes it a favourite.</source>
        <translation>点话术旁的星标或按 Ctrl+B 即可收藏。</translation>
    </message>
    <message>
        <source>Write the first one with Ctrl+N.</source>
        <translation>按 Ctrl+N 写第一条。</translation>
    </message>
    <message>
        <source>Write this reply</source>
        <translation>写这条话术</translation>
    </message>
    <message>
        <source>“{query}” is not in {stage}</source>
        <translation>“{stage}”中没有“{query}”</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message numerus="yes">
        <source>%n newer built-in text(s)</source>
        <translation>
            <numerusform>%n 条内置话术有更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
</context>
<context>
    <name>OfferWork</name>
    <message>
        <source>Taken</source>
        <translation>已采用</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新版</translation>
    </message>
    <message>
        <source>Newer built-in texts</source>
        <translation>内置话术更新</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>Your own texts stay until you take the new ones.</source>
        <translation>在您采用新版之前，您的话术保持不变。</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>next text</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>take or keep</source>
        <translation>采用或保留</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>搜索与命令</translation>
    </message>
    <message>
        <source>Search everywhere, or type a command</source>
        <translation>搜索全部内容，或输入命令</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy this part</source>
        <translation>复制这一段</translation>
    </message>
    <message>
        <source>Part {number} of {count}</source>
        <translation>第 {number} 段，共 {count} 段</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) missing</source>
        <translation>
            <numerusform>%n 处未填</numerusform>
        </translation>
    </message>
    <message>
        <source>copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>At least {count} characters.</source>
        <translation>至少 {count} 个字符。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两次输入的口令还不一致。</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>再次复制</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy part {number}</source>
        <translation>复制第 {number} 段</translation>
    </message>
    <message>
        <source>Copy part {number} again</source>
        <translation>再次复制第 {number} 段</translation>
    </message>
    <message>
        <source>Cyrillic → Latin</source>
        <translation>西里尔 → 拉丁</translation>
    </message>
    <message>
        <source>Fill the {field}</source>
        <translation>填写{field}</translation>
    </message>
    <message>
        <source>Latin → Cyrillic</source>
        <translation>拉丁 → 西里尔</translation>
    </message>
    <message>
        <source>Likely next</source>
        <translation>接下来常用</translation>
    </message>
    <message>
        <source>Nothing is copied with a gap in it.</source>
        <translation>填好空缺后才能复制。</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>换语言</translation>
    </message>
    <message>
        <source>This reply is not written in {language} yet.</source>
        <translation>这条话术还没有 {language} 版。</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>去写</translation>
    </message>
    <message>
        <source>Write it in {language}</source>
        <translation>写 {language} 版</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>File only</source>
        <translation>仅文件</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>The key is in this computer’s own key store and opens with your login. The recovery phrase opens the data in any case.</source>
        <translation>密钥保存在本机的系统密钥库中，登录电脑后即可使用。任何情况下，恢复词都能打开数据。</translation>
    </message>
    <message>
        <source>The key lies in a file beside the data. Only your account can read it, but whoever copies the whole folder can open the customers’ data. A passphrase closes that gap; it is asked at every start.</source>
        <translation>密钥文件与数据放在一起。只有您的账户能读取它，但如果整个文件夹被人复制走，顾客数据就能被打开。改用口令可以避免这一点，每次启动时需要输入。</translation>
    </message>
    <message>
        <source>The key opens with your passphrase, which is asked at every start. The recovery phrase opens the data in any case.</source>
        <translation>密钥由您的口令保护，每次启动时需要输入。任何情况下，恢复词都能打开数据。</translation>
    </message>
</context>
<context>
    <name>ProtectionChoice</name>
    <message>
        <source>Asked at every start</source>
        <translation>每次启动时输入</translation>
    </message>
    <message>
        <source>Beside the data: whoever copies both can read it</source>
        <translation>与数据放在一起，两者都被复制时，他人即可读取</translation>
    </message>
    <message>
        <source>Nothing to remember; opens with your login</source>
        <translation>无需记忆，登录电脑即可打开</translation>
    </message>
    <message>
        <source>With a key file</source>
        <translation>使用密钥文件</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>使用口令</translation>
    </message>
    <message>
        <source>With this computer’s own key store</source>
        <translation>使用本机的系统密钥库</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
</context>
<context>
    <name>ProtectionDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>How the customers’ data is protected</source>
        <translation>顾客数据的加密方式</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>Protect with a passphrase</source>
        <translation>用口令加密</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>I have written it down</source>
        <translation>我已抄好</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>恢复词</translation>
    </message>
    <message>
        <source>These words open the customers’ data if the key store or the passphrase is lost. Keep them on paper, away from this computer. Whoever has them and the data can read everything.</source>
        <translation>系统密钥库失效或忘记口令时，可以用恢复词打开顾客数据。请抄在纸上，不要放在这台电脑旁边。同时拿到恢复词和数据的人，可以读取全部内容。</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>Replies</source>
        <translation>话术</translation>
    </message>
</context>
<context>
    <name>ReplyHints</name>
    <message>
        <source>back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>copy that one</source>
        <translation>直接复制</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>填空</translation>
    </message>
    <message>
        <source>go to the gap</source>
        <translation>去填空缺</translation>
    </message>
    <message>
        <source>next customer</source>
        <translation>下一位顾客</translation>
    </message>
    <message>
        <source>write it</source>
        <translation>写话术</translation>
    </message>
</context>
<context>
    <name>ReplyRows</name>
    <message>
        <source>not written yet in {language}</source>
        <translation>还没有 {language} 版</translation>
    </message>
</context>
<context>
    <name>ReplyTopBar</name>
    <message>
        <source>Buyer writes</source>
        <translation>买家语言</translation>
    </message>
    <message>
        <source>Search replies, or paste what the buyer wrote</source>
        <translation>搜话术，或粘贴买家的话</translation>
    </message>
    <message>
        <source>message below</source>
        <translation>消息见下方</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n repl(y/ies)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>最匹配</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表排序</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Stage of the chat</source>
        <translation>接待流程</translation>
    </message>
    <message>
        <source>Used most</source>
        <translation>最常用</translation>
    </message>
    <message>
        <source>{replies} in {language}</source>
        <translation>{replies} · {language}</translation>
    </message>
    <message>
        <source>{replies} · uses this month</source>
        <translation>{replies} · 本月次数</translation>
    </message>
</context>
<context>
    <name>ServingNames</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>For buyers who do not read Chinese: {names}</source>
        <translation>不懂中文的买家看到：{names}</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Your name or number</source>
        <translation>您的名字或工号</translation>
    </message>
    <message>
        <source>{name}, for other buyers</source>
        <translation>{name}（其他语言的买家）</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backed up.</source>
        <translation>备份完成。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Buyers write</source>
        <translation>买家语言</translation>
    </message>
    <message>
        <source>By a key file only</source>
        <translation>仅由密钥文件保护</translation>
    </message>
    <message>
        <source>By this computer’s own key store</source>
        <translation>由本机的系统密钥库保护</translation>
    </message>
    <message>
        <source>By your passphrase</source>
        <translation>由您的口令保护</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Last one: {when}</source>
        <translation>上次备份：{when}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>Protect better…</source>
        <translation>加强保护…</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Recovery phrase…</source>
        <translation>恢复词…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>店铺信息</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>当前可用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>StageColumn</name>
    <message>
        <source>Stages</source>
        <translation>接待流程</translation>
    </message>
    <message>
        <source>Stages of the chat</source>
        <translation>接待流程</translation>
    </message>
</context>
<context>
    <name>StageRows</name>
    <message>
        <source>All stages</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>After-sales</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Bargaining</source>
        <translation>议价</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Difficult</source>
        <translation>难题</translation>
    </message>
    <message>
        <source>Farewell</source>
        <translation>告别</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>发货</translation>
    </message>
</context>
<context>
    <name>Tones</name>
    <message>
        <source>Formal</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>亲切</translation>
    </message>
    <message>
        <source>Playful</source>
        <translation>俏皮</translation>
    </message>
</context>
<context>
    <name>UnfinishedLine</name>
    <message>
        <source>Go on with it</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Your edit of “{title}” was not saved.</source>
        <translation>您对“{title}”的修改尚未保存。</translation>
    </message>
    <message>
        <source>a new reply</source>
        <translation>新话术</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open ShopDesk</source>
        <translation>打开 ShopDesk</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>恢复词</translation>
    </message>
    <message>
        <source>The customers’ data opens with your passphrase.</source>
        <translation>请输入您的口令，打开顾客数据。</translation>
    </message>
    <message>
        <source>Type the recovery phrase you wrote down. Its words may be in any case.</source>
        <translation>请输入您抄写的恢复词，大小写均可。</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>改用口令</translation>
    </message>
    <message>
        <source>Use the recovery phrase</source>
        <translation>改用恢复词</translation>
    </message>
</context>
<context>
    <name>VariantEdit</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a wording</source>
        <translation>添加说法</translation>
    </message>
    <message>
        <source>How buyers ask, one a line</source>
        <translation>买家问法，每行一条</translation>
    </message>
    <message>
        <source>Language of this column</source>
        <translation>本栏语言</translation>
    </message>
    <message>
        <source>Older than {language} by {days}</source>
        <translation>比 {language} 版早 {days}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>How the customers’ data is protected</source>
        <translation>顾客数据的加密方式</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
</context>
<context>
    <name>WordingEdit</name>
    <message>
        <source>Add a part</source>
        <translation>添加一段</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>插入字段</translation>
    </message>
    <message>
        <source>Mark as the best</source>
        <translation>标为最佳</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>第 {number} 段</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>删除这一段</translation>
    </message>
    <message>
        <source>Remove this wording</source>
        <translation>删除这种说法</translation>
    </message>
    <message>
        <source>The best wording</source>
        <translation>最佳说法</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>语气</translation>
    </message>
</context>
<context>
    <name>WordingNote</name>
    <message>
        <source>Better: “{instead}”.</source>
        <translation>建议改为“{instead}”。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Wording is fine.</source>
        <translation>用语没有问题。</translation>
    </message>
    <message>
        <source>Wording is fine. Particles will fit once the gap is filled.</source>
        <translation>用语没有问题。填好空缺后，助词会自动配好。</translation>
    </message>
    <message>
        <source>“{word}” is an absolute promise.</source>
        <translation>“{word}”是绝对化用语。</translation>
    </message>
    <message>
        <source>“{word}” refuses without a reason.</source>
        <translation>“{word}”直接拒绝，没有说明原因。</translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>A</source>
        <translation>甲</translation>
    </message>
    <message>
        <source>B</source>
        <translation>乙</translation>
    </message>
    <message>
        <source>C</source>
        <translation>丙</translation>
    </message>
    <message>
        <source>D</source>
        <translation>丁</translation>
    </message>
    <message>
        <source>E</source>
        <translation>戊</translation>
    </message>
    <message>
        <source>F</source>
        <translation>己</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Copy all parts</source>
        <translation>复制全部段落</translation>
    </message>
    <message>
        <source>Copy the fifth reply offered</source>
        <translation>复制列出的第 5 条</translation>
    </message>
    <message>
        <source>Copy the first reply offered</source>
        <translation>复制列出的第 1 条</translation>
    </message>
    <message>
        <source>Copy the fourth reply offered</source>
        <translation>复制列出的第 4 条</translation>
    </message>
    <message>
        <source>Copy the last text again</source>
        <translation>再次复制上一条</translation>
    </message>
    <message>
        <source>Copy the second reply offered</source>
        <translation>复制列出的第 2 条</translation>
    </message>
    <message>
        <source>Copy the third reply offered</source>
        <translation>复制列出的第 3 条</translation>
    </message>
    <message>
        <source>Delete the reply</source>
        <translation>删除话术</translation>
    </message>
    <message>
        <source>Duplicate the reply</source>
        <translation>创建话术副本</translation>
    </message>
    <message>
        <source>Edit the reply</source>
        <translation>编辑话术</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Go to the top field</source>
        <translation>转到顶部输入框</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>新建话术</translation>
    </message>
    <message>
        <source>Newer built-in texts</source>
        <translation>内置话术更新</translation>
    </message>
    <message>
        <source>Next buyer’s language</source>
        <translation>下一种买家语言</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>下一位顾客</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>返回上一步</translation>
    </message>
    <message>
        <source>Protection of the data</source>
        <translation>数据加密</translation>
    </message>
    <message>
        <source>Quit ShopDesk</source>
        <translation>退出 ShopDesk</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>搜索与命令</translation>
    </message>
    <message>
        <source>Serbian: Cyrillic or Latin</source>
        <translation>塞尔维亚语：西里尔或拉丁字母</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>查看快捷键</translation>
    </message>
    <message>
        <source>Show the recovery phrase</source>
        <translation>查看恢复词</translation>
    </message>
    <message>
        <source>This wording is the best</source>
        <translation>将此说法标为最佳</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Another program is holding the clipboard, so nothing was copied. Your text is still here. Press Enter again.</source>
        <translation>剪贴板正被其他程序占用，没有复制成功。文字还在这里，请再按一次 Enter。</translation>
    </message>
    <message>
        <source>Another program is using {path}. Nothing was changed. Close the other ShopDesk, or try again in a moment.</source>
        <translation>{path} 正被其他程序使用，没有做任何更改。请关闭另一个 ShopDesk，或稍后再试。</translation>
    </message>
    <message>
        <source>Line {line} of the input begins like JSON and is none. Earlier lines were answered.</source>
        <translation>输入的第 {line} 行开头像 JSON，但不是有效的 JSON。前面各行已处理。</translation>
    </message>
    <message>
        <source>No ShopDesk window is running with the data in {path}. Start it with: shopdesk.</source>
        <translation>没有正在使用 {path} 中数据的 ShopDesk 窗口。请用此命令启动：shopdesk。</translation>
    </message>
    <message>
        <source>Parts of {path} are damaged. Nothing was changed. Restore the newest backup: shopdesk data restore FILE.</source>
        <translation>{path} 有部分损坏，没有做任何更改。请恢复最新的备份：shopdesk data restore FILE。</translation>
    </message>
    <message>
        <source>Parts of {path} are damaged. Nothing was changed. Restore the newest copy from the backups folder; the guide tells how.</source>
        <translation>{path} 有部分损坏，没有做任何更改。请用备份文件夹中最新的备份恢复，方法见使用指南。</translation>
    </message>
    <message>
        <source>ShopDesk could not mark {path} as in use. Nothing was changed. Check that you may write there.</source>
        <translation>ShopDesk 无法将 {path} 标记为使用中，没有做任何更改。请检查您在那里是否有写入权限。</translation>
    </message>
    <message>
        <source>ShopDesk is running already and does not answer. The data is safe. Look for its window, or end it and start again.</source>
        <translation>ShopDesk 已在运行，但没有响应。数据是安全的。请找到它的窗口，或结束后重新启动。</translation>
    </message>
    <message>
        <source>ShopDesk is running with the data in {path} already and does not answer. The data is safe. Look for its window, or end it and start again.</source>
        <translation>已有一个 ShopDesk 在使用 {path} 中的数据，但没有响应。数据是安全的。请找到它的窗口，或结束后重新启动。</translation>
    </message>
    <message>
        <source>Something outside ShopDesk went wrong ({code}).</source>
        <translation>ShopDesk 之外出现了问题（{code}）。</translation>
    </message>
    <message>
        <source>The brace at line {line}, column {column} ({excerpt}) is never closed. The text is as you left it. Add the closing brace, or double this one if you mean a plain brace.</source>
        <translation>第 {line} 行第 {column} 列的花括号（{excerpt}）没有闭合。您的文字保持原样。请补上右花括号；若只想写花括号本身，请连写两个。</translation>
    </message>
    <message>
        <source>The closing brace at line {line}, column {column} closes nothing. The text is as you left it. Take it out, or double it if you mean a plain brace.</source>
        <translation>第 {line} 行第 {column} 列的右花括号没有对应的左花括号。您的文字保持原样。请删掉它；若只想写花括号本身，请连写两个。</translation>
    </message>
    <message>
        <source>The conditions at line {line}, column {column} stand too deep inside each other. The text is as you left it. Take some of them out.</source>
        <translation>第 {line} 行第 {column} 列的条件嵌套过深。您的文字保持原样。请减少几层。</translation>
    </message>
    <message>
        <source>The data in {path} could not be brought to this version of ShopDesk. It is as it was, and a copy is in {backup}. Go on with the version before, and report this.</source>
        <translation>{path} 中的数据无法升级到此版本的 ShopDesk。数据保持原样，副本在 {backup}。请继续使用之前的版本，并反馈此问题。</translation>
    </message>
    <message>
        <source>The data is locked with a passphrase. Type it to open the data.</source>
        <translation>数据由口令保护。请输入口令打开。</translation>
    </message>
    <message>
        <source>The data is not open yet. Open it first; nothing was changed.</source>
        <translation>数据尚未打开，没有做任何更改。请先打开数据。</translation>
    </message>
    <message>
        <source>The database {path} is gone, but its key is still here. Nothing was created in its place. Close ShopDesk and put the file back, or restore the newest copy from the backups folder; the guide tells how.</source>
        <translation>数据库 {path} 不见了，但密钥还在。没有新建文件来代替它。请关闭 ShopDesk 并把文件放回原处，或用备份文件夹中最新的备份恢复，方法见使用指南。</translation>
    </message>
    <message>
        <source>The database {path} is gone, but its key is still here. Nothing was created in its place. Put the file back, or restore a backup: shopdesk data restore FILE.</source>
        <translation>数据库 {path} 不见了，但密钥还在。没有新建文件来代替它。请把文件放回原处，或恢复备份：shopdesk data restore FILE。</translation>
    </message>
    <message>
        <source>The drive failed while {path} was used. What was saved before is safe as far as the drive is; the last change was not kept. Check the drive, and make a backup to another one.</source>
        <translation>使用 {path} 时磁盘出错。只要磁盘没有损坏，此前保存的内容就是安全的；最后一次更改没有保存。请检查磁盘，并备份到另一块磁盘。</translation>
    </message>
    <message>
        <source>The field at line {line}, column {column} ({excerpt}) asks for a format that does not exist. The text is as you left it. There are :short, :long and :money.</source>
        <translation>第 {line} 行第 {column} 列的字段（{excerpt}）使用了不存在的格式。您的文字保持原样。可用的格式有 :short、:long 和 :money。</translation>
    </message>
    <message>
        <source>The field at line {line}, column {column} ({excerpt}) has no proper name. The text is as you left it. Use letters, digits and _ only, a letter first.</source>
        <translation>第 {line} 行第 {column} 列的字段（{excerpt}）名称无效。您的文字保持原样。名称只能用字母、数字和 _，并以字母开头。</translation>
    </message>
    <message>
        <source>The file {path} holds no key. Nothing was changed. Put the right key file there; otherwise use the recovery phrase.</source>
        <translation>文件 {path} 中没有密钥，没有做任何更改。请放入正确的密钥文件，或使用恢复词。</translation>
    </message>
    <message>
        <source>The file {path} is empty. Nothing was changed. Restore a backup: shopdesk data restore FILE.</source>
        <translation>文件 {path} 是空的，没有做任何更改。请恢复备份：shopdesk data restore FILE。</translation>
    </message>
    <message>
        <source>The file {path} is empty. Nothing was changed. Restore the newest copy from the backups folder; the guide tells how.</source>
        <translation>文件 {path} 是空的，没有做任何更改。请用备份文件夹中最新的备份恢复，方法见使用指南。</translation>
    </message>
    <message>
        <source>The file {path}, which says where the key is kept, cannot be understood. The database is untouched. Put a copy of the file back, or use the recovery phrase.</source>
        <translation>文件 {path} 记录了密钥的位置，但其内容无法识别。数据库未受影响。请换回这个文件的副本，或使用恢复词。</translation>
    </message>
    <message>
        <source>The file {path}, which says where the key is kept, is missing. The database is untouched. Put the file back, or use the recovery phrase.</source>
        <translation>记录密钥位置的文件 {path} 不见了。数据库未受影响。请把文件放回原处，或使用恢复词。</translation>
    </message>
    <message>
        <source>The folder {path} does not exist or cannot be made. Nothing was changed. Check the name, or plug in the drive it is on.</source>
        <translation>文件夹 {path} 不存在，也无法创建。没有做任何更改。请检查名称，或接上它所在的磁盘。</translation>
    </message>
    <message>
        <source>The forms at line {line}, column {column} ({excerpt}) are neither a Korean particle nor forms of a word. The text is as you left it. Write them like |은/는 or |day|days.</source>
        <translation>第 {line} 行第 {column} 列的词形（{excerpt}）既不是韩语助词，也不是单词的变化形式。您的文字保持原样。请写成 |은/는 或 |day|days 这样的形式。</translation>
    </message>
    <message>
        <source>The key does not belong to {path}. Nothing was changed. Bring back the right key, or use the recovery phrase of this shop.</source>
        <translation>密钥与 {path} 不匹配，没有做任何更改。请找回正确的密钥，或使用本店的恢复词。</translation>
    </message>
    <message>
        <source>The key file {path} is not there. The database is untouched. Plug in the stick or put the file back; otherwise use the recovery phrase.</source>
        <translation>找不到密钥文件 {path}。数据库未受影响。请插入 U 盘或把文件放回原处，也可以使用恢复词。</translation>
    </message>
    <message>
        <source>The key is locked with a passphrase, and none was given. Type it at a terminal, or set SHOPDESK_PASSPHRASE.</source>
        <translation>密钥由口令保护，但没有提供口令。请在终端中输入，或设置 SHOPDESK_PASSPHRASE。</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Nothing was changed. Try again; if it is forgotten, use the recovery phrase.</source>
        <translation>口令不正确，没有做任何更改。请重试；如果忘记了口令，请使用恢复词。</translation>
    </message>
    <message>
        <source>The recovery phrase has {wanted} words, and {found} were given. Nothing was changed. Compare them with your paper.</source>
        <translation>恢复词应有 {wanted} 个词，实际输入了 {found} 个。没有做任何更改。请与您抄写的内容核对。</translation>
    </message>
    <message>
        <source>The shop&apos;s data at {path} could not be used. Nothing was changed.</source>
        <translation>{path} 中的店铺数据无法使用，没有做任何更改。</translation>
    </message>
    <message>
        <source>The shop&apos;s key does not open the backup {path}: it comes from another installation, or it is damaged from its beginning. Nothing was changed. For another installation&apos;s backup give its recovery phrase (--recovery).</source>
        <translation>本店的密钥打不开备份 {path}：它来自另一处安装，或文件开头已损坏。没有做任何更改。如果是另一处安装的备份，请提供它的恢复词（--recovery）。</translation>
    </message>
    <message>
        <source>The shop’s key does not open the backup {path}: it comes from another installation, or it is damaged from its beginning. Nothing was changed. Choose another backup.</source>
        <translation>本店的密钥打不开备份 {path}：它来自另一处安装，或文件开头已损坏。没有做任何更改。请选择其他备份。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not work here ({reason}). The data is untouched. Start the keyring, or keep the key under a passphrase or in a key file: shopdesk data protect passphrase.</source>
        <translation>系统密钥库在这里无法使用（{reason}）。数据未受影响。请启动密钥库，或改用口令或密钥文件保管密钥：shopdesk data protect passphrase。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. The data is untouched. Unlock it and try again.</source>
        <translation>系统密钥库已锁定。数据未受影响。请解锁后重试。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring no longer holds the key. The database is untouched. Use the recovery phrase: shopdesk data protect keyring --recovery.</source>
        <translation>系统密钥库中已没有密钥。数据库未受影响。请使用恢复词：shopdesk data protect keyring --recovery。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed. Try again.</source>
        <translation>两次输入的口令不一致，没有做任何更改。请重试。</translation>
    </message>
    <message>
        <source>The words of the recovery phrase do not belong together. Nothing was changed. Compare each word and their order with your paper.</source>
        <translation>这些恢复词不是完整的一组，没有做任何更改。请与您抄写的内容逐词核对，并检查顺序。</translation>
    </message>
    <message>
        <source>There is no file {path}. Nothing was changed. Check the name.</source>
        <translation>找不到文件 {path}，没有做任何更改。请检查名称。</translation>
    </message>
    <message>
        <source>There is no room left for {path}. What was saved before is safe; the last change was not kept. Make room and try again.</source>
        <translation>磁盘空间不足，无法写入 {path}。此前保存的内容是安全的，最后一次更改没有保存。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>There is no shop data in {path}, and nothing was created. Check the folder&apos;s name.</source>
        <translation>{path} 中没有店铺数据，也没有创建任何文件。请检查文件夹名称。</translation>
    </message>
    <message>
        <source>This computer’s key store does not work here. The data is untouched. Start the key store, or protect the data with a passphrase.</source>
        <translation>本机的系统密钥库无法使用。数据未受影响。请启动密钥库，或改用口令保护数据。</translation>
    </message>
    <message>
        <source>This computer’s key store is locked. The data is untouched. Unlock it and try again.</source>
        <translation>本机的系统密钥库已锁定。数据未受影响。请解锁后重试。</translation>
    </message>
    <message>
        <source>This computer’s key store no longer holds the key. The database is untouched. Type the recovery phrase.</source>
        <translation>本机的系统密钥库中已没有密钥。数据库未受影响。请输入恢复词。</translation>
    </message>
    <message>
        <source>This installation of ShopDesk lacks the encryption of its database, so it did not touch {path}. Install ShopDesk again.</source>
        <translation>此 ShopDesk 缺少数据库加密组件，因此没有改动 {path}。请重新安装 ShopDesk。</translation>
    </message>
    <message>
        <source>This is not a file of replies that ShopDesk knows ({path}{format}). Nothing was changed. JSON, CSV and YAML library files can be read.</source>
        <translation>ShopDesk 不认识这种话术文件（{path}{format}），没有做任何更改。可以读取 JSON、CSV 和 YAML 格式的话术库文件。</translation>
    </message>
    <message>
        <source>This is not a file of replies that ShopDesk knows. Nothing was changed. JSON, CSV and YAML library files can be read.</source>
        <translation>ShopDesk 不认识这种话术文件，没有做任何更改。可以读取 JSON、CSV 和 YAML 格式的话术库文件。</translation>
    </message>
    <message>
        <source>Word {position} of the recovery phrase, “{word}”, is mistyped. Nothing was changed. Compare it with your paper.</source>
        <translation>恢复词的第 {position} 个词“{word}”输入有误，没有做任何更改。请与您抄写的内容核对。</translation>
    </message>
    <message>
        <source>Word {position} of the recovery phrase, “{word}”, is probably mistyped: “{suggestion}” would fit. Nothing was changed. Compare it with your paper.</source>
        <translation>恢复词的第 {position} 个词“{word}”可能输入有误，也许是“{suggestion}”。没有做任何更改。请与您抄写的内容核对。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a file. Nothing was changed. Check that it is a file and that you may open it.</source>
        <translation>{path} 无法作为文件读取，没有做任何更改。请确认它是文件，并且您有权打开。</translation>
    </message>
    <message>
        <source>{path} cannot be read or written with your rights. Nothing was changed. Give yourself the right to write there, or choose another folder.</source>
        <translation>您没有读写 {path} 的权限，没有做任何更改。请为自己添加写入权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} cannot be read or written. Nothing was changed. Check the file and try again.</source>
        <translation>{path} 无法读写，没有做任何更改。请检查文件后重试。</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {reason}. Nothing was changed. Check the file and try again.</source>
        <translation>{path} 无法读写：{reason}。没有做任何更改。请检查文件后重试。</translation>
    </message>
    <message>
        <source>{path} is a database without encryption and none of ShopDesk&apos;s. Nothing was changed. Put the right file there, or restore a backup.</source>
        <translation>{path} 是未加密的数据库，不属于 ShopDesk。没有做任何更改。请放入正确的文件，或恢复备份。</translation>
    </message>
    <message>
        <source>{path} is here already, and a second key would lock the data away. Nothing was changed. Choose another file or an empty folder.</source>
        <translation>{path} 已经存在，再添加一把密钥会使数据无法打开。没有做任何更改。请选择其他文件或空文件夹。</translation>
    </message>
    <message>
        <source>{path} is not this shop&apos;s database, or it is damaged from its beginning. It was left as it is. Restore a backup: shopdesk data restore FILE.</source>
        <translation>{path} 不是本店的数据库，或文件开头已损坏。它保持原样。请恢复备份：shopdesk data restore FILE。</translation>
    </message>
    <message>
        <source>{path} is not this shop’s database, or it is damaged from its beginning. It was left as it is. Restore the newest copy from the backups folder; the guide tells how.</source>
        <translation>{path} 不是本店的数据库，或文件开头已损坏。它保持原样。请用备份文件夹中最新的备份恢复，方法见使用指南。</translation>
    </message>
    <message>
        <source>{path} is the database itself. Nothing was changed. Choose another file.</source>
        <translation>{path} 就是数据库本身，没有做任何更改。请选择其他文件。</translation>
    </message>
    <message>
        <source>{path} is too large ({size} bytes). Nothing was changed. Split it and take the parts one by one.</source>
        <translation>{path} 太大（{size} 字节），没有做任何更改。请拆分后逐个导入。</translation>
    </message>
    <message>
        <source>{path} was written by a newer ShopDesk (data version {found}, this one knows {known}). It was left as it is. Install the newer ShopDesk.</source>
        <translation>{path} 由更新版本的 ShopDesk 写入（数据版本 {found}，当前程序支持到 {known}）。文件保持原样。请安装新版 ShopDesk。</translation>
    </message>
    <message>
        <source>{path}, line {line}: {problem}. The library was left as it is; mend the line and try again.</source>
        <translation>{path} 第 {line} 行：{problem}。话术库保持原样，请改好这一行后重试。</translation>
    </message>
    <message>
        <source>{what} is not known here. Look at --help for what there is.</source>
        <translation>无法识别 {what}。请用 --help 查看可用的内容。</translation>
    </message>
    <message>
        <source>“{field}” is missing in the input, or has the wrong form. Nothing was done with this line. Give each line its fields as JSON, the texts in quotes.</source>
        <translation>输入中缺少“{field}”，或其格式不对。这一行没有处理。请用 JSON 写明每行的字段，文字加引号。</translation>
    </message>
</context>
</TS>
