<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AbsentModel</name>
    <message>
        <source>Everything here is worked out from its exact shapes. It takes {size} to fetch.</source>
        <translation>这里的一切都按它的确切结构算出。需下载 {size}。</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>The recipe was made with it. Fetch it, or choose another base model.</source>
        <translation>这个配方是用它制作的。请下载它，或选择其他基础模型。</translation>
    </message>
    <message>
        <source>{name} is being fetched; the run can start when it is here.</source>
        <translation>正在下载 {name}；下载完成后训练任务即可开始。</translation>
    </message>
    <message>
        <source>{name} is not on this PC yet.</source>
        <translation>{name} 还不在这台电脑上。</translation>
    </message>
</context>
<context>
    <name>AdapterDetails</name>
    <message>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Choose its base …</source>
        <translation>选择它的基础模型…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>导出 {name}</translation>
    </message>
    <message>
        <source>Fetch its base model</source>
        <translation>下载它的基础模型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Move {name} to the bin</source>
        <translation>将 {name} 移到回收站</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>打开训练任务</translation>
    </message>
    <message>
        <source>Open the folder of {name}</source>
        <translation>打开 {name} 的文件夹</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Score …</source>
        <translation>评分…</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>标签，用英文逗号分隔</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Try out {name}</source>
        <translation>试用 {name}</translation>
    </message>
    <message>
        <source>Was in</source>
        <translation>原位置</translation>
    </message>
    <message>
        <source>like: mails, keep, v2</source>
        <translation>例如：邮件, 保留, v2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>尚未评分</translation>
    </message>
</context>
<context>
    <name>AdapterExportPage</name>
    <message>
        <source>Back to all adapters</source>
        <translation>返回所有适配器</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>导出“{name}”</translation>
    </message>
</context>
<context>
    <name>AdapterTree</name>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>All adapters</source>
        <translation>所有适配器</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>AdaptersPage</name>
    <message>
        <source>A folder or zip file in peft's format; safetensors only.</source>
        <translation>peft 格式的文件夹或 zip 文件；仅限 safetensors。</translation>
    </message>
    <message>
        <source>A folder with adapter_config.json and adapter_model.safetensors, or a zip file of it: LoRA, DoRA, rsLoRA or (IA)³ in peft's format. It is checked, matched with its base model and copied. What your runs learn appears here by itself.</source>
        <translation>一个含有 adapter_config.json 和 adapter_model.safetensors 的文件夹，或它的 zip 文件：peft 格式的 LoRA、DoRA、rsLoRA 或 (IA)³。程序会检查它、匹配基础模型并复制。训练任务学到的内容会自动出现在这里。</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Checking and copying …</source>
        <translation>正在检查和复制…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a zip file</source>
        <translation>选择 zip 文件</translation>
    </message>
    <message>
        <source>Choose several (with Ctrl or Shift) to put them together.</source>
        <translation>用 Ctrl 或 Shift 选择多个，即可合并。</translation>
    </message>
    <message>
        <source>Drop adapters from elsewhere here</source>
        <translation>将别处的适配器拖到这里</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>It was not scored: {why}.</source>
        <translation>没有评分：{why}。</translation>
    </message>
    <message>
        <source>No adapter has these words and this tag.</source>
        <translation>没有适配器同时符合这些词和这个标签。</translation>
    </message>
    <message>
        <source>On the held-out examples of “{run}”</source>
        <translation>用“{run}”的留出样本</translation>
    </message>
    <message>
        <source>Putting together …</source>
        <translation>正在合并…</translation>
    </message>
    <message>
        <source>Scoring …</source>
        <translation>正在评分…</translation>
    </message>
    <message>
        <source>Something else is under way.</source>
        <translation>正在进行其他工作。</translation>
    </message>
    <message>
        <source>There is no base model on this PC yet</source>
        <translation>这台电脑上还没有基础模型</translation>
    </message>
    <message>
        <source>There is no run yet on whose held-out examples it could be scored.</source>
        <translation>还没有训练任务的留出样本可以用来评分。</translation>
    </message>
    <message>
        <source>What your runs learned, and adapters from elsewhere. Each belongs to one base model.</source>
        <translation>训练任务学到的内容，以及来自别处的适配器。每个都属于一个基础模型。</translation>
    </message>
    <message>
        <source>“{name}” answered {count} held-out examples.</source>
        <translation>“{name}”回答了 {count} 个留出样本。</translation>
    </message>
    <message>
        <source>“{name}” is imported.</source>
        <translation>已导入“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” is in the bin.</source>
        <translation>“{name}”已在回收站中。</translation>
    </message>
    <message>
        <source>“{name}” is put together.</source>
        <translation>“{name}”已合并完成。</translation>
    </message>
</context>
<context>
    <name>Adjust</name>
    <message>
        <source>16-bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>4 bits need least memory; 16 bits are faster where they fit.</source>
        <translation>4 位最省内存；放得下时 16 位更快。</translation>
    </message>
    <message>
        <source>4-bit (as in QLoRA)</source>
        <translation>4 位（如 QLoRA）</translation>
    </message>
    <message>
        <source>Adapter size (rank)</source>
        <translation>适配器大小（秩）</translation>
    </message>
    <message>
        <source>Adapter strength (LoRA alpha)</source>
        <translation>适配器强度（LoRA alpha）</translation>
    </message>
    <message>
        <source>As many as one pass takes</source>
        <translation>按一遍所需</translation>
    </message>
    <message>
        <source>As many as {count} passes take</source>
        <translation>按 {count} 遍所需</translation>
    </message>
    <message>
        <source>Examples at once (micro-batch)</source>
        <translation>一次处理的样本数（微批次）</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>更少设置</translation>
    </message>
    <message>
        <source>How far each step goes.</source>
        <translation>每一步走多远。</translation>
    </message>
    <message>
        <source>How often what learns is improved.</source>
        <translation>学习的部分改进多少次。</translation>
    </message>
    <message>
        <source>In longest examples; short ones share a row. Longer needs more memory.</source>
        <translation>以最长样本为单位；短样本共用一行。越长越占内存。</translation>
    </message>
    <message>
        <source>Larger learns more, and forgets more.</source>
        <translation>越大学得越多，忘得也越多。</translation>
    </message>
    <message>
        <source>Larger steps without more memory.</source>
        <translation>步子更大，而不多占内存。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Longer examples are cut and counted.</source>
        <translation>更长的样本会被截断并计数。</translation>
    </message>
    <message>
        <source>Longest example (tokens)</source>
        <translation>最长样本（token）</translation>
    </message>
    <message>
        <source>More needs more memory.</source>
        <translation>越多越占内存。</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>训练任务名称</translation>
    </message>
    <message>
        <source>Row length (micro-batch)</source>
        <translation>行长（微批次）</translation>
    </message>
    <message>
        <source>Rows per step (accumulation)</source>
        <translation>每步行数（累积）</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Times per step (accumulation)</source>
        <translation>每步次数（累积）</translation>
    </message>
    <message>
        <source>Usually twice the size.</source>
        <translation>通常是大小的两倍。</translation>
    </message>
    <message>
        <source>Weights of the base model (quantisation)</source>
        <translation>基础模型的权重（量化）</translation>
    </message>
    <message>
        <source>Weights that learn cannot be in 4 bits.</source>
        <translation>参与学习的权重不能是 4 位。</translation>
    </message>
</context>
<context>
    <name>AdjustMore</name>
    <message>
        <source>32-bit (AdamW)</source>
        <translation>32 位（AdamW）</translation>
    </message>
    <message>
        <source>8 bits need a quarter of the memory, and are nearly as exact.</source>
        <translation>8 位只需四分之一的内存，精度几乎相同。</translation>
    </message>
    <message>
        <source>8-bit (AdamW 8-bit)</source>
        <translation>8 位（AdamW 8-bit）</translation>
    </message>
    <message>
        <source>A falling rate lets the result settle; most runs use the curve.</source>
        <translation>逐渐下降能让结果稳定下来；多数训练任务用曲线。</translation>
    </message>
    <message>
        <source>After a pause it goes on equal bit for bit, also on the card; somewhat slower.</source>
        <translation>暂停后继续时逐位相同，在显卡上也是；稍慢。</translation>
    </message>
    <message>
        <source>Against forgetting</source>
        <translation>防止遗忘</translation>
    </message>
    <message>
        <source>Against learning by heart</source>
        <translation>防止死记硬背</translation>
    </message>
    <message>
        <source>Ask general questions at the end</source>
        <translation>结束时提通用问题</translation>
    </message>
    <message>
        <source>Blurs what is read a little; 5 is usual, 0 is off.</source>
        <translation>让读到的内容略微模糊；通常 5，0 为关闭。</translation>
    </message>
    <message>
        <source>Continue exactly (deterministic)</source>
        <translation>精确地继续（deterministic）</translation>
    </message>
    <message>
        <source>End and continuing</source>
        <translation>结束和继续</translation>
    </message>
    <message>
        <source>End early (patience of early stopping)</source>
        <translation>提前结束（早停的耐心值）</translation>
    </message>
    <message>
        <source>Ends after so many looks at the held-out examples without a new best.</source>
        <translation>检查留出样本这么多次仍没有新的最佳值，就结束。</translation>
    </message>
    <message>
        <source>Frees graphics memory, most with large vocabularies; a little slower.</source>
        <translation>释放显存，词表大时效果最明显；稍慢。</translation>
    </message>
    <message>
        <source>General examples mixed in</source>
        <translation>混入的通用样本</translation>
    </message>
    <message>
        <source>Gentle start (warm-up)</source>
        <translation>平缓起步（warm-up）</translation>
    </message>
    <message>
        <source>Goes on in a thriftier, slower way instead of ending; it learns the same.</source>
        <translation>改用更省、更慢的方式继续，而不是结束；学到的内容相同。</translation>
    </message>
    <message>
        <source>How it begins (initialisation)</source>
        <translation>如何起步（初始化）</translation>
    </message>
    <message>
        <source>How many times faster it learns: 1 is plain LoRA, 16 what the paper advises.</source>
        <translation>它学习的速度是几倍：1 是普通 LoRA，16 是论文建议的值。</translation>
    </message>
    <message>
        <source>How the learning rate falls (schedule)</source>
        <translation>学习率如何下降（调度）</translation>
    </message>
    <message>
        <source>In a curve (cosine)</source>
        <translation>按曲线（cosine）</translation>
    </message>
    <message>
        <source>In a straight line (linear)</source>
        <translation>按直线（linear）</translation>
    </message>
    <message>
        <source>Keep the best, not the last</source>
        <translation>保留最佳结果，而不是最后的</translation>
    </message>
    <message>
        <source>Keeps what learns small; 0.01 is usual, 0 is off.</source>
        <translation>让学到的数值保持较小；通常 0.01，0 为关闭。</translation>
    </message>
    <message>
        <source>Kept or worked out again (recompute)</source>
        <translation>保留还是重新计算（recompute）</translation>
    </message>
    <message>
        <source>Learn direction and length apart (DoRA)</source>
        <translation>方向和长度分开学习（DoRA）</translation>
    </message>
    <message>
        <source>Left out at random (dropout)</source>
        <translation>随机丢弃（dropout）</translation>
    </message>
    <message>
        <source>Lets large adapters, from about 64 on, make use of their size.</source>
        <translation>让大的适配器（约 64 起）发挥出它的大小。</translation>
    </message>
    <message>
        <source>May step down when memory is short</source>
        <translation>内存不足时允许降级</translation>
    </message>
    <message>
        <source>Memory and speed</source>
        <translation>内存和速度</translation>
    </message>
    <message>
        <source>Memory of past steps (optimizer)</source>
        <translation>对过往步的记忆（优化器）</translation>
    </message>
    <message>
        <source>No effect yet (zero)</source>
        <translation>起初没有影响（零）</translation>
    </message>
    <message>
        <source>Noise on the words (NEFTune)</source>
        <translation>词上的噪声（NEFTune）</translation>
    </message>
    <message>
        <source>Not at all (constant)</source>
        <translation>不下降（constant）</translation>
    </message>
    <message>
        <source>Not together with {other}: both change what the base contributes.</source>
        <translation>不能与 {other} 同用：两者都会改变基础模型的作用。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Often better with small adapters; slower.</source>
        <translation>对小适配器往往更好；较慢。</translation>
    </message>
    <message>
        <source>Only 4-bit weights can be streamed.</source>
        <translation>只有 4 位权重可以流式加载。</translation>
    </message>
    <message>
        <source>Only for training on a graphics card.</source>
        <translation>仅用于在显卡上训练。</translation>
    </message>
    <message>
        <source>Pace of its second matrix (LoRA+ ratio)</source>
        <translation>第二个矩阵的速度（LoRA+ 比率）</translation>
    </message>
    <message>
        <source>PiSSA often learns faster at first.</source>
        <translation>PiSSA 起初往往学得更快。</translation>
    </message>
    <message>
        <source>Pull towards zero (weight decay)</source>
        <translation>向零拉近（权重衰减）</translation>
    </message>
    <message>
        <source>Says after the run what it has forgotten; takes about a minute.</source>
        <translation>训练后告知它忘了什么；约需一分钟。</translation>
    </message>
    <message>
        <source>Scale by the root of the size (rsLoRA)</source>
        <translation>按大小的平方根缩放（rsLoRA）</translation>
    </message>
    <message>
        <source>Share of the steps in which the rate rises.</source>
        <translation>学习率上升所占的步数比例。</translation>
    </message>
    <message>
        <source>Share of what goes into the adapter; 5 % is usual, 0 is off.</source>
        <translation>进入适配器的内容中丢弃的比例；通常 5 %，0 为关闭。</translation>
    </message>
    <message>
        <source>Stream the weights (layer streaming)</source>
        <translation>流式加载权重（layer streaming）</translation>
    </message>
    <message>
        <source>Strongest directions (PiSSA)</source>
        <translation>最强的方向（PiSSA）</translation>
    </message>
    <message>
        <source>The adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>The pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>Their share of all examples; a few per cent help already. The steps stay as many.</source>
        <translation>占所有样本的比例；百分之几就有帮助。步数不变。</translation>
    </message>
    <message>
        <source>They wait in the PC's memory and visit the card in turn: larger models fit, steps take longer.</source>
        <translation>权重存放在电脑内存中，轮流进入显卡：放得下更大的模型，每步更慢。</translation>
    </message>
    <message>
        <source>What is kept is what did best on the held-out examples.</source>
        <translation>保留的是在留出样本上表现最好的。</translation>
    </message>
    <message>
        <source>Words in the PC's memory (embeddings)</source>
        <translation>词放在电脑内存中（嵌入）</translation>
    </message>
    <message>
        <source>Working everything out again needs least memory, and about a third more time.</source>
        <translation>全部重新计算最省内存，时间约多三分之一。</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>A mirror of PyPI, as companies have them.</source>
        <translation>PyPI 的镜像，公司内常有。</translation>
    </message>
    <message>
        <source>A mirror of it, with the builds for each version of CUDA below it.</source>
        <translation>它的镜像，其下有各个 CUDA 版本的构建。</translation>
    </message>
    <message>
        <source>Address of PyTorch's own index</source>
        <translation>PyTorch 自己的索引地址</translation>
    </message>
    <message>
        <source>Address of a package index</source>
        <translation>软件包索引地址</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>按系统设置</translation>
    </message>
    <message>
        <source>Build of PyTorch</source>
        <translation>PyTorch 构建</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Folder with the packages</source>
        <translation>软件包所在文件夹</translation>
    </message>
    <message>
        <source>For a PC without internet: the unpacked offline bundle. What lies there is not fetched.</source>
        <translation>用于没有互联网的电脑：解压后的离线包。其中已有的内容不再下载。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>The one that was chosen for this PC</source>
        <translation>为这台电脑选定的构建</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Choose documents</source>
        <translation>选择文档</translation>
    </message>
    <message>
        <source>Choose examples</source>
        <translation>选择样本</translation>
    </message>
    <message>
        <source>Follow this advice</source>
        <translation>采纳这个建议</translation>
    </message>
    <message>
        <source>See whether passages help</source>
        <translation>看看段落是否有帮助</translation>
    </message>
    <message>
        <source>Train all the same</source>
        <translation>仍然训练</translation>
    </message>
    <message>
        <source>Try prompts first</source>
        <translation>先试提示词</translation>
    </message>
    <message>
        <source>Try prompts now</source>
        <translation>现在试提示词</translation>
    </message>
    <message>
        <source>What would lead to another answer</source>
        <translation>什么情况会得出别的建议</translation>
    </message>
</context>
<context>
    <name>AlertStrips</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
</context>
<context>
    <name>AnswerPair</name>
    <message>
        <source>(no answer)</source>
        <translation>（没有回答）</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 个 token</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 个词</translation>
    </message>
    <message>
        <source>cut at the longest length</source>
        <translation>达到最大长度而截断</translation>
    </message>
    <message>
        <source>loaded in {seconds} s</source>
        <translation>加载用时 {seconds} 秒</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 个 token</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} 个词</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} token/秒</translation>
    </message>
</context>
<context>
    <name>AnswererChoice</name>
    <message>
        <source>No model yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>{name} (base model)</source>
        <translation>{name}（基础模型）</translation>
    </message>
</context>
<context>
    <name>AskAdviser</name>
    <message>
        <source>Choose your examples, and the adviser looks at them too.</source>
        <translation>选择样本后，顾问也会一并查看。</translation>
    </message>
    <message>
        <source>Go on without advice</source>
        <translation>跳过建议</translation>
    </message>
</context>
<context>
    <name>BestAndWorst</name>
    <message>
        <source>Best answers</source>
        <translation>最好的回答</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>隐藏回答</translation>
    </message>
    <message>
        <source>Show best and worst answers</source>
        <translation>显示最好和最差的回答</translation>
    </message>
    <message>
        <source>Worst answers</source>
        <translation>最差的回答</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Marked: {words}</source>
        <translation>标记的内容：{words}</translation>
    </message>
</context>
<context>
    <name>CatalogueList</name>
    <message>
        <source>A base model: it continues texts, and does not chat yet.</source>
        <translation>基础模型：能续写文本，还不会聊天。</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任何语言</translation>
    </message>
    <message>
        <source>Any use</source>
        <translation>任何用途</translation>
    </message>
    <message>
        <source>Commercial use allowed</source>
        <translation>允许商用</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>It is being fetched.</source>
        <translation>正在下载。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>No model answers all of this</source>
        <translation>没有模型满足所有条件</translation>
    </message>
    <message>
        <source>Only what fits</source>
        <translation>只显示放得下的</translation>
    </message>
    <message>
        <source>Open its page on the Hub</source>
        <translation>打开它在 Hub 上的页面</translation>
    </message>
    <message>
        <source>Plan a run</source>
        <translation>规划训练任务</translation>
    </message>
    <message>
        <source>Take a filter away, or search the Hub for more.</source>
        <translation>去掉一个筛选条件，或到 Hub 上搜索更多。</translation>
    </message>
    <message>
        <source>Train from this</source>
        <translation>基于它训练</translation>
    </message>
    <message>
        <source>What it is to do</source>
        <translation>要它做什么</translation>
    </message>
    <message>
        <source>Without a graphics card, the smallest take minutes, larger ones hours or days.</source>
        <translation>没有显卡时，最小的模型需要几分钟，较大的需要几小时或几天。</translation>
    </message>
    <message>
        <source>Working out what fits …</source>
        <translation>正在计算哪些放得下…</translation>
    </message>
    <message>
        <source>{count} of {all} models</source>
        <translation>{all} 个模型中的 {count} 个</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>需下载 {size}</translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>{0} at {1}</source>
        <translation>{1} 处为 {0}</translation>
    </message>
</context>
<context>
    <name>ChatFrame</name>
    <message>
        <source>Ask something it was not trained on</source>
        <translation>问一个它没有训练过的问题</translation>
    </message>
    <message>
        <source>Choose a run or a base model above and write a message. You can change the model in the middle, change what you said, let it answer again, and keep a good conversation as an example to train on.</source>
        <translation>在上方选择一个训练任务或基础模型，然后写一条消息。可以中途更换模型、修改自己说过的话、让它重新回答，并把好的对话留作训练样本。</translation>
    </message>
    <message>
        <source>End the answer here; what was written stays (Esc)</source>
        <translation>在此结束回答；已写的内容会保留 (Esc)</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter 发送，Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Fetch one on the Models page; what you train from it shows here as well.</source>
        <translation>请在“模型”页下载一个；用它训练出的结果也会显示在这里。</translation>
    </message>
    <message>
        <source>How the model sees it</source>
        <translation>模型看到的样子</translation>
    </message>
    <message>
        <source>Instruction and how answers are chosen</source>
        <translation>指令和回答的选取方式</translation>
    </message>
    <message>
        <source>Look at models</source>
        <translation>查看模型</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>回答的模型</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>显示或隐藏对话</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Talk with your models</source>
        <translation>与模型对话</translation>
    </message>
    <message>
        <source>There is no model to talk with yet</source>
        <translation>还没有可以对话的模型</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>写一条消息</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>你的消息</translation>
    </message>
</context>
<context>
    <name>ChatSettings</name>
    <message>
        <source>0 % is the base model, 100 % all that was learned.</source>
        <translation>0 % 是基础模型，100 % 是所学的全部。</translation>
    </message>
    <message>
        <source>Adapter strength</source>
        <translation>适配器强度</translation>
    </message>
    <message>
        <source>Hide the instruction</source>
        <translation>隐藏指令</translation>
    </message>
    <message>
        <source>How answers are chosen</source>
        <translation>回答的选取方式</translation>
    </message>
    <message>
        <source>How much of what was learned goes in (LoRA scaling)</source>
        <translation>学到的内容加入多少（LoRA 缩放）</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Instruction (system prompt)</source>
        <translation>指令（系统提示词）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Said before everything else. What a run's examples share is filled in.</source>
        <translation>放在所有内容之前。训练任务的样本共有的指令会自动填入。</translation>
    </message>
    <message>
        <source>Settings of the conversation</source>
        <translation>对话设置</translation>
    </message>
    <message>
        <source>Show the instruction</source>
        <translation>显示指令</translation>
    </message>
</context>
<context>
    <name>ChatTab</name>
    <message>
        <source>Another tab is waiting for an answer.</source>
        <translation>另一个标签页正在等待回答。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提问</translation>
    </message>
    <message>
        <source>Change the message</source>
        <translation>修改这条消息</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>请先选择模型。</translation>
    </message>
    <message>
        <source>Choose another model to go on with.</source>
        <translation>请选择另一个模型继续。</translation>
    </message>
    <message>
        <source>In the dataset “Chat examples”</source>
        <translation>在数据集“聊天样本”中</translation>
    </message>
    <message>
        <source>Loaded in {seconds} s</source>
        <translation>加载用时 {seconds} 秒</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>还没有对话内容。</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Switched to {name}</source>
        <translation>已切换到 {name}</translation>
    </message>
    <message>
        <source>Switched to {name} in {seconds} s</source>
        <translation>切换到 {name} 用时 {seconds} 秒</translation>
    </message>
    <message>
        <source>The answer to it was dropped</source>
        <translation>对它的回答已去掉</translation>
    </message>
    <message>
        <source>The example was added; there are {count} now</source>
        <translation>样本已添加；现在有 {count} 个</translation>
    </message>
    <message>
        <source>The last message has no answer</source>
        <translation>最后一条消息没有回答</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Without variety the answer is always the same.</source>
        <translation>没有多样性时，回答总是相同的。</translation>
    </message>
    <message>
        <source>{count} messages after it were dropped</source>
        <translation>其后的 {count} 条消息已去掉</translation>
    </message>
    <message>
        <source>“{name}” is not here any more</source>
        <translation>“{name}”已不在这里</translation>
    </message>
    <message>
        <source>“{title}” was deleted</source>
        <translation>“{title}”已删除</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>The example as a chat</source>
        <translation>以对话形式显示样本</translation>
    </message>
    <message>
        <source>The image with its label</source>
        <translation>图像及其标签</translation>
    </message>
    <message>
        <source>{count} more letters</source>
        <translation>还有 {count} 个字符</translation>
    </message>
    <message>
        <source>{count} more turns are not shown here.</source>
        <translation>还有 {count} 轮未在此显示。</translation>
    </message>
</context>
<context>
    <name>ChooseData</name>
    <message>
        <source>1 image does not open and is left out.</source>
        <translation>1 张图像打不开，已排除。</translation>
    </message>
    <message>
        <source>1 row could not be used and is left out.</source>
        <translation>1 行无法使用，已排除。</translation>
    </message>
    <message>
        <source>800 messages to learn from and 100 held out: each becomes one line with product, topic and urgency.</source>
        <translation>800 条消息用于学习，100 条留出：每条变成一行，含产品、主题和紧急程度。</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Customer messages (starter)</source>
        <translation>客户消息（入门）</translation>
    </message>
    <message>
        <source>Drop your examples here</source>
        <translation>将样本拖到这里</translation>
    </message>
    <message>
        <source>No examples are held out, so nothing can be compared.</source>
        <translation>没有留出样本，因此无法比较。</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <source>Tables, JSON, documents, archives, or folders of images, one for each label. They become a dataset.</source>
        <translation>表格、JSON、文档、压缩包，或每个标签一个的图像文件夹。它们会成为一个数据集。</translation>
    </message>
    <message>
        <source>The first example, {file}, has the label “{label}”:</source>
        <translation>第一个样本 {file} 的标签是“{label}”：</translation>
    </message>
    <message>
        <source>The first example:</source>
        <translation>第一个样本：</translation>
    </message>
    <message>
        <source>{count} images do not open and are left out.</source>
        <translation>{count} 张图像打不开，已排除。</translation>
    </message>
    <message>
        <source>{count} rows could not be used and are left out.</source>
        <translation>{count} 行无法使用，已排除。</translation>
    </message>
    <message>
        <source>… one turn between …</source>
        <translation>…中间还有一轮…</translation>
    </message>
    <message>
        <source>… {count} turns between …</source>
        <translation>…中间还有 {count} 轮…</translation>
    </message>
</context>
<context>
    <name>ChooseMethod</name>
    <message>
        <source>Memory and time are those of the balanced preset.</source>
        <translation>内存和时间按均衡预设计算。</translation>
    </message>
</context>
<context>
    <name>ChooseModel</name>
    <message>
        <source>A model folder on this PC</source>
        <translation>这台电脑上的模型文件夹</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Fetch {name}</source>
        <translation>下载 {name}</translation>
    </message>
    <message>
        <source>Fetching the model</source>
        <translation>正在下载模型</translation>
    </message>
    <message>
        <source>Find more models</source>
        <translation>查找更多模型</translation>
    </message>
    <message>
        <source>Or a folder with config.json and *.safetensors files:</source>
        <translation>或含有 config.json 和 *.safetensors 文件的文件夹：</translation>
    </message>
    <message>
        <source>Reads texts, for labels and numbers: small, quick, Apache-2.0. {size} to fetch, once.</source>
        <translation>阅读文本，用于标签和数值：小巧、快速、Apache-2.0。需下载 {size}，只需一次。</translation>
    </message>
    <message>
        <source>The starter model: small, quick, Apache-2.0. {size} to fetch, once.</source>
        <translation>入门模型：小巧、快速、Apache-2.0。需下载 {size}，只需一次。</translation>
    </message>
</context>
<context>
    <name>ChoosePreset</name>
    <message>
        <source>No preset cuts it.</source>
        <translation>没有预设会截断它。</translation>
    </message>
    <message>
        <source>No preset takes more than {most}.</source>
        <translation>没有预设能容纳超过 {most} 的样本。</translation>
    </message>
    <message>
        <source>This does not fit. What would help:</source>
        <translation>放不下。这些办法有帮助：</translation>
    </message>
    <message>
        <source>Your longest example has about {count} tokens, guessed from its letters.</source>
        <translation>最长的样本约有 {count} 个 token，根据字符数估计。</translation>
    </message>
    <message>
        <source>Your longest example has {count} tokens.</source>
        <translation>最长的样本有 {count} 个 token。</translation>
    </message>
</context>
<context>
    <name>ColumnsTab</name>
    <message>
        <source>Back to the guess</source>
        <translation>恢复自动判断</translation>
    </message>
    <message>
        <source>Choose a column for “{part}”.</source>
        <translation>请为“{part}”选择一列。</translation>
    </message>
    <message>
        <source>How a row is read</source>
        <translation>一行如何读取</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Nothing could be guessed from the first rows.</source>
        <translation>从前几行无法判断。</translation>
    </message>
    <message>
        <source>Read with these columns</source>
        <translation>按这些列读取</translation>
    </message>
    <message>
        <source>See the examples</source>
        <translation>查看样本</translation>
    </message>
    <message>
        <source>Several columns can be joined: {title}\n\n{body} puts the title above the body.</source>
        <translation>可以合并多列：{title}\n\n{body} 会把标题放在正文上方。</translation>
    </message>
    <message>
        <source>The first example shows up here.</source>
        <translation>第一个样本会显示在这里。</translation>
    </message>
    <message>
        <source>The first example, read like this</source>
        <translation>这样读取时的第一个样本</translation>
    </message>
    <message>
        <source>The first row would be left out:</source>
        <translation>第一行会被排除：</translation>
    </message>
    <message>
        <source>The first rows as they stand in the files</source>
        <translation>文件中的前几行原样</translation>
    </message>
    <message>
        <source>The rows are read like this already.</source>
        <translation>已经是这样读取的。</translation>
    </message>
    <message>
        <source>The rows are read with these columns now: {counts}.</source>
        <translation>现在按这些列读取：{counts}。</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>一行代表什么</translation>
    </message>
</context>
<context>
    <name>CombineCard</name>
    <message>
        <source>1 takes an adapter as it was trained, 0.5 half of what it changes. Adapters that learned the same thing do better with weights that add up to 1.</source>
        <translation>1 表示适配器保持训练时的样子，0.5 表示只取一半改动。学过相同内容的适配器，权重相加为 1 时效果更好。</translation>
    </message>
    <message>
        <source>All of {base}</source>
        <translation>{base} 的全部</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Combine adapters</source>
        <translation>合并适配器</translation>
    </message>
    <message>
        <source>Do not score it</source>
        <translation>不评分</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不合并</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number of the draw (seed)</source>
        <translation>抽取编号（随机种子）</translation>
    </message>
    <message>
        <source>Of the numbers of each part.</source>
        <translation>指各部分数值中保留的比例。</translation>
    </message>
    <message>
        <source>Rank of the result</source>
        <translation>结果的秩</translation>
    </message>
    <message>
        <source>Score it on the held-out examples of</source>
        <translation>用这些留出样本评分：</translation>
    </message>
    <message>
        <source>Share that stays (density)</source>
        <translation>保留的比例（density）</translation>
    </message>
    <message>
        <source>The result and its parts answer them, so that you see whether it was worth it.</source>
        <translation>结果及其各部分都会作答，这样就能看出合并是否值得。</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>{name} 的权重</translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>Answering. The first time the models are loaded, which takes a moment.</source>
        <translation>正在回答。第一次要加载模型，需要一点时间。</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Both sides are the same.</source>
        <translation>两侧相同。</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>The same prompt to base and tuned model, whole sets of prompts, and votes without names.</source>
        <translation>向基础模型和微调后的模型提出相同的提示词、整套提示词，以及不显示名称的投票。</translation>
    </message>
    <message>
        <source>The two have different base models. Only one is loaded at a time, so each answer waits for loading.</source>
        <translation>两者的基础模型不同。一次只加载一个，因此每次回答都要等待加载。</translation>
    </message>
    <message>
        <source>There is no model to ask yet. Fetch one under Models.</source>
        <translation>还没有可提问的模型。请在“模型”中下载一个。</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>还没有可提问的对象。</translation>
    </message>
    <message>
        <source>Tuned model</source>
        <translation>微调后的模型</translation>
    </message>
    <message>
        <source>Your own prompts</source>
        <translation>自己的提示词</translation>
    </message>
    <message>
        <source>of a liked and a disliked answer, the liked one stands above; half is chance</source>
        <translation>一个被喜欢和一个不被喜欢的回答中，被喜欢的排在上面；一半即为随机水平</translation>
    </message>
    <message>
        <source>of {total} held-out pairs: the better answer is the likelier one</source>
        <translation>共 {total} 对留出数据：较好的回答更可能出现</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message>
        <source>Expected: {text}</source>
        <translation>预期：{text}</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>Should be</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>什么被当成了什么</translation>
    </message>
    <message>
        <source>{count} that should be “{right}” were given “{given}”</source>
        <translation>{count} 个应为“{right}”的被标为“{given}”</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>指南目录</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>(nothing said)</source>
        <translation>（没有内容）</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Delete this conversation (Del)</source>
        <translation>删除此对话 (Del)</translation>
    </message>
    <message>
        <source>Give this conversation another title (F2)</source>
        <translation>为此对话另取标题 (F2)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>No conversation is chosen.</source>
        <translation>没有选择对话。</translation>
    </message>
    <message>
        <source>What you talk about with your models is kept here.</source>
        <translation>与模型的对话保存在这里。</translation>
    </message>
</context>
<context>
    <name>CrashNote</name>
    <message>
        <source>Save a report …</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
</context>
<context>
    <name>DatasetCard</name>
    <message>
        <source>Cancel reading {name}</source>
        <translation>取消读取 {name}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>{name} 的更多信息</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <source>Read it again first.</source>
        <translation>请先重新读取。</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>Read {name} again</source>
        <translation>重新读取 {name}</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>The first rows are being read.</source>
        <translation>正在读取前几行。</translation>
    </message>
    <message>
        <source>Train with this</source>
        <translation>用它训练</translation>
    </message>
</context>
<context>
    <name>DatasetPage</name>
    <message>
        <source>Back to all datasets</source>
        <translation>返回所有数据集</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>已取消。一切保持原样。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>数据诊断</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>First the work at hand has to end.</source>
        <translation>要先等当前工作结束。</translation>
    </message>
    <message>
        <source>It has not been read yet.</source>
        <translation>尚未读取。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Parts of the dataset</source>
        <translation>数据集的各部分</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo ({keys})</source>
        <translation>重做 ({keys})</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Train with this</source>
        <translation>用它训练</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上次更改</translation>
    </message>
    <message>
        <source>Undo the last change ({keys})</source>
        <translation>撤销上次更改 ({keys})</translation>
    </message>
</context>
<context>
    <name>DatasetsPage</name>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Drop more examples here</source>
        <translation>将更多样本拖到这里</translation>
    </message>
    <message>
        <source>Drop your examples here</source>
        <translation>将样本拖到这里</translation>
    </message>
    <message>
        <source>JSONL, JSON, CSV, Parquet, Arrow, Excel, OpenDocument, text, Markdown, HTML, PDF, Word and EPUB files, archives of them, or whole folders; or a folder with a folder of images for each label. Several at once become one dataset.</source>
        <translation>JSONL、JSON、CSV、Parquet、Arrow、Excel、OpenDocument、文本、Markdown、HTML、PDF、Word 和 EPUB 文件，它们的压缩包或整个文件夹；或者其中每个标签各有一个图像文件夹的文件夹。一次拖入多个会成为一个数据集。</translation>
    </message>
    <message>
        <source>No dataset has this in its name.</source>
        <translation>没有数据集的名称包含这些字。</translation>
    </message>
    <message>
        <source>Reading “{name}” was cancelled.</source>
        <translation>已取消读取“{name}”。</translation>
    </message>
    <message>
        <source>Search datasets</source>
        <translation>搜索数据集</translation>
    </message>
    <message>
        <source>Tables, JSON, documents, archives, or whole folders, of images too.</source>
        <translation>表格、JSON、文档、压缩包或整个文件夹，图像文件夹也可以。</translation>
    </message>
    <message>
        <source>Your files stay as they are; a dataset is a copy that can be mended.</source>
        <translation>你的文件保持原样；数据集是可以修正的副本。</translation>
    </message>
    <message>
        <source>“{name}” is in the bin.</source>
        <translation>“{name}”已在回收站中。</translation>
    </message>
</context>
<context>
    <name>DoctorTab</name>
    <message>
        <source>It is looking now …</source>
        <translation>正在诊断…</translation>
    </message>
    <message>
        <source>It looks as soon as the files are read.</source>
        <translation>文件读取完后就会诊断。</translation>
    </message>
    <message>
        <source>Joins neighbouring texts of one speaker and drops what has no answer.</source>
        <translation>合并同一发言者相邻的文本，去掉没有回答的内容。</translation>
    </message>
    <message>
        <source>Neighbouring texts of one speaker were joined; what stood before the first question or behind the last answer was dropped. Your files are as they were.</source>
        <translation>同一发言者相邻的文本已合并；第一个问题之前和最后一个回答之后的内容已去掉。你的文件保持原样。</translation>
    </message>
    <message>
        <source>Nothing serious was found</source>
        <translation>没有发现严重问题</translation>
    </message>
    <message>
        <source>One row could not be read and is left out</source>
        <translation>一行无法读取，已排除</translation>
    </message>
    <message>
        <source>One serious thing was found</source>
        <translation>发现一个严重问题</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>理顺</translation>
    </message>
    <message>
        <source>Put in order: {reason}</source>
        <translation>理顺：{reason}</translation>
    </message>
    <message>
        <source>Read the files again, and it looks at every row.</source>
        <translation>重新读取文件，就会检查每一行。</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show me: {reason}</source>
        <translation>查看：{reason}</translation>
    </message>
    <message>
        <source>The doctor has not looked yet</source>
        <translation>尚未进行数据诊断</translation>
    </message>
    <message>
        <source>The doctor looked at {count} examples. Nothing here keeps you from training.</source>
        <translation>已诊断 {count} 个样本。没有妨碍训练的问题。</translation>
    </message>
    <message>
        <source>The files are as they were; mend them there and read them again.</source>
        <translation>文件保持原样；请在文件中修正后重新读取。</translation>
    </message>
    <message>
        <source>Turns were put in order</source>
        <translation>轮次已理顺</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: turns were put in order</source>
        <translation>撤销：轮次已理顺</translation>
    </message>
    <message>
        <source>{count} rows could not be read and are left out</source>
        <translation>{count} 行无法读取，已排除</translation>
    </message>
    <message>
        <source>{count} serious things were found</source>
        <translation>发现 {count} 个严重问题</translation>
    </message>
</context>
<context>
    <name>DocumentsChoice</name>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Documents to learn as well</source>
        <translation>同时学习的文档</translation>
    </message>
    <message>
        <source>Drop documents here</source>
        <translation>将文档拖到这里</translation>
    </message>
    <message>
        <source>First, then the examples</source>
        <translation>先学文档，再学样本</translation>
    </message>
    <message>
        <source>In the tokens that are learned from.</source>
        <translation>按用于学习的 token 计。</translation>
    </message>
    <message>
        <source>It stands among the datasets now. Documents are plain text.</source>
        <translation>它已在数据集中。文档应是纯文本。</translation>
    </message>
    <message>
        <source>Learn documents as well</source>
        <translation>同时学习文档</translation>
    </message>
    <message>
        <source>Mixed with the examples</source>
        <translation>与样本混合</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>没有文档</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <source>Share of the documents</source>
        <translation>文档所占比例</translation>
    </message>
    <message>
        <source>Texts, PDFs, web pages, or folders of them. They become a dataset of plain text.</source>
        <translation>文本、PDF、网页或它们的文件夹。它们会成为一个纯文本数据集。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>“{name}” holds examples or a table, not plain text.</source>
        <translation>“{name}”包含样本或表格，不是纯文本。</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Complete and checked, {total}</source>
        <translation>已完成并校验，{total}</translation>
    </message>
    <message>
        <source>Ends it and removes what has arrived.</source>
        <translation>结束下载并移除已下载的内容。</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused, {done}</source>
        <translation>已暂停，{done}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stopped, {done} are kept</source>
        <translation>已停止，保留 {done}</translation>
    </message>
    <message>
        <source>The Hub asks to wait {seconds} s</source>
        <translation>Hub 要求等待 {seconds} 秒</translation>
    </message>
    <message>
        <source>Waits for the one before it</source>
        <translation>等待前一个完成</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>每秒 {rate}</translation>
    </message>
</context>
<context>
    <name>DownloadsCard</name>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Give up fetching {name}?</source>
        <translation>放弃下载 {name}？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>{done} that have arrived are removed for good. Paused, they would stay.</source>
        <translation>已下载的 {done} 将被永久删除。暂停则会保留。</translation>
    </message>
</context>
<context>
    <name>DriveChoice</name>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Folder of the engine</source>
        <translation>引擎文件夹</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>安装到</translation>
    </message>
    <message>
        <source>How much room there is cannot be told.</source>
        <translation>无法得知剩余空间。</translation>
    </message>
    <message>
        <source>Needs {need}, a reserve included; {free} are free on this drive.</source>
        <translation>需要 {need}（含预留）；此驱动器剩余 {free}。</translation>
    </message>
    <message>
        <source>That folder holds other things, so the engine gets one of its own in it: {name}.</source>
        <translation>该文件夹中有其他内容，因此引擎会在其中使用自己的文件夹：{name}。</translation>
    </message>
    <message>
        <source>{free} free on this drive.</source>
        <translation>此驱动器剩余 {free}。</translation>
    </message>
</context>
<context>
    <name>DriverView</name>
    <message>
        <source>Driver {newest} or newer runs the newest CUDA.</source>
        <translation>驱动程序 {newest} 或更新版本可运行最新的 CUDA。</translation>
    </message>
    <message>
        <source>Get a driver at nvidia.com/drivers</source>
        <translation>到 nvidia.com/drivers 获取驱动程序</translation>
    </message>
    <message>
        <source>The driver is new enough for training ({needed} is needed). CUDA 13 would take {newest}.</source>
        <translation>驱动程序足以用于训练（需要 {needed}）。CUDA 13 需要 {newest}。</translation>
    </message>
    <message>
        <source>Training on an NVIDIA card needs driver {needed} or newer; {newest} runs the newest CUDA.</source>
        <translation>在 NVIDIA 显卡上训练需要驱动程序 {needed} 或更新版本；{newest} 可运行最新的 CUDA。</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Earlier</source>
        <translation>之前的记录</translation>
    </message>
    <message>
        <source>Earlier prompts are forgotten.</source>
        <translation>之前的提示词已清除。</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation>继续投票</translation>
    </message>
    <message>
        <source>Hide earlier prompts</source>
        <translation>隐藏之前的提示词</translation>
    </message>
    <message>
        <source>Hide earlier votes</source>
        <translation>隐藏之前的投票</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;Table (*.csv)</source>
        <translation>JSON Lines (*.jsonl);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>Prompts that both sides have answered are kept here, and so are votes.</source>
        <translation>两侧都回答过的提示词保存在这里，投票也是。</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Save all …</source>
        <translation>全部保存…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>See result</source>
        <translation>查看结果</translation>
    </message>
    <message>
        <source>Show earlier prompts</source>
        <translation>显示之前的提示词</translation>
    </message>
    <message>
        <source>Show earlier votes</source>
        <translation>显示之前的投票</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>EngineCard</name>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Checked {when}: everything loads, and 4-bit weights compute as they should.</source>
        <translation>{when} 检查：所有组件都能加载，4 位权重计算正常。</translation>
    </message>
    <message>
        <source>Checked {when}: everything loads, and 4-bit weights compute to within {error} %.</source>
        <translation>{when} 检查：所有组件都能加载，4 位权重的计算误差在 {error} % 以内。</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Its files are not all there any more. “Install again” under “Repair” brings them back.</source>
        <translation>它的文件已不完整。“修复”下的“重新安装”可以恢复。</translation>
    </message>
    <message>
        <source>Keep the fetched packages</source>
        <translation>保留已下载的软件包</translation>
    </message>
    <message>
        <source>Move to another drive …</source>
        <translation>移到其他驱动器…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>Nothing can be trained, answered or exported until it is set up again. Models, datasets and runs stay.</source>
        <translation>再次安装之前，无法训练、回答或导出。模型、数据集和训练任务会保留。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Ready, a newer one is due</source>
        <translation>就绪，有新版本待安装</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the engine?</source>
        <translation>移除引擎？</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>安装引擎</translation>
    </message>
    <message>
        <source>Set up the new one</source>
        <translation>安装新引擎</translation>
    </message>
    <message>
        <source>Something is being done with the engine.</source>
        <translation>正在对引擎进行操作。</translation>
    </message>
    <message>
        <source>The engine is checked and ready.</source>
        <translation>引擎已通过检查，可以使用。</translation>
    </message>
    <message>
        <source>The one you have goes on working until the new one was checked.</source>
        <translation>在新引擎通过检查之前，现有引擎照常工作。</translation>
    </message>
    <message>
        <source>This program runs from a clone: its engine is the environment it runs in.</source>
        <translation>此程序从源码克隆运行：引擎就是它所在的运行环境。</translation>
    </message>
    <message>
        <source>This version comes with a newer engine.</source>
        <translation>此版本带有更新的引擎。</translation>
    </message>
    <message>
        <source>Training, answering and exporting need it. Everything else works without.</source>
        <translation>训练、回答和导出需要它。其他功能没有它也能用。</translation>
    </message>
    <message>
        <source>Unless the drive is nearly full</source>
        <translation>除非驱动器快满了</translation>
    </message>
    <message>
        <source>With them a repair needs no download.</source>
        <translation>有了它们，修复时无需下载。</translation>
    </message>
    <message>
        <source>Work on the engine</source>
        <translation>引擎的操作</translation>
    </message>
</context>
<context>
    <name>EngineStrip</name>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Progress of the engine's set-up</source>
        <translation>引擎安装进度</translation>
    </message>
    <message>
        <source>not finished · {words}</source>
        <translation>未完成 · {words}</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>出了问题</translation>
    </message>
</context>
<context>
    <name>EvaluationCard</name>
    <message>
        <source>Evaluate</source>
        <translation>评测</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>正在评测</translation>
    </message>
    <message>
        <source>Evaluating …</source>
        <translation>正在评测…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Is it still as good?</source>
        <translation>还一样好吗？</translation>
    </message>
    <message>
        <source>Model of the run</source>
        <translation>训练任务的模型</translation>
    </message>
    <message>
        <source>Not evaluated yet. The first time is what later ones are held against.</source>
        <translation>尚未评测。第一次的结果是以后比较的基准。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>The run is still training.</source>
        <translation>仍在训练。</translation>
    </message>
    <message>
        <source>The same held-out examples, answered again.</source>
        <translation>再次回答同样的留出样本。</translation>
    </message>
    <message>
        <source>There is nothing to evaluate yet.</source>
        <translation>还没有可评测的内容。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>A file of questions and right answers: the model answers them with passages of the documents</source>
        <translation>一个含有问题和正确答案的文件：模型借助文档段落来回答</translation>
    </message>
    <message>
        <source>Choose a base model</source>
        <translation>选择基础模型</translation>
    </message>
    <message>
        <source>Choose a base model first.</source>
        <translation>请先选择基础模型。</translation>
    </message>
    <message>
        <source>Choose a model and examples first.</source>
        <translation>请先选择模型和样本。</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>复制提示词</translation>
    </message>
    <message>
        <source>Look things up first</source>
        <translation>先查阅资料</translation>
    </message>
    <message>
        <source>Other questions …</source>
        <translation>其他问题…</translation>
    </message>
    <message>
        <source>Put the questions away</source>
        <translation>收起这些问题</translation>
    </message>
    <message>
        <source>Questions about your documents</source>
        <translation>关于文档的问题</translation>
    </message>
    <message>
        <source>Questions and answers (*.csv *.xlsx *.jsonl *.json *.parquet)</source>
        <translation>问题和答案 (*.csv *.xlsx *.jsonl *.json *.parquet)</translation>
    </message>
    <message>
        <source>Save as system prompt</source>
        <translation>另存为系统提示词</translation>
    </message>
    <message>
        <source>Save as system prompt …</source>
        <translation>另存为系统提示词…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>See how well the base model knows such texts, and whether passages put before a question answer it.</source>
        <translation>看看基础模型对这类文本了解多少，以及在问题前放上段落能否答出来。</translation>
    </message>
    <message>
        <source>See in minutes how far the base model gets on held-out examples with an instruction and examples alone.</source>
        <translation>几分钟内看出，只靠指令和示例，基础模型在留出样本上能做到什么程度。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON with scores (*.json)</source>
        <translation>文本 (*.txt);;带得分的 JSON (*.json)</translation>
    </message>
    <message>
        <source>The prompt is on the clipboard.</source>
        <translation>提示词已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The questions of “{name}”, answered without your documents and with passages of them. They tell whether looking up helps, not what a prompt can do.</source>
        <translation>“{name}”的问题，分别在没有文档和带有文档段落的情况下回答。它们能说明查阅是否有帮助，但不能说明提示词能做到什么。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Try passages</source>
        <translation>试段落</translation>
    </message>
    <message>
        <source>Try prompts</source>
        <translation>试提示词</translation>
    </message>
    <message>
        <source>Try prompts first</source>
        <translation>先试提示词</translation>
    </message>
    <message>
        <source>Try the questions</source>
        <translation>试这些问题</translation>
    </message>
    <message>
        <source>Try with questions</source>
        <translation>用问题来试</translation>
    </message>
    <message>
        <source>Try with questions …</source>
        <translation>用问题来试…</translation>
    </message>
    <message>
        <source>Trying prompts</source>
        <translation>正在试提示词</translation>
    </message>
</context>
<context>
    <name>EvidenceResults</name>
    <message>
        <source>{count} of {all} held-out examples, {time}.</source>
        <translation>{all} 个留出样本中的 {count} 个，{time}。</translation>
    </message>
    <message>
        <source>{count} of {all} held-out passages, {time}.</source>
        <translation>{all} 个留出段落中的 {count} 个，{time}。</translation>
    </message>
    <message>
        <source>{count} of {all} questions, {time}.</source>
        <translation>{all} 个问题中的 {count} 个，{time}。</translation>
    </message>
    <message>
        <source>{name}: {measure} {score}</source>
        <translation>{name}：{measure} {score}</translation>
    </message>
</context>
<context>
    <name>ExamplesCard</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All that were answered</source>
        <translation>所有已回答的</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Base and tuned answers show here once there is a scorecard.</source>
        <translation>有了成绩单后，这里会显示基础模型和微调后模型的回答。</translation>
    </message>
    <message>
        <source>Gained most</source>
        <translation>提升最大</translation>
    </message>
    <message>
        <source>Held-out examples</source>
        <translation>留出样本</translation>
    </message>
    <message>
        <source>Neither model has ever seen these.</source>
        <translation>两个模型都从未见过这些样本。</translation>
    </message>
    <message>
        <source>None of the answers are weaker than the others.</source>
        <translation>没有哪个回答比其他的弱。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Some that were drawn, always the same</source>
        <translation>抽取的一些，每次都相同</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>最弱</translation>
    </message>
    <message>
        <source>Where it lost most or is farthest from what was expected</source>
        <translation>退步最大或与预期相差最远的地方</translation>
    </message>
    <message>
        <source>Where the tuned model gained most over the base</source>
        <translation>微调后的模型比基础模型提升最大的地方</translation>
    </message>
</context>
<context>
    <name>ExamplesTab</name>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>下一个样本</translation>
    </message>
    <message>
        <source>Next example (Alt+Right)</source>
        <translation>下一个样本 (Alt+→)</translation>
    </message>
    <message>
        <source>No examples</source>
        <translation>没有样本</translation>
    </message>
    <message>
        <source>No row became an example. The Columns tab says how rows are read.</source>
        <translation>没有一行成为样本。“列”标签页说明各行如何读取。</translation>
    </message>
    <message>
        <source>Number of the example</source>
        <translation>样本编号</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation>上一个样本</translation>
    </message>
    <message>
        <source>Previous example (Alt+Left)</source>
        <translation>上一个样本 (Alt+←)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The first examples are on their way</source>
        <translation>第一批样本即将显示</translation>
    </message>
    <message>
        <source>These are the first {count} rows that were left out.</source>
        <translation>这是被排除的前 {count} 行。</translation>
    </message>
    <message>
        <source>They show up here as soon as they are read.</source>
        <translation>读取后会显示在这里。</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>这是第一个。</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>这是最后一个。</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>模型看到的内容</translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation>第 {number} 章</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>整个文件</translation>
    </message>
</context>
<context>
    <name>ExportCheck</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check it against the run</source>
        <translation>与训练任务对照检查</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Checking it: the same texts go through it and through what was trained …</source>
        <translation>正在检查：相同的文本会经过它，也经过训练得到的结果……</translation>
    </message>
    <message>
        <source>Looked at with general examples that come with Tunesmith, as there are none of its own here.</source>
        <translation>用 Tunesmith 自带的通用样本检查，因为这里没有自己的样本。</translation>
    </message>
    <message>
        <source>Looked at with held-out examples of “{run}”.</source>
        <translation>用“{run}”的留出样本检查。</translation>
    </message>
    <message>
        <source>The same texts through base and adapter, and through this</source>
        <translation>让基础模型加适配器和这个导出处理同样的文本</translation>
    </message>
</context>
<context>
    <name>ExportTab</name>
    <message>
        <source>100 % is all that was learned; less keeps more of the base model.</source>
        <translation>100 % 是学到的全部；越小越保留基础模型。</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Adapter strength</source>
        <translation>适配器强度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>写入的文件夹</translation>
    </message>
    <message>
        <source>Form of the GGUF file</source>
        <translation>GGUF 文件的形式</translation>
    </message>
    <message>
        <source>GGUF</source>
        <translation>GGUF</translation>
    </message>
    <message>
        <source>It takes {need} while it is written; {free} are free on that drive.</source>
        <translation>写入时需要 {need}；该驱动器剩余 {free}。</translation>
    </message>
    <message>
        <source>One file for LM Studio, Ollama and llama.cpp, in 16 bits or made smaller.</source>
        <translation>供 LM Studio、Ollama 和 llama.cpp 使用的单个文件，16 位或压缩后的。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Small; for peft, vLLM and Ollama, together with the same base model.</source>
        <translation>体积小；用于 peft、vLLM 和 Ollama，须配合同一基础模型。</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>The export is in the bin: {kind}.</source>
        <translation>导出内容已移到回收站：{kind}。</translation>
    </message>
    <message>
        <source>The run is still training; export when it has ended.</source>
        <translation>仍在训练；结束后再导出。</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>还没有可导出的内容。</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出什么</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>{free} are free on that drive.</source>
        <translation>该驱动器剩余 {free}。</translation>
    </message>
    <message>
        <source>{kind}: {size} written.</source>
        <translation>{kind}：已写入 {size}。</translation>
    </message>
    <message>
        <source>{size} of memory while it is written</source>
        <translation>写入时需要 {size} 内存</translation>
    </message>
    <message>
        <source>“{name}” is being exported.</source>
        <translation>正在导出“{name}”。</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Before: {version} · {when} · {train} to learn from, {held} held out</source>
        <translation>之前：{version} · {when} · {train} 个用于学习，{held} 个留出</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>之后有更改</translation>
    </message>
    <message>
        <source>Follows from the examples alone: the same examples always have the same version.</source>
        <translation>只由样本决定：相同的样本总是对应相同的版本。</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>已不在原处</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>读取自</translation>
    </message>
    <message>
        <source>These files are only read, never changed.</source>
        <translation>这些文件只会被读取，绝不会被更改。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>not worked out yet</source>
        <translation>尚未算出</translation>
    </message>
    <message>
        <source>{count} more files</source>
        <translation>还有 {count} 个文件</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>All tags</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>Best score first</source>
        <translation>得分最高的在前</translation>
    </message>
    <message>
        <source>By base model</source>
        <translation>按基础模型</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>最大的在前</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Only with this tag</source>
        <translation>只显示带此标签的</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Search adapters</source>
        <translation>搜索适配器</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Show me</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ForgettingCard</name>
    <message>
        <source>0 % is the base model, 100 % what was trained</source>
        <translation>0 % 是基础模型，100 % 是训练的结果</translation>
    </message>
    <message>
        <source>Adapter strength (scaling of what was learned)</source>
        <translation>适配器强度（学到内容的缩放）</translation>
    </message>
    <message>
        <source>Ask general questions</source>
        <translation>提通用问题</translation>
    </message>
    <message>
        <source>Asking general questions</source>
        <translation>正在提通用问题</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在提问…</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Gain kept</source>
        <translation>保留的收益</translation>
    </message>
    <message>
        <source>General questions</source>
        <translation>通用问题</translation>
    </message>
    <message>
        <source>Has it forgotten something?</source>
        <translation>它忘了什么吗？</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>留出损失</translation>
    </message>
    <message>
        <source>In use when you try it out and hand it over: {strength} %.</source>
        <translation>试用和交付时使用的强度：{strength} %。</translation>
    </message>
    <message>
        <source>Less strength forgets less and keeps part of what was learned. Measure how much, then choose.</source>
        <translation>强度较低时忘得较少，学到的内容也会保留一部分。先测量保留多少，再选择。</translation>
    </message>
    <message>
        <source>Measure this strength</source>
        <translation>测量这个强度</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>尚未提问。</translation>
    </message>
    <message>
        <source>Not asked yet. It takes {time} on this PC.</source>
        <translation>尚未提问。在这台电脑上所需时间：{time}。</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Surely worse in: {kinds}.</source>
        <translation>明显变差的方面：{kinds}。</translation>
    </message>
    <message>
        <source>Surprise at ordinary text (perplexity): {before} before, {after} after ({rise}). Less is better.</source>
        <translation>对普通文本的意外程度（困惑度）：之前 {before}，之后 {after}（{rise}）。越低越好。</translation>
    </message>
    <message>
        <source>Takes {time}</source>
        <translation>需要 {time}</translation>
    </message>
    <message>
        <source>The run is still training; it is asked at its end.</source>
        <translation>仍在训练；结束时会提问。</translation>
    </message>
    <message>
        <source>The same general questions and texts, put to the base model and to the tuned one.</source>
        <translation>把同样的通用问题和文本交给基础模型和微调后的模型。</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>还没有可提问的对象。</translation>
    </message>
    <message>
        <source>This strength is in use.</source>
        <translation>正在使用这个强度。</translation>
    </message>
    <message>
        <source>Train again more gently</source>
        <translation>更温和地重新训练</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>微调后</translation>
    </message>
    <message>
        <source>Use it at less strength</source>
        <translation>以较低强度使用</translation>
    </message>
    <message>
        <source>Use this strength</source>
        <translation>使用这个强度</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>tuned</source>
        <translation>微调后</translation>
    </message>
    <message>
        <source>{name}, {who}: {share} % right</source>
        <translation>{name}，{who}：{share} % 正确</translation>
    </message>
    <message>
        <source>{strength} %</source>
        <translation>{strength} %</translation>
    </message>
</context>
<context>
    <name>GgufCard</name>
    <message>
        <source>Put {name} away; the file stays</source>
        <translation>收起 {name}；文件会保留</translation>
    </message>
    <message>
        <source>See whether it fits</source>
        <translation>看看是否放得下</translation>
    </message>
    <message>
        <source>See whether {name} fits</source>
        <translation>看看 {name} 是否放得下</translation>
    </message>
    <message>
        <source>Train from this</source>
        <translation>基于它训练</translation>
    </message>
    <message>
        <source>Train from {name}</source>
        <translation>基于 {name} 训练</translation>
    </message>
</context>
<context>
    <name>GgufFiles</name>
    <message>
        <source>Reading GGUF files</source>
        <translation>正在读取 GGUF 文件</translation>
    </message>
    <message>
        <source>The first {count} of {dropped} files are shown.</source>
        <translation>显示 {dropped} 个文件中的前 {count} 个。</translation>
    </message>
</context>
<context>
    <name>GpuView</name>
    <message>
        <source>Driver and others</source>
        <translation>驱动程序及其他</translation>
    </message>
    <message>
        <source>Graphics memory of {name}</source>
        <translation>{name} 的显存</translation>
    </message>
    <message>
        <source>On this card too, without saying how much each holds: {names}.</source>
        <translation>也在此显卡上，但占用多少未知：{names}。</translation>
    </message>
    <message>
        <source>The desktop and other programs</source>
        <translation>桌面和其他程序</translation>
    </message>
    <message>
        <source>The driver does not tell which programs hold memory.</source>
        <translation>驱动程序没有说明哪些程序占用了显存。</translation>
    </message>
    <message>
        <source>compute capability {cc}</source>
        <translation>计算能力 {cc}</translation>
    </message>
    <message>
        <source>driver {version}</source>
        <translation>驱动程序 {version}</translation>
    </message>
    <message>
        <source>driver {version}, up to date</source>
        <translation>驱动程序 {version}，已是最新</translation>
    </message>
    <message>
        <source>most free memory, so runs start here</source>
        <translation>空闲显存最多，因此训练任务在此启动</translation>
    </message>
    <message>
        <source>{count} programs of this name</source>
        <translation>{count} 个同名程序</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>空闲 {free}，共 {total}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 及另外 {count} 个</translation>
    </message>
    <message>
        <source>{used} of {total} in use, {free} free</source>
        <translation>共 {total}，已用 {used}，空闲 {free}</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Text of the guide</source>
        <translation>指南正文</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退 (Alt+←)</translation>
    </message>
    <message>
        <source>Beginning of the guide</source>
        <translation>指南开头</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进 (Alt+→)</translation>
    </message>
    <message>
        <source>Guide – Tunesmith</source>
        <translation>指南 – Tunesmith</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>指南中没有这些词。</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>没有可后退的页面。</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>没有可前进的页面。</translation>
    </message>
    <message>
        <source>This guide is in English so far.</source>
        <translation>本指南目前为英文。</translation>
    </message>
</context>
<context>
    <name>HardwareCard</name>
    <message>
        <source>Looking for a graphics card …</source>
        <translation>正在查找显卡…</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>这台电脑</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Cut off (too long)</source>
        <translation>截断（太长）</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>How the answers look</source>
        <translation>回答的样子</translation>
    </message>
    <message>
        <source>Letters (expected: {count})</source>
        <translation>字符数（预期：{count}）</translation>
    </message>
    <message>
        <source>Letters: half of the answers have fewer than the first number, nine of ten fewer than the second. Repeated: of four words in a row, how many came before in the same answer.</source>
        <translation>字符数：一半的回答少于第一个数，十分之九少于第二个数。重复：连续四个词在同一回答中出现过的比例。</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Template marks left</source>
        <translation>残留模板标记</translation>
    </message>
</context>
<context>
    <name>HereList</name>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>In other programs</source>
        <translation>在其他程序中</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>显示它的文件夹</translation>
    </message>
    <message>
        <source>Take it off this list; its files stay</source>
        <translation>从列表中去掉；文件会保留</translation>
    </message>
    <message>
        <source>The models on this PC are being looked at …</source>
        <translation>正在查看这台电脑上的模型…</translation>
    </message>
    <message>
        <source>The starter project fetches a small one. Recommended models and the Hub have more; or add a folder with *.safetensors files.</source>
        <translation>入门项目会下载一个小模型。推荐模型和 Hub 上还有更多；也可以添加含有 *.safetensors 文件的文件夹。</translation>
    </message>
    <message>
        <source>These runs need it to go on or to be exported: {names}.</source>
        <translation>这些训练任务需要它才能继续或导出：{names}。</translation>
    </message>
    <message>
        <source>Train from this</source>
        <translation>基于它训练</translation>
    </message>
    <message>
        <source>Train from {name}</source>
        <translation>基于 {name} 训练</translation>
    </message>
    <message>
        <source>“{name}” is in the bin.</source>
        <translation>“{name}”已在回收站中。</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>{low} to {high}: {count}</source>
        <translation>{low} 到 {high}：{count}</translation>
    </message>
    <message>
        <source>{title}; the last bar holds all longer ones</source>
        <translation>{title}；最后一柱包含所有更长的</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Found in the guide</source>
        <translation>指南搜索结果</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>A small real language model learns to turn customer messages into tidy data. You see everything once: training, comparing, exporting.</source>
        <translation>一个小而真实的语言模型学习把客户消息整理成规整的数据。训练、比较、导出，全程体验一遍。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fetches the model first: 93 MB, once.</source>
        <translation>先下载模型：93 MB，只需一次。</translation>
    </message>
    <message>
        <source>Fetching the starter model</source>
        <translation>正在下载入门模型</translation>
    </message>
    <message>
        <source>Fetching the starter model (93 MB) …</source>
        <translation>正在下载入门模型（93 MB）…</translation>
    </message>
    <message>
        <source>Fetching the starter model: {so_far}</source>
        <translation>正在下载入门模型：{so_far}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Looking at this PC first.</source>
        <translation>先查看这台电脑。</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>最近的训练任务</translation>
    </message>
    <message>
        <source>Run “{name}”</source>
        <translation>训练任务“{name}”</translation>
    </message>
    <message>
        <source>Starter project</source>
        <translation>入门项目</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Try the starter project</source>
        <translation>试试入门项目</translation>
    </message>
    <message>
        <source>Unpacking the starter model …</source>
        <translation>正在解压入门模型…</translation>
    </message>
    <message>
        <source>Use my own examples</source>
        <translation>使用我自己的样本</translation>
    </message>
</context>
<context>
    <name>HubCard</name>
    <message>
        <source>A token is in use until the window closes.</source>
        <translation>有一个令牌正在使用，到窗口关闭为止。</translation>
    </message>
    <message>
        <source>A token of {name} is kept in the keyring, for {endpoint}.</source>
        <translation>密钥环中保存着 {name} 的令牌，用于 {endpoint}。</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>按系统设置</translation>
    </message>
    <message>
        <source>Asking the Hub whose token it is …</source>
        <translation>正在向 Hub 查询令牌属于谁…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Hub 地址</translation>
    </message>
    <message>
        <source>Hub token</source>
        <translation>Hub 令牌</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Models from the Hub</source>
        <translation>来自 Hub 的模型</translation>
    </message>
    <message>
        <source>Models go to</source>
        <translation>模型存放到</translation>
    </message>
    <message>
        <source>No token is kept. Most models need none.</source>
        <translation>没有保存令牌。大多数模型不需要。</translation>
    </message>
    <message>
        <source>Nothing is looked for or fetched</source>
        <translation>不查询也不下载任何内容</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>请先粘贴令牌。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Some models ask who fetches them. A token says so; it lies in the system's keyring.</source>
        <translation>有些模型要求知道是谁在下载。令牌用来说明身份；它存放在系统密钥环中。</translation>
    </message>
    <message>
        <source>The Hub is being asked.</source>
        <translation>正在查询 Hub。</translation>
    </message>
    <message>
        <source>Use it until the window closes</source>
        <translation>使用到窗口关闭为止</translation>
    </message>
    <message>
        <source>Where fetched models go</source>
        <translation>下载的模型存放位置</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>离线工作</translation>
    </message>
</context>
<context>
    <name>HubList</name>
    <message>
        <source>Fetch</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>It brings no chat template: it is a base model, or was made for other programs.</source>
        <translation>它没有对话模板：是基础模型，或者是为其他程序制作的。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Only models for text with safetensors weights are shown; try fewer words.</source>
        <translation>只显示带 safetensors 权重的文本模型；试试少用几个词。</translation>
    </message>
    <message>
        <source>Plan a run</source>
        <translation>规划训练任务</translation>
    </message>
    <message>
        <source>Reading the shapes of {address} …</source>
        <translation>正在读取 {address} 的结构…</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>搜索 Hub</translation>
    </message>
    <message>
        <source>Searching huggingface.co …</source>
        <translation>正在搜索 huggingface.co…</translation>
    </message>
    <message>
        <source>See whether it fits</source>
        <translation>看看是否放得下</translation>
    </message>
    <message>
        <source>Type words above and press Enter, or paste the address of a model. Nothing is fetched by looking.</source>
        <translation>在上方输入文字并按 Enter，或粘贴模型的地址。仅查看不会下载任何内容。</translation>
    </message>
    <message>
        <source>asks to accept terms</source>
        <translation>需接受条款</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} 次下载</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>需下载 {size}</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>当前任务的进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>KeepExampleDialog</name>
    <message>
        <source>Add example</source>
        <translation>添加样本</translation>
    </message>
    <message>
        <source>At the end of a JSONL file</source>
        <translation>追加到 JSONL 文件末尾</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the file, or type the name of a new one.</source>
        <translation>选择文件，或输入新文件的名称。</translation>
    </message>
    <message>
        <source>Into the dataset “Chat examples” of the library</source>
        <translation>放入库中的数据集“聊天样本”</translation>
    </message>
    <message>
        <source>JSONL file</source>
        <translation>JSONL 文件</translation>
    </message>
    <message>
        <source>Keep as training example</source>
        <translation>留作训练样本</translation>
    </message>
    <message>
        <source>The answer it should have given</source>
        <translation>它本应给出的回答</translation>
    </message>
    <message>
        <source>The whole conversation up to here ({count} messages), with this as its last answer.</source>
        <translation>到此为止的整段对话（{count} 条消息），以此作为最后的回答。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>所有按键</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Bring back what was deleted, or undo the last change to a dataset</source>
        <translation>取回已删除的内容，或撤销对数据集的最后一次更改</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the window; a run may go on without it</source>
        <translation>关闭窗口；训练任务可以在没有窗口时继续</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Give a conversation another title</source>
        <translation>给对话换一个标题</translation>
    </message>
    <message>
        <source>Go among cards, rows and tabs; read curves, memory and tokens</source>
        <translation>在卡片、行和标签页之间移动；读取曲线、内存和 token</translation>
    </message>
    <message>
        <source>Go to a place of the sidebar</source>
        <translation>转到侧边栏中的某处</translation>
    </message>
    <message>
        <source>Go to the first or the last point, part or token</source>
        <translation>转到第一个或最后一个点、部分或 token</translation>
    </message>
    <message>
        <source>Go to the next or the previous tab of a page</source>
        <translation>转到页面的下一个或上一个选项卡</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Let the run answer its sample prompts now</source>
        <translation>让训练任务立即回答试答提示词</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>菜单键、Shift+F10</translation>
    </message>
    <message>
        <source>Move the chosen run or conversation to the bin</source>
        <translation>将所选训练任务或对话移到回收站</translation>
    </message>
    <message>
        <source>Open the guide at what it says about this place</source>
        <translation>打开指南中讲到这里的地方</translation>
    </message>
    <message>
        <source>Open the menu of a card, a row or a text</source>
        <translation>打开卡片、行或文本的菜单</translation>
    </message>
    <message>
        <source>Pause or continue the run on the page</source>
        <translation>暂停或继续页面上的训练任务</translation>
    </message>
    <message>
        <source>Press a button, choose a card, open the file dialog of a drop zone</source>
        <translation>按下按钮、选择卡片、打开拖放区的文件对话框</translation>
    </message>
    <message>
        <source>Redo a change to a dataset</source>
        <translation>重做对数据集的更改</translation>
    </message>
    <message>
        <source>Show the example before or after</source>
        <translation>显示上一个或下一个样本</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>显示这些按键</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>空格、Enter</translation>
    </message>
    <message>
        <source>Tab goes through a page as it is read; Shift+Tab goes back.</source>
        <translation>Tab 按阅读顺序在页面中移动；Shift+Tab 返回。</translation>
    </message>
    <message>
        <source>Take files that were copied, on Datasets, Adapters and New run</source>
        <translation>粘贴已复制的文件（在“数据集”“适配器”和“新建训练任务”页）</translation>
    </message>
    <message>
        <source>Vote in a blind vote; Backspace takes the last vote back</source>
        <translation>在盲投中投票；Backspace 收回上一票</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>它们的作用</translation>
    </message>
    <message>
        <source>Write a checkpoint of the run now</source>
        <translation>立即写入训练任务的检查点</translation>
    </message>
</context>
<context>
    <name>LabelReportView</name>
    <message>
        <source>Both (F1)</source>
        <translation>两者兼顾（F1）</translation>
    </message>
    <message>
        <source>Each row is a label as it should be, each column one as it was given. The diagonal is right.</source>
        <translation>每行是应有的标签，每列是给出的标签。对角线为正确。</translation>
    </message>
    <message>
        <source>Explained (R²)</source>
        <translation>解释程度（R²）</translation>
    </message>
    <message>
        <source>Found of those there</source>
        <translation>应有的找出多少</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>给出</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>How well each label is given</source>
        <translation>每个标签判断得如何</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>逐个标签</translation>
    </message>
    <message>
        <source>Labels right (micro F1)</source>
        <translation>标签正确率（micro F1）</translation>
    </message>
    <message>
        <source>Mean over the labels (macro F1)</source>
        <translation>各标签的平均值（macro F1）</translation>
    </message>
    <message>
        <source>Of {count} held-out examples that training never saw.</source>
        <translation>基于训练中从未见过的 {count} 个留出样本。</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Off by, on average</source>
        <translation>平均偏差</translation>
    </message>
    <message>
        <source>Often it is the example that has the wrong label.</source>
        <translation>往往是样本的标签有误。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Right of those given</source>
        <translation>给出的对了多少</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The worst mistakes</source>
        <translation>最严重的错误</translation>
    </message>
    <message>
        <source>Was given</source>
        <translation>实际给出</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>什么被当成了什么</translation>
    </message>
    <message>
        <source>Wholly right</source>
        <translation>完全正确</translation>
    </message>
    <message>
        <source>{count} more have labels that training never saw, and are not counted.</source>
        <translation>另有 {count} 个的标签在训练中从未见过，不计入。</translation>
    </message>
    <message>
        <source>{score} by always saying the mean</source>
        <translation>总是回答平均值可得 {score}</translation>
    </message>
    <message>
        <source>{score} by always saying the most frequent label</source>
        <translation>总是回答最常见的标签可得 {score}</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>How many examples each label has</source>
        <translation>每个标签有多少样本</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation>用于学习</translation>
    </message>
</context>
<context>
    <name>LearnGoal</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>What it learns</source>
        <translation>学习什么</translation>
    </message>
</context>
<context>
    <name>LeftOutModel</name>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>文件和行</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>排除原因</translation>
    </message>
</context>
<context>
    <name>LeftOutTable</name>
    <message>
        <source>Rows that were left out while reading</source>
        <translation>读取时排除的行</translation>
    </message>
</context>
<context>
    <name>LeftoverRow</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Not finished: {done} of {total} are here.</source>
        <translation>未完成：已有 {done}，共 {total}。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>LiveChart</name>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>The curve begins with the first step.</source>
        <translation>曲线从第一步开始。</translation>
    </message>
    <message>
        <source>best {0}</source>
        <translation>最佳 {0}</translation>
    </message>
    <message>
        <source>{0} is {1} at {2}, lowest {3}.</source>
        <translation>{0}在 {2} 处为 {1}，最低 {3}。</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>How to load it</source>
        <translation>如何加载</translation>
    </message>
    <message>
        <source>Program that loads it</source>
        <translation>用来加载的程序</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>筛选日志</translation>
    </message>
    <message>
        <source>Log of the engine</source>
        <translation>引擎日志</translation>
    </message>
    <message>
        <source>Show only lines with …</source>
        <translation>只显示含有以下内容的行…</translation>
    </message>
    <message>
        <source>The engine's libraries have said nothing.</source>
        <translation>引擎的库没有任何输出。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close all the same</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>It can go on without the window, and the next start finds it again. Or stop it and keep what it has learned.</source>
        <translation>关闭窗口后它可以继续，下次启动时会重新找到它。也可以停止并保留已学到的内容。</translation>
    </message>
    <message>
        <source>It can go on without the window, and the queue after it; the next start finds both again. Or stop it and keep what it has learned. The queue is then on hold.</source>
        <translation>关闭窗口后它可以继续，之后队列也会继续；下次启动时会重新找到两者。也可以停止并保留已学到的内容。队列随后处于暂缓状态。</translation>
    </message>
    <message>
        <source>It ends with the window, and nothing half-written stays behind.</source>
        <translation>它会随窗口一起结束，不会留下写到一半的文件。</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Tunesmith</source>
        <translation>Tunesmith</translation>
    </message>
    <message>
        <source>“{name}” is still training.</source>
        <translation>“{name}”仍在训练。</translation>
    </message>
</context>
<context>
    <name>ManyCard</name>
    <message>
        <source>Adapters of one base model can be put together with weights, and scored.</source>
        <translation>同一基础模型的适配器可以按权重合并并评分。</translation>
    </message>
    <message>
        <source>Combine …</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Only LoRA adapters of models that write text can be combined, without DoRA.</source>
        <translation>只有写文本的模型的 LoRA 适配器可以合并，不含 DoRA。</translation>
    </message>
    <message>
        <source>They belong to different base models, or the base of one is not known.</source>
        <translation>它们属于不同的基础模型，或者其中一个的基础模型未知。</translation>
    </message>
    <message>
        <source>{count} adapters chosen</source>
        <translation>已选 {count} 个适配器</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Read more about this in the guide</source>
        <translation>在指南中了解更多</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>安装引擎</translation>
    </message>
</context>
<context>
    <name>Mismatch</name>
    <message>
        <source>Choose another model</source>
        <translation>选择其他模型</translation>
    </message>
    <message>
        <source>Choose other examples</source>
        <translation>选择其他样本</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>More about {name}</source>
        <translation>{name} 的更多信息</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Another folder …</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Model whose tokens are counted</source>
        <translation>用哪个模型计算 token</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>还没有模型</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>添加模型文件夹</translation>
    </message>
    <message>
        <source>Filter, search, or paste an address like huggingface.co/org/model</source>
        <translation>筛选、搜索，或粘贴 huggingface.co/org/model 这样的地址</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Looking at {name} on the Hub …</source>
        <translation>正在 Hub 上查看 {name}…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>搜索 Hub</translation>
    </message>
    <message>
        <source>What fits is worked out before anything is fetched.</source>
        <translation>在下载之前就会算出是否放得下。</translation>
    </message>
    <message>
        <source>Where models come from</source>
        <translation>模型来源</translation>
    </message>
    <message>
        <source>Words to filter by or to search the Hub for, or an address</source>
        <translation>用于筛选或搜索 Hub 的词，或一个地址</translation>
    </message>
</context>
<context>
    <name>NewRunAnswers</name>
    <message>
        <source>Training all the same (advised: {advice})</source>
        <translation>仍然训练（建议：{advice}）</translation>
    </message>
</context>
<context>
    <name>NewRunFrame</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>NewRunOffer</name>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
</context>
<context>
    <name>NewRunPage</name>
    <message>
        <source>Advice on what to train, if any</source>
        <translation>关于训练什么、是否训练的建议</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Everything on one page</source>
        <translation>全部内容都在一页上</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>How much changes</source>
        <translation>改动多少</translation>
    </message>
    <message>
        <source>How much of the model learns</source>
        <translation>模型的多少部分学习</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>训练多深入</translation>
    </message>
    <message>
        <source>It starts by itself. The queue stands above the list of runs.</source>
        <translation>它会自动开始。队列在训练任务列表上方。</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建训练任务</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>显示训练任务</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What it builds on</source>
        <translation>以什么为基础</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>从什么学习</translation>
    </message>
    <message>
        <source>“{name}” waits in the queue at place {place}.</source>
        <translation>“{name}”在队列中排第 {place} 位。</translation>
    </message>
</context>
<context>
    <name>NumbersTab</name>
    <message>
        <source> tokens</source>
        <translation> 个 token</translation>
    </message>
    <message>
        <source>95 % have at most (p95)</source>
        <translation>95 % 不超过（p95）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Count tokens</source>
        <translation>计算 token</translation>
    </message>
    <message>
        <source>Counted with the model's own tokenizer and chat template.</source>
        <translation>使用模型自己的分词器和对话模板计算。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Examples in an epoch</source>
        <translation>一遍（epoch）中的样本</translation>
    </message>
    <message>
        <source>Fetch or add a model first.</source>
        <translation>请先下载或添加模型。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限（不小于）</translation>
    </message>
    <message>
        <source>Half have at most (p50)</source>
        <translation>半数不超过（p50）</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Images per label</source>
        <translation>每个标签的图像数</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Left out while reading</source>
        <translation>读取时排除</translation>
    </message>
    <message>
        <source>Length (tokens)</source>
        <translation>长度（token）</translation>
    </message>
    <message>
        <source>Length in tokens</source>
        <translation>长度（token）</translation>
    </message>
    <message>
        <source>Length of the examples</source>
        <translation>样本长度</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Longest example (context length)</source>
        <translation>最长样本（上下文长度）</translation>
    </message>
    <message>
        <source>Nothing was counted with this model yet. A hundred thousand examples take some ten seconds.</source>
        <translation>还没有用这个模型计算过。十万个样本约需十秒。</translation>
    </message>
    <message>
        <source>Of the rows that were looked at.</source>
        <translation>占已查看的行。</translation>
    </message>
    <message>
        <source>Progress of counting tokens</source>
        <translation>计算 token 的进度</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Show what is cut</source>
        <translation>显示被截去的部分</translation>
    </message>
    <message>
        <source>Text in an epoch</source>
        <translation>一遍（epoch）中的文本</translation>
    </message>
    <message>
        <source>The template of this model does not accept {count} of the examples.</source>
        <translation>这个模型的模板不接受其中 {count} 个样本。</translation>
    </message>
    <message>
        <source>The tokens are being counted.</source>
        <translation>正在计算 token。</translation>
    </message>
    <message>
        <source>To below</source>
        <translation>上限（小于）</translation>
    </message>
    <message>
        <source>Too short or too mixed to tell: {share}</source>
        <translation>太短或太杂，无法判断：{share}</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>个字符</translation>
    </message>
    <message>
        <source>fewest: {fewest}, most: {most}</source>
        <translation>最少：{fewest}，最多：{most}</translation>
    </message>
    <message>
        <source>of every label</source>
        <translation>每个标签</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>个 token</translation>
    </message>
    <message>
        <source>{count} in all rows</source>
        <translation>所有行共 {count}</translation>
    </message>
    <message>
        <source>{count} of them held out</source>
        <translation>其中 {count} 个留出</translation>
    </message>
    <message>
        <source>{count} repeated</source>
        <translation>{count} 个重复</translation>
    </message>
    <message>
        <source>≈ {count}</source>
        <translation>≈ {count}</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a drive with more room.</source>
        <translation>请选择空间更大的驱动器。</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>手动选择。</translation>
    </message>
    <message>
        <source>Fetch {size} and set up</source>
        <translation>下载 {size} 并安装</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>It asks the package index what is needed, and shows the size before anything is fetched.</source>
        <translation>会先向软件包索引查询所需内容，并在下载之前显示大小。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Looking at this PC first.</source>
        <translation>先查看这台电脑。</translation>
    </message>
    <message>
        <source>Looking up what is needed</source>
        <translation>正在查询所需内容</translation>
    </message>
    <message>
        <source>Looking up what is needed …</source>
        <translation>正在查询所需内容…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Something else is being done with the engine.</source>
        <translation>引擎正在进行其他操作。</translation>
    </message>
    <message>
        <source>The packages in {folder} are used.</source>
        <translation>使用 {folder} 中的软件包。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>compute capability {major}.{minor}</source>
        <translation>计算能力 {major}.{minor}</translation>
    </message>
    <message>
        <source>driver {version}</source>
        <translation>驱动程序 {version}</translation>
    </message>
</context>
<context>
    <name>OneJob</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>OpenRecipe</name>
    <message>
        <source>Open a recipe</source>
        <translation>打开配方</translation>
    </message>
    <message>
        <source>Recipe (*{suffix})</source>
        <translation>配方 (*{suffix})</translation>
    </message>
    <message>
        <source>Train what was trained on another PC: a file that “Save recipe” has written</source>
        <translation>训练在另一台电脑上训练过的内容：用“保存配方”写出的文件</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Answering after this step …</source>
        <translation>将在这一步之后回答…</translation>
    </message>
    <message>
        <source>It is about to be saved.</source>
        <translation>即将保存。</translation>
    </message>
    <message>
        <source>Its answers after step {step} are below.</source>
        <translation>第 {step} 步之后的回答在下方。</translation>
    </message>
    <message>
        <source>Let the model answer the sample prompts as it stands ({keys})</source>
        <translation>让模型以目前的状态回答试答提示词 ({keys})</translation>
    </message>
    <message>
        <source>Sample now</source>
        <translation>立即试答</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>立即保存</translation>
    </message>
    <message>
        <source>Saved at step {step}.</source>
        <translation>已在第 {step} 步保存。</translation>
    </message>
    <message>
        <source>Saving after this step …</source>
        <translation>将在这一步之后保存…</translation>
    </message>
    <message>
        <source>The answers are about to come.</source>
        <translation>回答即将到来。</translation>
    </message>
    <message>
        <source>Write a checkpoint after the step at hand ({keys})</source>
        <translation>在当前这一步之后写入检查点 ({keys})</translation>
    </message>
</context>
<context>
    <name>PartField</name>
    <message>
        <source>Choose a column</source>
        <translation>选择一列</translation>
    </message>
    <message>
        <source>Join another column to “{part}”</source>
        <translation>为“{part}”再合并一列</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>PastExports</name>
    <message>
        <source>Exported so far</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>How to load it</source>
        <translation>如何加载</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>No longer there: </source>
        <translation>已不在原处： </translation>
    </message>
    <message>
        <source>On the Hub: {address}</source>
        <translation>在 Hub 上：{address}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Send to the Hub …</source>
        <translation>发送到 Hub…</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse …</source>
        <translation>浏览…</translation>
    </message>
</context>
<context>
    <name>PhaseSteps</name>
    <message>
        <source>All steps done</source>
        <translation>所有步骤已完成</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>步骤 {0} / {1}：{2}</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Image {name}</source>
        <translation>图像 {name}</translation>
    </message>
</context>
<context>
    <name>ProgressTab</name>
    <message>
        <source>After step {step}, {verdict}</source>
        <translation>第 {step} 步之后，{verdict}</translation>
    </message>
    <message>
        <source>Card power</source>
        <translation>显卡功率</translation>
    </message>
    <message>
        <source>Card temperature</source>
        <translation>显卡温度</translation>
    </message>
    <message>
        <source>Ended at {step}.</source>
        <translation>已结束：{step}。</translation>
    </message>
    <message>
        <source>Energy so far</source>
        <translation>目前能耗</translation>
    </message>
    <message>
        <source>Held-out accuracy</source>
        <translation>留出准确率</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>留出损失</translation>
    </message>
    <message>
        <source>Held-out loss {loss}, best {best} at step {step}.</source>
        <translation>留出损失 {loss}，最佳为第 {step} 步的 {best}。</translation>
    </message>
    <message>
        <source>How surprised the model is by the right answers: lower is better.</source>
        <translation>模型对正确答案有多意外：越低越好。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss (nats per token)</source>
        <translation>损失（每 token 的 nat 数）</translation>
    </message>
    <message>
        <source>Paused at {step}.</source>
        <translation>已暂停：{step}。</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>内存峰值</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>训练任务的进度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>The curve begins with the first step.</source>
        <translation>曲线从第一步开始。</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Training loss {loss} at step {step}.</source>
        <translation>第 {step} 步的训练损失为 {loss}。</translation>
    </message>
    <message>
        <source>Waiting for the engine to start …</source>
        <translation>正在等待引擎启动…</translation>
    </message>
    <message>
        <source>What it answers now</source>
        <translation>它现在的回答</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>值得了解</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>与预期相同</translation>
    </message>
    <message>
        <source>expected: {text}</source>
        <translation>预期：{text}</translation>
    </message>
    <message>
        <source>from {share}</source>
        <translation>起初为 {share}</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>张图像/秒</translation>
    </message>
    <message>
        <source>last step {loss}</source>
        <translation>最近一步 {loss}</translation>
    </message>
    <message>
        <source>measuring the time left</source>
        <translation>正在估算剩余时间</translation>
    </message>
    <message>
        <source>of {use}</source>
        <translation>预计共 {use}</translation>
    </message>
    <message>
        <source>texts/s</source>
        <translation>段文本/秒</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>token/秒</translation>
    </message>
    <message>
        <source>{steps} steps, {time} in all, without pauses.</source>
        <translation>{steps} 步，共 {time}，不含暂停。</translation>
    </message>
    <message>
        <source>{steps} steps, {time} in all.</source>
        <translation>{steps} 步，共 {time}。</translation>
    </message>
    <message>
        <source>{took} It used {energy}.</source>
        <translation>{took} 耗电 {energy}。</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Ask both</source>
        <translation>向两侧提问</translation>
    </message>
    <message>
        <source>Hide instruction and choice</source>
        <translation>隐藏指令和选取方式</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Instruction (system prompt)</source>
        <translation>指令（系统提示词）</translation>
    </message>
    <message>
        <source>Instruction and how answers are chosen</source>
        <translation>指令和回答的选取方式</translation>
    </message>
    <message>
        <source>Mark words that differ</source>
        <translation>标出不同的词</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Said before everything else. What a run's examples share is filled in.</source>
        <translation>放在所有内容之前。训练任务的样本共有的指令会自动填入。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The same prompt to both. Enter asks, Shift+Enter begins a new line.</source>
        <translation>向两侧提出相同的提示词。Enter 提问，Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>Your own prompt</source>
        <translation>自己的提示词</translation>
    </message>
</context>
<context>
    <name>PromptSetChoice</name>
    <message>
        <source>1 prompt</source>
        <translation>1 个提示词</translation>
    </message>
    <message>
        <source>Choose a run as one of the sides.</source>
        <translation>请选择一个训练任务作为其中一侧。</translation>
    </message>
    <message>
        <source>Delete this set</source>
        <translation>删除此提示词集</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Examples: </source>
        <translation>样本数： </translation>
    </message>
    <message>
        <source>Export this set</source>
        <translation>导出此提示词集</translation>
    </message>
    <message>
        <source>Export this set …</source>
        <translation>导出此提示词集…</translation>
    </message>
    <message>
        <source>Held-out examples to take</source>
        <translation>要取用的留出样本</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>导入提示词</translation>
    </message>
    <message>
        <source>Import prompts …</source>
        <translation>导入提示词…</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;Text, a prompt a line (*.txt)</source>
        <translation>JSON Lines (*.jsonl);;文本，每行一个提示词 (*.txt)</translation>
    </message>
    <message>
        <source>Lines left out: {count}. The first is line {line}: {reason}.</source>
        <translation>排除的行：{count}。第一个是第 {line} 行：{reason}。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>新建提示词集</translation>
    </message>
    <message>
        <source>No set yet. Make one by hand, take a run's held-out examples, or import a file of prompts.</source>
        <translation>还没有提示词集。可以手动新建、取用训练任务的留出样本，或导入提示词文件。</translation>
    </message>
    <message>
        <source>Prompt set</source>
        <translation>提示词集</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.txt *.json)</source>
        <translation>提示词 (*.jsonl *.txt *.json)</translation>
    </message>
    <message>
        <source>Prompts read: {count}</source>
        <translation>已读取提示词：{count}</translation>
    </message>
    <message>
        <source>Take from held-out examples</source>
        <translation>取自留出样本</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{count} prompts</source>
        <translation>{count} 个提示词</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>“{name}”已删除。</translation>
    </message>
</context>
<context>
    <name>PromptSetEditor</name>
    <message>
        <source>A set has one prompt at least.</source>
        <translation>提示词集至少要有一个提示词。</translation>
    </message>
    <message>
        <source>Add prompt</source>
        <translation>添加提示词</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Expected answer, if it is known</source>
        <translation>预期的回答（如已知）</translation>
    </message>
    <message>
        <source>Instruction, if there is one (system prompt)</source>
        <translation>指令（如有，系统提示词）</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>提示词集名称</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompts of the set</source>
        <translation>此提示词集里的提示词</translation>
    </message>
    <message>
        <source>Remove prompt</source>
        <translation>移除提示词</translation>
    </message>
    <message>
        <source>Save set</source>
        <translation>保存提示词集</translation>
    </message>
    <message>
        <source>The set has no prompt yet.</source>
        <translation>此提示词集还没有提示词。</translation>
    </message>
    <message>
        <source>{count} earlier turns stay before it.</source>
        <translation>之前的 {count} 轮保留在前面。</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Always the same form</source>
        <translation>始终同一形式</translation>
    </message>
    <message>
        <source>An ordinary one</source>
        <translation>普通领域</translation>
    </message>
    <message>
        <source>An unusual one</source>
        <translation>特殊领域</translation>
    </message>
    <message>
        <source>Answers may vary</source>
        <translation>回答可以多样</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change what the model is for</source>
        <translation>更改模型的用途</translation>
    </message>
    <message>
        <source>Does form matter?</source>
        <translation>形式重要吗？</translation>
    </message>
    <message>
        <source>From your examples: {purpose}</source>
        <translation>根据你的样本：{purpose}</translation>
    </message>
    <message>
        <source>How often will it change?</source>
        <translation>变化有多频繁？</translation>
    </message>
    <message>
        <source>Is the field unusual?</source>
        <translation>这个领域是否特殊？</translation>
    </message>
    <message>
        <source>Often, or from use to use</source>
        <translation>经常，或因用途而异</translation>
    </message>
    <message>
        <source>Rarely</source>
        <translation>很少</translation>
    </message>
    <message>
        <source>Such as always the same fields, the same tone or the same length.</source>
        <translation>例如始终使用相同的字段、语气或长度。</translation>
    </message>
    <message>
        <source>What is right today may be wrong in a month, or for another use.</source>
        <translation>今天正确的，一个月后或换个用途可能就错了。</translation>
    </message>
    <message>
        <source>What is the model for?</source>
        <translation>模型用来做什么？</translation>
    </message>
    <message>
        <source>What the model is for: {purpose}</source>
        <translation>模型的用途：{purpose}</translation>
    </message>
    <message>
        <source>Words and habits that ordinary text does not have, as in law, medicine or your own trade.</source>
        <translation>指普通文本里没有的用词和习惯，例如法律、医学或你自己的行业。</translation>
    </message>
    <message>
        <source>give a number</source>
        <translation>给出一个数值</translation>
    </message>
    <message>
        <source>sort into labels</source>
        <translation>按标签分类</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Begins when “{name}” has ended.</source>
        <translation>“{name}”结束后开始。</translation>
    </message>
    <message>
        <source>Goes on at {time}.</source>
        <translation>{time} 继续。</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>让它继续</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>Nothing further starts. The run that is being trained goes on.</source>
        <translation>不再启动新的。正在训练的任务继续进行。</translation>
    </message>
    <message>
        <source>Nothing starts before</source>
        <translation>在此之前不启动</translation>
    </message>
    <message>
        <source>On hold: nothing further starts until you let it go on.</source>
        <translation>已暂缓：在让它继续之前不再启动新的。</translation>
    </message>
    <message>
        <source>One run after the other, also while this window is closed.</source>
        <translation>训练任务依次进行，此窗口关闭时也是如此。</translation>
    </message>
    <message>
        <source>Only between</source>
        <translation>仅在此时段</translation>
    </message>
    <message>
        <source>Outside these hours of each day the queue pauses and the card is free.</source>
        <translation>每天在这个时段之外，队列暂停，显卡空闲。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Starts at {time}.</source>
        <translation>{time} 开始。</translation>
    </message>
    <message>
        <source>The first run starts in a moment.</source>
        <translation>第一个训练任务马上开始。</translation>
    </message>
    <message>
        <source>The queue works from</source>
        <translation>队列开始工作的时间</translation>
    </message>
    <message>
        <source>The queue works until</source>
        <translation>队列停止工作的时间</translation>
    </message>
    <message>
        <source>and</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>它已经是第一个。</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>它已经是最后一个。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Move “{name}” down</source>
        <translation>将“{name}”下移</translation>
    </message>
    <message>
        <source>Move “{name}” up</source>
        <translation>将“{name}”上移</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>从队列中取出</translation>
    </message>
    <message>
        <source>Take “{name}” out of the queue</source>
        <translation>将“{name}”从队列中取出</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>try {number} of {most}</source>
        <translation>第 {number} 次尝试，最多 {most} 次</translation>
    </message>
</context>
<context>
    <name>RawModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>RawTable</name>
    <message>
        <source>The first rows as they stand in the files</source>
        <translation>文件中的前几行原样</translation>
    </message>
</context>
<context>
    <name>ReachView</name>
    <message>
        <source>Can train models of up to {plain} parameters now, and up to {streamed} with the weights waiting in the PC's memory, which is slower.</source>
        <translation>现在可训练最多 {plain} 参数的模型；权重存放在电脑内存中时最多 {streamed}，但较慢。</translation>
    </message>
    <message>
        <source>Can train models of up to {plain} parameters now.</source>
        <translation>现在可训练最多 {plain} 参数的模型。</translation>
    </message>
    <message>
        <source>Can train models of up to {streamed} now, with the weights waiting in the PC's memory.</source>
        <translation>现在可训练最多 {streamed} 参数的模型，权重存放在电脑内存中。</translation>
    </message>
    <message>
        <source>If the programs above let go of their memory: up to {size}.</source>
        <translation>如果上面的程序释放所占显存：最多 {size}。</translation>
    </message>
    <message>
        <source>Too little graphics memory is free to train even {size}; that takes {need}.</source>
        <translation>空闲显存太少，连 {size} 也无法训练；那需要 {need}。</translation>
    </message>
    <message>
        <source>{model} needs about {need} of the {free} free and {ram} of the PC's memory, with texts of up to {tokens} tokens.</source>
        <translation>{model} 约需要 {need}（现空闲 {free}）和 {ram} 电脑内存（文本不超过 {tokens} 个 token）。</translation>
    </message>
    <message>
        <source>{model} needs about {need} of the {free} free, with texts of up to {tokens} tokens.</source>
        <translation>{model} 约需要 {need}，现空闲 {free}（文本不超过 {tokens} 个 token）。</translation>
    </message>
    <message>
        <source>{model} needs at least {need}, and {free} are free, with texts of up to {tokens} tokens.</source>
        <translation>{model} 至少需要 {need}，而现空闲 {free}（文本不超过 {tokens} 个 token）。</translation>
    </message>
    <message>
        <source>{model} needs at least {need}, and {free} are free. Its weights could wait in the PC's memory, if {ram} of that were free.</source>
        <translation>{model} 至少需要 {need}，现空闲 {free}。如果电脑内存空闲 {ram}，权重可以存放在那里。</translation>
    </message>
    <message>
        <source>{size} fits</source>
        <translation>{size} 放得下</translation>
    </message>
    <message>
        <source>{size} streaming</source>
        <translation>{size} 流式加载</translation>
    </message>
    <message>
        <source>{size} tight</source>
        <translation>{size} 勉强放得下</translation>
    </message>
    <message>
        <source>{size} too big</source>
        <translation>{size} 太大</translation>
    </message>
</context>
<context>
    <name>RecipeTab</name>
    <message>
        <source>A new run with all of these values; only the examples are asked for</source>
        <translation>使用所有这些值的新训练任务；只需选择样本</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>文件中的名称</translation>
    </message>
    <message>
        <source>One file for another PC: the recipe, and hashes of base model and data</source>
        <translation>供另一台电脑使用的单个文件：配方，以及基础模型和数据的哈希</translation>
    </message>
    <message>
        <source>Recipe (*{suffix})</source>
        <translation>配方 (*{suffix})</translation>
    </message>
    <message>
        <source>Same recipe, new data</source>
        <translation>相同配方，新数据</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>保存配方</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>显示所有值</translation>
    </message>
    <message>
        <source>The recipe is saved.</source>
        <translation>配方已保存。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values of the recipe</source>
        <translation>配方的值</translation>
    </message>
    <message>
        <source>{path} names base model and data by their hashes; neither is in it.</source>
        <translation>{path} 以哈希指明基础模型和数据；两者都不在其中。</translation>
    </message>
</context>
<context>
    <name>RepeatNote</name>
    <message>
        <source>Base model and examples stay as they were.</source>
        <translation>基础模型和样本不变。</translation>
    </message>
    <message>
        <source>Choose everything anew</source>
        <translation>全部重新选择</translation>
    </message>
    <message>
        <source>Choose the examples; every other value stays as it was.</source>
        <translation>请选择样本；其他值都和原来一样。</translation>
    </message>
    <message>
        <source>Choose the model; recipe and examples stay as they were.</source>
        <translation>请选择模型；配方和样本不变。</translation>
    </message>
    <message>
        <source>Every value stays as it was.</source>
        <translation>每个值都和原来一样。</translation>
    </message>
    <message>
        <source>Learn the documents again</source>
        <translation>再次学习这些文档</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不纳入</translation>
    </message>
    <message>
        <source>The documents “{name}” are learned beside them again.</source>
        <translation>同时再次学习文档“{name}”。</translation>
    </message>
    <message>
        <source>The documents “{name}” that were learned beside the examples are left out.</source>
        <translation>与样本一起学习过的文档“{name}”未纳入。</translation>
    </message>
    <message>
        <source>The documents “{name}” that were learned beside the examples are not here.</source>
        <translation>与样本一起学习过的文档“{name}”不在这里。</translation>
    </message>
    <message>
        <source>The recipe “{name}” from the file {file}.</source>
        <translation>来自文件 {file} 的配方“{name}”。</translation>
    </message>
    <message>
        <source>What differs: {changes}. Everything else stays.</source>
        <translation>不同之处：{changes}。其余不变。</translation>
    </message>
    <message>
        <source>What is not here is asked for; every other value comes from the file.</source>
        <translation>这里没有的会询问；其他值都来自文件。</translation>
    </message>
    <message>
        <source>{meaning}: {now} instead of {before}</source>
        <translation>{meaning}：现为 {now}，原为 {before}</translation>
    </message>
    <message>
        <source>“{name}” again, more gently, so that it forgets less.</source>
        <translation>再次运行“{name}”，更温和一些，以减少遗忘。</translation>
    </message>
    <message>
        <source>“{name}” again, on another base model than {model}.</source>
        <translation>再次运行“{name}”，使用 {model} 之外的基础模型。</translation>
    </message>
    <message>
        <source>“{name}” again, with other examples.</source>
        <translation>再次运行“{name}”，使用其他样本。</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>All of this run on one page that can be sent, kept and printed</source>
        <translation>训练任务的全部内容汇成一页，可发送、保存和打印</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Save as a PDF …</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save as a web page …</source>
        <translation>另存为网页…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>报告已生成。</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>With example answers</source>
        <translation>含回答示例</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>正在生成报告…</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Looking at this PC</source>
        <translation>正在查看这台电脑</translation>
    </message>
    <message>
        <source>Looking at this PC …</source>
        <translation>正在查看这台电脑…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Report for help</source>
        <translation>求助报告</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The report is being put together.</source>
        <translation>正在汇总报告。</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>报告已生成。</translation>
    </message>
    <message>
        <source>This is all that is saved. Keys, folders, names, examples and answers were taken out. Read it before you give it to anybody; nothing is sent from here.</source>
        <translation>保存的就是这些。密钥、文件夹、名称、样本和回答都已去除。交给别人之前请先阅读；这里不会发送任何内容。</translation>
    </message>
</context>
<context>
    <name>RowFilter</name>
    <message>
        <source>All examples</source>
        <translation>所有样本</translation>
    </message>
    <message>
        <source>Left out while reading ({count})</source>
        <translation>读取时排除（{count}）</translation>
    </message>
    <message>
        <source>Left out: {reason} ({count})</source>
        <translation>已排除：{reason}（{count}）</translation>
    </message>
    <message>
        <source>Which examples are shown</source>
        <translation>显示哪些样本</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source> and {count} more</source>
        <translation> 及另外 {count} 个</translation>
    </message>
    <message>
        <source>Back to all runs</source>
        <translation>返回所有训练任务</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>有帮助吗？</translation>
    </message>
    <message>
        <source>End after the step at hand; what it has learned is kept</source>
        <translation>在当前这一步之后结束；学到的内容会保留</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Go on training where it stopped ({keys})</source>
        <translation>从停下的地方继续训练 ({keys})</translation>
    </message>
    <message>
        <source>It has not started yet.</source>
        <translation>尚未开始。</translation>
    </message>
    <message>
        <source>It writes everything down first.</source>
        <translation>会先保存全部内容。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Parts of the run</source>
        <translation>训练任务的各部分</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>正在暂停……</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Retrain on another base</source>
        <translation>换基础模型重新训练</translation>
    </message>
    <message>
        <source>Save a report …</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Stopping after this step; what it has learned is kept.</source>
        <translation>将在这一步之后停止；学到的内容会保留。</translation>
    </message>
    <message>
        <source>Talk with what it has learned</source>
        <translation>与它学到的内容对话</translation>
    </message>
    <message>
        <source>The same recipe and the same examples on another base model; only the model is asked for</source>
        <translation>在另一个基础模型上使用相同的配方和样本；只需选择模型</translation>
    </message>
    <message>
        <source>This is possible while it trains.</source>
        <translation>只有在训练时才可以。</translation>
    </message>
    <message>
        <source>What stopped it, its recipe and the end of its log, without your data</source>
        <translation>使它停止的原因、它的配方和日志的末尾，不含你的数据</translation>
    </message>
    <message>
        <source>Write everything down and free the memory for a while ({keys})</source>
        <translation>保存全部内容，暂时释放内存 ({keys})</translation>
    </message>
    <message>
        <source>next in the queue: {name}{more}</source>
        <translation>队列中的下一个：{name}{more}</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>Open run {name}</source>
        <translation>打开训练任务 {name}</translation>
    </message>
    <message>
        <source>held-out loss {loss}</source>
        <translation>留出损失 {loss}</translation>
    </message>
    <message>
        <source>pinned, </source>
        <translation>已置顶， </translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message>
        <source>4-bit weights would need less.</source>
        <translation>4 位权重需要的会更少。</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>An adapter, or fewer layers that learn, would need less.</source>
        <translation>使用适配器，或让更少的层学习，需要的会更少。</translation>
    </message>
    <message>
        <source>Everything can be planned meanwhile. Training needs the engine.</source>
        <translation>在此期间可以规划一切。训练需要引擎。</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>调整到放得下</translation>
    </message>
    <message>
        <source>Memory and rows are worked out anew; what is learned stays the same.</source>
        <translation>重新计算内存和行；学到的内容不变。</translation>
    </message>
    <message>
        <source>Memory and time show here as soon as model, examples and preset are chosen.</source>
        <translation>选好模型、样本和预设后，这里会显示内存和时间。</translation>
    </message>
    <message>
        <source>Memory this run needs</source>
        <translation>这次训练所需的内存</translation>
    </message>
    <message>
        <source>Needs about {need} of {free} free</source>
        <translation>约需 {need}，空闲 {free}</translation>
    </message>
    <message>
        <source>Planned for the processor. {why}; Home says what helps.</source>
        <translation>按处理器规划。{why}；首页会说明解决办法。</translation>
    </message>
    <message>
        <source>Planned for the processor: the engine on this PC cannot use its graphics card.</source>
        <translation>按处理器规划：这台电脑上的引擎无法使用它的显卡。</translation>
    </message>
    <message>
        <source>Recompute would need less.</source>
        <translation>重新计算（recompute）需要的会更少。</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>安装引擎</translation>
    </message>
    <message>
        <source>Shorter examples or a smaller base model would need less.</source>
        <translation>更短的样本或更小的基础模型，需要的会更少。</translation>
    </message>
    <message>
        <source>Shorter rows, with more of them per step, would need less.</source>
        <translation>行更短、每步行数更多，需要的会更少。</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>The memory is an estimate; the first step of the run measures it.</source>
        <translation>内存为估计值；训练的第一步会实际测量。</translation>
    </message>
    <message>
        <source>The memory of this kind of model is estimated roughly: {least} to {most}.</source>
        <translation>这类模型的内存只能粗略估计：{least} 到 {most}。</translation>
    </message>
    <message>
        <source>The run starts by itself when all runs before it have ended.</source>
        <translation>前面的训练任务都结束后，它会自动开始。</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>这次训练</translation>
    </message>
    <message>
        <source>Worked out anew, it needs {need}: somewhat slower, the same is learned.</source>
        <translation>重新计算后需要 {need}：稍慢一些，学到的内容相同。</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>{size} of the base model wait in the PC's memory.</source>
        <translation>基础模型的 {size} 存放在电脑内存中。</translation>
    </message>
    <message>
        <source>{steps} steps of about one example on the {where}, {method}.</source>
        <translation>在{where}上进行 {steps} 步，每步约 1 个样本，{method}。</translation>
    </message>
    <message>
        <source>{steps} steps of about {batch} examples on the {where}, {method}.</source>
        <translation>在{where}上进行 {steps} 步，每步约 {batch} 个样本，{method}。</translation>
    </message>
    <message>
        <source>“{name}” is being trained. In the queue, this run starts by itself when that one has ended.</source>
        <translation>正在训练“{name}”。放入队列后，它结束时这个训练任务会自动开始。</translation>
    </message>
</context>
<context>
    <name>RunTeller</name>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}：{what}</translation>
    </message>
</context>
<context>
    <name>RungCard</name>
    <message>
        <source>Advised</source>
        <translation>建议采用</translation>
    </message>
    <message>
        <source>Advised.</source>
        <translation>建议采用。</translation>
    </message>
</context>
<context>
    <name>RunningJob</name>
    <message>
        <source>It has not started yet.</source>
        <translation>尚未开始。</translation>
    </message>
    <message>
        <source>It writes everything down first.</source>
        <translation>会先保存全部内容。</translation>
    </message>
    <message>
        <source>Tunesmith</source>
        <translation>Tunesmith</translation>
    </message>
    <message>
        <source>interrupted; it begins anew</source>
        <translation>已中断；将从头开始</translation>
    </message>
    <message>
        <source>interrupted; {step} is kept</source>
        <translation>已中断；已保留：{step}</translation>
    </message>
    <message>
        <source>paused at {step}</source>
        <translation>已暂停：{step}</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>正在暂停</translation>
    </message>
</context>
<context>
    <name>RunsComparePage</name>
    <message>
        <source>All runs</source>
        <translation>所有训练任务</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>比较训练任务</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>留出损失</translation>
    </message>
    <message>
        <source>Losses of the runs</source>
        <translation>各训练任务的损失</translation>
    </message>
    <message>
        <source>Lower is better; the ring marks the best look of each run.</source>
        <translation>越低越好；圆圈标出各训练任务的最佳检查结果。</translation>
    </message>
    <message>
        <source>None of these runs has such a curve.</source>
        <translation>这些训练任务都没有这种曲线。</translation>
    </message>
    <message>
        <source>Over what</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>The mark stands at the best value, where one can be relied on.</source>
        <translation>在能确定的情况下，标记位于最佳值处。</translation>
    </message>
    <message>
        <source>Their recipes are the same.</source>
        <translation>它们的配方相同。</translation>
    </message>
    <message>
        <source>Training loss, smoothed</source>
        <translation>训练损失，平滑后</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>不同的值</translation>
    </message>
    <message>
        <source>What came of each run</source>
        <translation>各训练任务的结果</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Which loss</source>
        <translation>哪种损失</translation>
    </message>
    <message>
        <source>over examples seen</source>
        <translation>按看过的样本</translation>
    </message>
    <message>
        <source>over steps</source>
        <translation>按步数</translation>
    </message>
    <message>
        <source>over training time</source>
        <translation>按训练时间</translation>
    </message>
    <message>
        <source>{name}: best held-out loss {loss} at step {step}.</source>
        <translation>{name}：最佳留出损失 {loss}，在第 {step} 步。</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>留出损失</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>{name}, pinned</source>
        <translation>{name}，已置顶</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>A run trains an adapter on your examples. The starter project makes the first one.</source>
        <translation>训练任务用你的样本训练一个适配器。入门项目会创建第一个。</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>所有训练任务</translation>
    </message>
    <message>
        <source>Choose {fewest} to {most} runs first: click them with Ctrl held down.</source>
        <translation>请先选择 {fewest} 到 {most} 个训练任务：按住 Ctrl 点击。</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>比较训练任务</translation>
    </message>
    <message>
        <source>Ended otherwise: {names}.</source>
        <translation>以其他方式结束：{names}。</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>筛选训练任务</translation>
    </message>
    <message>
        <source>Move the chosen runs to the bin (Del)</source>
        <translation>将所选训练任务移到回收站 (Del)</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建训练任务</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>还没有训练任务</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Pin, or let go</source>
        <translation>置顶或取消置顶</translation>
    </message>
    <message>
        <source>Retrain on another base</source>
        <translation>换基础模型重新训练</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>Set the chosen runs side by side</source>
        <translation>并排显示所选训练任务</translation>
    </message>
    <message>
        <source>The queue is done.</source>
        <translation>队列已完成。</translation>
    </message>
    <message>
        <source>{count} finished.</source>
        <translation>{count} 个已完成。</translation>
    </message>
    <message>
        <source>{count} runs are in the bin.</source>
        <translation>{count} 个训练任务在回收站中。</translation>
    </message>
    <message>
        <source>“{name}” is in the bin.</source>
        <translation>“{name}”已在回收站中。</translation>
    </message>
</context>
<context>
    <name>SamplingForm</name>
    <message>
        <source>0: always the likeliest word.</source>
        <translation>0：总是取最可能的词。</translation>
    </message>
    <message>
        <source>0: among all.</source>
        <translation>0：从所有词中。</translation>
    </message>
    <message>
        <source>1: all words may come.</source>
        <translation>1：所有词都可能出现。</translation>
    </message>
    <message>
        <source>1: nothing is done.</source>
        <translation>1：不作处理。</translation>
    </message>
    <message>
        <source>Against repeating</source>
        <translation>防止重复</translation>
    </message>
    <message>
        <source>Among so many words</source>
        <translation>从这么多词中选取</translation>
    </message>
    <message>
        <source>In tokens, ¾ of a word each.</source>
        <translation>以 token 计，每个约为 ¾ 个英文单词。</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Likely words only</source>
        <translation>只用较可能的词</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed gives the same answer.</source>
        <translation>相同的随机种子给出相同的回答。</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>多样性</translation>
    </message>
</context>
<context>
    <name>ScorecardJob</name>
    <message>
        <source>Base and tuned model read and answer the held-out examples; both are compared one by one.</source>
        <translation>基础模型和微调后的模型阅读并回答留出样本；两者逐一比较。</translation>
    </message>
    <message>
        <source>Did training help?</source>
        <translation>训练有帮助吗？</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Make the scorecard</source>
        <translation>制作成绩单</translation>
    </message>
    <message>
        <source>Making the scorecard</source>
        <translation>正在制作成绩单</translation>
    </message>
    <message>
        <source>Making the scorecard …</source>
        <translation>正在制作成绩单…</translation>
    </message>
    <message>
        <source>Scorecard · {done} of {all}</source>
        <translation>成绩单 · {done} / {all}</translation>
    </message>
    <message>
        <source>The run makes it itself when it has finished.</source>
        <translation>训练完成后会自动制作。</translation>
    </message>
    <message>
        <source>There are no held-out examples.</source>
        <translation>没有留出样本。</translation>
    </message>
    <message>
        <source>There is nothing to score yet.</source>
        <translation>还没有可评分的内容。</translation>
    </message>
    <message>
        <source>This run set no examples aside, so nothing can be scored. Train with some held out: a tenth is usual, and 100 tell more than 20.</source>
        <translation>这个训练任务没有留出样本，因此无法评分。请留出一些再训练：通常十分之一，100 个比 20 个更能说明问题。</translation>
    </message>
    <message>
        <source>This run was compared by an earlier version. A new scorecard tells more.</source>
        <translation>这个训练任务是用较早的版本比较的。新的成绩单能说明更多。</translation>
    </message>
</context>
<context>
    <name>ScoresCard</name>
    <message>
        <source>Also: {scores}.</source>
        <translation>另外：{scores}。</translation>
    </message>
    <message>
        <source>Better answer likelier: {name}</source>
        <translation>较好的回答更可能出现：{name}</translation>
    </message>
    <message>
        <source>How good the answers are</source>
        <translation>回答有多好</translation>
    </message>
    <message>
        <source>How well it knows such texts</source>
        <translation>对这类文本了解多少</translation>
    </message>
    <message>
        <source>Loss and perplexity</source>
        <translation>损失和困惑度</translation>
    </message>
    <message>
        <source>One held-out example that training never saw</source>
        <translation>训练中从未见过的 1 个留出样本</translation>
    </message>
    <message>
        <source>{count} held-out examples that training never saw</source>
        <translation>训练中从未见过的 {count} 个留出样本</translation>
    </message>
    <message>
        <source>{measure}, with the range in which it lies for 95 of 100 such sets of examples.</source>
        <translation>{measure}，以及 100 组这样的样本中有 95 组所落的范围。</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name}（{count}）</translation>
    </message>
    <message>
        <source>{name}: {score}</source>
        <translation>{name}：{score}</translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>How the model sees it</source>
        <translation>模型看到的样子</translation>
    </message>
    <message>
        <source>Point at a token, or use the arrow keys, to read it out.</source>
        <translation>指向一个 token，或用方向键查看。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>显示前 {count} 个。</translation>
    </message>
    <message>
        <source>This model has no chat template of its own, so “User: … Assistant: …” is used.</source>
        <translation>这个模型没有自己的对话模板，因此使用“User: … Assistant: …”。</translation>
    </message>
    <message>
        <source>Token {number} of {total}: “{text}”, number {id} in the vocabulary, {kind}</source>
        <translation>第 {number} 个 token，共 {total} 个：“{text}”，在词表中的编号 {id}，{kind}</translation>
    </message>
    <message>
        <source>special mark</source>
        <translation>特殊标记</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>{count} tokens; the model reads {context} at once.</source>
        <translation>{count} 个 token；模型一次读取 {context} 个。</translation>
    </message>
</context>
<context>
    <name>SeenView</name>
    <message>
        <source> tokens</source>
        <translation> 个 token</translation>
    </message>
    <message>
        <source>Fetch or add a model first: the Models page lists them.</source>
        <translation>请先下载或添加模型：见“模型”页。</translation>
    </message>
    <message>
        <source>Longest example</source>
        <translation>最长样本</translation>
    </message>
    <message>
        <source>Longest example (context length)</source>
        <translation>最长样本（上下文长度）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Point at a token, or use the arrow keys, to read it out.</source>
        <translation>指向一个 token，或用方向键查看。</translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source> and {n} more</source>
        <translation> 及另外 {n} 个</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close without sending</source>
        <translation>关闭而不发送</translation>
    </message>
    <message>
        <source>In your own account, or account/name. A token that may write is needed (Settings).</source>
        <translation>在自己的账户中，或 账户/名称。需要有写权限的令牌（“设置”）。</translation>
    </message>
    <message>
        <source>It is on the Hub: {address}</source>
        <translation>已在 Hub 上：{address}</translation>
    </message>
    <message>
        <source>Name of the repository</source>
        <translation>仓库名称</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Private: only my account sees it</source>
        <translation>私有：只有我的账户能看到</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send to the Hub</source>
        <translation>发送到 Hub</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>This is sent, {total} in all, and nothing else: {names}</source>
        <translation>将发送这些，共 {total}，别无其他：{names}</translation>
    </message>
    <message>
        <source>{sent} of {total} had to be sent.</source>
        <translation>共 {total}，实际需发送 {sent}。</translation>
    </message>
</context>
<context>
    <name>SetCard</name>
    <message>
        <source>A set of prompts</source>
        <translation>一套提示词</translation>
    </message>
    <message>
        <source>Ask both the whole set</source>
        <translation>向两侧提出整套提示词</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;Table (*.csv)</source>
        <translation>JSON Lines (*.jsonl);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>Prompts answered by both sides</source>
        <translation>两侧都已回答的提示词</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>保存回答</translation>
    </message>
    <message>
        <source>Save answers …</source>
        <translation>保存回答…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Stop; what is done stays</source>
        <translation>停止；已完成的会保留</translation>
    </message>
    <message>
        <source>The same prompts again and again, and a vote that names cannot sway.</source>
        <translation>反复使用相同的提示词，以及不受名称影响的投票。</translation>
    </message>
    <message>
        <source>There is no prompt set yet.</source>
        <translation>还没有提示词集。</translation>
    </message>
    <message>
        <source>Vote blind</source>
        <translation>盲投</translation>
    </message>
    <message>
        <source>Vote blind: answers show without names</source>
        <translation>盲投：显示回答而不显示名称</translation>
    </message>
    <message>
        <source>{done} of {whole} prompts have both answers</source>
        <translation>{whole} 个提示词中，{done} 个已有两侧的回答</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Empty the bin of Tunesmith?</source>
        <translation>清空 Tunesmith 的回收站？</translation>
    </message>
    <message>
        <source>Empty this bin</source>
        <translation>清空此回收站</translation>
    </message>
    <message>
        <source>For whoever helps you: what this PC, the engine and the program are. You see it first.</source>
        <translation>给帮助你的人：这台电脑、引擎和程序的情况。你会先看到它。</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>It changes as soon as the work under way has ended, or with the next start.</source>
        <translation>进行中的工作一结束就会更改，或在下次启动时更改。</translation>
    </message>
    <message>
        <source>Keep average power below</source>
        <translation>平均功率保持低于</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Models, their 4-bit copies, runs and exports are in this folder. Nothing leaves this PC.</source>
        <translation>模型及其 4 位副本、训练任务和导出都在此文件夹中。任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>No NVIDIA card was found here; these limits hold as soon as there is one.</source>
        <translation>这里没有找到 NVIDIA 显卡；有显卡后这些限制立即生效。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Pause above temperature</source>
        <translation>温度超过此值时暂停</translation>
    </message>
    <message>
        <source>Save a report …</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show everything at once</source>
        <translation>不使用动画效果</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The starter model is SmolLM2-135M-Instruct by Hugging Face, Apache-2.0.</source>
        <translation>入门模型是 Hugging Face 的 SmolLM2-135M-Instruct，Apache-2.0。</translation>
    </message>
    <message>
        <source>Training waits between rows to stay within these limits. The result is the same.</source>
        <translation>训练会在行与行之间等待，以保持在限制之内。结果相同。</translation>
    </message>
    <message>
        <source>Tunesmith {version}, Apache-2.0</source>
        <translation>Tunesmith {version}，Apache-2.0</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>{size} are deleted for good. Nothing of it can be fetched back.</source>
        <translation>{size} 将被永久删除，无法取回。</translation>
    </message>
    <message>
        <source>{size} lie in the bin of Tunesmith, because the system has none for that drive.</source>
        <translation>{size} 在 Tunesmith 的回收站中，因为系统没有该驱动器的回收站。</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Ready: {engine}</source>
        <translation>就绪：{engine}</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>安装引擎</translation>
    </message>
    <message>
        <source>The engine is being set up</source>
        <translation>正在安装引擎</translation>
    </message>
    <message>
        <source>The engine is damaged</source>
        <translation>引擎已损坏</translation>
    </message>
    <message>
        <source>The engine you have goes on working until the new one was checked.</source>
        <translation>在新引擎通过检查之前，现有引擎照常工作。</translation>
    </message>
    <message>
        <source>The set-up of the engine is not finished</source>
        <translation>引擎安装尚未完成</translation>
    </message>
    <message>
        <source>This version comes with a newer engine</source>
        <translation>此版本带有更新的引擎</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>{value}, the best</source>
        <translation>{value}，最佳</translation>
    </message>
</context>
<context>
    <name>SidePicker</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Scales what was learned (the scaling of LoRA): 0 % is the base model, 100 % what was trained</source>
        <translation>设定加入多少所学内容（LoRA 的缩放）：0 % 是基础模型，100 % 是训练所得</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>run</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <source>the end of the run</source>
        <translation>训练结束时</translation>
    </message>
    <message>
        <source>{side}: {what}</source>
        <translation>{side}：{what}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>From {first} to {last}; lowest {low}, highest {high}.</source>
        <translation>从 {first} 到 {last}；最低 {low}，最高 {high}。</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>How long a run takes is predicted from what this PC can do, and corrected by each run. Measuring takes about 20 seconds; close other programs first.</source>
        <translation>训练时长根据这台电脑的能力预测，并由每次训练修正。测量约需 20 秒；请先关闭其他程序。</translation>
    </message>
    <message>
        <source>Looking at this PC first.</source>
        <translation>先查看这台电脑。</translation>
    </message>
    <message>
        <source>Measure this PC</source>
        <translation>测量这台电脑</translation>
    </message>
    <message>
        <source>Measuring this PC</source>
        <translation>正在测量这台电脑</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>Nothing is known of this card yet.</source>
        <translation>还没有这张显卡的数据。</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>每千瓦时价格</translation>
    </message>
    <message>
        <source>Runs that corrected it: {count}.</source>
        <translation>用于修正的训练任务：{count}。</translation>
    </message>
    <message>
        <source>Time and energy</source>
        <translation>时间和能耗</translation>
    </message>
    <message>
        <source>With a price, runs say what their energy costs.</source>
        <translation>有了价格，就能显示训练的电费。</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>已测量</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>{name}, {where}: {half} in 16 bits, {single} in 32 bits, memory {memory} GB/s.</source>
        <translation>{name}，{where}：16 位 {half}，32 位 {single}，内存 {memory} GB/s。</translation>
    </message>
</context>
<context>
    <name>SplitTab</name>
    <message>
        <source>Another number draws other examples.</source>
        <translation>换一个数会抽到不同的样本。</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>By a column</source>
        <translation>按列</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>Choose held-out files</source>
        <translation>选择留出文件</translation>
    </message>
    <message>
        <source>Choose the files that hold the held-out examples.</source>
        <translation>请选择包含留出样本的文件。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Equal and nearly equal examples always land on the same side.</source>
        <translation>相同和几乎相同的样本总是落在同一侧。</translation>
    </message>
    <message>
        <source>Files of their own</source>
        <translation>单独的文件</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>Held-out examples that lie in files of their own.</source>
        <translation>放在单独文件中的留出样本。</translation>
    </message>
    <message>
        <source>How examples are held out</source>
        <translation>样本如何留出</translation>
    </message>
    <message>
        <source>It is set aside like this already.</source>
        <translation>已经是这样留出的。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Nothing is held out</source>
        <translation>不留出</translation>
    </message>
    <message>
        <source>Rows with the same value stay together: one customer is never on both sides.</source>
        <translation>值相同的行放在一起：同一个客户不会出现在两侧。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Set aside like this</source>
        <translation>按此留出</translation>
    </message>
    <message>
        <source>Share held out</source>
        <translation>留出比例</translation>
    </message>
    <message>
        <source>The difference assumes that both models differ in being right on {share} % of the examples, and that it is to be found four times out of five.</source>
        <translation>这里假设两个模型在 {share} % 的样本上对错不同，并且五次中有四次能发现差异。</translation>
    </message>
    <message>
        <source>The files have no columns to split by.</source>
        <translation>文件没有可用于划分的列。</translation>
    </message>
    <message>
        <source>The latest rows of a column of dates or numbers are held out.</source>
        <translation>留出日期或数字列中最新的行。</translation>
    </message>
    <message>
        <source>The same share of each label</source>
        <translation>每个标签取相同比例</translation>
    </message>
    <message>
        <source>Then nothing can be compared after training.</source>
        <translation>那样训练后就无法比较。</translation>
    </message>
    <message>
        <source>This would hold out about {held_out} of {both} examples.</source>
        <translation>这将从 {both} 个样本中留出约 {held_out} 个。</translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation>用于学习</translation>
    </message>
    <message>
        <source>What the held-out examples can show</source>
        <translation>留出样本能说明什么</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>Being judged</source>
        <translation>评估中</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped by a problem</source>
        <translation>因问题而停止</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>StepSection</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>The conversation</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>TimeNote</name>
    <message>
        <source>How long it takes is not known for this PC yet.</source>
        <translation>在这台电脑上需要多久尚不清楚。</translation>
    </message>
    <message>
        <source>Measure this PC in Settings; it takes about 20 seconds.</source>
        <translation>在“设置”中测量这台电脑；约需 20 秒。</translation>
    </message>
    <message>
        <source>Takes {time} and uses {energy}.</source>
        <translation>需要 {time}，耗电 {energy}。</translation>
    </message>
    <message>
        <source>Takes {time}.</source>
        <translation>需要 {time}。</translation>
    </message>
    <message>
        <source>The energy is that of the device that trains, not of the whole PC.</source>
        <translation>能耗只计训练所用的设备，不计整台电脑。</translation>
    </message>
    <message>
        <source>The first steps will show it.</source>
        <translation>最初几步就会看出。</translation>
    </message>
    <message>
        <source>The time of image runs is not predicted yet.</source>
        <translation>图像训练的时间尚无法预测。</translation>
    </message>
</context>
<context>
    <name>TokenFlow</name>
    <message>
        <source>What the model sees</source>
        <translation>模型看到的内容</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Check every file and install again</source>
        <translation>检查所有文件并重新安装</translation>
    </message>
    <message>
        <source>Choose another build</source>
        <translation>选择其他构建</translation>
    </message>
    <message>
        <source>Choose another drive</source>
        <translation>选择其他驱动器</translation>
    </message>
    <message>
        <source>Give a proxy</source>
        <translation>设置代理</translation>
    </message>
    <message>
        <source>Save a report …</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Take another source</source>
        <translation>换一个来源</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Use the processor</source>
        <translation>使用处理器</translation>
    </message>
    <message>
        <source>What is needed to look into it, without your data. You see it first.</source>
        <translation>查明问题所需的内容，不含你的数据。你会先看到它。</translation>
    </message>
</context>
<context>
    <name>TryOutPage</name>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Ways of trying out</source>
        <translation>试用方式</translation>
    </message>
</context>
<context>
    <name>TryTextCard</name>
    <message>
        <source>A text of your own</source>
        <translation>自己的一段文本</translation>
    </message>
    <message>
        <source>It gives none of its labels.</source>
        <translation>它没有给出任何标签。</translation>
    </message>
    <message>
        <source>Loading the model and reading …</source>
        <translation>正在加载模型并阅读…</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>阅读文本</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>正在阅读文本</translation>
    </message>
    <message>
        <source>The end of the text was not read: it is longer than the run's examples may be.</source>
        <translation>文本末尾没有读：它超过了训练任务允许的样本长度。</translation>
    </message>
    <message>
        <source>The run is still training.</source>
        <translation>仍在训练。</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>还没有可提问的对象。</translation>
    </message>
    <message>
        <source>These are the likeliest of its labels.</source>
        <translation>这些是最可能的标签。</translation>
    </message>
    <message>
        <source>Try a text</source>
        <translation>试一段文本</translation>
    </message>
    <message>
        <source>What the trained model says of a text of your own.</source>
        <translation>看看训练好的模型如何判断自己的一段文本。</translation>
    </message>
    <message>
        <source>Write or paste a text first.</source>
        <translation>请先写入或粘贴一段文本。</translation>
    </message>
    <message>
        <source>{label}: {share}</source>
        <translation>{label}：{share}</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>(no answer)</source>
        <translation>（没有回答）</translation>
    </message>
    <message>
        <source>An answer is being made.</source>
        <translation>正在生成回答。</translation>
    </message>
    <message>
        <source>Answer again, otherwise (another seed)</source>
        <translation>换一种方式重新回答（另一个随机种子）</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提问</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change this message and ask again</source>
        <translation>修改此消息并重新提问</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>复制此消息</translation>
    </message>
    <message>
        <source>Keep as training example …</source>
        <translation>留作训练样本…</translation>
    </message>
    <message>
        <source>What follows this message is dropped; that can be undone.</source>
        <translation>此消息之后的内容会去掉；可以撤销。</translation>
    </message>
    <message>
        <source>Your message, changed</source>
        <translation>修改后的消息</translation>
    </message>
    <message>
        <source>cut off at the longest length</source>
        <translation>达到最大长度而截断</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>{count} tokens · {rate} tokens/s</source>
        <translation>{count} 个 token · {rate} token/秒</translation>
    </message>
    <message>
        <source>{share} of {context} tokens of context used</source>
        <translation>已用 {context} 个 token 上下文的 {share}</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo ({keys})</source>
        <translation>撤销 ({keys})</translation>
    </message>
</context>
<context>
    <name>UpdateNote</name>
    <message>
        <source>Tunesmith {version} is there.</source>
        <translation>Tunesmith {version} 已发布。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>更新内容</translation>
    </message>
</context>
<context>
    <name>UpdateQuestion</name>
    <message>
        <source>Keep this choice</source>
        <translation>保留此选择</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>每天检查一次新版本</translation>
    </message>
    <message>
        <source>Nothing about this PC is sent. It can be changed in Settings.</source>
        <translation>不发送这台电脑的任何信息。可以在“设置”中更改。</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Fetch it, {size}</source>
        <translation>下载，{size}</translation>
    </message>
    <message>
        <source>Fetching the newer version</source>
        <translation>正在下载新版本</translation>
    </message>
    <message>
        <source>It asks {host} for a small list that its makers have signed. Nothing about this PC is sent, nothing is fetched or installed by itself, and it never asks while a run trains.</source>
        <translation>它向 {host} 请求一份由制作者签名的小清单。不发送这台电脑的任何信息，不自行下载或安装任何内容，训练期间绝不查询。</translation>
    </message>
    <message>
        <source>It is being looked for.</source>
        <translation>正在检查。</translation>
    </message>
    <message>
        <source>It was not looked for yet.</source>
        <translation>尚未检查过。</translation>
    </message>
    <message>
        <source>Last looked for on {when}.</source>
        <translation>上次检查：{when}。</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>每天检查一次新版本</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the package</source>
        <translation>打开安装包</translation>
    </message>
    <message>
        <source>Quit and install</source>
        <translation>退出并安装</translation>
    </message>
    <message>
        <source>There was none on {when}.</source>
        <translation>{when} 检查时没有新版本。</translation>
    </message>
    <message>
        <source>This build has nobody to ask for newer versions. Look on the page you have it from.</source>
        <translation>这个构建没有可查询新版本的地址。请到获取它的页面查看。</translation>
    </message>
    <message>
        <source>This is Tunesmith {version}.</source>
        <translation>当前是 Tunesmith {version}。</translation>
    </message>
    <message>
        <source>Version {version} came out on {day}.</source>
        <translation>版本 {version} 于 {day} 发布。</translation>
    </message>
    <message>
        <source>“{name}” is being trained.</source>
        <translation>正在训练“{name}”。</translation>
    </message>
</context>
<context>
    <name>VoteData</name>
    <message>
        <source>1 pair</source>
        <translation>1 对</translation>
    </message>
    <message>
        <source>A dataset of better and worse answers, as DPO and ORPO learn from</source>
        <translation>含较好和较差回答的数据集，供 DPO 和 ORPO 学习</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Making the dataset “{name}” …</source>
        <translation>正在制作数据集“{name}”…</translation>
    </message>
    <message>
        <source>No vote prefers one of the two.</source>
        <translation>没有一票偏向两者之一。</translation>
    </message>
    <message>
        <source>Open the dataset</source>
        <translation>打开数据集</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Save the pairs</source>
        <translation>保存成对数据</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>The dataset “{name}” has {pairs} of a better and a worse answer.</source>
        <translation>数据集“{name}”含有 {pairs}较好和较差的回答。</translation>
    </message>
    <message>
        <source>They are too few to train on yet: vote on more.</source>
        <translation>太少，还不能用来训练：请多投一些票。</translation>
    </message>
    <message>
        <source>Use votes as preference data</source>
        <translation>将投票用作偏好数据</translation>
    </message>
    <message>
        <source>Votes: {about}</source>
        <translation>投票：{about}</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>{count} 对</translation>
    </message>
</context>
<context>
    <name>VoteView</name>
    <message>
        <source>(no answer)</source>
        <translation>（没有回答）</translation>
    </message>
    <message>
        <source>All votes are given. Whose answers were they?</source>
        <translation>已全部投完。这些回答是谁的？</translation>
    </message>
    <message>
        <source>Blind vote</source>
        <translation>盲投</translation>
    </message>
    <message>
        <source>Both as good</source>
        <translation>一样好</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>都不好</translation>
    </message>
    <message>
        <source>Leave; votes are kept</source>
        <translation>离开；投票会保留</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Left is better</source>
        <translation>左边更好</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Right is better</source>
        <translation>右边更好</translation>
    </message>
    <message>
        <source>Take the last vote back (Backspace)</source>
        <translation>收回上一票 (Backspace)</translation>
    </message>
    <message>
        <source>Tell the names</source>
        <translation>公布名称</translation>
    </message>
    <message>
        <source>Tell the names and end</source>
        <translation>公布名称并结束</translation>
    </message>
    <message>
        <source>The keys 1 to 4 vote, Backspace takes the last vote back.</source>
        <translation>按键 1 到 4 投票，Backspace 收回上一票。</translation>
    </message>
    <message>
        <source>There is no vote yet.</source>
        <translation>还没有投票。</translation>
    </message>
    <message>
        <source>Undo last vote</source>
        <translation>撤销上一票</translation>
    </message>
    <message>
        <source>Votes after that would not be blind, so this ends the vote</source>
        <translation>之后的投票就不再是盲投，因此投票到此结束</translation>
    </message>
    <message>
        <source>Votes given</source>
        <translation>已投的票</translation>
    </message>
    <message>
        <source>Which answer is better?</source>
        <translation>哪个回答更好？</translation>
    </message>
    <message>
        <source>same answer twice: {count}</source>
        <translation>两个回答相同：{count}</translation>
    </message>
    <message>
        <source>{done} of {whole} votes given</source>
        <translation>已投 {done} 票，共 {whole} 票</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>Adapters</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建训练任务</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练任务</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>试用</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel and remove</source>
        <translation>取消并移除</translation>
    </message>
    <message>
        <source>Ends it and removes what has arrived.</source>
        <translation>结束安装并移除已下载的内容。</translation>
    </message>
    <message>
        <source>Halting …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Progress of the set-up</source>
        <translation>安装进度</translation>
    </message>
</context>
<context>
    <name>_Answer</name>
    <message>
        <source>Expected: {text}</source>
        <translation>预期：{text}</translation>
    </message>
</context>
<context>
    <name>_Changed</name>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>The program ended before it was read.</source>
        <translation>程序在读取完成之前就结束了。</translation>
    </message>
</context>
<context>
    <name>_Cpu</name>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Small models train on the processor; the starter project takes a few minutes.</source>
        <translation>小模型可以在处理器上训练；入门项目只需几分钟。</translation>
    </message>
    <message>
        <source>{cores} cores · {free} of {total} memory free</source>
        <translation>{cores} 个核心 · 内存空闲 {free}，共 {total}</translation>
    </message>
</context>
<context>
    <name>_Key</name>
    <message>
        <source>{curve} (smoothed)</source>
        <translation>{curve}（平滑）</translation>
    </message>
</context>
<context>
    <name>_Left</name>
    <message>
        <source>Choose otherwise</source>
        <translation>重新选择</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>How much is here</source>
        <translation>已有多少</translation>
    </message>
    <message>
        <source>Remove what is here</source>
        <translation>移除已有内容</translation>
    </message>
</context>
<context>
    <name>_NoCard</name>
    <message>
        <source>In a clone, packaging/dev.py fetches the one for the card.</source>
        <translation>在克隆的源代码中，packaging/dev.py 会下载适合显卡的版本。</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>安装引擎</translation>
    </message>
    <message>
        <source>The driver said: {text}</source>
        <translation>驱动程序的信息：{text}</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of reading the files</source>
        <translation>读取文件的进度</translation>
    </message>
</context>
<context>
    <name>_Reading</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of this dataset</source>
        <translation>此数据集的进度</translation>
    </message>
</context>
<context>
    <name>_Rename</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
</context>
<context>
    <name>_Repair</name>
    <message>
        <source>Begin anew</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Fetches everything again. For a drive that has changed files.</source>
        <translation>重新下载所有内容。适用于会改动文件的驱动器。</translation>
    </message>
    <message>
        <source>Install again</source>
        <translation>重新安装</translation>
    </message>
    <message>
        <source>Loads everything once and computes a small product.</source>
        <translation>加载所有组件一次，并做一次小的计算。</translation>
    </message>
    <message>
        <source>Puts all packages in place again. What was kept is not fetched again.</source>
        <translation>重新安装所有软件包。已保留的内容不会再次下载。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
</context>
<context>
    <name>_Result</name>
    <message>
        <source>Both as good: {equal} · both bad: {bad} · same answer: {same}</source>
        <translation>一样好：{equal} · 都不好：{bad} · 回答相同：{same}</translation>
    </message>
    <message>
        <source>{name}: {share} % of the votes that decided, between {low} % and {high} %</source>
        <translation>{name}：在有倾向的票中占 {share} %，介于 {low} % 和 {high} % 之间</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Download of {name}</source>
        <translation>下载 {name}</translation>
    </message>
    <message>
        <source>Expected: {text}</source>
        <translation>预期：{text}</translation>
    </message>
    <message>
        <source>How the passage goes on: {text}</source>
        <translation>段落的后续：{text}</translation>
    </message>
    <message>
        <source>cut off after {count} tokens</source>
        <translation>在 {count} 个 token 后截断</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>完全正确</translation>
    </message>
    <message>
        <source>off by {number}</source>
        <translation>偏差 {number}</translation>
    </message>
</context>
<context>
    <name>_RunLine</name>
    <message>
        <source>Let {name} go</source>
        <translation>取消置顶 {name}</translation>
    </message>
    <message>
        <source>Mark it as the best so far; it stands first on Home</source>
        <translation>标为目前最佳；在主页上排在第一</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Pin {name}</source>
        <translation>置顶 {name}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Take {name} out of the comparison</source>
        <translation>将 {name} 移出比较</translation>
    </message>
</context>
<context>
    <name>_Work</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of the work on this dataset</source>
        <translation>此数据集的工作进度</translation>
    </message>
</context>
<context>
    <name>adapters</name>
    <message>
        <source>Adds up the two factors by themselves. Small, but rough; all parts need the same rank.</source>
        <translation>将两个因子各自相加。体积小，但粗略；各部分的秩必须相同。</translation>
    </message>
    <message>
        <source>Drops changes at random and makes up for them, then as TIES does. The same number, the same result.</source>
        <translation>随机丢弃一些改动并作补偿，然后与 TIES 相同。编号相同，结果相同。</translation>
    </message>
    <message>
        <source>Every part keeps its whole effect. The result is as large as all parts together.</source>
        <translation>每个部分都保留全部效果。结果的大小等于所有部分之和。</translation>
    </message>
    <message>
        <source>Exact sum (cat)</source>
        <translation>精确求和（cat）</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Keeps the largest changes, and where parts contradict each other the stronger side. Rough.</source>
        <translation>保留最大的改动；各部分相互矛盾时取较强的一方。较粗略。</translation>
    </message>
    <message>
        <source>Put together here</source>
        <translation>在此合并</translation>
    </message>
    <message>
        <source>Quick sum (linear)</source>
        <translation>快速求和（linear）</translation>
    </message>
    <message>
        <source>Sum at a smaller rank (SVD)</source>
        <translation>以较小的秩求和（SVD）</translation>
    </message>
    <message>
        <source>The closest to the exact sum that an adapter of this rank can be. How much it keeps is said.</source>
        <translation>在这个秩下最接近精确和的适配器。会告知保留了多少。</translation>
    </message>
    <message>
        <source>Thinned out at random (DARE)</source>
        <translation>随机稀疏（DARE）</translation>
    </message>
    <message>
        <source>Trained here</source>
        <translation>在此训练</translation>
    </message>
    <message>
        <source>Without contradictions (TIES)</source>
        <translation>去除矛盾（TIES）</translation>
    </message>
    <message>
        <source>held-out loss {value}</source>
        <translation>留出损失 {value}</translation>
    </message>
    <message>
        <source>loss {value}</source>
        <translation>损失 {value}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{measure} {value} · {count} held-out examples of “{run}”</source>
        <translation>{measure} {value} · “{run}”的 {count} 个留出样本</translation>
    </message>
    <message>
        <source>{method}, rank {rank}</source>
        <translation>{method}，秩 {rank}</translation>
    </message>
    <message>
        <source>{name} (not on this PC)</source>
        <translation>{name}（不在这台电脑上）</translation>
    </message>
    <message>
        <source>{name}, {count} examples</source>
        <translation>{name}，{count} 个样本</translation>
    </message>
    <message>
        <source>{value} {measure}</source>
        <translation>{measure} {value}</translation>
    </message>
</context>
<context>
    <name>adjust</name>
    <message>
        <source>A few numbers behind the last layer.</source>
        <translation>最后一层之后的少量数值。</translation>
    </message>
    <message>
        <source>Behind attention and MLP (Houlsby)</source>
        <translation>在注意力和 MLP 之后（Houlsby）</translation>
    </message>
    <message>
        <source>Behind each MLP (Pfeiffer)</source>
        <translation>在每个 MLP 之后（Pfeiffer）</translation>
    </message>
    <message>
        <source>Counted from 0, such as 0-3, 20, 30-; empty: the last ones.</source>
        <translation>从 0 数起，例如 0-3, 20, 30-；留空：最后几层。</translation>
    </message>
    <message>
        <source>Counted from the end of the model.</source>
        <translation>从模型末尾数起。</translation>
    </message>
    <message>
        <source>Cut out strongly, other colours</source>
        <translation>大幅裁剪，改变颜色</translation>
    </message>
    <message>
        <source>First keeps field and task apart; mixed forgets less of the field.</source>
        <translation>先学能把领域和任务分开；混合则较少遗忘领域知识。</translation>
    </message>
    <message>
        <source>First, then the examples</source>
        <translation>先学文档，再学样本</translation>
    </message>
    <message>
        <source>Hold on to the base model (beta)</source>
        <translation>贴近基础模型的程度（beta）</translation>
    </message>
    <message>
        <source>Images changed at random (augmentation)</source>
        <translation>随机改变图像（增强）</translation>
    </message>
    <message>
        <source>In the tokens that are learned from.</source>
        <translation>按用于学习的 token 计。</translation>
    </message>
    <message>
        <source>Large, and training then goes through all layers.</source>
        <translation>很大，而且训练要经过所有层。</translation>
    </message>
    <message>
        <source>Large: one row for each word of the model.</source>
        <translation>很大：模型的每个词占一行。</translation>
    </message>
    <message>
        <source>Larger stays closer to it; 0.1 is usual.</source>
        <translation>越大越贴近；通常为 0.1。</translation>
    </message>
    <message>
        <source>Layers that learn (last layers)</source>
        <translation>学习的层（最后几层）</translation>
    </message>
    <message>
        <source>Mirrored, cut out a little</source>
        <translation>镜像，轻微裁剪</translation>
    </message>
    <message>
        <source>Mixed with the examples</source>
        <translation>与样本混合</translation>
    </message>
    <message>
        <source>No layer is chosen by this.</source>
        <translation>这样没有选中任何层。</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不改变</translation>
    </message>
    <message>
        <source>Or these layers</source>
        <translation>或者这些层</translation>
    </message>
    <message>
        <source>Share of the documents</source>
        <translation>文档所占比例</translation>
    </message>
    <message>
        <source>Shows each image a little otherwise each time, so that it is not learned by heart.</source>
        <translation>每次显示图像时略作变化，以免死记硬背。</translation>
    </message>
    <message>
        <source>The last norm learns too</source>
        <translation>最后的归一化层也学习</translation>
    </message>
    <message>
        <source>The model has {count} layers, from 0 to {last}.</source>
        <translation>模型有 {count} 层，从 0 到 {last}。</translation>
    </message>
    <message>
        <source>The output layer learns too (LM head)</source>
        <translation>输出层也学习（LM head）</translation>
    </message>
    <message>
        <source>Two in each layer learn more and are slower.</source>
        <translation>每层两个学得更多，也更慢。</translation>
    </message>
    <message>
        <source>What words mean learns too (embeddings)</source>
        <translation>词义也学习（嵌入）</translation>
    </message>
    <message>
        <source>When documents are learned</source>
        <translation>何时学习文档</translation>
    </message>
    <message>
        <source>Where the modules stand</source>
        <translation>模块的位置</translation>
    </message>
    <message>
        <source>Wider learns more; 64 is usual.</source>
        <translation>越宽学得越多；通常为 64。</translation>
    </message>
    <message>
        <source>Width of a module</source>
        <translation>模块宽度</translation>
    </message>
    <message>
        <source>Write numbers and ranges with commas between them, such as 0-3, 20, 30-.</source>
        <translation>请用英文逗号分隔数字和范围，例如 0-3, 20, 30-。</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Answer from documents</source>
        <translation>根据文档回答</translation>
    </message>
    <message>
        <source>As in my examples: replies, summaries, forms filled in.</source>
        <translation>像我的样本那样：回复、摘要、填好的表单。</translation>
    </message>
    <message>
        <source>Give the better answer</source>
        <translation>给出更好的回答</translation>
    </message>
    <message>
        <source>I have pairs of a better and a worse one, or answers that were rated.</source>
        <translation>我有较好和较差回答的成对数据，或者评过分的回答。</translation>
    </message>
    <message>
        <source>In the language of their field, or in their manner.</source>
        <translation>使用该领域的语言，或沿用它们的风格。</translation>
    </message>
    <message>
        <source>Labels for texts or images, or a number such as a price or a score.</source>
        <translation>给文本或图像加标签，或给出价格、分数之类的数值。</translation>
    </message>
    <message>
        <source>Questions about what stands in handbooks, contracts, reports.</source>
        <translation>关于手册、合同、报告内容的问题。</translation>
    </message>
    <message>
        <source>Sort, or give a number</source>
        <translation>分类，或给出数值</translation>
    </message>
    <message>
        <source>Write answers</source>
        <translation>写回答</translation>
    </message>
    <message>
        <source>Write as my documents do</source>
        <translation>像我的文档那样写</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>{title} (and {count} more)</source>
        <translation>{title}（及另外 {count} 个）</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>A base for continued pre-training that fits small cards.</source>
        <translation>适合小显卡的继续预训练基础模型。</translation>
    </message>
    <message>
        <source>A base for research on training, with open data.</source>
        <translation>用于训练研究的基础模型，数据开放。</translation>
    </message>
    <message>
        <source>A business assistant with a plain licence: documents, extraction, tools, code.</source>
        <translation>许可简单明了的商务助手：文档、提取、工具、代码。</translation>
    </message>
    <message>
        <source>A classic all-rounder that writes fluently and is easy to fine-tune.</source>
        <translation>经典的全能模型，文笔流畅，易于微调。</translation>
    </message>
    <message>
        <source>A dependable all-rounder that is widely fine-tuned and strong at structured answers such as JSON.</source>
        <translation>可靠的全能模型，被广泛微调，擅长 JSON 等结构化回答。</translation>
    </message>
    <message>
        <source>A friendly assistant made from Mistral 7B; much cited as an example of preference training.</source>
        <translation>由 Mistral 7B 训练而成的友好助手；常被引用为偏好训练的例子。</translation>
    </message>
    <message>
        <source>A good small assistant, but only for research and trying out.</source>
        <translation>不错的小型助手，但只能用于研究和试用。</translation>
    </message>
    <message>
        <source>A large English and Chinese assistant.</source>
        <translation>大型英语和中文助手。</translation>
    </message>
    <message>
        <source>A large all-round assistant.</source>
        <translation>大型全能助手。</translation>
    </message>
    <message>
        <source>A mixture of experts: answers as fast as a 3B model with far more knowledge, but takes the memory of a 30B.</source>
        <translation>混合专家模型：回答速度与 3B 模型相当，知识却多得多，但要占用 30B 的内存。</translation>
    </message>
    <message>
        <source>A much used base for continued pre-training.</source>
        <translation>常用于继续预训练的基础模型。</translation>
    </message>
    <message>
        <source>A quick, capable assistant.</source>
        <translation>快速而能干的助手。</translation>
    </message>
    <message>
        <source>A recent multilingual base for continued pre-training and for an assistant of your own.</source>
        <translation>较新的多语言基础模型，用于继续预训练和打造自己的助手。</translation>
    </message>
    <message>
        <source>A small assistant for summaries and short answers on phones and small cards.</source>
        <translation>用于手机和小显卡的小型助手，做摘要和简短回答。</translation>
    </message>
    <message>
        <source>A small assistant that can think before it answers.</source>
        <translation>回答前可以先思考的小型助手。</translation>
    </message>
    <message>
        <source>A small base for studying how training works.</source>
        <translation>用于研究训练如何进行的小型基础模型。</translation>
    </message>
    <message>
        <source>A small model for calculation, structured answers and many languages.</source>
        <translation>用于计算、结构化回答和多种语言的小模型。</translation>
    </message>
    <message>
        <source>A small old favourite for experiments and teaching.</source>
        <translation>用于实验和教学的小型经典模型。</translation>
    </message>
    <message>
        <source>A stronger all-rounder.</source>
        <translation>更强的全能模型。</translation>
    </message>
    <message>
        <source>A stronger fully open assistant.</source>
        <translation>更强的完全开放的助手。</translation>
    </message>
    <message>
        <source>A stronger step-by-step thinker.</source>
        <translation>更强的逐步思考模型。</translation>
    </message>
    <message>
        <source>A well-understood base for continued pre-training and for an assistant of your own.</source>
        <translation>广为人知的基础模型，用于继续预训练和打造自己的助手。</translation>
    </message>
    <message>
        <source>Alibaba's own licence: commercial use allowed below 100 million monthly users; say that it was built with Qwen.</source>
        <translation>阿里巴巴自己的许可：月用户少于 1 亿时允许商用；请注明由 Qwen 构建。</translation>
    </message>
    <message>
        <source>Alibaba's research licence: for research and trying out only, not commercially.</source>
        <translation>阿里巴巴的研究许可：仅限研究和试用，不能商用。</translation>
    </message>
    <message>
        <source>Among the best open coders of its time.</source>
        <translation>当时最好的开放编程模型之一。</translation>
    </message>
    <message>
        <source>Among the best small models in 23 languages, but not for commercial use.</source>
        <translation>支持 23 种语言的最好的小模型之一，但不能商用。</translation>
    </message>
    <message>
        <source>An all-round assistant in six European languages that can think before it answers.</source>
        <translation>支持六种欧洲语言的全能助手，回答前可以先思考。</translation>
    </message>
    <message>
        <source>An all-rounder that reasons well.</source>
        <translation>擅长推理的全能模型。</translation>
    </message>
    <message>
        <source>An older small base from textbook-like data, good for experiments.</source>
        <translation>较早的小型基础模型，来自教科书式的数据，适合实验。</translation>
    </message>
    <message>
        <source>An older small base that wrote well for its time.</source>
        <translation>较早的小型基础模型，在当时写得不错。</translation>
    </message>
    <message>
        <source>Answers straight away without thinking aloud, and takes very long texts.</source>
        <translation>直接回答，不把思考说出来，并能处理很长的文本。</translation>
    </message>
    <message>
        <source>Apache 2.0</source>
        <translation>Apache 2.0</translation>
    </message>
    <message>
        <source>Creative Commons BY-NC 4.0</source>
        <translation>Creative Commons BY-NC 4.0</translation>
    </message>
    <message>
        <source>Creative Commons BY-SA 4.0</source>
        <translation>Creative Commons BY-SA 4.0</translation>
    </message>
    <message>
        <source>DeepSeek gives it freely, but it was made from Llama 3.1, so Meta's licence holds too: commercial use allowed below 700 million monthly users; say “Built with Llama”.</source>
        <translation>DeepSeek 免费提供，但它由 Llama 3.1 做成，因此 Meta 的许可也适用：月用户少于 7 亿时允许商用；请注明“Built with Llama”。</translation>
    </message>
    <message>
        <source>English and Chinese, with better reasoning than the 6B.</source>
        <translation>英语和中文，推理比 6B 更好。</translation>
    </message>
    <message>
        <source>Falcon licence 2.0</source>
        <translation>Falcon 许可 2.0</translation>
    </message>
    <message>
        <source>For research and private use only, not commercially; name the authors.</source>
        <translation>仅限研究和个人用途，不能商用；请注明作者。</translation>
    </message>
    <message>
        <source>Fully open, training data included: for research, teaching and small cards.</source>
        <translation>完全开放，包括训练数据：适合研究、教学和小显卡。</translation>
    </message>
    <message>
        <source>Fully open, training data included: for those who must know what a model was trained on.</source>
        <translation>完全开放，包括训练数据：适合必须知道模型用什么训练的人。</translation>
    </message>
    <message>
        <source>Gemma terms</source>
        <translation>Gemma 条款</translation>
    </message>
    <message>
        <source>Google's own terms: commercial use allowed; some uses are forbidden, and whoever passes the model on must pass the terms on.</source>
        <translation>Google 自己的条款：允许商用；某些用途被禁止，转交模型的人必须一并转交条款。</translation>
    </message>
    <message>
        <source>Llama 3 licence</source>
        <translation>Llama 3 许可</translation>
    </message>
    <message>
        <source>Llama 3.1 8B taught to think aloud step by step.</source>
        <translation>学会逐步说出思考过程的 Llama 3.1 8B。</translation>
    </message>
    <message>
        <source>Llama 3.1 8B trained further for role play, long conversations and structured answers; no sign-up needed.</source>
        <translation>在 Llama 3.1 8B 上继续训练，用于角色扮演、长对话和结构化回答；无需注册。</translation>
    </message>
    <message>
        <source>Llama 3.1 licence</source>
        <translation>Llama 3.1 许可</translation>
    </message>
    <message>
        <source>Llama 3.2 licence</source>
        <translation>Llama 3.2 许可</translation>
    </message>
    <message>
        <source>Llama 3.3 licence</source>
        <translation>Llama 3.3 许可</translation>
    </message>
    <message>
        <source>MIT</source>
        <translation>MIT</translation>
    </message>
    <message>
        <source>MIT, on top of Llama 3.1</source>
        <translation>MIT，基于 Llama 3.1</translation>
    </message>
    <message>
        <source>Made for office work: summaries, sorting, extraction, tools.</source>
        <translation>面向办公：摘要、分类、提取、工具。</translation>
    </message>
    <message>
        <source>Made for translating between the languages of the European Union.</source>
        <translation>专用于欧盟各语言之间的翻译。</translation>
    </message>
    <message>
        <source>Made to be fine-tuned for one narrow task, even on a phone.</source>
        <translation>专为针对一项单一任务微调而设计，甚至可在手机上使用。</translation>
    </message>
    <message>
        <source>May be used commercially; name the authors and pass what you make of it on under the same licence.</source>
        <translation>可以商用；请注明作者，并以相同的许可分享由它做成的内容。</translation>
    </message>
    <message>
        <source>May be used, changed and sold, also commercially; keep the licence text and name the authors.</source>
        <translation>可以使用、修改和出售，也可商用；请保留许可文本并注明作者。</translation>
    </message>
    <message>
        <source>May be used, changed and sold, also commercially; keep the licence text with the authors' names.</source>
        <translation>可以使用、修改和出售，也可商用；请保留带有作者姓名的许可文本。</translation>
    </message>
    <message>
        <source>Meta's best assistant with 70B; follows instructions closely in eight languages.</source>
        <translation>Meta 最好的 70B 助手；用八种语言严格遵循指令。</translation>
    </message>
    <message>
        <source>Meta's own licence: commercial use allowed below 700 million monthly users; say “Built with Llama” and begin the name of what you make with “Llama”.</source>
        <translation>Meta 自己的许可：月用户少于 7 亿时允许商用；请注明“Built with Llama”，并让所做模型的名称以“Llama”开头。</translation>
    </message>
    <message>
        <source>Meta's own licence: commercial use allowed below 700 million monthly users; say “Built with Meta Llama 3” and begin the name of what you make with “Llama 3”.</source>
        <translation>Meta 自己的许可：月用户少于 7 亿时允许商用；请注明“Built with Meta Llama 3”，并让所做模型的名称以“Llama 3”开头。</translation>
    </message>
    <message>
        <source>Mistral research licence</source>
        <translation>Mistral 研究许可</translation>
    </message>
    <message>
        <source>Mistral's research licence: for research and private use only; commercial use needs a contract with Mistral.</source>
        <translation>Mistral 的研究许可：仅限研究和个人用途；商用需要与 Mistral 签订合同。</translation>
    </message>
    <message>
        <source>Much ability for its size; thinks step by step when asked to.</source>
        <translation>就其大小而言能力很强；需要时会逐步思考。</translation>
    </message>
    <message>
        <source>Near the quality of much larger models.</source>
        <translation>接近大得多的模型的质量。</translation>
    </message>
    <message>
        <source>One of the strongest open assistants of its time.</source>
        <translation>当时最强的开放助手之一。</translation>
    </message>
    <message>
        <source>Pleasant English answers from a small model.</source>
        <translation>小模型也能给出令人愉快的英语回答。</translation>
    </message>
    <message>
        <source>Qwen licence</source>
        <translation>Qwen 许可</translation>
    </message>
    <message>
        <source>Qwen research licence</source>
        <translation>Qwen 研究许可</translation>
    </message>
    <message>
        <source>Reasons almost as well as far larger models.</source>
        <translation>推理几乎与大得多的模型一样好。</translation>
    </message>
    <message>
        <source>Reasons and calculates well for its size and takes long texts.</source>
        <translation>就其大小而言推理和计算都很好，并能处理长文本。</translation>
    </message>
    <message>
        <source>Reasons and writes well in many languages.</source>
        <translation>用多种语言推理和写作都很好。</translation>
    </message>
    <message>
        <source>Short answers, summaries and rewriting in English on small cards.</source>
        <translation>在小显卡上用英语简短回答、做摘要和改写。</translation>
    </message>
    <message>
        <source>Sorts and rewrites short texts, and still trains on a small laptop card.</source>
        <translation>能分类和改写短文本，在小型笔记本显卡上也能训练。</translation>
    </message>
    <message>
        <source>Sorts, extracts and answers briefly in many languages on small cards.</source>
        <translation>在小显卡上用多种语言分类、提取和简短回答。</translation>
    </message>
    <message>
        <source>Strong at mathematics and science, in four languages.</source>
        <translation>擅长数学和科学，支持四种语言。</translation>
    </message>
    <message>
        <source>Strong at mathematics, science and code, mostly in English.</source>
        <translation>数学、科学和代码能力强，主要用英语。</translation>
    </message>
    <message>
        <source>Strong for its size, but only for research and private use.</source>
        <translation>就其大小而言很强，但只能用于研究和个人用途。</translation>
    </message>
    <message>
        <source>Strong reasoning and writing.</source>
        <translation>推理和写作能力强。</translation>
    </message>
    <message>
        <source>Summarises, rewrites and follows instructions.</source>
        <translation>做摘要、改写并遵循指令。</translation>
    </message>
    <message>
        <source>TII's own licence: commercial use allowed; its list of forbidden uses must be passed on with the model.</source>
        <translation>TII 自己的许可：允许商用；转交模型时必须附上其禁止用途清单。</translation>
    </message>
    <message>
        <source>The best-known open base before Llama; of historical interest.</source>
        <translation>Llama 之前最有名的开放基础模型；具有历史意义。</translation>
    </message>
    <message>
        <source>The first well-known open mixture of experts: fast to answer, heavy to load.</source>
        <translation>第一个广为人知的开放混合专家模型：回答快，但加载时占用大。</translation>
    </message>
    <message>
        <source>The larger Salamandra for European languages, the smaller ones included.</source>
        <translation>较大的 Salamandra，面向欧洲语言，包括小语种。</translation>
    </message>
    <message>
        <source>The most widely fine-tuned assistant of its size: conversation, writing and tools.</source>
        <translation>同等大小中被微调最多的助手：对话、写作和工具。</translation>
    </message>
    <message>
        <source>The smallest base for trying continued pre-training on your own texts.</source>
        <translation>用自己的文本尝试继续预训练的最小基础模型。</translation>
    </message>
    <message>
        <source>The strongest Falcon 3: mathematics, science, code.</source>
        <translation>最强的 Falcon 3：数学、科学、代码。</translation>
    </message>
    <message>
        <source>The strongest Gemma 2.</source>
        <translation>最强的 Gemma 2。</translation>
    </message>
    <message>
        <source>The strongest fully open assistant of its family.</source>
        <translation>同系列中最强的完全开放的助手。</translation>
    </message>
    <message>
        <source>Thinks aloud step by step, even on small cards; best at calculation.</source>
        <translation>在小显卡上也能逐步说出思考过程；最擅长计算。</translation>
    </message>
    <message>
        <source>Thinks aloud step by step: mathematics, logic, code.</source>
        <translation>逐步说出思考过程：数学、逻辑、代码。</translation>
    </message>
    <message>
        <source>Trains in minutes on any PC; learns one narrow task such as sorting short messages.</source>
        <translation>在任何电脑上几分钟就能训练好；学会一项单一任务，例如给短消息分类。</translation>
    </message>
    <message>
        <source>Very good at writing and conversation.</source>
        <translation>非常擅长写作和对话。</translation>
    </message>
    <message>
        <source>Very small, can think before it answers, and knows many languages.</source>
        <translation>非常小，回答前可以先思考，懂多种语言。</translation>
    </message>
    <message>
        <source>Very small, yet follows simple instructions in many languages.</source>
        <translation>非常小，却能用多种语言执行简单指令。</translation>
    </message>
    <message>
        <source>Writes better than most models of its size.</source>
        <translation>比大多数同等大小的模型写得更好。</translation>
    </message>
    <message>
        <source>Writes well, also stories, in nine languages.</source>
        <translation>用九种语言写得很好，也会写故事。</translation>
    </message>
    <message>
        <source>Writes, completes and repairs program code in many programming languages.</source>
        <translation>用多种编程语言编写、补全和修复代码。</translation>
    </message>
</context>
<context>
    <name>datasets</name>
    <message>
        <source>1 example</source>
        <translation>1 个样本</translation>
    </message>
    <message>
        <source>A difference between two models is found reliably from {points} points on; smaller ones are not.</source>
        <translation>两个模型之间从 {points} 个百分点起的差异可以可靠地发现；更小的不能。</translation>
    </message>
    <message>
        <source>Alpaca instructions</source>
        <translation>Alpaca 指令</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer to learn</source>
        <translation>要学习的回答</translation>
    </message>
    <message>
        <source>Answer · liked</source>
        <translation>回答 · 被喜欢</translation>
    </message>
    <message>
        <source>Answer · not liked</source>
        <translation>回答 · 不被喜欢</translation>
    </message>
    <message>
        <source>Answers that were liked or not</source>
        <translation>被喜欢或不被喜欢的回答</translation>
    </message>
    <message>
        <source>At {length} tokens nothing is cut off.</source>
        <translation>{length} 个 token 时不会截去任何内容。</translation>
    </message>
    <message>
        <source>At {length} tokens the last {cut} are cut off; {kept} stay.</source>
        <translation>{length} 个 token 时，最后 {cut} 个被截去；保留 {kept} 个。</translation>
    </message>
    <message>
        <source>At {length} tokens, {rows} of the examples lose {tokens} of all tokens.</source>
        <translation>{length} 个 token 时，{rows} 的样本会损失全部 token 的 {tokens}。</translation>
    </message>
    <message>
        <source>Being read for the first time</source>
        <translation>正在首次读取</translation>
    </message>
    <message>
        <source>Better answer</source>
        <translation>较好的回答</translation>
    </message>
    <message>
        <source>Changed since it was read: {names}.</source>
        <translation>读取之后有更改：{names}。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation>正在计算 token</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>数据诊断</translation>
    </message>
    <message>
        <source>Earlier turns</source>
        <translation>之前的轮次</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>文件和行</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Further input, put below the prompt</source>
        <translation>附加输入，放在提示词下方</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>供参考</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Images with labels</source>
        <translation>带标签的图像</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Instruction for the model (system prompt)</source>
        <translation>给模型的指令（系统提示词）</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Last prompt</source>
        <translation>最后的提示词</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>被喜欢</translation>
    </message>
    <message>
        <source>Looks like {form}: {fits} of {looked_at} rows fit.</source>
        <translation>看起来像{form}：{looked_at} 行中有 {fits} 行符合。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No longer there: {names}. The dataset keeps its own copy.</source>
        <translation>已不在原处：{names}。数据集保留着自己的副本。</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Nothing is left to learn from this example.</source>
        <translation>这个样本已没有可学习的内容。</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>无需修正</translation>
    </message>
    <message>
        <source>On {count} examples a share of right answers is known to ± {percent} points (95 %).</source>
        <translation>用 {count} 个样本，正确率的误差为 ± {percent} 个百分点（95 %）。</translation>
    </message>
    <message>
        <source>OpenAI messages</source>
        <translation>OpenAI messages</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompts with a better and a worse answer</source>
        <translation>带较好和较差回答的提示词</translation>
    </message>
    <message>
        <source>Prompts with answers</source>
        <translation>带回答的提示词</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Setting examples aside</source>
        <translation>正在留出样本</translation>
    </message>
    <message>
        <source>ShareGPT conversations</source>
        <translation>ShareGPT 对话</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text to learn</source>
        <translation>要学习的文本</translation>
    </message>
    <message>
        <source>Texts with labels or numbers</source>
        <translation>带标签或数值的文本</translation>
    </message>
    <message>
        <source>That is too few to tell two models apart reliably; {needed} would find a difference of 10 points.</source>
        <translation>太少，无法可靠地区分两个模型；{needed} 个可以发现 10 个百分点的差异。</translation>
    </message>
    <message>
        <source>The doctor is looking</source>
        <translation>正在进行数据诊断</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>显示前 {count} 个。</translation>
    </message>
    <message>
        <source>The passage is learned in {windows} pieces of at most {length} tokens.</source>
        <translation>段落分成 {windows} 段学习，每段最多 {length} 个 token。</translation>
    </message>
    <message>
        <source>This model has no chat template of its own, so “User: … Assistant: …” is used.</source>
        <translation>这个模型没有自己的对话模板，因此使用“User: … Assistant: …”。</translation>
    </message>
    <message>
        <source>Token {number} of {total}</source>
        <translation>第 {number} 个 token，共 {total} 个</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Whether it was liked</source>
        <translation>是否被喜欢</translation>
    </message>
    <message>
        <source>Without held-out examples nothing can be said about how good the model is on new ones.</source>
        <translation>没有留出样本，就无法说明模型在新样本上有多好。</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Worse answer</source>
        <translation>较差的回答</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得一看</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>a column of prompts and one of answers</source>
        <translation>一列提示词和一列回答</translation>
    </message>
    <message>
        <source>a folder of images for each label</source>
        <translation>每个标签一个图像文件夹</translation>
    </message>
    <message>
        <source>also held out</source>
        <translation>同时在留出样本中</translation>
    </message>
    <message>
        <source>answer stands in the prompt</source>
        <translation>回答出现在提示词中</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>both answers are the same</source>
        <translation>两个回答相同</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>被截去</translation>
    </message>
    <message>
        <source>cut off, the model never sees it</source>
        <translation>被截去，模型永远看不到</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>空回答</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>end of the turn</source>
        <translation>本轮结束</translation>
    </message>
    <message>
        <source>ends the turn</source>
        <translation>结束这一轮</translation>
    </message>
    <message>
        <source>garbled letters</source>
        <translation>乱码</translation>
    </message>
    <message>
        <source>goes on with the letter before</source>
        <translation>接续前一个字符</translation>
    </message>
    <message>
        <source>id {number}</source>
        <translation>id {number}</translation>
    </message>
    <message>
        <source>key or password</source>
        <translation>密钥或密码</translation>
    </message>
    <message>
        <source>learned (carries loss)</source>
        <translation>学习（计入损失）</translation>
    </message>
    <message>
        <source>less than {percent}</source>
        <translation>不到 {percent}</translation>
    </message>
    <message>
        <source>longer than the context</source>
        <translation>超出上下文长度</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>nearly repeated</source>
        <translation>近似重复</translation>
    </message>
    <message>
        <source>nearly the same is held out</source>
        <translation>留出样本中有近似的</translation>
    </message>
    <message>
        <source>one-word answer</source>
        <translation>单词回答</translation>
    </message>
    <message>
        <source>only read</source>
        <translation>只阅读</translation>
    </message>
    <message>
        <source>other label elsewhere</source>
        <translation>别处标签不同</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>其他语言</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>preference pairs</source>
        <translation>偏好对</translation>
    </message>
    <message>
        <source>prompts and completions</source>
        <translation>提示词和续写</translation>
    </message>
    <message>
        <source>questions and answers</source>
        <translation>问题和答案</translation>
    </message>
    <message>
        <source>rare label</source>
        <translation>少见的标签</translation>
    </message>
    <message>
        <source>rarest label</source>
        <translation>最少见的标签</translation>
    </message>
    <message>
        <source>rated answers</source>
        <translation>评过分的回答</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>same prompt, other answer</source>
        <translation>提示词相同，回答不同</translation>
    </message>
    <message>
        <source>special mark</source>
        <translation>特殊标记</translation>
    </message>
    <message>
        <source>spelling of the label</source>
        <translation>标签写法</translation>
    </message>
    <message>
        <source>stock refusal</source>
        <translation>套话式拒绝</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>texts with a number each</source>
        <translation>各带一个数值的文本</translation>
    </message>
    <message>
        <source>texts with labels</source>
        <translation>带标签的文本</translation>
    </message>
    <message>
        <source>the only label</source>
        <translation>唯一的标签</translation>
    </message>
    <message>
        <source>unusually long</source>
        <translation>异常长</translation>
    </message>
    <message>
        <source>{count} examples</source>
        <translation>{count} 个样本</translation>
    </message>
    <message>
        <source>{count} held out</source>
        <translation>{count} 个留出</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>{count} 个排除</translation>
    </message>
    <message>
        <source>{count} to learn from</source>
        <translation>{count} 个用于学习</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 及另外 {count} 个</translation>
    </message>
    <message>
        <source>{rows} left out</source>
        <translation>{rows} 行已排除</translation>
    </message>
    <message>
        <source>{rows} redacted</source>
        <translation>{rows} 行已遮盖</translation>
    </message>
    <message>
        <source>{rows} repaired</source>
        <translation>{rows} 行已修复</translation>
    </message>
    <message>
        <source>{total} tokens, {learned} of them learned.</source>
        <translation>{total} 个 token，其中学习 {learned} 个。</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>CUDA {cuda}</source>
        <translation>CUDA {cuda}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Everything is fetched; it is not installed and checked yet.</source>
        <translation>已全部下载；尚未安装和检查。</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>It had only begun.</source>
        <translation>才刚刚开始。</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Nothing is to be fetched. It takes {time}.</source>
        <translation>无需下载。需要 {time}。</translation>
    </message>
    <message>
        <source>PyTorch for NVIDIA cards, CUDA {cuda}</source>
        <translation>适用于 NVIDIA 显卡的 PyTorch，CUDA {cuda}</translation>
    </message>
    <message>
        <source>PyTorch for the processor</source>
        <translation>适用于处理器的 PyTorch</translation>
    </message>
    <message>
        <source>The engine is being set up.</source>
        <translation>正在安装引擎。</translation>
    </message>
    <message>
        <source>The engine is damaged.</source>
        <translation>引擎已损坏。</translation>
    </message>
    <message>
        <source>The engine is not set up yet.</source>
        <translation>引擎尚未安装。</translation>
    </message>
    <message>
        <source>The set-up of the engine is not finished.</source>
        <translation>引擎安装尚未完成。</translation>
    </message>
    <message>
        <source>Training needs PyTorch and a few libraries. They are fetched once, from the index that you set, and checked. Everything else works meanwhile.</source>
        <translation>训练需要 PyTorch 和几个库。它们只需从你设置的索引下载一次，并会经过检查。在此期间其他功能都可用。</translation>
    </message>
    <message>
        <source>Training needs PyTorch and a few libraries. They are fetched once, from their makers' own index, and checked. Everything else works meanwhile.</source>
        <translation>训练需要 PyTorch 和几个库。它们只需从官方索引下载一次，并会经过检查。在此期间其他功能都可用。</translation>
    </message>
    <message>
        <source>Training needs PyTorch and a few libraries. They are taken from a folder on this PC and checked; nothing is fetched. Everything else works meanwhile.</source>
        <translation>训练需要 PyTorch 和几个库。它们取自这台电脑上的一个文件夹，并会经过检查；不下载任何内容。在此期间其他功能都可用。</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>约 {hours} 小时</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>checking that it can train</source>
        <translation>正在检查能否训练</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>installing</source>
        <translation>正在安装</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>looking up what is needed</source>
        <translation>正在查询所需内容</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>{count} packages, checked against the list that came with this program, except {names}: checked against what the index says.</source>
        <translation>{count} 个软件包，与随程序提供的清单核对，{names} 除外：按索引所说的核对。</translation>
    </message>
    <message>
        <source>{count} packages, checked against the list that came with this program, except {names}: taken as the folder has it, so let it be a folder you trust.</source>
        <translation>{count} 个软件包，与随程序提供的清单核对，{names} 除外：直接采用文件夹中的文件，所以请用你信任的文件夹。</translation>
    </message>
    <message>
        <source>{count} packages, each checked against the list that came with this program.</source>
        <translation>{count} 个软件包，每个都与随程序提供的清单核对。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{done} of {total} are here.</source>
        <translation>已有 {done}，共 {total}。</translation>
    </message>
    <message>
        <source>{done} of {total} packages</source>
        <translation>{done} / {total} 个软件包</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>每秒 {rate}</translation>
    </message>
    <message>
        <source>{size} to fetch, {time} on a line of 50 Mbit/s.</source>
        <translation>需下载 {size}，按 50 Mbit/s 的线路需要 {time}。</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Instruction alone</source>
        <translation>仅用指令</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Looked up in the documents</source>
        <translation>在文档中查阅</translation>
    </message>
    <message>
        <source>Looking up the nearest examples</source>
        <translation>正在查找最接近的示例</translation>
    </message>
    <message>
        <source>Passage alone</source>
        <translation>仅段落本身</translation>
    </message>
    <message>
        <source>ROUGE-L</source>
        <translation>ROUGE-L</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>With fixed examples</source>
        <translation>使用固定示例</translation>
    </message>
    <message>
        <source>With the nearest examples</source>
        <translation>使用最接近的示例</translation>
    </message>
    <message>
        <source>With the nearest passages</source>
        <translation>使用最接近的段落</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>chrF</source>
        <translation>chrF</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>完全正确</translation>
    </message>
    <message>
        <source>fields right (F1)</source>
        <translation>字段正确率（F1）</translation>
    </message>
    <message>
        <source>hold the right answer</source>
        <translation>含有正确答案</translation>
    </message>
    <message>
        <source>macro-F1</source>
        <translation>macro-F1</translation>
    </message>
    <message>
        <source>mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>sound JSON</source>
        <translation>有效的 JSON</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value}（{low} 到 {high}）</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>A whole model folder of its own, as large as the base model.</source>
        <translation>独立的完整模型文件夹，与基础模型一样大。</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Converting to GGUF</source>
        <translation>正在转换为 GGUF</translation>
    </message>
    <message>
        <source>Making it smaller</source>
        <translation>正在压缩</translation>
    </message>
    <message>
        <source>Merged model</source>
        <translation>合并后的模型</translation>
    </message>
    <message>
        <source>Merged model, 16-bit</source>
        <translation>合并后的模型，16 位</translation>
    </message>
    <message>
        <source>Merging base and adapter</source>
        <translation>正在合并基础模型和适配器</translation>
    </message>
    <message>
        <source>Modules in between cannot be worked into the model's own weights, so nothing is merged.</source>
        <translation>中间模块无法并入模型自身的权重，因此不合并。</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>正在读取模型</translation>
    </message>
    <message>
        <source>The head works with just this base model, so both go together.</source>
        <translation>输出头只适用于这个基础模型，因此两者一起导出。</translation>
    </message>
    <message>
        <source>Weights of the model itself have changed, so it goes as a whole.</source>
        <translation>模型自身的权重已改动，因此整体导出。</translation>
    </message>
    <message>
        <source>What learned and the model belong together, so both go as one.</source>
        <translation>学习的部分与模型属于一体，因此两者一起导出。</translation>
    </message>
    <message>
        <source>Whole classifier</source>
        <translation>完整的分类器</translation>
    </message>
    <message>
        <source>Whole model, 16-bit</source>
        <translation>完整模型，16 位</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>about {m} min</source>
        <translation>约 {m} 分钟</translation>
    </message>
    <message>
        <source>at {percent} % strength</source>
        <translation>强度 {percent} %</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
</context>
<context>
    <name>forgetting</name>
    <message>
        <source>all questions</source>
        <translation>所有问题</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>算术</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>other languages</source>
        <translation>其他语言</translation>
    </message>
    <message>
        <source>safe replies</source>
        <translation>安全的回复</translation>
    </message>
</context>
<context>
    <name>formulas</name>
    <message>
        <source>16-bit copies</source>
        <translation>16 位副本</translation>
    </message>
    <message>
        <source>CUDA context and loaded kernels</source>
        <translation>CUDA 上下文和已加载的内核</translation>
    </message>
    <message>
        <source>Python, PyTorch and transformers in memory</source>
        <translation>内存中的 Python、PyTorch 和 transformers</translation>
    </message>
    <message>
        <source>gradients just made, in the model's width</source>
        <translation>刚算出的梯度，按模型的宽度</translation>
    </message>
    <message>
        <source>in the backward pass of a block</source>
        <translation>某个块反向传播时</translation>
    </message>
    <message>
        <source>measured on this PC: × {ratio} from 1 run</source>
        <translation>在这台电脑上测得：× {ratio}，来自 1 次训练</translation>
    </message>
    <message>
        <source>measured on this PC: × {ratio} from 1 run, in the parts above</source>
        <translation>在这台电脑上测得：× {ratio}，来自 1 次训练，已计入上面各部分</translation>
    </message>
    <message>
        <source>measured on this PC: × {ratio} from {count} runs</source>
        <translation>在这台电脑上测得：× {ratio}，来自 {count} 次训练</translation>
    </message>
    <message>
        <source>measured on this PC: × {ratio} from {count} runs, in the parts above</source>
        <translation>在这台电脑上测得：× {ratio}，来自 {count} 次训练，已计入上面各部分</translation>
    </message>
    <message>
        <source>the largest matrix in 16 bits</source>
        <translation>16 位的最大矩阵</translation>
    </message>
    <message>
        <source>the weights themselves have 32 bits</source>
        <translation>权重本身就是 32 位</translation>
    </message>
    <message>
        <source>what is kept of the images of a row</source>
        <translation>一行图像所保留的内容</translation>
    </message>
    <message>
        <source>while the loss is worked out</source>
        <translation>计算损失时</translation>
    </message>
    <message>
        <source>{bytes} B in NF4 ({count} × {each} B) + {rest} × {wide} B</source>
        <translation>NF4 占 {bytes} B（{count} × {each} B）+ {rest} × {wide} B</translation>
    </message>
    <message>
        <source>{count} words, in chunks, {when}</source>
        <translation>{count} 个词，分块进行，{when}</translation>
    </message>
    <message>
        <source>{share} of what comes and goes</source>
        <translation>临时占用部分的 {share}</translation>
    </message>
    <message>
        <source>{tokens} tokens × {each} B, {when}</source>
        <translation>{tokens} 个 token × {each} B，{when}</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>南非荷兰语</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>巴斯克语</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>孟加拉语</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>保加利亚语</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>加泰罗尼亚语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>克罗地亚语</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>爱沙尼亚语</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>加利西亚语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>古吉拉特语</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>爱尔兰语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>卡纳达语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>拉脱维亚语</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>立陶宛语</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>马来语</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>马拉雅拉姆语</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>马耳他语</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>马拉地语</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>尼泊尔语</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>挪威语</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>奥克语</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>波斯语</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>塞尔维亚语</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>斯洛伐克语</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>斯洛文尼亚语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>斯瓦希里语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>他加禄语</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>泰米尔语</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>泰卢固语</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>乌尔都语</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>威尔士语</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Opens a menu</source>
        <translation>打开菜单</translation>
    </message>
</context>
<context>
    <name>methods</name>
    <message>
        <source>A few numbers in each layer learn to turn it up or down: the smallest change.</source>
        <translation>每层的少量数值学习放大或减小：改动最小。</translation>
    </message>
    <message>
        <source>A new head alone cannot learn to write; it is for labels, numbers and images.</source>
        <translation>仅靠新的输出头学不会写作；它用于标签、数值和图像。</translation>
    </message>
    <message>
        <source>A new head only</source>
        <translation>仅新的输出头</translation>
    </message>
    <message>
        <source>Adapter (LoRA, QLoRA)</source>
        <translation>适配器（LoRA、QLoRA）</translation>
    </message>
    <message>
        <source>All answers are learned, liked or not; choose the other way to learn from the ratings.</source>
        <translation>学习所有回答，不论是否被喜欢；要利用评分请选择另一种方式。</translation>
    </message>
    <message>
        <source>Attention and MLP</source>
        <translation>注意力和 MLP</translation>
    </message>
    <message>
        <source>Attention only</source>
        <translation>仅注意力</translation>
    </message>
    <message>
        <source>Documents teach a field: its words and facts, but not what to do with them. Prompts with answers teach a task: what to do when asked.</source>
        <translation>文档教的是领域：用词和事实，但不教怎么用。带回答的提示词教的是任务：被问到时该做什么。</translation>
    </message>
    <message>
        <source>Each image gets one of your labels, with how sure that is.</source>
        <translation>每张图像得到一个标签及其把握程度。</translation>
    </message>
    <message>
        <source>Each text gets every label that applies to it, or none.</source>
        <translation>每个文本得到所有适用的标签，也可能没有。</translation>
    </message>
    <message>
        <source>Each text gets exactly one of your labels, with how sure that is; quick and exact.</source>
        <translation>每个文本恰好得到一个标签及其把握程度；快速而准确。</translation>
    </message>
    <message>
        <source>Each text gets one number, such as a price or a grade.</source>
        <translation>每个文本得到一个数值，例如价格或等级。</translation>
    </message>
    <message>
        <source>Every number of the model learns: needs most memory and many examples, and forgets most.</source>
        <translation>模型的每个数值都学习：最占内存，需要很多样本，遗忘也最多。</translation>
    </message>
    <message>
        <source>Everything (full fine-tuning)</source>
        <translation>全部（全量微调）</translation>
    </message>
    <message>
        <source>From pairs in one go: it learns the better answer and to avoid the worse one.</source>
        <translation>根据成对数据一次完成：学习较好的回答，避开较差的。</translation>
    </message>
    <message>
        <source>From pairs: the better answer becomes likelier than the worse one, close to the base model.</source>
        <translation>根据成对数据：较好的回答变得比较差的更可能出现，同时贴近基础模型。</translation>
    </message>
    <message>
        <source>From thumbs up and down: what was liked becomes likelier, what was not becomes rarer.</source>
        <translation>根据赞和踩：被喜欢的变得更可能出现，不被喜欢的变得更少见。</translation>
    </message>
    <message>
        <source>IA³</source>
        <translation>IA³</translation>
    </message>
    <message>
        <source>Image models learn by a new head, their last layers or everything.</source>
        <translation>图像模型通过新的输出头、最后几层或全部来学习。</translation>
    </message>
    <message>
        <source>LoRA with rank {rank}</source>
        <translation>秩为 {rank} 的 LoRA</translation>
    </message>
    <message>
        <source>Modules in between (bottleneck)</source>
        <translation>中间模块（瓶颈）</translation>
    </message>
    <message>
        <source>Only the better answers are learned; the worse ones are left aside.</source>
        <translation>只学习较好的回答；较差的放在一边。</translation>
    </message>
    <message>
        <source>QLoRA with rank {rank}</source>
        <translation>秩为 {rank} 的 QLoRA</translation>
    </message>
    <message>
        <source>Scaling vectors (IA³)</source>
        <translation>缩放向量（IA³）</translation>
    </message>
    <message>
        <source>Small layers are put between those of the model; they stay apart from it for good.</source>
        <translation>在模型的层之间插入小层；它们始终与模型分开。</translation>
    </message>
    <message>
        <source>The last layers</source>
        <translation>最后几层</translation>
    </message>
    <message>
        <source>The layers at its end learn, the rest stays: more than a head, much less than everything.</source>
        <translation>末尾的几层学习，其余不变：比只学输出头多，比全部学习少得多。</translation>
    </message>
    <message>
        <source>The model learns the language of the field from whole passages, and no new task (domain adaptation).</source>
        <translation>模型从完整段落中学习该领域的语言，不学新任务（领域适应）。</translation>
    </message>
    <message>
        <source>The model learns to answer prompts as your examples do (task adaptation).</source>
        <translation>模型学习像你的样本那样回答提示词（任务适应）。</translation>
    </message>
    <message>
        <source>The model stays as it is and small additions learn beside it; right for most who write.</source>
        <translation>模型保持不变，旁边的小附加部分学习；适合大多数写作任务。</translation>
    </message>
    <message>
        <source>The model stays as it is; only what tells its answers apart is learned. Takes seconds to minutes.</source>
        <translation>模型保持不变；只学习区分答案的部分。需要几秒到几分钟。</translation>
    </message>
    <message>
        <source>The model writes the label as its answer; slower than a new head, and keeps its other skills.</source>
        <translation>模型把标签写成回答；比新的输出头慢，但保留其他能力。</translation>
    </message>
    <message>
        <source>This base model cannot learn from these examples.</source>
        <translation>这个基础模型无法从这些样本学习。</translation>
    </message>
    <message>
        <source>To answer as was liked (KTO)</source>
        <translation>按被喜欢的方式回答（KTO）</translation>
    </message>
    <message>
        <source>To answer with the label as text</source>
        <translation>以文本形式回答标签</translation>
    </message>
    <message>
        <source>To estimate a number, with a new head</source>
        <translation>估计数值，用新的输出头</translation>
    </message>
    <message>
        <source>To find all labels that apply, with a new head</source>
        <translation>找出所有适用的标签，用新的输出头</translation>
    </message>
    <message>
        <source>To prefer the better answer (DPO)</source>
        <translation>偏好更好的回答（DPO）</translation>
    </message>
    <message>
        <source>To sort images into labels, with a new head</source>
        <translation>按标签给图像分类，用新的输出头</translation>
    </message>
    <message>
        <source>To sort into labels, with a new head</source>
        <translation>按标签分类，用新的输出头</translation>
    </message>
    <message>
        <source>To write all of these answers</source>
        <translation>写出所有这些回答</translation>
    </message>
    <message>
        <source>To write and prefer the better answer (ORPO)</source>
        <translation>写作并偏好更好的回答（ORPO）</translation>
    </message>
    <message>
        <source>To write like these documents</source>
        <translation>像这些文档那样写</translation>
    </message>
    <message>
        <source>To write the answers</source>
        <translation>写出回答</translation>
    </message>
    <message>
        <source>To write the better answer</source>
        <translation>写出较好的回答</translation>
    </message>
    <message>
        <source>a new head</source>
        <translation>新的输出头</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>bottleneck modules of width {size}</source>
        <translation>宽度为 {size} 的瓶颈模块</translation>
    </message>
    <message>
        <source>full fine-tuning</source>
        <translation>全量微调</translation>
    </message>
    <message>
        <source>images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>keeps {size}</source>
        <translation>占磁盘 {size}</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>layers {blocks}</source>
        <translation>第 {blocks} 层</translation>
    </message>
    <message>
        <source>preference pairs (DPO)</source>
        <translation>偏好对（DPO）</translation>
    </message>
    <message>
        <source>preference pairs (ORPO)</source>
        <translation>偏好对（ORPO）</translation>
    </message>
    <message>
        <source>ratings (KTO)</source>
        <translation>评分（KTO）</translation>
    </message>
    <message>
        <source>several labels</source>
        <translation>多个标签</translation>
    </message>
    <message>
        <source>the last {count} layers</source>
        <translation>最后 {count} 层</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>{objective} by {method}</source>
        <translation>{objective}，用{method}</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Asks you to accept terms on huggingface.co first, and for an access token in Settings.</source>
        <translation>要求先在 huggingface.co 上接受条款，并在“设置”中填写访问令牌。</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>放得下</translation>
    </message>
    <message>
        <source>Fits with streaming</source>
        <translation>流式加载可放下</translation>
    </message>
    <message>
        <source>Merged on this PC</source>
        <translation>在本机合并</translation>
    </message>
    <message>
        <source>Needs more memory than is free, even in the thriftiest way.</source>
        <translation>即使用最省的方式，所需内存也超过空闲内存。</translation>
    </message>
    <message>
        <source>Reads texts: for labels and numbers</source>
        <translation>阅读文本：用于标签和数值</translation>
    </message>
    <message>
        <source>Sees images: for labels</source>
        <translation>看图像：用于标签</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>勉强放得下</translation>
    </message>
    <message>
        <source>Too big</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>Trains with {precision} weights that wait in {ram} of the PC's memory; slower.</source>
        <translation>可用 {precision} 权重训练，权重在电脑内存中占 {ram}；较慢。</translation>
    </message>
    <message>
        <source>Trains with {precision} weights, but little memory is left; close other programs first.</source>
        <translation>可用 {precision} 权重训练，但所剩内存很少；请先关闭其他程序。</translation>
    </message>
    <message>
        <source>Trains with {precision} weights, in the balanced preset and with usual examples.</source>
        <translation>可用 {precision} 权重训练（均衡预设、常见样本）。</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} B</translation>
    </message>
    <message>
        <source>{count} M</source>
        <translation>{count} M</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} 个 token</translation>
    </message>
    <message>
        <source>{need} of {free}</source>
        <translation>{need} / {free}</translation>
    </message>
</context>
<context>
    <name>new_run</name>
    <message>
        <source>Base model and examples do not match yet.</source>
        <translation>基础模型和样本还不匹配。</translation>
    </message>
    <message>
        <source>Choose a base model first.</source>
        <translation>请先选择基础模型。</translation>
    </message>
    <message>
        <source>Choose a preset first.</source>
        <translation>请先选择预设。</translation>
    </message>
    <message>
        <source>Choose your examples first.</source>
        <translation>请先选择样本。</translation>
    </message>
    <message>
        <source>Fetch the base model first.</source>
        <translation>请先下载基础模型。</translation>
    </message>
    <message>
        <source>Mend the marked value first.</source>
        <translation>请先修正标出的值。</translation>
    </message>
    <message>
        <source>Without advice</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>teaches {what}</source>
        <translation>学习：{what}</translation>
    </message>
    <message>
        <source>with the documents {name}</source>
        <translation>连同文档 {name}</translation>
    </message>
    <message>
        <source>{name}: advised</source>
        <translation>{name}：建议采用</translation>
    </message>
    <message>
        <source>{name}: usual</source>
        <translation>{name}：常用</translation>
    </message>
    <message>
        <source>{name}: {train} to learn from, {held} held out</source>
        <translation>{name}：{train} 个用于学习，{held} 个留出</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Did it help?</source>
        <translation>有帮助吗？</translation>
    </message>
    <message>
        <source>Done. What it learned is ready.</source>
        <translation>完成。学到的内容已可使用。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Nothing had been saved yet.</source>
        <translation>还没有保存过任何内容。</translation>
    </message>
    <message>
        <source>Paused at {step}.</source>
        <translation>已暂停：{step}。</translation>
    </message>
    <message>
        <source>Stopped at step {step} of {steps}. What it learned is kept.</source>
        <translation>在第 {step} 步停止，共 {steps} 步。学到的内容已保留。</translation>
    </message>
    <message>
        <source>Stopped before the first step. There is nothing to keep.</source>
        <translation>在第一步之前停止。没有可保留的内容。</translation>
    </message>
    <message>
        <source>The PC's memory is free; everything is kept, and training continues exactly where it stopped.</source>
        <translation>内存已释放；一切都已保留，训练会从停下的地方精确继续。</translation>
    </message>
    <message>
        <source>The checkpoint of step {step} is kept.</source>
        <translation>第 {step} 步的检查点已保留。</translation>
    </message>
    <message>
        <source>The graphics card is free; everything is kept, and training continues exactly where it stopped.</source>
        <translation>显卡已释放；一切都已保留，训练会从停下的地方精确继续。</translation>
    </message>
    <message>
        <source>What it learned is kept.</source>
        <translation>学到的内容已保留。</translation>
    </message>
</context>
<context>
    <name>phases</name>
    <message>
        <source>Load model</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>Read examples</source>
        <translation>读取样本</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>成绩单</translation>
    </message>
    <message>
        <source>Test memory</source>
        <translation>测试内存</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>What it forgot</source>
        <translation>遗忘了什么</translation>
    </message>
    <message>
        <source>loading the base model</source>
        <translation>正在加载基础模型</translation>
    </message>
    <message>
        <source>looking for what it forgot</source>
        <translation>正在查看忘了什么</translation>
    </message>
    <message>
        <source>reading the examples</source>
        <translation>正在读取样本</translation>
    </message>
    <message>
        <source>saving what was learned</source>
        <translation>正在保存学到的内容</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>trying whether the memory is enough</source>
        <translation>正在测试内存是否足够</translation>
    </message>
    <message>
        <source>{phase} · {done} of {total}</source>
        <translation>{phase} · {done} / {total}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>连接被对方中断</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>正在使用中</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>Input data was truncated</source>
        <translation>数据被截断</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>读写错误</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>LoRA beside layers that were trained as a whole</source>
        <translation>LoRA 以及整体训练的层</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>文件或文件夹不存在</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Object missing required field {name}</source>
        <translation>缺少字段 {name}</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>The model has several templates ({names}) but no default one.</source>
        <translation>模型有多个模板（{names}），但没有默认模板。</translation>
    </message>
    <message>
        <source>There is no turn before the assistant's first one.</source>
        <translation>第一条回答之前没有任何消息。</translation>
    </message>
    <message>
        <source>a DoRA adapter</source>
        <translation>DoRA 适配器</translation>
    </message>
    <message>
        <source>a LoRA adapter</source>
        <translation>LoRA 适配器</translation>
    </message>
    <message>
        <source>a change of the model's own weights</source>
        <translation>对模型自身权重的更改</translation>
    </message>
    <message>
        <source>a header of {length} bytes is longer than any adapter's</source>
        <translation>{length} 字节的文件头比任何适配器的都长</translation>
    </message>
    <message>
        <source>a number is wanted</source>
        <translation>需要数值</translation>
    </message>
    <message>
        <source>a text is wanted</source>
        <translation>需要文本</translation>
    </message>
    <message>
        <source>a text of {count} bytes</source>
        <translation>一段 {count} 字节的文本</translation>
    </message>
    <message>
        <source>a whole number is wanted</source>
        <translation>需要整数</translation>
    </message>
    <message>
        <source>all buffers are at work</source>
        <translation>所有缓冲区都在使用中</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>an (IA)³ adapter</source>
        <translation>(IA)³ 适配器</translation>
    </message>
    <message>
        <source>another block's weights are there</source>
        <translation>那里是另一个块的权重</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>另一个程序正在使用该文件</translation>
    </message>
    <message>
        <source>at least {limit} characters are wanted</source>
        <translation>至少需要 {limit} 个字符</translation>
    </message>
    <message>
        <source>at least {limit} is wanted</source>
        <translation>至少为 {limit}</translation>
    </message>
    <message>
        <source>at most {limit} characters are wanted</source>
        <translation>最多 {limit} 个字符</translation>
    </message>
    <message>
        <source>at most {limit} is wanted</source>
        <translation>最多为 {limit}</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>差</translation>
    </message>
    <message>
        <source>bottleneck modules</source>
        <translation>瓶颈模块</translation>
    </message>
    <message>
        <source>changed weights</source>
        <translation>更改过的权重</translation>
    </message>
    <message>
        <source>data laid out in steps of {count} bytes</source>
        <translation>数据以 {count} 字节为步长排列</translation>
    </message>
    <message>
        <source>found only “{name}”</source>
        <translation>只找到“{name}”</translation>
    </message>
    <message>
        <source>good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>header of {length} bytes in a file of {size}</source>
        <translation>文件大小 {size}，文件头却有 {length} 字节</translation>
    </message>
    <message>
        <source>it adds biases, which would be lost when it is merged</source>
        <translation>它添加了偏置，合并时会丢失</translation>
    </message>
    <message>
        <source>it belongs to a base that is kept in groups of 4-bit numbers (QA-LoRA)</source>
        <translation>它属于以 4 位数分组保存的基础模型 (QA-LoRA)</translation>
    </message>
    <message>
        <source>it changes single parameters instead of layers</source>
        <translation>它更改的是单个参数而不是层</translation>
    </message>
    <message>
        <source>it changes the biases of the base itself, which could not be switched off again</source>
        <translation>它更改了基础模型自身的偏置，无法再关闭</translation>
    </message>
    <message>
        <source>it chooses among other adapters (Arrow)</source>
        <translation>它在其他适配器中选择 (Arrow)</translation>
    </message>
    <message>
        <source>it draws at random (MonteCLoRA)</source>
        <translation>它会随机抽取 (MonteCLoRA)</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>过早结束</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>在文件头中间结束</translation>
    </message>
    <message>
        <source>it ends within {name}</source>
        <translation>在 {name} 中间结束</translation>
    </message>
    <message>
        <source>it forgets what it is told</source>
        <translation>它会忘记存入的内容</translation>
    </message>
    <message>
        <source>it has no “format” with a “recipe”</source>
        <translation>缺少“format”或“recipe”</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>其中没有 JSON 对象</translation>
    </message>
    <message>
        <source>it holds no adapter</source>
        <translation>其中没有适配器</translation>
    </message>
    <message>
        <source>it holds no part of an adapter</source>
        <translation>其中没有适配器的任何部分</translation>
    </message>
    <message>
        <source>it holds {rows} rows where {kept} were read</source>
        <translation>其中有 {rows} 行，而读取了 {kept} 行</translation>
    </message>
    <message>
        <source>it is longer than {count} bytes</source>
        <translation>超过 {count} 字节</translation>
    </message>
    <message>
        <source>it is made of blocks (BD-LoRA)</source>
        <translation>它由块组成 (BD-LoRA)</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>it is no list of names and values</source>
        <translation>不是名称和值的列表</translation>
    </message>
    <message>
        <source>it is no picture that can be read here</source>
        <translation>它不是这里能读取的图片</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>它不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>它不是 JSON</translation>
    </message>
    <message>
        <source>it is not among the files</source>
        <translation>不在这些文件之中</translation>
    </message>
    <message>
        <source>it is not in {name}</source>
        <translation>不在 {name} 中</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>它不存在</translation>
    </message>
    <message>
        <source>it is of no known kind</source>
        <translation>类型未知</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>it is {found}, not {wanted}</source>
        <translation>它是 {found}，而不是 {wanted}</translation>
    </message>
    <message>
        <source>it is {kind}</source>
        <translation>类型为 {kind}</translation>
    </message>
    <message>
        <source>it lists a file of {repo} that it does not have</source>
        <translation>列出了 {repo} 中不存在的文件</translation>
    </message>
    <message>
        <source>it names no files</source>
        <translation>没有列出文件</translation>
    </message>
    <message>
        <source>it names {count} files</source>
        <translation>列出了 {count} 个文件</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>没有任何输出</translation>
    </message>
    <message>
        <source>it took something out of the base (KaSA)</source>
        <translation>它从基础模型中取走了一部分 (KaSA)</translation>
    </message>
    <message>
        <source>it wants a name and a password</source>
        <translation>需要用户名和密码</translation>
    </message>
    <message>
        <source>it was made for a model that Megatron spreads over several cards</source>
        <translation>它是为 Megatron 分布在多张显卡上的模型制作的</translation>
    </message>
    <message>
        <source>it works only behind certain tokens (aLoRA)</source>
        <translation>它只在特定词元之后起作用 (aLoRA)</translation>
    </message>
    <message>
        <source>its header of {length} bytes ends after {size}</source>
        <translation>{length} 字节的文件头在 {size} 处结束</translation>
    </message>
    <message>
        <source>its name is not in UTF-8</source>
        <translation>它的名称不是 UTF-8</translation>
    </message>
    <message>
        <source>keys, values and MLP of {kind} are not known</source>
        <translation>不了解 {kind} 的键、值和 MLP</translation>
    </message>
    <message>
        <source>layers of the base are doubled, so that it needs a model of another depth</source>
        <translation>基础模型的层被复制，因此需要不同深度的模型</translation>
    </message>
    <message>
        <source>less than {limit} is wanted</source>
        <translation>应小于 {limit}</translation>
    </message>
    <message>
        <source>longer than {size} bytes</source>
        <translation>超过 {size} 字节</translation>
    </message>
    <message>
        <source>more than {limit} is wanted</source>
        <translation>应大于 {limit}</translation>
    </message>
    <message>
        <source>name and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>no commit of the model</source>
        <translation>没有模型的提交</translation>
    </message>
    <message>
        <source>no connection came about</source>
        <translation>未能建立连接</translation>
    </message>
    <message>
        <source>no graphics card that can be used was found</source>
        <translation>没有找到可用的显卡</translation>
    </message>
    <message>
        <source>no list of blocks was found</source>
        <translation>没有找到块的列表</translation>
    </message>
    <message>
        <source>no list of models</source>
        <translation>不是模型列表</translation>
    </message>
    <message>
        <source>no metadata beside it</source>
        <translation>没有附带元数据</translation>
    </message>
    <message>
        <source>no part of a block is called attention</source>
        <translation>块中没有名为 attention 的部分</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>没有数据行</translation>
    </message>
    <message>
        <source>no secure connection came about</source>
        <translation>未能建立安全连接</translation>
    </message>
    <message>
        <source>no size is told</source>
        <translation>没有给出大小</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>系统的</translation>
    </message>
    <message>
        <source>one of these is wanted: {names}</source>
        <translation>应为以下之一：{names}</translation>
    </message>
    <message>
        <source>peft has no place for {name}</source>
        <translation>peft 中没有 {name} 的位置</translation>
    </message>
    <message>
        <source>single rows of the embedding were trained, which would be lost when it is merged</source>
        <translation>训练了嵌入层的个别行，合并时会丢失</translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation>来源未知</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>状态 {status}</translation>
    </message>
    <message>
        <source>that is not how this value is written</source>
        <translation>此值的写法不对</translation>
    </message>
    <message>
        <source>the Python package {name} is missing</source>
        <translation>缺少 Python 软件包 {name}</translation>
    </message>
    <message>
        <source>the file is damaged or not complete</source>
        <translation>文件已损坏或不完整</translation>
    </message>
    <message>
        <source>the graphics card or its driver met a fault</source>
        <translation>显卡或其驱动出了故障</translation>
    </message>
    <message>
        <source>the graphics driver is too old</source>
        <translation>显卡驱动太旧</translation>
    </message>
    <message>
        <source>the graphics memory is full</source>
        <translation>显存已满</translation>
    </message>
    <message>
        <source>the key {name} stands twice</source>
        <translation>键 {name} 出现了两次</translation>
    </message>
    <message>
        <source>the model has no tensor {name}</source>
        <translation>模型没有张量 {name}</translation>
    </message>
    <message>
        <source>the name of the server could not be looked up</source>
        <translation>无法解析服务器的名称</translation>
    </message>
    <message>
        <source>the other side ended the connection early</source>
        <translation>对方提前结束了连接</translation>
    </message>
    <message>
        <source>the package holds no model file</source>
        <translation>包中没有模型文件</translation>
    </message>
    <message>
        <source>the process did not start</source>
        <translation>进程未能启动</translation>
    </message>
    <message>
        <source>the proxy wants a name and a password (407)</source>
        <translation>代理需要用户名和密码（407）</translation>
    </message>
    <message>
        <source>the server does not allow it (403)</source>
        <translation>服务器不允许（403）</translation>
    </message>
    <message>
        <source>the server does not have it (404)</source>
        <translation>服务器上没有（404）</translation>
    </message>
    <message>
        <source>the server itself has trouble ({status})</source>
        <translation>服务器自身出了问题（{status}）</translation>
    </message>
    <message>
        <source>the server wants to know who asks (401)</source>
        <translation>服务器要求验明身份（401）</translation>
    </message>
    <message>
        <source>the server was asked too often (429)</source>
        <translation>对服务器的请求过于频繁（429）</translation>
    </message>
    <message>
        <source>the server's certificate belongs to another server</source>
        <translation>服务器的证书属于另一台服务器</translation>
    </message>
    <message>
        <source>the server's certificate has expired</source>
        <translation>服务器的证书已过期</translation>
    </message>
    <message>
        <source>the server's certificate is not valid yet; is the clock of this PC right?</source>
        <translation>服务器的证书尚未生效；这台电脑的时钟对吗？</translation>
    </message>
    <message>
        <source>there are no weights for {name}</source>
        <translation>没有 {name} 的权重</translation>
    </message>
    <message>
        <source>there is no row {row}</source>
        <translation>没有第 {row} 行</translation>
    </message>
    <message>
        <source>this PC's memory is not enough</source>
        <translation>这台电脑的内存不够</translation>
    </message>
    <message>
        <source>this build of PyTorch has no code for this graphics card</source>
        <translation>这个 PyTorch 版本没有适用于这块显卡的代码</translation>
    </message>
    <message>
        <source>this build of PyTorch is the one for the processor</source>
        <translation>这个 PyTorch 版本是用于处理器的</translation>
    </message>
    <message>
        <source>this system does not trust the server's certificate</source>
        <translation>本系统不信任服务器的证书</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>too many files are open at once</source>
        <translation>同时打开的文件太多</translation>
    </message>
    <message>
        <source>true or false is wanted</source>
        <translation>需要 true 或 false</translation>
    </message>
    <message>
        <source>votes on pairs that are not there</source>
        <translation>有对不存在的配对的投票</translation>
    </message>
    <message>
        <source>working offline is switched on in the settings</source>
        <translation>设置中已开启离线工作</translation>
    </message>
    <message>
        <source>{count} keys in a file of {size} bytes</source>
        <translation>文件大小 {size} 字节，却有 {count} 个键</translation>
    </message>
    <message>
        <source>{count} numbers in {name} in a file of {size} bytes</source>
        <translation>文件大小 {size} 字节，{name} 中却有 {count} 个数</translation>
    </message>
    <message>
        <source>{count} tensors in a file of {size} bytes</source>
        <translation>文件大小 {size} 字节，却有 {count} 个张量</translation>
    </message>
    <message>
        <source>{count} texts in {name} in a file of {size} bytes</source>
        <translation>文件大小 {size} 字节，{name} 中却有 {count} 段文本</translation>
    </message>
    <message>
        <source>{got} of {size} bytes</source>
        <translation>{got} / {size} 字节</translation>
    </message>
    <message>
        <source>{left} of its {count} tensors have no place there</source>
        <translation>{count} 个张量中有 {left} 个在那里没有位置</translation>
    </message>
    <message>
        <source>{names} cannot be read</source>
        <translation>无法读取 {names}</translation>
    </message>
    <message>
        <source>{name} begins at byte {start}, inside another tensor</source>
        <translation>{name} 从第 {start} 字节开始，位于另一张量之内</translation>
    </message>
    <message>
        <source>{name} begins inside another tensor</source>
        <translation>{name} 从另一张量之内开始</translation>
    </message>
    <message>
        <source>{name} cannot be read: {cause}</source>
        <translation>无法读取 {name}：{cause}</translation>
    </message>
    <message>
        <source>{name} ends at byte {end} of {size}</source>
        <translation>{name} 在第 {end} 字节结束（共 {size}）</translation>
    </message>
    <message>
        <source>{name} has a negative size</source>
        <translation>{name} 的大小为负</translation>
    </message>
    <message>
        <source>{name} has no part that is called attention or MLP</source>
        <translation>{name} 没有名为 attention 或 MLP 的部分</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}</source>
        <translation>{name} 的形状为 {shape}</translation>
    </message>
    <message>
        <source>{name} has {count} dimensions</source>
        <translation>{name} 有 {count} 个维度</translation>
    </message>
    <message>
        <source>{name} holds {bytes} bytes for {count} numbers of {kind}</source>
        <translation>{name} 用 {bytes} 字节存放 {count} 个 {kind} 数值</translation>
    </message>
    <message>
        <source>{name} is a list of lists</source>
        <translation>{name} 是列表的列表</translation>
    </message>
    <message>
        <source>{name} is a list of the unknown kind {kind}</source>
        <translation>{name} 是未知类型 {kind} 的列表</translation>
    </message>
    <message>
        <source>{name} is no known kind of preparation</source>
        <translation>{name} 不是已知的预处理方式</translation>
    </message>
    <message>
        <source>{name} is not what was written</source>
        <translation>{name} 与写入时不一致</translation>
    </message>
    <message>
        <source>{name} is of the unknown kind {kind}</source>
        <translation>{name} 是未知类型 {kind}</translation>
    </message>
    <message>
        <source>{path} is not whole</source>
        <translation>{path} 不完整</translation>
    </message>
    <message>
        <source>{value} instead of a number from {low} to {high}</source>
        <translation>应为 {low} 到 {high} 的数，却是 {value}</translation>
    </message>
    <message>
        <source>{where} is {found}, not {wanted}</source>
        <translation>{where} 是 {found}，而不是 {wanted}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>“{message}” (original message)</source>
        <translation>“{message}”（原始消息）</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>(IA)³</source>
        <translation>(IA)³</translation>
    </message>
    <message>
        <source>A larger adapter, {steps} steps; the best state on the way is kept.</source>
        <translation>更大的适配器，{steps} 步；保留途中最好的状态。</translation>
    </message>
    <message>
        <source>As in the run before</source>
        <translation>与上一次相同</translation>
    </message>
    <message>
        <source>As it was measured: {steps} steps in 4 bits (QLoRA).</source>
        <translation>与测量时相同：4 位（QLoRA），{steps} 步。</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>最佳质量</translation>
    </message>
    <message>
        <source>Change less of the model: {method} fits.</source>
        <translation>少改动一些模型，这样放得下：{method}。</translation>
    </message>
    <message>
        <source>Close other programs that use the graphics card: {missing} more must be free.</source>
        <translation>关闭其他使用显卡的程序：还需空出 {missing}。</translation>
    </message>
    <message>
        <source>Close other programs: {missing} more of the PC's memory must be free.</source>
        <translation>关闭其他程序：还需空出 {missing} 电脑内存。</translation>
    </message>
    <message>
        <source>Every example often enough to be learned, {steps} steps; right for most.</source>
        <translation>每个样本出现足够多次以便学会，{steps} 步；适合大多数情况。</translation>
    </message>
    <message>
        <source>Examples of up to {length} tokens stay whole, {steps} steps; slower, and needs more memory.</source>
        <translation>不超过 {length} 个 token 的样本保持完整，{steps} 步；较慢，更占内存。</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>放得下</translation>
    </message>
    <message>
        <source>Fits with streaming</source>
        <translation>流式加载可放下</translation>
    </message>
    <message>
        <source>Free {missing} of the PC's memory: the base model could wait there and visit the card block by block.</source>
        <translation>空出 {missing} 电脑内存：基础模型可以存放在那里，逐块进入显卡。</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>长文本</translation>
    </message>
    <message>
        <source>More passes and a larger adapter, {steps} steps; slower, and the best state on the way is kept.</source>
        <translation>更多轮次和更大的适配器，{steps} 步；更慢，并保留途中最好的状态。</translation>
    </message>
    <message>
        <source>More passes, {steps} steps; slower, and the best state on the way is kept.</source>
        <translation>更多轮次，{steps} 步；更慢，并保留途中最好的状态。</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>快速试验</translation>
    </message>
    <message>
        <source>Shorten examples to {length} tokens.</source>
        <translation>将样本缩短到 {length} 个 token。</translation>
    </message>
    <message>
        <source>Shorten examples to {length} tokens: the ends of {rows} of them would not be learned.</source>
        <translation>将样本缩短到 {length} 个 token：其中 {rows} 的末尾不会学到。</translation>
    </message>
    <message>
        <source>Shorten rows to {length} tokens; none of your examples is longer.</source>
        <translation>将行缩短到 {length} 个 token；你的样本都不超过这个长度。</translation>
    </message>
    <message>
        <source>Starter recipe</source>
        <translation>入门配方</translation>
    </message>
    <message>
        <source>Take a smaller base model: {name} fits.</source>
        <translation>换用更小的基础模型：{name} 放得下。</translation>
    </message>
    <message>
        <source>Take {method}</source>
        <translation>改为：{method}</translation>
    </message>
    <message>
        <source>Take {name}</source>
        <translation>采用 {name}</translation>
    </message>
    <message>
        <source>The same values on the new model, {steps} steps; only what has to differ does.</source>
        <translation>在新模型上使用相同的值，{steps} 步；只改必须改的。</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>勉强放得下</translation>
    </message>
    <message>
        <source>Too big</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>Use {length} tokens</source>
        <translation>使用 {length} 个 token</translation>
    </message>
    <message>
        <source>a new head alone</source>
        <translation>仅用新的输出头</translation>
    </message>
    <message>
        <source>bottleneck modules</source>
        <translation>瓶颈模块</translation>
    </message>
    <message>
        <source>training everything</source>
        <translation>全部训练</translation>
    </message>
    <message>
        <source>training the last layers</source>
        <translation>训练最后几层</translation>
    </message>
    <message>
        <source>up to {need} of {free}</source>
        <translation>最多 {need} / {free}</translation>
    </message>
    <message>
        <source>{need} of {free}</source>
        <translation>{need} / {free}</translation>
    </message>
    <message>
        <source>{steps} steps to see whether it works at all; the result is a rough one.</source>
        <translation>用 {steps} 步看看是否可行；结果较粗略。</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>16-bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>4-bit</source>
        <translation>4 位</translation>
    </message>
    <message>
        <source>Adapter size (rank)</source>
        <translation>适配器大小（秩）</translation>
    </message>
    <message>
        <source>Adapter strength (alpha)</source>
        <translation>适配器强度（alpha）</translation>
    </message>
    <message>
        <source>Ask general questions at the end</source>
        <translation>结束时提通用问题</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Blocks at the end that learn</source>
        <translation>末尾学习的块数</translation>
    </message>
    <message>
        <source>Blocks on the card at once while streaming</source>
        <translation>流式加载时显卡上同时存放的块数</translation>
    </message>
    <message>
        <source>Blocks that learn instead</source>
        <translation>改为学习的块</translation>
    </message>
    <message>
        <source>Continue exactly (deterministic)</source>
        <translation>精确地继续（deterministic）</translation>
    </message>
    <message>
        <source>Direction and length learn apart (DoRA)</source>
        <translation>方向和长度分开学习（DoRA）</translation>
    </message>
    <message>
        <source>Documents first, or mixed with the examples</source>
        <translation>先学文档，还是与样本混合</translation>
    </message>
    <message>
        <source>Documents to learn beside the examples</source>
        <translation>与样本一起学习的文档</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>File of held-out examples</source>
        <translation>留出样本的文件</translation>
    </message>
    <message>
        <source>Held-out examples per look</source>
        <translation>每次检查的留出样本数</translation>
    </message>
    <message>
        <source>Highest learning rate</source>
        <translation>最高学习率</translation>
    </message>
    <message>
        <source>How images are changed at random</source>
        <translation>图像如何随机改变</translation>
    </message>
    <message>
        <source>How much faster the second matrix learns (LoRA+)</source>
        <translation>第二个矩阵学得快几倍（LoRA+）</translation>
    </message>
    <message>
        <source>How much of the model changes</source>
        <translation>模型改动多少</translation>
    </message>
    <message>
        <source>How strongly it holds on to the base model (beta)</source>
        <translation>贴近基础模型的程度（beta）</translation>
    </message>
    <message>
        <source>How the adapter begins (initialisation)</source>
        <translation>适配器如何起步（初始化）</translation>
    </message>
    <message>
        <source>How the learning rate falls</source>
        <translation>学习率如何下降</translation>
    </message>
    <message>
        <source>Keep the adapter of the best look, not the last</source>
        <translation>保留最佳检查的适配器，而不是最后的</translation>
    </message>
    <message>
        <source>Kept or worked out again (recompute)</source>
        <translation>保留还是重新计算（recompute）</translation>
    </message>
    <message>
        <source>Longest answer in tokens</source>
        <translation>最长回答（token）</translation>
    </message>
    <message>
        <source>Longest example in tokens</source>
        <translation>最长样本（token）</translation>
    </message>
    <message>
        <source>Longest step direction (gradient norm)</source>
        <translation>每步方向的最大长度（梯度范数）</translation>
    </message>
    <message>
        <source>Looks without a new best after which it ends (early stopping)</source>
        <translation>多少次检查没有新的最佳值后结束（早停）</translation>
    </message>
    <message>
        <source>May step down when memory is short</source>
        <translation>内存不足时允许降级</translation>
    </message>
    <message>
        <source>Memory of past steps (optimizer)</source>
        <translation>对过往步的记忆（优化器）</translation>
    </message>
    <message>
        <source>Most disk for checkpoints in GB</source>
        <translation>检查点最多占用磁盘（GB）</translation>
    </message>
    <message>
        <source>Most held-out examples answered for the scorecard</source>
        <translation>成绩单最多回答的留出样本数</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>训练任务名称</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Noise on the embeddings (NEFTune)</source>
        <translation>嵌入上的噪声（NEFTune）</translation>
    </message>
    <message>
        <source>None on the way</source>
        <translation>中途不保存</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>数值格式</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Only at the end</source>
        <translation>只在结束时</translation>
    </message>
    <message>
        <source>Passes over all examples</source>
        <translation>所有样本的遍数</translation>
    </message>
    <message>
        <source>Prompts per sample</source>
        <translation>每次试答的提示词数</translation>
    </message>
    <message>
        <source>Pull of the adapter towards zero</source>
        <translation>将适配器拉向零的程度</translation>
    </message>
    <message>
        <source>Rank-stabilised scaling (rsLoRA)</source>
        <translation>秩稳定缩放（rsLoRA）</translation>
    </message>
    <message>
        <source>Row length, in longest examples</source>
        <translation>行长，以最长样本计</translation>
    </message>
    <message>
        <source>Rows per step</source>
        <translation>每步行数</translation>
    </message>
    <message>
        <source>Seed of everything random</source>
        <translation>所有随机过程的种子</translation>
    </message>
    <message>
        <source>Share held out when there is no such file</source>
        <translation>没有此文件时留出的比例</translation>
    </message>
    <message>
        <source>Share of adapter inputs left out at random</source>
        <translation>随机丢弃的适配器输入比例</translation>
    </message>
    <message>
        <source>Share of general examples mixed in</source>
        <translation>混入的通用样本比例</translation>
    </message>
    <message>
        <source>Share of the documents when mixed</source>
        <translation>混合时文档的比例</translation>
    </message>
    <message>
        <source>Share of the run in which it rises</source>
        <translation>学习率上升阶段所占比例</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>两个检查点之间的步数</translation>
    </message>
    <message>
        <source>Steps between looks at held-out examples</source>
        <translation>两次检查留出样本之间的步数</translation>
    </message>
    <message>
        <source>Steps between samples</source>
        <translation>两次试答之间的步数</translation>
    </message>
    <message>
        <source>The embedding learns too</source>
        <translation>嵌入也学习</translation>
    </message>
    <message>
        <source>The head that gives words learns too</source>
        <translation>产生词的输出头也学习</translation>
    </message>
    <message>
        <source>The last norm learns too</source>
        <translation>最后的归一化层也学习</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>Tokens that go through an MLP at once</source>
        <translation>一次通过 MLP 的 token 数</translation>
    </message>
    <message>
        <source>Weights of the base model</source>
        <translation>基础模型的权重</translation>
    </message>
    <message>
        <source>Weights visit the card in turn (layer streaming)</source>
        <translation>权重轮流进入显卡（layer streaming）</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>学习什么</translation>
    </message>
    <message>
        <source>Where bottleneck modules stand</source>
        <translation>瓶颈模块的位置</translation>
    </message>
    <message>
        <source>Where it trains</source>
        <translation>在哪里训练</translation>
    </message>
    <message>
        <source>Where the adapter sits</source>
        <translation>适配器的位置</translation>
    </message>
    <message>
        <source>Width of a bottleneck module</source>
        <translation>瓶颈模块的宽度</translation>
    </message>
    <message>
        <source>Words in the PC's memory (embeddings)</source>
        <translation>词放在电脑内存中（嵌入）</translation>
    </message>
</context>
<context>
    <name>recipe_fields</name>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
</context>
<context>
    <name>recompute</name>
    <message>
        <source>Keep everything: fastest</source>
        <translation>全部保留：最快</translation>
    </message>
    <message>
        <source>Mixed: fills the memory that is free</source>
        <translation>混合：用满空闲内存</translation>
    </message>
    <message>
        <source>Work MLPs out again</source>
        <translation>重新计算 MLP</translation>
    </message>
    <message>
        <source>Work everything out again</source>
        <translation>全部重新计算</translation>
    </message>
    <message>
        <source>Work everything out again, inputs in the PC's memory</source>
        <translation>全部重新计算，输入放在电脑内存中</translation>
    </message>
</context>
<context>
    <name>runs_compare</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Better answer is the likelier one</source>
        <translation>较好的回答更可能出现</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Exactly right</source>
        <translation>完全正确</translation>
    </message>
    <message>
        <source>Examples seen</source>
        <translation>看过的样本</translation>
    </message>
    <message>
        <source>Fields right (F1)</source>
        <translation>字段正确率（F1）</translation>
    </message>
    <message>
        <source>General questions right</source>
        <translation>通用问题正确率</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>留出损失</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>Macro-F1</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>Micro-F1</source>
        <translation>Micro-F1</translation>
    </message>
    <message>
        <source>Pairs told apart rightly</source>
        <translation>正确区分的成对数据</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>内存峰值</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>ROUGE-L</source>
        <translation>ROUGE-L</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>Size of what was learned</source>
        <translation>学到内容的大小</translation>
    </message>
    <message>
        <source>Sound JSON</source>
        <translation>有效的 JSON</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Time for a step</source>
        <translation>每步时间</translation>
    </message>
    <message>
        <source>Training time (min)</source>
        <translation>训练时间（分钟）</translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation>训练时间（秒）</translation>
    </message>
    <message>
        <source>chrF</source>
        <translation>chrF</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value}（{low} 到 {high}）</translation>
    </message>
</context>
<context>
    <name>scorecard</name>
    <message>
        <source>Always the most usual answer</source>
        <translation>总是最常见的回答</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Base with examples</source>
        <translation>基础模型加示例</translation>
    </message>
    <message>
        <source>Loss per token on the same {tokens} tokens of one held-out example: {base} before, {tuned} after (perplexity {before} and {after}); {standing}.</source>
        <translation>在 1 个留出样本的相同 {tokens} 个 token 上，每 token 损失：之前 {base}，之后 {tuned}（困惑度 {before} 和 {after}）；{standing}。</translation>
    </message>
    <message>
        <source>Loss per token on the same {tokens} tokens of {count} held-out examples: {base} before, {tuned} after (perplexity {before} and {after}); {standing}.</source>
        <translation>在 {count} 个留出样本的相同 {tokens} 个 token 上，每 token 损失：之前 {base}，之后 {tuned}（困惑度 {before} 和 {after}）；{standing}。</translation>
    </message>
    <message>
        <source>Tuned minus this, by {count} examples: {value} ({low} to {high})</source>
        <translation>微调后减去此项，按 {count} 个样本：{value}（{low} 到 {high}）</translation>
    </message>
    <message>
        <source>Tuned minus this, by {count} examples: {value} points ({low} to {high})</source>
        <translation>微调后减去此项，按 {count} 个样本：{value} 个百分点（{low} 到 {high}）</translation>
    </message>
    <message>
        <source>Tuned model</source>
        <translation>微调后的模型</translation>
    </message>
    <message>
        <source>no difference you can rely on</source>
        <translation>没有可靠的差异</translation>
    </message>
    <message>
        <source>too few examples to tell</source>
        <translation>样本太少，无法判断</translation>
    </message>
    <message>
        <source>tuned clearly better</source>
        <translation>微调后明显更好</translation>
    </message>
    <message>
        <source>tuned clearly worse</source>
        <translation>微调后明显更差</translation>
    </message>
</context>
<context>
    <name>speed</name>
    <message>
        <source>A rough guess; measuring this PC (Settings) makes it surer.</source>
        <translation>粗略的猜测；测量这台电脑（“设置”）会使它更可靠。</translation>
    </message>
    <message>
        <source>As earlier runs of this kind went here.</source>
        <translation>根据这台电脑上以往的同类训练任务估算。</translation>
    </message>
    <message>
        <source>Bringing the model into 4 bits, once</source>
        <translation>将模型转为 4 位（仅一次）</translation>
    </message>
    <message>
        <source>By NVIDIA's figures for this card; measuring this PC (Settings) makes it surer.</source>
        <translation>根据 NVIDIA 给出的该显卡数据估算；测量这台电脑（“设置”）会使它更可靠。</translation>
    </message>
    <message>
        <source>By the measurement of this PC; the first run makes it surer.</source>
        <translation>根据这台电脑的测量结果估算；第一次训练会使它更可靠。</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Looks at held-out examples</source>
        <translation>检查留出样本</translation>
    </message>
    <message>
        <source>Reading all examples once beforehand</source>
        <translation>事先将所有样本读一遍</translation>
    </message>
    <message>
        <source>Sample answers</source>
        <translation>试答</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>成绩单</translation>
    </message>
    <message>
        <source>Starting and loading</source>
        <translation>启动和加载</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>训练步</translation>
    </message>
    <message>
        <source>What was forgotten</source>
        <translation>遗忘了什么</translation>
    </message>
</context>
<context>
    <name>sure</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Tunesmith</source>
        <translation>Tunesmith</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>1 vote</source>
        <translation>1 票</translation>
    </message>
    <message>
        <source>about {h} h</source>
        <translation>约 {h} 小时</translation>
    </message>
    <message>
        <source>about {h} h in all</source>
        <translation>共约 {h} 小时</translation>
    </message>
    <message>
        <source>about {h} h left</source>
        <translation>剩余约 {h} 小时</translation>
    </message>
    <message>
        <source>about {m} min</source>
        <translation>约 {m} 分钟</translation>
    </message>
    <message>
        <source>about {m} min in all</source>
        <translation>共约 {m} 分钟</translation>
    </message>
    <message>
        <source>about {m} min left</source>
        <translation>剩余约 {m} 分钟</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message>
        <source>less than {kwh} kWh</source>
        <translation>不到 {kwh} kWh</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <source>{a} min to {b} h</source>
        <translation>{a} 分钟至 {b} 小时</translation>
    </message>
    <message>
        <source>{a} to {b} h</source>
        <translation>{a} 到 {b} 小时</translation>
    </message>
    <message>
        <source>{a} to {b} min</source>
        <translation>{a} 到 {b} 分钟</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} 字节</translation>
    </message>
    <message>
        <source>{count} votes</source>
        <translation>{count} 票</translation>
    </message>
    <message>
        <source>{energy}, about {cost}</source>
        <translation>{energy}，约 {cost}</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} 小时 {m} 分</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} 分 {s} 秒</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} 秒</translation>
    </message>
</context>
<context>
    <name>tryout</name>
    <message>
        <source>Loading the engine's libraries …</source>
        <translation>正在加载引擎的库…</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>正在加载模型…</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>1 takes an adapter as it was trained, 0.5 half of what it changes.</source>
        <translation>1 表示适配器保持训练时的样子，0.5 表示只取一半改动。</translation>
    </message>
    <message>
        <source>1. Sign in and accept the terms at {page}. 2. Make a token of the kind “Read” at {tokens}. 3. Put it into Settings, “Hub token”.</source>
        <translation>1. 在 {page} 登录并接受条款。2. 在 {tokens} 创建一个“Read”类型的令牌。3. 在“设置”的“Hub 令牌”处填入。</translation>
    </message>
    <message>
        <source>16 bits a weight, in the form that every program and card reads.</source>
        <translation>每个权重 16 位，所有程序和显卡都能读取的形式。</translation>
    </message>
    <message>
        <source>16 bits a weight. For quantising again elsewhere.</source>
        <translation>每个权重 16 位。用于在别处再次量化。</translation>
    </message>
    <message>
        <source>4-bit arithmetic does not work with the new engine</source>
        <translation>新引擎的 4 位运算不能正常工作</translation>
    </message>
    <message>
        <source>A base model was found in another folder</source>
        <translation>在另一个文件夹中找到了基础模型</translation>
    </message>
    <message>
        <source>A chapter that cannot be read</source>
        <translation>无法读取的章节</translation>
    </message>
    <message>
        <source>A chapter without text</source>
        <translation>没有文本的章节</translation>
    </message>
    <message>
        <source>A checkpoint could not be written</source>
        <translation>无法写入检查点</translation>
    </message>
    <message>
        <source>A checkpoint was passed over</source>
        <translation>跳过了一个检查点</translation>
    </message>
    <message>
        <source>A conversation cannot be read</source>
        <translation>有一个对话无法读取</translation>
    </message>
    <message>
        <source>A drive that Tunesmith uses is nearly full</source>
        <translation>Tunesmith 使用的驱动器快满了</translation>
    </message>
    <message>
        <source>A far too large image</source>
        <translation>过大的图像</translation>
    </message>
    <message>
        <source>A file arrived damaged</source>
        <translation>一个文件到达时已损坏</translation>
    </message>
    <message>
        <source>A file is not what it should be</source>
        <translation>有一个文件与应有的不符</translation>
    </message>
    <message>
        <source>A head is enough for so many examples</source>
        <translation>这么多样本，输出头就够了</translation>
    </message>
    <message>
        <source>A head is trained anew in seconds, since the features of the {rows} examples are kept.</source>
        <translation>输出头几秒钟就能重新训练，因为 {rows} 个样本的特征都已保留。</translation>
    </message>
    <message>
        <source>A held-out example does not fit into its {context} tokens and was not tried.</source>
        <translation>有一个留出样本放不进它的 {context} 个 token，没有试。</translation>
    </message>
    <message>
        <source>A key stands twice</source>
        <translation>键出现了两次</translation>
    </message>
    <message>
        <source>A mail without text</source>
        <translation>没有文字的邮件</translation>
    </message>
    <message>
        <source>A mark of the template stands in an answer</source>
        <translation>有一个回答中含有模板标记</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on word for word, to anyone who asks. These are suspicions made from the form of the text; look at a few before you decide. A key that was ever in a dataset is best withdrawn where it was issued.</source>
        <translation>模型可能向任何提问的人逐字复述训练过的内容。这些是根据文本形式作出的推测；请看过几处再决定。曾出现在数据集中的密钥，最好在签发处撤销。</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on word for word, to anyone who asks. These are suspicions made from the form of the text; look at a few before you decide. Addresses at example.com and the like are not counted.</source>
        <translation>模型可能向任何提问的人逐字复述训练过的内容。这些是根据文本形式作出的推测；请看过几处再决定。example.com 之类的地址不计入。</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on word for word, to anyone who asks. These are suspicions made from the form of the text; look at a few before you decide. Numbers without country code are found only beside words such as “Tel.” or “call me at”.</source>
        <translation>模型可能向任何提问的人逐字复述训练过的内容。这些是根据文本形式作出的推测；请看过几处再决定。没有国家代码的号码只有在“Tel.”或“请拨打”之类的词旁边才能找到。</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on word for word, to anyone who asks. These are suspicions made from the form of the text; look at a few before you decide. The check digits are right.</source>
        <translation>模型可能向任何提问的人逐字复述训练过的内容。这些是根据文本形式作出的推测；请看过几处再决定。校验位是正确的。</translation>
    </message>
    <message>
        <source>A model for conversations loses some of its manners when it only reads. Examples mixed in between prevent that.</source>
        <translation>用于对话的模型如果只阅读，会失去一些应答习惯。中间混入样本可以避免。</translation>
    </message>
    <message>
        <source>A model for labels or numbers is handed over as it was trained</source>
        <translation>用于标签或数值的模型按训练时的样子交付</translation>
    </message>
    <message>
        <source>A model that gives labels or numbers does not write; general questions say nothing about it.</source>
        <translation>给出标签或数值的模型不写文本；通用问题说明不了什么。</translation>
    </message>
    <message>
        <source>A model that has learned facts has to be trained anew with every change. Looked up, they are as new as your documents.</source>
        <translation>学过事实的模型每次变化都要重新训练。通过查阅，事实与你的文档一样新。</translation>
    </message>
    <message>
        <source>A new head alone cannot learn to write</source>
        <translation>仅靠新的输出头学不会写作</translation>
    </message>
    <message>
        <source>A new head and the last layers learn; everything below stays as it is.</source>
        <translation>新的输出头和最后几层学习；下面的全部保持不变。</translation>
    </message>
    <message>
        <source>A package cannot be had for this PC</source>
        <translation>有一个软件包没有适用于这台电脑的版本</translation>
    </message>
    <message>
        <source>A page that cannot be read</source>
        <translation>无法读取的页</translation>
    </message>
    <message>
        <source>A page without text</source>
        <translation>没有文本的页</translation>
    </message>
    <message>
        <source>A part of Tunesmith is damaged</source>
        <translation>Tunesmith 的一部分已损坏</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>缺少模型的一部分</translation>
    </message>
    <message>
        <source>A part was trained on a 4-bit base</source>
        <translation>有一部分是在 4 位基础模型上训练的</translation>
    </message>
    <message>
        <source>A product with 4-bit weights is off by {error} of the right one; {limit} is allowed.</source>
        <translation>4 位权重的计算结果与正确值相差 {error}；允许 {limit}。</translation>
    </message>
    <message>
        <source>A program that looks things up and puts them before the question needs no training for this, and new documents count at once.</source>
        <translation>能查阅并把内容放在问题前的程序，不需要为此训练，而且新文档立即生效。</translation>
    </message>
    <message>
        <source>A prompt is already as good as fine-tuning could reasonably be</source>
        <translation>提示词已经达到微调可望达到的水平</translation>
    </message>
    <message>
        <source>A quotation mark stays open</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>A recipe names files, not folders</source>
        <translation>配方应指定文件，而不是文件夹</translation>
    </message>
    <message>
        <source>A recipe says either how many passes over all examples it makes, or how many steps.</source>
        <translation>配方要么写明遍历全部样本的次数，要么写明步数。</translation>
    </message>
    <message>
        <source>A report is a web page or a PDF</source>
        <translation>报告应为网页或 PDF</translation>
    </message>
    <message>
        <source>A run cannot go from {before} to {after}.</source>
        <translation>训练任务不能从 {before} 变为 {after}。</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>有训练任务正在进行</translation>
    </message>
    <message>
        <source>A run, a chat or another job works with the engine in {path}.</source>
        <translation>有训练任务、对话或其他工作正在使用 {path} 中的引擎。</translation>
    </message>
    <message>
        <source>A step above the usual choice.</source>
        <translation>比常用选择高一级。</translation>
    </message>
    <message>
        <source>A step was left out</source>
        <translation>跳过了一步</translation>
    </message>
    <message>
        <source>A sum of their numbers is beyond what can be written.</source>
        <translation>它们的数值之和超出可写入的范围。</translation>
    </message>
    <message>
        <source>A token is one word of letters, digits and underscores, such as hf_….</source>
        <translation>令牌是由字母、数字和下划线组成的一个词，例如 hf_…。</translation>
    </message>
    <message>
        <source>A value belongs to LoRA alone</source>
        <translation>有一个值只属于 LoRA</translation>
    </message>
    <message>
        <source>A value of the recipe is out of place</source>
        <translation>配方中有一个值不合适</translation>
    </message>
    <message>
        <source>A value that cannot be read</source>
        <translation>有一个值无法读取</translation>
    </message>
    <message>
        <source>About a third of the size, with a loss that is seldom noticed.</source>
        <translation>约为三分之一大小，损失很少被察觉。</translation>
    </message>
    <message>
        <source>About {more} more votes that decide might settle it. This is an estimate from what is itself uncertain.</source>
        <translation>再有约 {more} 张有倾向的票或许能见分晓。这是根据本身不确定的数据作出的估计。</translation>
    </message>
    <message>
        <source>About {pages} pages teach how the field speaks, {rows} examples what to do. Both together do better than examples alone.</source>
        <translation>约 {pages} 页教会该领域如何表达，{rows} 个样本教会该做什么。两者结合胜过只用样本。</translation>
    </message>
    <message>
        <source>About {pages} pages teach the model the words of the field, so that it understands the passages it looks up.</source>
        <translation>约 {pages} 页能教会模型该领域的用词，使它理解查阅到的段落。</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>Adapters are small files. When something changes, only the one it concerns is trained anew.</source>
        <translation>适配器是小文件。有变化时，只需重新训练相关的那一个。</translation>
    </message>
    <message>
        <source>Adapters for “{layers}” found no place: {cause}.</source>
        <translation>“{layers}”的适配器没有可放的位置：{cause}。</translation>
    </message>
    <message>
        <source>Adapters lists those that are here.</source>
        <translation>这里现有的都列在“适配器”中。</translation>
    </message>
    <message>
        <source>Adapters of this kind cannot be used here</source>
        <translation>这里不能使用这种适配器</translation>
    </message>
    <message>
        <source>Add answers of the other kind.</source>
        <translation>请添加另一种评分的回答。</translation>
    </message>
    <message>
        <source>Add examples of another label.</source>
        <translation>请添加其他标签的样本。</translation>
    </message>
    <message>
        <source>Add examples of at least one other label.</source>
        <translation>请至少添加一种其他标签的样本。</translation>
    </message>
    <message>
        <source>Add examples of it, or give it a common label with another.</source>
        <translation>请为它添加样本，或与另一个标签合用一个标签。</translation>
    </message>
    <message>
        <source>Add examples of it, put it together with another label, or leave it out.</source>
        <translation>请为它添加样本，与其他标签合并，或将其排除。</translation>
    </message>
    <message>
        <source>Add examples of the rare labels. After training, look at each label by itself, not at the share that is right.</source>
        <translation>请添加少见标签的样本。训练后请逐个标签查看，而不是看总的正确率。</translation>
    </message>
    <message>
        <source>Add examples of them, or give them a common label.</source>
        <translation>请为它们添加样本，或给它们一个常见的标签。</translation>
    </message>
    <message>
        <source>Add examples of them, put them together with another label, or leave them out.</source>
        <translation>请为它们添加样本，与其他标签合并，或将其排除。</translation>
    </message>
    <message>
        <source>Add examples of these labels if they matter.</source>
        <translation>如果这些标签重要，请为它们添加样本。</translation>
    </message>
    <message>
        <source>Add examples with other numbers.</source>
        <translation>请添加其他数值的样本。</translation>
    </message>
    <message>
        <source>Add it under Datasets, and choose the dataset.</source>
        <translation>请在“数据集”中添加它，然后选择该数据集。</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>请添加。</translation>
    </message>
    <message>
        <source>Add its files again.</source>
        <translation>请重新添加它的文件。</translation>
    </message>
    <message>
        <source>Add more documents, or hold out a larger part of them.</source>
        <translation>请添加更多文档，或留出其中更大的一部分。</translation>
    </message>
    <message>
        <source>Add more examples.</source>
        <translation>请添加更多样本。</translation>
    </message>
    <message>
        <source>Add more examples. A hundred good ones are a start.</source>
        <translation>请添加更多样本。一百个好样本可作为起点。</translation>
    </message>
    <message>
        <source>Add more of what the model should do. A hundred good ones are a start.</source>
        <translation>请多添加模型应做之事的样本。一百个好样本可作为起点。</translation>
    </message>
    <message>
        <source>Add more texts of the same kind.</source>
        <translation>请添加更多同类文本。</translation>
    </message>
    <message>
        <source>Add more; a hundred good examples are a start. Look at the answers rather than at the loss.</source>
        <translation>请添加更多；一百个好样本可作为起点。请看回答，而不是看损失。</translation>
    </message>
    <message>
        <source>Add pairs in which the shorter answer is the better.</source>
        <translation>请添加较短的回答更好的成对数据。</translation>
    </message>
    <message>
        <source>Add rows of the other kind, or train on the good answers as plain examples.</source>
        <translation>请添加另一种评分的行，或将好的回答作为普通样本来训练。</translation>
    </message>
    <message>
        <source>Add rows with other labels or answers.</source>
        <translation>请添加带有其他标签或回答的行。</translation>
    </message>
    <message>
        <source>Add such examples to the training side.</source>
        <translation>请在训练部分添加这样的样本。</translation>
    </message>
    <message>
        <source>Add the file under Datasets and say there which columns hold prompt and answer.</source>
        <translation>请在“数据集”中添加文件，并在那里指明哪些列是提示词和回答。</translation>
    </message>
    <message>
        <source>After {minutes} minutes it was still at {reading}; the limit is {limit}. Training works and waits by turns.</source>
        <translation>{minutes} 分钟后仍为 {reading}；限制是 {limit}。训练会时而工作、时而等待。</translation>
    </message>
    <message>
        <source>After {minutes} minutes llama.cpp had answered {done} of {count} places.</source>
        <translation>{minutes} 分钟后，llama.cpp 回答了 {count} 个位置中的 {done} 个。</translation>
    </message>
    <message>
        <source>All answers are rated alike</source>
        <translation>所有回答的评分都一样</translation>
    </message>
    <message>
        <source>All answers have the same rating</source>
        <translation>所有回答的评分都相同</translation>
    </message>
    <message>
        <source>All examples have the same label</source>
        <translation>所有样本的标签都相同</translation>
    </message>
    <message>
        <source>All examples of this dataset are held out.</source>
        <translation>这个数据集的所有样本都已留出。</translation>
    </message>
    <message>
        <source>All held-out examples have the same answer</source>
        <translation>所有留出样本的答案都相同</translation>
    </message>
    <message>
        <source>All images have the same label</source>
        <translation>所有图像的标签都相同</translation>
    </message>
    <message>
        <source>All of its weights could learn.</source>
        <translation>它的所有权重都可以学习。</translation>
    </message>
    <message>
        <source>All rows have the same label or answer</source>
        <translation>所有行的标签或回答都相同</translation>
    </message>
    <message>
        <source>All runs are kept, and the damaged file as {aside}.</source>
        <translation>所有训练任务都已保留，损坏的文件保留为 {aside}。</translation>
    </message>
    <message>
        <source>All runs are kept.</source>
        <translation>所有训练任务都已保留。</translation>
    </message>
    <message>
        <source>All {all_rows} examples are for training, so nobody could tell whether prompts or training do better.</source>
        <translation>全部 {all_rows} 个样本都用于训练，因此没人能判断提示词和训练哪个更好。</translation>
    </message>
    <message>
        <source>All {examples} training examples have the label “{label}”.</source>
        <translation>全部 {examples} 个训练样本的标签都是“{label}”。</translation>
    </message>
    <message>
        <source>All {examples} training examples have the number {number}.</source>
        <translation>全部 {examples} 个训练样本的数值都是 {number}。</translation>
    </message>
    <message>
        <source>All {rows} answers are rated alike. What is liked only shows beside what is not.</source>
        <translation>全部 {rows} 个回答的评分都一样。只有与不被喜欢的对照，才看得出什么被喜欢。</translation>
    </message>
    <message>
        <source>All {rows} examples have the same label, “{label}”, so any model is right at once.</source>
        <translation>全部 {rows} 个样本的标签都是“{label}”，因此任何模型都立即正确。</translation>
    </message>
    <message>
        <source>All {rows} fit into one prompt; from fewer than {fewest} nothing is learned that lasts.</source>
        <translation>全部 {rows} 个放得进一个提示词；少于 {fewest} 个时学不到持久的东西。</translation>
    </message>
    <message>
        <source>All {rows} images have the same label, “{label}”, so any model is right at once.</source>
        <translation>全部 {rows} 张图像的标签都是“{label}”，因此任何模型都立即正确。</translation>
    </message>
    <message>
        <source>All {rows} lie in one folder, “{label}”. To tell things apart, the model needs at least two kinds.</source>
        <translation>全部 {rows} 张都在同一个文件夹“{label}”中。模型至少需要两类才能区分。</translation>
    </message>
    <message>
        <source>All {rows} rows are rated {rating}. Learning from ratings needs both kinds.</source>
        <translation>全部 {rows} 行的评分都是 {rating}。从评分学习需要两种评分都有。</translation>
    </message>
    <message>
        <source>Among the examples that “{name}” set aside, none asks anything.</source>
        <translation>在“{name}”留出的样本中，没有一个提出问题。</translation>
    </message>
    <message>
        <source>An adapter has at most {most} tags, each of at most {longest} letters.</source>
        <translation>一个适配器最多有 {most} 个标签，每个最多 {longest} 个字符。</translation>
    </message>
    <message>
        <source>An adapter is named twice</source>
        <translation>同一个适配器出现了两次</translation>
    </message>
    <message>
        <source>An adapter's record cannot be read</source>
        <translation>无法读取适配器的记录</translation>
    </message>
    <message>
        <source>An answer not to be learned</source>
        <translation>不应学习的回答</translation>
    </message>
    <message>
        <source>An archive within an archive</source>
        <translation>压缩包中的压缩包</translation>
    </message>
    <message>
        <source>An example ends with an answer that has words in it.</source>
        <translation>样本要以含有文字的回答结束。</translation>
    </message>
    <message>
        <source>An image does not open any more</source>
        <translation>有一张图像再也打不开</translation>
    </message>
    <message>
        <source>An image on its own</source>
        <translation>单独的图像</translation>
    </message>
    <message>
        <source>An image that does not open</source>
        <translation>打不开的图像</translation>
    </message>
    <message>
        <source>An image without a label</source>
        <translation>没有标签的图像</translation>
    </message>
    <message>
        <source>An older form that some processors compute faster; more is lost.</source>
        <translation>较旧的形式，有些处理器计算得更快；质量损失更大。</translation>
    </message>
    <message>
        <source>An ordinary model folder: nothing of Tunesmith is needed.</source>
        <translation>普通的模型文件夹：不需要 Tunesmith 的任何内容。</translation>
    </message>
    <message>
        <source>Another build of PyTorch was installed than chosen</source>
        <translation>安装的 PyTorch 构建与所选的不同</translation>
    </message>
    <message>
        <source>Another dataset is called “{name}”.</source>
        <translation>另一个数据集名为“{name}”。</translation>
    </message>
    <message>
        <source>Another form is needed</source>
        <translation>需要另一种形式</translation>
    </message>
    <message>
        <source>Another process has held {path} for more than {seconds} seconds.</source>
        <translation>另一个进程占用 {path} 已超过 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Another program has this file open</source>
        <translation>其他程序正打开此文件</translation>
    </message>
    <message>
        <source>Another version of this model is already here</source>
        <translation>这里已有这个模型的另一个版本</translation>
    </message>
    <message>
        <source>Another window or command is fetching {repo} into the same place.</source>
        <translation>另一个窗口或命令正在把 {repo} 下载到同一位置。</translation>
    </message>
    <message>
        <source>Another window or terminal works on it.</source>
        <translation>另一个窗口或终端正在处理。</translation>
    </message>
    <message>
        <source>Answer the question about the documents.</source>
        <translation>请回答关于文档的问题。</translation>
    </message>
    <message>
        <source>Answering questions from them needs no training; writing as they do does.</source>
        <translation>根据文档回答问题不需要训练；像文档那样写则需要。</translation>
    </message>
    <message>
        <source>Answers looked up in the documents are better</source>
        <translation>在文档中查阅后的回答更好</translation>
    </message>
    <message>
        <source>As a file named Modelfile; FROM must be the very same base model in Ollama. Takes adapters of Llama, Mistral and Gemma; for others export GGUF.</source>
        <translation>作为名为 Modelfile 的文件；FROM 必须是 Ollama 中完全相同的基础模型。接受 Llama、Mistral 和 Gemma 的适配器；其他的请导出 GGUF。</translation>
    </message>
    <message>
        <source>As good as “{name}”, as far as can be told</source>
        <translation>就目前能判断的，与“{name}”一样好</translation>
    </message>
    <message>
        <source>Ask first, or write the answer that it should have given.</source>
        <translation>请先提问，或写下它本应给出的回答。</translation>
    </message>
    <message>
        <source>Ask its maker for a LoRA adapter, or for the merged model as *.safetensors files.</source>
        <translation>请向制作者索取 LoRA 适配器，或合并后模型的 *.safetensors 文件。</translation>
    </message>
    <message>
        <source>Ask its maker for one without this, or for the merged model as *.safetensors files.</source>
        <translation>请向制作者索取不含此项的适配器，或合并后模型的 *.safetensors 文件。</translation>
    </message>
    <message>
        <source>Ask its maker to save it converted to plain LoRA (peft: path_initial_model_for_weight_conversion).</source>
        <translation>请让制作者保存为转换后的普通 LoRA（peft：path_initial_model_for_weight_conversion）。</translation>
    </message>
    <message>
        <source>Ask whoever runs this PC for access to the card.</source>
        <translation>请向这台电脑的管理者申请使用显卡。</translation>
    </message>
    <message>
        <source>Ask whoever runs this PC to switch MIG off, or train on the processor.</source>
        <translation>请让这台电脑的管理者关闭 MIG，或在处理器上训练。</translation>
    </message>
    <message>
        <source>Asked for: {asked}. These examples can be tried with: {known}.</source>
        <translation>要求的：{asked}。这些样本可以用以下方式来试：{known}。</translation>
    </message>
    <message>
        <source>At a strength of {strength}, {gain} of the gain on your task stays, and {left} of the forgetting.</source>
        <translation>强度为 {strength} 时，任务上的收益保留 {gain}，遗忘剩下 {left}。</translation>
    </message>
    <message>
        <source>At rank {rank} it holds {share} of the sum</source>
        <translation>秩为 {rank} 时保留了总和的 {share}</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>Begin a new conversation, shorten the instruction, or change an earlier message: what follows it is dropped.</source>
        <translation>请开始新的对话，缩短指令，或修改较早的消息：其后的内容会去掉。</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>请开始新的对话。</translation>
    </message>
    <message>
        <source>Begin a new vote.</source>
        <translation>请开始新的投票。</translation>
    </message>
    <message>
        <source>Begin one with “Set up”.</source>
        <translation>用“安装”开始。</translation>
    </message>
    <message>
        <source>Beside its layers it keeps {count} tensors whole, such as {name}. It cannot be combined with others.</source>
        <translation>除了它的层之外，它还完整保存了 {count} 个张量，例如 {name}。它不能与其他适配器合并。</translation>
    </message>
    <message>
        <source>Better than “{name}”</source>
        <translation>优于“{name}”</translation>
    </message>
    <message>
        <source>Block {block}: {cause}.</source>
        <translation>块 {block}：{cause}。</translation>
    </message>
    <message>
        <source>Both of its answers are the same within the first {longest} tokens, so it teaches nothing.</source>
        <translation>它的两个回答在前 {longest} 个 token 内相同，因此教不了什么。</translation>
    </message>
    <message>
        <source>Bottleneck modules cannot be merged</source>
        <translation>瓶颈模块不能合并</translation>
    </message>
    <message>
        <source>Bring the file back from a backup, or remove the run's folder.</source>
        <translation>请从备份中恢复该文件，或删除该训练任务的文件夹。</translation>
    </message>
    <message>
        <source>CUDA context</source>
        <translation>CUDA 上下文</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Change it.</source>
        <translation>请更改。</translation>
    </message>
    <message>
        <source>Change “device” in the recipe to “{here}”.</source>
        <translation>请将配方中的“device”改为“{here}”。</translation>
    </message>
    <message>
        <source>Changed while it was read</source>
        <translation>读取期间有更改</translation>
    </message>
    <message>
        <source>Check at {tokens} what it may do, or choose a name of your own account.</source>
        <translation>请在 {tokens} 查看它的权限，或选择自己账户下的名称。</translation>
    </message>
    <message>
        <source>Check at {tokens} what your token may do.</source>
        <translation>请在 {tokens} 查看令牌的权限。</translation>
    </message>
    <message>
        <source>Check date and time of this PC. In a company network its own certificate must be installed in the system.</source>
        <translation>请检查这台电脑的日期和时间。在公司网络中，必须在系统中安装公司自己的证书。</translation>
    </message>
    <message>
        <source>Check that the card is seated and powered; in a virtual machine, that it is passed through.</source>
        <translation>请检查显卡是否插好并通电；在虚拟机中，请检查是否已直通。</translation>
    </message>
    <message>
        <source>Check the Hub address in Settings. In a hotel or company network, a sign-in page may stand in between.</source>
        <translation>请检查“设置”中的 Hub 地址。在酒店或公司网络中，可能有登录页面挡在中间。</translation>
    </message>
    <message>
        <source>Check the address of the mirror, or leave it empty to take PyPI itself.</source>
        <translation>请检查镜像的地址，或留空以使用 PyPI 本身。</translation>
    </message>
    <message>
        <source>Check the address of the mirror. Some networks answer with a page to log in; open a browser first.</source>
        <translation>请检查镜像的地址。有些网络会返回登录页面；请先打开浏览器。</translation>
    </message>
    <message>
        <source>Check the connection and the firewall, then try again.</source>
        <translation>请检查网络连接和防火墙，然后再试。</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>请检查网络连接，再试一次。</translation>
    </message>
    <message>
        <source>Check the connection, and the Hub address in Settings.</source>
        <translation>请检查网络连接，以及“设置”中的 Hub 地址。</translation>
    </message>
    <message>
        <source>Check the connection, or ask again later.</source>
        <translation>请检查网络连接，或稍后再查询。</translation>
    </message>
    <message>
        <source>Check the connection, then go on.</source>
        <translation>请检查网络连接，然后继续。</translation>
    </message>
    <message>
        <source>Check the connection; in a company network a proxy may be needed. Then go on.</source>
        <translation>请检查网络连接；公司网络中可能需要代理。然后继续。</translation>
    </message>
    <message>
        <source>Check the drive and the file's rights.</source>
        <translation>请检查驱动器和文件的权限。</translation>
    </message>
    <message>
        <source>Check the proxy in Settings.</source>
        <translation>请在“设置”中检查代理。</translation>
    </message>
    <message>
        <source>Check the proxy's address, name and password.</source>
        <translation>请检查代理的地址、用户名和密码。</translation>
    </message>
    <message>
        <source>Check the spelling. For a private model, put a token of an account that may see it into Settings.</source>
        <translation>请检查拼写。对于私有模型，请在“设置”中填写有权查看它的账户的令牌。</translation>
    </message>
    <message>
        <source>Check this PC's date. In a company network, its own certificate must be in the system's list (SSL_CERT_FILE).</source>
        <translation>请检查这台电脑的日期。在公司网络中，公司自己的证书必须在系统列表中（SSL_CERT_FILE）。</translation>
    </message>
    <message>
        <source>Check who may read the folder.</source>
        <translation>请检查谁有权读取该文件夹。</translation>
    </message>
    <message>
        <source>Choose LoRA, which works with any linear layer.</source>
        <translation>请选择 LoRA，它适用于任何线性层。</translation>
    </message>
    <message>
        <source>Choose a base model and your documents.</source>
        <translation>请选择基础模型和文档。</translation>
    </message>
    <message>
        <source>Choose a base model for it.</source>
        <translation>请为它选择基础模型。</translation>
    </message>
    <message>
        <source>Choose a base model for it: a small one that only reads (an encoder).</source>
        <translation>请为它选择基础模型：只阅读的小模型（编码器）。</translation>
    </message>
    <message>
        <source>Choose a base model for it: one that sees images.</source>
        <translation>请为它选择基础模型：能看图像的。</translation>
    </message>
    <message>
        <source>Choose a base model that already answers; what is liked is learned on top.</source>
        <translation>请选择已经会回答的基础模型；在此之上学习什么样的回答被喜欢。</translation>
    </message>
    <message>
        <source>Choose a base model that is small enough for it, then see what fits into memory.</source>
        <translation>请选择足够小的基础模型，再看看内存放得下什么。</translation>
    </message>
    <message>
        <source>Choose a base model, then see what fits into memory.</source>
        <translation>请选择基础模型，再看看内存放得下什么。</translation>
    </message>
    <message>
        <source>Choose a base model, your examples, and the documents to learn beside them.</source>
        <translation>请选择基础模型、样本，以及同时学习的文档。</translation>
    </message>
    <message>
        <source>Choose a causal language model, or download this one again.</source>
        <translation>请选择因果语言模型，或重新下载这个模型。</translation>
    </message>
    <message>
        <source>Choose a dataset of images, or a model for text.</source>
        <translation>请选择图像数据集，或用于文本的模型。</translation>
    </message>
    <message>
        <source>Choose a dataset of raw text (PDF, DOCX, TXT, Markdown …) as documents, or use it as examples.</source>
        <translation>请选择原始文本（PDF、DOCX、TXT、Markdown …）的数据集作为文档，或将它用作样本。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .jsonl, or a new one.</source>
        <translation>请选择以 .jsonl 结尾的文件，或新文件。</translation>
    </message>
    <message>
        <source>Choose a file that “Save recipe” has written.</source>
        <translation>请选择用“保存配方”写出的文件。</translation>
    </message>
    <message>
        <source>Choose a file, or one of the sets of “Try out”.</source>
        <translation>请选择文件，或“试用”中的提示词集。</translation>
    </message>
    <message>
        <source>Choose a folder on another drive, or format this one as exFAT or NTFS.</source>
        <translation>请选择其他驱动器上的文件夹，或将此驱动器格式化为 exFAT 或 NTFS。</translation>
    </message>
    <message>
        <source>Choose a language model to try prompts with.</source>
        <translation>请选择语言模型来试提示词。</translation>
    </message>
    <message>
        <source>Choose a larger longest example length, or pairs whose answers differ.</source>
        <translation>请选择更大的最长样本长度，或回答不同的成对数据。</translation>
    </message>
    <message>
        <source>Choose a larger longest example length.</source>
        <translation>请选择更大的最长样本长度。</translation>
    </message>
    <message>
        <source>Choose a model for text generation.</source>
        <translation>请选择用于文本生成的模型。</translation>
    </message>
    <message>
        <source>Choose a model in the format of the transformers library.</source>
        <translation>请选择 transformers 库格式的模型。</translation>
    </message>
    <message>
        <source>Choose a model or a run that writes text.</source>
        <translation>请选择写文本的模型或训练任务。</translation>
    </message>
    <message>
        <source>Choose a model that transformers supports by itself.</source>
        <translation>请选择 transformers 自身支持的模型。</translation>
    </message>
    <message>
        <source>Choose a model with a longer context, or shorten the examples.</source>
        <translation>请选择上下文更长的模型，或缩短样本。</translation>
    </message>
    <message>
        <source>Choose a run of the same kind.</source>
        <translation>请选择同类的训练任务。</translation>
    </message>
    <message>
        <source>Choose a run that has kept something.</source>
        <translation>请选择保留了内容的训练任务。</translation>
    </message>
    <message>
        <source>Choose a share between 0 and 1.</source>
        <translation>请选择 0 到 1 之间的比例。</translation>
    </message>
    <message>
        <source>Choose a shorter row (micro-batch), shorter examples, or 4-bit weights.</source>
        <translation>请选择更短的行（微批次）、更短的样本或 4 位权重。</translation>
    </message>
    <message>
        <source>Choose a strength from 0 to 1.</source>
        <translation>请选择 0 到 1 的强度。</translation>
    </message>
    <message>
        <source>Choose a table or JSONL file with a column of questions and one of answers.</source>
        <translation>请选择含有一列问题和一列答案的表格或 JSONL 文件。</translation>
    </message>
    <message>
        <source>Choose all linear layers.</source>
        <translation>请选择所有线性层。</translation>
    </message>
    <message>
        <source>Choose an image model, such as ViT, DINOv2, ConvNeXt or ResNet.</source>
        <translation>请选择图像模型，例如 ViT、DINOv2、ConvNeXt 或 ResNet。</translation>
    </message>
    <message>
        <source>Choose another adapter.</source>
        <translation>请选择其他适配器。</translation>
    </message>
    <message>
        <source>Choose another column, or split at random.</source>
        <translation>请选择其他列，或随机划分。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another folder, or change its rights.</source>
        <translation>请选择其他文件夹，或更改它的权限。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another image model, or download this one again.</source>
        <translation>请选择其他图像模型，或重新下载这个模型。</translation>
    </message>
    <message>
        <source>Choose another image model, such as ViT, DINOv2, ConvNeXt or ResNet.</source>
        <translation>请选择其他图像模型，例如 ViT、DINOv2、ConvNeXt 或 ResNet。</translation>
    </message>
    <message>
        <source>Choose another model, or download it again.</source>
        <translation>请选择其他模型，或重新下载。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>请选择其他模型。</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>请选择其他名称或文件夹。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another one; the CPU build runs everywhere.</source>
        <translation>请选择其他构建；CPU 构建在任何地方都能运行。</translation>
    </message>
    <message>
        <source>Choose another run, or make a prompt set by hand.</source>
        <translation>请选择其他训练任务，或手动制作提示词集。</translation>
    </message>
    <message>
        <source>Choose bf16 or fp32 on the CPU.</source>
        <translation>在 CPU 上请选择 bf16 或 fp32。</translation>
    </message>
    <message>
        <source>Choose by something else: the scorecard, speed or size.</source>
        <translation>请按其他方面选择：成绩单、速度或大小。</translation>
    </message>
    <message>
        <source>Choose data with a rating or with pairs of answers, or learn by writing.</source>
        <translation>请选择带评分或成对回答的数据，或通过写作学习。</translation>
    </message>
    <message>
        <source>Choose data with both answers, or learn from single answers that were liked or not (KTO), or by writing.</source>
        <translation>请选择带两种回答的数据，或从被喜欢或不被喜欢的单个回答学习（KTO），或通过写作学习。</translation>
    </message>
    <message>
        <source>Choose fp16 as the number format.</source>
        <translation>请选择 fp16 作为数值格式。</translation>
    </message>
    <message>
        <source>Choose from {fewest} to {most} runs.</source>
        <translation>请选择 {fewest} 到 {most} 个训练任务。</translation>
    </message>
    <message>
        <source>Choose head, layers or full.</source>
        <translation>请选择 head、layers 或 full。</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>请重新选择。</translation>
    </message>
    <message>
        <source>Choose layers from 0 to {last}.</source>
        <translation>请选择从 0 到 {last} 的层。</translation>
    </message>
    <message>
        <source>Choose one of them under Runs.</source>
        <translation>请在“训练任务”中选择其中一个。</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>请选择其中之一。</translation>
    </message>
    <message>
        <source>Choose one of them; llama.cpp makes the others from a BF16 file.</source>
        <translation>请选择其中之一；其他的可由 llama.cpp 用 BF16 文件制作。</translation>
    </message>
    <message>
        <source>Choose other examples, or begin a new run without the recipe.</source>
        <translation>请选择其他样本，或不用配方新建训练任务。</translation>
    </message>
    <message>
        <source>Choose other files: tables, JSON, text, PDF, Word, EPUB or archives of them.</source>
        <translation>请选择其他文件：表格、JSON、文本、PDF、Word、EPUB 或它们的压缩包。</translation>
    </message>
    <message>
        <source>Choose the base model it was trained on.</source>
        <translation>请选择训练它时所用的基础模型。</translation>
    </message>
    <message>
        <source>Choose the base model that it was made for.</source>
        <translation>请选择它所针对的基础模型。</translation>
    </message>
    <message>
        <source>Choose the base model that the adapter was trained on.</source>
        <translation>请选择训练适配器时所用的基础模型。</translation>
    </message>
    <message>
        <source>Choose the column that holds the labels, or train on documents instead.</source>
        <translation>请选择含有标签的列，或改为在文档上训练。</translation>
    </message>
    <message>
        <source>Choose the column that holds the labels, or train the model to write the answers instead.</source>
        <translation>请选择含有标签的列，或改为训练模型写出回答。</translation>
    </message>
    <message>
        <source>Choose the examples to learn from.</source>
        <translation>请选择用于学习的样本。</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>请重新选择文件。</translation>
    </message>
    <message>
        <source>Choose the folder that holds adapter_config.json and adapter_model.safetensors, or a zip file of it.</source>
        <translation>请选择含有 adapter_config.json 和 adapter_model.safetensors 的文件夹，或它的 zip 文件。</translation>
    </message>
    <message>
        <source>Choose the folder that holds adapter_config.json and adapter_model.safetensors.</source>
        <translation>请选择含有 adapter_config.json 和 adapter_model.safetensors 的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder that holds config.json and the *.safetensors files.</source>
        <translation>请选择含有 config.json 和 *.safetensors 文件的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model's *.safetensors files.</source>
        <translation>请选择含有模型 *.safetensors 文件的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder that holds those folders.</source>
        <translation>请选择包含这些文件夹的文件夹。</translation>
    </message>
    <message>
        <source>Choose the method layers or full, or another image model.</source>
        <translation>请选择方法 layers 或 full，或其他图像模型。</translation>
    </message>
    <message>
        <source>Choose the method lora instead of head.</source>
        <translation>请选择方法 lora，而不是 head。</translation>
    </message>
    <message>
        <source>Choose the model's folder again.</source>
        <translation>请重新选择模型的文件夹。</translation>
    </message>
    <message>
        <source>Choose the original 16-bit version; Tunesmith reduces it itself when memory is short.</source>
        <translation>请选择原始的 16 位版本；内存不足时 Tunesmith 会自行压缩。</translation>
    </message>
    <message>
        <source>Choose this strength to use it so when you try the model out and hand it over.</source>
        <translation>选择这个强度，试用和交付模型时就按此使用。</translation>
    </message>
    <message>
        <source>Choose two or more.</source>
        <translation>请选择两个或更多。</translation>
    </message>
    <message>
        <source>Choose under Settings what you had changed.</source>
        <translation>请在“设置”中重新选择您改过的内容。</translation>
    </message>
    <message>
        <source>Choose your examples, and the adviser can say more</source>
        <translation>选择样本后，顾问可以给出更多建议</translation>
    </message>
    <message>
        <source>Choose your examples.</source>
        <translation>请选择样本。</translation>
    </message>
    <message>
        <source>Choose “Instruction alone” or “With fixed examples”.</source>
        <translation>请选择“仅用指令”或“使用固定示例”。</translation>
    </message>
    <message>
        <source>Close other programs that use the card, or choose a shorter row (micro-batch).</source>
        <translation>请关闭其他使用显卡的程序，或选择更短的行（微批次）。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a shorter row (micro-batch).</source>
        <translation>请关闭其他程序，或选择更短的行（微批次）。</translation>
    </message>
    <message>
        <source>Close other programs, or split the file.</source>
        <translation>请关闭其他程序，或拆分文件。</translation>
    </message>
    <message>
        <source>Close other programs, or wait until the training that is under way has ended.</source>
        <translation>请关闭其他程序，或等正在进行的训练结束。</translation>
    </message>
    <message>
        <source>Close programs that use it and try again.</source>
        <translation>请关闭正在使用它的程序，然后重试。</translation>
    </message>
    <message>
        <source>Close what may have it open, such as an editor, a backup or a virus scanner, then try again.</source>
        <translation>请关闭可能打开它的程序，例如编辑器、备份程序或杀毒软件，然后重试。</translation>
    </message>
    <message>
        <source>Column not there</source>
        <translation>缺少该列</translation>
    </message>
    <message>
        <source>Columns of bytes are not read</source>
        <translation>不读取字节列</translation>
    </message>
    <message>
        <source>Combine adapters of the same base.</source>
        <translation>请合并同一基础模型的适配器。</translation>
    </message>
    <message>
        <source>Combine them exactly (cat), or to a rank (svd).</source>
        <translation>请精确合并（cat），或合并到某个秩（svd）。</translation>
    </message>
    <message>
        <source>Compare its answers with what you expect, or choose another base.</source>
        <translation>请将它的回答与预期比较，或选择其他基础模型。</translation>
    </message>
    <message>
        <source>Compare the files by hand in the chat of another program.</source>
        <translation>请在其他程序的聊天中手动比较文件。</translation>
    </message>
    <message>
        <source>Compare with fewer examples.</source>
        <translation>请用更少的样本比较。</translation>
    </message>
    <message>
        <source>Continue from an older one.</source>
        <translation>请从较早的检查点继续。</translation>
    </message>
    <message>
        <source>Continue the run.</source>
        <translation>请继续训练。</translation>
    </message>
    <message>
        <source>Continue the run. If it happens again, choose a shorter row (micro-batch).</source>
        <translation>请继续训练。如果再次发生，请选择更短的行（微批次）。</translation>
    </message>
    <message>
        <source>Continue the run. If it happens again, switch streaming off.</source>
        <translation>请继续训练。如果再次发生，请关闭流式加载。</translation>
    </message>
    <message>
        <source>Continue the run; if it happens again, restart the PC and update the driver.</source>
        <translation>请继续训练；如果再次发生，请重启电脑并更新驱动程序。</translation>
    </message>
    <message>
        <source>Continued elsewhere</source>
        <translation>在别处继续</translation>
    </message>
    <message>
        <source>Continued pre-training</source>
        <translation>继续预训练</translation>
    </message>
    <message>
        <source>Conversation and questions</source>
        <translation>对话和提问</translation>
    </message>
    <message>
        <source>Copy it again from {tokens}.</source>
        <translation>请从 {tokens} 重新复制。</translation>
    </message>
    <message>
        <source>Copy the tokenizer files of the model into its folder.</source>
        <translation>请将模型的分词器文件复制到它的文件夹。</translation>
    </message>
    <message>
        <source>Copy the whole bundle, or set up from the index.</source>
        <translation>请复制完整的离线包，或从索引安装。</translation>
    </message>
    <message>
        <source>Correction measured on this PC</source>
        <translation>在这台电脑上测得的修正</translation>
    </message>
    <message>
        <source>Data differ: other examples</source>
        <translation>数据不同：样本不同</translation>
    </message>
    <message>
        <source>Data differ: other examples, other split</source>
        <translation>数据不同：样本不同，划分不同</translation>
    </message>
    <message>
        <source>Data differ: {count} fewer examples</source>
        <translation>数据不同：少 {count} 个样本</translation>
    </message>
    <message>
        <source>Data differ: {count} fewer examples, other split</source>
        <translation>数据不同：少 {count} 个样本，划分不同</translation>
    </message>
    <message>
        <source>Data differ: {count} more examples</source>
        <translation>数据不同：多 {count} 个样本</translation>
    </message>
    <message>
        <source>Data differ: {count} more examples, other split</source>
        <translation>数据不同：多 {count} 个样本，划分不同</translation>
    </message>
    <message>
        <source>Datasets lists those there are.</source>
        <translation>现有的都列在“数据集”中。</translation>
    </message>
    <message>
        <source>Declares names of its own</source>
        <translation>声明了自己的名称</translation>
    </message>
    <message>
        <source>Did you mean “{nearest}”?</source>
        <translation>是否指“{nearest}”？</translation>
    </message>
    <message>
        <source>Do not install anything that was offered. It is asked again tomorrow. Newer versions can always be looked for by hand, on the project's own page.</source>
        <translation>请不要安装所提供的任何内容。明天会再次查询。也可以随时在项目自己的页面上手动查看新版本。</translation>
    </message>
    <message>
        <source>Do not install what is offered there; try again later.</source>
        <translation>请不要安装那里提供的内容；请稍后再试。</translation>
    </message>
    <message>
        <source>Do not train yet: put examples into the prompt</source>
        <translation>先不训练：把示例放进提示词</translation>
    </message>
    <message>
        <source>Do not train yet: put passages into the prompt</source>
        <translation>先不训练：把段落放进提示词</translation>
    </message>
    <message>
        <source>Do not train: let the model look it up</source>
        <translation>不训练：让模型查阅资料</translation>
    </message>
    <message>
        <source>Do not use it. Export it again, or in another form.</source>
        <translation>请不要使用它。请重新导出，或使用其他形式。</translation>
    </message>
    <message>
        <source>Do not use it. Export it again.</source>
        <translation>请不要使用它。请重新导出。</translation>
    </message>
    <message>
        <source>Do not use it. Look whether better and worse answers are the right way round in the data.</source>
        <translation>请不要使用它。请看看数据中较好和较差的回答是否放反了。</translation>
    </message>
    <message>
        <source>Do not use it. Train again with half the learning rate, and look at the worst answers below.</source>
        <translation>请不要使用它。请用一半的学习率重新训练，并看看下面最差的回答。</translation>
    </message>
    <message>
        <source>Do not use it. Train again with half the learning rate, or fewer times over the same text.</source>
        <translation>请不要使用它。请用一半的学习率重新训练，或减少遍数。</translation>
    </message>
    <message>
        <source>Do not use this index. Leave the mirror empty to take PyPI itself, or use an offline bundle.</source>
        <translation>请不要使用这个索引。镜像留空即使用 PyPI 本身，或使用离线包。</translation>
    </message>
    <message>
        <source>Do not use this server; something on the way changes files. Try another network or an offline bundle.</source>
        <translation>请不要使用这个服务器；途中有东西改动了文件。请尝试其他网络或离线包。</translation>
    </message>
    <message>
        <source>Documents are learned by writing</source>
        <translation>文档是通过写作来学习的</translation>
    </message>
    <message>
        <source>Documents of the field would help</source>
        <translation>该领域的文档会有帮助</translation>
    </message>
    <message>
        <source>Download again; only this file is fetched anew.</source>
        <translation>请重新下载；只会重新下载这个文件。</translation>
    </message>
    <message>
        <source>Download or copy the adapter again.</source>
        <translation>请重新下载或复制适配器。</translation>
    </message>
    <message>
        <source>Download or copy the model again.</source>
        <translation>请重新下载或复制模型。</translation>
    </message>
    <message>
        <source>Download or copy this file again.</source>
        <translation>请重新下载或复制这个文件。</translation>
    </message>
    <message>
        <source>Download the model again, with all of its files.</source>
        <translation>请重新下载模型及其所有文件。</translation>
    </message>
    <message>
        <source>Driver {driver} runs no build of PyTorch for the {card}; {needed} or newer is needed.</source>
        <translation>驱动程序 {driver} 无法运行任何适用于 {card} 的 PyTorch 构建；需要 {needed} 或更新版本。</translation>
    </message>
    <message>
        <source>Drop a folder that has one folder of images for each kind.</source>
        <translation>请拖入每一类各有一个图像文件夹的文件夹。</translation>
    </message>
    <message>
        <source>Each place is replaced by [IBAN]; the rest of the text stays.</source>
        <translation>每处替换为 [IBAN]；其余文本保留。</translation>
    </message>
    <message>
        <source>Each place is replaced by [card]; the rest of the text stays.</source>
        <translation>每处替换为 [card]；其余文本保留。</translation>
    </message>
    <message>
        <source>Each place is replaced by [e-mail]; the rest of the text stays.</source>
        <translation>每处替换为 [e-mail]；其余文本保留。</translation>
    </message>
    <message>
        <source>Each place is replaced by [phone]; the rest of the text stays.</source>
        <translation>每处替换为 [phone]；其余文本保留。</translation>
    </message>
    <message>
        <source>Each place is replaced by [secret]; the rest of the text stays.</source>
        <translation>每处替换为 [secret]；其余文本保留。</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Ends too early</source>
        <translation>结束得太早</translation>
    </message>
    <message>
        <source>Evaluate the run again to see how good it is.</source>
        <translation>请重新评测训练任务，看看它有多好。</translation>
    </message>
    <message>
        <source>Every answer has to have the same form</source>
        <translation>每个回答都必须是相同的形式</translation>
    </message>
    <message>
        <source>Every answer lies behind the first {longest} tokens, where examples are cut.</source>
        <translation>所有回答都在前 {longest} 个 token 之后，而样本在那里截断。</translation>
    </message>
    <message>
        <source>Every weight learns. It takes the most memory and disk, and can learn the most.</source>
        <translation>每个权重都学习。最占内存和磁盘，能学到的也最多。</translation>
    </message>
    <message>
        <source>Everything is kept, and training continues exactly where it stopped.</source>
        <translation>一切都已保留，训练会从停下的地方精确继续。</translation>
    </message>
    <message>
        <source>Everything that the run has learned and saved is kept.</source>
        <translation>训练任务学到并保存的内容都已保留。</translation>
    </message>
    <message>
        <source>Examples are trained one by one</source>
        <translation>样本逐个训练</translation>
    </message>
    <message>
        <source>Export it again at the strength you want.</source>
        <translation>请以所需的强度重新导出。</translation>
    </message>
    <message>
        <source>Export it again, or give the stop word in the program that runs it.</source>
        <translation>请重新导出，或在运行它的程序中设置停止词。</translation>
    </message>
    <message>
        <source>Export it again. A file from elsewhere may carry the template of another program.</source>
        <translation>请重新导出。来自别处的文件可能带有其他程序的模板。</translation>
    </message>
    <message>
        <source>Export it at strength 1.</source>
        <translation>请以强度 1 导出。</translation>
    </message>
    <message>
        <source>Export the adapter instead.</source>
        <translation>请改为导出适配器。</translation>
    </message>
    <message>
        <source>Export the adapter; the page in its folder says how to load it.</source>
        <translation>请导出适配器；其文件夹中的说明页写有如何加载。</translation>
    </message>
    <message>
        <source>Export the merged model again from its run.</source>
        <translation>请从训练任务重新导出合并后的模型。</translation>
    </message>
    <message>
        <source>Export the merged model instead.</source>
        <translation>请改为导出合并后的模型。</translation>
    </message>
    <message>
        <source>Export the merged model instead: transformers and vLLM cut texts as they were cut in training.</source>
        <translation>请改为导出合并后的模型：transformers 和 vLLM 切分文本的方式与训练时相同。</translation>
    </message>
    <message>
        <source>Export the merged model, which can have any strength, or the adapter at strength 1.</source>
        <translation>请导出合并后的模型（可用任意强度），或以强度 1 导出适配器。</translation>
    </message>
    <message>
        <source>Export the merged model: transformers and vLLM run it.</source>
        <translation>请导出合并后的模型：transformers 和 vLLM 可以运行。</translation>
    </message>
    <message>
        <source>Export the run again, then send that.</source>
        <translation>请重新导出训练任务，然后发送。</translation>
    </message>
    <message>
        <source>Facts are better looked up</source>
        <translation>事实更适合查阅</translation>
    </message>
    <message>
        <source>Fast on phones</source>
        <translation>在手机上很快</translation>
    </message>
    <message>
        <source>Fetch it under Models, or choose another base model.</source>
        <translation>请在“模型”中下载，或选择其他基础模型。</translation>
    </message>
    <message>
        <source>Fetch it under Models, or choose another base.</source>
        <translation>请在“模型”中下载，或选择其他基础模型。</translation>
    </message>
    <message>
        <source>Fetch it under Models; then the adapter can be used.</source>
        <translation>请在“模型”中下载；之后适配器即可使用。</translation>
    </message>
    <message>
        <source>Fetch or add the model that it was made for, then choose it as the base under Adapters.</source>
        <translation>请下载或添加它所针对的模型，然后在“适配器”中选为基础。</translation>
    </message>
    <message>
        <source>Fetch or add the model that it was made for, then choose it as the base.</source>
        <translation>请下载或添加它所针对的模型，然后选作它的基础模型。</translation>
    </message>
    <message>
        <source>Fetch the base model first (Models), or export the adapter alone.</source>
        <translation>请先下载基础模型（“模型”），或单独导出适配器。</translation>
    </message>
    <message>
        <source>Fetch {base} again under Models. If these weights are meant, choose them as its base under Adapters.</source>
        <translation>请在“模型”中重新下载 {base}。如果指的就是这些权重，请在“适配器”中将其选为基础。</translation>
    </message>
    <message>
        <source>Fine-tuning may help</source>
        <translation>微调可能有帮助</translation>
    </message>
    <message>
        <source>For the kind of model that {model} is, the engine has no head that gives labels or numbers.</source>
        <translation>对于 {model} 这种类型的模型，引擎没有给出标签或数值的输出头。</translation>
    </message>
    <message>
        <source>For this score fine-tuning was not needed; a prompt does it. What you gain is shorter prompts and quicker answers.</source>
        <translation>就这个得分而言并不需要微调；用提示词就行。好处是提示词更短、回答更快。</translation>
    </message>
    <message>
        <source>For those who want little loss and a smaller file.</source>
        <translation>适合希望质量损失小、文件也更小的情况。</translation>
    </message>
    <message>
        <source>For when the usual choice does not fit.</source>
        <translation>用于常用选择放不下的时候。</translation>
    </message>
    <message>
        <source>For {file} of {repo} the server names no hash.</source>
        <translation>服务器没有给出 {repo} 的 {file} 的哈希。</translation>
    </message>
    <message>
        <source>Form and style are what an adapter learns best and prompts keep worst; {rows} different examples are enough for that.</source>
        <translation>形式和风格是适配器最擅长学习、提示词最难保持的；{rows} 个不同的样本足够了。</translation>
    </message>
    <message>
        <source>Form is what an adapter learns best.</source>
        <translation>形式是适配器最擅长学习的。</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>碎片</translation>
    </message>
    <message>
        <source>From about {full_labelled} on, here {rows}, training the whole of a small model is steady and gives the most.</source>
        <translation>从约 {full_labelled} 个起（这里有 {rows} 个），训练整个小模型既稳定，收益也最大。</translation>
    </message>
    <message>
        <source>From about {full_rows} examples on, here {rows}, an adapter falls behind training the whole model.</source>
        <translation>从约 {full_rows} 个样本起（这里有 {rows} 个），适配器不如训练整个模型。</translation>
    </message>
    <message>
        <source>From now on each block's MLP is worked out twice instead of being kept. It takes a little longer; what is learned is the same.</source>
        <translation>从现在起，每个块的 MLP 会计算两次而不保留。时间稍长；学到的内容相同。</translation>
    </message>
    <message>
        <source>From now on each row of examples goes through the model in {split} parts. A step still learns from the same examples; it takes a little longer.</source>
        <translation>从现在起，每行样本分成 {split} 部分通过模型。每一步仍从相同的样本学习；时间稍长。</translation>
    </message>
    <message>
        <source>From now on embeddings and what the blocks remember wait in the PC's memory. It takes longer; what is learned is the same.</source>
        <translation>从现在起，嵌入和各块记住的内容放在内存中。时间更长；学到的内容相同。</translation>
    </message>
    <message>
        <source>From now on the base model stays in the PC's memory and visits the card block by block. It takes longer; what is learned is the same.</source>
        <translation>从现在起，基础模型留在内存中，逐块进入显卡。时间更长；学到的内容相同。</translation>
    </message>
    <message>
        <source>From now on whole blocks are worked out twice instead of being kept. It takes about a third longer; what is learned is the same.</source>
        <translation>从现在起，整个块会计算两次而不保留。时间约多三分之一；学到的内容相同。</translation>
    </message>
    <message>
        <source>From now on {tile} tokens go through an MLP at once. What is learned is the same.</source>
        <translation>从现在起，每次有 {tile} 个 token 通过 MLP。学到的内容相同。</translation>
    </message>
    <message>
        <source>From {rows} of them a model learns their topics rather than the taste behind them; {pairs} are a start.</source>
        <translation>从其中 {rows} 个，模型学到的是话题而不是背后的偏好；{pairs} 个可作为起点。</translation>
    </message>
    <message>
        <source>Gather the documents that it is to answer from; passages of them stand in the prompt.</source>
        <translation>请收集它要据以回答的文档；其中的段落会放进提示词。</translation>
    </message>
    <message>
        <source>General examples can only be mixed in where a model learns to write</source>
        <translation>只有在模型学习写作时才能混入通用样本</translation>
    </message>
    <message>
        <source>Get a file made with a current version of llama.cpp.</source>
        <translation>请获取用当前版本的 llama.cpp 制作的文件。</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>请重新获取。</translation>
    </message>
    <message>
        <source>Get the adapter from a place you trust.</source>
        <translation>请从可信的地方获取适配器。</translation>
    </message>
    <message>
        <source>Get the base model in 16 bits (same name, without FP8, GPTQ, AWQ or bnb in it), or export the adapter.</source>
        <translation>请获取 16 位的基础模型（同名，不含 FP8、GPTQ、AWQ 或 bnb），或导出适配器。</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>请重新获取文件。</translation>
    </message>
    <message>
        <source>Get the file again; a page saved instead of the file is a common cause.</source>
        <translation>请重新获取文件；常见原因是保存了网页而不是文件。</translation>
    </message>
    <message>
        <source>Get the same adapter as adapter_model.safetensors; newer uploads mostly have it, and peft writes it when the adapter is saved again.</source>
        <translation>请获取同一适配器的 adapter_model.safetensors；较新的上传大多带有它，用 peft 重新保存适配器时也会写出。</translation>
    </message>
    <message>
        <source>Get the same model as *.safetensors files.</source>
        <translation>请获取同一模型的 *.safetensors 文件。</translation>
    </message>
    <message>
        <source>Give each kind a folder of its own, and drop the folder that holds them all.</source>
        <translation>请给每一类单独的文件夹，并拖入包含它们全部的文件夹。</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>请另取名称。</translation>
    </message>
    <message>
        <source>Give it one weight.</source>
        <translation>请只给它一个权重。</translation>
    </message>
    <message>
        <source>Give the card more air, or raise the limit under Settings.</source>
        <translation>请改善显卡通风，或在“设置”中提高限制。</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>请为文件使用其中一种扩展名。</translation>
    </message>
    <message>
        <source>Give the whole folder.</source>
        <translation>请给出完整的文件夹。</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or start with another folder in TUNESMITH_HOME.</source>
        <translation>请给自己写入权限，或在 TUNESMITH_HOME 中指定另一个文件夹后启动。</translation>
    </message>
    <message>
        <source>Gives each the commoner spelling.</source>
        <translation>统一为更常见的写法。</translation>
    </message>
    <message>
        <source>Gives one number for each label, in the order of labels.json.</source>
        <translation>为每个标签给出一个数值，按 labels.json 的顺序。</translation>
    </message>
    <message>
        <source>Gives the labels of an image, the likeliest first.</source>
        <translation>给出图像的标签，最可能的在前。</translation>
    </message>
    <message>
        <source>Go on later, or use a mirror.</source>
        <translation>请稍后继续，或使用镜像。</translation>
    </message>
    <message>
        <source>Go on with it; if it ends again, restart the PC and go on then.</source>
        <translation>请继续；如果再次结束，请重启电脑后再继续。</translation>
    </message>
    <message>
        <source>Gradients of what learns</source>
        <translation>学习部分的梯度</translation>
    </message>
    <message>
        <source>Graphics memory was short</source>
        <translation>显存不足</translation>
    </message>
    <message>
        <source>Great loss</source>
        <translation>质量损失很大</translation>
    </message>
    <message>
        <source>Half of them have fewer than {letters} letters; of the expected ones half have fewer than {expected}.</source>
        <translation>一半的回答少于 {letters} 个字符；预期的回答有一半少于 {expected} 个。</translation>
    </message>
    <message>
        <source>Half of them have more than {letters} letters; of the expected ones half have more than {expected}.</source>
        <translation>一半的回答超过 {letters} 个字符；预期的回答有一半超过 {expected} 个。</translation>
    </message>
    <message>
        <source>Half the size. The choice where there is room.</source>
        <translation>大小减半。空间充足时选它。</translation>
    </message>
    <message>
        <source>Hand over the adapter instead where every word has to be the same.</source>
        <translation>如果每个词都必须相同，请改为交付适配器。</translation>
    </message>
    <message>
        <source>Hand over the adapter instead, or train longer. If much was learned, export it again and report this.</source>
        <translation>请改为交付适配器，或训练更久。如果学到的很多，请重新导出并报告此问题。</translation>
    </message>
    <message>
        <source>Hardly any loss</source>
        <translation>质量几乎无损失</translation>
    </message>
    <message>
        <source>Have it saved as plain LoRA (peft: path_initial_model_for_weight_conversion), then import it again.</source>
        <translation>请将它保存为普通 LoRA（peft：path_initial_model_for_weight_conversion），然后重新导入。</translation>
    </message>
    <message>
        <source>Held-out examples that were also trained on tell nothing</source>
        <translation>训练过的留出样本说明不了什么</translation>
    </message>
    <message>
        <source>History cannot be read</source>
        <translation>无法读取历史</translation>
    </message>
    <message>
        <source>Hold out a share of the examples, 10 % say.</source>
        <translation>请留出一部分样本，例如 10 %。</translation>
    </message>
    <message>
        <source>Hold out examples of each answer: a random split over all labels does that.</source>
        <translation>请为每种答案留出样本：覆盖所有标签的随机划分可以做到。</translation>
    </message>
    <message>
        <source>Hold out fewer examples.</source>
        <translation>请少留出一些样本。</translation>
    </message>
    <message>
        <source>Hold out more examples next time; with 100 differences of about a tenth show.</source>
        <translation>下次请留出更多样本；有 100 个就能看出约十分之一的差异。</translation>
    </message>
    <message>
        <source>Hold out more examples.</source>
        <translation>请留出更多样本。</translation>
    </message>
    <message>
        <source>Hold some out in the dataset's split.</source>
        <translation>请在数据集的划分中留出一些。</translation>
    </message>
    <message>
        <source>How long it takes is not known yet</source>
        <translation>需要多久尚不清楚</translation>
    </message>
    <message>
        <source>How long to train is not clear</source>
        <translation>训练多久不明确</translation>
    </message>
    <message>
        <source>How this model wants its images is not known</source>
        <translation>这个模型对图像的要求未知</translation>
    </message>
    <message>
        <source>How this model writes conversations cannot be said in Ollama's language; Ollama then takes the template that is in the file.</source>
        <translation>这个模型书写对话的方式无法用 Ollama 的语言表达；Ollama 会使用文件中的模板。</translation>
    </message>
    <message>
        <source>How {name} cuts texts into tokens is none of the ways that llama.cpp {version} knows.</source>
        <translation>{name} 将文本切分为 token 的方式，不是 llama.cpp {version} 支持的任何一种。</translation>
    </message>
    <message>
        <source>If every answer had to have the same form</source>
        <translation>如果每个回答都必须是相同的形式</translation>
    </message>
    <message>
        <source>If it changed often</source>
        <translation>如果经常变化</translation>
    </message>
    <message>
        <source>If it is, choose text and label as the form of the rows: then the labels' balance is looked at too.</source>
        <translation>如果是，请将行的形式选为文本和标签：那样还会检查标签是否均衡。</translation>
    </message>
    <message>
        <source>If it stayed as it is</source>
        <translation>如果保持不变</translation>
    </message>
    <message>
        <source>If prompts turn out good enough</source>
        <translation>如果提示词足够好</translation>
    </message>
    <message>
        <source>If prompts turn out not good enough</source>
        <translation>如果提示词不够好</translation>
    </message>
    <message>
        <source>If that matters to you: use it at less strength, train again with half the learning rate, or mix in general examples.</source>
        <translation>如果这很重要：请以较低强度使用，用一半的学习率重新训练，或混入通用样本。</translation>
    </message>
    <message>
        <source>If the answers are not yet as you want them, stop and try three times the learning rate, and check that the examples show what the model should answer.</source>
        <translation>如果回答还不合要求，请停止并尝试三倍的学习率，同时检查样本是否体现了模型应有的回答。</translation>
    </message>
    <message>
        <source>If the expected answers are that long, allow longer ones in the recipe; else the model has not learned to stop.</source>
        <translation>如果预期的回答就有那么长，请在配方中允许更长的回答；否则就是模型没有学会停止。</translation>
    </message>
    <message>
        <source>If the field were an ordinary one</source>
        <translation>如果是普通领域</translation>
    </message>
    <message>
        <source>If the field were unusual</source>
        <translation>如果是特殊领域</translation>
    </message>
    <message>
        <source>If the form did not matter</source>
        <translation>如果形式不重要</translation>
    </message>
    <message>
        <source>If the task is to pick out or repeat a passage, that is right. Otherwise the model learns to copy.</source>
        <translation>如果任务是摘出或重复一个段落，那就是正确的。否则模型会学会照抄。</translation>
    </message>
    <message>
        <source>If there is an NVIDIA card, install its driver and restart the PC.</source>
        <translation>如果有 NVIDIA 显卡，请安装驱动程序并重启电脑。</translation>
    </message>
    <message>
        <source>If this PC has an NVIDIA card, install its driver from {page}, restart the PC, and look again.</source>
        <translation>如果这台电脑有 NVIDIA 显卡，请从 {page} 安装驱动程序，重启电脑，然后再看。</translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and take what is inside.</source>
        <translation>如果信得过，请自行解压并取用其中的内容。</translation>
    </message>
    <message>
        <source>If you want answers from these documents, looking passages up may be enough. Training teaches their style and words.</source>
        <translation>如果想从这些文档得到回答，查阅段落可能就够了。训练教会的是它们的风格和用词。</translation>
    </message>
    <message>
        <source>Image models learn by a new head, chosen layers or everything; the recipe says “{method}”.</source>
        <translation>图像模型通过新的输出头、选定的层或全部来学习；配方中是“{method}”。</translation>
    </message>
    <message>
        <source>Images have changed or are gone</source>
        <translation>图像有更改或已不存在</translation>
    </message>
    <message>
        <source>Images that are there several times with different labels: {images}. Nobody can learn what is on them.</source>
        <translation>以不同的标签出现多次的图像：{images}。没人能学会上面是什么。</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>请重新导入。</translation>
    </message>
    <message>
        <source>In Ollama this model takes no system text</source>
        <translation>在 Ollama 中，这个模型不接受系统文本</translation>
    </message>
    <message>
        <source>In a terminal; or move the file into LM Studio's models folder, below a folder of any name.</source>
        <translation>在终端中运行；或者把文件移到 LM Studio 的模型文件夹里任意名称的子文件夹下。</translation>
    </message>
    <message>
        <source>In about {same_pairs} of {all_rows} pairs both answers are the same. They teach nothing and are not counted.</source>
        <translation>约 {same_pairs} 个（共 {all_rows} 个）配对的两个回答相同。它们教不了什么，因此不计入。</translation>
    </message>
    <message>
        <source>In all of {count} pairs both answers are the same within the first {longest} tokens.</source>
        <translation>全部 {count} 对中，两个回答在前 {longest} 个 token 内都相同。</translation>
    </message>
    <message>
        <source>In all {rows} rows it is “{label}”, so the model would learn to say that whatever it is asked.</source>
        <translation>全部 {rows} 行都是“{label}”，因此无论问什么，模型都会学着这样回答。</translation>
    </message>
    <message>
        <source>In one conversation earlier answers are not learned, because the chat template of the base model changes them once more follows.</source>
        <translation>有一个对话中较早的回答不会被学习，因为只要后面还有内容，基础模型的对话模板就会改动它们。</translation>
    </message>
    <message>
        <source>In one pair the better and the worse answer are the same</source>
        <translation>一对数据中较好和较差的回答相同</translation>
    </message>
    <message>
        <source>In the held-out examples of {name} no answer begins within {longest} tokens.</source>
        <translation>在 {name} 的留出样本中，没有回答在 {longest} 个 token 之内开始。</translation>
    </message>
    <message>
        <source>In {count} conversations earlier answers are not learned, because the chat template of the base model changes them once more follows.</source>
        <translation>有 {count} 个对话中较早的回答不会被学习，因为只要后面还有内容，基础模型的对话模板就会改动它们。</translation>
    </message>
    <message>
        <source>In {count} pairs both answers are the same within the first {longest} tokens, so they teach nothing.</source>
        <translation>{count} 对中，两个回答在前 {longest} 个 token 内相同，因此教不了什么。</translation>
    </message>
    <message>
        <source>In {path}, {name}: {cause}.</source>
        <translation>在 {path} 中，{name}：{cause}。</translation>
    </message>
    <message>
        <source>In {rows} pairs the better and the worse answer are the same</source>
        <translation>{rows} 对数据中较好和较差的回答相同</translation>
    </message>
    <message>
        <source>In {share} % of {pairs} pairs the longer answer is the better. The model may learn to be long rather than good.</source>
        <translation>{pairs} 对中的 {share} %，较长的回答是较好的。模型可能学会写得长，而不是写得好。</translation>
    </message>
    <message>
        <source>Install Tunesmith again.</source>
        <translation>请重新安装 Tunesmith。</translation>
    </message>
    <message>
        <source>Install Tunesmith again. Runs and models are kept.</source>
        <translation>请重新安装 Tunesmith。训练任务和模型会保留。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>Install the program again; the engine can be set up then.</source>
        <translation>请重新安装程序；之后即可安装引擎。</translation>
    </message>
    <message>
        <source>It also replaces whole tensors of the base</source>
        <translation>它还替换了基础模型的整个张量</translation>
    </message>
    <message>
        <source>It answered: {cause}.</source>
        <translation>它回应：{cause}。</translation>
    </message>
    <message>
        <source>It began with “{how}”, which takes something out of the base's own weights, and was not converted when it was saved.</source>
        <translation>它以“{how}”起步，那会从基础模型自身的权重中取出一部分，而保存时没有转换。</translation>
    </message>
    <message>
        <source>It began with “{way}”, which takes part of the base's weights out; the base in its folder still has them.</source>
        <translation>它以“{way}”起步，那会取出基础模型的一部分权重；而文件夹中的基础模型仍有这些权重。</translation>
    </message>
    <message>
        <source>It changes {name}, which {base} does not have.</source>
        <translation>它改动 {name}，而 {base} 没有。</translation>
    </message>
    <message>
        <source>It clearly knows such texts better now</source>
        <translation>现在明显更了解这类文本</translation>
    </message>
    <message>
        <source>It clearly learned the task</source>
        <translation>明显学会了任务</translation>
    </message>
    <message>
        <source>It clearly prefers the better answers now</source>
        <translation>现在明显偏好较好的回答</translation>
    </message>
    <message>
        <source>It costs nothing to change</source>
        <translation>更改毫无代价</translation>
    </message>
    <message>
        <source>It could not be read. Runs in it that wait for their first start: {count}.</source>
        <translation>它无法读取。其中等待首次启动的训练任务：{count}。</translation>
    </message>
    <message>
        <source>It could not be read; how the run stands was found out from its other files.</source>
        <translation>它无法读取；训练任务的状态是从其他文件中得出的。</translation>
    </message>
    <message>
        <source>It does not clearly know such texts better</source>
        <translation>对这类文本的了解没有明显增加</translation>
    </message>
    <message>
        <source>It does not clearly prefer other answers than before</source>
        <translation>偏好与之前没有明显不同</translation>
    </message>
    <message>
        <source>It ended with code {code}. {cause}</source>
        <translation>它以代码 {code} 结束。{cause}</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; an adapter by itself is the same numbers, so this should not be. Perplexity {perplexity}, the tuned model {own}.</source>
        <translation>在 {count} 个位置中，有 {agreement} 得出的最可能的下一个 token 相同；适配器本身是同样的数值，因此本不应如此。困惑度 {perplexity}，微调后的模型 {own}。</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; divergence {divergence}; up to {limit} counts as what this form costs. Small models lose more than large ones. Perplexity {perplexity}, the tuned model {own}.</source>
        <translation>在 {count} 个位置中，有 {agreement} 得出的最可能的下一个 token 相同；散度 {divergence}；不超过 {limit} 视为这种形式本身的代价。小模型的损失比大模型多。困惑度 {perplexity}，微调后的模型 {own}。</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; merging rounds the weights to 16 bits, and that took a little of what was learned (divergence {divergence}; training went {learned} away from the base). Perplexity {perplexity}, the tuned model {own}.</source>
        <translation>在 {count} 个位置中，有 {agreement} 得出的最可能的下一个 token 相同；合并会将权重舍入到 16 位，因此损失了少量学到的内容（散度 {divergence}；训练使模型偏离基础模型 {learned}）。困惑度 {perplexity}，微调后的模型 {own}。</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; merging rounds the weights to 16 bits, and what was learned in few or small steps can be lost in that. Perplexity {perplexity}, the tuned model {own}.</source>
        <translation>在 {count} 个位置中，有 {agreement} 得出的最可能的下一个 token 相同；合并会将权重舍入到 16 位，少量或细小的步学到的内容可能因此丢失。困惑度 {perplexity}，微调后的模型 {own}。</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; perplexity {perplexity}, the tuned model {own}.</source>
        <translation>在 {count} 个位置中，有 {agreement} 得出的最可能的下一个 token 相同；困惑度 {perplexity}，微调后的模型 {own}。</translation>
    </message>
    <message>
        <source>It fits driver {driver}. The driver did not tell what the {card} can compute.</source>
        <translation>它适合驱动程序 {driver}。驱动程序没有说明 {card} 的计算能力。</translation>
    </message>
    <message>
        <source>It fits the {card} (compute capability {capability}) and driver {driver}.</source>
        <translation>它适合 {card}（计算能力 {capability}）和驱动程序 {driver}。</translation>
    </message>
    <message>
        <source>It fits the {card} (compute capability {capability}) and driver {driver}. A driver from {needed} on would take CUDA {better}, which is the one that is tried most.</source>
        <translation>它适合 {card}（计算能力 {capability}）和驱动程序 {driver}。从 {needed} 起的驱动程序可使用 CUDA {better}，那是测试最多的。</translation>
    </message>
    <message>
        <source>It forgot a little</source>
        <translation>忘了一点</translation>
    </message>
    <message>
        <source>It forgot hardly anything</source>
        <translation>几乎没有遗忘</translation>
    </message>
    <message>
        <source>It forgot much</source>
        <translation>忘了很多</translation>
    </message>
    <message>
        <source>It forgot nothing that can be measured</source>
        <translation>没有可测出的遗忘</translation>
    </message>
    <message>
        <source>It goes on being trained on raw text, as when it was made, and picks up the words and habits of the field.</source>
        <translation>它像最初制作时那样继续在原始文本上训练，学会该领域的用词和习惯。</translation>
    </message>
    <message>
        <source>It has no chat template, so prompts were written as “User: …” and “Assistant: …”. Such models follow instructions badly.</source>
        <translation>它没有对话模板，因此提示词写成“User: …”和“Assistant: …”。这类模型不太会遵循指令。</translation>
    </message>
    <message>
        <source>It has the same name. The file tells too little to compare the shapes, too.</source>
        <translation>名称相同。文件提供的信息太少，无法再比较形状。</translation>
    </message>
    <message>
        <source>It has the same shapes ({layers} layers, {hidden} wide, {vocabulary} words), so this file was probably made from it. What was trained into it since is not in this base.</source>
        <translation>形状相同（{layers} 层，宽 {hidden}，{vocabulary} 个词），因此这个文件很可能由它制作。之后训练进去的内容不在这个基础模型中。</translation>
    </message>
    <message>
        <source>It has the very weights of “{name}”.</source>
        <translation>它的权重与“{name}”完全相同。</translation>
    </message>
    <message>
        <source>It has version {schema}; this program knows version {known}.</source>
        <translation>它的版本是 {schema}；此程序支持版本 {known}。</translation>
    </message>
    <message>
        <source>It has {have} letters; {most} is the most.</source>
        <translation>它有 {have} 个字符；最多 {most} 个。</translation>
    </message>
    <message>
        <source>It has {steps} steps, of which {warmup} only raise the learning rate.</source>
        <translation>共有 {steps} 步，其中 {warmup} 步只用来升高学习率。</translation>
    </message>
    <message>
        <source>It has {tokens} tokens; the model reads {context} at once, and its answer has to fit as well.</source>
        <translation>它有 {tokens} 个 token；模型一次读取 {context} 个，而且还要放得下回答。</translation>
    </message>
    <message>
        <source>It holds no names with values.</source>
        <translation>其中没有带值的名称。</translation>
    </message>
    <message>
        <source>It is asked again tomorrow. Newer versions can always be looked for by hand, on the project's own page.</source>
        <translation>明天会再次查询。也可以随时在项目自己的页面上手动查看新版本。</translation>
    </message>
    <message>
        <source>It is brought back to 16 bits while loading; the merged model loads faster.</source>
        <translation>加载时会恢复为 16 位；合并后的模型加载更快。</translation>
    </message>
    <message>
        <source>It is far nearer to the tuned model at full strength than at the strength chosen. It finds the same next token likeliest in {agreement} of {count} places; perplexity {perplexity}, the tuned model {own}.</source>
        <translation>它与完整强度的微调后模型的距离，远小于与所选强度的距离。在 {count} 个位置中，有 {agreement} 得出的最可能的下一个 token 相同；困惑度 {perplexity}，微调后的模型 {own}。</translation>
    </message>
    <message>
        <source>It is not in the bin any more, the system does not say where it lies, or its old place is taken.</source>
        <translation>它已不在回收站中，或系统没有说明它的位置，或原来的位置已被占用。</translation>
    </message>
    <message>
        <source>It is not known which base model this adapter belongs to</source>
        <translation>这个适配器属于哪个基础模型未知</translation>
    </message>
    <message>
        <source>It is not used. The engine in use, if there is one, stays as it is.</source>
        <translation>它不会被使用。正在使用的引擎（如有）保持原样。</translation>
    </message>
    <message>
        <source>It is of other examples than before, or perplexities of {base} and {before} count in different tokens.</source>
        <translation>它用的样本与之前不同，或者 {base} 和 {before} 的困惑度按不同的 token 计算。</translation>
    </message>
    <message>
        <source>It is quick, and a model that starts from a good head keeps more of what it knew when the rest learns.</source>
        <translation>这很快；而且从好的输出头出发，其余部分学习时模型能保留更多原有知识。</translation>
    </message>
    <message>
        <source>It is the same model in the form for training: same name and same shapes ({layers} layers, {hidden} wide, {vocabulary} words).</source>
        <translation>它是同一模型的训练形式：名称相同，形状相同（{layers} 层，宽 {hidden}，{vocabulary} 个词）。</translation>
    </message>
    <message>
        <source>It is to write as your documents do</source>
        <translation>要让它像你的文档那样写</translation>
    </message>
    <message>
        <source>It is {state}, so its folder is needed.</source>
        <translation>它的状态为 {state}，因此还需要它的文件夹。</translation>
    </message>
    <message>
        <source>It knows such texts less than its base</source>
        <translation>对这类文本的了解不如基础模型</translation>
    </message>
    <message>
        <source>It loads GGUF files. Export it as GGUF.</source>
        <translation>它加载 GGUF 文件。请导出为 GGUF。</translation>
    </message>
    <message>
        <source>It loads whole models. Export the merged model.</source>
        <translation>它加载完整的模型。请导出合并后的模型。</translation>
    </message>
    <message>
        <source>It makes other tokens of the same conversation, so the model reads what it was not trained on, whatever else agrees.</source>
        <translation>同样的对话得到不同的 token，因此不论其他方面是否一致，模型读到的都不是它训练过的内容。</translation>
    </message>
    <message>
        <source>It needs {base}</source>
        <translation>它需要 {base}</translation>
    </message>
    <message>
        <source>It prefers the worse answers more than before</source>
        <translation>比之前更偏好较差的回答</translation>
    </message>
    <message>
        <source>It reached {temperature} °C. Training waits between rows until it is down to {target} °C.</source>
        <translation>温度达到 {temperature} °C。训练会在行与行之间等待，直到降至 {target} °C。</translation>
    </message>
    <message>
        <source>It should be for {family}, and is {torch}.</source>
        <translation>它应适用于 {family}，实际是 {torch}。</translation>
    </message>
    <message>
        <source>It stays where it is; the others can be used.</source>
        <translation>它留在原处；其他对话可以使用。</translation>
    </message>
    <message>
        <source>It stopped with: {cause}</source>
        <translation>停止原因：{cause}</translation>
    </message>
    <message>
        <source>It takes seconds</source>
        <translation>只需几秒</translation>
    </message>
    <message>
        <source>It takes {context} tokens; instruction, question and answer need {need}.</source>
        <translation>它能接受 {context} 个 token；指令、问题和回答需要 {need} 个。</translation>
    </message>
    <message>
        <source>It takes {need:memory}; {free:memory} are free.</source>
        <translation>需要 {need:memory}；空闲 {free:memory}。</translation>
    </message>
    <message>
        <source>It teaches nothing: it lies behind the first {longest} tokens, or is the same as the other of its pair.</source>
        <translation>它教不了什么：它在前 {longest} 个 token 之后，或与同一对中的另一个相同。</translation>
    </message>
    <message>
        <source>It trains on “{wanted}”, and on this PC a run would use “{here}”.</source>
        <translation>它在“{wanted}”上训练，而这台电脑上会使用“{here}”。</translation>
    </message>
    <message>
        <source>It was chosen by hand, and all shapes agree.</source>
        <translation>它是手动选择的，所有形状都一致。</translation>
    </message>
    <message>
        <source>It was longer than {longest} tokens; {tokens} tokens at its end are not learned.</source>
        <translation>它超过 {longest} 个 token；末尾的 {tokens} 个 token 不会学到。</translation>
    </message>
    <message>
        <source>It was made with {method}; LoRA (also DoRA and rsLoRA) and (IA)³ are known here.</source>
        <translation>它是用 {method} 制作的；这里支持 LoRA（含 DoRA 和 rsLoRA）和 (IA)³。</translation>
    </message>
    <message>
        <source>It was made without an address for that.</source>
        <translation>制作时没有为此设置地址。</translation>
    </message>
    <message>
        <source>It was not made for conversations. ORPO teaches the task along with the preference; with ratings, train an adapter on good answers first.</source>
        <translation>它不是为对话制作的。ORPO 在学习偏好的同时教会任务；如果是评分，请先用好的回答训练适配器。</translation>
    </message>
    <message>
        <source>It was trained on {base}, and there is no folder {path}.</source>
        <translation>它是在 {base} 上训练的，而文件夹 {path} 不存在。</translation>
    </message>
    <message>
        <source>It was trained on {base}, which does not lie on this PC.</source>
        <translation>它是在 {base} 上训练的，而那个模型不在这台电脑上。</translation>
    </message>
    <message>
        <source>Its 4-bit form may differ in a few roundings from the one the checkpoint was trained on.</source>
        <translation>它的 4 位形式可能与检查点训练时所用的有少量舍入差异。</translation>
    </message>
    <message>
        <source>Its adapter_config.json says “{name}”: {value}, and nobody here knows what that changes.</source>
        <translation>它的 adapter_config.json 写有“{name}”：{value}，这里不知道那会改变什么。</translation>
    </message>
    <message>
        <source>Its adapter_config.json says “{name}”: {value}.</source>
        <translation>它的 adapter_config.json 写有“{name}”：{value}。</translation>
    </message>
    <message>
        <source>Its adapter_config.json says “{name}”: {value}; {why}.</source>
        <translation>它的 adapter_config.json 写有“{name}”：{value}；{why}。</translation>
    </message>
    <message>
        <source>Its base is {base}</source>
        <translation>它的基础模型是 {base}</translation>
    </message>
    <message>
        <source>Its base may be {base}</source>
        <translation>它的基础模型可能是 {base}</translation>
    </message>
    <message>
        <source>Its base model is not known</source>
        <translation>它的基础模型未知</translation>
    </message>
    <message>
        <source>Its check ended with code {code}. {cause}</source>
        <translation>检查以代码 {code} 结束。{cause}</translation>
    </message>
    <message>
        <source>Its library is installed, but the driver itself is not loaded.</source>
        <translation>它的库已安装，但驱动程序本身没有加载。</translation>
    </message>
    <message>
        <source>Its new head has no base to be mixed with; the strength asked for is {strength}.</source>
        <translation>它的新输出头没有可混合的基础；要求的强度是 {strength}。</translation>
    </message>
    <message>
        <source>Its part for {name} has a shape of {have}, which does not go with the {layer} of {base}. A vocabulary that was made larger, or a base of another size, are common causes.</source>
        <translation>它用于 {name} 的部分的形状为 {have}，与 {base} 的 {layer} 不相配。常见原因是词表被扩大，或基础模型大小不同。</translation>
    </message>
    <message>
        <source>Its process ended with code {code}. {cause}</source>
        <translation>它的进程以代码 {code} 结束。{cause}</translation>
    </message>
    <message>
        <source>Its process is gone without a word, as after a power cut or a restart of the PC.</source>
        <translation>它的进程无声无息地消失了，就像断电或重启电脑之后那样。</translation>
    </message>
    <message>
        <source>Its scores do not compare with those of the run it came from.</source>
        <translation>它的得分不能与来源训练任务的得分比较。</translation>
    </message>
    <message>
        <source>Its task is {task}; the library takes adapters of language models (CAUSAL_LM).</source>
        <translation>它的任务是 {task}；库只接受语言模型的适配器（CAUSAL_LM）。</translation>
    </message>
    <message>
        <source>KTO learns from answers that were liked or not, and the examples do not say which were.</source>
        <translation>KTO 从被喜欢或不被喜欢的回答学习，而样本没有说明哪些是。</translation>
    </message>
    <message>
        <source>KTO learns from the difference: {liked} of the answers were liked and {disliked} were not.</source>
        <translation>KTO 从差异中学习：{liked} 个回答被喜欢，{disliked} 个没有。</translation>
    </message>
    <message>
        <source>Keep exactly one of them.</source>
        <translation>请恰好保留其中一个。</translation>
    </message>
    <message>
        <source>Keep the weights in 16 bits, or train an adapter (LoRA).</source>
        <translation>请将权重保持为 16 位，或训练适配器（LoRA）。</translation>
    </message>
    <message>
        <source>Keep the weights in 4 bits, or switch streaming off.</source>
        <translation>请将权重保持为 4 位，或关闭流式传输。</translation>
    </message>
    <message>
        <source>Keeps the first of each and leaves the others out. Look at a few of them first.</source>
        <translation>每组保留第一个，排除其他的。请先看其中几行。</translation>
    </message>
    <message>
        <source>Keeps the first of each and leaves the repetitions out.</source>
        <translation>每组保留第一个，排除重复的。</translation>
    </message>
    <message>
        <source>LM Studio</source>
        <translation>LM Studio</translation>
    </message>
    <message>
        <source>Labels in fewer than five rows: {labels}, such as “{example}” ({example_rows}). That is too little to learn a label from, or to check it with.</source>
        <translation>不足五行的标签：{labels} 个，例如“{example}”（{example_rows}）。用来学习或检验一个标签都太少。</translation>
    </message>
    <message>
        <source>Labels in fewer than twenty rows: {labels}, such as “{example}” ({example_rows}). They will be learned less surely than the others.</source>
        <translation>不足二十行的标签：{labels} 个，例如“{example}”（{example_rows}）。它们会比其他标签学得更不可靠。</translation>
    </message>
    <message>
        <source>Labels that differ only in case, blanks or punctuation: {labels}, such as “{example}” for “{becomes}”. The model would take them for different labels.</source>
        <translation>只在大小写、空白或标点上不同的标签：{labels} 个，例如“{becomes}”写成了“{example}”。模型会把它们当成不同的标签。</translation>
    </message>
    <message>
        <source>Learn the documents in a run of their own first, then train on the merged model.</source>
        <translation>请先在单独的训练任务中学习文档，再在合并后的模型上训练。</translation>
    </message>
    <message>
        <source>Leave it empty to use the Hub itself.</source>
        <translation>留空即使用 Hub 本身。</translation>
    </message>
    <message>
        <source>Leave it out, or train an adapter (LoRA).</source>
        <translation>请去掉它，或训练适配器（LoRA）。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请将它去掉。</translation>
    </message>
    <message>
        <source>Leave the repeated ones out in the dataset's check.</source>
        <translation>请在数据集的诊断中排除重复的样本。</translation>
    </message>
    <message>
        <source>Leave the version out to take the newest.</source>
        <translation>不指定版本即使用最新的。</translation>
    </message>
    <message>
        <source>Leave the ways out to try all that suit.</source>
        <translation>不指定方式即试所有合适的。</translation>
    </message>
    <message>
        <source>Leave them out, or give them answers that differ.</source>
        <translation>请排除它们，或换成不同的回答。</translation>
    </message>
    <message>
        <source>Leaves all of them out. Or put each into the right folder and read the dataset again.</source>
        <translation>将它们全部排除。或者把每张放进正确的文件夹，再重新读取数据集。</translation>
    </message>
    <message>
        <source>Leaves these rows out of training; the held-out file stays whole.</source>
        <translation>将这些行从训练中排除；留出文件保持完整。</translation>
    </message>
    <message>
        <source>Leaves these rows out. Better: add examples, or give them a wider label in your file.</source>
        <translation>排除这些行。更好的做法：添加样本，或在文件中给它们更宽泛的标签。</translation>
    </message>
    <message>
        <source>Leaves these rows out. Keep them if several languages are meant.</source>
        <translation>排除这些行。如果本来就要多种语言，请保留。</translation>
    </message>
    <message>
        <source>Leaves these rows out. Keep them if the model should refuse such things.</source>
        <translation>排除这些行。如果模型应当拒绝这类请求，请保留。</translation>
    </message>
    <message>
        <source>Leaves these rows out. Look at a few of them first.</source>
        <translation>排除这些行。请先看其中几行。</translation>
    </message>
    <message>
        <source>Leaves these rows out. Or train with a larger longest example.</source>
        <translation>排除这些行。或者用更大的最长样本来训练。</translation>
    </message>
    <message>
        <source>Leaves these rows out. The files themselves are not touched.</source>
        <translation>排除这些行。文件本身不会改动。</translation>
    </message>
    <message>
        <source>Less strength keeps most of the gain</source>
        <translation>较低强度能保留大部分收益</translation>
    </message>
    <message>
        <source>Let every file be checked and installed again, or choose another build of PyTorch.</source>
        <translation>请检查并重新安装所有文件，或选择其他 PyTorch 构建。</translation>
    </message>
    <message>
        <source>Let every file be checked and installed again. If it happens again, choose another build of PyTorch.</source>
        <translation>请检查并重新安装所有文件。如果再次发生，请选择其他 PyTorch 构建。</translation>
    </message>
    <message>
        <source>Let images be learned, and choose an image model.</source>
        <translation>请改为学习图像，并选择图像模型。</translation>
    </message>
    <message>
        <source>Let it end, or stop it, then try again.</source>
        <translation>请等它结束，或停止它，然后再试。</translation>
    </message>
    <message>
        <source>Let it learn to write the label as its answer, or take another base model.</source>
        <translation>请让它学会把标签作为回答写出来，或使用其他基础模型。</translation>
    </message>
    <message>
        <source>Let it read your documents, and learn the task</source>
        <translation>让它阅读你的文档，并学习任务</translation>
    </message>
    <message>
        <source>Let it train on, or choose another run.</source>
        <translation>请让它继续训练，或选择其他训练任务。</translation>
    </message>
    <message>
        <source>Let labels or numbers be learned, or choose a model that writes.</source>
        <translation>请改为学习标签或数值，或选择会写作的模型。</translation>
    </message>
    <message>
        <source>Let labels, a number or images be learned, or choose another method.</source>
        <translation>请改为学习标签、数值或图像，或选择其他方法。</translation>
    </message>
    <message>
        <source>Let the download finish, or get the file again.</source>
        <translation>请等待下载完成，或重新获取文件。</translation>
    </message>
    <message>
        <source>Let the longest answer be shorter, or the longest example longer.</source>
        <translation>请缩短最长回答，或加长最长样本。</translation>
    </message>
    <message>
        <source>Let the model read your documents</source>
        <translation>让模型阅读你的文档</translation>
    </message>
    <message>
        <source>Let the program that fetched it finish, or fetch it here.</source>
        <translation>请让下载它的程序完成，或在这里下载。</translation>
    </message>
    <message>
        <source>Little is forgotten</source>
        <translation>遗忘很少</translation>
    </message>
    <message>
        <source>Little loss</source>
        <translation>质量损失很小</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation>有密码保护</translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>长文本</translation>
    </message>
    <message>
        <source>Look again when it has ended.</source>
        <translation>请在它结束后再检查。</translation>
    </message>
    <message>
        <source>Look at its scores instead.</source>
        <translation>请改看它的得分。</translation>
    </message>
    <message>
        <source>Look at the best and the worst answers. If they are right but in the wrong tone or form, fine-tuning helps.</source>
        <translation>请看最好和最差的回答。如果内容正确，但语气或形式不对，微调会有帮助。</translation>
    </message>
    <message>
        <source>Look at the list of runs.</source>
        <translation>请查看训练任务列表。</translation>
    </message>
    <message>
        <source>Look at the page that it came from before you hand it on.</source>
        <translation>转交之前，请查看它来源的页面。</translation>
    </message>
    <message>
        <source>Look at the page that the base came from before you hand it on.</source>
        <translation>转交之前，请查看基础模型来源的页面。</translation>
    </message>
    <message>
        <source>Look at the run's folder, or choose another run.</source>
        <translation>请查看训练任务的文件夹，或选择其他训练任务。</translation>
    </message>
    <message>
        <source>Look at the score of the combination.</source>
        <translation>请看合并结果的得分。</translation>
    </message>
    <message>
        <source>Look at them side by side. Nothing is changed by itself, because both answers may be good.</source>
        <translation>请并排查看。不会自动更改任何内容，因为两个回答可能都好。</translation>
    </message>
    <message>
        <source>Look at them under Runs, and let the queue go on.</source>
        <translation>请在“训练任务”中查看，然后让队列继续。</translation>
    </message>
    <message>
        <source>Look at what changed since: the base model, the program's versions, the run. Go back to what was, or train again.</source>
        <translation>请查看此后有什么变化：基础模型、程序版本、训练任务。恢复原样，或重新训练。</translation>
    </message>
    <message>
        <source>Look for empty answers among the training examples.</source>
        <translation>请查看训练样本中是否有空回答。</translation>
    </message>
    <message>
        <source>Look for {base}</source>
        <translation>查找 {base}</translation>
    </message>
    <message>
        <source>Look on the page you have it from.</source>
        <translation>请到获取它的页面查看。</translation>
    </message>
    <message>
        <source>Look whether several texts ran together there, for instance because of a missing quotation mark.</source>
        <translation>请看看那里是否有多段文本连在了一起，例如因为缺少引号。</translation>
    </message>
    <message>
        <source>Looked up, not all answers are right yet</source>
        <translation>通过查阅，还不是所有回答都正确</translation>
    </message>
    <message>
        <source>Looked up, the answers are good enough</source>
        <translation>通过查阅，回答已足够好</translation>
    </message>
    <message>
        <source>Looking answers up in the documents does not clearly help</source>
        <translation>在文档中查阅没有明显帮助</translation>
    </message>
    <message>
        <source>Looking facts up beats learning them from documents, for known facts and for new ones: a model hardly remembers what it has read once.</source>
        <translation>不论已知的还是新的事实，查阅都胜过从文档学习：模型几乎记不住只读过一次的内容。</translation>
    </message>
    <message>
        <source>Looking passages up does not help</source>
        <translation>查阅段落没有帮助</translation>
    </message>
    <message>
        <source>MLX</source>
        <translation>MLX</translation>
    </message>
    <message>
        <source>Make a GGUF file of the whole model.</source>
        <translation>请制作整个模型的 GGUF 文件。</translation>
    </message>
    <message>
        <source>Make a new token of the kind “Read” at {tokens} and put it into Settings, “Hub token”.</source>
        <translation>请在 {tokens} 新建类型为“Read”的令牌，并填入“设置”中的“Hub 令牌”。</translation>
    </message>
    <message>
        <source>Make a token of the kind “Write” at {tokens} and put it into Settings, “Hub token”.</source>
        <translation>请在 {tokens} 创建类型为“Write”的令牌，并填入“设置”中的“Hub 令牌”。</translation>
    </message>
    <message>
        <source>Make room on this drive, or choose another folder.</source>
        <translation>请在此驱动器上腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another drive.</source>
        <translation>请腾出空间，或选择其他驱动器上的文件夹。</translation>
    </message>
    <message>
        <source>Make room; training needs some gigabytes for checkpoints.</source>
        <translation>请腾出空间；训练需要几 GB 存放检查点。</translation>
    </message>
    <message>
        <source>Make the file again, and if it stays so, export the merged model instead.</source>
        <translation>请重新制作文件；如果仍然如此，请改为导出合并后的模型。</translation>
    </message>
    <message>
        <source>Make the scorecard again to get one.</source>
        <translation>请重新制作成绩单以得到得分。</translation>
    </message>
    <message>
        <source>Many languages</source>
        <translation>多种语言</translation>
    </message>
    <message>
        <source>Marks of the template stand in the answers</source>
        <translation>回答中含有模板标记</translation>
    </message>
    <message>
        <source>Measure again when nothing else is at work.</source>
        <translation>请在没有其他程序工作时重新测量。</translation>
    </message>
    <message>
        <source>Measure this PC; it takes about 20 seconds.</source>
        <translation>请测量这台电脑；约需 20 秒。</translation>
    </message>
    <message>
        <source>Memory was short</source>
        <translation>显存或内存不足</translation>
    </message>
    <message>
        <source>Mend or leave out these rows, or train on labels instead.</source>
        <translation>请修正或排除这些行，或改为在标签上训练。</translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation>请修正文件。</translation>
    </message>
    <message>
        <source>Messages cannot be read</source>
        <translation>无法读取消息</translation>
    </message>
    <message>
        <source>Models and Runs list what there is.</source>
        <translation>现有的都列在“模型”和“训练任务”中。</translation>
    </message>
    <message>
        <source>Models lists those there are.</source>
        <translation>现有的都列在“模型”中。</translation>
    </message>
    <message>
        <source>More is forgotten</source>
        <translation>遗忘较多</translation>
    </message>
    <message>
        <source>More of the same kind would be enough for another way.</source>
        <translation>更多同类样本就足以采用另一种方式。</translation>
    </message>
    <message>
        <source>More than one adapter is meant</source>
        <translation>可能指多个适配器</translation>
    </message>
    <message>
        <source>More than one run fits</source>
        <translation>有多个训练任务符合</translation>
    </message>
    <message>
        <source>Most answers are a single word</source>
        <translation>大多数回答只有一个词</translation>
    </message>
    <message>
        <source>Most answers here are longer, so these may have been cut off or are placeholders. If short answers are what you want, leave them in.</source>
        <translation>这里大多数回答更长，因此这些可能被截断或只是占位。如果想要简短的回答，请保留。</translation>
    </message>
    <message>
        <source>Most examples are there more than once</source>
        <translation>大多数样本不止出现一次</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder.</source>
        <translation>请将它移走，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Move it into the folder of its kind.</source>
        <translation>请将它移到所属类别的文件夹。</translation>
    </message>
    <message>
        <source>Move the file away; then tags and notes begin anew.</source>
        <translation>请将该文件移走；标签和备注会重新开始。</translation>
    </message>
    <message>
        <source>NUL bytes</source>
        <translation>NUL 字节</translation>
    </message>
    <message>
        <source>Nearly lossless</source>
        <translation>几乎无损</translation>
    </message>
    <message>
        <source>Neither a folder, nor a model on this PC, nor a run has this name.</source>
        <translation>没有文件夹、这台电脑上的模型或训练任务使用这个名称。</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>Newer versions are not looked for now</source>
        <translation>现在不检查新版本</translation>
    </message>
    <message>
        <source>No NVIDIA card that could be used was found.</source>
        <translation>没有找到可用的 NVIDIA 显卡。</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card found</source>
        <translation>没有找到 NVIDIA 显卡</translation>
    </message>
    <message>
        <source>No adapter here is called “{name}”.</source>
        <translation>这里没有名为“{name}”的适配器。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>No build of PyTorch for {family} is known for {system}.</source>
        <translation>没有已知的适用于 {system} 上 {family} 的 PyTorch 构建。</translation>
    </message>
    <message>
        <source>No dataset is called “{name}”.</source>
        <translation>没有名为“{name}”的数据集。</translation>
    </message>
    <message>
        <source>No difference that can be relied on</source>
        <translation>没有可靠的差异</translation>
    </message>
    <message>
        <source>No downloaded model is called “{name}”.</source>
        <translation>没有已下载的模型名为“{name}”。</translation>
    </message>
    <message>
        <source>No example has anything left to learn</source>
        <translation>没有样本还有可学习的内容</translation>
    </message>
    <message>
        <source>No example of this dataset is held out.</source>
        <translation>这个数据集没有留出样本。</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>没有图像</translation>
    </message>
    <message>
        <source>No longer exact</source>
        <translation>不再完全一致</translation>
    </message>
    <message>
        <source>No matching base is known</source>
        <translation>没有已知的相符的基础模型</translation>
    </message>
    <message>
        <source>No model known here ({count}) has its name or its shapes, and the file names none.</source>
        <translation>这里已知的模型（{count} 个）都没有它的名称或形状，文件也没有指明任何模型。</translation>
    </message>
    <message>
        <source>No pair says which answer is better</source>
        <translation>没有一对说明哪个回答更好</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>没有偏好</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>没有评分</translation>
    </message>
    <message>
        <source>No row has a column “{column}”.</source>
        <translation>没有一行含有列“{column}”。</translation>
    </message>
    <message>
        <source>No run and no adapter of the library is called “{name}”.</source>
        <translation>没有训练任务，库中也没有适配器名为“{name}”。</translation>
    </message>
    <message>
        <source>No run is called “{name}”.</source>
        <translation>没有名为“{name}”的训练任务。</translation>
    </message>
    <message>
        <source>No token is set</source>
        <translation>没有设置令牌</translation>
    </message>
    <message>
        <source>No vote decides between the two</source>
        <translation>没有一票能分出两者高下</translation>
    </message>
    <message>
        <source>Nobody can be asked here.</source>
        <translation>这里无法询问任何人。</translation>
    </message>
    <message>
        <source>None of the {lines} rows of {path} could be used. For {rows} of them: {reason}.</source>
        <translation>{path} 的 {lines} 行都无法使用。其中 {rows} 行：{reason}。</translation>
    </message>
    <message>
        <source>None of the {votes} votes prefers one of two answers.</source>
        <translation>{votes} 票中没有一票偏向两个回答之一。</translation>
    </message>
    <message>
        <source>None was begun, or it is done.</source>
        <translation>没有开始过安装，或安装已完成。</translation>
    </message>
    <message>
        <source>None was set up here, or this is a clone, whose engine is its own environment.</source>
        <translation>这里没有安装过引擎，或者这是源码克隆，其引擎就是自身的运行环境。</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>Not JSON from here on</source>
        <translation>从这里起不是 JSON</translation>
    </message>
    <message>
        <source>Not a kind of file that can be learnt from</source>
        <translation>不是可用于学习的文件类型</translation>
    </message>
    <message>
        <source>Not a row of the table</source>
        <translation>不是表格的行</translation>
    </message>
    <message>
        <source>Not all examples fitted into the prompt</source>
        <translation>提示词放不下所有示例</translation>
    </message>
    <message>
        <source>Not an image</source>
        <translation>不是图像</translation>
    </message>
    <message>
        <source>Not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>Not clearly better than a fixed answer</source>
        <translation>不明显优于固定答案</translation>
    </message>
    <message>
        <source>Not enough graphics memory</source>
        <translation>显存不足</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Not every answer is a number</source>
        <translation>不是每个回答都是数值</translation>
    </message>
    <message>
        <source>Not readable text</source>
        <translation>不是可读的文本</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不在原处</translation>
    </message>
    <message>
        <source>Nothing has been trained on this PC so far.</source>
        <translation>这台电脑上还没有训练过任何内容。</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>Nothing in the folder of {base} names it, so the page of the export names none.</source>
        <translation>{base} 的文件夹中没有任何内容指明许可证，因此导出的说明页也没有写。</translation>
    </message>
    <message>
        <source>Nothing in {path} could be read: {reason}.</source>
        <translation>{path} 中没有可读取的内容：{reason}。</translation>
    </message>
    <message>
        <source>Nothing is held out</source>
        <translation>没有留出任何样本</translation>
    </message>
    <message>
        <source>Nothing shows on the Hub until all files are there.</source>
        <translation>在所有文件到齐之前，Hub 上不会显示任何内容。</translation>
    </message>
    <message>
        <source>Nothing shows yet what is right. Try prompts now, and keep good answers as examples; up to about {few}, they do as well in the prompt.</source>
        <translation>还看不出什么是正确的。现在试提示词，并把好的回答留作样本；约 {few} 个以内，放在提示词中同样有效。</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>那里没有更改任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有更改任何内容。</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>没有保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>没有移除任何内容。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何内容。</translation>
    </message>
    <message>
        <source>Noticeable loss</source>
        <translation>质量损失可察觉</translation>
    </message>
    <message>
        <source>Of raw passages no prompt is made, and none of the ways that were tried has one text for all questions.</source>
        <translation>原始段落不产生提示词，试过的方式中也没有一种对所有问题使用同一文本。</translation>
    </message>
    <message>
        <source>Of what this run learned, only LoRA has a number for it; the strength asked for is {strength}.</source>
        <translation>在这个训练任务学到的内容中，只有 LoRA 有强度数值；要求的强度是 {strength}。</translation>
    </message>
    <message>
        <source>Of {count} general questions the base answers {before} right and the tuned model {now} (difference {low} to {high} points, 95 %); its surprise at ordinary text (perplexity): {rise}.</source>
        <translation>{count} 个通用问题中，基础模型答对 {before}，微调后的模型答对 {now}（差异 {low} 到 {high} 个百分点，95 %）；对普通文本的意外程度（困惑度）：{rise}。</translation>
    </message>
    <message>
        <source>Of {count} held-out pairs the better answer is the likelier one in {tuned}; for the base model in {base}. At least {enough} pairs are needed.</source>
        <translation>在 {count} 对留出数据中，较好的回答更可能出现的占 {tuned}；基础模型为 {base}。至少需要 {enough} 对。</translation>
    </message>
    <message>
        <source>Of {count} held-out pairs the better answer is the likelier one in {tuned}; for the base model in {base}; the difference lies between {low} and {high}.</source>
        <translation>在 {count} 对留出数据中，较好的回答更可能出现的占 {tuned}；基础模型为 {base}；差异在 {low} 和 {high} 之间。</translation>
    </message>
    <message>
        <source>Of {count} held-out pairs the better answer is the likelier one in {tuned}; for the base model in {base}; with so few examples anything between {low} and {high} is possible.</source>
        <translation>在 {count} 对留出数据中，较好的回答更可能出现的占 {tuned}；基础模型为 {base}；样本这么少，{low} 和 {high} 之间都有可能。</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>On a Mac with Apple silicon. The second command makes a 4-bit copy.</source>
        <translation>在带 Apple 芯片的 Mac 上。第二条命令会制作 4 位副本。</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the combination gets {now}, “{name}” {before}; a difference between {low} and {high} is possible with so few.</source>
        <translation>在相同的 {count} 个留出样本上，合并结果得 {now}，“{name}”得 {before}；样本这么少，差异可能在 {low} 和 {high} 之间。</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the combination gets {now}, “{name}” {before}; the difference lies between {low} and {high} and is no accident of these few.</source>
        <translation>在相同的 {count} 个留出样本上，合并结果得 {now}，“{name}”得 {before}；差异在 {low} 和 {high} 之间，不是样本少造成的偶然。</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the combination gets {now}, “{name}” {before}; the difference lies between {low} and {high}.</source>
        <translation>在相同的 {count} 个留出样本上，合并结果得 {now}，“{name}”得 {before}；差异在 {low} 和 {high} 之间。</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the score is {now}, and was {before}; a difference between {low} and {high} is possible with so few.</source>
        <translation>在相同的 {count} 个留出样本上，得分为 {now}，之前为 {before}；样本这么少，差异可能在 {low} 和 {high} 之间。</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the score went from {before} to {now}; the difference lies between {low} and {high} and is no accident of these few.</source>
        <translation>在相同的 {count} 个留出样本上，得分从 {before} 变为 {now}；差异在 {low} 和 {high} 之间，不是样本少造成的偶然。</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the score went from {before} to {now}; the difference lies between {low} and {high}.</source>
        <translation>在相同的 {count} 个留出样本上，得分从 {before} 变为 {now}；差异在 {low} 和 {high} 之间。</translation>
    </message>
    <message>
        <source>On {count} held-out examples the perplexity of the tuned model is {tuned}, that of the base model {base}. At least {enough} examples are needed.</source>
        <translation>在 {count} 个留出样本上，微调后模型的困惑度为 {tuned}，基础模型为 {base}。至少需要 {enough} 个样本。</translation>
    </message>
    <message>
        <source>On {count} held-out examples the perplexity of the tuned model is {tuned}, that of the base model {base}. The loss per token changes by between {low} and {high} nats.</source>
        <translation>在 {count} 个留出样本上，微调后模型的困惑度为 {tuned}，基础模型为 {base}。每 token 的损失变化在 {low} 和 {high} nat 之间。</translation>
    </message>
    <message>
        <source>On {count} held-out examples the perplexity of the tuned model is {tuned}, that of the base model {base}: it hesitates between fewer words at each place. The loss per token changes by between {low} and {high} nats.</source>
        <translation>在 {count} 个留出样本上，微调后模型的困惑度为 {tuned}，基础模型为 {base}：它在每个位置犹豫的词更少。每 token 的损失变化在 {low} 和 {high} nat 之间。</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model gets {prompted} with {shots} examples in the prompt; the difference lies between {low} and {high}.</source>
        <translation>在从未见过的 {count} 个留出样本上，微调后的模型得 {tuned}，它的基础模型在提示词中放 {shots} 个示例时得 {prompted}；差异在 {low} 和 {high} 之间。</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model {base}, and {prompted} with {shots} examples in the prompt. Compared with that, the difference lies between {low} and {high}.</source>
        <translation>在从未见过的 {count} 个留出样本上，微调后的模型得 {tuned}，它的基础模型得 {base}，提示词中放 {shots} 个示例时得 {prompted}。与后者相比，差异在 {low} 和 {high} 之间。</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model {base}, but {prompted} with {shots} examples in the prompt. The tuned model is not clearly above that: with so few examples anything between {low} and {high} is possible.</source>
        <translation>在从未见过的 {count} 个留出样本上，微调后的模型得 {tuned}，它的基础模型得 {base}，但提示词中放 {shots} 个示例时得 {prompted}。微调后的模型并不明显高于后者：样本这么少，{low} 和 {high} 之间都有可能。</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model {base}; the difference lies between {low} and {high}.</source>
        <translation>在从未见过的 {count} 个留出样本上，微调后的模型得 {tuned}，它的基础模型得 {base}；差异在 {low} 和 {high} 之间。</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model {base}; with so few examples anything between {low} and {high} is possible.</source>
        <translation>在从未见过的 {count} 个留出样本上，微调后的模型得 {tuned}，它的基础模型得 {base}；样本这么少，{low} 和 {high} 之间都有可能。</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}; always saying the most usual answer would get {base}; the difference lies between {low} and {high}.</source>
        <translation>在从未见过的 {count} 个留出样本上，微调后的模型得 {tuned}；总是回答最常见的答案可得 {base}；差异在 {low} 和 {high} 之间。</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}; always saying the most usual answer would get {base}; with so few examples anything between {low} and {high} is possible.</source>
        <translation>在从未见过的 {count} 个留出样本上，微调后的模型得 {tuned}；总是回答最常见的答案可得 {base}；样本这么少，{low} 和 {high} 之间都有可能。</translation>
    </message>
    <message>
        <source>On {rows} different examples, an adapter learns as much as training the whole model would, with a fraction of the memory.</source>
        <translation>用 {rows} 个不同的样本，适配器学到的与训练整个模型一样多，而内存只需一小部分。</translation>
    </message>
    <message>
        <source>Once is no harm. If it comes again, try half the learning rate.</source>
        <translation>一次无妨。如果再次出现，请尝试一半的学习率。</translation>
    </message>
    <message>
        <source>One adapter for each use</source>
        <translation>每个用途一个适配器</translation>
    </message>
    <message>
        <source>One adapter for each use is small and quick to train, and is exchanged without touching the base model.</source>
        <translation>每个用途一个适配器，体积小、训练快，更换时不动基础模型。</translation>
    </message>
    <message>
        <source>One answer begins with a stock refusal</source>
        <translation>一个回答以套话式拒绝开头</translation>
    </message>
    <message>
        <source>One answer does not come to an end</source>
        <translation>有一个回答没有结尾</translation>
    </message>
    <message>
        <source>One answer is a single word</source>
        <translation>一个回答只有一个词</translation>
    </message>
    <message>
        <source>One answer is empty</source>
        <translation>一个回答是空的</translation>
    </message>
    <message>
        <source>One answer stands word for word in its prompt</source>
        <translation>一个回答原样出现在提示词中</translation>
    </message>
    <message>
        <source>One answer was left out</source>
        <translation>有一个回答被排除</translation>
    </message>
    <message>
        <source>One card does not answer and is left out. Restart the PC to try it again.</source>
        <translation>有一张显卡没有响应，已忽略。请重启电脑再试。</translation>
    </message>
    <message>
        <source>One example is longer than {context} tokens</source>
        <translation>一个样本超过 {context} 个 token</translation>
    </message>
    <message>
        <source>One example was cut</source>
        <translation>有一个样本被截断</translation>
    </message>
    <message>
        <source>One label occurs only once</source>
        <translation>有一个标签只出现一次</translation>
    </message>
    <message>
        <source>One of {of} answers holds nothing.</source>
        <translation>{of} 个回答中有一个没有内容。</translation>
    </message>
    <message>
        <source>One of {of} answers holds “{mark}”.</source>
        <translation>{of} 个回答中有一个含有“{mark}”。</translation>
    </message>
    <message>
        <source>One of {of} answers ran into the longest length allowed.</source>
        <translation>{of} 个回答中有一个达到了允许的最大长度。</translation>
    </message>
    <message>
        <source>One pair was left out</source>
        <translation>有一对数据被排除</translation>
    </message>
    <message>
        <source>One part of this model cannot be worked out the same each time on this card. Training goes on all the same; continued after a pause, its last digits may differ.</source>
        <translation>此模型有一部分在这块显卡上无法每次都算出完全相同的结果。训练照常进行；暂停后继续时，末尾几位数字可能会有差异。</translation>
    </message>
    <message>
        <source>One question is too long for this model</source>
        <translation>有一个问题对这个模型来说太长</translation>
    </message>
    <message>
        <source>One row has a label that hardly occurs</source>
        <translation>一行的标签很少出现</translation>
    </message>
    <message>
        <source>One row has a label with few examples</source>
        <translation>一行的标签样本很少</translation>
    </message>
    <message>
        <source>One row has garbled letters</source>
        <translation>一行有乱码</translation>
    </message>
    <message>
        <source>One row has the prompt of another but a different answer</source>
        <translation>一行的提示词与另一行相同，但回答不同</translation>
    </message>
    <message>
        <source>One row holds a bank account</source>
        <translation>一行含有银行账户</translation>
    </message>
    <message>
        <source>One row holds an e-mail address</source>
        <translation>一行含有电子邮件地址</translation>
    </message>
    <message>
        <source>One row is far longer than the others</source>
        <translation>一行远长于其他行</translation>
    </message>
    <message>
        <source>One row is in another language</source>
        <translation>一行是其他语言</translation>
    </message>
    <message>
        <source>One row is nearly the same as an earlier row</source>
        <translation>一行与前面的行几乎相同</translation>
    </message>
    <message>
        <source>One row is there more than once</source>
        <translation>一行不止出现一次</translation>
    </message>
    <message>
        <source>One row may hold a card number</source>
        <translation>一行可能含有卡号</translation>
    </message>
    <message>
        <source>One row may hold a key or password</source>
        <translation>一行可能含有密钥或密码</translation>
    </message>
    <message>
        <source>One row may hold a phone number</source>
        <translation>一行可能含有电话号码</translation>
    </message>
    <message>
        <source>One row spells its label differently</source>
        <translation>一行的标签写法不同</translation>
    </message>
    <message>
        <source>One training row also stands in the held-out file</source>
        <translation>一个训练行也在留出文件中</translation>
    </message>
    <message>
        <source>One training row is nearly the same as a held-out row</source>
        <translation>一个训练行与一个留出行几乎相同</translation>
    </message>
    <message>
        <source>Only 4-bit weights can be streamed</source>
        <translation>只有 4 位权重可以流式加载</translation>
    </message>
    <message>
        <source>Only LoRA adapters can be GGUF files of their own</source>
        <translation>只有 LoRA 适配器可以单独成为 GGUF 文件</translation>
    </message>
    <message>
        <source>Only LoRA adapters can be combined</source>
        <translation>只有 LoRA 适配器可以合并</translation>
    </message>
    <message>
        <source>Only models that write text are compared here</source>
        <translation>这里只比较写文本的模型</translation>
    </message>
    <message>
        <source>Only {free:memory} of {total:memory} are free on the card, and a step takes {now} s instead of {usual} s.</source>
        <translation>显卡上只剩 {free:memory}（共 {total:memory}），每一步需要 {now} 秒，而不是 {usual} 秒。</translation>
    </message>
    <message>
        <source>Open and save it anew.</source>
        <translation>请打开并重新保存。</translation>
    </message>
    <message>
        <source>Open it and save a copy without a password.</source>
        <translation>请打开并另存一份没有密码的副本。</translation>
    </message>
    <message>
        <source>Open it in an image program and save it as PNG or JPEG, then read the dataset again.</source>
        <translation>请在图像程序中打开并保存为 PNG 或 JPEG，然后重新读取数据集。</translation>
    </message>
    <message>
        <source>Open the dataset and look at its tab “Doctor”.</source>
        <translation>请打开该数据集，查看“数据诊断”标签页。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Ordinary text has taught the model little of it. About {pages} pages are enough to go on learning from.</source>
        <translation>普通文本教给模型的相关内容很少。约 {pages} 页足以继续学习。</translation>
    </message>
    <message>
        <source>Other base model</source>
        <translation>基础模型不同</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>列不同</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>数据不同</translation>
    </message>
    <message>
        <source>Other split</source>
        <translation>划分不同</translation>
    </message>
    <message>
        <source>Passages beside the question help</source>
        <translation>问题旁放上段落有帮助</translation>
    </message>
    <message>
        <source>Paste the address of a model's page, such as https://huggingface.co/org/name.</source>
        <translation>请粘贴模型页面的地址，例如 https://huggingface.co/org/name。</translation>
    </message>
    <message>
        <source>Paste the address of the model's page, such as https://huggingface.co/org/name.</source>
        <translation>请粘贴模型页面的地址，例如 https://huggingface.co/org/name。</translation>
    </message>
    <message>
        <source>Perplexity {alone} on {count} held-out passages: it hesitates between so many words at each place.</source>
        <translation>在 {count} 个留出段落上，困惑度为 {alone}：它在每个位置要在这么多词之间犹豫。</translation>
    </message>
    <message>
        <source>Perplexity {with} with the nearest other passages before a text, {alone} without them. Held-out passages: {count}; at least {enough} are needed.</source>
        <translation>在文本前放上其他最接近的段落时困惑度为 {with}，不放时为 {alone}。留出段落：{count} 个；至少需要 {enough} 个。</translation>
    </message>
    <message>
        <source>Phrases such as “As an AI language model” come from another assistant. A few of them are enough for a model to refuse what it could do.</source>
        <translation>“As an AI language model”之类的套话来自另一个助手。只要有几个，模型就会拒绝它本来能做的事。</translation>
    </message>
    <message>
        <source>PiSSA and DoRA both change what the base contributes.</source>
        <translation>PiSSA 和 DoRA 都会改变基础模型的作用。</translation>
    </message>
    <message>
        <source>Plain conversation format</source>
        <translation>普通对话格式</translation>
    </message>
    <message>
        <source>Process {pid} is at work on it.</source>
        <translation>进程 {pid} 正在处理它。</translation>
    </message>
    <message>
        <source>Program and libraries</source>
        <translation>程序和库</translation>
    </message>
    <message>
        <source>Program code</source>
        <translation>程序代码</translation>
    </message>
    <message>
        <source>Prompts are already good enough</source>
        <translation>提示词已经足够好</translation>
    </message>
    <message>
        <source>Prompts fall short</source>
        <translation>提示词达不到要求</translation>
    </message>
    <message>
        <source>Prompts that it concerns: {prompts}. For stories and chats that is welcome; where there is one right answer, the model cannot learn which.</source>
        <translation>涉及的提示词：{prompts}。对故事和聊天来说这很好；如果只有一个正确答案，模型就无法学会是哪个。</translation>
    </message>
    <message>
        <source>Prompts were not enough</source>
        <translation>提示词还不够</translation>
    </message>
    <message>
        <source>Put it back, or choose it again.</source>
        <translation>请放回，或重新选择。</translation>
    </message>
    <message>
        <source>Put one into Settings, “Hub token”.</source>
        <translation>请在“设置”的“Hub 令牌”处填入一个。</translation>
    </message>
    <message>
        <source>Put the folder back, or add or fetch the model under Models: the run finds it there.</source>
        <translation>请将文件夹放回原处，或在“模型”下添加或下载该模型：运行会在那里找到它。</translation>
    </message>
    <message>
        <source>Put the original model back, or start a new run.</source>
        <translation>请放回原来的模型，或新建训练任务。</translation>
    </message>
    <message>
        <source>Put them back, or read the dataset again.</source>
        <translation>请放回它们，或重新读取数据集。</translation>
    </message>
    <message>
        <source>Puts the letters right and leaves everything else as it is.</source>
        <translation>改正字符，其余保持不变。</translation>
    </message>
    <message>
        <source>PyTorch for CUDA {cuda}</source>
        <translation>适用于 CUDA {cuda} 的 PyTorch</translation>
    </message>
    <message>
        <source>PyTorch for the CPU</source>
        <translation>适用于 CPU 的 PyTorch</translation>
    </message>
    <message>
        <source>PyTorch for the CPU, because the card is too old</source>
        <translation>使用适用于 CPU 的 PyTorch，因为显卡太旧</translation>
    </message>
    <message>
        <source>PyTorch for the CPU, because the driver is too old</source>
        <translation>使用适用于 CPU 的 PyTorch，因为驱动程序太旧</translation>
    </message>
    <message>
        <source>PyTorch {torch} was chosen for {family}, but finds no card it can use: {cause}.</source>
        <translation>为 {family} 选择了 PyTorch {torch}，但它没有找到可用的显卡：{cause}。</translation>
    </message>
    <message>
        <source>Raw documents teach a field: how it speaks and what belongs together, not how to answer. Examples of prompts with answers teach a task: what to do with a message.</source>
        <translation>原始文档教的是领域：如何表达、哪些内容相关，而不是如何回答。带回答的提示词样本教的是任务：拿到一条消息该做什么。</translation>
    </message>
    <message>
        <source>Raw text alone makes a model answer worse</source>
        <translation>只用原始文本会使模型的回答变差</translation>
    </message>
    <message>
        <source>Read both before you hand it on: the stricter of them decides.</source>
        <translation>转交之前请阅读两者：以较严格的为准。</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>请重新读取。</translation>
    </message>
    <message>
        <source>Read some answers: either the documents do not hold them, or this model cannot use them. A larger one may.</source>
        <translation>请读几个回答：要么文档中没有答案，要么这个模型用不了它们。更大的模型也许可以。</translation>
    </message>
    <message>
        <source>Read the answers to decide</source>
        <translation>请阅读回答再决定</translation>
    </message>
    <message>
        <source>Read the dataset again; what does not open is then left out.</source>
        <translation>请重新读取数据集；打不开的会被排除。</translation>
    </message>
    <message>
        <source>Read the files again; they are untouched.</source>
        <translation>请重新读取文件；文件没有改动。</translation>
    </message>
    <message>
        <source>Reading it took all the memory there was.</source>
        <translation>读取时用尽了所有内存。</translation>
    </message>
    <message>
        <source>Reading teaches how the field speaks; what changes, and what must be exact, belongs into the prompt.</source>
        <translation>阅读教会领域的表达方式；会变化的和必须精确的，应放在提示词中。</translation>
    </message>
    <message>
        <source>Reading the data ended without an answer</source>
        <translation>读取数据时没有得到结果就结束了</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Remove it under Models.</source>
        <translation>请在“模型”中移除它。</translation>
    </message>
    <message>
        <source>Remove that one first, or choose another folder. Runs that were made with it need it to go on.</source>
        <translation>请先移除那一个，或选择其他文件夹。用它制作的训练任务需要它才能继续。</translation>
    </message>
    <message>
        <source>Remove the dataset and add its files again.</source>
        <translation>请移除数据集，并重新添加它的文件。</translation>
    </message>
    <message>
        <source>Remove the run if both are no longer needed.</source>
        <translation>如果两者都不再需要，请移除训练任务。</translation>
    </message>
    <message>
        <source>Remove this adapter and import it again.</source>
        <translation>请移除这个适配器并重新导入。</translation>
    </message>
    <message>
        <source>Remove this file; then add the runs to the queue again.</source>
        <translation>请移除这个文件，然后重新把训练任务加入队列。</translation>
    </message>
    <message>
        <source>Removing a model has to be confirmed</source>
        <translation>移除模型需要确认</translation>
    </message>
    <message>
        <source>Repair the engine in Settings, with “Install again”.</source>
        <translation>请在设置中用“重新安装”修复引擎。</translation>
    </message>
    <message>
        <source>Repair the engine in Settings. The exported files are untouched; only the comparison is missing.</source>
        <translation>请在“设置”中修复引擎。导出的文件没有改动；只是缺少比较。</translation>
    </message>
    <message>
        <source>Restart the PC.</source>
        <translation>请重启电脑。</translation>
    </message>
    <message>
        <source>Restart the PC. If it happens again, check power cables and cooling.</source>
        <translation>请重启电脑。如果再次发生，请检查电源线和散热。</translation>
    </message>
    <message>
        <source>Restart the PC; if that does not help, install the driver again.</source>
        <translation>请重启电脑；如果没有用，请重新安装驱动程序。</translation>
    </message>
    <message>
        <source>Restore it from the system's bin.</source>
        <translation>请从系统的回收站还原。</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or begin a new vote.</source>
        <translation>请从副本还原文件，或开始新的投票。</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or make the set again.</source>
        <translation>请从副本还原文件，或重新制作提示词集。</translation>
    </message>
    <message>
        <source>Run it again after any change to see whether the quality has moved.</source>
        <translation>有任何变化后请再次评测，看看质量是否有变动。</translation>
    </message>
    <message>
        <source>Run “python3 packaging/dev.py setup” to bring it up to date.</source>
        <translation>请运行“python3 packaging/dev.py setup”使它保持最新。</translation>
    </message>
    <message>
        <source>Runs and Adapters list what is here.</source>
        <translation>这里现有的都列在“训练任务”和“适配器”中。</translation>
    </message>
    <message>
        <source>Runs are waiting, and the queue starts them.</source>
        <translation>有训练任务在等待，队列会启动它们。</translation>
    </message>
    <message>
        <source>Runs go on without the window; downloads and the set-up of the engine keep what has arrived.</source>
        <translation>训练任务在没有窗口时继续；下载和引擎的安装会保留已下载的部分。</translation>
    </message>
    <message>
        <source>Runs lists them all.</source>
        <translation>全部列在“训练任务”中。</translation>
    </message>
    <message>
        <source>Runs that were at work then go on from their last checkpoint with “Continue”.</source>
        <translation>当时正在进行的训练任务可用“继续”从最后的检查点接着进行。</translation>
    </message>
    <message>
        <source>Runs that were chosen: {count}.</source>
        <translation>所选的训练任务：{count}。</translation>
    </message>
    <message>
        <source>Runs train on the processor</source>
        <translation>在处理器上训练</translation>
    </message>
    <message>
        <source>Safety margin</source>
        <translation>安全余量</translation>
    </message>
    <message>
        <source>Same base model</source>
        <translation>基础模型相同</translation>
    </message>
    <message>
        <source>Same data</source>
        <translation>数据相同</translation>
    </message>
    <message>
        <source>Same examples, other documents</source>
        <translation>样本相同，文档不同</translation>
    </message>
    <message>
        <source>Save a report and send it to whoever helps you, if it happens again.</source>
        <translation>如果再次发生，请保存报告并发给帮助你的人。</translation>
    </message>
    <message>
        <source>Save it with fewer pixels; a few hundred do.</source>
        <translation>请以更少的像素保存；几百像素就够了。</translation>
    </message>
    <message>
        <source>Save the recipe again where it came from.</source>
        <translation>请在它的来源处重新保存配方。</translation>
    </message>
    <message>
        <source>Save the report as a web page, and print that.</source>
        <translation>请将报告保存为网页，再打印它。</translation>
    </message>
    <message>
        <source>Say more of it.</source>
        <translation>请把名称写得更完整。</translation>
    </message>
    <message>
        <source>Say what the documents are for</source>
        <translation>请说明文档的用途</translation>
    </message>
    <message>
        <source>Search for the model by name and take the one with *.safetensors files.</source>
        <translation>请按名称搜索该模型，并使用带 *.safetensors 文件的那个。</translation>
    </message>
    <message>
        <source>See what a head alone reaches first</source>
        <translation>先看看只用输出头能达到什么程度</translation>
    </message>
    <message>
        <source>See whether the model is less surprised by a text when passages of your documents stand before it.</source>
        <translation>看看前面放上文档段落时，模型对文本的意外程度是否降低。</translation>
    </message>
    <message>
        <source>Serves it with the interface of OpenAI.</source>
        <translation>以 OpenAI 兼容接口提供服务。</translation>
    </message>
    <message>
        <source>Serves the base model, and the adapter under its own name.</source>
        <translation>为基础模型提供服务，适配器以自己的名称提供。</translation>
    </message>
    <message>
        <source>Set examples aside, give a file of held-out examples, or leave the scorecard out.</source>
        <translation>请留出一些样本，提供留出样本的文件，或不生成成绩单。</translation>
    </message>
    <message>
        <source>Set one up first; in a clone run “python3 packaging/dev.py setup”.</source>
        <translation>请先安装一个；在源码克隆中请运行“python3 packaging/dev.py setup”。</translation>
    </message>
    <message>
        <source>Set the engine up again, and it is fetched for this card.</source>
        <translation>请重新安装引擎，届时会下载适合这张显卡的版本。</translation>
    </message>
    <message>
        <source>Set the engine up for this card under Settings. Home says what is the matter with the card.</source>
        <translation>请在“设置”中为这张显卡安装引擎。“主页”会说明显卡的情况。</translation>
    </message>
    <message>
        <source>Set the engine up under Settings; in a clone run “python3 packaging/dev.py setup”.</source>
        <translation>请在“设置”中安装引擎；如果是克隆的代码，请运行“python3 packaging/dev.py setup”。</translation>
    </message>
    <message>
        <source>Set the share of general examples to 0.</source>
        <translation>请将通用样本的比例设为 0。</translation>
    </message>
    <message>
        <source>Set up the engine; the button leads there.</source>
        <translation>请安装引擎；按钮会带你过去。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>Sign in and accept the terms at {page}; some makers look at each request, which can take days. A fine-grained token also needs the right to read gated repositories ({tokens}).</source>
        <translation>请在 {page} 登录并接受条款；有些制作者会逐个审核申请，可能需要几天。细粒度令牌还需要读取受限仓库的权限（{tokens}）。</translation>
    </message>
    <message>
        <source>Single facts are still better looked up</source>
        <translation>单个事实仍更适合查阅</translation>
    </message>
    <message>
        <source>Small cards and devices</source>
        <translation>小显卡和小设备</translation>
    </message>
    <message>
        <source>So close to one half, no useful number of further votes can be named.</source>
        <translation>如此接近一半，说不出还需要多少票才有用。</translation>
    </message>
    <message>
        <source>Some answers are empty</source>
        <translation>有些回答是空的</translation>
    </message>
    <message>
        <source>Some answers are not learned</source>
        <translation>有些回答不会被学习</translation>
    </message>
    <message>
        <source>Some answers do not come to an end</source>
        <translation>有些回答没有结尾</translation>
    </message>
    <message>
        <source>Some answers were left out</source>
        <translation>有些回答被排除</translation>
    </message>
    <message>
        <source>Some examples were cut</source>
        <translation>有些样本被截断</translation>
    </message>
    <message>
        <source>Some held-out examples are set apart</source>
        <translation>有些留出样本单独列出</translation>
    </message>
    <message>
        <source>Some labels occur only once</source>
        <translation>有些标签只出现一次</translation>
    </message>
    <message>
        <source>Some pairs prefer nothing</source>
        <translation>有些配对没有偏好</translation>
    </message>
    <message>
        <source>Some pairs were left out</source>
        <translation>有些成对数据被排除</translation>
    </message>
    <message>
        <source>Some questions are too long for this model</source>
        <translation>有些问题对这个模型来说太长</translation>
    </message>
    <message>
        <source>Some texts have no label</source>
        <translation>有些文本没有标签</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen</source>
        <translation>出现了未曾预料的问题</translation>
    </message>
    <message>
        <source>Sorting and extracting</source>
        <translation>分类和提取</translation>
    </message>
    <message>
        <source>Split it, or save it as JSON Lines, CSV or Parquet.</source>
        <translation>请拆分，或另存为 JSON Lines、CSV 或 Parquet。</translation>
    </message>
    <message>
        <source>Start a new run with the same recipe.</source>
        <translation>请用相同的配方新建训练任务。</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <translation>请新建训练任务。</translation>
    </message>
    <message>
        <source>Start one under New run.</source>
        <translation>请在“新建训练任务”中开始一个。</translation>
    </message>
    <message>
        <source>Stop it or take it out of the queue first.</source>
        <translation>请先停止它，或将它移出队列。</translation>
    </message>
    <message>
        <source>Stop, and start again with half the learning rate.</source>
        <translation>请停止，并以一半的学习率重新开始。</translation>
    </message>
    <message>
        <source>Switch it off in Settings (or HF_HUB_OFFLINE in the environment), or use a model on this PC.</source>
        <translation>请在“设置”中关闭它（或环境变量 HF_HUB_OFFLINE），或使用这台电脑上的模型。</translation>
    </message>
    <message>
        <source>Take JSON Lines, JSON, CSV, Parquet, Excel, text, Markdown, HTML, PDF, Word or EPUB files.</source>
        <translation>请使用 JSON Lines、JSON、CSV、Parquet、Excel、文本、Markdown、HTML、PDF、Word 或 EPUB 文件。</translation>
    </message>
    <message>
        <source>Take a base model for text, or folders of images as examples.</source>
        <translation>请使用用于文本的基础模型，或使用图像文件夹作为样本。</translation>
    </message>
    <message>
        <source>Take a base model that sees images.</source>
        <translation>请使用看图像的基础模型。</translation>
    </message>
    <message>
        <source>Take a base model that writes, or examples that are texts with labels.</source>
        <translation>请使用写文本的基础模型，或使用带标签的文本作为样本。</translation>
    </message>
    <message>
        <source>Take a larger form, or the merged model, which is whole.</source>
        <translation>请使用更大的形式，或使用完整的合并后模型。</translation>
    </message>
    <message>
        <source>Take another model, such as one of the recommended ones.</source>
        <translation>请使用其他模型，例如推荐的模型之一。</translation>
    </message>
    <message>
        <source>Take care whom such a file comes from. Put a name there instead, or save the recipe again.</source>
        <translation>请留意这种文件来自谁。请在那里填写名称，或重新保存配方。</translation>
    </message>
    <message>
        <source>Take fewer at a time.</source>
        <translation>请一次少取一些。</translation>
    </message>
    <message>
        <source>Take fewer prompts; for data to learn from there is Datasets.</source>
        <translation>请减少提示词；用于学习的数据请放在“数据集”中。</translation>
    </message>
    <message>
        <source>Take fewer.</source>
        <translation>请少取一些。</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>请将它去掉。</translation>
    </message>
    <message>
        <source>Take more than {fewest} steps (more epochs, or fewer rows per step), or a shorter warm-up.</source>
        <translation>请使用多于 {fewest} 步（更多遍，或每步更少行），或缩短 warm-up。</translation>
    </message>
    <message>
        <source>Take text with a prompt a line, or JSON Lines with “prompt” or “messages”.</source>
        <translation>请使用每行一个提示词的文本，或带“prompt”或“messages”的 JSON Lines。</translation>
    </message>
    <message>
        <source>Take the Hub itself instead of a mirror (Settings, “Hub address”).</source>
        <translation>请使用 Hub 本身而不是镜像（“设置”中的“Hub 地址”）。</translation>
    </message>
    <message>
        <source>Take the base model that it belongs to.</source>
        <translation>请使用它所属的基础模型。</translation>
    </message>
    <message>
        <source>Take the field out, or save the recipe again.</source>
        <translation>请去掉该字段，或重新保存配方。</translation>
    </message>
    <message>
        <source>Take the file of a language model.</source>
        <translation>请使用语言模型的文件。</translation>
    </message>
    <message>
        <source>Take the file of the language model that it belongs to.</source>
        <translation>请使用它所属的语言模型的文件。</translation>
    </message>
    <message>
        <source>Take the file with the weights.</source>
        <translation>请使用含有权重的文件。</translation>
    </message>
    <message>
        <source>Take the model it belongs to{base}.</source>
        <translation>请使用它所属的模型{base}。</translation>
    </message>
    <message>
        <source>Take the model they were made from{base}.</source>
        <translation>请使用制作它们所用的模型{base}。</translation>
    </message>
    <message>
        <source>Take the runs out of the queue first (Runs).</source>
        <translation>请先将任务移出队列（“训练任务”）。</translation>
    </message>
    <message>
        <source>Take them out of one of the two files.</source>
        <translation>请将它们从两个文件之一中去掉。</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>已从检查点继续</translation>
    </message>
    <message>
        <source>Takes folders of Llama, Mistral, Gemma and Phi models; for others export GGUF.</source>
        <translation>接受 Llama、Mistral、Gemma 和 Phi 模型的文件夹；其他的请导出 GGUF。</translation>
    </message>
    <message>
        <source>That base model is not on this PC yet.</source>
        <translation>那个基础模型还不在这台电脑上。</translation>
    </message>
    <message>
        <source>That is enough to try things out, and to teach a tone or a form. Below {wanted} examples, whether it got better is mostly chance.</source>
        <translation>这足以做些尝试，也足以教会一种语气或形式。少于 {wanted} 个样本时，是否变好多半是偶然。</translation>
    </message>
    <message>
        <source>That is learned by going on reading them: about {pages} pages are enough.</source>
        <translation>这要靠继续阅读来学：约 {pages} 页就够了。</translation>
    </message>
    <message>
        <source>That is not possible now</source>
        <translation>现在不能这样做</translation>
    </message>
    <message>
        <source>That share of the parts' weighted sum, measured by its squared size, is kept; the rest is left out.</source>
        <translation>各部分加权和的这一比例（按平方大小计）得以保留；其余舍去。</translation>
    </message>
    <message>
        <source>The GGUF file cannot be read</source>
        <translation>无法读取 GGUF 文件</translation>
    </message>
    <message>
        <source>The GGUF file is not complete</source>
        <translation>GGUF 文件不完整</translation>
    </message>
    <message>
        <source>The GGUF file is not there</source>
        <translation>GGUF 文件不在原处</translation>
    </message>
    <message>
        <source>The Hub asks for a pause</source>
        <translation>Hub 要求暂停一下</translation>
    </message>
    <message>
        <source>The Hub could not be found</source>
        <translation>找不到 Hub</translation>
    </message>
    <message>
        <source>The Hub could not be reached</source>
        <translation>无法连接到 Hub</translation>
    </message>
    <message>
        <source>The Hub does not allow this</source>
        <translation>Hub 不允许这样做</translation>
    </message>
    <message>
        <source>The Hub does not allow this upload</source>
        <translation>Hub 不允许这次上传</translation>
    </message>
    <message>
        <source>The Hub does not hand out {repo} any more.</source>
        <translation>Hub 不再提供 {repo}。</translation>
    </message>
    <message>
        <source>The Hub does not know this token</source>
        <translation>Hub 不认识这个令牌</translation>
    </message>
    <message>
        <source>The Hub has a problem of its own</source>
        <translation>Hub 自身有问题</translation>
    </message>
    <message>
        <source>The Hub's answer is far too long</source>
        <translation>Hub 的回应过长</translation>
    </message>
    <message>
        <source>The Modelfile beside it has template and stop words.</source>
        <translation>旁边的 Modelfile 含有模板和停止词。</translation>
    </message>
    <message>
        <source>The Modelfile says nothing about the chat template</source>
        <translation>Modelfile 没有说明对话模板</translation>
    </message>
    <message>
        <source>The NVIDIA driver answered with an error.</source>
        <translation>NVIDIA 驱动程序返回了错误。</translation>
    </message>
    <message>
        <source>The NVIDIA driver is not running</source>
        <translation>NVIDIA 驱动程序没有运行</translation>
    </message>
    <message>
        <source>The NVIDIA driver is not running, so its card cannot be used.</source>
        <translation>NVIDIA 驱动程序没有运行，因此无法使用它的显卡。</translation>
    </message>
    <message>
        <source>The NVIDIA driver is running but sees no card.</source>
        <translation>NVIDIA 驱动程序正在运行，但看不到显卡。</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old</source>
        <translation>NVIDIA 驱动程序太旧</translation>
    </message>
    <message>
        <source>The NVIDIA driver was just updated</source>
        <translation>NVIDIA 驱动程序刚刚更新过</translation>
    </message>
    <message>
        <source>The NVIDIA driver's library (NVML) is not installed on this PC.</source>
        <translation>这台电脑上没有安装 NVIDIA 驱动程序的库（NVML）。</translation>
    </message>
    <message>
        <source>The PDF could not be made</source>
        <translation>无法制作 PDF</translation>
    </message>
    <message>
        <source>The Python packages for training are missing: {cause}.</source>
        <translation>缺少训练所需的 Python 软件包：{cause}。</translation>
    </message>
    <message>
        <source>The adapter alone cannot carry a strength</source>
        <translation>单独的适配器不能带强度</translation>
    </message>
    <message>
        <source>The adapter cannot be merged into this model</source>
        <translation>适配器无法合并到这个模型中</translation>
    </message>
    <message>
        <source>The adapter does not go onto this base model</source>
        <translation>适配器不能用于这个基础模型</translation>
    </message>
    <message>
        <source>The adapter gives another model than the tuned one</source>
        <translation>适配器给出的与微调后的模型不同</translation>
    </message>
    <message>
        <source>The adapter gives the tuned model</source>
        <translation>适配器给出的就是微调后的模型</translation>
    </message>
    <message>
        <source>The adapter has no weights</source>
        <translation>适配器没有权重</translation>
    </message>
    <message>
        <source>The adapter is not there</source>
        <translation>适配器不在原处</translation>
    </message>
    <message>
        <source>The adapter names it, and all its shapes agree.</source>
        <translation>适配器指明了它，所有形状都一致。</translation>
    </message>
    <message>
        <source>The adapter names {named}, and none of the {count} models known here has its shapes.</source>
        <translation>适配器指明的是 {named}，这里已知的 {count} 个模型都没有它的形状。</translation>
    </message>
    <message>
        <source>The adapter names {named}, which is not known here. All its shapes agree with {base}, but so they do with every model built the same.</source>
        <translation>适配器指明的是 {named}，这里没有它的信息。所有形状都与 {base} 一致，但与任何同样构造的模型也都一致。</translation>
    </message>
    <message>
        <source>The adapter's base model is not on this PC</source>
        <translation>适配器的基础模型不在这台电脑上</translation>
    </message>
    <message>
        <source>The adapter's configuration cannot be read</source>
        <translation>无法读取适配器的配置</translation>
    </message>
    <message>
        <source>The adapter's configuration makes no sense</source>
        <translation>适配器的配置不合理</translation>
    </message>
    <message>
        <source>The adapter's weights are damaged</source>
        <translation>适配器的权重已损坏</translation>
    </message>
    <message>
        <source>The adapter's weights are not what its configuration says</source>
        <translation>适配器的权重与它的配置不符</translation>
    </message>
    <message>
        <source>The address before it is kept.</source>
        <translation>保留之前的地址。</translation>
    </message>
    <message>
        <source>The answers are much longer than expected</source>
        <translation>回答比预期长得多</translation>
    </message>
    <message>
        <source>The answers are much shorter than expected</source>
        <translation>回答比预期短得多</translation>
    </message>
    <message>
        <source>The answers repeat themselves</source>
        <translation>回答有重复</translation>
    </message>
    <message>
        <source>The answers would not fit</source>
        <translation>回答会放不下</translation>
    </message>
    <message>
        <source>The assistant's last turn cannot be found in the rendered conversation, so it is unknown what to learn.</source>
        <translation>在渲染后的对话中找不到 assistant 的最后一轮，因此不知道该学习什么。</translation>
    </message>
    <message>
        <source>The base hardly does better than guessing ({chance}) on {count} general questions: {before}, and the tuned model {now}. Its surprise at ordinary text (perplexity): {rise}.</source>
        <translation>在 {count} 个通用问题上，基础模型几乎不比猜测（{chance}）好：{before}，微调后的模型 {now}。对普通文本的意外程度（困惑度）：{rise}。</translation>
    </message>
    <message>
        <source>The base model changed since this run was made</source>
        <translation>这个训练任务创建后，基础模型有更改</translation>
    </message>
    <message>
        <source>The base model could not be loaded</source>
        <translation>无法加载基础模型</translation>
    </message>
    <message>
        <source>The base model differs</source>
        <translation>基础模型不同</translation>
    </message>
    <message>
        <source>The base model has no chat template of its own, so “User: … Assistant: …” is used and saved with the adapter.</source>
        <translation>基础模型没有自己的对话模板，因此使用“User: … Assistant: …”，并随适配器保存。</translation>
    </message>
    <message>
        <source>The base model here is another than this adapter was matched with</source>
        <translation>这里的基础模型与适配器匹配时的不同</translation>
    </message>
    <message>
        <source>The base model is not here</source>
        <translation>基础模型不在这里</translation>
    </message>
    <message>
        <source>The base model is not there</source>
        <translation>基础模型不在原处</translation>
    </message>
    <message>
        <source>The base model of this adapter is not here</source>
        <translation>这个适配器的基础模型不在这里</translation>
    </message>
    <message>
        <source>The base model of “{name}” is not here</source>
        <translation>“{name}”的基础模型不在这里</translation>
    </message>
    <message>
        <source>The base model reads the answers first</source>
        <translation>基础模型先阅读回答</translation>
    </message>
    <message>
        <source>The base model stays as it is. An instruction and a few fitting examples stand in front of each question.</source>
        <translation>基础模型保持不变。每个问题前面放上指令和几个合适的示例。</translation>
    </message>
    <message>
        <source>The base model stays as it is. The passages that fit a question are put into the prompt, and it answers from those.</source>
        <translation>基础模型保持不变。与问题相符的段落放进提示词，模型据此回答。</translation>
    </message>
    <message>
        <source>The base model stays as it is. The passages that fit best stand in front of each question.</source>
        <translation>基础模型保持不变。每个问题前面放上最合适的段落。</translation>
    </message>
    <message>
        <source>The base model stays as it is; small additions beside its weights (LoRA, or QLoRA in 4 bits) learn.</source>
        <translation>基础模型保持不变；权重旁的小附加部分（LoRA，或 4 位的 QLoRA）学习。</translation>
    </message>
    <message>
        <source>The base model with examples is as good</source>
        <translation>基础模型加示例同样好</translation>
    </message>
    <message>
        <source>The base model with examples is better</source>
        <translation>基础模型加示例更好</translation>
    </message>
    <message>
        <source>The base was quantised anew</source>
        <translation>基础模型已重新量化</translation>
    </message>
    <message>
        <source>The base {base} stands under {licence}, the adapter under {own}; the page of the export names both.</source>
        <translation>基础模型 {base} 使用 {licence}，适配器使用 {own}；导出的说明页写明了两者。</translation>
    </message>
    <message>
        <source>The best look cannot be kept</source>
        <translation>无法保留最佳检查结果</translation>
    </message>
    <message>
        <source>The best look is kept</source>
        <translation>保留最佳检查结果</translation>
    </message>
    <message>
        <source>The best one reached {score} on your held-out examples, of {ceiling} that are attainable.</source>
        <translation>最好的在留出样本上达到 {score}，可达到的上限是 {ceiling}。</translation>
    </message>
    <message>
        <source>The best prompt gets {score} of what can be reached ({low} to {high}, by {count} held-out examples).</source>
        <translation>最好的提示词达到可达上限的 {score}（{low} 到 {high}，按 {count} 个留出样本）。</translation>
    </message>
    <message>
        <source>The best prompt gets {score} of what can be reached ({low} to {high}, by {count} held-out examples); at least {enough} are needed.</source>
        <translation>最好的提示词达到可达上限的 {score}（{low} 到 {high}，按 {count} 个留出样本）；至少需要 {enough} 个。</translation>
    </message>
    <message>
        <source>The best prompt gets {score} of what can be reached ({low} to {high}, by {count} held-out examples); {gap} are missing.</source>
        <translation>最好的提示词达到可达上限的 {score}（{low} 到 {high}，按 {count} 个留出样本）；还差 {gap}。</translation>
    </message>
    <message>
        <source>The best prompt reaches {score} on your held-out examples, of {ceiling} that are attainable.</source>
        <translation>最好的提示词在留出样本上达到 {score}，可达到的上限是 {ceiling}。</translation>
    </message>
    <message>
        <source>The best prompt reaches {score} on your held-out examples, of {ceiling} that are attainable. Training has hardly anything left to win.</source>
        <translation>最好的提示词在留出样本上达到 {score}，可达到的上限是 {ceiling}。训练几乎没有可提升的余地。</translation>
    </message>
    <message>
        <source>The best prompt's answers share {score} of what can be reached ({low} to {high}, by {count} held-out examples) with the expected ones, letter by letter. There are many good answers to such questions, so even a perfect model does not reach 100 %.</source>
        <translation>最好的提示词的回答与预期回答逐字符相比，达到可达上限的 {score}（{low} 到 {high}，按 {count} 个留出样本）。这类问题有许多好的回答，因此完美的模型也达不到 100 %。</translation>
    </message>
    <message>
        <source>The better answer is nearly always the longer one</source>
        <translation>较好的回答几乎总是较长的那个</translation>
    </message>
    <message>
        <source>The card does not tell its temperature or its power, so that the limit under Settings has no effect here.</source>
        <translation>显卡不提供温度或功率，因此“设置”中的限制在这里不起作用。</translation>
    </message>
    <message>
        <source>The card drew {watts} W on average. Training waits between rows to stay below {limit} W.</source>
        <translation>显卡平均功率为 {watts} W。训练会在行与行之间等待，以保持低于 {limit} W。</translation>
    </message>
    <message>
        <source>The card has {total:memory}, of which {free:memory} are free; this run already held {held:memory}.</source>
        <translation>显卡共有 {total:memory}，空闲 {free:memory}；这个训练任务已占用 {held:memory}。</translation>
    </message>
    <message>
        <source>The card is cooling down</source>
        <translation>显卡正在降温</translation>
    </message>
    <message>
        <source>The card is divided by MIG, and Tunesmith trains on whole cards only.</source>
        <translation>显卡由 MIG 划分，而 Tunesmith 只在完整的显卡上训练。</translation>
    </message>
    <message>
        <source>The card's limit cannot be kept</source>
        <translation>无法保持显卡的限制</translation>
    </message>
    <message>
        <source>The card's memory overflows into the PC's</source>
        <translation>显存溢出到了内存</translation>
    </message>
    <message>
        <source>The changed tensors take the place of the base's own.</source>
        <translation>改动过的张量取代基础模型自身的张量。</translation>
    </message>
    <message>
        <source>The chat template that goes along gives another text than in training, so the model reads what it was not trained on, whatever else agrees.</source>
        <translation>附带的对话模板给出的文本与训练时不同，因此不论其他方面是否一致，模型读到的都不是它训练过的内容。</translation>
    </message>
    <message>
        <source>The checkpoint belongs to another recipe</source>
        <translation>检查点属于另一个配方</translation>
    </message>
    <message>
        <source>The checkpoint cannot be read</source>
        <translation>无法读取检查点</translation>
    </message>
    <message>
        <source>The checkpoint was written with {before}; this is {now}. Training goes on, but not bit for bit as there.</source>
        <translation>检查点是用 {before} 写入的；这里是 {now}。训练会继续，但不会与那里逐位相同。</translation>
    </message>
    <message>
        <source>The column to split by is not there</source>
        <translation>用于划分的列不存在</translation>
    </message>
    <message>
        <source>The comparison took too long</source>
        <translation>比较耗时太长</translation>
    </message>
    <message>
        <source>The config.json in {path} asks for program code from the internet, which Tunesmith never runs.</source>
        <translation>{path} 中的 config.json 要求使用来自互联网的程序代码，Tunesmith 绝不运行这类代码。</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>连接中断了</translation>
    </message>
    <message>
        <source>The connection is not trusted</source>
        <translation>连接不受信任</translation>
    </message>
    <message>
        <source>The connection to the Hub is not safe</source>
        <translation>与 Hub 的连接不安全</translation>
    </message>
    <message>
        <source>The conversation is kept.</source>
        <translation>对话会保留。</translation>
    </message>
    <message>
        <source>The conversation is not there</source>
        <translation>对话不在原处</translation>
    </message>
    <message>
        <source>The conversation is too long for this model</source>
        <translation>对话对这个模型来说太长</translation>
    </message>
    <message>
        <source>The damaged file is kept as {aside}.</source>
        <translation>损坏的文件保留为 {aside}。</translation>
    </message>
    <message>
        <source>The data does not fit into this PC's memory</source>
        <translation>这台电脑的内存放不下这些数据</translation>
    </message>
    <message>
        <source>The data is not here</source>
        <translation>数据不在这里</translation>
    </message>
    <message>
        <source>The dataset could not be changed</source>
        <translation>无法更改数据集</translation>
    </message>
    <message>
        <source>The dataset is as it was.</source>
        <translation>数据集保持原样。</translation>
    </message>
    <message>
        <source>The dataset is not ready yet</source>
        <translation>数据集尚未就绪</translation>
    </message>
    <message>
        <source>The dataset is not there</source>
        <translation>数据集不在原处</translation>
    </message>
    <message>
        <source>The dataset's own copy is damaged</source>
        <translation>数据集自己的副本已损坏</translation>
    </message>
    <message>
        <source>The dataset's settings cannot be read</source>
        <translation>无法读取数据集的设置</translation>
    </message>
    <message>
        <source>The doctor offers no fix “{code}” for “{name}”.</source>
        <translation>数据诊断没有为“{name}”提供修正“{code}”。</translation>
    </message>
    <message>
        <source>The documents come first</source>
        <translation>先学文档</translation>
    </message>
    <message>
        <source>The download broke off</source>
        <translation>下载中断了</translation>
    </message>
    <message>
        <source>The download came to a standstill</source>
        <translation>下载停滞了</translation>
    </message>
    <message>
        <source>The drive became full</source>
        <translation>驱动器空间已用尽</translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation>驱动器已满</translation>
    </message>
    <message>
        <source>The driver lost contact with the card.</source>
        <translation>驱动程序与显卡失去了联系。</translation>
    </message>
    <message>
        <source>The engine did not understand</source>
        <translation>引擎没有理解请求</translation>
    </message>
    <message>
        <source>The engine does not fit on this drive</source>
        <translation>此驱动器放不下引擎</translation>
    </message>
    <message>
        <source>The engine gave no answer</source>
        <translation>引擎没有回应</translation>
    </message>
    <message>
        <source>The engine is being set up already</source>
        <translation>引擎已在安装</translation>
    </message>
    <message>
        <source>The engine is in use</source>
        <translation>引擎正在使用</translation>
    </message>
    <message>
        <source>The engine on this PC is the build for the processor, which cannot use a graphics card.</source>
        <translation>这台电脑上的引擎是处理器版本，无法使用显卡。</translation>
    </message>
    <message>
        <source>The evaluation is saved</source>
        <translation>评测已保存</translation>
    </message>
    <message>
        <source>The evaluation is saved, but not compared</source>
        <translation>评测已保存，但没有比较</translation>
    </message>
    <message>
        <source>The example was not added</source>
        <translation>样本没有添加</translation>
    </message>
    <message>
        <source>The examples are being learned by heart</source>
        <translation>正在死记硬背样本</translation>
    </message>
    <message>
        <source>The examples go into the prompt</source>
        <translation>样本放进提示词</translation>
    </message>
    <message>
        <source>The expected answer is “{answer}” {count} times; saying that always would be right always.</source>
        <translation>预期的答案“{answer}”出现 {count} 次；总是这样回答就总是正确。</translation>
    </message>
    <message>
        <source>The export needs an empty folder</source>
        <translation>导出需要空文件夹</translation>
    </message>
    <message>
        <source>The exported files are untouched.</source>
        <translation>导出的文件没有改动。</translation>
    </message>
    <message>
        <source>The features of each example are worked out once and kept; the head itself learns in seconds.</source>
        <translation>每个样本的特征只计算一次并保留；输出头本身几秒就能学好。</translation>
    </message>
    <message>
        <source>The field could be learned from them.</source>
        <translation>就可以从中学习该领域。</translation>
    </message>
    <message>
        <source>The field is learned from raw documents, what to do with it from your examples, in one run.</source>
        <translation>在一次训练中，从原始文档学习领域，从样本学习该做什么。</translation>
    </message>
    <message>
        <source>The field is unusual</source>
        <translation>领域特殊</translation>
    </message>
    <message>
        <source>The field is unusual, and there is a task</source>
        <translation>领域特殊，并且有任务</translation>
    </message>
    <message>
        <source>The field is unusual, and you have documents of it</source>
        <translation>领域特殊，并且你有它的文档</translation>
    </message>
    <message>
        <source>The file changed while it was being read</source>
        <translation>读取期间文件有更改</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>The file itself names it as its model.</source>
        <translation>文件自身指明它为其模型。</translation>
    </message>
    <message>
        <source>The file names it as where it comes from. It has not been compared with the file yet.</source>
        <translation>文件称来自它。尚未与文件比较。</translation>
    </message>
    <message>
        <source>The file says that its model was made from it. What was trained into it since is not in this base.</source>
        <translation>文件称它的模型由此制作。之后训练进去的内容不在这个基础模型中。</translation>
    </message>
    <message>
        <source>The file was damaged, so everything is set as at the first start.</source>
        <translation>文件已损坏，因此所有设置都恢复为首次启动时的状态。</translation>
    </message>
    <message>
        <source>The files of “{name}” have not been read to the end.</source>
        <translation>“{name}”的文件还没有读完。</translation>
    </message>
    <message>
        <source>The first to chat in a terminal, the second to serve it.</source>
        <translation>第一条用于在终端聊天，第二条用于提供服务。</translation>
    </message>
    <message>
        <source>The first {steps} of {all} steps go over the documents once; the examples follow.</source>
        <translation>{all} 步中的前 {steps} 步把文档过一遍；之后是样本。</translation>
    </message>
    <message>
        <source>The folder does not hold everything</source>
        <translation>文件夹的内容不全</translation>
    </message>
    <message>
        <source>The frozen model has hardly met such texts. With {rows} examples, its own reading can be adapted too.</source>
        <translation>冻结的模型几乎没见过这类文本。有了 {rows} 个样本，它自身的阅读方式也可以调整。</translation>
    </message>
    <message>
        <source>The general questions cannot be read</source>
        <translation>无法读取通用问题</translation>
    </message>
    <message>
        <source>The graphics card can train.</source>
        <translation>显卡可以用于训练。</translation>
    </message>
    <message>
        <source>The graphics card cannot be read</source>
        <translation>无法读取显卡信息</translation>
    </message>
    <message>
        <source>The graphics card cannot be used</source>
        <translation>无法使用显卡</translation>
    </message>
    <message>
        <source>The graphics card fell away</source>
        <translation>显卡一度断开</translation>
    </message>
    <message>
        <source>The graphics card has fallen off the bus</source>
        <translation>显卡已从总线脱离</translation>
    </message>
    <message>
        <source>The graphics card is split into slices</source>
        <translation>显卡被切分成多份</translation>
    </message>
    <message>
        <source>The graphics card may not be used</source>
        <translation>没有使用显卡的权限</translation>
    </message>
    <message>
        <source>The graphics card stopped working on this run</source>
        <translation>显卡在这个训练任务中停止了工作</translation>
    </message>
    <message>
        <source>The held-out file has {held_out} rows. What was trained on is answered well in any case, so the comparison would look better than the model is.</source>
        <translation>留出文件有 {held_out} 行。训练过的内容无论如何都会回答得好，因此比较结果会好于模型的实际水平。</translation>
    </message>
    <message>
        <source>The held-out loss has not got better for {looks} looks. The best one, after step {step}, is kept.</source>
        <translation>留出损失已有 {looks} 次检查没有改善。保留第 {step} 步之后的最佳结果。</translation>
    </message>
    <message>
        <source>The held-out loss has not got better for {looks} looks. What is kept is the last step, as the recipe says, not the best look, after step {step}.</source>
        <translation>留出损失已有 {looks} 次检查没有改善。按配方保留的是最后一步，而不是第 {step} 步之后的最佳结果。</translation>
    </message>
    <message>
        <source>The held-out loss was best at step {best_step} with {best} and has risen to {now} at step {step}, while the training loss went on falling.</source>
        <translation>留出损失在第 {best_step} 步最佳，为 {best}，到第 {step} 步已升至 {now}，而训练损失继续下降。</translation>
    </message>
    <message>
        <source>The image model lacks a file</source>
        <translation>图像模型缺少一个文件</translation>
    </message>
    <message>
        <source>The images are unusual</source>
        <translation>图像特殊</translation>
    </message>
    <message>
        <source>The index cannot be understood</source>
        <translation>无法理解索引的内容</translation>
    </message>
    <message>
        <source>The index does not have this package</source>
        <translation>索引没有这个软件包</translation>
    </message>
    <message>
        <source>The index offers other files than it should</source>
        <translation>索引提供的文件与应有的不同</translation>
    </message>
    <message>
        <source>The installer said: {cause}</source>
        <translation>安装程序的信息：{cause}</translation>
    </message>
    <message>
        <source>The labels are uneven: one row has the rarest</source>
        <translation>标签不均衡：最少见的只有一行</translation>
    </message>
    <message>
        <source>The labels are uneven: {rows} rows have the rarest</source>
        <translation>标签不均衡：最少见的有 {rows} 行</translation>
    </message>
    <message>
        <source>The labels change often</source>
        <translation>标签经常变化</translation>
    </message>
    <message>
        <source>The last checkpoint of the run is kept.</source>
        <translation>训练任务的最后一个检查点已保留。</translation>
    </message>
    <message>
        <source>The licence of the adapter is not known</source>
        <translation>适配器的许可证未知</translation>
    </message>
    <message>
        <source>The licence of the base model is not known</source>
        <translation>基础模型的许可证未知</translation>
    </message>
    <message>
        <source>The limit can be changed under Settings at any time.</source>
        <translation>这个限制随时可以在“设置”中更改。</translation>
    </message>
    <message>
        <source>The limit of {limit} °C can be changed under Settings at any time.</source>
        <translation>{limit} °C 的限制随时可以在“设置”中更改。</translation>
    </message>
    <message>
        <source>The log of the run has the details.</source>
        <translation>详情见训练任务的日志。</translation>
    </message>
    <message>
        <source>The longest answer ({answer} tokens) must be shorter than the longest example ({context}).</source>
        <translation>最长回答（{answer} 个词元）必须短于最长样本（{context}）。</translation>
    </message>
    <message>
        <source>The longest has {longest} characters, while nearly all others stay below {usual}. What does not fit the model's row is cut off.</source>
        <translation>最长的有 {longest} 个字符，而几乎所有其他行都低于 {usual}。模型的行容不下的会被截去。</translation>
    </message>
    <message>
        <source>The loss had come down to {lowest} and has now been far above that for {count} steps, at {now} on average.</source>
        <translation>损失曾降到 {lowest}，现已连续 {count} 步远高于它，平均为 {now}。</translation>
    </message>
    <message>
        <source>The loss was {first} at first and is {now} after {step} steps.</source>
        <translation>损失起初为 {first}，{step} 步之后为 {now}。</translation>
    </message>
    <message>
        <source>The measurement gave a number that makes no sense: {cause}.</source>
        <translation>测量得到的数值不合理：{cause}。</translation>
    </message>
    <message>
        <source>The merged model answers otherwise than the tuned model</source>
        <translation>合并后的模型与微调后的模型回答不同</translation>
    </message>
    <message>
        <source>The merged model is nearly the tuned model</source>
        <translation>合并后的模型几乎就是微调后的模型</translation>
    </message>
    <message>
        <source>The merged model is the tuned model</source>
        <translation>合并后的模型就是微调后的模型</translation>
    </message>
    <message>
        <source>The method “{method}” changes weights of the model itself, and the recipe keeps them in 4 bits.</source>
        <translation>方法“{method}”会改动模型自身的权重，而配方将权重保持为 4 位。</translation>
    </message>
    <message>
        <source>The model answered {count} held-out examples; the score is {now}.</source>
        <translation>模型回答了 {count} 个留出样本；得分为 {now}。</translation>
    </message>
    <message>
        <source>The model could not be written as GGUF</source>
        <translation>模型无法写为 GGUF</translation>
    </message>
    <message>
        <source>The model gets {tuned}; always saying the most usual answer would get {base}. One held-out example is too few to tell; at least {enough} are needed.</source>
        <translation>模型得 {tuned}；总是回答最常见的答案可得 {base}。1 个留出样本太少，无法判断；至少需要 {enough} 个。</translation>
    </message>
    <message>
        <source>The model gets {tuned}; always saying the most usual answer would get {base}. {count} held-out examples are too few to tell; at least {enough} are needed.</source>
        <translation>模型得 {tuned}；总是回答最常见的答案可得 {base}。{count} 个留出样本太少，无法判断；至少需要 {enough} 个。</translation>
    </message>
    <message>
        <source>The model has no such layers</source>
        <translation>模型没有这样的层</translation>
    </message>
    <message>
        <source>The model has no tokenizer</source>
        <translation>模型没有分词器</translation>
    </message>
    <message>
        <source>The model has no weights</source>
        <translation>模型没有权重</translation>
    </message>
    <message>
        <source>The model is not complete</source>
        <translation>模型不完整</translation>
    </message>
    <message>
        <source>The model knows its language already.</source>
        <translation>模型已经懂得它的语言。</translation>
    </message>
    <message>
        <source>The model learns to give better answers rather than worse ones, and is held close to how it was.</source>
        <translation>模型学习给出较好而不是较差的回答，同时贴近原来的样子。</translation>
    </message>
    <message>
        <source>The model sees them more often than the others and learns them by heart. That is {share} % of all rows.</source>
        <translation>模型看到它们的次数比其他的多，会死记硬背。占所有行的 {share} %。</translation>
    </message>
    <message>
        <source>The model stays as it is; only a small layer on top of it learns your labels.</source>
        <translation>模型保持不变；只有其上的一个小层学习你的标签。</translation>
    </message>
    <message>
        <source>The model stays as it is; only a small layer on top of it learns your numbers.</source>
        <translation>模型保持不变；只有其上的一个小层学习你的数值。</translation>
    </message>
    <message>
        <source>The model would have to learn its language first.</source>
        <translation>模型就要先学习它的语言。</translation>
    </message>
    <message>
        <source>The model's chat template does not work</source>
        <translation>模型的对话模板不能正常工作</translation>
    </message>
    <message>
        <source>The model's chat template hides the answer</source>
        <translation>模型的对话模板掩盖了回答</translation>
    </message>
    <message>
        <source>The model's description cannot be read</source>
        <translation>无法读取模型的描述</translation>
    </message>
    <message>
        <source>The model's own chat template has no place for one, or none that can be said in Ollama's language.</source>
        <translation>模型自己的对话模板没有系统文本的位置，或者无法用 Ollama 的语言表达。</translation>
    </message>
    <message>
        <source>The model's tokenizer cannot be read</source>
        <translation>无法读取模型的分词器</translation>
    </message>
    <message>
        <source>The model's tokenizer is missing</source>
        <translation>缺少模型的分词器</translation>
    </message>
    <message>
        <source>The model's weights are damaged</source>
        <translation>模型的权重已损坏</translation>
    </message>
    <message>
        <source>The model's weights cannot be trusted</source>
        <translation>模型的权重不可信</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up: there seems to be no internet connection.</source>
        <translation>无法查询名称 {host}：似乎没有互联网连接。</translation>
    </message>
    <message>
        <source>The new engine does not see the graphics card</source>
        <translation>新引擎看不到显卡</translation>
    </message>
    <message>
        <source>The new engine does not start</source>
        <translation>新引擎无法启动</translation>
    </message>
    <message>
        <source>The new engine does not work</source>
        <translation>新引擎不能正常工作</translation>
    </message>
    <message>
        <source>The newer version could not be fetched</source>
        <translation>无法下载新版本</translation>
    </message>
    <message>
        <source>The number format does not suit the card</source>
        <translation>数值格式不适合该显卡</translation>
    </message>
    <message>
        <source>The number format does not suit the device</source>
        <translation>数值格式不适合该设备</translation>
    </message>
    <message>
        <source>The numbers became infinite or undefined at step {step}, so what is learned stayed as it was. Steps left out so far: {count}.</source>
        <translation>第 {step} 步的数值变为无穷大或未定义，因此学到的内容保持原样。目前跳过的步数：{count}。</translation>
    </message>
    <message>
        <source>The numbers became infinite or undefined at step {step}, which had to be left out.</source>
        <translation>第 {step} 步的数值变为无穷大或未定义，不得不跳过这一步。</translation>
    </message>
    <message>
        <source>The numbers became infinite or undefined at step {step}; {count} steps had to be left out.</source>
        <translation>第 {step} 步的数值变为无穷大或未定义；不得不跳过 {count} 步。</translation>
    </message>
    <message>
        <source>The old name is kept.</source>
        <translation>保留原来的名称。</translation>
    </message>
    <message>
        <source>The only vote prefers none of the two answers.</source>
        <translation>唯一的一票没有偏向两个回答之一。</translation>
    </message>
    <message>
        <source>The only vote says that both are as good, or both bad.</source>
        <translation>唯一的一票认为两个一样好，或都不好。</translation>
    </message>
    <message>
        <source>The other files are kept.</source>
        <translation>其他文件会保留。</translation>
    </message>
    <message>
        <source>The other files of the run are untouched.</source>
        <translation>训练任务的其他文件没有改动。</translation>
    </message>
    <message>
        <source>The packages could not be installed</source>
        <translation>无法安装软件包</translation>
    </message>
    <message>
        <source>The process ended with code {code}.</source>
        <translation>进程以代码 {code} 结束。</translation>
    </message>
    <message>
        <source>The process that draws it ended with code {code}: {cause}</source>
        <translation>绘制它的进程以代码 {code} 结束：{cause}</translation>
    </message>
    <message>
        <source>The process that reads it ended with code {code}. {cause}</source>
        <translation>读取数据的进程以代码 {code} 结束。{cause}</translation>
    </message>
    <message>
        <source>The process was ended by signal {signal}; when memory runs out, the system does that.</source>
        <translation>进程被信号 {signal} 结束；内存用尽时系统会这样做。</translation>
    </message>
    <message>
        <source>The program's own Python is not there</source>
        <translation>程序自带的 Python 不在原处</translation>
    </message>
    <message>
        <source>The proxy did not let this through</source>
        <translation>代理没有放行</translation>
    </message>
    <message>
        <source>The proxy does not let it through</source>
        <translation>代理没有放行</translation>
    </message>
    <message>
        <source>The proxy {proxy} answered to {host}: {cause}.</source>
        <translation>代理 {proxy} 对 {host} 回应：{cause}。</translation>
    </message>
    <message>
        <source>The proxy {proxy} answered: {cause}.</source>
        <translation>代理 {proxy} 回应：{cause}。</translation>
    </message>
    <message>
        <source>The quality has dropped</source>
        <translation>质量下降了</translation>
    </message>
    <message>
        <source>The quality has risen</source>
        <translation>质量上升了</translation>
    </message>
    <message>
        <source>The quality is as it was</source>
        <translation>质量与之前一样</translation>
    </message>
    <message>
        <source>The questions are too long for this model</source>
        <translation>问题对这个模型来说太长</translation>
    </message>
    <message>
        <source>The queue cannot be read</source>
        <translation>无法读取队列</translation>
    </message>
    <message>
        <source>The queue could not be changed</source>
        <translation>无法更改队列</translation>
    </message>
    <message>
        <source>The queue is as it was.</source>
        <translation>队列保持原样。</translation>
    </message>
    <message>
        <source>The queue is at work</source>
        <translation>队列正在工作</translation>
    </message>
    <message>
        <source>The queue was made anew, and is on hold</source>
        <translation>队列已重新生成，目前处于暂停状态</translation>
    </message>
    <message>
        <source>The recipe asks for streaming but keeps the weights in 16 bits.</source>
        <translation>配方要求流式加载，却把权重保持为 16 位。</translation>
    </message>
    <message>
        <source>The recipe asks for the card, but the engine's PyTorch {torch} finds none that it can use.</source>
        <translation>配方要求使用显卡，但引擎的 PyTorch {torch} 没有找到可用的显卡。</translation>
    </message>
    <message>
        <source>The recipe asks to compare {compare} held-out examples but sets none aside.</source>
        <translation>配方要求比较 {compare} 个留出样本，却没有留出任何样本。</translation>
    </message>
    <message>
        <source>The recipe cannot be read</source>
        <translation>无法读取配方</translation>
    </message>
    <message>
        <source>The recipe cannot be saved</source>
        <translation>无法保存配方</translation>
    </message>
    <message>
        <source>The recipe file has a field that is not known</source>
        <translation>配方文件含有未知字段</translation>
    </message>
    <message>
        <source>The recipe file has a hash that is none</source>
        <translation>配方文件中有一个哈希的格式不对</translation>
    </message>
    <message>
        <source>The recipe file has a value that cannot be right</source>
        <translation>配方文件中有一个值不可能正确</translation>
    </message>
    <message>
        <source>The recipe file points to a place on the PC</source>
        <translation>配方文件指向电脑上的某个位置</translation>
    </message>
    <message>
        <source>The recipe has an unknown field</source>
        <translation>配方含有未知字段</translation>
    </message>
    <message>
        <source>The recipe is not there</source>
        <translation>配方不在原处</translation>
    </message>
    <message>
        <source>The recipe lacks a value</source>
        <translation>配方缺少一个值</translation>
    </message>
    <message>
        <source>The recipe learned {name} ({train} examples, {held_out} held out), and nothing on this PC is the same.</source>
        <translation>配方学习的是 {name}（{train} 个样本，{held_out} 个留出），这台电脑上没有与之相同的。</translation>
    </message>
    <message>
        <source>The recipe learned {name} ({train} examples, {held_out} held out); this is {here} ({here_train} and {here_held_out}).</source>
        <translation>配方学习的是 {name}（{train} 个样本，{held_out} 个留出）；这里是 {here}（{here_train} 个和 {here_held_out} 个）。</translation>
    </message>
    <message>
        <source>The recipe learns what is on images, but {model} reads text.</source>
        <translation>配方要学习图像上有什么，但 {model} 读的是文本。</translation>
    </message>
    <message>
        <source>The recipe learns what is on images, but {name} holds texts.</source>
        <translation>配方要学习图像上有什么，但 {name} 含有文本。</translation>
    </message>
    <message>
        <source>The recipe lets the layers {chosen} learn, but the model has {layers}, counted from 0.</source>
        <translation>配方让第 {chosen} 层学习，但模型有 {layers} 层，从 0 数起。</translation>
    </message>
    <message>
        <source>The recipe names documents beside its examples, but its objective is {objective}.</source>
        <translation>配方在样本之外还指定了文档，但它的目标是 {objective}。</translation>
    </message>
    <message>
        <source>The recipe teaches {objective}, which “{name}” cannot teach.</source>
        <translation>配方教的是 {objective}，而“{name}”教不了。</translation>
    </message>
    <message>
        <source>The recipe trains only a new head, but its objective is {objective}.</source>
        <translation>配方只训练新的输出头，但它的目标是 {objective}。</translation>
    </message>
    <message>
        <source>The recipe was made with {name} ({source}); here it is {here} ({here_source}), which is not the same.</source>
        <translation>配方是用 {name}（{source}）制作的；这里是 {here}（{here_source}），两者不同。</translation>
    </message>
    <message>
        <source>The recipe's objective is {objective}, but {name} holds images.</source>
        <translation>配方的目标是 {objective}，但 {name} 含有图像。</translation>
    </message>
    <message>
        <source>The record of “{name}” was made anew</source>
        <translation>已重新生成“{name}”的记录</translation>
    </message>
    <message>
        <source>The result will not be quite the same. Fetch the same state of the model if that matters.</source>
        <translation>结果不会完全相同。如果这很重要，请下载模型的同一状态。</translation>
    </message>
    <message>
        <source>The rows have no better and worse answers, so they are learned as they are. Collect pairs or ratings for what is liked.</source>
        <translation>行中没有较好和较差的回答，因此按原样学习。请收集成对数据或评分，以体现什么样的回答被喜欢。</translation>
    </message>
    <message>
        <source>The rows have no labels</source>
        <translation>行中没有标签</translation>
    </message>
    <message>
        <source>The run is drifting away from what it had learned</source>
        <translation>训练正在偏离已学到的内容</translation>
    </message>
    <message>
        <source>The run is hardly learning</source>
        <translation>训练几乎没有学到东西</translation>
    </message>
    <message>
        <source>The run is still at work</source>
        <translation>训练任务仍在进行</translation>
    </message>
    <message>
        <source>The run was paused by the system</source>
        <translation>系统暂停了训练任务</translation>
    </message>
    <message>
        <source>The run {name} learned {objective}.</source>
        <translation>训练任务 {name} 学的是 {objective}。</translation>
    </message>
    <message>
        <source>The run “{name}” does not say any more what it was made with: {cause}.</source>
        <translation>训练任务“{name}”已说不清它是用什么制作的：{cause}。</translation>
    </message>
    <message>
        <source>The run “{name}” has no adapter and no changed weights yet.</source>
        <translation>训练任务“{name}”还没有适配器，也没有改动过的权重。</translation>
    </message>
    <message>
        <source>The run “{name}” set no examples aside, or only such as have labels that it never saw or answers that nobody liked.</source>
        <translation>训练任务“{name}”没有留出样本，或者留出的样本只有训练中从未见过的标签或无人喜欢的回答。</translation>
    </message>
    <message>
        <source>The run “{name}” set no examples aside.</source>
        <translation>训练任务“{name}”没有留出样本。</translation>
    </message>
    <message>
        <source>The run's record cannot be read</source>
        <translation>无法读取训练任务的记录</translation>
    </message>
    <message>
        <source>The running driver and its library are of different versions.</source>
        <translation>正在运行的驱动程序与它的库版本不同。</translation>
    </message>
    <message>
        <source>The same base model</source>
        <translation>基础模型相同</translation>
    </message>
    <message>
        <source>The same data</source>
        <translation>数据相同</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>无法连接到服务器</translation>
    </message>
    <message>
        <source>The server has stopped sending</source>
        <translation>服务器停止发送了</translation>
    </message>
    <message>
        <source>The server refuses</source>
        <translation>服务器拒绝了</translation>
    </message>
    <message>
        <source>The set-up ended unexpectedly</source>
        <translation>安装意外结束</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>无法读取设置</translation>
    </message>
    <message>
        <source>The share of general examples is {share}, but what is learned is “{objective}”.</source>
        <translation>通用样本的比例是 {share}，但学习的内容是“{objective}”。</translation>
    </message>
    <message>
        <source>The signature of {address} does not belong to them.</source>
        <translation>{address} 的签名不属于他们。</translation>
    </message>
    <message>
        <source>The smallest. Small models become unusable in it.</source>
        <translation>最小。小模型用这种形式会变得无法使用。</translation>
    </message>
    <message>
        <source>The split cannot be made like this</source>
        <translation>无法这样划分</translation>
    </message>
    <message>
        <source>The starter model could not be fetched</source>
        <translation>无法下载入门模型</translation>
    </message>
    <message>
        <source>The system told it to end, as when the PC is switched off.</source>
        <translation>系统要求它结束，例如电脑关机时。</translation>
    </message>
    <message>
        <source>The system's keyring could not be used</source>
        <translation>无法使用系统的密钥环</translation>
    </message>
    <message>
        <source>The tags cannot be changed</source>
        <translation>无法更改标签</translation>
    </message>
    <message>
        <source>The tags could not be changed</source>
        <translation>无法更改标签</translation>
    </message>
    <message>
        <source>The token before it, if any, is kept.</source>
        <translation>之前的令牌（如有）会保留。</translation>
    </message>
    <message>
        <source>The token cannot be kept on this PC</source>
        <translation>令牌无法保存在这台电脑上</translation>
    </message>
    <message>
        <source>The token of {name} is of the kind “Read”; sending needs one that may write.</source>
        <translation>{name} 的令牌类型为“Read”；发送需要有写权限的令牌。</translation>
    </message>
    <message>
        <source>The token that ends an answer in training does not end one there: answers would go on and on.</source>
        <translation>训练中结束回答的 token 在那里不结束回答：回答会没完没了。</translation>
    </message>
    <message>
        <source>The token would travel where others can read it</source>
        <translation>令牌在传输途中会被他人读取</translation>
    </message>
    <message>
        <source>The training data is not there</source>
        <translation>训练数据不在原处</translation>
    </message>
    <message>
        <source>The training engine is damaged</source>
        <translation>训练引擎已损坏</translation>
    </message>
    <message>
        <source>The training engine is not installed</source>
        <translation>训练引擎没有安装</translation>
    </message>
    <message>
        <source>The training engine is not set up yet</source>
        <translation>训练引擎尚未安装</translation>
    </message>
    <message>
        <source>The tuned model gets {tuned}, its base model {base}. One held-out example is too few to tell; at least {enough} are needed.</source>
        <translation>微调后的模型得 {tuned}，它的基础模型得 {base}。1 个留出样本太少，无法判断；至少需要 {enough} 个。</translation>
    </message>
    <message>
        <source>The tuned model gets {tuned}, its base model {base}. {count} held-out examples are too few to tell; at least {enough} are needed.</source>
        <translation>微调后的模型得 {tuned}，它的基础模型得 {base}。{count} 个留出样本太少，无法判断；至少需要 {enough} 个。</translation>
    </message>
    <message>
        <source>The tuned model is worse than its base</source>
        <translation>微调后的模型不如它的基础模型</translation>
    </message>
    <message>
        <source>The upload did not get through</source>
        <translation>上传没有成功</translation>
    </message>
    <message>
        <source>The usual choice</source>
        <translation>常用选择</translation>
    </message>
    <message>
        <source>The weights did not reach the graphics card in time</source>
        <translation>权重没有及时到达显卡</translation>
    </message>
    <message>
        <source>The weights in {path} are stored in a reduced form that cannot be trained from.</source>
        <translation>{path} 中的权重以压缩形式存放，无法以此训练。</translation>
    </message>
    <message>
        <source>The whole model does not fit into memory</source>
        <translation>内存放不下整个模型</translation>
    </message>
    <message>
        <source>The window that was opened on {when} ended with: {fault}.</source>
        <translation>于 {when} 打开的窗口以如下错误结束：{fault}。</translation>
    </message>
    <message>
        <source>The window that was opened on {when} ended without a word: something else ended it, or the system did because memory was running out.</source>
        <translation>于 {when} 打开的窗口没有留下任何信息就结束了：可能被其他程序结束，或因内存不足被系统结束。</translation>
    </message>
    <message>
        <source>The window that was opened on {when} was not closed before the PC started anew.</source>
        <translation>于 {when} 打开的窗口在电脑重新启动前没有关闭。</translation>
    </message>
    <message>
        <source>The words of the field stand in your {rows} examples, and an adapter on all layers learns them along with the task.</source>
        <translation>该领域的用词就在 {rows} 个样本中，作用于所有层的适配器会随任务一起学会。</translation>
    </message>
    <message>
        <source>The work with the Hub ended without an answer</source>
        <translation>与 Hub 的工作没有得到回应就结束了</translation>
    </message>
    <message>
        <source>The wrong file was removed.</source>
        <translation>不符的文件已移除。</translation>
    </message>
    <message>
        <source>The wrong file was removed; the others are kept.</source>
        <translation>不符的文件已移除；其他的会保留。</translation>
    </message>
    <message>
        <source>The zip file cannot be read</source>
        <translation>无法读取 zip 文件</translation>
    </message>
    <message>
        <source>The {card} has compute capability {capability}; what training needs begins at {oldest}.</source>
        <translation>{card} 的计算能力是 {capability}；训练所需的库从 {oldest} 起支持。</translation>
    </message>
    <message>
        <source>The {count} answers of this run were kept without a score.</source>
        <translation>这个训练任务的 {count} 个回答已保留，但没有得分。</translation>
    </message>
    <message>
        <source>Their scores and losses were measured on other examples and do not compare exactly.</source>
        <translation>它们的得分和损失是在不同的样本上测得的，不能精确比较。</translation>
    </message>
    <message>
        <source>Their text was once read with the wrong character table (“GrÃ¶ÃŸe” for “Größe”). The model would learn to write that way.</source>
        <translation>它们的文本曾用错误的字符表读取（“Größe”变成“GrÃ¶ÃŸe”）。模型会学会那样写。</translation>
    </message>
    <message>
        <source>Then prompts do more of the work.</source>
        <translation>提示词就能承担更多。</translation>
    </message>
    <message>
        <source>Then training has nothing left to win.</source>
        <translation>那么训练没有可提升的余地。</translation>
    </message>
    <message>
        <source>Then training may close the gap.</source>
        <translation>那么训练也许能补上差距。</translation>
    </message>
    <message>
        <source>There are about {pages} pages; from about {field_pages} on, a model picks up how a field writes. Passages in the prompt show as much.</source>
        <translation>约有 {pages} 页；从约 {field_pages} 页起，模型才能学会一个领域的写法。提示词中的段落也能体现同样多。</translation>
    </message>
    <message>
        <source>There are about {pages} pages; from about {field_pages} on, the model can learn the field from them.</source>
        <translation>约有 {pages} 页；从约 {field_pages} 页起，模型可以从中学习该领域。</translation>
    </message>
    <message>
        <source>There are enough examples</source>
        <translation>样本足够</translation>
    </message>
    <message>
        <source>There are enough examples for an adapter</source>
        <translation>样本足以训练适配器</translation>
    </message>
    <message>
        <source>There are enough examples of each label</source>
        <translation>每个标签的样本都足够</translation>
    </message>
    <message>
        <source>There are enough images of each kind</source>
        <translation>每一类的图像都足够</translation>
    </message>
    <message>
        <source>There are few examples</source>
        <translation>样本很少</translation>
    </message>
    <message>
        <source>There are few examples of each label</source>
        <translation>每个标签的样本都很少</translation>
    </message>
    <message>
        <source>There are few images of each kind</source>
        <translation>每一类的图像都很少</translation>
    </message>
    <message>
        <source>There are few pairs or ratings</source>
        <translation>成对数据或评分很少</translation>
    </message>
    <message>
        <source>There are hardly any examples</source>
        <translation>几乎没有样本</translation>
    </message>
    <message>
        <source>There are many labelled examples</source>
        <translation>带标签的样本很多</translation>
    </message>
    <message>
        <source>There are no examples to show to the model</source>
        <translation>没有可给模型看的示例</translation>
    </message>
    <message>
        <source>There are no examples yet</source>
        <translation>还没有样本</translation>
    </message>
    <message>
        <source>There are no pairs to learn from</source>
        <translation>没有可学习的成对数据</translation>
    </message>
    <message>
        <source>There are no prompts in this file</source>
        <translation>这个文件中没有提示词</translation>
    </message>
    <message>
        <source>There are only {rows} examples</source>
        <translation>只有 {rows} 个样本</translation>
    </message>
    <message>
        <source>There are too few examples</source>
        <translation>样本太少</translation>
    </message>
    <message>
        <source>There are too few held-out examples to tell</source>
        <translation>留出样本太少，无法判断</translation>
    </message>
    <message>
        <source>There are too few held-out passages to tell</source>
        <translation>留出段落太少，无法判断</translation>
    </message>
    <message>
        <source>There are {examples} examples with {tokens} tokens to learn.</source>
        <translation>共有 {examples} 个样本，要学习的共 {tokens} 个 token。</translation>
    </message>
    <message>
        <source>There are {labels} different ones in {examples} training examples; up to {most} can be learned from so many.</source>
        <translation>{examples} 个训练样本中有 {labels} 个不同的标签；这么多样本最多能学会 {most} 个。</translation>
    </message>
    <message>
        <source>There are {per_label} for each label on average, where about {fewest_per_label} are a start. With so few, a head on frozen features is what can be learned at all.</source>
        <translation>每个标签平均有 {per_label} 张，而约 {fewest_per_label} 张可作为起点。这么少时，只有冻结特征上的输出头还学得了。</translation>
    </message>
    <message>
        <source>There are {rows} different ones; at least {fewest} are needed, and a hundred are a start.</source>
        <translation>共有 {rows} 个不同的样本；至少需要 {fewest} 个，一百个可作为起点。</translation>
    </message>
    <message>
        <source>There is a great deal to learn from</source>
        <translation>可学习的内容很多</translation>
    </message>
    <message>
        <source>There is already a file of that name</source>
        <translation>已有同名的文件</translation>
    </message>
    <message>
        <source>There is little text to go on with</source>
        <translation>可继续学习的文本很少</translation>
    </message>
    <message>
        <source>There is little to learn from</source>
        <translation>可学习的内容很少</translation>
    </message>
    <message>
        <source>There is little to read</source>
        <translation>可读的内容很少</translation>
    </message>
    <message>
        <source>There is no adapter here</source>
        <translation>这里没有适配器</translation>
    </message>
    <message>
        <source>There is no adapter in {path}.</source>
        <translation>{path} 中没有适配器。</translation>
    </message>
    <message>
        <source>There is no answer to compare</source>
        <translation>没有可比较的回答</translation>
    </message>
    <message>
        <source>There is no answer to learn from</source>
        <translation>没有可学习的回答</translation>
    </message>
    <message>
        <source>There is no dataset in {path}.</source>
        <translation>{path} 中没有数据集。</translation>
    </message>
    <message>
        <source>There is no engine to repair</source>
        <translation>没有可修复的引擎</translation>
    </message>
    <message>
        <source>There is no field “{field}” in a recipe file.</source>
        <translation>配方文件中没有字段“{field}”。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>没有文件夹 {path}。</translation>
    </message>
    <message>
        <source>There is no model or run {name}</source>
        <translation>没有模型或训练任务 {name}</translation>
    </message>
    <message>
        <source>There is no prompt to export</source>
        <translation>没有可导出的提示词</translation>
    </message>
    <message>
        <source>There is no run in {path}.</source>
        <translation>{path} 中没有训练任务。</translation>
    </message>
    <message>
        <source>There is no run yet</source>
        <translation>还没有训练任务</translation>
    </message>
    <message>
        <source>There is no set-up to go on with</source>
        <translation>没有可继续的安装</translation>
    </message>
    <message>
        <source>There is no such adapter</source>
        <translation>没有这个适配器</translation>
    </message>
    <message>
        <source>There is no such build of PyTorch</source>
        <translation>没有这种 PyTorch 构建</translation>
    </message>
    <message>
        <source>There is no such dataset</source>
        <translation>没有这个数据集</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>没有这个模型</translation>
    </message>
    <message>
        <source>There is no such model here</source>
        <translation>这里没有这个模型</translation>
    </message>
    <message>
        <source>There is no such prompt set</source>
        <translation>没有这个提示词集</translation>
    </message>
    <message>
        <source>There is no such version of the model</source>
        <translation>模型没有这个版本</translation>
    </message>
    <message>
        <source>There is no token for {endpoint} in the keyring.</source>
        <translation>密钥环中没有 {endpoint} 的令牌。</translation>
    </message>
    <message>
        <source>There is nothing in this file</source>
        <translation>这个文件中没有内容</translation>
    </message>
    <message>
        <source>There is nothing learned in this folder</source>
        <translation>这个文件夹中没有学到的内容</translation>
    </message>
    <message>
        <source>There is nothing of that name to export</source>
        <translation>没有这个名称的内容可导出</translation>
    </message>
    <message>
        <source>There is nothing to ask this model</source>
        <translation>没有可向这个模型提问的</translation>
    </message>
    <message>
        <source>There is nothing to combine</source>
        <translation>没有可合并的内容</translation>
    </message>
    <message>
        <source>There is nothing to compare on</source>
        <translation>没有可供比较的内容</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>没有可供比较的内容</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>还没有可供比较的内容</translation>
    </message>
    <message>
        <source>There is nothing to evaluate on</source>
        <translation>没有可用于评测的内容</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <translation>还没有可导出的内容</translation>
    </message>
    <message>
        <source>There is nothing to learn from</source>
        <translation>没有可学习的内容</translation>
    </message>
    <message>
        <source>There is nothing to mend</source>
        <translation>无需修正</translation>
    </message>
    <message>
        <source>There is nothing to prefer in them, so they teach nothing.</source>
        <translation>其中没有可偏好的，因此教不了什么。</translation>
    </message>
    <message>
        <source>There is nothing to score on</source>
        <translation>没有可用于评分的内容</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>没有可发送的内容</translation>
    </message>
    <message>
        <source>There is nothing to set up</source>
        <translation>无需安装</translation>
    </message>
    <message>
        <source>There is nothing to tell apart</source>
        <translation>没有需要区分的内容</translation>
    </message>
    <message>
        <source>There is nothing to train or to keep: another example or document counts from the next question on.</source>
        <translation>没有要训练或保存的：换一个示例或文档，从下一个问题起就生效。</translation>
    </message>
    <message>
        <source>There is nothing to try prompts on</source>
        <translation>没有可用来试提示词的内容</translation>
    </message>
    <message>
        <source>There is one example with {tokens} tokens to learn.</source>
        <translation>共有 1 个样本，要学习的共 {tokens} 个 token。</translation>
    </message>
    <message>
        <source>There is only one example</source>
        <translation>只有一个样本</translation>
    </message>
    <message>
        <source>There is something else in the model's place</source>
        <translation>模型的位置上有其他内容</translation>
    </message>
    <message>
        <source>There is too little memory for this export</source>
        <translation>内存不足以进行这次导出</translation>
    </message>
    <message>
        <source>There was no more room for {path} while it was written.</source>
        <translation>写入 {path} 时空间不足。</translation>
    </message>
    <message>
        <source>These adapters belong to different base models</source>
        <translation>这些适配器属于不同的基础模型</translation>
    </message>
    <message>
        <source>These adapters cannot be combined</source>
        <translation>这些适配器不能合并</translation>
    </message>
    <message>
        <source>These adapters do not work together</source>
        <translation>这些适配器不能一起使用</translation>
    </message>
    <message>
        <source>These adapters have different ranks</source>
        <translation>这些适配器的秩不同</translation>
    </message>
    <message>
        <source>These are not documents</source>
        <translation>这些不是文档</translation>
    </message>
    <message>
        <source>These examples are images</source>
        <translation>这些样本是图像</translation>
    </message>
    <message>
        <source>These examples do not fit the recipe</source>
        <translation>这些样本不适合该配方</translation>
    </message>
    <message>
        <source>These labels look like free text</source>
        <translation>这些标签看起来像自由文本</translation>
    </message>
    <message>
        <source>These tags cannot be kept</source>
        <translation>无法保存这些标签</translation>
    </message>
    <message>
        <source>These two runs cannot be compared</source>
        <translation>这两个训练任务无法比较</translation>
    </message>
    <message>
        <source>These votes cannot be read</source>
        <translation>无法读取这些投票</translation>
    </message>
    <message>
        <source>These ways do not suit the data</source>
        <translation>这些方式不适合该数据</translation>
    </message>
    <message>
        <source>They are prompts with answers, so a label is learned as text. For a head of its own, read them as text and label.</source>
        <translation>它们是带回答的提示词，因此标签作为文本学习。如需专用的输出头，请按文本和标签读取。</translation>
    </message>
    <message>
        <source>They bend what goes through them, which no change of the model's weights can do.</source>
        <translation>它们会对通过的内容作非线性变换，这是改动模型权重做不到的。</translation>
    </message>
    <message>
        <source>They differ from them in a few words only, so the comparison on {held_out} held-out rows would look better than the model is.</source>
        <translation>它们只有几个词不同，因此在 {held_out} 个留出行上的比较结果会好于模型的实际水平。</translation>
    </message>
    <message>
        <source>They differ in a few words, in case or in punctuation ({share} % of all rows). The model sees the same thing again and again and learns it by heart.</source>
        <translation>它们只在几个词、大小写或标点上不同（占所有行的 {share} %）。模型反复看到同样的内容，会死记硬背。</translation>
    </message>
    <message>
        <source>They hold nothing but blanks, punctuation or a filler such as “n/a” or “TODO”. A model that learns from them learns to say nothing.</source>
        <translation>它们只有空白、标点或“n/a”“TODO”之类的占位内容。从中学习的模型会学会什么都不说。</translation>
    </message>
    <message>
        <source>Thinking step by step</source>
        <translation>逐步思考</translation>
    </message>
    <message>
        <source>This GGUF file holds words and no weights.</source>
        <translation>这个 GGUF 文件含有词，没有权重。</translation>
    </message>
    <message>
        <source>This GGUF file is of an unknown version</source>
        <translation>这个 GGUF 文件的版本未知</translation>
    </message>
    <message>
        <source>This GGUF file is of another kind, as are measurements for quantising.</source>
        <translation>这个 GGUF 文件属于其他类型，例如用于量化的测量数据。</translation>
    </message>
    <message>
        <source>This PC could not be measured</source>
        <translation>无法测量这台电脑</translation>
    </message>
    <message>
        <source>This adapter asks for something unknown</source>
        <translation>这个适配器要求未知的东西</translation>
    </message>
    <message>
        <source>This adapter belongs to a changed base</source>
        <translation>这个适配器属于一个改动过的基础模型</translation>
    </message>
    <message>
        <source>This adapter belongs to a run</source>
        <translation>这个适配器属于一个训练任务</translation>
    </message>
    <message>
        <source>This adapter belongs to another base model</source>
        <translation>这个适配器属于另一个基础模型</translation>
    </message>
    <message>
        <source>This adapter cannot be combined</source>
        <translation>这个适配器不能合并</translation>
    </message>
    <message>
        <source>This adapter cannot be merged into its base as it is</source>
        <translation>这个适配器不能原样合并到它的基础模型中</translation>
    </message>
    <message>
        <source>This adapter does not fit this base model</source>
        <translation>这个适配器与这个基础模型不符</translation>
    </message>
    <message>
        <source>This adapter is already here</source>
        <translation>这个适配器已在这里</translation>
    </message>
    <message>
        <source>This adapter is not for a model that writes text</source>
        <translation>这个适配器不是用于写文本的模型</translation>
    </message>
    <message>
        <source>This adapter is only there in an unsafe form</source>
        <translation>这个适配器只有不安全的形式</translation>
    </message>
    <message>
        <source>This adapter needs a name</source>
        <translation>这个适配器需要名称</translation>
    </message>
    <message>
        <source>This adapter needs more than its layers</source>
        <translation>这个适配器需要的不只是它的层</translation>
    </message>
    <message>
        <source>This adapter was kept by a later version</source>
        <translation>这个适配器是由更新的版本保存的</translation>
    </message>
    <message>
        <source>This base model is already reduced</source>
        <translation>这个基础模型已经压缩过</translation>
    </message>
    <message>
        <source>This base model reads, it does not write</source>
        <translation>这个基础模型阅读文本，不写文本</translation>
    </message>
    <message>
        <source>This base model sees images</source>
        <translation>这个基础模型看的是图像</translation>
    </message>
    <message>
        <source>This base model writes, it has no head for labels</source>
        <translation>这个基础模型写文本，没有用于标签的输出头</translation>
    </message>
    <message>
        <source>This build does not know where to ask for newer versions</source>
        <translation>这个构建没有可查询新版本的地址</translation>
    </message>
    <message>
        <source>This cannot be the name of a repository</source>
        <translation>这不能作为仓库名称</translation>
    </message>
    <message>
        <source>This conversation was kept by a later version</source>
        <translation>这个对话是由更新的版本保存的</translation>
    </message>
    <message>
        <source>This dataset holds images</source>
        <translation>这个数据集含有图像</translation>
    </message>
    <message>
        <source>This dataset holds no images</source>
        <translation>这个数据集没有图像</translation>
    </message>
    <message>
        <source>This download could not be checked</source>
        <translation>无法检查这次下载</translation>
    </message>
    <message>
        <source>This drive does not take files that large</source>
        <translation>这个驱动器不接受这么大的文件</translation>
    </message>
    <message>
        <source>This file holds no questions and answers</source>
        <translation>这个文件没有问题和答案</translation>
    </message>
    <message>
        <source>This file holds what a training added to a base model, as a file for running. Training cannot go on from it.</source>
        <translation>这个文件含有一次训练为基础模型添加的内容，用于运行。无法由此继续训练。</translation>
    </message>
    <message>
        <source>This file is for running the model, not for training it: GGUF is the form in which llama.cpp, Ollama and LM Studio run models.</source>
        <translation>这个文件用于运行模型，不用于训练：GGUF 是 llama.cpp、Ollama 和 LM Studio 运行模型的形式。</translation>
    </message>
    <message>
        <source>This file is for running the model, not for training it: its weights were rounded to about {bits} bits each, and what was rounded off cannot be had back.</source>
        <translation>这个文件用于运行模型，不用于训练：它的权重各舍入到约 {bits} 位，舍去的部分无法找回。</translation>
    </message>
    <message>
        <source>This file is for running the model. Its weights are whole, but what training reads beside them (config.json, tokenizer.json, *.safetensors) is not in it.</source>
        <translation>这个文件用于运行模型。它的权重是完整的，但训练还要读取的内容（config.json、tokenizer.json、*.safetensors）不在其中。</translation>
    </message>
    <message>
        <source>This file is too large for a prompt set</source>
        <translation>这个文件作为提示词集太大</translation>
    </message>
    <message>
        <source>This file turns pictures or sound into what a language model reads. It is no language model itself.</source>
        <translation>这个文件把图片或声音转换为语言模型能读的内容。它本身不是语言模型。</translation>
    </message>
    <message>
        <source>This folder cannot be read</source>
        <translation>无法读取这个文件夹</translation>
    </message>
    <message>
        <source>This folder cannot be read as a model</source>
        <translation>这个文件夹无法作为模型读取</translation>
    </message>
    <message>
        <source>This folder cannot be written to</source>
        <translation>无法写入这个文件夹</translation>
    </message>
    <message>
        <source>This folder is not a model</source>
        <translation>这个文件夹不是模型</translation>
    </message>
    <message>
        <source>This folder is not an adapter</source>
        <translation>这个文件夹不是适配器</translation>
    </message>
    <message>
        <source>This form of GGUF is not made here</source>
        <translation>这里不制作这种形式的 GGUF</translation>
    </message>
    <message>
        <source>This image model's description has no usable numbers</source>
        <translation>这个图像模型的描述没有可用的数值</translation>
    </message>
    <message>
        <source>This is WSL: the graphics driver is installed and updated in Windows, not here.</source>
        <translation>这是 WSL：显卡驱动程序在 Windows 中安装和更新，而不是在这里。</translation>
    </message>
    <message>
        <source>This is a clone: its engine is its own environment.</source>
        <translation>这是源码克隆：它的引擎就是自身的运行环境。</translation>
    </message>
    <message>
        <source>This is an adapter, not a whole model</source>
        <translation>这是适配器，不是完整的模型</translation>
    </message>
    <message>
        <source>This is how well the model knows such texts</source>
        <translation>这是模型对这类文本的了解程度</translation>
    </message>
    <message>
        <source>This is not a GGUF file</source>
        <translation>这不是 GGUF 文件</translation>
    </message>
    <message>
        <source>This is not a Hub</source>
        <translation>这不是 Hub</translation>
    </message>
    <message>
        <source>This is not a model that writes text</source>
        <translation>这不是写文本的模型</translation>
    </message>
    <message>
        <source>This is not a recipe file</source>
        <translation>这不是配方文件</translation>
    </message>
    <message>
        <source>This is not a token</source>
        <translation>这不是令牌</translation>
    </message>
    <message>
        <source>This is not the address of a Hub</source>
        <translation>这不是 Hub 的地址</translation>
    </message>
    <message>
        <source>This is not the address of a model</source>
        <translation>这不是模型的地址</translation>
    </message>
    <message>
        <source>This kind of model cannot be trained here</source>
        <translation>这种类型的模型无法在这里训练</translation>
    </message>
    <message>
        <source>This method does not know the model's layers</source>
        <translation>这个方法不认识模型的层</translation>
    </message>
    <message>
        <source>This method is not for images</source>
        <translation>这个方法不用于图像</translation>
    </message>
    <message>
        <source>This model asks you to accept its terms first</source>
        <translation>这个模型要求先接受它的条款</translation>
    </message>
    <message>
        <source>This model cannot answer yet</source>
        <translation>这个模型还不会回答</translation>
    </message>
    <message>
        <source>This model does not write</source>
        <translation>这个模型不写文本</translation>
    </message>
    <message>
        <source>This model does not write text</source>
        <translation>这个模型不写文本</translation>
    </message>
    <message>
        <source>This model has no such layers</source>
        <translation>这个模型没有这样的层</translation>
    </message>
    <message>
        <source>This model is already being downloaded</source>
        <translation>这个模型已在下载</translation>
    </message>
    <message>
        <source>This model is already quantised</source>
        <translation>这个模型已经量化</translation>
    </message>
    <message>
        <source>This model is not complete</source>
        <translation>这个模型不完整</translation>
    </message>
    <message>
        <source>This model is only there in an unsafe form</source>
        <translation>这个模型只有不安全的形式</translation>
    </message>
    <message>
        <source>This model mixes up examples that share a row. Training is exact, but slower.</source>
        <translation>这个模型会混淆共用一行的样本。训练是精确的，但较慢。</translation>
    </message>
    <message>
        <source>This model reads but does not write</source>
        <translation>这个模型阅读文本，但不写文本</translation>
    </message>
    <message>
        <source>This model sees images and knows no words</source>
        <translation>这个模型看图像，不认识词</translation>
    </message>
    <message>
        <source>This model sees no images</source>
        <translation>这个模型看不了图像</translation>
    </message>
    <message>
        <source>This model was not made for conversations</source>
        <translation>这个模型不是为对话制作的</translation>
    </message>
    <message>
        <source>This model was taken down</source>
        <translation>这个模型已下架</translation>
    </message>
    <message>
        <source>This model would have to run foreign code</source>
        <translation>这个模型需要运行外来代码</translation>
    </message>
    <message>
        <source>This model's description has no usable numbers</source>
        <translation>这个模型的描述没有可用的数值</translation>
    </message>
    <message>
        <source>This model's head is of a kind not known here</source>
        <translation>这个模型的输出头类型未知</translation>
    </message>
    <message>
        <source>This model's head needs whole texts</source>
        <translation>这个模型的输出头需要完整的文本</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>这个名称已被使用</translation>
    </message>
    <message>
        <source>This name is too long</source>
        <translation>这个名称太长</translation>
    </message>
    <message>
        <source>This name stands for more than one model</source>
        <translation>这个名称对应多个模型</translation>
    </message>
    <message>
        <source>This needs {endpoint}, and nothing is fetched while “Work offline” is on.</source>
        <translation>这需要 {endpoint}，而“离线工作”开启时不下载任何内容。</translation>
    </message>
    <message>
        <source>This note is too long</source>
        <translation>这条备注太长</translation>
    </message>
    <message>
        <source>This number cannot be used</source>
        <translation>不能使用这个数值</translation>
    </message>
    <message>
        <source>This program does not say what its engine consists of</source>
        <translation>这个程序没有说明引擎由什么组成</translation>
    </message>
    <message>
        <source>This prompt set cannot be read</source>
        <translation>无法读取这个提示词集</translation>
    </message>
    <message>
        <source>This queue is from a newer Tunesmith</source>
        <translation>这个队列来自更新的 Tunesmith</translation>
    </message>
    <message>
        <source>This recipe is for another device</source>
        <translation>这个配方用于另一种设备</translation>
    </message>
    <message>
        <source>This recipe is from a later Tunesmith</source>
        <translation>这个配方来自更新的 Tunesmith</translation>
    </message>
    <message>
        <source>This recipe is from a newer Tunesmith</source>
        <translation>这个配方来自更新的 Tunesmith</translation>
    </message>
    <message>
        <source>This repository cannot be stored safely</source>
        <translation>无法安全地存放这个仓库</translation>
    </message>
    <message>
        <source>This repository holds a model for chatting, not for training</source>
        <translation>这个仓库含有用于聊天的模型，不是用于训练的</translation>
    </message>
    <message>
        <source>This repository holds an adapter, not a model</source>
        <translation>这个仓库含有适配器，不是模型</translation>
    </message>
    <message>
        <source>This repository holds no language model that can be trained here</source>
        <translation>这个仓库没有可以在这里训练的语言模型</translation>
    </message>
    <message>
        <source>This run already waits</source>
        <translation>这个训练任务已在等待</translation>
    </message>
    <message>
        <source>This run cannot go on</source>
        <translation>这个训练任务不能继续</translation>
    </message>
    <message>
        <source>This run does not wait</source>
        <translation>这个训练任务没有在等待</translation>
    </message>
    <message>
        <source>This run has kept nothing to talk with</source>
        <translation>这个训练任务没有保留可对话的内容</translation>
    </message>
    <message>
        <source>This run has no prompts to ask</source>
        <translation>这个训练任务没有可提问的提示词</translation>
    </message>
    <message>
        <source>This run is already being trained</source>
        <translation>这个训练任务已经在训练</translation>
    </message>
    <message>
        <source>This run is from a newer Tunesmith</source>
        <translation>这个训练任务来自更新的 Tunesmith</translation>
    </message>
    <message>
        <source>This run is not at work now</source>
        <translation>这个训练任务现在没有运行</translation>
    </message>
    <message>
        <source>This run is not known</source>
        <translation>没有这个训练任务</translation>
    </message>
    <message>
        <source>This run is not there</source>
        <translation>这个训练任务不在原处</translation>
    </message>
    <message>
        <source>This run may be over before it has learned anything</source>
        <translation>训练可能还没学到东西就结束了</translation>
    </message>
    <message>
        <source>This strength cannot be used</source>
        <translation>不能使用这个强度</translation>
    </message>
    <message>
        <source>This system has no keyring that is at work ({cause}), and a token is never written into a file.</source>
        <translation>这个系统没有可用的密钥环（{cause}），而令牌绝不会写入文件。</translation>
    </message>
    <message>
        <source>This token may only read</source>
        <translation>这个令牌只能读取</translation>
    </message>
    <message>
        <source>This user has no right to talk to the NVIDIA driver.</source>
        <translation>当前用户无权与 NVIDIA 驱动程序通信。</translation>
    </message>
    <message>
        <source>This vote is closed</source>
        <translation>这次投票已结束</translation>
    </message>
    <message>
        <source>This way of learning needs pairs of answers</source>
        <translation>这种学习方式需要成对的回答</translation>
    </message>
    <message>
        <source>This way of learning needs ratings</source>
        <translation>这种学习方式需要评分</translation>
    </message>
    <message>
        <source>This weight cannot be used</source>
        <translation>不能使用这个权重</translation>
    </message>
    <message>
        <source>This zip file holds several adapters</source>
        <translation>这个 zip 文件含有多个适配器</translation>
    </message>
    <message>
        <source>This zip file is not safe to unpack</source>
        <translation>解压这个 zip 文件不安全</translation>
    </message>
    <message>
        <source>To go on training, open the run it came from.</source>
        <translation>要继续训练，请打开它来自的训练任务。</translation>
    </message>
    <message>
        <source>Too few held-out examples to tell</source>
        <translation>留出样本太少，无法判断</translation>
    </message>
    <message>
        <source>Too few held-out pairs to tell</source>
        <translation>留出的成对数据太少，无法判断</translation>
    </message>
    <message>
        <source>Too few votes to tell</source>
        <translation>票数太少，无法判断</translation>
    </message>
    <message>
        <source>Too large to be read in one piece</source>
        <translation>太大，无法一次读取</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>文件太多</translation>
    </message>
    <message>
        <source>Too many folders</source>
        <translation>文件夹太多</translation>
    </message>
    <message>
        <source>Too many prompts</source>
        <translation>提示词太多</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Train a new head on the frozen model</source>
        <translation>在冻结的模型上训练新的输出头</translation>
    </message>
    <message>
        <source>Train again with half the learning rate, or on more examples of the rare answers.</source>
        <translation>请用一半的学习率重新训练，或用更多少见答案的样本。</translation>
    </message>
    <message>
        <source>Train an adapter</source>
        <translation>训练适配器</translation>
    </message>
    <message>
        <source>Train an adapter on what is liked</source>
        <translation>用被喜欢的回答训练适配器</translation>
    </message>
    <message>
        <source>Train fewer epochs or with a lower learning rate; a repetition penalty helps when answering.</source>
        <translation>请减少训练遍数或降低学习率；回答时使用重复惩罚也有帮助。</translation>
    </message>
    <message>
        <source>Train from {base}</source>
        <translation>基于 {base} 训练</translation>
    </message>
    <message>
        <source>Train it first.</source>
        <translation>请先训练。</translation>
    </message>
    <message>
        <source>Train longer or on more examples, and look at the worst mistakes: often it is the example that is wrong.</source>
        <translation>请训练更久或用更多样本，并看看最严重的错误：往往是样本有误。</translation>
    </message>
    <message>
        <source>Train longer or on more examples, or hold out more of them to tell smaller differences.</source>
        <translation>请训练更久或用更多样本，或留出更多样本以分辨更小的差异。</translation>
    </message>
    <message>
        <source>Train longer or on more text.</source>
        <translation>请训练更久，或用更多文本。</translation>
    </message>
    <message>
        <source>Train longer, with a higher learning rate, or on more pairs.</source>
        <translation>请训练更久，用更高的学习率，或用更多成对数据。</translation>
    </message>
    <message>
        <source>Train on the documents, and see whether the loss on held-out passages falls.</source>
        <translation>请在文档上训练，看看留出段落的损失是否下降。</translation>
    </message>
    <message>
        <source>Train the last layers</source>
        <translation>训练最后几层</translation>
    </message>
    <message>
        <source>Train the whole model</source>
        <translation>训练整个模型</translation>
    </message>
    <message>
        <source>Train with some examples held out; a tenth is usual, and 100 tell more than 20.</source>
        <translation>请留出一些样本再训练；通常十分之一，100 个比 20 个更能说明问题。</translation>
    </message>
    <message>
        <source>Train with some examples held out; a tenth is usual.</source>
        <translation>请留出一些样本再训练；通常十分之一。</translation>
    </message>
    <message>
        <source>Train, and compare the tuned model on the same held-out examples.</source>
        <translation>请训练，并在相同的留出样本上比较微调后的模型。</translation>
    </message>
    <message>
        <source>Training clearly helped</source>
        <translation>训练明显有帮助</translation>
    </message>
    <message>
        <source>Training crashed</source>
        <translation>训练崩溃了</translation>
    </message>
    <message>
        <source>Training ended early</source>
        <translation>训练提前结束</translation>
    </message>
    <message>
        <source>Training goes on from the checkpoint of step {step}.</source>
        <translation>训练从第 {step} 步的检查点继续。</translation>
    </message>
    <message>
        <source>Training holds back to save power</source>
        <translation>训练放慢，以降低功耗</translation>
    </message>
    <message>
        <source>Training on the card needs driver 525.60.13 or newer (528.33 on Windows).</source>
        <translation>在显卡上训练需要驱动程序 525.60.13 或更新版本（Windows 上为 528.33）。</translation>
    </message>
    <message>
        <source>Training uses the processor, which is right for small models and for trying things.</source>
        <translation>训练使用处理器，适合小模型和尝试。</translation>
    </message>
    <message>
        <source>Training was ended from outside</source>
        <translation>训练从外部被结束</translation>
    </message>
    <message>
        <source>Training was interrupted</source>
        <translation>训练被中断</translation>
    </message>
    <message>
        <source>Training went astray</source>
        <translation>训练走偏了</translation>
    </message>
    <message>
        <source>Training, answering and exporting need PyTorch and a few libraries, which are fetched once.</source>
        <translation>训练、回答和导出需要 PyTorch 和几个库，只需下载一次。</translation>
    </message>
    <message>
        <source>Try a conversation in Ollama before you hand it on.</source>
        <translation>转交之前，请在 Ollama 中试一次对话。</translation>
    </message>
    <message>
        <source>Try a mirror or an offline bundle.</source>
        <translation>请尝试镜像或离线包。</translation>
    </message>
    <message>
        <source>Try again after that. With a token (Settings) the limit is higher.</source>
        <translation>请在那之后再试。有令牌（“设置”）时上限更高。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Try again later; status.huggingface.co says more.</source>
        <translation>请稍后再试；status.huggingface.co 上有更多信息。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请再试一次。</translation>
    </message>
    <message>
        <source>Try again. A virus scanner may hold files: wait a minute. If it happens again, let every file be checked first.</source>
        <translation>请重试。杀毒软件可能占用了文件：请等一分钟。如果再次发生，请先检查所有文件。</translation>
    </message>
    <message>
        <source>Try again. If it happens again with the same file, please report it.</source>
        <translation>请再试一次。如果同一文件再次出现，请报告。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it.</source>
        <translation>请再试一次。如果再次发生，请报告。</translation>
    </message>
    <message>
        <source>Try again; large files that arrived are not sent again.</source>
        <translation>请再试一次；已到达的大文件不会重新发送。</translation>
    </message>
    <message>
        <source>Try another index, or an offline bundle made for this PC.</source>
        <translation>请尝试其他索引，或为这台电脑制作的离线包。</translation>
    </message>
    <message>
        <source>Try half the learning rate.</source>
        <translation>请尝试一半的学习率。</translation>
    </message>
    <message>
        <source>Try it with other passages before them, too.</source>
        <translation>也请试试在前面放上其他段落。</translation>
    </message>
    <message>
        <source>Try prompts on which the two differ more.</source>
        <translation>请尝试两者差别更大的提示词。</translation>
    </message>
    <message>
        <source>Try the “instruct” or “chat” version of the same model as well.</source>
        <translation>也请试试同一模型的“instruct”或“chat”版本。</translation>
    </message>
    <message>
        <source>Try which prompt does best on your held-out examples; the best one can be copied and used at once.</source>
        <translation>试试哪个提示词在留出样本上效果最好；最好的可以复制并立即使用。</translation>
    </message>
    <message>
        <source>Tunesmith cannot write into its own folder</source>
        <translation>Tunesmith 无法写入自己的文件夹</translation>
    </message>
    <message>
        <source>Tunesmith closed unexpectedly last time</source>
        <translation>Tunesmith 上次意外关闭</translation>
    </message>
    <message>
        <source>Tunesmith is set to work offline</source>
        <translation>Tunesmith 设置为离线工作</translation>
    </message>
    <message>
        <source>Tunesmith was open when the PC went off</source>
        <translation>电脑关机时 Tunesmith 还开着</translation>
    </message>
    <message>
        <source>Turns out of order</source>
        <translation>轮次顺序不对</translation>
    </message>
    <message>
        <source>Two licences apply</source>
        <translation>有两个许可证适用</translation>
    </message>
    <message>
        <source>Two things can be taught</source>
        <translation>可以教两样东西</translation>
    </message>
    <message>
        <source>Two ways of beginning that exclude each other</source>
        <translation>两种起步方式互相排斥</translation>
    </message>
    <message>
        <source>Under about 500 examples a good prompt often does as well as training; from 100 on a strict form can be learned.</source>
        <translation>约 500 个样本以下，好的提示词往往不逊于训练；从 100 个起可以学会严格的形式。</translation>
    </message>
    <message>
        <source>Unknown shape</source>
        <translation>未知的形式</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>未知的发言者</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or use the token for this session only.</source>
        <translation>请解锁密钥环后再试，或只在本次使用令牌。</translation>
    </message>
    <message>
        <source>Unpack it and import the folder you want.</source>
        <translation>请解压，并导入所需的文件夹。</translation>
    </message>
    <message>
        <source>Unpack the inner one first.</source>
        <translation>请先解压里面的那一个。</translation>
    </message>
    <message>
        <source>Unpacks to far too much</source>
        <translation>解压后过大</translation>
    </message>
    <message>
        <source>Update Tunesmith on this PC.</source>
        <translation>请更新这台电脑上的 Tunesmith。</translation>
    </message>
    <message>
        <source>Update Tunesmith to open it.</source>
        <translation>请更新 Tunesmith 后再打开。</translation>
    </message>
    <message>
        <source>Update Tunesmith.</source>
        <translation>请更新 Tunesmith。</translation>
    </message>
    <message>
        <source>Update the driver and go on; or choose another build of PyTorch.</source>
        <translation>请更新驱动程序后继续；或选择其他 PyTorch 构建。</translation>
    </message>
    <message>
        <source>Update the driver and restart the PC.</source>
        <translation>请更新驱动程序并重启电脑。</translation>
    </message>
    <message>
        <source>Update the driver from {page}, then look again. Until then training uses the processor, which takes many times as long.</source>
        <translation>请从 {page} 更新驱动程序，然后再看。在那之前训练使用处理器，时间会长很多倍。</translation>
    </message>
    <message>
        <source>Update the driver when it suits you, then set the engine up anew.</source>
        <translation>请在方便时更新驱动程序，然后重新安装引擎。</translation>
    </message>
    <message>
        <source>Update the driver, restart the PC and go on; or choose the CPU build.</source>
        <translation>请更新驱动程序，重启电脑后继续；或选择 CPU 构建。</translation>
    </message>
    <message>
        <source>Use a number between them.</source>
        <translation>请使用两者之间的数值。</translation>
    </message>
    <message>
        <source>Use a program that puts the nearest passages of your documents before each question; new documents count at once.</source>
        <translation>请使用能在每个问题前放上最接近的文档段落的程序；新文档立即生效。</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>请使用以 https 开头的地址。</translation>
    </message>
    <message>
        <source>Use fewer or shorter ones.</source>
        <translation>请减少或缩短。</translation>
    </message>
    <message>
        <source>Use it at less strength, train again with half the learning rate or a smaller adapter (rank), or mix in general examples.</source>
        <translation>请以较低强度使用，用一半的学习率或更小的适配器（秩）重新训练，或混入通用样本。</translation>
    </message>
    <message>
        <source>Use it by itself, or take LoRA adapters only.</source>
        <translation>请单独使用它，或只用 LoRA 适配器。</translation>
    </message>
    <message>
        <source>Use smaller weights, or import the parts again.</source>
        <translation>请使用更小的权重，或重新导入各部分。</translation>
    </message>
    <message>
        <source>Use that one.</source>
        <translation>请使用那一个。</translation>
    </message>
    <message>
        <source>Use the prompt, or train longer or on more examples.</source>
        <translation>请使用提示词，或训练更久、用更多样本训练。</translation>
    </message>
    <message>
        <source>Use the prompt. Fine-tuning would only make it shorter and quicker to answer.</source>
        <translation>请使用提示词。微调只会让它更短、回答更快。</translation>
    </message>
    <message>
        <source>Use the same chat template in the program that runs the model, and its end mark as a stop word. Base models without a template of their own often do this.</source>
        <translation>请在运行模型的程序中使用相同的对话模板，并将其结束标记设为停止词。没有自己模板的基础模型常有这种情况。</translation>
    </message>
    <message>
        <source>Use the token for this session only, or set up a keyring such as GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>仅在本次会话中使用该令牌，或设置 GNOME Keyring、KWallet、KeePassXC 等密钥环。</translation>
    </message>
    <message>
        <source>Use “{name}” by itself for this, or give it more weight.</source>
        <translation>这方面请单独使用“{name}”，或加大它的权重。</translation>
    </message>
    <message>
        <source>Vote for the better answer where there is one.</source>
        <translation>请在有更好的回答时投给它。</translation>
    </message>
    <message>
        <source>Wait for it to finish, or pause it there.</source>
        <translation>请等它完成，或在那里暂停。</translation>
    </message>
    <message>
        <source>Wait for it, or stop it there.</source>
        <translation>请等待，或在那里停止。</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it first.</source>
        <translation>请等它结束，或先停止它。</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it under Runs.</source>
        <translation>请等它结束，或在“训练任务”中停止它。</translation>
    </message>
    <message>
        <source>Wait until the other program is done with it, and read it again.</source>
        <translation>请等另一个程序处理完，再重新读取。</translation>
    </message>
    <message>
        <source>Wait, or read them again.</source>
        <translation>请等待，或重新读取。</translation>
    </message>
    <message>
        <source>Waiting did not bring the card below the limit</source>
        <translation>等待没有让显卡降到限制以下</translation>
    </message>
    <message>
        <source>Weights that learn cannot be in 4 bits</source>
        <translation>参与学习的权重不能是 4 位</translation>
    </message>
    <message>
        <source>Well-known older models</source>
        <translation>知名的较早模型</translation>
    </message>
    <message>
        <source>What came as news of a newer version is not from Tunesmith's makers</source>
        <translation>收到的新版本消息并非来自 Tunesmith 的制作者</translation>
    </message>
    <message>
        <source>What came as news of a newer version is old</source>
        <translation>收到的新版本消息是旧的</translation>
    </message>
    <message>
        <source>What came from {address} is not a list of releases: {cause}.</source>
        <translation>来自 {address} 的内容不是版本清单：{cause}。</translation>
    </message>
    <message>
        <source>What has been downloaded so far is kept; the download goes on from there.</source>
        <translation>已下载的部分会保留；下载将从那里继续。</translation>
    </message>
    <message>
        <source>What is kept is that of step {step}, where the held-out loss was lowest ({loss}).</source>
        <translation>保留的是第 {step} 步的结果，那时留出损失最低（{loss}）。</translation>
    </message>
    <message>
        <source>What is learned would be out of date soon.</source>
        <translation>学到的内容很快就会过时。</translation>
    </message>
    <message>
        <source>What is learned would keep.</source>
        <translation>学到的内容就一直有效。</translation>
    </message>
    <message>
        <source>What is right changes, or differs from use to use</source>
        <translation>正确答案会变化，或因用途而异</translation>
    </message>
    <message>
        <source>What is right keeps changing</source>
        <translation>正确答案不断变化</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>学习的部分</translation>
    </message>
    <message>
        <source>What learns, in 32 bits</source>
        <translation>学习的部分，32 位</translation>
    </message>
    <message>
        <source>What the documents are for is not said yet</source>
        <translation>尚未说明文档的用途</translation>
    </message>
    <message>
        <source>What the frozen layers look for was learned on ordinary photographs. {rows} images let the last layers learn what matters here.</source>
        <translation>冻结的层所寻找的特征是从普通照片学来的。{rows} 张图像能让最后几层学会这里重要的东西。</translation>
    </message>
    <message>
        <source>What the model could do before suffers less than when all of it is trained, and the adapter can be taken off.</source>
        <translation>模型原有的能力比全部训练时受损更少，而且适配器可以取下。</translation>
    </message>
    <message>
        <source>What the model could do before suffers more than with an adapter, and the result is as large as the model.</source>
        <translation>模型原有的能力比用适配器时受损更多，而且结果与模型一样大。</translation>
    </message>
    <message>
        <source>What this run learned is {kind}, and llama.cpp can put only LoRA on a base.</source>
        <translation>这个训练任务学到的是 {kind}，而 llama.cpp 只能把 LoRA 放到基础模型上。</translation>
    </message>
    <message>
        <source>What was complete before is kept; nothing half-written stays behind.</source>
        <translation>之前已完成的内容都已保留；不会留下写了一半的内容。</translation>
    </message>
    <message>
        <source>What was fetched is kept; going on starts from there.</source>
        <translation>已下载的会保留，将从那里继续。</translation>
    </message>
    <message>
        <source>What was fetched is kept; going on starts from there. The engine in use, if there is one, stays as it is.</source>
        <translation>已下载的会保留，将从那里继续。正在使用的引擎（如有）保持原样。</translation>
    </message>
    <message>
        <source>What was learned for {name} has {learned} numbers; the base has {base} there.</source>
        <translation>为 {name} 学到的有 {learned} 个数值；基础模型在那里有 {base} 个。</translation>
    </message>
    <message>
        <source>What was learned is not in it: it is far nearer to the base than to the tuned model. It finds the same next token likeliest in {agreement} of {count} places; perplexity {perplexity}, the tuned model {own}.</source>
        <translation>学到的内容不在其中：它与基础模型的距离远小于与微调后模型的距离。在 {count} 个位置中，有 {agreement} 得出的最可能的下一个 token 相同；困惑度 {perplexity}，微调后的模型 {own}。</translation>
    </message>
    <message>
        <source>Where the loss shows in the answers, take a larger form.</source>
        <translation>如果质量损失在回答中看得出来，请使用更大的形式。</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known</source>
        <translation>是否有新版本尚不清楚</translation>
    </message>
    <message>
        <source>While it runs, stop it and keep the best so far. Next time take fewer epochs, change less of the model, or add examples.</source>
        <translation>如果仍在运行，请停止并保留目前的最佳结果。下次请减少遍数、少改动一些模型，或添加样本。</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Whole matrices at work</source>
        <translation>工作中的完整矩阵</translation>
    </message>
    <message>
        <source>Whole, as it was trained</source>
        <translation>完整，与训练时相同</translation>
    </message>
    <message>
        <source>With about {wanted} pages of documents</source>
        <translation>如有约 {wanted} 页文档</translation>
    </message>
    <message>
        <source>With passages of your documents before the question {score} are right, of {ceiling} that are attainable. A larger model reads passages better.</source>
        <translation>问题前放上文档段落时，{score} 正确，可达到的上限是 {ceiling}。更大的模型更善于阅读段落。</translation>
    </message>
    <message>
        <source>With passages of your documents before the question {score} are right, of {ceiling} that are attainable. Training has hardly anything left to win.</source>
        <translation>问题前放上文档段落时，{score} 正确，可达到的上限是 {ceiling}。训练几乎没有可提升的余地。</translation>
    </message>
    <message>
        <source>With room for the whole model</source>
        <translation>如果放得下整个模型</translation>
    </message>
    <message>
        <source>With the nearest other passages before it, the model is less surprised by how a text goes on: perplexity {with} instead of {alone} ({count} held-out passages).</source>
        <translation>前面放上其他最接近的段落时，模型对文本的后续不那么意外：困惑度 {with}，而不是 {alone}（{count} 个留出段落）。</translation>
    </message>
    <message>
        <source>With the nearest other passages before it, the model is not clearly less surprised by how a text goes on: perplexity {with}, without them {alone} ({count} held-out passages).</source>
        <translation>前面放上其他最接近的段落时，模型对文本的后续并没有明显更不意外：困惑度 {with}，没有段落时 {alone}（{count} 个留出段落）。</translation>
    </message>
    <message>
        <source>With the packages transformers and peft.</source>
        <translation>使用软件包 transformers 和 peft。</translation>
    </message>
    <message>
        <source>With {host} no connection could be made that nobody else can read: {cause}.</source>
        <translation>与 {host} 无法建立他人读不到的连接：{cause}。</translation>
    </message>
    <message>
        <source>With {per_label} for each label on average, {many_per_label} or more, the last layers can learn too, without learning the images by heart.</source>
        <translation>每个标签平均有 {per_label} 张（不少于 {many_per_label} 张），最后几层也可以学习，而不会死记图像。</translation>
    </message>
    <message>
        <source>With {per_label} for each label on average, {many_per_label} or more, the model's own reading can be adapted, not only the head.</source>
        <translation>每个标签平均有 {per_label} 个（不少于 {many_per_label} 个），不仅输出头，模型自身的阅读方式也可以调整。</translation>
    </message>
    <message>
        <source>With {pieces} pieces of the documents before each of {count} questions {now} are answered, without {before}.</source>
        <translation>{count} 个问题前各放上 {pieces} 个文档片段时，答对 {now}，不放时 {before}。</translation>
    </message>
    <message>
        <source>With {rows} different ones, fewer than about {few}, the ones nearest to each question do about as well in the prompt, and can be changed at once.</source>
        <translation>不同的样本有 {rows} 个，少于约 {few} 个时，把与每个问题最接近的放进提示词效果差不多，而且可以立即更改。</translation>
    </message>
    <message>
        <source>With {rows} different ones, {many_numbers} or more, the model's own reading can be adapted, not only the head.</source>
        <translation>有 {rows} 个不同的样本（不少于 {many_numbers} 个），不仅输出头，模型自身的阅读方式也可以调整。</translation>
    </message>
    <message>
        <source>With {wanted} different examples</source>
        <translation>如有 {wanted} 个不同的样本</translation>
    </message>
    <message>
        <source>Word scores (logits)</source>
        <translation>词得分（logits）</translation>
    </message>
    <message>
        <source>Worse than always giving the same answer</source>
        <translation>不如总是给出同一答案</translation>
    </message>
    <message>
        <source>Worse than “{name}”</source>
        <translation>不如“{name}”</translation>
    </message>
    <message>
        <source>Writing and rewriting</source>
        <translation>写作和改写</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>这是你取消的。</translation>
    </message>
    <message>
        <source>You have answers with ratings</source>
        <translation>你有带评分的回答</translation>
    </message>
    <message>
        <source>You have pairs of answers</source>
        <translation>你有成对的回答</translation>
    </message>
    <message>
        <source>Your token is known, but its account may not have {repo} yet.</source>
        <translation>令牌有效，但它的账户还不能获取 {repo}。</translation>
    </message>
    <message>
        <source>Your token may not write to {repo}.</source>
        <translation>令牌无权写入 {repo}。</translation>
    </message>
    <message>
        <source>`bottleneck.py` in the folder puts the modules in place.</source>
        <translation>文件夹中的 `bottleneck.py` 会将模块装到位。</translation>
    </message>
    <message>
        <source>a file of this kind has to fit into memory as a whole</source>
        <translation>这类文件必须整个放进内存</translation>
    </message>
    <message>
        <source>a part of the file declares entities, which can be made to fill the memory</source>
        <translation>文件的一部分声明了实体，可能被用来占满内存</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed</source>
        <translation>这里打开的引号一直没有闭合</translation>
    </message>
    <message>
        <source>a set has 10,000 prompts at most</source>
        <translation>一个提示词集最多有 10,000 个提示词</translation>
    </message>
    <message>
        <source>a turn has a role that is none of user, assistant and system</source>
        <translation>某一轮的角色不是 user、assistant 和 system 中的任何一个</translation>
    </message>
    <message>
        <source>a value of this row cannot be taken over</source>
        <translation>这一行的一个值无法采用</translation>
    </message>
    <message>
        <source>an answer has the weight 0, but all answers of a conversation are learned</source>
        <translation>有一个回答的权重为 0，但对话中的所有回答都会被学习</translation>
    </message>
    <message>
        <source>archives are unpacked one level deep</source>
        <translation>压缩包只解压一层</translation>
    </message>
    <message>
        <source>decoding it would fill the memory</source>
        <translation>解码它会占满内存</translation>
    </message>
    <message>
        <source>elements lie in each other by the thousand; the rest is not read</source>
        <translation>元素嵌套了上千层；其余没有读取</translation>
    </message>
    <message>
        <source>fp16 is for graphics cards.</source>
        <translation>fp16 用于显卡。</translation>
    </message>
    <message>
        <source>images are learned from in folders: one folder of images for each label</source>
        <translation>图像要按文件夹学习：每个标签一个图像文件夹</translation>
    </message>
    <message>
        <source>it lies beside the folders of the labels and not in one of them</source>
        <translation>它在标签文件夹旁边，而不在其中任何一个里面</translation>
    </message>
    <message>
        <source>it would unpack to more than a hundred times its size (and 200 MB)</source>
        <translation>解压后会超过自身大小的一百倍（且超过 200 MB）</translation>
    </message>
    <message>
        <source>llama.cpp</source>
        <translation>llama.cpp</translation>
    </message>
    <message>
        <source>llama.cpp cannot be started here</source>
        <translation>llama.cpp 无法在这里启动</translation>
    </message>
    <message>
        <source>llama.cpp cannot load the file</source>
        <translation>llama.cpp 无法加载该文件</translation>
    </message>
    <message>
        <source>llama.cpp does not know this kind of model</source>
        <translation>llama.cpp 不支持这类模型</translation>
    </message>
    <message>
        <source>llama.cpp would cut texts otherwise than the model learned</source>
        <translation>llama.cpp 切分文本的方式会与模型学习时不同</translation>
    </message>
    <message>
        <source>llama.cpp's converter stopped at {name}: {cause}.</source>
        <translation>llama.cpp 的转换程序在 {name} 处停止：{cause}。</translation>
    </message>
    <message>
        <source>nothing that somebody wrote could be read in this mail</source>
        <translation>这封邮件中没有读到任何人写的内容</translation>
    </message>
    <message>
        <source>one key stands twice in the same object, and only one of its values could be kept</source>
        <translation>同一对象中一个键出现了两次，只能保留其中一个值</translation>
    </message>
    <message>
        <source>pictures, sounds and other bytes are no text</source>
        <translation>图片、声音和其他字节不是文本</translation>
    </message>
    <message>
        <source>prompt or answer is empty</source>
        <translation>提示词或回答为空</translation>
    </message>
    <message>
        <source>prompt or completion is not text</source>
        <translation>提示词或续写不是文本</translation>
    </message>
    <message>
        <source>some bytes are no text in the file's encoding</source>
        <translation>有些字节在文件的编码中不是文本</translation>
    </message>
    <message>
        <source>the chapter is missing or damaged</source>
        <translation>这一章缺失或已损坏</translation>
    </message>
    <message>
        <source>the conversation calls tools, which cannot be trained on yet</source>
        <translation>对话调用了工具，目前还不能用来训练</translation>
    </message>
    <message>
        <source>the conversation does not end with the assistant</source>
        <translation>对话没有以 assistant 结束</translation>
    </message>
    <message>
        <source>the file became another one meanwhile</source>
        <translation>文件在此期间变成了另一个</translation>
    </message>
    <message>
        <source>the file begins like JSON but is not</source>
        <translation>文件开头像 JSON，但并不是</translation>
    </message>
    <message>
        <source>the file breaks off, as after a download that was not finished</source>
        <translation>文件中途断开，像是没有完成的下载</translation>
    </message>
    <message>
        <source>the file is neither text nor a table nor a document known here</source>
        <translation>文件既不是文本，也不是表格或这里已知的文档</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>文件已不在原处</translation>
    </message>
    <message>
        <source>the file is protected</source>
        <translation>文件受保护</translation>
    </message>
    <message>
        <source>the file lies in a folder of images, of which only the images are read</source>
        <translation>文件在图像文件夹中，那里只读取图像</translation>
    </message>
    <message>
        <source>the file, or the rest of it, cannot be read</source>
        <translation>文件或其余部分无法读取</translation>
    </message>
    <message>
        <source>the image is damaged, cut short, or in a format that is not read here</source>
        <translation>图像已损坏、被截断，或是这里不读取的格式</translation>
    </message>
    <message>
        <source>the list cannot be read beyond the rows before this one</source>
        <translation>列表在前面几行之后无法继续读取</translation>
    </message>
    <message>
        <source>the page is damaged</source>
        <translation>这一页已损坏</translation>
    </message>
    <message>
        <source>the page is empty or only a picture; letters in it are not read</source>
        <translation>这一页是空的或只有图片；图片中的文字不会读取</translation>
    </message>
    <message>
        <source>the rating is neither good nor bad</source>
        <translation>评分既不是好也不是差</translation>
    </message>
    <message>
        <source>the row does not have the column that is to be read</source>
        <translation>这一行没有要读取的列</translation>
    </message>
    <message>
        <source>the row is nested deeper than can be read</source>
        <translation>这一行的嵌套深度超出可读取的范围</translation>
    </message>
    <message>
        <source>there are more files than are taken at once</source>
        <translation>文件数超过一次可接受的数量</translation>
    </message>
    <message>
        <source>there are more folders than are looked through</source>
        <translation>文件夹数超过可查看的数量</translation>
    </message>
    <message>
        <source>there is neither “messages” nor “prompt” and “completion”</source>
        <translation>既没有“messages”，也没有“prompt”和“completion”</translation>
    </message>
    <message>
        <source>there is no row and no text in the file</source>
        <translation>文件中没有行，也没有文本</translation>
    </message>
    <message>
        <source>there is no text in this chapter</source>
        <translation>这一章中没有文本</translation>
    </message>
    <message>
        <source>this is text, where an image should be</source>
        <translation>这里本应是图像，却是文本</translation>
    </message>
    <message>
        <source>this line is a title above the table, or the names of its columns once more</source>
        <translation>这一行是表格上方的标题，或再次写出的列名</translation>
    </message>
    <message>
        <source>this line is longer than any row should be</source>
        <translation>这一行超过了任何行应有的长度</translation>
    </message>
    <message>
        <source>this line is not JSON</source>
        <translation>这一行不是 JSON</translation>
    </message>
    <message>
        <source>this line is not a JSON object</source>
        <translation>这一行不是 JSON 对象</translation>
    </message>
    <message>
        <source>this row does not have the columns of the first one</source>
        <translation>这一行没有第一行的那些列</translation>
    </message>
    <message>
        <source>this row holds NUL bytes, which no text does</source>
        <translation>这一行含有 NUL 字节，文本中不会有</translation>
    </message>
    <message>
        <source>transformers</source>
        <translation>transformers</translation>
    </message>
    <message>
        <source>user and assistant do not take turns</source>
        <translation>user 和 assistant 没有交替出现</translation>
    </message>
    <message>
        <source>vLLM</source>
        <translation>vLLM</translation>
    </message>
    <message>
        <source>vLLM calls this experimental; the merged model is the better choice.</source>
        <translation>vLLM 称这是实验性的；合并后的模型是更好的选择。</translation>
    </message>
    <message>
        <source>{address} is number {serial}, and number {seen} was seen here before. Somebody may be handing out old news to keep this PC from newer versions.</source>
        <translation>{address} 的编号是 {serial}，而这里之前见过编号 {seen}。可能有人在散发旧消息，使这台电脑得不到新版本。</translation>
    </message>
    <message>
        <source>{base} lies in {path} now; the run “{name}” goes on from there.</source>
        <translation>{base} 现在位于 {path}；运行“{name}”将从那里继续。</translation>
    </message>
    <message>
        <source>{base} lies in {path} now; {count} runs that were trained on it go on from there.</source>
        <translation>{base} 现在位于 {path}；在它上面训练的 {count} 次运行将从那里继续。</translation>
    </message>
    <message>
        <source>{card} has no bf16 arithmetic.</source>
        <translation>{card} 不支持 bf16 运算。</translation>
    </message>
    <message>
        <source>{cause}</source>
        <translation>{cause}</translation>
    </message>
    <message>
        <source>{cause} Training goes on from the last checkpoint by itself (try {tries} of {most}).</source>
        <translation>{cause} 训练会自动从最后一个检查点继续（第 {tries} 次尝试，最多 {most} 次）。</translation>
    </message>
    <message>
        <source>{cause}.</source>
        <translation>{cause}。</translation>
    </message>
    <message>
        <source>{characters} characters are a few pages. A model picks up a tone from that, hardly any knowledge; {wanted} would be a start.</source>
        <translation>{characters} 个字符只有几页。模型从中能学到语气，几乎学不到知识；{wanted} 个可作为起点。</translation>
    </message>
    <message>
        <source>{count} adapter was chosen; it takes two.</source>
        <translation>选择了 {count} 个适配器；需要两个。</translation>
    </message>
    <message>
        <source>{count} answers are read once by the base model before the first step; training compares with that.</source>
        <translation>{count} 个回答在第一步之前由基础模型阅读一遍；训练与此比较。</translation>
    </message>
    <message>
        <source>{count} answers teach nothing: they lie behind the first {longest} tokens, or both of a pair are the same.</source>
        <translation>{count} 个回答教不了什么：它们在前 {longest} 个 token 之后，或一对中的两个相同。</translation>
    </message>
    <message>
        <source>{count} examples were longer than {longest} tokens; {tokens} tokens at their ends are not learned.</source>
        <translation>{count} 个样本超过 {longest} 个 token；末尾的 {tokens} 个 token 不会学到。</translation>
    </message>
    <message>
        <source>{count} held-out examples do not fit into its {context} tokens and were not tried.</source>
        <translation>{count} 个留出样本放不进它的 {context} 个 token，没有试。</translation>
    </message>
    <message>
        <source>{count} held-out examples have labels that no training example has, such as “{label}”. They are not counted in any score.</source>
        <translation>{count} 个留出样本的标签在训练样本中没有，例如“{label}”。它们不计入任何得分。</translation>
    </message>
    <message>
        <source>{count} images are no longer what they were when the dataset was read, the first of them {path}.</source>
        <translation>{count} 张图像已不是读取数据集时的样子，第一张是 {path}。</translation>
    </message>
    <message>
        <source>{count} of its files are missing in {path}, such as {name}.</source>
        <translation>{path} 中缺少 {count} 个文件，例如 {name}。</translation>
    </message>
    <message>
        <source>{count} of its parts have no counterpart in the model's files, such as {name}.</source>
        <translation>{count} 个部分在模型的文件中没有对应内容，例如 {name}。</translation>
    </message>
    <message>
        <source>{count} of its weights are missing in {path}, such as {name}.</source>
        <translation>{path} 中缺少 {count} 个权重，例如 {name}。</translation>
    </message>
    <message>
        <source>{count} of {examples} training examples are texts alone.</source>
        <translation>{examples} 个训练样本中有 {count} 个只有文本。</translation>
    </message>
    <message>
        <source>{count} of {examples} training examples have something else, such as “{example}”.</source>
        <translation>{examples} 个训练样本中有 {count} 个是其他内容，例如“{example}”。</translation>
    </message>
    <message>
        <source>{count} of {held_out} held-out examples also stand in the training data.</source>
        <translation>{held_out} 个留出样本中有 {count} 个也在训练数据中。</translation>
    </message>
    <message>
        <source>{count} of {labels} labels have a single training example, such as “{label}”.</source>
        <translation>{labels} 个标签中有 {count} 个只有一个训练样本，例如“{label}”。</translation>
    </message>
    <message>
        <source>{count} of {of} answers hold nothing.</source>
        <translation>{of} 个回答中有 {count} 个没有内容。</translation>
    </message>
    <message>
        <source>{count} of {of} answers hold one, such as “{mark}”.</source>
        <translation>{of} 个回答中有 {count} 个含有标记，例如“{mark}”。</translation>
    </message>
    <message>
        <source>{count} of {of} answers ran into the longest length allowed.</source>
        <translation>{of} 个回答中有 {count} 个达到了允许的最大长度。</translation>
    </message>
    <message>
        <source>{count} of {total} files are missing in {path}, such as {name}.</source>
        <translation>{path} 中缺少 {total} 个文件中的 {count} 个，例如 {name}。</translation>
    </message>
    <message>
        <source>{duplicates} of {all_rows} repeat an earlier one; {rows} are left, and it is those that count here.</source>
        <translation>{all_rows} 个中有 {duplicates} 个重复了前面的；剩下 {rows} 个，这里计入的是它们。</translation>
    </message>
    <message>
        <source>{endpoint} answered that the token is not a valid one; it may have been deleted or copied only in part.</source>
        <translation>{endpoint} 回应称令牌无效；它可能已被删除，或只复制了一部分。</translation>
    </message>
    <message>
        <source>{endpoint} is reached without encryption (http), so no token is sent there.</source>
        <translation>{endpoint} 没有加密（http），因此不会向那里发送令牌。</translation>
    </message>
    <message>
        <source>{endpoint} knows no model {repo}, or it is private.</source>
        <translation>{endpoint} 没有模型 {repo}，或者它是私有的。</translation>
    </message>
    <message>
        <source>{endpoint} refused {repo} (403).</source>
        <translation>{endpoint} 拒绝了 {repo}（403）。</translation>
    </message>
    <message>
        <source>{fewest} to {most} runs can stand side by side</source>
        <translation>可并排显示 {fewest} 到 {most} 个训练任务</translation>
    </message>
    <message>
        <source>{file} from {host} arrived whole twice, but with another checksum than it must have.</source>
        <translation>来自 {host} 的 {file} 两次完整到达，但校验和与应有的不同。</translation>
    </message>
    <message>
        <source>{file} from {host} is not the file its makers signed.</source>
        <translation>来自 {host} 的 {file} 不是制作者签名的文件。</translation>
    </message>
    <message>
        <source>{file} from {host} should have {want:size}, but the server says {have:size}.</source>
        <translation>来自 {host} 的 {file} 应为 {want:size}，但服务器称是 {have:size}。</translation>
    </message>
    <message>
        <source>{file} of {repo} is not what the Hub says it should be: {found} instead of {expected}.</source>
        <translation>{repo} 的 {file} 与 Hub 所说的不符：是 {found}，应为 {expected}。</translation>
    </message>
    <message>
        <source>{free:memory} of {total:memory} are free.</source>
        <translation>空闲 {free:memory}，共 {total:memory}。</translation>
    </message>
    <message>
        <source>{free} free now</source>
        <translation>现在空闲 {free}</translation>
    </message>
    <message>
        <source>{host} answered to {page} with what is not a list of files: {cause}.</source>
        <translation>{host} 对 {page} 的回应不是文件列表：{cause}。</translation>
    </message>
    <message>
        <source>{host} answered with {status}.</source>
        <translation>{host} 回应 {status}。</translation>
    </message>
    <message>
        <source>{host} broke off {tries} times without sending anything new: {cause}.</source>
        <translation>{host} 中断了 {tries} 次，没有发送任何新内容：{cause}。</translation>
    </message>
    <message>
        <source>{host} ended the transfer early, several times in a row: {cause}.</source>
        <translation>{host} 连续多次提前结束传输：{cause}。</translation>
    </message>
    <message>
        <source>{host} gave an answer that a Hub does not give: {cause}.</source>
        <translation>{host} 给出了 Hub 不会给出的回应：{cause}。</translation>
    </message>
    <message>
        <source>{host} gave no answer: {cause}.</source>
        <translation>{host} 没有回应：{cause}。</translation>
    </message>
    <message>
        <source>{host} has had too many requests from this address and wants {seconds} seconds without one.</source>
        <translation>{host} 收到来自这个地址的请求过多，要求停 {seconds} 秒。</translation>
    </message>
    <message>
        <source>{host} says {status} to {file}.</source>
        <translation>{host} 对 {file} 回应 {status}。</translation>
    </message>
    <message>
        <source>{host} says {status} to {page}.</source>
        <translation>{host} 对 {page} 回应 {status}。</translation>
    </message>
    <message>
        <source>{host} sent nothing for {seconds} seconds, several times in a row.</source>
        <translation>{host} 有 {seconds} 秒没有发送任何内容，且连续多次。</translation>
    </message>
    <message>
        <source>{host} sent nothing for {seconds} seconds, {tries} times in a row.</source>
        <translation>{host} 有 {seconds} 秒没有发送任何内容，连续 {tries} 次。</translation>
    </message>
    <message>
        <source>{host} shows a certificate that this system does not trust: {cause}.</source>
        <translation>{host} 出示了这个系统不信任的证书：{cause}。</translation>
    </message>
    <message>
        <source>{host} took no connection: {cause}.</source>
        <translation>{host} 没有接受连接：{cause}。</translation>
    </message>
    <message>
        <source>{host}: {cause}.</source>
        <translation>{host}：{cause}。</translation>
    </message>
    <message>
        <source>{kind}: {cause}</source>
        <translation>{kind}：{cause}</translation>
    </message>
    <message>
        <source>{method}: {cause}.</source>
        <translation>{method}：{cause}。</translation>
    </message>
    <message>
        <source>{model} gives other results when its head works on remembered features.</source>
        <translation>{model} 的输出头在记住的特征上工作时，结果会不同。</translation>
    </message>
    <message>
        <source>{model} gives other results when its head works on remembered images.</source>
        <translation>{model} 的输出头在记住的图像上工作时，结果会不同。</translation>
    </message>
    <message>
        <source>{model} is an encoder or has a head for labels: it can learn labels and numbers of texts, and the recipe's objective is {objective}.</source>
        <translation>{model} 是编码器，或带有用于标签的分类头：它能学习文本的标签和数值，而配方的目标是 {objective}。</translation>
    </message>
    <message>
        <source>{model} is an image model, and the recipe's objective is {objective}.</source>
        <translation>{model} 是图像模型，而配方的目标是 {objective}。</translation>
    </message>
    <message>
        <source>{model} learns which label an image has, and these examples are texts.</source>
        <translation>{model} 学习图像属于哪个标签，而这些样本是文本。</translation>
    </message>
    <message>
        <source>{model} reads text and cannot see images.</source>
        <translation>{model} 读的是文本，看不了图像。</translation>
    </message>
    <message>
        <source>{model} tells texts apart: it can learn labels and numbers, and these examples teach something else.</source>
        <translation>{model} 用来区分文本：它能学习标签和数值，而这些样本教的是别的。</translation>
    </message>
    <message>
        <source>{model} would not see their ends: {tokens} tokens are cut off, {share} % of all, mostly of answers.</source>
        <translation>{model} 看不到它们的末尾：{tokens} 个 token 被截去，占全部的 {share} %，多为回答。</translation>
    </message>
    <message>
        <source>{model}: config.json and weights speak of {layers} layers, a width of {hidden} and {vocabulary} words; a language model has some of each, and no more than 10,000 layers.</source>
        <translation>{model}：config.json 和权重称有 {layers} 层、宽度 {hidden}、{vocabulary} 个词；语言模型每样都要有，且不超过 10,000 层。</translation>
    </message>
    <message>
        <source>{model}: config.json speaks of {layers} layers and a width of {hidden}.</source>
        <translation>{model}：config.json 称有 {layers} 层、宽度 {hidden}。</translation>
    </message>
    <message>
        <source>{name} ({source}) does not lie on this PC.</source>
        <translation>{name}（{source}）不在这台电脑上。</translation>
    </message>
    <message>
        <source>{name} answers as the base model does</source>
        <translation>{name} 的回答与基础模型相同</translation>
    </message>
    <message>
        <source>{name} answers as the tuned model does</source>
        <translation>{name} 的回答与微调后的模型相同</translation>
    </message>
    <message>
        <source>{name} cannot be read as one: {cause}.</source>
        <translation>{name} 无法作为配方文件读取：{cause}。</translation>
    </message>
    <message>
        <source>{name} cuts texts otherwise than the tuned model</source>
        <translation>{name} 切分文本的方式与微调后的模型不同</translation>
    </message>
    <message>
        <source>{name} does not stop where an answer ends</source>
        <translation>{name} 在回答结束处不会停止</translation>
    </message>
    <message>
        <source>{name} ends neither in .html nor in .pdf.</source>
        <translation>{name} 的扩展名既不是 .html，也不是 .pdf。</translation>
    </message>
    <message>
        <source>{name} has a single example; training needs at least 2.</source>
        <translation>{name} 只有一个样本；训练至少需要 2 个。</translation>
    </message>
    <message>
        <source>{name} has all that was learned, not the part that was asked for</source>
        <translation>{name} 含有学到的全部，而不是所要求的部分</translation>
    </message>
    <message>
        <source>{name} has format {format}; this version knows formats up to {known}.</source>
        <translation>{name} 的格式是 {format}；此版本最高支持 {known}。</translation>
    </message>
    <message>
        <source>{name} has {count} examples; training needs at least 2.</source>
        <translation>{name} 有 {count} 个样本；训练至少需要 2 个。</translation>
    </message>
    <message>
        <source>{name} in {path} is not an ordinary file, or far too large.</source>
        <translation>{path} 中的 {name} 不是普通文件，或者过大。</translation>
    </message>
    <message>
        <source>{name} is a {architecture}, and llama.cpp {version} has no code that runs it, so a GGUF file would be of no use.</source>
        <translation>{name} 是 {architecture}，而 llama.cpp {version} 没有运行它的代码，因此 GGUF 文件没有用处。</translation>
    </message>
    <message>
        <source>{name} is larger than {most:size}, which no recipe needs.</source>
        <translation>{name} 超过 {most:size}，配方不需要这么大。</translation>
    </message>
    <message>
        <source>{name} is preferred</source>
        <translation>{name} 更受偏好</translation>
    </message>
    <message>
        <source>{name} is stored as {kind}, and nothing can be merged into that without spoiling it.</source>
        <translation>{name} 以 {kind} 存放，合并任何内容都会损坏它。</translation>
    </message>
    <message>
        <source>{name} lies on this PC and has the same fingerprint.</source>
        <translation>{name} 在这台电脑上，指纹相同。</translation>
    </message>
    <message>
        <source>{name} loses more than this form should</source>
        <translation>{name} 的质量损失超出这种形式应有的程度</translation>
    </message>
    <message>
        <source>{name} loses no more than its form may cost</source>
        <translation>{name} 的质量损失没有超出其形式的允许范围</translation>
    </message>
    <message>
        <source>{name} reads texts or looks at images; it cannot answer prompts.</source>
        <translation>{name} 阅读文本或看图像；它不能回答提示词。</translation>
    </message>
    <message>
        <source>{name} was read as raw text.</source>
        <translation>{name} 被读取为原始文本。</translation>
    </message>
    <message>
        <source>{name} writes conversations otherwise than the tuned model</source>
        <translation>{name} 书写对话的方式与微调后的模型不同</translation>
    </message>
    <message>
        <source>{name}, an adapter as a GGUF file</source>
        <translation>{name}，GGUF 文件形式的适配器</translation>
    </message>
    <message>
        <source>{name}, as a GGUF file</source>
        <translation>{name}，GGUF 文件</translation>
    </message>
    <message>
        <source>{name}, as a GGUF file in {quantisation}</source>
        <translation>{name}，{quantisation} 的 GGUF 文件</translation>
    </message>
    <message>
        <source>{name}, not a language model</source>
        <translation>{name}，不是语言模型</translation>
    </message>
    <message>
        <source>{name}, only a vocabulary</source>
        <translation>{name}，仅词表</translation>
    </message>
    <message>
        <source>{name}, quantised to {quantisation}</source>
        <translation>{name}，量化为 {quantisation}</translation>
    </message>
    <message>
        <source>{name}, the eyes or ears of a model</source>
        <translation>{name}，模型的视觉或听觉部分</translation>
    </message>
    <message>
        <source>{name}: the same {train} examples to learn from and {held_out} held out.</source>
        <translation>{name}：同样的 {train} 个用于学习的样本和 {held_out} 个留出样本。</translation>
    </message>
    <message>
        <source>{name}: {cause}.</source>
        <translation>{name}：{cause}。</translation>
    </message>
    <message>
        <source>{objective} learns from prompts with a better and a worse answer, and the examples have one answer each.</source>
        <translation>{objective} 从带较好和较差回答的提示词学习，而每个样本只有一个回答。</translation>
    </message>
    <message>
        <source>{part} cannot be loaded: {cause}.</source>
        <translation>无法加载 {part}：{cause}。</translation>
    </message>
    <message>
        <source>{path} already holds something.</source>
        <translation>{path} 中已有内容。</translation>
    </message>
    <message>
        <source>{path} cannot be put on {base}: {cause}</source>
        <translation>{path} 不能用于 {base}：{cause}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {cause}.</source>
        <translation>无法读取 {path}：{cause}。</translation>
    </message>
    <message>
        <source>{path} cannot be started: {cause}.</source>
        <translation>无法启动 {path}：{cause}。</translation>
    </message>
    <message>
        <source>{path} could not be moved: {cause}.</source>
        <translation>无法移动 {path}：{cause}。</translation>
    </message>
    <message>
        <source>{path} could not become larger; FAT32 drives, for one, end at 4 GB a file.</source>
        <translation>{path} 无法再变大；例如 FAT32 驱动器的单个文件上限为 4 GB。</translation>
    </message>
    <message>
        <source>{path} does not begin as GGUF files do.</source>
        <translation>{path} 的开头不像 GGUF 文件。</translation>
    </message>
    <message>
        <source>{path} does not hold JSON objects, one a line.</source>
        <translation>{path} 不是每行一个 JSON 对象。</translation>
    </message>
    <message>
        <source>{path} exists, and nothing is overwritten.</source>
        <translation>{path} 已存在，不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>{path} gives labels or numbers, or sees images; there is nothing to talk with.</source>
        <translation>{path} 给出标签或数值，或看图像；没有可对话的内容。</translation>
    </message>
    <message>
        <source>{path} has a file that would land outside of its own folder: {name}.</source>
        <translation>{path} 含有一个会落到自身文件夹之外的文件：{name}。</translation>
    </message>
    <message>
        <source>{path} has form {schema}; this version knows {known}.</source>
        <translation>{path} 的格式是 {schema}；此版本支持 {known}。</translation>
    </message>
    <message>
        <source>{path} has no preprocessor_config.json, which says how images are to be prepared.</source>
        <translation>{path} 没有 preprocessor_config.json，它说明图像该如何准备。</translation>
    </message>
    <message>
        <source>{path} has {count} adapter_config.json files.</source>
        <translation>{path} 含有 {count} 个 adapter_config.json 文件。</translation>
    </message>
    <message>
        <source>{path} has {free:size} free.</source>
        <translation>{path} 还有 {free:size} 可用。</translation>
    </message>
    <message>
        <source>{path} has {have:size}, but its weights need {need:size}.</source>
        <translation>{path} 有 {have:size}，但它的权重需要 {need:size}。</translation>
    </message>
    <message>
        <source>{path} has {size:size}; {most:size} are read.</source>
        <translation>{path} 有 {size:size}；最多读取 {most:size}。</translation>
    </message>
    <message>
        <source>{path} holds a {architecture}; only models that write text on from text are trained here.</source>
        <translation>{path} 含有 {architecture}；这里只训练从文本续写文本的模型。</translation>
    </message>
    <message>
        <source>{path} holds its weights as a pickle file, which can run any program when it is opened.</source>
        <translation>{path} 以 pickle 文件存放权重，这种文件打开时可能运行任意程序。</translation>
    </message>
    <message>
        <source>{path} holds neither tokenizer.json nor tokenizer.model, and a GGUF file carries the tokenizer inside.</source>
        <translation>{path} 中没有 tokenizer.json 或 tokenizer.model，而 GGUF 文件要内含分词器。</translation>
    </message>
    <message>
        <source>{path} holds no *.safetensors file.</source>
        <translation>{path} 中没有 *.safetensors 文件。</translation>
    </message>
    <message>
        <source>{path} holds no adapter and no changed weights.</source>
        <translation>{path} 中没有适配器，也没有改动过的权重。</translation>
    </message>
    <message>
        <source>{path} holds no config.json.</source>
        <translation>{path} 中没有 config.json。</translation>
    </message>
    <message>
        <source>{path} holds no files.</source>
        <translation>{path} 中没有文件。</translation>
    </message>
    <message>
        <source>{path} holds no tokenizer.json.</source>
        <translation>{path} 中没有 tokenizer.json。</translation>
    </message>
    <message>
        <source>{path} holds no {name}.</source>
        <translation>{path} 中没有 {name}。</translation>
    </message>
    <message>
        <source>{path} holds weights as pickle files, which can run any program when they are opened.</source>
        <translation>{path} 以 pickle 文件存放权重，这种文件打开时可能运行任意程序。</translation>
    </message>
    <message>
        <source>{path} holds what a training added to another model.</source>
        <translation>{path} 含有一次训练为另一个模型添加的内容。</translation>
    </message>
    <message>
        <source>{path} holds {kind}; only LoRA adapters can be added up.</source>
        <translation>{path} 含有 {kind}；只有 LoRA 适配器可以相加。</translation>
    </message>
    <message>
        <source>{path} holds {repo} at commit {have}; this would be {commit}.</source>
        <translation>{path} 存有 {repo} 的提交 {have}；这次的是 {commit}。</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} 是文件夹。</translation>
    </message>
    <message>
        <source>{path} is damaged ({cause}); an older one is taken.</source>
        <translation>{path} 已损坏（{cause}）；改用较早的一个。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} 是空的。</translation>
    </message>
    <message>
        <source>{path} is held by another program, which did not let go of it.</source>
        <translation>{path} 被另一个程序占用，一直没有释放。</translation>
    </message>
    <message>
        <source>{path} is longer than {most:size}, which no real model needs.</source>
        <translation>{path} 超过 {most:size}，真正的模型不需要这么大。</translation>
    </message>
    <message>
        <source>{path} is missing or cannot be read: {cause}.</source>
        <translation>{path} 缺失或无法读取：{cause}。</translation>
    </message>
    <message>
        <source>{path} is no folder with an adapter_config.json and no zip file of one.</source>
        <translation>{path} 不是含有 adapter_config.json 的文件夹，也不是它的 zip 文件。</translation>
    </message>
    <message>
        <source>{path} is no longer the model that the run belongs to.</source>
        <translation>{path} 已不是训练任务所属的模型。</translation>
    </message>
    <message>
        <source>{path} is no longer what it was when the reading began.</source>
        <translation>{path} 已不是开始读取时的样子。</translation>
    </message>
    <message>
        <source>{path} is not JSON: {cause}.</source>
        <translation>{path} 不是 JSON：{cause}。</translation>
    </message>
    <message>
        <source>{path} is not the converter that belongs to this version.</source>
        <translation>{path} 不是属于此版本的转换程序。</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} 已不在原处。</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} 不在原处。</translation>
    </message>
    <message>
        <source>{path} is of form {schema}; {known} is known here.</source>
        <translation>{path} 的格式是 {schema}；这里支持 {known}。</translation>
    </message>
    <message>
        <source>{path} is of the kind “{kind}”, which the engine cannot load as a model that writes text, reads texts or sees images.</source>
        <translation>{path} 的类型是“{kind}”，引擎无法把它作为写文本、读文本或看图像的模型加载。</translation>
    </message>
    <message>
        <source>{path} is there already and was not downloaded by Tunesmith.</source>
        <translation>{path} 已经存在，而且不是由 Tunesmith 下载的。</translation>
    </message>
    <message>
        <source>{path} may not be changed by this user.</source>
        <translation>当前用户不能更改 {path}。</translation>
    </message>
    <message>
        <source>{path} needs {need:size}; {free:size} are free.</source>
        <translation>{path} 需要 {need:size}；剩余 {free:size}。</translation>
    </message>
    <message>
        <source>{path} says that its table of contents is {length:size} long; real models need a few megabytes at most.</source>
        <translation>{path} 称它的目录表长 {length:size}；真正的模型最多需要几兆字节。</translation>
    </message>
    <message>
        <source>{path} says version {version}; {known} are known here.</source>
        <translation>{path} 标明版本 {version}；这里支持 {known}。</translation>
    </message>
    <message>
        <source>{path} was written with other settings.</source>
        <translation>{path} 是用其他设置写入的。</translation>
    </message>
    <message>
        <source>{path}: none of {lines} lines is a prompt; of the first: {reason}.</source>
        <translation>{path}：{lines} 行中没有一行是提示词；第一行：{reason}。</translation>
    </message>
    <message>
        <source>{path}: {cause}</source>
        <translation>{path}：{cause}</translation>
    </message>
    <message>
        <source>{path}: {cause}.</source>
        <translation>{path}：{cause}。</translation>
    </message>
    <message>
        <source>{place} has no file of {name} {version} for Python {python} on {system}.</source>
        <translation>{place} 没有适用于 {system} 上 Python {python} 的 {name} {version} 文件。</translation>
    </message>
    <message>
        <source>{place} has {name} {version}, but with none of the {count} checksums that came with this program.</source>
        <translation>{place} 有 {name} {version}，但与随程序提供的 {count} 个校验和都不符。</translation>
    </message>
    <message>
        <source>{rare} labels have a single example, such as “{rare_label}”. It can be learned or checked, not both.</source>
        <translation>{rare} 个标签只有一个样本，例如“{rare_label}”。它只能用来学习或检验，不能两者兼顾。</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{reason} Training goes on; the next checkpoint is tried at its time.</source>
        <translation>{reason} 训练继续；下一个检查点会按时再试。</translation>
    </message>
    <message>
        <source>{reason} What was learned at step {step}, where the held-out loss was lowest ({loss}), is not kept.</source>
        <translation>{reason}第 {step} 步时留出损失最低（{loss}），那时学到的内容未能保留。</translation>
    </message>
    <message>
        <source>{repo} has files whose names differ in capitals only.</source>
        <translation>{repo} 中有名称只在大小写上不同的文件。</translation>
    </message>
    <message>
        <source>{repo} has no branch, tag or commit “{revision}”.</source>
        <translation>{repo} 没有分支、标签或提交“{revision}”。</translation>
    </message>
    <message>
        <source>{repo} has no config.json.</source>
        <translation>{repo} 没有 config.json。</translation>
    </message>
    <message>
        <source>{repo} has only GGUF files, which are already reduced.</source>
        <translation>{repo} 只有 GGUF 文件，它们已经压缩过。</translation>
    </message>
    <message>
        <source>{repo} is of the kind {kind}; only models that go on with a text, read texts for labels or see images can be trained here.</source>
        <translation>{repo} 的类型是 {kind}；这里只能训练续写文本、为标签阅读文本或看图像的模型。</translation>
    </message>
    <message>
        <source>{repo} is only handed out to accounts that have accepted its terms, and no token is set.</source>
        <translation>{repo} 只提供给已接受其条款的账户，而现在没有设置令牌。</translation>
    </message>
    <message>
        <source>{repo} only has what was trained on top of another model.</source>
        <translation>{repo} 只有在另一个模型之上训练的内容。</translation>
    </message>
    <message>
        <source>{repo}: {reason}</source>
        <translation>{repo}: {reason}</translation>
    </message>
    <message>
        <source>{rows} answers are a single word</source>
        <translation>{rows} 个回答只有一个词</translation>
    </message>
    <message>
        <source>{rows} answers are empty</source>
        <translation>{rows} 个回答是空的</translation>
    </message>
    <message>
        <source>{rows} answers begin with a stock refusal</source>
        <translation>{rows} 个回答以套话式拒绝开头</translation>
    </message>
    <message>
        <source>{rows} answers stand word for word in their prompt</source>
        <translation>{rows} 个回答原样出现在提示词中</translation>
    </message>
    <message>
        <source>{rows} answers that were liked or not show directly which way to go (KTO); pairs are not needed.</source>
        <translation>{rows} 个被喜欢或不被喜欢的回答直接表明方向（KTO）；不需要成对数据。</translation>
    </message>
    <message>
        <source>{rows} are too few to learn a task from; from {style} on they can be learned along with the documents.</source>
        <translation>{rows} 个太少，学不会任务；从 {style} 个起可以与文档一起学习。</translation>
    </message>
    <message>
        <source>{rows} different examples are few to learn a number from, and about {fewest_numbers} are a start. Until then, the examples nearest to a text help most in the prompt.</source>
        <translation>{rows} 个不同的样本不足以学会一个数值，约 {fewest_numbers} 个可作为起点。在那之前，把与文本最接近的样本放进提示词最有帮助。</translation>
    </message>
    <message>
        <source>{rows} different examples are too few to change the model's reading for the better, and enough to learn a layer on top of it.</source>
        <translation>{rows} 个不同的样本不足以改善模型的阅读方式，但足以学好其上的一层。</translation>
    </message>
    <message>
        <source>{rows} different examples are {per_label} for each label on average, and about {fewest_per_label} are a start. Until then, the examples nearest to a text help most in the prompt.</source>
        <translation>{rows} 个不同的样本即每个标签平均 {per_label} 个，而约 {fewest_per_label} 个可作为起点。在那之前，把与文本最接近的样本放进提示词最有帮助。</translation>
    </message>
    <message>
        <source>{rows} different examples, {per_label} for each label on average, are too few to change the model's reading for the better, and enough to learn a layer on top of it.</source>
        <translation>{rows} 个不同的样本（每个标签平均 {per_label} 个）不足以改善模型的阅读方式，但足以学好其上的一层。</translation>
    </message>
    <message>
        <source>{rows} examples are all “{label}”. A model learns to tell apart only what it is shown.</source>
        <translation>{rows} 个样本都是“{label}”。模型只能学会区分给它看过的内容。</translation>
    </message>
    <message>
        <source>{rows} examples are longer than {context} tokens</source>
        <translation>{rows} 个样本超过 {context} 个 token</translation>
    </message>
    <message>
        <source>{rows} examples would be enough to train all of it, but there is no room here. An adapter comes close.</source>
        <translation>{rows} 个样本足以训练全部，但这里空间不够。适配器的效果接近。</translation>
    </message>
    <message>
        <source>{rows} images stand under more than one label</source>
        <translation>{rows} 张图像出现在多个标签下</translation>
    </message>
    <message>
        <source>{rows} pairs of a better and a worse answer show directly which way to go; no single right answer is needed.</source>
        <translation>{rows} 对较好和较差的回答直接表明方向；不需要唯一的正确答案。</translation>
    </message>
    <message>
        <source>{rows} ratings say the same, so there is nothing to learn from them.</source>
        <translation>{rows} 个评分都相同，因此没有可学习的内容。</translation>
    </message>
    <message>
        <source>{rows} rows are far longer than the others</source>
        <translation>{rows} 行远长于其他行</translation>
    </message>
    <message>
        <source>{rows} rows are in another language</source>
        <translation>{rows} 行是其他语言</translation>
    </message>
    <message>
        <source>{rows} rows are nearly the same as an earlier row</source>
        <translation>{rows} 行与前面的行几乎相同</translation>
    </message>
    <message>
        <source>{rows} rows have garbled letters</source>
        <translation>{rows} 行有乱码</translation>
    </message>
    <message>
        <source>{rows} rows have labels that hardly occur</source>
        <translation>{rows} 行的标签很少出现</translation>
    </message>
    <message>
        <source>{rows} rows have labels with few examples</source>
        <translation>{rows} 行的标签样本很少</translation>
    </message>
    <message>
        <source>{rows} rows have the prompt of another row but a different answer</source>
        <translation>{rows} 行的提示词与另一行相同，但回答不同</translation>
    </message>
    <message>
        <source>{rows} rows hold bank accounts (IBAN)</source>
        <translation>{rows} 行含有银行账户（IBAN）</translation>
    </message>
    <message>
        <source>{rows} rows hold e-mail addresses</source>
        <translation>{rows} 行含有电子邮件地址</translation>
    </message>
    <message>
        <source>{rows} rows may hold card numbers</source>
        <translation>{rows} 行可能含有卡号</translation>
    </message>
    <message>
        <source>{rows} rows may hold keys or passwords</source>
        <translation>{rows} 行可能含有密钥或密码</translation>
    </message>
    <message>
        <source>{rows} rows may hold phone numbers</source>
        <translation>{rows} 行可能含有电话号码</translation>
    </message>
    <message>
        <source>{rows} rows repeat an earlier row</source>
        <translation>{rows} 行重复了前面的行</translation>
    </message>
    <message>
        <source>{rows} rows spell their label differently</source>
        <translation>{rows} 行的标签写法不同</translation>
    </message>
    <message>
        <source>{rows} training rows also stand in the held-out file</source>
        <translation>{rows} 个训练行也在留出文件中</translation>
    </message>
    <message>
        <source>{rows} training rows are nearly the same as held-out rows</source>
        <translation>{rows} 个训练行与留出行几乎相同</translation>
    </message>
    <message>
        <source>{share} % of the answers are one word, so this looks like sorting texts by labels.</source>
        <translation>{share} % 的回答是一个词，看起来像是按标签给文本分类。</translation>
    </message>
    <message>
        <source>{share} % of the {told} rows whose language is certain are in “{main}”; these are not ({others}). A model may then change languages where nobody asked it to. The language is guessed from the text.</source>
        <translation>在能确定语言的 {told} 行中，{share} % 是“{main}”；这些不是（{others}）。模型之后可能在无人要求时改变语言。语言是根据文本猜测的。</translation>
    </message>
    <message>
        <source>{share} of four words in a row came before in the same answer.</source>
        <translation>{share} 的连续四词组在同一回答中出现过。</translation>
    </message>
    <message>
        <source>{strength} does not lie between 0 (the base) and 1 (as trained).</source>
        <translation>{strength} 不在 0（基础模型）和 1（训练的结果）之间。</translation>
    </message>
    <message>
        <source>{tokens} tokens are all that this model takes; {shown} of {asked} examples fitted on average.</source>
        <translation>这个模型只能接受 {tokens} 个 token；平均放得下 {asked} 个示例中的 {shown} 个。</translation>
    </message>
    <message>
        <source>{votes} votes were given, and the names are told or no pair is left.</source>
        <translation>已投 {votes} 票，名称已公布或没有剩余的对。</translation>
    </message>
    <message>
        <source>{votes} votes: {equal} say that both are as good, {bad} that both are bad.</source>
        <translation>共 {votes} 票：{equal} 票认为一样好，{bad} 票认为都不好。</translation>
    </message>
    <message>
        <source>{wins} of the {decided} votes that decided were for {name} ({share}). With so many votes, the true share lies between {low} and {high}.</source>
        <translation>{decided} 张有倾向的票中，{wins} 张投给 {name}（{share}）。以这样的票数，真实比例在 {low} 和 {high} 之间。</translation>
    </message>
    <message>
        <source>{wins} of the {decided} votes that decided were for {name} ({share}). With so many votes, the true share lies between {low} and {high}. Chance alone makes votes at least as uneven in {p} of all cases (sign test).</source>
        <translation>{decided} 张有倾向的票中，{wins} 张投给 {name}（{share}）。以这样的票数，真实比例在 {low} 和 {high} 之间。纯属偶然时，票数至少这样悬殊的情况占 {p}（符号检验）。</translation>
    </message>
    <message>
        <source>{wins} of the {decided} votes that decided were for {name} ({share}). With so many votes, the true share lies between {low} and {high}. Neither is preferred twice as often as the other.</source>
        <translation>{decided} 张有倾向的票中，{wins} 张投给 {name}（{share}）。以这样的票数，真实比例在 {low} 和 {high} 之间。没有哪一个受偏好的程度达到另一个的两倍。</translation>
    </message>
    <message>
        <source>“history” is not a list of pairs of question and answer</source>
        <translation>“history”不是由问题和回答成对组成的列表</translation>
    </message>
    <message>
        <source>“messages” is not a list of turns with role and content</source>
        <translation>“messages”不是含有 role 和 content 的轮次列表</translation>
    </message>
    <message>
        <source>“{commonest}” stands in {commonest_rows} rows ({share} %), “{rarest}” in {rarest_rows}. A model can be right most of the time by always giving the commonest.</source>
        <translation>“{commonest}”出现在 {commonest_rows} 行（{share} %），“{rarest}”出现在 {rarest_rows} 行。模型总是给出最常见的标签，就能大多正确。</translation>
    </message>
    <message>
        <source>“{field}” changes how LoRA learns, but the method is “{method}”.</source>
        <translation>“{field}”会改变 LoRA 的学习方式，但方法是“{method}”。</translation>
    </message>
    <message>
        <source>“{field}” is not given.</source>
        <translation>没有给出“{field}”。</translation>
    </message>
    <message>
        <source>“{field}” is not known.</source>
        <translation>“{field}”是未知字段。</translation>
    </message>
    <message>
        <source>“{field}” is {value}: {cause}.</source>
        <translation>“{field}”为 {value}：{cause}。</translation>
    </message>
    <message>
        <source>“{field}” is {value}; it lies between {low} and {high}.</source>
        <translation>“{field}”为 {value}；应在 {low} 和 {high} 之间。</translation>
    </message>
    <message>
        <source>“{field}” is “{value}”. A recipe file may name a model or data, but not a path.</source>
        <translation>“{field}”是“{value}”。配方文件可以指明模型或数据的名称，但不能是路径。</translation>
    </message>
    <message>
        <source>“{field}” is “{value}”; a hash is 64 hexadecimal digits.</source>
        <translation>“{field}”是“{value}”；哈希应为 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>“{first}” belongs to {base}, “{second}” to {other}.</source>
        <translation>“{first}”属于 {base}，“{second}”属于 {other}。</translation>
    </message>
    <message>
        <source>“{label}”, one of {labels} labels, has a single training example.</source>
        <translation>{labels} 个标签之一“{label}”只有一个训练样本。</translation>
    </message>
    <message>
        <source>“{name}” also replaces whole tensors of the base, such as {tensor}, and two of those cannot be added up.</source>
        <translation>“{name}”还替换了基础模型的整个张量，例如 {tensor}，两个这样的张量不能相加。</translation>
    </message>
    <message>
        <source>“{name}” belongs to {base}; {path} has that name, but other weights.</source>
        <translation>“{name}”属于 {base}；{path} 名称相同，但权重不同。</translation>
    </message>
    <message>
        <source>“{name}” came from elsewhere, at least in part, without one; the page of the export says so.</source>
        <translation>“{name}”至少有一部分来自别处，且没有许可证；导出的说明页已写明。</translation>
    </message>
    <message>
        <source>“{name}” could be {count} runs.</source>
        <translation>“{name}”可能指 {count} 个训练任务。</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched back</source>
        <translation>无法取回“{name}”</translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the bin</source>
        <translation>无法将“{name}”移到回收站</translation>
    </message>
    <message>
        <source>“{name}” does not stand in the queue.</source>
        <translation>“{name}”不在队列中。</translation>
    </message>
    <message>
        <source>“{name}” fits {count} adapters, such as {first} and {second}.</source>
        <translation>“{name}”符合 {count} 个适配器，例如 {first} 和 {second}。</translation>
    </message>
    <message>
        <source>“{name}” has no adapter and no checkpoint.</source>
        <translation>“{name}”没有适配器，也没有检查点。</translation>
    </message>
    <message>
        <source>“{name}” has no letter or digit.</source>
        <translation>“{name}”不含字母或数字。</translation>
    </message>
    <message>
        <source>“{name}” holds questions and answers, or labels, not passages of text.</source>
        <translation>“{name}”含有问题和答案或标签，不是文本段落。</translation>
    </message>
    <message>
        <source>“{name}” is neither a file nor the name of a prompt set here.</source>
        <translation>“{name}”既不是文件，也不是这里的提示词集名称。</translation>
    </message>
    <message>
        <source>“{name}” is none of {known}.</source>
        <translation>“{name}”不在 {known} 之中。</translation>
    </message>
    <message>
        <source>“{name}” is not among the cards known here, and its driver does not tell enough of it.</source>
        <translation>“{name}”不在这里已知的显卡之列，它的驱动程序提供的信息也不够。</translation>
    </message>
    <message>
        <source>“{name}” is not done yet</source>
        <translation>“{name}”尚未完成</translation>
    </message>
    <message>
        <source>“{name}” is training.</source>
        <translation>“{name}”正在训练。</translation>
    </message>
    <message>
        <source>“{name}” is {method}; sums like these are defined for plain LoRA only.</source>
        <translation>“{name}”是 {method}；这样的求和只对普通 LoRA 有定义。</translation>
    </message>
    <message>
        <source>“{name}” is {state}, so there is no process to tell.</source>
        <translation>“{name}”的状态为 {state}，因此没有可通知的进程。</translation>
    </message>
    <message>
        <source>“{name}” is {state}.</source>
        <translation>“{name}”的状态为 {state}。</translation>
    </message>
    <message>
        <source>“{name}” learned something else ({objective}).</source>
        <translation>“{name}”学的是别的内容（{objective}）。</translation>
    </message>
    <message>
        <source>“{name}” learned to make up for the rounding of its NF4 base, too. Beside others, or on a base of 16 bits, it may do a little worse than in its run.</source>
        <translation>“{name}”还学会了弥补其 NF4 基础模型的舍入。与其他适配器一起，或用于 16 位基础模型时，可能比训练时略差。</translation>
    </message>
    <message>
        <source>“{name}” lies in its run's folder and goes with it.</source>
        <translation>“{name}”在训练任务的文件夹中，随它一起。</translation>
    </message>
    <message>
        <source>“{name}” lies in {places}.</source>
        <translation>“{name}”位于 {places}。</translation>
    </message>
    <message>
        <source>“{name}” makes its scorecard itself when it has finished.</source>
        <translation>“{name}”完成后会自动制作成绩单。</translation>
    </message>
    <message>
        <source>“{name}” names {named}, and no model with that name and its shapes is known here.</source>
        <translation>“{name}”指明的是 {named}，这里没有该名称且形状相符的模型。</translation>
    </message>
    <message>
        <source>“{name}” needs {base}.</source>
        <translation>“{name}”需要 {base}。</translation>
    </message>
    <message>
        <source>“{name}” stands in the queue at place {place}.</source>
        <translation>“{name}”在队列中排第 {place} 位。</translation>
    </message>
    <message>
        <source>“{name}” stands there more than once.</source>
        <translation>“{name}”出现了不止一次。</translation>
    </message>
    <message>
        <source>“{name}” would get a weight of {weight}; it takes a number from -10 to 10 other than 0.</source>
        <translation>“{name}”的权重将为 {weight}；应为 -10 到 10 之间的非零数值。</translation>
    </message>
    <message>
        <source>“{other}” builds on {base}, as “{first}” does.</source>
        <translation>“{other}”基于 {base}，与“{first}”相同。</translation>
    </message>
    <message>
        <source>“{other}” builds on {base}, “{first}” on {first_base}. Losses count in different tokens and do not compare.</source>
        <translation>“{other}”基于 {base}，“{first}”基于 {first_base}。损失按不同的 token 计算，不能比较。</translation>
    </message>
    <message>
        <source>“{other}” learned as many examples as “{first}”, but others or in another order; those held out are the same.</source>
        <translation>“{other}”学习的样本与“{first}”一样多，但内容或顺序不同；留出的相同。</translation>
    </message>
    <message>
        <source>“{other}” learned other documents beside the same examples than “{first}”.</source>
        <translation>“{other}”与“{first}”的样本相同，但同时学习的文档不同。</translation>
    </message>
    <message>
        <source>“{other}” learned the same examples as “{first}”, but holds others out.</source>
        <translation>“{other}”学习的样本与“{first}”相同，但留出的不同。</translation>
    </message>
    <message>
        <source>“{other}” learned the same examples as “{first}”.</source>
        <translation>“{other}”学习的样本与“{first}”相同。</translation>
    </message>
    <message>
        <source>“{other}” learned {count} fewer examples than “{first}”; those held out are the same.</source>
        <translation>“{other}”比“{first}”少学习 {count} 个样本；留出的相同。</translation>
    </message>
    <message>
        <source>“{other}” learned {count} more examples than “{first}”; those held out are the same.</source>
        <translation>“{other}”比“{first}”多学习 {count} 个样本；留出的相同。</translation>
    </message>
    <message>
        <source>“{other}” learned {data}, “{first}” {first_data}: as many examples, but others, and others are held out.</source>
        <translation>“{other}”学习的是 {data}，“{first}”是 {first_data}：样本一样多，但内容不同，留出的也不同。</translation>
    </message>
    <message>
        <source>“{other}” learned {data}, “{first}” {first_data}: {count} fewer examples, and others are held out.</source>
        <translation>“{other}”学习的是 {data}，“{first}”是 {first_data}：少 {count} 个样本，留出的也不同。</translation>
    </message>
    <message>
        <source>“{other}” learned {data}, “{first}” {first_data}: {count} more examples, and others are held out.</source>
        <translation>“{other}”学习的是 {data}，“{first}”是 {first_data}：多 {count} 个样本，留出的也不同。</translation>
    </message>
    <message>
        <source>“{rare_label}” has a single example. It can be learned or checked, not both.</source>
        <translation>“{rare_label}”只有一个样本。它只能用来学习或检验，不能两者兼顾。</translation>
    </message>
    <message>
        <source>“{run}” is being trained.</source>
        <translation>正在训练“{run}”。</translation>
    </message>
    <message>
        <source>“{text}” is neither a name like org/name nor the address of a model's page.</source>
        <translation>“{text}”既不是 org/name 这样的名称，也不是模型页面的地址。</translation>
    </message>
    <message>
        <source>“{text}” is not a name like my-model or my-account/my-model (letters, digits, hyphens, dots).</source>
        <translation>“{text}”不是 my-model 或 my-account/my-model 这样的名称（字母、数字、连字符、点）。</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as https://huggingface.co, without name, password or question mark.</source>
        <translation>“{text}”不是 https://huggingface.co 这样的地址（不含用户名、密码或问号）。</translation>
    </message>
    <message>
        <source>“{text}” leads to something else ({kind}).</source>
        <translation>“{text}”指向其他内容（{kind}）。</translation>
    </message>
    <message>
        <source>“{way}” adds their factors number by number; in {layer} “{first}” has rank {rank}, “{second}” {other}.</source>
        <translation>“{way}”将因子逐个数值相加；在 {layer} 中，“{first}”的秩为 {rank}，“{second}”为 {other}。</translation>
    </message>
</context>
</TS>
