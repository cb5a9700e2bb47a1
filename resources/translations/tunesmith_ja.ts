<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AbsentModel</name>
    <message>
        <source>Everything here is worked out from its exact shapes. It takes {size} to fetch.</source>
        <translation>すべて正確な形状から計算しています。取得サイズは {size} です。</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>取得する</translation>
    </message>
    <message>
        <source>The recipe was made with it. Fetch it, or choose another base model.</source>
        <translation>レシピはこれで作られました。取得するか、別のベースモデルを選んでください。</translation>
    </message>
    <message>
        <source>{name} is being fetched; the run can start when it is here.</source>
        <translation>{name} を取得しています。届いたら実行を開始できます。</translation>
    </message>
    <message>
        <source>{name} is not on this PC yet.</source>
        <translation>{name} はまだこの PC にありません。</translation>
    </message>
</context>
<context>
    <name>AdapterDetails</name>
    <message>
        <source>Base model</source>
        <translation>ベースモデル</translation>
    </message>
    <message>
        <source>Choose its base …</source>
        <translation>ベースを選ぶ …</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>{name} をエクスポート</translation>
    </message>
    <message>
        <source>Fetch its base model</source>
        <translation>ベースモデルを取得</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出どころ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>元のアダプター</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>ごみ箱に移動</translation>
    </message>
    <message>
        <source>Move {name} to the bin</source>
        <translation>{name} をごみ箱に移動</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>実行を開く</translation>
    </message>
    <message>
        <source>Open the folder of {name}</source>
        <translation>{name} のフォルダーを開く</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Score …</source>
        <translation>採点 …</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>タグ (コンマ区切り)</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Try out {name}</source>
        <translation>{name} を試す</translation>
    </message>
    <message>
        <source>Was in</source>
        <translation>インポート元</translation>
    </message>
    <message>
        <source>like: mails, keep, v2</source>
        <translation>例: メール, 保存, v2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>未採点</translation>
    </message>
</context>
<context>
    <name>AdapterExportPage</name>
    <message>
        <source>Back to all adapters</source>
        <translation>すべてのアダプターに戻る</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>「{name}」をエクスポート</translation>
    </message>
</context>
<context>
    <name>AdapterTree</name>
    <message>
        <source>Adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>All adapters</source>
        <translation>すべてのアダプター</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>AdaptersPage</name>
    <message>
        <source>A folder or zip file in peft's format; safetensors only.</source>
        <translation>peft 形式のフォルダーまたは zip ファイル (safetensors のみ)。</translation>
    </message>
    <message>
        <source>A folder with adapter_config.json and adapter_model.safetensors, or a zip file of it: LoRA, DoRA, rsLoRA or (IA)³ in peft's format. It is checked, matched with its base model and copied. What your runs learn appears here by itself.</source>
        <translation>adapter_config.json と adapter_model.safetensors の入ったフォルダー、またはその zip ファイル (peft 形式の LoRA、DoRA、rsLoRA、(IA)³)。検査し、ベースモデルと照合してからコピーします。実行で学んだものは自動でここに表示されます。</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>Checking and copying …</source>
        <translation>検査してコピーしています …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose a zip file</source>
        <translation>zip ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Choose several (with Ctrl or Shift) to put them together.</source>
        <translation>組み合わせるには、Ctrl または Shift を押しながら複数選びます。</translation>
    </message>
    <message>
        <source>Drop adapters from elsewhere here</source>
        <translation>ほかのアダプターをここにドロップ</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>取得する</translation>
    </message>
    <message>
        <source>It was not scored: {why}.</source>
        <translation>採点しませんでした: {why}。</translation>
    </message>
    <message>
        <source>No adapter has these words and this tag.</source>
        <translation>この語とタグに合うアダプターはありません。</translation>
    </message>
    <message>
        <source>On the held-out examples of “{run}”</source>
        <translation>「{run}」の評価用の例で採点</translation>
    </message>
    <message>
        <source>Putting together …</source>
        <translation>組み合わせています …</translation>
    </message>
    <message>
        <source>Scoring …</source>
        <translation>採点しています …</translation>
    </message>
    <message>
        <source>Something else is under way.</source>
        <translation>別の作業が進行中です。</translation>
    </message>
    <message>
        <source>There is no base model on this PC yet</source>
        <translation>この PC にはまだベースモデルがありません</translation>
    </message>
    <message>
        <source>There is no run yet on whose held-out examples it could be scored.</source>
        <translation>採点に使える、評価用の例を持つ実行がまだありません。</translation>
    </message>
    <message>
        <source>What your runs learned, and adapters from elsewhere. Each belongs to one base model.</source>
        <translation>実行で学んだものと、ほかから持ち込んだアダプターです。それぞれ 1 つのベースモデルに属します。</translation>
    </message>
    <message>
        <source>“{name}” answered {count} held-out examples.</source>
        <translation>「{name}」が評価用の例 {count} 件に答えました。</translation>
    </message>
    <message>
        <source>“{name}” is imported.</source>
        <translation>「{name}」をインポートしました。</translation>
    </message>
    <message>
        <source>“{name}” is in the bin.</source>
        <translation>「{name}」はごみ箱にあります。</translation>
    </message>
    <message>
        <source>“{name}” is put together.</source>
        <translation>「{name}」を作成しました。</translation>
    </message>
</context>
<context>
    <name>Adjust</name>
    <message>
        <source>16-bit</source>
        <translation>16 ビット</translation>
    </message>
    <message>
        <source>4 bits need least memory; 16 bits are faster where they fit.</source>
        <translation>4 ビットはメモリが最少で済みます。収まるなら 16 ビットのほうが速くなります。</translation>
    </message>
    <message>
        <source>4-bit (as in QLoRA)</source>
        <translation>4 ビット (QLoRA)</translation>
    </message>
    <message>
        <source>Adapter size (rank)</source>
        <translation>アダプターの大きさ (ランク)</translation>
    </message>
    <message>
        <source>Adapter strength (LoRA alpha)</source>
        <translation>アダプターの強さ (LoRA alpha)</translation>
    </message>
    <message>
        <source>As many as one pass takes</source>
        <translation>全例を 1 回通す分</translation>
    </message>
    <message>
        <source>As many as {count} passes take</source>
        <translation>全例を {count} 回通す分</translation>
    </message>
    <message>
        <source>Examples at once (micro-batch)</source>
        <translation>同時に処理する例 (マイクロバッチ)</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>詳細設定を隠す</translation>
    </message>
    <message>
        <source>How far each step goes.</source>
        <translation>1 ステップで進む幅です。</translation>
    </message>
    <message>
        <source>How often what learns is improved.</source>
        <translation>学習する部分を改善する回数です。</translation>
    </message>
    <message>
        <source>In longest examples; short ones share a row. Longer needs more memory.</source>
        <translation>最長の例いくつ分かで指定します。短い例は 1 行にまとめます。長いほどメモリが必要です。</translation>
    </message>
    <message>
        <source>Larger learns more, and forgets more.</source>
        <translation>大きいほど多く学び、多く忘れます。</translation>
    </message>
    <message>
        <source>Larger steps without more memory.</source>
        <translation>メモリを増やさずにステップを大きくします。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Longer examples are cut and counted.</source>
        <translation>これより長い例は途中で切られ、その数が示されます。</translation>
    </message>
    <message>
        <source>Longest example (tokens)</source>
        <translation>最長の例 (トークン)</translation>
    </message>
    <message>
        <source>More needs more memory.</source>
        <translation>多いほどメモリが必要です。</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>詳細設定を表示</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>実行の名前</translation>
    </message>
    <message>
        <source>Row length (micro-batch)</source>
        <translation>行の長さ (マイクロバッチ)</translation>
    </message>
    <message>
        <source>Rows per step (accumulation)</source>
        <translation>1 ステップの行数 (累積)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Times per step (accumulation)</source>
        <translation>1 ステップの回数 (累積)</translation>
    </message>
    <message>
        <source>Usually twice the size.</source>
        <translation>通常は大きさの 2 倍です。</translation>
    </message>
    <message>
        <source>Weights of the base model (quantisation)</source>
        <translation>ベースモデルの重み (量子化)</translation>
    </message>
    <message>
        <source>Weights that learn cannot be in 4 bits.</source>
        <translation>学習する重みは 4 ビットにできません。</translation>
    </message>
</context>
<context>
    <name>AdjustMore</name>
    <message>
        <source>32-bit (AdamW)</source>
        <translation>32 ビット (AdamW)</translation>
    </message>
    <message>
        <source>8 bits need a quarter of the memory, and are nearly as exact.</source>
        <translation>8 ビットは 4 分の 1 のメモリで済み、精度もほぼ同じです。</translation>
    </message>
    <message>
        <source>8-bit (AdamW 8-bit)</source>
        <translation>8 ビット (AdamW 8-bit)</translation>
    </message>
    <message>
        <source>A falling rate lets the result settle; most runs use the curve.</source>
        <translation>学習率を下げると結果が落ち着きます。多くの実行では曲線を使います。</translation>
    </message>
    <message>
        <source>After a pause it goes on equal bit for bit, also on the card; somewhat slower.</source>
        <translation>一時停止しても、カード上を含めビット単位で同じ結果のまま続きます。少し遅くなります。</translation>
    </message>
    <message>
        <source>Against forgetting</source>
        <translation>忘却を防ぐ</translation>
    </message>
    <message>
        <source>Against learning by heart</source>
        <translation>丸暗記を防ぐ</translation>
    </message>
    <message>
        <source>Ask general questions at the end</source>
        <translation>最後に一般的な質問をする</translation>
    </message>
    <message>
        <source>Blurs what is read a little; 5 is usual, 0 is off.</source>
        <translation>読むものを少しぼかします。通常は 5、0 でオフです。</translation>
    </message>
    <message>
        <source>Continue exactly (deterministic)</source>
        <translation>正確に継続 (決定論的)</translation>
    </message>
    <message>
        <source>End and continuing</source>
        <translation>終了と継続</translation>
    </message>
    <message>
        <source>End early (patience of early stopping)</source>
        <translation>早めの終了 (早期終了の猶予)</translation>
    </message>
    <message>
        <source>Ends after so many looks at the held-out examples without a new best.</source>
        <translation>評価用の例を見て、この回数続けて最良を更新しなければ終了します。</translation>
    </message>
    <message>
        <source>Frees graphics memory, most with large vocabularies; a little slower.</source>
        <translation>グラフィックスメモリを空けます。語彙が大きいほど効果的ですが、少し遅くなります。</translation>
    </message>
    <message>
        <source>General examples mixed in</source>
        <translation>混ぜる一般的な例</translation>
    </message>
    <message>
        <source>Gentle start (warm-up)</source>
        <translation>緩やかな開始 (ウォームアップ)</translation>
    </message>
    <message>
        <source>Goes on in a thriftier, slower way instead of ending; it learns the same.</source>
        <translation>終了せず、より節約した遅い方法で続けます。学ぶ内容は同じです。</translation>
    </message>
    <message>
        <source>How it begins (initialisation)</source>
        <translation>始め方 (初期化)</translation>
    </message>
    <message>
        <source>How many times faster it learns: 1 is plain LoRA, 16 what the paper advises.</source>
        <translation>何倍速く学習するか: 1 は通常の LoRA、16 は論文の推奨値です。</translation>
    </message>
    <message>
        <source>How the learning rate falls (schedule)</source>
        <translation>学習率の下げ方 (スケジュール)</translation>
    </message>
    <message>
        <source>In a curve (cosine)</source>
        <translation>曲線で (コサイン)</translation>
    </message>
    <message>
        <source>In a straight line (linear)</source>
        <translation>直線で (線形)</translation>
    </message>
    <message>
        <source>Keep the best, not the last</source>
        <translation>最後ではなく最良を残す</translation>
    </message>
    <message>
        <source>Keeps what learns small; 0.01 is usual, 0 is off.</source>
        <translation>学んだものを小さく保ちます。通常は 0.01、0 でオフです。</translation>
    </message>
    <message>
        <source>Kept or worked out again (recompute)</source>
        <translation>保持または再計算</translation>
    </message>
    <message>
        <source>Learn direction and length apart (DoRA)</source>
        <translation>方向と長さを分けて学習 (DoRA)</translation>
    </message>
    <message>
        <source>Left out at random (dropout)</source>
        <translation>無作為に省く割合 (ドロップアウト)</translation>
    </message>
    <message>
        <source>Lets large adapters, from about 64 on, make use of their size.</source>
        <translation>約 64 以上の大きなアダプターで、その大きさを生かせます。</translation>
    </message>
    <message>
        <source>May step down when memory is short</source>
        <translation>メモリ不足時に節約方法へ切り替えてよい</translation>
    </message>
    <message>
        <source>Memory and speed</source>
        <translation>メモリと速度</translation>
    </message>
    <message>
        <source>Memory of past steps (optimizer)</source>
        <translation>過去のステップの記憶 (オプティマイザー)</translation>
    </message>
    <message>
        <source>No effect yet (zero)</source>
        <translation>最初は効果なし (ゼロ)</translation>
    </message>
    <message>
        <source>Noise on the words (NEFTune)</source>
        <translation>語へのノイズ (NEFTune)</translation>
    </message>
    <message>
        <source>Not at all (constant)</source>
        <translation>下げない (一定)</translation>
    </message>
    <message>
        <source>Not together with {other}: both change what the base contributes.</source>
        <translation>{other} とは併用できません。どちらもベースの寄与を変えるためです。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Often better with small adapters; slower.</source>
        <translation>小さなアダプターで良くなることが多いですが、遅くなります。</translation>
    </message>
    <message>
        <source>Only 4-bit weights can be streamed.</source>
        <translation>ストリーミングできるのは 4 ビットの重みだけです。</translation>
    </message>
    <message>
        <source>Only for training on a graphics card.</source>
        <translation>グラフィックスカードでの学習のみ。</translation>
    </message>
    <message>
        <source>Pace of its second matrix (LoRA+ ratio)</source>
        <translation>2 つ目の行列のペース (LoRA+ 比)</translation>
    </message>
    <message>
        <source>PiSSA often learns faster at first.</source>
        <translation>PiSSA は最初の学習が速いことが多くあります。</translation>
    </message>
    <message>
        <source>Pull towards zero (weight decay)</source>
        <translation>ゼロへの引き寄せ (重み減衰)</translation>
    </message>
    <message>
        <source>Says after the run what it has forgotten; takes about a minute.</source>
        <translation>実行後に何を忘れたかを示します。約 1 分かかります。</translation>
    </message>
    <message>
        <source>Scale by the root of the size (rsLoRA)</source>
        <translation>大きさの平方根で調整 (rsLoRA)</translation>
    </message>
    <message>
        <source>Share of the steps in which the rate rises.</source>
        <translation>学習率を上げていくステップの割合です。</translation>
    </message>
    <message>
        <source>Share of what goes into the adapter; 5 % is usual, 0 is off.</source>
        <translation>アダプターに入るもののうち省く割合。通常は 5 %、0 でオフです。</translation>
    </message>
    <message>
        <source>Stream the weights (layer streaming)</source>
        <translation>重みをストリーミング (層ごと)</translation>
    </message>
    <message>
        <source>Strongest directions (PiSSA)</source>
        <translation>最も強い方向 (PiSSA)</translation>
    </message>
    <message>
        <source>The adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>The pace</source>
        <translation>ペース</translation>
    </message>
    <message>
        <source>Their share of all examples; a few per cent help already. The steps stay as many.</source>
        <translation>全例に占める割合です。数 % でも役立ちます。ステップ数は変わりません。</translation>
    </message>
    <message>
        <source>They wait in the PC's memory and visit the card in turn: larger models fit, steps take longer.</source>
        <translation>重みは PC のメモリに置かれ、順にカードに載ります。より大きなモデルが収まりますが、ステップは長くなります。</translation>
    </message>
    <message>
        <source>What is kept is what did best on the held-out examples.</source>
        <translation>評価用の例で最も良かったものを残します。</translation>
    </message>
    <message>
        <source>Words in the PC's memory (embeddings)</source>
        <translation>語を PC のメモリに置く (埋め込み)</translation>
    </message>
    <message>
        <source>Working everything out again needs least memory, and about a third more time.</source>
        <translation>すべて再計算するとメモリは最少、時間は約 3 分の 1 増えます。</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>A mirror of PyPI, as companies have them.</source>
        <translation>企業などで用意されている PyPI のミラー。</translation>
    </message>
    <message>
        <source>A mirror of it, with the builds for each version of CUDA below it.</source>
        <translation>そのミラー。CUDA の各バージョン用のビルドがその下にあるもの。</translation>
    </message>
    <message>
        <source>Address of PyTorch's own index</source>
        <translation>PyTorch 自身のインデックスのアドレス</translation>
    </message>
    <message>
        <source>Address of a package index</source>
        <translation>パッケージインデックスのアドレス</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>Build of PyTorch</source>
        <translation>PyTorch のビルド</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Folder with the packages</source>
        <translation>パッケージのフォルダー</translation>
    </message>
    <message>
        <source>For a PC without internet: the unpacked offline bundle. What lies there is not fetched.</source>
        <translation>インターネットのない PC 用: 展開したオフラインバンドル。そこにあるものは取得しません。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>The one that was chosen for this PC</source>
        <translation>この PC 用に選ばれたもの</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Choose documents</source>
        <translation>文書を選ぶ</translation>
    </message>
    <message>
        <source>Choose examples</source>
        <translation>例を選ぶ</translation>
    </message>
    <message>
        <source>Follow this advice</source>
        <translation>この助言に従う</translation>
    </message>
    <message>
        <source>See whether passages help</source>
        <translation>抜粋が役立つか確かめる</translation>
    </message>
    <message>
        <source>Train all the same</source>
        <translation>それでも学習する</translation>
    </message>
    <message>
        <source>Try prompts first</source>
        <translation>先にプロンプトを試す</translation>
    </message>
    <message>
        <source>Try prompts now</source>
        <translation>今すぐプロンプトを試す</translation>
    </message>
    <message>
        <source>What would lead to another answer</source>
        <translation>別の答えになる条件</translation>
    </message>
</context>
<context>
    <name>AlertStrips</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止して残す</translation>
    </message>
</context>
<context>
    <name>AnswerPair</name>
    <message>
        <source>(no answer)</source>
        <translation>(答えなし)</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1 トークン</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 語</translation>
    </message>
    <message>
        <source>cut at the longest length</source>
        <translation>最大長で打ち切り</translation>
    </message>
    <message>
        <source>loaded in {seconds} s</source>
        <translation>{seconds} 秒で読み込み</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} トークン</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} 語</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} トークン/秒</translation>
    </message>
</context>
<context>
    <name>AnswererChoice</name>
    <message>
        <source>No model yet</source>
        <translation>モデルがまだありません</translation>
    </message>
    <message>
        <source>{name} (base model)</source>
        <translation>{name} (ベースモデル)</translation>
    </message>
</context>
<context>
    <name>AskAdviser</name>
    <message>
        <source>Choose your examples, and the adviser looks at them too.</source>
        <translation>例を選ぶと、助言の際に例も確認します。</translation>
    </message>
    <message>
        <source>Go on without advice</source>
        <translation>助言なしで進む</translation>
    </message>
</context>
<context>
    <name>BestAndWorst</name>
    <message>
        <source>Best answers</source>
        <translation>最良の答え</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>答えを隠す</translation>
    </message>
    <message>
        <source>Show best and worst answers</source>
        <translation>最良と最悪の答えを表示</translation>
    </message>
    <message>
        <source>Worst answers</source>
        <translation>最悪の答え</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Marked: {words}</source>
        <translation>強調表示: {words}</translation>
    </message>
</context>
<context>
    <name>CatalogueList</name>
    <message>
        <source>A base model: it continues texts, and does not chat yet.</source>
        <translation>ベースモデル: 文章の続きを書きますが、まだ会話はできません。</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Any use</source>
        <translation>すべての用途</translation>
    </message>
    <message>
        <source>Commercial use allowed</source>
        <translation>商用利用可</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>It is being fetched.</source>
        <translation>取得中です。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>No model answers all of this</source>
        <translation>すべての条件に合うモデルはありません</translation>
    </message>
    <message>
        <source>Only what fits</source>
        <translation>収まるもののみ</translation>
    </message>
    <message>
        <source>Open its page on the Hub</source>
        <translation>Hub のページを開く</translation>
    </message>
    <message>
        <source>Plan a run</source>
        <translation>実行を計画</translation>
    </message>
    <message>
        <source>Take a filter away, or search the Hub for more.</source>
        <translation>絞り込みを外すか、Hub で検索してください。</translation>
    </message>
    <message>
        <source>Train from this</source>
        <translation>これをもとに学習</translation>
    </message>
    <message>
        <source>What it is to do</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Without a graphics card, the smallest take minutes, larger ones hours or days.</source>
        <translation>グラフィックスカードがない場合、最小のモデルで数分、大きいモデルでは数時間から数日かかります。</translation>
    </message>
    <message>
        <source>Working out what fits …</source>
        <translation>収まるものを計算しています …</translation>
    </message>
    <message>
        <source>{count} of {all} models</source>
        <translation>{all} 個中 {count} 個のモデル</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>取得サイズ {size}</translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>{0} at {1}</source>
        <translation>{1} で {0}</translation>
    </message>
</context>
<context>
    <name>ChatFrame</name>
    <message>
        <source>Ask something it was not trained on</source>
        <translation>学習していないことを尋ねる</translation>
    </message>
    <message>
        <source>Choose a run or a base model above and write a message. You can change the model in the middle, change what you said, let it answer again, and keep a good conversation as an example to train on.</source>
        <translation>上で実行またはベースモデルを選び、メッセージを書いてください。途中でモデルを替える、自分の発言を変える、もう一度答えさせる、良い会話を学習用の例として残すことができます。</translation>
    </message>
    <message>
        <source>End the answer here; what was written stays (Esc)</source>
        <translation>ここで答えを終える (書かれた分は残ります) (Esc)</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line</source>
        <translation>Enter で送信、Shift+Enter で改行</translation>
    </message>
    <message>
        <source>Fetch one on the Models page; what you train from it shows here as well.</source>
        <translation>「モデル」ページで取得してください。それをもとに学習したものもここに表示されます。</translation>
    </message>
    <message>
        <source>How the model sees it</source>
        <translation>モデルからの見え方</translation>
    </message>
    <message>
        <source>Instruction and how answers are chosen</source>
        <translation>指示と答えの選び方</translation>
    </message>
    <message>
        <source>Look at models</source>
        <translation>モデルを見る</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>答えるモデル</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Show or hide the conversations</source>
        <translation>会話の一覧を表示または隠す</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Talk with your models</source>
        <translation>モデルと話す</translation>
    </message>
    <message>
        <source>There is no model to talk with yet</source>
        <translation>話すモデルがまだありません</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>メッセージを書く</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>ChatSettings</name>
    <message>
        <source>0 % is the base model, 100 % all that was learned.</source>
        <translation>0 % はベースモデル、100 % は学んだことすべてです。</translation>
    </message>
    <message>
        <source>Adapter strength</source>
        <translation>アダプターの強さ</translation>
    </message>
    <message>
        <source>Hide the instruction</source>
        <translation>指示を隠す</translation>
    </message>
    <message>
        <source>How answers are chosen</source>
        <translation>答えの選び方</translation>
    </message>
    <message>
        <source>How much of what was learned goes in (LoRA scaling)</source>
        <translation>学んだものをどれだけ加えるか (LoRA の scaling)</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Instruction (system prompt)</source>
        <translation>指示 (システムプロンプト)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Said before everything else. What a run's examples share is filled in.</source>
        <translation>最初に伝える指示です。実行の例に共通のものが入ります。</translation>
    </message>
    <message>
        <source>Settings of the conversation</source>
        <translation>会話の設定</translation>
    </message>
    <message>
        <source>Show the instruction</source>
        <translation>指示を表示</translation>
    </message>
</context>
<context>
    <name>ChatTab</name>
    <message>
        <source>Another tab is waiting for an answer.</source>
        <translation>別のタブが答えを待っています。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度尋ねる</translation>
    </message>
    <message>
        <source>Change the message</source>
        <translation>メッセージを変える</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>先にモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another model to go on with.</source>
        <translation>続けるには別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>In the dataset “Chat examples”</source>
        <translation>データセット「Chat examples」内</translation>
    </message>
    <message>
        <source>Loaded in {seconds} s</source>
        <translation>{seconds} 秒で読み込みました</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>まだ会話がありません。</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>停止しています …</translation>
    </message>
    <message>
        <source>Switched to {name}</source>
        <translation>{name} に切り替えました</translation>
    </message>
    <message>
        <source>Switched to {name} in {seconds} s</source>
        <translation>{seconds} 秒で {name} に切り替えました</translation>
    </message>
    <message>
        <source>The answer to it was dropped</source>
        <translation>それへの答えを消しました</translation>
    </message>
    <message>
        <source>The example was added; there are {count} now</source>
        <translation>例を追加しました。現在 {count} 件です</translation>
    </message>
    <message>
        <source>The last message has no answer</source>
        <translation>最後のメッセージに回答がありません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Without variety the answer is always the same.</source>
        <translation>多様さが 0 なら答えは常に同じです。</translation>
    </message>
    <message>
        <source>{count} messages after it were dropped</source>
        <translation>以後のメッセージ {count} 件を消しました</translation>
    </message>
    <message>
        <source>“{name}” is not here any more</source>
        <translation>「{name}」はもうここにありません</translation>
    </message>
    <message>
        <source>“{title}” was deleted</source>
        <translation>「{title}」を削除しました</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>The example as a chat</source>
        <translation>例をチャットで表示</translation>
    </message>
    <message>
        <source>The image with its label</source>
        <translation>画像とそのラベル</translation>
    </message>
    <message>
        <source>{count} more letters</source>
        <translation>ほか {count} 文字</translation>
    </message>
    <message>
        <source>{count} more turns are not shown here.</source>
        <translation>ほか {count} 件の発言はここには表示していません。</translation>
    </message>
</context>
<context>
    <name>ChooseData</name>
    <message>
        <source>1 image does not open and is left out.</source>
        <translation>画像 1 枚が開けず、除外されています。</translation>
    </message>
    <message>
        <source>1 row could not be used and is left out.</source>
        <translation>1 行が使えず、除外されています。</translation>
    </message>
    <message>
        <source>800 messages to learn from and 100 held out: each becomes one line with product, topic and urgency.</source>
        <translation>学習用 800 件、評価用 100 件のメッセージ。それぞれが製品、話題、緊急度の 1 行になります。</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Customer messages (starter)</source>
        <translation>顧客メッセージ (スターター)</translation>
    </message>
    <message>
        <source>Drop your examples here</source>
        <translation>例をここにドロップ</translation>
    </message>
    <message>
        <source>No examples are held out, so nothing can be compared.</source>
        <translation>評価用の例がないため、比較はできません。</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>{name} を読み込んでいます …</translation>
    </message>
    <message>
        <source>Tables, JSON, documents, archives, or folders of images, one for each label. They become a dataset.</source>
        <translation>表、JSON、文書、アーカイブ、またはラベルごとの画像フォルダー。データセットになります。</translation>
    </message>
    <message>
        <source>The first example, {file}, has the label “{label}”:</source>
        <translation>最初の例 {file} のラベルは「{label}」です:</translation>
    </message>
    <message>
        <source>The first example:</source>
        <translation>最初の例:</translation>
    </message>
    <message>
        <source>{count} images do not open and are left out.</source>
        <translation>画像 {count} 枚が開けず、除外されています。</translation>
    </message>
    <message>
        <source>{count} rows could not be used and are left out.</source>
        <translation>{count} 行が使えず、除外されています。</translation>
    </message>
    <message>
        <source>… one turn between …</source>
        <translation>… 間に 1 件の発言 …</translation>
    </message>
    <message>
        <source>… {count} turns between …</source>
        <translation>… 間に {count} 件の発言 …</translation>
    </message>
</context>
<context>
    <name>ChooseMethod</name>
    <message>
        <source>Memory and time are those of the balanced preset.</source>
        <translation>メモリと時間は「バランス」プリセットでの値です。</translation>
    </message>
</context>
<context>
    <name>ChooseModel</name>
    <message>
        <source>A model folder on this PC</source>
        <translation>この PC のモデルフォルダー</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Fetch {name}</source>
        <translation>{name} を取得</translation>
    </message>
    <message>
        <source>Fetching the model</source>
        <translation>モデルを取得しています</translation>
    </message>
    <message>
        <source>Find more models</source>
        <translation>ほかのモデルを探す</translation>
    </message>
    <message>
        <source>Or a folder with config.json and *.safetensors files:</source>
        <translation>または config.json と *.safetensors ファイルの入ったフォルダー:</translation>
    </message>
    <message>
        <source>Reads texts, for labels and numbers: small, quick, Apache-2.0. {size} to fetch, once.</source>
        <translation>文章を読み、ラベルと数値を出します: 小さく高速、Apache-2.0。取得サイズは {size} (一度だけ)。</translation>
    </message>
    <message>
        <source>The starter model: small, quick, Apache-2.0. {size} to fetch, once.</source>
        <translation>スターターモデル: 小さく高速、Apache-2.0。取得サイズは {size} (一度だけ)。</translation>
    </message>
</context>
<context>
    <name>ChoosePreset</name>
    <message>
        <source>No preset cuts it.</source>
        <translation>どのプリセットでも切られません。</translation>
    </message>
    <message>
        <source>No preset takes more than {most}.</source>
        <translation>どのプリセットも {most} までしか使いません。</translation>
    </message>
    <message>
        <source>This does not fit. What would help:</source>
        <translation>収まりません。次の方法が役立ちます:</translation>
    </message>
    <message>
        <source>Your longest example has about {count} tokens, guessed from its letters.</source>
        <translation>最長の例は文字数からの推定で約 {count} トークンです。</translation>
    </message>
    <message>
        <source>Your longest example has {count} tokens.</source>
        <translation>最長の例は {count} トークンです。</translation>
    </message>
</context>
<context>
    <name>ColumnsTab</name>
    <message>
        <source>Back to the guess</source>
        <translation>推定に戻す</translation>
    </message>
    <message>
        <source>Choose a column for “{part}”.</source>
        <translation>「{part}」の列を選んでください。</translation>
    </message>
    <message>
        <source>How a row is read</source>
        <translation>行の読み方</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>ファイルを調べています …</translation>
    </message>
    <message>
        <source>Nothing could be guessed from the first rows.</source>
        <translation>最初の行からは何も推定できませんでした。</translation>
    </message>
    <message>
        <source>Read with these columns</source>
        <translation>この列で読み込む</translation>
    </message>
    <message>
        <source>See the examples</source>
        <translation>例を見る</translation>
    </message>
    <message>
        <source>Several columns can be joined: {title}\n\n{body} puts the title above the body.</source>
        <translation>複数の列をつなげられます: {title}\n\n{body} なら本文の上にタイトルが入ります。</translation>
    </message>
    <message>
        <source>The first example shows up here.</source>
        <translation>最初の例がここに表示されます。</translation>
    </message>
    <message>
        <source>The first example, read like this</source>
        <translation>この読み方での最初の例</translation>
    </message>
    <message>
        <source>The first row would be left out:</source>
        <translation>最初の行は除外されます:</translation>
    </message>
    <message>
        <source>The first rows as they stand in the files</source>
        <translation>ファイルにあるままの最初の行</translation>
    </message>
    <message>
        <source>The rows are read like this already.</source>
        <translation>行はすでにこの方法で読み込まれています。</translation>
    </message>
    <message>
        <source>The rows are read with these columns now: {counts}.</source>
        <translation>行はこの列で読み込まれるようになりました: {counts}。</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>行の種類</translation>
    </message>
</context>
<context>
    <name>CombineCard</name>
    <message>
        <source>1 takes an adapter as it was trained, 0.5 half of what it changes. Adapters that learned the same thing do better with weights that add up to 1.</source>
        <translation>1 なら学習したとおりのアダプター、0.5 なら変化の半分を使います。同じことを学んだアダプターは、重みの合計を 1 にするとうまくいきます。</translation>
    </message>
    <message>
        <source>All of {base}</source>
        <translation>すべて {base} のアダプター</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>組み合わせる</translation>
    </message>
    <message>
        <source>Combine adapters</source>
        <translation>アダプターを組み合わせる</translation>
    </message>
    <message>
        <source>Do not score it</source>
        <translation>採点しない</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Number of the draw (seed)</source>
        <translation>抽選の番号 (シード)</translation>
    </message>
    <message>
        <source>Of the numbers of each part.</source>
        <translation>各部分の数値のうち残す割合です。</translation>
    </message>
    <message>
        <source>Rank of the result</source>
        <translation>結果のランク</translation>
    </message>
    <message>
        <source>Score it on the held-out examples of</source>
        <translation>評価用の例で採点する実行</translation>
    </message>
    <message>
        <source>Share that stays (density)</source>
        <translation>残す割合 (density)</translation>
    </message>
    <message>
        <source>The result and its parts answer them, so that you see whether it was worth it.</source>
        <translation>結果と元のアダプターがそれらに答えるので、組み合わせた効果があったかどうかがわかります。</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>{name} の重み</translation>
    </message>
</context>
<context>
    <name>CompareTab</name>
    <message>
        <source>Answering. The first time the models are loaded, which takes a moment.</source>
        <translation>答えています。初回はモデルの読み込みに少し時間がかかります。</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>ベースモデル</translation>
    </message>
    <message>
        <source>Both sides are the same.</source>
        <translation>両側が同じです。</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>並べて比較</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>The same prompt to base and tuned model, whole sets of prompts, and votes without names.</source>
        <translation>同じプロンプトをベースと調整後のモデルに。プロンプトセット全体や、名前を伏せた投票もできます。</translation>
    </message>
    <message>
        <source>The two have different base models. Only one is loaded at a time, so each answer waits for loading.</source>
        <translation>2 つはベースモデルが異なります。同時に読み込めるのは 1 つなので、答えのたびに読み込みを待ちます。</translation>
    </message>
    <message>
        <source>There is no model to ask yet. Fetch one under Models.</source>
        <translation>尋ねるモデルがまだありません。「モデル」で取得してください。</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>まだ尋ねる相手がありません。</translation>
    </message>
    <message>
        <source>Tuned model</source>
        <translation>調整後のモデル</translation>
    </message>
    <message>
        <source>Your own prompts</source>
        <translation>自分のプロンプト</translation>
    </message>
    <message>
        <source>of a liked and a disliked answer, the liked one stands above; half is chance</source>
        <translation>好まれた答えと好まれなかった答えで、好まれたほうが上になる割合。半分なら偶然です</translation>
    </message>
    <message>
        <source>of {total} held-out pairs: the better answer is the likelier one</source>
        <translation>評価用の {total} 組のうち、良い答えのほうが出やすい割合</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message>
        <source>Expected: {text}</source>
        <translation>期待する答え: {text}</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>Should be</source>
        <translation>正しいラベル</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>何を何と取り違えたか</translation>
    </message>
    <message>
        <source>{count} that should be “{right}” were given “{given}”</source>
        <translation>正しくは「{right}」の {count} 件に「{given}」を付けました</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents of the guide</source>
        <translation>ガイドの目次</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>(nothing said)</source>
        <translation>(会話なし)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Delete this conversation (Del)</source>
        <translation>この会話を削除 (Del)</translation>
    </message>
    <message>
        <source>Give this conversation another title (F2)</source>
        <translation>この会話のタイトルを変える (F2)</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>No conversation is chosen.</source>
        <translation>会話が選ばれていません。</translation>
    </message>
    <message>
        <source>What you talk about with your models is kept here.</source>
        <translation>モデルとの会話はここに残ります。</translation>
    </message>
</context>
<context>
    <name>CrashNote</name>
    <message>
        <source>Save a report …</source>
        <translation>レポートを保存 …</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>ログを表示</translation>
    </message>
</context>
<context>
    <name>DatasetCard</name>
    <message>
        <source>Cancel reading {name}</source>
        <translation>{name} の読み込みをキャンセル</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>{name} の詳細</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>ごみ箱に移動</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} を開く</translation>
    </message>
    <message>
        <source>Read it again first.</source>
        <translation>先に読み直してください。</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>ファイルを読み直す</translation>
    </message>
    <message>
        <source>Read {name} again</source>
        <translation>{name} を読み直す</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>名前を変更 …</translation>
    </message>
    <message>
        <source>The first rows are being read.</source>
        <translation>最初の行を読み込んでいます。</translation>
    </message>
    <message>
        <source>Train with this</source>
        <translation>これで学習</translation>
    </message>
</context>
<context>
    <name>DatasetPage</name>
    <message>
        <source>Back to all datasets</source>
        <translation>すべてのデータセットに戻る</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was.</source>
        <translation>キャンセルしました。すべて元のままです。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>データ診断</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>First the work at hand has to end.</source>
        <translation>まず今の作業が終わる必要があります。</translation>
    </message>
    <message>
        <source>It has not been read yet.</source>
        <translation>まだ読み込まれていません。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Parts of the dataset</source>
        <translation>データセットの各部分</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo ({keys})</source>
        <translation>やり直す ({keys})</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直すものはありません。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>Train with this</source>
        <translation>これで学習</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>Undo the last change ({keys})</source>
        <translation>最後の変更を元に戻す ({keys})</translation>
    </message>
</context>
<context>
    <name>DatasetsPage</name>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Drop more examples here</source>
        <translation>ほかの例をここにドロップ</translation>
    </message>
    <message>
        <source>Drop your examples here</source>
        <translation>例をここにドロップ</translation>
    </message>
    <message>
        <source>JSONL, JSON, CSV, Parquet, Arrow, Excel, OpenDocument, text, Markdown, HTML, PDF, Word and EPUB files, archives of them, or whole folders; or a folder with a folder of images for each label. Several at once become one dataset.</source>
        <translation>JSONL、JSON、CSV、Parquet、Arrow、Excel、OpenDocument、テキスト、Markdown、HTML、PDF、Word、EPUB のファイル、そのアーカイブ、またはフォルダー全体。ラベルごとの画像フォルダーを入れたフォルダーも使えます。複数を一度に入れると 1 つのデータセットになります。</translation>
    </message>
    <message>
        <source>No dataset has this in its name.</source>
        <translation>この語を名前に含むデータセットはありません。</translation>
    </message>
    <message>
        <source>Reading “{name}” was cancelled.</source>
        <translation>「{name}」の読み込みをキャンセルしました。</translation>
    </message>
    <message>
        <source>Search datasets</source>
        <translation>データセットを検索</translation>
    </message>
    <message>
        <source>Tables, JSON, documents, archives, or whole folders, of images too.</source>
        <translation>表、JSON、文書、アーカイブ、またはフォルダー全体 (画像も可)。</translation>
    </message>
    <message>
        <source>Your files stay as they are; a dataset is a copy that can be mended.</source>
        <translation>元のファイルはそのままです。データセットは手直しできるコピーです。</translation>
    </message>
    <message>
        <source>“{name}” is in the bin.</source>
        <translation>「{name}」はごみ箱にあります。</translation>
    </message>
</context>
<context>
    <name>DoctorTab</name>
    <message>
        <source>It is looking now …</source>
        <translation>調べています …</translation>
    </message>
    <message>
        <source>It looks as soon as the files are read.</source>
        <translation>ファイルを読み込むとすぐに調べます。</translation>
    </message>
    <message>
        <source>Joins neighbouring texts of one speaker and drops what has no answer.</source>
        <translation>同じ話者の隣り合う文章をつなげ、答えのないものを除きます。</translation>
    </message>
    <message>
        <source>Neighbouring texts of one speaker were joined; what stood before the first question or behind the last answer was dropped. Your files are as they were.</source>
        <translation>同じ話者の隣り合う文章をつなげ、最初の質問の前や最後の答えの後にあるものを除きました。元のファイルはそのままです。</translation>
    </message>
    <message>
        <source>Nothing serious was found</source>
        <translation>重大な問題は見つかりませんでした</translation>
    </message>
    <message>
        <source>One row could not be read and is left out</source>
        <translation>1 行が読み取れず、除外されています</translation>
    </message>
    <message>
        <source>One serious thing was found</source>
        <translation>重大な問題が 1 件見つかりました</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>順を整える</translation>
    </message>
    <message>
        <source>Put in order: {reason}</source>
        <translation>順を整える: {reason}</translation>
    </message>
    <message>
        <source>Read the files again, and it looks at every row.</source>
        <translation>ファイルを読み直すと、すべての行を調べます。</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show me: {reason}</source>
        <translation>表示: {reason}</translation>
    </message>
    <message>
        <source>The doctor has not looked yet</source>
        <translation>データ診断はまだ行われていません</translation>
    </message>
    <message>
        <source>The doctor looked at {count} examples. Nothing here keeps you from training.</source>
        <translation>{count} 件の例を診断しました。学習の妨げになるものはありません。</translation>
    </message>
    <message>
        <source>The files are as they were; mend them there and read them again.</source>
        <translation>ファイルは元のままです。ファイルを直してから読み直してください。</translation>
    </message>
    <message>
        <source>Turns were put in order</source>
        <translation>発言の順を整えました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: turns were put in order</source>
        <translation>元に戻す: 発言の順を整えました</translation>
    </message>
    <message>
        <source>{count} rows could not be read and are left out</source>
        <translation>{count} 行が読み取れず、除外されています</translation>
    </message>
    <message>
        <source>{count} serious things were found</source>
        <translation>重大な問題が {count} 件見つかりました</translation>
    </message>
</context>
<context>
    <name>DocumentsChoice</name>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Documents to learn as well</source>
        <translation>一緒に学習する文書</translation>
    </message>
    <message>
        <source>Drop documents here</source>
        <translation>文書をここにドロップ</translation>
    </message>
    <message>
        <source>First, then the examples</source>
        <translation>先に文書、次に例</translation>
    </message>
    <message>
        <source>In the tokens that are learned from.</source>
        <translation>学習に使うトークンのうちの割合です。</translation>
    </message>
    <message>
        <source>It stands among the datasets now. Documents are plain text.</source>
        <translation>データセットに追加されました。文書はプレーンテキストです。</translation>
    </message>
    <message>
        <source>Learn documents as well</source>
        <translation>文書も学習する</translation>
    </message>
    <message>
        <source>Mixed with the examples</source>
        <translation>例と混ぜる</translation>
    </message>
    <message>
        <source>No documents</source>
        <translation>文書なし</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>{name} を読み込んでいます …</translation>
    </message>
    <message>
        <source>Share of the documents</source>
        <translation>文書の割合</translation>
    </message>
    <message>
        <source>Texts, PDFs, web pages, or folders of them. They become a dataset of plain text.</source>
        <translation>テキスト、PDF、ウェブページ、またはそのフォルダー。プレーンテキストのデータセットになります。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>“{name}” holds examples or a table, not plain text.</source>
        <translation>「{name}」の内容はプレーンテキストではなく、例または表です。</translation>
    </message>
</context>
<context>
    <name>DownloadRow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>ファイルを検査中</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Complete and checked, {total}</source>
        <translation>完了し検査済み、{total}</translation>
    </message>
    <message>
        <source>Ends it and removes what has arrived.</source>
        <translation>中止し、取得したものを削除します。</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>ファイルを確認中</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused, {done}</source>
        <translation>一時停止中、{done}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Stopped, {done} are kept</source>
        <translation>停止、{done} は保存済み</translation>
    </message>
    <message>
        <source>The Hub asks to wait {seconds} s</source>
        <translation>Hub から {seconds} 秒待つよう求められています</translation>
    </message>
    <message>
        <source>Waits for the one before it</source>
        <translation>前のダウンロードを待っています</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} 中 {done}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>毎秒 {rate}</translation>
    </message>
</context>
<context>
    <name>DownloadsCard</name>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Give up fetching {name}?</source>
        <translation>{name} の取得をやめますか？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>{done} that have arrived are removed for good. Paused, they would stay.</source>
        <translation>届いている {done} は完全に削除されます。一時停止なら残ります。</translation>
    </message>
</context>
<context>
    <name>DriveChoice</name>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Folder of the engine</source>
        <translation>エンジンのフォルダー</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>How much room there is cannot be told.</source>
        <translation>空き容量がわかりません。</translation>
    </message>
    <message>
        <source>Needs {need}, a reserve included; {free} are free on this drive.</source>
        <translation>予備を含めて {need} 必要です。このドライブの空きは {free} です。</translation>
    </message>
    <message>
        <source>That folder holds other things, so the engine gets one of its own in it: {name}.</source>
        <translation>このフォルダーにはほかのものがあるため、エンジン用のフォルダーを中に作ります: {name}。</translation>
    </message>
    <message>
        <source>{free} free on this drive.</source>
        <translation>このドライブの空きは {free} です。</translation>
    </message>
</context>
<context>
    <name>DriverView</name>
    <message>
        <source>Driver {newest} or newer runs the newest CUDA.</source>
        <translation>ドライバー {newest} 以降で最新の CUDA が動きます。</translation>
    </message>
    <message>
        <source>Get a driver at nvidia.com/drivers</source>
        <translation>nvidia.com/drivers からドライバーを入手</translation>
    </message>
    <message>
        <source>The driver is new enough for training ({needed} is needed). CUDA 13 would take {newest}.</source>
        <translation>ドライバーは学習に十分な新しさです ({needed} が必要)。CUDA 13 には {newest} が必要です。</translation>
    </message>
    <message>
        <source>Training on an NVIDIA card needs driver {needed} or newer; {newest} runs the newest CUDA.</source>
        <translation>NVIDIA カードでの学習にはドライバー {needed} 以降が必要です。{newest} なら最新の CUDA が動きます。</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Earlier</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Earlier prompts are forgotten.</source>
        <translation>以前のプロンプトを消去しました。</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation>投票を続ける</translation>
    </message>
    <message>
        <source>Hide earlier prompts</source>
        <translation>以前のプロンプトを隠す</translation>
    </message>
    <message>
        <source>Hide earlier votes</source>
        <translation>以前の投票を隠す</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;Table (*.csv)</source>
        <translation>JSON Lines (*.jsonl);;表 (*.csv)</translation>
    </message>
    <message>
        <source>Prompts that both sides have answered are kept here, and so are votes.</source>
        <translation>両側が答えたプロンプトと投票がここに残ります。</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Save all …</source>
        <translation>すべて保存 …</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>保存しました: {path}</translation>
    </message>
    <message>
        <source>See result</source>
        <translation>結果を見る</translation>
    </message>
    <message>
        <source>Show earlier prompts</source>
        <translation>以前のプロンプトを表示</translation>
    </message>
    <message>
        <source>Show earlier votes</source>
        <translation>以前の投票を表示</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>EngineCard</name>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Being worked on</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Checked {when}: everything loads, and 4-bit weights compute as they should.</source>
        <translation>{when} に検査: すべて読み込め、4 ビットの重みも正しく計算できます。</translation>
    </message>
    <message>
        <source>Checked {when}: everything loads, and 4-bit weights compute to within {error} %.</source>
        <translation>{when} に検査: すべて読み込め、4 ビットの重みの計算誤差は {error} % 以内です。</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Its files are not all there any more. “Install again” under “Repair” brings them back.</source>
        <translation>ファイルの一部がなくなっています。「修復」の「再インストール」で元に戻せます。</translation>
    </message>
    <message>
        <source>Keep the fetched packages</source>
        <translation>取得したパッケージを残す</translation>
    </message>
    <message>
        <source>Move to another drive …</source>
        <translation>別のドライブに移動 …</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未セットアップ</translation>
    </message>
    <message>
        <source>Nothing can be trained, answered or exported until it is set up again. Models, datasets and runs stay.</source>
        <translation>もう一度セットアップするまで、学習、応答、エクスポートはできません。モデル、データセット、実行は残ります。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Ready, a newer one is due</source>
        <translation>準備完了、新しいものがあります</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the engine?</source>
        <translation>エンジンを削除しますか？</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>削除 …</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>エンジンをセットアップ</translation>
    </message>
    <message>
        <source>Set up the new one</source>
        <translation>新しいエンジンをセットアップ</translation>
    </message>
    <message>
        <source>Something is being done with the engine.</source>
        <translation>エンジンに対する作業が進行中です。</translation>
    </message>
    <message>
        <source>The engine is checked and ready.</source>
        <translation>エンジンの検査が済み、準備ができました。</translation>
    </message>
    <message>
        <source>The one you have goes on working until the new one was checked.</source>
        <translation>新しいものの検査が済むまで、今のエンジンが動き続けます。</translation>
    </message>
    <message>
        <source>This program runs from a clone: its engine is the environment it runs in.</source>
        <translation>このプログラムはクローンから動いています。エンジンは実行中の環境そのものです。</translation>
    </message>
    <message>
        <source>This version comes with a newer engine.</source>
        <translation>このバージョンには新しいエンジンがあります。</translation>
    </message>
    <message>
        <source>Training, answering and exporting need it. Everything else works without.</source>
        <translation>学習、応答、エクスポートに必要です。ほかはすべて、なくても使えます。</translation>
    </message>
    <message>
        <source>Unless the drive is nearly full</source>
        <translation>ドライブの空きが少ないとき以外</translation>
    </message>
    <message>
        <source>With them a repair needs no download.</source>
        <translation>残しておくと、修復時のダウンロードが不要になります。</translation>
    </message>
    <message>
        <source>Work on the engine</source>
        <translation>エンジンの作業</translation>
    </message>
</context>
<context>
    <name>EngineStrip</name>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Progress of the engine's set-up</source>
        <translation>エンジンのセットアップの進行状況</translation>
    </message>
    <message>
        <source>not finished · {words}</source>
        <translation>未完了 · {words}</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
</context>
<context>
    <name>EvaluationCard</name>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>評価しています</translation>
    </message>
    <message>
        <source>Evaluating …</source>
        <translation>評価しています …</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Is it still as good?</source>
        <translation>品質は保たれていますか？</translation>
    </message>
    <message>
        <source>Model of the run</source>
        <translation>実行のモデル</translation>
    </message>
    <message>
        <source>Not evaluated yet. The first time is what later ones are held against.</source>
        <translation>まだ評価していません。最初の評価が、以後の比較の基準になります。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>The run is still training.</source>
        <translation>実行はまだ学習中です。</translation>
    </message>
    <message>
        <source>The same held-out examples, answered again.</source>
        <translation>同じ評価用の例に、もう一度答えさせます。</translation>
    </message>
    <message>
        <source>There is nothing to evaluate yet.</source>
        <translation>まだ評価するものがありません。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>A file of questions and right answers: the model answers them with passages of the documents</source>
        <translation>質問と正解のファイル: モデルが文書の抜粋を使って答えます</translation>
    </message>
    <message>
        <source>Choose a base model</source>
        <translation>ベースモデルを選ぶ</translation>
    </message>
    <message>
        <source>Choose a base model first.</source>
        <translation>先にベースモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a model and examples first.</source>
        <translation>先にモデルと例を選んでください。</translation>
    </message>
    <message>
        <source>Copy the prompt</source>
        <translation>プロンプトをコピー</translation>
    </message>
    <message>
        <source>Look things up first</source>
        <translation>先に調べさせる</translation>
    </message>
    <message>
        <source>Other questions …</source>
        <translation>ほかの質問 …</translation>
    </message>
    <message>
        <source>Put the questions away</source>
        <translation>質問を片付ける</translation>
    </message>
    <message>
        <source>Questions about your documents</source>
        <translation>文書についての質問</translation>
    </message>
    <message>
        <source>Questions and answers (*.csv *.xlsx *.jsonl *.json *.parquet)</source>
        <translation>質問と答え (*.csv *.xlsx *.jsonl *.json *.parquet)</translation>
    </message>
    <message>
        <source>Save as system prompt</source>
        <translation>システムプロンプトとして保存</translation>
    </message>
    <message>
        <source>Save as system prompt …</source>
        <translation>システムプロンプトとして保存 …</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>保存しました: {path}</translation>
    </message>
    <message>
        <source>See how well the base model knows such texts, and whether passages put before a question answer it.</source>
        <translation>ベースモデルがこうした文章をどれだけ知っているか、質問の前に抜粋を置くと答えられるかを確かめます。</translation>
    </message>
    <message>
        <source>See in minutes how far the base model gets on held-out examples with an instruction and examples alone.</source>
        <translation>指示と例だけで、ベースモデルが評価用の例をどこまでこなせるかを数分で確かめます。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON with scores (*.json)</source>
        <translation>テキスト (*.txt);;スコア付き JSON (*.json)</translation>
    </message>
    <message>
        <source>The prompt is on the clipboard.</source>
        <translation>プロンプトをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The questions of “{name}”, answered without your documents and with passages of them. They tell whether looking up helps, not what a prompt can do.</source>
        <translation>「{name}」の質問に、文書なしの場合と抜粋を使った場合で答えます。調べることが役立つかどうかがわかりますが、プロンプトの効果はわかりません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Try passages</source>
        <translation>抜粋を試す</translation>
    </message>
    <message>
        <source>Try prompts</source>
        <translation>プロンプトを試す</translation>
    </message>
    <message>
        <source>Try prompts first</source>
        <translation>先にプロンプトを試す</translation>
    </message>
    <message>
        <source>Try the questions</source>
        <translation>質問を試す</translation>
    </message>
    <message>
        <source>Try with questions</source>
        <translation>質問で試す</translation>
    </message>
    <message>
        <source>Try with questions …</source>
        <translation>質問で試す …</translation>
    </message>
    <message>
        <source>Trying prompts</source>
        <translation>プロンプトを試しています</translation>
    </message>
</context>
<context>
    <name>EvidenceResults</name>
    <message>
        <source>{count} of {all} held-out examples, {time}.</source>
        <translation>評価用の例 {all} 件中 {count} 件、{time}。</translation>
    </message>
    <message>
        <source>{count} of {all} held-out passages, {time}.</source>
        <translation>評価用の文章 {all} 件中 {count} 件、{time}。</translation>
    </message>
    <message>
        <source>{count} of {all} questions, {time}.</source>
        <translation>{all} 件中 {count} 件の質問、{time}。</translation>
    </message>
    <message>
        <source>{name}: {measure} {score}</source>
        <translation>{name}: {measure} {score}</translation>
    </message>
</context>
<context>
    <name>ExamplesCard</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All that were answered</source>
        <translation>答えたものすべて</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>無作為</translation>
    </message>
    <message>
        <source>Base and tuned answers show here once there is a scorecard.</source>
        <translation>スコアカードができると、ベースと調整後の答えがここに表示されます。</translation>
    </message>
    <message>
        <source>Gained most</source>
        <translation>最も向上</translation>
    </message>
    <message>
        <source>Held-out examples</source>
        <translation>評価用の例</translation>
    </message>
    <message>
        <source>Neither model has ever seen these.</source>
        <translation>どちらのモデルも見たことのない例です。</translation>
    </message>
    <message>
        <source>None of the answers are weaker than the others.</source>
        <translation>ほかより弱い答えはありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Some that were drawn, always the same</source>
        <translation>抽選で選んだ例 (常に同じ)</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>最も弱い</translation>
    </message>
    <message>
        <source>Where it lost most or is farthest from what was expected</source>
        <translation>最も悪くなったか、期待から最も離れた例</translation>
    </message>
    <message>
        <source>Where the tuned model gained most over the base</source>
        <translation>調整後のモデルがベースより最も向上した例</translation>
    </message>
</context>
<context>
    <name>ExamplesTab</name>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>次の例</translation>
    </message>
    <message>
        <source>Next example (Alt+Right)</source>
        <translation>次の例 (Alt+→)</translation>
    </message>
    <message>
        <source>No examples</source>
        <translation>例がありません</translation>
    </message>
    <message>
        <source>No row became an example. The Columns tab says how rows are read.</source>
        <translation>例になった行がありません。行の読み方は「列」タブにあります。</translation>
    </message>
    <message>
        <source>Number of the example</source>
        <translation>例の番号</translation>
    </message>
    <message>
        <source>Previous example</source>
        <translation>前の例</translation>
    </message>
    <message>
        <source>Previous example (Alt+Left)</source>
        <translation>前の例 (Alt+←)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The first examples are on their way</source>
        <translation>最初の例を読み込んでいます</translation>
    </message>
    <message>
        <source>These are the first {count} rows that were left out.</source>
        <translation>除外された行のうち最初の {count} 行です。</translation>
    </message>
    <message>
        <source>They show up here as soon as they are read.</source>
        <translation>読み込まれるとすぐにここに表示されます。</translation>
    </message>
    <message>
        <source>This is the first one.</source>
        <translation>最初の例です。</translation>
    </message>
    <message>
        <source>This is the last one.</source>
        <translation>最後の例です。</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>モデルに見えるもの</translation>
    </message>
    <message>
        <source>chapter {number}</source>
        <translation>第 {number} 章</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>{number} 行目</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>{number} ページ</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>伏せ字済み</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>修復済み</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>ファイル全体</translation>
    </message>
</context>
<context>
    <name>ExportCheck</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>検査する</translation>
    </message>
    <message>
        <source>Check it against the run</source>
        <translation>実行と照らして検査</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>検査しています</translation>
    </message>
    <message>
        <source>Checking it: the same texts go through it and through what was trained …</source>
        <translation>確認中：同じテキストをこれと学習結果の両方に通しています…</translation>
    </message>
    <message>
        <source>Looked at with general examples that come with Tunesmith, as there are none of its own here.</source>
        <translation>実行に評価用の例がないため、Tunesmith 付属の一般的な例で確かめました。</translation>
    </message>
    <message>
        <source>Looked at with held-out examples of “{run}”.</source>
        <translation>「{run}」の評価用の例で確かめました。</translation>
    </message>
    <message>
        <source>The same texts through base and adapter, and through this</source>
        <translation>同じ文章を、ベースとアダプター、およびこれに通します</translation>
    </message>
</context>
<context>
    <name>ExportTab</name>
    <message>
        <source>100 % is all that was learned; less keeps more of the base model.</source>
        <translation>100 % なら学んだことすべて。小さくするとベースモデルに近くなります。</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>Adapter strength</source>
        <translation>アダプターの強さ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポートしています</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>エクスポートしています …</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>書き出し先のフォルダー</translation>
    </message>
    <message>
        <source>Form of the GGUF file</source>
        <translation>GGUF ファイルの形式</translation>
    </message>
    <message>
        <source>GGUF</source>
        <translation>GGUF</translation>
    </message>
    <message>
        <source>It takes {need} while it is written; {free} are free on that drive.</source>
        <translation>書き出し中に {need} 必要です。このドライブの空きは {free} です。</translation>
    </message>
    <message>
        <source>One file for LM Studio, Ollama and llama.cpp, in 16 bits or made smaller.</source>
        <translation>LM Studio、Ollama、llama.cpp 用の 1 ファイル。16 ビットまたは縮小版。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Small; for peft, vLLM and Ollama, together with the same base model.</source>
        <translation>小さい形式。同じベースモデルとともに peft、vLLM、Ollama で使います。</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>開始しています …</translation>
    </message>
    <message>
        <source>The export is in the bin: {kind}.</source>
        <translation>エクスポートしたものはごみ箱にあります: {kind}。</translation>
    </message>
    <message>
        <source>The run is still training; export when it has ended.</source>
        <translation>実行はまだ学習中です。終わってからエクスポートしてください。</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>まだエクスポートするものがありません。</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>エクスポートするもの</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>{free} are free on that drive.</source>
        <translation>このドライブの空きは {free} です。</translation>
    </message>
    <message>
        <source>{kind}: {size} written.</source>
        <translation>{kind}: {size} を書き出しました。</translation>
    </message>
    <message>
        <source>{size} of memory while it is written</source>
        <translation>書き出し中に {size} のメモリを使用</translation>
    </message>
    <message>
        <source>“{name}” is being exported.</source>
        <translation>「{name}」をエクスポートしています。</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Before: {version} · {when} · {train} to learn from, {held} held out</source>
        <translation>以前: {version} · {when} · 学習用 {train}、評価用 {held}</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>その後変更あり</translation>
    </message>
    <message>
        <source>Follows from the examples alone: the same examples always have the same version.</source>
        <translation>例だけから決まります。同じ例なら常に同じバージョンになります。</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>なくなりました</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>読み込み元</translation>
    </message>
    <message>
        <source>These files are only read, never changed.</source>
        <translation>これらのファイルは読むだけで、変更しません。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>not worked out yet</source>
        <translation>未計算</translation>
    </message>
    <message>
        <source>{count} more files</source>
        <translation>ほか {count} ファイル</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>All tags</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>Best score first</source>
        <translation>スコアの高い順</translation>
    </message>
    <message>
        <source>By base model</source>
        <translation>ベースモデル順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Only with this tag</source>
        <translation>このタグのみ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Search adapters</source>
        <translation>アダプターを検索</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Show me</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ForgettingCard</name>
    <message>
        <source>0 % is the base model, 100 % what was trained</source>
        <translation>0 % はベースモデル、100 % は学習したとおり</translation>
    </message>
    <message>
        <source>Adapter strength (scaling of what was learned)</source>
        <translation>アダプターの強さ (学んだものの倍率)</translation>
    </message>
    <message>
        <source>Ask general questions</source>
        <translation>一般的な質問をする</translation>
    </message>
    <message>
        <source>Asking general questions</source>
        <translation>一般的な質問をしています</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>質問しています …</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>Gain kept</source>
        <translation>残った向上</translation>
    </message>
    <message>
        <source>General questions</source>
        <translation>一般的な質問</translation>
    </message>
    <message>
        <source>Has it forgotten something?</source>
        <translation>何か忘れましたか？</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>評価損失</translation>
    </message>
    <message>
        <source>In use when you try it out and hand it over: {strength} %.</source>
        <translation>試すときと渡すときに使う強さ: {strength} %。</translation>
    </message>
    <message>
        <source>Less strength forgets less and keeps part of what was learned. Measure how much, then choose.</source>
        <translation>弱めると忘却が減り、学んだことの一部が残ります。どれだけかを測ってから選んでください。</translation>
    </message>
    <message>
        <source>Measure this strength</source>
        <translation>この強さで測定</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>まだ質問していません。</translation>
    </message>
    <message>
        <source>Not asked yet. It takes {time} on this PC.</source>
        <translation>まだ質問していません。この PC での所要時間: {time}。</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Surely worse in: {kinds}.</source>
        <translation>確実に悪くなったもの: {kinds}。</translation>
    </message>
    <message>
        <source>Surprise at ordinary text (perplexity): {before} before, {after} after ({rise}). Less is better.</source>
        <translation>普通の文章への驚き (パープレキシティ): 前 {before}、後 {after} ({rise})。小さいほど良い値です。</translation>
    </message>
    <message>
        <source>Takes {time}</source>
        <translation>所要時間 {time}</translation>
    </message>
    <message>
        <source>The run is still training; it is asked at its end.</source>
        <translation>実行はまだ学習中です。終わりに質問します。</translation>
    </message>
    <message>
        <source>The same general questions and texts, put to the base model and to the tuned one.</source>
        <translation>同じ一般的な質問と文章を、ベースモデルと調整後のモデルに与えます。</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>まだ尋ねる相手がありません。</translation>
    </message>
    <message>
        <source>This strength is in use.</source>
        <translation>この強さを使用中です。</translation>
    </message>
    <message>
        <source>Train again more gently</source>
        <translation>より穏やかに再学習</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>調整後</translation>
    </message>
    <message>
        <source>Use it at less strength</source>
        <translation>弱めて使う</translation>
    </message>
    <message>
        <source>Use this strength</source>
        <translation>この強さを使う</translation>
    </message>
    <message>
        <source>base</source>
        <translation>ベース</translation>
    </message>
    <message>
        <source>tuned</source>
        <translation>調整後</translation>
    </message>
    <message>
        <source>{name}, {who}: {share} % right</source>
        <translation>{name}、{who}: 正解 {share} %</translation>
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
        <translation>{name} を片付ける (ファイルは残ります)</translation>
    </message>
    <message>
        <source>See whether it fits</source>
        <translation>収まるか確かめる</translation>
    </message>
    <message>
        <source>See whether {name} fits</source>
        <translation>{name} が収まるか確かめる</translation>
    </message>
    <message>
        <source>Train from this</source>
        <translation>これをもとに学習</translation>
    </message>
    <message>
        <source>Train from {name}</source>
        <translation>{name} をもとに学習</translation>
    </message>
</context>
<context>
    <name>GgufFiles</name>
    <message>
        <source>Reading GGUF files</source>
        <translation>GGUF ファイルを読み込んでいます</translation>
    </message>
    <message>
        <source>The first {count} of {dropped} files are shown.</source>
        <translation>{dropped} ファイルのうち最初の {count} 件を表示しています。</translation>
    </message>
</context>
<context>
    <name>GpuView</name>
    <message>
        <source>Driver and others</source>
        <translation>ドライバーほか</translation>
    </message>
    <message>
        <source>Graphics memory of {name}</source>
        <translation>{name} のグラフィックスメモリ</translation>
    </message>
    <message>
        <source>On this card too, without saying how much each holds: {names}.</source>
        <translation>このカードを使っているプログラム (それぞれの使用量は不明): {names}。</translation>
    </message>
    <message>
        <source>The desktop and other programs</source>
        <translation>デスクトップとほかのプログラム</translation>
    </message>
    <message>
        <source>The driver does not tell which programs hold memory.</source>
        <translation>どのプログラムがメモリを使っているか、ドライバーからはわかりません。</translation>
    </message>
    <message>
        <source>compute capability {cc}</source>
        <translation>Compute Capability {cc}</translation>
    </message>
    <message>
        <source>driver {version}</source>
        <translation>ドライバー {version}</translation>
    </message>
    <message>
        <source>driver {version}, up to date</source>
        <translation>ドライバー {version}、最新</translation>
    </message>
    <message>
        <source>most free memory, so runs start here</source>
        <translation>空きメモリが最も多いため、実行はここで始まります</translation>
    </message>
    <message>
        <source>{count} programs of this name</source>
        <translation>同名のプログラム {count} 個</translation>
    </message>
    <message>
        <source>{free} of {total} free</source>
        <translation>{total} 中 {free} の空き</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} ほか {count} 件</translation>
    </message>
    <message>
        <source>{used} of {total} in use, {free} free</source>
        <translation>{total} 中 {used} 使用中、空き {free}</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Text of the guide</source>
        <translation>ガイドの本文</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>戻る (Alt+←)</translation>
    </message>
    <message>
        <source>Beginning of the guide</source>
        <translation>ガイドの最初へ</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>進む (Alt+→)</translation>
    </message>
    <message>
        <source>Guide – Tunesmith</source>
        <translation>ガイド – Tunesmith</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>この言葉はガイドにありません。</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>戻る先はありません。</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>進む先はありません。</translation>
    </message>
    <message>
        <source>This guide is in English so far.</source>
        <translation>このガイドは今のところ英語です。</translation>
    </message>
</context>
<context>
    <name>HardwareCard</name>
    <message>
        <source>Looking for a graphics card …</source>
        <translation>グラフィックスカードを探しています …</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>この PC</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Cut off (too long)</source>
        <translation>打ち切り (長すぎ)</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>How the answers look</source>
        <translation>答えの様子</translation>
    </message>
    <message>
        <source>Letters (expected: {count})</source>
        <translation>文字数（想定：{count}）</translation>
    </message>
    <message>
        <source>Letters: half of the answers have fewer than the first number, nine of ten fewer than the second. Repeated: of four words in a row, how many came before in the same answer.</source>
        <translation>文字数: 半数の答えは 1 つ目の数より短く、10 件中 9 件は 2 つ目の数より短くなっています。繰り返し: 連続する 4 語のうち、同じ答えの中ですでに出たものの割合です。</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Template marks left</source>
        <translation>テンプレート記号の残り</translation>
    </message>
</context>
<context>
    <name>HereList</name>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>In other programs</source>
        <translation>ほかのプログラムのモデル</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>ごみ箱に移動</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>モデルがまだありません</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Take it off this list; its files stay</source>
        <translation>この一覧から外す (ファイルは残ります)</translation>
    </message>
    <message>
        <source>The models on this PC are being looked at …</source>
        <translation>この PC のモデルを確認しています …</translation>
    </message>
    <message>
        <source>The starter project fetches a small one. Recommended models and the Hub have more; or add a folder with *.safetensors files.</source>
        <translation>スタータープロジェクトは小さなモデルを取得します。おすすめのモデルと Hub にはさらに多くあります。*.safetensors ファイルの入ったフォルダーも追加できます。</translation>
    </message>
    <message>
        <source>These runs need it to go on or to be exported: {names}.</source>
        <translation>続行やエクスポートにこれが必要な実行: {names}。</translation>
    </message>
    <message>
        <source>Train from this</source>
        <translation>これをもとに学習</translation>
    </message>
    <message>
        <source>Train from {name}</source>
        <translation>{name} をもとに学習</translation>
    </message>
    <message>
        <source>“{name}” is in the bin.</source>
        <translation>「{name}」はごみ箱にあります。</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>{low} to {high}: {count}</source>
        <translation>{low}～{high}: {count}</translation>
    </message>
    <message>
        <source>{title}; the last bar holds all longer ones</source>
        <translation>{title}。最後の棒はそれより長いものすべてを含みます</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Found in the guide</source>
        <translation>ガイドでの検索結果</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>A small real language model learns to turn customer messages into tidy data. You see everything once: training, comparing, exporting.</source>
        <translation>本物の小さな言語モデルが、顧客メッセージを整ったデータに変えることを学びます。学習、比較、エクスポートをひととおり体験できます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Fetches the model first: 93 MB, once.</source>
        <translation>最初にモデルを取得します: 93 MB (一度だけ)。</translation>
    </message>
    <message>
        <source>Fetching the starter model</source>
        <translation>スターターモデルを取得しています</translation>
    </message>
    <message>
        <source>Fetching the starter model (93 MB) …</source>
        <translation>スターターモデルを取得しています (93 MB) …</translation>
    </message>
    <message>
        <source>Fetching the starter model: {so_far}</source>
        <translation>スターターモデルを取得しています: {so_far}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Looking at this PC first.</source>
        <translation>まずこの PC を調べています。</translation>
    </message>
    <message>
        <source>Recent runs</source>
        <translation>最近の実行</translation>
    </message>
    <message>
        <source>Run “{name}”</source>
        <translation>実行「{name}」</translation>
    </message>
    <message>
        <source>Starter project</source>
        <translation>スタータープロジェクト</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>開始しています …</translation>
    </message>
    <message>
        <source>Try the starter project</source>
        <translation>スタータープロジェクトを試す</translation>
    </message>
    <message>
        <source>Unpacking the starter model …</source>
        <translation>スターターモデルを展開しています …</translation>
    </message>
    <message>
        <source>Use my own examples</source>
        <translation>自分の例を使う</translation>
    </message>
</context>
<context>
    <name>HubCard</name>
    <message>
        <source>A token is in use until the window closes.</source>
        <translation>ウィンドウを閉じるまでトークンを使います。</translation>
    </message>
    <message>
        <source>A token of {name} is kept in the keyring, for {endpoint}.</source>
        <translation>{endpoint} 用の {name} のトークンがキーリングに保管されています。</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>Asking the Hub whose token it is …</source>
        <translation>Hub にトークンの持ち主を問い合わせています …</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>Hub のアドレス</translation>
    </message>
    <message>
        <source>Hub token</source>
        <translation>Hub トークン</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Models from the Hub</source>
        <translation>Hub のモデル</translation>
    </message>
    <message>
        <source>Models go to</source>
        <translation>モデルの保存先</translation>
    </message>
    <message>
        <source>No token is kept. Most models need none.</source>
        <translation>トークンは保管されていません。ほとんどのモデルには不要です。</translation>
    </message>
    <message>
        <source>Nothing is looked for or fetched</source>
        <translation>何も検索・取得しません</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>先にトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Some models ask who fetches them. A token says so; it lies in the system's keyring.</source>
        <translation>取得者の確認を求めるモデルがあります。トークンはその証明で、システムのキーリングに保管されます。</translation>
    </message>
    <message>
        <source>The Hub is being asked.</source>
        <translation>Hub に問い合わせています。</translation>
    </message>
    <message>
        <source>Use it until the window closes</source>
        <translation>ウィンドウを閉じるまで使う</translation>
    </message>
    <message>
        <source>Where fetched models go</source>
        <translation>取得したモデルの保存先</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>オフラインで作業</translation>
    </message>
</context>
<context>
    <name>HubList</name>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>It brings no chat template: it is a base model, or was made for other programs.</source>
        <translation>チャットテンプレートがありません。ベースモデルか、ほかのプログラム用のモデルです。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Only models for text with safetensors weights are shown; try fewer words.</source>
        <translation>表示するのは safetensors の重みを持つ文章モデルだけです。語を減らしてみてください。</translation>
    </message>
    <message>
        <source>Plan a run</source>
        <translation>実行を計画</translation>
    </message>
    <message>
        <source>Reading the shapes of {address} …</source>
        <translation>{address} の形状を読み取っています …</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Hub を検索</translation>
    </message>
    <message>
        <source>Searching huggingface.co …</source>
        <translation>huggingface.co を検索しています …</translation>
    </message>
    <message>
        <source>See whether it fits</source>
        <translation>収まるか確かめる</translation>
    </message>
    <message>
        <source>Type words above and press Enter, or paste the address of a model. Nothing is fetched by looking.</source>
        <translation>上に語を入力して Enter を押すか、モデルのアドレスを貼り付けます。見るだけでは何も取得しません。</translation>
    </message>
    <message>
        <source>asks to accept terms</source>
        <translation>利用条件への同意が必要</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>ダウンロード {count} 回</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>取得サイズ {size}</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Progress of the running job</source>
        <translation>実行中の作業の進行状況</translation>
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
        <translation>例を追加</translation>
    </message>
    <message>
        <source>At the end of a JSONL file</source>
        <translation>JSONL ファイルの末尾へ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose the file, or type the name of a new one.</source>
        <translation>ファイルを選ぶか、新しいファイルの名前を入力してください。</translation>
    </message>
    <message>
        <source>Into the dataset “Chat examples” of the library</source>
        <translation>ライブラリのデータセット「Chat examples」へ</translation>
    </message>
    <message>
        <source>JSONL file</source>
        <translation>JSONL ファイル</translation>
    </message>
    <message>
        <source>Keep as training example</source>
        <translation>学習用の例として残す</translation>
    </message>
    <message>
        <source>The answer it should have given</source>
        <translation>返すべきだった答え</translation>
    </message>
    <message>
        <source>The whole conversation up to here ({count} messages), with this as its last answer.</source>
        <translation>これを最後の答えとする、ここまでの会話全体 ({count} 件のメッセージ)。</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Bring back what was deleted, or undo the last change to a dataset</source>
        <translation>削除したものを元に戻す、またはデータセットの最後の変更を取り消す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the window; a run may go on without it</source>
        <translation>ウィンドウを閉じる（実行はウィンドウなしでも続けられます）</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Give a conversation another title</source>
        <translation>会話に別のタイトルを付ける</translation>
    </message>
    <message>
        <source>Go among cards, rows and tabs; read curves, memory and tokens</source>
        <translation>カード、行、タブの間を移動し、曲線、メモリ、トークンを読む</translation>
    </message>
    <message>
        <source>Go to a place of the sidebar</source>
        <translation>サイドバーの項目へ移動</translation>
    </message>
    <message>
        <source>Go to the first or the last point, part or token</source>
        <translation>最初または最後の点、部分、トークンへ移動</translation>
    </message>
    <message>
        <source>Go to the next or the previous tab of a page</source>
        <translation>ページの次または前のタブへ移動</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Let the run answer its sample prompts now</source>
        <translation>今すぐ実行にサンプルのプロンプトへ答えさせる</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>メニューキー、Shift+F10</translation>
    </message>
    <message>
        <source>Move the chosen run or conversation to the bin</source>
        <translation>選んだ実行または会話をごみ箱に移す</translation>
    </message>
    <message>
        <source>Open the guide at what it says about this place</source>
        <translation>この場所について書かれたガイドを開く</translation>
    </message>
    <message>
        <source>Open the menu of a card, a row or a text</source>
        <translation>カード、行、文章のメニューを開く</translation>
    </message>
    <message>
        <source>Pause or continue the run on the page</source>
        <translation>ページの実行を一時停止または続行</translation>
    </message>
    <message>
        <source>Press a button, choose a card, open the file dialog of a drop zone</source>
        <translation>ボタンを押す、カードを選ぶ、ドロップ領域のファイルダイアログを開く</translation>
    </message>
    <message>
        <source>Redo a change to a dataset</source>
        <translation>データセットの変更をやり直す</translation>
    </message>
    <message>
        <source>Show the example before or after</source>
        <translation>前または次の例を表示</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>これらのキーを表示</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>スペース、Enter</translation>
    </message>
    <message>
        <source>Tab goes through a page as it is read; Shift+Tab goes back.</source>
        <translation>Tab は読む順にページを進み、Shift+Tab で戻ります。</translation>
    </message>
    <message>
        <source>Take files that were copied, on Datasets, Adapters and New run</source>
        <translation>コピーしたファイルを受け取る (データセット、アダプター、新しい実行)</translation>
    </message>
    <message>
        <source>Vote in a blind vote; Backspace takes the last vote back</source>
        <translation>名前を伏せた投票で選ぶ。Backspace で最後の投票を取り消す</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Write a checkpoint of the run now</source>
        <translation>実行のチェックポイントを今すぐ書き込む</translation>
    </message>
</context>
<context>
    <name>LabelReportView</name>
    <message>
        <source>Both (F1)</source>
        <translation>両方 (F1)</translation>
    </message>
    <message>
        <source>Each row is a label as it should be, each column one as it was given. The diagonal is right.</source>
        <translation>行は正しいラベル、列は付けられたラベルです。対角線が正解です。</translation>
    </message>
    <message>
        <source>Explained (R²)</source>
        <translation>説明できた割合 (R²)</translation>
    </message>
    <message>
        <source>Found of those there</source>
        <translation>実際のうち見つけた割合</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>付けた数</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>評価用</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>How well each label is given</source>
        <translation>各ラベルの正確さ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Label by label</source>
        <translation>ラベル別</translation>
    </message>
    <message>
        <source>Labels right (micro F1)</source>
        <translation>正しいラベル (micro F1)</translation>
    </message>
    <message>
        <source>Mean over the labels (macro F1)</source>
        <translation>ラベルの平均 (macro F1)</translation>
    </message>
    <message>
        <source>Of {count} held-out examples that training never saw.</source>
        <translation>学習に使っていない評価用の例 {count} 件での結果。</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>ずれ</translation>
    </message>
    <message>
        <source>Off by, on average</source>
        <translation>平均のずれ</translation>
    </message>
    <message>
        <source>Often it is the example that has the wrong label.</source>
        <translation>例のラベルのほうが誤っていることもよくあります。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Right of those given</source>
        <translation>付けたうちの正解</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>正しいラベル</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>The worst mistakes</source>
        <translation>最も大きな誤り</translation>
    </message>
    <message>
        <source>Was given</source>
        <translation>付けたラベル</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <translation>何を何と取り違えたか</translation>
    </message>
    <message>
        <source>Wholly right</source>
        <translation>完全に正解</translation>
    </message>
    <message>
        <source>{count} more have labels that training never saw, and are not counted.</source>
        <translation>ほか {count} 件は学習にないラベルのため、数えていません。</translation>
    </message>
    <message>
        <source>{score} by always saying the mean</source>
        <translation>常に平均値なら {score}</translation>
    </message>
    <message>
        <source>{score} by always saying the most frequent label</source>
        <translation>常に最多のラベルなら {score}</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Held out</source>
        <translation>評価用</translation>
    </message>
    <message>
        <source>How many examples each label has</source>
        <translation>各ラベルの例の数</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation>学習用</translation>
    </message>
</context>
<context>
    <name>LearnGoal</name>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>What it learns</source>
        <translation>学ぶこと</translation>
    </message>
</context>
<context>
    <name>LeftOutModel</name>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>ファイルと行</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>除外の理由</translation>
    </message>
</context>
<context>
    <name>LeftOutTable</name>
    <message>
        <source>Rows that were left out while reading</source>
        <translation>読み込み時に除外された行</translation>
    </message>
</context>
<context>
    <name>LeftoverRow</name>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Not finished: {done} of {total} are here.</source>
        <translation>未完了: {total} 中 {done} があります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>LiveChart</name>
    <message>
        <source>Logarithmic</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>The curve begins with the first step.</source>
        <translation>曲線は最初のステップから始まります。</translation>
    </message>
    <message>
        <source>best {0}</source>
        <translation>最良 {0}</translation>
    </message>
    <message>
        <source>{0} is {1} at {2}, lowest {3}.</source>
        <translation>{0} は {2} で {1}、最低 {3}。</translation>
    </message>
</context>
<context>
    <name>LoadCard</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>How to load it</source>
        <translation>読み込み方</translation>
    </message>
    <message>
        <source>Program that loads it</source>
        <translation>読み込むプログラム</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>ログを絞り込む</translation>
    </message>
    <message>
        <source>Log of the engine</source>
        <translation>エンジンのログ</translation>
    </message>
    <message>
        <source>Show only lines with …</source>
        <translation>次を含む行のみ表示 …</translation>
    </message>
    <message>
        <source>The engine's libraries have said nothing.</source>
        <translation>エンジンのライブラリからの出力はありません。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Close all the same</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>It can go on without the window, and the next start finds it again. Or stop it and keep what it has learned.</source>
        <translation>ウィンドウを閉じても続けられ、次に起動すると再び表示されます。停止して、学んだことを残すこともできます。</translation>
    </message>
    <message>
        <source>It can go on without the window, and the queue after it; the next start finds both again. Or stop it and keep what it has learned. The queue is then on hold.</source>
        <translation>ウィンドウを閉じても続けられ、その後はキューも続きます。次に起動するとどちらも再び表示されます。停止して、学んだことを残すこともできます。その場合、キューは保留になります。</translation>
    </message>
    <message>
        <source>It ends with the window, and nothing half-written stays behind.</source>
        <translation>ウィンドウを閉じると終わり、書きかけのものは残りません。</translation>
    </message>
    <message>
        <source>Keep training</source>
        <translation>学習を続ける</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止して残す</translation>
    </message>
    <message>
        <source>Tunesmith</source>
        <translation>Tunesmith</translation>
    </message>
    <message>
        <source>“{name}” is still training.</source>
        <translation>「{name}」はまだ学習中です。</translation>
    </message>
</context>
<context>
    <name>ManyCard</name>
    <message>
        <source>Adapters of one base model can be put together with weights, and scored.</source>
        <translation>同じベースモデルのアダプターは、重みを付けて組み合わせ、採点できます。</translation>
    </message>
    <message>
        <source>Combine …</source>
        <translation>組み合わせる …</translation>
    </message>
    <message>
        <source>Only LoRA adapters of models that write text can be combined, without DoRA.</source>
        <translation>組み合わせられるのは、文章を書くモデルの LoRA アダプター (DoRA なし) だけです。</translation>
    </message>
    <message>
        <source>They belong to different base models, or the base of one is not known.</source>
        <translation>ベースモデルが異なるか、いずれかのベースが不明です。</translation>
    </message>
    <message>
        <source>{count} adapters chosen</source>
        <translation>{count} 個のアダプターを選択中</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Read more about this in the guide</source>
        <translation>ガイドで詳しく読む</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>エンジンをセットアップ</translation>
    </message>
</context>
<context>
    <name>Mismatch</name>
    <message>
        <source>Choose another model</source>
        <translation>別のモデルを選ぶ</translation>
    </message>
    <message>
        <source>Choose other examples</source>
        <translation>別の例を選ぶ</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>More about {name}</source>
        <translation>{name} の詳細</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Another folder …</source>
        <translation>別のフォルダー …</translation>
    </message>
    <message>
        <source>Model whose tokens are counted</source>
        <translation>トークンを数えるモデル</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>モデルがまだありません</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>モデルフォルダーを追加</translation>
    </message>
    <message>
        <source>Filter, search, or paste an address like huggingface.co/org/model</source>
        <translation>絞り込み、検索、または huggingface.co/org/model のようなアドレスを貼り付け</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Looking at {name} on the Hub …</source>
        <translation>Hub で {name} を調べています …</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>この PC</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>Search the Hub</source>
        <translation>Hub を検索</translation>
    </message>
    <message>
        <source>What fits is worked out before anything is fetched.</source>
        <translation>収まるかどうかは、何かを取得する前に計算されます。</translation>
    </message>
    <message>
        <source>Where models come from</source>
        <translation>モデルの入手元</translation>
    </message>
    <message>
        <source>Words to filter by or to search the Hub for, or an address</source>
        <translation>絞り込みまたは Hub 検索の語、あるいはアドレス</translation>
    </message>
</context>
<context>
    <name>NewRunAnswers</name>
    <message>
        <source>Training all the same (advised: {advice})</source>
        <translation>それでも学習する（助言：{advice}）</translation>
    </message>
</context>
<context>
    <name>NewRunFrame</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>NewRunOffer</name>
    <message>
        <source>Starting …</source>
        <translation>開始しています …</translation>
    </message>
</context>
<context>
    <name>NewRunPage</name>
    <message>
        <source>Advice on what to train, if any</source>
        <translation>何を学習するかの助言 (任意)</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>ベースモデル</translation>
    </message>
    <message>
        <source>Everything on one page</source>
        <translation>すべてを 1 ページに</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>How much changes</source>
        <translation>変更の大きさ</translation>
    </message>
    <message>
        <source>How much of the model learns</source>
        <translation>モデルのどこまでを学習するか</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>入念さ</translation>
    </message>
    <message>
        <source>It starts by itself. The queue stands above the list of runs.</source>
        <translation>自動で始まります。キューは実行の一覧の上にあります。</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新しい実行</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>実行を表示</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>What it builds on</source>
        <translation>もとになるもの</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>学習に使うもの</translation>
    </message>
    <message>
        <source>“{name}” waits in the queue at place {place}.</source>
        <translation>「{name}」はキューの {place} 番目で待っています。</translation>
    </message>
</context>
<context>
    <name>NumbersTab</name>
    <message>
        <source> tokens</source>
        <translation> トークン</translation>
    </message>
    <message>
        <source>95 % have at most (p95)</source>
        <translation>95 % がこの長さ以下 (p95)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Count tokens</source>
        <translation>トークンを数える</translation>
    </message>
    <message>
        <source>Counted with the model's own tokenizer and chat template.</source>
        <translation>モデル自身のトークナイザーとチャットテンプレートで数えています。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Examples in an epoch</source>
        <translation>1 エポックの例の数</translation>
    </message>
    <message>
        <source>Fetch or add a model first.</source>
        <translation>先にモデルを取得または追加してください。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限 (以上)</translation>
    </message>
    <message>
        <source>Half have at most (p50)</source>
        <translation>半数がこの長さ以下 (p50)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Images per label</source>
        <translation>ラベルごとの画像数</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Left out while reading</source>
        <translation>読み込み時に除外</translation>
    </message>
    <message>
        <source>Length (tokens)</source>
        <translation>長さ (トークン)</translation>
    </message>
    <message>
        <source>Length in tokens</source>
        <translation>トークン単位の長さ</translation>
    </message>
    <message>
        <source>Length of the examples</source>
        <translation>例の長さ</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最長</translation>
    </message>
    <message>
        <source>Longest example (context length)</source>
        <translation>最長の例 (コンテキスト長)</translation>
    </message>
    <message>
        <source>Nothing was counted with this model yet. A hundred thousand examples take some ten seconds.</source>
        <translation>このモデルではまだ数えていません。10 万件の例で 10 秒ほどかかります。</translation>
    </message>
    <message>
        <source>Of the rows that were looked at.</source>
        <translation>調べた行のうちの割合です。</translation>
    </message>
    <message>
        <source>Progress of counting tokens</source>
        <translation>トークン計数の進行状況</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Show what is cut</source>
        <translation>切られる部分を表示</translation>
    </message>
    <message>
        <source>Text in an epoch</source>
        <translation>1 エポックの文章量</translation>
    </message>
    <message>
        <source>The template of this model does not accept {count} of the examples.</source>
        <translation>このモデルのテンプレートは {count} 件の例を受け付けません。</translation>
    </message>
    <message>
        <source>The tokens are being counted.</source>
        <translation>トークンを数えています。</translation>
    </message>
    <message>
        <source>To below</source>
        <translation>上限 (未満)</translation>
    </message>
    <message>
        <source>Too short or too mixed to tell: {share}</source>
        <translation>短すぎるか混在していて判別できないもの: {share}</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>fewest: {fewest}, most: {most}</source>
        <translation>最少: {fewest}、最多: {most}</translation>
    </message>
    <message>
        <source>of every label</source>
        <translation>すべてのラベルから</translation>
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
        <translation>トークン</translation>
    </message>
    <message>
        <source>{count} in all rows</source>
        <translation>全行で {count}</translation>
    </message>
    <message>
        <source>{count} of them held out</source>
        <translation>うち {count} 件は評価用</translation>
    </message>
    <message>
        <source>{count} repeated</source>
        <translation>{count} 件が重複</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a drive with more room.</source>
        <translation>空きの多いドライブを選んでください。</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>手動で選択しました。</translation>
    </message>
    <message>
        <source>Fetch {size} and set up</source>
        <translation>{size} を取得してセットアップ</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>It asks the package index what is needed, and shows the size before anything is fetched.</source>
        <translation>必要なものをパッケージインデックスに問い合わせ、取得の前にサイズを表示します。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Looking at this PC first.</source>
        <translation>まずこの PC を調べています。</translation>
    </message>
    <message>
        <source>Looking up what is needed</source>
        <translation>必要なものを確認中</translation>
    </message>
    <message>
        <source>Looking up what is needed …</source>
        <translation>必要なものを確認しています …</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>セットアップ</translation>
    </message>
    <message>
        <source>Something else is being done with the engine.</source>
        <translation>エンジンに対して別の作業が進行中です。</translation>
    </message>
    <message>
        <source>The packages in {folder} are used.</source>
        <translation>{folder} のパッケージを使います。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>compute capability {major}.{minor}</source>
        <translation>Compute Capability {major}.{minor}</translation>
    </message>
    <message>
        <source>driver {version}</source>
        <translation>ドライバー {version}</translation>
    </message>
</context>
<context>
    <name>OneJob</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>OpenRecipe</name>
    <message>
        <source>Open a recipe</source>
        <translation>レシピを開く</translation>
    </message>
    <message>
        <source>Recipe (*{suffix})</source>
        <translation>レシピ (*{suffix})</translation>
    </message>
    <message>
        <source>Train what was trained on another PC: a file that “Save recipe” has written</source>
        <translation>別の PC での学習をこの PC で行う: 「レシピを保存」で書き出したファイル</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Answering after this step …</source>
        <translation>このステップの後に答えます …</translation>
    </message>
    <message>
        <source>It is about to be saved.</source>
        <translation>まもなく保存されます。</translation>
    </message>
    <message>
        <source>Its answers after step {step} are below.</source>
        <translation>ステップ {step} 後の答えは下にあります。</translation>
    </message>
    <message>
        <source>Let the model answer the sample prompts as it stands ({keys})</source>
        <translation>現時点のモデルにサンプルのプロンプトへ答えさせる ({keys})</translation>
    </message>
    <message>
        <source>Sample now</source>
        <translation>今すぐ答えさせる</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>今すぐ保存</translation>
    </message>
    <message>
        <source>Saved at step {step}.</source>
        <translation>ステップ {step} で保存しました。</translation>
    </message>
    <message>
        <source>Saving after this step …</source>
        <translation>このステップの後に保存します …</translation>
    </message>
    <message>
        <source>The answers are about to come.</source>
        <translation>まもなく答えが出ます。</translation>
    </message>
    <message>
        <source>Write a checkpoint after the step at hand ({keys})</source>
        <translation>このステップの後にチェックポイントを書き出す ({keys})</translation>
    </message>
</context>
<context>
    <name>PartField</name>
    <message>
        <source>Choose a column</source>
        <translation>列を選ぶ</translation>
    </message>
    <message>
        <source>Join another column to “{part}”</source>
        <translation>「{part}」に別の列をつなげる</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>PastExports</name>
    <message>
        <source>Exported so far</source>
        <translation>これまでのエクスポート</translation>
    </message>
    <message>
        <source>How to load it</source>
        <translation>読み込み方</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>ごみ箱に移動</translation>
    </message>
    <message>
        <source>No longer there: </source>
        <translation>なくなりました: </translation>
    </message>
    <message>
        <source>On the Hub: {address}</source>
        <translation>Hub: {address}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Send to the Hub …</source>
        <translation>Hub に送信 …</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse …</source>
        <translation>参照 …</translation>
    </message>
</context>
<context>
    <name>PhaseSteps</name>
    <message>
        <source>All steps done</source>
        <translation>すべての段階が完了</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>段階 {0} / {1}: {2}</translation>
    </message>
</context>
<context>
    <name>PictureStrip</name>
    <message>
        <source>Image {name}</source>
        <translation>画像 {name}</translation>
    </message>
</context>
<context>
    <name>ProgressTab</name>
    <message>
        <source>After step {step}, {verdict}</source>
        <translation>ステップ {step} の後、{verdict}</translation>
    </message>
    <message>
        <source>Card power</source>
        <translation>カードの電力</translation>
    </message>
    <message>
        <source>Card temperature</source>
        <translation>カードの温度</translation>
    </message>
    <message>
        <source>Ended at {step}.</source>
        <translation>{step} で終了しました。</translation>
    </message>
    <message>
        <source>Energy so far</source>
        <translation>これまでのエネルギー</translation>
    </message>
    <message>
        <source>Held-out accuracy</source>
        <translation>評価正解率</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>評価損失</translation>
    </message>
    <message>
        <source>Held-out loss {loss}, best {best} at step {step}.</source>
        <translation>評価損失は {loss}、最良は {best} (ステップ {step})。</translation>
    </message>
    <message>
        <source>How surprised the model is by the right answers: lower is better.</source>
        <translation>正解に対するモデルの驚きの度合い。低いほど良い値です。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Loss (nats per token)</source>
        <translation>損失 (nats/トークン)</translation>
    </message>
    <message>
        <source>Paused at {step}.</source>
        <translation>{step} で一時停止しました。</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>最大メモリ</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進行状況</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>ステップ {step} / {steps}</translation>
    </message>
    <message>
        <source>The curve begins with the first step.</source>
        <translation>曲線は最初のステップから始まります。</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>学習損失</translation>
    </message>
    <message>
        <source>Training loss {loss} at step {step}.</source>
        <translation>ステップ {step} の学習損失は {loss}。</translation>
    </message>
    <message>
        <source>Waiting for the engine to start …</source>
        <translation>エンジンの起動を待っています …</translation>
    </message>
    <message>
        <source>What it answers now</source>
        <translation>現在の答え</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>知っておくこと</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>期待どおり</translation>
    </message>
    <message>
        <source>expected: {text}</source>
        <translation>期待する答え: {text}</translation>
    </message>
    <message>
        <source>from {share}</source>
        <translation>{share} から</translation>
    </message>
    <message>
        <source>images/s</source>
        <translation>画像/秒</translation>
    </message>
    <message>
        <source>last step {loss}</source>
        <translation>直近のステップ {loss}</translation>
    </message>
    <message>
        <source>measuring the time left</source>
        <translation>残り時間を測定中</translation>
    </message>
    <message>
        <source>of {use}</source>
        <translation>/ {use}</translation>
    </message>
    <message>
        <source>texts/s</source>
        <translation>文章/秒</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>{steps} steps, {time} in all, without pauses.</source>
        <translation>{steps} ステップ、合計 {time}（一時停止を除く）。</translation>
    </message>
    <message>
        <source>{steps} steps, {time} in all.</source>
        <translation>{steps} ステップ、合計 {time}。</translation>
    </message>
    <message>
        <source>{took} It used {energy}.</source>
        <translation>{took} 消費 {energy}。</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>Ask both</source>
        <translation>両方に尋ねる</translation>
    </message>
    <message>
        <source>Hide instruction and choice</source>
        <translation>指示と選び方を隠す</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Instruction (system prompt)</source>
        <translation>指示 (システムプロンプト)</translation>
    </message>
    <message>
        <source>Instruction and how answers are chosen</source>
        <translation>指示と答えの選び方</translation>
    </message>
    <message>
        <source>Mark words that differ</source>
        <translation>異なる語を強調</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Said before everything else. What a run's examples share is filled in.</source>
        <translation>最初に伝える指示です。実行の例に共通のものが入ります。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The same prompt to both. Enter asks, Shift+Enter begins a new line.</source>
        <translation>両方に同じプロンプトを送ります。Enter で送信、Shift+Enter で改行します。</translation>
    </message>
    <message>
        <source>Your own prompt</source>
        <translation>自分のプロンプト</translation>
    </message>
</context>
<context>
    <name>PromptSetChoice</name>
    <message>
        <source>1 prompt</source>
        <translation>プロンプト 1 件</translation>
    </message>
    <message>
        <source>Choose a run as one of the sides.</source>
        <translation>片側に実行を選んでください。</translation>
    </message>
    <message>
        <source>Delete this set</source>
        <translation>このセットを削除</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Examples: </source>
        <translation>例: </translation>
    </message>
    <message>
        <source>Export this set</source>
        <translation>このセットをエクスポート</translation>
    </message>
    <message>
        <source>Export this set …</source>
        <translation>このセットをエクスポート …</translation>
    </message>
    <message>
        <source>Held-out examples to take</source>
        <translation>取り出す評価用の例の数</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>プロンプトをインポート</translation>
    </message>
    <message>
        <source>Import prompts …</source>
        <translation>プロンプトをインポート …</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;Text, a prompt a line (*.txt)</source>
        <translation>JSON Lines (*.jsonl);;テキスト、1 行 1 プロンプト (*.txt)</translation>
    </message>
    <message>
        <source>Lines left out: {count}. The first is line {line}: {reason}.</source>
        <translation>除外した行: {count}。最初は {line} 行目: {reason}。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>新しいセット</translation>
    </message>
    <message>
        <source>No set yet. Make one by hand, take a run's held-out examples, or import a file of prompts.</source>
        <translation>セットがまだありません。手で作るか、実行の評価用の例を使うか、プロンプトのファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>Prompt set</source>
        <translation>プロンプトセット</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.txt *.json)</source>
        <translation>プロンプト (*.jsonl *.txt *.json)</translation>
    </message>
    <message>
        <source>Prompts read: {count}</source>
        <translation>読み込んだプロンプト: {count}</translation>
    </message>
    <message>
        <source>Take from held-out examples</source>
        <translation>評価用の例から取り出す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>{count} prompts</source>
        <translation>プロンプト {count} 件</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>「{name}」を削除しました。</translation>
    </message>
</context>
<context>
    <name>PromptSetEditor</name>
    <message>
        <source>A set has one prompt at least.</source>
        <translation>セットには少なくとも 1 つのプロンプトが必要です。</translation>
    </message>
    <message>
        <source>Add prompt</source>
        <translation>プロンプトを追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Expected answer, if it is known</source>
        <translation>期待する答え (わかる場合)</translation>
    </message>
    <message>
        <source>Instruction, if there is one (system prompt)</source>
        <translation>指示 (ある場合、システムプロンプト)</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>セットの名前</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompts of the set</source>
        <translation>セットのプロンプト</translation>
    </message>
    <message>
        <source>Remove prompt</source>
        <translation>プロンプトを削除</translation>
    </message>
    <message>
        <source>Save set</source>
        <translation>セットを保存</translation>
    </message>
    <message>
        <source>The set has no prompt yet.</source>
        <translation>セットにまだプロンプトがありません。</translation>
    </message>
    <message>
        <source>{count} earlier turns stay before it.</source>
        <translation>その前に {count} 件の発言が残ります。</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Always the same form</source>
        <translation>常に同じ形式</translation>
    </message>
    <message>
        <source>An ordinary one</source>
        <translation>普通の分野</translation>
    </message>
    <message>
        <source>An unusual one</source>
        <translation>特殊な分野</translation>
    </message>
    <message>
        <source>Answers may vary</source>
        <translation>答えはまちまちでよい</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change what the model is for</source>
        <translation>モデルの用途を変更</translation>
    </message>
    <message>
        <source>Does form matter?</source>
        <translation>形式は重要ですか？</translation>
    </message>
    <message>
        <source>From your examples: {purpose}</source>
        <translation>例からの判断: {purpose}</translation>
    </message>
    <message>
        <source>How often will it change?</source>
        <translation>どのくらい変わりますか？</translation>
    </message>
    <message>
        <source>Is the field unusual?</source>
        <translation>特殊な分野ですか？</translation>
    </message>
    <message>
        <source>Often, or from use to use</source>
        <translation>よく変わる、または用途ごとに変わる</translation>
    </message>
    <message>
        <source>Rarely</source>
        <translation>めったに変わらない</translation>
    </message>
    <message>
        <source>Such as always the same fields, the same tone or the same length.</source>
        <translation>常に同じ項目、同じ調子、同じ長さなど。</translation>
    </message>
    <message>
        <source>What is right today may be wrong in a month, or for another use.</source>
        <translation>今日正しいことが、1 か月後や別の用途では誤りになることがあります。</translation>
    </message>
    <message>
        <source>What is the model for?</source>
        <translation>モデルは何に使いますか？</translation>
    </message>
    <message>
        <source>What the model is for: {purpose}</source>
        <translation>モデルの用途: {purpose}</translation>
    </message>
    <message>
        <source>Words and habits that ordinary text does not have, as in law, medicine or your own trade.</source>
        <translation>法律、医療、自社の業界など、普通の文章にはない言葉や習慣がある分野です。</translation>
    </message>
    <message>
        <source>give a number</source>
        <translation>数値を出す</translation>
    </message>
    <message>
        <source>sort into labels</source>
        <translation>ラベルに分類する</translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message>
        <source>Begins when “{name}” has ended.</source>
        <translation>「{name}」が終わると始まります。</translation>
    </message>
    <message>
        <source>Goes on at {time}.</source>
        <translation>{time} に再開します。</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>再開する</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>次の時刻以降</translation>
    </message>
    <message>
        <source>Nothing further starts. The run that is being trained goes on.</source>
        <translation>これ以上は開始しません。学習中の実行は続きます。</translation>
    </message>
    <message>
        <source>Nothing starts before</source>
        <translation>次の時刻より前には開始しません</translation>
    </message>
    <message>
        <source>On hold: nothing further starts until you let it go on.</source>
        <translation>保留中: 再開するまで、次は開始しません。</translation>
    </message>
    <message>
        <source>One run after the other, also while this window is closed.</source>
        <translation>このウィンドウを閉じていても、実行を 1 つずつ進めます。</translation>
    </message>
    <message>
        <source>Only between</source>
        <translation>この時間帯のみ</translation>
    </message>
    <message>
        <source>Outside these hours of each day the queue pauses and the card is free.</source>
        <translation>毎日この時間帯以外はキューが一時停止し、カードが空きます。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Starts at {time}.</source>
        <translation>{time} に開始します。</translation>
    </message>
    <message>
        <source>The first run starts in a moment.</source>
        <translation>最初の実行がまもなく始まります。</translation>
    </message>
    <message>
        <source>The queue works from</source>
        <translation>キューの開始時刻</translation>
    </message>
    <message>
        <source>The queue works until</source>
        <translation>キューの終了時刻</translation>
    </message>
    <message>
        <source>and</source>
        <translation>～</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>すでに先頭です。</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>すでに最後です。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後へ</translation>
    </message>
    <message>
        <source>Move “{name}” down</source>
        <translation>「{name}」を下へ</translation>
    </message>
    <message>
        <source>Move “{name}” up</source>
        <translation>「{name}」を上へ</translation>
    </message>
    <message>
        <source>Take it out of the queue</source>
        <translation>キューから外す</translation>
    </message>
    <message>
        <source>Take “{name}” out of the queue</source>
        <translation>「{name}」をキューから外す</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>ステップ {step} / {steps}</translation>
    </message>
    <message>
        <source>try {number} of {most}</source>
        <translation>{most} 回中 {number} 回目</translation>
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
        <translation>ファイルにあるままの最初の行</translation>
    </message>
</context>
<context>
    <name>ReachView</name>
    <message>
        <source>Can train models of up to {plain} parameters now, and up to {streamed} with the weights waiting in the PC's memory, which is slower.</source>
        <translation>現在、パラメーター数 {plain} までのモデルを学習できます。重みを PC のメモリに置けば {streamed} まで可能ですが、遅くなります。</translation>
    </message>
    <message>
        <source>Can train models of up to {plain} parameters now.</source>
        <translation>現在、パラメーター数 {plain} までのモデルを学習できます。</translation>
    </message>
    <message>
        <source>Can train models of up to {streamed} now, with the weights waiting in the PC's memory.</source>
        <translation>重みを PC のメモリに置けば、現在 {streamed} までのモデルを学習できます。</translation>
    </message>
    <message>
        <source>If the programs above let go of their memory: up to {size}.</source>
        <translation>上のプログラムがメモリを手放せば: {size} まで。</translation>
    </message>
    <message>
        <source>Too little graphics memory is free to train even {size}; that takes {need}.</source>
        <translation>グラフィックスメモリの空きが足りず、{size} も学習できません。{need} 必要です。</translation>
    </message>
    <message>
        <source>{model} needs about {need} of the {free} free and {ram} of the PC's memory, with texts of up to {tokens} tokens.</source>
        <translation>{model} は {tokens} トークンまでの文章で、空き {free} のうち約 {need} と、PC のメモリ {ram} を必要とします。</translation>
    </message>
    <message>
        <source>{model} needs about {need} of the {free} free, with texts of up to {tokens} tokens.</source>
        <translation>{model} は {tokens} トークンまでの文章で、空き {free} のうち約 {need} を必要とします。</translation>
    </message>
    <message>
        <source>{model} needs at least {need}, and {free} are free, with texts of up to {tokens} tokens.</source>
        <translation>{model} は {tokens} トークンまでの文章で少なくとも {need} を必要としますが、空きは {free} です。</translation>
    </message>
    <message>
        <source>{model} needs at least {need}, and {free} are free. Its weights could wait in the PC's memory, if {ram} of that were free.</source>
        <translation>{model} には少なくとも {need} が必要ですが、空きは {free} です。PC のメモリに {ram} の空きがあれば、重みをそこに置けます。</translation>
    </message>
    <message>
        <source>{size} fits</source>
        <translation>{size} は収まる</translation>
    </message>
    <message>
        <source>{size} streaming</source>
        <translation>{size} はストリーミング</translation>
    </message>
    <message>
        <source>{size} tight</source>
        <translation>{size} はぎりぎり</translation>
    </message>
    <message>
        <source>{size} too big</source>
        <translation>{size} は大きすぎる</translation>
    </message>
</context>
<context>
    <name>RecipeTab</name>
    <message>
        <source>A new run with all of these values; only the examples are asked for</source>
        <translation>これらの値をすべて使った新しい実行 (選ぶのは例だけ)</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>ファイル内の名前</translation>
    </message>
    <message>
        <source>One file for another PC: the recipe, and hashes of base model and data</source>
        <translation>別の PC 用の 1 ファイル: レシピと、ベースモデルとデータのハッシュ</translation>
    </message>
    <message>
        <source>Recipe (*{suffix})</source>
        <translation>レシピ (*{suffix})</translation>
    </message>
    <message>
        <source>Same recipe, new data</source>
        <translation>同じレシピ、新しいデータ</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>レシピを保存</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>すべての値を表示</translation>
    </message>
    <message>
        <source>The recipe is saved.</source>
        <translation>レシピを保存しました。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Values of the recipe</source>
        <translation>レシピの値</translation>
    </message>
    <message>
        <source>{path} names base model and data by their hashes; neither is in it.</source>
        <translation>{path} はベースモデルとデータをハッシュで示します。どちらも中に含まれません。</translation>
    </message>
</context>
<context>
    <name>RepeatNote</name>
    <message>
        <source>Base model and examples stay as they were.</source>
        <translation>ベースモデルと例は元のままです。</translation>
    </message>
    <message>
        <source>Choose everything anew</source>
        <translation>すべて選び直す</translation>
    </message>
    <message>
        <source>Choose the examples; every other value stays as it was.</source>
        <translation>例を選んでください。ほかの値はすべて元のままです。</translation>
    </message>
    <message>
        <source>Choose the model; recipe and examples stay as they were.</source>
        <translation>モデルを選んでください。レシピと例は元のままです。</translation>
    </message>
    <message>
        <source>Every value stays as it was.</source>
        <translation>すべての値は元のままです。</translation>
    </message>
    <message>
        <source>Learn the documents again</source>
        <translation>再び文書も学習する</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>The documents “{name}” are learned beside them again.</source>
        <translation>文書「{name}」も再び一緒に学習します。</translation>
    </message>
    <message>
        <source>The documents “{name}” that were learned beside the examples are left out.</source>
        <translation>例と一緒に学習した文書「{name}」は外してあります。</translation>
    </message>
    <message>
        <source>The documents “{name}” that were learned beside the examples are not here.</source>
        <translation>例と一緒に学習した文書「{name}」がここにありません。</translation>
    </message>
    <message>
        <source>The recipe “{name}” from the file {file}.</source>
        <translation>ファイル {file} のレシピ「{name}」です。</translation>
    </message>
    <message>
        <source>What differs: {changes}. Everything else stays.</source>
        <translation>変わるもの: {changes}。ほかはそのままです。</translation>
    </message>
    <message>
        <source>What is not here is asked for; every other value comes from the file.</source>
        <translation>ここにないものだけを選びます。ほかの値はすべてファイルのものです。</translation>
    </message>
    <message>
        <source>{meaning}: {now} instead of {before}</source>
        <translation>{meaning}: {before} の代わりに {now}</translation>
    </message>
    <message>
        <source>“{name}” again, more gently, so that it forgets less.</source>
        <translation>忘却が減るように、より穏やかに「{name}」をもう一度。</translation>
    </message>
    <message>
        <source>“{name}” again, on another base model than {model}.</source>
        <translation>{model} 以外のベースモデルで「{name}」をもう一度。</translation>
    </message>
    <message>
        <source>“{name}” again, with other examples.</source>
        <translation>別の例で「{name}」をもう一度。</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>All of this run on one page that can be sent, kept and printed</source>
        <translation>送信、保存、印刷できる、この実行のすべてをまとめた 1 ページ</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Save as a PDF …</source>
        <translation>PDF として保存 …</translation>
    </message>
    <message>
        <source>Save as a web page …</source>
        <translation>ウェブページとして保存 …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>レポートを書き出しました。</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>ウェブページ (*.html)</translation>
    </message>
    <message>
        <source>With example answers</source>
        <translation>答えの例を含める</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>レポートを書き出しています …</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Looking at this PC</source>
        <translation>この PC を調べています</translation>
    </message>
    <message>
        <source>Looking at this PC …</source>
        <translation>この PC を調べています …</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Report for help</source>
        <translation>サポート用レポート</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存 …</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>The report is being put together.</source>
        <translation>レポートを作成しています。</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>レポートを書き出しました。</translation>
    </message>
    <message>
        <source>This is all that is saved. Keys, folders, names, examples and answers were taken out. Read it before you give it to anybody; nothing is sent from here.</source>
        <translation>保存されるのはこれですべてです。鍵、フォルダー、名前、例、答えは取り除かれています。人に渡す前に読んでください。ここからは何も送信されません。</translation>
    </message>
</context>
<context>
    <name>RowFilter</name>
    <message>
        <source>All examples</source>
        <translation>すべての例</translation>
    </message>
    <message>
        <source>Left out while reading ({count})</source>
        <translation>読み込み時に除外 ({count})</translation>
    </message>
    <message>
        <source>Left out: {reason} ({count})</source>
        <translation>除外: {reason} ({count})</translation>
    </message>
    <message>
        <source>Which examples are shown</source>
        <translation>表示する例</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source> and {count} more</source>
        <translation> ほか {count} 件</translation>
    </message>
    <message>
        <source>Back to all runs</source>
        <translation>すべての実行に戻る</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>効果はありましたか？</translation>
    </message>
    <message>
        <source>End after the step at hand; what it has learned is kept</source>
        <translation>このステップの後に終了する (学んだことは残ります)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Go on training where it stopped ({keys})</source>
        <translation>止まったところから学習を続ける ({keys})</translation>
    </message>
    <message>
        <source>It has not started yet.</source>
        <translation>まだ始まっていません。</translation>
    </message>
    <message>
        <source>It writes everything down first.</source>
        <translation>先にすべてを書き出します。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Parts of the run</source>
        <translation>実行の各部分</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pausing …</source>
        <translation>一時停止中…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Retrain on another base</source>
        <translation>別のベースで再学習</translation>
    </message>
    <message>
        <source>Save a report …</source>
        <translation>レポートを保存 …</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止して残す</translation>
    </message>
    <message>
        <source>Stopping after this step; what it has learned is kept.</source>
        <translation>このステップの後に停止します。学んだことは残ります。</translation>
    </message>
    <message>
        <source>Talk with what it has learned</source>
        <translation>学んだモデルと話す</translation>
    </message>
    <message>
        <source>The same recipe and the same examples on another base model; only the model is asked for</source>
        <translation>同じレシピと例を別のベースモデルで (選ぶのはモデルだけ)</translation>
    </message>
    <message>
        <source>This is possible while it trains.</source>
        <translation>学習中に行えます。</translation>
    </message>
    <message>
        <source>What stopped it, its recipe and the end of its log, without your data</source>
        <translation>停止の原因、レシピ、ログの末尾。あなたのデータは含みません</translation>
    </message>
    <message>
        <source>Write everything down and free the memory for a while ({keys})</source>
        <translation>すべてを書き出し、しばらくメモリを空ける ({keys})</translation>
    </message>
    <message>
        <source>next in the queue: {name}{more}</source>
        <translation>キューの次: {name}{more}</translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message>
        <source>Open run {name}</source>
        <translation>実行 {name} を開く</translation>
    </message>
    <message>
        <source>held-out loss {loss}</source>
        <translation>評価損失 {loss}</translation>
    </message>
    <message>
        <source>pinned, </source>
        <translation>ピン留め、 </translation>
    </message>
</context>
<context>
    <name>RunSummary</name>
    <message>
        <source>4-bit weights would need less.</source>
        <translation>4 ビットの重みにすると、必要量が減ります。</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>キューに追加</translation>
    </message>
    <message>
        <source>An adapter, or fewer layers that learn, would need less.</source>
        <translation>アダプターにするか、学習する層を減らすと、必要量が減ります。</translation>
    </message>
    <message>
        <source>Everything can be planned meanwhile. Training needs the engine.</source>
        <translation>その間もすべて計画できます。学習にはエンジンが必要です。</translation>
    </message>
    <message>
        <source>Make it fit</source>
        <translation>収まるようにする</translation>
    </message>
    <message>
        <source>Memory and rows are worked out anew; what is learned stays the same.</source>
        <translation>メモリと行を計算し直します。学習する内容は変わりません。</translation>
    </message>
    <message>
        <source>Memory and time show here as soon as model, examples and preset are chosen.</source>
        <translation>モデル、例、プリセットを選ぶと、メモリと時間がここに表示されます。</translation>
    </message>
    <message>
        <source>Memory this run needs</source>
        <translation>この実行に必要なメモリ</translation>
    </message>
    <message>
        <source>Needs about {need} of {free} free</source>
        <translation>空き {free} のうち約 {need} が必要</translation>
    </message>
    <message>
        <source>Planned for the processor. {why}; Home says what helps.</source>
        <translation>プロセッサー用の計画です。{why}。対処はホームにあります。</translation>
    </message>
    <message>
        <source>Planned for the processor: the engine on this PC cannot use its graphics card.</source>
        <translation>プロセッサー用の計画です: この PC のエンジンはグラフィックスカードを使えません。</translation>
    </message>
    <message>
        <source>Recompute would need less.</source>
        <translation>再計算にすると、必要量が減ります。</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>エンジンをセットアップ</translation>
    </message>
    <message>
        <source>Shorter examples or a smaller base model would need less.</source>
        <translation>例を短くするか、より小さいベースモデルにすると、必要量が減ります。</translation>
    </message>
    <message>
        <source>Shorter rows, with more of them per step, would need less.</source>
        <translation>行を短くし、1 ステップの行数を増やすと、必要量が減ります。</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>学習を開始</translation>
    </message>
    <message>
        <source>The memory is an estimate; the first step of the run measures it.</source>
        <translation>メモリは推定値です。実行の最初のステップで測定します。</translation>
    </message>
    <message>
        <source>The memory of this kind of model is estimated roughly: {least} to {most}.</source>
        <translation>この種類のモデルのメモリは大まかな推定です: {least}～{most}。</translation>
    </message>
    <message>
        <source>The run starts by itself when all runs before it have ended.</source>
        <translation>前の実行がすべて終わると、この実行が自動で始まります。</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>この実行</translation>
    </message>
    <message>
        <source>Worked out anew, it needs {need}: somewhat slower, the same is learned.</source>
        <translation>計算し直すと必要なのは {need} です。少し遅くなりますが、学習する内容は同じです。</translation>
    </message>
    <message>
        <source>graphics card</source>
        <translation>グラフィックスカード</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>{size} of the base model wait in the PC's memory.</source>
        <translation>ベースモデルのうち {size} は PC のメモリに置かれます。</translation>
    </message>
    <message>
        <source>{steps} steps of about one example on the {where}, {method}.</source>
        <translation>{where}で {steps} ステップ (1 ステップに約 1 件の例)、{method}。</translation>
    </message>
    <message>
        <source>{steps} steps of about {batch} examples on the {where}, {method}.</source>
        <translation>{where}で {steps} ステップ (1 ステップに約 {batch} 件の例)、{method}。</translation>
    </message>
    <message>
        <source>“{name}” is being trained. In the queue, this run starts by itself when that one has ended.</source>
        <translation>「{name}」が学習中です。キューに入れると、それが終わった後に自動で始まります。</translation>
    </message>
</context>
<context>
    <name>RunTeller</name>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
</context>
<context>
    <name>RungCard</name>
    <message>
        <source>Advised</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>Advised.</source>
        <translation>おすすめです。</translation>
    </message>
</context>
<context>
    <name>RunningJob</name>
    <message>
        <source>It has not started yet.</source>
        <translation>まだ始まっていません。</translation>
    </message>
    <message>
        <source>It writes everything down first.</source>
        <translation>先にすべてを書き出します。</translation>
    </message>
    <message>
        <source>Tunesmith</source>
        <translation>Tunesmith</translation>
    </message>
    <message>
        <source>interrupted; it begins anew</source>
        <translation>中断；最初からやり直します</translation>
    </message>
    <message>
        <source>interrupted; {step} is kept</source>
        <translation>中断；{step} まで保存済み</translation>
    </message>
    <message>
        <source>paused at {step}</source>
        <translation>{step} で一時停止中</translation>
    </message>
    <message>
        <source>pausing</source>
        <translation>一時停止中</translation>
    </message>
</context>
<context>
    <name>RunsComparePage</name>
    <message>
        <source>All runs</source>
        <translation>すべての実行</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>実行を比較</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>評価損失</translation>
    </message>
    <message>
        <source>Losses of the runs</source>
        <translation>実行の損失</translation>
    </message>
    <message>
        <source>Lower is better; the ring marks the best look of each run.</source>
        <translation>低いほど良い値です。丸は各実行の最良の時点を示します。</translation>
    </message>
    <message>
        <source>None of these runs has such a curve.</source>
        <translation>この曲線を持つ実行はありません。</translation>
    </message>
    <message>
        <source>Over what</source>
        <translation>横軸</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>The mark stands at the best value, where one can be relied on.</source>
        <translation>確かに最良と言える値に印が付きます。</translation>
    </message>
    <message>
        <source>Their recipes are the same.</source>
        <translation>レシピは同じです。</translation>
    </message>
    <message>
        <source>Training loss, smoothed</source>
        <translation>学習損失 (平滑化)</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>異なる値</translation>
    </message>
    <message>
        <source>What came of each run</source>
        <translation>各実行の結果</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>異なる点</translation>
    </message>
    <message>
        <source>Which loss</source>
        <translation>どの損失</translation>
    </message>
    <message>
        <source>over examples seen</source>
        <translation>見た例の数</translation>
    </message>
    <message>
        <source>over steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>over training time</source>
        <translation>学習時間</translation>
    </message>
    <message>
        <source>{name}: best held-out loss {loss} at step {step}.</source>
        <translation>{name}: 最良の評価損失 {loss} (ステップ {step})。</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Base model</source>
        <translation>ベースモデル</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>評価損失</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>{name}, pinned</source>
        <translation>{name}、ピン留め</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>A run trains an adapter on your examples. The starter project makes the first one.</source>
        <translation>実行は、例を使ってアダプターを学習します。最初の実行はスタータープロジェクトで作れます。</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>すべての実行</translation>
    </message>
    <message>
        <source>Choose {fewest} to {most} runs first: click them with Ctrl held down.</source>
        <translation>先に {fewest}～{most} 件の実行を選んでください (Ctrl を押しながらクリック)。</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>実行を比較</translation>
    </message>
    <message>
        <source>Ended otherwise: {names}.</source>
        <translation>完了以外で終わったもの: {names}。</translation>
    </message>
    <message>
        <source>Filter runs</source>
        <translation>実行を絞り込む</translation>
    </message>
    <message>
        <source>Move the chosen runs to the bin (Del)</source>
        <translation>選んだ実行をごみ箱に移す (Del)</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>ごみ箱に移動</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新しい実行</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>実行がまだありません</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Pin, or let go</source>
        <translation>ピン留めする、または外す</translation>
    </message>
    <message>
        <source>Retrain on another base</source>
        <translation>別のベースで再学習</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Set the chosen runs side by side</source>
        <translation>選んだ実行を並べて比べる</translation>
    </message>
    <message>
        <source>The queue is done.</source>
        <translation>キューは終わりました。</translation>
    </message>
    <message>
        <source>{count} finished.</source>
        <translation>{count} 件が完了しました。</translation>
    </message>
    <message>
        <source>{count} runs are in the bin.</source>
        <translation>{count} 件の実行がごみ箱にあります。</translation>
    </message>
    <message>
        <source>“{name}” is in the bin.</source>
        <translation>「{name}」はごみ箱にあります。</translation>
    </message>
</context>
<context>
    <name>SamplingForm</name>
    <message>
        <source>0: always the likeliest word.</source>
        <translation>0: 常に最も可能性の高い語。</translation>
    </message>
    <message>
        <source>0: among all.</source>
        <translation>0: すべてが候補です。</translation>
    </message>
    <message>
        <source>1: all words may come.</source>
        <translation>1: すべての語が出る可能性があります。</translation>
    </message>
    <message>
        <source>1: nothing is done.</source>
        <translation>1: 何もしません。</translation>
    </message>
    <message>
        <source>Against repeating</source>
        <translation>繰り返しの抑制</translation>
    </message>
    <message>
        <source>Among so many words</source>
        <translation>候補の語数</translation>
    </message>
    <message>
        <source>In tokens, ¾ of a word each.</source>
        <translation>トークン数。1 トークンは約 ¾ 語です。</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Likely words only</source>
        <translation>可能性の高い語のみ</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>答えの最大長</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed gives the same answer.</source>
        <translation>同じシードなら同じ答えになります。</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>多様さ</translation>
    </message>
</context>
<context>
    <name>ScorecardJob</name>
    <message>
        <source>Base and tuned model read and answer the held-out examples; both are compared one by one.</source>
        <translation>ベースと調整後のモデルが評価用の例を読んで答え、1 件ずつ比べます。</translation>
    </message>
    <message>
        <source>Did training help?</source>
        <translation>学習の効果はありましたか？</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>Make the scorecard</source>
        <translation>スコアカードを作成</translation>
    </message>
    <message>
        <source>Making the scorecard</source>
        <translation>スコアカードを作成しています</translation>
    </message>
    <message>
        <source>Making the scorecard …</source>
        <translation>スコアカードを作成しています …</translation>
    </message>
    <message>
        <source>Scorecard · {done} of {all}</source>
        <translation>スコアカード · {all} 中 {done}</translation>
    </message>
    <message>
        <source>The run makes it itself when it has finished.</source>
        <translation>実行が完了すると自動で作成します。</translation>
    </message>
    <message>
        <source>There are no held-out examples.</source>
        <translation>評価用の例がありません。</translation>
    </message>
    <message>
        <source>There is nothing to score yet.</source>
        <translation>まだ採点するものがありません。</translation>
    </message>
    <message>
        <source>This run set no examples aside, so nothing can be scored. Train with some held out: a tenth is usual, and 100 tell more than 20.</source>
        <translation>この実行では例を取り分けていないため、採点できません。一部を評価用に取り分けて学習してください。通常は 1 割で、20 件より 100 件のほうがよくわかります。</translation>
    </message>
    <message>
        <source>This run was compared by an earlier version. A new scorecard tells more.</source>
        <translation>この実行は以前のバージョンで比較されました。新しいスコアカードなら、より多くのことがわかります。</translation>
    </message>
</context>
<context>
    <name>ScoresCard</name>
    <message>
        <source>Also: {scores}.</source>
        <translation>その他: {scores}。</translation>
    </message>
    <message>
        <source>Better answer likelier: {name}</source>
        <translation>良い答えのほうが出やすい: {name}</translation>
    </message>
    <message>
        <source>How good the answers are</source>
        <translation>答えの良さ</translation>
    </message>
    <message>
        <source>How well it knows such texts</source>
        <translation>こうした文章をどれだけ知っているか</translation>
    </message>
    <message>
        <source>Loss and perplexity</source>
        <translation>損失とパープレキシティ</translation>
    </message>
    <message>
        <source>One held-out example that training never saw</source>
        <translation>学習に使っていない評価用の例 1 件</translation>
    </message>
    <message>
        <source>{count} held-out examples that training never saw</source>
        <translation>学習に使っていない評価用の例 {count} 件</translation>
    </message>
    <message>
        <source>{measure}, with the range in which it lies for 95 of 100 such sets of examples.</source>
        <translation>{measure}。同様の例のセット 100 回中 95 回で収まる範囲付き。</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name}: {score}</source>
        <translation>{name}: {score}</translation>
    </message>
</context>
<context>
    <name>SeenDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>How the model sees it</source>
        <translation>モデルからの見え方</translation>
    </message>
    <message>
        <source>Point at a token, or use the arrow keys, to read it out.</source>
        <translation>トークンにマウスを合わせるか、矢印キーで内容を読めます。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込んでいます …</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>最初の {count} 個を表示しています。</translation>
    </message>
    <message>
        <source>This model has no chat template of its own, so “User: … Assistant: …” is used.</source>
        <translation>このモデルには独自のチャットテンプレートがないため、「User: … Assistant: …」を使います。</translation>
    </message>
    <message>
        <source>Token {number} of {total}: “{text}”, number {id} in the vocabulary, {kind}</source>
        <translation>{total} 個中 {number} 個目のトークン: 「{text}」、語彙番号 {id}、{kind}</translation>
    </message>
    <message>
        <source>special mark</source>
        <translation>特殊記号</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>{count} tokens; the model reads {context} at once.</source>
        <translation>{count} トークン。モデルが一度に読むのは {context} です。</translation>
    </message>
</context>
<context>
    <name>SeenView</name>
    <message>
        <source> tokens</source>
        <translation> トークン</translation>
    </message>
    <message>
        <source>Fetch or add a model first: the Models page lists them.</source>
        <translation>先にモデルを取得または追加してください。「モデル」ページに一覧があります。</translation>
    </message>
    <message>
        <source>Longest example</source>
        <translation>最長の例</translation>
    </message>
    <message>
        <source>Longest example (context length)</source>
        <translation>最長の例 (コンテキスト長)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Point at a token, or use the arrow keys, to read it out.</source>
        <translation>トークンにマウスを合わせるか、矢印キーで内容を読めます。</translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source> and {n} more</source>
        <translation> ほか {n} 件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close without sending</source>
        <translation>送信せずに閉じる</translation>
    </message>
    <message>
        <source>In your own account, or account/name. A token that may write is needed (Settings).</source>
        <translation>自分のアカウント内、またはアカウント/名前。書き込みできるトークンが必要です (「設定」)。</translation>
    </message>
    <message>
        <source>It is on the Hub: {address}</source>
        <translation>Hub に公開されました: {address}</translation>
    </message>
    <message>
        <source>Name of the repository</source>
        <translation>リポジトリの名前</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Private: only my account sees it</source>
        <translation>非公開: 自分のアカウントだけが見られます</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send to the Hub</source>
        <translation>Hub に送信</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信しています</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>送信しています …</translation>
    </message>
    <message>
        <source>This is sent, {total} in all, and nothing else: {names}</source>
        <translation>送信するのは次のもの (合計 {total}) だけです: {names}</translation>
    </message>
    <message>
        <source>{sent} of {total} had to be sent.</source>
        <translation>{total} のうち {sent} を送信しました。</translation>
    </message>
</context>
<context>
    <name>SetCard</name>
    <message>
        <source>A set of prompts</source>
        <translation>プロンプトセット</translation>
    </message>
    <message>
        <source>Ask both the whole set</source>
        <translation>両方にセット全体を尋ねる</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl);;Table (*.csv)</source>
        <translation>JSON Lines (*.jsonl);;表 (*.csv)</translation>
    </message>
    <message>
        <source>Prompts answered by both sides</source>
        <translation>両側が答えたプロンプト</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>答えを保存</translation>
    </message>
    <message>
        <source>Save answers …</source>
        <translation>答えを保存 …</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>保存しました: {path}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Stop; what is done stays</source>
        <translation>停止 (済んだ分は残ります)</translation>
    </message>
    <message>
        <source>The same prompts again and again, and a vote that names cannot sway.</source>
        <translation>同じプロンプトを繰り返し使い、名前に左右されない投票をします。</translation>
    </message>
    <message>
        <source>There is no prompt set yet.</source>
        <translation>プロンプトセットがまだありません。</translation>
    </message>
    <message>
        <source>Vote blind</source>
        <translation>名前を伏せて投票</translation>
    </message>
    <message>
        <source>Vote blind: answers show without names</source>
        <translation>名前を伏せて投票: 答えを名前なしで表示します</translation>
    </message>
    <message>
        <source>{done} of {whole} prompts have both answers</source>
        <translation>{whole} 件中 {done} 件のプロンプトに両方の答えがあります</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>このプログラムについて</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>空にする</translation>
    </message>
    <message>
        <source>Empty the bin of Tunesmith?</source>
        <translation>Tunesmith のごみ箱を空にしますか？</translation>
    </message>
    <message>
        <source>Empty this bin</source>
        <translation>このごみ箱を空にする</translation>
    </message>
    <message>
        <source>For whoever helps you: what this PC, the engine and the program are. You see it first.</source>
        <translation>助けてくれる人のために: この PC、エンジン、プログラムの情報。先に内容を確認できます。</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>グラフィックスカード</translation>
    </message>
    <message>
        <source>It changes as soon as the work under way has ended, or with the next start.</source>
        <translation>進行中の作業が終わるとすぐに、または次の起動時に変わります。</translation>
    </message>
    <message>
        <source>Keep average power below</source>
        <translation>平均電力の上限</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Models, their 4-bit copies, runs and exports are in this folder. Nothing leaves this PC.</source>
        <translation>モデル、その 4 ビットのコピー、実行、エクスポートはこのフォルダーにあります。何もこの PC の外に出ません。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>No NVIDIA card was found here; these limits hold as soon as there is one.</source>
        <translation>NVIDIA カードがここにはありません。見つかりしだい、これらの上限が有効になります。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Pause above temperature</source>
        <translation>一時停止する温度</translation>
    </message>
    <message>
        <source>Save a report …</source>
        <translation>レポートを保存 …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show everything at once</source>
        <translation>一度にすべて表示</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>The starter model is SmolLM2-135M-Instruct by Hugging Face, Apache-2.0.</source>
        <translation>スターターモデルは Hugging Face の SmolLM2-135M-Instruct (Apache-2.0) です。</translation>
    </message>
    <message>
        <source>Training waits between rows to stay within these limits. The result is the same.</source>
        <translation>これらの上限を守るため、学習は行の間で待ちます。結果は同じです。</translation>
    </message>
    <message>
        <source>Tunesmith {version}, Apache-2.0</source>
        <translation>Tunesmith {version}、Apache-2.0</translation>
    </message>
    <message>
        <source>Where things lie</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>{size} are deleted for good. Nothing of it can be fetched back.</source>
        <translation>{size} が完全に削除されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>{size} lie in the bin of Tunesmith, because the system has none for that drive.</source>
        <translation>{size} が Tunesmith のごみ箱にあります。このドライブにはシステムのごみ箱がないためです。</translation>
    </message>
</context>
<context>
    <name>SetupCard</name>
    <message>
        <source>Ready: {engine}</source>
        <translation>準備完了: {engine}</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>エンジンをセットアップ</translation>
    </message>
    <message>
        <source>The engine is being set up</source>
        <translation>エンジンをセットアップしています</translation>
    </message>
    <message>
        <source>The engine is damaged</source>
        <translation>エンジンが壊れています</translation>
    </message>
    <message>
        <source>The engine you have goes on working until the new one was checked.</source>
        <translation>新しいものの検査が済むまで、今のエンジンが動き続けます。</translation>
    </message>
    <message>
        <source>The set-up of the engine is not finished</source>
        <translation>エンジンのセットアップが終わっていません</translation>
    </message>
    <message>
        <source>This version comes with a newer engine</source>
        <translation>このバージョンには新しいエンジンがあります</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>{value}, the best</source>
        <translation>{value} (最良)</translation>
    </message>
</context>
<context>
    <name>SidePicker</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Scales what was learned (the scaling of LoRA): 0 % is the base model, 100 % what was trained</source>
        <translation>学んだことをどれだけ加えるか (LoRA のスケーリング)。0 % はベースモデル、100 % は学習したとおり</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>取り出す時点</translation>
    </message>
    <message>
        <source>adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>base model</source>
        <translation>ベースモデル</translation>
    </message>
    <message>
        <source>run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>ステップ {step}</translation>
    </message>
    <message>
        <source>the end of the run</source>
        <translation>実行の終わり</translation>
    </message>
    <message>
        <source>{side}: {what}</source>
        <translation>{side}: {what}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>From {first} to {last}; lowest {low}, highest {high}.</source>
        <translation>{first} から {last} へ。最低 {low}、最高 {high}。</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>How long a run takes is predicted from what this PC can do, and corrected by each run. Measuring takes about 20 seconds; close other programs first.</source>
        <translation>実行の所要時間は、この PC の性能から予測し、実行のたびに補正します。測定には約 20 秒かかります。先にほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Looking at this PC first.</source>
        <translation>まずこの PC を調べています。</translation>
    </message>
    <message>
        <source>Measure this PC</source>
        <translation>この PC を測定</translation>
    </message>
    <message>
        <source>Measuring this PC</source>
        <translation>この PC を測定しています</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>料金なし</translation>
    </message>
    <message>
        <source>Nothing is known of this card yet.</source>
        <translation>このカードについてはまだ何もわかっていません。</translation>
    </message>
    <message>
        <source>Price of a kilowatt hour</source>
        <translation>1 キロワット時の料金</translation>
    </message>
    <message>
        <source>Runs that corrected it: {count}.</source>
        <translation>補正に使った実行: {count} 件。</translation>
    </message>
    <message>
        <source>Time and energy</source>
        <translation>時間とエネルギー</translation>
    </message>
    <message>
        <source>With a price, runs say what their energy costs.</source>
        <translation>料金を入れると、実行にかかる電気代が表示されます。</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>測定済み</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>{name}, {where}: {half} in 16 bits, {single} in 32 bits, memory {memory} GB/s.</source>
        <translation>{name}、{where}: 16 ビットで {half}、32 ビットで {single}、メモリ {memory} GB/s。</translation>
    </message>
</context>
<context>
    <name>SplitTab</name>
    <message>
        <source>Another number draws other examples.</source>
        <translation>番号を変えると別の例が選ばれます。</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>無作為</translation>
    </message>
    <message>
        <source>By a column</source>
        <translation>列で分ける</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>時間で分ける</translation>
    </message>
    <message>
        <source>Choose held-out files</source>
        <translation>評価用のファイルを選ぶ</translation>
    </message>
    <message>
        <source>Choose the files that hold the held-out examples.</source>
        <translation>評価用の例が入ったファイルを選んでください。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Equal and nearly equal examples always land on the same side.</source>
        <translation>同じ例やほぼ同じ例は必ず同じ側に入ります。</translation>
    </message>
    <message>
        <source>Files of their own</source>
        <translation>専用のファイル</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>評価用</translation>
    </message>
    <message>
        <source>Held-out examples that lie in files of their own.</source>
        <translation>評価用の例が専用のファイルにある場合です。</translation>
    </message>
    <message>
        <source>How examples are held out</source>
        <translation>評価用の例の取り分け方</translation>
    </message>
    <message>
        <source>It is set aside like this already.</source>
        <translation>すでにこの方法で取り分けられています。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Nothing is held out</source>
        <translation>何も取り分けない</translation>
    </message>
    <message>
        <source>Rows with the same value stay together: one customer is never on both sides.</source>
        <translation>同じ値の行はまとめられます。1 人の顧客が両側に分かれることはありません。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Set aside like this</source>
        <translation>この方法で取り分ける</translation>
    </message>
    <message>
        <source>Share held out</source>
        <translation>評価用の割合</translation>
    </message>
    <message>
        <source>The difference assumes that both models differ in being right on {share} % of the examples, and that it is to be found four times out of five.</source>
        <translation>2 つのモデルの正誤が {share} % の例で異なり、差を 5 回中 4 回見つけられることを前提とした値です。</translation>
    </message>
    <message>
        <source>The files have no columns to split by.</source>
        <translation>ファイルに分割に使える列がありません。</translation>
    </message>
    <message>
        <source>The latest rows of a column of dates or numbers are held out.</source>
        <translation>日付または数値の列で最も新しい行を評価用にします。</translation>
    </message>
    <message>
        <source>The same share of each label</source>
        <translation>各ラベルから同じ割合</translation>
    </message>
    <message>
        <source>Then nothing can be compared after training.</source>
        <translation>その場合、学習後に比較できません。</translation>
    </message>
    <message>
        <source>This would hold out about {held_out} of {both} examples.</source>
        <translation>{both} 件のうち約 {held_out} 件が評価用になります。</translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation>学習用</translation>
    </message>
    <message>
        <source>What the held-out examples can show</source>
        <translation>評価用の例でわかること</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>Being judged</source>
        <translation>評価中</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped by a problem</source>
        <translation>問題により停止</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>StepSection</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>表示中</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>The conversation</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>TimeNote</name>
    <message>
        <source>How long it takes is not known for this PC yet.</source>
        <translation>この PC での所要時間はまだわかりません。</translation>
    </message>
    <message>
        <source>Measure this PC in Settings; it takes about 20 seconds.</source>
        <translation>「設定」でこの PC を測定してください。約 20 秒で済みます。</translation>
    </message>
    <message>
        <source>Takes {time} and uses {energy}.</source>
        <translation>所要時間 {time}、消費 {energy}。</translation>
    </message>
    <message>
        <source>Takes {time}.</source>
        <translation>所要時間 {time}。</translation>
    </message>
    <message>
        <source>The energy is that of the device that trains, not of the whole PC.</source>
        <translation>エネルギーは学習するデバイスの分で、PC 全体の分ではありません。</translation>
    </message>
    <message>
        <source>The first steps will show it.</source>
        <translation>最初の数ステップでわかります。</translation>
    </message>
    <message>
        <source>The time of image runs is not predicted yet.</source>
        <translation>画像の実行の時間はまだ予測できません。</translation>
    </message>
</context>
<context>
    <name>TokenFlow</name>
    <message>
        <source>What the model sees</source>
        <translation>モデルに見えるもの</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Check every file and install again</source>
        <translation>すべてのファイルを確認して再インストール</translation>
    </message>
    <message>
        <source>Choose another build</source>
        <translation>別のビルドを選ぶ</translation>
    </message>
    <message>
        <source>Choose another drive</source>
        <translation>別のドライブを選ぶ</translation>
    </message>
    <message>
        <source>Give a proxy</source>
        <translation>プロキシを指定</translation>
    </message>
    <message>
        <source>Save a report …</source>
        <translation>レポートを保存 …</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Take another source</source>
        <translation>別の取得元を使う</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Use the processor</source>
        <translation>プロセッサーを使う</translation>
    </message>
    <message>
        <source>What is needed to look into it, without your data. You see it first.</source>
        <translation>調べるのに必要な内容で、あなたのデータは含みません。先に内容を確認できます。</translation>
    </message>
</context>
<context>
    <name>TryOutPage</name>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>試す</translation>
    </message>
    <message>
        <source>Ways of trying out</source>
        <translation>試し方</translation>
    </message>
</context>
<context>
    <name>TryTextCard</name>
    <message>
        <source>A text of your own</source>
        <translation>自分で書いた文章</translation>
    </message>
    <message>
        <source>It gives none of its labels.</source>
        <translation>どのラベルも付けませんでした。</translation>
    </message>
    <message>
        <source>Loading the model and reading …</source>
        <translation>モデルを読み込み、文章を読んでいます …</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>文章を読ませる</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>文章を読んでいます</translation>
    </message>
    <message>
        <source>The end of the text was not read: it is longer than the run's examples may be.</source>
        <translation>文章の末尾は読まれませんでした: 実行の例に許される長さを超えています。</translation>
    </message>
    <message>
        <source>The run is still training.</source>
        <translation>実行はまだ学習中です。</translation>
    </message>
    <message>
        <source>There is nothing to ask yet.</source>
        <translation>まだ尋ねる相手がありません。</translation>
    </message>
    <message>
        <source>These are the likeliest of its labels.</source>
        <translation>最も可能性の高いラベルです。</translation>
    </message>
    <message>
        <source>Try a text</source>
        <translation>試しに文章を読ませる</translation>
    </message>
    <message>
        <source>What the trained model says of a text of your own.</source>
        <translation>学習したモデルが、自分で書いた文章をどう判断するか。</translation>
    </message>
    <message>
        <source>Write or paste a text first.</source>
        <translation>先に文章を書くか貼り付けてください。</translation>
    </message>
    <message>
        <source>{label}: {share}</source>
        <translation>{label}: {share}</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>(no answer)</source>
        <translation>(答えなし)</translation>
    </message>
    <message>
        <source>An answer is being made.</source>
        <translation>答えを作成中です。</translation>
    </message>
    <message>
        <source>Answer again, otherwise (another seed)</source>
        <translation>別の答えを出させる (シードを変更)</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度尋ねる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change this message and ask again</source>
        <translation>このメッセージを変えてもう一度尋ねる</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>このメッセージをコピー</translation>
    </message>
    <message>
        <source>Keep as training example …</source>
        <translation>学習用の例として残す …</translation>
    </message>
    <message>
        <source>What follows this message is dropped; that can be undone.</source>
        <translation>このメッセージより後は消えますが、元に戻せます。</translation>
    </message>
    <message>
        <source>Your message, changed</source>
        <translation>変更したメッセージ</translation>
    </message>
    <message>
        <source>cut off at the longest length</source>
        <translation>最大長で打ち切り</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{count} tokens · {rate} tokens/s</source>
        <translation>{count} トークン · {rate} トークン/秒</translation>
    </message>
    <message>
        <source>{share} of {context} tokens of context used</source>
        <translation>コンテキスト {context} トークンの {share} を使用</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo ({keys})</source>
        <translation>元に戻す ({keys})</translation>
    </message>
</context>
<context>
    <name>UpdateNote</name>
    <message>
        <source>Tunesmith {version} is there.</source>
        <translation>Tunesmith {version} が公開されています。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新しい点</translation>
    </message>
</context>
<context>
    <name>UpdateQuestion</name>
    <message>
        <source>Keep this choice</source>
        <translation>この選択を残す</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>1 日 1 回、新しいバージョンを確認する</translation>
    </message>
    <message>
        <source>Nothing about this PC is sent. It can be changed in Settings.</source>
        <translation>この PC の情報は送られません。「設定」で変更できます。</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>取得する</translation>
    </message>
    <message>
        <source>Fetch it, {size}</source>
        <translation>取得する ({size})</translation>
    </message>
    <message>
        <source>Fetching the newer version</source>
        <translation>新しいバージョンを取得しています</translation>
    </message>
    <message>
        <source>It asks {host} for a small list that its makers have signed. Nothing about this PC is sent, nothing is fetched or installed by itself, and it never asks while a run trains.</source>
        <translation>開発元が署名した小さな一覧を {host} に求めます。この PC の情報は送らず、自動で取得やインストールをすることもなく、実行の学習中には問い合わせません。</translation>
    </message>
    <message>
        <source>It is being looked for.</source>
        <translation>確認しています。</translation>
    </message>
    <message>
        <source>It was not looked for yet.</source>
        <translation>まだ確認していません。</translation>
    </message>
    <message>
        <source>Last looked for on {when}.</source>
        <translation>前回の確認: {when}。</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>1 日 1 回、新しいバージョンを確認する</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>今すぐ確かめる</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open the package</source>
        <translation>パッケージを開く</translation>
    </message>
    <message>
        <source>Quit and install</source>
        <translation>終了してインストール</translation>
    </message>
    <message>
        <source>There was none on {when}.</source>
        <translation>{when} の時点ではありませんでした。</translation>
    </message>
    <message>
        <source>This build has nobody to ask for newer versions. Look on the page you have it from.</source>
        <translation>このビルドには新しいバージョンの問い合わせ先がありません。入手元のページをご覧ください。</translation>
    </message>
    <message>
        <source>This is Tunesmith {version}.</source>
        <translation>これは Tunesmith {version} です。</translation>
    </message>
    <message>
        <source>Version {version} came out on {day}.</source>
        <translation>バージョン {version} が {day} に公開されました。</translation>
    </message>
    <message>
        <source>“{name}” is being trained.</source>
        <translation>「{name}」が学習中です。</translation>
    </message>
</context>
<context>
    <name>VoteData</name>
    <message>
        <source>1 pair</source>
        <translation>1 組</translation>
    </message>
    <message>
        <source>A dataset of better and worse answers, as DPO and ORPO learn from</source>
        <translation>良い答えと悪い答えのデータセット。DPO と ORPO の学習に使います</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Making the dataset “{name}” …</source>
        <translation>データセット「{name}」を作成しています …</translation>
    </message>
    <message>
        <source>No vote prefers one of the two.</source>
        <translation>どちらかを選んだ投票がありません。</translation>
    </message>
    <message>
        <source>Open the dataset</source>
        <translation>データセットを開く</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>ファイルとして保存 …</translation>
    </message>
    <message>
        <source>Save the pairs</source>
        <translation>組を保存</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>保存しました: {path}</translation>
    </message>
    <message>
        <source>The dataset “{name}” has {pairs} of a better and a worse answer.</source>
        <translation>データセット「{name}」には良い答えと悪い答えの {pairs} があります。</translation>
    </message>
    <message>
        <source>They are too few to train on yet: vote on more.</source>
        <translation>学習にはまだ足りません。もっと投票してください。</translation>
    </message>
    <message>
        <source>Use votes as preference data</source>
        <translation>投票を選好データとして使う</translation>
    </message>
    <message>
        <source>Votes: {about}</source>
        <translation>投票: {about}</translation>
    </message>
    <message>
        <source>{count} pairs</source>
        <translation>{count} 組</translation>
    </message>
</context>
<context>
    <name>VoteView</name>
    <message>
        <source>(no answer)</source>
        <translation>(答えなし)</translation>
    </message>
    <message>
        <source>All votes are given. Whose answers were they?</source>
        <translation>すべて投票しました。どちらの答えだったか見ますか？</translation>
    </message>
    <message>
        <source>Blind vote</source>
        <translation>名前を伏せた投票</translation>
    </message>
    <message>
        <source>Both as good</source>
        <translation>どちらも良い</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>どちらも悪い</translation>
    </message>
    <message>
        <source>Leave; votes are kept</source>
        <translation>閉じる (投票は残ります)</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Left is better</source>
        <translation>左が良い</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Right is better</source>
        <translation>右が良い</translation>
    </message>
    <message>
        <source>Take the last vote back (Backspace)</source>
        <translation>最後の投票を取り消す (Backspace)</translation>
    </message>
    <message>
        <source>Tell the names</source>
        <translation>名前を明かす</translation>
    </message>
    <message>
        <source>Tell the names and end</source>
        <translation>名前を明かして終了</translation>
    </message>
    <message>
        <source>The keys 1 to 4 vote, Backspace takes the last vote back.</source>
        <translation>1～4 のキーで投票、Backspace で最後の投票を取り消します。</translation>
    </message>
    <message>
        <source>There is no vote yet.</source>
        <translation>まだ投票がありません。</translation>
    </message>
    <message>
        <source>Undo last vote</source>
        <translation>最後の投票を取り消す</translation>
    </message>
    <message>
        <source>Votes after that would not be blind, so this ends the vote</source>
        <translation>その後の投票は名前を伏せたことにならないため、投票を終了します</translation>
    </message>
    <message>
        <source>Votes given</source>
        <translation>投票数</translation>
    </message>
    <message>
        <source>Which answer is better?</source>
        <translation>どちらの答えが良いですか？</translation>
    </message>
    <message>
        <source>same answer twice: {count}</source>
        <translation>両方同じ答え: {count}</translation>
    </message>
    <message>
        <source>{done} of {whole} votes given</source>
        <translation>{whole} 件中 {done} 件に投票済み</translation>
    </message>
</context>
<context>
    <name>WindowPages</name>
    <message>
        <source>Adapters</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>データセット</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新しい実行</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>試す</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel and remove</source>
        <translation>キャンセルして削除</translation>
    </message>
    <message>
        <source>Ends it and removes what has arrived.</source>
        <translation>中止し、取得したものを削除します。</translation>
    </message>
    <message>
        <source>Halting …</source>
        <translation>停止しています …</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Progress of the set-up</source>
        <translation>セットアップの進行状況</translation>
    </message>
</context>
<context>
    <name>_Answer</name>
    <message>
        <source>Expected: {text}</source>
        <translation>期待する答え: {text}</translation>
    </message>
</context>
<context>
    <name>_Changed</name>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>The program ended before it was read.</source>
        <translation>読み終える前にプログラムが終了しました。</translation>
    </message>
</context>
<context>
    <name>_Cpu</name>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Small models train on the processor; the starter project takes a few minutes.</source>
        <translation>小さなモデルはプロセッサーで学習できます。スタータープロジェクトは数分で終わります。</translation>
    </message>
    <message>
        <source>{cores} cores · {free} of {total} memory free</source>
        <translation>{cores} コア · メモリ {total} 中 {free} の空き</translation>
    </message>
</context>
<context>
    <name>_Key</name>
    <message>
        <source>{curve} (smoothed)</source>
        <translation>{curve}（平滑化）</translation>
    </message>
</context>
<context>
    <name>_Left</name>
    <message>
        <source>Choose otherwise</source>
        <translation>選び直す</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>How much is here</source>
        <translation>ここにある量</translation>
    </message>
    <message>
        <source>Remove what is here</source>
        <translation>ここにあるものを削除</translation>
    </message>
</context>
<context>
    <name>_NoCard</name>
    <message>
        <source>In a clone, packaging/dev.py fetches the one for the card.</source>
        <translation>クローンでは packaging/dev.py がカード用のものを取得します。</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>エンジンをセットアップ</translation>
    </message>
    <message>
        <source>The driver said: {text}</source>
        <translation>ドライバーからの情報: {text}</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress of reading the files</source>
        <translation>ファイル読み込みの進行状況</translation>
    </message>
</context>
<context>
    <name>_Reading</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress of this dataset</source>
        <translation>このデータセットの進行状況</translation>
    </message>
</context>
<context>
    <name>_Rename</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
</context>
<context>
    <name>_Repair</name>
    <message>
        <source>Begin anew</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再検査</translation>
    </message>
    <message>
        <source>Fetches everything again. For a drive that has changed files.</source>
        <translation>すべてを取得し直します。ファイルが変わってしまったドライブ向けです。</translation>
    </message>
    <message>
        <source>Install again</source>
        <translation>再インストール</translation>
    </message>
    <message>
        <source>Loads everything once and computes a small product.</source>
        <translation>すべてを一度読み込み、小さな積を計算します。</translation>
    </message>
    <message>
        <source>Puts all packages in place again. What was kept is not fetched again.</source>
        <translation>すべてのパッケージを入れ直します。残してあるものは取得し直しません。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
</context>
<context>
    <name>_Result</name>
    <message>
        <source>Both as good: {equal} · both bad: {bad} · same answer: {same}</source>
        <translation>どちらも良い: {equal} · どちらも悪い: {bad} · 同じ答え: {same}</translation>
    </message>
    <message>
        <source>{name}: {share} % of the votes that decided, between {low} % and {high} %</source>
        <translation>{name}: 優劣の付いた投票の {share} % ({low} %～{high} %)</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Download of {name}</source>
        <translation>{name} のダウンロード</translation>
    </message>
    <message>
        <source>Expected: {text}</source>
        <translation>期待する答え: {text}</translation>
    </message>
    <message>
        <source>How the passage goes on: {text}</source>
        <translation>文章の続き: {text}</translation>
    </message>
    <message>
        <source>cut off after {count} tokens</source>
        <translation>{count} トークンで打ち切り</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>完全に一致</translation>
    </message>
    <message>
        <source>off by {number}</source>
        <translation>{number} のずれ</translation>
    </message>
</context>
<context>
    <name>_RunLine</name>
    <message>
        <source>Let {name} go</source>
        <translation>{name} のピン留めを外す</translation>
    </message>
    <message>
        <source>Mark it as the best so far; it stands first on Home</source>
        <translation>これまでの最良として印を付けます。「ホーム」の先頭に表示されます</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} を開く</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Pin {name}</source>
        <translation>{name} をピン留め</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め中</translation>
    </message>
    <message>
        <source>Take {name} out of the comparison</source>
        <translation>{name} を比較から外す</translation>
    </message>
</context>
<context>
    <name>_Work</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress of the work on this dataset</source>
        <translation>このデータセットの作業の進行状況</translation>
    </message>
</context>
<context>
    <name>adapters</name>
    <message>
        <source>Adds up the two factors by themselves. Small, but rough; all parts need the same rank.</source>
        <translation>2 つの因子をそれぞれ足し合わせます。小さいですが粗く、全部分が同じランクである必要があります。</translation>
    </message>
    <message>
        <source>Drops changes at random and makes up for them, then as TIES does. The same number, the same result.</source>
        <translation>変化を無作為に落として補い、あとは TIES と同じです。同じ番号なら同じ結果になります。</translation>
    </message>
    <message>
        <source>Every part keeps its whole effect. The result is as large as all parts together.</source>
        <translation>各部分の効果がそのまま残ります。結果の大きさは全部分の合計になります。</translation>
    </message>
    <message>
        <source>Exact sum (cat)</source>
        <translation>正確な和 (cat)</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Keeps the largest changes, and where parts contradict each other the stronger side. Rough.</source>
        <translation>最も大きな変化を残し、部分どうしが矛盾するところは強い側を取ります。粗い方法です。</translation>
    </message>
    <message>
        <source>Put together here</source>
        <translation>ここで組み合わせ</translation>
    </message>
    <message>
        <source>Quick sum (linear)</source>
        <translation>簡易な和 (linear)</translation>
    </message>
    <message>
        <source>Sum at a smaller rank (SVD)</source>
        <translation>小さいランクでの和 (SVD)</translation>
    </message>
    <message>
        <source>The closest to the exact sum that an adapter of this rank can be. How much it keeps is said.</source>
        <translation>このランクのアダプターで正確な和に最も近いものです。どれだけ残るかを表示します。</translation>
    </message>
    <message>
        <source>Thinned out at random (DARE)</source>
        <translation>無作為に間引く (DARE)</translation>
    </message>
    <message>
        <source>Trained here</source>
        <translation>ここで学習</translation>
    </message>
    <message>
        <source>Without contradictions (TIES)</source>
        <translation>矛盾を除く (TIES)</translation>
    </message>
    <message>
        <source>held-out loss {value}</source>
        <translation>評価損失 {value}</translation>
    </message>
    <message>
        <source>loss {value}</source>
        <translation>損失 {value}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{measure} {value} · {count} held-out examples of “{run}”</source>
        <translation>{measure} {value} · 「{run}」の評価用の例 {count} 件</translation>
    </message>
    <message>
        <source>{method}, rank {rank}</source>
        <translation>{method}、ランク {rank}</translation>
    </message>
    <message>
        <source>{name} (not on this PC)</source>
        <translation>{name} (この PC にはありません)</translation>
    </message>
    <message>
        <source>{name}, {count} examples</source>
        <translation>{name}、{count} 件の例</translation>
    </message>
    <message>
        <source>{value} {measure}</source>
        <translation>{value} {measure}</translation>
    </message>
</context>
<context>
    <name>adjust</name>
    <message>
        <source>A few numbers behind the last layer.</source>
        <translation>最後の層の後ろにある少数の数値です。</translation>
    </message>
    <message>
        <source>Behind attention and MLP (Houlsby)</source>
        <translation>アテンションと MLP の後 (Houlsby)</translation>
    </message>
    <message>
        <source>Behind each MLP (Pfeiffer)</source>
        <translation>各 MLP の後 (Pfeiffer)</translation>
    </message>
    <message>
        <source>Counted from 0, such as 0-3, 20, 30-; empty: the last ones.</source>
        <translation>0 から数えます。例: 0-3, 20, 30-。空欄なら最後の層です。</translation>
    </message>
    <message>
        <source>Counted from the end of the model.</source>
        <translation>モデルの末尾から数えます。</translation>
    </message>
    <message>
        <source>Cut out strongly, other colours</source>
        <translation>大きく切り抜き、色を変える</translation>
    </message>
    <message>
        <source>First keeps field and task apart; mixed forgets less of the field.</source>
        <translation>「先に」は分野と課題を分けます。「混ぜる」は分野を忘れにくくなります。</translation>
    </message>
    <message>
        <source>First, then the examples</source>
        <translation>先に文書、次に例</translation>
    </message>
    <message>
        <source>Hold on to the base model (beta)</source>
        <translation>ベースモデルへの近さ (beta)</translation>
    </message>
    <message>
        <source>Images changed at random (augmentation)</source>
        <translation>画像を無作為に変える (データ拡張)</translation>
    </message>
    <message>
        <source>In the tokens that are learned from.</source>
        <translation>学習に使うトークンのうちの割合です。</translation>
    </message>
    <message>
        <source>Large, and training then goes through all layers.</source>
        <translation>大きくなり、学習がすべての層を通ります。</translation>
    </message>
    <message>
        <source>Large: one row for each word of the model.</source>
        <translation>大きくなります: モデルの語 1 つにつき 1 行です。</translation>
    </message>
    <message>
        <source>Larger stays closer to it; 0.1 is usual.</source>
        <translation>大きいほどベースから離れません。通常は 0.1 です。</translation>
    </message>
    <message>
        <source>Layers that learn (last layers)</source>
        <translation>学習する層 (最後の層)</translation>
    </message>
    <message>
        <source>Mirrored, cut out a little</source>
        <translation>反転し、少し切り抜く</translation>
    </message>
    <message>
        <source>Mixed with the examples</source>
        <translation>例と混ぜる</translation>
    </message>
    <message>
        <source>No layer is chosen by this.</source>
        <translation>この指定ではどの層も選ばれません。</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Or these layers</source>
        <translation>または次の層</translation>
    </message>
    <message>
        <source>Share of the documents</source>
        <translation>文書の割合</translation>
    </message>
    <message>
        <source>Shows each image a little otherwise each time, so that it is not learned by heart.</source>
        <translation>丸暗記を防ぐため、毎回少しずつ変えて見せます。</translation>
    </message>
    <message>
        <source>The last norm learns too</source>
        <translation>最後のノルムも学習する</translation>
    </message>
    <message>
        <source>The model has {count} layers, from 0 to {last}.</source>
        <translation>モデルには 0 から {last} までの {count} 層があります。</translation>
    </message>
    <message>
        <source>The output layer learns too (LM head)</source>
        <translation>出力層も学習する (LM ヘッド)</translation>
    </message>
    <message>
        <source>Two in each layer learn more and are slower.</source>
        <translation>各層に 2 つ置くと多く学びますが、遅くなります。</translation>
    </message>
    <message>
        <source>What words mean learns too (embeddings)</source>
        <translation>語の意味も学習する (埋め込み)</translation>
    </message>
    <message>
        <source>When documents are learned</source>
        <translation>文書を学習する時期</translation>
    </message>
    <message>
        <source>Where the modules stand</source>
        <translation>モジュールの位置</translation>
    </message>
    <message>
        <source>Wider learns more; 64 is usual.</source>
        <translation>広いほど多く学びます。通常は 64 です。</translation>
    </message>
    <message>
        <source>Width of a module</source>
        <translation>モジュールの幅</translation>
    </message>
    <message>
        <source>Write numbers and ranges with commas between them, such as 0-3, 20, 30-.</source>
        <translation>数値と範囲をコンマで区切って書いてください。例: 0-3, 20, 30-。</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Answer from documents</source>
        <translation>文書をもとに答える</translation>
    </message>
    <message>
        <source>As in my examples: replies, summaries, forms filled in.</source>
        <translation>例のとおりに: 返信、要約、記入済みの書式。</translation>
    </message>
    <message>
        <source>Give the better answer</source>
        <translation>より良い答えを返す</translation>
    </message>
    <message>
        <source>I have pairs of a better and a worse one, or answers that were rated.</source>
        <translation>良い答えと悪い答えの組、または評価付きの答えがあります。</translation>
    </message>
    <message>
        <source>In the language of their field, or in their manner.</source>
        <translation>その分野の言葉で、またはその文体で。</translation>
    </message>
    <message>
        <source>Labels for texts or images, or a number such as a price or a score.</source>
        <translation>文章や画像のラベル、または価格や評点などの数値。</translation>
    </message>
    <message>
        <source>Questions about what stands in handbooks, contracts, reports.</source>
        <translation>手引書、契約書、報告書に書かれていることについての質問。</translation>
    </message>
    <message>
        <source>Sort, or give a number</source>
        <translation>分類する、または数値を出す</translation>
    </message>
    <message>
        <source>Write answers</source>
        <translation>答えを書く</translation>
    </message>
    <message>
        <source>Write as my documents do</source>
        <translation>自分の文書のように書く</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>{title} (and {count} more)</source>
        <translation>{title} (ほか {count} 件)</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>A base for continued pre-training that fits small cards.</source>
        <translation>小さなカードに収まる、継続事前学習用のベースです。</translation>
    </message>
    <message>
        <source>A base for research on training, with open data.</source>
        <translation>データも公開されている、学習の研究用のベースです。</translation>
    </message>
    <message>
        <source>A business assistant with a plain licence: documents, extraction, tools, code.</source>
        <translation>分かりやすいライセンスの業務用アシスタント: 文書、抽出、ツール、コード。</translation>
    </message>
    <message>
        <source>A classic all-rounder that writes fluently and is easy to fine-tune.</source>
        <translation>なめらかに書き、ファインチューニングしやすい定番の万能型です。</translation>
    </message>
    <message>
        <source>A dependable all-rounder that is widely fine-tuned and strong at structured answers such as JSON.</source>
        <translation>広くファインチューニングされている頼れる万能型で、JSON のような構造化された答えが得意です。</translation>
    </message>
    <message>
        <source>A friendly assistant made from Mistral 7B; much cited as an example of preference training.</source>
        <translation>Mistral 7B から作られた親しみやすいアシスタント。選好学習の例としてよく引用されます。</translation>
    </message>
    <message>
        <source>A good small assistant, but only for research and trying out.</source>
        <translation>小さくて優れたアシスタントですが、研究と試用に限られます。</translation>
    </message>
    <message>
        <source>A large English and Chinese assistant.</source>
        <translation>英語と中国語の大きなアシスタントです。</translation>
    </message>
    <message>
        <source>A large all-round assistant.</source>
        <translation>大きな万能アシスタントです。</translation>
    </message>
    <message>
        <source>A mixture of experts: answers as fast as a 3B model with far more knowledge, but takes the memory of a 30B.</source>
        <translation>エキスパートの混合: 3B モデル並みの速さで、はるかに多くの知識を持って答えますが、30B 分のメモリを使います。</translation>
    </message>
    <message>
        <source>A much used base for continued pre-training.</source>
        <translation>継続事前学習によく使われるベースです。</translation>
    </message>
    <message>
        <source>A quick, capable assistant.</source>
        <translation>速くて有能なアシスタントです。</translation>
    </message>
    <message>
        <source>A recent multilingual base for continued pre-training and for an assistant of your own.</source>
        <translation>継続事前学習や自分のアシスタント作りのための、新しい多言語ベースです。</translation>
    </message>
    <message>
        <source>A small assistant for summaries and short answers on phones and small cards.</source>
        <translation>スマートフォンや小さなカードで要約や短い回答をする小さなアシスタントです。</translation>
    </message>
    <message>
        <source>A small assistant that can think before it answers.</source>
        <translation>答える前に考えることができる小さなアシスタントです。</translation>
    </message>
    <message>
        <source>A small base for studying how training works.</source>
        <translation>学習の仕組みを調べるための小さなベースです。</translation>
    </message>
    <message>
        <source>A small model for calculation, structured answers and many languages.</source>
        <translation>計算、構造化された答え、多くの言語のための小さなモデルです。</translation>
    </message>
    <message>
        <source>A small old favourite for experiments and teaching.</source>
        <translation>実験と教育のための、小さな昔からの定番です。</translation>
    </message>
    <message>
        <source>A stronger all-rounder.</source>
        <translation>より強力な万能型です。</translation>
    </message>
    <message>
        <source>A stronger fully open assistant.</source>
        <translation>より強力な、完全にオープンなアシスタントです。</translation>
    </message>
    <message>
        <source>A stronger step-by-step thinker.</source>
        <translation>より強力な、段階的に考えるモデルです。</translation>
    </message>
    <message>
        <source>A well-understood base for continued pre-training and for an assistant of your own.</source>
        <translation>継続事前学習や自分のアシスタント作りのための、よく知られたベースです。</translation>
    </message>
    <message>
        <source>Alibaba's own licence: commercial use allowed below 100 million monthly users; say that it was built with Qwen.</source>
        <translation>Alibaba 独自のライセンス: 月間利用者 1 億人未満で商用利用可。Qwen で作られたことを表示してください。</translation>
    </message>
    <message>
        <source>Alibaba's research licence: for research and trying out only, not commercially.</source>
        <translation>Alibaba の研究ライセンス: 研究と試用のみで、商用は不可です。</translation>
    </message>
    <message>
        <source>Among the best open coders of its time.</source>
        <translation>当時最高クラスのオープンなコーディングモデルです。</translation>
    </message>
    <message>
        <source>Among the best small models in 23 languages, but not for commercial use.</source>
        <translation>23 言語で最良クラスの小さなモデルですが、商用には使えません。</translation>
    </message>
    <message>
        <source>An all-round assistant in six European languages that can think before it answers.</source>
        <translation>ヨーロッパの 6 言語に対応し、答える前に考えることもできる万能アシスタントです。</translation>
    </message>
    <message>
        <source>An all-rounder that reasons well.</source>
        <translation>推論が得意な万能型です。</translation>
    </message>
    <message>
        <source>An older small base from textbook-like data, good for experiments.</source>
        <translation>教科書のようなデータから作られた以前の小さなベースで、実験に向いています。</translation>
    </message>
    <message>
        <source>An older small base that wrote well for its time.</source>
        <translation>当時としては上手に書いた、以前の小さなベースです。</translation>
    </message>
    <message>
        <source>Answers straight away without thinking aloud, and takes very long texts.</source>
        <translation>考えを書き出さずにすぐ答え、とても長い文章を扱えます。</translation>
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
        <translation>DeepSeek は自由に提供していますが、Llama 3.1 から作られたため Meta のライセンスも適用されます: 月間利用者 7 億人未満で商用利用可。「Built with Llama」と表示してください。</translation>
    </message>
    <message>
        <source>English and Chinese, with better reasoning than the 6B.</source>
        <translation>英語と中国語に対応し、6B より推論が優れています。</translation>
    </message>
    <message>
        <source>Falcon licence 2.0</source>
        <translation>Falcon ライセンス 2.0</translation>
    </message>
    <message>
        <source>For research and private use only, not commercially; name the authors.</source>
        <translation>研究と個人利用のみで、商用は不可です。作者を明記してください。</translation>
    </message>
    <message>
        <source>Fully open, training data included: for research, teaching and small cards.</source>
        <translation>学習データも含めて完全にオープン: 研究、教育、小さなカード向けです。</translation>
    </message>
    <message>
        <source>Fully open, training data included: for those who must know what a model was trained on.</source>
        <translation>学習データも含めて完全にオープン: モデルが何で学習されたかを知る必要がある人のためのものです。</translation>
    </message>
    <message>
        <source>Gemma terms</source>
        <translation>Gemma 規約</translation>
    </message>
    <message>
        <source>Google's own terms: commercial use allowed; some uses are forbidden, and whoever passes the model on must pass the terms on.</source>
        <translation>Google 独自の規約: 商用利用可。禁止された用途があり、モデルを渡す人は規約も渡す必要があります。</translation>
    </message>
    <message>
        <source>Llama 3 licence</source>
        <translation>Llama 3 ライセンス</translation>
    </message>
    <message>
        <source>Llama 3.1 8B taught to think aloud step by step.</source>
        <translation>段階的に考えを書き出すことを覚えた Llama 3.1 8B です。</translation>
    </message>
    <message>
        <source>Llama 3.1 8B trained further for role play, long conversations and structured answers; no sign-up needed.</source>
        <translation>Llama 3.1 8B をロールプレイ、長い会話、構造化された答えのためにさらに学習したもの。登録は不要です。</translation>
    </message>
    <message>
        <source>Llama 3.1 licence</source>
        <translation>Llama 3.1 ライセンス</translation>
    </message>
    <message>
        <source>Llama 3.2 licence</source>
        <translation>Llama 3.2 ライセンス</translation>
    </message>
    <message>
        <source>Llama 3.3 licence</source>
        <translation>Llama 3.3 ライセンス</translation>
    </message>
    <message>
        <source>MIT</source>
        <translation>MIT</translation>
    </message>
    <message>
        <source>MIT, on top of Llama 3.1</source>
        <translation>MIT (Llama 3.1 がもと)</translation>
    </message>
    <message>
        <source>Made for office work: summaries, sorting, extraction, tools.</source>
        <translation>事務作業向け: 要約、分類、抽出、ツール。</translation>
    </message>
    <message>
        <source>Made for translating between the languages of the European Union.</source>
        <translation>欧州連合の言語間の翻訳のために作られています。</translation>
    </message>
    <message>
        <source>Made to be fine-tuned for one narrow task, even on a phone.</source>
        <translation>スマートフォンでも、1 つの狭い課題にファインチューニングするために作られています。</translation>
    </message>
    <message>
        <source>May be used commercially; name the authors and pass what you make of it on under the same licence.</source>
        <translation>商用利用ができます。作者を明記し、それから作ったものは同じライセンスで渡してください。</translation>
    </message>
    <message>
        <source>May be used, changed and sold, also commercially; keep the licence text and name the authors.</source>
        <translation>使用、変更、販売ができ、商用も可能です。ライセンス文を残し、作者を明記してください。</translation>
    </message>
    <message>
        <source>May be used, changed and sold, also commercially; keep the licence text with the authors' names.</source>
        <translation>使用、変更、販売ができ、商用も可能です。作者名の入ったライセンス文を残してください。</translation>
    </message>
    <message>
        <source>Meta's best assistant with 70B; follows instructions closely in eight languages.</source>
        <translation>70B で Meta の最良のアシスタント。8 言語で指示に忠実に従います。</translation>
    </message>
    <message>
        <source>Meta's own licence: commercial use allowed below 700 million monthly users; say “Built with Llama” and begin the name of what you make with “Llama”.</source>
        <translation>Meta 独自のライセンス: 月間利用者 7 億人未満で商用利用可。「Built with Llama」と表示し、作ったものの名前を「Llama」で始めてください。</translation>
    </message>
    <message>
        <source>Meta's own licence: commercial use allowed below 700 million monthly users; say “Built with Meta Llama 3” and begin the name of what you make with “Llama 3”.</source>
        <translation>Meta 独自のライセンス: 月間利用者 7 億人未満で商用利用可。「Built with Meta Llama 3」と表示し、作ったものの名前を「Llama 3」で始めてください。</translation>
    </message>
    <message>
        <source>Mistral research licence</source>
        <translation>Mistral 研究ライセンス</translation>
    </message>
    <message>
        <source>Mistral's research licence: for research and private use only; commercial use needs a contract with Mistral.</source>
        <translation>Mistral の研究ライセンス: 研究と個人利用のみ。商用利用には Mistral との契約が必要です。</translation>
    </message>
    <message>
        <source>Much ability for its size; thinks step by step when asked to.</source>
        <translation>大きさの割に能力が高く、求めれば段階的に考えます。</translation>
    </message>
    <message>
        <source>Near the quality of much larger models.</source>
        <translation>はるかに大きなモデルに近い品質です。</translation>
    </message>
    <message>
        <source>One of the strongest open assistants of its time.</source>
        <translation>当時最強クラスのオープンなアシスタントの 1 つです。</translation>
    </message>
    <message>
        <source>Pleasant English answers from a small model.</source>
        <translation>小さなモデルながら、心地よい英語の答えを返します。</translation>
    </message>
    <message>
        <source>Qwen licence</source>
        <translation>Qwen ライセンス</translation>
    </message>
    <message>
        <source>Qwen research licence</source>
        <translation>Qwen 研究ライセンス</translation>
    </message>
    <message>
        <source>Reasons almost as well as far larger models.</source>
        <translation>はるかに大きなモデルとほぼ同じくらい推論が得意です。</translation>
    </message>
    <message>
        <source>Reasons and calculates well for its size and takes long texts.</source>
        <translation>大きさの割に推論と計算が得意で、長い文章を扱えます。</translation>
    </message>
    <message>
        <source>Reasons and writes well in many languages.</source>
        <translation>多くの言語で推論と文章作成が得意です。</translation>
    </message>
    <message>
        <source>Short answers, summaries and rewriting in English on small cards.</source>
        <translation>小さなカードで英語の短い答え、要約、書き換えができます。</translation>
    </message>
    <message>
        <source>Sorts and rewrites short texts, and still trains on a small laptop card.</source>
        <translation>短い文章の分類や書き換えができ、小さなノート PC のカードでも学習できます。</translation>
    </message>
    <message>
        <source>Sorts, extracts and answers briefly in many languages on small cards.</source>
        <translation>小さなカードで、多くの言語の分類、抽出、短い回答ができます。</translation>
    </message>
    <message>
        <source>Strong at mathematics and science, in four languages.</source>
        <translation>4 言語で、数学と科学に強いモデルです。</translation>
    </message>
    <message>
        <source>Strong at mathematics, science and code, mostly in English.</source>
        <translation>主に英語で、数学、科学、コードに強いモデルです。</translation>
    </message>
    <message>
        <source>Strong for its size, but only for research and private use.</source>
        <translation>大きさの割に強力ですが、研究と個人利用に限られます。</translation>
    </message>
    <message>
        <source>Strong reasoning and writing.</source>
        <translation>推論と文章作成に強いモデルです。</translation>
    </message>
    <message>
        <source>Summarises, rewrites and follows instructions.</source>
        <translation>要約、書き換え、指示への対応ができます。</translation>
    </message>
    <message>
        <source>TII's own licence: commercial use allowed; its list of forbidden uses must be passed on with the model.</source>
        <translation>TII 独自のライセンス: 商用利用可。禁止された用途の一覧をモデルとともに渡す必要があります。</translation>
    </message>
    <message>
        <source>The best-known open base before Llama; of historical interest.</source>
        <translation>Llama 以前に最もよく知られたオープンなベースで、歴史的な意味があります。</translation>
    </message>
    <message>
        <source>The first well-known open mixture of experts: fast to answer, heavy to load.</source>
        <translation>最初に広く知られたオープンなエキスパート混合: 答えは速く、読み込みは重いモデルです。</translation>
    </message>
    <message>
        <source>The larger Salamandra for European languages, the smaller ones included.</source>
        <translation>小さな言語も含むヨーロッパ諸言語のための、大きい方の Salamandra です。</translation>
    </message>
    <message>
        <source>The most widely fine-tuned assistant of its size: conversation, writing and tools.</source>
        <translation>この大きさで最も広くファインチューニングされているアシスタント: 会話、文章作成、ツール。</translation>
    </message>
    <message>
        <source>The smallest base for trying continued pre-training on your own texts.</source>
        <translation>自分の文章で継続事前学習を試すための最小のベースです。</translation>
    </message>
    <message>
        <source>The strongest Falcon 3: mathematics, science, code.</source>
        <translation>最も強力な Falcon 3: 数学、科学、コード。</translation>
    </message>
    <message>
        <source>The strongest Gemma 2.</source>
        <translation>最も強力な Gemma 2 です。</translation>
    </message>
    <message>
        <source>The strongest fully open assistant of its family.</source>
        <translation>そのファミリーで最も強力な、完全にオープンなアシスタントです。</translation>
    </message>
    <message>
        <source>Thinks aloud step by step, even on small cards; best at calculation.</source>
        <translation>小さなカードでも段階的に考えを書き出します。計算が最も得意です。</translation>
    </message>
    <message>
        <source>Thinks aloud step by step: mathematics, logic, code.</source>
        <translation>段階的に考えを書き出します: 数学、論理、コード。</translation>
    </message>
    <message>
        <source>Trains in minutes on any PC; learns one narrow task such as sorting short messages.</source>
        <translation>どの PC でも数分で学習できます。短いメッセージの分類のような狭い課題を 1 つ覚えます。</translation>
    </message>
    <message>
        <source>Very good at writing and conversation.</source>
        <translation>文章作成と会話がとても得意です。</translation>
    </message>
    <message>
        <source>Very small, can think before it answers, and knows many languages.</source>
        <translation>とても小さく、答える前に考えることができ、多くの言語を知っています。</translation>
    </message>
    <message>
        <source>Very small, yet follows simple instructions in many languages.</source>
        <translation>とても小さいながら、多くの言語で簡単な指示に従います。</translation>
    </message>
    <message>
        <source>Writes better than most models of its size.</source>
        <translation>同じ大きさのほとんどのモデルより上手に書きます。</translation>
    </message>
    <message>
        <source>Writes well, also stories, in nine languages.</source>
        <translation>物語も含め、9 言語で上手に書きます。</translation>
    </message>
    <message>
        <source>Writes, completes and repairs program code in many programming languages.</source>
        <translation>多くのプログラミング言語でコードを書き、補完し、修正します。</translation>
    </message>
</context>
<context>
    <name>datasets</name>
    <message>
        <source>1 example</source>
        <translation>例 1 件</translation>
    </message>
    <message>
        <source>A difference between two models is found reliably from {points} points on; smaller ones are not.</source>
        <translation>2 つのモデルの差は {points} ポイントから確実にわかり、それより小さい差はわかりません。</translation>
    </message>
    <message>
        <source>Alpaca instructions</source>
        <translation>Alpaca 形式の指示</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Answer to learn</source>
        <translation>学習する答え</translation>
    </message>
    <message>
        <source>Answer · liked</source>
        <translation>答え · 好まれた</translation>
    </message>
    <message>
        <source>Answer · not liked</source>
        <translation>答え · 好まれなかった</translation>
    </message>
    <message>
        <source>Answers that were liked or not</source>
        <translation>好まれた答えと好まれなかった答え</translation>
    </message>
    <message>
        <source>At {length} tokens nothing is cut off.</source>
        <translation>{length} トークンなら何も切られません。</translation>
    </message>
    <message>
        <source>At {length} tokens the last {cut} are cut off; {kept} stay.</source>
        <translation>{length} トークンで最後の {cut} が切られ、{kept} が残ります。</translation>
    </message>
    <message>
        <source>At {length} tokens, {rows} of the examples lose {tokens} of all tokens.</source>
        <translation>{length} トークンでは例の {rows} で末尾が切られ、全トークンの {tokens} が失われます。</translation>
    </message>
    <message>
        <source>Being read for the first time</source>
        <translation>初めて読み込んでいます</translation>
    </message>
    <message>
        <source>Better answer</source>
        <translation>良い答え</translation>
    </message>
    <message>
        <source>Changed since it was read: {names}.</source>
        <translation>読み込み後に変更されたファイル: {names}。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation>トークンを計数中</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>データ診断</translation>
    </message>
    <message>
        <source>Earlier turns</source>
        <translation>以前の発言</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>ファイルと行</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Further input, put below the prompt</source>
        <translation>プロンプトの下に置く追加の入力</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Images with labels</source>
        <translation>ラベルの付いた画像</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Instruction for the model (system prompt)</source>
        <translation>モデルへの指示 (システムプロンプト)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Last prompt</source>
        <translation>最後のプロンプト</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>好まれた</translation>
    </message>
    <message>
        <source>Looks like {form}: {fits} of {looked_at} rows fit.</source>
        <translation>{form} のようです: {looked_at} 行中 {fits} 行が一致。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No longer there: {names}. The dataset keeps its own copy.</source>
        <translation>見つからなくなったファイル: {names}。データセットには独自のコピーがあります。</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Nothing is left to learn from this example.</source>
        <translation>この例には学ぶものが残っていません。</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>直すものはありません</translation>
    </message>
    <message>
        <source>On {count} examples a share of right answers is known to ± {percent} points (95 %).</source>
        <translation>{count} 件の例では、正解の割合が ± {percent} ポイント (95 %) の精度でわかります。</translation>
    </message>
    <message>
        <source>OpenAI messages</source>
        <translation>OpenAI 形式のメッセージ</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompts with a better and a worse answer</source>
        <translation>プロンプトと、良い答え・悪い答え</translation>
    </message>
    <message>
        <source>Prompts with answers</source>
        <translation>プロンプトと答え</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>ファイルを読み込み中</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>伏せ字にする</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復する</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Setting examples aside</source>
        <translation>例を取り分け中</translation>
    </message>
    <message>
        <source>ShareGPT conversations</source>
        <translation>ShareGPT 形式の会話</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Text to learn</source>
        <translation>学習する文章</translation>
    </message>
    <message>
        <source>Texts with labels or numbers</source>
        <translation>ラベルまたは数値の付いた文章</translation>
    </message>
    <message>
        <source>That is too few to tell two models apart reliably; {needed} would find a difference of 10 points.</source>
        <translation>2 つのモデルを確実に見分けるには少なすぎます。{needed} 件あれば 10 ポイントの差がわかります。</translation>
    </message>
    <message>
        <source>The doctor is looking</source>
        <translation>診断中</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>最初の {count} 個を表示しています。</translation>
    </message>
    <message>
        <source>The passage is learned in {windows} pieces of at most {length} tokens.</source>
        <translation>この文章は最大 {length} トークンの {windows} 個に分けて学習します。</translation>
    </message>
    <message>
        <source>This model has no chat template of its own, so “User: … Assistant: …” is used.</source>
        <translation>このモデルには独自のチャットテンプレートがないため、「User: … Assistant: …」を使います。</translation>
    </message>
    <message>
        <source>Token {number} of {total}</source>
        <translation>{total} 個中 {number} 個目のトークン</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>発言数</translation>
    </message>
    <message>
        <source>Whether it was liked</source>
        <translation>好まれたかどうか</translation>
    </message>
    <message>
        <source>Without held-out examples nothing can be said about how good the model is on new ones.</source>
        <translation>評価用の例がないと、新しい例でモデルがどれだけ良いかは何も言えません。</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>作業中</translation>
    </message>
    <message>
        <source>Worse answer</source>
        <translation>悪い答え</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>確認をお勧め</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>a column of prompts and one of answers</source>
        <translation>プロンプトの列と答えの列</translation>
    </message>
    <message>
        <source>a folder of images for each label</source>
        <translation>ラベルごとの画像フォルダー</translation>
    </message>
    <message>
        <source>also held out</source>
        <translation>評価用にもある</translation>
    </message>
    <message>
        <source>answer stands in the prompt</source>
        <translation>答えがプロンプト内にある</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>銀行口座</translation>
    </message>
    <message>
        <source>both answers are the same</source>
        <translation>両方の答えが同じ</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>カード番号</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>切り捨て</translation>
    </message>
    <message>
        <source>cut off, the model never sees it</source>
        <translation>切り捨てられ、モデルには見えません</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>空の答え</translation>
    </message>
    <message>
        <source>end</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>end of the turn</source>
        <translation>発言の終わり</translation>
    </message>
    <message>
        <source>ends the turn</source>
        <translation>発言を終える</translation>
    </message>
    <message>
        <source>garbled letters</source>
        <translation>文字化け</translation>
    </message>
    <message>
        <source>goes on with the letter before</source>
        <translation>前の文字の続き</translation>
    </message>
    <message>
        <source>id {number}</source>
        <translation>id {number}</translation>
    </message>
    <message>
        <source>key or password</source>
        <translation>キーまたはパスワード</translation>
    </message>
    <message>
        <source>learned (carries loss)</source>
        <translation>学習する (損失に含まれる)</translation>
    </message>
    <message>
        <source>less than {percent}</source>
        <translation>{percent} 未満</translation>
    </message>
    <message>
        <source>longer than the context</source>
        <translation>コンテキストより長い</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>nearly repeated</source>
        <translation>ほぼ重複</translation>
    </message>
    <message>
        <source>nearly the same is held out</source>
        <translation>ほぼ同じものが評価用にある</translation>
    </message>
    <message>
        <source>one-word answer</source>
        <translation>1 語だけの答え</translation>
    </message>
    <message>
        <source>only read</source>
        <translation>読むだけ</translation>
    </message>
    <message>
        <source>other label elsewhere</source>
        <translation>ほかの場所ではラベルが別</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>別の言語</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>preference pairs</source>
        <translation>選好の組</translation>
    </message>
    <message>
        <source>prompts and completions</source>
        <translation>プロンプトと補完</translation>
    </message>
    <message>
        <source>questions and answers</source>
        <translation>質問と答え</translation>
    </message>
    <message>
        <source>rare label</source>
        <translation>少ないラベル</translation>
    </message>
    <message>
        <source>rarest label</source>
        <translation>最も少ないラベル</translation>
    </message>
    <message>
        <source>rated answers</source>
        <translation>評価付きの答え</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>same prompt, other answer</source>
        <translation>同じプロンプトで別の答え</translation>
    </message>
    <message>
        <source>special mark</source>
        <translation>特殊記号</translation>
    </message>
    <message>
        <source>spelling of the label</source>
        <translation>ラベルの表記</translation>
    </message>
    <message>
        <source>stock refusal</source>
        <translation>決まり文句の拒否</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>texts with a number each</source>
        <translation>数値の付いた文章</translation>
    </message>
    <message>
        <source>texts with labels</source>
        <translation>ラベルの付いた文章</translation>
    </message>
    <message>
        <source>the only label</source>
        <translation>唯一のラベル</translation>
    </message>
    <message>
        <source>unusually long</source>
        <translation>極端に長い</translation>
    </message>
    <message>
        <source>{count} examples</source>
        <translation>例 {count} 件</translation>
    </message>
    <message>
        <source>{count} held out</source>
        <translation>評価用 {count} 件</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>除外 {count} 件</translation>
    </message>
    <message>
        <source>{count} to learn from</source>
        <translation>学習用 {count} 件</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} ほか {count} 件</translation>
    </message>
    <message>
        <source>{rows} left out</source>
        <translation>{rows} 行を除外</translation>
    </message>
    <message>
        <source>{rows} redacted</source>
        <translation>{rows} 行を伏せ字化</translation>
    </message>
    <message>
        <source>{rows} repaired</source>
        <translation>{rows} 行を修復</translation>
    </message>
    <message>
        <source>{total} tokens, {learned} of them learned.</source>
        <translation>{total} トークン、うち {learned} を学習。</translation>
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
        <translation>検査</translation>
    </message>
    <message>
        <source>Everything is fetched; it is not installed and checked yet.</source>
        <translation>取得は完了しましたが、インストールと検査がまだです。</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>It had only begun.</source>
        <translation>始まったばかりでした。</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Nothing is to be fetched. It takes {time}.</source>
        <translation>取得するものはありません。所要時間は {time}です。</translation>
    </message>
    <message>
        <source>PyTorch for NVIDIA cards, CUDA {cuda}</source>
        <translation>NVIDIA カード用 PyTorch、CUDA {cuda}</translation>
    </message>
    <message>
        <source>PyTorch for the processor</source>
        <translation>プロセッサー用 PyTorch</translation>
    </message>
    <message>
        <source>The engine is being set up.</source>
        <translation>エンジンをセットアップしています。</translation>
    </message>
    <message>
        <source>The engine is damaged.</source>
        <translation>エンジンが壊れています。</translation>
    </message>
    <message>
        <source>The engine is not set up yet.</source>
        <translation>エンジンはまだセットアップされていません。</translation>
    </message>
    <message>
        <source>The set-up of the engine is not finished.</source>
        <translation>エンジンのセットアップが終わっていません。</translation>
    </message>
    <message>
        <source>Training needs PyTorch and a few libraries. They are fetched once, from the index that you set, and checked. Everything else works meanwhile.</source>
        <translation>学習には PyTorch といくつかのライブラリが必要です。設定されたインデックスから一度だけ取得し、検査します。その間もほかの機能は使えます。</translation>
    </message>
    <message>
        <source>Training needs PyTorch and a few libraries. They are fetched once, from their makers' own index, and checked. Everything else works meanwhile.</source>
        <translation>学習には PyTorch といくつかのライブラリが必要です。提供元のインデックスから一度だけ取得し、検査します。その間もほかの機能は使えます。</translation>
    </message>
    <message>
        <source>Training needs PyTorch and a few libraries. They are taken from a folder on this PC and checked; nothing is fetched. Everything else works meanwhile.</source>
        <translation>学習には PyTorch といくつかのライブラリが必要です。この PC のフォルダーから取り、検査します。何もダウンロードしません。その間もほかの機能は使えます。</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>約 {hours} 時間</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>約 {minutes} 分</translation>
    </message>
    <message>
        <source>checking that it can train</source>
        <translation>学習できるか検査中</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>取得中</translation>
    </message>
    <message>
        <source>installing</source>
        <translation>インストール中</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>looking up what is needed</source>
        <translation>必要なものを確認中</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>{count} packages, checked against the list that came with this program, except {names}: checked against what the index says.</source>
        <translation>{count} 個のパッケージ。このプログラムに付属のリストと照合します。ただし {names} はインデックスの内容と照合します。</translation>
    </message>
    <message>
        <source>{count} packages, checked against the list that came with this program, except {names}: taken as the folder has it, so let it be a folder you trust.</source>
        <translation>{count} 個のパッケージ。このプログラムに付属のリストと照合します。ただし {names} はフォルダーにあるものをそのまま使うので、信頼できるフォルダーにしてください。</translation>
    </message>
    <message>
        <source>{count} packages, each checked against the list that came with this program.</source>
        <translation>{count} 個のパッケージ。それぞれをこのプログラムに付属のリストと照合します。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} 中 {done}</translation>
    </message>
    <message>
        <source>{done} of {total} are here.</source>
        <translation>{total} 中 {done} があります。</translation>
    </message>
    <message>
        <source>{done} of {total} packages</source>
        <translation>パッケージ {total} 個中 {done} 個</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>毎秒 {rate}</translation>
    </message>
    <message>
        <source>{size} to fetch, {time} on a line of 50 Mbit/s.</source>
        <translation>取得するのは {size}、50 Mbit/s の回線で {time}です。</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Instruction alone</source>
        <translation>指示のみ</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>Looked up in the documents</source>
        <translation>文書で調べた結果</translation>
    </message>
    <message>
        <source>Looking up the nearest examples</source>
        <translation>最も近い例を検索中</translation>
    </message>
    <message>
        <source>Passage alone</source>
        <translation>抜粋のみ</translation>
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
        <translation>固定の例を付ける</translation>
    </message>
    <message>
        <source>With the nearest examples</source>
        <translation>最も近い例を付ける</translation>
    </message>
    <message>
        <source>With the nearest passages</source>
        <translation>最も近い抜粋を付ける</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>chrF</source>
        <translation>chrF</translation>
    </message>
    <message>
        <source>exactly right</source>
        <translation>完全に一致</translation>
    </message>
    <message>
        <source>fields right (F1)</source>
        <translation>正しい項目 (F1)</translation>
    </message>
    <message>
        <source>hold the right answer</source>
        <translation>正解を含む</translation>
    </message>
    <message>
        <source>macro-F1</source>
        <translation>macro-F1</translation>
    </message>
    <message>
        <source>mean error</source>
        <translation>平均誤差</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>パープレキシティ</translation>
    </message>
    <message>
        <source>sound JSON</source>
        <translation>正しい JSON</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low}～{high})</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>A whole model folder of its own, as large as the base model.</source>
        <translation>独立したモデルのフォルダー。ベースモデルと同じ大きさです。</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>アダプター</translation>
    </message>
    <message>
        <source>Converting to GGUF</source>
        <translation>GGUF に変換中</translation>
    </message>
    <message>
        <source>Making it smaller</source>
        <translation>縮小中</translation>
    </message>
    <message>
        <source>Merged model</source>
        <translation>統合モデル</translation>
    </message>
    <message>
        <source>Merged model, 16-bit</source>
        <translation>統合モデル、16 ビット</translation>
    </message>
    <message>
        <source>Merging base and adapter</source>
        <translation>ベースとアダプターを統合中</translation>
    </message>
    <message>
        <source>Modules in between cannot be worked into the model's own weights, so nothing is merged.</source>
        <translation>間に入れたモジュールはモデル自身の重みに組み込めないため、統合しません。</translation>
    </message>
    <message>
        <source>Reading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>The head works with just this base model, so both go together.</source>
        <translation>ヘッドはこのベースモデルとだけ動くため、両方を一緒に渡します。</translation>
    </message>
    <message>
        <source>Weights of the model itself have changed, so it goes as a whole.</source>
        <translation>モデル自身の重みが変わったため、全体を渡します。</translation>
    </message>
    <message>
        <source>What learned and the model belong together, so both go as one.</source>
        <translation>学習した部分とモデルは一体のため、両方を 1 つにして渡します。</translation>
    </message>
    <message>
        <source>Whole classifier</source>
        <translation>分類器全体</translation>
    </message>
    <message>
        <source>Whole model, 16-bit</source>
        <translation>モデル全体、16 ビット</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き出し中</translation>
    </message>
    <message>
        <source>about {m} min</source>
        <translation>約 {m} 分</translation>
    </message>
    <message>
        <source>at {percent} % strength</source>
        <translation>強さ {percent} % で</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
</context>
<context>
    <name>forgetting</name>
    <message>
        <source>all questions</source>
        <translation>すべての質問</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>other languages</source>
        <translation>ほかの言語</translation>
    </message>
    <message>
        <source>safe replies</source>
        <translation>安全な応答</translation>
    </message>
</context>
<context>
    <name>formulas</name>
    <message>
        <source>16-bit copies</source>
        <translation>16 ビットのコピー</translation>
    </message>
    <message>
        <source>CUDA context and loaded kernels</source>
        <translation>CUDA コンテキストと読み込み済みカーネル</translation>
    </message>
    <message>
        <source>Python, PyTorch and transformers in memory</source>
        <translation>メモリ上の Python、PyTorch、transformers</translation>
    </message>
    <message>
        <source>gradients just made, in the model's width</source>
        <translation>作られたばかりの勾配、モデルの幅で</translation>
    </message>
    <message>
        <source>in the backward pass of a block</source>
        <translation>ブロックの逆伝播中</translation>
    </message>
    <message>
        <source>measured on this PC: × {ratio} from 1 run</source>
        <translation>この PC で測定: × {ratio}、1 回の実行から</translation>
    </message>
    <message>
        <source>measured on this PC: × {ratio} from 1 run, in the parts above</source>
        <translation>この PC で測定: × {ratio}、1 回の実行から、上の各項目に反映</translation>
    </message>
    <message>
        <source>measured on this PC: × {ratio} from {count} runs</source>
        <translation>この PC で測定: × {ratio}、{count} 回の実行から</translation>
    </message>
    <message>
        <source>measured on this PC: × {ratio} from {count} runs, in the parts above</source>
        <translation>この PC で測定: × {ratio}、{count} 回の実行から、上の各項目に反映</translation>
    </message>
    <message>
        <source>the largest matrix in 16 bits</source>
        <translation>16 ビットでの最大の行列</translation>
    </message>
    <message>
        <source>the weights themselves have 32 bits</source>
        <translation>重みそのものが 32 ビットです</translation>
    </message>
    <message>
        <source>what is kept of the images of a row</source>
        <translation>1 行の画像について保持されるもの</translation>
    </message>
    <message>
        <source>while the loss is worked out</source>
        <translation>損失の計算中</translation>
    </message>
    <message>
        <source>{bytes} B in NF4 ({count} × {each} B) + {rest} × {wide} B</source>
        <translation>NF4 で {bytes} B ({count} × {each} B) + {rest} × {wide} B</translation>
    </message>
    <message>
        <source>{count} words, in chunks, {when}</source>
        <translation>{count} 語、分割して、{when}</translation>
    </message>
    <message>
        <source>{share} of what comes and goes</source>
        <translation>出入りするものの {share}</translation>
    </message>
    <message>
        <source>{tokens} tokens × {each} B, {when}</source>
        <translation>{tokens} トークン × {each} B、{when}</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>アフリカーンス語</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>バスク語</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>ベンガル語</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>ブルガリア語</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>カタルーニャ語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>クロアチア語</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>チェコ語</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>デンマーク語</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>オランダ語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>エストニア語</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>フィンランド語</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>ガリシア語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>グジャラート語</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ語</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ヒンディー語</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>ハンガリー語</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>インドネシア語</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>アイルランド語</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>カンナダ語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>ラトビア語</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>リトアニア語</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>マレー語</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>マラヤーラム語</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>マルタ語</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>マラーティー語</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>ネパール語</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>ノルウェー語</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>オック語</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>ペルシア語</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>ポーランド語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>ルーマニア語</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>セルビア語</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>スロバキア語</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>スロベニア語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>スワヒリ語</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>スウェーデン語</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>タガログ語</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>タミル語</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>テルグ語</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ウクライナ語</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ウルドゥー語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>ウェールズ語</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Opens a menu</source>
        <translation>メニューを開きます</translation>
    </message>
</context>
<context>
    <name>methods</name>
    <message>
        <source>A few numbers in each layer learn to turn it up or down: the smallest change.</source>
        <translation>各層の少数の数値が強弱の調整を学びます: 最も小さな変更です。</translation>
    </message>
    <message>
        <source>A new head alone cannot learn to write; it is for labels, numbers and images.</source>
        <translation>新しいヘッドだけでは文章を書くことを学べません。ラベル、数値、画像用です。</translation>
    </message>
    <message>
        <source>A new head only</source>
        <translation>新しいヘッドのみ</translation>
    </message>
    <message>
        <source>Adapter (LoRA, QLoRA)</source>
        <translation>アダプター (LoRA、QLoRA)</translation>
    </message>
    <message>
        <source>All answers are learned, liked or not; choose the other way to learn from the ratings.</source>
        <translation>好まれたかどうかにかかわらず、すべての答えを学びます。評価から学ぶには別の方法を選んでください。</translation>
    </message>
    <message>
        <source>Attention and MLP</source>
        <translation>アテンションと MLP</translation>
    </message>
    <message>
        <source>Attention only</source>
        <translation>アテンションのみ</translation>
    </message>
    <message>
        <source>Documents teach a field: its words and facts, but not what to do with them. Prompts with answers teach a task: what to do when asked.</source>
        <translation>文書は分野を教えます: 言葉と事実であり、それで何をするかではありません。プロンプトと答えは課題を教えます: 頼まれたときに何をするかです。</translation>
    </message>
    <message>
        <source>Each image gets one of your labels, with how sure that is.</source>
        <translation>各画像にラベルを 1 つ、確かさとともに付けます。</translation>
    </message>
    <message>
        <source>Each text gets every label that applies to it, or none.</source>
        <translation>各文章に当てはまるラベルをすべて付けます。ないこともあります。</translation>
    </message>
    <message>
        <source>Each text gets exactly one of your labels, with how sure that is; quick and exact.</source>
        <translation>各文章にラベルをちょうど 1 つ、確かさとともに付けます。速く正確です。</translation>
    </message>
    <message>
        <source>Each text gets one number, such as a price or a grade.</source>
        <translation>各文章に、価格や評点などの数値を 1 つ付けます。</translation>
    </message>
    <message>
        <source>Every number of the model learns: needs most memory and many examples, and forgets most.</source>
        <translation>モデルのすべての数値が学習します: メモリと例が最も多く必要で、忘却も最大です。</translation>
    </message>
    <message>
        <source>Everything (full fine-tuning)</source>
        <translation>すべて (フルファインチューニング)</translation>
    </message>
    <message>
        <source>From pairs in one go: it learns the better answer and to avoid the worse one.</source>
        <translation>組から一度に: 良い答えを学び、悪い答えを避けることを学びます。</translation>
    </message>
    <message>
        <source>From pairs: the better answer becomes likelier than the worse one, close to the base model.</source>
        <translation>組から: ベースモデルに近いまま、良い答えが悪い答えより出やすくなります。</translation>
    </message>
    <message>
        <source>From thumbs up and down: what was liked becomes likelier, what was not becomes rarer.</source>
        <translation>高評価と低評価から: 好まれたものは出やすく、そうでないものは出にくくなります。</translation>
    </message>
    <message>
        <source>IA³</source>
        <translation>IA³</translation>
    </message>
    <message>
        <source>Image models learn by a new head, their last layers or everything.</source>
        <translation>画像モデルは、新しいヘッド、最後の層、または全体で学習します。</translation>
    </message>
    <message>
        <source>LoRA with rank {rank}</source>
        <translation>LoRA (ランク {rank})</translation>
    </message>
    <message>
        <source>Modules in between (bottleneck)</source>
        <translation>間に入れるモジュール (ボトルネック)</translation>
    </message>
    <message>
        <source>Only the better answers are learned; the worse ones are left aside.</source>
        <translation>良い答えだけを学び、悪い答えは使いません。</translation>
    </message>
    <message>
        <source>QLoRA with rank {rank}</source>
        <translation>QLoRA (ランク {rank})</translation>
    </message>
    <message>
        <source>Scaling vectors (IA³)</source>
        <translation>倍率ベクトル (IA³)</translation>
    </message>
    <message>
        <source>Small layers are put between those of the model; they stay apart from it for good.</source>
        <translation>モデルの層の間に小さな層を入れます。それらはずっと別のまま残ります。</translation>
    </message>
    <message>
        <source>The last layers</source>
        <translation>最後の層</translation>
    </message>
    <message>
        <source>The layers at its end learn, the rest stays: more than a head, much less than everything.</source>
        <translation>末尾の層が学習し、残りはそのままです。ヘッドより多く、全体よりずっと少ない変更です。</translation>
    </message>
    <message>
        <source>The model learns the language of the field from whole passages, and no new task (domain adaptation).</source>
        <translation>まとまった文章から分野の言葉を学びます。新しい課題は学びません (ドメイン適応)。</translation>
    </message>
    <message>
        <source>The model learns to answer prompts as your examples do (task adaptation).</source>
        <translation>例のとおりにプロンプトに答えることを学びます (タスク適応)。</translation>
    </message>
    <message>
        <source>The model stays as it is and small additions learn beside it; right for most who write.</source>
        <translation>モデルはそのままで、横に加えた小さな部分が学習します。文章を書く用途の多くに適しています。</translation>
    </message>
    <message>
        <source>The model stays as it is; only what tells its answers apart is learned. Takes seconds to minutes.</source>
        <translation>モデルはそのままで、答えを見分ける部分だけを学習します。数秒から数分で終わります。</translation>
    </message>
    <message>
        <source>The model writes the label as its answer; slower than a new head, and keeps its other skills.</source>
        <translation>モデルはラベルを答えとして書きます。新しいヘッドより遅いですが、ほかの能力が残ります。</translation>
    </message>
    <message>
        <source>This base model cannot learn from these examples.</source>
        <translation>このベースモデルはこれらの例から学べません。</translation>
    </message>
    <message>
        <source>To answer as was liked (KTO)</source>
        <translation>好まれたように答える (KTO)</translation>
    </message>
    <message>
        <source>To answer with the label as text</source>
        <translation>ラベルを文字で答える</translation>
    </message>
    <message>
        <source>To estimate a number, with a new head</source>
        <translation>数値を推定する (新しいヘッド)</translation>
    </message>
    <message>
        <source>To find all labels that apply, with a new head</source>
        <translation>当てはまるラベルをすべて見つける (新しいヘッド)</translation>
    </message>
    <message>
        <source>To prefer the better answer (DPO)</source>
        <translation>より良い答えを好む (DPO)</translation>
    </message>
    <message>
        <source>To sort images into labels, with a new head</source>
        <translation>画像をラベルに分類する (新しいヘッド)</translation>
    </message>
    <message>
        <source>To sort into labels, with a new head</source>
        <translation>ラベルに分類する (新しいヘッド)</translation>
    </message>
    <message>
        <source>To write all of these answers</source>
        <translation>これらの答えをすべて書く</translation>
    </message>
    <message>
        <source>To write and prefer the better answer (ORPO)</source>
        <translation>書くことと、より良い答えを好むこと (ORPO)</translation>
    </message>
    <message>
        <source>To write like these documents</source>
        <translation>これらの文書のように書く</translation>
    </message>
    <message>
        <source>To write the answers</source>
        <translation>答えを書く</translation>
    </message>
    <message>
        <source>To write the better answer</source>
        <translation>良い答えを書く</translation>
    </message>
    <message>
        <source>a new head</source>
        <translation>新しいヘッド</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>bottleneck modules of width {size}</source>
        <translation>ボトルネックモジュール (幅 {size})</translation>
    </message>
    <message>
        <source>full fine-tuning</source>
        <translation>フルファインチューニング</translation>
    </message>
    <message>
        <source>images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>keeps {size}</source>
        <translation>保存サイズ {size}</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>layers {blocks}</source>
        <translation>層 {blocks}</translation>
    </message>
    <message>
        <source>preference pairs (DPO)</source>
        <translation>選好の組 (DPO)</translation>
    </message>
    <message>
        <source>preference pairs (ORPO)</source>
        <translation>選好の組 (ORPO)</translation>
    </message>
    <message>
        <source>ratings (KTO)</source>
        <translation>評価 (KTO)</translation>
    </message>
    <message>
        <source>several labels</source>
        <translation>複数のラベル</translation>
    </message>
    <message>
        <source>the last {count} layers</source>
        <translation>最後の {count} 層</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>書くこと</translation>
    </message>
    <message>
        <source>{objective} by {method}</source>
        <translation>{objective} ({method})</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>Asks you to accept terms on huggingface.co first, and for an access token in Settings.</source>
        <translation>先に huggingface.co で利用条件に同意し、「設定」でアクセストークンを入れる必要があります。</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>収まる</translation>
    </message>
    <message>
        <source>Fits with streaming</source>
        <translation>ストリーミングで収まる</translation>
    </message>
    <message>
        <source>Merged on this PC</source>
        <translation>この PC で統合</translation>
    </message>
    <message>
        <source>Needs more memory than is free, even in the thriftiest way.</source>
        <translation>最も節約しても、空きより多くのメモリが必要です。</translation>
    </message>
    <message>
        <source>Reads texts: for labels and numbers</source>
        <translation>文章を読む: ラベルと数値用</translation>
    </message>
    <message>
        <source>Sees images: for labels</source>
        <translation>画像を見る: ラベル用</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>ぎりぎり</translation>
    </message>
    <message>
        <source>Too big</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>Trains with {precision} weights that wait in {ram} of the PC's memory; slower.</source>
        <translation>PC のメモリ {ram} に置いた {precision} の重みで学習します (遅くなります)。</translation>
    </message>
    <message>
        <source>Trains with {precision} weights, but little memory is left; close other programs first.</source>
        <translation>{precision} の重みで学習できますが、メモリの余裕がわずかです。先にほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Trains with {precision} weights, in the balanced preset and with usual examples.</source>
        <translation>「バランス」プリセットと標準的な例なら、{precision} の重みで学習できます。</translation>
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
        <translation>{count} トークン</translation>
    </message>
    <message>
        <source>{need} of {free}</source>
        <translation>{free} 中 {need}</translation>
    </message>
</context>
<context>
    <name>new_run</name>
    <message>
        <source>Base model and examples do not match yet.</source>
        <translation>ベースモデルと例がまだ合っていません。</translation>
    </message>
    <message>
        <source>Choose a base model first.</source>
        <translation>先にベースモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a preset first.</source>
        <translation>先にプリセットを選んでください。</translation>
    </message>
    <message>
        <source>Choose your examples first.</source>
        <translation>先に例を選んでください。</translation>
    </message>
    <message>
        <source>Fetch the base model first.</source>
        <translation>先にベースモデルを取得してください。</translation>
    </message>
    <message>
        <source>Mend the marked value first.</source>
        <translation>先に印の付いた値を直してください。</translation>
    </message>
    <message>
        <source>Without advice</source>
        <translation>助言なし</translation>
    </message>
    <message>
        <source>teaches {what}</source>
        <translation>教えること: {what}</translation>
    </message>
    <message>
        <source>with the documents {name}</source>
        <translation>文書 {name} も使用</translation>
    </message>
    <message>
        <source>{name}: advised</source>
        <translation>{name}: おすすめ</translation>
    </message>
    <message>
        <source>{name}: usual</source>
        <translation>{name}: 標準</translation>
    </message>
    <message>
        <source>{name}: {train} to learn from, {held} held out</source>
        <translation>{name}: 学習用 {train} 件、評価用 {held} 件</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Did it help?</source>
        <translation>効果はありましたか？</translation>
    </message>
    <message>
        <source>Done. What it learned is ready.</source>
        <translation>完了しました。学んだものを使えます。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Nothing had been saved yet.</source>
        <translation>まだ何も保存されていませんでした。</translation>
    </message>
    <message>
        <source>Paused at {step}.</source>
        <translation>{step} で一時停止しました。</translation>
    </message>
    <message>
        <source>Stopped at step {step} of {steps}. What it learned is kept.</source>
        <translation>ステップ {step} / {steps} で停止しました。学んだことは保存されています。</translation>
    </message>
    <message>
        <source>Stopped before the first step. There is nothing to keep.</source>
        <translation>最初のステップの前に停止しました。保存するものはありません。</translation>
    </message>
    <message>
        <source>The PC's memory is free; everything is kept, and training continues exactly where it stopped.</source>
        <translation>PC のメモリは空いています。すべて保存され、学習は止まったところから正確に続きます。</translation>
    </message>
    <message>
        <source>The checkpoint of step {step} is kept.</source>
        <translation>ステップ {step} のチェックポイントが保存されています。</translation>
    </message>
    <message>
        <source>The graphics card is free; everything is kept, and training continues exactly where it stopped.</source>
        <translation>グラフィックスカードは空いています。すべて保存され、学習は止まったところから正確に続きます。</translation>
    </message>
    <message>
        <source>What it learned is kept.</source>
        <translation>学んだことは保存されています。</translation>
    </message>
</context>
<context>
    <name>phases</name>
    <message>
        <source>Load model</source>
        <translation>モデルを読み込む</translation>
    </message>
    <message>
        <source>Read examples</source>
        <translation>例を読み込む</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>スコアカード</translation>
    </message>
    <message>
        <source>Test memory</source>
        <translation>メモリを試す</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>What it forgot</source>
        <translation>忘れたこと</translation>
    </message>
    <message>
        <source>loading the base model</source>
        <translation>ベースモデルを読み込み中</translation>
    </message>
    <message>
        <source>looking for what it forgot</source>
        <translation>忘れたことを調査中</translation>
    </message>
    <message>
        <source>reading the examples</source>
        <translation>例を読み込み中</translation>
    </message>
    <message>
        <source>saving what was learned</source>
        <translation>学んだことを保存中</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>trying whether the memory is enough</source>
        <translation>メモリが足りるか試しています</translation>
    </message>
    <message>
        <source>{phase} · {done} of {total}</source>
        <translation>{phase} · {total} 中 {done}</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>Connection refused</source>
        <translation>接続を拒否されました</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>接続先に切断されました</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>使用中です</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスクの割り当てを超えました</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルはすでにあります</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>Input data was truncated</source>
        <translation>データが途中で切れています</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>読み書きのエラーです</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>LoRA beside layers that were trained as a whole</source>
        <translation>丸ごと学習した層を伴う LoRA</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>ネットワークに届きません</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ドライブに空きがありません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Object missing required field {name}</source>
        <translation>項目 {name} がありません</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ドライブが読み取り専用です</translation>
    </message>
    <message>
        <source>The model has several templates ({names}) but no default one.</source>
        <translation>モデルに複数のテンプレート（{names}）がありますが、既定のものがありません。</translation>
    </message>
    <message>
        <source>There is no turn before the assistant's first one.</source>
        <translation>最初の回答の前に発言がありません。</translation>
    </message>
    <message>
        <source>a DoRA adapter</source>
        <translation>DoRA アダプター</translation>
    </message>
    <message>
        <source>a LoRA adapter</source>
        <translation>LoRA アダプター</translation>
    </message>
    <message>
        <source>a change of the model's own weights</source>
        <translation>モデル自身の重みの変更</translation>
    </message>
    <message>
        <source>a header of {length} bytes is longer than any adapter's</source>
        <translation>{length} バイトのヘッダーはどのアダプターよりも長い</translation>
    </message>
    <message>
        <source>a number is wanted</source>
        <translation>数が必要です</translation>
    </message>
    <message>
        <source>a text is wanted</source>
        <translation>文字列が必要です</translation>
    </message>
    <message>
        <source>a text of {count} bytes</source>
        <translation>{count} バイトのテキスト</translation>
    </message>
    <message>
        <source>a whole number is wanted</source>
        <translation>整数が必要です</translation>
    </message>
    <message>
        <source>all buffers are at work</source>
        <translation>すべてのバッファーが使用中です</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>すべての層</translation>
    </message>
    <message>
        <source>an (IA)³ adapter</source>
        <translation>(IA)³ アダプター</translation>
    </message>
    <message>
        <source>another block's weights are there</source>
        <translation>別のブロックの重みが入っています</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>別のプログラムがファイルを使っています</translation>
    </message>
    <message>
        <source>at least {limit} characters are wanted</source>
        <translation>{limit} 文字以上が必要です</translation>
    </message>
    <message>
        <source>at least {limit} is wanted</source>
        <translation>{limit} 以上が必要です</translation>
    </message>
    <message>
        <source>at most {limit} characters are wanted</source>
        <translation>{limit} 文字以下にしてください</translation>
    </message>
    <message>
        <source>at most {limit} is wanted</source>
        <translation>{limit} 以下にしてください</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>悪い</translation>
    </message>
    <message>
        <source>bottleneck modules</source>
        <translation>ボトルネックモジュール</translation>
    </message>
    <message>
        <source>changed weights</source>
        <translation>変更された重み</translation>
    </message>
    <message>
        <source>data laid out in steps of {count} bytes</source>
        <translation>データが {count} バイト刻みで並んでいます</translation>
    </message>
    <message>
        <source>found only “{name}”</source>
        <translation>見つかったのは「{name}」だけです</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>header of {length} bytes in a file of {size}</source>
        <translation>{size} バイトのファイルにヘッダーが {length} バイト</translation>
    </message>
    <message>
        <source>it adds biases, which would be lost when it is merged</source>
        <translation>バイアスを加えており、統合すると失われます</translation>
    </message>
    <message>
        <source>it belongs to a base that is kept in groups of 4-bit numbers (QA-LoRA)</source>
        <translation>4 ビットの数のグループで保存されたベース用です (QA-LoRA)</translation>
    </message>
    <message>
        <source>it changes single parameters instead of layers</source>
        <translation>層ではなく個々のパラメーターを変えます</translation>
    </message>
    <message>
        <source>it changes the biases of the base itself, which could not be switched off again</source>
        <translation>ベース自身のバイアスを変えるため、切り離せません</translation>
    </message>
    <message>
        <source>it chooses among other adapters (Arrow)</source>
        <translation>ほかのアダプターの中から選びます (Arrow)</translation>
    </message>
    <message>
        <source>it draws at random (MonteCLoRA)</source>
        <translation>無作為に選びます (MonteCLoRA)</translation>
    </message>
    <message>
        <source>it ended</source>
        <translation>終了しました</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>ヘッダーの途中で終わっています</translation>
    </message>
    <message>
        <source>it ends within {name}</source>
        <translation>{name} の途中で終わっています</translation>
    </message>
    <message>
        <source>it forgets what it is told</source>
        <translation>預けたものを忘れます</translation>
    </message>
    <message>
        <source>it has no “format” with a “recipe”</source>
        <translation>「format」または「recipe」がありません</translation>
    </message>
    <message>
        <source>it holds no JSON object</source>
        <translation>JSON オブジェクトが入っていません</translation>
    </message>
    <message>
        <source>it holds no adapter</source>
        <translation>アダプターが入っていません</translation>
    </message>
    <message>
        <source>it holds no part of an adapter</source>
        <translation>アダプターの部品が入っていません</translation>
    </message>
    <message>
        <source>it holds {rows} rows where {kept} were read</source>
        <translation>{rows} 行ありますが、読み込んだのは {kept} 行です</translation>
    </message>
    <message>
        <source>it is longer than {count} bytes</source>
        <translation>{count} バイトを超えています</translation>
    </message>
    <message>
        <source>it is made of blocks (BD-LoRA)</source>
        <translation>ブロックでできています (BD-LoRA)</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>it is no list of names and values</source>
        <translation>名前と値の一覧ではありません</translation>
    </message>
    <message>
        <source>it is no picture that can be read here</source>
        <translation>ここで読める画像ではありません</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>it is not among the files</source>
        <translation>ファイルの中にありません</translation>
    </message>
    <message>
        <source>it is not in {name}</source>
        <translation>{name} の中にありません</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>見当たりません</translation>
    </message>
    <message>
        <source>it is of no known kind</source>
        <translation>種類がわかりません</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>it is {found}, not {wanted}</source>
        <translation>{wanted} ではなく {found} です</translation>
    </message>
    <message>
        <source>it is {kind}</source>
        <translation>種類は {kind}</translation>
    </message>
    <message>
        <source>it lists a file of {repo} that it does not have</source>
        <translation>{repo} の一覧にあるファイルが実際にはありません</translation>
    </message>
    <message>
        <source>it names no files</source>
        <translation>ファイルが書かれていません</translation>
    </message>
    <message>
        <source>it names {count} files</source>
        <translation>{count} 個のファイルが書かれています</translation>
    </message>
    <message>
        <source>it said nothing</source>
        <translation>何も出力されませんでした</translation>
    </message>
    <message>
        <source>it took something out of the base (KaSA)</source>
        <translation>ベースから一部を取り出しています (KaSA)</translation>
    </message>
    <message>
        <source>it wants a name and a password</source>
        <translation>名前とパスワードが必要です</translation>
    </message>
    <message>
        <source>it was made for a model that Megatron spreads over several cards</source>
        <translation>Megatron で複数のカードに分けたモデル用です</translation>
    </message>
    <message>
        <source>it works only behind certain tokens (aLoRA)</source>
        <translation>特定のトークンの後でだけ働きます (aLoRA)</translation>
    </message>
    <message>
        <source>its header of {length} bytes ends after {size}</source>
        <translation>{length} バイトのヘッダーが {size} で終わっています</translation>
    </message>
    <message>
        <source>its name is not in UTF-8</source>
        <translation>名前が UTF-8 ではありません</translation>
    </message>
    <message>
        <source>keys, values and MLP of {kind} are not known</source>
        <translation>{kind} のキー、値、MLP がわかりません</translation>
    </message>
    <message>
        <source>layers of the base are doubled, so that it needs a model of another depth</source>
        <translation>ベースの層が複製されており、深さの違うモデルが必要です</translation>
    </message>
    <message>
        <source>less than {limit} is wanted</source>
        <translation>{limit} より小さい値が必要です</translation>
    </message>
    <message>
        <source>longer than {size} bytes</source>
        <translation>{size} バイトを超えています</translation>
    </message>
    <message>
        <source>more than {limit} is wanted</source>
        <translation>{limit} より大きい値が必要です</translation>
    </message>
    <message>
        <source>name and password</source>
        <translation>名前とパスワード</translation>
    </message>
    <message>
        <source>no commit of the model</source>
        <translation>モデルのコミットがありません</translation>
    </message>
    <message>
        <source>no connection came about</source>
        <translation>接続できませんでした</translation>
    </message>
    <message>
        <source>no graphics card that can be used was found</source>
        <translation>使えるグラフィックスカードが見つかりません</translation>
    </message>
    <message>
        <source>no list of blocks was found</source>
        <translation>ブロックの一覧が見つかりません</translation>
    </message>
    <message>
        <source>no list of models</source>
        <translation>モデルの一覧ではありません</translation>
    </message>
    <message>
        <source>no metadata beside it</source>
        <translation>メタデータがありません</translation>
    </message>
    <message>
        <source>no part of a block is called attention</source>
        <translation>ブロックに attention という部分がありません</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>行がありません</translation>
    </message>
    <message>
        <source>no secure connection came about</source>
        <translation>安全な接続ができませんでした</translation>
    </message>
    <message>
        <source>no size is told</source>
        <translation>大きさが書かれていません</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>そのようなファイルはありません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>not an object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>システムの</translation>
    </message>
    <message>
        <source>one of these is wanted: {names}</source>
        <translation>次のどれかにしてください: {names}</translation>
    </message>
    <message>
        <source>peft has no place for {name}</source>
        <translation>peft に {name} の場所がありません</translation>
    </message>
    <message>
        <source>single rows of the embedding were trained, which would be lost when it is merged</source>
        <translation>埋め込みの一部の行だけが学習されており、統合すると失われます</translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation>出所不明</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>ステータス {status}</translation>
    </message>
    <message>
        <source>that is not how this value is written</source>
        <translation>この値の書き方ではありません</translation>
    </message>
    <message>
        <source>the Python package {name} is missing</source>
        <translation>Python パッケージ {name} がありません</translation>
    </message>
    <message>
        <source>the file is damaged or not complete</source>
        <translation>ファイルが壊れているか、不完全です</translation>
    </message>
    <message>
        <source>the graphics card or its driver met a fault</source>
        <translation>グラフィックスカードまたはそのドライバーに不具合が起きました</translation>
    </message>
    <message>
        <source>the graphics driver is too old</source>
        <translation>グラフィックスドライバーが古すぎます</translation>
    </message>
    <message>
        <source>the graphics memory is full</source>
        <translation>グラフィックスメモリがいっぱいです</translation>
    </message>
    <message>
        <source>the key {name} stands twice</source>
        <translation>キー {name} が二度あります</translation>
    </message>
    <message>
        <source>the model has no tensor {name}</source>
        <translation>モデルにテンソル {name} がありません</translation>
    </message>
    <message>
        <source>the name of the server could not be looked up</source>
        <translation>サーバーの名前を解決できません</translation>
    </message>
    <message>
        <source>the other side ended the connection early</source>
        <translation>相手が接続を途中で終えました</translation>
    </message>
    <message>
        <source>the package holds no model file</source>
        <translation>パッケージにモデルのファイルがありません</translation>
    </message>
    <message>
        <source>the process did not start</source>
        <translation>プロセスが始まりませんでした</translation>
    </message>
    <message>
        <source>the proxy wants a name and a password (407)</source>
        <translation>プロキシが名前とパスワードを求めています (407)</translation>
    </message>
    <message>
        <source>the server does not allow it (403)</source>
        <translation>サーバーが許可しません (403)</translation>
    </message>
    <message>
        <source>the server does not have it (404)</source>
        <translation>サーバーにありません (404)</translation>
    </message>
    <message>
        <source>the server itself has trouble ({status})</source>
        <translation>サーバー自体に問題があります ({status})</translation>
    </message>
    <message>
        <source>the server wants to know who asks (401)</source>
        <translation>サーバーは誰からの要求かを求めています (401)</translation>
    </message>
    <message>
        <source>the server was asked too often (429)</source>
        <translation>サーバーへの要求が多すぎました (429)</translation>
    </message>
    <message>
        <source>the server's certificate belongs to another server</source>
        <translation>サーバーの証明書は別のサーバーのものです</translation>
    </message>
    <message>
        <source>the server's certificate has expired</source>
        <translation>サーバーの証明書の期限が切れています</translation>
    </message>
    <message>
        <source>the server's certificate is not valid yet; is the clock of this PC right?</source>
        <translation>サーバーの証明書はまだ有効ではありません。この PC の時計は合っていますか</translation>
    </message>
    <message>
        <source>there are no weights for {name}</source>
        <translation>{name} の重みがありません</translation>
    </message>
    <message>
        <source>there is no row {row}</source>
        <translation>行 {row} がありません</translation>
    </message>
    <message>
        <source>this PC's memory is not enough</source>
        <translation>この PC のメモリが足りません</translation>
    </message>
    <message>
        <source>this build of PyTorch has no code for this graphics card</source>
        <translation>この PyTorch のビルドには、このグラフィックスカード用のコードがありません</translation>
    </message>
    <message>
        <source>this build of PyTorch is the one for the processor</source>
        <translation>この PyTorch のビルドはプロセッサー用です</translation>
    </message>
    <message>
        <source>this system does not trust the server's certificate</source>
        <translation>このシステムはサーバーの証明書を信頼していません</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>時間切れです</translation>
    </message>
    <message>
        <source>too many files are open at once</source>
        <translation>同時に開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>true or false is wanted</source>
        <translation>true か false が必要です</translation>
    </message>
    <message>
        <source>votes on pairs that are not there</source>
        <translation>存在しない組への投票があります</translation>
    </message>
    <message>
        <source>working offline is switched on in the settings</source>
        <translation>設定でオフライン作業が有効です</translation>
    </message>
    <message>
        <source>{count} keys in a file of {size} bytes</source>
        <translation>{size} バイトのファイルにキーが {count} 個</translation>
    </message>
    <message>
        <source>{count} numbers in {name} in a file of {size} bytes</source>
        <translation>{size} バイトのファイルの {name} に数が {count} 個</translation>
    </message>
    <message>
        <source>{count} tensors in a file of {size} bytes</source>
        <translation>{size} バイトのファイルにテンソルが {count} 個</translation>
    </message>
    <message>
        <source>{count} texts in {name} in a file of {size} bytes</source>
        <translation>{size} バイトのファイルの {name} にテキストが {count} 個</translation>
    </message>
    <message>
        <source>{got} of {size} bytes</source>
        <translation>{size} バイト中 {got} バイト</translation>
    </message>
    <message>
        <source>{left} of its {count} tensors have no place there</source>
        <translation>{count} 個のテンソルのうち {left} 個に入る場所がありません</translation>
    </message>
    <message>
        <source>{names} cannot be read</source>
        <translation>{names} を読めません</translation>
    </message>
    <message>
        <source>{name} begins at byte {start}, inside another tensor</source>
        <translation>{name} は {start} バイト目、別のテンソルの中から始まっています</translation>
    </message>
    <message>
        <source>{name} begins inside another tensor</source>
        <translation>{name} が別のテンソルの中から始まっています</translation>
    </message>
    <message>
        <source>{name} cannot be read: {cause}</source>
        <translation>{name} を読めません: {cause}</translation>
    </message>
    <message>
        <source>{name} ends at byte {end} of {size}</source>
        <translation>{name} は {size} バイト中 {end} バイト目で終わっています</translation>
    </message>
    <message>
        <source>{name} has a negative size</source>
        <translation>{name} の大きさが負です</translation>
    </message>
    <message>
        <source>{name} has no part that is called attention or MLP</source>
        <translation>{name} に attention や MLP という部分がありません</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}</source>
        <translation>{name} の形は {shape} です</translation>
    </message>
    <message>
        <source>{name} has {count} dimensions</source>
        <translation>{name} には {count} 個の次元があります</translation>
    </message>
    <message>
        <source>{name} holds {bytes} bytes for {count} numbers of {kind}</source>
        <translation>{name} は {kind} の数値 {count} 個に {bytes} バイトしかありません</translation>
    </message>
    <message>
        <source>{name} is a list of lists</source>
        <translation>{name} はリストのリストです</translation>
    </message>
    <message>
        <source>{name} is a list of the unknown kind {kind}</source>
        <translation>{name} は未知の種類 {kind} のリストです</translation>
    </message>
    <message>
        <source>{name} is no known kind of preparation</source>
        <translation>{name} は知られていない前処理です</translation>
    </message>
    <message>
        <source>{name} is not what was written</source>
        <translation>{name} が書き込んだときの内容と違います</translation>
    </message>
    <message>
        <source>{name} is of the unknown kind {kind}</source>
        <translation>{name} は未知の種類 {kind} です</translation>
    </message>
    <message>
        <source>{path} is not whole</source>
        <translation>{path} は完全ではありません</translation>
    </message>
    <message>
        <source>{value} instead of a number from {low} to {high}</source>
        <translation>{low} から {high} の数ではなく {value}</translation>
    </message>
    <message>
        <source>{where} is {found}, not {wanted}</source>
        <translation>{where} は {wanted} ではなく {found} です</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} ピクセル</translation>
    </message>
    <message>
        <source>“{message}” (original message)</source>
        <translation>「{message}」(元のメッセージ)</translation>
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
        <translation>より大きなアダプター、{steps} ステップ。途中で最も良かった状態が残ります。</translation>
    </message>
    <message>
        <source>As in the run before</source>
        <translation>前の実行と同じ</translation>
    </message>
    <message>
        <source>As it was measured: {steps} steps in 4 bits (QLoRA).</source>
        <translation>測定したとおり: 4 ビットで {steps} ステップ (QLoRA)。</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>最高品質</translation>
    </message>
    <message>
        <source>Change less of the model: {method} fits.</source>
        <translation>モデルの変更を小さくする: {method} なら収まります。</translation>
    </message>
    <message>
        <source>Close other programs that use the graphics card: {missing} more must be free.</source>
        <translation>グラフィックスカードを使うほかのプログラムを閉じてください: あと {missing} の空きが必要です。</translation>
    </message>
    <message>
        <source>Close other programs: {missing} more of the PC's memory must be free.</source>
        <translation>ほかのプログラムを閉じてください: PC のメモリがあと {missing} 必要です。</translation>
    </message>
    <message>
        <source>Every example often enough to be learned, {steps} steps; right for most.</source>
        <translation>どの例も学べるだけの回数で {steps} ステップ。多くの場合に適しています。</translation>
    </message>
    <message>
        <source>Examples of up to {length} tokens stay whole, {steps} steps; slower, and needs more memory.</source>
        <translation>{length} トークンまでの例を切らずに {steps} ステップ。遅くなり、メモリも多く必要です。</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>収まる</translation>
    </message>
    <message>
        <source>Fits with streaming</source>
        <translation>ストリーミングで収まる</translation>
    </message>
    <message>
        <source>Free {missing} of the PC's memory: the base model could wait there and visit the card block by block.</source>
        <translation>PC のメモリを {missing} 空けてください: ベースモデルをそこに置き、ブロックごとにカードに載せられます。</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>長い文章</translation>
    </message>
    <message>
        <source>More passes and a larger adapter, {steps} steps; slower, and the best state on the way is kept.</source>
        <translation>より多くの周回とより大きなアダプター、{steps} ステップ。時間はかかりますが、途中で最も良かった状態が残ります。</translation>
    </message>
    <message>
        <source>More passes, {steps} steps; slower, and the best state on the way is kept.</source>
        <translation>より多くの周回、{steps} ステップ。時間はかかりますが、途中で最も良かった状態が残ります。</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>簡易チェック</translation>
    </message>
    <message>
        <source>Shorten examples to {length} tokens.</source>
        <translation>例を {length} トークンに短縮します。</translation>
    </message>
    <message>
        <source>Shorten examples to {length} tokens: the ends of {rows} of them would not be learned.</source>
        <translation>例を {length} トークンに短縮します: {rows} 件の末尾は学習されません。</translation>
    </message>
    <message>
        <source>Shorten rows to {length} tokens; none of your examples is longer.</source>
        <translation>行を {length} トークンに短縮します。これより長い例はありません。</translation>
    </message>
    <message>
        <source>Starter recipe</source>
        <translation>スターターレシピ</translation>
    </message>
    <message>
        <source>Take a smaller base model: {name} fits.</source>
        <translation>より小さいベースモデルにする: {name} なら収まります。</translation>
    </message>
    <message>
        <source>Take {method}</source>
        <translation>{method} にする</translation>
    </message>
    <message>
        <source>Take {name}</source>
        <translation>{name} にする</translation>
    </message>
    <message>
        <source>The same values on the new model, {steps} steps; only what has to differ does.</source>
        <translation>新しいモデルで同じ値、{steps} ステップ。変えざるを得ないものだけが変わります。</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>ぎりぎり</translation>
    </message>
    <message>
        <source>Too big</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>Use {length} tokens</source>
        <translation>{length} トークンにする</translation>
    </message>
    <message>
        <source>a new head alone</source>
        <translation>新しいヘッドのみ</translation>
    </message>
    <message>
        <source>bottleneck modules</source>
        <translation>ボトルネックモジュール</translation>
    </message>
    <message>
        <source>training everything</source>
        <translation>全体の学習</translation>
    </message>
    <message>
        <source>training the last layers</source>
        <translation>最後の層の学習</translation>
    </message>
    <message>
        <source>up to {need} of {free}</source>
        <translation>{free} 中 最大 {need}</translation>
    </message>
    <message>
        <source>{need} of {free}</source>
        <translation>{free} 中 {need}</translation>
    </message>
    <message>
        <source>{steps} steps to see whether it works at all; the result is a rough one.</source>
        <translation>そもそもうまくいくかを見る {steps} ステップ。結果は粗いものです。</translation>
    </message>
</context>
<context>
    <name>recipe</name>
    <message>
        <source>16-bit</source>
        <translation>16 ビット</translation>
    </message>
    <message>
        <source>4-bit</source>
        <translation>4 ビット</translation>
    </message>
    <message>
        <source>Adapter size (rank)</source>
        <translation>アダプターの大きさ (ランク)</translation>
    </message>
    <message>
        <source>Adapter strength (alpha)</source>
        <translation>アダプターの強さ (alpha)</translation>
    </message>
    <message>
        <source>Ask general questions at the end</source>
        <translation>最後に一般的な質問をする</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>ベースモデル</translation>
    </message>
    <message>
        <source>Blocks at the end that learn</source>
        <translation>学習する末尾のブロック</translation>
    </message>
    <message>
        <source>Blocks on the card at once while streaming</source>
        <translation>ストリーミング中に同時にカードに載せるブロック</translation>
    </message>
    <message>
        <source>Blocks that learn instead</source>
        <translation>代わりに学習するブロック</translation>
    </message>
    <message>
        <source>Continue exactly (deterministic)</source>
        <translation>正確に継続 (決定論的)</translation>
    </message>
    <message>
        <source>Direction and length learn apart (DoRA)</source>
        <translation>方向と長さを分けて学習 (DoRA)</translation>
    </message>
    <message>
        <source>Documents first, or mixed with the examples</source>
        <translation>文書を先にするか、例と混ぜるか</translation>
    </message>
    <message>
        <source>Documents to learn beside the examples</source>
        <translation>例と一緒に学習する文書</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>File of held-out examples</source>
        <translation>評価用の例のファイル</translation>
    </message>
    <message>
        <source>Held-out examples per look</source>
        <translation>1 回に確認する評価用の例</translation>
    </message>
    <message>
        <source>Highest learning rate</source>
        <translation>最大の学習率</translation>
    </message>
    <message>
        <source>How images are changed at random</source>
        <translation>画像を無作為に変える方法</translation>
    </message>
    <message>
        <source>How much faster the second matrix learns (LoRA+)</source>
        <translation>2 つ目の行列が何倍速く学習するか (LoRA+)</translation>
    </message>
    <message>
        <source>How much of the model changes</source>
        <translation>モデルのどこまでを変えるか</translation>
    </message>
    <message>
        <source>How strongly it holds on to the base model (beta)</source>
        <translation>ベースモデルに留まる強さ (beta)</translation>
    </message>
    <message>
        <source>How the adapter begins (initialisation)</source>
        <translation>アダプターの始め方 (初期化)</translation>
    </message>
    <message>
        <source>How the learning rate falls</source>
        <translation>学習率の下げ方</translation>
    </message>
    <message>
        <source>Keep the adapter of the best look, not the last</source>
        <translation>最後ではなく、最良の時点のアダプターを残す</translation>
    </message>
    <message>
        <source>Kept or worked out again (recompute)</source>
        <translation>保持または再計算</translation>
    </message>
    <message>
        <source>Longest answer in tokens</source>
        <translation>答えの最大長 (トークン)</translation>
    </message>
    <message>
        <source>Longest example in tokens</source>
        <translation>最長の例 (トークン)</translation>
    </message>
    <message>
        <source>Longest step direction (gradient norm)</source>
        <translation>ステップ方向の最大長 (勾配ノルム)</translation>
    </message>
    <message>
        <source>Looks without a new best after which it ends (early stopping)</source>
        <translation>最良を更新しないまま終了するまでの確認回数 (早期終了)</translation>
    </message>
    <message>
        <source>May step down when memory is short</source>
        <translation>メモリ不足時に節約方法へ切り替えてよい</translation>
    </message>
    <message>
        <source>Memory of past steps (optimizer)</source>
        <translation>過去のステップの記憶 (オプティマイザー)</translation>
    </message>
    <message>
        <source>Most disk for checkpoints in GB</source>
        <translation>チェックポイントに使うディスクの上限 (GB)</translation>
    </message>
    <message>
        <source>Most held-out examples answered for the scorecard</source>
        <translation>スコアカードで答える評価用の例の上限</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>実行の名前</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Noise on the embeddings (NEFTune)</source>
        <translation>埋め込みへのノイズ (NEFTune)</translation>
    </message>
    <message>
        <source>None on the way</source>
        <translation>途中ではなし</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>数値形式</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Only at the end</source>
        <translation>最後のみ</translation>
    </message>
    <message>
        <source>Passes over all examples</source>
        <translation>全例を通す回数</translation>
    </message>
    <message>
        <source>Prompts per sample</source>
        <translation>1 回のサンプルのプロンプト数</translation>
    </message>
    <message>
        <source>Pull of the adapter towards zero</source>
        <translation>アダプターをゼロへ引き寄せる強さ</translation>
    </message>
    <message>
        <source>Rank-stabilised scaling (rsLoRA)</source>
        <translation>ランクで安定化した倍率 (rsLoRA)</translation>
    </message>
    <message>
        <source>Row length, in longest examples</source>
        <translation>行の長さ (最長の例を単位とする)</translation>
    </message>
    <message>
        <source>Rows per step</source>
        <translation>1 ステップの行数</translation>
    </message>
    <message>
        <source>Seed of everything random</source>
        <translation>すべての乱数のシード</translation>
    </message>
    <message>
        <source>Share held out when there is no such file</source>
        <translation>そのファイルがない場合に評価用にする割合</translation>
    </message>
    <message>
        <source>Share of adapter inputs left out at random</source>
        <translation>アダプターの入力を無作為に省く割合</translation>
    </message>
    <message>
        <source>Share of general examples mixed in</source>
        <translation>混ぜる一般的な例の割合</translation>
    </message>
    <message>
        <source>Share of the documents when mixed</source>
        <translation>混ぜる場合の文書の割合</translation>
    </message>
    <message>
        <source>Share of the run in which it rises</source>
        <translation>学習率を上げる期間の割合</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Steps between checkpoints</source>
        <translation>チェックポイントの間隔 (ステップ)</translation>
    </message>
    <message>
        <source>Steps between looks at held-out examples</source>
        <translation>評価用の例を確認する間隔 (ステップ)</translation>
    </message>
    <message>
        <source>Steps between samples</source>
        <translation>サンプルの間隔 (ステップ)</translation>
    </message>
    <message>
        <source>The embedding learns too</source>
        <translation>埋め込みも学習する</translation>
    </message>
    <message>
        <source>The head that gives words learns too</source>
        <translation>語を出すヘッドも学習する</translation>
    </message>
    <message>
        <source>The last norm learns too</source>
        <translation>最後のノルムも学習する</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>行全体</translation>
    </message>
    <message>
        <source>Tokens that go through an MLP at once</source>
        <translation>一度に MLP を通るトークン数</translation>
    </message>
    <message>
        <source>Weights of the base model</source>
        <translation>ベースモデルの重み</translation>
    </message>
    <message>
        <source>Weights visit the card in turn (layer streaming)</source>
        <translation>重みを順にカードに載せる (層ごとのストリーミング)</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>学ぶもの</translation>
    </message>
    <message>
        <source>Where bottleneck modules stand</source>
        <translation>ボトルネックモジュールの位置</translation>
    </message>
    <message>
        <source>Where it trains</source>
        <translation>学習する場所</translation>
    </message>
    <message>
        <source>Where the adapter sits</source>
        <translation>アダプターを置く場所</translation>
    </message>
    <message>
        <source>Width of a bottleneck module</source>
        <translation>ボトルネックモジュールの幅</translation>
    </message>
    <message>
        <source>Words in the PC's memory (embeddings)</source>
        <translation>語を PC のメモリに置く (埋め込み)</translation>
    </message>
</context>
<context>
    <name>recipe_fields</name>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>recompute</name>
    <message>
        <source>Keep everything: fastest</source>
        <translation>すべて保持: 最速</translation>
    </message>
    <message>
        <source>Mixed: fills the memory that is free</source>
        <translation>混合: 空きメモリを使い切る</translation>
    </message>
    <message>
        <source>Work MLPs out again</source>
        <translation>MLP を再計算</translation>
    </message>
    <message>
        <source>Work everything out again</source>
        <translation>すべて再計算</translation>
    </message>
    <message>
        <source>Work everything out again, inputs in the PC's memory</source>
        <translation>すべて再計算、入力は PC のメモリに</translation>
    </message>
</context>
<context>
    <name>runs_compare</name>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Better answer is the likelier one</source>
        <translation>良い答えのほうが出やすい</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Exactly right</source>
        <translation>完全に一致</translation>
    </message>
    <message>
        <source>Examples seen</source>
        <translation>見た例の数</translation>
    </message>
    <message>
        <source>Fields right (F1)</source>
        <translation>正しい項目 (F1)</translation>
    </message>
    <message>
        <source>General questions right</source>
        <translation>一般的な質問の正解</translation>
    </message>
    <message>
        <source>Held-out loss</source>
        <translation>評価損失</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>Macro-F1</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均誤差</translation>
    </message>
    <message>
        <source>Micro-F1</source>
        <translation>Micro-F1</translation>
    </message>
    <message>
        <source>Pairs told apart rightly</source>
        <translation>正しく見分けた組</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>最大メモリ</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>パープレキシティ</translation>
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
        <translation>学んだもののサイズ</translation>
    </message>
    <message>
        <source>Sound JSON</source>
        <translation>正しい JSON</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation>動作時間</translation>
    </message>
    <message>
        <source>Time for a step</source>
        <translation>1 ステップの時間</translation>
    </message>
    <message>
        <source>Training time (min)</source>
        <translation>学習時間 (分)</translation>
    </message>
    <message>
        <source>Training time (s)</source>
        <translation>学習時間 (秒)</translation>
    </message>
    <message>
        <source>chrF</source>
        <translation>chrF</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low}～{high})</translation>
    </message>
</context>
<context>
    <name>scorecard</name>
    <message>
        <source>Always the most usual answer</source>
        <translation>常に最も多い答え</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>ベースモデル</translation>
    </message>
    <message>
        <source>Base with examples</source>
        <translation>ベース (例付き)</translation>
    </message>
    <message>
        <source>Loss per token on the same {tokens} tokens of one held-out example: {base} before, {tuned} after (perplexity {before} and {after}); {standing}.</source>
        <translation>評価用の例 1 件の同じ {tokens} トークンでの 1 トークンあたりの損失: 前 {base}、後 {tuned} (パープレキシティ {before} と {after})。{standing}。</translation>
    </message>
    <message>
        <source>Loss per token on the same {tokens} tokens of {count} held-out examples: {base} before, {tuned} after (perplexity {before} and {after}); {standing}.</source>
        <translation>評価用の例 {count} 件の同じ {tokens} トークンでの 1 トークンあたりの損失: 前 {base}、後 {tuned} (パープレキシティ {before} と {after})。{standing}。</translation>
    </message>
    <message>
        <source>Tuned minus this, by {count} examples: {value} ({low} to {high})</source>
        <translation>調整後とこれの差 (例 {count} 件): {value} ({low}～{high})</translation>
    </message>
    <message>
        <source>Tuned minus this, by {count} examples: {value} points ({low} to {high})</source>
        <translation>調整後とこれの差 (例 {count} 件): {value} ポイント ({low}～{high})</translation>
    </message>
    <message>
        <source>Tuned model</source>
        <translation>調整後のモデル</translation>
    </message>
    <message>
        <source>no difference you can rely on</source>
        <translation>確かな差なし</translation>
    </message>
    <message>
        <source>too few examples to tell</source>
        <translation>例が少なすぎて判断不能</translation>
    </message>
    <message>
        <source>tuned clearly better</source>
        <translation>調整後が明らかに良い</translation>
    </message>
    <message>
        <source>tuned clearly worse</source>
        <translation>調整後が明らかに悪い</translation>
    </message>
</context>
<context>
    <name>speed</name>
    <message>
        <source>A rough guess; measuring this PC (Settings) makes it surer.</source>
        <translation>大まかな推測です。この PC を測定すると (「設定」) より確かになります。</translation>
    </message>
    <message>
        <source>As earlier runs of this kind went here.</source>
        <translation>ここでの同種の実行の実績によります。</translation>
    </message>
    <message>
        <source>Bringing the model into 4 bits, once</source>
        <translation>モデルの 4 ビット化 (一度だけ)</translation>
    </message>
    <message>
        <source>By NVIDIA's figures for this card; measuring this PC (Settings) makes it surer.</source>
        <translation>このカードの NVIDIA の公表値によります。この PC を測定すると (「設定」) より確かになります。</translation>
    </message>
    <message>
        <source>By the measurement of this PC; the first run makes it surer.</source>
        <translation>この PC の測定によります。最初の実行でより確かになります。</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>チェックポイント</translation>
    </message>
    <message>
        <source>Looks at held-out examples</source>
        <translation>評価用の例の確認</translation>
    </message>
    <message>
        <source>Reading all examples once beforehand</source>
        <translation>事前に全例を一度読む</translation>
    </message>
    <message>
        <source>Sample answers</source>
        <translation>サンプルの答え</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>スコアカード</translation>
    </message>
    <message>
        <source>Starting and loading</source>
        <translation>開始と読み込み</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>学習ステップ</translation>
    </message>
    <message>
        <source>What was forgotten</source>
        <translation>忘れたこと</translation>
    </message>
</context>
<context>
    <name>sure</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
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
        <translation>約 {h} 時間</translation>
    </message>
    <message>
        <source>about {h} h in all</source>
        <translation>全体で約 {h} 時間</translation>
    </message>
    <message>
        <source>about {h} h left</source>
        <translation>残り約 {h} 時間</translation>
    </message>
    <message>
        <source>about {m} min</source>
        <translation>約 {m} 分</translation>
    </message>
    <message>
        <source>about {m} min in all</source>
        <translation>全体で約 {m} 分</translation>
    </message>
    <message>
        <source>about {m} min left</source>
        <translation>残り約 {m} 分</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message>
        <source>less than {kwh} kWh</source>
        <translation>{kwh} kWh 未満</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>ステップ {step} / {steps}</translation>
    </message>
    <message>
        <source>{a} min to {b} h</source>
        <translation>{a} 分〜{b} 時間</translation>
    </message>
    <message>
        <source>{a} to {b} h</source>
        <translation>{a}～{b} 時間</translation>
    </message>
    <message>
        <source>{a} to {b} min</source>
        <translation>{a}～{b} 分</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} バイト</translation>
    </message>
    <message>
        <source>{count} votes</source>
        <translation>{count} 票</translation>
    </message>
    <message>
        <source>{energy}, about {cost}</source>
        <translation>{energy}、約 {cost}</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} 時間 {m} 分</translation>
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
        <translation>エンジンのライブラリを読み込んでいます …</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>モデルを読み込んでいます …</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>1 takes an adapter as it was trained, 0.5 half of what it changes.</source>
        <translation>1 なら学習したとおりのアダプター、0.5 なら変化の半分を使います。</translation>
    </message>
    <message>
        <source>1. Sign in and accept the terms at {page}. 2. Make a token of the kind “Read” at {tokens}. 3. Put it into Settings, “Hub token”.</source>
        <translation>1. {page} でサインインして規約に同意します。2. {tokens} で「Read」の種類のトークンを作ります。3. 「設定」の「Hub トークン」に入れます。</translation>
    </message>
    <message>
        <source>16 bits a weight, in the form that every program and card reads.</source>
        <translation>重み 1 つに 16 ビット。どのプログラムとカードでも読める形式。</translation>
    </message>
    <message>
        <source>16 bits a weight. For quantising again elsewhere.</source>
        <translation>重み 1 つに 16 ビット。別の場所で量子化し直すためのもの。</translation>
    </message>
    <message>
        <source>4-bit arithmetic does not work with the new engine</source>
        <translation>新しいエンジンでは 4 ビット演算が動きません</translation>
    </message>
    <message>
        <source>A base model was found in another folder</source>
        <translation>ベースモデルが別のフォルダーで見つかりました</translation>
    </message>
    <message>
        <source>A chapter that cannot be read</source>
        <translation>読み取れない章</translation>
    </message>
    <message>
        <source>A chapter without text</source>
        <translation>文字のない章</translation>
    </message>
    <message>
        <source>A checkpoint could not be written</source>
        <translation>チェックポイントを書き込めませんでした</translation>
    </message>
    <message>
        <source>A checkpoint was passed over</source>
        <translation>チェックポイントを 1 つ飛ばしました</translation>
    </message>
    <message>
        <source>A conversation cannot be read</source>
        <translation>読み取れない会話があります</translation>
    </message>
    <message>
        <source>A drive that Tunesmith uses is nearly full</source>
        <translation>Tunesmith が使うドライブがほぼいっぱいです</translation>
    </message>
    <message>
        <source>A far too large image</source>
        <translation>大きすぎる画像</translation>
    </message>
    <message>
        <source>A file arrived damaged</source>
        <translation>届いたファイルが壊れています</translation>
    </message>
    <message>
        <source>A file is not what it should be</source>
        <translation>ファイルが本来のものと異なります</translation>
    </message>
    <message>
        <source>A head is enough for so many examples</source>
        <translation>この件数にはヘッドで十分です</translation>
    </message>
    <message>
        <source>A head is trained anew in seconds, since the features of the {rows} examples are kept.</source>
        <translation>{rows} 件の例の特徴が保存されるため、ヘッドは数秒で学習し直せます。</translation>
    </message>
    <message>
        <source>A held-out example does not fit into its {context} tokens and was not tried.</source>
        <translation>評価用の例 1 件は {context} トークンに収まらず、試していません。</translation>
    </message>
    <message>
        <source>A key stands twice</source>
        <translation>キーが重複しています</translation>
    </message>
    <message>
        <source>A mail without text</source>
        <translation>本文のないメール</translation>
    </message>
    <message>
        <source>A mark of the template stands in an answer</source>
        <translation>1 件の答えにテンプレートの記号があります</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on word for word, to anyone who asks. These are suspicions made from the form of the text; look at a few before you decide. A key that was ever in a dataset is best withdrawn where it was issued.</source>
        <translation>モデルは学習したものを一字一句、誰にでも繰り返すことがあります。これらは文章の形からの推測です。決める前にいくつか確かめてください。一度でもデータセットに入ったキーは、発行元で取り消すのが最善です。</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on word for word, to anyone who asks. These are suspicions made from the form of the text; look at a few before you decide. Addresses at example.com and the like are not counted.</source>
        <translation>モデルは学習したものを一字一句、誰にでも繰り返すことがあります。これらは文章の形からの推測です。決める前にいくつか確かめてください。example.com などのアドレスは数えていません。</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on word for word, to anyone who asks. These are suspicions made from the form of the text; look at a few before you decide. Numbers without country code are found only beside words such as “Tel.” or “call me at”.</source>
        <translation>モデルは学習したものを一字一句、誰にでも繰り返すことがあります。これらは文章の形からの推測です。決める前にいくつか確かめてください。国番号のない番号は「Tel.」や「お電話は」などの語のそばでのみ見つけます。</translation>
    </message>
    <message>
        <source>A model can repeat what it was trained on word for word, to anyone who asks. These are suspicions made from the form of the text; look at a few before you decide. The check digits are right.</source>
        <translation>モデルは学習したものを一字一句、誰にでも繰り返すことがあります。これらは文章の形からの推測です。決める前にいくつか確かめてください。検査数字は正しいものです。</translation>
    </message>
    <message>
        <source>A model for conversations loses some of its manners when it only reads. Examples mixed in between prevent that.</source>
        <translation>会話用のモデルは、読むだけだと作法の一部を失います。例を間に混ぜると防げます。</translation>
    </message>
    <message>
        <source>A model for labels or numbers is handed over as it was trained</source>
        <translation>ラベルまたは数値用のモデルは学習したとおりに渡します</translation>
    </message>
    <message>
        <source>A model that gives labels or numbers does not write; general questions say nothing about it.</source>
        <translation>ラベルや数値を出すモデルは文章を書かないため、一般的な質問では何もわかりません。</translation>
    </message>
    <message>
        <source>A model that has learned facts has to be trained anew with every change. Looked up, they are as new as your documents.</source>
        <translation>事実を学んだモデルは、変わるたびに学習し直す必要があります。調べさせれば、常に文書と同じ新しさです。</translation>
    </message>
    <message>
        <source>A new head alone cannot learn to write</source>
        <translation>新しいヘッドだけでは文章を書くことを学べません</translation>
    </message>
    <message>
        <source>A new head and the last layers learn; everything below stays as it is.</source>
        <translation>新しいヘッドと最後の層が学習し、それより下はそのままです。</translation>
    </message>
    <message>
        <source>A package cannot be had for this PC</source>
        <translation>この PC 用のパッケージが手に入りません</translation>
    </message>
    <message>
        <source>A page that cannot be read</source>
        <translation>読み取れないページ</translation>
    </message>
    <message>
        <source>A page without text</source>
        <translation>文字のないページ</translation>
    </message>
    <message>
        <source>A part of Tunesmith is damaged</source>
        <translation>Tunesmith の一部が壊れています</translation>
    </message>
    <message>
        <source>A part of the model is missing</source>
        <translation>モデルの一部が足りません</translation>
    </message>
    <message>
        <source>A part was trained on a 4-bit base</source>
        <translation>4 ビットのベースで学習した部分があります</translation>
    </message>
    <message>
        <source>A product with 4-bit weights is off by {error} of the right one; {limit} is allowed.</source>
        <translation>4 ビットの重みの積が正しい値から {error} ずれています。許容は {limit} です。</translation>
    </message>
    <message>
        <source>A program that looks things up and puts them before the question needs no training for this, and new documents count at once.</source>
        <translation>調べて質問の前に置くプログラムなら、そのための学習は不要で、新しい文書もすぐに反映されます。</translation>
    </message>
    <message>
        <source>A prompt is already as good as fine-tuning could reasonably be</source>
        <translation>プロンプトですでに、ファインチューニングに期待できる水準です</translation>
    </message>
    <message>
        <source>A quotation mark stays open</source>
        <translation>引用符が閉じていません</translation>
    </message>
    <message>
        <source>A recipe names files, not folders</source>
        <translation>レシピで指定できるのはフォルダーではなくファイルです</translation>
    </message>
    <message>
        <source>A recipe says either how many passes over all examples it makes, or how many steps.</source>
        <translation>レシピには、すべての例を何回通すか、何ステップ行うかのどちらか一方を書きます。</translation>
    </message>
    <message>
        <source>A report is a web page or a PDF</source>
        <translation>レポートはウェブページか PDF です</translation>
    </message>
    <message>
        <source>A run cannot go from {before} to {after}.</source>
        <translation>実行を {before} から {after} にはできません。</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>実行が進行中です</translation>
    </message>
    <message>
        <source>A run, a chat or another job works with the engine in {path}.</source>
        <translation>実行、チャット、または別の作業が {path} のエンジンを使っています。</translation>
    </message>
    <message>
        <source>A step above the usual choice.</source>
        <translation>標準より一段上の選択。</translation>
    </message>
    <message>
        <source>A step was left out</source>
        <translation>1 ステップを省きました</translation>
    </message>
    <message>
        <source>A sum of their numbers is beyond what can be written.</source>
        <translation>数値の和が、書き表せる範囲を超えます。</translation>
    </message>
    <message>
        <source>A token is one word of letters, digits and underscores, such as hf_….</source>
        <translation>トークンは、hf_… のような文字・数字・下線からなる 1 語です。</translation>
    </message>
    <message>
        <source>A value belongs to LoRA alone</source>
        <translation>LoRA 専用の値です</translation>
    </message>
    <message>
        <source>A value of the recipe is out of place</source>
        <translation>レシピの値が範囲を外れています</translation>
    </message>
    <message>
        <source>A value that cannot be read</source>
        <translation>読み取れない値</translation>
    </message>
    <message>
        <source>About a third of the size, with a loss that is seldom noticed.</source>
        <translation>サイズは約三分の一で、損失に気づくことはめったにありません。</translation>
    </message>
    <message>
        <source>About {more} more votes that decide might settle it. This is an estimate from what is itself uncertain.</source>
        <translation>優劣の付く票があと約 {more} 票あれば決まるかもしれません。これ自体が不確かな値からの推定です。</translation>
    </message>
    <message>
        <source>About {pages} pages teach how the field speaks, {rows} examples what to do. Both together do better than examples alone.</source>
        <translation>約 {pages} ページが分野の話し方を、{rows} 件の例が何をするかを教えます。両方を使うと例だけより良くなります。</translation>
    </message>
    <message>
        <source>About {pages} pages teach the model the words of the field, so that it understands the passages it looks up.</source>
        <translation>約 {pages} ページでモデルに分野の言葉を教えると、調べた抜粋を理解できるようになります。</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>活性値</translation>
    </message>
    <message>
        <source>Adapters are small files. When something changes, only the one it concerns is trained anew.</source>
        <translation>アダプターは小さなファイルです。何かが変わったら、関係するものだけを学習し直します。</translation>
    </message>
    <message>
        <source>Adapters for “{layers}” found no place: {cause}.</source>
        <translation>「{layers}」用のアダプターを置く場所がありませんでした: {cause}。</translation>
    </message>
    <message>
        <source>Adapters lists those that are here.</source>
        <translation>ここにあるものは「アダプター」に並んでいます。</translation>
    </message>
    <message>
        <source>Adapters of this kind cannot be used here</source>
        <translation>この種類のアダプターはここでは使えません</translation>
    </message>
    <message>
        <source>Add answers of the other kind.</source>
        <translation>もう一方の種類の答えを追加してください。</translation>
    </message>
    <message>
        <source>Add examples of another label.</source>
        <translation>別のラベルの例を追加してください。</translation>
    </message>
    <message>
        <source>Add examples of at least one other label.</source>
        <translation>ほかのラベルの例を少なくとも 1 種類追加してください。</translation>
    </message>
    <message>
        <source>Add examples of it, or give it a common label with another.</source>
        <translation>その例を追加するか、別のラベルと共通のラベルにまとめてください。</translation>
    </message>
    <message>
        <source>Add examples of it, put it together with another label, or leave it out.</source>
        <translation>その例を追加するか、別のラベルにまとめるか、除外してください。</translation>
    </message>
    <message>
        <source>Add examples of the rare labels. After training, look at each label by itself, not at the share that is right.</source>
        <translation>少ないラベルの例を追加してください。学習後は正解の割合ではなく、ラベルごとに確かめてください。</translation>
    </message>
    <message>
        <source>Add examples of them, or give them a common label.</source>
        <translation>その例を追加するか、共通のラベルにまとめてください。</translation>
    </message>
    <message>
        <source>Add examples of them, put them together with another label, or leave them out.</source>
        <translation>その例を追加するか、別のラベルにまとめるか、除外してください。</translation>
    </message>
    <message>
        <source>Add examples of these labels if they matter.</source>
        <translation>重要なら、これらのラベルの例を追加してください。</translation>
    </message>
    <message>
        <source>Add examples with other numbers.</source>
        <translation>別の数値の例を追加してください。</translation>
    </message>
    <message>
        <source>Add it under Datasets, and choose the dataset.</source>
        <translation>「データセット」で追加し、そのデータセットを選んでください。</translation>
    </message>
    <message>
        <source>Add it.</source>
        <translation>追加してください。</translation>
    </message>
    <message>
        <source>Add its files again.</source>
        <translation>ファイルをもう一度追加してください。</translation>
    </message>
    <message>
        <source>Add more documents, or hold out a larger part of them.</source>
        <translation>文書を増やすか、評価用に取り分ける部分を増やしてください。</translation>
    </message>
    <message>
        <source>Add more examples.</source>
        <translation>例を増やしてください。</translation>
    </message>
    <message>
        <source>Add more examples. A hundred good ones are a start.</source>
        <translation>例を増やしてください。良い例が 100 件あれば始められます。</translation>
    </message>
    <message>
        <source>Add more of what the model should do. A hundred good ones are a start.</source>
        <translation>モデルにしてほしいことの例を増やしてください。良い例が 100 件あれば始められます。</translation>
    </message>
    <message>
        <source>Add more texts of the same kind.</source>
        <translation>同じ種類の文章を増やしてください。</translation>
    </message>
    <message>
        <source>Add more; a hundred good examples are a start. Look at the answers rather than at the loss.</source>
        <translation>例を増やしてください。良い例が 100 件あれば始められます。損失よりも答えを見てください。</translation>
    </message>
    <message>
        <source>Add pairs in which the shorter answer is the better.</source>
        <translation>短い答えのほうが良い組を追加してください。</translation>
    </message>
    <message>
        <source>Add rows of the other kind, or train on the good answers as plain examples.</source>
        <translation>もう一方の種類の行を追加するか、良い答えを通常の例として学習してください。</translation>
    </message>
    <message>
        <source>Add rows with other labels or answers.</source>
        <translation>別のラベルや答えの行を追加してください。</translation>
    </message>
    <message>
        <source>Add such examples to the training side.</source>
        <translation>学習用の側にもそのような例を追加してください。</translation>
    </message>
    <message>
        <source>Add the file under Datasets and say there which columns hold prompt and answer.</source>
        <translation>「データセット」でファイルを追加し、プロンプトと答えの列を指定してください。</translation>
    </message>
    <message>
        <source>After {minutes} minutes it was still at {reading}; the limit is {limit}. Training works and waits by turns.</source>
        <translation>{minutes} 分後もまだ {reading} でした。上限は {limit} です。学習と待機を交互に行います。</translation>
    </message>
    <message>
        <source>After {minutes} minutes llama.cpp had answered {done} of {count} places.</source>
        <translation>{minutes} 分後、llama.cpp が答えたのは {count} か所中 {done} か所でした。</translation>
    </message>
    <message>
        <source>All answers are rated alike</source>
        <translation>すべての答えが同じ評価です</translation>
    </message>
    <message>
        <source>All answers have the same rating</source>
        <translation>すべての答えが同じ評価です</translation>
    </message>
    <message>
        <source>All examples have the same label</source>
        <translation>すべての例が同じラベルです</translation>
    </message>
    <message>
        <source>All examples of this dataset are held out.</source>
        <translation>このデータセットの例はすべて評価用です。</translation>
    </message>
    <message>
        <source>All held-out examples have the same answer</source>
        <translation>評価用の例の答えがすべて同じです</translation>
    </message>
    <message>
        <source>All images have the same label</source>
        <translation>すべての画像が同じラベルです</translation>
    </message>
    <message>
        <source>All of its weights could learn.</source>
        <translation>すべての重みが学習できます。</translation>
    </message>
    <message>
        <source>All rows have the same label or answer</source>
        <translation>すべての行が同じラベルまたは答えです</translation>
    </message>
    <message>
        <source>All runs are kept, and the damaged file as {aside}.</source>
        <translation>実行はすべて残っています。壊れたファイルは {aside} として残っています。</translation>
    </message>
    <message>
        <source>All runs are kept.</source>
        <translation>実行はすべて残っています。</translation>
    </message>
    <message>
        <source>All {all_rows} examples are for training, so nobody could tell whether prompts or training do better.</source>
        <translation>{all_rows} 件がすべて学習用で、プロンプトと学習のどちらが良いか判断できません。</translation>
    </message>
    <message>
        <source>All {examples} training examples have the label “{label}”.</source>
        <translation>学習用の例 {examples} 件がすべて「{label}」のラベルです。</translation>
    </message>
    <message>
        <source>All {examples} training examples have the number {number}.</source>
        <translation>学習用の例 {examples} 件がすべて {number} です。</translation>
    </message>
    <message>
        <source>All {rows} answers are rated alike. What is liked only shows beside what is not.</source>
        <translation>{rows} 件の答えがすべて同じ評価です。好まれるものは、好まれないものと並べて初めてわかります。</translation>
    </message>
    <message>
        <source>All {rows} examples have the same label, “{label}”, so any model is right at once.</source>
        <translation>例 {rows} 件がすべて同じラベル「{label}」のため、どのモデルもすぐ正解します。</translation>
    </message>
    <message>
        <source>All {rows} fit into one prompt; from fewer than {fewest} nothing is learned that lasts.</source>
        <translation>{rows} 件すべてが 1 つのプロンプトに収まります。{fewest} 件未満では、身に付くものは学べません。</translation>
    </message>
    <message>
        <source>All {rows} images have the same label, “{label}”, so any model is right at once.</source>
        <translation>画像 {rows} 枚がすべて同じラベル「{label}」のため、どのモデルもすぐ正解します。</translation>
    </message>
    <message>
        <source>All {rows} lie in one folder, “{label}”. To tell things apart, the model needs at least two kinds.</source>
        <translation>{rows} 枚すべてが 1 つのフォルダー「{label}」にあります。見分けるには少なくとも 2 種類必要です。</translation>
    </message>
    <message>
        <source>All {rows} rows are rated {rating}. Learning from ratings needs both kinds.</source>
        <translation>{rows} 行すべての評価が {rating} です。評価から学ぶには両方の種類が必要です。</translation>
    </message>
    <message>
        <source>Among the examples that “{name}” set aside, none asks anything.</source>
        <translation>「{name}」が取り分けた例に、何かを尋ねるものがありません。</translation>
    </message>
    <message>
        <source>An adapter has at most {most} tags, each of at most {longest} letters.</source>
        <translation>アダプターのタグは最大 {most} 個、それぞれ最大 {longest} 文字です。</translation>
    </message>
    <message>
        <source>An adapter is named twice</source>
        <translation>同じアダプターが 2 回指定されています</translation>
    </message>
    <message>
        <source>An adapter's record cannot be read</source>
        <translation>アダプターの記録を読み取れません</translation>
    </message>
    <message>
        <source>An answer not to be learned</source>
        <translation>学習しない回答</translation>
    </message>
    <message>
        <source>An archive within an archive</source>
        <translation>アーカイブの中のアーカイブ</translation>
    </message>
    <message>
        <source>An example ends with an answer that has words in it.</source>
        <translation>例は、語を含む答えで終わる必要があります。</translation>
    </message>
    <message>
        <source>An image does not open any more</source>
        <translation>画像が開けなくなりました</translation>
    </message>
    <message>
        <source>An image on its own</source>
        <translation>単独の画像</translation>
    </message>
    <message>
        <source>An image that does not open</source>
        <translation>開けない画像</translation>
    </message>
    <message>
        <source>An image without a label</source>
        <translation>ラベルのない画像</translation>
    </message>
    <message>
        <source>An older form that some processors compute faster; more is lost.</source>
        <translation>一部のプロセッサーで速く計算できる古い形式。劣化は大きくなります。</translation>
    </message>
    <message>
        <source>An ordinary model folder: nothing of Tunesmith is needed.</source>
        <translation>通常のモデルフォルダーです。Tunesmith は必要ありません。</translation>
    </message>
    <message>
        <source>Another build of PyTorch was installed than chosen</source>
        <translation>選んだものと異なる PyTorch のビルドがインストールされました</translation>
    </message>
    <message>
        <source>Another dataset is called “{name}”.</source>
        <translation>「{name}」という別のデータセットがあります。</translation>
    </message>
    <message>
        <source>Another form is needed</source>
        <translation>別の形式が必要です</translation>
    </message>
    <message>
        <source>Another process has held {path} for more than {seconds} seconds.</source>
        <translation>別のプロセスが {seconds} 秒を超えて {path} を使っています。</translation>
    </message>
    <message>
        <source>Another program has this file open</source>
        <translation>ほかのプログラムがこのファイルを開いています</translation>
    </message>
    <message>
        <source>Another version of this model is already here</source>
        <translation>このモデルの別のバージョンがすでにここにあります</translation>
    </message>
    <message>
        <source>Another window or command is fetching {repo} into the same place.</source>
        <translation>別のウィンドウまたはコマンドが {repo} を同じ場所に取得しています。</translation>
    </message>
    <message>
        <source>Another window or terminal works on it.</source>
        <translation>別のウィンドウまたはターミナルが作業しています。</translation>
    </message>
    <message>
        <source>Answer the question about the documents.</source>
        <translation>文書についての質問に答えてください。</translation>
    </message>
    <message>
        <source>Answering questions from them needs no training; writing as they do does.</source>
        <translation>文書をもとに質問に答えるなら学習は不要です。文書のように書くなら必要です。</translation>
    </message>
    <message>
        <source>Answers looked up in the documents are better</source>
        <translation>文書で調べたほうが答えが良くなります</translation>
    </message>
    <message>
        <source>As a file named Modelfile; FROM must be the very same base model in Ollama. Takes adapters of Llama, Mistral and Gemma; for others export GGUF.</source>
        <translation>Modelfile という名前のファイルとして。FROM は Ollama にあるまったく同じベースモデルである必要があります。Llama、Mistral、Gemma のアダプターに対応します。ほかは GGUF をエクスポートしてください。</translation>
    </message>
    <message>
        <source>As good as “{name}”, as far as can be told</source>
        <translation>わかる範囲では「{name}」と同等</translation>
    </message>
    <message>
        <source>Ask first, or write the answer that it should have given.</source>
        <translation>先に尋ねるか、返すべきだった答えを書いてください。</translation>
    </message>
    <message>
        <source>Ask its maker for a LoRA adapter, or for the merged model as *.safetensors files.</source>
        <translation>作成者に LoRA アダプターか、*.safetensors 形式の統合モデルを求めてください。</translation>
    </message>
    <message>
        <source>Ask its maker for one without this, or for the merged model as *.safetensors files.</source>
        <translation>これを含まないものか、*.safetensors 形式の統合モデルを作成者に求めてください。</translation>
    </message>
    <message>
        <source>Ask its maker to save it converted to plain LoRA (peft: path_initial_model_for_weight_conversion).</source>
        <translation>作成者に通常の LoRA に変換して保存するよう頼んでください (peft: path_initial_model_for_weight_conversion)。</translation>
    </message>
    <message>
        <source>Ask whoever runs this PC for access to the card.</source>
        <translation>この PC の管理者にカードへのアクセスを依頼してください。</translation>
    </message>
    <message>
        <source>Ask whoever runs this PC to switch MIG off, or train on the processor.</source>
        <translation>この PC の管理者に MIG をオフにしてもらうか、プロセッサーで学習してください。</translation>
    </message>
    <message>
        <source>Asked for: {asked}. These examples can be tried with: {known}.</source>
        <translation>指定された方法: {asked}。これらの例で試せる方法: {known}。</translation>
    </message>
    <message>
        <source>At a strength of {strength}, {gain} of the gain on your task stays, and {left} of the forgetting.</source>
        <translation>強さ {strength} では、課題での向上の {gain} が残り、忘却は {left} が残ります。</translation>
    </message>
    <message>
        <source>At rank {rank} it holds {share} of the sum</source>
        <translation>ランク {rank} で和の {share} を保ちます</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>ベースモデル</translation>
    </message>
    <message>
        <source>Begin a new conversation, shorten the instruction, or change an earlier message: what follows it is dropped.</source>
        <translation>新しい会話を始めるか、指示を短くするか、前のメッセージを変更してください。変更すると、それより後は消えます。</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>新しく始めてください。</translation>
    </message>
    <message>
        <source>Begin a new vote.</source>
        <translation>新しい投票を始めてください。</translation>
    </message>
    <message>
        <source>Begin one with “Set up”.</source>
        <translation>「セットアップ」で始めてください。</translation>
    </message>
    <message>
        <source>Beside its layers it keeps {count} tensors whole, such as {name}. It cannot be combined with others.</source>
        <translation>層のほかに、{name} など {count} 個のテンソルを丸ごと持っています。ほかのものと組み合わせることはできません。</translation>
    </message>
    <message>
        <source>Better than “{name}”</source>
        <translation>「{name}」より良い</translation>
    </message>
    <message>
        <source>Block {block}: {cause}.</source>
        <translation>ブロック {block}: {cause}。</translation>
    </message>
    <message>
        <source>Both of its answers are the same within the first {longest} tokens, so it teaches nothing.</source>
        <translation>両方の答えが最初の {longest} トークン以内で同じため、何も教えません。</translation>
    </message>
    <message>
        <source>Bottleneck modules cannot be merged</source>
        <translation>ボトルネックモジュールは統合できません</translation>
    </message>
    <message>
        <source>Bring the file back from a backup, or remove the run's folder.</source>
        <translation>バックアップからファイルを戻すか、実行のフォルダーを削除してください。</translation>
    </message>
    <message>
        <source>CUDA context</source>
        <translation>CUDA コンテキスト</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>Change it.</source>
        <translation>変更してください。</translation>
    </message>
    <message>
        <source>Change “device” in the recipe to “{here}”.</source>
        <translation>レシピの「device」を「{here}」に変更してください。</translation>
    </message>
    <message>
        <source>Changed while it was read</source>
        <translation>読み込み中に変わりました</translation>
    </message>
    <message>
        <source>Check at {tokens} what it may do, or choose a name of your own account.</source>
        <translation>許された操作を {tokens} で確かめるか、自分のアカウントの名前を選んでください。</translation>
    </message>
    <message>
        <source>Check at {tokens} what your token may do.</source>
        <translation>トークンに許された操作を {tokens} で確かめてください。</translation>
    </message>
    <message>
        <source>Check date and time of this PC. In a company network its own certificate must be installed in the system.</source>
        <translation>この PC の日付と時刻を確かめてください。企業ネットワークでは、独自の証明書をシステムに入れる必要があります。</translation>
    </message>
    <message>
        <source>Check that the card is seated and powered; in a virtual machine, that it is passed through.</source>
        <translation>カードの装着と電源を確かめてください。仮想マシンでは、カードがパススルーされているか確かめてください。</translation>
    </message>
    <message>
        <source>Check the Hub address in Settings. In a hotel or company network, a sign-in page may stand in between.</source>
        <translation>「設定」の Hub のアドレスを確かめてください。ホテルや企業のネットワークでは、サインインページが間に入ることがあります。</translation>
    </message>
    <message>
        <source>Check the address of the mirror, or leave it empty to take PyPI itself.</source>
        <translation>ミラーのアドレスを確かめるか、空欄にして PyPI 自体を使ってください。</translation>
    </message>
    <message>
        <source>Check the address of the mirror. Some networks answer with a page to log in; open a browser first.</source>
        <translation>ミラーのアドレスを確かめてください。ログインページを返すネットワークもあります。先にブラウザーを開いてください。</translation>
    </message>
    <message>
        <source>Check the connection and the firewall, then try again.</source>
        <translation>接続とファイアウォールを確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>接続を確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check the connection, and the Hub address in Settings.</source>
        <translation>接続と、「設定」の Hub のアドレスを確かめてください。</translation>
    </message>
    <message>
        <source>Check the connection, or ask again later.</source>
        <translation>接続を確かめるか、後でもう一度確かめてください。</translation>
    </message>
    <message>
        <source>Check the connection, then go on.</source>
        <translation>接続を確かめて、続けてください。</translation>
    </message>
    <message>
        <source>Check the connection; in a company network a proxy may be needed. Then go on.</source>
        <translation>接続を確かめてください。企業ネットワークではプロキシが必要な場合があります。その後、続けてください。</translation>
    </message>
    <message>
        <source>Check the drive and the file's rights.</source>
        <translation>ドライブとファイルのアクセス権を確かめてください。</translation>
    </message>
    <message>
        <source>Check the proxy in Settings.</source>
        <translation>「設定」のプロキシを確かめてください。</translation>
    </message>
    <message>
        <source>Check the proxy's address, name and password.</source>
        <translation>プロキシのアドレス、名前、パスワードを確かめてください。</translation>
    </message>
    <message>
        <source>Check the spelling. For a private model, put a token of an account that may see it into Settings.</source>
        <translation>つづりを確かめてください。非公開のモデルには、閲覧できるアカウントのトークンを「設定」に入れてください。</translation>
    </message>
    <message>
        <source>Check this PC's date. In a company network, its own certificate must be in the system's list (SSL_CERT_FILE).</source>
        <translation>この PC の日付を確かめてください。企業ネットワークでは、独自の証明書がシステムの一覧 (SSL_CERT_FILE) に必要です。</translation>
    </message>
    <message>
        <source>Check who may read the folder.</source>
        <translation>フォルダーを読み取れるのが誰か確かめてください。</translation>
    </message>
    <message>
        <source>Choose LoRA, which works with any linear layer.</source>
        <translation>LoRA を選んでください。どの線形層にも使えます。</translation>
    </message>
    <message>
        <source>Choose a base model and your documents.</source>
        <translation>ベースモデルと文書を選んでください。</translation>
    </message>
    <message>
        <source>Choose a base model for it.</source>
        <translation>それに使うベースモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a base model for it: a small one that only reads (an encoder).</source>
        <translation>それに使うベースモデルを選んでください: 読むだけの小さなもの (エンコーダー) です。</translation>
    </message>
    <message>
        <source>Choose a base model for it: one that sees images.</source>
        <translation>それに使うベースモデルを選んでください: 画像を見るものです。</translation>
    </message>
    <message>
        <source>Choose a base model that already answers; what is liked is learned on top.</source>
        <translation>すでに答えられるベースモデルを選んでください。好まれるものはその上に学びます。</translation>
    </message>
    <message>
        <source>Choose a base model that is small enough for it, then see what fits into memory.</source>
        <translation>十分に小さいベースモデルを選び、メモリに収まるものを確かめてください。</translation>
    </message>
    <message>
        <source>Choose a base model, then see what fits into memory.</source>
        <translation>ベースモデルを選び、メモリに収まるものを確かめてください。</translation>
    </message>
    <message>
        <source>Choose a base model, your examples, and the documents to learn beside them.</source>
        <translation>ベースモデル、例、一緒に学習する文書を選んでください。</translation>
    </message>
    <message>
        <source>Choose a causal language model, or download this one again.</source>
        <translation>因果言語モデルを選ぶか、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Choose a dataset of images, or a model for text.</source>
        <translation>画像のデータセットか、文章用のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a dataset of raw text (PDF, DOCX, TXT, Markdown …) as documents, or use it as examples.</source>
        <translation>生の文章 (PDF、DOCX、TXT、Markdown …) のデータセットを文書に選ぶか、例として使ってください。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .jsonl, or a new one.</source>
        <translation>.jsonl で終わるファイルか、新しいファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a file that “Save recipe” has written.</source>
        <translation>「レシピを保存」で書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a file, or one of the sets of “Try out”.</source>
        <translation>ファイルか、「試す」のセットを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder on another drive, or format this one as exFAT or NTFS.</source>
        <translation>別のドライブのフォルダーを選ぶか、このドライブを exFAT か NTFS でフォーマットしてください。</translation>
    </message>
    <message>
        <source>Choose a language model to try prompts with.</source>
        <translation>プロンプトを試すには言語モデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a larger longest example length, or pairs whose answers differ.</source>
        <translation>最長の例の長さを大きくするか、答えの異なる組を選んでください。</translation>
    </message>
    <message>
        <source>Choose a larger longest example length.</source>
        <translation>最長の例の長さを大きくしてください。</translation>
    </message>
    <message>
        <source>Choose a model for text generation.</source>
        <translation>文章生成用のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a model in the format of the transformers library.</source>
        <translation>transformers ライブラリの形式のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a model or a run that writes text.</source>
        <translation>文章を書くモデルまたは実行を選んでください。</translation>
    </message>
    <message>
        <source>Choose a model that transformers supports by itself.</source>
        <translation>transformers が標準で対応するモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a model with a longer context, or shorten the examples.</source>
        <translation>コンテキストの長いモデルを選ぶか、例を短くしてください。</translation>
    </message>
    <message>
        <source>Choose a run of the same kind.</source>
        <translation>同じ種類の実行を選んでください。</translation>
    </message>
    <message>
        <source>Choose a run that has kept something.</source>
        <translation>何かを保存した実行を選んでください。</translation>
    </message>
    <message>
        <source>Choose a share between 0 and 1.</source>
        <translation>0 から 1 の間の割合を選んでください。</translation>
    </message>
    <message>
        <source>Choose a shorter row (micro-batch), shorter examples, or 4-bit weights.</source>
        <translation>行 (マイクロバッチ) を短くするか、例を短くするか、4 ビットの重みを選んでください。</translation>
    </message>
    <message>
        <source>Choose a strength from 0 to 1.</source>
        <translation>0 から 1 の強さを選んでください。</translation>
    </message>
    <message>
        <source>Choose a table or JSONL file with a column of questions and one of answers.</source>
        <translation>質問の列と答えの列がある表または JSONL ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose all linear layers.</source>
        <translation>すべての線形層を選んでください。</translation>
    </message>
    <message>
        <source>Choose an image model, such as ViT, DINOv2, ConvNeXt or ResNet.</source>
        <translation>ViT、DINOv2、ConvNeXt、ResNet などの画像モデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another adapter.</source>
        <translation>別のアダプターを選んでください。</translation>
    </message>
    <message>
        <source>Choose another column, or split at random.</source>
        <translation>別の列を選ぶか、無作為に分割してください。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another folder, or change its rights.</source>
        <translation>別のフォルダーを選ぶか、アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another image model, or download this one again.</source>
        <translation>別の画像モデルを選ぶか、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Choose another image model, such as ViT, DINOv2, ConvNeXt or ResNet.</source>
        <translation>ViT、DINOv2、ConvNeXt、ResNet などの別の画像モデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another model, or download it again.</source>
        <translation>別のモデルを選ぶか、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another name or folder.</source>
        <translation>別の名前かフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another one; the CPU build runs everywhere.</source>
        <translation>別のものを選んでください。CPU 用のビルドはどこでも動きます。</translation>
    </message>
    <message>
        <source>Choose another run, or make a prompt set by hand.</source>
        <translation>別の実行を選ぶか、手でプロンプトセットを作ってください。</translation>
    </message>
    <message>
        <source>Choose bf16 or fp32 on the CPU.</source>
        <translation>CPU では bf16 か fp32 を選んでください。</translation>
    </message>
    <message>
        <source>Choose by something else: the scorecard, speed or size.</source>
        <translation>スコアカード、速度、大きさなど、別の点で選んでください。</translation>
    </message>
    <message>
        <source>Choose data with a rating or with pairs of answers, or learn by writing.</source>
        <translation>評価または答えの組があるデータを選ぶか、書くことで学んでください。</translation>
    </message>
    <message>
        <source>Choose data with both answers, or learn from single answers that were liked or not (KTO), or by writing.</source>
        <translation>両方の答えがあるデータを選ぶか、好まれたかどうかのわかる単独の答えから学ぶ (KTO) か、書くことで学んでください。</translation>
    </message>
    <message>
        <source>Choose fp16 as the number format.</source>
        <translation>数値形式に fp16 を選んでください。</translation>
    </message>
    <message>
        <source>Choose from {fewest} to {most} runs.</source>
        <translation>{fewest}～{most} 件の実行を選んでください。</translation>
    </message>
    <message>
        <source>Choose head, layers or full.</source>
        <translation>head、layers、full のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>選び直してください。</translation>
    </message>
    <message>
        <source>Choose layers from 0 to {last}.</source>
        <translation>0 から {last} までの層を選んでください。</translation>
    </message>
    <message>
        <source>Choose one of them under Runs.</source>
        <translation>「実行」でどれか一つを選んでください。</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>どちらか一方を選んでください。</translation>
    </message>
    <message>
        <source>Choose one of them; llama.cpp makes the others from a BF16 file.</source>
        <translation>その中から選んでください。ほかの形式は llama.cpp で BF16 ファイルから作れます。</translation>
    </message>
    <message>
        <source>Choose other examples, or begin a new run without the recipe.</source>
        <translation>別の例を選ぶか、レシピなしで新しい実行を始めてください。</translation>
    </message>
    <message>
        <source>Choose other files: tables, JSON, text, PDF, Word, EPUB or archives of them.</source>
        <translation>別のファイルを選んでください: 表、JSON、テキスト、PDF、Word、EPUB、またはそのアーカイブ。</translation>
    </message>
    <message>
        <source>Choose the base model it was trained on.</source>
        <translation>学習に使ったベースモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose the base model that it was made for.</source>
        <translation>対応するベースモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose the base model that the adapter was trained on.</source>
        <translation>アダプターの学習に使ったベースモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose the column that holds the labels, or train on documents instead.</source>
        <translation>ラベルの列を選ぶか、代わりに文書として学習してください。</translation>
    </message>
    <message>
        <source>Choose the column that holds the labels, or train the model to write the answers instead.</source>
        <translation>ラベルの列を選ぶか、代わりに答えを書くことを学習させてください。</translation>
    </message>
    <message>
        <source>Choose the examples to learn from.</source>
        <translation>学習に使う例を選んでください。</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>ファイルを選び直してください。</translation>
    </message>
    <message>
        <source>Choose the folder that holds adapter_config.json and adapter_model.safetensors, or a zip file of it.</source>
        <translation>adapter_config.json と adapter_model.safetensors の入ったフォルダー、またはその zip ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder that holds adapter_config.json and adapter_model.safetensors.</source>
        <translation>adapter_config.json と adapter_model.safetensors の入ったフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder that holds config.json and the *.safetensors files.</source>
        <translation>config.json と *.safetensors ファイルの入ったフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder that holds the model's *.safetensors files.</source>
        <translation>モデルの *.safetensors ファイルが入ったフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose the folder that holds those folders.</source>
        <translation>それらのフォルダーが入ったフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose the method layers or full, or another image model.</source>
        <translation>layers か full を選ぶか、別の画像モデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose the method lora instead of head.</source>
        <translation>head ではなく lora を選んでください。</translation>
    </message>
    <message>
        <source>Choose the model's folder again.</source>
        <translation>モデルのフォルダーを選び直してください。</translation>
    </message>
    <message>
        <source>Choose the original 16-bit version; Tunesmith reduces it itself when memory is short.</source>
        <translation>元の 16 ビット版を選んでください。メモリが足りなければ Tunesmith が縮小します。</translation>
    </message>
    <message>
        <source>Choose this strength to use it so when you try the model out and hand it over.</source>
        <translation>この強さを選ぶと、モデルを試すときも渡すときもこの強さになります。</translation>
    </message>
    <message>
        <source>Choose two or more.</source>
        <translation>2 個以上選んでください。</translation>
    </message>
    <message>
        <source>Choose under Settings what you had changed.</source>
        <translation>変更していたものを「設定」で選び直してください。</translation>
    </message>
    <message>
        <source>Choose your examples, and the adviser can say more</source>
        <translation>例を選ぶと、より詳しく助言できます</translation>
    </message>
    <message>
        <source>Choose your examples.</source>
        <translation>例を選んでください。</translation>
    </message>
    <message>
        <source>Choose “Instruction alone” or “With fixed examples”.</source>
        <translation>「指示のみ」か「固定の例を付ける」を選んでください。</translation>
    </message>
    <message>
        <source>Close other programs that use the card, or choose a shorter row (micro-batch).</source>
        <translation>カードを使うほかのプログラムを閉じるか、行 (マイクロバッチ) を短くしてください。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a shorter row (micro-batch).</source>
        <translation>ほかのプログラムを閉じるか、行 (マイクロバッチ) を短くしてください。</translation>
    </message>
    <message>
        <source>Close other programs, or split the file.</source>
        <translation>ほかのプログラムを閉じるか、ファイルを分割してください。</translation>
    </message>
    <message>
        <source>Close other programs, or wait until the training that is under way has ended.</source>
        <translation>ほかのプログラムを閉じるか、進行中の学習が終わるのを待ってください。</translation>
    </message>
    <message>
        <source>Close programs that use it and try again.</source>
        <translation>それを使っているプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Close what may have it open, such as an editor, a backup or a virus scanner, then try again.</source>
        <translation>エディター、バックアップ、ウイルス対策ソフトなど、開いている可能性があるものを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Column not there</source>
        <translation>列がありません</translation>
    </message>
    <message>
        <source>Columns of bytes are not read</source>
        <translation>バイト列の列は読み込みません</translation>
    </message>
    <message>
        <source>Combine adapters of the same base.</source>
        <translation>同じベースのアダプターを組み合わせてください。</translation>
    </message>
    <message>
        <source>Combine them exactly (cat), or to a rank (svd).</source>
        <translation>正確に (cat)、または指定のランクで (svd) 組み合わせてください。</translation>
    </message>
    <message>
        <source>Compare its answers with what you expect, or choose another base.</source>
        <translation>答えを期待するものと比べるか、別のベースを選んでください。</translation>
    </message>
    <message>
        <source>Compare the files by hand in the chat of another program.</source>
        <translation>別のプログラムのチャットで、ファイルを手で比べてください。</translation>
    </message>
    <message>
        <source>Compare with fewer examples.</source>
        <translation>例を減らして比べてください。</translation>
    </message>
    <message>
        <source>Continue from an older one.</source>
        <translation>より古いものから続けてください。</translation>
    </message>
    <message>
        <source>Continue the run.</source>
        <translation>実行を続けてください。</translation>
    </message>
    <message>
        <source>Continue the run. If it happens again, choose a shorter row (micro-batch).</source>
        <translation>実行を続けてください。また起きる場合は、行 (マイクロバッチ) を短くしてください。</translation>
    </message>
    <message>
        <source>Continue the run. If it happens again, switch streaming off.</source>
        <translation>実行を続けてください。また起きる場合は、ストリーミングをオフにしてください。</translation>
    </message>
    <message>
        <source>Continue the run; if it happens again, restart the PC and update the driver.</source>
        <translation>実行を続けてください。また起きる場合は、PC を再起動し、ドライバーを更新してください。</translation>
    </message>
    <message>
        <source>Continued elsewhere</source>
        <translation>別の環境で続行しました</translation>
    </message>
    <message>
        <source>Continued pre-training</source>
        <translation>継続事前学習</translation>
    </message>
    <message>
        <source>Conversation and questions</source>
        <translation>会話と質問</translation>
    </message>
    <message>
        <source>Copy it again from {tokens}.</source>
        <translation>{tokens} からコピーし直してください。</translation>
    </message>
    <message>
        <source>Copy the tokenizer files of the model into its folder.</source>
        <translation>モデルのトークナイザーのファイルをフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>Copy the whole bundle, or set up from the index.</source>
        <translation>バンドル全体をコピーするか、インデックスからセットアップしてください。</translation>
    </message>
    <message>
        <source>Correction measured on this PC</source>
        <translation>この PC での測定による補正</translation>
    </message>
    <message>
        <source>Data differ: other examples</source>
        <translation>データの違い: 別の例</translation>
    </message>
    <message>
        <source>Data differ: other examples, other split</source>
        <translation>データの違い: 別の例、別の分割</translation>
    </message>
    <message>
        <source>Data differ: {count} fewer examples</source>
        <translation>データの違い: 例が {count} 件少ない</translation>
    </message>
    <message>
        <source>Data differ: {count} fewer examples, other split</source>
        <translation>データの違い: 例が {count} 件少なく、分割も異なる</translation>
    </message>
    <message>
        <source>Data differ: {count} more examples</source>
        <translation>データの違い: 例が {count} 件多い</translation>
    </message>
    <message>
        <source>Data differ: {count} more examples, other split</source>
        <translation>データの違い: 例が {count} 件多く、分割も異なる</translation>
    </message>
    <message>
        <source>Datasets lists those there are.</source>
        <translation>あるものは「データセット」に並んでいます。</translation>
    </message>
    <message>
        <source>Declares names of its own</source>
        <translation>独自の名前を宣言しています</translation>
    </message>
    <message>
        <source>Did you mean “{nearest}”?</source>
        <translation>「{nearest}」のことですか？</translation>
    </message>
    <message>
        <source>Do not install anything that was offered. It is asked again tomorrow. Newer versions can always be looked for by hand, on the project's own page.</source>
        <translation>提示されたものをインストールしないでください。明日もう一度問い合わせます。新しいバージョンはプロジェクト自身のページでいつでも確かめられます。</translation>
    </message>
    <message>
        <source>Do not install what is offered there; try again later.</source>
        <translation>そこで提示されたものをインストールせず、後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Do not train yet: put examples into the prompt</source>
        <translation>まだ学習せず、例をプロンプトに入れる</translation>
    </message>
    <message>
        <source>Do not train yet: put passages into the prompt</source>
        <translation>まだ学習せず、抜粋をプロンプトに入れる</translation>
    </message>
    <message>
        <source>Do not train: let the model look it up</source>
        <translation>学習せず、モデルに調べさせる</translation>
    </message>
    <message>
        <source>Do not use it. Export it again, or in another form.</source>
        <translation>使わないでください。もう一度、または別の形式でエクスポートしてください。</translation>
    </message>
    <message>
        <source>Do not use it. Export it again.</source>
        <translation>使わないでください。もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Do not use it. Look whether better and worse answers are the right way round in the data.</source>
        <translation>使わないでください。データの良い答えと悪い答えが逆になっていないか確かめてください。</translation>
    </message>
    <message>
        <source>Do not use it. Train again with half the learning rate, and look at the worst answers below.</source>
        <translation>使わないでください。学習率を半分にして学習し直し、下の最悪の答えを見てください。</translation>
    </message>
    <message>
        <source>Do not use it. Train again with half the learning rate, or fewer times over the same text.</source>
        <translation>使わないでください。学習率を半分にするか、同じ文章を通す回数を減らして学習し直してください。</translation>
    </message>
    <message>
        <source>Do not use this index. Leave the mirror empty to take PyPI itself, or use an offline bundle.</source>
        <translation>このインデックスは使わないでください。ミラーを空欄にして PyPI 自体を使うか、オフラインバンドルを使ってください。</translation>
    </message>
    <message>
        <source>Do not use this server; something on the way changes files. Try another network or an offline bundle.</source>
        <translation>このサーバーは使わないでください。途中で何かがファイルを変えています。別のネットワークかオフラインバンドルを試してください。</translation>
    </message>
    <message>
        <source>Documents are learned by writing</source>
        <translation>文書は書くことで学びます</translation>
    </message>
    <message>
        <source>Documents of the field would help</source>
        <translation>分野の文書があると役立ちます</translation>
    </message>
    <message>
        <source>Download again; only this file is fetched anew.</source>
        <translation>もう一度ダウンロードしてください。取得し直すのはこのファイルだけです。</translation>
    </message>
    <message>
        <source>Download or copy the adapter again.</source>
        <translation>アダプターをもう一度ダウンロードまたはコピーしてください。</translation>
    </message>
    <message>
        <source>Download or copy the model again.</source>
        <translation>モデルをもう一度ダウンロードまたはコピーしてください。</translation>
    </message>
    <message>
        <source>Download or copy this file again.</source>
        <translation>このファイルをもう一度ダウンロードまたはコピーしてください。</translation>
    </message>
    <message>
        <source>Download the model again, with all of its files.</source>
        <translation>モデルのすべてのファイルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Driver {driver} runs no build of PyTorch for the {card}; {needed} or newer is needed.</source>
        <translation>ドライバー {driver} では、{card} 用の PyTorch はどのビルドも動きません。{needed} 以降が必要です。</translation>
    </message>
    <message>
        <source>Drop a folder that has one folder of images for each kind.</source>
        <translation>種類ごとの画像フォルダーを入れたフォルダーをドロップしてください。</translation>
    </message>
    <message>
        <source>Each place is replaced by [IBAN]; the rest of the text stays.</source>
        <translation>それぞれを [IBAN] に置き換え、残りの文章はそのままにします。</translation>
    </message>
    <message>
        <source>Each place is replaced by [card]; the rest of the text stays.</source>
        <translation>それぞれを [card] に置き換え、残りの文章はそのままにします。</translation>
    </message>
    <message>
        <source>Each place is replaced by [e-mail]; the rest of the text stays.</source>
        <translation>それぞれを [e-mail] に置き換え、残りの文章はそのままにします。</translation>
    </message>
    <message>
        <source>Each place is replaced by [phone]; the rest of the text stays.</source>
        <translation>それぞれを [phone] に置き換え、残りの文章はそのままにします。</translation>
    </message>
    <message>
        <source>Each place is replaced by [secret]; the rest of the text stays.</source>
        <translation>それぞれを [secret] に置き換え、残りの文章はそのままにします。</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Ends too early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>Evaluate the run again to see how good it is.</source>
        <translation>どれだけ良いかを見るには、実行をもう一度評価してください。</translation>
    </message>
    <message>
        <source>Every answer has to have the same form</source>
        <translation>すべての答えが同じ形式である必要があります</translation>
    </message>
    <message>
        <source>Every answer lies behind the first {longest} tokens, where examples are cut.</source>
        <translation>どの答えも最初の {longest} トークンより後にあり、例はそこで切られます。</translation>
    </message>
    <message>
        <source>Every weight learns. It takes the most memory and disk, and can learn the most.</source>
        <translation>すべての重みが学習します。メモリとディスクを最も使いますが、最も多く学べます。</translation>
    </message>
    <message>
        <source>Everything is kept, and training continues exactly where it stopped.</source>
        <translation>すべて保存され、学習は止まったところから正確に続きます。</translation>
    </message>
    <message>
        <source>Everything that the run has learned and saved is kept.</source>
        <translation>実行が学んで保存したものはすべて残っています。</translation>
    </message>
    <message>
        <source>Examples are trained one by one</source>
        <translation>例を 1 件ずつ学習します</translation>
    </message>
    <message>
        <source>Export it again at the strength you want.</source>
        <translation>希望の強さでもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Export it again, or give the stop word in the program that runs it.</source>
        <translation>もう一度エクスポートするか、動かすプログラムで停止語を指定してください。</translation>
    </message>
    <message>
        <source>Export it again. A file from elsewhere may carry the template of another program.</source>
        <translation>もう一度エクスポートしてください。ほかから入手したファイルには、別のプログラムのテンプレートが入っていることがあります。</translation>
    </message>
    <message>
        <source>Export it at strength 1.</source>
        <translation>強さ 1 でエクスポートしてください。</translation>
    </message>
    <message>
        <source>Export the adapter instead.</source>
        <translation>代わりにアダプターをエクスポートしてください。</translation>
    </message>
    <message>
        <source>Export the adapter; the page in its folder says how to load it.</source>
        <translation>アダプターをエクスポートしてください。読み込み方はフォルダー内のページにあります。</translation>
    </message>
    <message>
        <source>Export the merged model again from its run.</source>
        <translation>実行から統合モデルをもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Export the merged model instead.</source>
        <translation>代わりに統合モデルをエクスポートしてください。</translation>
    </message>
    <message>
        <source>Export the merged model instead: transformers and vLLM cut texts as they were cut in training.</source>
        <translation>代わりに統合モデルをエクスポートしてください。transformers と vLLM は学習時と同じように区切ります。</translation>
    </message>
    <message>
        <source>Export the merged model, which can have any strength, or the adapter at strength 1.</source>
        <translation>どの強さにもできる統合モデルか、強さ 1 のアダプターをエクスポートしてください。</translation>
    </message>
    <message>
        <source>Export the merged model: transformers and vLLM run it.</source>
        <translation>統合モデルをエクスポートしてください。transformers と vLLM で動きます。</translation>
    </message>
    <message>
        <source>Export the run again, then send that.</source>
        <translation>実行をもう一度エクスポートし、それを送信してください。</translation>
    </message>
    <message>
        <source>Facts are better looked up</source>
        <translation>事実は調べるほうが確実です</translation>
    </message>
    <message>
        <source>Fast on phones</source>
        <translation>スマートフォンで高速</translation>
    </message>
    <message>
        <source>Fetch it under Models, or choose another base model.</source>
        <translation>「モデル」で取得するか、別のベースモデルを選んでください。</translation>
    </message>
    <message>
        <source>Fetch it under Models, or choose another base.</source>
        <translation>「モデル」で取得するか、別のベースを選んでください。</translation>
    </message>
    <message>
        <source>Fetch it under Models; then the adapter can be used.</source>
        <translation>「モデル」で取得すると、アダプターを使えます。</translation>
    </message>
    <message>
        <source>Fetch or add the model that it was made for, then choose it as the base under Adapters.</source>
        <translation>これが作られた元のモデルを取得または追加し、「アダプター」でベースに選んでください。</translation>
    </message>
    <message>
        <source>Fetch or add the model that it was made for, then choose it as the base.</source>
        <translation>対応するモデルを取得または追加し、ベースとして選んでください。</translation>
    </message>
    <message>
        <source>Fetch the base model first (Models), or export the adapter alone.</source>
        <translation>先に「モデル」でベースモデルを取得するか、アダプターだけをエクスポートしてください。</translation>
    </message>
    <message>
        <source>Fetch {base} again under Models. If these weights are meant, choose them as its base under Adapters.</source>
        <translation>「モデル」で {base} を取得し直してください。この重みのことであれば、「アダプター」でベースに選んでください。</translation>
    </message>
    <message>
        <source>Fine-tuning may help</source>
        <translation>ファインチューニングが役立つかもしれません</translation>
    </message>
    <message>
        <source>For the kind of model that {model} is, the engine has no head that gives labels or numbers.</source>
        <translation>{model} の種類のモデルには、ラベルや数値を出すヘッドがエンジンにありません。</translation>
    </message>
    <message>
        <source>For this score fine-tuning was not needed; a prompt does it. What you gain is shorter prompts and quicker answers.</source>
        <translation>このスコアにはファインチューニングは不要で、プロンプトで足ります。得られるのは、短いプロンプトと速い応答です。</translation>
    </message>
    <message>
        <source>For those who want little loss and a smaller file.</source>
        <translation>劣化を抑えつつ、ファイルを小さくしたいときに。</translation>
    </message>
    <message>
        <source>For when the usual choice does not fit.</source>
        <translation>標準の選択が収まらないときに。</translation>
    </message>
    <message>
        <source>For {file} of {repo} the server names no hash.</source>
        <translation>{repo} の {file} について、サーバーがハッシュを示していません。</translation>
    </message>
    <message>
        <source>Form and style are what an adapter learns best and prompts keep worst; {rows} different examples are enough for that.</source>
        <translation>形式と文体は、アダプターが最もよく学び、プロンプトが最も守りにくいものです。それには異なる例 {rows} 件で十分です。</translation>
    </message>
    <message>
        <source>Form is what an adapter learns best.</source>
        <translation>形式はアダプターが最もよく学ぶものです。</translation>
    </message>
    <message>
        <source>Fragmentation</source>
        <translation>断片化</translation>
    </message>
    <message>
        <source>From about {full_labelled} on, here {rows}, training the whole of a small model is steady and gives the most.</source>
        <translation>約 {full_labelled} 件以上 (ここでは {rows} 件) あれば、小さなモデル全体の学習が安定し、最も良い結果になります。</translation>
    </message>
    <message>
        <source>From about {full_rows} examples on, here {rows}, an adapter falls behind training the whole model.</source>
        <translation>約 {full_rows} 件以上 (ここでは {rows} 件) では、アダプターはモデル全体の学習に及びません。</translation>
    </message>
    <message>
        <source>From now on each block's MLP is worked out twice instead of being kept. It takes a little longer; what is learned is the same.</source>
        <translation>これ以降、各ブロックの MLP を保持せず 2 回計算します。少し長くかかりますが、学ぶ内容は同じです。</translation>
    </message>
    <message>
        <source>From now on each row of examples goes through the model in {split} parts. A step still learns from the same examples; it takes a little longer.</source>
        <translation>これ以降、例の各行は {split} つに分けてモデルを通ります。1 ステップで学ぶ例は同じですが、少し長くかかります。</translation>
    </message>
    <message>
        <source>From now on embeddings and what the blocks remember wait in the PC's memory. It takes longer; what is learned is the same.</source>
        <translation>これ以降、埋め込みとブロックが覚えるものは PC のメモリに置かれます。長くかかりますが、学ぶ内容は同じです。</translation>
    </message>
    <message>
        <source>From now on the base model stays in the PC's memory and visits the card block by block. It takes longer; what is learned is the same.</source>
        <translation>これ以降、ベースモデルは PC のメモリに置かれ、ブロックごとにカードに載ります。長くかかりますが、学ぶ内容は同じです。</translation>
    </message>
    <message>
        <source>From now on whole blocks are worked out twice instead of being kept. It takes about a third longer; what is learned is the same.</source>
        <translation>これ以降、ブロック全体を保持せず 2 回計算します。約 3 分の 1 長くかかりますが、学ぶ内容は同じです。</translation>
    </message>
    <message>
        <source>From now on {tile} tokens go through an MLP at once. What is learned is the same.</source>
        <translation>これ以降、一度に {tile} トークンずつ MLP を通ります。学ぶ内容は同じです。</translation>
    </message>
    <message>
        <source>From {rows} of them a model learns their topics rather than the taste behind them; {pairs} are a start.</source>
        <translation>{rows} 件からモデルが学ぶのは、好みではなく話題です。{pairs} 件あれば始められます。</translation>
    </message>
    <message>
        <source>Gather the documents that it is to answer from; passages of them stand in the prompt.</source>
        <translation>答えのもとになる文書を集めてください。その抜粋がプロンプトに入ります。</translation>
    </message>
    <message>
        <source>General examples can only be mixed in where a model learns to write</source>
        <translation>一般的な例を混ぜられるのは、書くことを学ぶ場合だけです</translation>
    </message>
    <message>
        <source>Get a file made with a current version of llama.cpp.</source>
        <translation>現行の llama.cpp で作られたファイルを入手してください。</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>もう一度入手してください。</translation>
    </message>
    <message>
        <source>Get the adapter from a place you trust.</source>
        <translation>信頼できる場所からアダプターを入手してください。</translation>
    </message>
    <message>
        <source>Get the base model in 16 bits (same name, without FP8, GPTQ, AWQ or bnb in it), or export the adapter.</source>
        <translation>16 ビットのベースモデル (同じ名前で FP8、GPTQ、AWQ、bnb が付かないもの) を入手するか、アダプターをエクスポートしてください。</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>ファイルをもう一度入手してください。</translation>
    </message>
    <message>
        <source>Get the file again; a page saved instead of the file is a common cause.</source>
        <translation>ファイルをもう一度入手してください。ファイルの代わりにページが保存されたことがよくある原因です。</translation>
    </message>
    <message>
        <source>Get the same adapter as adapter_model.safetensors; newer uploads mostly have it, and peft writes it when the adapter is saved again.</source>
        <translation>同じアダプターを adapter_model.safetensors で入手してください。新しいものには多くの場合含まれ、peft で保存し直しても作られます。</translation>
    </message>
    <message>
        <source>Get the same model as *.safetensors files.</source>
        <translation>同じモデルを *.safetensors ファイルで入手してください。</translation>
    </message>
    <message>
        <source>Give each kind a folder of its own, and drop the folder that holds them all.</source>
        <translation>種類ごとにフォルダーを分け、それらを入れたフォルダーをドロップしてください。</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Give it one weight.</source>
        <translation>重みは 1 つだけ指定してください。</translation>
    </message>
    <message>
        <source>Give the card more air, or raise the limit under Settings.</source>
        <translation>カードの通気を良くするか、「設定」で上限を上げてください。</translation>
    </message>
    <message>
        <source>Give the file one of these endings.</source>
        <translation>ファイル名の末尾をどちらかにしてください。</translation>
    </message>
    <message>
        <source>Give the whole folder.</source>
        <translation>フォルダー全体を指定してください。</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or start with another folder in TUNESMITH_HOME.</source>
        <translation>そこに書き込む権限を付けるか、TUNESMITH_HOME に別のフォルダーを指定して起動してください。</translation>
    </message>
    <message>
        <source>Gives each the commoner spelling.</source>
        <translation>それぞれを多いほうの表記にします。</translation>
    </message>
    <message>
        <source>Gives one number for each label, in the order of labels.json.</source>
        <translation>labels.json の順に、ラベルごとの数値を返します。</translation>
    </message>
    <message>
        <source>Gives the labels of an image, the likeliest first.</source>
        <translation>画像のラベルを可能性の高い順に返します。</translation>
    </message>
    <message>
        <source>Go on later, or use a mirror.</source>
        <translation>後で続けるか、ミラーを使ってください。</translation>
    </message>
    <message>
        <source>Go on with it; if it ends again, restart the PC and go on then.</source>
        <translation>続けてください。また終了する場合は、PC を再起動してから続けてください。</translation>
    </message>
    <message>
        <source>Gradients of what learns</source>
        <translation>学習する部分の勾配</translation>
    </message>
    <message>
        <source>Graphics memory was short</source>
        <translation>グラフィックスメモリが不足しました</translation>
    </message>
    <message>
        <source>Great loss</source>
        <translation>劣化が大きい</translation>
    </message>
    <message>
        <source>Half of them have fewer than {letters} letters; of the expected ones half have fewer than {expected}.</source>
        <translation>半数が {letters} 文字未満です。期待する答えでは半数が {expected} 文字未満です。</translation>
    </message>
    <message>
        <source>Half of them have more than {letters} letters; of the expected ones half have more than {expected}.</source>
        <translation>半数が {letters} 文字を超えています。期待する答えでは半数が {expected} 文字を超えます。</translation>
    </message>
    <message>
        <source>Half the size. The choice where there is room.</source>
        <translation>半分のサイズ。空きがあるならこれを。</translation>
    </message>
    <message>
        <source>Hand over the adapter instead where every word has to be the same.</source>
        <translation>すべての語が同じである必要がある場合は、代わりにアダプターを渡してください。</translation>
    </message>
    <message>
        <source>Hand over the adapter instead, or train longer. If much was learned, export it again and report this.</source>
        <translation>代わりにアダプターを渡すか、より長く学習してください。多くを学んでいるなら、もう一度エクスポートし、これを報告してください。</translation>
    </message>
    <message>
        <source>Hardly any loss</source>
        <translation>劣化ごくわずか</translation>
    </message>
    <message>
        <source>Have it saved as plain LoRA (peft: path_initial_model_for_weight_conversion), then import it again.</source>
        <translation>通常の LoRA として保存してもらい (peft: path_initial_model_for_weight_conversion)、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Held-out examples that were also trained on tell nothing</source>
        <translation>学習にも使った評価用の例では何もわかりません</translation>
    </message>
    <message>
        <source>History cannot be read</source>
        <translation>履歴を読み取れません</translation>
    </message>
    <message>
        <source>Hold out a share of the examples, 10 % say.</source>
        <translation>例の一部 (たとえば 10 %) を評価用に取り分けてください。</translation>
    </message>
    <message>
        <source>Hold out examples of each answer: a random split over all labels does that.</source>
        <translation>それぞれの答えの例を取り分けてください。全ラベルにわたる無作為な分割でそうなります。</translation>
    </message>
    <message>
        <source>Hold out fewer examples.</source>
        <translation>評価用に取り分ける例を減らしてください。</translation>
    </message>
    <message>
        <source>Hold out more examples next time; with 100 differences of about a tenth show.</source>
        <translation>次回は評価用の例を増やしてください。100 件あれば、約 1 割の差がわかります。</translation>
    </message>
    <message>
        <source>Hold out more examples.</source>
        <translation>評価用に取り分ける例を増やしてください。</translation>
    </message>
    <message>
        <source>Hold some out in the dataset's split.</source>
        <translation>データセットの分割で一部を評価用に取り分けてください。</translation>
    </message>
    <message>
        <source>How long it takes is not known yet</source>
        <translation>所要時間はまだわかりません</translation>
    </message>
    <message>
        <source>How long to train is not clear</source>
        <translation>学習の長さがはっきりしません</translation>
    </message>
    <message>
        <source>How this model wants its images is not known</source>
        <translation>このモデルに画像をどう渡すかがわかりません</translation>
    </message>
    <message>
        <source>How this model writes conversations cannot be said in Ollama's language; Ollama then takes the template that is in the file.</source>
        <translation>このモデルの会話の書き方は Ollama の言語では表せません。その場合、Ollama はファイル内のテンプレートを使います。</translation>
    </message>
    <message>
        <source>How {name} cuts texts into tokens is none of the ways that llama.cpp {version} knows.</source>
        <translation>{name} が文章をトークンに区切る方法は、llama.cpp {version} が扱えるどの方法とも異なります。</translation>
    </message>
    <message>
        <source>If every answer had to have the same form</source>
        <translation>すべての答えが同じ形式でなければならないなら</translation>
    </message>
    <message>
        <source>If it changed often</source>
        <translation>よく変わるなら</translation>
    </message>
    <message>
        <source>If it is, choose text and label as the form of the rows: then the labels' balance is looked at too.</source>
        <translation>そうであれば、行の形として文章とラベルを選んでください。ラベルの偏りも調べられます。</translation>
    </message>
    <message>
        <source>If it stayed as it is</source>
        <translation>変わらないなら</translation>
    </message>
    <message>
        <source>If prompts turn out good enough</source>
        <translation>プロンプトで十分だとわかれば</translation>
    </message>
    <message>
        <source>If prompts turn out not good enough</source>
        <translation>プロンプトでは不十分だとわかれば</translation>
    </message>
    <message>
        <source>If that matters to you: use it at less strength, train again with half the learning rate, or mix in general examples.</source>
        <translation>それが問題なら、弱めて使うか、学習率を半分にして学習し直すか、一般的な例を混ぜてください。</translation>
    </message>
    <message>
        <source>If the answers are not yet as you want them, stop and try three times the learning rate, and check that the examples show what the model should answer.</source>
        <translation>答えがまだ望みどおりでなければ、停止して学習率を 3 倍にし、例がモデルの返すべき答えを示しているか確かめてください。</translation>
    </message>
    <message>
        <source>If the expected answers are that long, allow longer ones in the recipe; else the model has not learned to stop.</source>
        <translation>期待する答えがその長さなら、レシピで最大長を増やしてください。そうでなければ、モデルは止まることを学んでいません。</translation>
    </message>
    <message>
        <source>If the field were an ordinary one</source>
        <translation>普通の分野なら</translation>
    </message>
    <message>
        <source>If the field were unusual</source>
        <translation>特殊な分野なら</translation>
    </message>
    <message>
        <source>If the form did not matter</source>
        <translation>形式が重要でないなら</translation>
    </message>
    <message>
        <source>If the task is to pick out or repeat a passage, that is right. Otherwise the model learns to copy.</source>
        <translation>文章の抜き出しや繰り返しが課題なら、それで正しいです。そうでなければ、モデルは写すことを学びます。</translation>
    </message>
    <message>
        <source>If there is an NVIDIA card, install its driver and restart the PC.</source>
        <translation>NVIDIA カードがあれば、ドライバーをインストールして PC を再起動してください。</translation>
    </message>
    <message>
        <source>If this PC has an NVIDIA card, install its driver from {page}, restart the PC, and look again.</source>
        <translation>この PC に NVIDIA カードがあれば、{page} からドライバーをインストールし、PC を再起動して、もう一度確かめてください。</translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and take what is inside.</source>
        <translation>信頼できるなら、自分で展開して中身を使ってください。</translation>
    </message>
    <message>
        <source>If you want answers from these documents, looking passages up may be enough. Training teaches their style and words.</source>
        <translation>これらの文書をもとに答えてほしいなら、抜粋を調べるだけで十分かもしれません。学習は文体と言葉を教えます。</translation>
    </message>
    <message>
        <source>Image models learn by a new head, chosen layers or everything; the recipe says “{method}”.</source>
        <translation>画像モデルは新しいヘッド、選んだ層、または全体で学習しますが、レシピは「{method}」です。</translation>
    </message>
    <message>
        <source>Images have changed or are gone</source>
        <translation>画像が変わったか、なくなっています</translation>
    </message>
    <message>
        <source>Images that are there several times with different labels: {images}. Nobody can learn what is on them.</source>
        <translation>別々のラベルで何度も入っている画像: {images}。何が写っているかを学べません。</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>In Ollama this model takes no system text</source>
        <translation>Ollama では、このモデルにシステムプロンプトを渡せません</translation>
    </message>
    <message>
        <source>In a terminal; or move the file into LM Studio's models folder, below a folder of any name.</source>
        <translation>ターミナルで実行するか、LM Studio のモデルフォルダーの中の任意の名前のフォルダーにファイルを移動します。</translation>
    </message>
    <message>
        <source>In about {same_pairs} of {all_rows} pairs both answers are the same. They teach nothing and are not counted.</source>
        <translation>{all_rows} 組のうち約 {same_pairs} 組で、両方の答えが同じです。何も教えないため、数に入れません。</translation>
    </message>
    <message>
        <source>In all of {count} pairs both answers are the same within the first {longest} tokens.</source>
        <translation>{count} 組すべてで、最初の {longest} トークン以内では両方の答えが同じです。</translation>
    </message>
    <message>
        <source>In all {rows} rows it is “{label}”, so the model would learn to say that whatever it is asked.</source>
        <translation>{rows} 行すべてが「{label}」のため、モデルは何を聞かれてもそう言うことを学びます。</translation>
    </message>
    <message>
        <source>In one conversation earlier answers are not learned, because the chat template of the base model changes them once more follows.</source>
        <translation>1 件の会話では、途中の回答が学習されません。続きがあると、ベースモデルのチャットテンプレートがそれらを書き換えるためです。</translation>
    </message>
    <message>
        <source>In one pair the better and the worse answer are the same</source>
        <translation>1 組で良い答えと悪い答えが同じです</translation>
    </message>
    <message>
        <source>In the held-out examples of {name} no answer begins within {longest} tokens.</source>
        <translation>{name} の評価用の例には、{longest} トークン以内に始まる答えがありません。</translation>
    </message>
    <message>
        <source>In {count} conversations earlier answers are not learned, because the chat template of the base model changes them once more follows.</source>
        <translation>{count} 件の会話では、途中の回答が学習されません。続きがあると、ベースモデルのチャットテンプレートがそれらを書き換えるためです。</translation>
    </message>
    <message>
        <source>In {count} pairs both answers are the same within the first {longest} tokens, so they teach nothing.</source>
        <translation>{count} 組は最初の {longest} トークン以内で両方の答えが同じため、何も教えません。</translation>
    </message>
    <message>
        <source>In {path}, {name}: {cause}.</source>
        <translation>{path} の {name}: {cause}。</translation>
    </message>
    <message>
        <source>In {rows} pairs the better and the worse answer are the same</source>
        <translation>{rows} 組で良い答えと悪い答えが同じです</translation>
    </message>
    <message>
        <source>In {share} % of {pairs} pairs the longer answer is the better. The model may learn to be long rather than good.</source>
        <translation>{pairs} 組の {share} % で、長い答えのほうが良い答えです。モデルは良さではなく長さを学ぶかもしれません。</translation>
    </message>
    <message>
        <source>Install Tunesmith again.</source>
        <translation>Tunesmith をインストールし直してください。</translation>
    </message>
    <message>
        <source>Install Tunesmith again. Runs and models are kept.</source>
        <translation>Tunesmith をインストールし直してください。実行とモデルは残ります。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>プログラムをインストールし直してください。</translation>
    </message>
    <message>
        <source>Install the program again; the engine can be set up then.</source>
        <translation>プログラムをインストールし直してください。その後、エンジンをセットアップできます。</translation>
    </message>
    <message>
        <source>It also replaces whole tensors of the base</source>
        <translation>ベースのテンソル全体も置き換えます</translation>
    </message>
    <message>
        <source>It answered: {cause}.</source>
        <translation>応答: {cause}。</translation>
    </message>
    <message>
        <source>It began with “{how}”, which takes something out of the base's own weights, and was not converted when it was saved.</source>
        <translation>ベース自身の重みから一部を取り出す「{how}」で始まり、保存時に変換されていません。</translation>
    </message>
    <message>
        <source>It began with “{way}”, which takes part of the base's weights out; the base in its folder still has them.</source>
        <translation>ベースの重みの一部を取り出す「{way}」で始まっていますが、フォルダー内のベースにはその部分が残っています。</translation>
    </message>
    <message>
        <source>It changes {name}, which {base} does not have.</source>
        <translation>{name} を変更しますが、{base} にはそれがありません。</translation>
    </message>
    <message>
        <source>It clearly knows such texts better now</source>
        <translation>こうした文章を明らかによく知るようになりました</translation>
    </message>
    <message>
        <source>It clearly learned the task</source>
        <translation>課題を明らかに学びました</translation>
    </message>
    <message>
        <source>It clearly prefers the better answers now</source>
        <translation>良い答えを明らかに好むようになりました</translation>
    </message>
    <message>
        <source>It costs nothing to change</source>
        <translation>変更に手間がかかりません</translation>
    </message>
    <message>
        <source>It could not be read. Runs in it that wait for their first start: {count}.</source>
        <translation>読み取れませんでした。最初の開始を待っている実行：{count}。</translation>
    </message>
    <message>
        <source>It could not be read; how the run stands was found out from its other files.</source>
        <translation>読み取れなかったため、実行の状態をほかのファイルから調べました。</translation>
    </message>
    <message>
        <source>It does not clearly know such texts better</source>
        <translation>こうした文章を明らかによく知るようになったとは言えません</translation>
    </message>
    <message>
        <source>It does not clearly prefer other answers than before</source>
        <translation>好む答えが前と明らかに変わったとは言えません</translation>
    </message>
    <message>
        <source>It ended with code {code}. {cause}</source>
        <translation>コード {code} で終了しました。{cause}</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; an adapter by itself is the same numbers, so this should not be. Perplexity {perplexity}, the tuned model {own}.</source>
        <translation>{count} か所のうち {agreement} で、最有力とする次のトークンが一致します。アダプター自体は同じ数値なので、これは起こらないはずです。パープレキシティは {perplexity}、調整後のモデルは {own} です。</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; divergence {divergence}; up to {limit} counts as what this form costs. Small models lose more than large ones. Perplexity {perplexity}, the tuned model {own}.</source>
        <translation>{count} か所のうち {agreement} で、最有力とする次のトークンが一致します。ダイバージェンスは {divergence} で、{limit} まではこの形式によるものとみなします。小さなモデルは大きなモデルより劣化が大きくなります。パープレキシティは {perplexity}、調整後のモデルは {own} です。</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; merging rounds the weights to 16 bits, and that took a little of what was learned (divergence {divergence}; training went {learned} away from the base). Perplexity {perplexity}, the tuned model {own}.</source>
        <translation>{count} か所のうち {agreement} で、最有力とする次のトークンが一致します。統合では重みが 16 ビットに丸められ、学んだことがわずかに失われました (ダイバージェンスは {divergence}。学習によるベースモデルからの隔たりは {learned})。パープレキシティは {perplexity}、調整後のモデルは {own} です。</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; merging rounds the weights to 16 bits, and what was learned in few or small steps can be lost in that. Perplexity {perplexity}, the tuned model {own}.</source>
        <translation>{count} か所のうち {agreement} で、最有力とする次のトークンが一致します。統合では重みが 16 ビットに丸められ、少ない、または小さなステップで学んだことが失われることがあります。パープレキシティは {perplexity}、調整後のモデルは {own} です。</translation>
    </message>
    <message>
        <source>It finds the same next token likeliest in {agreement} of {count} places; perplexity {perplexity}, the tuned model {own}.</source>
        <translation>{count} か所のうち {agreement} で、最有力とする次のトークンが一致します。パープレキシティは {perplexity}、調整後のモデルは {own} です。</translation>
    </message>
    <message>
        <source>It fits driver {driver}. The driver did not tell what the {card} can compute.</source>
        <translation>ドライバー {driver} に合います。{card} の計算能力はドライバーからわかりませんでした。</translation>
    </message>
    <message>
        <source>It fits the {card} (compute capability {capability}) and driver {driver}.</source>
        <translation>{card} (Compute Capability {capability}) とドライバー {driver} に合います。</translation>
    </message>
    <message>
        <source>It fits the {card} (compute capability {capability}) and driver {driver}. A driver from {needed} on would take CUDA {better}, which is the one that is tried most.</source>
        <translation>{card} (Compute Capability {capability}) とドライバー {driver} に合います。ドライバー {needed} 以降なら、最もよく試験されている CUDA {better} を使えます。</translation>
    </message>
    <message>
        <source>It forgot a little</source>
        <translation>少し忘れました</translation>
    </message>
    <message>
        <source>It forgot hardly anything</source>
        <translation>ほとんど何も忘れていません</translation>
    </message>
    <message>
        <source>It forgot much</source>
        <translation>多くを忘れました</translation>
    </message>
    <message>
        <source>It forgot nothing that can be measured</source>
        <translation>測れるほどの忘却はありません</translation>
    </message>
    <message>
        <source>It goes on being trained on raw text, as when it was made, and picks up the words and habits of the field.</source>
        <translation>作られたときと同じように生の文章で学習を続け、分野の言葉と習慣を身に付けます。</translation>
    </message>
    <message>
        <source>It has no chat template, so prompts were written as “User: …” and “Assistant: …”. Such models follow instructions badly.</source>
        <translation>チャットテンプレートがないため、プロンプトを「User: …」と「Assistant: …」の形で書きました。こうしたモデルは指示にうまく従えません。</translation>
    </message>
    <message>
        <source>It has the same name. The file tells too little to compare the shapes, too.</source>
        <translation>名前が同じです。ファイルの情報が少なく、形状までは比べられません。</translation>
    </message>
    <message>
        <source>It has the same shapes ({layers} layers, {hidden} wide, {vocabulary} words), so this file was probably made from it. What was trained into it since is not in this base.</source>
        <translation>形状が同じ ({layers} 層、幅 {hidden}、{vocabulary} 語) なので、ファイルはおそらくこれから作られました。その後に学習したものは、このベースには含まれません。</translation>
    </message>
    <message>
        <source>It has the very weights of “{name}”.</source>
        <translation>「{name}」とまったく同じ重みです。</translation>
    </message>
    <message>
        <source>It has version {schema}; this program knows version {known}.</source>
        <translation>バージョンは {schema} ですが、このプログラムが扱えるのは {known} です。</translation>
    </message>
    <message>
        <source>It has {have} letters; {most} is the most.</source>
        <translation>{have} 文字あります。最大は {most} 文字です。</translation>
    </message>
    <message>
        <source>It has {steps} steps, of which {warmup} only raise the learning rate.</source>
        <translation>{steps} ステップのうち {warmup} は学習率を上げるだけです。</translation>
    </message>
    <message>
        <source>It has {tokens} tokens; the model reads {context} at once, and its answer has to fit as well.</source>
        <translation>{tokens} トークンあります。モデルが一度に読むのは {context} で、答えも収まる必要があります。</translation>
    </message>
    <message>
        <source>It holds no names with values.</source>
        <translation>値を持つ名前が入っていません。</translation>
    </message>
    <message>
        <source>It is asked again tomorrow. Newer versions can always be looked for by hand, on the project's own page.</source>
        <translation>明日もう一度問い合わせます。新しいバージョンはプロジェクト自身のページでいつでも確かめられます。</translation>
    </message>
    <message>
        <source>It is brought back to 16 bits while loading; the merged model loads faster.</source>
        <translation>読み込み時に 16 ビットに戻されます。統合モデルのほうが速く読み込めます。</translation>
    </message>
    <message>
        <source>It is far nearer to the tuned model at full strength than at the strength chosen. It finds the same next token likeliest in {agreement} of {count} places; perplexity {perplexity}, the tuned model {own}.</source>
        <translation>選んだ強さより、最大の強さの調整後のモデルにはるかに近くなっています。{count} か所のうち {agreement} で、最有力とする次のトークンが一致します。パープレキシティは {perplexity}、調整後のモデルは {own} です。</translation>
    </message>
    <message>
        <source>It is not in the bin any more, the system does not say where it lies, or its old place is taken.</source>
        <translation>ごみ箱にもうないか、システムがその場所を示さないか、元の場所が使われています。</translation>
    </message>
    <message>
        <source>It is not known which base model this adapter belongs to</source>
        <translation>このアダプターのベースモデルがわかりません</translation>
    </message>
    <message>
        <source>It is not used. The engine in use, if there is one, stays as it is.</source>
        <translation>新しいものは使いません。使用中のエンジンがあれば、そのままです。</translation>
    </message>
    <message>
        <source>It is of other examples than before, or perplexities of {base} and {before} count in different tokens.</source>
        <translation>前とは別の例の評価か、{base} と {before} のパープレキシティが異なるトークンで数えられています。</translation>
    </message>
    <message>
        <source>It is quick, and a model that starts from a good head keeps more of what it knew when the rest learns.</source>
        <translation>短時間で済み、良いヘッドから始めると、残りが学習してもモデルが知っていたことをより多く保てます。</translation>
    </message>
    <message>
        <source>It is the same model in the form for training: same name and same shapes ({layers} layers, {hidden} wide, {vocabulary} words).</source>
        <translation>学習用の形式の同じモデルです: 名前も形状も同じです ({layers} 層、幅 {hidden}、{vocabulary} 語)。</translation>
    </message>
    <message>
        <source>It is to write as your documents do</source>
        <translation>文書のように書くことが目的です</translation>
    </message>
    <message>
        <source>It is {state}, so its folder is needed.</source>
        <translation>状態が「{state}」のため、フォルダーが必要です。</translation>
    </message>
    <message>
        <source>It knows such texts less than its base</source>
        <translation>こうした文章をベースより知らなくなりました</translation>
    </message>
    <message>
        <source>It loads GGUF files. Export it as GGUF.</source>
        <translation>読み込むのは GGUF ファイルです。GGUF としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>It loads whole models. Export the merged model.</source>
        <translation>読み込むのはモデル全体です。統合モデルをエクスポートしてください。</translation>
    </message>
    <message>
        <source>It makes other tokens of the same conversation, so the model reads what it was not trained on, whatever else agrees.</source>
        <translation>同じ会話から別のトークンができるため、ほかが一致していても、モデルは学習していないものを読むことになります。</translation>
    </message>
    <message>
        <source>It needs {base}</source>
        <translation>{base} が必要です</translation>
    </message>
    <message>
        <source>It prefers the worse answers more than before</source>
        <translation>前より悪い答えを好むようになりました</translation>
    </message>
    <message>
        <source>It reached {temperature} °C. Training waits between rows until it is down to {target} °C.</source>
        <translation>{temperature} °C に達しました。{target} °C に下がるまで、学習は行の間で待ちます。</translation>
    </message>
    <message>
        <source>It should be for {family}, and is {torch}.</source>
        <translation>{family} 用のはずですが、{torch} です。</translation>
    </message>
    <message>
        <source>It stays where it is; the others can be used.</source>
        <translation>その場に残してあります。ほかの会話は使えます。</translation>
    </message>
    <message>
        <source>It stopped with: {cause}</source>
        <translation>次の理由で止まりました: {cause}</translation>
    </message>
    <message>
        <source>It takes seconds</source>
        <translation>数秒で終わります</translation>
    </message>
    <message>
        <source>It takes {context} tokens; instruction, question and answer need {need}.</source>
        <translation>受け付けるのは {context} トークンまでです。指示、質問、答えには {need} 必要です。</translation>
    </message>
    <message>
        <source>It takes {need:memory}; {free:memory} are free.</source>
        <translation>{need:memory} 必要ですが、空きは {free:memory} です。</translation>
    </message>
    <message>
        <source>It teaches nothing: it lies behind the first {longest} tokens, or is the same as the other of its pair.</source>
        <translation>何も教えません: 最初の {longest} トークンより後にあるか、組のもう一方と同じです。</translation>
    </message>
    <message>
        <source>It trains on “{wanted}”, and on this PC a run would use “{here}”.</source>
        <translation>レシピでは「{wanted}」で学習しますが、この PC の実行は「{here}」を使います。</translation>
    </message>
    <message>
        <source>It was chosen by hand, and all shapes agree.</source>
        <translation>手動で選ばれ、すべての形状が一致します。</translation>
    </message>
    <message>
        <source>It was longer than {longest} tokens; {tokens} tokens at its end are not learned.</source>
        <translation>その例は {longest} トークンを超えていました。末尾の {tokens} トークンは学習されません。</translation>
    </message>
    <message>
        <source>It was made with {method}; LoRA (also DoRA and rsLoRA) and (IA)³ are known here.</source>
        <translation>{method} で作られています。ここで扱えるのは LoRA (DoRA と rsLoRA を含む) と (IA)³ です。</translation>
    </message>
    <message>
        <source>It was made without an address for that.</source>
        <translation>問い合わせ先のアドレスなしで作られています。</translation>
    </message>
    <message>
        <source>It was not made for conversations. ORPO teaches the task along with the preference; with ratings, train an adapter on good answers first.</source>
        <translation>会話用に作られていません。ORPO なら選好と一緒に課題も教えます。評価がある場合は、先に良い答えでアダプターを学習してください。</translation>
    </message>
    <message>
        <source>It was trained on {base}, and there is no folder {path}.</source>
        <translation>学習に使ったのは {base} ですが、フォルダー {path} がありません。</translation>
    </message>
    <message>
        <source>It was trained on {base}, which does not lie on this PC.</source>
        <translation>学習に使った {base} がこの PC にありません。</translation>
    </message>
    <message>
        <source>Its 4-bit form may differ in a few roundings from the one the checkpoint was trained on.</source>
        <translation>4 ビット形式は、チェックポイントの学習時のものと数か所の丸めが異なることがあります。</translation>
    </message>
    <message>
        <source>Its adapter_config.json says “{name}”: {value}, and nobody here knows what that changes.</source>
        <translation>adapter_config.json に「{name}」: {value} とありますが、それで何が変わるかここではわかりません。</translation>
    </message>
    <message>
        <source>Its adapter_config.json says “{name}”: {value}.</source>
        <translation>adapter_config.json に「{name}」: {value} とあります。</translation>
    </message>
    <message>
        <source>Its adapter_config.json says “{name}”: {value}; {why}.</source>
        <translation>adapter_config.json に「{name}」: {value} とあります。{why}。</translation>
    </message>
    <message>
        <source>Its base is {base}</source>
        <translation>ベースは {base} です</translation>
    </message>
    <message>
        <source>Its base may be {base}</source>
        <translation>ベースは {base} かもしれません</translation>
    </message>
    <message>
        <source>Its base model is not known</source>
        <translation>ベースモデルが不明です</translation>
    </message>
    <message>
        <source>Its check ended with code {code}. {cause}</source>
        <translation>検査がコード {code} で終了しました。{cause}</translation>
    </message>
    <message>
        <source>Its library is installed, but the driver itself is not loaded.</source>
        <translation>ライブラリはインストールされていますが、ドライバー自体が読み込まれていません。</translation>
    </message>
    <message>
        <source>Its new head has no base to be mixed with; the strength asked for is {strength}.</source>
        <translation>新しいヘッドには混ぜる相手のベースがありません。指定された強さは {strength} です。</translation>
    </message>
    <message>
        <source>Its part for {name} has a shape of {have}, which does not go with the {layer} of {base}. A vocabulary that was made larger, or a base of another size, are common causes.</source>
        <translation>{name} 用の部分の形状は {have} で、{base} の {layer} と合いません。語彙の拡張や、大きさの異なるベースがよくある原因です。</translation>
    </message>
    <message>
        <source>Its process ended with code {code}. {cause}</source>
        <translation>プロセスがコード {code} で終了しました。{cause}</translation>
    </message>
    <message>
        <source>Its process is gone without a word, as after a power cut or a restart of the PC.</source>
        <translation>停電や PC の再起動の後のように、プロセスが何も残さず消えています。</translation>
    </message>
    <message>
        <source>Its scores do not compare with those of the run it came from.</source>
        <translation>元の実行のスコアとは比較できません。</translation>
    </message>
    <message>
        <source>Its task is {task}; the library takes adapters of language models (CAUSAL_LM).</source>
        <translation>タスクは {task} です。ライブラリに入れられるのは言語モデルのアダプター (CAUSAL_LM) です。</translation>
    </message>
    <message>
        <source>KTO learns from answers that were liked or not, and the examples do not say which were.</source>
        <translation>KTO は好まれた答えと好まれなかった答えから学びますが、例からはどちらかわかりません。</translation>
    </message>
    <message>
        <source>KTO learns from the difference: {liked} of the answers were liked and {disliked} were not.</source>
        <translation>KTO は違いから学びます: 好まれた答えは {liked} 件、好まれなかった答えは {disliked} 件です。</translation>
    </message>
    <message>
        <source>Keep exactly one of them.</source>
        <translation>どちらか一方だけを残してください。</translation>
    </message>
    <message>
        <source>Keep the weights in 16 bits, or train an adapter (LoRA).</source>
        <translation>重みを 16 ビットのままにするか、アダプター (LoRA) を学習させてください。</translation>
    </message>
    <message>
        <source>Keep the weights in 4 bits, or switch streaming off.</source>
        <translation>重みを 4 ビットのままにするか、ストリーミングを切ってください。</translation>
    </message>
    <message>
        <source>Keeps the first of each and leaves the others out. Look at a few of them first.</source>
        <translation>それぞれ最初のものを残し、ほかを除外します。先にいくつか確かめてください。</translation>
    </message>
    <message>
        <source>Keeps the first of each and leaves the repetitions out.</source>
        <translation>それぞれ最初のものを残し、繰り返しを除外します。</translation>
    </message>
    <message>
        <source>LM Studio</source>
        <translation>LM Studio</translation>
    </message>
    <message>
        <source>Labels in fewer than five rows: {labels}, such as “{example}” ({example_rows}). That is too little to learn a label from, or to check it with.</source>
        <translation>5 行未満のラベル: {labels} 個。例:「{example}」({example_rows} 行)。ラベルを学ぶにも確かめるにも少なすぎます。</translation>
    </message>
    <message>
        <source>Labels in fewer than twenty rows: {labels}, such as “{example}” ({example_rows}). They will be learned less surely than the others.</source>
        <translation>20 行未満のラベル: {labels} 個。例:「{example}」({example_rows} 行)。ほかより学習が不確実になります。</translation>
    </message>
    <message>
        <source>Labels that differ only in case, blanks or punctuation: {labels}, such as “{example}” for “{becomes}”. The model would take them for different labels.</source>
        <translation>大文字・小文字、空白、句読点だけが異なるラベル: {labels} 個。例:「{becomes}」に対する「{example}」。モデルは別のラベルとして扱います。</translation>
    </message>
    <message>
        <source>Learn the documents in a run of their own first, then train on the merged model.</source>
        <translation>先に文書だけを別の実行で学習し、統合モデルで学習を続けてください。</translation>
    </message>
    <message>
        <source>Leave it empty to use the Hub itself.</source>
        <translation>Hub 自体を使うには空欄にしてください。</translation>
    </message>
    <message>
        <source>Leave it out, or train an adapter (LoRA).</source>
        <translation>省くか、アダプター (LoRA) を学習させてください。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>外してください。</translation>
    </message>
    <message>
        <source>Leave the repeated ones out in the dataset's check.</source>
        <translation>データセットの診断で、重複したものを除外してください。</translation>
    </message>
    <message>
        <source>Leave the version out to take the newest.</source>
        <translation>バージョンを省くと最新のものになります。</translation>
    </message>
    <message>
        <source>Leave the ways out to try all that suit.</source>
        <translation>方法の指定を省くと、合うものをすべて試します。</translation>
    </message>
    <message>
        <source>Leave them out, or give them answers that differ.</source>
        <translation>除外するか、異なる答えにしてください。</translation>
    </message>
    <message>
        <source>Leaves all of them out. Or put each into the right folder and read the dataset again.</source>
        <translation>すべて除外します。または、それぞれを正しいフォルダーに入れてデータセットを読み直してください。</translation>
    </message>
    <message>
        <source>Leaves these rows out of training; the held-out file stays whole.</source>
        <translation>これらの行を学習から除外します。評価用ファイルはそのままです。</translation>
    </message>
    <message>
        <source>Leaves these rows out. Better: add examples, or give them a wider label in your file.</source>
        <translation>これらの行を除外します。例を追加するか、ファイルでより広いラベルを付けるほうが良い方法です。</translation>
    </message>
    <message>
        <source>Leaves these rows out. Keep them if several languages are meant.</source>
        <translation>これらの行を除外します。複数の言語が目的なら残してください。</translation>
    </message>
    <message>
        <source>Leaves these rows out. Keep them if the model should refuse such things.</source>
        <translation>これらの行を除外します。モデルにそうしたことを拒否させたいなら残してください。</translation>
    </message>
    <message>
        <source>Leaves these rows out. Look at a few of them first.</source>
        <translation>これらの行を除外します。先にいくつか確かめてください。</translation>
    </message>
    <message>
        <source>Leaves these rows out. Or train with a larger longest example.</source>
        <translation>これらの行を除外します。または最長の例を大きくして学習してください。</translation>
    </message>
    <message>
        <source>Leaves these rows out. The files themselves are not touched.</source>
        <translation>これらの行を除外します。ファイル自体はそのままです。</translation>
    </message>
    <message>
        <source>Less strength keeps most of the gain</source>
        <translation>弱めても向上の大部分が残ります</translation>
    </message>
    <message>
        <source>Let every file be checked and installed again, or choose another build of PyTorch.</source>
        <translation>すべてのファイルを確認して再インストールさせるか、PyTorch の別のビルドを選んでください。</translation>
    </message>
    <message>
        <source>Let every file be checked and installed again. If it happens again, choose another build of PyTorch.</source>
        <translation>すべてのファイルを確認して再インストールさせてください。また起きたら、PyTorch の別のビルドを選んでください。</translation>
    </message>
    <message>
        <source>Let images be learned, and choose an image model.</source>
        <translation>画像を学習させ、画像モデルを選んでください。</translation>
    </message>
    <message>
        <source>Let it end, or stop it, then try again.</source>
        <translation>終わるのを待つか停止して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Let it learn to write the label as its answer, or take another base model.</source>
        <translation>ラベルを答えとして書くように学習させるか、別のベースモデルを使ってください。</translation>
    </message>
    <message>
        <source>Let it read your documents, and learn the task</source>
        <translation>文書を読ませ、課題も学ばせる</translation>
    </message>
    <message>
        <source>Let it train on, or choose another run.</source>
        <translation>学習を続けるか、別の実行を選んでください。</translation>
    </message>
    <message>
        <source>Let labels or numbers be learned, or choose a model that writes.</source>
        <translation>ラベルか数値を学習させるか、文章を書くモデルを選んでください。</translation>
    </message>
    <message>
        <source>Let labels, a number or images be learned, or choose another method.</source>
        <translation>ラベル、数値、画像のどれかを学習させるか、別の方法を選んでください。</translation>
    </message>
    <message>
        <source>Let the download finish, or get the file again.</source>
        <translation>ダウンロードを最後まで待つか、ファイルをもう一度入手してください。</translation>
    </message>
    <message>
        <source>Let the longest answer be shorter, or the longest example longer.</source>
        <translation>最長の回答を短くするか、最長の例を長くしてください。</translation>
    </message>
    <message>
        <source>Let the model read your documents</source>
        <translation>モデルに文書を読ませる</translation>
    </message>
    <message>
        <source>Let the program that fetched it finish, or fetch it here.</source>
        <translation>取得したプログラムの処理を最後まで待つか、ここで取得してください。</translation>
    </message>
    <message>
        <source>Little is forgotten</source>
        <translation>ほとんど忘れません</translation>
    </message>
    <message>
        <source>Little loss</source>
        <translation>劣化わずか</translation>
    </message>
    <message>
        <source>Locked with a password</source>
        <translation>パスワードで保護されています</translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>長い文章</translation>
    </message>
    <message>
        <source>Look again when it has ended.</source>
        <translation>終わってからもう一度確かめてください。</translation>
    </message>
    <message>
        <source>Look at its scores instead.</source>
        <translation>代わりにスコアを見てください。</translation>
    </message>
    <message>
        <source>Look at the best and the worst answers. If they are right but in the wrong tone or form, fine-tuning helps.</source>
        <translation>最良と最悪の答えを見てください。内容は正しいのに調子や形式が違うなら、ファインチューニングが役立ちます。</translation>
    </message>
    <message>
        <source>Look at the list of runs.</source>
        <translation>実行の一覧を確かめてください。</translation>
    </message>
    <message>
        <source>Look at the page that it came from before you hand it on.</source>
        <translation>人に渡す前に、入手元のページを確かめてください。</translation>
    </message>
    <message>
        <source>Look at the page that the base came from before you hand it on.</source>
        <translation>人に渡す前に、ベースの入手元のページを確かめてください。</translation>
    </message>
    <message>
        <source>Look at the run's folder, or choose another run.</source>
        <translation>実行のフォルダーを確かめるか、別の実行を選んでください。</translation>
    </message>
    <message>
        <source>Look at the score of the combination.</source>
        <translation>組み合わせのスコアを見てください。</translation>
    </message>
    <message>
        <source>Look at them side by side. Nothing is changed by itself, because both answers may be good.</source>
        <translation>並べて確かめてください。両方の答えが良い場合もあるため、自動では何も変更しません。</translation>
    </message>
    <message>
        <source>Look at them under Runs, and let the queue go on.</source>
        <translation>「実行」で確かめてから、キューを再開してください。</translation>
    </message>
    <message>
        <source>Look at what changed since: the base model, the program's versions, the run. Go back to what was, or train again.</source>
        <translation>その後に変わったもの (ベースモデル、プログラムのバージョン、実行) を確かめてください。元に戻すか、学習し直してください。</translation>
    </message>
    <message>
        <source>Look for empty answers among the training examples.</source>
        <translation>学習用の例に空の答えがないか確かめてください。</translation>
    </message>
    <message>
        <source>Look for {base}</source>
        <translation>{base} を探す</translation>
    </message>
    <message>
        <source>Look on the page you have it from.</source>
        <translation>入手元のページをご覧ください。</translation>
    </message>
    <message>
        <source>Look whether several texts ran together there, for instance because of a missing quotation mark.</source>
        <translation>引用符の不足などで、複数の文章がつながっていないか確かめてください。</translation>
    </message>
    <message>
        <source>Looked up, not all answers are right yet</source>
        <translation>調べても、まだすべての答えが正しいわけではありません</translation>
    </message>
    <message>
        <source>Looked up, the answers are good enough</source>
        <translation>調べれば、答えは十分です</translation>
    </message>
    <message>
        <source>Looking answers up in the documents does not clearly help</source>
        <translation>文書で調べても、答えは明らかには良くなりません</translation>
    </message>
    <message>
        <source>Looking facts up beats learning them from documents, for known facts and for new ones: a model hardly remembers what it has read once.</source>
        <translation>既知の事実でも新しい事実でも、文書から学ぶより調べるほうが優れています。モデルは一度読んだことをほとんど覚えていません。</translation>
    </message>
    <message>
        <source>Looking passages up does not help</source>
        <translation>抜粋を調べても役立ちません</translation>
    </message>
    <message>
        <source>MLX</source>
        <translation>MLX</translation>
    </message>
    <message>
        <source>Make a GGUF file of the whole model.</source>
        <translation>モデル全体の GGUF ファイルを作ってください。</translation>
    </message>
    <message>
        <source>Make a new token of the kind “Read” at {tokens} and put it into Settings, “Hub token”.</source>
        <translation>{tokens} で種類「Read」の新しいトークンを作り、「設定」の「Hub トークン」に入れてください。</translation>
    </message>
    <message>
        <source>Make a token of the kind “Write” at {tokens} and put it into Settings, “Hub token”.</source>
        <translation>{tokens} で種類「Write」のトークンを作り、「設定」の「Hub トークン」に入れてください。</translation>
    </message>
    <message>
        <source>Make room on this drive, or choose another folder.</source>
        <translation>このドライブを空けるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another drive.</source>
        <translation>空きを作るか、別のドライブのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Make room; training needs some gigabytes for checkpoints.</source>
        <translation>空きを作ってください。学習はチェックポイントに数ギガバイトを必要とします。</translation>
    </message>
    <message>
        <source>Make the file again, and if it stays so, export the merged model instead.</source>
        <translation>ファイルを作り直し、変わらなければ代わりに統合モデルをエクスポートしてください。</translation>
    </message>
    <message>
        <source>Make the scorecard again to get one.</source>
        <translation>スコアを得るには、スコアカードを作り直してください。</translation>
    </message>
    <message>
        <source>Many languages</source>
        <translation>多言語</translation>
    </message>
    <message>
        <source>Marks of the template stand in the answers</source>
        <translation>答えにテンプレートの記号があります</translation>
    </message>
    <message>
        <source>Measure again when nothing else is at work.</source>
        <translation>ほかの処理が動いていないときに、もう一度測定してください。</translation>
    </message>
    <message>
        <source>Measure this PC; it takes about 20 seconds.</source>
        <translation>この PC を測定してください。約 20 秒で済みます。</translation>
    </message>
    <message>
        <source>Memory was short</source>
        <translation>メモリが不足しました</translation>
    </message>
    <message>
        <source>Mend or leave out these rows, or train on labels instead.</source>
        <translation>これらの行を直すか除外するか、代わりにラベルで学習してください。</translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation>ファイルを直してください。</translation>
    </message>
    <message>
        <source>Messages cannot be read</source>
        <translation>メッセージを読み取れません</translation>
    </message>
    <message>
        <source>Models and Runs list what there is.</source>
        <translation>あるものは「モデル」と「実行」に並んでいます。</translation>
    </message>
    <message>
        <source>Models lists those there are.</source>
        <translation>あるものは「モデル」に並んでいます。</translation>
    </message>
    <message>
        <source>More is forgotten</source>
        <translation>より多く忘れます</translation>
    </message>
    <message>
        <source>More of the same kind would be enough for another way.</source>
        <translation>同じ種類の例がもっとあれば、別の方法も使えます。</translation>
    </message>
    <message>
        <source>More than one adapter is meant</source>
        <translation>複数のアダプターが当てはまります</translation>
    </message>
    <message>
        <source>More than one run fits</source>
        <translation>複数の実行が当てはまります</translation>
    </message>
    <message>
        <source>Most answers are a single word</source>
        <translation>答えの多くが 1 語です</translation>
    </message>
    <message>
        <source>Most answers here are longer, so these may have been cut off or are placeholders. If short answers are what you want, leave them in.</source>
        <translation>ここの答えの多くはもっと長いため、途中で切れたか仮のものかもしれません。短い答えが目的なら、そのままにしてください。</translation>
    </message>
    <message>
        <source>Most examples are there more than once</source>
        <translation>ほとんどの例が重複しています</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder.</source>
        <translation>別の場所に移すか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Move it into the folder of its kind.</source>
        <translation>その種類のフォルダーに移してください。</translation>
    </message>
    <message>
        <source>Move the file away; then tags and notes begin anew.</source>
        <translation>ファイルを別の場所に移してください。タグとメモは新しく始まります。</translation>
    </message>
    <message>
        <source>NUL bytes</source>
        <translation>NUL バイト</translation>
    </message>
    <message>
        <source>Nearly lossless</source>
        <translation>ほぼ劣化なし</translation>
    </message>
    <message>
        <source>Neither a folder, nor a model on this PC, nor a run has this name.</source>
        <translation>この名前のフォルダーも、この PC のモデルも、実行もありません。</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>Newer versions are not looked for now</source>
        <translation>今は新しいバージョンを確認しません</translation>
    </message>
    <message>
        <source>No NVIDIA card that could be used was found.</source>
        <translation>使える NVIDIA カードは見つかりませんでした。</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card found</source>
        <translation>NVIDIA グラフィックスカードが見つかりません</translation>
    </message>
    <message>
        <source>No adapter here is called “{name}”.</source>
        <translation>「{name}」というアダプターはここにありません。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>答えなし</translation>
    </message>
    <message>
        <source>No build of PyTorch for {family} is known for {system}.</source>
        <translation>{system} では、{family} 用の PyTorch のビルドがありません。</translation>
    </message>
    <message>
        <source>No dataset is called “{name}”.</source>
        <translation>「{name}」というデータセットはありません。</translation>
    </message>
    <message>
        <source>No difference that can be relied on</source>
        <translation>確かな差はありません</translation>
    </message>
    <message>
        <source>No downloaded model is called “{name}”.</source>
        <translation>「{name}」というダウンロード済みのモデルはありません。</translation>
    </message>
    <message>
        <source>No example has anything left to learn</source>
        <translation>学習する部分の残った例がありません</translation>
    </message>
    <message>
        <source>No example of this dataset is held out.</source>
        <translation>このデータセットでは例を取り分けていません。</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>画像ではありません</translation>
    </message>
    <message>
        <source>No longer exact</source>
        <translation>完全には一致しません</translation>
    </message>
    <message>
        <source>No matching base is known</source>
        <translation>一致するベースが見つかりません</translation>
    </message>
    <message>
        <source>No model known here ({count}) has its name or its shapes, and the file names none.</source>
        <translation>ここで扱える {count} 個のモデルに、名前や形状が一致するものはなく、ファイルも何も指定していません。</translation>
    </message>
    <message>
        <source>No pair says which answer is better</source>
        <translation>どちらの答えが良いかを示す組がありません</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>好みに差はありません</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>No row has a column “{column}”.</source>
        <translation>「{column}」という列を持つ行がありません。</translation>
    </message>
    <message>
        <source>No run and no adapter of the library is called “{name}”.</source>
        <translation>「{name}」という実行も、ライブラリのアダプターもありません。</translation>
    </message>
    <message>
        <source>No run is called “{name}”.</source>
        <translation>「{name}」という実行はありません。</translation>
    </message>
    <message>
        <source>No token is set</source>
        <translation>トークンが設定されていません</translation>
    </message>
    <message>
        <source>No vote decides between the two</source>
        <translation>優劣の付いた票がありません</translation>
    </message>
    <message>
        <source>Nobody can be asked here.</source>
        <translation>ここでは確認を求められません。</translation>
    </message>
    <message>
        <source>None of the {lines} rows of {path} could be used. For {rows} of them: {reason}.</source>
        <translation>{path} の {lines} 行はどれも使えませんでした。うち {rows} 行の理由: {reason}。</translation>
    </message>
    <message>
        <source>None of the {votes} votes prefers one of two answers.</source>
        <translation>{votes} 票のどれも、2 つの答えの一方を選んでいません。</translation>
    </message>
    <message>
        <source>None was begun, or it is done.</source>
        <translation>始めていないか、完了しています。</translation>
    </message>
    <message>
        <source>None was set up here, or this is a clone, whose engine is its own environment.</source>
        <translation>ここではセットアップされていないか、これは自身の環境をエンジンとするクローンです。</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>Not JSON from here on</source>
        <translation>ここから JSON ではありません</translation>
    </message>
    <message>
        <source>Not a kind of file that can be learnt from</source>
        <translation>学習に使える種類のファイルではありません</translation>
    </message>
    <message>
        <source>Not a row of the table</source>
        <translation>表の行ではありません</translation>
    </message>
    <message>
        <source>Not all examples fitted into the prompt</source>
        <translation>すべての例はプロンプトに収まりませんでした</translation>
    </message>
    <message>
        <source>Not an image</source>
        <translation>画像ではありません</translation>
    </message>
    <message>
        <source>Not an object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>Not clearly better than a fixed answer</source>
        <translation>固定の答えより明らかに良いとは言えません</translation>
    </message>
    <message>
        <source>Not enough graphics memory</source>
        <translation>グラフィックスメモリが足りません</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>Not every answer is a number</source>
        <translation>数値でない答えがあります</translation>
    </message>
    <message>
        <source>Not readable text</source>
        <translation>読み取れない文字</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>文字列ではありません</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>Nothing has been trained on this PC so far.</source>
        <translation>この PC ではまだ何も学習していません。</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>中身がありません</translation>
    </message>
    <message>
        <source>Nothing in the folder of {base} names it, so the page of the export names none.</source>
        <translation>{base} のフォルダーに記載がないため、エクスポートのページにもライセンスを記載しません。</translation>
    </message>
    <message>
        <source>Nothing in {path} could be read: {reason}.</source>
        <translation>{path} からは何も読み取れませんでした: {reason}。</translation>
    </message>
    <message>
        <source>Nothing is held out</source>
        <translation>何も取り分けない</translation>
    </message>
    <message>
        <source>Nothing shows on the Hub until all files are there.</source>
        <translation>すべてのファイルがそろうまで、Hub には何も表示されません。</translation>
    </message>
    <message>
        <source>Nothing shows yet what is right. Try prompts now, and keep good answers as examples; up to about {few}, they do as well in the prompt.</source>
        <translation>何が正しいかを示すものがまだありません。今はプロンプトを試し、良い答えを例として残してください。約 {few} 件までは、プロンプトに入れても同じくらい役立ちます。</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>そこでは何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>何も保存していません。</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>何も削除していません。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Noticeable loss</source>
        <translation>劣化が目立つ</translation>
    </message>
    <message>
        <source>Of raw passages no prompt is made, and none of the ways that were tried has one text for all questions.</source>
        <translation>生の文章からはプロンプトを作りません。また、試した方法に全質問共通の文章を持つものがありません。</translation>
    </message>
    <message>
        <source>Of what this run learned, only LoRA has a number for it; the strength asked for is {strength}.</source>
        <translation>この実行が学んだもののうち、強さの数値を持つのは LoRA だけです。指定された強さは {strength} です。</translation>
    </message>
    <message>
        <source>Of {count} general questions the base answers {before} right and the tuned model {now} (difference {low} to {high} points, 95 %); its surprise at ordinary text (perplexity): {rise}.</source>
        <translation>一般的な質問 {count} 件のうち、ベースの正解は {before}、調整後のモデルは {now} です (差は {low}～{high} ポイント、95 %)。普通の文章への驚き (パープレキシティ): {rise}。</translation>
    </message>
    <message>
        <source>Of {count} held-out pairs the better answer is the likelier one in {tuned}; for the base model in {base}. At least {enough} pairs are needed.</source>
        <translation>評価用の {count} 組のうち、良い答えのほうが出やすいのは {tuned}、ベースモデルでは {base} です。少なくとも {enough} 組必要です。</translation>
    </message>
    <message>
        <source>Of {count} held-out pairs the better answer is the likelier one in {tuned}; for the base model in {base}; the difference lies between {low} and {high}.</source>
        <translation>評価用の {count} 組のうち、良い答えのほうが出やすいのは {tuned}、ベースモデルでは {base} です。差は {low} から {high} の間です。</translation>
    </message>
    <message>
        <source>Of {count} held-out pairs the better answer is the likelier one in {tuned}; for the base model in {base}; with so few examples anything between {low} and {high} is possible.</source>
        <translation>評価用の {count} 組のうち、良い答えのほうが出やすいのは {tuned}、ベースモデルでは {base} です。この件数では {low} から {high} の間のどれもありえます。</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>On a Mac with Apple silicon. The second command makes a 4-bit copy.</source>
        <translation>Apple シリコンの Mac 用です。2 つ目のコマンドは 4 ビットのコピーを作ります。</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the combination gets {now}, “{name}” {before}; a difference between {low} and {high} is possible with so few.</source>
        <translation>同じ評価用の例 {count} 件で、組み合わせは {now}、「{name}」は {before} です。この件数では {low} から {high} の間の差がありえます。</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the combination gets {now}, “{name}” {before}; the difference lies between {low} and {high} and is no accident of these few.</source>
        <translation>同じ評価用の例 {count} 件で、組み合わせは {now}、「{name}」は {before} です。差は {low} から {high} の間で、件数が少ないための偶然ではありません。</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the combination gets {now}, “{name}” {before}; the difference lies between {low} and {high}.</source>
        <translation>同じ評価用の例 {count} 件で、組み合わせは {now}、「{name}」は {before} です。差は {low} から {high} の間です。</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the score is {now}, and was {before}; a difference between {low} and {high} is possible with so few.</source>
        <translation>同じ評価用の例 {count} 件で、スコアは {now} (前は {before}) です。この件数では {low} から {high} の間の差がありえます。</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the score went from {before} to {now}; the difference lies between {low} and {high} and is no accident of these few.</source>
        <translation>同じ評価用の例 {count} 件で、スコアが {before} から {now} になりました。差は {low} から {high} の間で、件数が少ないための偶然ではありません。</translation>
    </message>
    <message>
        <source>On the same {count} held-out examples the score went from {before} to {now}; the difference lies between {low} and {high}.</source>
        <translation>同じ評価用の例 {count} 件で、スコアが {before} から {now} になりました。差は {low} から {high} の間です。</translation>
    </message>
    <message>
        <source>On {count} held-out examples the perplexity of the tuned model is {tuned}, that of the base model {base}. At least {enough} examples are needed.</source>
        <translation>評価用の例 {count} 件でのパープレキシティは、調整後のモデルが {tuned}、ベースモデルが {base} です。少なくとも {enough} 件の例が必要です。</translation>
    </message>
    <message>
        <source>On {count} held-out examples the perplexity of the tuned model is {tuned}, that of the base model {base}. The loss per token changes by between {low} and {high} nats.</source>
        <translation>評価用の例 {count} 件でのパープレキシティは、調整後のモデルが {tuned}、ベースモデルが {base} です。1 トークンあたりの損失の変化は {low} から {high} nats の間です。</translation>
    </message>
    <message>
        <source>On {count} held-out examples the perplexity of the tuned model is {tuned}, that of the base model {base}: it hesitates between fewer words at each place. The loss per token changes by between {low} and {high} nats.</source>
        <translation>評価用の例 {count} 件でのパープレキシティは、調整後のモデルが {tuned}、ベースモデルが {base} です: 各位置で迷う語の数が減っています。1 トークンあたりの損失の変化は {low} から {high} nats の間です。</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model gets {prompted} with {shots} examples in the prompt; the difference lies between {low} and {high}.</source>
        <translation>見たことのない評価用の例 {count} 件で、調整後のモデルは {tuned}、プロンプトに例を {shots} 件入れたベースモデルは {prompted} です。差は {low} から {high} の間です。</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model {base}, and {prompted} with {shots} examples in the prompt. Compared with that, the difference lies between {low} and {high}.</source>
        <translation>見たことのない評価用の例 {count} 件で、調整後のモデルは {tuned}、ベースモデルは {base}、プロンプトに例を {shots} 件入れると {prompted} です。それとの差は {low} から {high} の間です。</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model {base}, but {prompted} with {shots} examples in the prompt. The tuned model is not clearly above that: with so few examples anything between {low} and {high} is possible.</source>
        <translation>見たことのない評価用の例 {count} 件で、調整後のモデルは {tuned}、ベースモデルは {base} ですが、プロンプトに例を {shots} 件入れると {prompted} です。調整後のモデルは明らかにそれを上回ってはいません。この件数では {low} から {high} の間のどれもありえます。</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model {base}; the difference lies between {low} and {high}.</source>
        <translation>見たことのない評価用の例 {count} 件で、調整後のモデルは {tuned}、ベースモデルは {base} です。差は {low} から {high} の間です。</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}, its base model {base}; with so few examples anything between {low} and {high} is possible.</source>
        <translation>見たことのない評価用の例 {count} 件で、調整後のモデルは {tuned}、ベースモデルは {base} です。この件数では {low} から {high} の間のどれもありえます。</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}; always saying the most usual answer would get {base}; the difference lies between {low} and {high}.</source>
        <translation>見たことのない評価用の例 {count} 件で、調整後のモデルは {tuned} です。常に最も多い答えなら {base} です。差は {low} から {high} の間です。</translation>
    </message>
    <message>
        <source>On {count} held-out examples, which it never saw, the tuned model gets {tuned}; always saying the most usual answer would get {base}; with so few examples anything between {low} and {high} is possible.</source>
        <translation>見たことのない評価用の例 {count} 件で、調整後のモデルは {tuned} です。常に最も多い答えなら {base} です。この件数では {low} から {high} の間のどれもありえます。</translation>
    </message>
    <message>
        <source>On {rows} different examples, an adapter learns as much as training the whole model would, with a fraction of the memory.</source>
        <translation>異なる例 {rows} 件なら、アダプターはわずかなメモリで、モデル全体の学習と同じだけ学びます。</translation>
    </message>
    <message>
        <source>Once is no harm. If it comes again, try half the learning rate.</source>
        <translation>一度なら害はありません。また起きる場合は、学習率を半分にしてみてください。</translation>
    </message>
    <message>
        <source>One adapter for each use</source>
        <translation>用途ごとに 1 つのアダプター</translation>
    </message>
    <message>
        <source>One adapter for each use is small and quick to train, and is exchanged without touching the base model.</source>
        <translation>用途ごとのアダプターは小さく短時間で学習でき、ベースモデルに触れずに交換できます。</translation>
    </message>
    <message>
        <source>One answer begins with a stock refusal</source>
        <translation>1 件の答えが決まり文句の拒否で始まります</translation>
    </message>
    <message>
        <source>One answer does not come to an end</source>
        <translation>終わらない答えが 1 件あります</translation>
    </message>
    <message>
        <source>One answer is a single word</source>
        <translation>1 件の答えが 1 語だけです</translation>
    </message>
    <message>
        <source>One answer is empty</source>
        <translation>1 件の答えが空です</translation>
    </message>
    <message>
        <source>One answer stands word for word in its prompt</source>
        <translation>1 件の答えがそのままプロンプトにあります</translation>
    </message>
    <message>
        <source>One answer was left out</source>
        <translation>1 件の答えを除外しました</translation>
    </message>
    <message>
        <source>One card does not answer and is left out. Restart the PC to try it again.</source>
        <translation>1 枚のカードが応答しないため除外しました。もう一度試すには PC を再起動してください。</translation>
    </message>
    <message>
        <source>One example is longer than {context} tokens</source>
        <translation>1 件の例が {context} トークンを超えています</translation>
    </message>
    <message>
        <source>One example was cut</source>
        <translation>1 件の例が切られました</translation>
    </message>
    <message>
        <source>One label occurs only once</source>
        <translation>1 回しか出ないラベルが 1 つあります</translation>
    </message>
    <message>
        <source>One of {of} answers holds nothing.</source>
        <translation>答え {of} 件中 1 件に中身がありません。</translation>
    </message>
    <message>
        <source>One of {of} answers holds “{mark}”.</source>
        <translation>答え {of} 件中 1 件に「{mark}」があります。</translation>
    </message>
    <message>
        <source>One of {of} answers ran into the longest length allowed.</source>
        <translation>答え {of} 件中 1 件が、許された最大長に達しました。</translation>
    </message>
    <message>
        <source>One pair was left out</source>
        <translation>1 組を除外しました</translation>
    </message>
    <message>
        <source>One part of this model cannot be worked out the same each time on this card. Training goes on all the same; continued after a pause, its last digits may differ.</source>
        <translation>このモデルには、このカードで毎回同じ結果を計算できない部分があります。学習はそのまま続きます。一時停止後に再開すると、末尾の桁が異なることがあります。</translation>
    </message>
    <message>
        <source>One question is too long for this model</source>
        <translation>このモデルには長すぎる質問が 1 つあります</translation>
    </message>
    <message>
        <source>One row has a label that hardly occurs</source>
        <translation>ほとんど出てこないラベルの行が 1 行あります</translation>
    </message>
    <message>
        <source>One row has a label with few examples</source>
        <translation>例の少ないラベルの行が 1 行あります</translation>
    </message>
    <message>
        <source>One row has garbled letters</source>
        <translation>1 行に文字化けがあります</translation>
    </message>
    <message>
        <source>One row has the prompt of another but a different answer</source>
        <translation>1 行は別の行と同じプロンプトで、答えが異なります</translation>
    </message>
    <message>
        <source>One row holds a bank account</source>
        <translation>1 行に銀行口座があります</translation>
    </message>
    <message>
        <source>One row holds an e-mail address</source>
        <translation>1 行にメールアドレスがあります</translation>
    </message>
    <message>
        <source>One row is far longer than the others</source>
        <translation>1 行がほかよりはるかに長くなっています</translation>
    </message>
    <message>
        <source>One row is in another language</source>
        <translation>1 行が別の言語です</translation>
    </message>
    <message>
        <source>One row is nearly the same as an earlier row</source>
        <translation>1 行が前の行とほぼ同じです</translation>
    </message>
    <message>
        <source>One row is there more than once</source>
        <translation>1 行が重複しています</translation>
    </message>
    <message>
        <source>One row may hold a card number</source>
        <translation>1 行にカード番号があるかもしれません</translation>
    </message>
    <message>
        <source>One row may hold a key or password</source>
        <translation>1 行にキーまたはパスワードがあるかもしれません</translation>
    </message>
    <message>
        <source>One row may hold a phone number</source>
        <translation>1 行に電話番号があるかもしれません</translation>
    </message>
    <message>
        <source>One row spells its label differently</source>
        <translation>1 行でラベルの表記が異なります</translation>
    </message>
    <message>
        <source>One training row also stands in the held-out file</source>
        <translation>学習用の 1 行が評価用ファイルにもあります</translation>
    </message>
    <message>
        <source>One training row is nearly the same as a held-out row</source>
        <translation>学習用の 1 行が評価用の行とほぼ同じです</translation>
    </message>
    <message>
        <source>Only 4-bit weights can be streamed</source>
        <translation>ストリーミングできるのは 4 ビットの重みだけです</translation>
    </message>
    <message>
        <source>Only LoRA adapters can be GGUF files of their own</source>
        <translation>単独の GGUF ファイルにできるのは LoRA アダプターだけです</translation>
    </message>
    <message>
        <source>Only LoRA adapters can be combined</source>
        <translation>組み合わせられるのは LoRA アダプターだけです</translation>
    </message>
    <message>
        <source>Only models that write text are compared here</source>
        <translation>ここで比べるのは文章を書くモデルだけです</translation>
    </message>
    <message>
        <source>Only {free:memory} of {total:memory} are free on the card, and a step takes {now} s instead of {usual} s.</source>
        <translation>カードの空きは {total:memory} のうち {free:memory} だけで、1 ステップに {usual} 秒ではなく {now} 秒かかっています。</translation>
    </message>
    <message>
        <source>Open and save it anew.</source>
        <translation>開いて保存し直してください。</translation>
    </message>
    <message>
        <source>Open it and save a copy without a password.</source>
        <translation>開いて、パスワードなしのコピーを保存してください。</translation>
    </message>
    <message>
        <source>Open it in an image program and save it as PNG or JPEG, then read the dataset again.</source>
        <translation>画像ソフトで開いて PNG または JPEG で保存し、データセットを読み直してください。</translation>
    </message>
    <message>
        <source>Open the dataset and look at its tab “Doctor”.</source>
        <translation>データセットを開き、「データ診断」タブを見てください。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>オプティマイザー</translation>
    </message>
    <message>
        <source>Ordinary text has taught the model little of it. About {pages} pages are enough to go on learning from.</source>
        <translation>普通の文章では、モデルはこの分野をほとんど学んでいません。約 {pages} ページあれば、学習を続けるのに十分です。</translation>
    </message>
    <message>
        <source>Other base model</source>
        <translation>別のベースモデル</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>列が異なります</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>別のデータ</translation>
    </message>
    <message>
        <source>Other split</source>
        <translation>別の分割</translation>
    </message>
    <message>
        <source>Passages beside the question help</source>
        <translation>質問に抜粋を添えると役立ちます</translation>
    </message>
    <message>
        <source>Paste the address of a model's page, such as https://huggingface.co/org/name.</source>
        <translation>https://huggingface.co/org/name のような、モデルのページのアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste the address of the model's page, such as https://huggingface.co/org/name.</source>
        <translation>https://huggingface.co/org/name のような、モデルのページのアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>Perplexity {alone} on {count} held-out passages: it hesitates between so many words at each place.</source>
        <translation>評価用の文章 {count} 件でのパープレキシティは {alone}: 各位置でそれだけの数の語の間で迷っています。</translation>
    </message>
    <message>
        <source>Perplexity {with} with the nearest other passages before a text, {alone} without them. Held-out passages: {count}; at least {enough} are needed.</source>
        <translation>文章の前に最も近いほかの抜粋を置くとパープレキシティは {with}、置かないと {alone}。評価用の文章: {count} 件。少なくとも {enough} 件必要です。</translation>
    </message>
    <message>
        <source>Phrases such as “As an AI language model” come from another assistant. A few of them are enough for a model to refuse what it could do.</source>
        <translation>「As an AI language model」のような句は別のアシスタントのものです。少しあるだけで、モデルはできることまで拒否するようになります。</translation>
    </message>
    <message>
        <source>PiSSA and DoRA both change what the base contributes.</source>
        <translation>PiSSA と DoRA は、どちらもベースの寄与を変えます。</translation>
    </message>
    <message>
        <source>Plain conversation format</source>
        <translation>簡素な会話形式</translation>
    </message>
    <message>
        <source>Process {pid} is at work on it.</source>
        <translation>プロセス {pid} が処理しています。</translation>
    </message>
    <message>
        <source>Program and libraries</source>
        <translation>プログラムとライブラリ</translation>
    </message>
    <message>
        <source>Program code</source>
        <translation>プログラムコード</translation>
    </message>
    <message>
        <source>Prompts are already good enough</source>
        <translation>プロンプトですでに十分です</translation>
    </message>
    <message>
        <source>Prompts fall short</source>
        <translation>プロンプトでは足りません</translation>
    </message>
    <message>
        <source>Prompts that it concerns: {prompts}. For stories and chats that is welcome; where there is one right answer, the model cannot learn which.</source>
        <translation>該当するプロンプト: {prompts}。物語や雑談なら望ましいことですが、正解が 1 つの場合、モデルはどれが正しいか学べません。</translation>
    </message>
    <message>
        <source>Prompts were not enough</source>
        <translation>プロンプトでは不十分でした</translation>
    </message>
    <message>
        <source>Put it back, or choose it again.</source>
        <translation>元に戻すか、選び直してください。</translation>
    </message>
    <message>
        <source>Put one into Settings, “Hub token”.</source>
        <translation>「設定」の「Hub トークン」に入れてください。</translation>
    </message>
    <message>
        <source>Put the folder back, or add or fetch the model under Models: the run finds it there.</source>
        <translation>フォルダーを戻すか、「モデル」でモデルを追加または取得してください。実行がそこで見つけます。</translation>
    </message>
    <message>
        <source>Put the original model back, or start a new run.</source>
        <translation>元のモデルを戻すか、新しい実行を始めてください。</translation>
    </message>
    <message>
        <source>Put them back, or read the dataset again.</source>
        <translation>元に戻すか、データセットを読み直してください。</translation>
    </message>
    <message>
        <source>Puts the letters right and leaves everything else as it is.</source>
        <translation>文字を正しく直し、ほかはそのままにします。</translation>
    </message>
    <message>
        <source>PyTorch for CUDA {cuda}</source>
        <translation>CUDA {cuda} 用の PyTorch</translation>
    </message>
    <message>
        <source>PyTorch for the CPU</source>
        <translation>CPU 用の PyTorch</translation>
    </message>
    <message>
        <source>PyTorch for the CPU, because the card is too old</source>
        <translation>カードが古いため、CPU 用の PyTorch</translation>
    </message>
    <message>
        <source>PyTorch for the CPU, because the driver is too old</source>
        <translation>ドライバーが古いため、CPU 用の PyTorch</translation>
    </message>
    <message>
        <source>PyTorch {torch} was chosen for {family}, but finds no card it can use: {cause}.</source>
        <translation>{family} 用に PyTorch {torch} を選びましたが、使えるカードが見つかりません: {cause}。</translation>
    </message>
    <message>
        <source>Raw documents teach a field: how it speaks and what belongs together, not how to answer. Examples of prompts with answers teach a task: what to do with a message.</source>
        <translation>生の文書は分野を教えます: どう話すか、何が結び付くかであり、答え方ではありません。プロンプトと答えの例は課題を教えます: メッセージに対して何をするかです。</translation>
    </message>
    <message>
        <source>Raw text alone makes a model answer worse</source>
        <translation>生の文章だけではモデルの答えが悪くなります</translation>
    </message>
    <message>
        <source>Read both before you hand it on: the stricter of them decides.</source>
        <translation>人に渡す前に両方を読んでください。厳しいほうに従います。</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>Read some answers: either the documents do not hold them, or this model cannot use them. A larger one may.</source>
        <translation>答えをいくつか読んでください。文書に答えがないか、このモデルでは使いこなせません。より大きなモデルなら使えるかもしれません。</translation>
    </message>
    <message>
        <source>Read the answers to decide</source>
        <translation>答えを読んで判断してください</translation>
    </message>
    <message>
        <source>Read the dataset again; what does not open is then left out.</source>
        <translation>データセットを読み直してください。開けないものは除外されます。</translation>
    </message>
    <message>
        <source>Read the files again; they are untouched.</source>
        <translation>ファイルを読み直してください。元のファイルはそのままです。</translation>
    </message>
    <message>
        <source>Reading it took all the memory there was.</source>
        <translation>読み込みでメモリを使い切りました。</translation>
    </message>
    <message>
        <source>Reading teaches how the field speaks; what changes, and what must be exact, belongs into the prompt.</source>
        <translation>読むことで分野の話し方が身に付きます。変わるものや正確でなければならないものは、プロンプトに入れてください。</translation>
    </message>
    <message>
        <source>Reading the data ended without an answer</source>
        <translation>データの読み込みが応答なしに終わりました</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Remove it under Models.</source>
        <translation>「モデル」で取り除いてください。</translation>
    </message>
    <message>
        <source>Remove that one first, or choose another folder. Runs that were made with it need it to go on.</source>
        <translation>先にそれを削除するか、別のフォルダーを選んでください。それで作った実行を続けるには、それが必要です。</translation>
    </message>
    <message>
        <source>Remove the dataset and add its files again.</source>
        <translation>データセットを削除し、ファイルをもう一度追加してください。</translation>
    </message>
    <message>
        <source>Remove the run if both are no longer needed.</source>
        <translation>どちらも不要なら、実行を削除してください。</translation>
    </message>
    <message>
        <source>Remove this adapter and import it again.</source>
        <translation>このアダプターを削除し、もう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Remove this file; then add the runs to the queue again.</source>
        <translation>このファイルを削除し、実行をもう一度キューに追加してください。</translation>
    </message>
    <message>
        <source>Removing a model has to be confirmed</source>
        <translation>モデルの削除には確認が必要です</translation>
    </message>
    <message>
        <source>Repair the engine in Settings, with “Install again”.</source>
        <translation>「設定」の「再インストール」でエンジンを修復してください。</translation>
    </message>
    <message>
        <source>Repair the engine in Settings. The exported files are untouched; only the comparison is missing.</source>
        <translation>「設定」でエンジンを修復してください。エクスポートしたファイルはそのままで、比較だけがありません。</translation>
    </message>
    <message>
        <source>Restart the PC.</source>
        <translation>PC を再起動してください。</translation>
    </message>
    <message>
        <source>Restart the PC. If it happens again, check power cables and cooling.</source>
        <translation>PC を再起動してください。また起きる場合は、電源ケーブルと冷却を確かめてください。</translation>
    </message>
    <message>
        <source>Restart the PC; if that does not help, install the driver again.</source>
        <translation>PC を再起動してください。それで直らなければ、ドライバーをインストールし直してください。</translation>
    </message>
    <message>
        <source>Restore it from the system's bin.</source>
        <translation>システムのごみ箱から復元してください。</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or begin a new vote.</source>
        <translation>コピーからファイルを復元するか、新しい投票を始めてください。</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or make the set again.</source>
        <translation>コピーからファイルを復元するか、セットを作り直してください。</translation>
    </message>
    <message>
        <source>Run it again after any change to see whether the quality has moved.</source>
        <translation>何かを変更したらもう一度評価し、品質が変わったか確かめてください。</translation>
    </message>
    <message>
        <source>Run “python3 packaging/dev.py setup” to bring it up to date.</source>
        <translation>最新にするには「python3 packaging/dev.py setup」を実行してください。</translation>
    </message>
    <message>
        <source>Runs and Adapters list what is here.</source>
        <translation>ここにあるものは「実行」と「アダプター」に並んでいます。</translation>
    </message>
    <message>
        <source>Runs are waiting, and the queue starts them.</source>
        <translation>実行が待っており、キューが開始します。</translation>
    </message>
    <message>
        <source>Runs go on without the window; downloads and the set-up of the engine keep what has arrived.</source>
        <translation>実行はウィンドウなしで続きます。ダウンロードとエンジンのセットアップは、届いた分を保ちます。</translation>
    </message>
    <message>
        <source>Runs lists them all.</source>
        <translation>すべて「実行」に並んでいます。</translation>
    </message>
    <message>
        <source>Runs that were at work then go on from their last checkpoint with “Continue”.</source>
        <translation>動いていた実行は、「続ける」で最後のチェックポイントから続きます。</translation>
    </message>
    <message>
        <source>Runs that were chosen: {count}.</source>
        <translation>選ばれた実行: {count} 件。</translation>
    </message>
    <message>
        <source>Runs train on the processor</source>
        <translation>プロセッサーで学習します</translation>
    </message>
    <message>
        <source>Safety margin</source>
        <translation>安全のための余裕</translation>
    </message>
    <message>
        <source>Same base model</source>
        <translation>同じベースモデル</translation>
    </message>
    <message>
        <source>Same data</source>
        <translation>同じデータ</translation>
    </message>
    <message>
        <source>Same examples, other documents</source>
        <translation>同じ例、別の文書</translation>
    </message>
    <message>
        <source>Save a report and send it to whoever helps you, if it happens again.</source>
        <translation>また起きたら、レポートを保存して、助けてくれる人に送ってください。</translation>
    </message>
    <message>
        <source>Save it with fewer pixels; a few hundred do.</source>
        <translation>画素数を減らして保存してください。数百で足ります。</translation>
    </message>
    <message>
        <source>Save the recipe again where it came from.</source>
        <translation>作成元でレシピを保存し直してください。</translation>
    </message>
    <message>
        <source>Save the report as a web page, and print that.</source>
        <translation>レポートをウェブページとして保存し、それを印刷してください。</translation>
    </message>
    <message>
        <source>Say more of it.</source>
        <translation>より詳しく指定してください。</translation>
    </message>
    <message>
        <source>Say what the documents are for</source>
        <translation>文書の用途を指定する</translation>
    </message>
    <message>
        <source>Search for the model by name and take the one with *.safetensors files.</source>
        <translation>モデルを名前で検索し、*.safetensors ファイルのあるものを使ってください。</translation>
    </message>
    <message>
        <source>See what a head alone reaches first</source>
        <translation>まずヘッドだけでどこまで届くか確かめる</translation>
    </message>
    <message>
        <source>See whether the model is less surprised by a text when passages of your documents stand before it.</source>
        <translation>文書の抜粋を前に置くと、文章に対するモデルの驚きが減るか確かめてください。</translation>
    </message>
    <message>
        <source>Serves it with the interface of OpenAI.</source>
        <translation>OpenAI のインターフェースで提供します。</translation>
    </message>
    <message>
        <source>Serves the base model, and the adapter under its own name.</source>
        <translation>ベースモデルと、アダプターを固有の名前で提供します。</translation>
    </message>
    <message>
        <source>Set examples aside, give a file of held-out examples, or leave the scorecard out.</source>
        <translation>例を取り分けるか、取り分けた例のファイルを指定するか、スコアカードをやめてください。</translation>
    </message>
    <message>
        <source>Set one up first; in a clone run “python3 packaging/dev.py setup”.</source>
        <translation>先にセットアップしてください。クローンでは「python3 packaging/dev.py setup」を実行してください。</translation>
    </message>
    <message>
        <source>Set the engine up again, and it is fetched for this card.</source>
        <translation>エンジンをもう一度セットアップすると、このカード用のものを取得します。</translation>
    </message>
    <message>
        <source>Set the engine up for this card under Settings. Home says what is the matter with the card.</source>
        <translation>設定でこのカード用のエンジンを準備してください。カードの状態は「ホーム」に表示されます。</translation>
    </message>
    <message>
        <source>Set the engine up under Settings; in a clone run “python3 packaging/dev.py setup”.</source>
        <translation>「設定」でエンジンを準備してください。クローンでは「python3 packaging/dev.py setup」を実行してください。</translation>
    </message>
    <message>
        <source>Set the share of general examples to 0.</source>
        <translation>一般的な例の割合を 0 にしてください。</translation>
    </message>
    <message>
        <source>Set up the engine; the button leads there.</source>
        <translation>エンジンをセットアップしてください。ボタンから開けます。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>Sign in and accept the terms at {page}; some makers look at each request, which can take days. A fine-grained token also needs the right to read gated repositories ({tokens}).</source>
        <translation>{page} でサインインし、利用条件に同意してください。申請を個別に確認する作成者もあり、数日かかることがあります。fine-grained トークンには gated リポジトリの読み取り権限も必要です ({tokens})。</translation>
    </message>
    <message>
        <source>Single facts are still better looked up</source>
        <translation>個々の事実はやはり調べるほうが確実です</translation>
    </message>
    <message>
        <source>Small cards and devices</source>
        <translation>小さなカードとデバイス</translation>
    </message>
    <message>
        <source>So close to one half, no useful number of further votes can be named.</source>
        <translation>半々に近いため、あと何票必要かは示せません。</translation>
    </message>
    <message>
        <source>Some answers are empty</source>
        <translation>空の答えがあります</translation>
    </message>
    <message>
        <source>Some answers are not learned</source>
        <translation>一部の回答は学習されません</translation>
    </message>
    <message>
        <source>Some answers do not come to an end</source>
        <translation>終わらない答えがあります</translation>
    </message>
    <message>
        <source>Some answers were left out</source>
        <translation>一部の答えを除外しました</translation>
    </message>
    <message>
        <source>Some examples were cut</source>
        <translation>一部の例が切られました</translation>
    </message>
    <message>
        <source>Some held-out examples are set apart</source>
        <translation>評価用の例の一部を別にしました</translation>
    </message>
    <message>
        <source>Some labels occur only once</source>
        <translation>1 回しか出ないラベルがあります</translation>
    </message>
    <message>
        <source>Some pairs prefer nothing</source>
        <translation>好みを示さない組があります</translation>
    </message>
    <message>
        <source>Some pairs were left out</source>
        <translation>一部の組を除外しました</translation>
    </message>
    <message>
        <source>Some questions are too long for this model</source>
        <translation>このモデルには長すぎる質問があります</translation>
    </message>
    <message>
        <source>Some texts have no label</source>
        <translation>ラベルのない文章があります</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen</source>
        <translation>予期しない問題が起きました</translation>
    </message>
    <message>
        <source>Sorting and extracting</source>
        <translation>分類と抽出</translation>
    </message>
    <message>
        <source>Split it, or save it as JSON Lines, CSV or Parquet.</source>
        <translation>分割するか、JSON Lines、CSV、Parquet で保存してください。</translation>
    </message>
    <message>
        <source>Start a new run with the same recipe.</source>
        <translation>同じレシピで新しい実行を始めてください。</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <translation>新しい実行を始めてください。</translation>
    </message>
    <message>
        <source>Start one under New run.</source>
        <translation>「新しい実行」で始めてください。</translation>
    </message>
    <message>
        <source>Stop it or take it out of the queue first.</source>
        <translation>先に停止するか、キューから外してください。</translation>
    </message>
    <message>
        <source>Stop, and start again with half the learning rate.</source>
        <translation>停止し、学習率を半分にしてやり直してください。</translation>
    </message>
    <message>
        <source>Switch it off in Settings (or HF_HUB_OFFLINE in the environment), or use a model on this PC.</source>
        <translation>「設定」でオフにする (環境変数なら HF_HUB_OFFLINE) か、この PC のモデルを使ってください。</translation>
    </message>
    <message>
        <source>Take JSON Lines, JSON, CSV, Parquet, Excel, text, Markdown, HTML, PDF, Word or EPUB files.</source>
        <translation>JSON Lines、JSON、CSV、Parquet、Excel、テキスト、Markdown、HTML、PDF、Word、EPUB のファイルを使ってください。</translation>
    </message>
    <message>
        <source>Take a base model for text, or folders of images as examples.</source>
        <translation>文章用のベースモデルか、例として画像のフォルダーを使ってください。</translation>
    </message>
    <message>
        <source>Take a base model that sees images.</source>
        <translation>画像を見るベースモデルを使ってください。</translation>
    </message>
    <message>
        <source>Take a base model that writes, or examples that are texts with labels.</source>
        <translation>文章を書くベースモデルか、ラベル付きの文章の例を使ってください。</translation>
    </message>
    <message>
        <source>Take a larger form, or the merged model, which is whole.</source>
        <translation>より大きな形式か、完全な統合モデルにしてください。</translation>
    </message>
    <message>
        <source>Take another model, such as one of the recommended ones.</source>
        <translation>おすすめのモデルなど、別のモデルを使ってください。</translation>
    </message>
    <message>
        <source>Take care whom such a file comes from. Put a name there instead, or save the recipe again.</source>
        <translation>ファイルの出どころに注意してください。代わりに名前を入れるか、レシピを保存し直してください。</translation>
    </message>
    <message>
        <source>Take fewer at a time.</source>
        <translation>一度に入れる数を減らしてください。</translation>
    </message>
    <message>
        <source>Take fewer prompts; for data to learn from there is Datasets.</source>
        <translation>プロンプトを減らしてください。学習用のデータには「データセット」があります。</translation>
    </message>
    <message>
        <source>Take fewer.</source>
        <translation>数を減らしてください。</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>取り除いてください。</translation>
    </message>
    <message>
        <source>Take more than {fewest} steps (more epochs, or fewer rows per step), or a shorter warm-up.</source>
        <translation>{fewest} を超えるステップにする (エポックを増やすか、1 ステップの行数を減らす) か、ウォームアップを短くしてください。</translation>
    </message>
    <message>
        <source>Take text with a prompt a line, or JSON Lines with “prompt” or “messages”.</source>
        <translation>1 行 1 プロンプトのテキストか、「prompt」または「messages」を持つ JSON Lines を使ってください。</translation>
    </message>
    <message>
        <source>Take the Hub itself instead of a mirror (Settings, “Hub address”).</source>
        <translation>ミラーではなく Hub 自体を使ってください (「設定」の「Hub のアドレス」)。</translation>
    </message>
    <message>
        <source>Take the base model that it belongs to.</source>
        <translation>対応するベースモデルを使ってください。</translation>
    </message>
    <message>
        <source>Take the field out, or save the recipe again.</source>
        <translation>項目を取り除くか、レシピを保存し直してください。</translation>
    </message>
    <message>
        <source>Take the file of a language model.</source>
        <translation>言語モデルのファイルを使ってください。</translation>
    </message>
    <message>
        <source>Take the file of the language model that it belongs to.</source>
        <translation>対応する言語モデルのファイルを使ってください。</translation>
    </message>
    <message>
        <source>Take the file with the weights.</source>
        <translation>重みの入ったファイルを使ってください。</translation>
    </message>
    <message>
        <source>Take the model it belongs to{base}.</source>
        <translation>対応するモデルを使ってください{base}。</translation>
    </message>
    <message>
        <source>Take the model they were made from{base}.</source>
        <translation>元のモデルを使ってください{base}。</translation>
    </message>
    <message>
        <source>Take the runs out of the queue first (Runs).</source>
        <translation>まず実行をキューから外してください（「実行」）。</translation>
    </message>
    <message>
        <source>Take them out of one of the two files.</source>
        <translation>どちらか一方のファイルから取り除いてください。</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>再開しました</translation>
    </message>
    <message>
        <source>Takes folders of Llama, Mistral, Gemma and Phi models; for others export GGUF.</source>
        <translation>Llama、Mistral、Gemma、Phi のモデルのフォルダーに対応します。ほかは GGUF をエクスポートしてください。</translation>
    </message>
    <message>
        <source>That base model is not on this PC yet.</source>
        <translation>このベースモデルはまだこの PC にありません。</translation>
    </message>
    <message>
        <source>That is enough to try things out, and to teach a tone or a form. Below {wanted} examples, whether it got better is mostly chance.</source>
        <translation>試すことや、調子や形式を教えることには十分です。{wanted} 件未満では、良くなったかどうかはほとんど偶然です。</translation>
    </message>
    <message>
        <source>That is learned by going on reading them: about {pages} pages are enough.</source>
        <translation>それは文書を読み続けて学びます。約 {pages} ページで十分です。</translation>
    </message>
    <message>
        <source>That is not possible now</source>
        <translation>今はできません</translation>
    </message>
    <message>
        <source>That share of the parts' weighted sum, measured by its squared size, is kept; the rest is left out.</source>
        <translation>重み付きの和のうち、二乗の大きさで測ってこの割合が残り、残りは省かれます。</translation>
    </message>
    <message>
        <source>The GGUF file cannot be read</source>
        <translation>GGUF ファイルを読み取れません</translation>
    </message>
    <message>
        <source>The GGUF file is not complete</source>
        <translation>GGUF ファイルが完全ではありません</translation>
    </message>
    <message>
        <source>The GGUF file is not there</source>
        <translation>GGUF ファイルがありません</translation>
    </message>
    <message>
        <source>The Hub asks for a pause</source>
        <translation>Hub から待つよう求められています</translation>
    </message>
    <message>
        <source>The Hub could not be found</source>
        <translation>Hub が見つかりませんでした</translation>
    </message>
    <message>
        <source>The Hub could not be reached</source>
        <translation>Hub に接続できませんでした</translation>
    </message>
    <message>
        <source>The Hub does not allow this</source>
        <translation>Hub が許可していません</translation>
    </message>
    <message>
        <source>The Hub does not allow this upload</source>
        <translation>Hub がこのアップロードを許可していません</translation>
    </message>
    <message>
        <source>The Hub does not hand out {repo} any more.</source>
        <translation>Hub は {repo} をもう配布していません。</translation>
    </message>
    <message>
        <source>The Hub does not know this token</source>
        <translation>Hub がこのトークンを認識しません</translation>
    </message>
    <message>
        <source>The Hub has a problem of its own</source>
        <translation>Hub 側に問題があります</translation>
    </message>
    <message>
        <source>The Hub's answer is far too long</source>
        <translation>Hub の応答が長すぎます</translation>
    </message>
    <message>
        <source>The Modelfile beside it has template and stop words.</source>
        <translation>横にある Modelfile にテンプレートと停止語が入っています。</translation>
    </message>
    <message>
        <source>The Modelfile says nothing about the chat template</source>
        <translation>Modelfile にチャットテンプレートの指定がありません</translation>
    </message>
    <message>
        <source>The NVIDIA driver answered with an error.</source>
        <translation>NVIDIA ドライバーがエラーを返しました。</translation>
    </message>
    <message>
        <source>The NVIDIA driver is not running</source>
        <translation>NVIDIA ドライバーが動いていません</translation>
    </message>
    <message>
        <source>The NVIDIA driver is not running, so its card cannot be used.</source>
        <translation>NVIDIA ドライバーが動いていないため、カードを使えません。</translation>
    </message>
    <message>
        <source>The NVIDIA driver is running but sees no card.</source>
        <translation>NVIDIA ドライバーは動いていますが、カードが見えません。</translation>
    </message>
    <message>
        <source>The NVIDIA driver is too old</source>
        <translation>NVIDIA ドライバーが古すぎます</translation>
    </message>
    <message>
        <source>The NVIDIA driver was just updated</source>
        <translation>NVIDIA ドライバーが更新されたばかりです</translation>
    </message>
    <message>
        <source>The NVIDIA driver's library (NVML) is not installed on this PC.</source>
        <translation>NVIDIA ドライバーのライブラリ (NVML) がこの PC にインストールされていません。</translation>
    </message>
    <message>
        <source>The PDF could not be made</source>
        <translation>PDF を作成できませんでした</translation>
    </message>
    <message>
        <source>The Python packages for training are missing: {cause}.</source>
        <translation>学習用の Python パッケージがありません: {cause}。</translation>
    </message>
    <message>
        <source>The adapter alone cannot carry a strength</source>
        <translation>アダプターだけでは強さを持てません</translation>
    </message>
    <message>
        <source>The adapter cannot be merged into this model</source>
        <translation>アダプターをこのモデルに統合できません</translation>
    </message>
    <message>
        <source>The adapter does not go onto this base model</source>
        <translation>アダプターがこのベースモデルに合いません</translation>
    </message>
    <message>
        <source>The adapter gives another model than the tuned one</source>
        <translation>アダプターでは調整後のモデルと異なるモデルになります</translation>
    </message>
    <message>
        <source>The adapter gives the tuned model</source>
        <translation>アダプターで調整後のモデルになります</translation>
    </message>
    <message>
        <source>The adapter has no weights</source>
        <translation>アダプターに重みがありません</translation>
    </message>
    <message>
        <source>The adapter is not there</source>
        <translation>アダプターがありません</translation>
    </message>
    <message>
        <source>The adapter names it, and all its shapes agree.</source>
        <translation>アダプターがこれを指定しており、すべての形状が一致します。</translation>
    </message>
    <message>
        <source>The adapter names {named}, and none of the {count} models known here has its shapes.</source>
        <translation>アダプターは {named} を指定していますが、ここで扱える {count} 個のモデルに、その形状のものはありません。</translation>
    </message>
    <message>
        <source>The adapter names {named}, which is not known here. All its shapes agree with {base}, but so they do with every model built the same.</source>
        <translation>アダプターが指定する {named} はここでは不明です。すべての形状が {base} と一致しますが、同じ構造のモデルならどれとも一致します。</translation>
    </message>
    <message>
        <source>The adapter's base model is not on this PC</source>
        <translation>アダプターのベースモデルがこの PC にありません</translation>
    </message>
    <message>
        <source>The adapter's configuration cannot be read</source>
        <translation>アダプターの構成を読み取れません</translation>
    </message>
    <message>
        <source>The adapter's configuration makes no sense</source>
        <translation>アダプターの構成が意味をなしません</translation>
    </message>
    <message>
        <source>The adapter's weights are damaged</source>
        <translation>アダプターの重みが壊れています</translation>
    </message>
    <message>
        <source>The adapter's weights are not what its configuration says</source>
        <translation>アダプターの重みが構成と合いません</translation>
    </message>
    <message>
        <source>The address before it is kept.</source>
        <translation>前のアドレスのままです。</translation>
    </message>
    <message>
        <source>The answers are much longer than expected</source>
        <translation>答えが期待よりずっと長くなっています</translation>
    </message>
    <message>
        <source>The answers are much shorter than expected</source>
        <translation>答えが期待よりずっと短くなっています</translation>
    </message>
    <message>
        <source>The answers repeat themselves</source>
        <translation>答えが同じことを繰り返しています</translation>
    </message>
    <message>
        <source>The answers would not fit</source>
        <translation>答えが収まりません</translation>
    </message>
    <message>
        <source>The assistant's last turn cannot be found in the rendered conversation, so it is unknown what to learn.</source>
        <translation>生成された会話の中に assistant の最後の発言が見つからず、学ぶべき部分がわかりません。</translation>
    </message>
    <message>
        <source>The base hardly does better than guessing ({chance}) on {count} general questions: {before}, and the tuned model {now}. Its surprise at ordinary text (perplexity): {rise}.</source>
        <translation>一般的な質問 {count} 件で、ベースは当てずっぽう ({chance}) とほとんど変わりません: {before}、調整後のモデルは {now}。普通の文章への驚き (パープレキシティ): {rise}。</translation>
    </message>
    <message>
        <source>The base model changed since this run was made</source>
        <translation>この実行を作った後にベースモデルが変わりました</translation>
    </message>
    <message>
        <source>The base model could not be loaded</source>
        <translation>ベースモデルを読み込めませんでした</translation>
    </message>
    <message>
        <source>The base model differs</source>
        <translation>ベースモデルが異なります</translation>
    </message>
    <message>
        <source>The base model has no chat template of its own, so “User: … Assistant: …” is used and saved with the adapter.</source>
        <translation>ベースモデルに独自のチャットテンプレートがないため、「User: … Assistant: …」を使い、アダプターとともに保存します。</translation>
    </message>
    <message>
        <source>The base model here is another than this adapter was matched with</source>
        <translation>ここにあるベースモデルは、このアダプターと照合したものと異なります</translation>
    </message>
    <message>
        <source>The base model is not here</source>
        <translation>ベースモデルがここにありません</translation>
    </message>
    <message>
        <source>The base model is not there</source>
        <translation>ベースモデルがありません</translation>
    </message>
    <message>
        <source>The base model of this adapter is not here</source>
        <translation>このアダプターのベースモデルがここにありません</translation>
    </message>
    <message>
        <source>The base model of “{name}” is not here</source>
        <translation>「{name}」のベースモデルがここにありません</translation>
    </message>
    <message>
        <source>The base model reads the answers first</source>
        <translation>先にベースモデルが答えを読みます</translation>
    </message>
    <message>
        <source>The base model stays as it is. An instruction and a few fitting examples stand in front of each question.</source>
        <translation>ベースモデルはそのままです。各質問の前に、指示と合う例をいくつか置きます。</translation>
    </message>
    <message>
        <source>The base model stays as it is. The passages that fit a question are put into the prompt, and it answers from those.</source>
        <translation>ベースモデルはそのままです。質問に合う抜粋をプロンプトに入れ、それをもとに答えます。</translation>
    </message>
    <message>
        <source>The base model stays as it is. The passages that fit best stand in front of each question.</source>
        <translation>ベースモデルはそのままです。各質問の前に、最も合う抜粋を置きます。</translation>
    </message>
    <message>
        <source>The base model stays as it is; small additions beside its weights (LoRA, or QLoRA in 4 bits) learn.</source>
        <translation>ベースモデルはそのままで、重みの横に加えた小さな部分 (LoRA、4 ビットなら QLoRA) が学習します。</translation>
    </message>
    <message>
        <source>The base model with examples is as good</source>
        <translation>例を付けたベースモデルも同等です</translation>
    </message>
    <message>
        <source>The base model with examples is better</source>
        <translation>例を付けたベースモデルのほうが良い</translation>
    </message>
    <message>
        <source>The base was quantised anew</source>
        <translation>ベースを量子化し直しました</translation>
    </message>
    <message>
        <source>The base {base} stands under {licence}, the adapter under {own}; the page of the export names both.</source>
        <translation>ベース {base} は {licence}、アダプターは {own} です。エクスポートのページには両方を記載します。</translation>
    </message>
    <message>
        <source>The best look cannot be kept</source>
        <translation>最良のものを残せません</translation>
    </message>
    <message>
        <source>The best look is kept</source>
        <translation>最良のものを残します</translation>
    </message>
    <message>
        <source>The best one reached {score} on your held-out examples, of {ceiling} that are attainable.</source>
        <translation>最良のものは評価用の例で {score} に達しましたが、到達できるのは {ceiling} です。</translation>
    </message>
    <message>
        <source>The best prompt gets {score} of what can be reached ({low} to {high}, by {count} held-out examples).</source>
        <translation>最良のプロンプトは到達可能な値の {score} を得ています ({low}～{high}、評価用の例 {count} 件)。</translation>
    </message>
    <message>
        <source>The best prompt gets {score} of what can be reached ({low} to {high}, by {count} held-out examples); at least {enough} are needed.</source>
        <translation>最良のプロンプトは到達可能な値の {score} を得ています ({low}～{high}、評価用の例 {count} 件)。少なくとも {enough} 件必要です。</translation>
    </message>
    <message>
        <source>The best prompt gets {score} of what can be reached ({low} to {high}, by {count} held-out examples); {gap} are missing.</source>
        <translation>最良のプロンプトは到達可能な値の {score} を得ています ({low}～{high}、評価用の例 {count} 件)。足りないのは {gap} です。</translation>
    </message>
    <message>
        <source>The best prompt reaches {score} on your held-out examples, of {ceiling} that are attainable.</source>
        <translation>最良のプロンプトは評価用の例で {score} に達しましたが、到達できるのは {ceiling} です。</translation>
    </message>
    <message>
        <source>The best prompt reaches {score} on your held-out examples, of {ceiling} that are attainable. Training has hardly anything left to win.</source>
        <translation>最良のプロンプトは評価用の例で {score} に達し、到達できるのは {ceiling} です。学習で得られるものはほとんど残っていません。</translation>
    </message>
    <message>
        <source>The best prompt's answers share {score} of what can be reached ({low} to {high}, by {count} held-out examples) with the expected ones, letter by letter. There are many good answers to such questions, so even a perfect model does not reach 100 %.</source>
        <translation>最良のプロンプトの答えは、文字単位で期待する答えと、到達可能な値の {score} が一致します ({low}～{high}、評価用の例 {count} 件)。こうした質問には良い答えがいくつもあり、完璧なモデルでも 100 % にはなりません。</translation>
    </message>
    <message>
        <source>The better answer is nearly always the longer one</source>
        <translation>良い答えはほぼ常に長いほうです</translation>
    </message>
    <message>
        <source>The card does not tell its temperature or its power, so that the limit under Settings has no effect here.</source>
        <translation>カードから温度も電力もわからないため、「設定」の上限はここでは効きません。</translation>
    </message>
    <message>
        <source>The card drew {watts} W on average. Training waits between rows to stay below {limit} W.</source>
        <translation>カードの平均電力は {watts} W でした。{limit} W を下回るよう、学習は行の間で待ちます。</translation>
    </message>
    <message>
        <source>The card has {total:memory}, of which {free:memory} are free; this run already held {held:memory}.</source>
        <translation>カードの {total:memory} のうち空きは {free:memory} です。この実行はすでに {held:memory} を使っていました。</translation>
    </message>
    <message>
        <source>The card is cooling down</source>
        <translation>カードを冷ましています</translation>
    </message>
    <message>
        <source>The card is divided by MIG, and Tunesmith trains on whole cards only.</source>
        <translation>カードは MIG で分割されていますが、Tunesmith が学習に使うのはカード全体だけです。</translation>
    </message>
    <message>
        <source>The card's limit cannot be kept</source>
        <translation>カードの上限を守れません</translation>
    </message>
    <message>
        <source>The card's memory overflows into the PC's</source>
        <translation>カードのメモリが PC のメモリにあふれています</translation>
    </message>
    <message>
        <source>The changed tensors take the place of the base's own.</source>
        <translation>変更されたテンソルがベース自身のものに置き換わります。</translation>
    </message>
    <message>
        <source>The chat template that goes along gives another text than in training, so the model reads what it was not trained on, whatever else agrees.</source>
        <translation>付属のチャットテンプレートが学習時と別の文章を作るため、ほかが一致していても、モデルは学習していないものを読むことになります。</translation>
    </message>
    <message>
        <source>The checkpoint belongs to another recipe</source>
        <translation>チェックポイントは別のレシピのものです</translation>
    </message>
    <message>
        <source>The checkpoint cannot be read</source>
        <translation>チェックポイントを読み取れません</translation>
    </message>
    <message>
        <source>The checkpoint was written with {before}; this is {now}. Training goes on, but not bit for bit as there.</source>
        <translation>チェックポイントは {before} で書き出されました。ここは {now} です。学習は続きますが、ビット単位で同じにはなりません。</translation>
    </message>
    <message>
        <source>The column to split by is not there</source>
        <translation>分割に使う列がありません</translation>
    </message>
    <message>
        <source>The comparison took too long</source>
        <translation>比較に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>The config.json in {path} asks for program code from the internet, which Tunesmith never runs.</source>
        <translation>{path} の config.json はインターネット上のプログラムコードを求めています。Tunesmith はそれを実行しません。</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>The connection is not trusted</source>
        <translation>接続を信頼できません</translation>
    </message>
    <message>
        <source>The connection to the Hub is not safe</source>
        <translation>Hub への接続が安全ではありません</translation>
    </message>
    <message>
        <source>The conversation is kept.</source>
        <translation>会話は残っています。</translation>
    </message>
    <message>
        <source>The conversation is not there</source>
        <translation>会話がありません</translation>
    </message>
    <message>
        <source>The conversation is too long for this model</source>
        <translation>会話がこのモデルには長すぎます</translation>
    </message>
    <message>
        <source>The damaged file is kept as {aside}.</source>
        <translation>壊れたファイルは {aside} として残っています。</translation>
    </message>
    <message>
        <source>The data does not fit into this PC's memory</source>
        <translation>データがこの PC のメモリに収まりません</translation>
    </message>
    <message>
        <source>The data is not here</source>
        <translation>データがここにありません</translation>
    </message>
    <message>
        <source>The dataset could not be changed</source>
        <translation>データセットを変更できませんでした</translation>
    </message>
    <message>
        <source>The dataset is as it was.</source>
        <translation>データセットは元のままです。</translation>
    </message>
    <message>
        <source>The dataset is not ready yet</source>
        <translation>データセットの準備がまだできていません</translation>
    </message>
    <message>
        <source>The dataset is not there</source>
        <translation>データセットがありません</translation>
    </message>
    <message>
        <source>The dataset's own copy is damaged</source>
        <translation>データセット自身のコピーが壊れています</translation>
    </message>
    <message>
        <source>The dataset's settings cannot be read</source>
        <translation>データセットの設定を読み取れません</translation>
    </message>
    <message>
        <source>The doctor offers no fix “{code}” for “{name}”.</source>
        <translation>データ診断には「{name}」に対する修正「{code}」がありません。</translation>
    </message>
    <message>
        <source>The documents come first</source>
        <translation>文書が先に来ます</translation>
    </message>
    <message>
        <source>The download broke off</source>
        <translation>ダウンロードが途切れました</translation>
    </message>
    <message>
        <source>The download came to a standstill</source>
        <translation>ダウンロードが止まりました</translation>
    </message>
    <message>
        <source>The drive became full</source>
        <translation>ドライブの空きがなくなりました</translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation>ドライブがいっぱいです</translation>
    </message>
    <message>
        <source>The driver lost contact with the card.</source>
        <translation>ドライバーとカードの接続が失われました。</translation>
    </message>
    <message>
        <source>The engine did not understand</source>
        <translation>エンジンが要求を理解できませんでした</translation>
    </message>
    <message>
        <source>The engine does not fit on this drive</source>
        <translation>エンジンがこのドライブに収まりません</translation>
    </message>
    <message>
        <source>The engine gave no answer</source>
        <translation>エンジンから応答がありませんでした</translation>
    </message>
    <message>
        <source>The engine is being set up already</source>
        <translation>エンジンはすでにセットアップ中です</translation>
    </message>
    <message>
        <source>The engine is in use</source>
        <translation>エンジンは使用中です</translation>
    </message>
    <message>
        <source>The engine on this PC is the build for the processor, which cannot use a graphics card.</source>
        <translation>この PC のエンジンはプロセッサー用のビルドで、グラフィックスカードを使えません。</translation>
    </message>
    <message>
        <source>The evaluation is saved</source>
        <translation>評価を保存しました</translation>
    </message>
    <message>
        <source>The evaluation is saved, but not compared</source>
        <translation>評価を保存しましたが、比較していません</translation>
    </message>
    <message>
        <source>The example was not added</source>
        <translation>例を追加しませんでした</translation>
    </message>
    <message>
        <source>The examples are being learned by heart</source>
        <translation>例が丸暗記されています</translation>
    </message>
    <message>
        <source>The examples go into the prompt</source>
        <translation>例はプロンプトに入れます</translation>
    </message>
    <message>
        <source>The expected answer is “{answer}” {count} times; saying that always would be right always.</source>
        <translation>期待する答えは {count} 回とも「{answer}」です。常にそう答えれば常に正解になります。</translation>
    </message>
    <message>
        <source>The export needs an empty folder</source>
        <translation>エクスポートには空のフォルダーが必要です</translation>
    </message>
    <message>
        <source>The exported files are untouched.</source>
        <translation>エクスポートしたファイルはそのままです。</translation>
    </message>
    <message>
        <source>The features of each example are worked out once and kept; the head itself learns in seconds.</source>
        <translation>各例の特徴は一度だけ計算して保存し、ヘッド自体は数秒で学習します。</translation>
    </message>
    <message>
        <source>The field could be learned from them.</source>
        <translation>そこから分野を学べます。</translation>
    </message>
    <message>
        <source>The field is learned from raw documents, what to do with it from your examples, in one run.</source>
        <translation>1 回の実行で、分野は生の文書から、それで何をするかは例から学びます。</translation>
    </message>
    <message>
        <source>The field is unusual</source>
        <translation>特殊な分野です</translation>
    </message>
    <message>
        <source>The field is unusual, and there is a task</source>
        <translation>特殊な分野で、課題があります</translation>
    </message>
    <message>
        <source>The field is unusual, and you have documents of it</source>
        <translation>特殊な分野で、その文書があります</translation>
    </message>
    <message>
        <source>The file changed while it was being read</source>
        <translation>読み込み中にファイルが変わりました</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>ファイルを読み取れませんでした</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>ファイルを書き込めませんでした</translation>
    </message>
    <message>
        <source>The file itself names it as its model.</source>
        <translation>ファイル自身がこのモデルを指定しています。</translation>
    </message>
    <message>
        <source>The file names it as where it comes from. It has not been compared with the file yet.</source>
        <translation>ファイルが元として指定しています。まだファイルと比べていません。</translation>
    </message>
    <message>
        <source>The file says that its model was made from it. What was trained into it since is not in this base.</source>
        <translation>ファイルによれば、モデルはこれから作られました。その後に学習したものは、このベースには含まれません。</translation>
    </message>
    <message>
        <source>The file was damaged, so everything is set as at the first start.</source>
        <translation>ファイルが壊れていたため、すべて初回起動時の設定になっています。</translation>
    </message>
    <message>
        <source>The files of “{name}” have not been read to the end.</source>
        <translation>「{name}」のファイルは最後まで読み込まれていません。</translation>
    </message>
    <message>
        <source>The first to chat in a terminal, the second to serve it.</source>
        <translation>1 つ目はターミナルでの会話用、2 つ目はサーバー用です。</translation>
    </message>
    <message>
        <source>The first {steps} of {all} steps go over the documents once; the examples follow.</source>
        <translation>{all} ステップのうち最初の {steps} ステップで文書を一巡し、その後に例が続きます。</translation>
    </message>
    <message>
        <source>The folder does not hold everything</source>
        <translation>フォルダーの中身がそろっていません</translation>
    </message>
    <message>
        <source>The frozen model has hardly met such texts. With {rows} examples, its own reading can be adapted too.</source>
        <translation>固定したモデルはこうした文章にほとんど触れていません。例が {rows} 件あれば、読み方も適応させられます。</translation>
    </message>
    <message>
        <source>The general questions cannot be read</source>
        <translation>一般的な質問を読み取れません</translation>
    </message>
    <message>
        <source>The graphics card can train.</source>
        <translation>グラフィックスカードで学習できます。</translation>
    </message>
    <message>
        <source>The graphics card cannot be read</source>
        <translation>グラフィックスカードの情報を読み取れません</translation>
    </message>
    <message>
        <source>The graphics card cannot be used</source>
        <translation>グラフィックスカードを使えません</translation>
    </message>
    <message>
        <source>The graphics card fell away</source>
        <translation>グラフィックスカードが使えなくなりました</translation>
    </message>
    <message>
        <source>The graphics card has fallen off the bus</source>
        <translation>グラフィックスカードがバスから外れました</translation>
    </message>
    <message>
        <source>The graphics card is split into slices</source>
        <translation>グラフィックスカードが分割されています</translation>
    </message>
    <message>
        <source>The graphics card may not be used</source>
        <translation>グラフィックスカードの使用が許可されていません</translation>
    </message>
    <message>
        <source>The graphics card stopped working on this run</source>
        <translation>実行中にグラフィックスカードが動かなくなりました</translation>
    </message>
    <message>
        <source>The held-out file has {held_out} rows. What was trained on is answered well in any case, so the comparison would look better than the model is.</source>
        <translation>評価用ファイルは {held_out} 行です。学習したものにはいずれにせよ良く答えるため、比較が実際より良く見えます。</translation>
    </message>
    <message>
        <source>The held-out loss has not got better for {looks} looks. The best one, after step {step}, is kept.</source>
        <translation>評価損失が {looks} 回続けて良くなりませんでした。ステップ {step} 後の最良のものを残します。</translation>
    </message>
    <message>
        <source>The held-out loss has not got better for {looks} looks. What is kept is the last step, as the recipe says, not the best look, after step {step}.</source>
        <translation>評価損失が {looks} 回続けて良くなりませんでした。レシピのとおり、ステップ {step} 後の最良のものではなく、最後のステップを残します。</translation>
    </message>
    <message>
        <source>The held-out loss was best at step {best_step} with {best} and has risen to {now} at step {step}, while the training loss went on falling.</source>
        <translation>評価損失はステップ {best_step} の {best} が最良で、ステップ {step} では {now} に上がりました。一方、学習損失は下がり続けました。</translation>
    </message>
    <message>
        <source>The image model lacks a file</source>
        <translation>画像モデルのファイルが足りません</translation>
    </message>
    <message>
        <source>The images are unusual</source>
        <translation>画像が特殊です</translation>
    </message>
    <message>
        <source>The index cannot be understood</source>
        <translation>インデックスの応答を理解できません</translation>
    </message>
    <message>
        <source>The index does not have this package</source>
        <translation>インデックスにこのパッケージがありません</translation>
    </message>
    <message>
        <source>The index offers other files than it should</source>
        <translation>インデックスのファイルが本来のものと異なります</translation>
    </message>
    <message>
        <source>The installer said: {cause}</source>
        <translation>インストーラーの応答: {cause}</translation>
    </message>
    <message>
        <source>The labels are uneven: one row has the rarest</source>
        <translation>ラベルが偏っています: 最も少ないものは 1 行です</translation>
    </message>
    <message>
        <source>The labels are uneven: {rows} rows have the rarest</source>
        <translation>ラベルが偏っています: 最も少ないものは {rows} 行です</translation>
    </message>
    <message>
        <source>The labels change often</source>
        <translation>ラベルがよく変わります</translation>
    </message>
    <message>
        <source>The last checkpoint of the run is kept.</source>
        <translation>実行の最後のチェックポイントは保存されています。</translation>
    </message>
    <message>
        <source>The licence of the adapter is not known</source>
        <translation>アダプターのライセンスがわかりません</translation>
    </message>
    <message>
        <source>The licence of the base model is not known</source>
        <translation>ベースモデルのライセンスがわかりません</translation>
    </message>
    <message>
        <source>The limit can be changed under Settings at any time.</source>
        <translation>上限は「設定」でいつでも変更できます。</translation>
    </message>
    <message>
        <source>The limit of {limit} °C can be changed under Settings at any time.</source>
        <translation>上限の {limit} °C は「設定」でいつでも変更できます。</translation>
    </message>
    <message>
        <source>The log of the run has the details.</source>
        <translation>詳しくは実行のログにあります。</translation>
    </message>
    <message>
        <source>The longest answer ({answer} tokens) must be shorter than the longest example ({context}).</source>
        <translation>最長の回答（{answer} トークン）は、最長の例（{context}）より短くなければなりません。</translation>
    </message>
    <message>
        <source>The longest has {longest} characters, while nearly all others stay below {usual}. What does not fit the model's row is cut off.</source>
        <translation>最長は {longest} 文字で、ほかのほとんどは {usual} 文字未満です。モデルの行に収まらない部分は切られます。</translation>
    </message>
    <message>
        <source>The loss had come down to {lowest} and has now been far above that for {count} steps, at {now} on average.</source>
        <translation>損失は {lowest} まで下がりましたが、{count} ステップの間それを大きく上回り、平均 {now} です。</translation>
    </message>
    <message>
        <source>The loss was {first} at first and is {now} after {step} steps.</source>
        <translation>損失は最初 {first} で、{step} ステップ後の今は {now} です。</translation>
    </message>
    <message>
        <source>The measurement gave a number that makes no sense: {cause}.</source>
        <translation>測定で意味をなさない値が出ました: {cause}。</translation>
    </message>
    <message>
        <source>The merged model answers otherwise than the tuned model</source>
        <translation>統合モデルの答えが調整後のモデルと異なります</translation>
    </message>
    <message>
        <source>The merged model is nearly the tuned model</source>
        <translation>統合モデルは調整後のモデルとほぼ一致します</translation>
    </message>
    <message>
        <source>The merged model is the tuned model</source>
        <translation>統合モデルは調整後のモデルと一致します</translation>
    </message>
    <message>
        <source>The method “{method}” changes weights of the model itself, and the recipe keeps them in 4 bits.</source>
        <translation>「{method}」はモデル自身の重みを変えますが、レシピはそれを 4 ビットにしています。</translation>
    </message>
    <message>
        <source>The model answered {count} held-out examples; the score is {now}.</source>
        <translation>モデルが評価用の例 {count} 件に答えました。スコアは {now} です。</translation>
    </message>
    <message>
        <source>The model could not be written as GGUF</source>
        <translation>モデルを GGUF として書き出せませんでした</translation>
    </message>
    <message>
        <source>The model gets {tuned}; always saying the most usual answer would get {base}. One held-out example is too few to tell; at least {enough} are needed.</source>
        <translation>モデルは {tuned} です。常に最も多い答えなら {base} です。評価用の例 1 件では判断できません。少なくとも {enough} 件必要です。</translation>
    </message>
    <message>
        <source>The model gets {tuned}; always saying the most usual answer would get {base}. {count} held-out examples are too few to tell; at least {enough} are needed.</source>
        <translation>モデルは {tuned} です。常に最も多い答えなら {base} です。評価用の例 {count} 件では判断できません。少なくとも {enough} 件必要です。</translation>
    </message>
    <message>
        <source>The model has no such layers</source>
        <translation>モデルにそのような層がありません</translation>
    </message>
    <message>
        <source>The model has no tokenizer</source>
        <translation>モデルにトークナイザーがありません</translation>
    </message>
    <message>
        <source>The model has no weights</source>
        <translation>モデルに重みがありません</translation>
    </message>
    <message>
        <source>The model is not complete</source>
        <translation>モデルが完全ではありません</translation>
    </message>
    <message>
        <source>The model knows its language already.</source>
        <translation>モデルはその言葉をすでに知っています。</translation>
    </message>
    <message>
        <source>The model learns to give better answers rather than worse ones, and is held close to how it was.</source>
        <translation>モデルは悪い答えより良い答えを返すことを学び、元の状態から離れないように保たれます。</translation>
    </message>
    <message>
        <source>The model sees them more often than the others and learns them by heart. That is {share} % of all rows.</source>
        <translation>モデルはこれらをほかより多く見て、丸暗記します。全行の {share} % です。</translation>
    </message>
    <message>
        <source>The model stays as it is; only a small layer on top of it learns your labels.</source>
        <translation>モデルはそのままで、上に載せた小さな層だけがラベルを学びます。</translation>
    </message>
    <message>
        <source>The model stays as it is; only a small layer on top of it learns your numbers.</source>
        <translation>モデルはそのままで、上に載せた小さな層だけが数値を学びます。</translation>
    </message>
    <message>
        <source>The model would have to learn its language first.</source>
        <translation>モデルはまずその言葉を学ぶ必要があります。</translation>
    </message>
    <message>
        <source>The model's chat template does not work</source>
        <translation>モデルのチャットテンプレートが動きません</translation>
    </message>
    <message>
        <source>The model's chat template hides the answer</source>
        <translation>モデルのチャットテンプレートが答えを隠しています</translation>
    </message>
    <message>
        <source>The model's description cannot be read</source>
        <translation>モデルの記述を読み取れません</translation>
    </message>
    <message>
        <source>The model's own chat template has no place for one, or none that can be said in Ollama's language.</source>
        <translation>モデル自身のチャットテンプレートにその場所がないか、Ollama の言語では表せません。</translation>
    </message>
    <message>
        <source>The model's tokenizer cannot be read</source>
        <translation>モデルのトークナイザーを読み取れません</translation>
    </message>
    <message>
        <source>The model's tokenizer is missing</source>
        <translation>モデルのトークナイザーがありません</translation>
    </message>
    <message>
        <source>The model's weights are damaged</source>
        <translation>モデルの重みが壊れています</translation>
    </message>
    <message>
        <source>The model's weights cannot be trusted</source>
        <translation>モデルの重みを信頼できません</translation>
    </message>
    <message>
        <source>The name {host} could not be looked up: there seems to be no internet connection.</source>
        <translation>{host} という名前を解決できませんでした。インターネットに接続されていないようです。</translation>
    </message>
    <message>
        <source>The new engine does not see the graphics card</source>
        <translation>新しいエンジンからグラフィックスカードが見えません</translation>
    </message>
    <message>
        <source>The new engine does not start</source>
        <translation>新しいエンジンが起動しません</translation>
    </message>
    <message>
        <source>The new engine does not work</source>
        <translation>新しいエンジンが動きません</translation>
    </message>
    <message>
        <source>The newer version could not be fetched</source>
        <translation>新しいバージョンを取得できませんでした</translation>
    </message>
    <message>
        <source>The number format does not suit the card</source>
        <translation>数値形式がカードに合いません</translation>
    </message>
    <message>
        <source>The number format does not suit the device</source>
        <translation>数値形式がデバイスに合いません</translation>
    </message>
    <message>
        <source>The numbers became infinite or undefined at step {step}, so what is learned stayed as it was. Steps left out so far: {count}.</source>
        <translation>ステップ {step} で数値が無限大または未定義になったため、学んだことは元のままです。これまでに省いたステップ: {count}。</translation>
    </message>
    <message>
        <source>The numbers became infinite or undefined at step {step}, which had to be left out.</source>
        <translation>ステップ {step} で数値が無限大または未定義になり、そのステップを省く必要がありました。</translation>
    </message>
    <message>
        <source>The numbers became infinite or undefined at step {step}; {count} steps had to be left out.</source>
        <translation>ステップ {step} で数値が無限大または未定義になり、{count} ステップを省く必要がありました。</translation>
    </message>
    <message>
        <source>The old name is kept.</source>
        <translation>前の名前のままです。</translation>
    </message>
    <message>
        <source>The only vote prefers none of the two answers.</source>
        <translation>唯一の票は、2 つの答えのどちらも選んでいません。</translation>
    </message>
    <message>
        <source>The only vote says that both are as good, or both bad.</source>
        <translation>唯一の票は、どちらも良い、またはどちらも悪いとしています。</translation>
    </message>
    <message>
        <source>The other files are kept.</source>
        <translation>ほかのファイルは残っています。</translation>
    </message>
    <message>
        <source>The other files of the run are untouched.</source>
        <translation>実行のほかのファイルはそのままです。</translation>
    </message>
    <message>
        <source>The packages could not be installed</source>
        <translation>パッケージをインストールできませんでした</translation>
    </message>
    <message>
        <source>The process ended with code {code}.</source>
        <translation>プロセスがコード {code} で終了しました。</translation>
    </message>
    <message>
        <source>The process that draws it ended with code {code}: {cause}</source>
        <translation>描画するプロセスがコード {code} で終了しました: {cause}</translation>
    </message>
    <message>
        <source>The process that reads it ended with code {code}. {cause}</source>
        <translation>読み込みのプロセスがコード {code} で終了しました。{cause}</translation>
    </message>
    <message>
        <source>The process was ended by signal {signal}; when memory runs out, the system does that.</source>
        <translation>プロセスはシグナル {signal} で終了しました。メモリが尽きると、システムがそうします。</translation>
    </message>
    <message>
        <source>The program's own Python is not there</source>
        <translation>プログラム自身の Python がありません</translation>
    </message>
    <message>
        <source>The proxy did not let this through</source>
        <translation>プロキシが通しませんでした</translation>
    </message>
    <message>
        <source>The proxy does not let it through</source>
        <translation>プロキシが通しません</translation>
    </message>
    <message>
        <source>The proxy {proxy} answered to {host}: {cause}.</source>
        <translation>{host} に対するプロキシ {proxy} の応答: {cause}。</translation>
    </message>
    <message>
        <source>The proxy {proxy} answered: {cause}.</source>
        <translation>プロキシ {proxy} の応答: {cause}。</translation>
    </message>
    <message>
        <source>The quality has dropped</source>
        <translation>品質が下がりました</translation>
    </message>
    <message>
        <source>The quality has risen</source>
        <translation>品質が上がりました</translation>
    </message>
    <message>
        <source>The quality is as it was</source>
        <translation>品質は変わっていません</translation>
    </message>
    <message>
        <source>The questions are too long for this model</source>
        <translation>質問がこのモデルには長すぎます</translation>
    </message>
    <message>
        <source>The queue cannot be read</source>
        <translation>キューを読み取れません</translation>
    </message>
    <message>
        <source>The queue could not be changed</source>
        <translation>キューを変更できませんでした</translation>
    </message>
    <message>
        <source>The queue is as it was.</source>
        <translation>キューは元のままです。</translation>
    </message>
    <message>
        <source>The queue is at work</source>
        <translation>キューが動いています</translation>
    </message>
    <message>
        <source>The queue was made anew, and is on hold</source>
        <translation>キューを作り直し、保留にしました</translation>
    </message>
    <message>
        <source>The recipe asks for streaming but keeps the weights in 16 bits.</source>
        <translation>レシピはストリーミングを求めていますが、重みを 16 ビットのままにしています。</translation>
    </message>
    <message>
        <source>The recipe asks for the card, but the engine's PyTorch {torch} finds none that it can use.</source>
        <translation>レシピはカードを求めていますが、エンジンの PyTorch {torch} は使えるカードを見つけられません。</translation>
    </message>
    <message>
        <source>The recipe asks to compare {compare} held-out examples but sets none aside.</source>
        <translation>レシピは評価用の例 {compare} 件での比較を求めていますが、何も取り分けていません。</translation>
    </message>
    <message>
        <source>The recipe cannot be read</source>
        <translation>レシピを読み取れません</translation>
    </message>
    <message>
        <source>The recipe cannot be saved</source>
        <translation>レシピを保存できません</translation>
    </message>
    <message>
        <source>The recipe file has a field that is not known</source>
        <translation>レシピファイルに不明な項目があります</translation>
    </message>
    <message>
        <source>The recipe file has a hash that is none</source>
        <translation>レシピファイルのハッシュが正しい形ではありません</translation>
    </message>
    <message>
        <source>The recipe file has a value that cannot be right</source>
        <translation>レシピファイルに正しくない値があります</translation>
    </message>
    <message>
        <source>The recipe file points to a place on the PC</source>
        <translation>レシピファイルが PC 内の場所を指しています</translation>
    </message>
    <message>
        <source>The recipe has an unknown field</source>
        <translation>レシピに不明な項目があります</translation>
    </message>
    <message>
        <source>The recipe is not there</source>
        <translation>レシピがありません</translation>
    </message>
    <message>
        <source>The recipe lacks a value</source>
        <translation>レシピに値が足りません</translation>
    </message>
    <message>
        <source>The recipe learned {name} ({train} examples, {held_out} held out), and nothing on this PC is the same.</source>
        <translation>レシピは {name} を学習しました (例 {train} 件、評価用 {held_out} 件)。この PC に同じものはありません。</translation>
    </message>
    <message>
        <source>The recipe learned {name} ({train} examples, {held_out} held out); this is {here} ({here_train} and {here_held_out}).</source>
        <translation>レシピは {name} を学習しました (例 {train} 件、評価用 {held_out} 件)。これは {here} です ({here_train} 件と {here_held_out} 件)。</translation>
    </message>
    <message>
        <source>The recipe learns what is on images, but {model} reads text.</source>
        <translation>レシピは画像に写っているものを学びますが、{model} は文章を読むモデルです。</translation>
    </message>
    <message>
        <source>The recipe learns what is on images, but {name} holds texts.</source>
        <translation>レシピは画像に写っているものを学びますが、{name} の内容は文章です。</translation>
    </message>
    <message>
        <source>The recipe lets the layers {chosen} learn, but the model has {layers}, counted from 0.</source>
        <translation>レシピは層 {chosen} を学習させますが、モデルの層は {layers} です (0 から数えます)。</translation>
    </message>
    <message>
        <source>The recipe names documents beside its examples, but its objective is {objective}.</source>
        <translation>レシピは例のほかに文書を指定していますが、objective が {objective} です。</translation>
    </message>
    <message>
        <source>The recipe teaches {objective}, which “{name}” cannot teach.</source>
        <translation>レシピは {objective} を教えますが、「{name}」では教えられません。</translation>
    </message>
    <message>
        <source>The recipe trains only a new head, but its objective is {objective}.</source>
        <translation>レシピは新しいヘッドだけを学習しますが、objective が {objective} です。</translation>
    </message>
    <message>
        <source>The recipe was made with {name} ({source}); here it is {here} ({here_source}), which is not the same.</source>
        <translation>レシピは {name} ({source}) で作られましたが、ここでは {here} ({here_source}) で、同じではありません。</translation>
    </message>
    <message>
        <source>The recipe's objective is {objective}, but {name} holds images.</source>
        <translation>レシピの objective は {objective} ですが、{name} の内容は画像です。</translation>
    </message>
    <message>
        <source>The record of “{name}” was made anew</source>
        <translation>「{name}」の記録を作り直しました</translation>
    </message>
    <message>
        <source>The result will not be quite the same. Fetch the same state of the model if that matters.</source>
        <translation>結果は完全には同じになりません。それが問題なら、モデルの同じ状態のものを取得してください。</translation>
    </message>
    <message>
        <source>The rows have no better and worse answers, so they are learned as they are. Collect pairs or ratings for what is liked.</source>
        <translation>行に良い答えと悪い答えがないため、そのまま学びます。好まれるものを教えるには、組か評価を集めてください。</translation>
    </message>
    <message>
        <source>The rows have no labels</source>
        <translation>行にラベルがありません</translation>
    </message>
    <message>
        <source>The run is drifting away from what it had learned</source>
        <translation>実行が学んだことから離れていっています</translation>
    </message>
    <message>
        <source>The run is hardly learning</source>
        <translation>実行がほとんど学習していません</translation>
    </message>
    <message>
        <source>The run is still at work</source>
        <translation>実行はまだ動いています</translation>
    </message>
    <message>
        <source>The run was paused by the system</source>
        <translation>システムが実行を一時停止しました</translation>
    </message>
    <message>
        <source>The run {name} learned {objective}.</source>
        <translation>実行 {name} が学んだのは {objective} です。</translation>
    </message>
    <message>
        <source>The run “{name}” does not say any more what it was made with: {cause}.</source>
        <translation>実行「{name}」から、何で作られたかがわからなくなっています: {cause}。</translation>
    </message>
    <message>
        <source>The run “{name}” has no adapter and no changed weights yet.</source>
        <translation>実行「{name}」にはまだアダプターも変更された重みもありません。</translation>
    </message>
    <message>
        <source>The run “{name}” set no examples aside, or only such as have labels that it never saw or answers that nobody liked.</source>
        <translation>実行「{name}」は例を取り分けていないか、学習で見ていないラベルの例や好まれなかった答えの例しか取り分けていません。</translation>
    </message>
    <message>
        <source>The run “{name}” set no examples aside.</source>
        <translation>実行「{name}」は例を取り分けていません。</translation>
    </message>
    <message>
        <source>The run's record cannot be read</source>
        <translation>実行の記録を読み取れません</translation>
    </message>
    <message>
        <source>The running driver and its library are of different versions.</source>
        <translation>動作中のドライバーとライブラリのバージョンが異なります。</translation>
    </message>
    <message>
        <source>The same base model</source>
        <translation>同じベースモデル</translation>
    </message>
    <message>
        <source>The same data</source>
        <translation>同じデータ</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>サーバーに接続できません</translation>
    </message>
    <message>
        <source>The server has stopped sending</source>
        <translation>サーバーが送信を止めました</translation>
    </message>
    <message>
        <source>The server refuses</source>
        <translation>サーバーが拒否しています</translation>
    </message>
    <message>
        <source>The set-up ended unexpectedly</source>
        <translation>セットアップが予期せず終了しました</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>設定を読み取れませんでした</translation>
    </message>
    <message>
        <source>The share of general examples is {share}, but what is learned is “{objective}”.</source>
        <translation>一般的な例の割合は {share} ですが、学習するのは「{objective}」です。</translation>
    </message>
    <message>
        <source>The signature of {address} does not belong to them.</source>
        <translation>{address} の署名が開発元のものではありません。</translation>
    </message>
    <message>
        <source>The smallest. Small models become unusable in it.</source>
        <translation>最小。小さなモデルは使い物にならなくなります。</translation>
    </message>
    <message>
        <source>The split cannot be made like this</source>
        <translation>この方法では分割できません</translation>
    </message>
    <message>
        <source>The starter model could not be fetched</source>
        <translation>スターターモデルを取得できませんでした</translation>
    </message>
    <message>
        <source>The system told it to end, as when the PC is switched off.</source>
        <translation>PC の電源を切るときのように、システムが終了を求めました。</translation>
    </message>
    <message>
        <source>The system's keyring could not be used</source>
        <translation>システムのキーリングを使えませんでした</translation>
    </message>
    <message>
        <source>The tags cannot be changed</source>
        <translation>タグを変更できません</translation>
    </message>
    <message>
        <source>The tags could not be changed</source>
        <translation>タグを変更できませんでした</translation>
    </message>
    <message>
        <source>The token before it, if any, is kept.</source>
        <translation>前のトークンがあれば、そのままです。</translation>
    </message>
    <message>
        <source>The token cannot be kept on this PC</source>
        <translation>この PC にはトークンを保管できません</translation>
    </message>
    <message>
        <source>The token of {name} is of the kind “Read”; sending needs one that may write.</source>
        <translation>{name} のトークンの種類は「Read」です。送信には書き込みできるものが必要です。</translation>
    </message>
    <message>
        <source>The token that ends an answer in training does not end one there: answers would go on and on.</source>
        <translation>学習時に答えを終えるトークンが、そこでは答えを終えません: 答えがいつまでも続きます。</translation>
    </message>
    <message>
        <source>The token would travel where others can read it</source>
        <translation>トークンがほかの人に読まれる経路を通ります</translation>
    </message>
    <message>
        <source>The training data is not there</source>
        <translation>学習データがありません</translation>
    </message>
    <message>
        <source>The training engine is damaged</source>
        <translation>学習エンジンが壊れています</translation>
    </message>
    <message>
        <source>The training engine is not installed</source>
        <translation>学習エンジンがインストールされていません</translation>
    </message>
    <message>
        <source>The training engine is not set up yet</source>
        <translation>学習エンジンがまだセットアップされていません</translation>
    </message>
    <message>
        <source>The tuned model gets {tuned}, its base model {base}. One held-out example is too few to tell; at least {enough} are needed.</source>
        <translation>調整後のモデルは {tuned}、ベースモデルは {base} です。評価用の例 1 件では判断できません。少なくとも {enough} 件必要です。</translation>
    </message>
    <message>
        <source>The tuned model gets {tuned}, its base model {base}. {count} held-out examples are too few to tell; at least {enough} are needed.</source>
        <translation>調整後のモデルは {tuned}、ベースモデルは {base} です。評価用の例 {count} 件では判断できません。少なくとも {enough} 件必要です。</translation>
    </message>
    <message>
        <source>The tuned model is worse than its base</source>
        <translation>調整後のモデルはベースより悪くなりました</translation>
    </message>
    <message>
        <source>The upload did not get through</source>
        <translation>アップロードが完了しませんでした</translation>
    </message>
    <message>
        <source>The usual choice</source>
        <translation>標準の選択</translation>
    </message>
    <message>
        <source>The weights did not reach the graphics card in time</source>
        <translation>重みがグラフィックスカードに間に合いませんでした</translation>
    </message>
    <message>
        <source>The weights in {path} are stored in a reduced form that cannot be trained from.</source>
        <translation>{path} の重みは縮小された形式で保存されており、学習には使えません。</translation>
    </message>
    <message>
        <source>The whole model does not fit into memory</source>
        <translation>モデル全体はメモリに収まりません</translation>
    </message>
    <message>
        <source>The window that was opened on {when} ended with: {fault}.</source>
        <translation>{when} に開いたウィンドウは次のエラーで終わりました: {fault}。</translation>
    </message>
    <message>
        <source>The window that was opened on {when} ended without a word: something else ended it, or the system did because memory was running out.</source>
        <translation>{when} に開いたウィンドウは何の記録も残さず終了しました。ほかの何かが終了させたか、メモリ不足でシステムが終了させました。</translation>
    </message>
    <message>
        <source>The window that was opened on {when} was not closed before the PC started anew.</source>
        <translation>{when} に開いたウィンドウは、PC が再起動する前に閉じられていませんでした。</translation>
    </message>
    <message>
        <source>The words of the field stand in your {rows} examples, and an adapter on all layers learns them along with the task.</source>
        <translation>分野の言葉は {rows} 件の例の中にあり、全層のアダプターが課題とともに学びます。</translation>
    </message>
    <message>
        <source>The work with the Hub ended without an answer</source>
        <translation>Hub との作業が応答なしに終わりました</translation>
    </message>
    <message>
        <source>The wrong file was removed.</source>
        <translation>誤ったファイルを削除しました。</translation>
    </message>
    <message>
        <source>The wrong file was removed; the others are kept.</source>
        <translation>誤ったファイルは削除し、ほかは残してあります。</translation>
    </message>
    <message>
        <source>The zip file cannot be read</source>
        <translation>zip ファイルを読み取れません</translation>
    </message>
    <message>
        <source>The {card} has compute capability {capability}; what training needs begins at {oldest}.</source>
        <translation>{card} の Compute Capability は {capability} です。学習に必要なライブラリは {oldest} からです。</translation>
    </message>
    <message>
        <source>The {count} answers of this run were kept without a score.</source>
        <translation>この実行の {count} 件の答えは、スコアなしで残されています。</translation>
    </message>
    <message>
        <source>Their scores and losses were measured on other examples and do not compare exactly.</source>
        <translation>スコアと損失は別の例で測ったもので、正確には比較できません。</translation>
    </message>
    <message>
        <source>Their text was once read with the wrong character table (“GrÃ¶ÃŸe” for “Größe”). The model would learn to write that way.</source>
        <translation>文章が一度、誤った文字コードで読まれています (「Größe」が「GrÃ¶ÃŸe」に)。モデルはそのように書くことを学びます。</translation>
    </message>
    <message>
        <source>Then prompts do more of the work.</source>
        <translation>プロンプトでできることが増えます。</translation>
    </message>
    <message>
        <source>Then training has nothing left to win.</source>
        <translation>学習で得られるものは残っていません。</translation>
    </message>
    <message>
        <source>Then training may close the gap.</source>
        <translation>学習で差が埋まる可能性があります。</translation>
    </message>
    <message>
        <source>There are about {pages} pages; from about {field_pages} on, a model picks up how a field writes. Passages in the prompt show as much.</source>
        <translation>約 {pages} ページです。約 {field_pages} ページから、モデルは分野の書き方を身に付けます。プロンプト内の抜粋でも同じことを示せます。</translation>
    </message>
    <message>
        <source>There are about {pages} pages; from about {field_pages} on, the model can learn the field from them.</source>
        <translation>約 {pages} ページです。約 {field_pages} ページから、モデルは分野を学べます。</translation>
    </message>
    <message>
        <source>There are enough examples</source>
        <translation>例は十分にあります</translation>
    </message>
    <message>
        <source>There are enough examples for an adapter</source>
        <translation>アダプターに十分な例があります</translation>
    </message>
    <message>
        <source>There are enough examples of each label</source>
        <translation>ラベルごとの例が十分あります</translation>
    </message>
    <message>
        <source>There are enough images of each kind</source>
        <translation>種類ごとの画像が十分あります</translation>
    </message>
    <message>
        <source>There are few examples</source>
        <translation>例が少なすぎます</translation>
    </message>
    <message>
        <source>There are few examples of each label</source>
        <translation>ラベルごとの例が少なすぎます</translation>
    </message>
    <message>
        <source>There are few images of each kind</source>
        <translation>種類ごとの画像が少なすぎます</translation>
    </message>
    <message>
        <source>There are few pairs or ratings</source>
        <translation>組や評価が少なすぎます</translation>
    </message>
    <message>
        <source>There are hardly any examples</source>
        <translation>例がほとんどありません</translation>
    </message>
    <message>
        <source>There are many labelled examples</source>
        <translation>ラベル付きの例がたくさんあります</translation>
    </message>
    <message>
        <source>There are no examples to show to the model</source>
        <translation>モデルに見せる例がありません</translation>
    </message>
    <message>
        <source>There are no examples yet</source>
        <translation>例がまだありません</translation>
    </message>
    <message>
        <source>There are no pairs to learn from</source>
        <translation>学習に使える組がありません</translation>
    </message>
    <message>
        <source>There are no prompts in this file</source>
        <translation>このファイルにプロンプトがありません</translation>
    </message>
    <message>
        <source>There are only {rows} examples</source>
        <translation>例が {rows} 件しかありません</translation>
    </message>
    <message>
        <source>There are too few examples</source>
        <translation>例が少なすぎます</translation>
    </message>
    <message>
        <source>There are too few held-out examples to tell</source>
        <translation>評価用の例が少なすぎて判断できません</translation>
    </message>
    <message>
        <source>There are too few held-out passages to tell</source>
        <translation>評価用の文章が少なすぎて判断できません</translation>
    </message>
    <message>
        <source>There are {examples} examples with {tokens} tokens to learn.</source>
        <translation>例は {examples} 件、学習するのは {tokens} トークンです。</translation>
    </message>
    <message>
        <source>There are {labels} different ones in {examples} training examples; up to {most} can be learned from so many.</source>
        <translation>学習用の例 {examples} 件に {labels} 種類あります。この件数から学べるのは {most} 種類までです。</translation>
    </message>
    <message>
        <source>There are {per_label} for each label on average, where about {fewest_per_label} are a start. With so few, a head on frozen features is what can be learned at all.</source>
        <translation>ラベルごとに平均 {per_label} 枚です。始めるには約 {fewest_per_label} 枚必要です。これほど少ないと、学べるのは固定した特徴の上のヘッドだけです。</translation>
    </message>
    <message>
        <source>There are {rows} different ones; at least {fewest} are needed, and a hundred are a start.</source>
        <translation>異なる例は {rows} 件です。少なくとも {fewest} 件必要で、100 件あれば始められます。</translation>
    </message>
    <message>
        <source>There is a great deal to learn from</source>
        <translation>学ぶものが非常に多くあります</translation>
    </message>
    <message>
        <source>There is already a file of that name</source>
        <translation>その名前のファイルがすでにあります</translation>
    </message>
    <message>
        <source>There is little text to go on with</source>
        <translation>学習に使う文章が少なすぎます</translation>
    </message>
    <message>
        <source>There is little to learn from</source>
        <translation>学ぶものが少ししかありません</translation>
    </message>
    <message>
        <source>There is little to read</source>
        <translation>読むものが少なすぎます</translation>
    </message>
    <message>
        <source>There is no adapter here</source>
        <translation>ここにアダプターはありません</translation>
    </message>
    <message>
        <source>There is no adapter in {path}.</source>
        <translation>{path} にアダプターがありません。</translation>
    </message>
    <message>
        <source>There is no answer to compare</source>
        <translation>比べる答えがありません</translation>
    </message>
    <message>
        <source>There is no answer to learn from</source>
        <translation>学ぶ答えがありません</translation>
    </message>
    <message>
        <source>There is no dataset in {path}.</source>
        <translation>{path} にデータセットがありません。</translation>
    </message>
    <message>
        <source>There is no engine to repair</source>
        <translation>修復するエンジンがありません</translation>
    </message>
    <message>
        <source>There is no field “{field}” in a recipe file.</source>
        <translation>レシピファイルに「{field}」という項目はありません。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>ファイル {path} がありません。</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>フォルダー {path} がありません。</translation>
    </message>
    <message>
        <source>There is no model or run {name}</source>
        <translation>{name} というモデルも実行もありません</translation>
    </message>
    <message>
        <source>There is no prompt to export</source>
        <translation>エクスポートするプロンプトがありません</translation>
    </message>
    <message>
        <source>There is no run in {path}.</source>
        <translation>{path} に実行がありません。</translation>
    </message>
    <message>
        <source>There is no run yet</source>
        <translation>まだ実行がありません</translation>
    </message>
    <message>
        <source>There is no set-up to go on with</source>
        <translation>続けるセットアップがありません</translation>
    </message>
    <message>
        <source>There is no such adapter</source>
        <translation>そのようなアダプターはありません</translation>
    </message>
    <message>
        <source>There is no such build of PyTorch</source>
        <translation>PyTorch のそのようなビルドはありません</translation>
    </message>
    <message>
        <source>There is no such dataset</source>
        <translation>そのようなデータセットはありません</translation>
    </message>
    <message>
        <source>There is no such model</source>
        <translation>そのようなモデルはありません</translation>
    </message>
    <message>
        <source>There is no such model here</source>
        <translation>そのようなモデルはここにありません</translation>
    </message>
    <message>
        <source>There is no such prompt set</source>
        <translation>そのようなプロンプトセットはありません</translation>
    </message>
    <message>
        <source>There is no such version of the model</source>
        <translation>モデルのそのバージョンはありません</translation>
    </message>
    <message>
        <source>There is no token for {endpoint} in the keyring.</source>
        <translation>キーリングに {endpoint} 用のトークンがありません。</translation>
    </message>
    <message>
        <source>There is nothing in this file</source>
        <translation>このファイルには何もありません</translation>
    </message>
    <message>
        <source>There is nothing learned in this folder</source>
        <translation>このフォルダーに学んだものがありません</translation>
    </message>
    <message>
        <source>There is nothing of that name to export</source>
        <translation>その名前でエクスポートできるものはありません</translation>
    </message>
    <message>
        <source>There is nothing to ask this model</source>
        <translation>このモデルに尋ねることはありません</translation>
    </message>
    <message>
        <source>There is nothing to combine</source>
        <translation>組み合わせるものがありません</translation>
    </message>
    <message>
        <source>There is nothing to compare on</source>
        <translation>比較に使うものがありません</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>比べる相手がありません</translation>
    </message>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>まだ比べるものがありません</translation>
    </message>
    <message>
        <source>There is nothing to evaluate on</source>
        <translation>評価に使うものがありません</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <translation>まだエクスポートするものがありません</translation>
    </message>
    <message>
        <source>There is nothing to learn from</source>
        <translation>学習するものがありません</translation>
    </message>
    <message>
        <source>There is nothing to mend</source>
        <translation>直すものはありません</translation>
    </message>
    <message>
        <source>There is nothing to prefer in them, so they teach nothing.</source>
        <translation>選ぶべきものがないため、何も教えません。</translation>
    </message>
    <message>
        <source>There is nothing to score on</source>
        <translation>採点に使うものがありません</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>送信するものがありません</translation>
    </message>
    <message>
        <source>There is nothing to set up</source>
        <translation>セットアップするものはありません</translation>
    </message>
    <message>
        <source>There is nothing to tell apart</source>
        <translation>見分けるものがありません</translation>
    </message>
    <message>
        <source>There is nothing to train or to keep: another example or document counts from the next question on.</source>
        <translation>学習するものも保存するものもありません。例や文書を変えると次の質問から反映されます。</translation>
    </message>
    <message>
        <source>There is nothing to try prompts on</source>
        <translation>プロンプトを試すための例がありません</translation>
    </message>
    <message>
        <source>There is one example with {tokens} tokens to learn.</source>
        <translation>例は 1 件、学習するのは {tokens} トークンです。</translation>
    </message>
    <message>
        <source>There is only one example</source>
        <translation>例が 1 件しかありません</translation>
    </message>
    <message>
        <source>There is something else in the model's place</source>
        <translation>モデルの場所に別のものがあります</translation>
    </message>
    <message>
        <source>There is too little memory for this export</source>
        <translation>このエクスポートにはメモリが足りません</translation>
    </message>
    <message>
        <source>There was no more room for {path} while it was written.</source>
        <translation>{path} の書き込み中に空き容量がなくなりました。</translation>
    </message>
    <message>
        <source>These adapters belong to different base models</source>
        <translation>これらのアダプターはベースモデルが異なります</translation>
    </message>
    <message>
        <source>These adapters cannot be combined</source>
        <translation>これらのアダプターは組み合わせられません</translation>
    </message>
    <message>
        <source>These adapters do not work together</source>
        <translation>これらのアダプターは一緒に使えません</translation>
    </message>
    <message>
        <source>These adapters have different ranks</source>
        <translation>これらのアダプターはランクが異なります</translation>
    </message>
    <message>
        <source>These are not documents</source>
        <translation>これは文書ではありません</translation>
    </message>
    <message>
        <source>These examples are images</source>
        <translation>これらの例は画像です</translation>
    </message>
    <message>
        <source>These examples do not fit the recipe</source>
        <translation>これらの例はレシピに合いません</translation>
    </message>
    <message>
        <source>These labels look like free text</source>
        <translation>これらのラベルは自由な文章のようです</translation>
    </message>
    <message>
        <source>These tags cannot be kept</source>
        <translation>これらのタグは保存できません</translation>
    </message>
    <message>
        <source>These two runs cannot be compared</source>
        <translation>この 2 つの実行は比較できません</translation>
    </message>
    <message>
        <source>These votes cannot be read</source>
        <translation>これらの投票を読み取れません</translation>
    </message>
    <message>
        <source>These ways do not suit the data</source>
        <translation>これらの方法はデータに合いません</translation>
    </message>
    <message>
        <source>They are prompts with answers, so a label is learned as text. For a head of its own, read them as text and label.</source>
        <translation>プロンプトと答えなので、ラベルは文字として学びます。専用のヘッドを使うには、文章とラベルとして読み込んでください。</translation>
    </message>
    <message>
        <source>They bend what goes through them, which no change of the model's weights can do.</source>
        <translation>通るものを曲げるため、モデルの重みの変更では表せません。</translation>
    </message>
    <message>
        <source>They differ from them in a few words only, so the comparison on {held_out} held-out rows would look better than the model is.</source>
        <translation>いくつかの語しか違わないため、評価用の {held_out} 行での比較が実際より良く見えます。</translation>
    </message>
    <message>
        <source>They differ in a few words, in case or in punctuation ({share} % of all rows). The model sees the same thing again and again and learns it by heart.</source>
        <translation>いくつかの語、大文字・小文字、句読点だけが異なります (全行の {share} %)。モデルは同じものを何度も見て、丸暗記します。</translation>
    </message>
    <message>
        <source>They hold nothing but blanks, punctuation or a filler such as “n/a” or “TODO”. A model that learns from them learns to say nothing.</source>
        <translation>空白、句読点、「n/a」や「TODO」などの埋め草しかありません。そこから学んだモデルは、何も言わないことを学びます。</translation>
    </message>
    <message>
        <source>Thinking step by step</source>
        <translation>段階的な思考</translation>
    </message>
    <message>
        <source>This GGUF file holds words and no weights.</source>
        <translation>この GGUF ファイルには語彙だけがあり、重みがありません。</translation>
    </message>
    <message>
        <source>This GGUF file is of an unknown version</source>
        <translation>この GGUF ファイルは不明なバージョンです</translation>
    </message>
    <message>
        <source>This GGUF file is of another kind, as are measurements for quantising.</source>
        <translation>この GGUF ファイルは、量子化用の測定値など別の種類のものです。</translation>
    </message>
    <message>
        <source>This PC could not be measured</source>
        <translation>この PC を測定できませんでした</translation>
    </message>
    <message>
        <source>This adapter asks for something unknown</source>
        <translation>このアダプターは不明なことを求めています</translation>
    </message>
    <message>
        <source>This adapter belongs to a changed base</source>
        <translation>このアダプターは変更されたベースのものです</translation>
    </message>
    <message>
        <source>This adapter belongs to a run</source>
        <translation>このアダプターは実行のものです</translation>
    </message>
    <message>
        <source>This adapter belongs to another base model</source>
        <translation>このアダプターは別のベースモデルのものです</translation>
    </message>
    <message>
        <source>This adapter cannot be combined</source>
        <translation>このアダプターは組み合わせられません</translation>
    </message>
    <message>
        <source>This adapter cannot be merged into its base as it is</source>
        <translation>このアダプターはそのままではベースに統合できません</translation>
    </message>
    <message>
        <source>This adapter does not fit this base model</source>
        <translation>このアダプターはこのベースモデルに合いません</translation>
    </message>
    <message>
        <source>This adapter is already here</source>
        <translation>このアダプターはすでにここにあります</translation>
    </message>
    <message>
        <source>This adapter is not for a model that writes text</source>
        <translation>このアダプターは文章を書くモデル用ではありません</translation>
    </message>
    <message>
        <source>This adapter is only there in an unsafe form</source>
        <translation>このアダプターは安全でない形式でしか用意されていません</translation>
    </message>
    <message>
        <source>This adapter needs a name</source>
        <translation>このアダプターには名前が必要です</translation>
    </message>
    <message>
        <source>This adapter needs more than its layers</source>
        <translation>このアダプターには層以外のものも必要です</translation>
    </message>
    <message>
        <source>This adapter was kept by a later version</source>
        <translation>このアダプターはより新しいバージョンで保存されています</translation>
    </message>
    <message>
        <source>This base model is already reduced</source>
        <translation>このベースモデルはすでに縮小されています</translation>
    </message>
    <message>
        <source>This base model reads, it does not write</source>
        <translation>このベースモデルは読むだけで、書きません</translation>
    </message>
    <message>
        <source>This base model sees images</source>
        <translation>このベースモデルは画像を見ます</translation>
    </message>
    <message>
        <source>This base model writes, it has no head for labels</source>
        <translation>このベースモデルは書くもので、ラベル用のヘッドがありません</translation>
    </message>
    <message>
        <source>This build does not know where to ask for newer versions</source>
        <translation>このビルドには新しいバージョンの問い合わせ先がありません</translation>
    </message>
    <message>
        <source>This cannot be the name of a repository</source>
        <translation>リポジトリの名前に使えません</translation>
    </message>
    <message>
        <source>This conversation was kept by a later version</source>
        <translation>この会話はより新しいバージョンで保存されています</translation>
    </message>
    <message>
        <source>This dataset holds images</source>
        <translation>このデータセットの内容は画像です</translation>
    </message>
    <message>
        <source>This dataset holds no images</source>
        <translation>このデータセットに画像はありません</translation>
    </message>
    <message>
        <source>This download could not be checked</source>
        <translation>このダウンロードを検査できませんでした</translation>
    </message>
    <message>
        <source>This drive does not take files that large</source>
        <translation>このドライブにはこれほど大きなファイルを置けません</translation>
    </message>
    <message>
        <source>This file holds no questions and answers</source>
        <translation>このファイルに質問と答えがありません</translation>
    </message>
    <message>
        <source>This file holds what a training added to a base model, as a file for running. Training cannot go on from it.</source>
        <translation>このファイルには、学習がベースモデルに加えたものが実行用の形で入っています。ここから学習を続けることはできません。</translation>
    </message>
    <message>
        <source>This file is for running the model, not for training it: GGUF is the form in which llama.cpp, Ollama and LM Studio run models.</source>
        <translation>このファイルはモデルの実行用で、学習用ではありません。GGUF は llama.cpp、Ollama、LM Studio がモデルを実行する形式です。</translation>
    </message>
    <message>
        <source>This file is for running the model, not for training it: its weights were rounded to about {bits} bits each, and what was rounded off cannot be had back.</source>
        <translation>このファイルはモデルの実行用で、学習用ではありません。重みはそれぞれ約 {bits} ビットに丸められ、失われた分は取り戻せません。</translation>
    </message>
    <message>
        <source>This file is for running the model. Its weights are whole, but what training reads beside them (config.json, tokenizer.json, *.safetensors) is not in it.</source>
        <translation>このファイルはモデルの実行用です。重みは完全ですが、学習でほかに読むもの (config.json、tokenizer.json、*.safetensors) が含まれていません。</translation>
    </message>
    <message>
        <source>This file is too large for a prompt set</source>
        <translation>このファイルはプロンプトセットには大きすぎます</translation>
    </message>
    <message>
        <source>This file turns pictures or sound into what a language model reads. It is no language model itself.</source>
        <translation>このファイルは、画像や音声を言語モデルが読めるものに変えます。それ自体は言語モデルではありません。</translation>
    </message>
    <message>
        <source>This folder cannot be read</source>
        <translation>このフォルダーを読み取れません</translation>
    </message>
    <message>
        <source>This folder cannot be read as a model</source>
        <translation>このフォルダーをモデルとして読み取れません</translation>
    </message>
    <message>
        <source>This folder cannot be written to</source>
        <translation>このフォルダーには書き込めません</translation>
    </message>
    <message>
        <source>This folder is not a model</source>
        <translation>このフォルダーはモデルではありません</translation>
    </message>
    <message>
        <source>This folder is not an adapter</source>
        <translation>このフォルダーはアダプターではありません</translation>
    </message>
    <message>
        <source>This form of GGUF is not made here</source>
        <translation>この形式の GGUF はここでは作れません</translation>
    </message>
    <message>
        <source>This image model's description has no usable numbers</source>
        <translation>この画像モデルの記述に使える数値がありません</translation>
    </message>
    <message>
        <source>This is WSL: the graphics driver is installed and updated in Windows, not here.</source>
        <translation>これは WSL です。グラフィックスドライバーのインストールと更新は、ここではなく Windows で行います。</translation>
    </message>
    <message>
        <source>This is a clone: its engine is its own environment.</source>
        <translation>これはクローンです。エンジンは自身の環境です。</translation>
    </message>
    <message>
        <source>This is an adapter, not a whole model</source>
        <translation>これはモデル全体ではなくアダプターです</translation>
    </message>
    <message>
        <source>This is how well the model knows such texts</source>
        <translation>モデルがこうした文章を知っている度合いです</translation>
    </message>
    <message>
        <source>This is not a GGUF file</source>
        <translation>これは GGUF ファイルではありません</translation>
    </message>
    <message>
        <source>This is not a Hub</source>
        <translation>これは Hub ではありません</translation>
    </message>
    <message>
        <source>This is not a model that writes text</source>
        <translation>これは文章を書くモデルではありません</translation>
    </message>
    <message>
        <source>This is not a recipe file</source>
        <translation>これはレシピファイルではありません</translation>
    </message>
    <message>
        <source>This is not a token</source>
        <translation>これはトークンではありません</translation>
    </message>
    <message>
        <source>This is not the address of a Hub</source>
        <translation>これは Hub のアドレスではありません</translation>
    </message>
    <message>
        <source>This is not the address of a model</source>
        <translation>これはモデルのアドレスではありません</translation>
    </message>
    <message>
        <source>This kind of model cannot be trained here</source>
        <translation>この種類のモデルはここでは学習できません</translation>
    </message>
    <message>
        <source>This method does not know the model's layers</source>
        <translation>この方法ではモデルの層を扱えません</translation>
    </message>
    <message>
        <source>This method is not for images</source>
        <translation>この方法は画像用ではありません</translation>
    </message>
    <message>
        <source>This model asks you to accept its terms first</source>
        <translation>このモデルは先に利用条件への同意を求めています</translation>
    </message>
    <message>
        <source>This model cannot answer yet</source>
        <translation>このモデルはまだ答えられません</translation>
    </message>
    <message>
        <source>This model does not write</source>
        <translation>このモデルは文章を書きません</translation>
    </message>
    <message>
        <source>This model does not write text</source>
        <translation>このモデルは文章を書きません</translation>
    </message>
    <message>
        <source>This model has no such layers</source>
        <translation>このモデルにはそのような層がありません</translation>
    </message>
    <message>
        <source>This model is already being downloaded</source>
        <translation>このモデルはすでにダウンロード中です</translation>
    </message>
    <message>
        <source>This model is already quantised</source>
        <translation>このモデルはすでに量子化されています</translation>
    </message>
    <message>
        <source>This model is not complete</source>
        <translation>このモデルは完全ではありません</translation>
    </message>
    <message>
        <source>This model is only there in an unsafe form</source>
        <translation>このモデルは安全でない形式でしか用意されていません</translation>
    </message>
    <message>
        <source>This model mixes up examples that share a row. Training is exact, but slower.</source>
        <translation>このモデルは 1 行を共有する例を混同します。学習は正確ですが、遅くなります。</translation>
    </message>
    <message>
        <source>This model reads but does not write</source>
        <translation>このモデルは読むだけで、書きません</translation>
    </message>
    <message>
        <source>This model sees images and knows no words</source>
        <translation>このモデルは画像を見るもので、言葉を知りません</translation>
    </message>
    <message>
        <source>This model sees no images</source>
        <translation>このモデルは画像を見られません</translation>
    </message>
    <message>
        <source>This model was not made for conversations</source>
        <translation>このモデルは会話用に作られていません</translation>
    </message>
    <message>
        <source>This model was taken down</source>
        <translation>このモデルは公開が停止されました</translation>
    </message>
    <message>
        <source>This model would have to run foreign code</source>
        <translation>このモデルは外部のコードを実行する必要があります</translation>
    </message>
    <message>
        <source>This model's description has no usable numbers</source>
        <translation>このモデルの記述に使える数値がありません</translation>
    </message>
    <message>
        <source>This model's head is of a kind not known here</source>
        <translation>このモデルのヘッドはここで扱えない種類です</translation>
    </message>
    <message>
        <source>This model's head needs whole texts</source>
        <translation>このモデルのヘッドには文章全体が必要です</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>この名前は使われています</translation>
    </message>
    <message>
        <source>This name is too long</source>
        <translation>この名前は長すぎます</translation>
    </message>
    <message>
        <source>This name stands for more than one model</source>
        <translation>この名前に当てはまるモデルが複数あります</translation>
    </message>
    <message>
        <source>This needs {endpoint}, and nothing is fetched while “Work offline” is on.</source>
        <translation>これには {endpoint} が必要ですが、「オフラインで作業」がオンの間は何も取得しません。</translation>
    </message>
    <message>
        <source>This note is too long</source>
        <translation>このメモは長すぎます</translation>
    </message>
    <message>
        <source>This number cannot be used</source>
        <translation>この数値は使えません</translation>
    </message>
    <message>
        <source>This program does not say what its engine consists of</source>
        <translation>このプログラムにエンジンの構成が示されていません</translation>
    </message>
    <message>
        <source>This prompt set cannot be read</source>
        <translation>このプロンプトセットを読み取れません</translation>
    </message>
    <message>
        <source>This queue is from a newer Tunesmith</source>
        <translation>このキューはより新しい Tunesmith のものです</translation>
    </message>
    <message>
        <source>This recipe is for another device</source>
        <translation>このレシピは別のデバイス用です</translation>
    </message>
    <message>
        <source>This recipe is from a later Tunesmith</source>
        <translation>このレシピはより新しい Tunesmith のものです</translation>
    </message>
    <message>
        <source>This recipe is from a newer Tunesmith</source>
        <translation>このレシピはより新しい Tunesmith のものです</translation>
    </message>
    <message>
        <source>This repository cannot be stored safely</source>
        <translation>このリポジトリは安全に保存できません</translation>
    </message>
    <message>
        <source>This repository holds a model for chatting, not for training</source>
        <translation>このリポジトリのモデルは会話用で、学習用ではありません</translation>
    </message>
    <message>
        <source>This repository holds an adapter, not a model</source>
        <translation>このリポジトリにあるのはモデルではなくアダプターです</translation>
    </message>
    <message>
        <source>This repository holds no language model that can be trained here</source>
        <translation>このリポジトリには、ここで学習できる言語モデルがありません</translation>
    </message>
    <message>
        <source>This run already waits</source>
        <translation>この実行はすでに待機中です</translation>
    </message>
    <message>
        <source>This run cannot go on</source>
        <translation>この実行は続けられません</translation>
    </message>
    <message>
        <source>This run does not wait</source>
        <translation>この実行は待機中ではありません</translation>
    </message>
    <message>
        <source>This run has kept nothing to talk with</source>
        <translation>この実行には話せるものが残っていません</translation>
    </message>
    <message>
        <source>This run has no prompts to ask</source>
        <translation>この実行には尋ねるプロンプトがありません</translation>
    </message>
    <message>
        <source>This run is already being trained</source>
        <translation>この実行はすでに学習中です</translation>
    </message>
    <message>
        <source>This run is from a newer Tunesmith</source>
        <translation>この実行はより新しい Tunesmith のものです</translation>
    </message>
    <message>
        <source>This run is not at work now</source>
        <translation>この実行は今は動いていません</translation>
    </message>
    <message>
        <source>This run is not known</source>
        <translation>この実行は不明です</translation>
    </message>
    <message>
        <source>This run is not there</source>
        <translation>この実行はありません</translation>
    </message>
    <message>
        <source>This run may be over before it has learned anything</source>
        <translation>この実行は何も学ばないうちに終わるかもしれません</translation>
    </message>
    <message>
        <source>This strength cannot be used</source>
        <translation>この強さは使えません</translation>
    </message>
    <message>
        <source>This system has no keyring that is at work ({cause}), and a token is never written into a file.</source>
        <translation>このシステムでは動作中のキーリングがありません ({cause})。トークンをファイルに書くことはありません。</translation>
    </message>
    <message>
        <source>This token may only read</source>
        <translation>このトークンは読み取り専用です</translation>
    </message>
    <message>
        <source>This user has no right to talk to the NVIDIA driver.</source>
        <translation>このユーザーには NVIDIA ドライバーにアクセスする権限がありません。</translation>
    </message>
    <message>
        <source>This vote is closed</source>
        <translation>この投票は終了しています</translation>
    </message>
    <message>
        <source>This way of learning needs pairs of answers</source>
        <translation>この学び方には答えの組が必要です</translation>
    </message>
    <message>
        <source>This way of learning needs ratings</source>
        <translation>この学び方には評価が必要です</translation>
    </message>
    <message>
        <source>This weight cannot be used</source>
        <translation>この重みは使えません</translation>
    </message>
    <message>
        <source>This zip file holds several adapters</source>
        <translation>この zip ファイルには複数のアダプターがあります</translation>
    </message>
    <message>
        <source>This zip file is not safe to unpack</source>
        <translation>この zip ファイルの展開は安全ではありません</translation>
    </message>
    <message>
        <source>To go on training, open the run it came from.</source>
        <translation>学習を続けるには、元の実行を開いてください。</translation>
    </message>
    <message>
        <source>Too few held-out examples to tell</source>
        <translation>評価用の例が少なすぎて判断できません</translation>
    </message>
    <message>
        <source>Too few held-out pairs to tell</source>
        <translation>評価用の組が少なすぎて判断できません</translation>
    </message>
    <message>
        <source>Too few votes to tell</source>
        <translation>票が少なすぎて判断できません</translation>
    </message>
    <message>
        <source>Too large to be read in one piece</source>
        <translation>一度に読み込むには大きすぎます</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>ファイルが多すぎます</translation>
    </message>
    <message>
        <source>Too many folders</source>
        <translation>フォルダーが多すぎます</translation>
    </message>
    <message>
        <source>Too many prompts</source>
        <translation>プロンプトが多すぎます</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Train a new head on the frozen model</source>
        <translation>固定したモデルに新しいヘッドを学習させる</translation>
    </message>
    <message>
        <source>Train again with half the learning rate, or on more examples of the rare answers.</source>
        <translation>学習率を半分にするか、少ない答えの例を増やして学習し直してください。</translation>
    </message>
    <message>
        <source>Train an adapter</source>
        <translation>アダプターを学習する</translation>
    </message>
    <message>
        <source>Train an adapter on what is liked</source>
        <translation>好まれるものをアダプターに学習させる</translation>
    </message>
    <message>
        <source>Train fewer epochs or with a lower learning rate; a repetition penalty helps when answering.</source>
        <translation>エポックを減らすか、学習率を下げて学習してください。答えさせるときは繰り返しペナルティも役立ちます。</translation>
    </message>
    <message>
        <source>Train from {base}</source>
        <translation>{base} をもとに学習</translation>
    </message>
    <message>
        <source>Train it first.</source>
        <translation>先に学習してください。</translation>
    </message>
    <message>
        <source>Train longer or on more examples, and look at the worst mistakes: often it is the example that is wrong.</source>
        <translation>より長く、またはより多くの例で学習し、最も大きな誤りを見てください。例のほうが誤っていることもよくあります。</translation>
    </message>
    <message>
        <source>Train longer or on more examples, or hold out more of them to tell smaller differences.</source>
        <translation>より長く、またはより多くの例で学習するか、小さな差も見分けられるよう評価用の例を増やしてください。</translation>
    </message>
    <message>
        <source>Train longer or on more text.</source>
        <translation>より長く、またはより多くの文章で学習してください。</translation>
    </message>
    <message>
        <source>Train longer, with a higher learning rate, or on more pairs.</source>
        <translation>より長く、より高い学習率で、またはより多くの組で学習してください。</translation>
    </message>
    <message>
        <source>Train on the documents, and see whether the loss on held-out passages falls.</source>
        <translation>文書で学習し、評価用の文章での損失が下がるか確かめてください。</translation>
    </message>
    <message>
        <source>Train the last layers</source>
        <translation>最後の層を学習する</translation>
    </message>
    <message>
        <source>Train the whole model</source>
        <translation>モデル全体を学習する</translation>
    </message>
    <message>
        <source>Train with some examples held out; a tenth is usual, and 100 tell more than 20.</source>
        <translation>一部を評価用に取り分けて学習してください。通常は 1 割で、20 件より 100 件のほうがよくわかります。</translation>
    </message>
    <message>
        <source>Train with some examples held out; a tenth is usual.</source>
        <translation>一部を評価用に取り分けて学習してください。通常は 1 割です。</translation>
    </message>
    <message>
        <source>Train, and compare the tuned model on the same held-out examples.</source>
        <translation>学習し、同じ評価用の例で調整後のモデルを比べてください。</translation>
    </message>
    <message>
        <source>Training clearly helped</source>
        <translation>学習は明らかに役立ちました</translation>
    </message>
    <message>
        <source>Training crashed</source>
        <translation>学習が異常終了しました</translation>
    </message>
    <message>
        <source>Training ended early</source>
        <translation>学習が早めに終わりました</translation>
    </message>
    <message>
        <source>Training goes on from the checkpoint of step {step}.</source>
        <translation>ステップ {step} のチェックポイントから学習を続けます。</translation>
    </message>
    <message>
        <source>Training holds back to save power</source>
        <translation>電力を抑えて学習しています</translation>
    </message>
    <message>
        <source>Training on the card needs driver 525.60.13 or newer (528.33 on Windows).</source>
        <translation>カードでの学習にはドライバー 525.60.13 以降 (Windows では 528.33 以降) が必要です。</translation>
    </message>
    <message>
        <source>Training uses the processor, which is right for small models and for trying things.</source>
        <translation>プロセッサーで学習します。小さなモデルや試すことには十分です。</translation>
    </message>
    <message>
        <source>Training was ended from outside</source>
        <translation>学習が外から終了させられました</translation>
    </message>
    <message>
        <source>Training was interrupted</source>
        <translation>学習が中断されました</translation>
    </message>
    <message>
        <source>Training went astray</source>
        <translation>学習が破綻しました</translation>
    </message>
    <message>
        <source>Training, answering and exporting need PyTorch and a few libraries, which are fetched once.</source>
        <translation>学習、応答、エクスポートには PyTorch といくつかのライブラリが必要です。取得は一度だけです。</translation>
    </message>
    <message>
        <source>Try a conversation in Ollama before you hand it on.</source>
        <translation>人に渡す前に、Ollama で会話を試してください。</translation>
    </message>
    <message>
        <source>Try a mirror or an offline bundle.</source>
        <translation>ミラーかオフラインバンドルを試してください。</translation>
    </message>
    <message>
        <source>Try again after that. With a token (Settings) the limit is higher.</source>
        <translation>その後でもう一度試してください。トークン (「設定」) があると上限が上がります。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Try again later; status.huggingface.co says more.</source>
        <translation>後でもう一度試してください。詳しくは status.huggingface.co にあります。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again. A virus scanner may hold files: wait a minute. If it happens again, let every file be checked first.</source>
        <translation>もう一度試してください。ウイルス対策ソフトがファイルを使っている場合は、1 分ほど待ってください。また起きたら、先にすべてのファイルを確認させてください。</translation>
    </message>
    <message>
        <source>Try again. If it happens again with the same file, please report it.</source>
        <translation>もう一度試してください。同じファイルでまた起きる場合は、報告してください。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it.</source>
        <translation>もう一度試してください。また起きる場合は報告してください。</translation>
    </message>
    <message>
        <source>Try again; large files that arrived are not sent again.</source>
        <translation>もう一度試してください。届いた大きなファイルは送り直しません。</translation>
    </message>
    <message>
        <source>Try another index, or an offline bundle made for this PC.</source>
        <translation>別のインデックスか、この PC 用のオフラインバンドルを試してください。</translation>
    </message>
    <message>
        <source>Try half the learning rate.</source>
        <translation>学習率を半分にしてみてください。</translation>
    </message>
    <message>
        <source>Try it with other passages before them, too.</source>
        <translation>ほかの抜粋を前に置いて試してみてください。</translation>
    </message>
    <message>
        <source>Try prompts on which the two differ more.</source>
        <translation>2 つの差が大きく出るプロンプトを試してください。</translation>
    </message>
    <message>
        <source>Try the “instruct” or “chat” version of the same model as well.</source>
        <translation>同じモデルの「instruct」版または「chat」版も試してください。</translation>
    </message>
    <message>
        <source>Try which prompt does best on your held-out examples; the best one can be copied and used at once.</source>
        <translation>評価用の例でどのプロンプトが最も良いか試してください。最良のものはコピーしてすぐ使えます。</translation>
    </message>
    <message>
        <source>Tunesmith cannot write into its own folder</source>
        <translation>Tunesmith が自分のフォルダーに書き込めません</translation>
    </message>
    <message>
        <source>Tunesmith closed unexpectedly last time</source>
        <translation>Tunesmith は前回、予期せず終了しました</translation>
    </message>
    <message>
        <source>Tunesmith is set to work offline</source>
        <translation>Tunesmith はオフラインで作業する設定です</translation>
    </message>
    <message>
        <source>Tunesmith was open when the PC went off</source>
        <translation>PC の電源が切れたとき、Tunesmith が開いていました</translation>
    </message>
    <message>
        <source>Turns out of order</source>
        <translation>発言の順の乱れ</translation>
    </message>
    <message>
        <source>Two licences apply</source>
        <translation>2 つのライセンスが適用されます</translation>
    </message>
    <message>
        <source>Two things can be taught</source>
        <translation>教えられることは 2 つあります</translation>
    </message>
    <message>
        <source>Two ways of beginning that exclude each other</source>
        <translation>同時に使えない 2 つの始め方です</translation>
    </message>
    <message>
        <source>Under about 500 examples a good prompt often does as well as training; from 100 on a strict form can be learned.</source>
        <translation>例が約 500 件までは、良いプロンプトが学習と同じくらい役立つことがよくあります。100 件からは厳密な形式を学べます。</translation>
    </message>
    <message>
        <source>Unknown shape</source>
        <translation>不明な形</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>不明な話者</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or use the token for this session only.</source>
        <translation>キーリングのロックを解除してもう一度試すか、このセッションだけトークンを使ってください。</translation>
    </message>
    <message>
        <source>Unpack it and import the folder you want.</source>
        <translation>展開して、必要なフォルダーをインポートしてください。</translation>
    </message>
    <message>
        <source>Unpack the inner one first.</source>
        <translation>先に内側のものを展開してください。</translation>
    </message>
    <message>
        <source>Unpacks to far too much</source>
        <translation>展開すると大きくなりすぎます</translation>
    </message>
    <message>
        <source>Update Tunesmith on this PC.</source>
        <translation>この PC の Tunesmith を更新してください。</translation>
    </message>
    <message>
        <source>Update Tunesmith to open it.</source>
        <translation>開くには Tunesmith を更新してください。</translation>
    </message>
    <message>
        <source>Update Tunesmith.</source>
        <translation>Tunesmith を更新してください。</translation>
    </message>
    <message>
        <source>Update the driver and go on; or choose another build of PyTorch.</source>
        <translation>ドライバーを更新して続けるか、PyTorch の別のビルドを選んでください。</translation>
    </message>
    <message>
        <source>Update the driver and restart the PC.</source>
        <translation>ドライバーを更新して PC を再起動してください。</translation>
    </message>
    <message>
        <source>Update the driver from {page}, then look again. Until then training uses the processor, which takes many times as long.</source>
        <translation>{page} からドライバーを更新し、もう一度確かめてください。それまではプロセッサーで学習し、何倍も時間がかかります。</translation>
    </message>
    <message>
        <source>Update the driver when it suits you, then set the engine up anew.</source>
        <translation>都合の良いときにドライバーを更新し、エンジンをセットアップし直してください。</translation>
    </message>
    <message>
        <source>Update the driver, restart the PC and go on; or choose the CPU build.</source>
        <translation>ドライバーを更新し、PC を再起動して続けるか、CPU 用のビルドを選んでください。</translation>
    </message>
    <message>
        <source>Use a number between them.</source>
        <translation>その間の数値を使ってください。</translation>
    </message>
    <message>
        <source>Use a program that puts the nearest passages of your documents before each question; new documents count at once.</source>
        <translation>各質問の前に文書の最も近い抜粋を置くプログラムを使ってください。新しい文書もすぐに反映されます。</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>https で始まるアドレスを使ってください。</translation>
    </message>
    <message>
        <source>Use fewer or shorter ones.</source>
        <translation>数を減らすか、短くしてください。</translation>
    </message>
    <message>
        <source>Use it at less strength, train again with half the learning rate or a smaller adapter (rank), or mix in general examples.</source>
        <translation>弱めて使うか、学習率を半分またはアダプター (ランク) を小さくして学習し直すか、一般的な例を混ぜてください。</translation>
    </message>
    <message>
        <source>Use it by itself, or take LoRA adapters only.</source>
        <translation>単独で使うか、LoRA アダプターだけにしてください。</translation>
    </message>
    <message>
        <source>Use smaller weights, or import the parts again.</source>
        <translation>重みを小さくするか、各部分をもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Use that one.</source>
        <translation>そちらを使ってください。</translation>
    </message>
    <message>
        <source>Use the prompt, or train longer or on more examples.</source>
        <translation>プロンプトを使うか、より長く、またはより多くの例で学習してください。</translation>
    </message>
    <message>
        <source>Use the prompt. Fine-tuning would only make it shorter and quicker to answer.</source>
        <translation>プロンプトを使ってください。ファインチューニングで得られるのは、プロンプトが短くなり応答が速くなることだけです。</translation>
    </message>
    <message>
        <source>Use the same chat template in the program that runs the model, and its end mark as a stop word. Base models without a template of their own often do this.</source>
        <translation>モデルを動かすプログラムで同じチャットテンプレートを使い、その終了記号を停止語にしてください。独自のテンプレートのないベースモデルではよく起こります。</translation>
    </message>
    <message>
        <source>Use the token for this session only, or set up a keyring such as GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>トークンを今回だけ使うか、GNOME Keyring、KWallet、KeePassXC などのキーリングを用意してください。</translation>
    </message>
    <message>
        <source>Use “{name}” by itself for this, or give it more weight.</source>
        <translation>この用途には「{name}」を単独で使うか、その重みを大きくしてください。</translation>
    </message>
    <message>
        <source>Vote for the better answer where there is one.</source>
        <translation>良いほうの答えがあれば、それに投票してください。</translation>
    </message>
    <message>
        <source>Wait for it to finish, or pause it there.</source>
        <translation>終わるのを待つか、そちらで一時停止してください。</translation>
    </message>
    <message>
        <source>Wait for it, or stop it there.</source>
        <translation>待つか、そちらで停止してください。</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it first.</source>
        <translation>終わるのを待つか、先に停止してください。</translation>
    </message>
    <message>
        <source>Wait until it has ended, or stop it under Runs.</source>
        <translation>終わるまで待つか、「実行」で停止してください。</translation>
    </message>
    <message>
        <source>Wait until the other program is done with it, and read it again.</source>
        <translation>ほかのプログラムの処理が終わるのを待ち、もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>Wait, or read them again.</source>
        <translation>待つか、読み直してください。</translation>
    </message>
    <message>
        <source>Waiting did not bring the card below the limit</source>
        <translation>待ってもカードが上限を下回りませんでした</translation>
    </message>
    <message>
        <source>Weights that learn cannot be in 4 bits</source>
        <translation>学習する重みは 4 ビットにできません</translation>
    </message>
    <message>
        <source>Well-known older models</source>
        <translation>よく知られた旧モデル</translation>
    </message>
    <message>
        <source>What came as news of a newer version is not from Tunesmith's makers</source>
        <translation>新しいバージョンの知らせが Tunesmith の開発元のものではありません</translation>
    </message>
    <message>
        <source>What came as news of a newer version is old</source>
        <translation>新しいバージョンの知らせが古いものです</translation>
    </message>
    <message>
        <source>What came from {address} is not a list of releases: {cause}.</source>
        <translation>{address} から届いたものはリリースの一覧ではありません: {cause}。</translation>
    </message>
    <message>
        <source>What has been downloaded so far is kept; the download goes on from there.</source>
        <translation>これまでにダウンロードした分は残り、そこから続きます。</translation>
    </message>
    <message>
        <source>What is kept is that of step {step}, where the held-out loss was lowest ({loss}).</source>
        <translation>評価損失が最も低かった ({loss}) ステップ {step} のものを残します。</translation>
    </message>
    <message>
        <source>What is learned would be out of date soon.</source>
        <translation>学んだことはすぐに古くなります。</translation>
    </message>
    <message>
        <source>What is learned would keep.</source>
        <translation>学んだことが長く使えます。</translation>
    </message>
    <message>
        <source>What is right changes, or differs from use to use</source>
        <translation>正しいことが変わるか、用途ごとに異なります</translation>
    </message>
    <message>
        <source>What is right keeps changing</source>
        <translation>正しいことが変わり続けます</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>学習する部分</translation>
    </message>
    <message>
        <source>What learns, in 32 bits</source>
        <translation>学習する部分 (32 ビット)</translation>
    </message>
    <message>
        <source>What the documents are for is not said yet</source>
        <translation>文書の用途がまだ指定されていません</translation>
    </message>
    <message>
        <source>What the frozen layers look for was learned on ordinary photographs. {rows} images let the last layers learn what matters here.</source>
        <translation>固定した層が見るものは、普通の写真から学んだものです。画像 {rows} 枚で、最後の層がここで大切なことを学べます。</translation>
    </message>
    <message>
        <source>What the model could do before suffers less than when all of it is trained, and the adapter can be taken off.</source>
        <translation>全体を学習するより、モデルが以前できたことへの影響が小さく、アダプターは取り外せます。</translation>
    </message>
    <message>
        <source>What the model could do before suffers more than with an adapter, and the result is as large as the model.</source>
        <translation>アダプターより、モデルが以前できたことへの影響が大きく、結果はモデルと同じ大きさになります。</translation>
    </message>
    <message>
        <source>What this run learned is {kind}, and llama.cpp can put only LoRA on a base.</source>
        <translation>この実行が学んだものは {kind} で、llama.cpp がベースに載せられるのは LoRA だけです。</translation>
    </message>
    <message>
        <source>What was complete before is kept; nothing half-written stays behind.</source>
        <translation>それまでに完成したものは残り、書きかけのものは残りません。</translation>
    </message>
    <message>
        <source>What was fetched is kept; going on starts from there.</source>
        <translation>取得したものは残り、そこから続きます。</translation>
    </message>
    <message>
        <source>What was fetched is kept; going on starts from there. The engine in use, if there is one, stays as it is.</source>
        <translation>取得したものは残り、そこから続きます。使用中のエンジンがあれば、そのままです。</translation>
    </message>
    <message>
        <source>What was learned for {name} has {learned} numbers; the base has {base} there.</source>
        <translation>{name} で学んだものは {learned} 個の数値ですが、ベースではそこに {base} 個あります。</translation>
    </message>
    <message>
        <source>What was learned is not in it: it is far nearer to the base than to the tuned model. It finds the same next token likeliest in {agreement} of {count} places; perplexity {perplexity}, the tuned model {own}.</source>
        <translation>学んだことが含まれていません: 調整後のモデルよりベースにはるかに近くなっています。{count} か所のうち {agreement} で、最有力とする次のトークンが一致します。パープレキシティは {perplexity}、調整後のモデルは {own} です。</translation>
    </message>
    <message>
        <source>Where the loss shows in the answers, take a larger form.</source>
        <translation>答えに劣化が表れる場合は、より大きな形式にしてください。</translation>
    </message>
    <message>
        <source>Whether there is a newer version is not known</source>
        <translation>新しいバージョンがあるかどうかわかりません</translation>
    </message>
    <message>
        <source>While it runs, stop it and keep the best so far. Next time take fewer epochs, change less of the model, or add examples.</source>
        <translation>実行中なら停止し、これまでの最良のものを残してください。次回はエポックを減らすか、モデルの変更を小さくするか、例を増やしてください。</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Whole matrices at work</source>
        <translation>計算中の行列全体</translation>
    </message>
    <message>
        <source>Whole, as it was trained</source>
        <translation>完全 (学習したとおり)</translation>
    </message>
    <message>
        <source>With about {wanted} pages of documents</source>
        <translation>文書が約 {wanted} ページあれば</translation>
    </message>
    <message>
        <source>With passages of your documents before the question {score} are right, of {ceiling} that are attainable. A larger model reads passages better.</source>
        <translation>質問の前に文書の抜粋を置くと正解は {score}、到達できるのは {ceiling} です。より大きなモデルは抜粋をよりよく読みます。</translation>
    </message>
    <message>
        <source>With passages of your documents before the question {score} are right, of {ceiling} that are attainable. Training has hardly anything left to win.</source>
        <translation>質問の前に文書の抜粋を置くと正解は {score}、到達できるのは {ceiling} です。学習で得られるものはほとんど残っていません。</translation>
    </message>
    <message>
        <source>With room for the whole model</source>
        <translation>モデル全体が収まるなら</translation>
    </message>
    <message>
        <source>With the nearest other passages before it, the model is less surprised by how a text goes on: perplexity {with} instead of {alone} ({count} held-out passages).</source>
        <translation>最も近いほかの抜粋を前に置くと、文章の続きに対するモデルの驚きが減ります: パープレキシティは {alone} ではなく {with} (評価用の文章 {count} 件)。</translation>
    </message>
    <message>
        <source>With the nearest other passages before it, the model is not clearly less surprised by how a text goes on: perplexity {with}, without them {alone} ({count} held-out passages).</source>
        <translation>最も近いほかの抜粋を前に置いても、文章の続きに対するモデルの驚きは明らかには減りません: パープレキシティは {with}、抜粋なしで {alone} (評価用の文章 {count} 件)。</translation>
    </message>
    <message>
        <source>With the packages transformers and peft.</source>
        <translation>transformers と peft のパッケージを使います。</translation>
    </message>
    <message>
        <source>With {host} no connection could be made that nobody else can read: {cause}.</source>
        <translation>{host} と、ほかの人に読まれない接続を確立できませんでした: {cause}。</translation>
    </message>
    <message>
        <source>With {per_label} for each label on average, {many_per_label} or more, the last layers can learn too, without learning the images by heart.</source>
        <translation>ラベルごとに平均 {per_label} 枚 ({many_per_label} 枚以上) あれば、画像を丸暗記することなく、最後の層も学習できます。</translation>
    </message>
    <message>
        <source>With {per_label} for each label on average, {many_per_label} or more, the model's own reading can be adapted, not only the head.</source>
        <translation>ラベルごとに平均 {per_label} 件 ({many_per_label} 件以上) あれば、ヘッドだけでなくモデルの読み方も適応させられます。</translation>
    </message>
    <message>
        <source>With {pieces} pieces of the documents before each of {count} questions {now} are answered, without {before}.</source>
        <translation>質問 {count} 件のそれぞれの前に文書の抜粋 {pieces} 個を置くと正解は {now}、なしでは {before} です。</translation>
    </message>
    <message>
        <source>With {rows} different ones, fewer than about {few}, the ones nearest to each question do about as well in the prompt, and can be changed at once.</source>
        <translation>約 {few} 件に満たない、異なる例 {rows} 件では、各質問に最も近い例をプロンプトに入れても同じくらい役立ち、すぐに変えられます。</translation>
    </message>
    <message>
        <source>With {rows} different ones, {many_numbers} or more, the model's own reading can be adapted, not only the head.</source>
        <translation>異なる例が {rows} 件 ({many_numbers} 件以上) あれば、ヘッドだけでなくモデルの読み方も適応させられます。</translation>
    </message>
    <message>
        <source>With {wanted} different examples</source>
        <translation>異なる例が {wanted} 件あれば</translation>
    </message>
    <message>
        <source>Word scores (logits)</source>
        <translation>語のスコア (logits)</translation>
    </message>
    <message>
        <source>Worse than always giving the same answer</source>
        <translation>常に同じ答えを出すより悪くなりました</translation>
    </message>
    <message>
        <source>Worse than “{name}”</source>
        <translation>「{name}」より悪い</translation>
    </message>
    <message>
        <source>Writing and rewriting</source>
        <translation>文章の作成と書き直し</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>キャンセルの操作が行われました。</translation>
    </message>
    <message>
        <source>You have answers with ratings</source>
        <translation>評価付きの答えがあります</translation>
    </message>
    <message>
        <source>You have pairs of answers</source>
        <translation>答えの組があります</translation>
    </message>
    <message>
        <source>Your token is known, but its account may not have {repo} yet.</source>
        <translation>トークンは有効ですが、そのアカウントはまだ {repo} を利用できません。</translation>
    </message>
    <message>
        <source>Your token may not write to {repo}.</source>
        <translation>このトークンは {repo} に書き込めません。</translation>
    </message>
    <message>
        <source>`bottleneck.py` in the folder puts the modules in place.</source>
        <translation>フォルダー内の `bottleneck.py` がモジュールを組み込みます。</translation>
    </message>
    <message>
        <source>a file of this kind has to fit into memory as a whole</source>
        <translation>この種類のファイルは全体がメモリに収まる必要があります</translation>
    </message>
    <message>
        <source>a part of the file declares entities, which can be made to fill the memory</source>
        <translation>ファイルの一部が、メモリをあふれさせることもできるエンティティを宣言しています</translation>
    </message>
    <message>
        <source>a quotation mark is opened here and never closed</source>
        <translation>引用符がここで開き、閉じられていません</translation>
    </message>
    <message>
        <source>a set has 10,000 prompts at most</source>
        <translation>セットのプロンプトは最大 10,000 件です</translation>
    </message>
    <message>
        <source>a turn has a role that is none of user, assistant and system</source>
        <translation>user、assistant、system のいずれでもない役割の発言があります</translation>
    </message>
    <message>
        <source>a value of this row cannot be taken over</source>
        <translation>この行の値を取り込めません</translation>
    </message>
    <message>
        <source>an answer has the weight 0, but all answers of a conversation are learned</source>
        <translation>重みが 0 の回答がありますが、会話の回答はすべて学習されます</translation>
    </message>
    <message>
        <source>archives are unpacked one level deep</source>
        <translation>アーカイブは 1 階層だけ展開されます</translation>
    </message>
    <message>
        <source>decoding it would fill the memory</source>
        <translation>展開するとメモリを使い切ります</translation>
    </message>
    <message>
        <source>elements lie in each other by the thousand; the rest is not read</source>
        <translation>要素が何千段も入れ子になっており、残りは読み込みません</translation>
    </message>
    <message>
        <source>fp16 is for graphics cards.</source>
        <translation>fp16 はグラフィックスカード用です。</translation>
    </message>
    <message>
        <source>images are learned from in folders: one folder of images for each label</source>
        <translation>画像はフォルダーから学習します。ラベルごとに画像のフォルダーを 1 つ用意してください</translation>
    </message>
    <message>
        <source>it lies beside the folders of the labels and not in one of them</source>
        <translation>ラベルのフォルダーの中ではなく、その横にあります</translation>
    </message>
    <message>
        <source>it would unpack to more than a hundred times its size (and 200 MB)</source>
        <translation>展開すると元の 100 倍 (かつ 200 MB) を超えます</translation>
    </message>
    <message>
        <source>llama.cpp</source>
        <translation>llama.cpp</translation>
    </message>
    <message>
        <source>llama.cpp cannot be started here</source>
        <translation>ここでは llama.cpp を起動できません</translation>
    </message>
    <message>
        <source>llama.cpp cannot load the file</source>
        <translation>llama.cpp がファイルを読み込めません</translation>
    </message>
    <message>
        <source>llama.cpp does not know this kind of model</source>
        <translation>llama.cpp はこの種類のモデルに対応していません</translation>
    </message>
    <message>
        <source>llama.cpp would cut texts otherwise than the model learned</source>
        <translation>llama.cpp では文章の区切り方がモデルの学んだものと異なります</translation>
    </message>
    <message>
        <source>llama.cpp's converter stopped at {name}: {cause}.</source>
        <translation>llama.cpp の変換プログラムが {name} で止まりました: {cause}。</translation>
    </message>
    <message>
        <source>nothing that somebody wrote could be read in this mail</source>
        <translation>このメールには、人が書いた読み取れる文章がありません</translation>
    </message>
    <message>
        <source>one key stands twice in the same object, and only one of its values could be kept</source>
        <translation>同じオブジェクトにキーが 2 回あり、値を 1 つしか残せません</translation>
    </message>
    <message>
        <source>pictures, sounds and other bytes are no text</source>
        <translation>画像や音声などのバイト列は文章ではありません</translation>
    </message>
    <message>
        <source>prompt or answer is empty</source>
        <translation>プロンプトまたは答えが空です</translation>
    </message>
    <message>
        <source>prompt or completion is not text</source>
        <translation>プロンプトまたは補完が文字列ではありません</translation>
    </message>
    <message>
        <source>some bytes are no text in the file's encoding</source>
        <translation>一部のバイトがファイルの文字コードの文字ではありません</translation>
    </message>
    <message>
        <source>the chapter is missing or damaged</source>
        <translation>章がないか、壊れています</translation>
    </message>
    <message>
        <source>the conversation calls tools, which cannot be trained on yet</source>
        <translation>会話がツールを呼び出しており、まだ学習に使えません</translation>
    </message>
    <message>
        <source>the conversation does not end with the assistant</source>
        <translation>会話が assistant で終わっていません</translation>
    </message>
    <message>
        <source>the file became another one meanwhile</source>
        <translation>読み込みの間にファイルが別のものになりました</translation>
    </message>
    <message>
        <source>the file begins like JSON but is not</source>
        <translation>ファイルが JSON のように始まりますが、JSON ではありません</translation>
    </message>
    <message>
        <source>the file breaks off, as after a download that was not finished</source>
        <translation>終わらなかったダウンロードのように、ファイルが途切れています</translation>
    </message>
    <message>
        <source>the file is neither text nor a table nor a document known here</source>
        <translation>ファイルが文章でも表でも、ここで扱える文書でもありません</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>ファイルがなくなっています</translation>
    </message>
    <message>
        <source>the file is protected</source>
        <translation>ファイルが保護されています</translation>
    </message>
    <message>
        <source>the file lies in a folder of images, of which only the images are read</source>
        <translation>ファイルが画像のフォルダーにあり、そこでは画像だけが読まれます</translation>
    </message>
    <message>
        <source>the file, or the rest of it, cannot be read</source>
        <translation>ファイルまたはその残りを読み取れません</translation>
    </message>
    <message>
        <source>the image is damaged, cut short, or in a format that is not read here</source>
        <translation>画像が壊れているか、途中で切れているか、ここで読めない形式です</translation>
    </message>
    <message>
        <source>the list cannot be read beyond the rows before this one</source>
        <translation>これより前の行までしかリストを読み取れません</translation>
    </message>
    <message>
        <source>the page is damaged</source>
        <translation>ページが壊れています</translation>
    </message>
    <message>
        <source>the page is empty or only a picture; letters in it are not read</source>
        <translation>ページが空か画像だけです。画像内の文字は読み取りません</translation>
    </message>
    <message>
        <source>the rating is neither good nor bad</source>
        <translation>評価が良いでも悪いでもありません</translation>
    </message>
    <message>
        <source>the row does not have the column that is to be read</source>
        <translation>この行には、読み取る列がありません</translation>
    </message>
    <message>
        <source>the row is nested deeper than can be read</source>
        <translation>行の入れ子が読み取れる深さを超えています</translation>
    </message>
    <message>
        <source>there are more files than are taken at once</source>
        <translation>一度に扱える数を超えるファイルがあります</translation>
    </message>
    <message>
        <source>there are more folders than are looked through</source>
        <translation>調べられる数を超えるフォルダーがあります</translation>
    </message>
    <message>
        <source>there is neither “messages” nor “prompt” and “completion”</source>
        <translation>「messages」も「prompt」と「completion」もありません</translation>
    </message>
    <message>
        <source>there is no row and no text in the file</source>
        <translation>ファイルに行も文章もありません</translation>
    </message>
    <message>
        <source>there is no text in this chapter</source>
        <translation>この章には文章がありません</translation>
    </message>
    <message>
        <source>this is text, where an image should be</source>
        <translation>画像があるべきところに文章があります</translation>
    </message>
    <message>
        <source>this line is a title above the table, or the names of its columns once more</source>
        <translation>この行は表の上にある見出しか、列名の繰り返しです</translation>
    </message>
    <message>
        <source>this line is longer than any row should be</source>
        <translation>この行は長すぎます</translation>
    </message>
    <message>
        <source>this line is not JSON</source>
        <translation>この行は JSON ではありません</translation>
    </message>
    <message>
        <source>this line is not a JSON object</source>
        <translation>この行は JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>this row does not have the columns of the first one</source>
        <translation>この行の列が最初の行と異なります</translation>
    </message>
    <message>
        <source>this row holds NUL bytes, which no text does</source>
        <translation>この行に、文章にはない NUL バイトがあります</translation>
    </message>
    <message>
        <source>transformers</source>
        <translation>transformers</translation>
    </message>
    <message>
        <source>user and assistant do not take turns</source>
        <translation>user と assistant が交互になっていません</translation>
    </message>
    <message>
        <source>vLLM</source>
        <translation>vLLM</translation>
    </message>
    <message>
        <source>vLLM calls this experimental; the merged model is the better choice.</source>
        <translation>vLLM では実験的な機能です。統合モデルのほうが適しています。</translation>
    </message>
    <message>
        <source>{address} is number {serial}, and number {seen} was seen here before. Somebody may be handing out old news to keep this PC from newer versions.</source>
        <translation>{address} は {serial} 番ですが、ここではすでに {seen} 番を受け取っています。この PC を新しいバージョンから遠ざけるため、誰かが古い知らせを渡している可能性があります。</translation>
    </message>
    <message>
        <source>{base} lies in {path} now; the run “{name}” goes on from there.</source>
        <translation>{base} は今 {path} にあります。実行「{name}」は、そこから続けられます。</translation>
    </message>
    <message>
        <source>{base} lies in {path} now; {count} runs that were trained on it go on from there.</source>
        <translation>{base} は今 {path} にあります。これで学習した実行 {count} 件は、そこから続けられます。</translation>
    </message>
    <message>
        <source>{card} has no bf16 arithmetic.</source>
        <translation>{card} には bf16 演算がありません。</translation>
    </message>
    <message>
        <source>{cause}</source>
        <translation>{cause}</translation>
    </message>
    <message>
        <source>{cause} Training goes on from the last checkpoint by itself (try {tries} of {most}).</source>
        <translation>{cause} 最後のチェックポイントから自動で学習を続けます ({most} 回中 {tries} 回目)。</translation>
    </message>
    <message>
        <source>{cause}.</source>
        <translation>{cause}。</translation>
    </message>
    <message>
        <source>{characters} characters are a few pages. A model picks up a tone from that, hardly any knowledge; {wanted} would be a start.</source>
        <translation>{characters} 文字は数ページ分です。モデルはそこから調子を身に付けますが、知識はほとんど得られません。{wanted} 文字あれば始められます。</translation>
    </message>
    <message>
        <source>{count} adapter was chosen; it takes two.</source>
        <translation>選ばれたアダプターは {count} 個です。2 個必要です。</translation>
    </message>
    <message>
        <source>{count} answers are read once by the base model before the first step; training compares with that.</source>
        <translation>最初のステップの前に、ベースモデルが {count} 件の答えを一度読みます。学習はそれと比較します。</translation>
    </message>
    <message>
        <source>{count} answers teach nothing: they lie behind the first {longest} tokens, or both of a pair are the same.</source>
        <translation>{count} 件の答えは何も教えません: 最初の {longest} トークンより後にあるか、組の両方が同じです。</translation>
    </message>
    <message>
        <source>{count} examples were longer than {longest} tokens; {tokens} tokens at their ends are not learned.</source>
        <translation>{count} 件の例が {longest} トークンを超えていました。末尾の {tokens} トークンは学習されません。</translation>
    </message>
    <message>
        <source>{count} held-out examples do not fit into its {context} tokens and were not tried.</source>
        <translation>評価用の例 {count} 件は {context} トークンに収まらず、試していません。</translation>
    </message>
    <message>
        <source>{count} held-out examples have labels that no training example has, such as “{label}”. They are not counted in any score.</source>
        <translation>評価用の例 {count} 件には、「{label}」など学習用の例にないラベルがあります。どのスコアにも数えません。</translation>
    </message>
    <message>
        <source>{count} images are no longer what they were when the dataset was read, the first of them {path}.</source>
        <translation>データセットの読み込み後に {count} 枚の画像が変わっています。最初は {path} です。</translation>
    </message>
    <message>
        <source>{count} of its files are missing in {path}, such as {name}.</source>
        <translation>{path} では {name} など {count} 個のファイルが足りません。</translation>
    </message>
    <message>
        <source>{count} of its parts have no counterpart in the model's files, such as {name}.</source>
        <translation>{name} など {count} 個の部分に対応するものが、モデルのファイルにありません。</translation>
    </message>
    <message>
        <source>{count} of its weights are missing in {path}, such as {name}.</source>
        <translation>{path} では {name} など {count} 個の重みが足りません。</translation>
    </message>
    <message>
        <source>{count} of {examples} training examples are texts alone.</source>
        <translation>学習用の例 {examples} 件中 {count} 件は文章だけです。</translation>
    </message>
    <message>
        <source>{count} of {examples} training examples have something else, such as “{example}”.</source>
        <translation>学習用の例 {examples} 件中 {count} 件は「{example}」など別のものです。</translation>
    </message>
    <message>
        <source>{count} of {held_out} held-out examples also stand in the training data.</source>
        <translation>評価用の例 {held_out} 件中 {count} 件が学習データにもあります。</translation>
    </message>
    <message>
        <source>{count} of {labels} labels have a single training example, such as “{label}”.</source>
        <translation>{labels} 個中 {count} 個のラベルは、「{label}」のように学習用の例が 1 件だけです。</translation>
    </message>
    <message>
        <source>{count} of {of} answers hold nothing.</source>
        <translation>答え {of} 件中 {count} 件に中身がありません。</translation>
    </message>
    <message>
        <source>{count} of {of} answers hold one, such as “{mark}”.</source>
        <translation>答え {of} 件中 {count} 件に「{mark}」などがあります。</translation>
    </message>
    <message>
        <source>{count} of {of} answers ran into the longest length allowed.</source>
        <translation>答え {of} 件中 {count} 件が、許された最大長に達しました。</translation>
    </message>
    <message>
        <source>{count} of {total} files are missing in {path}, such as {name}.</source>
        <translation>{path} では {name} など、{total} 個中 {count} 個のファイルが足りません。</translation>
    </message>
    <message>
        <source>{duplicates} of {all_rows} repeat an earlier one; {rows} are left, and it is those that count here.</source>
        <translation>{all_rows} 件のうち {duplicates} 件は前の例の繰り返しです。残りは {rows} 件で、ここではそれを数えます。</translation>
    </message>
    <message>
        <source>{endpoint} answered that the token is not a valid one; it may have been deleted or copied only in part.</source>
        <translation>{endpoint} の応答では、トークンが有効ではありません。削除されたか、一部しかコピーされていない可能性があります。</translation>
    </message>
    <message>
        <source>{endpoint} is reached without encryption (http), so no token is sent there.</source>
        <translation>{endpoint} への接続は暗号化されない (http) ため、トークンは送りません。</translation>
    </message>
    <message>
        <source>{endpoint} knows no model {repo}, or it is private.</source>
        <translation>{endpoint} にモデル {repo} がないか、非公開です。</translation>
    </message>
    <message>
        <source>{endpoint} refused {repo} (403).</source>
        <translation>{endpoint} が {repo} を拒否しました (403)。</translation>
    </message>
    <message>
        <source>{fewest} to {most} runs can stand side by side</source>
        <translation>並べられる実行は {fewest}～{most} 件です</translation>
    </message>
    <message>
        <source>{file} from {host} arrived whole twice, but with another checksum than it must have.</source>
        <translation>{host} の {file} は 2 回とも最後まで届きましたが、チェックサムが本来のものと異なります。</translation>
    </message>
    <message>
        <source>{file} from {host} is not the file its makers signed.</source>
        <translation>{host} の {file} は、開発元が署名したファイルではありません。</translation>
    </message>
    <message>
        <source>{file} from {host} should have {want:size}, but the server says {have:size}.</source>
        <translation>{host} の {file} は {want:size} のはずですが、サーバーは {have:size} としています。</translation>
    </message>
    <message>
        <source>{file} of {repo} is not what the Hub says it should be: {found} instead of {expected}.</source>
        <translation>{repo} の {file} が Hub の示すものと異なります: {expected} ではなく {found} です。</translation>
    </message>
    <message>
        <source>{free:memory} of {total:memory} are free.</source>
        <translation>{total:memory} のうち空きは {free:memory} です。</translation>
    </message>
    <message>
        <source>{free} free now</source>
        <translation>現在の空き {free}</translation>
    </message>
    <message>
        <source>{host} answered to {page} with what is not a list of files: {cause}.</source>
        <translation>{page} に対する {host} の応答がファイルの一覧ではありません: {cause}。</translation>
    </message>
    <message>
        <source>{host} answered with {status}.</source>
        <translation>{host} の応答は {status} でした。</translation>
    </message>
    <message>
        <source>{host} broke off {tries} times without sending anything new: {cause}.</source>
        <translation>{host} が新しいデータを送らずに {tries} 回切断しました: {cause}。</translation>
    </message>
    <message>
        <source>{host} ended the transfer early, several times in a row: {cause}.</source>
        <translation>{host} が転送を途中で終えることが、何度も続きました: {cause}。</translation>
    </message>
    <message>
        <source>{host} gave an answer that a Hub does not give: {cause}.</source>
        <translation>{host} の応答が Hub のものではありません: {cause}。</translation>
    </message>
    <message>
        <source>{host} gave no answer: {cause}.</source>
        <translation>{host} から応答がありませんでした: {cause}。</translation>
    </message>
    <message>
        <source>{host} has had too many requests from this address and wants {seconds} seconds without one.</source>
        <translation>このアドレスから {host} への要求が多すぎたため、{seconds} 秒間控えるよう求められています。</translation>
    </message>
    <message>
        <source>{host} says {status} to {file}.</source>
        <translation>{file} に対する {host} の応答は {status} です。</translation>
    </message>
    <message>
        <source>{host} says {status} to {page}.</source>
        <translation>{page} に対する {host} の応答は {status} です。</translation>
    </message>
    <message>
        <source>{host} sent nothing for {seconds} seconds, several times in a row.</source>
        <translation>{host} から {seconds} 秒間何も届かないことが、何度も続きました。</translation>
    </message>
    <message>
        <source>{host} sent nothing for {seconds} seconds, {tries} times in a row.</source>
        <translation>{host} から {seconds} 秒間何も届かないことが {tries} 回続きました。</translation>
    </message>
    <message>
        <source>{host} shows a certificate that this system does not trust: {cause}.</source>
        <translation>{host} の証明書をこのシステムは信頼していません: {cause}。</translation>
    </message>
    <message>
        <source>{host} took no connection: {cause}.</source>
        <translation>{host} が接続を受け付けませんでした: {cause}。</translation>
    </message>
    <message>
        <source>{host}: {cause}.</source>
        <translation>{host}: {cause}。</translation>
    </message>
    <message>
        <source>{kind}: {cause}</source>
        <translation>{kind}: {cause}</translation>
    </message>
    <message>
        <source>{method}: {cause}.</source>
        <translation>{method}: {cause}。</translation>
    </message>
    <message>
        <source>{model} gives other results when its head works on remembered features.</source>
        <translation>ヘッドが保存済みの特徴で動くと、{model} の結果が変わってしまいます。</translation>
    </message>
    <message>
        <source>{model} gives other results when its head works on remembered images.</source>
        <translation>ヘッドが保存済みの画像の特徴で動くと、{model} の結果が変わってしまいます。</translation>
    </message>
    <message>
        <source>{model} is an encoder or has a head for labels: it can learn labels and numbers of texts, and the recipe's objective is {objective}.</source>
        <translation>{model} はエンコーダーか、ラベル用のヘッドを持つモデルで、文章のラベルと数値を学べますが、レシピの objective は {objective} です。</translation>
    </message>
    <message>
        <source>{model} is an image model, and the recipe's objective is {objective}.</source>
        <translation>{model} は画像モデルですが、レシピの objective は {objective} です。</translation>
    </message>
    <message>
        <source>{model} learns which label an image has, and these examples are texts.</source>
        <translation>{model} は画像にどのラベルが付くかを学びますが、これらの例は文章です。</translation>
    </message>
    <message>
        <source>{model} reads text and cannot see images.</source>
        <translation>{model} は文章を読むモデルで、画像は見られません。</translation>
    </message>
    <message>
        <source>{model} tells texts apart: it can learn labels and numbers, and these examples teach something else.</source>
        <translation>{model} は文章を見分けるモデルです。ラベルと数値は学べますが、これらの例が教えるのは別のことです。</translation>
    </message>
    <message>
        <source>{model} would not see their ends: {tokens} tokens are cut off, {share} % of all, mostly of answers.</source>
        <translation>{model} は末尾を見られません: {tokens} トークン (全体の {share} %、ほとんどは答え) が切られます。</translation>
    </message>
    <message>
        <source>{model}: config.json and weights speak of {layers} layers, a width of {hidden} and {vocabulary} words; a language model has some of each, and no more than 10,000 layers.</source>
        <translation>{model}: config.json と重みによれば層数 {layers}、幅 {hidden}、語数 {vocabulary} です。言語モデルではいずれも 1 以上で、層は 10,000 以下です。</translation>
    </message>
    <message>
        <source>{model}: config.json speaks of {layers} layers and a width of {hidden}.</source>
        <translation>{model}: config.json によれば層数 {layers}、幅 {hidden} です。</translation>
    </message>
    <message>
        <source>{name} ({source}) does not lie on this PC.</source>
        <translation>{name} ({source}) がこの PC にありません。</translation>
    </message>
    <message>
        <source>{name} answers as the base model does</source>
        <translation>{name} はベースモデルと同じように答えます</translation>
    </message>
    <message>
        <source>{name} answers as the tuned model does</source>
        <translation>{name} は調整後のモデルと同じように答えます</translation>
    </message>
    <message>
        <source>{name} cannot be read as one: {cause}.</source>
        <translation>{name} をレシピファイルとして読み取れません: {cause}。</translation>
    </message>
    <message>
        <source>{name} cuts texts otherwise than the tuned model</source>
        <translation>{name} は文章の区切り方が調整後のモデルと異なります</translation>
    </message>
    <message>
        <source>{name} does not stop where an answer ends</source>
        <translation>{name} は答えの終わりで止まりません</translation>
    </message>
    <message>
        <source>{name} ends neither in .html nor in .pdf.</source>
        <translation>{name} の末尾が .html でも .pdf でもありません。</translation>
    </message>
    <message>
        <source>{name} has a single example; training needs at least 2.</source>
        <translation>{name} の例は 1 件だけです。学習には少なくとも 2 件必要です。</translation>
    </message>
    <message>
        <source>{name} has all that was learned, not the part that was asked for</source>
        <translation>{name} には、指定した分ではなく学んだことすべてが入っています</translation>
    </message>
    <message>
        <source>{name} has format {format}; this version knows formats up to {known}.</source>
        <translation>{name} の形式は {format} です。このバージョンが扱える形式は {known} までです。</translation>
    </message>
    <message>
        <source>{name} has {count} examples; training needs at least 2.</source>
        <translation>{name} の例は {count} 件です。学習には少なくとも 2 件必要です。</translation>
    </message>
    <message>
        <source>{name} in {path} is not an ordinary file, or far too large.</source>
        <translation>{path} の {name} が通常のファイルではないか、大きすぎます。</translation>
    </message>
    <message>
        <source>{name} is a {architecture}, and llama.cpp {version} has no code that runs it, so a GGUF file would be of no use.</source>
        <translation>{name} は {architecture} です。llama.cpp {version} にはこれを動かすコードがなく、GGUF ファイルを作っても役に立ちません。</translation>
    </message>
    <message>
        <source>{name} is larger than {most:size}, which no recipe needs.</source>
        <translation>{name} は {most:size} を超えています。レシピにそれほど必要なものはありません。</translation>
    </message>
    <message>
        <source>{name} is preferred</source>
        <translation>{name} のほうが好まれています</translation>
    </message>
    <message>
        <source>{name} is stored as {kind}, and nothing can be merged into that without spoiling it.</source>
        <translation>{name} は {kind} で保存されており、損なわずに統合することができません。</translation>
    </message>
    <message>
        <source>{name} lies on this PC and has the same fingerprint.</source>
        <translation>{name} はこの PC にあり、フィンガープリントも同じです。</translation>
    </message>
    <message>
        <source>{name} loses more than this form should</source>
        <translation>{name} の劣化は、この形式として大きすぎます</translation>
    </message>
    <message>
        <source>{name} loses no more than its form may cost</source>
        <translation>{name} の劣化は、この形式で許される範囲内です</translation>
    </message>
    <message>
        <source>{name} reads texts or looks at images; it cannot answer prompts.</source>
        <translation>{name} は文章を読むか画像を見るモデルで、プロンプトには答えられません。</translation>
    </message>
    <message>
        <source>{name} was read as raw text.</source>
        <translation>{name} は生の文章として読み込まれました。</translation>
    </message>
    <message>
        <source>{name} writes conversations otherwise than the tuned model</source>
        <translation>{name} は会話の書き方が調整後のモデルと異なります</translation>
    </message>
    <message>
        <source>{name}, an adapter as a GGUF file</source>
        <translation>{name} (GGUF ファイルのアダプター)</translation>
    </message>
    <message>
        <source>{name}, as a GGUF file</source>
        <translation>{name} (GGUF ファイル)</translation>
    </message>
    <message>
        <source>{name}, as a GGUF file in {quantisation}</source>
        <translation>{name} ({quantisation} の GGUF ファイル)</translation>
    </message>
    <message>
        <source>{name}, not a language model</source>
        <translation>{name} (言語モデルではありません)</translation>
    </message>
    <message>
        <source>{name}, only a vocabulary</source>
        <translation>{name} (語彙のみ)</translation>
    </message>
    <message>
        <source>{name}, quantised to {quantisation}</source>
        <translation>{name} ({quantisation} に量子化)</translation>
    </message>
    <message>
        <source>{name}, the eyes or ears of a model</source>
        <translation>{name} (モデルの目または耳)</translation>
    </message>
    <message>
        <source>{name}: the same {train} examples to learn from and {held_out} held out.</source>
        <translation>{name}: 学習用 {train} 件と評価用 {held_out} 件の同じ例です。</translation>
    </message>
    <message>
        <source>{name}: {cause}.</source>
        <translation>{name}: {cause}。</translation>
    </message>
    <message>
        <source>{objective} learns from prompts with a better and a worse answer, and the examples have one answer each.</source>
        <translation>{objective} は良い答えと悪い答えのあるプロンプトから学びますが、例の答えは 1 つずつです。</translation>
    </message>
    <message>
        <source>{part} cannot be loaded: {cause}.</source>
        <translation>{part} を読み込めません: {cause}。</translation>
    </message>
    <message>
        <source>{path} already holds something.</source>
        <translation>{path} にはすでに何かがあります。</translation>
    </message>
    <message>
        <source>{path} cannot be put on {base}: {cause}</source>
        <translation>{path} は {base} に載せられません: {cause}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {cause}.</source>
        <translation>{path} を読み取れません: {cause}。</translation>
    </message>
    <message>
        <source>{path} cannot be started: {cause}.</source>
        <translation>{path} を起動できません: {cause}。</translation>
    </message>
    <message>
        <source>{path} could not be moved: {cause}.</source>
        <translation>{path} を移動できませんでした: {cause}。</translation>
    </message>
    <message>
        <source>{path} could not become larger; FAT32 drives, for one, end at 4 GB a file.</source>
        <translation>{path} をこれ以上大きくできませんでした。たとえば FAT32 のドライブでは 1 ファイル 4 GB までです。</translation>
    </message>
    <message>
        <source>{path} does not begin as GGUF files do.</source>
        <translation>{path} の先頭が GGUF ファイルのものではありません。</translation>
    </message>
    <message>
        <source>{path} does not hold JSON objects, one a line.</source>
        <translation>{path} は 1 行 1 件の JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>{path} exists, and nothing is overwritten.</source>
        <translation>{path} があり、上書きはしません。</translation>
    </message>
    <message>
        <source>{path} gives labels or numbers, or sees images; there is nothing to talk with.</source>
        <translation>{path} はラベルや数値を出すか、画像を見るもので、話すことができません。</translation>
    </message>
    <message>
        <source>{path} has a file that would land outside of its own folder: {name}.</source>
        <translation>{path} には、自身のフォルダーの外に置かれるファイルがあります: {name}。</translation>
    </message>
    <message>
        <source>{path} has form {schema}; this version knows {known}.</source>
        <translation>{path} の形式は {schema} ですが、このバージョンが扱えるのは {known} です。</translation>
    </message>
    <message>
        <source>{path} has no preprocessor_config.json, which says how images are to be prepared.</source>
        <translation>{path} に、画像の準備方法を示す preprocessor_config.json がありません。</translation>
    </message>
    <message>
        <source>{path} has {count} adapter_config.json files.</source>
        <translation>{path} には adapter_config.json ファイルが {count} 個あります。</translation>
    </message>
    <message>
        <source>{path} has {free:size} free.</source>
        <translation>{path} の空きは {free:size} です。</translation>
    </message>
    <message>
        <source>{path} has {have:size}, but its weights need {need:size}.</source>
        <translation>{path} は {have:size} ですが、重みには {need:size} 必要です。</translation>
    </message>
    <message>
        <source>{path} has {size:size}; {most:size} are read.</source>
        <translation>{path} は {size:size} です。読み込めるのは {most:size} までです。</translation>
    </message>
    <message>
        <source>{path} holds a {architecture}; only models that write text on from text are trained here.</source>
        <translation>{path} は {architecture} です。ここで学習できるのは、文章の続きを書くモデルだけです。</translation>
    </message>
    <message>
        <source>{path} holds its weights as a pickle file, which can run any program when it is opened.</source>
        <translation>{path} の重みは pickle ファイルです。開くと任意のプログラムが動く可能性があります。</translation>
    </message>
    <message>
        <source>{path} holds neither tokenizer.json nor tokenizer.model, and a GGUF file carries the tokenizer inside.</source>
        <translation>{path} に tokenizer.json も tokenizer.model もありません。GGUF ファイルにはトークナイザーが含まれます。</translation>
    </message>
    <message>
        <source>{path} holds no *.safetensors file.</source>
        <translation>{path} に *.safetensors ファイルがありません。</translation>
    </message>
    <message>
        <source>{path} holds no adapter and no changed weights.</source>
        <translation>{path} にはアダプターも変更された重みもありません。</translation>
    </message>
    <message>
        <source>{path} holds no config.json.</source>
        <translation>{path} に config.json がありません。</translation>
    </message>
    <message>
        <source>{path} holds no files.</source>
        <translation>{path} にファイルがありません。</translation>
    </message>
    <message>
        <source>{path} holds no tokenizer.json.</source>
        <translation>{path} に tokenizer.json がありません。</translation>
    </message>
    <message>
        <source>{path} holds no {name}.</source>
        <translation>{path} に {name} がありません。</translation>
    </message>
    <message>
        <source>{path} holds weights as pickle files, which can run any program when they are opened.</source>
        <translation>{path} の重みは pickle ファイルです。開くと任意のプログラムが動く可能性があります。</translation>
    </message>
    <message>
        <source>{path} holds what a training added to another model.</source>
        <translation>{path} には、学習が別のモデルに加えたものが入っています。</translation>
    </message>
    <message>
        <source>{path} holds {kind}; only LoRA adapters can be added up.</source>
        <translation>{path} の内容は {kind} です。足し合わせられるのは LoRA アダプターだけです。</translation>
    </message>
    <message>
        <source>{path} holds {repo} at commit {have}; this would be {commit}.</source>
        <translation>{path} には {repo} のコミット {have} があります。今回のものは {commit} です。</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} はフォルダーです。</translation>
    </message>
    <message>
        <source>{path} is damaged ({cause}); an older one is taken.</source>
        <translation>{path} は壊れています ({cause})。より古いものを使います。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} は空です。</translation>
    </message>
    <message>
        <source>{path} is held by another program, which did not let go of it.</source>
        <translation>{path} はほかのプログラムが使用中で、解放されませんでした。</translation>
    </message>
    <message>
        <source>{path} is longer than {most:size}, which no real model needs.</source>
        <translation>{path} は {most:size} を超えています。実際のモデルにそれほど必要なものはありません。</translation>
    </message>
    <message>
        <source>{path} is missing or cannot be read: {cause}.</source>
        <translation>{path} がないか、読み取れません: {cause}。</translation>
    </message>
    <message>
        <source>{path} is no folder with an adapter_config.json and no zip file of one.</source>
        <translation>{path} は adapter_config.json の入ったフォルダーでも、その zip ファイルでもありません。</translation>
    </message>
    <message>
        <source>{path} is no longer the model that the run belongs to.</source>
        <translation>{path} は、もう実行に対応するモデルではありません。</translation>
    </message>
    <message>
        <source>{path} is no longer what it was when the reading began.</source>
        <translation>{path} は読み込みを始めたときと変わっています。</translation>
    </message>
    <message>
        <source>{path} is not JSON: {cause}.</source>
        <translation>{path} は JSON ではありません: {cause}。</translation>
    </message>
    <message>
        <source>{path} is not the converter that belongs to this version.</source>
        <translation>{path} は、このバージョンの変換プログラムではありません。</translation>
    </message>
    <message>
        <source>{path} is not there any more.</source>
        <translation>{path} がなくなっています。</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} がありません。</translation>
    </message>
    <message>
        <source>{path} is of form {schema}; {known} is known here.</source>
        <translation>{path} の形式は {schema} ですが、ここで扱えるのは {known} です。</translation>
    </message>
    <message>
        <source>{path} is of the kind “{kind}”, which the engine cannot load as a model that writes text, reads texts or sees images.</source>
        <translation>{path} の種類は「{kind}」です。エンジンはこれを、文章を書く、文章を読む、または画像を見るモデルとして読み込めません。</translation>
    </message>
    <message>
        <source>{path} is there already and was not downloaded by Tunesmith.</source>
        <translation>{path} はすでにあり、Tunesmith がダウンロードしたものではありません。</translation>
    </message>
    <message>
        <source>{path} may not be changed by this user.</source>
        <translation>このユーザーは {path} を変更できません。</translation>
    </message>
    <message>
        <source>{path} needs {need:size}; {free:size} are free.</source>
        <translation>{path} には {need:size} 必要ですが、空きは {free:size} です。</translation>
    </message>
    <message>
        <source>{path} says that its table of contents is {length:size} long; real models need a few megabytes at most.</source>
        <translation>{path} の目次の長さが {length:size} となっています。実際のモデルでは多くても数メガバイトです。</translation>
    </message>
    <message>
        <source>{path} says version {version}; {known} are known here.</source>
        <translation>{path} のバージョンは {version} です。ここで扱えるのは {known} です。</translation>
    </message>
    <message>
        <source>{path} was written with other settings.</source>
        <translation>{path} は別の設定で書き出されています。</translation>
    </message>
    <message>
        <source>{path}: none of {lines} lines is a prompt; of the first: {reason}.</source>
        <translation>{path}: {lines} 行のどれもプロンプトではありません。最初の行の理由: {reason}。</translation>
    </message>
    <message>
        <source>{path}: {cause}</source>
        <translation>{path}: {cause}</translation>
    </message>
    <message>
        <source>{path}: {cause}.</source>
        <translation>{path}: {cause}。</translation>
    </message>
    <message>
        <source>{place} has no file of {name} {version} for Python {python} on {system}.</source>
        <translation>{place} に、{system} の Python {python} 用の {name} {version} のファイルがありません。</translation>
    </message>
    <message>
        <source>{place} has {name} {version}, but with none of the {count} checksums that came with this program.</source>
        <translation>{place} に {name} {version} はありますが、このプログラムに付属する {count} 個のチェックサムのどれとも一致しません。</translation>
    </message>
    <message>
        <source>{rare} labels have a single example, such as “{rare_label}”. It can be learned or checked, not both.</source>
        <translation>「{rare_label}」など {rare} 個のラベルは例が 1 件だけです。学習か確認のどちらか一方にしか使えません。</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{reason} Training goes on; the next checkpoint is tried at its time.</source>
        <translation>{reason} 学習は続きます。次のチェックポイントは予定どおり試します。</translation>
    </message>
    <message>
        <source>{reason} What was learned at step {step}, where the held-out loss was lowest ({loss}), is not kept.</source>
        <translation>{reason}評価損失が最も低かった ({loss}) ステップ {step} で学んだものは残りません。</translation>
    </message>
    <message>
        <source>{repo} has files whose names differ in capitals only.</source>
        <translation>{repo} には、大文字・小文字だけが異なる名前のファイルがあります。</translation>
    </message>
    <message>
        <source>{repo} has no branch, tag or commit “{revision}”.</source>
        <translation>{repo} に「{revision}」というブランチ、タグ、コミットはありません。</translation>
    </message>
    <message>
        <source>{repo} has no config.json.</source>
        <translation>{repo} に config.json がありません。</translation>
    </message>
    <message>
        <source>{repo} has only GGUF files, which are already reduced.</source>
        <translation>{repo} には、すでに縮小された GGUF ファイルしかありません。</translation>
    </message>
    <message>
        <source>{repo} is of the kind {kind}; only models that go on with a text, read texts for labels or see images can be trained here.</source>
        <translation>{repo} の種類は {kind} です。ここで学習できるのは、文章の続きを書く、ラベルのために文章を読む、または画像を見るモデルだけです。</translation>
    </message>
    <message>
        <source>{repo} is only handed out to accounts that have accepted its terms, and no token is set.</source>
        <translation>{repo} は利用条件に同意したアカウントにだけ配布されますが、トークンが設定されていません。</translation>
    </message>
    <message>
        <source>{repo} only has what was trained on top of another model.</source>
        <translation>{repo} には、別のモデルの上に学習したものしかありません。</translation>
    </message>
    <message>
        <source>{repo}: {reason}</source>
        <translation>{repo}: {reason}</translation>
    </message>
    <message>
        <source>{rows} answers are a single word</source>
        <translation>{rows} 件の答えが 1 語だけです</translation>
    </message>
    <message>
        <source>{rows} answers are empty</source>
        <translation>{rows} 件の答えが空です</translation>
    </message>
    <message>
        <source>{rows} answers begin with a stock refusal</source>
        <translation>{rows} 件の答えが決まり文句の拒否で始まります</translation>
    </message>
    <message>
        <source>{rows} answers stand word for word in their prompt</source>
        <translation>{rows} 件の答えがそのままプロンプトにあります</translation>
    </message>
    <message>
        <source>{rows} answers that were liked or not show directly which way to go (KTO); pairs are not needed.</source>
        <translation>好まれたかどうかのわかる {rows} 件の答えが、進む方向を直接示します (KTO)。組は不要です。</translation>
    </message>
    <message>
        <source>{rows} are too few to learn a task from; from {style} on they can be learned along with the documents.</source>
        <translation>{rows} 件は課題を学ぶには少なすぎます。{style} 件からは文書と一緒に学べます。</translation>
    </message>
    <message>
        <source>{rows} different examples are few to learn a number from, and about {fewest_numbers} are a start. Until then, the examples nearest to a text help most in the prompt.</source>
        <translation>数値を学ぶには異なる例 {rows} 件では少なく、始めるには約 {fewest_numbers} 件必要です。それまでは、文章に最も近い例をプロンプトに入れるのが最も役立ちます。</translation>
    </message>
    <message>
        <source>{rows} different examples are too few to change the model's reading for the better, and enough to learn a layer on top of it.</source>
        <translation>異なる例 {rows} 件では、モデルの読み方を良くするには少なすぎますが、上に載せる層を学ぶには十分です。</translation>
    </message>
    <message>
        <source>{rows} different examples are {per_label} for each label on average, and about {fewest_per_label} are a start. Until then, the examples nearest to a text help most in the prompt.</source>
        <translation>異なる例 {rows} 件はラベルごとに平均 {per_label} 件で、始めるには約 {fewest_per_label} 件必要です。それまでは、文章に最も近い例をプロンプトに入れるのが最も役立ちます。</translation>
    </message>
    <message>
        <source>{rows} different examples, {per_label} for each label on average, are too few to change the model's reading for the better, and enough to learn a layer on top of it.</source>
        <translation>異なる例 {rows} 件、ラベルごとに平均 {per_label} 件では、モデルの読み方を良くするには少なすぎますが、上に載せる層を学ぶには十分です。</translation>
    </message>
    <message>
        <source>{rows} examples are all “{label}”. A model learns to tell apart only what it is shown.</source>
        <translation>例 {rows} 件がすべて「{label}」です。モデルは、示されたものしか見分けられるようになりません。</translation>
    </message>
    <message>
        <source>{rows} examples are longer than {context} tokens</source>
        <translation>{rows} 件の例が {context} トークンを超えています</translation>
    </message>
    <message>
        <source>{rows} examples would be enough to train all of it, but there is no room here. An adapter comes close.</source>
        <translation>例 {rows} 件は全体の学習にも十分ですが、ここでは収まりません。アダプターでもそれに近くなります。</translation>
    </message>
    <message>
        <source>{rows} images stand under more than one label</source>
        <translation>{rows} 枚の画像に複数のラベルがあります</translation>
    </message>
    <message>
        <source>{rows} pairs of a better and a worse answer show directly which way to go; no single right answer is needed.</source>
        <translation>良い答えと悪い答えの {rows} 組が、進む方向を直接示します。唯一の正解は不要です。</translation>
    </message>
    <message>
        <source>{rows} ratings say the same, so there is nothing to learn from them.</source>
        <translation>評価 {rows} 件がすべて同じで、そこから学べることがありません。</translation>
    </message>
    <message>
        <source>{rows} rows are far longer than the others</source>
        <translation>{rows} 行がほかよりはるかに長くなっています</translation>
    </message>
    <message>
        <source>{rows} rows are in another language</source>
        <translation>{rows} 行が別の言語です</translation>
    </message>
    <message>
        <source>{rows} rows are nearly the same as an earlier row</source>
        <translation>{rows} 行が前の行とほぼ同じです</translation>
    </message>
    <message>
        <source>{rows} rows have garbled letters</source>
        <translation>{rows} 行に文字化けがあります</translation>
    </message>
    <message>
        <source>{rows} rows have labels that hardly occur</source>
        <translation>ほとんど出てこないラベルの行が {rows} 行あります</translation>
    </message>
    <message>
        <source>{rows} rows have labels with few examples</source>
        <translation>例の少ないラベルの行が {rows} 行あります</translation>
    </message>
    <message>
        <source>{rows} rows have the prompt of another row but a different answer</source>
        <translation>{rows} 行は別の行と同じプロンプトで、答えが異なります</translation>
    </message>
    <message>
        <source>{rows} rows hold bank accounts (IBAN)</source>
        <translation>{rows} 行に銀行口座 (IBAN) があります</translation>
    </message>
    <message>
        <source>{rows} rows hold e-mail addresses</source>
        <translation>{rows} 行にメールアドレスがあります</translation>
    </message>
    <message>
        <source>{rows} rows may hold card numbers</source>
        <translation>{rows} 行にカード番号があるかもしれません</translation>
    </message>
    <message>
        <source>{rows} rows may hold keys or passwords</source>
        <translation>{rows} 行にキーまたはパスワードがあるかもしれません</translation>
    </message>
    <message>
        <source>{rows} rows may hold phone numbers</source>
        <translation>{rows} 行に電話番号があるかもしれません</translation>
    </message>
    <message>
        <source>{rows} rows repeat an earlier row</source>
        <translation>{rows} 行が前の行の繰り返しです</translation>
    </message>
    <message>
        <source>{rows} rows spell their label differently</source>
        <translation>{rows} 行でラベルの表記が異なります</translation>
    </message>
    <message>
        <source>{rows} training rows also stand in the held-out file</source>
        <translation>学習用の {rows} 行が評価用ファイルにもあります</translation>
    </message>
    <message>
        <source>{rows} training rows are nearly the same as held-out rows</source>
        <translation>学習用の {rows} 行が評価用の行とほぼ同じです</translation>
    </message>
    <message>
        <source>{share} % of the answers are one word, so this looks like sorting texts by labels.</source>
        <translation>答えの {share} % が 1 語で、文章のラベル分類のように見えます。</translation>
    </message>
    <message>
        <source>{share} % of the {told} rows whose language is certain are in “{main}”; these are not ({others}). A model may then change languages where nobody asked it to. The language is guessed from the text.</source>
        <translation>言語が確実な {told} 行のうち {share} % は「{main}」ですが、これらは異なります ({others})。求められていないところでモデルが言語を変えることがあります。言語は文章からの推定です。</translation>
    </message>
    <message>
        <source>{share} of four words in a row came before in the same answer.</source>
        <translation>連続する 4 語の {share} が、同じ答えの中ですでに出ています。</translation>
    </message>
    <message>
        <source>{strength} does not lie between 0 (the base) and 1 (as trained).</source>
        <translation>{strength} は 0 (ベース) から 1 (学習したとおり) の間にありません。</translation>
    </message>
    <message>
        <source>{tokens} tokens are all that this model takes; {shown} of {asked} examples fitted on average.</source>
        <translation>このモデルが受け付けるのは {tokens} トークンまでです。平均で {asked} 件中 {shown} 件の例が収まりました。</translation>
    </message>
    <message>
        <source>{votes} votes were given, and the names are told or no pair is left.</source>
        <translation>{votes} 票が入り、名前が明かされたか、残りの組がありません。</translation>
    </message>
    <message>
        <source>{votes} votes: {equal} say that both are as good, {bad} that both are bad.</source>
        <translation>{votes} 票のうち、「どちらも良い」が {equal} 票、「どちらも悪い」が {bad} 票です。</translation>
    </message>
    <message>
        <source>{wins} of the {decided} votes that decided were for {name} ({share}). With so many votes, the true share lies between {low} and {high}.</source>
        <translation>優劣の付いた {decided} 票のうち {wins} 票が {name} です ({share})。この票数では、真の割合は {low} から {high} の間です。</translation>
    </message>
    <message>
        <source>{wins} of the {decided} votes that decided were for {name} ({share}). With so many votes, the true share lies between {low} and {high}. Chance alone makes votes at least as uneven in {p} of all cases (sign test).</source>
        <translation>優劣の付いた {decided} 票のうち {wins} 票が {name} です ({share})。この票数では、真の割合は {low} から {high} の間です。偶然だけでこれ以上偏る確率は {p} です (符号検定)。</translation>
    </message>
    <message>
        <source>{wins} of the {decided} votes that decided were for {name} ({share}). With so many votes, the true share lies between {low} and {high}. Neither is preferred twice as often as the other.</source>
        <translation>優劣の付いた {decided} 票のうち {wins} 票が {name} です ({share})。この票数では、真の割合は {low} から {high} の間です。どちらも、もう一方の 2 倍好まれてはいません。</translation>
    </message>
    <message>
        <source>“history” is not a list of pairs of question and answer</source>
        <translation>「history」が質問と答えの組のリストではありません</translation>
    </message>
    <message>
        <source>“messages” is not a list of turns with role and content</source>
        <translation>「messages」が role と content を持つ発言のリストではありません</translation>
    </message>
    <message>
        <source>“{commonest}” stands in {commonest_rows} rows ({share} %), “{rarest}” in {rarest_rows}. A model can be right most of the time by always giving the commonest.</source>
        <translation>「{commonest}」は {commonest_rows} 行 ({share} %)、「{rarest}」は {rarest_rows} 行にあります。モデルは常に最も多いものを答えるだけで、ほとんど正解できてしまいます。</translation>
    </message>
    <message>
        <source>“{field}” changes how LoRA learns, but the method is “{method}”.</source>
        <translation>「{field}」は LoRA の学び方を変えますが、方法は「{method}」です。</translation>
    </message>
    <message>
        <source>“{field}” is not given.</source>
        <translation>「{field}」がありません。</translation>
    </message>
    <message>
        <source>“{field}” is not known.</source>
        <translation>「{field}」は不明です。</translation>
    </message>
    <message>
        <source>“{field}” is {value}: {cause}.</source>
        <translation>「{field}」は {value} です: {cause}。</translation>
    </message>
    <message>
        <source>“{field}” is {value}; it lies between {low} and {high}.</source>
        <translation>「{field}」は {value} です。{low} から {high} の間である必要があります。</translation>
    </message>
    <message>
        <source>“{field}” is “{value}”. A recipe file may name a model or data, but not a path.</source>
        <translation>「{field}」は「{value}」です。レシピファイルではモデルやデータの名前は指定できますが、パスは指定できません。</translation>
    </message>
    <message>
        <source>“{field}” is “{value}”; a hash is 64 hexadecimal digits.</source>
        <translation>「{field}」は「{value}」です。ハッシュは 64 桁の 16 進数です。</translation>
    </message>
    <message>
        <source>“{first}” belongs to {base}, “{second}” to {other}.</source>
        <translation>「{first}」は {base}、「{second}」は {other} のものです。</translation>
    </message>
    <message>
        <source>“{label}”, one of {labels} labels, has a single training example.</source>
        <translation>{labels} 個のラベルの 1 つ「{label}」は、学習用の例が 1 件だけです。</translation>
    </message>
    <message>
        <source>“{name}” also replaces whole tensors of the base, such as {tensor}, and two of those cannot be added up.</source>
        <translation>「{name}」は {tensor} などベースのテンソル全体も置き換えます。そのようなものどうしは足し合わせられません。</translation>
    </message>
    <message>
        <source>“{name}” belongs to {base}; {path} has that name, but other weights.</source>
        <translation>「{name}」は {base} のものです。{path} は同じ名前ですが、重みが異なります。</translation>
    </message>
    <message>
        <source>“{name}” came from elsewhere, at least in part, without one; the page of the export says so.</source>
        <translation>「{name}」は少なくとも一部がほかから来たもので、ライセンスがありません。エクスポートのページにもそう記載します。</translation>
    </message>
    <message>
        <source>“{name}” could be {count} runs.</source>
        <translation>「{name}」に当てはまる実行が {count} 件あります。</translation>
    </message>
    <message>
        <source>“{name}” could not be fetched back</source>
        <translation>「{name}」を元に戻せませんでした</translation>
    </message>
    <message>
        <source>“{name}” could not be moved to the bin</source>
        <translation>「{name}」をごみ箱に移せませんでした</translation>
    </message>
    <message>
        <source>“{name}” does not stand in the queue.</source>
        <translation>「{name}」はキューにありません。</translation>
    </message>
    <message>
        <source>“{name}” fits {count} adapters, such as {first} and {second}.</source>
        <translation>「{name}」は {first} や {second} など {count} 個のアダプターに当てはまります。</translation>
    </message>
    <message>
        <source>“{name}” has no adapter and no checkpoint.</source>
        <translation>「{name}」にはアダプターもチェックポイントもありません。</translation>
    </message>
    <message>
        <source>“{name}” has no letter or digit.</source>
        <translation>「{name}」には文字も数字もありません。</translation>
    </message>
    <message>
        <source>“{name}” holds questions and answers, or labels, not passages of text.</source>
        <translation>「{name}」の内容は、文章ではなく質問と答え、またはラベルです。</translation>
    </message>
    <message>
        <source>“{name}” is neither a file nor the name of a prompt set here.</source>
        <translation>「{name}」はファイルでも、ここにあるプロンプトセットの名前でもありません。</translation>
    </message>
    <message>
        <source>“{name}” is none of {known}.</source>
        <translation>「{name}」は {known} のどれでもありません。</translation>
    </message>
    <message>
        <source>“{name}” is not among the cards known here, and its driver does not tell enough of it.</source>
        <translation>「{name}」はここで扱えるカードになく、ドライバーから得られる情報も足りません。</translation>
    </message>
    <message>
        <source>“{name}” is not done yet</source>
        <translation>「{name}」はまだ終わっていません</translation>
    </message>
    <message>
        <source>“{name}” is training.</source>
        <translation>「{name}」が学習中です。</translation>
    </message>
    <message>
        <source>“{name}” is {method}; sums like these are defined for plain LoRA only.</source>
        <translation>「{name}」は {method} です。このような和は通常の LoRA でのみ定義されます。</translation>
    </message>
    <message>
        <source>“{name}” is {state}, so there is no process to tell.</source>
        <translation>「{name}」は {state} のため、指示を送るプロセスがありません。</translation>
    </message>
    <message>
        <source>“{name}” is {state}.</source>
        <translation>「{name}」は {state} です。</translation>
    </message>
    <message>
        <source>“{name}” learned something else ({objective}).</source>
        <translation>「{name}」が学んだのは別のこと ({objective}) です。</translation>
    </message>
    <message>
        <source>“{name}” learned to make up for the rounding of its NF4 base, too. Beside others, or on a base of 16 bits, it may do a little worse than in its run.</source>
        <translation>「{name}」は NF4 ベースの丸めを補うことも学んでいます。ほかのものと組み合わせたり 16 ビットのベースで使ったりすると、実行時より少し劣ることがあります。</translation>
    </message>
    <message>
        <source>“{name}” lies in its run's folder and goes with it.</source>
        <translation>「{name}」は実行のフォルダーにあり、実行と一緒に扱われます。</translation>
    </message>
    <message>
        <source>“{name}” lies in {places}.</source>
        <translation>「{name}」は {places} にあります。</translation>
    </message>
    <message>
        <source>“{name}” makes its scorecard itself when it has finished.</source>
        <translation>「{name}」は完了すると自動でスコアカードを作成します。</translation>
    </message>
    <message>
        <source>“{name}” names {named}, and no model with that name and its shapes is known here.</source>
        <translation>「{name}」は {named} を指定していますが、その名前と形状を持つモデルはここにありません。</translation>
    </message>
    <message>
        <source>“{name}” needs {base}.</source>
        <translation>「{name}」には {base} が必要です。</translation>
    </message>
    <message>
        <source>“{name}” stands in the queue at place {place}.</source>
        <translation>「{name}」はキューの {place} 番目にあります。</translation>
    </message>
    <message>
        <source>“{name}” stands there more than once.</source>
        <translation>「{name}」が複数回あります。</translation>
    </message>
    <message>
        <source>“{name}” would get a weight of {weight}; it takes a number from -10 to 10 other than 0.</source>
        <translation>「{name}」の重みが {weight} になります。使えるのは 0 以外の -10 から 10 までの数です。</translation>
    </message>
    <message>
        <source>“{other}” builds on {base}, as “{first}” does.</source>
        <translation>「{other}」は「{first}」と同じく {base} をもとにしています。</translation>
    </message>
    <message>
        <source>“{other}” builds on {base}, “{first}” on {first_base}. Losses count in different tokens and do not compare.</source>
        <translation>「{other}」は {base}、「{first}」は {first_base} をもとにしています。損失は異なるトークンで数えられ、比較できません。</translation>
    </message>
    <message>
        <source>“{other}” learned as many examples as “{first}”, but others or in another order; those held out are the same.</source>
        <translation>「{other}」は「{first}」と同数の例を学習しましたが、例または順序が異なります。評価用の例は同じです。</translation>
    </message>
    <message>
        <source>“{other}” learned other documents beside the same examples than “{first}”.</source>
        <translation>「{other}」は「{first}」と同じ例とともに、別の文書を学習しました。</translation>
    </message>
    <message>
        <source>“{other}” learned the same examples as “{first}”, but holds others out.</source>
        <translation>「{other}」は「{first}」と同じ例を学習しましたが、別の例を評価用にしています。</translation>
    </message>
    <message>
        <source>“{other}” learned the same examples as “{first}”.</source>
        <translation>「{other}」は「{first}」と同じ例を学習しました。</translation>
    </message>
    <message>
        <source>“{other}” learned {count} fewer examples than “{first}”; those held out are the same.</source>
        <translation>「{other}」は「{first}」より {count} 件少ない例を学習しました。評価用の例は同じです。</translation>
    </message>
    <message>
        <source>“{other}” learned {count} more examples than “{first}”; those held out are the same.</source>
        <translation>「{other}」は「{first}」より {count} 件多い例を学習しました。評価用の例は同じです。</translation>
    </message>
    <message>
        <source>“{other}” learned {data}, “{first}” {first_data}: as many examples, but others, and others are held out.</source>
        <translation>「{other}」は {data}、「{first}」は {first_data} を学習しました: 例の数は同じですが、例も評価用の例も異なります。</translation>
    </message>
    <message>
        <source>“{other}” learned {data}, “{first}” {first_data}: {count} fewer examples, and others are held out.</source>
        <translation>「{other}」は {data}、「{first}」は {first_data} を学習しました: 例が {count} 件少なく、評価用の例も異なります。</translation>
    </message>
    <message>
        <source>“{other}” learned {data}, “{first}” {first_data}: {count} more examples, and others are held out.</source>
        <translation>「{other}」は {data}、「{first}」は {first_data} を学習しました: 例が {count} 件多く、評価用の例も異なります。</translation>
    </message>
    <message>
        <source>“{rare_label}” has a single example. It can be learned or checked, not both.</source>
        <translation>「{rare_label}」は例が 1 件だけです。学習か確認のどちらか一方にしか使えません。</translation>
    </message>
    <message>
        <source>“{run}” is being trained.</source>
        <translation>「{run}」が学習中です。</translation>
    </message>
    <message>
        <source>“{text}” is neither a name like org/name nor the address of a model's page.</source>
        <translation>「{text}」は org/name のような名前でも、モデルのページのアドレスでもありません。</translation>
    </message>
    <message>
        <source>“{text}” is not a name like my-model or my-account/my-model (letters, digits, hyphens, dots).</source>
        <translation>「{text}」は my-model や my-account/my-model のような名前ではありません (文字、数字、ハイフン、ドット)。</translation>
    </message>
    <message>
        <source>“{text}” is not an address such as https://huggingface.co, without name, password or question mark.</source>
        <translation>「{text}」は https://huggingface.co のような、名前・パスワード・疑問符を含まないアドレスではありません。</translation>
    </message>
    <message>
        <source>“{text}” leads to something else ({kind}).</source>
        <translation>「{text}」は別のもの ({kind}) を指しています。</translation>
    </message>
    <message>
        <source>“{way}” adds their factors number by number; in {layer} “{first}” has rank {rank}, “{second}” {other}.</source>
        <translation>「{way}」は因子の数値を 1 つずつ足します。{layer} での「{first}」のランクは {rank}、「{second}」は {other} です。</translation>
    </message>
</context>
</TS>
